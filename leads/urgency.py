"""What is due with a rep's lead, in words, and how it burns. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import IntEnum, StrEnum
from math import ceil


class Group(IntEnum):
    """Where a lead stands among a rep's leads; the lowest burns most."""

    FIRST_TOUCH = 0
    STEP_DUE = 1
    UNPLANNED = 2
    PLANNED = 3


class Tone(StrEnum):
    """How loud the words are; they say the same without it."""

    LATE = "late"
    SOON = "soon"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Due:
    """What the rep should do next with a lead, and by when."""

    group: Group
    words: str
    tone: Tone


SOON = timedelta(hours=1)
"""A first touch that is due within so long stands out."""


def due(
    *, touch_due_at: datetime | None, touched_at: datetime | None, next_step_on: date | None, now: datetime, zone: tzinfo
) -> Due:
    """A first touch that is still to come burns more than a step, a step that is due more than none; days are the rep's."""
    today = now.astimezone(zone).date()
    if touch_due_at and not touched_at:
        return _first_touch(touch_due_at, now, zone)
    if next_step_on is None:
        return Due(Group.UNPLANNED, "no next step" if touched_at else "not contacted yet", Tone.CALM)
    days = (next_step_on - today).days
    if days < 0:
        return Due(Group.STEP_DUE, f"next step late by {_days(-days)}", Tone.LATE)
    if days == 0:
        return Due(Group.STEP_DUE, "next step today", Tone.SOON)
    return Due(Group.PLANNED, "next step tomorrow" if days == 1 else f"next step on {day(next_step_on, today)}", Tone.CALM)


def _first_touch(due_at: datetime, now: datetime, zone: tzinfo) -> Due:
    left = due_at - now
    if left < timedelta(0):
        return Due(Group.FIRST_TOUCH, f"first touch late by {span(-left)}", Tone.LATE)
    if left < timedelta(days=1):
        return Due(Group.FIRST_TOUCH, f"first touch due in {span(left)}", Tone.SOON if left <= SOON else Tone.CALM)
    local, today = due_at.astimezone(zone), now.astimezone(zone).date()
    return Due(Group.FIRST_TOUCH, f"first touch due on {day(local.date(), today)}, {local:%H:%M}", Tone.CALM)


def span(length: timedelta) -> str:
    """A length of time in words, to the minute below a day and in whole days above; at least one minute."""
    minutes = max(1, ceil(length.total_seconds() / 60))
    hours, minutes = divmod(minutes, 60)
    if hours >= 24:
        return _days(hours // 24)
    return " ".join(part for part in (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "") if part)


def day(on: date, today: date) -> str:
    """A date as the desk writes it; the year only where it is another one."""
    return f"{on:%a} {on.day} {on:%b}" + (f" {on.year}" if on.year != today.year else "")


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"
