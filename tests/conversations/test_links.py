"""The lead's link: kept in a cookie, ended after a while, and framed by listed sites only."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from conversations import services
from conversations.models import Conversation
from leads import clock, links
from leads.links import CHAT_LINK_LASTS
from leads.models import Lead

pytestmark = [pytest.mark.django_db]


def keep(client: Client, conversation: Conversation) -> str:
    """What the page's script does; gives the address without the secret."""
    return str(client.post(f"{links.chat_url(conversation.lead)}keep/").json()["address"])


def test_the_browser_that_keeps_the_link_finds_the_chat_without_it(client, conversation):
    address = keep(client, conversation)
    token = links.chat_url(conversation.lead).rstrip("/").rpartition("/")[2]
    assert token not in address
    (cookie,) = client.cookies.values()
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert cookie["max-age"] == CHAT_LINK_LASTS.total_seconds()
    page = client.get(address)
    assert page.status_code == 200
    assert page["Referrer-Policy"] == "no-referrer"
    assert "no-store" in page["Cache-Control"]
    assert f"/ws/chat/{token}/" in page.content.decode(), "it can talk"
    assert "data-keep" not in page.content.decode()
    assert Client().get(address).status_code == 404, "the address alone opens nothing"


def test_over_https_the_cookie_is_bound_to_the_host(client, conversation, settings):
    settings.SECURE = True
    keep(client, conversation)
    (cookie,) = client.cookies.values()
    assert cookie.key.startswith("__Host-chat-")
    assert (cookie["secure"], cookie["path"], cookie["domain"]) == (True, "/", "")


def test_another_lead_s_cookie_does_not_open_this_lead_s_address(client, conversation, make_lead, now):
    other = services.open_conversation(make_lead(email="other@brandt.example"), now=now)
    address, others = keep(client, conversation), keep(Client(), other)
    assert client.get(others).status_code == 404
    name = next(iter(client.cookies))
    client.cookies[name.replace(address.split("/")[2], others.split("/")[2])] = client.cookies[name].value
    assert client.get(others).status_code == 404


def test_a_link_ends_a_while_after_its_conversation(client, conversation, monkeypatch):
    url = links.chat_url(conversation.lead)
    services.opt_out(conversation.lead, now=clock.now(), how="link")
    for after, status in (
        (timedelta(0), 200),
        (CHAT_LINK_LASTS - timedelta(minutes=1), 200),
        (CHAT_LINK_LASTS + timedelta(minutes=1), 404),
    ):
        at = clock.now() + after
        with monkeypatch.context() as patch:
            patch.setattr(clock, "now", lambda at=at: at)
            assert client.get(url).status_code == status
            assert client.get(f"{url}messages/").status_code == status
            assert client.post(f"{url}keep/").status_code == status


def test_a_manager_ends_a_chat_link_and_the_next_mail_carries_another(client, admin_client, conversation, settings):
    lead = conversation.lead
    old, opting_out = links.chat_url(lead), links.optout_url(lead)
    kept = keep(client, conversation)
    chosen = {"action": "end_chat_links", "_selected_action": lead.pk, "confirm": "1"}
    for _ in range(2):
        admin_client.post(reverse("admin:leads_lead_changelist"), chosen)
    lead = Lead.objects.get(pk=lead.pk)
    assert links.chat_url(lead) != old
    assert client.get(links.chat_url(lead)).status_code == 200
    assert client.get(old).status_code == client.get(kept).status_code == client.get(f"{old}messages/").status_code == 404
    assert client.post(f"{old}say/", {"text": "hello"}).status_code == client.post(f"{old}again/").status_code == 404
    assert links.optout_url(lead) == opting_out, "the way out works for ever"
    assert client.get(opting_out).status_code == 200
    assert list(lead.events.filter(kind="chat_link_ended").values_list("actor", flat=True)) == ["manager:admin"] * 2
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", [settings.SECRET_KEY]
    services.end_chat_link(lead, now=clock.now(), actor="test")
    assert links.optout_url(lead) == opting_out


def test_only_listed_sites_may_frame_the_chat(client, conversation, unit):
    url = links.chat_url(conversation.lead)
    assert "frame-ancestors 'none'" in client.get(url)["Content-Security-Policy"]
    assert client.get(url)["X-Frame-Options"] == "DENY"
    unit.sites = "https://www.company.example\nhttps://shop.company.example:8443"
    unit.save()
    page = client.get(url)
    assert (
        "frame-ancestors https://www.company.example https://shop.company.example:8443;" in page["Content-Security-Policy"] + ";"
    )
    assert "script-src 'self'" in page["Content-Security-Policy"]
    assert not page.has_header("X-Frame-Options")
    assert client.get("/chat/nobody/")["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    "line",
    [
        "company.example",
        "http://company.example",
        "https://a.example/path",
        "https://*.a.example",
        "https://a.example; script-src *",
        "'self'",
    ],
)
def test_what_is_no_site_is_refused(unit, line):
    unit.sites = f"https://fine.example\n{line}"
    with pytest.raises(ValidationError, match="no address of a site"):
        unit.full_clean()


def test_the_script_tag_s_address_stays(client):
    script = client.get("/embed.js")
    assert script["Content-Type"].startswith("text/javascript")
    assert b"iframe" in script.content
