"""A world of its own on a virtual clock: whole conversations through the real services, in a database in memory."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import get_connection
from django.core.management import call_command
from django.db import connections, transaction

from conversations import handover
from conversations import services as conversations
from conversations.engine.acts import Interpreter
from conversations.models import Conversation, Playbook, Turn
from conversations.playbook_files import read_playbook
from leads import assigning, bant
from leads import services as leads
from leads.bant import Disposition
from leads.models import Assignment, BantAnswer, BusinessUnit, Lead, Offer, Queue, Rep
from leads.serializers import LeadSerializer
from outreach import planning, sending, services
from outreach.models import OutboundEmail

REP_COMES, REP_GOES = time(9), time(17)
OFFER_TIMEOUT = timedelta(hours=4)
PLAYBOOKS = Path(__file__).resolve().parent.parent / "conversations" / "playbooks"


class ScenarioError(Exception):
    """A scenario that cannot be played. The text names what is wrong."""


class _RollBackError(Exception):
    """Ends a scenario's transaction."""


_migrated: list[bytes] = []


def _migrate() -> None:
    """Bring the empty database in memory to the present schema; the second time in a process by a copy of the first."""
    connection = connections["default"]
    connection.ensure_connection()
    if not _migrated:
        call_command("migrate", verbosity=0, interactive=False)
        _migrated.append(connection.connection.serialize())
    connection.connection.deserialize(_migrated[0])


@contextmanager
def fresh_database() -> Iterator[None]:
    """The default connection points to an empty, migrated database in memory; afterwards to the old one again."""
    before, settings_before = connections["default"], connections.databases["default"]
    memory = {**settings_before, "ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:", "OPTIONS": {}}
    connections.databases["default"] = memory
    connections["default"] = connections.create_connection("default")
    conversations.forget_scripts()
    try:
        _migrate()
        yield
    finally:
        connections["default"].close()
        connections.databases["default"] = settings_before
        connections["default"] = before
        conversations.forget_scripts()


def publish(slug: str, *, now: datetime) -> Playbook:
    """A playbook of the project's folder, published in this world. Raises ScenarioError."""
    path = PLAYBOOKS / f"{slug}.yaml"
    if not slug.replace("-", "").isalnum() or not path.is_file():
        raise ScenarioError(
            f"there is no playbook {slug!r}; known: {', '.join(sorted(p.stem for p in PLAYBOOKS.glob('*.yaml')))}"
        )
    found: Playbook | None = Playbook.objects.published(slug).first()
    if found is None:
        data = read_playbook(path)
        found = Playbook.objects.create(slug=slug, version=1, data=data, status=Playbook.Status.PUBLISHED, published_at=now)
    return found


@dataclass
class World:
    """One scenario in play."""

    now: datetime
    interpreter: Interpreter
    lead: Lead
    conversation: Conversation
    rep: Rep

    # --- steps

    def say(self, text: str) -> dict[str, Any]:
        """The lead writes; what came back."""
        turn: dict[str, Any] = {"say": text, "reply": "", "acts": [], "asked": None}
        try:
            heard = conversations.hear(self.conversation.pk, text, client_id=uuid4(), now=self.now)
            replies = conversations.respond(self.conversation.pk, now=self.now, interpreter=self.interpreter)
        except (conversations.MessageError, conversations.ConversationClosedError) as error:
            return {**turn, "reply": str(error)}
        stored = Turn.objects.filter(message=heard.message).first()
        if stored is not None:
            turn |= {"acts": (stored.interpretation or {}).get("acts", []), "asked": stored.asked or None}
        turn["reply"] = " ".join(reply.text for reply in replies)
        self.run_jobs()
        return turn

    def wait(self, until: datetime) -> None:
        """Time passes; everything that falls due happens at its own moment."""
        while (due := self.next_due(until)) is not None:
            self.now = max(due, self.now)
            self.run_jobs()
        self.now = until
        self.run_jobs()

    def answer_offer(self, answer: str) -> None:
        """The rep accepts or declines what is being offered."""
        offer = Offer.objects.filter(rep=self.rep, outcome=Offer.Outcome.OPEN).select_related("rep").first()
        if offer is None:
            print("the rep has no open offer at this moment; the step does nothing", file=sys.stderr)
            return
        if answer == "accept":
            assigning.accept_offer(offer, now=self.now)
        else:
            assigning.turn_down_offer(offer, Offer.Outcome.DECLINED, now=self.now, reason="declined in the scenario")
        self.run_jobs()

    def opt_out_by_link(self) -> None:
        """The lead presses the button behind the opt-out link."""
        conversations.opt_out(Lead.objects.get(pk=self.lead.pk), now=self.now, how="link")
        self.run_jobs()

    # --- time

    def next_due(self, until: datetime) -> datetime | None:
        """The next moment after now, up to `until`, at which something may be due."""
        moments = [at for at in (next_due(self.now, until), presence_change(self.now)) if at is not None]
        return min((at for at in moments if at <= until), default=None)

    def run_jobs(self) -> None:
        """What the worker does at a tick, once the rep has come or gone."""
        present = is_present(self.now)
        if Rep.objects.get(pk=self.rep.pk).present != present:
            assigning.set_presence(self.rep, present, now=self.now)
        run_jobs(self.now)

    # --- outcome

    def outcome(self) -> dict[str, Any]:
        """Where everything stands."""
        lead = Lead.objects.get(pk=self.lead.pk)
        assignment = lead.assignments.select_related("queue", "rep").filter(ended_at=None).first()
        answers = BantAnswer.objects.filter(lead=lead).exclude(disposition=Disposition.OPEN)
        return {
            "emails": [
                {"to": mail.to, "subject": mail.subject, "at": mail.sent_at.isoformat() if mail.sent_at else None, "kind": mail.kind}
                for mail in OutboundEmail.objects.filter(state=OutboundEmail.State.SENT).order_by("sent_at", "pk")
            ],
            "answers": {
                answer.criterion: {
                    "disposition": answer.disposition, "verdict": answer.verdict, "value": answer.value, "quote": answer.quote or None,
                }
                for answer in answers
            },
            "positives": bant.count_positives(answer.verdict for answer in answers),
            "conversation": Conversation.objects.get(pk=self.conversation.pk).state,
            "lead": lead.state,
            "queue": assignment.queue.name if assignment else None,
            "rep": assignment.rep.name if assignment and assignment.rep else None,
        }  # fmt: skip


def next_due(after: datetime, until: datetime) -> datetime | None:
    """The next moment after one, up to another, at which the worker may find something due in this database."""
    waiting = Assignment.objects.waiting().select_related("queue")
    moments = [
        *Conversation.objects.filter(state=Conversation.State.WINDOW).values_list("window_closes_at", flat=True),
        *Conversation.objects.filter(silence_due_at__isnull=False).values_list("silence_due_at", flat=True),
        *Offer.objects.filter(outcome=Offer.Outcome.OPEN).values_list("expires_at", flat=True),
        *OutboundEmail.objects.filter(state=OutboundEmail.State.QUEUED).values_list("due_at", flat=True),
        *(at for one in waiting if (at := one.queue.escalates_at(one.queued_at)) is not None),
    ]
    return min((at for at in moments if after < at <= until), default=None)


def run_jobs(now: datetime) -> None:
    """What the worker does at a tick; mails go into memory."""
    conversations.spread_opt_outs(now=now)
    services.engage_new_leads(now=now)
    conversations.close_finished_chats(now=now)
    handover.end_waiting(now=now)
    conversations.close_due_windows(now=now)
    planning.handle_silences(now=now)
    assigning.expire_offers(now=now)
    assigning.return_lost(now=now)
    assigning.place_waiting(now=now)
    services.queue_notices(now=now)
    sending.send_due_emails(now=now, connection=get_connection("django.core.mail.backends.locmem.EmailBackend"))


def _local(at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(settings.TIME_ZONE))


def is_present(at: datetime) -> bool:
    """The scenario's rep works Monday to Friday, 9 to 17 in the company's time zone."""
    local = _local(at)
    return local.weekday() < 5 and REP_COMES <= local.time() < REP_GOES


def presence_change(at: datetime) -> datetime:
    """When the rep comes or goes next after `at`."""
    day = _local(at).date()
    for days in range(8):
        for hour in (REP_COMES, REP_GOES):
            moment = datetime.combine(day + timedelta(days=days), hour, ZoneInfo(settings.TIME_ZONE))
            if moment > at and moment.weekday() < 5:
                return moment.astimezone(at.tzinfo)
    raise AssertionError("a week without a working day")


def begin(fields: Mapping[str, Any], *, start: datetime, slug: str, interpreter: Interpreter) -> World:
    """A fresh world with one lead, engaged at `start`. Raises ScenarioError."""
    default = publish("default", now=start)
    playbook = publish(slug, now=start) if slug != "default" else default
    queue = Queue.objects.create(slug="default", name="default", is_default=True, offer_timeout=OFFER_TIMEOUT)
    user = get_user_model().objects.create_user("rep", "rep@ostrand.example")
    rep = Rep.objects.create(user=user, name="Robin Reed", present=is_present(start), languages=["en", "de"])
    queue.reps.add(rep)
    if isinstance(unit := fields.get("business_unit"), str) and unit.replace("-", "").isalnum():
        BusinessUnit.objects.create(slug=unit, name=unit.title(), offer=unit, sender_name=settings.COMPANY)
    serializer = LeadSerializer(data=dict(fields))
    if not serializer.is_valid():
        name, faults = next(iter(serializer.errors.items()))
        raise ScenarioError(f"`lead.{name}`: {faults[0]}")
    taken = leads.take_lead(serializer.validated_data, now=start, actor="scenario")
    conversation = conversations.open_conversation(taken.lead, now=start, playbook=playbook)
    world = World(start, interpreter, taken.lead, conversation, rep)
    world.run_jobs()
    return world


@contextmanager
def scenario() -> Iterator[None]:
    """Everything inside is undone at the end, so that the next scenario starts from a fresh world."""
    try:
        with transaction.atomic():
            yield
            raise _RollBackError
    except _RollBackError:
        conversations.forget_scripts()
