"""A channel layer for one machine without a server to install: Unix datagrams that only say "there is something new".

The in-memory layer reaches no other process. Here every process that listens has a socket in a run folder; a ring
goes to all of them, its own included, so that a ring from any thread or process arrives in the loop's own thread.
Rings may be lost or doubled: whoever hears one reads the database. With Redis set, channels-redis takes this place.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import tempfile
import uuid
from collections import defaultdict
from pathlib import Path
from typing import Any

from channels.layers import BaseChannelLayer

BELL = socket.SOCK_DGRAM | socket.SOCK_NONBLOCK
MAX_DATAGRAM = 8192
ALL = ".all"
"""A file of this ending beside a bell: more was rung than its buffer holds."""


class DoorbellLayer(BaseChannelLayer):  # type: ignore[misc]
    """Groups only. Each channel keeps the newest message per group: older rings say nothing more."""

    extensions = ["groups"]

    def __init__(self, folder: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.folder = Path(folder)
        self._homes: dict[asyncio.AbstractEventLoop, _Home] = {}

    # --- from any thread or process

    def ring(self, group: str, message: dict[str, Any] | None = None) -> None:
        """Tell every listening process about a group. Never blocks and never raises for a dead listener."""
        message = message or {"type": "rang"}
        data = json.dumps([group, message]).encode()
        alone = {message.get("page")}
        own = {home.paths[0] for home in list(self._homes.values()) if home.groups.get(group, alone) <= alone}
        with contextlib.suppress(FileNotFoundError), socket.socket(socket.AF_UNIX, BELL) as sender:
            for path in self.folder.iterdir():
                if path.suffix != ".bell" or path in own:  # nobody here but the page that knows already
                    continue
                try:
                    sender.sendto(data, _address(path))
                except (ConnectionRefusedError, FileNotFoundError):
                    _take_down(path)  # its process is gone
                except OSError:
                    self._ring_all(path, data, sender)

    def _ring_all(self, path: Path, data: bytes, sender: socket.socket) -> None:
        """The listener's buffer (some ten datagrams) is full of other groups: leave word that everything may be new.

        It looks for the word after it has emptied the buffer; if it has done so just before, there is room again.
        """
        path.with_suffix(ALL).touch()
        with contextlib.suppress(OSError):
            sender.sendto(data, _address(path))

    async def group_send(self, group: str, message: dict[str, Any]) -> None:
        """Ring a group."""
        self.require_valid_group_name(group)
        self.ring(group, message)

    # --- in a listening process

    async def new_channel(self, prefix: str = "specific") -> str:
        """A fresh channel of the running loop."""
        return f"{prefix}.{uuid.uuid4().hex}"

    async def group_add(self, group: str, channel: str) -> None:
        """From now on rings of the group reach the channel."""
        self._home().groups[group].add(channel)

    async def group_discard(self, group: str, channel: str) -> None:
        """The channel hears no more of the group."""
        home = self._home()
        home.groups[group].discard(channel)
        if not home.groups[group]:
            del home.groups[group]
        self._leave(home)

    async def receive(self, channel: str) -> dict[str, Any]:
        """Wait for the next ring of a channel."""
        home = self._home()
        box = home.boxes[channel]
        try:
            await box.filled.wait()
        except asyncio.CancelledError:
            home.boxes.pop(channel, None)
            self._leave(home)
            raise
        group = next(iter(box.rings))
        message = box.rings.pop(group)
        if not box.rings:
            home.boxes.pop(channel, None)
        return message

    async def send(self, channel: str, message: dict[str, Any]) -> None:
        """Put a message into a channel of this process."""
        self._home().put(channel, "", message)

    def _leave(self, home: _Home) -> None:
        """Take the bell down where nobody listens any more."""
        if not home.groups and not home.boxes and self._homes.get(home.loop) is home:
            home.close()
            del self._homes[home.loop]

    def _home(self) -> _Home:
        loop = asyncio.get_running_loop()
        if loop not in self._homes:
            for other in [other for other in self._homes if other.is_closed()]:
                self._homes.pop(other).close()
            self._homes[loop] = _Home(self.folder, loop)
        return self._homes[loop]


def _address(path: Path) -> str:
    """Where a bell really hangs: a path that is too long for a socket is a link to a shorter one."""
    return str(path.readlink()) if path.is_symlink() else str(path)


def _take_down(path: Path) -> None:
    """Remove a dead bell, and what it was a link to."""
    if path.is_symlink():
        target = path.readlink()
        target.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            target.parent.rmdir()
    path.unlink(missing_ok=True)


class _Box:
    """One channel's newest ring per group."""

    __slots__ = ("filled", "rings")

    def __init__(self) -> None:
        self.rings: dict[str, dict[str, Any]] = {}
        self.filled = asyncio.Event()


class _Home:
    """What one event loop listens to."""

    def __init__(self, folder: Path, loop: asyncio.AbstractEventLoop) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.groups: dict[str, set[str]] = defaultdict(set)
        self.boxes: dict[str, _Box] = defaultdict(_Box)
        self.socket = socket.socket(socket.AF_UNIX, BELL)
        name = f"{os.getpid()}-{uuid.uuid4().hex[:8]}.bell"
        self.loop = loop
        self.word = (folder / name).with_suffix(ALL)
        self.paths = [folder / name, self.word]
        try:
            self.socket.bind(str(folder / name))
        except OSError:  # the path is longer than a socket address may be (108 bytes)
            short = Path(tempfile.mkdtemp(prefix="bantqual-")) / name
            self.socket.bind(str(short))
            (folder / name).symlink_to(short)
            self.paths.append(short)
        loop.add_reader(self.socket.fileno(), self.drain)

    def close(self) -> None:
        """Stop listening and leave nothing behind."""
        if not self.loop.is_closed():
            self.loop.remove_reader(self.socket.fileno())
        self.socket.close()
        for path in self.paths:
            path.unlink(missing_ok=True)

    def drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while True:
                group, message = json.loads(self.socket.recv(MAX_DATAGRAM))
                for channel in self.groups.get(group, ()):
                    self.put(channel, group, message)
        if self.word.exists():
            self.word.unlink(missing_ok=True)
            for group, channels in self.groups.items():
                for channel in channels:
                    self.put(channel, group, {"type": "rang"})

    def put(self, channel: str, group: str, message: dict[str, Any]) -> None:
        box = self.boxes[channel]
        box.rings[group] = message
        box.filled.set()
