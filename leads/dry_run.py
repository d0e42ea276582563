"""Past leads played over a set of assignment rules: into which queue and to whom each would have gone. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from heapq import heappop, heappush
from typing import Any

from leads import routing

NO_QUEUE = "no queue"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the set that is played, by its place in it."""

    name: str
    queue: str
    when: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """A queue: what it asks of a rep, and who works in it, each as if present and with nothing to do."""

    skills: frozenset[str] = frozenset()
    match_language: bool = False
    reps: tuple[routing.Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """A lead that went to the reps at `at`; the queue it is or was in last, and who has or had it ("": nobody)."""

    lead: int
    at: datetime
    facts: routing.Facts
    queue: str
    rep: str = ""


@dataclass(frozen=True, slots=True)
class Landed:
    """Where a lead goes by the rules played. `dead_end`: why nobody could ever take it; `full`: everybody who could is."""

    past: Past
    queue: str
    rule: str
    rep: str = ""
    dead_end: str = ""
    full: bool = False

    @property
    def moved(self) -> bool:
        """Whether it goes into another queue than it did."""
        return self.queue != self.past.queue


def play(
    leads: Iterable[Past], rules: Sequence[Rule], default: str, lines: Mapping[str, Line], *, held: timedelta
) -> list[Landed]:
    """Each lead in order of time. `default`: the queue of what no rule matches, "" if there is none; `held`: how long a
    lead takes up a rep's place. Everybody counts as present, and accepts at once."""
    ends: dict[str, list[datetime]] = {}
    last: dict[str, datetime] = {}
    landed = []
    for past in sorted(leads, key=lambda one: (one.at, one.lead)):
        rule = routing.first_match(((rule, rule.when) for rule in rules), past.facts)
        queue = rule.queue if rule else default
        name = rule.name if rule else ""
        if queue not in lines:
            landed.append(Landed(past, NO_QUEUE, name, dead_end="no rule matches, and no queue is the default"))
            continue
        line = lines[queue]
        wanted = routing.Wanted(line.skills, past.facts.language if line.match_language else None)
        if fault := _dead_end(line, wanted):
            landed.append(Landed(past, queue, name, dead_end=fault))
            continue
        for rep in line.reps:
            busy = ends.setdefault(rep.name, [])
            while busy and busy[0] <= past.at:
                heappop(busy)
        asked = [replace(rep, load=len(ends[rep.name]), last_assigned=last.get(rep.name)) for rep in line.reps]
        chosen = routing.choose_rep(asked, wanted).rep
        if chosen is not None:
            heappush(ends[chosen.name], past.at + held)
            last[chosen.name] = past.at
        landed.append(Landed(past, queue, name, rep=chosen.name if chosen else "", full=chosen is None))
    return landed


def _dead_end(line: Line, wanted: routing.Wanted) -> str:
    """Why nobody of this queue could take the lead even with nothing to do; "" if somebody could."""
    faults = {routing.unfit(rep, wanted) for rep in line.reps}
    if "" in faults:
        return ""
    if not faults:
        return "nobody works in the queue"
    return "nobody can take it: each " + ", or ".join(sorted(faults))


@dataclass(slots=True)
class QueueSum:
    """A queue before and now. `places`: leads that its reps can take in a week, if they did nothing else."""

    name: str
    then: int = 0
    now: int = 0
    dead: int = 0
    full: int = 0
    a_week: float = 0
    places: float = 0

    @property
    def overloaded(self) -> bool:
        """More come than its reps have places for, or some found everybody full."""
        return self.full > 0 or self.a_week > self.places > 0


@dataclass(slots=True)
class RepSum:
    """A rep before and now. `fair`: the leads that this rep would get if all went by capacity."""

    name: str
    capacity: int
    then: int = 0
    now: int = 0
    fair: float = 0


@dataclass(slots=True)
class Ledger:
    """What a play comes to."""

    queues: list[QueueSum] = field(default_factory=list)
    reps: list[RepSum] = field(default_factory=list)
    number: int = 0
    moved: int = 0
    dead: int = 0
    full: int = 0


def sum_up(landed: Sequence[Landed], lines: Mapping[str, Line], *, span: timedelta, held: timedelta) -> Ledger:
    """Sums by queue and by rep, over a time of `span`. Each lead counts once before and once now."""
    weeks, week = span / timedelta(days=7), timedelta(days=7)
    queues: dict[str, QueueSum] = {name: QueueSum(name) for name in lines}
    people = {rep.name: rep for line in lines.values() for rep in line.reps}
    reps = {name: RepSum(name, rep.capacity) for name, rep in people.items()}
    for one in landed:
        queues.setdefault(one.past.queue, QueueSum(one.past.queue)).then += 1
        into = queues.setdefault(one.queue, QueueSum(one.queue))
        into.now += 1
        into.dead += bool(one.dead_end)
        into.full += one.full
        for name, column in ((one.past.rep, "then"), (one.rep, "now")):
            if name:
                row = reps.setdefault(name, RepSum(name, 0))
                setattr(row, column, getattr(row, column) + 1)
    for name, line in lines.items():
        queues[name].a_week = queues[name].now / weeks
        queues[name].places = sum(rep.capacity for rep in line.reps) * (week / held)
    given, capacity = sum(row.now for row in reps.values()), sum(row.capacity for row in reps.values())
    for row in reps.values():
        row.fair = given * row.capacity / capacity if capacity else 0
    return Ledger(
        queues=sorted(queues.values(), key=lambda row: row.name),
        reps=sorted(reps.values(), key=lambda row: row.name),
        number=len(landed),
        moved=sum(one.moved for one in landed),
        dead=sum(bool(one.dead_end) for one in landed),
        full=sum(one.full for one in landed),
    )
