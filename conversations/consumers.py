"""The chat's websockets, the lead's and the rep's: frames in, frames out. Everything true is in the database."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

from channels.db import database_sync_to_async as in_db
from channels.generic.websocket import AsyncWebsocketConsumer
from django.db import DatabaseError

from conversations import faults, handover, llm, readings, services
from conversations.gathering import Batch
from conversations.models import Conversation, Message
from leads import clock
from leads.consumers import CLOSE_NOT_A_REP, rep_of
from leads.models import Lead, Rep

logger = logging.getLogger(__name__)

PROTOCOL = 1
"""As in connection.js; README, "The chat's protocol"."""
MAX_FRAME = 8 * 1024
MAX_SEQ = 2**31 - 1
BAD_FRAMES_ALLOWED = 2
CLOSE_BAD_FRAMES, CLOSE_NO_LINK, CLOSE_REPLACED, CLOSE_TOO_LONG, CLOSE_OLD_PROTOCOL = 4400, 4404, 4409, 4413, 4426
MOST_PAGES = 8
"""So many pages of one lead are open in one process; one more closes the oldest."""
TYPING_PAUSE = 2.0
"""Seconds between two signs of typing that are passed on."""
FRAMES_AT_ONCE, FRAMES_A_SECOND = 40, 10.0
"""So many frames of one page are handled at once; then it waits for its turn. (Who does not wait: bantqual.websockets.)"""
BURST = 0.01
"""Seconds without another message after which the turn is taken: what was sent in one go gets one reply."""


class FrameError(ValueError):
    """A frame that cannot be used. `code` is the protocol's word for it."""

    def __init__(self, code: str, text: str, ref: str = "") -> None:
        super().__init__(text)
        self.code, self.ref = code, ref


CLOSES = {"frame_too_long": CLOSE_TOO_LONG, "no_such_link": CLOSE_NO_LINK, "old_protocol": CLOSE_OLD_PROTOCOL}
"""Errors after which the socket is closed, and with which code."""


def find_conversation(token: str) -> int | None:
    """The conversation behind a link; None for an unknown link, or where there is nothing to open."""
    lead = Lead.objects.by_chat_token(token, now=clock.now()).select_related("business_unit").first()
    found = services.conversation_of(lead, now=clock.now()) if lead else None
    return found.pk if found else None


HEARING: Batch[services.Words, services.Heard] = Batch(services.hear_many)


def _answer(asked: Sequence[tuple[int, str, readings.Reading | None]]) -> list[services.Snapshot | Exception]:
    handed = readings.Handed(reading for _, _, reading in asked if reading is not None)
    return services.take_turns([(pk, page) for pk, page, _ in asked], now=clock.now(), interpreter=handed)


ANSWERING: Batch[tuple[int, str, readings.Reading | None], services.Snapshot] = Batch(_answer)


class TalkConsumer(AsyncWebsocketConsumer):  # type: ignore[misc]
    """One open page of a conversation. It follows by `seq`; who may read and write is for the two below to say."""

    sender: Message.Sender
    no_link: str
    conversation_id: int
    status: Mapping[str, Any] = MappingProxyType({})
    seen = 0
    bad_frames = 0
    typed_at = 0.0
    allowance, allowed_at = float(FRAMES_AT_ONCE), 0.0

    async def enter(self, conversation_id: int) -> None:
        """Listen, then send what this page has not seen."""
        self.conversation_id = conversation_id
        self.showing = asyncio.Lock()
        await self.put({"type": "hello", "protocol": PROTOCOL})
        # Typing is rung apart from news: of each group only the newest ring is kept. (Channels leaves `groups` at the end.)
        self.groups = [f"conversation.{conversation_id}", f"typing.{conversation_id}"]
        # Join before reading: what is written in between is heard of twice rather than never.
        for group in self.groups:
            await self.channel_layer.group_add(group, self.channel_name)
        after = parse_qs(self.scope["query_string"].decode("ascii", "replace")).get("after", ["0"])[0]
        self.seen = services.seq_of(after)
        await self.catch_up()

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        await self.wait_for_its_turn()
        try:
            frame = parse_frame(text_data)
            await self.handle(frame)
        except FrameError as error:
            await self.fail(error)
            if error.code == "bad_frame":
                self.bad_frames += 1
            if code := CLOSES.get(error.code):
                await self.close(code)
            elif self.bad_frames > BAD_FRAMES_ALLOWED:
                await self.close(CLOSE_BAD_FRAMES)

    async def wait_for_its_turn(self) -> None:
        """Hold a page to its rate. Nothing is refused: its frames wait, and daphne takes only so many of them."""
        now = time.monotonic()
        self.allowance = min(FRAMES_AT_ONCE, self.allowance + (now - self.allowed_at) * FRAMES_A_SECOND) - 1
        self.allowed_at = now
        if self.allowance < 0:
            await asyncio.sleep(-self.allowance / FRAMES_A_SECOND)

    async def handle(self, frame: dict[str, Any]) -> None:
        """Act on one well-formed frame."""
        received_at, kind = clock.now(), frame["type"]
        if kind == "hello":
            if frame.get("protocol") != PROTOCOL:
                raise FrameError("old_protocol", f"This server speaks protocol {PROTOCOL}. Please load the page again.")
            return
        if kind == "typing":
            await self.pass_on_typing()
            return
        if kind == "resume":
            after = frame.get("after", 0)
            if isinstance(after, bool) or not isinstance(after, int):
                raise FrameError("invalid_after", "`after` is the number of the last message that was seen.")
            self.seen = max(0, min(after, MAX_SEQ))
            await self.catch_up()
            return
        client_id = message_id(frame)
        text = frame.get("text")
        if not isinstance(text, str):
            raise FrameError("bad_frame", "A message needs its words in `text`.", str(client_id))
        await self.take(client_id, text, received_at)

    async def take(self, client_id: UUID, text: str, received_at: datetime) -> None:
        """Store one message and acknowledge it. Raises FrameError."""
        raise NotImplementedError

    async def pass_on_typing(self) -> None:
        """Show the other side that somebody writes, where two people do."""
        if self.status.get("conversation") != Conversation.State.HANDED_OVER or time.monotonic() - self.typed_at < TYPING_PAUSE:
            return
        self.typed_at = time.monotonic()
        typed = {"type": "typed", "sender": self.sender.value, "page": self.channel_name}
        await self.channel_layer.group_send(f"typing.{self.conversation_id}", typed)

    async def typed(self, event: dict[str, Any]) -> None:
        """Somebody writes on another page."""
        if event["page"] != self.channel_name:
            await self.put({"type": "typing", "sender": event["sender"]})

    async def rang(self, event: dict[str, Any]) -> None:
        """This conversation changed: by another page or process, or by this very page, which knows it then."""
        if event.get("page") == self.channel_name:
            return
        if event.get("seq") == self.seen and event.get("state") == self.status.get("conversation"):
            return
        await self.catch_up()

    async def catch_up(self) -> None:
        """Send whatever this page has not seen, and where the conversation stands."""
        async with self.showing:
            news = await self.look()
            if news is None:
                await self.fail(FrameError("no_such_link", self.no_link))
                await self.close(CLOSE_NO_LINK)
                return
            self.seen = self.seen if self.seen <= news.last_seq else 0  # a page that has seen more than there is begins anew
            await self.show(news)

    async def look(self) -> services.Snapshot | None:
        """What is new, from the database; None: this page may not read it any more."""
        raise NotImplementedError

    async def show(self, news: services.Snapshot) -> None:
        """Messages beyond the last one sent, in order, and the status if it changed. One at a time: `showing` is held."""
        for message in news.messages:
            if message.seq > self.seen:
                await self.put(message_frame(message))
                self.seen = message.seq
        if news.status != self.status:
            self.status = news.status
            await self.put(news.status)

    async def fail(self, error: FrameError) -> None:
        """Tell the page in words what was wrong with its frame."""
        frame = {"type": "error", "code": error.code, "message": str(error)}
        await self.put({**frame, "id": error.ref} if error.ref else frame)

    async def put(self, frame: dict[str, Any]) -> None:
        """Send one frame."""
        await self.send(text_data=json.dumps(frame))


class ChatConsumer(TalkConsumer):
    """One open page of one lead. Its messages are stored at once, each; the turn is taken beside, once for all of a burst."""

    sender = Message.Sender.LEAD
    no_link = "This link is not valid any more. Please use the newest mail."

    async def connect(self) -> None:
        self.link = self.scope["url_route"]["kwargs"]["token"]
        found = await in_db(find_conversation)(self.link)
        await self.accept()
        if found is None:
            await self.fail(FrameError("no_such_link", self.no_link))
            await self.close(CLOSE_NO_LINK)
            return
        self.heard: list[Message] = []
        self.heard_at, self.hearing = 0.0, False
        self.turn: asyncio.Task[None] | None = None
        pages = PAGES.setdefault(found, [])
        pages.append(self)
        if len(pages) > MOST_PAGES:
            oldest = pages.pop(0)
            await oldest.fail(FrameError("replaced", "This conversation is open in too many windows; the oldest was closed."))
            await oldest.close(CLOSE_REPLACED)
        await self.enter(found)

    async def disconnect(self, code: int) -> None:
        pages = PAGES.get(getattr(self, "conversation_id", 0), [])
        if self in pages:
            pages.remove(self)
        if not pages:
            PAGES.pop(getattr(self, "conversation_id", 0), None)

    async def look(self) -> services.Snapshot | None:
        news: services.Snapshot | None = await in_db(services.snapshot_by_link)(self.conversation_id, self.link, after=self.seen)
        return news

    async def take(self, client_id: UUID, text: str, received_at: datetime) -> None:
        self.hearing = True
        try:
            words = services.Words(self.conversation_id, text, client_id, received_at, self.channel_name, self.link)
            heard = await HEARING.do(words)
        except services.MessageError as error:
            raise FrameError(error.code, str(error), str(client_id)) from error
        except services.ConversationClosedError as error:
            raise FrameError("opted_out", str(error), str(client_id)) from error
        except (services.LinkOverError, Conversation.DoesNotExist) as error:
            raise FrameError("no_such_link", self.no_link, str(client_id)) from error
        except DatabaseError as error:
            logger.exception("a message of conversation %s could not be stored", self.conversation_id)
            raise FrameError("busy", "This could not be stored just now. Please send it again.", str(client_id)) from error
        finally:
            self.heard_at, self.hearing = time.monotonic(), False
        faults.hit("turn.stored")
        await self.put({"type": "ack", "id": str(client_id), "seq": heard.message.seq})
        self.heard.append(heard.message)
        if self.turn is None:
            # A task of its own: it goes on when the page leaves, and the next frame need not wait for it.
            self.turn = asyncio.create_task(self.answer())

    async def answer(self) -> None:
        """Take turns until nothing is left of what this page has sent."""
        try:
            while self.heard:
                while self.hearing or time.monotonic() - self.heard_at < BURST:
                    await asyncio.sleep(BURST)
                heard, self.heard = self.heard, []
                await self.answer_once(heard)
        except DatabaseError:
            # The message is stored and acknowledged; the sweep takes its turn, and this page hears of it.
            logger.exception("the turn of conversation %s failed; the sweep takes it", self.conversation_id)
        finally:
            self.turn = None

    async def answer_once(self, heard: list[Message]) -> None:
        """Take the turn for what was heard, and show both."""
        faults.hit("turn.before_reading")
        reading = None
        if llm.configured():
            await self.put({"type": "typing", "sender": "agent"})
            reading = await readings.read_next(self.conversation_id)
        faults.hit("turn.after_reading")
        taken = await ANSWERING.do((self.conversation_id, self.channel_name, reading))
        faults.hit("turn.after_commit")
        messages = [*heard, *taken.messages]
        async with self.showing:
            if [message.seq for message in messages] == [*range(self.seen + 1, self.seen + 1 + len(messages))]:
                await self.show(services.Snapshot(messages, taken.status))
                return
        await self.catch_up()  # somebody else wrote in between, or these words came before


PAGES: dict[int, list[ChatConsumer]] = {}
"""The open pages of each conversation in this process, the oldest first."""


class RepChatConsumer(TalkConsumer):
    """One open page of one rep. Whether the rep may still read is looked at again with all that is sent."""

    sender = Message.Sender.REP
    no_link = "This chat is not yours to read any more."
    rep: Rep

    async def connect(self) -> None:
        rep = await in_db(rep_of)(self.scope["user"])
        await self.accept()
        if rep is None:
            await self.close(CLOSE_NOT_A_REP)
            return
        self.rep = rep
        await self.enter(int(self.scope["url_route"]["kwargs"]["pk"]))

    async def look(self) -> services.Snapshot | None:
        at = clock.now()
        news: services.Snapshot | None = await in_db(handover.look)(self.conversation_id, rep=self.rep, after=self.seen, now=at)
        return news

    async def pass_on_typing(self) -> None:
        if await in_db(handover.writes)(self.rep, self.conversation_id):
            await super().pass_on_typing()

    async def take(self, client_id: UUID, text: str, received_at: datetime) -> None:
        said = in_db(handover.say_as_rep)
        try:
            message = await said(self.conversation_id, rep=self.rep, text=text, client_id=client_id, now=received_at)
        except services.MessageError as error:
            raise FrameError(error.code, str(error), str(client_id)) from error
        except handover.HandoverError as error:
            raise FrameError("not_yours", str(error), str(client_id)) from error
        except DatabaseError as error:
            logger.exception("a rep's message in conversation %s could not be stored", self.conversation_id)
            raise FrameError("busy", "This could not be stored just now. Please send it again.", str(client_id)) from error
        await self.put({"type": "ack", "id": str(client_id), "seq": message.seq})
        await self.catch_up()


def message_frame(message: Message) -> dict[str, Any]:
    """A message as the page gets it; `id` is the page's own id for its messages, else the number; `name` who wrote, of a rep."""
    return {
        "type": "message",
        "seq": message.seq,
        "id": str(message.client_id or message.seq),
        "sender": message.sender,
        "text": message.text,
        "sent_at": message.sent_at.isoformat(),
        **({"channel": "mail"} if message.channel == Message.Channel.MAIL else {}),
        **({"name": message.rep.name} if message.rep is not None else {}),
    }


def parse_frame(text: str | None) -> dict[str, Any]:
    """A JSON object with a known `type`. Raises FrameError."""
    if text is None:
        raise FrameError("bad_frame", "Frames are JSON text, not binary.")
    if len(text.encode("utf-8", "replace")) > MAX_FRAME:
        raise FrameError("frame_too_long", f"A frame holds at most {MAX_FRAME} bytes; shorten the message.")
    try:
        frame = json.loads(text)
    except (ValueError, RecursionError):
        raise FrameError("bad_frame", "The frame is not JSON.") from None
    if not isinstance(frame, dict):
        raise FrameError("bad_frame", "A frame is a JSON object.")
    if not isinstance(frame.get("type"), str) or frame["type"] not in ("message", "typing", "resume", "hello"):
        raise FrameError("unknown_type", "`type` is one of message, typing, resume, hello.")
    return frame


def message_id(frame: dict[str, Any]) -> UUID:
    """The client's id of a message. Raises FrameError."""
    raw = frame.get("id")
    if raw is None:
        raise FrameError("missing_id", "A message needs an `id`, a UUID that makes it safe to send again.")
    try:
        return UUID(raw)
    except (ValueError, AttributeError, TypeError):
        raise FrameError("invalid_id", "`id` is not a UUID.", ascii(raw)[:60]) from None
