"""The lead's socket: frames in, frames out, and every way to send a bad one."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest
from channels.db import database_sync_to_async as in_db
from channels.testing import WebsocketCommunicator

from bantqual.asgi import application
from conversations import services
from conversations.consumers import PAGES
from conversations.management.commands.replay import replay
from conversations.models import Conversation, Message
from leads import links
from leads.models import BantAnswer, Lead

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both]
ID = "6f1c1de2-6d0e-4b0c-9d3b-0c4d7f0a7d11"
ORIGIN = [(b"origin", b"http://127.0.0.1:8000"), (b"host", b"127.0.0.1:8000")]


def path_of(conversation) -> str:
    return "/ws" + links.chat_url(conversation.lead).removeprefix("http://127.0.0.1:8000")


class Page:
    """An open page of a lead."""

    def __init__(self, path: str, headers=ORIGIN) -> None:
        self.socket = WebsocketCommunicator(application, path, headers=headers)

    async def __aenter__(self) -> Page:
        connected, _ = await self.socket.connect()
        assert connected
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.socket.disconnect()

    async def until(self, kind: str) -> dict:
        """The next frame of a kind; others are passed over."""
        while True:
            frame = await self.socket.receive_json_from(timeout=5)
            if frame["type"] == kind:
                return frame

    async def message(self, sender: str) -> dict:
        while (frame := await self.until("message"))["sender"] != sender:
            pass
        return frame

    async def say(self, text: str, client_id: str | None = None) -> dict:
        """Send a message; the agent's reply."""
        await self.socket.send_json_to({"type": "message", "id": client_id or str(uuid4()), "text": text})
        await self.until("ack")
        return await self.message("agent")

    async def closed(self) -> int:
        """The code with which the server closes, after whatever it says before."""
        while (event := await self.socket.receive_output(timeout=5))["type"] != "websocket.close":
            pass
        return int(event["code"])


DIGRESSION_THEN_CORRECTION = [
    ("Yes, 50,000 euros are approved", "?"),
    ("What does it cost?", "?"),
    ("I decide together with my boss", "?"),
    ("Our pumps leak and we want to replace them", "?"),
    ("Soon", "?"),
    ("In June 2027", "?"),
]


async def test_a_whole_conversation_asks_everything_and_skips_nothing(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        greeting = await page.message("agent")
        assert greeting["seq"] == 1
        assert "AI assistant" in greeting["text"]
        for says, expected in DIGRESSION_THEN_CORRECTION:
            assert expected in (await page.say(says))["text"]
        status = await page.until("status")
        while status["conversation"] != "window":
            status = await page.until("status")
        assert status["window_closes_at"]


async def test_the_same_message_sent_again_is_acknowledged_and_not_doubled(conversation) -> None:
    client_id = str(uuid4())
    async with Page(path_of(conversation)) as page:
        await page.say("smalltalk", client_id)
        await page.socket.send_json_to({"type": "message", "id": client_id, "text": "smalltalk"})
        ack = await page.until("ack")
    assert ack["seq"] == 2
    assert await in_db(Message.objects.filter(conversation=conversation).count)() == 3


async def test_a_returning_page_gets_what_it_missed_and_no_more(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.say("hello")
    async with Page(path_of(conversation) + "?after=2") as page:
        assert (await page.until("message"))["seq"] == 3
        await page.socket.send_json_to({"type": "resume", "after": 1})
        assert (await page.until("message"))["seq"] == 2


async def test_two_pages_of_one_lead_see_the_same(conversation) -> None:
    async with Page(path_of(conversation)) as first, Page(path_of(conversation)) as second:
        await first.say("Yes, 50,000 euros are approved")
        seen = [await second.until("message") for _ in range(3)]
        assert [frame["seq"] for frame in seen] == [1, 2, 3]


async def test_what_another_process_writes_reaches_an_open_page(conversation, now) -> None:
    async with Page(path_of(conversation)) as page:
        await page.until("status")
        await in_db(services.opt_out)(conversation.lead, now=now, how="link")
        assert (await page.until("status"))["conversation"] == "closed"


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "bad_frame"),
        ("[1]", "bad_frame"),
        ('"text"', "bad_frame"),
        ("[" * 5000, "bad_frame"),
        ("{}", "unknown_type"),
        ('{"type": "websocket.disconnect"}', "unknown_type"),
        ('{"type": "rang"}', "unknown_type"),
        ('{"type": 7}', "unknown_type"),
        ('{"type": "message", "text": "hi"}', "missing_id"),
        ('{"type": "message", "id": "7", "text": "hi"}', "invalid_id"),
        ('{"type": "message", "id": 7, "text": "hi"}', "invalid_id"),
        ('{"type": "message", "id": "\\ud800", "text": "hi"}', "invalid_id"),
        (json.dumps({"type": "message", "id": ID, "text": 5}), "bad_frame"),
        (json.dumps({"type": "message", "id": ID, "text": "  "}), "blank"),
        (json.dumps({"type": "message", "id": ID, "text": "x" * 2001}), "too_long"),
        ('{"type": "resume", "after": "x"}', "invalid_after"),
        ('{"type": "resume", "after": true}', "invalid_after"),
    ],
)
async def test_a_bad_frame_is_answered_in_words_and_the_socket_lives_on(conversation, frame: str, code: str) -> None:
    async with Page(path_of(conversation)) as page:
        await page.until("status")
        await page.socket.send_to(text_data=frame)
        error = await page.until("error")
        assert error["code"] == code
        assert error["message"].endswith(".")
        assert (await page.say("hello"))["seq"] == 3


async def test_a_binary_frame_is_no_frame(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.socket.send_to(bytes_data=b"\x00")
        assert (await page.until("error"))["code"] == "bad_frame"


async def test_the_third_bad_frame_closes(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        for _ in range(3):
            await page.socket.send_to(text_data="{")
        assert await page.closed() == 4400


async def test_a_frame_over_eight_kibibytes_closes(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.socket.send_to(text_data=json.dumps({"type": "typing", "x": "é" * 4100}))
        assert (await page.until("error"))["code"] == "frame_too_long"
        assert await page.closed() == 4413


async def test_the_server_says_its_protocol_first(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        assert await page.socket.receive_json_from(timeout=5) == {"type": "hello", "protocol": 1}
        await page.socket.send_json_to({"type": "hello", "protocol": 1})
        assert (await page.say("hello"))["seq"] == 3


@pytest.mark.parametrize("protocol", [0, 2, "1", None])
async def test_a_page_of_another_protocol_is_told_to_load_again(conversation, protocol: object) -> None:
    async with Page(path_of(conversation)) as page:
        await page.socket.send_json_to({"type": "hello", "protocol": protocol})
        error = await page.until("error")
        assert error["code"] == "old_protocol"
        assert "load the page again" in error["message"]
        assert await page.closed() == 4426


BURST = ["Yes", "50,000 euros are approved", "and I decide together with my boss"]


async def test_what_is_sent_in_one_go_is_stored_in_order_and_gets_one_reply(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.message("agent")
        for text in BURST:
            await page.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": text})
        for text in BURST:
            assert (await page.message("lead"))["text"] == text
        assert (await page.message("agent"))["seq"] == 5
        assert (await page.say("Our pumps leak"))["seq"] == 7
    answers = await in_db(lambda: {row.criterion: row for row in BantAnswer.objects.filter(lead=conversation.lead)})()
    assert answers["budget"].verdict == answers["authority"].verdict == "positive"
    assert (await in_db(Message.objects.get)(pk=answers["authority"].message_id)).text == BURST[2]
    assert not [difference async for difference in differences(conversation)]


async def differences(conversation: Conversation) -> AsyncIterator[object]:
    """What `replay` would find."""
    for _, found in await in_db(lambda: list(replay(conversation)))():
        for difference in found:
            yield difference


async def test_an_opt_out_among_other_words_sent_in_one_go_counts(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.message("agent")
        for text in ("Yes, 50,000 euros are approved", "Please remove me from your list", "Thanks"):
            await page.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": text})
        while (await page.until("status"))["conversation"] != "closed":
            pass
    assert await in_db(lambda: Lead.objects.get(pk=conversation.lead_id).state)() == Lead.State.OPTED_OUT


async def revoke(conversation: Conversation) -> None:
    """Give the lead new links."""
    lead = await in_db(Lead.objects.get)(pk=conversation.lead_id)
    lead.link_seed = links.new_seed()
    links.issue(lead)
    await in_db(lead.save)(update_fields=["link_seed", "chat_token_hash", "optout_token_hash"])


async def test_a_page_whose_link_was_replaced_can_say_nothing_more(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.until("status")
        await revoke(conversation)
        await page.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": "hello"})
        assert (await page.until("error"))["code"] == "no_such_link"
        assert await page.closed() == 4404
    assert await in_db(Message.objects.filter(conversation=conversation).count)() == 1


async def test_a_page_whose_link_was_replaced_hears_nothing_more(conversation, now) -> None:
    async with Page(path_of(conversation)) as page:
        await page.until("status")
        await revoke(conversation)
        await in_db(services.hear)(conversation.pk, "hello", client_id=uuid4(), now=now)
        assert await page.closed() == 4404


async def test_the_ninth_page_of_a_lead_closes_the_first(conversation) -> None:
    async with AsyncExitStack() as stack:
        pages = [await stack.enter_async_context(Page(path_of(conversation))) for _ in range(9)]
        assert await pages[0].closed() == 4409
        assert (await pages[8].say("hello"))["seq"] == 3
        assert (await pages[1].message("lead"))["seq"] == 2
    assert PAGES == {}


async def test_a_page_whose_lead_was_erased_is_closed(conversation) -> None:
    async with Page(path_of(conversation)) as page:
        await page.until("status")
        await in_db(conversation.lead.delete)()
        await page.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": "hello"})
        assert await page.closed() == 4404


@pytest.mark.parametrize("after", ["999999", "%C2%B2", "-1", "x", "9" * 30, ""])
async def test_a_number_from_nowhere_brings_everything(conversation, after: str) -> None:
    async with Page(f"{path_of(conversation)}?after={after}") as page:
        assert (await page.until("message"))["seq"] == 1
        await page.socket.send_json_to({"type": "resume", "after": 10**12})
        assert (await page.until("message"))["seq"] == 1


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "ä" * 43])
async def test_a_wrong_link_is_told_and_closed(db, token: str) -> None:
    async with Page(f"/ws/chat/{token}/") as page:
        assert (await page.until("error"))["code"] == "no_such_link"
        assert await page.closed() == 4404


@pytest.mark.parametrize(
    "origin",
    [
        None, b"null", b"https://127.0.0.1:8000", b"http://127.0.0.1:9999", b"http://127.0.0.1", b"http://evil.example",
        b"http://127.0.0.1:8000.evil.example", b"http://evil.example:8000", b"",
    ],
)  # fmt: skip
async def test_a_page_of_another_origin_is_refused_before_anything(conversation, origin: bytes | None) -> None:
    headers = [(b"host", b"127.0.0.1:8000"), *([(b"origin", origin)] if origin is not None else [])]
    socket = WebsocketCommunicator(application, path_of(conversation), headers=headers)
    connected, _ = await socket.connect()
    assert not connected


async def test_after_opting_out_the_page_is_told_so(conversation, now) -> None:
    await in_db(services.opt_out)(conversation.lead, now=now, how="link")
    async with Page(path_of(conversation)) as page:
        await page.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": "hello?"})
        assert (await page.until("error"))["code"] == "opted_out"


async def test_an_ended_link_closes_the_open_page(conversation, now):
    async with Page(path_of(conversation)) as page:
        await page.until("status")
        await in_db(services.end_chat_link)(conversation.lead, now=now, actor="test")
        assert (await page.until("error"))["code"] == "no_such_link"
        assert await page.closed() == 4404
