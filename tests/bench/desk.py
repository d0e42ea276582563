"""How quick the reps' desk is: `python -m tests.bench.desk` (SQLite; then PostgreSQL and Redis, where they are installed).

The list: a rep's page with 10,000 leads in the system, 200 at hand and 5 offers, rendering included, in this process.
The offer: ten reps with an open page (its websocket, and the page fetched again at each word of it), a real web server and
a real worker that offers what waits; from the moment of the offer to the moment at which the page that holds it has come.
"""

from __future__ import annotations

import contextlib
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from websockets.exceptions import ConnectionClosed

from tests.processes import DATABASE_URL, Site, make_template

if TYPE_CHECKING:
    from leads.models import Lead, Queue, Rep

LEADS, AT_HAND, OFFERED = 10_000, 200, 5
REPS, ROUNDS, LOOKS = 10, 25, 60
SAID = "Yes, 50,000 euros are approved for the new drives"


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory(prefix="bantqual-bench-") as folder:
        template = make_template(Path(folder) / "template")
        site = template.copy(Path(folder) / "site", webs=1, extra={"BANTQUAL_LOG_LEVEL": "ERROR"})
        os.environ.update(site.env, DJANGO_SETTINGS_MODULE="bantqual.settings")
        try:
            measure(site, "PostgreSQL" if DATABASE_URL else "SQLite")
        finally:
            with contextlib.redirect_stdout(sys.stderr):  # the logs
                site.end()
    if not DATABASE_URL:
        subprocess.run([sys.executable, "-m", "tests.servers", sys.executable, "-m", "tests.bench.desk"], check=False)


def measure(site: Site, name: str) -> None:
    """Both, on this site, which runs nothing yet."""
    import django

    django.setup()
    reps = make_company()
    fill(reps[0])
    print(f"{name}: {look(reps[0])}", flush=True)
    site.start_web()
    site.start_worker()
    print(f"{name}: {offers(site, reps)}", flush=True)


def make_company() -> list[Rep]:
    """Reps of one queue, who are present; the demo's own are away."""
    from django.contrib.auth import get_user_model

    from leads.models import Queue, Rep

    Rep.objects.update(present=False)
    queue = Queue.objects.get(is_default=True)
    reps = []
    for number in range(REPS):
        user = get_user_model().objects.create_user(f"bench{number}")
        reps.append(Rep.objects.create(user=user, name=f"Bench {number}", present=True, capacity=100_000, languages=["en"]))
        reps[-1].queues.add(queue)
    return reps


def fill(rep: Rep) -> None:
    """Leads with a conversation and four answers each; `rep` has some at hand and some offers, another rep the rest."""
    from leads import clock
    from leads.models import Assignment, Offer, Queue, Rep

    now = clock.now()
    other, queue = Rep.objects.get(name="Rosa Lindner"), Queue.objects.get(is_default=True)
    for begin in range(0, LEADS, 1000):
        leads = make_leads(range(begin, begin + 1000))
        mine = [lead for lead in leads if begin == 0][: AT_HAND + OFFERED]
        assignments = [
            Assignment(
                lead=lead, queue=queue, rep=rep if lead in mine else other, entered_at=now, queued_at=now,
                accepted_at=None if lead in mine[AT_HAND:] else now, progress=("", "contacted", "meeting")[number % 3],
                touch_due_at=now + timedelta(minutes=number), touched_at=now if number % 3 else None,
                next_step="Call", next_step_on=now.date() + timedelta(days=number % 9 - 2),
            )
            for number, lead in enumerate(leads)
        ]  # fmt: skip
        Assignment.objects.bulk_create(assignments)
        Offer.objects.bulk_create(
            Offer(assignment=assignment, rep=rep, offered_at=now, expires_at=now + timedelta(hours=4))
            for assignment in assignments
            if assignment.accepted_at is None
        )


def make_leads(numbers: range) -> list[Lead]:
    """Leads that have been accepted, with what they said; plain SQL for what has a machine, because it is not measured."""
    from django.db import connection

    from conversations.models import Conversation, Message, Playbook
    from leads import clock
    from leads.bant import Criterion
    from leads.models import BantAnswer, BusinessUnit, Lead

    now, units, playbook = clock.now(), list(BusinessUnit.objects.all()), Playbook.objects.published("default").get()
    leads = Lead.objects.bulk_create(
        Lead(
            email=f"lead{i}@bench.example", email_key=f"lead{i}@bench.example", person_hash=f"p{i}", chat_token_hash=f"c{i}",
            optout_token_hash=f"o{i}", first_name="Eva", last_name=f"Brandt {i}", company=f"Works {i}", country="DE",
            business_unit=units[i % len(units)], product_interest="drive monitoring", received_at=now, engaged_by_agent_at=now,
            message="Our compressors fail twice a year, and we would like to know why before it happens again.",
        )
        for i in numbers
    )  # fmt: skip
    talks = Conversation.objects.bulk_create(
        Conversation(lead=lead, playbook=playbook, language="en", opened_at=now, last_seq=1) for lead in leads
    )
    said = Message.objects.bulk_create(Message(conversation=talk, seq=1, sender="lead", text=SAID, sent_at=now) for talk in talks)
    message_of = {message.conversation.lead_id: message.pk for message in said}
    BantAnswer.objects.bulk_create(
        BantAnswer(
            lead=lead, criterion=criterion.value, quote=SAID, message_id=message_of[lead.pk], settled_at=now,
            value={"amount_min": 50000, "amount_max": 50000, "currency": "EUR", "period": None},
        )
        for lead in leads
        for criterion in Criterion
    )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("UPDATE leads_lead SET state = 'accepted', state_version = 1 WHERE state = 'new'")
        cursor.execute("UPDATE conversations_conversation SET state = 'closed', state_version = 1 WHERE state = 'invited'")
        cursor.execute(
            "UPDATE leads_bantanswer SET disposition = 'answered', verdict = 'positive', state_version = 1 WHERE verdict IS NULL"
        )
    made: list[Lead] = leads
    return made


def look(rep: Rep) -> str:
    """The page, and a search in it, as often as it takes to tell."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(headers={"host": settings.ALLOWED_HOSTS[0]})
    client.force_login(rep.user)
    words = []
    for name, path in (("list", "/rep/"), ("search", "/rep/?q=compressors+eva"), ("won leads", "/rep/?show=won")):
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(path)
            number = len(queries)
        assert answer.status_code == 200
        took = []
        for _ in range(LOOKS):
            began = time.perf_counter()
            client.get(path)
            took.append(1000 * (time.perf_counter() - began))
        took.sort()
        words.append(f"{name} {statistics.median(took):.0f} ms (worst {took[-1]:.0f}), {number} queries")
    return f"{LEADS} leads, {AT_HAND} at hand: {'; '.join(words)}"


class OpenPage(threading.Thread):
    """A rep's open page: its websocket, and the page fetched again when the socket says so. Notes when an offer came."""

    def __init__(self, site: Site, rep: Rep) -> None:
        super().__init__(daemon=True)
        from django.test import Client
        from websockets import Origin
        from websockets.sync.client import connect

        client = Client()
        client.force_login(rep.user)
        self.cookie = f"sessionid={client.cookies['sessionid'].value}"
        self.port, self.came = site.ports[0], dict[int, float]()
        self.socket = connect(
            f"ws://127.0.0.1:{self.port}/ws/rep/", origin=Origin(site.address()), additional_headers={"Cookie": self.cookie}
        )

    def run(self) -> None:
        web = HTTPConnection("127.0.0.1", self.port)
        with contextlib.suppress(ConnectionClosed):  # the measurement is over
            self._follow(web)

    def _follow(self, web: HTTPConnection) -> None:
        for _ in self.socket:
            web.request("GET", "/rep/", headers={"Cookie": self.cookie, "Desk-Live": "1"})
            page = web.getresponse().read().decode()
            now = time.time()
            found = re.search(r'data-offers="([\d ]*)"', page)
            assert found, page[:200]
            for offer in map(int, found[1].split()):
                self.came.setdefault(offer, now)


def offers(site: Site, reps: list[Rep]) -> str:
    """Leads come to wait, the worker offers them; how long until each stands on the rep's page."""
    from leads import assigning, clock
    from leads.models import Assignment, Offer, Queue

    pages = [OpenPage(site, rep) for rep in reps]
    for page in pages:
        page.start()
    queue, took = Queue.objects.get(is_default=True), list[float]()
    before = set(Offer.objects.values_list("pk", flat=True))
    for number in range(ROUNDS):
        let_wait(LEADS + 1 + number * REPS, queue)
        deadline = time.monotonic() + 30
        made: list[Any] = []
        while len(made) < REPS or not all(any(offer.pk in page.came for page in pages) for offer in made):
            assert time.monotonic() < deadline, "offers did not come"
            time.sleep(0.05)
            made = list(Offer.objects.exclude(pk__in=before).select_related("rep", "assignment"))
        for offer in made:
            took.append(min(page.came[offer.pk] for page in pages if offer.pk in page.came) - offer.offered_at.timestamp())
            assigning.accept_offer(offer, now=clock.now())
            before.add(offer.pk)
        assert not Assignment.objects.filter(ended_at=None, rep=None).exists()
        time.sleep(0.3)  # the pages have heard of the acceptance
    took.sort()
    p50, p99 = took[len(took) // 2], took[int(len(took) * 0.99)]
    return f"an offer stands on the open page after {1000 * p50:.0f} ms (p99 {1000 * p99:.0f}, {len(took)} offers, {REPS} reps)"


def let_wait(first: int, queue: Queue) -> None:
    """As many leads as there are reps are qualified and wait."""
    from django.db import connection, transaction

    from leads import clock
    from leads.models import Assignment

    now = clock.now()
    with transaction.atomic():
        leads = make_leads(range(first, first + REPS))
        with connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE leads_lead SET state = 'qualified', state_version = 2 WHERE id = %s", [(lead.pk,) for lead in leads]
            )
        Assignment.objects.bulk_create(Assignment(lead=lead, queue=queue, entered_at=now, queued_at=now) for lead in leads)


if __name__ == "__main__":
    main()
