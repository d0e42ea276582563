"""The board's arithmetic: one lead's moments, a day's counts, quantiles of classes, periods."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from outreach import figures
from outreach.figures import Happened

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("history", "moments"),
    [
        ([], {}),
        ([Happened("email_sent", at(1), "outreach")], {"mailed": 1, "delivered": 1}),
        ([Happened("email_sent", at(1), "nudge")], {}),
        ([Happened("email_marked_sent", at(9), "outreach")], {"mailed": 9, "delivered": 9}),
        (
            [Happened("email_sent", at(1), "outreach"), Happened("email_delivered", at(2), "outreach")],
            {"mailed": 1, "delivered": 2},
        ),
        ([Happened("email_sent", at(1), "outreach"), Happened("email_hard", at(2), "outreach")], {"mailed": 1, "bounced": 2}),
        ([Happened("bounce", at(2))], {"bounced": 2}),
        ([Happened("enter_window", at(5), said=True)], {"core_done": 5}),
        ([Happened("enter_window", at(5))], {}),  # its silence ended the questions
        ([Happened("offer", at(5)), Happened("offer", at(3)), Happened("accept", at(7))], {"assigned": 3, "accepted": 7}),
        ([Happened("join_chat", at(4))], {"assigned": 4, "accepted": 4, "touched": 4}),
        ([Happened("meeting", at(8)), Happened("contacted", at(6))], {"touched": 6}),
        ([Happened("override_qualify", at(8))], {"qualified": 8}),
        ([Happened("opt_out", at(8)), Happened("received", at(0))], {"opted_out": 8}),
    ],
)
def test_the_first_time_of_each_moment_counts(history, moments) -> None:
    assert figures.moments_of(history) == {name: at(minutes) for name, minutes in moments.items()}


@pytest.mark.parametrize(
    ("disposition", "verdict", "in_words", "end"),
    [
        ("answered", "positive", True, "positive"),
        ("answered", "negative", True, "negative"),
        ("pending", None, True, "pending"),
        ("pending", None, False, "open"),
        ("declined", None, True, "declined"),
        ("unclear", None, True, "unclear"),
        ("open", None, False, "open"),
    ],
)
def test_a_criterion_ends_as_the_lead_said_or_in_no_answer(disposition, verdict, in_words, end) -> None:
    assert figures.end_of(disposition, verdict, in_words=in_words) == end


@pytest.mark.parametrize(
    ("moments", "answers", "question"),
    [
        ({}, {"budget": "open", "need": "open"}, ""),  # never began
        ({"started"}, {"budget": "open", "need": "open"}, "budget"),
        ({"started"}, {"budget": "positive", "need": "open", "timeline": "open"}, "need"),
        ({"started"}, {"budget": "open", "need": "positive"}, "budget"),
        ({"started"}, {"budget": "positive", "need": "declined"}, ""),
        ({"started", "core_done"}, {"budget": "open"}, ""),
    ],
)
def test_a_lead_stops_at_its_first_unanswered_question(moments, answers, question) -> None:
    assert figures.stopped_at(dict.fromkeys(moments, NOON), answers) == question


def test_what_one_lead_adds() -> None:
    moments = {"mailed": at(2), "delivered": at(2), "started": at(62), "touched": at(99), "accepted": at(98)}
    found = figures.measures(NOON, moments, {"budget": "positive", "need": "open", "timeline": ""}, "need")
    waits = {f"first_mail:{figures.bucket(120)}", f"first_answer:{figures.bucket(3600)}", f"first_touch:{figures.bucket(60)}"}
    assert (
        set(found)
        == {"inbound", "mailed", "delivered", "started", "accepted", "budget:positive", "need:open", "stopped:need"} | waits
    )
    assert set(found.values()) == {1}


def test_a_time_that_would_be_negative_is_not_measured() -> None:
    """A lead that wrote before our mail went out is no answer to it."""
    assert not [
        name for name in figures.measures(NOON, {"mailed": at(9), "started": at(1)}, {}, "") if name.startswith("first_answer")
    ]


@pytest.mark.parametrize("seconds", [0.2, 1, 1.5, 59, 60, 61, 3599, 86400, 9e6])
def test_a_class_tells_a_time_within_five_percent(seconds) -> None:
    told = figures.seconds_of(figures.bucket(seconds))
    assert told == 0.5 if seconds < 1 else abs(told - seconds) <= 0.05 * seconds


@pytest.mark.parametrize(
    ("counts", "share", "number"),
    [({}, 0.5, None), ({7: 1}, 0.5, 7), ({7: 1}, 0.9, 7), ({1: 5, 9: 5}, 0.5, 1), ({1: 5, 9: 6}, 0.5, 9), ({1: 9, 9: 1}, 0.9, 1),
     ({1: 8, 9: 2}, 0.9, 9), ({9: 2, 1: 8}, 0.9, 9)],
)  # fmt: skip
def test_a_quantile_is_the_time_within_which_a_share_lies(counts, share, number) -> None:
    assert figures.quantile(counts, share) == (None if number is None else figures.seconds_of(number))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "–"),
        (0.5, "under 1 s"),
        (42, "42 s"),
        (90, "1.5 min"),
        (720, "12 min"),
        (7200, "2 h"),
        (100000, "28 h"),
        (260000, "3 days"),
    ],
)
def test_times_are_said_as_people_say_them(seconds, words) -> None:
    assert figures.spoken(seconds) == words


@pytest.mark.parametrize(
    ("name", "first", "last", "days"),
    [
        ("today", "", "", 1),
        ("7", "", "", 7),
        ("90", "", "", 90),
        ("custom", "2026-11-01", "2026-11-01", 1),
        ("custom", "2025-11-23", "2026-11-23", 366),
    ],
)
def test_periods_are_whole_days_with_both_ends(name, first, last, days) -> None:
    period = figures.period_of(name, first, last, today=TODAY)
    assert period.days == days
    assert period.last == (TODAY if name != "custom" else date.fromisoformat(last))


@pytest.mark.parametrize(
    ("name", "first", "last", "words"),
    [
        ("8", "", "", "today, 7, 30, 90"),
        ("x" * 9999, "", "", "no period 'xxxxxxxxxxxxxxxxxxxx'"),
        ("custom", "", "", "2026-11-23"),
        ("custom", "2026-02-30", "2026-03-01", "2026-11-23"),
        ("custom", "2026-03-02", "2026-03-01", "after the last"),
        ("custom", "2025-11-22", "2026-11-23", "367 days"),
        ("custom", "0001-01-01", "9999-12-31", "at most 366"),
    ],
)  # fmt: skip
def test_a_period_that_cannot_be_shown_says_what_can(name, first, last, words) -> None:
    with pytest.raises(figures.PeriodError, match=words):
        figures.period_of(name, first, last, today=TODAY)


def test_a_stage_has_its_share_of_all_and_of_the_one_before() -> None:
    steps = {
        step.key: step
        for step in figures.funnel({"inbound": 200, "mailed": 100, "delivered": 50, "qualified": 20, "assigned": 30})
    }
    assert (steps["delivered"].of_all, steps["delivered"].of_previous) == (0.25, 0.5)
    assert (steps["assigned"].of_all, steps["assigned"].of_previous) == (0.15, 1.5)
    assert figures.funnel({})[3].of_all is None


def test_whoever_stopped_at_a_question_was_not_asked_the_next() -> None:
    counts = {"started": 10, "stopped:budget": 3, "stopped:need": 1, "budget:positive": 6}
    rows = figures.questions(counts, ["budget", "need", "timeline"])
    assert [row.reached for row in rows] == [10, 7, 6]
    assert (rows[0].drop, rows[0].positive, rows[2].stopped) == (0.3, 6, 0)
