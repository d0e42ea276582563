"""What managers see and decide: why a lead got no mail, pauses, approvals, mails of unknown fate."""

from __future__ import annotations

import smtplib
from collections.abc import Callable
from datetime import datetime, timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import Permission
from django.core.management import CommandError, call_command
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from conversations import publishing
from conversations import services as conversations
from conversations.models import Playbook
from leads import clock
from leads.models import Lead
from outreach import planning, sending, services, timeline
from outreach.models import OutboundEmail, Pause
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY = timedelta(days=1)


@pytest.fixture
def server() -> MailServer:
    return MailServer()


@pytest.fixture
def manager(client: Client, admin_user) -> Client:
    """A browser in which a manager is logged in."""
    client.force_login(admin_user)
    return client


@pytest.fixture
def today(lead: Lead) -> datetime:
    """Views read the clock; what they look at happens now."""
    return clock.now()


def words(lead: Lead, now: datetime) -> str:
    return "\n".join(line.spoken(lead.zone) for line in timeline.lines_of(lead, now=now))


def press(manager: Client, model: str, action: str, *rows: Model) -> str:
    url = reverse(f"admin:{model}_changelist")
    data = {"action": action, "_selected_action": [row.pk for row in rows], "confirm": "yes"}
    return manager.post(url, data, follow=True).content.decode()


# --- why not, in words


def test_the_timeline_tells_the_whole_story(lead: Lead, now, server) -> None:
    assert "as soon as the worker takes the lead up" in words(lead, now)
    services.engage_lead(lead.pk, now=now)
    assert "the first mail goes out at the worker's next round" in words(lead, now)
    sending.send_due_emails(now=now, connection=server)
    story = words(lead, now)
    assert "2026-11-23 10:00  the first mail was sent: “" in story
    assert "nudge 1 is planned for Wednesday 25 November 10:00 in Europe/Berlin, unless the lead writes before" in story
    paused = services.pause(now=now + DAY, by="rosa", why="trade fair")
    planning.handle_silences(now=now + 2 * DAY)
    sending.send_due_emails(now=now + 2 * DAY, connection=server)
    story = words(lead, now + 2 * DAY)
    assert "nudge 1 was not sent yet: paused for all leads since 24 November by rosa (trade fair)" in story
    assert "no mail: paused for all leads" in story
    services.resume(paused, now=now + 2 * DAY, by="rosa")
    conversations.opt_out(lead, now=now + 2 * DAY, how="link")
    sending.send_due_emails(now=now + 2 * DAY, connection=server)
    story = words(Lead.objects.get(), now + 3 * DAY)
    assert "nudge 1 was not sent: the address is on the do-not-contact list (opt_out)" in story
    assert "planned for" not in story


def test_the_timeline_tells_of_a_server_that_cannot_be_reached(lead: Lead, now) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer(door=ConnectionRefusedError()))
    assert "no mail: the mail server cannot be reached (ConnectionRefusedError) since Monday" in words(lead, now)


@pytest.mark.parametrize("given", ["eva1@brandt.example", "EVA1+news@Brandt.example", "pk"])
def test_one_command_says_why(lead: Lead, now, given: str) -> None:
    services.engage_lead(lead.pk, now=now)
    out = StringIO()
    call_command("why_no_mail", str(lead.pk) if given == "pk" else given, stdout=out)
    assert f"lead {lead.pk}, Drives & Motors (times in Europe/Berlin)" in out.getvalue()
    assert "the first mail goes out" in out.getvalue()


@pytest.mark.parametrize("given", ["nobody@x.example", "999999", "9" * 30, "what?", "²", ""])
def test_who_is_no_lead_is_said_in_one_line(db, given: str) -> None:
    with pytest.raises(CommandError, match="there is no lead") as caught:
        call_command("why_no_mail", given)
    assert caught.value.returncode == 2
    assert "\n" not in str(caught.value)


def test_an_erased_person_who_opted_out_is_still_told_of(lead: Lead, now) -> None:
    conversations.opt_out(lead, now=now, how="link")
    Lead.objects.all().delete()
    with pytest.raises(CommandError, match=r"do-not-contact list \(opt_out\)"):
        call_command("why_no_mail", lead.email)


def test_the_leads_page_shows_the_same_lines(lead: Lead, today, manager: Client) -> None:
    services.engage_lead(lead.pk, now=today)
    page = manager.get(reverse("admin:leads_lead_change", args=[lead.pk])).content.decode()
    assert "The first mail goes out at the worker" in page
    assert manager.get(reverse("admin:leads_lead_add")).status_code == 200


# --- pauses


def test_a_manager_pauses_and_resumes_leads_and_units_in_their_lists(lead: Lead, unit, today, manager: Client, server) -> None:
    services.engage_lead(lead.pk, now=today)
    for model, row in (("leads_lead", lead), ("leads_businessunit", unit)):
        assert "Mails are paused for 1" in press(manager, model, "pause_mails", row)
        assert "paused for" in press(manager, model, "pause_mails", row), "twice says by whom"
        assert sending.send_due_emails(now=clock.now(), connection=server) == 0
        assert "1 pauses have ended" in press(manager, model, "resume_mails", row)
    assert sending.send_due_emails(now=clock.now(), connection=server) == 1
    assert set(Pause.objects.values_list("by", "ended_by")) == {("admin", "admin")}


def test_a_manager_pauses_all_mails_on_one_page(lead: Lead, today, manager: Client, server) -> None:
    services.engage_lead(lead.pk, now=today)
    add = reverse("admin:outreach_pause_add")
    for _ in range(2):
        assert manager.post(add, {"why": "new prices"}, follow=True).status_code == 200
    paused = Pause.objects.get()
    assert (paused.whom, paused.by, paused.why) == ("all leads", "admin", "new prices")
    assert sending.send_due_emails(now=clock.now(), connection=server) == 0
    press(manager, "outreach_pause", "resume", paused)
    assert sending.send_due_emails(now=clock.now(), connection=server) == 1


# --- approval


@pytest.fixture
def to_approve(lead: Lead, playbook: Playbook, today: datetime) -> OutboundEmail:
    """A first mail that waits for a manager."""
    Playbook.objects.update(status=Playbook.Status.RETIRED)
    publishing.publish_playbook({**playbook.data, "approve_first_mails": True}, now=today)
    services.engage_lead(lead.pk, now=today)
    return OutboundEmail.objects.get()


def test_a_manager_edits_and_approves_a_first_mail_once(to_approve, manager: Client, server) -> None:
    page = reverse("admin:outreach_mailtoapprove_change", args=[to_approve.pk])
    shown = manager.get(page).content.decode()
    assert "Thank you for your inquiry" in shown
    assert manager.post(page, {"subject": "Draft", "text": "", "_continue": "1"}).status_code == 302
    assert OutboundEmail.objects.get().approved_at is None
    manager.post(page, {"subject": "Your motors", "text": "We met in Graz.", "_approve": "1"})
    email = OutboundEmail.objects.get()
    assert (email.approved_by, email.subject, email.text) == ("admin", "Your motors", "We met in Graz.")
    again = manager.post(page, {"subject": "Other", "text": "", "_approve": "1"}, follow=True).content.decode()
    assert "approved by admin already" in again
    assert OutboundEmail.objects.get().subject == "Your motors"
    assert sending.send_due_emails(now=clock.now(), connection=server) == 1


def test_a_subject_that_is_too_long_is_refused_and_nothing_is_lost(to_approve, manager: Client) -> None:
    page = reverse("admin:outreach_mailtoapprove_change", args=[to_approve.pk])
    answer = manager.post(page, {"subject": "x" * 79, "text": "My words", "_approve": "1"}).content.decode()
    assert "79 characters; at most 78" in answer
    assert "My words" in answer
    assert OutboundEmail.objects.get().approved_at is None


def test_many_are_approved_in_the_list(to_approve, manager: Client, server) -> None:
    assert "1 mails are approved" in press(manager, "outreach_mailtoapprove", "approve", to_approve)
    assert sending.send_due_emails(now=clock.now(), connection=server) == 1


# --- mails of unknown fate


@pytest.mark.parametrize(("action", "state"), [("resend", "queued"), ("mark_sent", "sent")])
def test_a_manager_decides_on_mails_of_unknown_fate(lead: Lead, now, manager: Client, action: str, state: str) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer(smtplib.SMTPServerDisconnected()))
    email = OutboundEmail.objects.get()
    assert "may or may not have arrived" in words(lead, now)
    listed = manager.get(reverse("admin:outreach_outboundemail_changelist"), {"state__exact": "unknown"}).content.decode()
    assert email.to in listed
    press(manager, "outreach_outboundemail", action, email)
    assert OutboundEmail.objects.get().state == state
    assert "Only a mail whose fate is unknown" in press(manager, "outreach_outboundemail", action, email)


@pytest.mark.parametrize("model", ["pause", "breaker", "outboundemail", "mailtoapprove"])
def test_every_list_opens(manager: Client, to_approve, model: str) -> None:
    assert manager.get(reverse(f"admin:outreach_{model}_changelist")).status_code == 200


def test_who_may_only_look_decides_nothing(client: Client, django_user_model, lead: Lead, today, make_viewer: Callable) -> None:
    client.force_login(make_viewer())
    services.engage_lead(lead.pk, now=today)
    for model, action, row in (
        ("leads_lead", "pause_mails", lead),
        ("outreach_outboundemail", "resend", OutboundEmail.objects.get()),
    ):
        press(client, model, action, row)
    assert not Pause.objects.exists()


@pytest.fixture
def make_viewer(django_user_model):
    """Make a user of the admin who may see leads and mails, and change nothing."""

    def make():
        user = django_user_model.objects.create_user("viewer", "v@ostrand.example", "a long enough password", is_staff=True)
        user.user_permissions.set(Permission.objects.filter(codename__in=("view_lead", "view_outboundemail")))
        return user

    return make
