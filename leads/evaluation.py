"""The judgement on a lead once its window has closed, and a manager's judgement instead. Each leaves a receipt."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from leads import assigning, receipts
from leads.batches import each
from leads.models import Assignment, BantAnswer, DecisionReceipt, Lead, Offer
from leads.prepared import for_update, insert, select
from leads.record import move

MAX_REASON = 300
"""Characters of a manager's reason: it stands in the lead's history as it is."""


class ReasonError(ValueError):
    """An override without a reason, or with one that is too long."""


class NothingToOverrideError(Exception):
    """The lead stands where it was to be brought, or where no judgement can change it. The text says which."""


def evaluate_lead(
    lead: Lead,
    *,
    now: datetime,
    playbook: receipts.Playbook,
    window_opened_at: datetime,
    window_closed_at: datetime,
) -> bool:
    """Judge the lead once its window has closed; a qualified one is sent on afterwards. Returns whether it qualified.

    The caller's transaction holds the lead. What is judged is the receipt itself, so that it cannot say anything else.
    """
    answers = _answers(lead)
    text = receipts.evaluation_text(
        lead.pk, answers, playbook=playbook, window_opened_at=window_opened_at, window_closed_at=window_closed_at, decided_at=now
    )  # fmt: skip
    result = receipts.recompute(text)
    qualified = result.outcome == receipts.QUALIFIED
    summary = ", ".join(f"{answer.criterion} {answer.verdict or answer.disposition}" for answer in answers)
    why = f"{result.positives} positive, {result.needed} needed: {summary}"
    move(lead, "qualify" if qualified else "disqualify", now=now, actor="system", why=why)
    _issue(lead, text, now=now)
    return qualified


def send_on(lead_ids: Collection[int], *, now: datetime) -> int:
    """Route those of these leads that were judged qualified and stand in no queue, in their order. Returns how many.

    Each in a transaction of its own: with the reps of a queue locked, nothing may wait for another lead. Should the
    process die before it, `assigning.place_waiting` does the same at the next tick.
    """
    qualified = Lead.objects.without_queue().filter(pk__in=lead_ids, state=Lead.State.QUALIFIED)
    read = {lead.pk: lead for lead in qualified.select_related("business_unit", "partner")}
    return each([read[pk] for pk in lead_ids if pk in read], lambda lead: _send_on(lead, now=now), "lead")


@transaction.atomic
def _send_on(read: Lead, *, now: datetime) -> bool:
    lead = next(iter(select(Lead, f"id = %s AND state = 'qualified'{for_update()}", [read.pk])), None)
    if lead is None or select(Assignment, "lead_id = %s AND ended_at IS NULL", [read.pk]):
        return False  # somebody else was faster
    lead.business_unit, lead.partner = read.business_unit, read.partner
    assigning.route_lead(lead, now=now)
    return True


@transaction.atomic
def override_outcome(lead: Lead, outcome: str, *, reason: str, by: str, now: datetime) -> DecisionReceipt:
    """A manager judges otherwise: `qualified` goes to the reps after all, `not_qualified` is taken from queue and rep.

    Answers and the earlier receipt stay as they are. `by` is the manager's login.
    Raises ReasonError and NothingToOverrideError; nothing is changed then.
    """
    reason = reason.strip()
    if not reason or len(reason) > MAX_REASON:
        raise ReasonError(f"Give a reason of 1 to {MAX_REASON} characters (this one has {len(reason)}); it stays in the history.")
    lead = Lead.objects.select_for_update(of=("self",)).select_related("business_unit", "partner").get(pk=lead.pk)
    if lead.state not in OVERRIDABLE[outcome]:
        may_be = ", ".join(state.label.lower() for state in OVERRIDABLE[outcome])
        raise NothingToOverrideError(
            f"This lead is {lead.get_state_display().lower()}; a manager can make it {outcome.replace('_', ' ')} where it is {may_be}."
        )
    last = lead.decisions.order_by("-pk").first()
    earlier = receipts.Earlier(last.pk, last.digest, receipts.recompute(last.content).outcome) if last else None
    text = receipts.override_text(
        lead.pk, _answers(lead), outcome=outcome, by=by, reason=reason, earlier=earlier, decided_at=now
    )  # fmt: skip
    qualified = outcome == receipts.QUALIFIED
    if not qualified:
        assigning.end_assignment(lead, now=now, outcome=Offer.Outcome.WITHDRAWN, why="a manager judged otherwise")
    move(lead, "override_qualify" if qualified else "override_disqualify", now=now, actor=f"manager:{by}", why=reason)
    receipt = _issue(lead, text, now=now)
    if qualified:
        assigning.route_lead(lead, now=now)
    return receipt


OVERRIDABLE = {
    receipts.QUALIFIED: (Lead.State.NOT_QUALIFIED, Lead.State.NO_RESPONSE),
    receipts.NOT_QUALIFIED: (Lead.State.QUALIFIED, Lead.State.ASSIGNED, Lead.State.ACCEPTED),
}
"""From which states a manager can bring a lead to an outcome: the sources of the machine's two overrides."""


def _answers(lead: Lead) -> list[receipts.Judged]:
    """How each criterion stands, in the playbook's order."""
    return [
        receipts.Judged(row.criterion, row.disposition, row.verdict, row.value, row.quote, row.message_id, row.settled_at)
        for row in select(BantAnswer, "lead_id = %s ORDER BY id", [lead.pk])
    ]


def _issue(lead: Lead, text: str, *, now: datetime) -> DecisionReceipt:
    return insert(DecisionReceipt(lead=lead, at=now, content=text, digest=receipts.digest(text)))
