"""What is due with a lead, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from leads.urgency import Group, Tone, due, span

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def words(touch: datetime | None = None, touched: datetime | None = None, step: date | None = None, now: datetime = NOW):
    found = due(touch_due_at=touch, touched_at=touched, next_step_on=step, now=now, zone=BERLIN)
    return found.group, found.words, found.tone


@pytest.mark.parametrize(
    ("minutes", "expected", "tone"),
    [
        (40, "first touch due in 40 min", Tone.SOON),
        (60, "first touch due in 1 h", Tone.SOON),
        (61, "first touch due in 1 h 1 min", Tone.CALM),
        (0, "first touch due in 1 min", Tone.SOON),
        (24 * 60, "first touch due on Tue 24 Nov, 10:00", Tone.CALM),
        (60 * 24 * 60, "first touch due on Fri 22 Jan 2027, 10:00", Tone.CALM),
        (-1, "first touch late by 1 min", Tone.LATE),
        (-120, "first touch late by 2 h", Tone.LATE),
        (-3 * 24 * 60, "first touch late by 3 days", Tone.LATE),
    ],
)
def test_a_first_touch_says_by_when(minutes: int, expected: str, tone: Tone) -> None:
    assert words(NOW + timedelta(minutes=minutes)) == (Group.FIRST_TOUCH, expected, tone)


@pytest.mark.parametrize(
    ("on", "group", "expected"),
    [
        (date(2026, 11, 21), Group.STEP_DUE, "next step late by 2 days"),
        (date(2026, 11, 22), Group.STEP_DUE, "next step late by 1 day"),
        (date(2026, 11, 23), Group.STEP_DUE, "next step today"),
        (date(2026, 11, 24), Group.PLANNED, "next step tomorrow"),
        (date(2026, 12, 4), Group.PLANNED, "next step on Fri 4 Dec"),
        (date(2027, 1, 4), Group.PLANNED, "next step on Mon 4 Jan 2027"),
        (None, Group.UNPLANNED, "no next step"),
    ],
)
def test_a_next_step_says_on_which_day(on: date | None, group: Group, expected: str) -> None:
    assert words(NOW - timedelta(days=1), NOW - timedelta(days=2), on)[:2] == (group, expected)


def test_a_touch_that_is_still_to_come_burns_more_than_a_step() -> None:
    assert words(NOW + timedelta(days=9), None, date(2026, 11, 1))[0] == Group.FIRST_TOUCH


def test_without_a_target_it_is_said_that_nobody_was_in_touch() -> None:
    assert words() == (Group.UNPLANNED, "not contacted yet", Tone.CALM)


def test_days_are_the_rep_s_own() -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # it is the 24th in Berlin
    assert words(None, NOW, date(2026, 11, 24), now=late_evening)[1] == "next step today"


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(0), "1 min"), (timedelta(seconds=61), "2 min"), (timedelta(minutes=59, seconds=30), "1 h"),
        (timedelta(hours=3, minutes=20), "3 h 20 min"), (timedelta(hours=47), "1 day"), (timedelta(days=2), "2 days"),
    ],
)  # fmt: skip
def test_a_length_of_time_in_words(length: timedelta, expected: str) -> None:
    assert span(length) == expected
