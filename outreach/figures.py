"""Pure: from what happened to a lead to the numbers of the managers' board. No clock, no database."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

FUNNEL = {
    "inbound": "Inbound",
    "mailed": "Mailed",
    "delivered": "Delivered",
    "started": "Started to write",
    "core_done": "Answered all questions",
    "qualified": "Qualified",
    "assigned": "Offered to a rep",
    "accepted": "Accepted",
    "won": "Won",
}
LOSSES = {"opted_out": "Opted out", "bounced": "Came back undeliverable"}
MOMENTS = (*(stage for stage in FUNNEL if stage != "inbound"), *LOSSES, "touched")
"""What may happen to a lead that the board knows the first time of; a column `<moment>_at` of Journey each."""

ENDS = ("positive", "negative", "pending", "declined", "unclear", "open")
"""How a criterion stands; `open`: no word of the lead on it, also where its silence has ended the questions."""

WAITS = {
    "first_mail": ("First mail", "from coming in to our first mail", "received", "mailed"),
    "first_answer": ("First answer", "from our first mail to the lead's first words", "mailed", "started"),
    "first_touch": ("Rep's first touch", "from taking the lead to being in touch", "accepted", "touched"),
}
"""Times that are measured: name, meaning, from which moment to which."""

LONGEST = 366
"""Days that a board may span."""


# --- one lead


class Happened(NamedTuple):
    """One line of a lead's history. `mail`: the kind of mail it is about; `said`: it follows a message of the lead."""

    kind: str
    at: datetime
    mail: str = ""
    said: bool = False


_FIRST_OF = {
    "engage": ("started",),
    "qualify": ("qualified",),
    "override_qualify": ("qualified",),
    "offer": ("assigned",),
    "accept": ("assigned", "accepted"),
    "join_chat": ("assigned", "accepted", "touched"),  # who joins a running chat has the lead with it
    "contacted": ("touched",),
    "meeting": ("touched",),
    "win": ("won",),
    "opt_out": ("opted_out",),
    "bounce": ("bounced",),
}
_OF_FIRST_MAIL = {
    "email_sent": "mailed",
    "email_marked_sent": "mailed",
    "email_delivered": "delivered",
    "email_soft": "bounced",
    "email_hard": "bounced",
}
KINDS = (*_FIRST_OF, "enter_window", *_OF_FIRST_MAIL)
"""Lines of the history that the board counts."""


def moments_of(history: Iterable[Happened]) -> dict[str, datetime]:
    """When each moment came first; what never came is missing.

    A first mail counts as delivered once it was sent and did not come back: most mail servers never say more. The
    questions are answered when the window opens on a message of the lead, and not because it fell silent.
    """
    first: dict[str, datetime] = {}
    for line in history:
        names: tuple[str, ...] = _FIRST_OF.get(line.kind, ())
        if line.kind == "enter_window" and line.said:
            names = ("core_done",)
        elif line.mail == "outreach" and line.kind in _OF_FIRST_MAIL:
            names = (_OF_FIRST_MAIL[line.kind],)
        for name in names:
            first[name] = min(line.at, first.get(name, line.at))
    if "bounced" in first:
        first.pop("delivered", None)
    elif "mailed" in first:
        first.setdefault("delivered", first["mailed"])
    return first


def end_of(disposition: str, verdict: str | None, *, in_words: bool) -> str:
    """How a criterion stands, one of ENDS. A `pending` that no words of the lead led to is its silence."""
    if verdict:
        return verdict
    return "open" if disposition == "pending" and not in_words else disposition


def stopped_at(moments: Mapping[str, datetime], answers: Mapping[str, str]) -> str:
    """The question at which a lead that has begun stands or has stopped; "" where it answered all, or never began.

    `answers`: criterion to end, in the order in which the questions are put.
    """
    if "started" not in moments or "core_done" in moments:
        return ""
    return next((criterion for criterion, end in answers.items() if end == "open"), "")


def measures(received_at: datetime, moments: Mapping[str, datetime], answers: Mapping[str, str], stopped: str) -> Counter[str]:
    """What one lead adds to its day's counts."""
    found = Counter(["inbound", *(name for name in moments if name != "touched")])
    if "started" in moments:
        found.update(f"{criterion}:{end}" for criterion, end in answers.items() if end)
    if stopped:
        found[f"stopped:{stopped}"] += 1
    times = {"received": received_at, **moments}
    for name, (_, _, begin, end) in WAITS.items():
        if begin in times and end in times and times[end] >= times[begin]:
            found[f"{name}:{bucket((times[end] - times[begin]).total_seconds())}"] += 1
    return found


# --- times


_GROWTH = math.log(1.1)


def bucket(seconds: float) -> int:
    """The class of a time: each reaches a tenth further than the last, so that sums of days still give quantiles."""
    return 0 if seconds < 1 else 1 + int(math.log(seconds) / _GROWTH)


def seconds_of(number: int) -> float:
    """The middle of a class, at most 5 % from any time in it."""
    return 0.5 if number == 0 else math.exp((number - 0.5) * _GROWTH)


def quantile(counts: Mapping[int, int], share: float) -> float | None:
    """The time within which this share of all lies, in seconds; None of nothing."""
    total = sum(counts.values())
    rank, seen = math.ceil(total * share), 0
    for number in sorted(counts):
        seen += counts[number]
        if seen >= rank > 0:
            return seconds_of(number)
    return None


def spoken(seconds: float | None) -> str:
    """A time as people say it: 40 s, 12 min, 5 h, 3 days."""
    if seconds is None:
        return "–"
    for size, name in ((86400, "day"), (3600, "h"), (60, "min")):
        if seconds >= size * (1.5 if name == "day" else 1):
            number = seconds / size
            shown = f"{number:.1f}".removesuffix(".0") if number < 10 else f"{number:.0f}"
            return f"{shown} {name}{'s' if name == 'day' and shown != '1' else ''}"
    return f"{seconds:.0f} s" if seconds >= 1 else "under 1 s"


# --- the period


class PeriodError(ValueError):
    """A period that cannot be shown. The text says what can."""


class Period(NamedTuple):
    """Whole days, both ends included."""

    name: str
    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1


PERIODS = {"today": 1, "7": 7, "30": 30, "90": 90}


def period_of(name: str, first: str, last: str, *, today: date) -> Period:
    """The period that an address names: one of PERIODS up to today, or `custom` from day to day. Raises PeriodError."""
    if name in PERIODS:
        return Period(name, today - timedelta(days=PERIODS[name] - 1), today)
    if name != "custom":
        raise PeriodError(f"There is no period {name[:20]!r}; there are {', '.join(PERIODS)}, and custom with from and to.")
    try:
        period = Period(name, date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        raise PeriodError("Give both days, as in 2026-11-23.") from None
    if period.first > period.last:
        raise PeriodError("The first day lies after the last one.")
    if period.days > LONGEST:
        raise PeriodError(f"That is {period.days} days; the board shows at most {LONGEST} at a time.")
    return period


# --- the sums


@dataclass(frozen=True, slots=True)
class Step:
    """One stage: how many, as a share of all that came in, and of the stage before (None of nothing)."""

    key: str
    name: str
    count: int
    of_all: float | None
    of_previous: float | None


@dataclass(frozen=True, slots=True)
class Question:
    """One criterion: how many were asked it, how it ended for them, and how many stopped there."""

    criterion: str
    reached: int
    ends: Mapping[str, int]
    stopped: int

    @property
    def positive(self) -> int:
        """How many gave a positive answer."""
        return self.ends["positive"]

    @property
    def drop(self) -> float | None:
        """The share of those who were asked and went no further."""
        return share(self.stopped, self.reached)


@dataclass(frozen=True, slots=True)
class Wait:
    """One measured time in seconds."""

    key: str
    name: str
    meaning: str
    count: int
    median: float | None
    p90: float | None


def share(part: int, whole: int) -> float | None:
    """A share between 0 and 1; None of nothing."""
    return part / whole if whole else None


def total(days: Iterable[Mapping[str, int]]) -> Counter[str]:
    """The counts of many days and units together."""
    summed: Counter[str] = Counter()
    for counts in days:
        for name, count in counts.items():
            summed[name] += count
    return summed


def funnel(counts: Mapping[str, int]) -> list[Step]:
    """The stages in their order."""
    steps: list[Step] = []
    before = counts.get("inbound", 0)
    for key, name in FUNNEL.items():
        count = counts.get(key, 0)
        steps.append(Step(key, name, count, share(count, counts.get("inbound", 0)), share(count, before)))
        before = count
    return steps


def questions(counts: Mapping[str, int], criteria: Sequence[str]) -> list[Question]:
    """The criteria in their order; whoever stopped at one was not asked the next."""
    reached = counts.get("started", 0)
    found = []
    for criterion in criteria:
        stopped = counts.get(f"stopped:{criterion}", 0)
        found.append(Question(criterion, reached, {end: counts.get(f"{criterion}:{end}", 0) for end in ENDS}, stopped))
        reached -= stopped
    return found


def waits(counts: Mapping[str, int]) -> list[Wait]:
    """The measured times."""
    found = []
    for key, (name, meaning, _, _) in WAITS.items():
        classes = {int(part[len(key) + 1 :]): count for part, count in counts.items() if part.startswith(f"{key}:")}
        found.append(Wait(key, name, meaning, sum(classes.values()), quantile(classes, 0.5), quantile(classes, 0.9)))
    return found
