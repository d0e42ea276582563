"""Pages that mean harm, or only have a bad line, against a real web server: floods, deaf readers, broken frames, storms."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import socket
import time
import uuid
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

import psutil
import pytest
from websockets import Origin
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection
from websockets.sync.client import connect as open_socket

from tests.faults.pages import Page
from tests.faults.test_chats_die import make_leads
from tests.processes import Process, Site, token_of
from tests.sizes import Size

pytestmark = [pytest.mark.system, pytest.mark.both, pytest.mark.goal]

MIB = 1024 * 1024
GROWTH = 64 * MIB
"""More than this no client may cost the process (goal G9); without limits one cost 1,576 MiB."""


@pytest.fixture
def site(make_site) -> Site:
    return make_site()


@pytest.fixture
def web(site: Site) -> Process:
    return site.start_web()


def memory(web: Process) -> int:
    return int(psutil.Process(web.pid).memory_info().rss)


def open_chat(site: Site) -> ClientConnection:
    chat = site.chat(token_of(site.post_lead()["chat_url"]))
    chat.until(type="status")
    return chat.socket


def closed_with(chat: ClientConnection, *, patience: float = 10) -> int | None:
    """The code with which the server closes, whatever it says before; None: it hung up without one."""
    deadline = time.monotonic() + patience
    try:
        while True:
            chat.recv(timeout=max(0.01, deadline - time.monotonic()))
    except ConnectionClosed as error:
        return error.rcvd.code if error.rcvd else None


def still_answers(site: Site) -> None:
    """Another lead has its chat as if nothing was."""
    assert site.chat(token_of(site.post_lead()["chat_url"])).say("Yes, 50,000 euros are approved")


TOO_MUCH = {
    4413: {"type": "typing", "x": "x" * 8170},
    1009: {"type": "typing", "x": "x" * 60_000},
    4426: {"type": "hello", "protocol": 0},
}


def test_what_ends_a_socket_has_its_documented_code(site, web):
    for code, frame in TOO_MUCH.items():
        chat = open_chat(site)
        chat.send(json.dumps(frame))
        assert closed_with(chat) == code
    chat = open_chat(site)
    web.popen.send_signal(signal.SIGTERM)
    assert closed_with(chat) == 1012, "a server that stops tells its pages"


def test_who_sends_without_end_is_closed_and_costs_nothing(site, web, figure: Callable[..., None]):
    """27,000 frames at once, of each kind; and fifty connections that begin a handshake and never end it."""
    halves = [socket.create_connection(("127.0.0.1", site.ports[0])) for _ in range(50)]
    for half in halves:
        half.sendall(b"GET /ws/chat/x/ HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n")
    still_answers(site)
    for frame in ('{"type": "typing"}', '{"type": "resume", "after": 0}', "{"):
        chat, before, sent, began = open_chat(site), memory(web), 0, time.monotonic()
        with contextlib.suppress(ConnectionClosed):
            while sent < 27_000:
                chat.send(frame)
                sent += 1
        assert closed_with(chat) in (4429, 4400)
        figure(f"seconds until {frame} was closed", round(time.monotonic() - began, 2))
        assert memory(web) - before < GROWTH
        still_answers(site)
    for half in halves:
        half.close()


def test_who_never_reads_is_closed_and_costs_nothing(site, web, figure: Callable[..., None]):
    """A client that asks for a long transcript again and again, at the pace that pages have, and reads none of it."""
    token = token_of(site.post_lead()["chat_url"])
    chat = site.chat(token)
    for _ in range(40):
        chat.until(type="ack", id=chat.send("We make tea. " * 150))
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.connect(("127.0.0.1", site.ports[0]))
    origin = Origin(site.address())
    deaf = open_socket(f"ws://127.0.0.1:{site.ports[0]}/ws/chat/{token}/", sock=line, origin=origin, compression=None)
    before, began = memory(web), time.monotonic()
    frame = masked(json.dumps({"type": "resume", "after": 0}).encode())
    with contextlib.suppress(OSError):
        for _ in range(200):
            line.sendall(frame)
            time.sleep(0.1)
    gone = time.monotonic() - began
    figure("seconds until the deaf reader was cut off", round(gone, 2))
    figure("MiB it cost", round((memory(web) - before) / MIB, 1))
    assert gone < 20, "the server goes on with somebody who reads nothing"
    assert memory(web) - before < GROWTH
    deaf.socket.close()
    still_answers(site)


def masked(payload: bytes) -> bytes:
    """A text frame of a client, as it goes over the wire; the mask is zero."""
    assert len(payload) < 126
    return bytes([0x81, 0x80 | len(payload), 0, 0, 0, 0]) + payload


# --- broken frames


def broken(chance: Random) -> str | bytes:
    """A frame that is wrong in one of many ways, or right."""
    frame: dict[str, Any] = {"type": "message", "id": str(uuid.UUID(int=chance.getrandbits(128))), "text": "Hello"}
    odd: list[Any] = [None, True, -1, 2**70, 1.5, "", "x", [], {}, [[]], {"a": 1}, "\x00", "\ud800", "é" * 100, "NaN", 10**300]
    way = chance.randrange(9)
    if way == 0:
        frame[chance.choice(["type", "id", "text"])] = chance.choice(odd)
    elif way == 1:
        del frame[chance.choice(["type", "id", "text"])]
    elif way == 2:
        frame = {
            "type": chance.choice(["resume", "hello", "typing"]),
            chance.choice(["after", "protocol", "x"]): chance.choice(odd),
        }
    elif way == 3:
        frame["type"] = chance.choice(["rang", "typed", "websocket.close", "websocket.receive", "ack", "__init__", "handle"])
    elif way == 4:
        return chance.randbytes(chance.randrange(200))
    elif way == 5:
        return "".join(chr(chance.choice([*range(128), 0x202E, 0x1F600, 0xFFFD])) for _ in range(chance.randrange(80)))
    elif way == 6:
        text = json.dumps(frame)
        at = chance.randrange(len(text))
        return text[:at] + chance.choice('{}[]",:\\\x00e9') + text[at + chance.randrange(3) :]
    elif way == 7:
        return chance.choice(
            ["[" * 4000, "{" * 3000, '{"a":' * 1000, "1e999", "-" * 4000, '"' + "\\u0000" * 500 + '"', "9" * 5000]
        )
    return json.dumps(frame)


def test_no_broken_frame_breaks_the_server(site, web, size: Size, chance: Random, figure: Callable[..., None]):
    """Each is answered in words or closed with a code of ours: never 1011."""
    tokens, closes = make_leads(site, 20), Counter[int | None]()
    left, longest = size.frames, 0.0

    async def attack(token: str) -> None:
        nonlocal left, longest
        at = f"127.0.0.1:{site.ports[0]}"
        while left > 0:
            async with connect(f"ws://{at}/ws/chat/{token}/", origin=Origin(f"http://{at}"), compression=None) as chat:
                sent = time.monotonic()
                try:
                    for _ in range(30):
                        left -= 1
                        await chat.send(broken(chance))
                    async with asyncio.timeout(60):
                        await chat.send(json.dumps({"type": "hello", "protocol": -1}))
                        async for _ in chat:
                            pass
                except ConnectionClosed:
                    pass
                longest = max(longest, time.monotonic() - sent)
            closes[chat.close_code] += 1

    async def all_at_once() -> None:
        await asyncio.gather(*(attack(token) for token in tokens))

    asyncio.run(all_at_once())
    for code, times in sorted(closes.items(), key=str):
        figure(f"closes with {code}", times)
    figure("seconds until thirty frames were through, at most", round(longest, 1))
    assert set(closes) <= {4400, 4413, 4426, 4429}
    assert "Traceback" not in web.log.read_text()
    still_answers(site)


# --- storm


def test_all_pages_come_back_when_the_server_was_killed(site, web, size: Size, chance: Random, figure: Callable[..., None]):
    """Goal G8: each is back, has what it missed, and its next message is answered."""
    pages = [Page(site.ports[0], token, Random(chance.random())) for token in make_leads(site, size.sockets)]

    async def say_to_all(text: str, replies: int) -> None:
        for begin in range(0, len(pages), 50):
            some = pages[begin : begin + 50]
            await asyncio.gather(*(page.listen(replies=replies - 1) for page in some))
            await asyncio.gather(*(page.say(text) for page in some))
            await asyncio.gather(*(page.listen(replies=replies) for page in some))

    async def back(page: Page) -> None:
        with contextlib.suppress(ConnectionClosed):
            assert page.socket is not None
            while True:
                await page.socket.recv()
        page.socket = None
        while page.socket is None:
            await page.hear_next()
        came.append(time.monotonic())

    came: list[float] = []

    async def storm() -> float:
        await say_to_all("Yes, 50,000 euros are approved", 2)
        web.kill()
        coming = asyncio.gather(*(back(page) for page in pages))
        await asyncio.to_thread(site.start_web)
        up = time.monotonic()
        await coming
        await say_to_all("I decide together with my boss", 3)
        await asyncio.gather(*(page.leave() for page in pages))
        return up

    up = asyncio.run(storm())
    for page in pages:
        assert [message["seq"] for message in page.messages] == [1, 2, 3, 4, 5]
        assert page.connections == 2
    figure("sockets", len(pages))
    figure("seconds until the last was back", round(max(came) - up, 2))
