"""Nobody left behind: a sweep over all leads that finds every one that nobody looks after, and repairs."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import BooleanField, Case, CharField, Count, F, FilteredRelation, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from conversations import handover
from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning, evaluation, record
from leads.models import Assignment, Lead, Offer
from outreach import places, planning, sending, services
from outreach.models import Breaker, Heartbeat, OutboundEmail
from outreach.places import Breach, Facts, Place
from outreach.sequence import Rule

logger = logging.getLogger(__name__)

LATE = timedelta(minutes=10)
"""What is due, and was not done for so long, was lost: the worker looks every few seconds."""

MAIL_LATE = timedelta(hours=1)
"""The same for a queued mail that no rule holds back; many may be due at once."""

EVERY = timedelta(minutes=5)
"""The worker sweeps so often."""

SHOWN = 200
"""Leads named by one sweep; all are counted."""

HEARTBEAT = "left_behind"


class NotRepairedError(Exception):
    """A breach that could not be repaired. The text says what a person has to do."""


# --- the sweep


@dataclass(frozen=True, slots=True)
class Found:
    """A lead that is left behind."""

    lead: int
    facts: Facts
    breaches: tuple[Breach, ...]

    @property
    def sentences(self) -> list[str]:
        """What is wrong with it, each as it stands after its name."""
        return [places.sentence(breach, self.facts) for breach in self.breaches]


@dataclass(slots=True)
class Sweep:
    """How many leads are in each place, how many are left behind, and who they are (the first SHOWN)."""

    leads: int = 0
    places: Counter[Place] = field(default_factory=Counter)
    left_behind: int = 0
    found: list[Found] = field(default_factory=list)


def sweep(*, now: datetime, shown: int = SHOWN) -> Sweep:
    """Look at all leads: one query counts them by how they stand, one more names those of each kind that is wrong."""
    result = Sweep()
    rows, overdue = _standing(now), _order_of_work()
    counted = rows.values(*overdue).annotate(count=Count("pk")).order_by()
    for row in counted:
        count = row.pop("count")
        facts = _facts(row)
        result.leads += count
        if breaches := places.breaches_of(facts):
            result.left_behind += count
            named = rows.filter(**row).order_by("pk").values_list("pk", flat=True)[: max(0, shown - len(result.found))]
            result.found += [Found(pk, facts, breaches) for pk in named]
        else:
            result.places[places.place_of(facts)] += count
    result.found.sort(key=lambda one: one.lead)
    return result


def find(lead_id: int, *, now: datetime) -> Found | None:
    """What is wrong with one lead; None: nothing, or there is no such lead."""
    row = _standing(now).filter(pk=lead_id).values(*_order_of_work()).first()
    if row is None:
        return None
    facts = _facts(row)
    breaches = places.breaches_of(facts)
    return Found(lead_id, facts, breaches) if breaches else None


def _order_of_work() -> list[str]:
    return [f"is_{name}" for name in Facts.__dataclass_fields__]


def _facts(row: dict[str, Any]) -> Facts:
    return Facts(**{name.removeprefix("is_"): value for name, value in row.items()})


def _standing(now: datetime) -> QuerySet[Lead]:
    """All leads, each with what Facts holds of it (`is_lead`, `is_taken_up`, …). Every join meets a unique index: one row a lead."""
    late = now - LATE
    asked = Q(offered__rep=F("hold__rep"), offered__outcome=Offer.Outcome.OPEN)
    waiting = Conversation.objects.left_waiting(late).values("lead")
    rows: QuerySet[Lead] = Lead.objects.annotate(
        talk=FilteredRelation("conversations", condition=~Q(conversations__state=Conversation.State.CLOSED)),
        hold=FilteredRelation("assignments", condition=Q(assignments__ended_at=None)),
        offered=FilteredRelation("hold__offers", condition=Q(hold__offers__outcome=Offer.Outcome.OPEN)),
        is_lead=F("state"),
        is_taken_up=_flag(engaged_by_agent_at__isnull=False),
        is_waits_long=_flag(received_at__lte=late),
        is_talk=Coalesce("talk__state", Value("")),
        is_late=_first(
            window=Q(talk__state=Conversation.State.WINDOW, talk__window_closes_at__lte=late),
            silence=Q(talk__silence_due_at__lte=late),
            no_clock=Q(talk__state__in=(Conversation.State.INVITED, Conversation.State.CORE), talk__silence_due_at=None),
        ),
        is_turn_late=_flag(pk__in=waiting),
        is_held=_first(
            accepted=Q(hold__accepted_at__isnull=False),
            waiting=Q(hold__isnull=False, hold__rep=None, offered__isnull=True),
            offered=asked,
            nobody=Q(hold__isnull=False),
        ),
        is_offer_lapsed=_flag(offered__expires_at__lte=late),
        is_holder_gone=_flag(hold__rep__user__is_active=False),
        is_mail_stuck=_flag(pk__in=_stuck(now).values("lead")),
    )
    return rows


def _flag(**condition: Any) -> Case:
    return Case(When(Q(**condition), then=Value(True)), default=Value(False), output_field=BooleanField())


def _first(**named: Q) -> Case:
    """The name of the first condition that holds, or ""."""
    whens = [When(condition, then=Value(name)) for name, condition in named.items()]
    return Case(*whens, default=Value(""), output_field=CharField())


def _stuck(now: datetime) -> QuerySet[OutboundEmail]:
    """Mails that a dead worker took, and queued ones that nothing holds back and that did not go.

    While the mail server is down, or a limit of number or rate is reached, all mails wait; the managers see that elsewhere.
    """
    found: QuerySet[OutboundEmail] = OutboundEmail.objects.abandoned(now - sending.LEASE - LATE).order_by()
    full = OutboundEmail.objects.filter(state=OutboundEmail.State.QUEUED, rule__in=(Rule.RATE, Rule.CAP))
    if Breaker.objects.exists() or full.exists():
        return found
    return OutboundEmail.objects.filter(
        Q(pk__in=found.values("pk")) | Q(state=OutboundEmail.State.QUEUED, due_at__lte=now - MAIL_LATE, rule="")
    )


# --- repairing


def repair(lead_id: int, *, now: datetime, actor: str) -> tuple[Breach, ...]:
    """Repair whatever is wrong with one lead; gives what was wrong, in the order of repair. Again: nothing, and no event.

    Each repair is a service with its own locks, and leaves an event. Raises NotRepairedError where a person is needed.
    """
    done: list[Breach] = []
    while found := find(lead_id, now=now):
        breach, words = found.breaches[0], found.sentences[0]
        if breach in done:
            raise NotRepairedError(f"The lead still {words}; look at its page, and at the worker's log.")
        try:
            REPAIRS[breach](lead_id, now, f"repair: {words}"[:300])
        except (conversations.PlaybookMissingError, conversations.ConversationClosedError) as error:
            raise NotRepairedError(str(error)) from error
        done.append(breach)
        record.record_event(Lead(pk=lead_id), "repaired", now=now, actor=actor, why=words, data={"breach": breach})
    return tuple(done)


def repair_all(*, now: datetime, actor: str) -> tuple[int, dict[int, str]]:
    """Repair every lead that is left behind. Gives how many are well now, and by lead's number why others are not."""
    mended, refused, tried = 0, dict[int, str](), set[int]()
    while found := [one for one in sweep(now=now, shown=SHOWN + len(tried)).found if one.lead not in tried]:
        for one in found:
            tried.add(one.lead)
            try:
                mended += bool(repair(one.lead, now=now, actor=actor))
            except NotRepairedError as error:
                refused[one.lead] = str(error)
            except Exception:  # whatever it was, the others must still have their turn
                logger.exception("lead %s could not be repaired", one.lead)
                refused[one.lead] = "The repair failed; the log says why."
    return mended, refused


def _locked(lead_id: int) -> tuple[Conversation | None, Lead, Assignment | None]:
    """The running conversation, the lead and its open assignment, locked in the order of the house."""
    talk: Conversation | None = Conversation.objects.running().select_for_update(of=("self",)).filter(lead=lead_id).first()
    lead: Lead = Lead.objects.select_for_update(of=("self",)).select_related("business_unit", "partner").get(pk=lead_id)
    hold: Assignment | None = Assignment.objects.select_for_update(of=("self",)).filter(lead=lead_id, ended_at=None).first()
    return talk, lead, hold


def _close_talk(lead_id: int, now: datetime, why: str) -> None:
    conversations.close_finished(lead_id, now=now)


@transaction.atomic
def _judge(lead_id: int, now: datetime, why: str) -> None:
    running, lead, _ = _locked(lead_id)
    if running is not None or lead.state != Lead.State.IN_WINDOW:
        return
    last: Conversation | None = Conversation.objects.filter(lead=lead, window_closes_at__isnull=False).order_by("-pk").first()
    if last is not None:
        conversations.judge_lead(last, now=now)
        evaluation.send_on([lead_id], now=now)
        return
    for step in places.LEAD_STEPS["in_window", "core"]:  # there is nothing to judge it by: it is talked to again
        record.move(lead, step, now=now, actor="system", why=why)


@transaction.atomic
def _open_talk(lead_id: int, now: datetime, why: str) -> None:
    conversations.open_conversation(_locked(lead_id)[1], now=now)


@transaction.atomic
def _bring_into_step(lead_id: int, now: datetime, why: str) -> None:
    talk, lead, _ = _locked(lead_id)
    if talk is None:
        return
    for step in places.TALK_STEPS.get((lead.state, talk.state), ()):
        getattr(talk, step)()
        talk.save(update_fields=["state", "silence_due_at"])
    for step in places.LEAD_STEPS.get((lead.state, talk.state), ()):
        record.move(lead, step, now=now, actor="system", why=why)


@transaction.atomic
def _let_go(lead_id: int, now: datetime, why: str) -> None:
    _, lead, _ = _locked(lead_id)
    if lead.state not in places.HOLDS:
        assigning.end_assignment(lead, now=now, outcome=Offer.Outcome.WITHDRAWN, why=why)


@transaction.atomic
def _put_in_queue(lead_id: int, now: datetime, why: str) -> None:
    _, lead, hold = _locked(lead_id)
    if lead.state not in places.HOLDS or hold is not None:
        return
    _wait_again(lead, now, why)
    if assigning.route_lead(lead, now=now) is None:
        raise NotRepairedError("No assignment rule matches this lead and there is no default queue: set one up under Queues.")


@transaction.atomic
def _put_back(lead_id: int, now: datetime, why: str) -> None:
    """Take the lead from who cannot have it; it waits in its queue again, and the next rep is asked."""
    _, lead, hold = _locked(lead_id)
    if hold is None or lead.state not in places.HOLDS:
        return
    Offer.objects.filter(assignment=hold, outcome=Offer.Outcome.OPEN).update(
        outcome=Offer.Outcome.WITHDRAWN, ended_at=now, reason=why[:200]
    )
    unheld = {
        "rep": None,
        "accepted_at": None,
        "touch_due_at": None,
        "touched_at": None,
        "reminded_at": None,
        "escalated_at": None,
    }
    Assignment.objects.filter(pk=hold.pk).update(**unheld)
    _wait_again(lead, now, why)
    if hold.rep_id is not None:
        record.ring(f"rep.{hold.rep_id}")
    assigning.offer_next(lead.pk, now=now)


def _wait_again(lead: Lead, now: datetime, why: str) -> None:
    back = {Lead.State.ASSIGNED: "withdraw_offer", Lead.State.ACCEPTED: "return_to_queue"}.get(lead.state)
    if back:
        record.move(lead, back, now=now, actor="system", why=why)


@transaction.atomic
def _follow_the_queue(lead_id: int, now: datetime, why: str) -> None:
    _, lead, _ = _locked(lead_id)
    found = find(lead_id, now=now)
    for step in places.HOLD_STEPS.get((lead.state, found.facts.held), ()) if found else ():
        record.move(lead, step, now=now, actor="system", why=why)


def _expire_offer(lead_id: int, now: datetime, why: str) -> None:
    lapsed = Offer.objects.lapsed(now).filter(assignment__lead=lead_id).select_related("rep", "assignment")
    for offer in lapsed:
        try:
            assigning.turn_down_offer(offer, Offer.Outcome.TIMED_OUT, now=now)
        except assigning.OfferOverError:
            logger.info("offer %s ended in the same moment", offer.pk)


def _answer(lead_id: int, now: datetime, why: str) -> None:
    for pk in Conversation.objects.left_waiting(now).filter(lead=lead_id).values_list("pk", flat=True):
        conversations.respond(pk, now=now)


def _close_window(lead_id: int, now: datetime, why: str) -> None:
    for pk in Conversation.objects.window_ended(now).filter(lead=lead_id).values_list("pk", flat=True):
        conversations.close_window(pk, now=now)


def _end_silence(lead_id: int, now: datetime, why: str) -> None:
    planning.handle_silences(now=now, of=lead_id)
    for pk in Conversation.objects.left_alone(now).filter(lead=lead_id).values_list("pk", flat=True):
        handover.leave_chat(pk, now=now)


def _wind_clock(lead_id: int, now: datetime, why: str) -> None:
    silent = (Conversation.State.INVITED, Conversation.State.CORE)
    Conversation.objects.filter(lead=lead_id, state__in=silent, silence_due_at=None).update(silence_due_at=now)


def _take_up(lead_id: int, now: datetime, why: str) -> None:
    services.engage_lead(lead_id, now=now)


def _send(lead_id: int, now: datetime, why: str) -> None:
    sending.release_abandoned(now=now)
    sending.send_due_emails(now=now, of=lead_id)


REPAIRS: dict[Breach, Callable[[int, datetime, str], None]] = {
    Breach.TALK_AFTER_END: _close_talk,
    Breach.NEVER_JUDGED: _judge,
    Breach.NO_TALK: _open_talk,
    Breach.OUT_OF_STEP: _bring_into_step,
    Breach.HELD_TOO: _let_go,
    Breach.NO_QUEUE: _put_in_queue,
    Breach.NOBODY_ASKED: _put_back,
    Breach.HELD_OTHERWISE: _follow_the_queue,
    Breach.HOLDER_GONE: _put_back,
    Breach.OFFER_LAPSED: _expire_offer,
    Breach.TURN_LATE: _answer,
    Breach.WINDOW_LATE: _close_window,
    Breach.SILENCE_LATE: _end_silence,
    Breach.NO_CLOCK: _wind_clock,
    Breach.NEVER_TAKEN_UP: _take_up,
    Breach.MAIL_STUCK: _send,
}


# --- the watch


def watch(*, now: datetime) -> int:
    """Sweep, once in EVERY. Whoever is found is logged by number, and the managers are told once a day. Returns how many."""
    if not _is_time(now):
        return 0
    result = sweep(now=now)
    if not result.found:
        return 0
    numbers = ", ".join(str(one.lead) for one in result.found[:20])
    logger.error("%d leads are left behind, such as %s", result.left_behind, numbers)
    step = f"left_behind:{now:%Y-%m-%d}"
    if settings.MANAGER_EMAIL and not OutboundEmail.objects.filter(step=step).exists():
        first = result.found[0]
        words = (
            f"{result.left_behind} leads are in no place where somebody looks after them. The first of them {first.sentences[0]}. "
            "The page “Nobody left behind” in the admin names them all and repairs them."
        )
        notice = {"kind": OutboundEmail.Kind.MANAGER_NOTICE, "to": settings.MANAGER_EMAIL, "subject": "Leads are left behind"}
        services.queue_email(Lead.objects.get(pk=first.lead), step, due_at=now, text=words, why=words[:300], **notice)
    return result.left_behind


def _is_time(now: datetime) -> bool:
    """Whether it is this process that sweeps now: the row is written by exactly one."""
    row, created = Heartbeat.objects.get_or_create(name=HEARTBEAT, defaults={"at": now})
    resting = Q(at__gt=now - EVERY, at__lte=now)  # a moment to come was written by a clock that has been put back
    return created or Heartbeat.objects.filter(pk=row.pk).exclude(resting).update(at=now) == 1
