"""The outbox: each step once, never to who must not be mailed, and no guess about a lost answer."""

from __future__ import annotations

import smtplib
import time
from datetime import timedelta
from uuid import uuid4

import pytest

from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning, record
from leads import services as leads
from leads.models import Lead, LeadEvent, Suppression
from outreach import planning, sending, services
from outreach.limits import Room
from outreach.models import OutboundEmail
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY = timedelta(days=1)


def states() -> dict[str, str]:
    return dict(OutboundEmail.objects.values_list("step", "state"))


def tick(at, server: MailServer) -> None:
    """What the worker does."""
    planning.handle_silences(now=at)
    sending.send_due_emails(now=at, connection=server)


def test_a_new_lead_is_mailed_at_once_and_once(engaged: Lead, now, server: MailServer) -> None:
    assert engaged.state == "contacted"
    assert services.engage_lead(engaged.pk, now=now) is False
    assert services.engage_new_leads(now=now) == 0
    assert sending.send_due_emails(now=now, connection=server) == 0
    (mail,) = server.mails
    assert mail["To"] == f"Eva Brandt <{engaged.email}>"


def test_the_mail_has_what_the_law_and_the_providers_ask_for(engaged: Lead, server: MailServer) -> None:
    (mail,) = server.mails
    assert mail["List-Unsubscribe"].startswith("<http")
    assert "optout" in mail["List-Unsubscribe"]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["X-AI-Generated"] == "yes"
    assert mail["Message-ID"] == OutboundEmail.objects.get().message_id
    assert mail["Message-ID"].endswith("@ostrand.example>")
    assert len(mail["Subject"]) <= 78
    assert not mail["Subject"].lower().startswith(("re:", "fwd:"))
    parts = {part.get_content_type(): part.get_payload(decode=True).decode() for part in mail.walk() if not part.is_multipart()}
    assert set(parts) == {"text/plain", "text/html"}
    for text in parts.values():
        assert "Eva" in text
        assert "/chat/" in text
        assert "/optout/" in text
        assert "Hafenstraße 1" in text
        assert "/privacy/" in text
        assert "AI" in text


def test_silence_after_the_first_mail_is_nudged_twice_and_then_taken_as_no_response(engaged: Lead, now, server) -> None:
    sent = []
    for hours in range(0, 11 * 24, 2):
        tick(now + timedelta(hours=hours), server)
        sent.append(len(server.mails))
    assert sent[-1] == 3
    # Nudges after 2 and 5 days; the fifth day is a Saturday, so the second goes out on Monday at 9 in Berlin.
    times = list(OutboundEmail.objects.filter(kind="nudge").order_by("pk").values_list("due_at", flat=True))
    assert times[0] == now + 2 * DAY
    assert times[1] == now + 7 * DAY - timedelta(hours=1)
    assert Lead.objects.get(pk=engaged.pk).state == "no_response"
    subjects = [mail["Subject"] for mail in server.mails]
    assert len({str(mail) for mail in server.mails}) == len(subjects)


def test_a_nudge_that_was_planned_is_not_sent_to_a_lead_who_wrote_since(engaged: Lead, now, server: MailServer) -> None:
    conversation = Conversation.objects.get()
    planning.handle_silences(now=now + 2 * DAY)
    conversations.hear(conversation.pk, "hello", client_id=uuid4(), now=now + 2 * DAY)
    conversations.respond(conversation.pk, now=now + 2 * DAY)
    sending.send_due_emails(now=now + 2 * DAY, connection=server)
    assert len(server.mails) == 1
    nudge = OutboundEmail.objects.get(kind="nudge")
    assert nudge.state == "suppressed"
    assert "core" in nudge.why or "written since" in nudge.why


def test_silence_in_the_core_is_nudged_from_the_last_words(engaged: Lead, now, server: MailServer) -> None:
    conversation = Conversation.objects.get()
    conversations.hear(conversation.pk, "hello", client_id=uuid4(), now=now)
    conversations.respond(conversation.pk, now=now)
    for hours in range(0, 6 * 24, 2):
        tick(now + timedelta(hours=hours), server)
    times = list(OutboundEmail.objects.filter(kind="nudge").order_by("pk").values_list("due_at", flat=True))
    assert times == [now + DAY, now + 3 * DAY]
    assert Conversation.objects.get().state == "window"


def test_a_suppressed_address_gets_no_first_mail(lead: Lead, now, server: MailServer) -> None:
    leads.suppress_address(lead.email, now=now, reason="opt_out")
    services.engage_new_leads(now=now)
    sending.send_due_emails(now=now, connection=server)
    assert server.mails == []
    assert Lead.objects.get(pk=lead.pk).state == "opted_out"
    assert "do-not-contact" in LeadEvent.objects.get(kind="opt_out").why


def test_an_opt_out_after_queueing_still_stops_the_mail(lead: Lead, now, server: MailServer) -> None:
    services.engage_lead(lead.pk, now=now)
    conversations.opt_out(Lead.objects.get(pk=lead.pk), now=now, how="link")
    sending.send_due_emails(now=now, connection=server)
    assert server.mails == []
    email = OutboundEmail.objects.get()
    assert (email.state, email.why) == ("suppressed", "the address is on the do-not-contact list (opt_out)")


@pytest.mark.parametrize(
    ("answer", "state", "tries_again"),
    [
        (smtplib.SMTPResponseException(451, b"later"), "queued", True),
        (ConnectionRefusedError(), "queued", True),
        (smtplib.SMTPRecipientsRefused({"x": (450, b"busy")}), "queued", True),
        (smtplib.SMTPRecipientsRefused({"x": (550, b"no such user")}), "failed", False),
        (smtplib.SMTPAuthenticationError(535, b"who are you"), "queued", True),
        (smtplib.SMTPSenderRefused(553, b"not from you", "x"), "queued", True),
        (smtplib.SMTPDataError(552, b"too large"), "failed", False),
        (smtplib.SMTPServerDisconnected(), "unknown", False),
        (TimeoutError(), "unknown", False),
    ],
)
def test_what_the_mail_server_says_decides(lead: Lead, now, answer: Exception, state: str, tries_again: bool) -> None:
    services.engage_lead(lead.pk, now=now)
    broken, well = MailServer(answer), MailServer()
    sending.send_due_emails(now=now, connection=broken)
    email = OutboundEmail.objects.get()
    assert email.state == state
    assert email.why
    sending.send_due_emails(now=now + timedelta(minutes=5), connection=well)
    assert len(well.mails) == int(tries_again)
    if tries_again:
        assert well.mails[0]["Message-ID"] == email.message_id


def test_a_refused_address_is_suppressed_and_the_lead_undeliverable(lead: Lead, now) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer(smtplib.SMTPRecipientsRefused({"x": (550, b"gone")})))
    assert Lead.objects.get(pk=lead.pk).state == "undeliverable"
    assert Suppression.objects.reason_for(lead.email) == "hard_bounce"


def test_temporary_refusals_end_after_the_retry_plan(lead: Lead, now) -> None:
    services.engage_lead(lead.pk, now=now)
    broken, at = MailServer(smtplib.SMTPResponseException(421, b"busy")), now
    for _ in range(10):
        sending.send_due_emails(now=at, connection=broken)
        at += DAY
    email = OutboundEmail.objects.get()
    assert (email.state, email.attempts) == ("failed", 6)


def test_a_mail_of_a_dead_worker_is_sent_again_only_if_it_was_not_handed_over(make_lead, now, server: MailServer) -> None:
    for handed in (None, now):
        lead = make_lead()
        services.engage_lead(lead.pk, now=now)
        OutboundEmail.objects.filter(lead=lead).update(state="sending", claimed_at=now, handed_at=handed, attempts=1)
    assert sending.release_abandoned(now=now + timedelta(minutes=1)) == 0
    assert sending.release_abandoned(now=now + timedelta(minutes=2)) == 1
    sending.send_due_emails(now=now + timedelta(minutes=2), connection=server)
    assert len(server.mails) == 1
    assert sorted(OutboundEmail.objects.values_list("state", flat=True)) == ["sent", "unknown"]


@pytest.mark.parametrize(
    "name",
    ["Eva\r\nBcc: all@x.example", "Eva\u2028x", "{{ settings.SECRET_KEY }}", "{% now %}", "%s %(x)s {0}", "\u202eevE", "A" * 100],
)
def test_a_hostile_name_stays_a_name(make_lead, now, server: MailServer, name: str) -> None:
    lead = make_lead(first_name=name, company=name[:50])
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=server)
    (mail,) = server.mails
    assert mail["Bcc"] is None
    assert "SECRET" not in str(mail) or "{{ settings" in str(mail)
    assert lead.email in mail["To"]


def test_our_own_people_are_told_once_without_the_leads_links(lead: Lead, rep, now, server: MailServer) -> None:
    for step in ("engage", "enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    assert services.queue_notices(now=now) == 1
    assert services.queue_notices(now=now) == 0
    sending.send_due_emails(now=now, connection=server)
    (mail,) = server.mails
    assert mail["To"] == rep.user.email
    assert "Eva" not in mail["Subject"]
    assert mail["List-Unsubscribe"] is None
    assert "/chat/" not in str(mail)
    assert "/rep/" in str(mail)


def test_a_rep_is_not_told_of_an_offer_that_has_ended(lead: Lead, rep, now, server: MailServer) -> None:
    for step in ("engage", "enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    services.queue_notices(now=now)
    assigning.set_presence(rep, False, now=now)
    sending.send_due_emails(now=now, connection=server)
    assert server.mails == []


def test_managers_are_told_of_a_wrong_person(lead: Lead, now, server: MailServer, settings) -> None:
    record.move(lead, "mark_wrong_person", now=now, actor="test")
    services.queue_notices(now=now)
    services.queue_notices(now=now)
    sending.send_due_emails(now=now, connection=server)
    (mail,) = server.mails
    assert mail["To"] == settings.MANAGER_EMAIL
    assert f"/admin/leads/lead/{lead.pk}/" in str(mail)


@pytest.mark.parametrize("door", [TimeoutError(), ConnectionRefusedError(), smtplib.SMTPConnectError(554, b"no")])
def test_a_server_out_of_reach_costs_no_mail_and_no_try(lead: Lead, now, server: MailServer, door: Exception) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer(door=door))
    email = OutboundEmail.objects.get()
    assert (email.state, email.attempts) == ("queued", 0)
    assert "no connection" in email.why
    sending.send_due_emails(now=now + timedelta(minutes=1), connection=server)
    assert len(server.mails) == 1
    assert Suppression.objects.count() == 0


def test_a_wrong_password_suppresses_nobody(lead: Lead, now) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer(smtplib.SMTPAuthenticationError(535, b"no")))
    assert Lead.objects.get(pk=lead.pk).state == "new"
    assert Suppression.objects.count() == 0


def test_many_mails_go_over_one_connection(make_lead, now, server: MailServer) -> None:
    for _ in range(3):
        services.engage_lead(make_lead().pk, now=now)
    sending.send_due_emails(now=now, connection=server)
    assert (len(server.mails), server.opened) == (3, 1)


def trip(now, server: MailServer) -> sending.Trip:
    """One round of sending without an end."""
    return sending.Trip(now, server, time.monotonic() + 60, Room.at(now))


def test_a_worker_that_wakes_up_late_does_not_send_what_another_has_taken_over(lead: Lead, now, server: MailServer) -> None:
    services.engage_lead(lead.pk, now=now)
    stalled = OutboundEmail.objects.select_related("lead").get()
    assert sending.claim(stalled, now=now)
    later = now + timedelta(minutes=3)
    sending.release_abandoned(now=later)
    sending.send_due_emails(now=later, connection=server)
    assert not sending.hand_over(stalled, trip(now, server))
    assert len(server.mails) == 1
    assert OutboundEmail.objects.get().state == "sent"


class SlowMailServer(MailServer):
    """Takes a while for each mail."""

    def send_messages(self, messages) -> int:
        time.sleep(0.05)
        return super().send_messages(messages)


@pytest.mark.parametrize(("seconds", "sent"), [(0, 0), (0.02, 1)])
def test_a_round_of_sending_ends_after_its_time(make_lead, now, seconds: float, sent: int) -> None:
    for _ in range(3):
        services.engage_lead(make_lead().pk, now=now)
    slow = SlowMailServer()
    assert sending.send_due_emails(now=now, connection=slow, seconds=seconds) == len(slow.mails) == sent
    assert OutboundEmail.objects.filter(state="queued").count() == 3 - sent
