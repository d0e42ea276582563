"""A rep's day in a real browser: an offer declined on a phone, accepted by keyboard, worked and won; the manager reads it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from bantqual.demo import PASSWORD
from tests.processes import Site, token_of
from tests.servers import wait_until

pytestmark = pytest.mark.browser

SAYS = ("Yes, 50,000 euros are approved", "I decide together with my boss", "Our pumps leak and we want to replace them")


@pytest.fixture
def site(make_site) -> Site:
    site: Site = make_site()
    site.start_all()
    return site


def qualify(site: Site) -> None:
    """A lead says what qualifies it, and a day passes."""
    taken = site.post_lead(first_name="Astrid", last_name="Holm", company="Holm Dairies", phone="+44 20 1234567")
    wait_until(lambda: site.rows("SELECT 1 FROM conversations_conversation"), "the lead's conversation")
    chat = site.chat(token_of(taken["chat_url"]))
    for text in (*SAYS, f"{datetime.now(UTC) + timedelta(days=150):in %B %Y}"):
        chat.say(text)
    chat.close()
    site.manage("demo_clock", "25")


def test_a_lead_is_declined_accepted_worked_and_won(site, make_visitor):
    phone, office = make_visitor(width=375, height=812), make_visitor(height=900)
    mats = phone.log_in(site.address() + "/rep/", "mats", PASSWORD)
    rosa = office.log_in(site.address() + "/rep/", "rosa", PASSWORD)
    for page in (mats, rosa):
        expect(page.locator("#link")).to_have_text("Live")
    qualify(site)

    # On a phone: the offer came by itself; no thank you, for a reason.
    offer = mats.get_by_role("article", name="Astrid Holm")
    expect(offer).to_contain_text("“I decide together with my boss”")
    assert not mats.evaluate("document.documentElement.scrollWidth > innerWidth")
    offer.get_by_text("Decline").first.click()
    offer.get_by_role("button", name="Not my field").click()
    expect(mats.get_by_text("Astrid Holm goes to the next colleague.")).to_be_visible()
    expect(offer).to_have_count(0)

    # At once it is the next one's, who works by keyboard. What one is in the middle of stays as it is.
    offer = rosa.get_by_role("article", name="Astrid Holm")
    expect(offer).to_be_visible()
    expect(rosa.locator("#news")).to_have_text("New offer: Astrid Holm")
    expect(rosa).to_have_title(re.compile(r"^\(1\)"))
    rosa.keyboard.press("j")
    rosa.keyboard.press("d")
    expect(offer.get_by_role("button", name="No capacity")).to_be_focused()
    reason = offer.get_by_label("Another reason")
    reason.fill("half a rea")
    until = offer.locator("time").get_attribute("datetime")
    site.execute("UPDATE leads_offer SET expires_at = ? WHERE outcome = 'open'", datetime.now(UTC) + timedelta(days=9))
    rosa.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(offer.locator("time")).not_to_have_attribute("datetime", until or "")
    expect(reason).to_have_value("half a rea")
    expect(reason).to_be_focused()
    rosa.keyboard.type("d")  # a letter in a field is a letter
    expect(reason).to_have_value("half a read")
    rosa.keyboard.press("Escape")
    expect(offer.locator("summary")).to_be_focused()
    rosa.keyboard.press("a")

    # The lead's page: the quote leads to its message; a note, the next step, a meeting.
    expect(rosa.get_by_role("heading", name="Astrid Holm")).to_be_visible()
    rosa.get_by_role("link", name=f"“{SAYS[1]}”").click()
    expect(rosa.locator(".msg.lead mark")).to_have_text(SAYS[1])
    watching = office.open(site.address() + "/rep/")
    expect(watching.locator("#held")).to_contain_text("First touch due")
    rosa.keyboard.press("n")
    rosa.keyboard.type("Back on Thursday.")
    rosa.keyboard.press("Tab")
    rosa.keyboard.press("Enter")
    expect(rosa.locator("#notes")).to_contain_text("Back on Thursday.")
    rosa.get_by_role("button", name="Contacted").click()
    expect(rosa.locator("#state")).to_contain_text("contacted")
    rosa.keyboard.press("s")
    rosa.keyboard.type("Visit the dairy")
    rosa.get_by_label("On", exact=True).fill(f"{datetime.now(UTC) + timedelta(days=3):%Y-%m-%d}")
    rosa.get_by_role("button", name="Save").click()
    expect(rosa.locator("#state")).to_contain_text(re.compile("Next step (tomorrow|on )"))
    rosa.get_by_role("button", name="Meeting agreed").click()
    expect(rosa.locator("#state")).to_contain_text("meeting")
    expect(watching.locator("#held")).to_contain_text("Meeting")

    # Won: the page says so and can only be read from now on; the list knows it, without a reload.
    rosa.get_by_text("Won", exact=True).click()
    expect(rosa.locator("#won-why")).to_be_focused()
    rosa.keyboard.type("two pumps")
    rosa.keyboard.press("Enter")
    expect(rosa.get_by_text("Astrid Holm is won.")).to_be_visible()
    expect(rosa.locator("#note")).to_have_count(0)
    expect(watching.locator("#view-won")).to_have_text("Won 1")
    assert site.rows("SELECT state FROM leads_lead") == [("won",)]

    # The manager reads all of it.
    admin = make_visitor().log_in(site.address() + "/admin/leads/lead/", "manager", PASSWORD)
    admin.get_by_role("link", name="Astrid Holm").click()
    for words in ("Not my field", "Back on Thursday.", "two pumps", "meeting"):
        expect(admin.get_by_text(words).first).to_be_visible()

    # Without its server the page says so in words.
    for visitor in (phone, office):
        assert visitor.complaints == []
    site.processes[0].kill()
    expect(rosa.locator("#link")).to_have_text("Not connected. Trying again …")
