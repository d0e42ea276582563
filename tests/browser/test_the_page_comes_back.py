"""The lead's page when the server dies under it: it comes back by itself, every word once."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import ChatPage

pytestmark = [pytest.mark.browser, pytest.mark.both]


@pytest.mark.parametrize("point", ["turn.received", "turn.claimed"])
def test_a_server_killed_between_message_and_reply(make_site, make_visitor, point):
    """The fourth message kills the web server; the supervisor starts it again, and the page goes on as if nothing was.

    Not an earlier one: the new server is under the same fault, and the page may send the same message more than once.
    """
    site = make_site()
    serve = site.start_supervised(BANTQUAL_FAULTS=f"{point}:4:kill")
    page = make_visitor(width=375, height=812).open(site.post_lead()["chat_url"])
    page.evaluate("window.notReloaded = true")
    chat = ChatPage(page)
    chat.say("Yes, 50,000 euros are approved")
    chat.say("What does it cost?")
    chat.say("How long does that take?")
    chat.say("I decide together with my boss")
    assert serve.log.read_text().count("web server ended with -9") == 1
    assert page.evaluate("window.notReloaded === true")
    expect(chat.messages("lead")).to_have_count(4)
    expect(chat.messages("agent")).to_have_count(5)
    expect(chat.messages("lead").get_by_text("Sent")).to_have_count(4)
    assert [seq for (seq,) in site.rows("SELECT seq FROM conversations_message ORDER BY seq")] == list(range(1, 10))
    page.reload()
    expect(chat.messages("lead")).to_have_count(4)
    expect(chat.messages("agent")).to_have_count(5)
