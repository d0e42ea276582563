"""Web servers that die in mid-turn, and rings that cross processes: no word lost, none doubled, every page told."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import uuid
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from bantqual.env import BASE_DIR
from tests.processes import Chat, Site, token_of
from tests.servers import wait_until

pytestmark = [pytest.mark.system, pytest.mark.both]

BUDGET = "Yes, 50,000 euros are approved"
AUTHORITY = "I decide together with my boss"


def transcript(site: Site) -> list[tuple[Any, ...]]:
    return site.rows("SELECT seq, sender, text FROM conversations_message ORDER BY seq")


@pytest.mark.parametrize("point", ["turn.received", "turn.claimed", "turn.before_commit"])
def test_a_server_killed_in_mid_turn_loses_and_doubles_nothing(make_site, point):
    """The page sends the message it got no `ack` for again, with its id, as chat.js does."""
    site = make_site()
    serve = site.start_supervised(BANTQUAL_FAULTS=f"{point}:2:kill")
    token = token_of(site.post_lead()["chat_url"])
    chat = site.chat(token)
    chat.say(BUDGET)
    client_id = chat.send(AUTHORITY)
    chat.until_closed()
    stored_before_death = point != "turn.received"
    assert len(transcript(site)) == (4 if stored_before_death else 3)
    site.wait_for_web()
    again = site.chat(token, after=3)
    again.send(AUTHORITY, client_id)
    reply = again.until(type="message", sender="agent")
    assert reply["seq"] == 5
    assert reply["text"]
    assert [(seq, sender) for seq, sender, _ in transcript(site)] == [
        (1, "agent"), (2, "lead"), (3, "agent"), (4, "lead"), (5, "agent"),
    ]  # fmt: skip
    assert [frame["seq"] for frame in again.frames if frame["type"] == "message"] == [4, 5]
    assert serve.log.read_text().count("web server ended with -9") == 1


def test_the_worker_answers_what_a_dead_server_left_though_no_page_comes_back(make_site):
    site = make_site()
    web = site.start_web(BANTQUAL_FAULTS="turn.claimed:1:kill")
    token = token_of(site.post_lead()["chat_url"])
    chat = site.chat(token)
    chat.send(BUDGET)
    assert web.popen.wait(10) == -9
    assert [sender for _, sender, _ in transcript(site)] == ["agent", "lead"]
    site.start_worker()
    wait_until(lambda: len(transcript(site)) == 3, "the worker to take the turn")
    site.start_web()
    late = site.chat(token, after=2)
    assert late.until(type="message", sender="agent")["seq"] == 3


def test_a_page_that_reconnects_gets_exactly_what_it_missed(make_site):
    site = make_site()
    site.start_web()
    token = token_of(site.post_lead()["chat_url"])
    first, second = site.chat(token), site.chat(token)
    first.until(type="status")
    second.until(type="status")
    second.close()
    first.say(BUDGET)
    first.say(AUTHORITY)
    back = site.chat(token, after=1)
    for seq in (2, 3, 4, 5):
        assert back.until(type="message")["seq"] == seq
    back.until(type="status", settled=2)


# --- rings


def two_pages(site: Site, token: str) -> list[Chat]:
    """The same chat open on both web servers, up to date."""
    pages = [site.chat(token, web=web) for web in (0, 1)]
    for page in pages:
        page.until(type="status")
    return pages


def test_a_message_on_one_web_server_appears_on_the_other(make_site):
    site = make_site(webs=2)
    site.start_web(0)
    site.start_web(1)
    here, there = two_pages(site, token_of(site.post_lead()["chat_url"]))
    here.say(BUDGET)
    assert there.until(type="message", sender="lead")["text"] == BUDGET
    assert there.until(type="message", sender="agent")["seq"] == 3
    there.say(AUTHORITY)
    assert here.until(type="message", sender="lead")["text"] == AUTHORITY


def test_a_ring_from_another_process_reaches_pages_of_both_web_servers(make_site):
    """The process that writes is neither of them, as the worker that closes a window."""
    site = make_site(webs=2)
    site.start_web(0)
    site.start_web(1)
    pages = two_pages(site, token_of(site.post_lead()["chat_url"]))
    script = (
        "import sys, uuid, django; django.setup()\n"
        "from conversations import services\n"
        "from leads import clock\n"
        "services.hear(int(sys.argv[1]), 'Hello from elsewhere', client_id=uuid.UUID(sys.argv[2]), now=clock.now())\n"
    )
    (pk,) = site.rows("SELECT id FROM conversations_conversation")[0]
    env = {**site.env, "DJANGO_SETTINGS_MODULE": "bantqual.settings"}
    client_id = str(uuid.uuid4())
    subprocess.run([sys.executable, "-c", script, str(pk), client_id], cwd=BASE_DIR, env=env, check=True)
    for page in pages:
        assert page.until(type="message", patience=5, sender="lead")["id"] == client_id


def test_the_bell_of_a_dead_server_is_taken_down(make_site):
    site = make_site(webs=2)
    dead = site.start_web(0)
    site.start_web(1)
    token = token_of(site.post_lead()["chat_url"])
    lost, page = two_pages(site, token)
    dead.kill()
    page.say(BUDGET)
    page.say(AUTHORITY)
    with contextlib.suppress(ConnectionClosed):
        lost.socket.recv(timeout=5)
    if not site.redis_url:
        bells = [path.name.partition("-")[0] for path in (site.folder / "run").glob("*.bell")]
        assert str(dead.pid) not in bells
        assert len(bells) == 1


def test_the_bell_is_heard_in_a_folder_deeper_than_a_socket_s_address_may_be(make_site, tmp_path):
    site = make_site(webs=2)
    deep = tmp_path / ("a" * 60) / ("b" * 60)
    deep.parent.mkdir()
    site.folder = site.folder.rename(deep)
    lives, dies = site.start_web(0), site.start_web(1)
    here, there = two_pages(site, token_of(site.post_lead()["chat_url"]))
    here.say(BUDGET)
    assert there.until(type="message", patience=5, sender="lead")["text"] == BUDGET
    if not site.redis_url:
        hung = [path.readlink() for path in (site.folder / "run").iterdir()]
        dies.kill()
        here.say(AUTHORITY)
        assert [path.name.partition("-")[0] for path in hung if path.parent.exists()] == [str(lives.pid)]
