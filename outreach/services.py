"""The SDR agent: engage each lead at once; what managers decide about its mails: pause, approve, resend."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from conversations import services as conversations
from leads import hours, record
from leads import services as leads
from leads.batches import each
from leads.models import Assignment, BusinessUnit, Lead, Offer, Queue, Rep, Suppression
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


NOBODY_AGAIN = timedelta(hours=1)
"""The managers are told at most once in this time that leads wait in a queue and nobody is there (F28)."""


def queue_notices(*, now: datetime) -> int:
    """Tell reps of what is offered to them and of first touches that are due, and managers of leads that need a
    person's eyes, of late touches, and of queues where nobody is; each once, the last once an hour."""
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
    return told + _notices_of_touches(now) + _notices_of_empty_queues(now)


def _notices_of_touches(now: datetime) -> int:
    """A reminder to the rep when half of the working time for the first touch is over, and a word to the managers when
    all of it is; both only while the rep works."""
    untouched: QuerySet[Any] = (
        Assignment.objects.untouched().select_related("lead", "queue", "rep__user").order_by("touch_due_at")
    )
    told = 0
    for held in untouched.filter(reminded_at=None):
        target, zone, country = held.queue.first_touch, held.rep.zone, held.rep.country
        if target is None or not hours.is_working_moment(now, zone, country):
            continue
        if min(held.touch_due_at, hours.after_working_time(held.accepted_at, target / 2, zone, country)) <= now:
            told += _tell_of_touch(held, emails.TOUCH, Kind.REP_NOTICE, to=held.rep.user.email, column="reminded_at", now=now)
    for held in untouched.filter(escalated_at=None, touch_due_at__lte=now):
        if hours.is_working_moment(now, held.rep.zone, held.rep.country):
            to = settings.MANAGER_EMAIL
            told += _tell_of_touch(held, emails.TOUCH_LATE, Kind.MANAGER_NOTICE, to=to, column="escalated_at", now=now)
    return told


@transaction.atomic
def _tell_of_touch(held: Any, what: str, kind: str, *, to: str, column: str, now: datetime) -> bool:
    mine = Assignment.objects.untouched().filter(pk=held.pk, rep=held.rep, **{column: None})
    if not mine.update(**{column: now}) or not to:
        return False
    return queue_email(held.lead, f"{what}:{held.pk}:{held.rep_id}", kind, due_at=now, to=to) is not None


def _notices_of_empty_queues(now: datetime) -> int:
    """Leads wait and nobody of the queue is there, at a time at which one of them works (without any: the company does)."""
    if not settings.MANAGER_EMAIL:
        return 0
    present = Rep.objects.in_service().filter(queues=OuterRef("pk"), present=True)
    waiting = Assignment.objects.waiting().filter(queue=OuterRef("pk"))
    told = Q(told_at__gt=now - NOBODY_AGAIN)
    count = 0
    for queue in Queue.objects.filter(Exists(waiting), ~Exists(present), ~told):
        places = [(rep.zone, rep.country) for rep in queue.reps.in_service()] or [(settings.TIME_ZONE, "")]
        if any(hours.is_working_moment(now, zone, country) for zone, country in places):
            count += _tell_of_empty_queue(queue, now)
    return count


@transaction.atomic
def _tell_of_empty_queue(queue: Queue, now: datetime) -> bool:
    untold = Queue.objects.filter(Q(told_at=None) | Q(told_at__lte=now - NOBODY_AGAIN), pk=queue.pk)
    first = Assignment.objects.waiting().filter(queue=queue).select_related("lead").first()
    if first is None or not untold.update(told_at=now):
        return False
    step = f"{emails.NOBODY}:{queue.pk}:{int(now.timestamp())}"
    return queue_email(first.lead, step, Kind.MANAGER_NOTICE, due_at=now, to=settings.MANAGER_EMAIL) is not None


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
