"""How fast the SDR agent plans and sends: `python -m tests.bench.outreach` (one process, the embedded database).

Planning: nudges of 100,000 leads that fall due at once. Sweep: every job of the worker that looks at leads and mails, with
nothing due, at 1,000,000 leads. Sending: first mails handed to an SMTP server on this machine; the floor beside it, in the
same run, is Django's SMTP backend over one kept connection with mails that were built before.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.servers import accepts, die_with_parent, free_port, wait_until

SINK = """
import asyncio, sys
from aiosmtpd.smtp import SMTP

class Sink:
    async def handle_DATA(self, server, session, envelope):
        return "250 OK"

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Sink(), enable_SMTPUTF8=True), "127.0.0.1", int(sys.argv[1]))
    await server.serve_forever()

asyncio.run(main())
"""
ROUNDS = 3


@contextlib.contextmanager
def sink() -> Iterator[int]:
    """An SMTP server in a process of its own that takes every mail and forgets it; its port."""
    port = free_port()
    command = [sys.executable, "-c", SINK, str(port)]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
    try:
        wait_until(lambda: accepts(port), "the SMTP server")
        yield port
    finally:
        process.kill()
        process.wait()


def _seconds(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def _fill(number: int, *, first: int, silent_in: timedelta) -> None:
    """Leads whose first mail went out and who are silent; plain SQL, because it is not what is measured."""
    from django.db import connection
    from django.utils import timezone

    from conversations.models import Playbook

    now = timezone.now()
    began, due = now - timedelta(days=2), now + silent_in  # the nudge after two days
    playbook = Playbook.objects.get().pk
    with connection.cursor() as cursor:
        numbers = f"WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {first + number - 1}) "
        blank = "first_name, last_name, company, job_title, country, language, time_zone, phone, product_interest, message, source, external_id"
        cursor.execute(
            f"INSERT INTO leads_lead (id, state, state_version, email, email_key, person_hash, {blank}, consent, received_at, "
            "engaged_by_agent_at, link_seed, chat_token_hash, optout_token_hash) "
            f"{numbers} SELECT i, 'new', 0, 'lead' || i || '@bench.example', 'lead' || i || '@bench.example', 'p' || i, "
            "'Eva', '', 'Bench', '', 'DE', 'en', '', '', '', '', '', '', '{}', %s, %s, 's' || i, 'c' || i, 'o' || i FROM n",
            [began, began],
        )
        cursor.execute(
            "INSERT INTO conversations_conversation (id, state, state_version, lead_id, playbook_id, language, last_seq, "
            "answered_seq, memory, opened_at, silence_due_at, nudges) "
            f"{numbers} SELECT i, 'invited', 0, i, %s, 'en', 1, 0, '{{}}', %s, %s, 0 FROM n",
            [playbook, began, due],
        )
        cursor.execute(
            'INSERT INTO outreach_outboundemail (lead_id, conversation_id, step, kind, "to", state, due_at, handed_at, sent_at, '
            "needs_approval, approved_by, attempts, refusals, message_id, provider_id, delivery, subject, text, rule, why) "
            f"{numbers} SELECT i, i, 'outreach', 'outreach', 'lead' || i || '@bench.example', 'sent', %s, %s, %s, "
            "0, '', 1, 0, '<m' || i || '@bench.example>', '', '', 'Hello', '', '', '' FROM n",
            [began, began, began],
        )


def plan(number: int) -> None:
    """All leads fall due at once, and one worker plans them."""
    from leads import clock
    from outreach import planning
    from outreach.models import OutboundEmail

    _fill(number, first=1, silent_in=timedelta(0))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    took = _seconds(lambda: planning.handle_silences(now=clock.now(), seconds=3600))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    made = OutboundEmail.objects.filter(kind="nudge").count()
    print(f"planning {made} nudges: {took:.1f} s, {peak / 1024:.0f} MB at most ({(peak - before) / 1024:.0f} MB of it planning)")


def sweep(number: int) -> None:
    """Nothing is due among very many leads."""
    from django.db import connection

    from leads import clock
    from outreach import planning, sending, services
    from outreach.models import OutboundEmail

    OutboundEmail.objects.filter(state="queued").update(due_at=clock.now() + timedelta(days=30))
    have = OutboundEmail.objects.filter(kind="outreach").count()
    _fill(number - have, first=have + 1, silent_in=timedelta(days=1))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE leads_lead SET state = 'contacted', state_version = 1 WHERE state = 'new'")
    total = 0.0
    for name, job in (
        ("engage_new_leads", services.engage_new_leads),
        ("handle_silences", planning.handle_silences),
        ("release_abandoned", sending.release_abandoned),
        ("queue_notices", services.queue_notices),
        ("send_due_emails", sending.send_due_emails),
    ):
        job(now=clock.now())
        took = statistics.median(_seconds(partial(job, now=clock.now())) for _ in range(9)) * 1000
        total += took
        print(f"  {name}: {took:.1f} ms")
    print(f"a sweep with nothing due at {number} leads: {total:.1f} ms")


def send(number: int) -> None:
    """First mails of new leads, handed to a server on this machine; beside it, in turn, what Django's backend does alone."""
    from django.core.mail import get_connection

    from leads import clock
    from leads import services as leads
    from outreach import emails, sending, services
    from outreach.models import OutboundEmail

    shares: list[float] = []
    rates: list[float] = []
    floors: list[float] = []
    for turn in range(ROUNDS):
        now = clock.now()
        for i in range(number):
            data = {"email": f"new{turn}-{i}@bench{i % 50}.example", "first_name": "Eva", "company": "Bench", "language": "en"}
            services.engage_lead(leads.take_lead(data, now=now, actor="bench").lead.pk, now=now)
        queued = OutboundEmail.objects.due(now).select_related("lead__business_unit")
        built = [emails.build(email, email.lead, now=now) for email in queued]
        connection = get_connection()
        connection.open()
        began = time.perf_counter()
        for message in built:
            connection.send_messages([message])
        floor = number / (time.perf_counter() - began)
        connection.close()
        began = time.perf_counter()
        sending.send_due_emails(now=now, limit=number, seconds=3600)
        rate = number / (time.perf_counter() - began)
        assert not OutboundEmail.objects.due(now).exists()
        shares, rates, floors = [*shares, rate / floor], [*rates, rate], [*floors, floor]
    share, rate, floor = map(statistics.median, (shares, rates, floors))
    print(f"sending {number} mails: {rate:.0f} a second, {100 * share:.0f} % of the {floor:.0f} of Django's backend alone")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plan", type=int, default=100_000, metavar="LEADS")
    parser.add_argument("--sweep", type=int, default=1_000_000, metavar="LEADS")
    parser.add_argument("--send", type=int, default=1_000, metavar="MAILS")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bantqual-bench-"))
    with sink() as port:
        os.environ.update(
            DJANGO_SETTINGS_MODULE="bantqual.settings",
            BANTQUAL_DATA_DIR=str(folder),
            BANTQUAL_EMAIL_URL=f"smtp://127.0.0.1:{port}",
            BANTQUAL_MAIL_PER_DAY="1000000",
            BANTQUAL_MAIL_PER_MINUTE="100000",
            BANTQUAL_MAIL_PER_MINUTE_AND_DOMAIN="100000",
        )
        try:
            _measure(options)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _measure(options: argparse.Namespace) -> None:
    import django

    django.setup()
    from django.core.management import call_command

    from conversations import publishing
    from conversations.playbook_files import read_playbook
    from leads import clock

    call_command("migrate", verbosity=0, interactive=False)
    playbooks = Path(publishing.__file__).parent / "playbooks"
    publishing.publish_playbook(read_playbook(playbooks / "default.yaml"), now=clock.now())
    if options.plan:
        plan(options.plan)
    if options.sweep:
        sweep(options.sweep)
    if options.send:
        send(options.send)


if __name__ == "__main__":
    main()
