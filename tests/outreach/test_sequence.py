"""When the SDR agent may write and why not: tables in the lead's own clock, and ten thousand random histories."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.engine.playbook import Cadence
from leads.hours import is_working_day, next_working_moment
from outreach.sequence import (
    MIN_GAP,
    Due,
    Facts,
    Halt,
    Rule,
    WhyNot,
    last_working_moment,
    nudge_time,
    plan_nudge,
    plan_reminder,
    why_not,
)
from tests.sizes import SIZE

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Kiritimati", "UTC"]
BERLIN = "Europe/Berlin"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
INVITED = Cadence((2 * DAY, 5 * DAY), 10 * DAY)
CORE = Cadence((1 * DAY, 3 * DAY), 5 * DAY)


def at(text: str, zone: str = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


# --- the lead's own clock


@pytest.mark.parametrize(
    ("zone", "country", "wish", "allowed"),
    [
        (BERLIN, "", "2026-11-23 10:00", "2026-11-23 10:00"),  # a Monday morning
        (BERLIN, "", "2026-11-23 08:59", "2026-11-23 09:00"),
        (BERLIN, "", "2026-11-23 16:59", "2026-11-23 16:59"),
        (BERLIN, "", "2026-11-23 17:00", "2026-11-24 09:00"),
        (BERLIN, "", "2026-11-27 17:00", "2026-11-30 09:00"),  # Friday evening
        (BERLIN, "", "2026-11-28 11:00", "2026-11-30 09:00"),  # Saturday
        (BERLIN, "", "2026-03-29 12:00", "2026-03-30 09:00"),  # the day the clocks go forward
        ("America/New_York", "", "2026-11-01 12:00", "2026-11-02 09:00"),  # and back
        ("Pacific/Kiritimati", "", "2026-11-23 03:00", "2026-11-23 09:00"),
        (BERLIN, "DE", "2026-12-24 17:30", "2026-12-28 09:00"),  # Christmas, then a weekend
        (BERLIN, "DE", "2027-03-25 18:00", "2027-03-30 09:00"),  # Good Friday to Easter Monday
        (BERLIN, "GB", "2026-05-01 10:00", "2026-05-01 10:00"),  # no holiday there
        (BERLIN, "DE", "2026-05-01 10:00", "2026-05-04 09:00"),
        (BERLIN, "XK", "2026-05-01 10:00", "2026-05-01 10:00"),  # the library knows nothing of this country
        ("America/New_York", "US", "2026-11-26 10:00", "2026-11-27 09:00"),  # Thanksgiving
    ],
)
def test_a_nudge_waits_for_the_leads_working_hours_and_holidays(zone: str, country: str, wish: str, allowed: str) -> None:
    assert next_working_moment(at(wish, zone), zone, country) == at(allowed, zone)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
    st.sampled_from(["", "DE", "US", "IN", "JP"]),
)
def test_no_nudge_ever_goes_out_at_night_on_a_weekend_or_a_holiday(due: datetime, zone: str, country: str) -> None:
    for moment in (next_working_moment(due, zone, country), last_working_moment(due, zone, country)):
        local = moment.astimezone(ZoneInfo(zone))
        assert is_working_day(local.date(), country)
        assert local.weekday() < 5
        assert 9 <= local.hour < 17
    assert last_working_moment(due, zone, country) <= due <= next_working_moment(due, zone, country)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),
    st.timedeltas(timedelta(0), timedelta(days=9)),
    st.sampled_from(ZONES),
)
def test_two_nudges_are_at_least_two_days_apart(last: datetime, later: timedelta, zone: str) -> None:
    assert nudge_time(last + later, last, zone) - last >= MIN_GAP


# --- why not, in words

MONDAY = at("2026-11-23 10:00")
NUDGE = Facts("nudge", "contacted", BERLIN, "DE", "invited", silent_since=MONDAY - 2 * DAY, first_mail_at=MONDAY - 2 * DAY)
FIRST = Facts("outreach", "new", BERLIN)
REMINDER = Facts("window_reminder", "in_window", BERLIN, "DE", "window")
WATER = Halt("the unit Water", at("2026-05-12 08:00"), "M. Muster", "new prices")


@pytest.mark.parametrize(
    ("facts", "now", "sentence"),
    [
        (FIRST, at("2026-11-22 03:00"), ""),  # the first mail goes at any hour
        (NUDGE, MONDAY, ""),
        (REMINDER, MONDAY, ""),
        (replace(FIRST, suppressed="opt_out"), MONDAY, "the address is on the do-not-contact list (opt_out)"),
        (replace(FIRST, lead="engaged"), MONDAY, "the lead is engaged"),
        (replace(NUDGE, lead="handed_over"), MONDAY, "the lead is handed over"),
        (replace(NUDGE, conversation="window"), MONDAY, "the conversation is window"),
        (replace(NUDGE, heard_since=True), MONDAY, "the lead has written since"),
        (replace(NUDGE, put_off=True), MONDAY, "the lead asked to talk later and comes back by themselves"),
        (replace(FIRST, halts=(WATER,)), MONDAY, "paused for the unit Water since 12 May by M. Muster (new prices)"),
        (replace(FIRST, approval_missing=True), MONDAY, "the first mail waits for a manager's approval"),
        (
            NUDGE,
            at("2026-11-27 17:40"),
            "Friday 27 November 17:40 in Europe/Berlin is outside the lead's working hours; "
            "next try Monday 30 November 09:00 in Europe/Berlin",
        ),
        (
            replace(NUDGE, not_before=at("2026-12-05 00:00")),
            MONDAY,
            "the lead is out of office until Saturday 5 December 00:00 in Europe/Berlin; "
            "next try Monday 7 December 09:00 in Europe/Berlin",
        ),
        (
            replace(NUDGE, last_mail_at=MONDAY - DAY),
            MONDAY,
            "Monday 23 November 10:00 in Europe/Berlin is too soon after the mail before; "
            "next try Tuesday 24 November 10:00 in Europe/Berlin",
        ),
        (
            replace(FIRST, room_at=MONDAY + HOUR, room="4500 mails went out"),
            MONDAY,
            "4500 mails went out in the last 24 hours, as many as are allowed; next try Monday 23 November 11:00 in Europe/Berlin",
        ),
    ],
)
def test_why_not_is_one_plain_sentence(facts: Facts, now: datetime, sentence: str) -> None:
    assert str(why_not(facts, now) or "") == sentence


def test_every_rule_has_a_sentence() -> None:
    for rule in Rule:
        assert str(WhyNot(rule, "x"))


@pytest.mark.parametrize(
    "state", ["qualified", "assigned", "accepted", "opted_out", "undeliverable", "wrong_person", "no_response"]
)
@pytest.mark.parametrize("facts", [FIRST, NUDGE, REMINDER])
def test_nothing_goes_to_a_lead_in_another_state(facts: Facts, state: str) -> None:
    found = why_not(replace(facts, lead=state), MONDAY)
    assert found is not None
    assert found.final


# --- what is planned


@pytest.mark.parametrize(
    ("change", "now", "plan"),
    [
        ({}, MONDAY, Due(1, MONDAY, MONDAY + 3 * DAY)),
        ({"nudges": 1}, MONDAY, Due(2, MONDAY, MONDAY + 5 * DAY)),
        ({"nudges": 2}, MONDAY, (Rule.SPENT, None)),
        ({}, at("2026-11-28 10:00"), Due(1, at("2026-11-30 09:00"), at("2026-12-01 10:00"))),  # a Saturday
        ({"last_mail_at": MONDAY - HOUR, "nudges": 1}, MONDAY, Due(2, MONDAY + 47 * HOUR, MONDAY + 5 * DAY)),
        ({"waiting": True}, MONDAY, (Rule.WAITING, MONDAY + DAY)),
        ({"waiting": True, "nudges": 2}, MONDAY, (Rule.WAITING, MONDAY + DAY)),  # no end while a nudge is under way
        ({"put_off": True}, MONDAY, (Rule.LATER, MONDAY + 8 * DAY)),
        ({"first_mail_at": None}, MONDAY, (Rule.NO_FIRST_MAIL, MONDAY + 8 * DAY)),
        ({"first_mail_at": MONDAY - HOUR}, MONDAY, (Rule.TOO_SOON, MONDAY + 47 * HOUR)),  # the first mail was late
        ({"not_before": MONDAY + 9 * DAY}, MONDAY, (Rule.AWAY, MONDAY + 9 * DAY)),
        ({"not_before": MONDAY + 9 * DAY, "nudges": 2}, MONDAY + 8 * DAY, (Rule.AWAY, MONDAY + 9 * DAY)),
        ({"not_before": MONDAY + 9 * DAY, "nudges": 2}, MONDAY + 9 * DAY, (Rule.SPENT, MONDAY + 14 * DAY)),  # after the end
        ({"not_before": MONDAY + 7 * DAY, "nudges": 2}, MONDAY + 8 * DAY, (Rule.SPENT, None)),  # before it
        ({"last_mail_at": MONDAY + 9 * DAY, "nudges": 2}, MONDAY + 10 * DAY, (Rule.SPENT, MONDAY + 14 * DAY)),
        ({"last_mail_at": MONDAY + 9 * DAY, "nudges": 2}, MONDAY + 14 * DAY, (Rule.SPENT, None)),
        ({"lead": "undeliverable"}, MONDAY, (Rule.LEAD_STATE, MONDAY + 8 * DAY)),
    ],
)
def test_what_a_silence_leads_to(change: dict, now: datetime, plan: object) -> None:
    found = plan_nudge(replace(NUDGE, **change), INVITED, now)
    assert (found if isinstance(found, Due) else (found.rule, found.at)) == plan


def test_a_scheduler_that_was_off_pushes_back_what_follows() -> None:
    late = MONDAY + 14 * DAY
    first = plan_nudge(NUDGE, INVITED, late)
    assert first == Due(1, late, late + 3 * DAY)
    second = plan_nudge(replace(NUDGE, nudges=1, last_mail_at=late), INVITED, late + 3 * DAY)
    assert second == Due(2, late + 3 * DAY, late + 8 * DAY)


@pytest.mark.parametrize(
    ("opened", "hours", "reminded"),
    [
        ("2026-11-23 10:00", 6, "2026-11-24 09:00"),  # six hours before would be at night
        ("2026-11-23 16:00", 6, "2026-11-24 10:00"),
        ("2026-11-23 22:00", 6, "2026-11-24 16:00"),
        ("2026-11-23 09:30", 6, "2026-11-23 15:00"),  # in the morning it would be too late
        ("2026-11-27 10:00", 6, "2026-11-27 15:00"),  # Friday: the window closes on Saturday
        ("2026-11-27 14:00", 6, ""),  # Friday afternoon: no time is left to ask anybody
        ("2026-11-28 10:00", 6, ""),  # Saturday
        ("2026-11-23 16:00", 1, "2026-11-24 15:00"),
    ],
)
def test_a_reminder_goes_out_in_working_hours_before_the_window_closes(opened: str, hours: int, reminded: str) -> None:
    begin = at(opened)
    found = plan_reminder(REMINDER, opened=begin, closes=begin + DAY, before=hours * HOUR)
    assert found == (Due(1, at(reminded)) if reminded else WhyNot(Rule.NO_ROOM))


def test_a_reminder_keeps_its_distance_from_a_nudge() -> None:
    begin = at("2026-11-25 16:00")
    facts = replace(REMINDER, last_mail_at=begin - 7 * HOUR)
    assert plan_reminder(facts, opened=begin, closes=begin + DAY, before=6 * HOUR) == WhyNot(Rule.NO_ROOM)


# --- ten thousand histories (S17)

ACTS = (
    "write",
    "later",
    "opt_out",
    "bounce",
    "complain",
    "close",
    "hand_over",
    "assign",
    "pause",
    "resume",
    "away",
    "sleep",
    "nothing",
)


@dataclass
class History:
    """One lead's life, told to the rules as the services tell it; `now` only moves forward."""

    zone: str
    country: str
    now: datetime
    lead: str = "contacted"
    talk: str = "invited"
    heard_at: datetime | None = None
    put_off: bool = False
    suppressed: str = ""
    halts: tuple[Halt, ...] = ()
    not_before: datetime | None = None
    nudges: int = 0
    silence_due: datetime | None = None
    began: datetime = field(init=False)
    queued: tuple[datetime, datetime | None] | None = None
    asleep_until: datetime | None = None
    sent: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    forbidden_since: datetime | None = None

    def __post_init__(self) -> None:
        self.began = self.now
        self.silence_due = self.now + INVITED.nudges[0]

    @property
    def cadence(self) -> Cadence:
        return INVITED if self.talk == "invited" else CORE

    def facts(self) -> Facts:
        return Facts(
            "nudge", self.lead, self.zone, self.country, self.talk, suppressed=self.suppressed, halts=self.halts,
            heard_since=self.queued is not None and self.queued[1] != self.heard_at, put_off=self.put_off,
            not_before=self.not_before, silent_since=self.heard_at or self.began, nudges=self.nudges, first_mail_at=self.began,
            last_mail_at=self.sent[-1][0] if self.sent else None,
        )  # fmt: skip

    def act(self, what: str, amount: int) -> None:
        if what in ("write", "later") and self.forbidden_since is None:
            self.lead, self.talk, self.heard_at, self.put_off = "engaged", "core", self.now, what == "later"
            self.nudges, self.silence_due = 0, self.now + (CORE.end if what == "later" else CORE.nudges[0])
        elif what in ("opt_out", "bounce", "complain"):
            self.suppressed = what
        elif what in ("close", "hand_over", "assign"):
            self.talk = {"close": "closed", "hand_over": "handed_over", "assign": "closed"}[what]
            self.lead = {"close": "not_qualified", "hand_over": "handed_over", "assign": "assigned"}[what]
        elif what == "pause":
            self.halts = (Halt("all leads", self.now, "M. Muster"),)
        elif what == "resume":
            self.halts = ()
        elif what == "away":
            self.not_before = self.now + timedelta(hours=amount)
        elif what == "sleep":
            self.asleep_until = self.now + timedelta(hours=amount)
        if what in ("opt_out", "bounce", "complain", "close", "hand_over", "assign") and self.forbidden_since is None:
            self.forbidden_since = self.now

    def wait(self, until: datetime) -> None:
        """What a worker does until then: plan at the silence's moments, send at the outbox's."""
        for _ in range(200):
            dues = [moment for moment in (self.silence_due, self.queued and self.queued[0]) if moment]
            wake = max(min(dues, default=until), self.now, self.asleep_until or self.now)
            if not dues or wake >= until:
                self.now = until
                return
            self.now = wake
            self.plan()
            self.send()
        raise AssertionError("the worker goes round in circles")

    def plan(self) -> None:
        if self.silence_due is None or self.silence_due > self.now:
            return
        plan = plan_nudge(replace(self.facts(), heard_since=False, waiting=self.queued is not None), self.cadence, self.now)
        if isinstance(plan, Due):
            assert plan.at >= self.now
            self.queued, self.nudges, self.silence_due = (plan.at, self.heard_at), plan.number, plan.then
        elif plan.rule is Rule.SPENT:
            self.silence_due = plan.at
        elif plan.final:
            self.nudges, self.silence_due = len(self.cadence.nudges), plan.at
        else:
            assert plan.at is not None
            assert plan.at > self.now
            self.silence_due = plan.at

    def send(self) -> None:
        if self.queued is None or self.queued[0] > self.now:
            return
        found = why_not(self.facts(), self.now)
        if found is None:
            self.check()
            self.sent.append((self.now, self.heard_at))
            self.queued = None
        elif found.final:
            self.queued = None
        else:
            self.queued = (found.at or self.now + DAY, self.queued[1])

    def check(self) -> None:
        """S17 at the moment of a nudge."""
        local = self.now.astimezone(ZoneInfo(self.zone))
        assert local.weekday() < 5
        assert 9 <= local.hour < 17
        assert is_working_day(local.date(), self.country)
        assert not self.sent or self.now - self.sent[-1][0] >= MIN_GAP
        assert self.forbidden_since is None
        assert not self.put_off
        assert not self.halts
        assert self.not_before is None or self.not_before <= self.now
        assert self.heard_at is None or self.now - self.heard_at >= CORE.nudges[0], "never on top of a live chat"
        assert sum(heard == self.heard_at for _, heard in self.sent) < len(self.cadence.nudges)


steps = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 15 * 24)), min_size=1, max_size=8)
starts = st.integers(0, 365 * 24 * 2)


@settings(max_examples=SIZE.histories, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(ZONES), st.sampled_from(["", "DE", "US", "JP"]), starts, steps)
def test_histories_hold_the_rules(zone: str, country: str, start: int, story: list[tuple[str, int]]) -> None:
    history = History(zone, country, datetime(2026, 1, 1, tzinfo=UTC) + start * HOUR)
    for what, number in story:
        history.act(what, number)
        history.wait(history.now + number * HOUR)
    history.wait(history.now + 30 * DAY)


def test_the_histories_do_send_nudges() -> None:
    """A property that nothing ever comes near would hold too."""
    history = History(BERLIN, "DE", MONDAY)
    history.wait(MONDAY + 4 * DAY)
    history.act("write", 0)
    history.wait(history.now + 30 * DAY)
    assert len(history.sent) == 3
