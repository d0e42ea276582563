"""When the SDR agent may write, as tables in the lead's own clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.sequence import MIN_GAP, next_working_moment, nudge_time

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Kiritimati", "UTC"]


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("zone", "wish", "allowed"),
    [
        ("Europe/Berlin", "2026-11-23 10:00", "2026-11-23 10:00"),  # a Monday morning
        ("Europe/Berlin", "2026-11-23 08:59", "2026-11-23 09:00"),
        ("Europe/Berlin", "2026-11-23 16:59", "2026-11-23 16:59"),
        ("Europe/Berlin", "2026-11-23 17:00", "2026-11-24 09:00"),
        ("Europe/Berlin", "2026-11-27 17:00", "2026-11-30 09:00"),  # Friday evening
        ("Europe/Berlin", "2026-11-28 11:00", "2026-11-30 09:00"),  # Saturday
        ("Europe/Berlin", "2026-03-29 12:00", "2026-03-30 09:00"),  # the day the clocks go forward
        ("America/New_York", "2026-11-01 12:00", "2026-11-02 09:00"),  # and back
        ("Pacific/Kiritimati", "2026-11-23 03:00", "2026-11-23 09:00"),
    ],
)
def test_a_nudge_waits_for_the_leads_working_hours(zone: str, wish: str, allowed: str) -> None:
    assert next_working_moment(at(wish, zone), zone) == at(allowed, zone)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)), st.sampled_from(ZONES))
def test_no_nudge_ever_goes_out_at_night_or_on_a_weekend(due: datetime, zone: str) -> None:
    local = next_working_moment(due, zone).astimezone(ZoneInfo(zone))
    assert local.weekday() < 5
    assert 9 <= local.hour < 17
    assert next_working_moment(due, zone) >= due


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),
    st.timedeltas(timedelta(0), timedelta(days=9)),
    st.sampled_from(ZONES),
)
def test_two_nudges_are_at_least_two_days_apart(last: datetime, later: timedelta, zone: str) -> None:
    assert nudge_time(last + later, last, zone) - last >= MIN_GAP
