"""When the SDR agent may write. Pure: from facts and `now` follows the time of a nudge."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS, CLOSES = time(9), time(17)
"""Nudges only Monday to Friday, 9 to 17 in the lead's local time (contract, timings of the default playbook)."""

MIN_GAP = timedelta(hours=48)
"""Two nudges are at least this far apart, however late the first one went out (S17)."""


def next_working_moment(at: datetime, zone: str) -> datetime:
    """`at` itself inside the lead's working hours, else their next beginning; aware instants in and out."""
    local = at.astimezone(ZoneInfo(zone))
    day = local.date()
    if local.weekday() < 5 and local.time() < CLOSES:
        if local.time() >= OPENS:
            return at
    else:
        day += timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return datetime.combine(day, OPENS, ZoneInfo(zone)).astimezone(at.tzinfo)


def nudge_time(due: datetime, last_nudge: datetime | None, zone: str) -> datetime:
    """When a nudge that the cadence wants at `due` may go out."""
    return next_working_moment(max(due, last_nudge + MIN_GAP) if last_nudge else due, zone)
