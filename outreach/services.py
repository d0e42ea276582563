"""The SDR agent: engage each lead at once; what managers decide about its mails: pause, approve, resend."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef
from django.db.models.functions import Coalesce

from conversations import services as conversations
from leads import record
from leads import services as leads
from leads.batches import each
from leads.models import BusinessUnit, Lead, Offer, Suppression
from outreach import emails, texts
from outreach.models import OutboundEmail, Pause
from outreach.sequence import Rule

FOR_MANAGERS = {
    Lead.State.WRONG_PERSON: "Somebody else reads this address, or the lead has left the company.",
    Lead.State.ABUSIVE: "The lead became abusive and the chat was ended.",
}
"""States of a lead that managers are told of, and in which words."""

AGENT = "sdr_agent"
State, Kind = OutboundEmail.State, OutboundEmail.Kind


# --- engaging


@transaction.atomic
def engage_lead(lead_id: int, *, now: datetime) -> bool:
    """Take up a new lead: open its conversation and queue the first mail. False: it must not be mailed, or was taken up."""
    lead = Lead.objects.select_for_update(of=("self",)).select_related("business_unit").get(pk=lead_id)
    if lead.engaged_by_agent_at is not None or lead.state != Lead.State.NEW:
        return False
    lead.engaged_by_agent_at = now
    lead.save(update_fields=["engaged_by_agent_at"])
    if reason := Suppression.objects.reason_for(lead.email):
        step = "opt_out" if reason == leads.OPT_OUT else "bounce"
        record.move(lead, step, now=now, actor=AGENT, why=f"the address is on the do-not-contact list ({reason})")
        return False
    conversation = conversations.open_conversation(lead, now=now)
    asks_first = conversations.script_of(conversation.playbook_id).approve_first_mails
    queue_email(lead, "outreach", Kind.OUTREACH, due_at=now, conversation=conversation, needs_approval=asks_first)
    return True


def engage_new_leads(*, now: datetime, limit: int = 500) -> int:
    """Take up every lead that came in by any door. Returns how many were engaged."""
    waiting = Lead.objects.not_yet_engaged().values_list("pk", flat=True)[:limit]
    return each(waiting, lambda pk: engage_lead(pk, now=now), "lead")


def new_message_id(domain: str) -> str:
    """A Message-ID of our domain; a mail keeps it over all tries."""
    return f"<{uuid.uuid4().hex}@{domain}>"


def queue_email(
    lead: Lead, step: str, kind: str, *, due_at: datetime, to: str = "", why: str = "", **fields: Any
) -> OutboundEmail | None:
    """Put one step of a lead into the outbox; None if it is there already.

    `to` is the lead where nothing is said; `fields` are other columns of OutboundEmail.
    """
    try:
        with transaction.atomic():
            email: OutboundEmail = OutboundEmail.objects.create(
                lead=lead,
                step=step,
                kind=kind,
                to=to or lead.email,
                due_at=due_at,
                why=why,
                message_id=new_message_id(emails.sender_domain()),
                **fields,
            )
            return email
    except IntegrityError:
        return None


# --- telling our own people


def queue_notices(*, now: datetime) -> int:
    """Tell reps of what is offered to them, and managers of leads that need a person's eyes; each once."""
    told = 0
    for offer in Offer.objects.untold().select_related("assignment__lead", "rep__user")[:200]:
        step, to = f"rep_notice:{offer.pk}", offer.rep.user.email
        if to:
            told += queue_email(offer.assignment.lead, step, Kind.REP_NOTICE, due_at=now, to=to, offer=offer) is not None
        Offer.objects.filter(pk=offer.pk).update(told_at=now)
    if settings.MANAGER_EMAIL:
        noted = OutboundEmail.objects.filter(lead=OuterRef("pk"), step="manager_notice")
        for lead in Lead.objects.filter(state__in=FOR_MANAGERS).exclude(Exists(noted))[:200]:
            why = FOR_MANAGERS[lead.state]
            told += (
                queue_email(lead, "manager_notice", Kind.MANAGER_NOTICE, due_at=now, to=settings.MANAGER_EMAIL, why=why)
                is not None
            )
    return told


# --- what managers decide


class NothingToDoError(Exception):
    """What a manager asked for was done before, or does not apply. The text says by whom, or why."""


@transaction.atomic
def pause(*, now: datetime, by: str, why: str = "", lead: Lead | None = None, business_unit: BusinessUnit | None = None) -> Pause:
    """Hold every mail to one lead, one unit's leads, or (neither given) all leads, those queued already too.

    Whatever is claimed after this commits is held. Raises NothingToDoError if such a pause runs already.
    """
    try:
        with transaction.atomic():
            made: Pause = Pause.objects.create(
                lead=lead, business_unit=business_unit, since=now, by=by[:150], why=why.strip()[:200]
            )
    except IntegrityError:
        running = Pause.objects.running().get(lead=lead, business_unit=business_unit)
        raise NothingToDoError(f"Mails are paused for {running.whom} already, by {running.by}.") from None
    if lead is not None:
        record.record_event(lead, "mails_paused", now=now, actor=f"manager:{by}", why=why)
    return made


@transaction.atomic
def resume(paused: Pause, *, now: datetime, by: str) -> int:
    """End a pause; the mails that it held are looked at again at once. Returns how many. Raises NothingToDoError."""
    if not Pause.objects.running().filter(pk=paused.pk).update(ended_at=now, ended_by=by[:150]):
        raise NothingToDoError("This pause has ended already.")
    if paused.lead is not None:
        record.record_event(paused.lead, "mails_resumed", now=now, actor=f"manager:{by}")
    held = OutboundEmail.objects.filter(state=State.QUEUED, rule=Rule.PAUSED)
    if paused.lead_id is not None:
        held = held.filter(lead=paused.lead_id)
    elif paused.business_unit_id is not None:
        held = held.filter(lead__business_unit=paused.business_unit_id)
    return held.update(due_at=now, rule="", why="")


def edit_email(email_id: int, *, now: datetime, by: str, subject: str, text: str) -> None:
    """Other words for a first mail that waits for approval; empty: the template's. Raises NothingToDoError if it does not."""
    _write_to_approve(email_id, "email_edited", now=now, by=by, subject=subject, text=text)


def approve_email(email_id: int, *, now: datetime, by: str, subject: str | None = None, text: str | None = None) -> None:
    """A manager's yes to a first mail, in other words where some are given. For exactly one caller, however many
    browsers it is pressed in: the others get NothingToDoError and change nothing."""
    approved = {"approved_at": now, "approved_by": by[:150], "due_at": now, "rule": "", "why": ""}
    _write_to_approve(email_id, "email_approved", now=now, by=by, subject=subject, text=text, **approved)


@transaction.atomic
def _write_to_approve(
    email_id: int, event: str, *, now: datetime, by: str, subject: str | None, text: str | None, **columns: Any
) -> None:
    if subject is not None:
        columns["subject"] = texts.cut(texts.tidy(subject), texts.MAX_SUBJECT)
    if text is not None:
        columns["text"] = text.strip()
    written = OutboundEmail.objects.to_approve().filter(pk=email_id).update(**columns)
    email = OutboundEmail.objects.select_related("lead").get(pk=email_id)
    if not written:
        before = f"was approved by {email.approved_by} before" if email.approved_at else f"is {email.state}"
        raise NothingToDoError(f"This mail {before}; nothing was changed.")
    data = {"step": email.step, "kind": email.kind, "own_words": bool(email.subject or email.text)}
    record.record_event(email.lead, event, now=now, actor=f"manager:{by}", data=data)


@transaction.atomic
def resend_email(email_id: int, *, now: datetime, by: str) -> None:
    """A mail that may or may not have arrived goes out again, with the same Message-ID. Raises NothingToDoError."""
    again = {"state": State.QUEUED, "due_at": now, "handed_at": None, "claimed_at": None}
    _settle_unknown(email_id, "email_resent", now=now, actor=f"manager:{by}", **again)


@transaction.atomic
def mark_sent(email_id: int, *, now: datetime, actor: str) -> None:
    """A mail that may or may not have arrived counts as sent when it was handed over (F17). Raises NothingToDoError."""
    email = _settle_unknown(
        email_id, "email_marked_sent", now=now, actor=actor, state=State.SENT, sent_at=Coalesce("handed_at", now)
    )
    if email.kind == Kind.OUTREACH and email.lead.state == Lead.State.NEW:
        record.move(email.lead, "contact", now=now, actor=actor, why="first mail marked as sent")


def _settle_unknown(email_id: int, event: str, *, now: datetime, actor: str, **columns: Any) -> OutboundEmail:
    if not OutboundEmail.objects.filter(pk=email_id, state=State.UNKNOWN).update(why="", rule="", **columns):
        raise NothingToDoError("Only a mail whose fate is unknown can be resent or marked as sent.")
    email: OutboundEmail = OutboundEmail.objects.get(pk=email_id)
    email.lead = Lead.objects.select_for_update().get(pk=email.lead_id)
    record.record_event(email.lead, event, now=now, actor=actor, data={"step": email.step, "kind": email.kind})
    return email
