"""What holds a mail back: pauses, approval, limits, the mail server itself; and that words and condition agree."""

from __future__ import annotations

import smtplib
from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction

from conversations import publishing
from conversations import services as conversations
from conversations.models import Conversation, Playbook
from leads import assigning, record
from leads import services as leads
from leads.models import BusinessUnit, Lead, LeadEvent, Suppression
from outreach import planning, reasons, sending, services
from outreach.limits import Room, daily_cap
from outreach.models import Breaker, OutboundEmail, Pause
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@pytest.fixture
def server() -> MailServer:
    return MailServer()


@pytest.fixture
def queued(lead: Lead, now: datetime) -> OutboundEmail:
    """A first mail that waits to go out."""
    services.engage_lead(lead.pk, now=now)
    return OutboundEmail.objects.get()


def send(at: datetime, server: MailServer) -> int:
    return sending.send_due_emails(now=at, connection=server)


# --- pauses


@pytest.mark.parametrize("scope", ["lead", "unit", "all"])
def test_a_pause_holds_what_is_queued_and_resuming_lets_it_go(queued: OutboundEmail, unit, now, server, scope: str) -> None:
    whom = {"lead": {"lead": queued.lead}, "unit": {"business_unit": unit}, "all": {}}[scope]
    paused = services.pause(now=now, by="M. Muster", why="new prices", **whom)
    assert send(now, server) == 0
    email = OutboundEmail.objects.get()
    words = {"lead": "this lead", "unit": "the unit Drives & Motors", "all": "all leads"}[scope]
    assert (email.state, email.rule) == ("queued", "paused")
    assert email.why == f"paused for {words} since 23 November by M. Muster (new prices)"
    assert LeadEvent.objects.filter(kind="email_held").count() == 1
    send(now + DAY, server)
    assert LeadEvent.objects.filter(kind="email_held").count() == 1, "each step that waits is recorded once"
    assert services.resume(paused, now=now + DAY, by="M. Muster") == 1
    assert send(now + DAY, server) == 1
    with pytest.raises(services.NothingToDoError):
        services.resume(paused, now=now + DAY, by="M. Muster")


def test_a_pause_for_others_holds_nothing(queued: OutboundEmail, make_lead, now, server) -> None:
    other = BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")
    services.pause(now=now, by="M. Muster", business_unit=other)
    services.pause(now=now, by="M. Muster", lead=make_lead())
    assert send(now, server) == 1


def test_a_second_pause_of_the_same_scope_says_who_was_first(unit, lead, now) -> None:
    for whom in ({}, {"business_unit": unit}, {"lead": lead}):
        services.pause(now=now, by="rosa", **whom)
        with pytest.raises(services.NothingToDoError, match="by rosa"):
            services.pause(now=now, by="mats", **whom)
    assert Pause.objects.count() == 3


def test_a_pause_between_claim_and_handing_over_still_holds(queued: OutboundEmail, now, server) -> None:
    assert sending.claim(queued, now=now)
    services.pause(now=now, by="rosa")
    assert not sending.hand_over(queued, sending.Trip(now, server, 1e12, Room.at(now)))
    assert server.mails == []
    assert OutboundEmail.objects.get().state == "queued"


def test_a_pause_does_not_stop_notices_to_our_own_people(lead: Lead, rep, now, server) -> None:
    services.pause(now=now, by="rosa")
    for step in ("engage", "enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    services.queue_notices(now=now)
    assert send(now, server) == 1


def test_no_silence_ends_while_its_nudge_is_held(queued: OutboundEmail, now, server) -> None:
    send(now, server)
    paused = services.pause(now=now, by="rosa")
    for days in range(2, 20):
        planning.handle_silences(now=now + days * DAY)
        send(now + days * DAY, server)
    assert len(server.mails) == 1
    assert Lead.objects.get().state == "contacted"
    services.resume(paused, now=now + 21 * DAY, by="rosa")
    for days in range(21, 35):
        planning.handle_silences(now=now + days * DAY)
        send(now + days * DAY, server)
    assert len(server.mails) == 3
    assert Lead.objects.get().state == "no_response"


# --- approval


@pytest.fixture
def to_approve(lead: Lead, playbook: Playbook, now: datetime) -> OutboundEmail:
    """A first mail of a playbook that asks a manager first."""
    Playbook.objects.update(status=Playbook.Status.RETIRED)
    publishing.publish_playbook({**playbook.data, "approve_first_mails": True}, now=now)
    services.engage_lead(lead.pk, now=now)
    return OutboundEmail.objects.get()


def test_a_first_mail_waits_for_approval_and_goes_out_in_the_managers_words(to_approve, now, server) -> None:
    assert send(now, server) == 0
    assert OutboundEmail.objects.get().why == "the first mail waits for a manager's approval"
    services.approve_email(to_approve.pk, now=now, by="rosa", subject="Your\r\nmotors", text="Dear Eva,\n\nwe met <in> Graz.")
    assert send(now, server) == 1
    (mail,) = server.mails
    assert mail["Subject"] == "Your motors"
    plain, html = (part.get_payload(decode=True).decode() for part in mail.get_payload())
    assert "we met <in> Graz." in plain
    assert "we met &lt;in&gt; Graz." in html
    for part in (plain, html):
        assert "AI assistant" in part
        assert "/optout/" in part
        assert "four short questions" not in part


def test_approving_twice_sends_once_and_keeps_the_first_words(to_approve, now, server) -> None:
    services.approve_email(to_approve.pk, now=now, by="rosa", subject="First")
    with pytest.raises(services.NothingToDoError, match="approved by rosa"):
        services.approve_email(to_approve.pk, now=now, by="mats", subject="Second")
    assert send(now, server) == 1
    assert server.mails[0]["Subject"] == "First"
    assert LeadEvent.objects.filter(kind="email_approved").count() == 1


def test_a_mail_that_waits_for_approval_is_not_sent_to_who_opted_out(to_approve, now, server) -> None:
    conversations.opt_out(to_approve.lead, now=now, how="link")
    services.approve_email(to_approve.pk, now=now, by="rosa")
    assert send(now, server) == 0
    assert OutboundEmail.objects.get().state == "suppressed"


def test_nobody_is_nudged_before_the_first_mail_was_approved(to_approve, now, server) -> None:
    for days in range(15):
        planning.handle_silences(now=now + days * DAY)
        send(now + days * DAY, server)
    assert OutboundEmail.objects.count() == 1
    assert Lead.objects.get().state == "new"


# --- limits


def test_a_new_domain_is_warmed_up() -> None:
    began = date(2026, 12, 1)
    caps = [daily_cap(began + timedelta(days=n), 4500, began) for n in range(-1, 9)]
    assert caps == [50, 50, 100, 200, 400, 800, 1600, 3200, 4500, 4500]
    assert daily_cap(date(2036, 1, 1), 4500, began) == daily_cap(began, 4500, None) == 4500


def test_the_daily_cap_leaves_room_for_new_leads(make_lead, now, server, settings) -> None:
    settings.MAIL_PER_DAY = 5
    for _ in range(4):
        services.engage_lead(make_lead().pk, now=now)
    send(now, server)
    later = now + 2 * DAY
    planning.handle_silences(now=later)
    for _ in range(2):
        services.engage_lead(make_lead().pk, now=later)
    assert send(later, server) == 4, "two first mails, and nudges up to four fifths of the cap"
    assert set(OutboundEmail.objects.filter(state="queued").values_list("kind", "rule")) == {("nudge", "cap")}
    assert send(later + timedelta(hours=23), server) == 0
    assert send(later + timedelta(hours=24), server) == 2


def test_a_minute_has_its_limits_in_all_and_for_each_domain(make_lead, now, server, settings) -> None:
    settings.MAIL_PER_MINUTE, settings.MAIL_PER_MINUTE_AND_DOMAIN = 4, 2
    for n in range(3):
        services.engage_lead(make_lead(email=f"a{n}@big.example").pk, now=now)
    for n in range(3):
        services.engage_lead(make_lead(email=f"b{n}@small{n}.example").pk, now=now)
    assert send(now, server) == 4
    assert sum("big.example" in mail["To"] for mail in server.mails) == 2
    assert send(now + timedelta(seconds=59), server) == 0
    assert send(now + MINUTE, server) == 2


def test_limits_count_what_other_processes_and_earlier_runs_have_sent(make_lead, now, server, settings) -> None:
    settings.MAIL_PER_MINUTE = 1
    for _ in range(2):
        services.engage_lead(make_lead().pk, now=now)
    assert [send(now + timedelta(seconds=n), server) for n in range(3)] == [1, 0, 0]


# --- the mail server


def test_the_breaker_opens_after_five_failures_tells_once_and_closes_by_itself(make_lead, now, server, settings) -> None:
    for _ in range(3):
        services.engage_lead(make_lead().pk, now=now)
    closed, at = MailServer(door=smtplib.SMTPAuthenticationError(535, b"no")), now
    for n in range(9):
        send(at, closed)
        at = Breaker.objects.get().wait_until
        assert send(at - timedelta(seconds=1), server) == 0, "all mails wait"
        assert OutboundEmail.objects.filter(kind="manager_notice").count() == int(n >= 4), "told once, and not too early"
        assert at - now == min(n + 1, 4) * MINUTE + max(0, n - 3) * timedelta(minutes=5)
    notice = OutboundEmail.objects.get(kind="manager_notice")
    assert "refuses our login (SMTPAuthenticationError 535). 3 mails wait" in notice.why
    assert set(OutboundEmail.objects.values_list("attempts", flat=True)) == {0}
    assert send(at, server) == 4
    assert not Breaker.objects.exists()
    told = next(mail for mail in server.mails if mail["Subject"].strip() == "No mails go out")
    assert "3 mails wait and go out by themselves." in told.get_payload()[0].get_payload(decode=True).decode()


def test_a_server_that_goes_away_in_the_middle_burns_no_try_and_ends_the_round(make_lead, now, server) -> None:
    for _ in range(3):
        services.engage_lead(make_lead().pk, now=now)
    send(now, MailServer(ConnectionRefusedError()))
    assert sorted(OutboundEmail.objects.values_list("state", "attempts", "refusals")) == [
        ("queued", 0, 0), ("queued", 0, 0), ("queued", 1, 0),
    ]  # fmt: skip
    assert send(now + MINUTE, server) == 3


def test_a_lost_answer_costs_no_other_mail(make_lead, now) -> None:
    class Dropping(MailServer):
        """Loses the answer to the first mail; a connection that was lost once takes nothing until opened anew."""

        lost_at = 0

        def send_messages(self, messages) -> int:
            if self.lost_at in (0, self.opened):
                self.lost_at = self.opened
                raise smtplib.SMTPServerDisconnected
            return super().send_messages(messages)

    for _ in range(3):
        services.engage_lead(make_lead().pk, now=now)
    assert send(now, Dropping()) == 2
    assert sorted(OutboundEmail.objects.values_list("state", flat=True)) == ["sent", "sent", "unknown"]


def test_three_mails_given_up_suppress_the_address(make_lead, unit, now) -> None:
    for n in range(3):
        other = BusinessUnit.objects.create(slug=f"u{n}", name=f"U{n}", offer="pumps", sender_name="Ostrand")
        services.engage_lead(make_lead(email="busy@brandt.example", business_unit=other).pk, now=now)
        at = now
        for _ in range(6):
            send(at, MailServer(smtplib.SMTPResponseException(451, b"later")))
            at += DAY
        assert Suppression.objects.reason_for("busy@brandt.example") == ("soft_bounces" if n == 2 else "")
    assert Lead.objects.filter(state="undeliverable").count() == 3, "it is one person"


# --- mails of unknown fate


@pytest.fixture
def unknown(queued: OutboundEmail, now: datetime) -> OutboundEmail:
    """A mail whose answer was lost."""
    send(now, MailServer(smtplib.SMTPServerDisconnected()))
    return OutboundEmail.objects.get(state="unknown")


def test_a_mail_of_unknown_fate_goes_again_only_when_a_manager_says_so(unknown, now, server) -> None:
    assert send(now + DAY, server) == 0
    services.resend_email(unknown.pk, now=now + DAY, by="rosa")
    with pytest.raises(services.NothingToDoError):
        services.mark_sent(unknown.pk, now=now + DAY, actor="manager:mats")
    assert send(now + DAY, server) == 1
    assert server.mails[0]["Message-ID"] == unknown.message_id
    assert LeadEvent.objects.get(kind="email_resent").actor == "manager:rosa"


def test_a_mail_of_unknown_fate_can_count_as_sent(unknown, now, server) -> None:
    services.mark_sent(unknown.pk, now=now + DAY, actor="manager:rosa")
    email = OutboundEmail.objects.get()
    assert (email.state, email.sent_at) == ("sent", now)
    assert Lead.objects.get().state == "contacted"
    assert LeadEvent.objects.get(kind="email_marked_sent").actor == "manager:rosa"


# --- the condition and the words


def _suppress(email: OutboundEmail, now: datetime) -> None:
    leads.suppress_address(email.to, now=now, reason="complaint")


def _opt_out(email: OutboundEmail, now: datetime) -> None:
    conversations.opt_out(email.lead, now=now, how="link")


def _write(email: OutboundEmail, now: datetime) -> None:
    conversations.hear(Conversation.objects.get().pk, "hello", client_id=uuid4(), now=now)


def _talk(email: OutboundEmail, now: datetime) -> None:
    _write(email, now)
    conversations.respond(Conversation.objects.get().pk, now=now)


def _later(email: OutboundEmail, now: datetime) -> None:
    Conversation.objects.update(put_off_at=now)


def _away(email: OutboundEmail, now: datetime) -> None:
    Lead.objects.update(outreach_not_before=now + DAY)


def _pause(email: OutboundEmail, now: datetime) -> None:
    services.pause(now=now, by="rosa", lead=email.lead)


def _unapproved(email: OutboundEmail, now: datetime) -> None:
    OutboundEmail.objects.filter(kind="outreach").update(needs_approval=True)


def _just_nudged(email: OutboundEmail, now: datetime) -> None:
    services.queue_email(email.lead, "nudge:0:0:9", "nudge", due_at=now, handed_at=now - timedelta(hours=47))


def _wrong_person(email: OutboundEmail, now: datetime) -> None:
    record.move(Lead.objects.get(), "mark_wrong_person", now=now, actor="test")


def _nothing(email: OutboundEmail, now: datetime) -> None:
    pass


FACTS = [_suppress, _opt_out, _write, _talk, _later, _away, _pause, _unapproved, _just_nudged, _wrong_person, _nothing]
HOLDS = {
    "outreach": {_suppress, _opt_out, _talk, _pause, _unapproved, _wrong_person},
    "nudge": {_suppress, _opt_out, _write, _talk, _later, _away, _pause, _just_nudged, _wrong_person},
}


@pytest.mark.parametrize("happens", FACTS, ids=lambda fact: fact.__name__)
@pytest.mark.parametrize("kind", ["outreach", "nudge"])
def test_the_condition_of_the_claim_and_the_words_agree(
    queued: OutboundEmail, now, server, kind: str, happens: Callable[[OutboundEmail, datetime], None]
) -> None:
    at, email = now, queued
    if kind == "nudge":
        send(now, server)
        at = now + 2 * DAY
        planning.handle_silences(now=at)
        email = OutboundEmail.objects.get(kind="nudge")
    happens(email, at)
    email = OutboundEmail.objects.get(pk=email.pk)
    held = happens in HOLDS[kind]
    assert (reasons.why_not(email, now=at) is not None) is held
    assert sending.claim(email, now=at) is not held
    assert bool(OutboundEmail.objects.get(pk=email.pk).why) is held


def test_what_happens_between_claim_and_handing_over_is_seen(queued: OutboundEmail, now, server) -> None:
    assert sending.claim(queued, now=now)
    conversations.opt_out(queued.lead, now=now, how="link")
    assert not sending.hand_over(queued, sending.Trip(now, server, 1e12, Room.at(now)))
    email = OutboundEmail.objects.get()
    assert (email.state, email.rule) == ("suppressed", "suppressed")
    assert server.mails == []


# --- the indexes


def plan_of(queryset) -> str:
    """How the database finds these rows."""
    sql, params = queryset.query.sql_with_params()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params)
            return " ".join(str(row[3]) for row in cursor.fetchall())
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN {sql}", params)
        return " ".join(str(row[0]) for row in cursor.fetchall())


@pytest.mark.parametrize(
    ("rows", "index"),
    [
        (lambda now: OutboundEmail.objects.due(now).filter(kind="nudge"), "email_due"),
        (OutboundEmail.objects.abandoned, "email_sending"),
        (lambda now: OutboundEmail.objects.handed_between(now - DAY, now), "email_handed"),
        (lambda now: Conversation.objects.silent(now).order_by("silence_due_at"), "conversation_silence_due"),
    ],
)
def test_a_sweep_finds_what_is_due_by_an_index(now, rows: Callable, index: str) -> None:
    with transaction.atomic():
        assert index in plan_of(rows(now))
