"""Working time on the clock of a place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from leads import hours

BERLIN = "Europe/Berlin"


def at(text: str, zone: str = BERLIN) -> datetime:
    """A local time as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "spent", "zone", "country", "end"),
    [
        ("2026-11-23T10:00", 2, BERLIN, "DE", "2026-11-23T12:00"),
        ("2026-11-23T15:00", 2, BERLIN, "DE", "2026-11-23T17:00"),  # the end of the day, not the next morning
        ("2026-11-23T16:00", 2, BERLIN, "DE", "2026-11-24T10:00"),
        ("2026-11-23T20:00", 2, BERLIN, "DE", "2026-11-24T11:00"),
        ("2026-11-23T07:00", 2, BERLIN, "DE", "2026-11-23T11:00"),
        ("2026-11-27T16:30", 1, BERLIN, "DE", "2026-11-30T09:30"),  # over a weekend
        ("2026-11-28T12:00", 0, BERLIN, "DE", "2026-11-30T09:00"),
        ("2026-12-24T16:00", 2, BERLIN, "DE", "2026-12-28T10:00"),  # Christmas, then a weekend
        ("2026-12-24T16:00", 2, BERLIN, "", "2026-12-25T10:00"),  # no country: no public holidays
        ("2026-07-03T16:00", 2, "America/New_York", "US", "2026-07-06T11:00"),  # observed Independence Day
        ("2026-10-23T16:00", 24, BERLIN, "DE", "2026-10-28T16:00"),  # the clocks go back on Sunday
        ("2026-03-27T16:00", 8, BERLIN, "DE", "2026-03-30T16:00"),  # the clocks go forward on Sunday
        ("2026-11-23T10:00", 400, BERLIN, "XX", "2027-02-01T10:00"),  # 50 days of 8 hours, no known holidays
    ],
)
def test_working_time_runs_from_nine_to_five_on_working_days(start: str, spent: float, zone: str, country: str, end: str) -> None:
    assert hours.after_working_time(at(start, zone), timedelta(hours=spent), zone, country) == at(end, zone)


@pytest.mark.parametrize(
    ("moment", "works"),
    [
        ("2026-11-23T09:00", True),
        ("2026-11-23T08:59", False),
        ("2026-11-23T17:00", False),
        ("2026-11-22T12:00", False),
        ("2026-12-25T12:00", False),
    ],
)
def test_a_working_moment(moment: str, works: bool) -> None:
    assert hours.is_working_moment(at(moment), BERLIN, "DE") is works


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "no time"), (45, "45 seconds"), (3600, "1 hour"), (5400, "1 hour 30 minutes"), (176_400, "2 days 1 hour")],
)
def test_a_span_in_words(seconds: int, words: str) -> None:
    assert hours.spoken(timedelta(seconds=seconds)) == words
