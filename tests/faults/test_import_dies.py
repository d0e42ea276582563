"""Goal G10: a worker killed in the middle of an import loses no row and doubles none."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.processes import Site
from tests.servers import wait_until

pytestmark = [pytest.mark.system, pytest.mark.both]

UPLOAD = """
from django.contrib.auth import get_user_model
from leads import clock, import_jobs
from leads.models import ImportJob
by = get_user_model().objects.create_superuser("mara", "mara@ostrand.example", "a long enough password")
with open({path!r}, "rb") as file:
    job = import_jobs.upload_file(file, name="fair.csv", by=by, now=clock.now())
import_jobs.ask_for_check(job, unit=None, basis="consent", columns={{}}, now=clock.now())
while import_jobs.work(now=clock.now()):
    pass
assert not import_jobs.work(now=clock.now())
import_jobs.start_import(ImportJob.objects.get(), now=clock.now())
"""


def write_file(path: Path, rows: int) -> list[int]:
    """One row in a hundred has no address; gives the numbers of these rows as a spreadsheet shows them."""
    bad = set(range(50, rows, 100))
    lines = [f"p{i}-at-firm,Eva {i}" if i in bad else f"p{i}@firm{i % 97}.example,Eva {i}" for i in range(rows)]
    path.write_text("\n".join(["Email,First Name", *lines]), encoding="utf-8")
    return [i + 2 for i in sorted(bad)]


@pytest.mark.goal
def test_a_killed_import_goes_on_where_it_stood(make_site, size, figure, tmp_path) -> None:
    site: Site = make_site(BANTQUAL_MAIL_PER_MINUTE="1")
    bad = write_file(tmp_path / "fair.csv", size.rows)
    site.manage("shell", "-v", "0", "-c", UPLOAD.format(path=str(tmp_path / "fair.csv")))

    def job(column: str) -> Any:
        return site.rows(f"SELECT {column} FROM leads_importjob")[0][0]

    worker = site.start("worker", [sys.executable, "manage.py", "worker"])  # and no wait for its first sign of life
    wait_until(lambda: job("done") >= size.rows // 2, "half the rows", patience=120, pause=0.005)
    worker.kill()
    assert not job("finished_at")
    figure("rows done when the worker was killed", f"{job('done')} of {size.rows}")
    site.start_worker()
    wait_until(lambda: job("finished_at"), "the import to end", patience=300)
    assert [row for (row,) in site.rows('SELECT "row" FROM leads_refusedimportrow ORDER BY "row"')] == bad
    good = size.rows - len(bad)
    assert site.rows("SELECT count(*), count(DISTINCT email_key) FROM leads_lead") == [(good, good)]
    assert site.rows("SELECT count(*) FROM leads_leadevent WHERE kind = 'received'") == [(good,)]
    assert site.rows("SELECT count(*) FROM leads_leadevent WHERE kind = 'received_again'") == [(0,)]
    assert site.rows("SELECT count(*) FROM leads_intakereceipt") == [(good,)]
