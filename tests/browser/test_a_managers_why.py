"""A manager finds out why a lead was not qualified, overrides it with a reason, reroutes it, and tries a rule before saving it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bantqual import demo

pytestmark = [pytest.mark.browser, pytest.mark.system]

SHOTS = os.environ.get("BOARD_SHOTS", "")


def look(page: Page, name: str) -> None:
    """No page is wider than its window; for our own eyes it is kept where BOARD_SHOTS names a folder."""
    for width in (1280, 768):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        for scheme in ("light", "dark") if SHOTS else ():
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=Path(SHOTS) / f"{name}-{width}-{scheme}.png", full_page=True)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_manager_finds_out_why_and_changes_it(make_site, make_visitor) -> None:
    site = make_site(BANTQUAL_MAIL_PER_MINUTE="1")
    site.start_web()
    made = site.post_lead(email="jonas@brandt.example", first_name="Jonas", last_name="Brandt", company="Brandt Kälte")
    site.manage("shell", "-c", WINDOW_OF_A_POOR_LEAD.format(lead=made["id"]))
    manager = make_visitor()
    page = manager.log_in(site.address() + "/admin/leads/lead/", "manager", demo.PASSWORD)

    # Why: in words, before anything else.
    page.get_by_role("link", name="Jonas Brandt").click()
    expect(page.locator(".stands")).to_contain_text("Not qualified")
    expect(page.locator(".stands")).to_contain_text("of 4 answers are positive, 2 are needed")
    assert page.locator(".stands").bounding_box()["y"] < 300
    expect(page.locator(".bant")).to_contain_text("No budget")
    look(page, "1-why")
    page.get_by_role("navigation", name="Show only").get_by_role("link", name="Conversation").click()
    expect(page.locator("ol.past")).to_contain_text("we have no budget")

    # Override, with a reason.
    page.get_by_role("link", name="Qualify after all").click()
    page.get_by_label("Reason").fill("Their parent company buys from us")
    page.get_by_role("button", name="Yes, qualify this lead").click()
    expect(page.locator(".stands")).to_contain_text("Their parent company buys from us")

    # Reroute.
    page.get_by_role("button", name="Reroute").click()
    queue = page.get_by_label("Queue").locator("option").nth(1).inner_text()
    page.get_by_label("Queue").select_option(label=queue)
    page.get_by_label("Reason").fill("They are nearer")
    look(page, "2-reroute")
    page.get_by_role("button", name="Reroute").click()
    expect(page.locator("#way + ul")).to_contain_text("chose this queue (They are nearer)")
    look(page, "3-overridden")

    # A rule is moved by the keyboard, and a set is tried before it is saved.
    page.goto(site.address() + "/admin/leads/assignmentrule/")
    second = page.locator("#result_list tbody tr").nth(1).locator("th a").inner_text()
    look(page, "4-rules")
    page.get_by_role("button", name=f"Move “{second}” up").press("Enter")
    expect(page.locator("#result_list tbody tr").first).to_contain_text(second)
    page.get_by_role("link", name="Dry run").click()
    expect(page.get_by_text("Today’s rules", exact=True)).to_be_visible()
    page.locator("input[name=off-0]").check()
    page.get_by_role("button", name="Play this set").click()
    expect(page.get_by_text("An edited set of rules")).to_be_visible()
    look(page, "5-dry-run")
    expect(page.get_by_role("heading", name="What this cannot know")).to_be_visible()
    assert not manager.complaints, manager.complaints


WINDOW_OF_A_POOR_LEAD = """
import uuid
from datetime import timedelta
from conversations import services
from leads import clock
from leads.models import Lead
from outreach import services as outreach
now = clock.now()
lead = Lead.objects.get(pk={lead})
outreach.engage_lead(lead.pk, now=now)
talk = lead.conversations.get()
for words in ("Hello", "We need a new cooling line", "My boss decides that alone, I have no say", "we have no budget", "in five years", "in five years", "no", "I don't know"):
    try:
        services.hear(talk.pk, words, client_id=uuid.uuid4(), now=now)
        services.respond(talk.pk, now=now)
    except services.ConversationClosedError:
        break
print(services.close_window(talk.pk, now=now + timedelta(hours=25)), Lead.objects.get(pk=lead.pk).state)
print([(a.criterion, a.disposition, a.verdict) for a in lead.answers.all()])
"""
