"""How fast a file of leads comes in: `python -m tests.bench.importing` (100,000 rows, one in a hundred of them bad).

The command as people start it, its whole process counted; a manager's import, check and all, as the worker does it; and
beside them, in the same minutes, the floor: a bare `bulk_create` of the same leads, ready made, and nothing else.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import servers

HEADERS = (
    "Record ID,First Name,Last Name,Email,Phone Number,Company name,Job Title,Country/Region,Preferred language,Create Date,"
    "Message,Unsubscribed from all email"
)
BAD = 100
"""One row in so many has no address."""


def write_file(path: Path, rows: int) -> None:
    """A HubSpot export of invented people."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS.split(","))
        for i in range(rows):
            mail = f"p{i} at firm" if i % BAD == BAD // 2 else f"p{i}@firm{i % 977}.example"
            writer.writerow(
                [i + 1, f"Eva{i % 300}", f"Maier{i % 700}", mail, f"+43 664 {1000000 + i}", f"Firm {i % 977} GmbH", "Plant manager",
                 "Austria", "German", "2026-03-12 09:14", f"We look for pump number {i}, please call", ""]
            )  # fmt: skip


def command(path: str) -> None:
    """`import_leads`."""
    from django.core.management import call_command

    call_command("import_leads", path)


def job(path: str) -> None:
    """Upload, check and import, wake-up by wake-up."""
    from django.contrib.auth import get_user_model

    from leads import clock, import_jobs
    from leads.models import ImportJob

    by = get_user_model().objects.create_superuser("bench", "bench@ostrand.example", "a long enough password")
    with open(path, "rb") as file:
        made = import_jobs.upload_file(file, name="bench.csv", by=by, now=clock.now())
    import_jobs.ask_for_check(made, unit=None, basis="consent", columns={}, now=clock.now())
    while import_jobs.work(now=clock.now()):
        pass
    import_jobs.start_import(ImportJob.objects.get(pk=made.pk), now=clock.now())
    while import_jobs.work(now=clock.now()):
        pass
    found = ImportJob.objects.get(pk=made.pk)
    assert found.stage == "done", found.stage


def bare(path: str) -> float:
    """The floor; only `bulk_create` is timed, and the leads are made before. Gives its seconds."""
    from django.db import transaction

    from leads import clock, imports, links
    from leads.importing.file import LeadFile
    from leads.models import Lead

    spent = 0.0
    with open(path, "rb") as stream:
        file = LeadFile(stream)
        terms = imports.make_terms(file, actor="bench", unit=None)
        for chunk in imports.chunks_of(file.rows()):
            leads = [Lead(**imports._data_of(row, terms), received_at=clock.now()) for row in imports._wanted(chunk)]
            for lead in leads:
                lead.identify()
                links.issue(lead)
            began = time.perf_counter()
            with transaction.atomic():
                Lead.objects.bulk_create(leads)
            spent += time.perf_counter() - began
    return spent


WAYS = {"bare": bare, "command": command, "job": job}


def run(way: str, path: str) -> None:
    """In a process of its own: do it, and print the seconds, those it was busy, and the most megabytes it held."""
    began = time.perf_counter()
    import django

    django.setup()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        spent = WAYS[way](path) or time.perf_counter() - began
    from leads.models import Lead

    used = resource.getrusage(resource.RUSAGE_SELF)
    print(spent, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, Lead.objects.count())


def _measure(name: str, database_url: str, rows: int) -> None:
    figures = {}
    with tempfile.TemporaryDirectory(prefix="bantqual-bench-") as folder:
        path = Path(folder) / "leads.csv"
        write_file(path, rows)
        for way in WAYS:
            env = {
                **{key: value for key, value in os.environ.items() if not key.startswith("BANTQUAL_")},
                "DJANGO_SETTINGS_MODULE": "bantqual.settings", "BANTQUAL_DATA_DIR": f"{folder}/{way}",
                "DATABASE_URL": database_url, "BANTQUAL_LOG_LEVEL": "ERROR",
            }  # fmt: skip
            for prepare in (["migrate", "-v", "0"], ["flush", "--no-input", "-v", "0"]):
                subprocess.run([sys.executable, "manage.py", *prepare], env=env, check=True)
            done = subprocess.run(
                [sys.executable, "-m", "tests.bench.importing", "--run", way, str(path)], env=env, check=True, capture_output=True, text=True
            )  # fmt: skip
            figures[way] = [float(word) for word in done.stdout.split()]
    floor = figures["bare"][0]
    for way, (seconds, busy, memory, leads) in figures.items():
        print(
            f"{name:<11}{way:<9}{leads:>8.0f} leads{seconds:>8.1f} s (process busy {busy:.1f} s, with its start){memory:>6.0f} MB"
            f"{seconds / floor:>6.1f} times the bare bulk_create"
        )


def main() -> None:
    """SQLite always, PostgreSQL (with commits that wait for the disk) where it is installed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.importing", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--run", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        run(*given.run)
        return
    print(f"import of {given.rows} rows", flush=True)
    _measure("SQLite", "", given.rows)
    try:
        with servers.postgres(durable=True) as database_url:
            _measure("PostgreSQL", database_url, given.rows)
    except servers.ServerMissingError as error:
        print(f"PostgreSQL was not measured: {error}")


if __name__ == "__main__":
    main()
