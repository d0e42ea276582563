"""A web server's database connections: requests leave none behind."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.processes import Process, Site
from tests.servers import wait_until

pytestmark = [pytest.mark.system, pytest.mark.both]


def connections(site: Site, web: Process) -> int:
    """How many the server's processes hold."""
    if site.database_url:
        return len(site.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"))
    files = [file.path for process in web.family() for file in process.open_files()]
    return sum(path.endswith("bantqual.sqlite3") for path in files)


def test_requests_leave_no_connection_behind(make_site):
    """An opt-out link pressed by 60 people once used up 60 of PostgreSQL's 100 connections for good."""
    site = make_site()
    web = site.start_web()
    before = connections(site, web)
    with ThreadPoolExecutor(4) as people:
        statuses = list(people.map(lambda n: site.post_form(f"/optout/nobody{n}/", {"confirm": "1"}).status, range(60)))
    assert statuses == [404] * 60
    wait_until(lambda: connections(site, web) <= before + 1, "the requests' connections to be closed", patience=5)
