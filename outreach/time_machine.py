"""The time machine: a copy of one conversation is stepped through time, and tells what would happen.

It runs in a process of its own (`manage.py time_machine`), on a database in memory that holds the lead's own rows and
what decides about it: playbooks, queues, rules, reps and how much each of them holds. The real database is opened for
reading only; no mail leaves, and no page is rung.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core import mail
from django.db import connection
from django.db.models import Count, Model, Q, QuerySet

from conversations import services as conversations
from conversations.models import Conversation, Message, OpenQuestion, Playbook, Turn
from leads import guards, links
from leads.models import (
    AnswerVersion,
    Assignment,
    AssignmentRule,
    BantAnswer,
    BusinessUnit,
    DecisionReceipt,
    IntakeReceipt,
    Lead,
    LeadEvent,
    NamedAccount,
    Note,
    Offer,
    Partner,
    Queue,
    Rep,
    Suppression,
)
from outreach import virtual
from outreach.models import OutboundEmail, Pause

AROUND = (timedelta(minutes=-1), timedelta(0), timedelta(hours=1))
"""Where a window is looked at, from its closing: +23 h 59 min, +24 h and +25 h of a window of 24 hours."""

STEPS = 12
"""So many due moments are played of a conversation that is not in its window yet."""

HORIZON = timedelta(days=60)
PATIENCE = 60
"""Seconds that the process may take."""

TOLD = ("mails", "not_sent", "changes", "routed", "receipt")
"""What a step may tell. Around a window a step that tells nothing is worth seeing; elsewhere it is left out."""

ROUTED = ("queued", "unrouted", "overflowed", "offer", "withdraw_offer")


class NothingToPlayError(Exception):
    """A conversation in which nothing depends on time any more, or that does not exist. The text says which."""


class BrokenMachineError(Exception):
    """The process of the time machine failed."""


# --- for pages: in a process of its own


def play_apart(conversation_id: int) -> list[dict[str, Any]]:
    """The steps as `play` gives them, from another process. Raises NothingToPlayError and BrokenMachineError."""
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "time_machine", str(conversation_id)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False)  # noqa: S603 - our own command and a number
    except subprocess.TimeoutExpired:
        raise BrokenMachineError(f"The time machine took longer than {PATIENCE} seconds and was stopped.") from None
    if done.returncode == 2:
        raise NothingToPlayError(done.stderr.strip().removeprefix("time_machine: "))
    if done.returncode:
        raise BrokenMachineError("The time machine failed; `manage.py time_machine` with this conversation's number says why.")
    return [json.loads(line) for line in done.stdout.splitlines()]


# --- the copy


@contextmanager
def read_only() -> Iterator[None]:
    """Whatever would write to the real database inside is refused by the database itself."""
    on, off = {
        "sqlite": ("PRAGMA query_only = 1", "PRAGMA query_only = 0"),
        "postgresql": ("SET default_transaction_read_only = on", "SET default_transaction_read_only = off"),
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(on)
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(off)


@dataclass(frozen=True, slots=True)
class Copy:
    """Rows of the real database, in the order in which they can be stored; and how many leads each rep holds beside this one."""

    conversation: Conversation
    rows: list[Model]
    loads: dict[int, int]


def copy_of(conversation_id: int) -> Copy:
    """What the copy needs. Raises NothingToPlayError."""
    talk: Conversation | None = Conversation.objects.filter(pk=conversation_id).first()
    if talk is None:
        raise NothingToPlayError(f"There is no conversation {conversation_id}.")
    if talk.state in (Conversation.State.CLOSED, Conversation.State.HANDED_OVER):
        where = "has ended" if talk.state == Conversation.State.CLOSED else "is with a rep"
        raise NothingToPlayError(f"Conversation {conversation_id} {where}; time alone changes nothing of it any more.")
    lead = talk.lead_id
    address = Lead.objects.values_list("email", flat=True).get(pk=lead)
    wanted: list[Any] = [
        BusinessUnit.objects.all(), get_user_model().objects.filter(rep__isnull=False), Rep.objects.all(), Partner.objects.all(),
        NamedAccount.objects.all(), Queue.objects.all(), Queue.reps.through.objects.all(), AssignmentRule.objects.all(),
        Playbook.objects.filter(Q(status=Playbook.Status.PUBLISHED) | Q(conversations__lead=lead)).distinct(),
        Lead.objects.filter(pk=lead), Conversation.objects.filter(lead=lead), Message.objects.filter(conversation__lead=lead),
        OpenQuestion.objects.filter(conversation__lead=lead), Turn.objects.filter(conversation__lead=lead),
        BantAnswer.objects.filter(lead=lead), AnswerVersion.objects.filter(answer__lead=lead), LeadEvent.objects.filter(lead=lead),
        IntakeReceipt.objects.filter(lead=lead), DecisionReceipt.objects.filter(lead=lead), Note.objects.filter(lead=lead),
        Assignment.objects.filter(lead=lead), Offer.objects.filter(assignment__lead=lead),
        Suppression.objects.filter(address_hash__in=links.address_hashes(address)),
        Pause.objects.filter(Q(lead=None) | Q(lead=lead)), OutboundEmail.objects.filter(lead=lead),
    ]  # fmt: skip
    held = Assignment.objects.filter(ended_at=None, rep__isnull=False).exclude(lead=lead).order_by()
    loads = dict(held.values_list("rep").annotate(Count("pk")))
    return Copy(talk, [row for rows in wanted for row in rows], loads)


def _store(copy: Copy, now: datetime) -> None:
    """Put the rows into the database in memory, as they are: the guards let no row begin in a later state, so they come after."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in cursor.fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
    by_model: dict[Any, list[Any]] = {}
    for row in copy.rows:
        if isinstance(row, get_user_model()):
            row.set_unusable_password()
        by_model.setdefault(type(row), []).append(row)
    others = _others(copy, now)
    for model, rows in [*by_model.items(), (Lead, [lead for lead, _ in others])]:
        QuerySet(model).bulk_create(rows)  # not the machines' own, which refuses states
    queue = Queue.objects.first()
    if queue is not None:
        held = {"queue": queue, "entered_at": now, "queued_at": now, "accepted_at": now}
        Assignment.objects.bulk_create(Assignment(lead=lead, rep_id=rep, **held) for lead, rep in others)
    for app in apps.get_app_configs():
        guards.install(connection, getattr(app.models_module, "GUARDS", ()))


def _others(copy: Copy, now: datetime) -> list[tuple[Lead, int]]:
    """As many nameless leads as each rep holds, so that the choice of a rep comes out as it would."""
    found: list[tuple[Lead, int]] = []
    for rep, count in copy.loads.items():
        for _ in range(count):
            number = copy.conversation.lead_id + len(found) + 1
            name = f"held-{number}"
            address, tokens = f"{name}@nobody.invalid", {"chat_token_hash": f"chat {name}", "optout_token_hash": f"optout {name}"}
            lead = Lead(pk=number, email=address, email_key=address, person_hash=name, received_at=now, **tokens)
            lead.engaged_by_agent_at = now
            found.append((lead, rep))
    return found


# --- the play


def play(conversation_id: int, *, now: datetime) -> Iterator[dict[str, Any]]:
    """What would be sent, decided and routed, step by step. Raises NothingToPlayError.

    Swaps the process's database: not for a process that serves anybody else.
    """
    with read_only():
        copy = copy_of(conversation_id)
    with virtual.fresh_database(), virtual.scenario():
        _store(copy, now)
        told = _Told()
        clock = now
        for label, at in _moments(conversation_id, now):
            clock = min(clock, at)
            while (due := virtual.next_due(clock, at)) is not None:
                clock = due
                virtual.run_jobs(clock)
            clock = at
            virtual.run_jobs(clock)
            step = {"label": label, "at": at.isoformat(), **told.since(conversation_id)}
            if copy.conversation.state == Conversation.State.WINDOW or any(step[name] for name in TOLD):
                yield step


def _moments(conversation_id: int, now: datetime) -> Iterator[tuple[str, datetime]]:
    """The moments to look at, each when those before have been played."""
    talk: Conversation = Conversation.objects.get(pk=conversation_id)
    if talk.state == Conversation.State.WINDOW and talk.window_closes_at is not None:
        window = conversations.script_of(talk.playbook_id).window
        for around in AROUND:
            yield f"+{_span(window + around)}", talk.window_closes_at + around
        return
    at: datetime | None = now
    for _ in range(STEPS):
        at = virtual.next_due(at, now + HORIZON) if at is not None else None
        if at is None or Conversation.objects.get(pk=conversation_id).state == Conversation.State.CLOSED:
            return
        yield f"in {_span(at - now)}", at


def _span(span: timedelta) -> str:
    """`23 h 59 min`; from two days on `5 d 3 h`."""
    minutes = max(0, int(span.total_seconds())) // 60
    hours, minutes = divmod(minutes, 60)
    if hours >= 48:
        return f"{hours // 24} d" + (f" {hours % 24} h" if hours % 24 else "")
    return f"{hours} h" + (f" {minutes} min" if minutes else "")


class _Told:
    """What has been told; `since` gives what is new."""

    def __init__(self) -> None:
        self.event = LeadEvent.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        self.receipt = DecisionReceipt.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        self.mails = len(getattr(mail, "outbox", ()))

    def since(self, conversation_id: int) -> dict[str, Any]:
        """Mails, changes of state, routing, the receipt, and where everything stands now."""
        talk = Conversation.objects.select_related("lead").get(pk=conversation_id)
        events = list(LeadEvent.objects.filter(pk__gt=self.event, lead=talk.lead_id).order_by("pk"))
        new = DecisionReceipt.objects.filter(pk__gt=self.receipt).first()
        sent = getattr(mail, "outbox", [])[self.mails :]
        self.event = events[-1].pk if events else self.event
        self.receipt = new.pk if new else self.receipt
        self.mails += len(sent)
        held = Assignment.objects.filter(lead=talk.lead_id, ended_at=None).select_related("queue", "rep").first()
        kinds = dict(OutboundEmail.objects.values_list("message_id", "kind"))
        return {
            "mails": [
                {"kind": kinds.get(one.extra_headers.get("Message-ID", ""), ""), "to": one.to[0], "subject": one.subject, "text": one.body}
                for one in sent
            ],
            "not_sent": [event.why for event in events if event.kind.startswith("email_") and event.kind != "email_sent"],
            "changes": [
                {"from": event.from_state, "to": event.to_state, "why": event.why} for event in events
                if event.from_state and event.kind not in ROUTED
            ],
            "routed": [event.why for event in events if event.kind in ROUTED],
            "receipt": {"words": new.in_words, "text": new.content, "digest": new.digest} if new else None,
            "lead": talk.lead.state,
            "conversation": talk.state,
            "queue": held.queue.name if held else None,
            "rep": held.rep.name if held and held.rep else None,
        }  # fmt: skip
