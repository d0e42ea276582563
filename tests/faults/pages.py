"""Leads' pages, as connection.js makes them: they come back by themselves and send again what was not acknowledged."""

from __future__ import annotations

import asyncio
import contextlib
import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from websockets import Origin
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

PATIENCE = 60.0
"""Seconds until an answer must have come: a turn that a dead server left is taken after ten."""
LOST = (ConnectionClosed, InvalidHandshake, InvalidMessage, OSError, TimeoutError)


@dataclass
class Page:
    """One lead's page on the web server of a port. It keeps all that it was told."""

    port: int
    token: str
    chance: Random
    frames: list[dict[str, Any]] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    """Ids and texts, in order."""
    acknowledged: dict[str, int] = field(default_factory=dict)
    connections: int = 0
    socket: ClientConnection | None = None

    @property
    def messages(self) -> list[dict[str, Any]]:
        return [frame for frame in self.frames if frame["type"] == "message"]

    @property
    def seen(self) -> int:
        return self.messages[-1]["seq"] if self.messages else 0

    async def talk(self, sentences: Iterable[str]) -> None:
        """Say one sentence after the other, each when the reply to the one before has come."""
        await self.listen(replies=1)
        for n, sentence in enumerate(sentences, start=2):
            await self.say(sentence)
            await self.listen(replies=n)
        await self.leave()

    async def say(self, text: str) -> None:
        """Send one message; without a connection it goes out with the next."""
        self.said.append((str(uuid.uuid4()), text))
        if self.socket is not None:
            with contextlib.suppress(ConnectionClosed):
                await self._send_last()

    async def listen(self, *, replies: int) -> None:
        """Until so many messages of the agent have come, over as many connections as it takes."""
        try:
            async with asyncio.timeout(PATIENCE):
                while sum(message["sender"] == "agent" for message in self.messages) < replies:
                    await self.hear_next()
        except TimeoutError:
            last = [frame for frame in self.frames if frame["type"] != "status"][-3:]
            raise AssertionError(f"no reply to {self.said[-1:]} within {PATIENCE:g} s; the last frames: {last}") from None

    async def hear_next(self) -> None:
        """Take the next frame, of a new connection if there is none; after a loss a while passes."""
        try:
            if self.socket is None:
                await self._open()
            assert self.socket is not None
            self._hear(json.loads(await self.socket.recv()))
        except LOST:
            self.socket = None
            await asyncio.sleep(self.chance.uniform(0.1, 0.5))

    async def leave(self) -> None:
        """Close the page."""
        if self.socket is not None:
            await self.socket.close()

    async def _open(self) -> None:
        at = f"127.0.0.1:{self.port}"
        self.socket = await connect(
            f"ws://{at}/ws/chat/{self.token}/?after={self.seen}", origin=Origin(f"http://{at}"), compression=None
        )
        self.connections += 1
        if self.said and self.said[-1][0] not in self.acknowledged:
            await self._send_last()

    async def _send_last(self) -> None:
        assert self.socket is not None
        client_id, text = self.said[-1]
        await self.socket.send(json.dumps({"type": "message", "id": client_id, "text": text}))

    def _hear(self, frame: dict[str, Any]) -> None:
        assert frame["type"] != "error", frame
        if frame["type"] == "ack":
            self.acknowledged[frame["id"]] = frame["seq"]
        self.frames.append(frame)
