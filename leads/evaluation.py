"""The judgement on a lead, once its window has closed."""

from __future__ import annotations

from datetime import datetime

from leads import assigning, bant
from leads.models import BantAnswer, Lead
from leads.record import move


def evaluate_lead(lead: Lead, *, now: datetime) -> bool:
    """Judge the lead once its window has closed; a qualified one is routed. Returns whether it qualified."""
    answers = list(BantAnswer.objects.filter(lead=lead))
    positives = bant.count_positives(answer.verdict for answer in answers)
    summary = ", ".join(f"{answer.criterion} {answer.verdict or answer.disposition}" for answer in answers)
    qualified = bant.is_qualified(answer.verdict for answer in answers)
    move(
        lead,
        "qualify" if qualified else "disqualify",
        now=now,
        actor="system",
        why=f"{positives} positive of {bant.QUALIFYING_POSITIVES} needed: {summary}",
    )
    if qualified:
        assigning.route_lead(lead, now=now)
    return qualified
