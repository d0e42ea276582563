"""What one websocket may cost this process. daphne itself takes frames without end and keeps what a client never reads.

Measured without: 27,000 frames in 8 s from one client took a process from 70 to 1,646 MiB; a reader that never reads
(django/daphne #170) is kept until the machine is full.
"""

# ruff: noqa: N802, N803 - Autobahn and Twisted call these names

from __future__ import annotations

import json
import time
from typing import Any
from weakref import WeakSet

from daphne.ws_protocol import WebSocketFactory, WebSocketProtocol
from twisted.internet import defer, reactor, task

CLOSE_SLOW_DOWN, CLOSE_RESTART = 4429, 1012
FRAMES_AHEAD = 64
"""So many frames may wait for their handler. Who sends more does not wait for answers: it is no page of ours."""
UNREAD_BYTES, UNREAD_SECONDS = 256 * 1024, 30.0
"""So much, or so long, a client may leave unread what was sent to it. (The first 64 KiB are in Twisted's own buffer.)"""
GOODBYE = 0.2
"""Seconds in which a stopping process tells its pages."""

SLOW_DOWN = json.dumps(
    {"type": "error", "code": "slow_down", "message": "Too much at once: wait for answers, and connect again in 20 seconds."}
)
open_now: WeakSet[GuardedProtocol] = WeakSet()


class GuardedProtocol(WebSocketProtocol):  # type: ignore[misc]
    """daphne's websocket with an end to its patience, in both directions."""

    stuck_since: float | None = None
    unread = 0

    def onConnect(self, request: Any) -> Any:
        self.failByDrop = False  # a frame that is too large is told so (1009), not cut off
        return super().onConnect(request)

    def onOpen(self) -> None:
        super().onOpen()
        self.transport.unregisterProducer()
        self.transport.registerProducer(self, True)
        open_now.add(self)

    def onClose(self, wasClean: bool, code: int | None, reason: str | None) -> None:
        open_now.discard(self)
        super().onClose(wasClean, code, reason)

    # --- inward

    def onMessage(self, payload: bytes, isBinary: bool) -> None:
        if not self.muted and self.application_queue.qsize() >= FRAMES_AHEAD:
            self.serverSend(SLOW_DOWN)
            self.end(CLOSE_SLOW_DOWN)
        super().onMessage(payload, isBinary)

    def end(self, code: int) -> None:
        """Close with a code, and take no more from this client. If it does not answer within a second it is cut off."""
        self.application_queue.put_nowait({"type": "websocket.disconnect", "code": code})
        self.muted = True
        self.sendCloseFrame(code=code)
        self.transport.pauseProducing()

    # --- outward: Twisted calls these when its buffer is full, and when it is empty again

    def pauseProducing(self) -> None:
        """The client does not read. Until it does, nothing is read from it either."""
        self.stuck_since, self.unread = time.monotonic(), 64 * 1024
        self.transport.pauseProducing()

    def resumeProducing(self) -> None:
        self.stuck_since = None
        if not self.muted:
            self.transport.resumeProducing()

    def stopProducing(self) -> None:
        pass

    def serverSend(self, content: Any, binary: bool = False) -> None:
        if self.state in (self.STATE_CLOSING, self.STATE_CLOSED):
            return  # it has just gone; daphne does not know it yet
        super().serverSend(content, binary)
        if self.stuck_since is not None:
            self.unread += len(content)
            if self.unread > UNREAD_BYTES:
                self.transport.abortConnection()

    def check_timeouts(self) -> None:
        super().check_timeouts()
        if self.stuck_since is not None and time.monotonic() - self.stuck_since > UNREAD_SECONDS:
            self.transport.abortConnection()


def say_goodbye() -> Any:
    """Tell every page that this process stops, so that it connects again at once and need not find out."""
    for protocol in list(open_now):
        protocol.sendCloseFrame(code=CLOSE_RESTART)
    return task.deferLater(reactor, GOODBYE, lambda: None) if open_now else defer.succeed(None)


def guard_daphne() -> None:
    """Let every websocket of this process be a guarded one."""
    WebSocketFactory.protocol = GuardedProtocol
    reactor.addSystemEventTrigger("before", "shutdown", say_goodbye)  # type: ignore[arg-type]
