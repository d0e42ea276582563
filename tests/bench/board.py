"""How fast the managers' board and every list of the admin are: `python -m tests.bench.board` (1,000,000 leads).

On SQLite, and on PostgreSQL where it is installed. Each page is asked for by a signed-in manager through Django's test
client, so that what is measured is what the server does; the slowest and the median of several tries are printed, and
the number of statements.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from tests import servers

TRIES = 5
BOARD_LIMIT, LIST_LIMIT, MOST_STATEMENTS = 1000, 500, 15
"""Milliseconds, milliseconds, and statements of a list: what the product promises."""


SAMPLE = 10_000
"""Leads whose change is counted, for the rate."""


def fill(number: int) -> None:
    """So many leads over 90 days with the histories of ordinary ones; plain SQL, because it is not what is measured.

    Of all 98 % are mailed, a third begins, a sixth answers everything, a twelfth qualifies and is offered to reps.
    """
    from django.db import connection
    from django.utils import timezone

    from conversations.models import Playbook
    from leads import guards
    from leads.models import BusinessUnit
    from outreach.models import GUARDS

    now = timezone.now()
    units = [
        BusinessUnit.objects.create(slug=f"unit-{i}", name=f"Unit {i}", offer="pumps", sender_name="Ostrand").pk for i in range(7)
    ]
    playbook = Playbook.objects.get().pk
    sqlite = connection.vendor == "sqlite"
    numbers = (
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number}) "
        if sqlite
        else f"WITH n(i) AS (SELECT generate_series(1, {number})) "
    )
    step = 90 * 86400 / number

    def at(minutes: int = 0) -> str:
        """When lead i came in, or so many minutes later."""
        if sqlite:
            return f"strftime('%Y-%m-%d %H:%M:%f000', {now.timestamp()} - i * {step} + {60 * minutes}, 'unixepoch')"
        return f"to_timestamp({now.timestamp()} - i * {step} + {60 * minutes})"

    true, false, empty = ("1", "0", "'{}'") if sqlite else ("true", "false", "'{}'::jsonb")
    with connection.cursor() as cursor:
        for mark in GUARDS:
            cursor.execute(f"DROP TRIGGER IF EXISTS {mark.name}" + ("" if sqlite else f" ON {mark.table}"))
        blank = "job_title, time_zone, phone, product_interest, message, source"
        cursor.execute(
            "INSERT INTO leads_lead (id, state, state_version, email, email_key, person_hash, first_name, last_name, company, country, "
            f"language, business_unit_id, external_id, {blank}, consent, received_at, engaged_by_agent_at, link_seed, chat_token_hash, "
            f"optout_token_hash, chat_links_ended) {numbers} SELECT i, 'new', 0, 'lead' || i || '@bench.example', 'lead' || i || '@bench.example', "
            "'p' || i, CASE i % 3 WHEN 0 THEN 'Eva' WHEN 1 THEN 'Tom' ELSE 'Ana' END, 'Name' || (i % 5000), 'Company ' || (i % 20000), "
            f"'DE', 'en', {units[0]} + i % 7, 'crm:' || i, '', '', '', '', '', 'form', {empty}, {at()}, {at()}, 's' || i, 'c' || i, "
            "'o' || i, 0 FROM n"
        )
        cursor.execute(
            "UPDATE leads_lead SET state_version = 1, state = CASE WHEN id % 96 = 0 THEN 'won' WHEN id % 24 = 0 THEN 'accepted' "
            "WHEN id % 12 = 0 THEN 'assigned' WHEN id % 6 = 0 THEN 'not_qualified' WHEN id % 3 = 0 THEN 'engaged' "
            "WHEN id % 40 = 1 THEN 'opted_out' ELSE 'contacted' END"
        )
        for kind, minutes, every, data, message in (
            ("received", 0, "1 = 1", "{}", "NULL"),
            ("email_sent", 1, "i % 50 <> 1", '{"kind": "outreach", "step": "outreach"}', "NULL"),
            ("engage", 95, "i % 3 = 0", "{}", "1"),
            ("enter_window", 120, "i % 6 = 0", "{}", "1"),
            ("qualify", 1560, "i % 12 = 0", "{}", "NULL"),
            ("offer", 1561, "i % 12 = 0", "{}", "NULL"),
            ("accept", 1600, "i % 24 = 0", "{}", "NULL"),
            ("contacted", 1700, "i % 24 = 0", "{}", "NULL"),
            ("win", 9999, "i % 96 = 0", "{}", "NULL"),
            ("opt_out", 300, "i % 40 = 1", "{}", "NULL"),
            ("email_hard", 3, "i % 60 = 2", '{"kind": "outreach", "step": "outreach"}', "NULL"),
        ):
            cursor.execute(
                f"INSERT INTO leads_leadevent (lead_id, at, actor, kind, from_state, to_state, why, data, message_id) {numbers} "
                f"SELECT i, {at(minutes)}, 'bench', '{kind}', '', '', '', '{data}', {message} FROM n WHERE {every}"
            )
        for place, criterion in enumerate(("budget", "authority", "need", "timeline")):
            # Answered ones need a message with the quote; of a lead that was asked everything all are answered.
            cursor.execute(
                "INSERT INTO leads_bantanswer (lead_id, criterion, disposition, state_version, quote) "
                f"{numbers} SELECT i, '{criterion}', 'open', 0, '' FROM n WHERE i % 3 = 0"
            )
            cursor.execute(
                "UPDATE leads_bantanswer SET disposition = 'declined', state_version = 1 "
                f"WHERE criterion = '{criterion}' AND lead_id % {6 if place else 3} = 0 AND (lead_id % 6 = 0 OR lead_id % {4 + place} < 2)"
            )
        cursor.execute(
            "INSERT INTO conversations_conversation (id, state, state_version, lead_id, playbook_id, language, last_seq, "
            f"answered_seq, memory, opened_at, nudges) {numbers} SELECT i, 'invited', 0, i, {playbook}, 'en', 1, 0, {empty}, {at()}, 0 FROM n"
        )
        cursor.execute(
            'INSERT INTO outreach_outboundemail (lead_id, conversation_id, step, kind, "to", state, due_at, handed_at, sent_at, '
            "needs_approval, approved_by, attempts, refusals, message_id, provider_id, delivery, subject, text, rule, why) "
            f"{numbers} SELECT i, i, 'outreach', 'outreach', 'lead' || i || '@bench.example', 'sent', {at()}, {at(1)}, {at(1)}, "
            f"{false}, '', 1, 0, '<m' || i || '@bench.example>', '', '', 'Hello', '', '', '' FROM n WHERE i % 50 <> 1"
        )
        cursor.execute(
            "INSERT INTO leads_queue (id, slug, name, is_default, skills, match_language, offer_timeout) "
            f"VALUES (1, 'all', 'All', {true}, '[]', {false}, {'14400000000' if sqlite else chr(39) + '4 hours' + chr(39)})"
        )
        cursor.execute(
            "INSERT INTO leads_assignment (lead_id, queue_id, entered_at, queued_at, progress, next_step, why) "
            f"{numbers} SELECT i, 1, {at(1560)}, {at(1560)}, '', '', {empty} FROM n WHERE i % 12 = 0"
        )
        times = {
            "mailed": (1, "i % 50 <> 1"), "delivered": (1, "i % 50 <> 1 AND i % 60 <> 2"), "started": (95, "i % 3 = 0"),
            "core_done": (120, "i % 6 = 0"), "qualified": (1560, "i % 12 = 0"), "assigned": (1561, "i % 12 = 0"),
            "accepted": (1600, "i % 24 = 0"), "touched": (1700, "i % 24 = 0"), "won": (9999, "i % 96 = 0"),
            "opted_out": (300, "i % 40 = 1"), "bounced": (3, "i % 60 = 2"),
        }  # fmt: skip
        columns = ", ".join(f"{name}_at" for name in times)
        values = ", ".join(f"CASE WHEN {every} THEN {at(minutes)} END" for minutes, every in times.values())
        ends = [f"CASE WHEN i % 6 = 0 OR i % 3 = 0 AND i % {4 + place} < 2 THEN 'declined' WHEN i % 3 = 0 THEN 'open' ELSE '' END"
                for place in range(4)]  # fmt: skip
        cursor.execute(
            f"INSERT INTO outreach_journey (lead_id, business_unit_id, received_at, {columns}, stopped_at, budget, authority, need, "
            f"timeline) {numbers} SELECT i, {units[0]} + i % 7, {at()}, {values}, CASE WHEN i % 6 = 3 THEN 'budget' ELSE '' END, "
            f"{', '.join(ends)} FROM n"
        )
        guards.install(connection, GUARDS)
    _sum_days()


def _sum_days() -> None:
    """The sums of all journeys, as the worker would have kept them."""
    from collections import Counter

    from django.utils import timezone

    from outreach import figures, journeys
    from outreach.models import BoardDay, Journey

    names = ["received_at", "business_unit_id", *(f"{name}_at" for name in figures.MOMENTS), "stopped_at", *journeys.CRITERIA]
    sums: dict[tuple[date, int], Counter[str]] = {}
    for received_at, unit, *rest in Journey.objects.order_by().values_list(*names).iterator(chunk_size=20_000):
        moments = {name: at for name, at in zip(figures.MOMENTS, rest, strict=False) if at is not None}
        stopped, *ends = rest[len(figures.MOMENTS) :]
        counts = figures.measures(received_at, moments, dict(zip(journeys.CRITERIA, ends, strict=True)), stopped)
        sums.setdefault((timezone.localdate(received_at), unit), Counter()).update(counts)
    BoardDay.objects.bulk_create(
        BoardDay(day=day, business_unit_id=unit, counts=dict(counts)) for (day, unit), counts in sums.items()
    )


def pages() -> Iterator[tuple[str, str, int]]:
    """What is asked for: name, address, milliseconds allowed."""
    from django.contrib import admin
    from django.urls import reverse

    for period in ("today", "30", "90"):
        yield f"board, {period}", f"/admin/?period={period}", BOARD_LIMIT
    yield "board, one unit", "/admin/?period=90&unit=unit-3", BOARD_LIMIT
    yield "board, CSV", "/admin/board.csv?period=90", BOARD_LIMIT
    yield "board, REST", "/api/board/?period=90", BOARD_LIMIT
    for model in sorted(admin.site._registry, key=lambda model: model._meta.label):
        name = f"{model._meta.app_label}_{model._meta.model_name}"
        yield model._meta.label, reverse(f"admin:{name}_changelist"), LIST_LIMIT
    leads = reverse("admin:leads_lead_changelist")
    for words in ("lead77", "lead999999@bench.example", "company 777", "eva name12", "nobody", "crm:4711"):
        yield f"search {words!r}", f"{leads}?q={words.replace(' ', '+')}", LIST_LIMIT
    yield "leads, qualified", f"{leads}?state__exact=qualified", LIST_LIMIT
    yield "leads, one unit", f"{leads}?business_unit__id__exact=3", LIST_LIMIT
    yield "leads, the last page", f"{leads}?p=200", LIST_LIMIT
    ways = reverse("admin:outreach_journey_changelist")
    for term in ("reached=mailed", "reached=qualified", "reached=won", "stopped_at__exact=budget", "budget__exact=declined"):
        yield f"journeys, {term}", f"{ways}?{term}&received_at__gte=2020-01-01T00:00:00Z", LIST_LIMIT
    yield "journeys, unit", f"{ways}?reached=started&business_unit__id__exact=3", LIST_LIMIT


def measure(number: int) -> bool:
    """Print a line for each page; False if one is too slow or asks too much."""
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from conversations import publishing
    from conversations.playbook_files import read_playbook
    from leads import clock
    from leads.models import ManagerScope
    from outreach import journeys
    from outreach.models import Change

    call_command("migrate", verbosity=0, interactive=False)
    playbooks = Path(publishing.__file__).parent / "playbooks"
    publishing.publish_playbook(read_playbook(playbooks / "default.yaml"), now=clock.now() - timedelta(days=100))
    began = time.perf_counter()
    fill(number)
    print(f"{connection.vendor}: {number:,} leads written in {time.perf_counter() - began:.0f} s", flush=True)
    Change.objects.bulk_create([Change(lead_id=lead) for lead in range(1, SAMPLE + 1)], batch_size=500)
    began = time.perf_counter()
    assert journeys.count_changes(seconds=3600) == SAMPLE
    print(f"counting changes: {SAMPLE / (time.perf_counter() - began):,.0f} leads a second", flush=True)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    users = get_user_model().objects
    whole, limited = users.create_superuser("anna"), users.create_superuser("ben")
    ManagerScope.objects.create(user=limited).business_units.set([2, 5])
    good = True
    for user in (whole, limited):
        client = Client()
        client.force_login(user)
        print(f"\n{'all units' if user == whole else 'two of seven units':<40}{'median ms':>10}{'slowest':>10}{'statements':>12}")
        for name, address, allowed in pages():
            client.get(address)
            took_ms = []
            for _ in range(TRIES):
                with CaptureQueriesContext(connection) as asked:
                    began = time.perf_counter()
                    answer = client.get(address)
                    took_ms.append(1000 * (time.perf_counter() - began))
            fine = answer.status_code == 200 and statistics.median(took_ms) <= allowed and len(asked) <= MOST_STATEMENTS
            good &= fine
            mark = "" if fine else "  <-- too slow, too much, or refused"
            print(f"{name:<40}{statistics.median(took_ms):>10.0f}{max(took_ms):>10.0f}{len(asked):>12}{mark}", flush=True)
            if os.environ.get("SHOW_SLOW") and not fine:
                for query in sorted(asked, key=lambda query: -float(query["time"]))[:2]:
                    print("   ", query["time"], query["sql"][:1500])
    return good


def main() -> int:
    """Measure on each database in a process of its own, because Django knows one."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.board", description=__doc__)
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.here:
        return 0 if measure(given.leads) else 1
    folder = Path(tempfile.mkdtemp(prefix="bantqual-bench-"))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BANTQUAL_", "DATABASE_URL"))}
    env = {
        **kept,
        "DJANGO_SETTINGS_MODULE": "bantqual.settings",
        "BANTQUAL_DATA_DIR": str(folder),
        "BANTQUAL_ALLOWED_HOSTS": "testserver",
    }
    command = [sys.executable, "-m", "tests.bench.board", "--here", "--leads", str(given.leads)]
    status = 0
    try:
        if given.only != "postgresql":
            status |= subprocess.run(command, env=env, check=False).returncode
        if given.only != "sqlite":
            try:
                with servers.postgres() as url:
                    status |= subprocess.run(command, env={**env, "DATABASE_URL": url}, check=False).returncode
            except servers.ServerMissingError as error:
                print(f"PostgreSQL was not measured: {error}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
