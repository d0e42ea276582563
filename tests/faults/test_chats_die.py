"""Chats whose web server is killed again and again, at random and at every point of a turn: goal G1."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest

from bantqual.env import BASE_DIR
from tests.faults.pages import Page
from tests.processes import Site
from tests.sizes import Size

pytestmark = [pytest.mark.system, pytest.mark.both]

TALKS = (
    ("Yes, 50,000 euros are approved", "What does it cost?", "I decide together with my boss",
     "Our pumps leak and we want to replace them", "soon", "next year in March", "Actually the budget is 60,000 euros"),
    ("Hello", "I have to ask our CFO about the budget", "Only I decide", "We want to cut our energy costs by a third",
     "as soon as possible", "Thank you"),
    ("No budget at all", "My boss decides that, I have no say", "maybe", "just looking", "I would rather not say", "Are you a robot?"),
)  # fmt: skip
POINTS = (
    "turn.received", "turn.stored", "turn.before_reading", "turn.after_reading", "turn.claimed", "turn.before_commit",
    "turn.after_commit",
)  # fmt: skip
AT_ONCE = 8
TIME = re.compile(r"\w+, \d+ \w+, \d\d:\d\d")


def state_of(site: Site, token: str) -> dict[str, Any]:
    """All that a talk has left behind, without numbers and times that every talk has of its own."""
    digest = hashlib.sha256(token.encode()).hexdigest()
    ((lead, lead_state),) = site.rows("SELECT id, state FROM leads_lead WHERE chat_token_hash = ?", digest)
    (pk, state, memory, last, answered, waiting), = site.rows(
        "SELECT id, state, memory, last_seq, answered_seq, waiting_since FROM conversations_conversation WHERE lead_id = ?", lead
    )  # fmt: skip
    messages = site.rows("SELECT seq, sender, text FROM conversations_message WHERE conversation_id = ? ORDER BY seq", pk)
    answers = "SELECT criterion, disposition, verdict, value, quote FROM leads_bantanswer WHERE lead_id = ? ORDER BY criterion"
    turns = "SELECT asked, interpreter, reply_id IS NULL FROM conversations_turn WHERE conversation_id = ? ORDER BY id"
    return {
        "states": [lead_state, state, last, answered, waiting],
        "memory": memory if isinstance(memory, dict) else json.loads(memory),
        "messages": [(seq, sender, TIME.sub("…", text)) for seq, sender, text in messages],
        "answers": site.rows(answers, lead),
        "turns": site.rows(turns, pk),
    }


def make_leads(site: Site, number: int) -> list[str]:
    """Leads whose conversations wait for their first answer; their tokens."""
    command = [sys.executable, "-m", "tests.bench.prepare", f"{number}"]
    env = {**site.env, "DJANGO_SETTINGS_MODULE": "bantqual.settings"}
    return subprocess.run(command, cwd=BASE_DIR, env=env, capture_output=True, text=True, check=True).stdout.split()


def kill_again_and_again(
    site: Site, kills: int, turns_done: Callable[[], int], stopped: Callable[[], bool], a_while: int, chance: Random
) -> Counter[str]:
    """Kill the web server so often, half of the times at a point of a turn, and leave one that lives. `a_while` in turns."""
    died, points = Counter[str](), itertools.cycle(chance.sample(POINTS, len(POINTS)))
    for n in range(kills):
        point = next(points) if n % 2 else "any moment"
        web = site.start_web(0, BANTQUAL_FAULTS=f"{point}:{chance.randint(1, 4)}:kill" if n % 2 else "")
        if not n % 2:
            until = turns_done() + chance.randint(0, a_while)
            while turns_done() < until and not stopped():
                time.sleep(chance.uniform(0, 0.02))
            web.kill()
        assert web.popen.wait(30) == -9, f"{point} was not reached"
        died[point] += 1
    site.start_web()
    return died


@pytest.mark.goal
def test_whoever_kills_the_web_server_no_word_is_lost_or_doubled_and_no_question_skipped(
    make_site, size: Size, chance: Random, figure: Callable[..., None]
) -> None:
    wanted, kills = size.turns
    site = make_site()
    tokens, pages, over = iter(make_leads(site, wanted // 2 + 100)), list[tuple[int, Page]](), threading.Event()
    web = site.start_web()
    expected = []
    for sentences in TALKS:
        token = next(tokens)
        asyncio.run(Page(site.ports[0], token, chance).talk(sentences))
        expected.append(state_of(site, token))
    web.kill()
    site.start_worker()

    def turns_done() -> int:
        return sum(len(page.acknowledged) for _, page in pages)

    async def lead_after_lead() -> None:
        while not over.is_set() or turns_done() < wanted:
            which = len(pages) % len(TALKS)
            page = Page(site.ports[0], next(tokens), chance)
            pages.append((which, page))
            await page.talk(TALKS[which])

    async def all_at_once() -> None:
        await asyncio.gather(*(lead_after_lead() for _ in range(AT_ONCE)))

    # The pages get a thread of their own, not the killer: a web server ends with the thread that started it.
    with ThreadPoolExecutor(1) as beside:
        talking = beside.submit(lambda: asyncio.run(all_at_once()))
        try:
            died = kill_again_and_again(site, kills, turns_done, talking.done, wanted // kills, chance)
        finally:
            over.set()
        talking.result()

    assert died.total() == kills
    for which, page in pages:
        found = state_of(site, page.token)
        assert found == expected[which]
        told = [message["seq"] for message in page.messages]
        assert told == list(range(1, len(found["messages"]) + 1)), "the page was told every message once, in order"
        stored = site.rows(
            "SELECT m.seq, m.text FROM conversations_message m JOIN conversations_conversation c ON c.id = m.conversation_id "
            "JOIN leads_lead l ON l.id = c.lead_id WHERE l.chat_token_hash = ? AND m.sender = 'lead' ORDER BY m.seq",
            hashlib.sha256(page.token.encode()).hexdigest(),
        )
        assert [text for _, text in stored] == [text for _, text in page.said]
        assert {seq for seq, _ in stored} >= set(page.acknowledged.values())
    figure("turns", turns_done())
    figure("conversations", len(pages))
    figure("connections", sum(page.connections for _, page in pages))
    figure("kills at any moment", died["any moment"])
    for point in POINTS:
        figure(f"kills at {point}", died[point])
