"""What is due: nudges to the silent and reminders in open windows, many leads at a time."""

from __future__ import annotations

import logging
import time
import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from conversations import services as conversations
from conversations.models import Conversation
from leads import bant
from leads import services as leads
from leads.bant import Disposition
from leads.batches import each, together
from leads.models import BantAnswer, Lead
from outreach import emails, sequence
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


def handle_silences(*, now: datetime, seconds: float = PLANNING_TIME) -> int:
    """Where the clock of a silence has run down: queue the nudge or reminder that is due, or end the waiting.

    Returns how many silences were looked at. Each is looked at once in a round.
    """
    until, done = time.monotonic() + seconds, 0
    due = list(Conversation.objects.silent(now).order_by("silence_due_at", "pk").values_list("pk", flat=True))
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


@transaction.atomic
def _plan(pks: Sequence[int], now: datetime) -> list[bool | Exception]:
    """Plan some silences in one transaction. For each: whether it has come to its end."""
    held = Conversation.objects.select_for_update(of=("self",)).select_related("lead").filter(pk__in=pks).order_by("pk")
    rows = {row.pk: row for row in held if row.silence_due_at is not None and row.silence_due_at <= now}
    outboxes = _outboxes([row.lead_id for row in rows.values()])
    windows = [row.lead_id for row in rows.values() if row.state == Conversation.State.WINDOW]
    points = one_short(windows) if windows else {}
    domain = emails.sender_domain()
    mails: list[OutboundEmail] = []
    planned: list[tuple[int, int, datetime | None]] = []
    refused: list[tuple[Conversation, str, WhyNot]] = []
    outcomes: list[bool | Exception] = []
    for pk in pks:
        row = rows.get(pk)
        if row is None:
            outcomes.append(False)
            continue
        script = conversations.script_of(row.playbook_id)
        facts = facts_of_silence(row, outboxes[row.lead_id])
        nudges, then = row.nudges, None
        if row.state == Conversation.State.WINDOW:
            if row.lead_id in points and script.window_reminder and row.window_closes_at is not None:
                opened = row.window_closes_at - script.window
                facts = replace(facts, heard_since=row.last_heard_at is not None and row.last_heard_at > opened)
                plan = sequence.plan_reminder(facts, opened=opened, closes=row.window_closes_at, before=script.window_reminder)
                step = f"window_reminder:{row.pk}:{points[row.lead_id]}"
                if isinstance(plan, Due):
                    mails.append(_mail(row, step, Kind.WINDOW_REMINDER, plan.at, domain))
                else:
                    refused.append((row, step, plan))
        elif row.waiting_since is not None:
            then = now + sequence.LOOK_AGAIN  # words that wait for their turn end the silence
        else:
            cadence = script.silent_invited if row.state == Conversation.State.INVITED else script.silent_core
            plan = sequence.plan_nudge(facts, cadence, now)
            step = f"nudge:{row.pk}:{_since(row)}:{row.nudges + 1}"
            if isinstance(plan, Due):
                mails.append(_mail(row, step, Kind.NUDGE, plan.at, domain))
                nudges, then = row.nudges + 1, plan.then
            elif plan.rule is Rule.SPENT:
                outcomes.append(True)
                continue  # its end is a transaction of its own, which looks at the row again
            elif plan.final:
                refused.append((row, step, plan))
                nudges, then = len(cadence.nudges), plan.at
                if then is not None and then <= now:
                    outcomes.append(True)
                    continue
            else:
                then = plan.at
        planned.append((pk, nudges, then))
        outcomes.append(False)
    # Each step goes to a lead once: what is there already stays as it is.
    OutboundEmail.objects.bulk_create(mails, ignore_conflicts=True)
    conversations.note_silences(planned)
    for row, step, why in refused:
        leads.record_event(
            row.lead, "email_not_planned", now=now, actor=AGENT, why=str(why), data={"step": step, "rule": why.rule}
        )
    return outcomes


def _since(row: Conversation) -> int:
    """Names the silence a nudge belongs to, so that one silence is never nudged twice at the same place."""
    return 0 if row.state == Conversation.State.INVITED or row.last_heard_at is None else int(row.last_heard_at.timestamp())


def _mail(row: Conversation, step: str, kind: str, due_at: datetime, domain: str) -> OutboundEmail:
    return OutboundEmail(
        lead=row.lead,
        conversation=row,
        heard_at=row.last_heard_at,
        step=step,
        kind=kind,
        to=row.lead.email,
        due_at=due_at,
        message_id=f"<{uuid.uuid4().hex}@{domain}>",
    )


def facts_of_silence(row: Conversation, outbox: Outbox) -> Facts:
    """A silence as the rules see it; what is looked at only when a mail goes out (suppression, pauses) is left out."""
    lead = row.lead
    invited = row.state == Conversation.State.INVITED
    return Facts(
        kind=sequence.REMINDER if row.state == Conversation.State.WINDOW else sequence.NUDGE,
        lead=lead.state,
        zone=lead.zone,
        country=lead.country,
        conversation=row.state,
        put_off=row.put_off_at is not None,
        not_before=lead.outreach_not_before,
        silent_since=row.opened_at if invited else row.last_heard_at or row.opened_at,
        nudges=row.nudges,
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
