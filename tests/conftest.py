"""What every test may use: a small company, a lead, a conversation. No test reaches beyond this machine."""

from __future__ import annotations

import ipaddress
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings
from django.db import connection

from conversations import services as conversations
from conversations.models import Conversation, Playbook
from leads import services as leads
from leads.models import BusinessUnit, Lead, Queue, Rep
from tests.processes import Site, Template, drop_database, make_template

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday, ten o'clock in Berlin. Time is an argument everywhere, so nothing is frozen."""


class NetworkUsedError(Exception):
    """A test tried to reach another machine."""


def _stay_on_this_machine(event: str, args: tuple[Any, ...]) -> None:
    """Audit hook: only Unix sockets and loopback addresses are connected to."""
    if event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple):
        host = str(args[1][0])
    elif event == "socket.getaddrinfo" and args[0] is not None:
        host = args[0].decode() if isinstance(args[0], bytes) else str(args[0])
    else:
        return
    if host in ("localhost", ""):
        return
    try:
        if ipaddress.ip_address(host).is_loopback:
            return
    except ValueError:
        pass
    raise NetworkUsedError(f"a test tried to reach {host}; tests stay on this machine")


sys.addaudithook(_stay_on_this_machine)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """On PostgreSQL: end what the threads of the tests still hold, or the test database could not be dropped."""
    yield
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                "AND pid <> pg_backend_pid()"
            )


@pytest.fixture(autouse=True)
def _fresh_scripts():
    """The parsed playbooks belong to the database of the test before."""
    conversations.forget_scripts()


@pytest.fixture
def now() -> datetime:
    """The moment at which the test begins."""
    return MORNING


@pytest.fixture
def playbook(db) -> Playbook:
    """The default playbook as it is delivered, published."""
    path = Path(settings.BASE_DIR) / "conversations" / "playbooks" / "default.yaml"
    found: Playbook = Playbook.objects.create(
        slug="default", version=1, data=yaml.safe_load(path.read_text(encoding="utf-8")),
        status=Playbook.Status.PUBLISHED, published_at=MORNING,
    )  # fmt: skip
    return found


@pytest.fixture
def unit(db) -> BusinessUnit:
    """One business unit."""
    return BusinessUnit.objects.create(
        slug="drives", name="Drives & Motors", offer="drive monitoring", sender_name="Ostrand Drives", colour="#0b4f6c"
    )


@pytest.fixture
def queue(db) -> Queue:
    """The queue that catches everybody."""
    return Queue.objects.create(slug="default", name="Everybody", is_default=True, offer_timeout=timedelta(hours=4))


@pytest.fixture
def make_rep(queue, django_user_model):
    """Make a rep of the default queue: `make_rep("rosa")`; keywords are fields of Rep."""

    def make(login: str, **fields: Any) -> Rep:
        user = django_user_model.objects.create_user(login, f"{login}@ostrand.example", "a long enough password")
        rep = Rep.objects.create(user=user, **{"name": login.title(), "present": True, "languages": ["en"], **fields})
        rep.queues.add(queue)
        return rep

    return make


@pytest.fixture
def rep(make_rep) -> Rep:
    """A rep who is present."""
    return make_rep("rosa")


@pytest.fixture
def company(unit, queue, rep, playbook) -> BusinessUnit:
    """All that a lead needs to go the whole way."""
    return unit


@pytest.fixture
def make_lead(company, now):
    """Take in a lead: `make_lead()`, `make_lead(language="de")`; keywords are fields of Lead."""
    count = 0

    def make(**fields: Any) -> Lead:
        nonlocal count
        count += 1
        data = {
            "email": f"eva{count}@brandt.example", "first_name": "Eva", "last_name": "Brandt", "company": "Brandt Cooling",
            "country": "DE", "language": "en", "business_unit": company, "product_interest": "drive monitoring",
        }  # fmt: skip
        return leads.take_lead({**data, **fields}, now=now, actor="test").lead

    return make


@pytest.fixture
def lead(make_lead) -> Lead:
    """A new lead."""
    return make_lead()


@pytest.fixture
def conversation(lead, now) -> Conversation:
    """The lead's conversation, in which the agent has spoken first."""
    return conversations.open_conversation(lead, now=now)


# --- real processes


@pytest.fixture(scope="session")
def site_template(tmp_path_factory) -> Iterator[Template]:
    """A migrated installation with the demo's company and no leads."""
    template = make_template(tmp_path_factory.mktemp("template") / "data")
    yield template
    if template.database:
        drop_database(f"/{template.database}")


@pytest.fixture
def make_site(site_template, tmp_path):
    """Make an installation: `make_site(webs=2)`; keywords in capitals are settings. Its processes are started by the test."""
    sites: list[Site] = []

    def make(*, webs: int = 1, **extra: str) -> Site:
        sites.append(site_template.copy(tmp_path / f"site{len(sites)}", webs=webs, extra=extra))
        return sites[-1]

    yield make
    for site in sites:
        site.end()
