"""When the SDR agent may write, and why not. Pure: from facts, a cadence and `now` follows `Due` or `WhyNot`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from conversations.engine.playbook import Cadence
from leads.hours import CLOSES, is_working_day, next_working_moment

MIN_GAP = timedelta(hours=48)
"""Two nudges are at least this far apart, however late the first one went out (S17). A reminder counts as one."""

LOOK_AGAIN = timedelta(hours=24)
"""While an earlier mail still waits to go out, its silence goes on at least this much longer."""

SOON = timedelta(hours=2)
"""No reminder so shortly after the window opened, or so shortly before working hours end that nobody could ask around."""

OUTREACH, NUDGE, REMINDER = "outreach", "nudge", "window_reminder"
TO_LEADS = (OUTREACH, NUDGE, REMINDER)
"""Kinds of mail by which the agent writes to leads of its own accord."""

LEAD_STATES = {OUTREACH: ("new",), NUDGE: ("new", "contacted", "engaged"), REMINDER: ("in_window",)}
"""In which states of a lead each kind may go out."""

CONVERSATION_STATES = {NUDGE: ("invited", "core"), REMINDER: ("window",)}
"""In which states of its conversation."""


class Rule(StrEnum):
    """What keeps a mail from going out. Those in FINAL do so for good; the others only for now."""

    SUPPRESSED = "suppressed"
    LEAD_STATE = "lead_state"
    CONVERSATION = "conversation"
    HEARD = "heard"
    LATER = "later"
    NO_FIRST_MAIL = "no_first_mail"
    OFFER_ENDED = "offer_ended"
    TOUCHED = "touched"
    NO_ROOM = "no_room"
    PAUSED = "paused"
    APPROVAL = "approval"
    AWAY = "away"
    TOO_SOON = "too_soon"
    HOURS = "hours"
    RATE = "rate"
    CAP = "cap"
    WAITING = "waiting"
    SPENT = "spent"


FINAL = frozenset({
    Rule.SUPPRESSED, Rule.LEAD_STATE, Rule.CONVERSATION, Rule.HEARD, Rule.LATER, Rule.NO_FIRST_MAIL, Rule.OFFER_ENDED, Rule.TOUCHED,
    Rule.NO_ROOM,
})  # fmt: skip

_SENTENCES = {
    Rule.SUPPRESSED: "the address is on the do-not-contact list ({value})",
    Rule.LEAD_STATE: "the lead is {value}",
    Rule.CONVERSATION: "the conversation is {value}",
    Rule.HEARD: "the lead has written since",
    Rule.LATER: "the lead asked to talk later and comes back by themselves",
    Rule.NO_FIRST_MAIL: "the first mail did not go out, so there is nothing to remind of",
    Rule.OFFER_ENDED: "the offer has ended",
    Rule.TOUCHED: "the rep has been in touch, or no longer has the lead",
    Rule.NO_ROOM: "there are no working hours left before the window closes",
    Rule.PAUSED: "paused for {value}",
    Rule.APPROVAL: "the first mail waits for a manager's approval",
    Rule.AWAY: "the lead is out of office until {value}",
    Rule.TOO_SOON: "{value} is too soon after the mail before",
    Rule.HOURS: "{value} is outside the lead's working hours",
    Rule.RATE: "{value} in the last minute, as many as are allowed",
    Rule.CAP: "{value} in the last 24 hours, as many as are allowed",
    Rule.WAITING: "an earlier mail still waits to go out",
    Rule.SPENT: "all {value} nudges of this silence are spent",
}


@dataclass(frozen=True, slots=True)
class WhyNot:
    """One rule that keeps a mail back, the value it looked at, and when to try again (None: unknown, or never)."""

    rule: Rule
    value: str = ""
    at: datetime | None = None
    zone: str = "UTC"

    @property
    def final(self) -> bool:
        """Whether this mail will never go out."""
        return self.rule in FINAL

    def __str__(self) -> str:
        sentence = _SENTENCES[self.rule].format(value=self.value)
        return f"{sentence}; next try {spoken(self.at, self.zone)}" if self.at is not None else sentence


@dataclass(frozen=True, slots=True)
class Due:
    """A mail may go out at `at`. `then`: when to look at this silence again."""

    number: int
    at: datetime
    then: datetime | None = None


@dataclass(frozen=True, slots=True)
class Halt:
    """A pause as a manager set it: for `whom`, since when, by whom and why."""

    whom: str
    since: datetime
    by: str
    why: str = ""

    def words(self, zone: str) -> str:
        """`the unit Water since 12 May by M. Muster (new price list)`."""
        local = self.since.astimezone(ZoneInfo(zone))
        return f"{self.whom} since {local.day} {local:%B} by {self.by}" + (f" ({self.why})" if self.why else "")


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known of a lead when a mail to it is weighed.

    `heard_since`: the lead wrote after this mail was planned. `nudges`: how many this
    silence has had. `silent_since`: its beginning. `first_mail_at`: when the first mail was handed over (None: it was
    not); `last_mail_at`: the same of the last nudge or reminder. `waiting`: another mail to the lead is in the outbox.
    `room_at`: when the limits of rate and number allow the next mail (None: now), `room_rule` and `room` say which
    limit it is.
    """

    kind: str
    lead: str
    zone: str
    country: str = ""
    conversation: str = ""
    suppressed: str = ""
    halts: Collection[Halt] = ()
    approval_missing: bool = False
    heard_since: bool = False
    put_off: bool = False
    not_before: datetime | None = None
    silent_since: datetime | None = None
    nudges: int = 0
    first_mail_at: datetime | None = None
    last_mail_at: datetime | None = None
    waiting: bool = False
    room_at: datetime | None = None
    room_rule: Rule = Rule.CAP
    room: str = ""


# --- the lead's own clock
# Nudges only in the lead's working hours (contract, timings of the default playbook): leads/hours.py.


def last_working_moment(before: datetime, zone: str, country: str = "") -> datetime:
    """The last end of working hours, less SOON, at or before `before`: when there is still time to ask a colleague."""
    tz = ZoneInfo(zone)
    day = before.astimezone(tz).date()
    while True:
        at = datetime.combine(day, CLOSES, tz).astimezone(before.tzinfo) - SOON
        if at <= before and is_working_day(day, country):
            return at
        day -= timedelta(days=1)


def nudge_time(due: datetime, last: datetime | None, zone: str, country: str = "") -> datetime:
    """When a nudge that the cadence wants at `due` may go out."""
    return next_working_moment(max(due, last + MIN_GAP) if last else due, zone, country)


def spoken(at: datetime, zone: str) -> str:
    """`Monday 30 November 09:00 in Europe/Berlin`."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local:%A} {local.day} {local:%B %H:%M} in {zone}"


# --- what may be sent at this moment


def forbidden(facts: Facts) -> WhyNot | None:
    """Why this mail must never go out; None: no such rule."""
    if facts.suppressed:
        return WhyNot(Rule.SUPPRESSED, facts.suppressed)
    if facts.lead not in LEAD_STATES[facts.kind]:
        return WhyNot(Rule.LEAD_STATE, facts.lead.replace("_", " "))
    if facts.kind == OUTREACH:
        return None
    if facts.conversation not in CONVERSATION_STATES[facts.kind]:
        return WhyNot(Rule.CONVERSATION, facts.conversation.replace("_", " "))
    if facts.heard_since:
        return WhyNot(Rule.HEARD)
    if facts.put_off:
        return WhyNot(Rule.LATER)
    return None


def why_not(facts: Facts, now: datetime) -> WhyNot | None:
    """Why this mail must not go out at `now`; None: it may.

    The first mail answers the lead's own inquiry, so it goes at any hour; it too waits for pauses, approval and limits.
    """
    if found := forbidden(facts):
        return found
    for halt in facts.halts:
        return WhyNot(Rule.PAUSED, halt.words(facts.zone))
    if facts.approval_missing:
        return WhyNot(Rule.APPROVAL)
    if facts.kind != OUTREACH and (found := _too_early(facts, now)):
        return found
    if facts.room_at is not None and facts.room_at > now:
        return WhyNot(facts.room_rule, facts.room, facts.room_at, facts.zone)
    return None


def _too_early(facts: Facts, now: datetime) -> WhyNot | None:
    zone, country = facts.zone, facts.country
    if facts.not_before is not None and facts.not_before > now:
        back = next_working_moment(facts.not_before, zone, country)
        return WhyNot(Rule.AWAY, spoken(facts.not_before, zone), back, zone)
    if facts.last_mail_at is not None and now < facts.last_mail_at + MIN_GAP:
        return WhyNot(Rule.TOO_SOON, spoken(now, zone), nudge_time(now, facts.last_mail_at, zone, country), zone)
    opens = next_working_moment(now, zone, country)
    return WhyNot(Rule.HOURS, spoken(now, zone), opens, zone) if opens > now else None


# --- what is planned


def plan_nudge(facts: Facts, cadence: Cadence, now: datetime) -> Due | WhyNot:
    """The nudge of a silence that the clock has reached at `now`, or why there is none.

    A final WhyNot: none comes any more; its `at` is when the silence ends. SPENT: it ends now, or at `at`. Any other:
    look again at `at`. Whatever comes late pushes back what follows, so that nothing is caught up in a burst: who was
    away, or got the last nudge late, has as long to answer it as anybody.
    """
    regular = (facts.silent_since or now) + cadence.end
    ends = max(now, regular)
    if facts.waiting:
        return WhyNot(Rule.WAITING, at=now + LOOK_AGAIN, zone=facts.zone)
    if facts.not_before is not None and facts.not_before > now:
        return WhyNot(Rule.AWAY, spoken(facts.not_before, facts.zone), facts.not_before, facts.zone)
    if facts.nudges >= len(cadence.nudges):
        late = max((moment for moment in (facts.last_mail_at, facts.not_before) if moment and moment > regular), default=None)
        rest = late + cadence.end - cadence.nudges[-1] if late else now
        return WhyNot(Rule.SPENT, str(facts.nudges), rest if rest > now else None, facts.zone)
    if found := forbidden(facts):
        return replace(found, at=ends, zone=facts.zone)
    if facts.conversation == "invited" and facts.first_mail_at is None:
        return WhyNot(Rule.NO_FIRST_MAIL, at=ends, zone=facts.zone)
    if facts.conversation == "invited" and facts.nudges == 0 and facts.first_mail_at is not None:
        wanted = facts.first_mail_at + cadence.nudges[0]
        if wanted > now:  # the first mail went out late; the silence counts from there
            return WhyNot(Rule.TOO_SOON, spoken(now, facts.zone), wanted, facts.zone)
    steps = (*cadence.nudges, cadence.end)
    then = now + steps[facts.nudges + 1] - steps[facts.nudges]
    return Due(facts.nudges + 1, nudge_time(now, facts.last_mail_at, facts.zone, facts.country), then)


def plan_reminder(facts: Facts, *, opened: datetime, closes: datetime, before: timedelta) -> Due | WhyNot:
    """When the one reminder of an open window may go out: `before` its closing, in working hours, or earlier."""
    if found := forbidden(facts):
        return found
    zone, country = facts.zone, facts.country
    at = next_working_moment(closes - before, zone, country)
    if at > closes - SOON / 2:
        at = last_working_moment(closes - before, zone, country)
    at = max(at, facts.last_mail_at + MIN_GAP) if facts.last_mail_at else at
    if at < opened + SOON or at > closes - SOON / 2 or next_working_moment(at, zone, country) != at:
        return WhyNot(Rule.NO_ROOM)
    return Due(1, at)
