"""Opting out: looking changes nothing, every door has the same effect at once, for the person and for ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from random import Random
from time import monotonic, sleep
from uuid import uuid4

import pytest
from django.apps import apps
from django.core.management import call_command
from django.test import Client

from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning, links, record
from leads.models import Assignment, Lead, LeadEvent, Suppression
from outreach import receiving, sending, services
from outreach.models import Delivery, OutboundEmail
from tests.conversations.windows import together
from tests.outreach.mails import mail
from tests.outreach.mailserver import MailServer
from tests.outreach.test_outbox import tick

pytestmark = [pytest.mark.django_db, pytest.mark.both]


@pytest.fixture
def url(conversation: Conversation) -> str:
    return links.optout_url(conversation.lead).removeprefix("http://127.0.0.1:8000")


def state() -> str:
    return Lead.objects.get().state


@pytest.mark.parametrize("method", ["get", "head", "options", "put", "delete"])
def test_looking_at_links_changes_nothing(client: Client, url: str, conversation: Conversation, method: str) -> None:
    chat = links.chat_url(conversation.lead).removeprefix("http://127.0.0.1:8000")
    before = (LeadEvent.objects.count(), conversation.messages.count(), state())
    for path in (url, chat, f"{chat}messages/"):
        for _ in range(3):
            assert getattr(client, method)(path).status_code in (200, 405)
    assert (LeadEvent.objects.count(), conversation.messages.count(), state()) == before
    assert not client.cookies


def test_the_page_shows_no_address_in_full(client: Client, url: str) -> None:
    page = client.get(url).content.decode()
    assert "e***@brandt.example" in page
    assert "eva1@brandt.example" not in page


@pytest.mark.parametrize("body", [{"List-Unsubscribe": "One-Click"}, {"confirm": "1"}])
def test_a_post_opts_out_at_once_without_cookie_or_csrf(url: str, body: dict) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post(url, body).status_code == 200
    assert state() == "opted_out"
    assert Conversation.objects.get().state == "closed"
    assert client.post(url, body).status_code == 200


def test_one_click_works_urlencoded_too(client: Client, url: str) -> None:
    client.post(url, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")
    assert state() == "opted_out"


@pytest.mark.parametrize("body", [{}, {"List-Unsubscribe": "Maybe"}])
def test_a_post_that_says_nothing_changes_nothing(client: Client, url: str, body: dict) -> None:
    assert client.post(url, body).status_code == 200
    assert state() == "new"


def test_a_wrong_link_is_met_kindly(client: Client, db) -> None:
    assert client.get(f"/optout/{'x' * 43}/").status_code == 404
    assert client.get(f"/chat/{'x' * 43}/").status_code == 404


def test_the_chat_token_does_not_opt_out(client: Client, conversation: Conversation) -> None:
    token = links.chat_url(conversation.lead).rstrip("/").rpartition("/")[2]
    assert client.post(f"/optout/{token}/", {"confirm": "1"}).status_code == 404
    assert state() == "new"


# --- the same at every door

KEY = {"Authorization": "Bearer secret-key"}


def by_link(lead: Lead, now, client: Client) -> None:
    assert client.post(path_of(lead), {"confirm": "1"}).status_code == 200


def by_one_click(lead: Lead, now, client: Client) -> None:
    assert client.post(path_of(lead), {"List-Unsubscribe": "One-Click"}).status_code == 200


def by_reply(lead: Lead, now, client: Client) -> None:
    first = lead.emails.get(kind="outreach")
    assert receiving.receive_mail(mail("Please stop writing to me.", answers=first.message_id), now=now).kind == "opt_out"


def by_chat(lead: Lead, now, client: Client) -> None:
    pk = Conversation.objects.get(lead=lead).pk
    conversations.hear(pk, "Please stop writing to me.", client_id=uuid4(), now=now)
    conversations.respond(pk, now=now)


def by_admin(lead: Lead, now, client: Client) -> None:
    choice = {"action": "opt_out", "_selected_action": [lead.pk]}
    asked = client.post("/admin/leads/lead/", choice)
    assert "Nothing leads back" in asked.content.decode()
    assert not Suppression.objects.exists(), "it asks first"
    assert client.post("/admin/leads/lead/", {**choice, "confirm": "Opt out"}).status_code == 302


def by_api(lead: Lead, now, client: Client) -> None:
    for _ in range(2):
        answer = client.post(f"/api/leads/{lead.pk}/opt-out/", headers=KEY)
        assert (answer.status_code, answer.json()) == (200, {"id": lead.pk, "status": "opted_out"})


def by_complaint(lead: Lead, now, client: Client) -> None:
    first = lead.emails.get(kind="outreach")
    told = receiving.Told("k", Delivery.COMPLAINED, (first.message_id,), lead.email, now)
    assert receiving.take_event(told, now=now)


DOORS: dict[str, Callable] = {
    "link": by_link, "one_click": by_one_click, "reply": by_reply, "chat": by_chat, "admin": by_admin, "api": by_api,
    "complaint": by_complaint,
}  # fmt: skip


def path_of(lead: Lead) -> str:
    return links.optout_url(lead).removeprefix("http://127.0.0.1:8000")


@pytest.mark.parametrize("door", DOORS)
def test_every_door_has_the_same_effect_at_once(door, engaged, make_lead, now, server, admin_client, settings) -> None:
    settings.API_KEY = "secret-key"
    twin = make_lead(email="EVA1+news@brandt.example", business_unit=None)
    services.engage_lead(twin.pk, now=now)
    for step in ("engage", "enter_window", "qualify"):
        record.move(Lead.objects.get(pk=twin.pk), step, now=now, actor="test")
    assigning.route_lead(Lead.objects.get(pk=twin.pk), now=now)
    services.queue_email(engaged, "nudge:1:0:1", "nudge", due_at=now)

    DOORS[door](engaged, now, admin_client)

    assert dict(Lead.objects.values_list("pk", "state")) == {engaged.pk: "opted_out", twin.pk: "opted_out"}
    assert set(Conversation.objects.values_list("state", flat=True)) == {"closed"}
    assert not Assignment.objects.filter(ended_at=None).exists()
    assert Suppression.objects.get().reason == "opt_out"
    assert LeadEvent.objects.get(lead=engaged, kind="opt_out").why == f"by {door}"
    for days in range(13):
        tick(now + timedelta(days=days), server)
    kinds = list(OutboundEmail.objects.filter(state="sent").order_by("pk").values_list("kind", flat=True))
    assert kinds == ["outreach"] + (["opt_out_confirmation"] if door == "reply" else [])
    with pytest.raises(conversations.ConversationClosedError):
        conversations.open_conversation(Lead.objects.get(pk=engaged.pk), now=now)


@pytest.mark.parametrize("again", DOORS)
def test_a_second_opt_out_by_any_door_changes_nothing(again, engaged, now, server, admin_client, settings) -> None:
    settings.API_KEY = "secret-key"
    conversations.opt_out(engaged, now=now, how="link")
    before = LeadEvent.objects.filter(kind="opt_out").count()
    if again not in ("chat", "admin"):  # the chat is closed, the admin asks whether nobody is suppressed yet
        DOORS[again](engaged, now, admin_client)
    assert LeadEvent.objects.filter(kind="opt_out").count() == before == 1
    assert not OutboundEmail.objects.filter(kind="opt_out_confirmation").exists()


def test_the_link_works_for_ever_and_says_that_it_is_done(engaged: Lead, now, client: Client, settings) -> None:
    path = path_of(engaged)
    record.move(engaged, "give_up", now=now + timedelta(days=400), actor="test")
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another key " * 5
    for _ in range(2):
        assert client.post(path, {"confirm": "1"}).status_code == 200
    assert "already opted out" in client.get(path).content.decode()
    assert Suppression.objects.reason_for(engaged.email) == "opt_out"


def test_the_link_is_opaque_and_none_of_the_chats(engaged: Lead) -> None:
    token = path_of(engaged).strip("/").rpartition("/")[2]
    assert len(token) >= 43
    assert links.chat_url(engaged).strip("/").rpartition("/")[2] != token
    assert engaged.email not in token


# --- REST and admin


def test_rest_opts_out_only_with_the_key(engaged: Lead, client: Client, settings) -> None:
    assert client.post(f"/api/leads/{engaged.pk}/opt-out/").status_code == 401, "also where leads may be posted without one"
    settings.API_KEY = "secret-key"
    assert client.post(f"/api/leads/{engaged.pk}/opt-out/", headers={"Authorization": "Bearer guessed"}).status_code == 401
    assert client.get(f"/api/leads/{engaged.pk}/opt-out/", headers=KEY).status_code == 405
    for number in ("0", "999999", "x", "9" * 30):
        answer = client.post(f"/api/leads/{number}/opt-out/", headers=KEY)
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
    assert state() == "contacted"
    schema = client.get("/api/schema/", headers={**KEY, "Accept": "application/vnd.oai.openapi+json"}).json()
    assert schema["paths"]["/api/leads/{id}/opt-out/"]["post"]["security"]


def test_who_may_only_look_may_not_opt_out(engaged: Lead, client: Client, django_user_model) -> None:
    django_user_model.objects.create_user("looker", password="a long enough password", is_staff=True)
    client.login(username="looker", password="a long enough password")
    client.post("/admin/leads/lead/", {"action": "opt_out", "_selected_action": [engaged.pk], "confirm": "1"})
    assert state() == "contacted"


# --- it outlives the record


def test_the_suppression_is_a_keyed_hash_and_no_address(engaged: Lead, now, settings) -> None:
    conversations.opt_out(engaged, now=now, how="link")
    kept = json.dumps(list(Suppression.objects.values()), default=str)
    assert "brandt" not in kept
    found = Suppression.objects.get().address_hash
    settings.SECRET_KEY = "another key " * 5
    assert found not in links.address_hashes(engaged.email)


@pytest.mark.parametrize("door", ["rest", "file"])
def test_who_opted_out_is_never_mailed_again_though_deleted_and_brought_in_anew(
    door, engaged, now, server, client, tmp_path
) -> None:
    conversations.opt_out(engaged, now=now, how="link")
    Lead.objects.all().delete()
    assert OutboundEmail.objects.count() == Conversation.objects.count() == 0
    if door == "rest":
        body = {"email": "Eva1+again@BRANDT.example", "company": "Brandt"}
        answer = client.post("/api/leads/", json.dumps(body), content_type="application/json")
        assert answer.status_code == 201
    else:
        file = tmp_path / "leads.csv"
        file.write_text("email;company\nEva1+again@BRANDT.example;Brandt\n", encoding="utf-8")
        call_command("import_leads", str(file))
    services.engage_new_leads(now=now)
    for days in range(12):
        tick(now + timedelta(days=days), server)
    assert len(server.mails) == 1, "only the mail of before"
    assert state() == "opted_out"


# --- scanners


def test_ten_thousand_looks_change_no_row(engaged: Lead, client: Client) -> None:
    """At CI size: every method that is no POST, on every link of a mail, with the headers scanners send."""
    paths = [
        path_of(engaged),
        links.chat_url(engaged).removeprefix("http://127.0.0.1:8000"),
        "/privacy/",
        f"{path_of(engaged)}?utm=1",
    ]

    def everything() -> dict[str, list]:
        return {
            model._meta.label: list(model._default_manager.order_by("pk").values())
            for name in ("leads", "conversations", "outreach", "sessions")
            for model in apps.get_app_config(name).get_models()
        }

    before = everything()
    for _ in range(10):
        for path in paths:
            for method in ("get", "head", "options"):
                for agent in ("Mozilla/5.0 (compatible; MSIE 9.0)", "BingPreview/1.0b", "python-requests/2"):
                    assert getattr(client, method)(path, headers={"User-Agent": agent}).status_code in (200, 405)
    assert everything() == before
    assert not client.cookies


# --- the race


@pytest.mark.django_db(transaction=True)
def test_no_mail_leaves_after_the_opt_out_has_committed(make_lead, now) -> None:
    """Two connections: one sends a nudge, the other opts out. At most the mail under way goes, and never a later one."""
    chance, sent, held = Random(20261124), 0, 0
    for turn in range(45):
        lead, server = make_lead(), MailServer()
        services.engage_lead(lead.pk, now=now)
        # A third of the rounds gives one side, a third the other a start that it keeps on a busy machine too.
        ahead = (-0.1, 0.1, chance.uniform(-0.012, 0.012))[turn % 3]
        times: dict[str, float] = {}

        def send(lead: Lead = lead, server: MailServer = server, ahead: float = ahead, times: dict[str, float] = times) -> None:
            sleep(max(0.0, ahead))
            times["started"] = monotonic()
            sending.send_due_emails(now=now, connection=server)

        def opt_out(lead: Lead = lead, ahead: float = ahead, times: dict[str, float] = times) -> None:
            sleep(max(0.0, -ahead))
            conversations.opt_out(Lead.objects.get(pk=lead.pk), now=now, how="link")
            times["out"] = monotonic()

        together(send, opt_out)
        assert len(server.mails) <= 1
        if times["out"] < times["started"]:
            assert server.mails == [], "the opt-out had committed before this round of sending began"
        sent, held = sent + len(server.mails), held + (not server.mails)
        assert Lead.objects.get(pk=lead.pk).state == "opted_out"
        later = MailServer()
        for days in (2, 5, 11):
            tick(now + timedelta(days=days), later)
        assert later.mails == []
    assert min(sent, held) >= 3, f"the orders were hardly mixed: {sent} sent, {held} held back"
