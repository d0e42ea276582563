"""The opt-out link: looking changes nothing, the button and one-click do, for ever."""

from __future__ import annotations

import pytest
from django.test import Client

from conversations.models import Conversation
from leads import links
from leads.models import Lead, LeadEvent

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
