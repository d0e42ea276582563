"""The chat page for anyone: without mouse, sight, JavaScript or cookies, small, framed, in both themes and languages."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from bantqual.demo import PASSWORD
from tests.browser.conftest import ChatPage, words
from tests.processes import Site, token_of

pytestmark = pytest.mark.browser
NEXT_YEAR = f"{datetime.now(UTC) + timedelta(days=150):in %B %Y}"
SAYS = ("Yes, 50,000 euros are approved", "I decide together with my boss", "Our pumps leak and we want to replace them")
MOST_BYTES = 60_000


@pytest.fixture
def site(make_site) -> Site:
    site: Site = make_site()
    site.start_web()
    return site


def assert_accessible(page: Page, where: str) -> None:
    """No violation that axe-core can find, in both themes; nothing to scroll sideways on the smallest phone."""
    before = page.viewport_size
    assert before is not None
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        found = Axe().run(page).response["violations"]
        told = [f"{one['id']}: {node['html'][:120]} {node['failureSummary']}" for one in found for node in one["nodes"]]
        assert told == [], f"{where}, {theme}"
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
    page.set_viewport_size(before)


def test_no_page_of_a_lead_or_a_rep_has_a_violation(site, make_visitor):
    worker = site.start_worker()
    leads = {
        "en": site.post_lead(first_name="Astrid", last_name="Holm"),
        "de": site.post_lead(language="de", first_name="Jana", last_name="Krüger", time_zone="Europe/Berlin", country="DE"),
    }
    said = {
        "en": (*SAYS, NEXT_YEAR),
        "de": ("Ja, 50.000 Euro sind freigegeben", "Das entscheide ich", "Unsere Pumpen lecken ständig", "Im nächsten Sommer"),
    }
    visitor = make_visitor(width=1280, height=900)
    pages = {language: visitor.open(taken["chat_url"]) for language, taken in leads.items()}
    for language, page in pages.items():
        assert page.locator("html").get_attribute("lang") == language
        assert_accessible(page, f"first question ({language})")
        for text in said[language]:
            before = page.locator("li.msg.agent").count()
            page.locator("#text").fill(text)
            page.locator("#text").press("Enter")
            expect(page.locator("li.msg.agent")).to_have_count(before + 1)
        expect(page.locator("#noted dl .fact")).to_have_count(4)
        assert_accessible(page, f"window ({language})")
        page.set_viewport_size({"width": 375, "height": 812})
        page.locator("#noted summary").first.click()
        assert_accessible(page, f"card on a phone ({language})")
    # The rep's side, while the chat runs; then the end of the window.
    rep = make_visitor(width=1280, height=900).log_in(site.address() + "/rep/", "mats", PASSWORD)
    assert_accessible(rep, "desk")
    site.manage("demo_clock", "25")
    expect(pages["en"].locator("#state h2")).to_have_text("This conversation is complete")
    expect(rep.get_by_role("article").first).to_be_visible()
    assert_accessible(rep, "desk with an offer")
    rep.get_by_role("article").first.get_by_role("button", name="Accept").click()
    rep.wait_for_url("**/rep/leads/*/**")
    assert_accessible(rep, "lead of a rep")
    for language, page in pages.items():
        assert_accessible(page, f"closed ({language})")
        page.get_by_role("link", name="Stop contact" if language == "en" else "Kein Kontakt mehr").click()
        assert_accessible(page, f"opt-out ({language})")
    worker.kill()
    wrong = visitor.open(site.address() + "/chat/no-such-link/")
    for path in ("", "/", "/privacy/", "/login/"):
        if path:
            wrong.goto(site.address() + path)
        assert_accessible(wrong, path or "wrong link")


def test_by_keyboard_alone_and_each_message_is_announced_once(site, make_visitor):
    """A conversation, a correction on the card, and the opt-out."""
    visitor = make_visitor(width=1280, height=900)
    page = visitor.open(site.post_lead()["chat_url"])
    page.evaluate(
        """() => {
          window.announced = [];
          const news = document.getElementById("news");
          new MutationObserver((all) => all.forEach((one) => one.addedNodes.forEach((node) => {
            if (node.textContent.trim()) window.announced.push(node.textContent.trim());
          }))).observe(news, { childList: true, subtree: true, characterData: true });
        }"""
    )
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the message field")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_be_focused()
    for text in (*SAYS, NEXT_YEAR):
        before = page.locator("li.msg.agent").count()
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        expect(page.locator("li.msg.agent")).to_have_count(before + 1)
        expect(page.locator("#text")).to_be_focused()
    replies = page.locator("li.msg.agent .text").all_inner_texts()[1:]
    announced = page.evaluate("window.announced")
    for reply in replies:
        heard = [one for one in announced if " ".join(reply.split())[:60] in " ".join(one.split())]
        assert len(heard) == 1, (reply, announced)
    assert page.locator("#log").get_attribute("aria-live") == "off", "or it would be read twice"

    expect(page.locator("#noted")).to_have_attribute("data-conversation", "window")
    expect(page.locator("#noted dl .fact")).to_have_count(4)

    # The card: back from the message field to the first answer's "Change".
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.matches('.edit summary')"):
            break
    expect(page.locator(".edit summary").last).to_be_focused()
    for _ in range(60):
        if page.evaluate("document.activeElement === document.querySelector('.edit summary')"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".edit input[name=text]").first).to_be_focused()
    page.keyboard.type("60,000 euros")
    page.keyboard.press("Enter")
    expect(page.locator("#noted")).to_contain_text("60,000 EUR")

    # The opt-out: its page asks once, and says that it is done.
    page.get_by_role("link", name="Stop contact").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/optout/**")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main button')"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert site.rows("SELECT state FROM leads_lead") == [("opted_out",)]
    assert visitor.complaints == []


def test_without_javascript_it_is_a_plain_form(site, chromium):
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 375, "height": 812})
    page = context.new_page()
    page.goto(site.post_lead()["chat_url"])
    for i, text in enumerate((*SAYS, NEXT_YEAR)):
        page.locator("#text").fill(text)
        page.locator("#say button").click()
        expect(page.locator("li.msg.lead")).to_have_count(i + 1)
        expect(page.locator("li.msg.agent")).to_have_count(i + 2)
    page.locator("#noted > details > summary").click()
    page.locator(".edit summary").first.click()
    page.locator(".edit input[name=text]").first.fill("60,000 euros")
    page.locator(".edit details form button").first.click()
    page.locator("#noted > details > summary").click()
    expect(page.locator("#noted")).to_contain_text("60,000 EUR")
    page.locator("#suggestions button").first.click()
    expect(page.locator("li.msg.lead")).to_have_count(6)
    context.close()


def test_the_page_is_small_keeps_the_secret_and_asks_no_third_party(site, make_visitor):
    taken = site.post_lead()
    visitor = make_visitor(width=375, height=812)
    page = visitor.open(taken["chat_url"])
    chat = ChatPage(page)
    page.wait_for_url("**/my-chat/*/")
    assert token_of(taken["chat_url"]) not in page.url
    loaded = page.evaluate(
        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".map((one) => [one.name, one.initiatorType, one.decodedBodySize])"
    )
    assert {name.split("/")[2] for name, _, _ in loaded} == {page.url.split("/")[2]}
    sizes = {name: size for name, kind, size in loaded if kind != "fetch"}
    assert sum(sizes.values()) <= MOST_BYTES, sizes
    assert len([size for size in sizes.values() if size]) >= 5
    chat.say(SAYS[0], words("questions", "authority"))
    page.reload()
    expect(chat.messages("lead")).to_have_count(1)
    chat.say(SAYS[1], words("questions", "need"))
    assert visitor.complaints == []
    stranger = make_visitor().open(page.url)
    expect(stranger.get_by_role("heading", level=1)).to_have_text("This link does not lead to a conversation")


@contextmanager
def company_site(html: str) -> Iterator[str]:
    """A page of another site: same machine, other name."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = html.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_listed_site_frames_the_chat_without_cookies(site, chromium):
    taken = site.post_lead(business_unit="drives")
    html = f'<!doctype html><html lang="en"><title>Thanks</title><h1>Thank you</h1><script src="{site.address()}/embed.js" data-chat="{taken["chat_url"]}"></script>'
    with company_site(html) as company:
        for listed in (True, False):
            site.execute("UPDATE leads_businessunit SET sites = ?", company if listed else "https://other.example")
            context = chromium.new_context(viewport={"width": 900, "height": 800})
            page = context.new_page()
            page.goto(company)
            frame = page.frame_locator("iframe")
            if not listed:
                page.wait_for_timeout(1500)
                assert frame.locator("#text").count() == 0
                expect(page.get_by_role("link", name="Open the chat in a window of its own")).to_be_visible()
            else:
                frame.locator("#text").fill(SAYS[0])
                frame.locator("#text").press("Enter")
                expect(frame.locator("li.msg.agent")).to_have_count(2)
                assert context.cookies() == []
            context.close()
