"""The product's promise once, in a real browser: from a lead that comes in by REST to the right rep's open page."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bantqual.demo import PASSWORD
from bantqual.env import BASE_DIR
from tests.browser.conftest import ChatPage, words
from tests.processes import DATABASE_URL, Site
from tests.servers import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.both]

DOCS = Path(BASE_DIR) / "docs"
"""The README's pictures, made anew with SCREENSHOTS=1."""


@pytest.fixture
def site(make_site) -> Site:
    """As `make run` starts it; on PostgreSQL and Redis two web servers and a worker, each by itself."""
    site: Site = make_site(webs=2 if DATABASE_URL else 1)
    if DATABASE_URL:
        site.start_all()
    else:
        site.start_supervised()
    return site


def screenshot(page: Page, name: str) -> None:
    """Only where it was asked for; the page comes to rest first."""
    if os.environ.get("SCREENSHOTS"):
        DOCS.mkdir(exist_ok=True)
        page.wait_for_timeout(1000)
        page.screenshot(path=DOCS / name, animations="disabled")


def mark(page: Page) -> None:
    """Leave a sign that a reload would wipe out."""
    page.evaluate("window.notReloaded = true")


def is_marked(page: Page) -> bool:
    return bool(page.evaluate("window.notReloaded === true"))


def test_a_lead_goes_the_whole_way_to_the_right_rep_s_open_page(site, make_visitor):
    last = site.webs - 1  # the reps work on another web server than the lead, where there are two
    reps = {name: make_visitor(height=900) for name in ("mats", "rosa")}
    desks = {name: visitor.log_in(site.address(last) + "/rep/", name, PASSWORD) for name, visitor in reps.items()}
    for desk in desks.values():
        expect(desk.get_by_text("No offer at the moment")).to_be_visible()
        mark(desk)

    # The lead comes in, and the mail is there.
    site.post_lead(
        email="astrid.holm@holm-dairies.example", first_name="Astrid", last_name="Holm", company="Holm Dairies", country="SE",
        time_zone="Europe/Stockholm", job_title="Head of production", product_interest="pump monitoring",
    )  # fmt: skip
    wait_until(site.mails, "the first mail")
    (mail,) = site.mails()
    assert re.search(r"(?m)^To: .*astrid\.holm@holm-dairies\.example", mail)
    assert "List-Unsubscribe:" in mail
    mailbox = make_visitor().open(site.address() + "/demo/mails/")
    link = mailbox.locator("iframe").content_frame.get_by_role("link", name=re.compile("chat|answer|start", re.I)).first
    address = link.get_attribute("href")
    assert address
    assert address.startswith(site.address() + "/chat/")

    # The agent speaks first and says what it is; four criteria, a side question, a vague answer, a correction.
    lead = make_visitor(width=375, height=812)
    page = lead.open(address)
    chat = ChatPage(page)
    expect(chat.messages("agent")).to_have_count(1)
    expect(chat.messages("agent")).to_contain_text("AI assistant, not a person")
    mark(page)
    month = f"{datetime.now(UTC) + timedelta(days=150):in %B %Y}"
    chat.say("Yes, 50,000 euros are approved", words("questions", "authority"))
    chat.say("What does it cost?", words("questions", "authority"))
    chat.say("I decide together with my boss", words("questions", "need"))
    chat.say("Our pumps leak and we want to replace them", words("questions", "timeline"))
    chat.say("soon", words("clarifications", "timeline"))
    screenshot(page, "chat.png")
    chat.say(month, words("phrases", "window_details"))
    chat.say("Actually the budget is 60,000 euros", "60,000")
    assert is_marked(page)
    assert site.rows("SELECT state FROM conversations_conversation") == [("window",)]

    # A day passes.
    home = make_visitor().open(site.address())
    home.get_by_role("button", name="Step 25 hours ahead").click()

    # The lead stands on the right rep's page, with quotes, and nobody has reloaded anything.
    desk = desks["mats"]
    offer = desk.get_by_role("article", name="Astrid Holm")
    expect(offer).to_be_visible()
    for quote in ("60,000 euros", "I decide together with my boss", "want to replace them", month):
        expect(offer).to_contain_text(re.compile(f"“[^”]*{re.escape(quote)}[^”]*”"))
    expect(offer).to_contain_text("60,000 EUR")
    expect(desk).to_have_title(re.compile(r"^\(1\)"))
    expect(desk.locator("#news")).to_have_text("New offer: Astrid Holm")
    screenshot(desk, "desk.png")
    expect(page.get_by_text("This conversation is complete")).to_be_visible()
    assert is_marked(desk)
    assert is_marked(page)
    expect(desks["rosa"].get_by_text("No offer at the moment")).to_be_visible()

    # The rep takes it and reads the whole conversation.
    offer.get_by_role("button", name="Accept").click()
    expect(desk.get_by_role("heading", name="Astrid Holm")).to_be_visible()
    expect(desk.locator(".transcript li.msg.lead")).to_have_count(7)
    assert site.rows("SELECT state FROM leads_lead") == [("accepted",)]

    for visitor in (lead, *reps.values()):
        assert visitor.complaints == []
