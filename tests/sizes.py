"""How much the big proofs do: small inside the whole suite, the goals' size in `make faults`, more by hand."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """One number for each proof whose strength is its size."""

    mails: int
    kills: int
    rounds: int
    """Of the race between an opt-out and a mail."""
    windows: int
    last_moments: int
    """Rounds of the race for a window's last moment."""
    rows: int
    """Of the import that is killed."""
    racers: int
    """Processes that do the same at the same moment."""
    hostile_talks: int
    """Conversations of twenty turns with each of three hostile models."""
    failing_talks: int
    """Times five turns with a model that fails in one of fourteen ways."""
    mutated_talks: int
    """Conversations of eleven turns with a model whose outputs are broken."""
    canaries: int
    """At least so many masked values for a model's server."""
    histories: int
    """Random stories of a lead's mails."""
    scans: int
    """Requests of scanners."""
    lives: tuple[int, int]
    """Companies, and steps of each."""
    cases: int
    """Random cases of the route door; three or four leads each."""
    turns: tuple[int, int]
    """Turns of chats under kills of the web server, and so many kills."""
    sockets: int
    """Pages that come back at the same moment."""
    frames: int
    """Broken frames for the chat's websocket."""


SIZES = {
    "small": Size(60, 8, 60, 40, 40, 2_000, 3, 4, 3, 6, 40, 500, 800, (1, 130), 40, (40, 3), 60, 1000),
    "ci": Size(1000, 60, 1000, 500, 2000, 10_000, 8, 17, 10, 45, 200, 10_000, 10_000, (12, 200), 1000, (1000, 40), 300, 20_000),
    "full": Size(
        20_000,
        1000,
        10_000,
        10_000,
        10_000,
        100_000,
        8,
        170,
        100,
        450,
        200,
        100_000,
        100_000,
        (200, 200),
        10_000,
        (20_000, 1000),
        2000,
        1_000_000,
    ),
}
SIZE = SIZES[os.environ.get("FAULTS_SIZE") or "small"]
SMALL = SIZE is SIZES["small"]
SEED = int(os.environ.get("FAULTS_SEED") or time.time())
os.environ["FAULTS_SEED"] = f"{SEED}"  # the same in every process of pytest-xdist
