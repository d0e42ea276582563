"""A manager writes a playbook: sees the chat beside the texts, mends what is wrong, publishes; the next chat asks the new question."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from bantqual import demo
from tests.browser.conftest import ChatPage, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.system]

SHOTS = os.environ.get("EDITOR_SHOTS", "")
QUESTION, FRAGE = "Which sum may this cost in the first year?", "Welche Summe steht im ersten Jahr bereit?"


def look(visitor: Visitor, page: Page, name: str) -> None:
    """No page is wider than its window, and all can read it; for our own eyes it is kept where EDITOR_SHOTS names a folder."""
    before = list(visitor.complaints)
    for width in (1280, 768):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            if width < 1280 and not SHOTS:
                continue
            found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]}).response["violations"]
            told = [f"{one['id']}: {node['html'][:120]} {node['failureSummary']}" for one in found for node in one["nodes"]]
            assert told == [], f"{name}, {width}, {scheme}"
            if SHOTS:
                page.screenshot(path=Path(SHOTS) / f"{name}-{width}-{scheme}.png")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})
    visitor.complaints[:] = before  # axe-core writes styles into the page, and is refused it


def test_a_manager_changes_a_question_and_the_next_chat_asks_it(make_site, make_visitor) -> None:
    site = make_site()
    site.start_web()
    manager = make_visitor()
    page = manager.log_in(site.address() + "/admin/conversations/playbook/?slug=default", "manager", demo.PASSWORD)
    look(manager, page, "1-versions")
    page.get_by_role("link", name="default", exact=True).first.click()
    page.get_by_role("button", name="Copy as a new draft").click()
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("link", name="default v2 (draft)").click()

    # The chat stands beside the texts, and follows what is typed.
    preview = page.get_by_role("complementary", name="Preview of the chat")
    expect(preview.locator(".agent")).to_have_count(1)
    page.get_by_label("Question, English").first.fill(QUESTION)
    expect(preview).to_contain_text(QUESTION)
    preview.get_by_label("You, as the lead").fill("EUR 250,000 is approved")
    preview.get_by_role("button", name="Send").click()
    expect(preview.locator(".lead")).to_have_text("EUR 250,000 is approved")
    expect(preview.get_by_text("positive")).to_be_visible()
    look(manager, page, "2-editor")
    preview.get_by_role("button", name="Keep as a test").click()
    expect(preview.get_by_role("link", name="EUR 250,000 is approved")).to_be_visible()
    expect(preview.locator(".passes")).to_have_count(4)
    look(manager, page, "2b-tests")

    # What is wrong is told beside its field; nothing typed is lost.
    page.get_by_label("Question, German").first.fill("Sagen Sie mir die Summe.")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("Line 1: expected exactly one question")).to_have_count(2)  # above, with a link, and beside the field
    page.locator(".faults").get_by_role("link", name="Question, German").click()
    expect(page.get_by_label("Question, German").first).to_be_in_viewport()
    expect(page.get_by_label("Question, English").first).to_have_value(QUESTION)
    look(manager, page, "3-fault")
    page.get_by_label("Question, German").first.fill(FRAGE)
    preview.get_by_role("button", name="German").click()
    expect(preview).to_contain_text(FRAGE)
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()

    # Publishing asks why; the next lead is asked the new question.
    page.get_by_role("button", name="Publish", exact=True).click()
    page.get_by_label("What is new, and why").fill("Asks for the first year only.")
    look(manager, page, "4-why")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("Published default v2")).to_be_visible()
    look(manager, page, "5-published")

    # What was kept stands in the way of a version that breaks it.
    page.get_by_role("button", name="Copy as a new draft").click()
    page.get_by_role("button", name="Copy", exact=True).click()
    page.get_by_role("link", name="default v3 (draft)").click()
    page.get_by_label("Smallest budget that counts as positive").fill("1000000")
    page.get_by_role("button", name="Save and continue editing").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    page.get_by_label("What is new, and why").fill("Only large ones.")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(
        page.get_by_text("Not published: the test conversation “EUR 250,000 is approved” fails: budget ended negative")
    ).to_be_visible()
    page.goto(site.address() + "/admin/conversations/playbooktest/")
    page.get_by_role("link", name="EUR 250,000 is approved").click()
    look(manager, page, "6-test")
    lead = ChatPage(make_visitor(width=375).open(site.post_lead(first_name="Eva", last_name="Maier")["chat_url"]))
    expect(lead.messages("agent").first).to_contain_text(QUESTION)
    assert not manager.complaints, manager.complaints
