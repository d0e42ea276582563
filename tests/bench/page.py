"""How soon the chat page is painted on a slow machine, and how big it is: `python -m tests.bench.page`.

Chromium's own performance entries, with its processor slowed four times and nothing in its cache: a conversation of some
length, from the click on the mail's link. The web server and the browser share this machine.
"""

from __future__ import annotations

import contextlib
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.processes import Site, make_template, token_of

SLOWED, LOADS = 4, 9
SAID = ("Yes, 50,000 euros are approved", "What does it cost?", "I decide together with my boss", "Our pumps leak", "next spring")
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
LOADED = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory(prefix="bantqual-bench-") as folder, sync_playwright() as playwright:
        site = make_template(Path(folder) / "template").copy(Path(folder) / "site", webs=1, extra={})
        try:
            site.start_web()
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            measure(site, browser)
            browser.close()
        finally:
            with contextlib.redirect_stdout(sys.stderr):  # the logs
                site.end()


def measure(site: Site, browser: Browser) -> None:
    """Load the page again and again, each time as somebody who was never here."""
    url = site.post_lead(business_unit="drives")["chat_url"]
    chat = site.chat(token_of(url))
    for text in SAID:
        chat.say(text)
    painted, bytes_, requests = [], 0, 0
    for _ in range(LOADS):
        context = browser.new_context(viewport={"width": 375, "height": 740})
        page = context.new_page()
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        page.goto(url, wait_until="load")
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        painted.append(page.evaluate(PAINTED))
        sizes = page.evaluate(f"{LOADED}.filter((one) => one.initiatorType !== 'fetch').map((one) => one.decodedBodySize)")
        bytes_, requests = sum(sizes), len(sizes)
        context.close()
    print(
        f"chat page, processor slowed {SLOWED} times: first contentful paint {statistics.median(painted):.0f} ms "
        f"(worst of {LOADS}: {max(painted):.0f} ms); {bytes_ / 1000:.1f} kB uncompressed in {requests} requests"
    )


if __name__ == "__main__":
    main()
