"""Working time: Monday to Friday, 9 to 17 on the clock of a place, without its public holidays. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

OPENS, CLOSES = time(9), time(17)
"""Monday to Friday, 9 to 17 local time (contract, timings of the default playbook); for leads and for reps."""


@lru_cache(maxsize=512)
def _days_off(country: str) -> Collection[date]:
    """The country's public holidays; none where the library does not know the country."""
    try:
        known: Collection[date] = holidays.country_holidays(country)
    except (NotImplementedError, KeyError):
        return frozenset()
    return known


@lru_cache(maxsize=8192)
def is_working_day(day: date, country: str) -> bool:
    """Monday to Friday, and no public holiday of the whole country (ISO 3166 alpha-2; "" has none)."""
    return day.weekday() < 5 and not (country and day in _days_off(country))


def next_working_moment(at: datetime, zone: str, country: str = "") -> datetime:
    """`at` itself inside working hours, else their next beginning; aware instants in and out."""
    tz = ZoneInfo(zone)
    local = at.astimezone(tz)
    day, clock = local.date(), local.time()
    if clock >= CLOSES:
        day += timedelta(days=1)
    elif clock >= OPENS and is_working_day(day, country):
        return at
    while not is_working_day(day, country):
        day += timedelta(days=1)
    return datetime.combine(day, OPENS, tz).astimezone(at.tzinfo)


def is_working_moment(at: datetime, zone: str, country: str = "") -> bool:
    """Whether somebody of this place works at this instant."""
    return next_working_moment(at, zone, country) == at


def after_working_time(start: datetime, spent: timedelta, zone: str, country: str = "") -> datetime:
    """The instant at which so much working time has passed since `start`; aware instants in and out.

    Where that is the end of a working day it is that end, not the next morning.
    """
    at, left = next_working_moment(start, zone, country), spent
    while True:
        local = at.astimezone(ZoneInfo(zone))
        closes = datetime.combine(local.date(), CLOSES, local.tzinfo).astimezone(start.tzinfo)
        if at + left <= closes:
            return at + left
        left -= closes - at
        at = next_working_moment(closes, zone, country)


_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def read_span(text: str) -> timedelta | None:
    """`2 hours`, `1 day 30 min`, `90m`: numbers with units; None where it is anything else."""
    if not re.fullmatch(r"(?:\s*\d{1,6}\s*[a-z]+\s*)+", text.lower()):
        return None
    total = 0
    for number, unit in re.findall(r"(\d+)\s*([a-z]+)", text.lower()):
        size = next((size for size, name in _UNITS if f"{name}s".startswith(unit)), None)
        if size is None:
            return None
        total += int(number) * size
    return timedelta(seconds=total)


def spoken(span: timedelta) -> str:
    """`2 hours`, `1 day 30 minutes`, `45 seconds`."""
    left = int(span.total_seconds())
    parts = []
    for size, name in _UNITS:
        number, left = divmod(left, size)
        if number:
            parts.append(f"{number} {name}{'s' if number > 1 else ''}")
    return " ".join(parts) or "no time"
