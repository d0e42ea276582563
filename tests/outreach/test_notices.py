"""What our own people are told: reminders of a first touch, late ones, and queues where nobody is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings

from leads import assigning, record
from leads.models import Assignment, Lead, Offer, Queue, Rep
from outreach import sending, services
from outreach.models import OutboundEmail
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)  # Berlin is an hour ahead: its working hours are 8 to 16 in UTC


def at(hour: float, day: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour)


@pytest.fixture
def qualify(make_lead):
    def make(now: datetime) -> Lead:
        lead = make_lead()
        for step in ("engage", "enter_window", "qualify"):
            record.move(lead, step, now=now, actor="test")
        assigning.route_lead(lead, now=now)
        return lead

    return make


@pytest.fixture
def taken(qualify, rep) -> Assignment:
    """A lead accepted on Monday at ten in Berlin; the first touch is due after four hours of work, at two."""
    Queue.objects.update(first_touch=4 * HOUR)
    qualify(at(9))
    assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(), now=at(9))
    return Assignment.objects.get()


def told(now: datetime) -> list[str]:
    """What kind of notices a round queues."""
    before = set(OutboundEmail.objects.values_list("pk", flat=True))
    services.queue_notices(now=now)
    return [mail.step.partition(":")[0] for mail in OutboundEmail.objects.exclude(pk__in=before).order_by("pk")]


def sent(now: datetime) -> list[str]:
    server = MailServer()
    sending.send_due_emails(now=now, connection=server)
    return [str(mail) for mail in server.mails]


def test_the_rep_is_reminded_at_half_time_and_the_managers_told_when_it_is_late(taken: Assignment) -> None:
    assert told(at(9)) == []
    assert told(at(11) - timedelta(seconds=1)) == []
    assert told(at(11)) == ["touch"]
    assert told(at(13) - timedelta(seconds=1)) == []
    assert told(at(13)) == ["touch_late"]
    assert told(at(14)) == [], "each once"


def test_who_has_been_in_touch_hears_nothing(taken: Assignment) -> None:
    assigning.note_touch(taken, now=at(10), actor="rep:Rosa", progress="contacted")
    assert told(at(13)) == []


def test_both_are_told_in_the_reps_working_hours_only(taken: Assignment) -> None:
    Rep.objects.update(time_zone="America/New_York")  # five in the morning there at this moment, at work from 14 UTC
    assert told(at(13)) == []
    assert told(at(14)) == ["touch", "touch_late"]


def test_a_queue_without_a_target_reminds_nobody(qualify, rep) -> None:
    qualify(at(9))
    assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(), now=at(9))
    assert told(at(12, day=10)) == []


def test_the_next_rep_has_a_target_and_a_reminder_of_their_own(taken: Assignment, make_rep) -> None:
    assert told(at(11)) == ["touch"]
    make_rep("mats")
    assigning.give_back(taken, now=at(12), actor="rep:Rosa", why="ill")
    assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(outcome="open"), now=at(12))
    assert told(at(13)) == [], "not late: the time counts anew"
    assert told(at(14)) == ["touch"]
    assert OutboundEmail.objects.get(step=f"touch:{taken.pk}:{Rep.objects.get(name='Mats').pk}").to == "mats@ostrand.example"


def test_the_mails_say_what_is_due_and_lead_to_the_page_without_a_name_in_the_subject(taken: Assignment) -> None:
    assert told(at(13)) == ["touch", "touch_late"]
    reminder, late = sent(at(13))
    assert "To: rosa@ostrand.example" in reminder
    assert "Monday 23 November 14:00 in Europe/Berlin" in reminder.replace("=\n", "")
    assert f"/rep/leads/{taken.lead_id}/" in reminder
    assert f"To: {settings.MANAGER_EMAIL}" in late
    assert "Rosa has had this lead since Monday 23 November 10:00 in Europe/Berlin" in late.replace("=\n", "")
    for mail in (reminder, late):
        subject = next(line for line in mail.splitlines() if line.startswith("Subject:"))
        assert "Eva" not in subject
        assert "Brandt" not in subject


def test_a_reminder_is_not_sent_once_the_rep_has_been_in_touch(taken: Assignment) -> None:
    assert told(at(11)) == ["touch"]
    assigning.note_touch(taken, now=at(11), actor="rep:Rosa", progress="meeting")
    assert sent(at(11)) == []
    mail = OutboundEmail.objects.get()
    assert (mail.state, mail.rule) == ("suppressed", "touched")


@pytest.mark.parametrize("how", ["away", "account closed", "no reps"])
def test_managers_hear_once_an_hour_that_leads_wait_and_nobody_is_there(qualify, rep, how: str) -> None:
    if how == "away":
        Rep.objects.update(present=False)
    elif how == "account closed":
        type(rep.user).objects.update(is_active=False)
    else:
        rep.queues.clear()
    lead = qualify(at(9))
    qualify(at(9.1))
    assert told(at(9.2)) == ["nobody"], "one for the queue, not one for each lead"
    assert told(at(10)) == []
    assert told(at(10.2)) == ["nobody"]
    (first, second) = sent(at(10.2))
    assert "Subject: Leads are waiting and nobody is there" in first
    assert "2 leads wait in the queue" in second.replace("=\n", "")
    assert f"/admin/leads/queue/{Queue.objects.get().pk}/change/" in first
    assert Assignment.objects.waiting().first().lead == lead, "it waits, visible, and the first comes first"


def test_nobody_is_told_at_night_or_while_somebody_is_there(qualify, rep, make_rep) -> None:
    Rep.objects.update(present=False)
    qualify(at(9))
    assert told(at(20)) == []
    assert told(at(12, day=5)) == [], "a Saturday"
    make_rep("mats", capacity=0)
    assert told(at(12, day=1)) == [], "Mats is there, though full"
