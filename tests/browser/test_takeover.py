"""A rep and a lead in the same chat, each in a browser of their own: joining, writing, handing back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bantqual.demo import PASSWORD
from tests.browser.conftest import ChatPage, words
from tests.processes import Site

pytestmark = pytest.mark.browser
NARROW, WIDE = 375, 1280


@pytest.fixture
def site(make_site) -> Site:
    """Lead and rep are on different web servers: what one writes reaches the other's page across processes."""
    site: Site = make_site(webs=2)
    site.start_all()
    return site


def shot(page: Page, name: str) -> None:
    """Pictures to look at, on a phone and on a desk, where TAKEOVER_SHOTS names a folder."""
    if folder := os.environ.get("TAKEOVER_SHOTS"):
        before = page.viewport_size
        assert before is not None
        for width in (NARROW, WIDE):
            page.set_viewport_size({"width": width, "height": 860})
            page.wait_for_timeout(600)
            page.screenshot(path=Path(folder) / f"{name}-{width}.png", animations="disabled")
        page.set_viewport_size(before)


def transcript(page: Page, sender: str) -> Locator:
    return page.locator(f"#talk-log li.msg.{sender}")


def send(page: Page, text: str) -> None:
    """Write to the lead as a rep does, by the keyboard."""
    box = page.get_by_label("Your message to")
    box.fill(text)
    box.press("Enter")
    expect(transcript(page, "rep").last).to_contain_text(text)


def test_a_rep_joins_a_running_chat_writes_and_hands_back(site, make_visitor):
    taken = site.post_lead(first_name="Astrid", last_name="Holm", country="SE")
    lead, rep = make_visitor(width=NARROW, height=812), make_visitor(width=WIDE, height=900)
    page = lead.open(taken["chat_url"])
    chat = ChatPage(page)
    chat.say("Yes, 50,000 euros are approved", words("questions", "authority"))

    # The rep finds the chat on the desk, reads along, and joins.
    desk = rep.log_in(site.address(site.webs - 1) + "/rep/", "mats", PASSWORD)
    running = desk.get_by_role("region", name="Chats")
    expect(running).to_contain_text("Yes, 50,000 euros are approved")
    shot(desk, "desk")
    running.get_by_role("link", name="Astrid Holm").click()
    chat.say("Does it work with our old pumps?", words("questions", "authority"))
    expect(transcript(desk, "lead").last).to_contain_text("Does it work with our old pumps?")  # nobody has reloaded anything
    expect(transcript(desk, "agent")).to_have_count(3)
    shot(desk, "before")
    desk.get_by_role("button", name="Join the chat").click()

    # The lead sees who writes; the agent is silent; both write.
    expect(chat.messages("system").last).to_contain_text("Mats Ekström from Ostrand has joined")
    expect(page.locator("#notice")).to_contain_text("Mats Ekström from Ostrand writes to you here")
    expect(page.get_by_role("textbox", name="Your message")).to_have_attribute("placeholder", "Message to Mats Ekström")
    expect(page.locator("#suggestions")).to_be_hidden()
    desk.get_by_label("Your message to").press_sequentially(
        "Good morning", delay=300
    )  # a sign of it goes out every three seconds
    expect(page.locator("#typing")).to_be_visible()
    send(desk, "Good morning Astrid, yes, it works with pumps of any age.")
    expect(chat.messages("rep").last).to_contain_text("Good morning Astrid")
    expect(chat.messages("rep").last).to_contain_text("Mats Ekström · Ostrand")
    page.get_by_role("textbox", name="Your message").type("Good")
    expect(desk.locator("#talk-typing")).to_be_visible()
    chat.send("Good to know. Who are you?")
    expect(transcript(desk, "lead").last).to_contain_text("Good to know")
    expect(desk.locator("#talk-news")).to_contain_text("Astrid Holm: Good to know")
    send(desk, "I sell these systems in Sweden.")
    expect(chat.messages("rep")).to_have_count(2)
    expect(chat.messages("agent")).to_have_count(3)
    shot(page, "lead")
    shot(desk, "rep")

    # Handed back, the agent asks exactly the question that was open.
    desk.get_by_role("button", name="Hand back to the AI assistant").click()
    expect(desk.get_by_role("status").filter(has_text="The AI assistant has the chat with Astrid Holm again.")).to_be_visible()
    expect(chat.messages("system").last).to_contain_text("Mats Ekström has left the chat")
    expect(chat.messages("agent")).to_have_count(4)
    expect(chat.messages("agent").last).to_contain_text("AI assistant")
    expect(chat.messages("agent").last).to_contain_text(words("questions", "authority"))
    expect(page.locator("#notice")).to_contain_text("an AI assistant of Ostrand, not with a person")
    shot(page, "lead-after")
    chat.say("I decide together with my boss", words("questions", "need"))
    assert lead.complaints == []
    assert rep.complaints == []


def test_a_lead_that_asked_for_a_person_gets_the_one_it_was_offered_to(site, make_visitor):
    taken = site.post_lead(first_name="Eva", last_name="Brandt", country="DE", time_zone="Europe/Berlin")
    lead, rep, other = make_visitor(width=NARROW, height=812), make_visitor(), make_visitor()
    away = other.log_in(site.address(site.webs - 1) + "/rep/", "mats", PASSWORD)
    page = lead.open(taken["chat_url"])
    chat = ChatPage(page)
    chat.say("I want to talk to a person please", words("phrases", "handover_now"))
    shot(page, "asked")

    desk = rep.log_in(site.address(site.webs - 1) + "/rep/", "rosa", PASSWORD)
    chats = desk.get_by_role("region", name="Chats")
    expect(chats).to_contain_text("Wants a person")
    shot(desk, "desk-asked")
    chats.get_by_role("link", name="Eva Brandt").click()
    shot(desk, "offered")
    desk.get_by_role("button", name="Join the chat").click()
    expect(chat.messages("system").last).to_contain_text("Rosa Lindner from Ostrand has joined")
    assert site.rows("SELECT outcome FROM leads_offer") == [("accepted",)]

    # A page without JavaScript and websocket writes as well; who wants out is heard at once.
    plain = rep.context.browser.new_context(java_script_enabled=False, storage_state=rep.context.storage_state())
    form = plain.new_page()
    form.goto(desk.url)
    form.get_by_label("Your message to").fill("This is Rosa, how can I help?")
    form.get_by_role("button", name="Send").click()
    expect(chat.messages("rep").last).to_contain_text("This is Rosa")
    expect(transcript(desk, "rep").last).to_contain_text("This is Rosa")
    plain.close()
    chat.send("Please stop contacting me")
    expect(chat.messages("agent").last).to_contain_text(words("phrases", "opt_out"))
    expect(desk.get_by_role("button", name="Send")).to_have_count(0)
    expect(away.locator("#running")).to_be_hidden()  # a colleague of another queue has seen nothing of it
    assert lead.complaints == []
    assert rep.complaints == []
