"""What is due: nudges to the silent and reminders in open windows, many leads at a time."""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction

from conversations import services as conversations
from conversations.engine.playbook import Cadence
from conversations.models import Conversation
from leads import bant, record
from leads.bant import Disposition
from leads.batches import each, together
from leads.models import BantAnswer, Lead, zone_or_default
from leads.prepared import insert_new
from outreach import emails, sequence, services
from outreach.models import FOLLOW_UPS, OutboundEmail
from outreach.sequence import Due, Facts, Rule, WhyNot

logger = logging.getLogger(__name__)

AGENT = "sdr_agent"
CHUNK = 1000
"""Silences a transaction: one long transaction would block every other writer of SQLite."""

PLANNING_TIME = 10.0
"""Seconds that one round of planning may take; windows, turns and sending wait behind it."""

State, Kind = OutboundEmail.State, OutboundEmail.Kind


@dataclass(slots=True)
class Outbox:
    """What a lead's outbox says to the planner."""

    first_mail_at: datetime | None = None
    last_mail_at: datetime | None = None
    waiting: bool = False


def handle_silences(*, now: datetime, seconds: float = PLANNING_TIME, of: int | None = None) -> int:
    """Where the clock of a silence has run down: queue the nudge or reminder that is due, or end the waiting.

    Returns how many silences were looked at. Each is looked at once in a round. `of`: only those of this lead.
    """
    until, done = time.monotonic() + seconds, 0
    silent = Conversation.objects.silent(now) if of is None else Conversation.objects.silent(now).filter(lead=of)
    due = list(silent.order_by("silence_due_at", "pk").values_list("pk", flat=True))
    for start in range(0, len(due), CHUNK):
        if time.monotonic() > until:
            break
        pks = due[start : start + CHUNK]
        outcomes = together(pks, lambda some: _plan(some, now))
        failed = [pk for pk, outcome in zip(pks, outcomes, strict=True) if isinstance(outcome, Exception)]
        if failed:  # they must not stand in the way of the others
            logger.error("%d silences could not be planned; they are tried again in a day", len(failed))
            Conversation.objects.filter(pk__in=failed).update(silence_due_at=now + sequence.LOOK_AGAIN)
        spent = [pk for pk, outcome in zip(pks, outcomes, strict=True) if outcome is True]
        each(spent, lambda pk: conversations.end_silence(pk, now=now), "silence of conversation")
        done += len(pks) - len(failed)
    return done


TALK = (
    "pk", "lead_id", "playbook_id", "state", "opened_at", "last_heard_at", "waiting_since", "silence_due_at", "nudges",
    "put_off_at", "window_closes_at",
)  # fmt: skip
PERSON = ("pk", "email", "state", "time_zone", "country", "outreach_not_before")
"""What is read of conversations and leads: plain values, because rows of models cost more than the planning itself."""


@transaction.atomic
def _plan(pks: Sequence[int], now: datetime) -> list[bool | Exception]:
    """Plan some silences in one transaction. For each: whether it has come to its end."""
    locked = Conversation.objects.select_for_update().filter(pk__in=pks).order_by("pk").values_list(*TALK, named=True)
    talks = {row.pk: row for row in locked if row.silence_due_at is not None and row.silence_due_at <= now}
    lead_ids = [row.lead_id for row in talks.values()]
    people = {row.pk: row for row in Lead.objects.filter(pk__in=lead_ids).values_list(*PERSON, named=True)}
    outboxes = _outboxes(lead_ids)
    windows = [row.lead_id for row in talks.values() if row.state == Conversation.State.WINDOW]
    points = one_short(windows) if windows else {}
    domain = emails.sender_domain()
    mails: list[OutboundEmail] = []
    planned: list[tuple[int, int, datetime | None]] = []
    refused: list[tuple[int, str, WhyNot]] = []
    ended: set[int] = set()
    for pk, talk in talks.items():
        person = people[talk.lead_id]
        facts = facts_of_silence(talk, person, outboxes[talk.lead_id])
        plan: Due | WhyNot | None = None
        step, kind, nudges, then, over = "", Kind.NUDGE, talk.nudges, None, False
        if talk.state == Conversation.State.WINDOW:
            if point := points.get(talk.lead_id):
                step, kind = f"window_reminder:{pk}:{point}", Kind.WINDOW_REMINDER
                plan = _reminder(facts, talk)
        elif talk.waiting_since is not None:
            then = now + sequence.LOOK_AGAIN  # words that wait for their turn end the silence
        else:
            step = f"nudge:{pk}:{_since(talk)}:{talk.nudges + 1}"
            cadence = cadence_of(talk)
            plan = sequence.plan_nudge(facts, cadence, now)
            if isinstance(plan, Due):
                nudges, then = plan.number, plan.then
            elif plan.final:
                nudges, then = len(cadence.nudges), plan.at
                over = then is not None and then <= now
            else:
                then, over = plan.at, plan.rule is Rule.SPENT and plan.at is None
        if isinstance(plan, Due):
            mails.append(_mail(talk, person.email, step, kind, plan.at, domain))
        elif plan is not None and plan.final:
            refused.append((talk.lead_id, step, plan))
        if over:
            ended.add(pk)  # its end is a transaction of its own, which looks at the row again
        else:
            planned.append((pk, nudges, then))
    # Each step goes to a lead once: what is there already stays as it is.
    insert_new(mails)
    conversations.note_silences(planned)
    _note_refused(refused, now)
    return [pk in ended for pk in pks]


def _reminder(facts: Facts, talk: Any) -> Due | WhyNot | None:
    script = conversations.script_of(talk.playbook_id)
    if not script.window_reminder:
        return None
    opened = talk.window_closes_at - script.window
    came_back = talk.last_heard_at is not None and talk.last_heard_at > opened
    return sequence.plan_reminder(
        replace(facts, heard_since=came_back), opened=opened, closes=talk.window_closes_at, before=script.window_reminder
    )


def cadence_of(talk: Any) -> Cadence:
    """The cadence of the silence that a conversation is in: before the first answer, or in the core."""
    script = conversations.script_of(talk.playbook_id)
    return script.silent_invited if talk.state == Conversation.State.INVITED else script.silent_core


def _note_refused(refused: Sequence[tuple[int, str, WhyNot]], now: datetime) -> None:
    people = Lead.objects.in_bulk({lead_id for lead_id, _, _ in refused})
    for lead_id, step, why in refused:
        data = {"step": step, "rule": why.rule}
        record.record_event(people[lead_id], "email_not_planned", now=now, actor=AGENT, why=str(why), data=data)


def _since(talk: Any) -> int:
    """Names the silence a nudge belongs to, so that one silence is never nudged twice at the same place."""
    return 0 if talk.state == Conversation.State.INVITED or talk.last_heard_at is None else int(talk.last_heard_at.timestamp())


def _mail(talk: Any, to: str, step: str, kind: str, due_at: datetime, domain: str) -> OutboundEmail:
    return OutboundEmail(
        lead_id=talk.lead_id,
        conversation_id=talk.pk,
        heard_at=talk.last_heard_at,
        step=step,
        kind=kind,
        to=to,
        due_at=due_at,
        message_id=services.new_message_id(domain),
    )


def facts_of_silence(talk: Any, person: Any, outbox: Outbox) -> Facts:
    """A silence as the rules see it; what is looked at only when a mail goes out (suppression, pauses) is left out.

    `talk` and `person` have the values TALK and PERSON of a conversation and its lead.
    """
    invited = talk.state == Conversation.State.INVITED
    return Facts(
        kind=sequence.REMINDER if talk.state == Conversation.State.WINDOW else sequence.NUDGE,
        lead=person.state,
        zone=zone_or_default(person.time_zone),
        country=person.country,
        conversation=talk.state,
        put_off=talk.put_off_at is not None,
        not_before=person.outreach_not_before,
        silent_since=talk.opened_at if invited else talk.last_heard_at or talk.opened_at,
        nudges=talk.nudges,
        first_mail_at=outbox.first_mail_at,
        last_mail_at=outbox.last_mail_at,
        waiting=outbox.waiting,
    )


def _outboxes(lead_ids: Sequence[int]) -> dict[int, Outbox]:
    found: dict[int, Outbox] = defaultdict(Outbox)
    rows = OutboundEmail.objects.filter(lead__in=lead_ids, kind__in=sequence.TO_LEADS)
    for lead_id, kind, state, handed_at in rows.values_list("lead_id", "kind", "state", "handed_at"):
        outbox = found[lead_id]
        outbox.waiting |= state in (State.QUEUED, State.SENDING)
        if handed_at is None or state not in (State.SENT, State.UNKNOWN):
            continue
        if kind == Kind.OUTREACH:
            outbox.first_mail_at = handed_at
        elif kind in FOLLOW_UPS:
            outbox.last_mail_at = max(handed_at, outbox.last_mail_at or handed_at)
    return found


def outbox_of(lead: Lead) -> Outbox:
    """What this lead's outbox says to the planner."""
    return _outboxes([lead.pk])[lead.pk]


def one_short(lead_ids: Sequence[int]) -> dict[int, str]:
    """Leads that are exactly one positive answer short and left one open: the criterion to remind of.

    What they wanted to find out (pending) goes before what stayed vague; of several the first in the playbook's order.
    """
    positives: dict[int, int] = defaultdict(int)
    left: dict[int, list[tuple[bool, int, str]]] = defaultdict(list)
    rows = BantAnswer.objects.filter(lead__in=lead_ids).values_list("lead_id", "pk", "criterion", "disposition", "verdict")
    for lead_id, pk, criterion, disposition, verdict in rows:
        positives[lead_id] += bant.count_positives([verdict])
        if disposition in (Disposition.PENDING, Disposition.UNCLEAR):
            left[lead_id].append((disposition != Disposition.PENDING, pk, criterion))
    wanted = bant.QUALIFYING_POSITIVES - 1
    return {lead_id: min(items)[2] for lead_id, items in left.items() if positives[lead_id] == wanted}
