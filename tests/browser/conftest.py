"""A real Chromium. It runs in a pytest process of its own: Playwright leaves an event loop behind."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from bantqual.env import BASE_DIR

PLAYBOOK = yaml.safe_load((BASE_DIR / "conversations" / "playbooks" / "default.yaml").read_text(encoding="utf-8"))
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]  # fmt: skip
PATIENCE = 20_000
"""Milliseconds until something must stand on a page."""

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "Chromium is not installed: install the package chromium."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@dataclass
class Visitor:
    """Somebody with a browser window of their own: no cookie is shared. `complaints`: what the browser's console said."""

    context: BrowserContext
    complaints: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.goto(address)
        return page

    def log_in(self, address: str, login: str, password: str) -> Page:
        """Open a staff page by way of the log-in form."""
        page = self.open(address)
        page.get_by_label("User").fill(login)
        page.get_by_label("Password").fill(password)
        page.keyboard.press("Enter")
        page.wait_for_url(address)
        return page


@pytest.fixture
def make_visitor(chromium):
    """Make a visitor: `make_visitor(width=375)`."""
    contexts = []

    def make(*, width: int = 1280, height: int = 800) -> Visitor:
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}, device_scale_factor=2))
        return Visitor(contexts[-1])

    yield make
    for context in contexts:
        context.close()


@dataclass
class ChatPage:
    """The lead's page, as somebody uses it."""

    page: Page

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    def messages(self, sender: str) -> Locator:
        return self.log.locator(f"li.msg.{sender}")

    def send(self, text: str) -> None:
        """Type a message and send it by the Enter key."""
        box = self.page.get_by_role("textbox", name="Your message")
        box.fill(text)
        box.press("Enter")

    def say(self, text: str, reply: str | re.Pattern[str] = "") -> None:
        """Send a message; the agent's next one holds the words `reply`."""
        before = self.messages("agent").count()
        self.send(text)
        expect(self.messages("agent")).to_have_count(before + 1)
        expect(self.messages("agent").last).to_contain_text(reply)
        expect(self.messages("lead").last).to_contain_text(text)


def words(*path: str) -> re.Pattern[str]:
    """Any of the wordings that stand at a place of the default playbook's English texts; {…} may be anything."""
    found = PLAYBOOK["texts"]["en"]
    for key in path:
        found = found[key]
    variants = [found] if isinstance(found, str) else found
    return re.compile("|".join(".*".join(re.escape(part) for part in re.split(r"\{[^}]*\}", text.strip())) for text in variants))
