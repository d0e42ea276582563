"""Keeps processes alive: each in a group of its own, started again when it dies, all ended together."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import psutil

PR_SET_PDEATHSIG = 1
STOP_PATIENCE = 10.0
"""Seconds a process may take to end by itself before it is killed."""

RESTART_PAUSES = (0.2, 1.0, 3.0, 10.0)
"""Seconds before a process that keeps dying is started again: first, second, third time and ever after."""

CALM_AFTER = 60.0
"""A process that lived this many seconds counts as healthy again."""


def _die_with_parent() -> None:
    """In the child: end when the supervisor is killed, so that nothing runs on as an orphan (Linux)."""
    with contextlib.suppress(OSError):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


@dataclass
class Child:
    """One process to keep alive. `healthy` False: it stands still and is started anew."""

    name: str
    command: Sequence[str]
    healthy: Callable[[float], bool] = lambda started: True
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    deaths: int = 0
    due: float = field(default=0.0)

    def start(self) -> None:
        """Start it in its own process group."""
        self.process = subprocess.Popen(self.command, start_new_session=True, preexec_fn=_die_with_parent)
        self.started = time.monotonic()

    def signal(self, number: int) -> None:
        """Send a signal to the whole group; SIGKILL also to what it started in groups of their own."""
        if self.process is None:
            return
        below: list[psutil.Process] = []
        if number == signal.SIGKILL:
            with contextlib.suppress(psutil.NoSuchProcess):
                below = psutil.Process(self.process.pid).children(recursive=True)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)
        for process in below:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(number)

    def watch(self) -> None:
        """Start it again if it died or stands still."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.due:
                self.start()
            return
        code = self.process.poll()
        if code is None and self.healthy(self.started):
            if now - self.started > CALM_AFTER:
                self.deaths = 0
            return
        self.signal(signal.SIGKILL)  # what is left of its group must not run on beside the new one
        self.process.wait()
        pause = RESTART_PAUSES[min(self.deaths, len(RESTART_PAUSES) - 1)]
        reason = f"ended with {code}" if code is not None else "stood still"
        print(f"{self.name} {reason}; starting it again in {pause:g} s", file=sys.stderr)
        self.process, self.deaths, self.due = None, self.deaths + 1, now + pause


def run(
    children: Sequence[Child],
    *,
    every: Callable[[], None] | None = None,
    pause: float = 0.25,
    patience: float = STOP_PATIENCE,
) -> None:
    """Keep the children alive until SIGINT or SIGTERM, then end them and their groups.

    `every` is called in each round; an error of it is printed and does not stop the watch. A supervisor under another
    one needs less `patience` than that one has, or it is killed before it could end its own children.
    """
    stopping = False

    def stop(number: int, frame: object) -> None:
        nonlocal stopping
        stopping = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    while not stopping:
        for child in children:
            child.watch()
        if every is not None:
            every()
        time.sleep(pause)
    for child in children:
        # Only the leader: django-q2's waits for ever for a sentinel that the same signal has ended.
        if child.process is not None:
            child.process.terminate()
    deadline = time.monotonic() + patience
    for child in children:
        if child.process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.process.wait(max(0.1, deadline - time.monotonic()))
        child.signal(signal.SIGKILL)
