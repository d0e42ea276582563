"""What goes wrong around the outbox: days without a worker, a mail that ends its worker, a schedule that cannot be read."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from django_q.models import OrmQ, Schedule
from django_q.scheduler import scheduler

from bantqual.management.commands.worker import STILL_AFTER, _Beat
from bantqual.schedules import TICK
from leads.models import LeadEvent
from outreach import planning, sending, services
from outreach.models import OutboundEmail
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def server() -> MailServer:
    return MailServer()


def test_after_two_days_without_a_worker_each_lead_gets_one_nudge_by_day_and_not_in_a_burst(
    make_lead, now, server, settings
) -> None:
    """F22. The worker comes back at night; the leads of three time zones are nudged when their own day begins."""
    zones = ("Europe/Berlin", "America/New_York", "Asia/Tokyo")
    zone_of = {}
    for n in range(30):
        lead = make_lead(email=f"eva{n}@company{n}.example", country="", time_zone=zones[n % 3])
        services.engage_lead(lead.pk, now=now)
        zone_of[lead.email] = lead.zone
    sending.send_due_emails(now=now, connection=server)
    settings.MAIL_PER_MINUTE = 4
    back = now + 5 * DAY + 13 * HOUR  # Saturday, eleven in the evening in Berlin; both nudges were due meanwhile
    sent = []
    for n in range(4 * 24):
        planning.handle_silences(now=back + n * HOUR)
        sent.append(sending.send_due_emails(now=back + n * HOUR, connection=server))
    nudges: list[tuple[str, Any]] = list(
        OutboundEmail.objects.filter(kind="nudge", state="sent").values_list("to", "sent_at").order_by("sent_at")
    )
    first = dict(reversed(nudges))
    assert len(first) == 30
    assert max(sent) == 4
    for to, at in nudges:
        local = at.astimezone(ZoneInfo(zone_of[to]))
        assert local.weekday() < 5, (to, local)
        assert 9 <= local.hour < 17, (to, local)
        assert at == first[to] or at - first[to] >= 2 * DAY


def test_a_mail_that_ends_its_worker_each_time_is_given_up_and_stops_no_other(make_lead, now, server) -> None:
    """F20. The try is counted by the claim, before the work; nothing that runs later could count it."""
    for _ in range(2):
        services.engage_lead(make_lead().pk, now=now)
    poison, other = OutboundEmail.objects.select_related("lead").order_by("pk")
    at, claims = now, 0
    while OutboundEmail.objects.get(pk=poison.pk).state == "queued":
        mail = OutboundEmail.objects.select_related("lead").get(pk=poison.pk)
        assert sending.claim(mail, now=at)  # and here its worker dies
        claims += 1
        assert OutboundEmail.objects.get(pk=poison.pk).attempts == claims
        sending.send_due_emails(now=at, connection=server)
        at += sending.LEASE
        sending.release_abandoned(now=at)
    given_up = OutboundEmail.objects.get(pk=poison.pk)
    assert (given_up.state, claims) == ("failed", 1 + len(sending.RETRY_AFTER))
    assert "ended the worker" in given_up.why
    assert LeadEvent.objects.filter(lead=poison.lead, kind="email_failed").count() == 1
    assert OutboundEmail.objects.get(pk=other.pk).state == "sent"
    assert len(server.mails) == 1


@pytest.mark.django_db(transaction=True)  # django-q2 closes its connection in between
def test_a_schedule_that_cannot_be_read_stops_no_work() -> None:
    """F21. One bad row stops every schedule of django-q2, so the worker's own beat does not stand on them."""
    due = timezone.now() - MINUTE
    Schedule.objects.create(name="broken", func="no.such.job", args="((", next_run=due)
    Schedule.objects.create(name="tick", func=TICK, schedule_type=Schedule.MINUTES, minutes=1, next_run=due)
    scheduler()
    assert not OrmQ.objects.exists(), "no schedule runs any more"
    _Beat(STILL_AFTER).wake()
    (queued,) = OrmQ.objects.all()
    assert queued.func() == TICK
