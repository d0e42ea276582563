"""Why a mail goes out or not, read from the tables as they stand: the facts for the rules of sequence.py."""

from __future__ import annotations

from datetime import datetime

from conversations.models import Conversation
from leads.models import Assignment, Lead, Offer, Suppression
from outreach import sequence
from outreach.limits import Room
from outreach.models import FOLLOW_UPS, OutboundEmail, Pause
from outreach.sequence import Facts, Rule, WhyNot

Kind = OutboundEmail.Kind


def why_not(email: OutboundEmail, *, now: datetime, room: Room | None = None) -> WhyNot | None:
    """Why this mail must not go out at `now`; None: it may. Read from the tables as they stand."""
    if email.kind == Kind.MANAGER_NOTICE:
        return None
    if email.kind == Kind.REP_NOTICE:
        if email.offer_id is None:
            reminds = Assignment.objects.untouched().filter(lead=email.lead_id, rep__user__email=email.to).exists()
            return None if reminds else WhyNot(Rule.TOUCHED)
        is_open = Offer.objects.filter(emails=email, outcome=Offer.Outcome.OPEN).exists()
        return None if is_open else WhyNot(Rule.OFFER_ENDED)
    facts = facts_of(email, now=now, room=room)
    if email.kind == Kind.OPT_OUT_CONFIRMATION:
        for halt in facts.halts:
            return WhyNot(Rule.PAUSED, halt.words(facts.zone))
        return None
    return sequence.why_not(facts, now)


def facts_of(email: OutboundEmail, *, now: datetime, room: Room | None = None) -> Facts:
    """All that the rules look at for one mail to a lead."""
    lead: Lead = Lead.objects.get(pk=email.lead_id)
    talk: Conversation | None = Conversation.objects.filter(emails=email).first()
    heard_since = put_off = False
    if talk is not None and email.kind in FOLLOW_UPS:
        heard_since = talk.last_heard_at not in (None, email.heard_at)
        put_off = talk.put_off_at is not None
    others = OutboundEmail.objects.reminding(lead.pk).exclude(pk=email.pk).exclude(handed_at=None)
    refusal = room.refusal(email.kind, email.to) if room else None
    return Facts(
        kind=email.kind,
        lead=lead.state,
        zone=lead.zone,
        country=lead.country,
        conversation=talk.state if talk else "",
        suppressed=Suppression.objects.reason_for(email.to),
        halts=tuple(found.halt for found in Pause.objects.holding(lead.pk).select_related("business_unit")),
        approval_missing=email.needs_approval and email.approved_at is None,
        heard_since=heard_since,
        put_off=put_off,
        not_before=lead.outreach_not_before,
        last_mail_at=others.order_by("-handed_at").values_list("handed_at", flat=True).first(),
        room_at=refusal.at if refusal else None,
        room_rule=refusal.rule if refusal else Rule.CAP,
        room=refusal.value if refusal else "",
    )
