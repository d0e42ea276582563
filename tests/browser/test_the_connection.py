"""The lead's page on a bad line: two tabs, a proxy that lets no websocket through, a slow network, a server that is away."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import ChatPage

pytestmark = [pytest.mark.browser]

BUDGET = "Yes, 50,000 euros are approved"
AUTHORITY = "I decide together with my boss"
NO_WEBSOCKETS = """
window.WebSocket = class {
  static OPEN = 1;
  readyState = 3;
  constructor() { window.tried = (window.tried || 0) + 1; setTimeout(() => this.onclose({ code: 1006 }), 10); }
  close() {}
};
"""


def test_two_tabs_show_the_same_and_either_may_write(make_site, make_visitor):
    site = make_site()
    site.start_web()
    address = site.post_lead()["chat_url"]
    visitor = make_visitor()
    first, second = ChatPage(visitor.open(address)), ChatPage(visitor.open(address))
    first.say(BUDGET)
    expect(second.messages("lead")).to_have_count(1)
    expect(second.messages("agent")).to_have_count(2)
    second.say(AUTHORITY)
    for tab in (first, second):
        expect(tab.messages("lead")).to_have_count(2)
        expect(tab.messages("lead").last).to_contain_text(AUTHORITY)
        expect(tab.messages("agent")).to_have_count(3)
        expect(tab.messages("lead").get_by_text("Sent")).to_have_count(2)
    assert visitor.complaints == []


def test_the_chat_goes_on_where_websockets_are_blocked_and_the_network_is_slow(make_site, make_visitor):
    site = make_site()
    site.start_web()
    visitor = make_visitor(width=375, height=812)
    visitor.context.add_init_script(NO_WEBSOCKETS)
    page = visitor.open(site.post_lead()["chat_url"])
    slow = visitor.context.new_cdp_session(page)
    slow.send("Network.enable")
    conditions = {"offline": False, "latency": 600, "downloadThroughput": 20_000, "uploadThroughput": 5_000}
    slow.send("Network.emulateNetworkConditions", conditions)
    chat = ChatPage(page)
    chat.say(BUDGET)
    chat.say(AUTHORITY)
    expect(chat.messages("lead").get_by_text("Sent")).to_have_count(2)
    expect(page.locator("#link")).to_be_empty()
    assert page.evaluate("window.tried") >= 2
    assert [sender for (sender,) in site.rows("SELECT sender FROM conversations_message ORDER BY seq")] == [
        "agent", "lead", "agent", "lead", "agent",
    ]  # fmt: skip


def test_what_was_written_while_the_server_was_away_survives_a_reload(make_site, make_visitor):
    site = make_site()
    web = site.start_web()
    page = make_visitor().open(site.post_lead()["chat_url"])
    chat = ChatPage(page)
    chat.say(BUDGET)
    web.kill()
    expect(page.locator("#link")).to_contain_text(
        re.compile("Connecting again|You are offline")
    )  # a machine without any network knows it
    chat.send(AUTHORITY)
    chat.send("Our pumps leak")
    expect(chat.messages("lead").get_by_text("Not sent yet")).to_have_count(2)
    expect(chat.messages("lead").get_by_role("button", name="Try again")).to_have_count(2)
    assert page.evaluate("localStorage.length") == 1
    site.start_web()
    page.reload()
    expect(chat.messages("lead").get_by_text("Sent", exact=True)).to_have_count(3)
    expect(chat.messages("agent")).to_have_count(3)
    expect(page.locator("#link")).to_be_empty()
    assert [text for (text,) in site.rows("SELECT text FROM conversations_message WHERE sender = 'lead' ORDER BY seq")] == [
        BUDGET, AUTHORITY, "Our pumps leak",
    ]  # fmt: skip
    assert page.evaluate("localStorage.length") == 0
