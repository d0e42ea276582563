"""Whatever fetches the links of a mail before the lead does: scanners, previews, prefetching (S5)."""

from __future__ import annotations

import pytest
from django.test import Client

from conversations import services as conversations
from leads import links
from tests.outreach.tables import content_of_all_tables
from tests.sizes import SIZE

AGENTS = (
    "", "Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "GoogleImageProxy", "Barracuda Sentinel (EE)", "Proofpoint URL Defense/1.0",
    "Slackbot-LinkExpanding 1.0", "curl/8.5.0", "python-requests/2.32", "Outlook-iOS/2.0", "\u00ff\u00fe", "() { :;}; echo x",
    "x" * 4000, "List-Unsubscribe=One-Click", "' OR 1=1 --", "BitlyBot", "WhatsApp/2.23",
)  # fmt: skip


@pytest.mark.django_db
def test_requests_of_scanners_change_no_row(client: Client, make_lead, now) -> None:
    paths = []
    for language in ("en", "de"):
        lead = make_lead(language=language)
        conversations.open_conversation(lead, now=now)
        paths += [url.removeprefix("http://127.0.0.1:8000") for url in (links.optout_url(lead), links.chat_url(lead))]
    before = content_of_all_tables()
    ways = ("options", "head", "options", "head", "options", "get", "options", "options")
    for i in range(SIZE.scans):
        path, method, agent = paths[i % len(paths)], ways[i // len(paths) % len(ways)], AGENTS[i % len(AGENTS)]
        query = {"confirm": "1", "List-Unsubscribe": "One-Click"} if i % 3 == 0 else {}
        headers = {
            "User-Agent": agent,
            "Purpose": "prefetch",
            "Referer": "https://mail.example/",
            "X-HTTP-Method-Override": "POST",
        }
        answer = getattr(client, method)(path, query_params=query, headers=headers)
        assert answer.status_code == (405 if method == "options" else 200)
        assert not answer.cookies
    assert content_of_all_tables() == before
