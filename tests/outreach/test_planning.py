"""What is due: nudges, "later", late wake-ups, the reminder of an open window; on tables, as the worker does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from conversations import services as conversations
from conversations.models import Conversation
from leads import record
from leads.models import Lead, LeadEvent
from outreach import planning, sending, services
from outreach.models import OutboundEmail
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY, HOUR = timedelta(days=1), timedelta(hours=1)

ONE_SHORT = (
    "Yes, 50,000 euros are approved",
    "I collect information for my boss, no part in it",
    "I must ask my boss what we need",
    "no plan at all",
)


@pytest.fixture
def server() -> MailServer:
    return MailServer()


@pytest.fixture
def engaged(lead: Lead, now: datetime, server: MailServer) -> Conversation:
    """A lead whose first mail has gone out; its conversation."""
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=server)
    return Conversation.objects.get()


@pytest.fixture
def tick(server: MailServer, now: datetime) -> Callable[..., None]:
    """What the worker does at each hour of a stretch of time, or once."""

    def tick(*, at: datetime | None = None, days: float = 0, every: timedelta = HOUR) -> None:
        first = at or now
        for n in range(int(days * DAY / every) + 1):
            conversations.close_due_windows(now=first + n * every)
            planning.handle_silences(now=first + n * every)
            sending.send_due_emails(now=first + n * every, connection=server)

    return tick


def say(conversation: Conversation, *texts: str, at: datetime) -> None:
    for text in texts:
        conversations.hear(conversation.pk, text, client_id=uuid4(), now=at)
        conversations.respond(conversation.pk, now=at)


def nudges() -> list[Any]:
    return list(OutboundEmail.objects.filter(kind="nudge", state="sent").order_by("sent_at").values_list("sent_at", flat=True))


# --- silence


def test_a_lead_who_says_later_is_not_nudged_and_its_core_still_ends(engaged: Conversation, now, tick) -> None:
    say(engaged, "Can we do this another time? I am busy, please come back to me later", at=now)
    assert Conversation.objects.get().put_off_at == now
    tick(days=4.9)
    assert nudges() == []
    assert Conversation.objects.get().state == "core"
    tick(at=now + 5 * DAY)
    assert Conversation.objects.get().state == "window"


def test_a_lead_who_goes_on_after_later_is_nudged_again(engaged: Conversation, now, tick) -> None:
    say(engaged, "Can we do this another time? I am busy, please come back to me later", at=now)
    say(engaged, "What does it cost?", at=now + HOUR)
    assert Conversation.objects.get().put_off_at is None
    tick(days=2)
    assert nudges() == [now + HOUR + DAY]


def test_a_nudge_that_was_queued_does_not_follow_later(engaged: Conversation, now, tick) -> None:
    planning.handle_silences(now=now + 2 * DAY)
    say(engaged, "Can we do this another time? I am busy, please come back to me later", at=now + 2 * DAY)
    sending.send_due_emails(now=now + 2 * DAY, connection=MailServer())
    assert OutboundEmail.objects.get(kind="nudge").state == "suppressed"


def test_two_days_without_a_scheduler_bring_one_nudge_and_no_burst(engaged: Conversation, now, tick, server: MailServer) -> None:
    late = now + 9 * DAY  # both nudges were due meanwhile
    tick(at=late)
    tick(at=late + timedelta(minutes=1))
    assert nudges() == [late]
    tick(at=late, days=10)
    assert len(nudges()) == 2
    assert nudges()[1] - late >= 2 * DAY
    assert Lead.objects.get().state == "no_response"


def test_a_worker_that_wakes_at_night_sends_in_the_morning(engaged: Conversation, now, tick) -> None:
    planning.handle_silences(now=now + 2 * DAY)
    night = now + 2 * DAY + 14 * HOUR
    tick(at=night)
    assert nudges() == []
    email = OutboundEmail.objects.get(kind="nudge")
    assert email.state == "queued"
    assert "outside the lead's working hours" in email.why
    assert LeadEvent.objects.filter(kind="email_held").count() == 1
    tick(at=night, days=1)
    assert nudges() == [now + 3 * DAY - HOUR], "Thursday, nine o'clock in Berlin"


def test_the_silence_counts_from_a_first_mail_that_went_out_late(lead: Lead, now, tick, server: MailServer) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now + 4 * DAY, connection=server)
    tick(at=now + 4 * DAY, days=1.5)
    assert nudges() == []
    tick(at=now + 6 * DAY, days=2)
    assert len(nudges()) == 1


def test_there_is_no_nudge_where_the_first_mail_never_went_out(lead: Lead, now, tick) -> None:
    services.engage_lead(lead.pk, now=now)
    OutboundEmail.objects.update(state="cancelled")
    tick(days=11, every=4 * HOUR)
    assert not OutboundEmail.objects.filter(kind="nudge").exists()
    assert Lead.objects.get().state == "no_response"
    assert "nothing to remind of" in LeadEvent.objects.get(kind="email_not_planned").why


def test_out_of_office_moves_nudges_and_the_end(engaged: Conversation, now, tick) -> None:
    back = now + 20 * DAY  # a Sunday
    Lead.objects.update(outreach_not_before=back)
    tick(days=20, every=4 * HOUR)
    assert nudges() == []
    assert Lead.objects.get().state == "contacted"
    tick(at=back, days=9)
    assert [moment > back for moment in nudges()] == [True, True]


def test_words_that_wait_for_their_turn_end_the_silence(engaged: Conversation, now) -> None:
    conversations.hear(engaged.pk, "hello", client_id=uuid4(), now=now + DAY)
    planning.handle_silences(now=now + 2 * DAY)
    assert not OutboundEmail.objects.filter(kind="nudge").exists()


def test_one_silence_that_cannot_be_planned_stops_none_of_the_others(make_lead, now, caplog) -> None:
    for _ in range(3):
        services.engage_lead(make_lead().pk, now=now)
    OutboundEmail.objects.update(state="sent", sent_at=now, handed_at=now)
    Lead.objects.filter(pk=Lead.objects.first().pk).update(time_zone="")
    broken = Conversation.objects.first()
    script = conversations.script_of(broken.playbook_id)
    conversations.forget_scripts()
    with_fault = Conversation.objects.filter(pk=broken.pk)
    other = broken.playbook.__class__.objects.create(slug="broken", version=1, data={})
    with_fault.update(playbook=other)
    assert planning.handle_silences(now=now + 2 * DAY) == 2
    assert OutboundEmail.objects.filter(kind="nudge").count() == 2
    assert Conversation.objects.get(pk=broken.pk).silence_due_at > now + 2 * DAY
    assert script


# --- the reminder of an open window


@pytest.fixture
def one_short(engaged: Conversation, now) -> Conversation:
    """A lead with one positive answer and one that it wants to find out; its window opens on Monday at ten."""
    say(engaged, *ONE_SHORT, at=now)
    conversation = Conversation.objects.get()
    verdicts = dict(conversation.lead.answers.values_list("criterion", "disposition"))
    assert conversation.state == "window"
    assert verdicts["need"] == "pending"
    assert conversation.lead.answers.filter(verdict="positive").count() == 1
    return conversation


def reminders() -> list[OutboundEmail]:
    return list(OutboundEmail.objects.filter(kind="window_reminder"))


def test_a_lead_one_answer_short_is_reminded_once_of_just_that_point(one_short: Conversation, now, tick, server) -> None:
    tick(days=3)
    (reminder,) = reminders()
    assert (reminder.state, reminder.sent_at) == ("sent", now + 23 * HOUR)
    mail = server.mails[-1]
    text = mail.get_payload()[0].get_payload(decode=True).decode()
    assert "One point is still open: what you would like to solve or improve." in text
    assert "budget" not in text.lower()
    assert mail["List-Unsubscribe"]
    assert Lead.objects.get().state == "not_qualified"


def test_the_reminder_is_german_for_a_german_lead(make_lead, now, tick, server) -> None:
    lead = make_lead(language="de")
    services.engage_lead(lead.pk, now=now)
    say(Conversation.objects.get(), "Ja, 50.000 Euro sind freigegeben", "Ich sammle nur Informationen", "Das muss ich erst intern klären", "Das ist gar nicht geplant", at=now)  # fmt: skip
    tick(days=1)
    assert [reminder.state for reminder in reminders()] == ["sent"]
    assert "Ein Punkt ist noch offen" in server.mails[-1].get_payload()[0].get_payload(decode=True).decode()


def test_who_came_back_inside_the_window_is_not_reminded(one_short: Conversation, now, tick) -> None:
    tick(at=now + HOUR)
    say(one_short, "By the way, do you have a branch in Graz?", at=now + 2 * HOUR)
    tick(at=now + 3 * HOUR, days=1)
    assert [(reminder.state, reminder.why) for reminder in reminders()] == [("suppressed", "the lead has written since")]


def test_who_opted_out_inside_the_window_is_not_reminded(one_short: Conversation, now, tick) -> None:
    tick(at=now + HOUR)
    conversations.opt_out(one_short.lead, now=now + 2 * HOUR, how="link")
    tick(at=now + 3 * HOUR, days=1)
    assert [reminder.state for reminder in reminders()] == ["suppressed"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Yes, 50,000 euros are approved", "I decide alone", "I must ask my boss what we need", "no plan at all"),
        ("There is no budget", "I only collect information", "I must ask my boss what we need", "no plan at all"),
        ("Yes, 50,000 euros are approved", "I only collect information for others", "we need nothing", "no plan at all"),
    ],
    ids=["two are enough", "two short", "nothing is open"],
)
def test_nobody_else_is_reminded(engaged: Conversation, now, tick, texts: tuple[str, ...]) -> None:
    say(engaged, *texts, at=now)
    assert Conversation.objects.get().state == "window"
    tick(days=2)
    assert reminders() == []
    assert Conversation.objects.get().silence_due_at is None


def test_a_playbook_may_do_without_reminders(one_short: Conversation, now, tick, playbook) -> None:
    data = {**playbook.data, "numbers": {**playbook.data["numbers"], "window_reminder_hours": 0}}
    Conversation.objects.update(playbook=playbook.__class__.objects.create(slug="quiet", version=1, data=data))
    tick(days=2)
    assert reminders() == []


def test_leads_in_other_states_get_no_nudge(engaged: Conversation, now, tick) -> None:
    record.move(Lead.objects.get(), "mark_wrong_person", now=now, actor="test")
    tick(days=3)
    assert nudges() == []
    assert "wrong person" in LeadEvent.objects.get(kind="email_not_planned").why
