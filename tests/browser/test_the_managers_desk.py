"""A manager's Monday: signs in with a phone, reads the board, looks behind a number, pauses two leads, and is found in the log."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from django_otp.oath import totp
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


def test_a_manager_reads_the_board_and_acts_on_it(make_site, make_visitor, tmp_path) -> None:
    site = make_site(BANTQUAL_MAIL_PER_MINUTE="1", BANTQUAL_STAFF_TOTP="on")
    people = "".join(f"eva{i}@firm{i}.example,Eva,Maier {i},Firm {i}\n" for i in range(5))
    (tmp_path / "fair.csv").write_text(f"Email,First Name,Last Name,Company\n{people}")
    site.manage("import_leads", str(tmp_path / "fair.csv"))
    site.manage("rebuild_board")
    site.start_web()
    manager = make_visitor()

    # The password opens the second step only; the phone is registered once.
    page = manager.open(site.address() + "/admin/")
    page.get_by_label("User").fill("manager")
    page.get_by_label("Password").fill(demo.PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Register your phone")).to_be_visible()
    look(page, "1-phone")
    key = page.locator("code").inner_text().replace(" ", "")
    page.get_by_label("Six digits").fill(code_of(key))
    page.get_by_role("button", name="Register and go on").click()

    # The home is the board; a number leads to exactly its leads.
    expect(page.get_by_role("heading", name="All business units")).to_be_visible()
    page.get_by_role("link", name="90 days", exact=True).click()
    look(page, "2-board")
    inbound = page.locator(".headline a").first
    number = int(inbound.inner_text().replace(",", ""))
    assert number > 2
    inbound.click()
    expect(page.locator(".paginator")).to_contain_text(re.compile(rf"\b{number}\b"))
    look(page, "3-behind-a-number")

    # In the list of leads two are chosen and paused; first the page says how many and which.
    page.get_by_role("navigation", name="Sidebar").get_by_role("link", name="Leads", exact=True).click()
    look(page, "4-leads")
    for row in (0, 1):
        page.locator(".action-select").nth(row).check()
    page.locator("select[name=action]").select_option("pause_mails")
    page.get_by_role("button", name="Go", exact=True).click()
    expect(page.locator(".hits")).to_have_text("2 leads")
    look(page, "5-asked-first")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("Mails are paused for 2.")).to_be_visible()

    # A lead's own page has a button for the way back.
    page.locator("#result_list tbody th a").first.click()
    page.get_by_role("button", name="Resume the mails").click()
    page.get_by_role("button", name="Resume").click()
    expect(page.get_by_role("button", name="Pause the mails")).to_be_visible()

    # Where there is no room for the lists beside the page, a menu has them; and the log knows all of it.
    page.set_viewport_size({"width": 768, "height": 900})
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("navigation", name="Lists").get_by_role("link", name="Who saw or changed what").click()
    expect(page.get_by_role("heading", name="Who saw or changed what")).to_be_visible()
    expect(page.locator("#result_list")).to_contain_text("looked at")
    expect(page.locator("#result_list")).to_contain_text("Pause the mails")
    look(page, "6-log")
    assert not manager.complaints, manager.complaints


def code_of(key: str) -> str:
    """What the phone shows for this key."""
    from base64 import b32decode

    return f"{totp(b32decode(key + '=' * (-len(key) % 8))):06d}"
