"""How fast windows are closed that fell due at once: `python -m tests.bench.windows` (one process, as the worker does it).

A window's closing is its lock, its last words, the judgement with its receipt, and the way into a queue and to a rep. Two of
three leads qualify; one in a hundred wrote words at the end that had no turn yet. Then as many of which none qualifies: the
judgements alone. Beside them, in the same run, the floor: the rows of the first kind written by bare SQL, one transaction a
window. And how long a lead who writes meanwhile waits until its words are stored.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta

from tests import servers

QUEUES, REPS, CAPACITY = 50, 1_000, 20
COUNTRIES = [f"{first}{second}" for first in "AB" for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"][:QUEUES]
WORDS = "We have 50,000 euros and I decide. Our pumps leak. We want to start in June."
BACKLOG = 50_000
FLOOR = 1_000


def _company(now: datetime) -> None:
    """Queues with reps of their own, a rule for each country, and the default playbook."""
    from pathlib import Path

    from django.contrib.auth import get_user_model

    from conversations import publishing
    from conversations.playbook_files import read_playbook
    from leads.models import AssignmentRule, Queue, Rep

    playbooks = Path(publishing.__file__).parent / "playbooks"
    publishing.publish_playbook(read_playbook(playbooks / "default.yaml"), now=now)
    queues = []
    for i in range(QUEUES):
        queue = Queue.objects.create(slug=f"q{i}", name=f"Queue {i}", is_default=not i, offer_timeout=timedelta(hours=4))
        queues.append(queue)
        if i:
            AssignmentRule.objects.create(name=f"Country {i}", priority=i, when={"country": [COUNTRIES[i]]}, queue=queue)
    for i in range(REPS):
        user = get_user_model().objects.create(username=f"rep{i}")
        rep = Rep.objects.create(user=user, name=f"Rep {i:04}", capacity=CAPACITY, present=True, languages=["en"])
        rep.queues.add(queues[i % QUEUES])


def fill(number: int, *, closes_at: datetime, good: int = 3) -> None:
    """So many windows that end at this moment or up to a minute before, one of `good` (1: all) without two positive answers.

    Bulk writes, because they are not what is measured.
    """
    from django.db import connection
    from django.utils import timezone

    from conversations.models import Conversation, Message, Playbook
    from leads.bant import Criterion
    from leads.models import BantAnswer, Lead

    began, playbook = closes_at - timedelta(hours=25), Playbook.objects.get()
    for start in range(0, number, 2_000):
        stamp = f"{timezone.now().timestamp()}-{start}"
        leads = [
            Lead(
                email=f"l{i}-{stamp}@bench.example", email_key=f"l{i}-{stamp}@bench.example", person_hash=f"p{i}-{stamp}"[:64],
                first_name="Eva", company="Bench", country=COUNTRIES[i % QUEUES], language="en", received_at=began,
                engaged_by_agent_at=began, chat_token_hash=f"c{i}-{stamp}"[:64], optout_token_hash=f"o{i}-{stamp}"[:64],
            )
            for i in range(start, min(number, start + 2_000))
        ]  # fmt: skip
        Lead.objects.bulk_create(leads)
        talks = Conversation.objects.bulk_create(
            Conversation(
                lead=lead, playbook=playbook, language="en", opened_at=began, last_heard_at=began, answered_seq=2, last_seq=3,
                window_closes_at=closes_at - timedelta(milliseconds=i % 60_000),
                waiting_since=closes_at - timedelta(hours=1) if i % 100 == 0 else None,
            )
            for i, lead in enumerate(leads, start)
        )  # fmt: skip
        Message.objects.bulk_create(Message(conversation=talk, seq=2, sender="lead", text=WORDS, sent_at=began) for talk in talks)
        Message.objects.bulk_create(
            Message(conversation=talk, seq=3, sender="lead", text="Thank you!", sent_at=closes_at - timedelta(hours=1))
            for talk in talks
            if talk.waiting_since
        )
        BantAnswer.objects.bulk_create(
            BantAnswer(lead=lead, criterion=criterion.value, settled_at=began) for lead in leads for criterion in Criterion
        )
    with connection.cursor() as cursor:
        cursor.execute("UPDATE conversations_conversation SET state = 'window', state_version = 2 WHERE state = 'invited'")
        cursor.execute("UPDATE leads_lead SET state = 'in_window', state_version = 3 WHERE state = 'new'")
        cursor.execute(
            "UPDATE leads_bantanswer SET disposition = 'answered', state_version = 1, quote = %s, value = %s, "
            "verdict = CASE WHEN lead_id %% %s > 0 AND criterion IN ('budget', 'need') THEN 'positive' ELSE 'negative' END, "
            "message_id = (SELECT m.id FROM conversations_message m JOIN conversations_conversation c ON "
            "c.id = m.conversation_id WHERE c.lead_id = leads_bantanswer.lead_id AND m.seq = 2) WHERE disposition = 'open'",
            [WORDS, json.dumps({"amount_min": 50000, "amount_max": 50000, "currency": "EUR", "period": None}), good],
        )
        cursor.execute("ANALYZE")


def floor(number: int) -> float:
    """Windows a second if nothing but the rows of one closing were written: ten rows in a transaction each."""
    from django.db import connection, transaction

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bare (id integer PRIMARY KEY, state text, note text)")
        cursor.executemany("INSERT INTO bare VALUES (%s, 'window', '')", [(i,) for i in range(number * 10)])
        receipt = "x" * 1500
        began = time.perf_counter()
        for i in range(number):
            with transaction.atomic():
                for row in range(4):  # conversation, lead twice, rep
                    cursor.execute("UPDATE bare SET state = 'closed' WHERE id = %s", [i * 10 + row])
                for row in range(6):  # receipt, three events, assignment, offer
                    note = receipt if not row else "why it was so"
                    cursor.execute("INSERT INTO bare VALUES (%s, 'new', %s)", [(number + i) * 10 + row, note])
        return number / (time.perf_counter() - began)


CHAT = """
import sys, time, uuid
import django
django.setup()
from conversations import services
from conversations.models import Conversation
from leads import clock
pk = Conversation.objects.get(language="de").pk
print("ready", flush=True)
took = []
for i in range(100_000):
    began = time.perf_counter()
    services.hear(pk, "hello", client_id=uuid.uuid4(), now=clock.now())
    took.append(1000 * (time.perf_counter() - began))
    print(took[-1], flush=True)
    time.sleep(0.1)
"""


@contextlib.contextmanager
def _chatting() -> Iterator[list[float]]:
    """A lead who writes ten times a second from another process; how long each message took to be stored, in ms."""
    from conversations.models import Conversation

    Conversation.objects.filter(pk=Conversation.objects.earliest("pk").pk).update(
        language="de", window_closes_at=datetime.fromisoformat("2999-01-01T00:00:00+00:00")
    )
    took: list[float] = []
    process = subprocess.Popen(
        [sys.executable, "-c", CHAT], stdout=subprocess.PIPE, text=True, preexec_fn=servers.die_with_parent
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    try:
        yield took
    finally:
        process.terminate()
        took += [float(line) for line in process.communicate()[0].split()]


def measure(name: str, number: int) -> None:
    """Print the figures of one database."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)

    from leads import clock
    from leads.models import DecisionReceipt, Offer

    now = clock.now()
    _company(now)
    fill(number + 1, closes_at=now)
    bare = floor(FLOOR)
    with _chatting() as stored:
        closed, took = _close_all()
    assert closed == number, closed
    rate = closed / took
    print(
        f"{name}: {closed} windows closed in {took:.1f} s, {rate:.0f} a second, {100 * rate / bare:.0f} % of the {bare:.0f} of bare "
        f"rows; {DecisionReceipt.objects.count()} receipts, {Offer.objects.count()} offers"
    )
    print(
        f"  all due at once: 99 of 100 are judged after {0.99 * took:.0f} s; {BACKLOG} at this rate take {BACKLOG / rate:.0f} s"
    )
    stored.sort()
    print(
        f"  meanwhile a lead's words were stored in {statistics.median(stored):.0f} ms (half), "
        f"{stored[int(len(stored) * 0.99)]:.0f} ms (99 of 100), {stored[-1]:.0f} ms (the slowest of {len(stored)})"
    )
    fill(number, closes_at=clock.now(), good=1)
    closed, took = _close_all()
    assert closed == number, closed
    print(f"  judged and not routed, because none of {closed} qualified: {closed / took:.0f} a second")


def _close_all() -> tuple[int, float]:
    """Close what is due, round by round; how many, and the seconds."""
    from conversations import services
    from leads import clock

    closed, began = 0, time.perf_counter()
    while done := services.close_due_windows(now=clock.now()):
        closed += done
    return closed, time.perf_counter() - began


def main() -> None:
    """SQLite always, PostgreSQL (with commits that wait for the disk) where it is installed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.windows", description=__doc__)
    parser.add_argument("--windows", type=int, default=10_000)
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--here", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.here:
        measure(given.here, given.windows)
        return
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": "bantqual.settings", "BANTQUAL_LOG_LEVEL": "WARNING", "REDIS_URL": ""}
    command = [sys.executable, "-m", "tests.bench.windows", "--windows", str(given.windows), "--here"]
    if given.only != "postgresql":
        with tempfile.TemporaryDirectory(prefix="bantqual-bench-") as folder:
            subprocess.run([*command, "SQLite"], env={**env, "BANTQUAL_DATA_DIR": folder, "DATABASE_URL": ""}, check=True)
    if given.only != "sqlite":
        try:
            with servers.postgres(durable=True) as url, tempfile.TemporaryDirectory(prefix="bantqual-bench-") as folder:
                subprocess.run(
                    [*command, "PostgreSQL"], env={**env, "BANTQUAL_DATA_DIR": folder, "DATABASE_URL": url}, check=True
                )
        except servers.ServerMissingError as error:
            print(f"PostgreSQL was not measured: {error}")


if __name__ == "__main__":
    main()
