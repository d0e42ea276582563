"""Which mails a lead got and which not, why, and what comes next: in plain words, for managers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.models import Conversation
from leads.models import Lead, LeadEvent, Suppression
from outreach import planning, reasons, sequence
from outreach.inbound import Kind as Incoming
from outreach.limits import Room
from outreach.models import Breaker, Delivery, OutboundEmail, Pause
from outreach.sequence import Due, Rule

State, Kind = OutboundEmail.State, OutboundEmail.Kind


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened, or (`at` None) that holds now or comes next."""

    at: datetime | None
    text: str

    def spoken(self, zone: str) -> str:
        """`2026-11-23 10:00  the first mail was sent`, in this time zone; what has no moment begins with `now`."""
        when = f"{self.at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}" if self.at else "now"
        return f"{when:<16}  {self.text}"


def name_of(kind: str, step: str) -> str:
    """What a mail is called in a sentence: `the first mail`, `nudge 2`, `the reminder of the budget`."""
    detail = step.rpartition(":")[2]
    return {
        Kind.OUTREACH: "the first mail",
        Kind.NUDGE: f"nudge {detail}",
        Kind.WINDOW_REMINDER: f"the reminder of the open point ({detail})",
        Kind.OPT_OUT_CONFIRMATION: "the confirmation of the opt-out",
        Kind.REP_NOTICE: "the notice to a rep",
        Kind.MANAGER_NOTICE: "the notice to the managers",
    }[Kind(kind)]


def lines_of(lead: Lead, *, now: datetime) -> list[Line]:
    """The lead's mails from the first on, then what holds now, then what comes next."""
    past = [Line(lead.received_at, f"the lead came in ({lead.source or 'no source named'})")]
    past += [_settled(email) for email in lead.emails.exclude(state__in=(State.QUEUED, State.SENDING))]
    past += [_event(event) for event in lead.events.filter(kind__in=TOLD)]
    past.sort(key=lambda line: line.at or now)
    return [*past, *_standing(lead), *_next(lead, now)]


def _settled(email: OutboundEmail) -> Line:
    name = name_of(email.kind, email.step)
    if email.state == State.SENT:
        return Line(email.sent_at, f"{name} was sent: “{email.subject}”")
    ends = {
        State.FAILED: "failed",
        State.SUPPRESSED: "was not sent",
        State.CANCELLED: "was cancelled",
        State.UNKNOWN: "may or may not have arrived",
    }
    return Line(email.handed_at or email.due_at, f"{name} {ends[State(email.state)]}: {email.why or 'no reason was noted'}")


TOLD = {
    "email_held": "{mail} was not sent yet: {why}",
    "email_not_planned": "{mail} was not planned: {why}",
    "email_approved": "{mail} was approved by {who}",
    "email_resent": "{mail} was sent again by {who}",
    "email_marked_sent": "{mail} was marked as sent by {who}",
    "mails_paused": "mails were paused by {who}: {why}",
    "mails_resumed": "mails were resumed by {who}",
    **{f"email_{delivery}": "{mail}: {why}" for delivery in Delivery.values},
    **{f"mail_{kind}": "a mail came in (" + kind.replace("_", " ") + "): {why}" for kind in Incoming},
}
"""Events of a lead that are told, and in which words."""


def _event(event: LeadEvent) -> Line:
    who = event.actor.removeprefix("manager:").replace("mail_provider", "the mail provider")
    step = str(event.data.get("step", ""))
    kind = str(event.data.get("kind") or step.partition(":")[0])
    name = name_of(kind, step) if kind in Kind.values else "mails"
    return Line(event.at, TOLD[event.kind].format(mail=name, who=who, why=event.why).removesuffix(": "))


def _standing(lead: Lead) -> Iterator[Line]:
    yield Line(None, f"the lead is {lead.get_state_display().lower()}")
    if reason := Suppression.objects.reason_for(lead.email):
        yield Line(None, f"no mail: the address is on the do-not-contact list ({reason})")
    for pause in Pause.objects.holding(lead.pk).select_related("business_unit"):
        yield Line(None, f"no mail: paused for {pause.halt.words(lead.zone)}")
    if lead.emails.filter(state__in=(State.QUEUED, State.SENDING)).exists():
        for breaker in Breaker.objects.all():
            yield Line(None, f"no mail: {breaker.why} since {sequence.spoken(breaker.since, lead.zone)}")


def _next(lead: Lead, now: datetime) -> Iterator[Line]:
    waiting = lead.emails.filter(state__in=(State.QUEUED, State.SENDING)).order_by("due_at", "pk")
    for email in waiting:
        name = name_of(email.kind, email.step)
        if email.state == State.SENDING:
            yield Line(None, f"{name} is being sent")
            continue
        due = max(email.due_at, now)
        reason = reasons.why_not(email, now=due, room=Room.at(now))
        if reason is None:
            words = f"; it was tried before: {email.why}" if email.refusals and email.why else ""
            yield Line(None, f"{name} goes out {_when(email.due_at, now, lead.zone)}{words}")
        else:
            yield Line(None, f"{name} {'will not go out' if reason.final else 'waits'}: {reason}")
    talk: Conversation | None = Conversation.objects.filter(lead=lead).order_by("-pk").first()
    if talk is None:
        if lead.state == Lead.State.NEW:
            yield Line(None, "the first mail is planned as soon as the worker takes the lead up")
        return
    yield from _silence(lead, talk, now)


def _silence(lead: Lead, talk: Conversation, now: datetime) -> Iterator[Line]:
    if talk.state == Conversation.State.WINDOW and talk.window_closes_at is not None:
        yield Line(None, f"the window closes on {sequence.spoken(talk.window_closes_at, lead.zone)}; then the lead is judged")
    if talk.silence_due_at is None or talk.state not in (Conversation.State.INVITED, Conversation.State.CORE):
        return
    then = max(talk.silence_due_at, now)
    facts = planning.facts_of_silence(talk, lead, planning.outbox_of(lead))
    plan = sequence.plan_nudge(facts, planning.cadence_of(talk), then)
    if isinstance(plan, Due):
        yield Line(
            None, f"nudge {plan.number} is planned for {sequence.spoken(plan.at, lead.zone)}, unless the lead writes before"
        )
    elif plan.rule is Rule.SPENT:
        yield Line(
            None,
            f"no further nudge ({replace(plan, at=None)}); the waiting ends on {sequence.spoken(plan.at or then, lead.zone)}",
        )
    elif plan.rule is not Rule.WAITING:
        yield Line(None, f"{'no nudge follows' if plan.final else 'the next nudge is not planned yet'}: {plan}")


def _when(at: datetime, now: datetime, zone: str) -> str:
    return "at the worker's next round" if at <= now else f"on {sequence.spoken(at, zone)}"
