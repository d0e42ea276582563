"""Which mails a lead got and which not, why, and what comes next: in plain words, for managers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    """The lead's mails from the first on, then what holds now, then what comes next. Times are the lead's own."""
    emails, events = list(lead.emails.order_by("pk")), lead.events.filter(kind__in=TOLD)
    talk = Conversation.objects.filter(lead=lead).order_by("-pk").first()
    past = [Line(lead.received_at, f"the lead came in ({lead.source or 'no source named'})"), *past_lines(emails, events)]
    past.sort(key=lambda line: line.at or now)
    state = Line(None, f"the lead is {lead.get_state_display().lower()}")
    return [*past, state, *outlook(lead, emails, talk, now=now, say=lambda at: sequence.spoken(at, lead.zone))]


def past_lines(emails: Iterable[OutboundEmail], events: Iterable[LeadEvent]) -> list[Line]:
    """What became of these mails, and what these events (kinds of `TOLD`) say of them."""
    return [*(_settled(email) for email in emails if email.state not in OPEN), *(_event(event) for event in events)]


def outlook(
    lead: Lead, emails: Iterable[OutboundEmail], talk: Conversation | None, *, now: datetime, say: Callable[[datetime], str]
) -> list[Line]:
    """What holds a lead's mails back now, and what comes next. `emails`: all of them; `talk`: the newest conversation;
    `say`: puts a moment into words."""
    waiting = sorted((email for email in emails if email.state in OPEN), key=lambda email: (email.due_at, email.pk))
    return [*_standing(lead, waiting, say), *_next(lead, waiting, talk, now, say)]


OPEN = (State.QUEUED, State.SENDING)


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


def _standing(lead: Lead, waiting: list[OutboundEmail], say: Callable[[datetime], str]) -> Iterator[Line]:
    if reason := Suppression.objects.reason_for(lead.email):
        yield Line(None, f"no mail: the address is on the do-not-contact list ({reason.replace('_', ' ')})")
    for pause in Pause.objects.holding(lead.pk).select_related("business_unit"):
        yield Line(None, f"no mail: paused for {pause.halt.words(lead.zone)}")
    if waiting:
        for breaker in Breaker.objects.all():
            yield Line(None, f"no mail: {breaker.why} since {say(breaker.since)}")


def _next(
    lead: Lead, waiting: list[OutboundEmail], talk: Conversation | None, now: datetime, say: Callable[[datetime], str]
) -> Iterator[Line]:
    for email in waiting:
        name = name_of(email.kind, email.step)
        if email.state == State.SENDING:
            yield Line(None, f"{name} is being sent")
            continue
        due = max(email.due_at, now)
        reason = reasons.why_not(email, now=due, room=Room.at(now))
        if reason is None:
            words = f"; it was tried before: {email.why}" if email.refusals and email.why else ""
            when = "at the worker's next round" if due <= now else f"on {say(due)}"
            yield Line(None, f"{name} goes out {when}{words}")
        else:
            next_try = f"; next try {say(reason.at)}" if reason.at is not None else ""
            yield Line(None, f"{name} {'will not go out' if reason.final else 'waits'}: {replace(reason, at=None)}{next_try}")
    if talk is None:
        if lead.state == Lead.State.NEW:
            yield Line(None, "the first mail is planned as soon as the worker takes the lead up")
        return
    yield from _silence(lead, talk, now, say)


def _silence(lead: Lead, talk: Conversation, now: datetime, say: Callable[[datetime], str]) -> Iterator[Line]:
    if talk.state == Conversation.State.WINDOW and talk.window_closes_at is not None:
        yield Line(None, f"the window closes on {say(talk.window_closes_at)}; then the lead is judged")
    if talk.silence_due_at is None or talk.state not in (Conversation.State.INVITED, Conversation.State.CORE):
        return
    then = max(talk.silence_due_at, now)
    facts = planning.facts_of_silence(talk, lead, planning.outbox_of(lead))
    plan = sequence.plan_nudge(facts, planning.cadence_of(talk), then)
    if isinstance(plan, Due):
        yield Line(None, f"nudge {plan.number} is planned for {say(plan.at)}, unless the lead writes before")
        return
    bare = replace(plan, at=None)
    if plan.rule is Rule.SPENT:
        yield Line(None, f"no further nudge ({bare}); the waiting ends on {say(plan.at or then)}")
    elif plan.rule is not Rule.WAITING:
        next_try = f"; next try {say(plan.at)}" if plan.at is not None else ""
        yield Line(None, f"{'no nudge follows' if plan.final else 'the next nudge is not planned yet'}: {bare}{next_try}")
