"""A manager imports a file: uploads it, corrects a column, checks it, takes it in, and downloads the refused rows."""

from __future__ import annotations

import csv
import io
import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bantqual import demo

pytestmark = [pytest.mark.browser, pytest.mark.system]

SHOTS = os.environ.get("IMPORT_SHOTS", "")


def look(page: Page, name: str) -> None:
    """For our own eyes: the page at two widths, light and dark, where IMPORT_SHOTS names a folder."""
    if not SHOTS:
        return
    for width in (1280, 768):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            page.screenshot(path=Path(SHOTS) / f"{name}-{width}-{scheme}.png", full_page=True)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


def write_fair(path: Path, rows: int) -> None:
    """A trade fair's list as Excel saves it: German headers, semicolons, one row in a hundred without an address."""
    lines = [
        f"Messe Wels;{'' if i % 100 == 50 else f'gast{i}@firma{i % 37}.example'};Eva;Muster {i};Firma {i % 37};D;=Halle {i % 7}"
        for i in range(rows)
    ]
    text = "\r\n".join(["Herkunft;E-Mail;Vorname;Nachname;Firma;Land;Notiz", *lines, "Summe: 3000;;;;;;"])
    path.write_bytes(text.encode("cp1252"))


def test_a_manager_imports_a_file(make_site, make_visitor, tmp_path) -> None:
    site = make_site(BANTQUAL_MAIL_PER_MINUTE="1")
    site.start_web()
    manager = make_visitor()
    page = manager.log_in(site.address() + "/admin/leads/lead/", "manager", demo.PASSWORD)
    page.get_by_role("link", name="Import leads").click()
    look(page, "1-upload")

    # What is no list of leads is refused in words.
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    page.get_by_label("File").set_input_files(tmp_path / "photo.csv")
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_text("The file is a PNG picture")).to_be_visible()

    # The list is recognised; one column is corrected; why these people may be contacted must be said.
    write_fair(tmp_path / "messe.csv", 3000)
    page.get_by_label("File").set_input_files(tmp_path / "messe.csv")
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_role("heading", name="Import of messe.csv")).to_be_visible()
    expect(page.get_by_role("row", name="Cells parted by")).to_contain_text("semicolon")
    expect(page.get_by_role("cell", name="gast0@firma0.example")).to_be_visible()
    expect(page.get_by_label("Herkunft")).to_have_value("source")
    look(page, "2-mapping")
    page.get_by_label("Herkunft").select_option(label="product interest")
    page.get_by_label("Business unit").select_option(label="Drives & Motors")
    page.get_by_role("button", name="Check all rows").click()
    expect(page.get_by_text("This field is required.")).to_be_visible()
    expect(page.get_by_label("Herkunft")).to_have_value("product_interest")
    page.get_by_label("Why we may contact them").select_option(label="inquiry: they asked us for something")
    page.get_by_role("button", name="Check all rows").click()
    expect(page.get_by_role("heading", name="Checking all rows")).to_be_visible()
    look(page, "3-checking")

    # The worker checks; the page moves on by itself.
    site.start_worker()
    expect(page.get_by_role("heading", name="Checked: nothing has been taken in yet")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("row", name="Rows in the file")).to_contain_text("3,000")
    expect(page.get_by_role("row", name="Refused rows")).to_contain_text("30")
    look(page, "4-checked")
    assert site.rows("SELECT count(*) FROM leads_lead") == [(0,)]
    page.get_by_role("button", name="Take in 2,970 new leads").click()
    expect(page.get_by_role("heading", name="Taking the leads in").or_(page.get_by_role("heading", name="Done"))).to_be_visible()
    look(page, "5-importing")
    expect(page.get_by_role("heading", name="Done")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("row", name="New leads taken in")).to_contain_text("2,970")
    look(page, "6-done")
    assert site.rows("SELECT count(*) FROM leads_lead WHERE product_interest = 'Messe Wels'") == [(2970,)]

    # The refused rows can be mended at home.
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all refused rows").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig")), delimiter=";"))
    assert len(rows) == 30
    assert (rows[0]["Refused row"], rows[0]["Refused because"], rows[0]["Notiz"]) == ("52", "email_missing", "'=Halle 1")
    page.goto(site.address() + "/admin/leads/importjob/")
    expect(page.get_by_role("row", name=re.compile("messe.csv"))).to_contain_text("manager")
    look(page, "7-list")
    assert [said for said in manager.complaints if "404" not in said] == []  # Django's admin has no icon
