"""A case of routing played through the real services on a virtual clock: rules, queues and reps, then what happens when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from django.contrib.auth import get_user_model

from leads import assigning, routing
from leads.bant import Criterion
from leads.jsonlines import InputError
from leads.models import Assignment, AssignmentRule, BantAnswer, BusinessUnit, Lead, Offer, Queue, Rep
from leads.record import move
from outreach import virtual
from outreach.management.commands.converse import duration

LEAD_TEXTS = ("business_unit", "country", "language", "product_interest")
DOINGS = ("accept", "decline", "offline", "online", "close")
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def play(case: Mapping[str, Any]) -> dict[str, Any]:
    """The case as a line of the door gives it, from its start to its end. Raises InputError naming key, value and what is allowed."""
    if "id" not in case:
        raise InputError("`id` is missing")
    steps = [read_step(step, f"step {number}") for number, step in enumerate(objects(case, "steps"), 1)]
    for number, (before, after) in enumerate(pairwise(steps), 2):
        if after.at < before.at:
            raise InputError(
                f"step {number}: {after.at.isoformat()} comes before the step above it; steps stand in order of time"
            )
    end = moment(case["end"], "end") if case.get("end") is not None else steps[-1].at if steps else LONG_AGO
    if steps and end < steps[-1].at:
        raise InputError(f"`end`: {end.isoformat()} comes before the last step, {steps[-1].at.isoformat()}")
    world = World(min([end, *(step.at for step in steps)]))
    set_up_reps(world, objects(case, "reps"))
    set_up_queues(world, objects(case, "queues"))
    set_up_rules(objects(case, "rules"))
    for number, step in enumerate(steps, 1):
        world.wait(step.at)
        world.do(step, f"step {number}")
    world.wait(end)
    return {"id": case["id"], "result": [world.outcome(name) for name in world.leads]}


# --- reading


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a case: a lead is qualified, or a rep does something (`lead`: with which)."""

    at: datetime
    new: Mapping[str, Any] | None = None
    rep: str = ""
    do: str = ""
    lead: Any = None


def objects(row: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """A list of objects; missing is empty."""
    found = row.get(key) or []
    if not isinstance(found, list) or not all(isinstance(item, Mapping) for item in found):
        raise InputError(f"`{key}` is a list of objects")
    return found


def texts(row: Mapping[str, Any], key: str, where: str) -> list[str]:
    """A list of texts; missing or null is empty."""
    found = row.get(key) or []
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise InputError(f"{where}: `{key}` is a list of texts")
    return found


def text(row: Mapping[str, Any], key: str, where: str) -> str:
    """A text that must be there."""
    found = row.get(key)
    if not isinstance(found, str) or not found:
        raise InputError(f"{where}: `{key}` is missing or not a text")
    return found


def number(row: Mapping[str, Any], key: str, where: str, default: int | None = None) -> int:
    """A whole number from 0."""
    found = row.get(key, default)
    if isinstance(found, bool) or not isinstance(found, int) or found < 0:
        raise InputError(f"{where}: `{key}` is {found!r}; expected a whole number, 0 or more")
    return found


def flag(row: Mapping[str, Any], key: str, where: str, default: bool) -> bool:
    """true or false."""
    found = row.get(key, default)
    if not isinstance(found, bool):
        raise InputError(f"{where}: `{key}` is {found!r}; expected true or false")
    return found


def span(row: Mapping[str, Any], key: str, where: str) -> timedelta:
    """A duration."""
    try:
        return duration(row.get(key))
    except InputError as error:
        raise InputError(f"{where}: `{key}`: {error}") from None


def moment(value: Any, where: str) -> datetime:
    """An ISO 8601 instant; without an offset it is UTC."""
    try:
        at = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise InputError(f"{where}: {value!r} is not an ISO 8601 datetime such as 2026-11-23T10:00:00Z") from None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def read_step(row: Mapping[str, Any], where: str) -> Step:
    """A step, read."""
    at = moment(row.get("at"), f"{where}: `at`")
    lead = row.get("lead")
    if "do" not in row:
        if not isinstance(lead, Mapping) or not isinstance(lead.get("id"), str | int):
            raise InputError(f"{where}: expected `lead`, an object with an `id` (text or number), or `rep` and `do`")
        for key in LEAD_TEXTS:
            if not isinstance(lead.get(key) or "", str):
                raise InputError(f"{where}: `{key}` is {lead[key]!r}; expected a text or null")
        if lead.get("amount") is not None and not routing.is_number(lead["amount"]):
            raise InputError(f"{where}: `amount` is {lead['amount']!r}; expected a number or null")
        return Step(at, new=lead)
    if row["do"] not in DOINGS:
        raise InputError(f"{where}: `do` is {row['do']!r}; allowed: {', '.join(DOINGS)}")
    if row["do"] in ("accept", "decline") and not isinstance(lead, str | int):
        raise InputError(f"{where}: `{row['do']}` needs `lead`, the id of a lead")
    return Step(at, rep=text(row, "rep", where), do=row["do"], lead=lead if row["do"] in ("accept", "decline") else None)


def named(rows: Iterable[Mapping[str, Any]], what: str) -> Iterable[tuple[str, str, Mapping[str, Any]]]:
    """Name, words for messages, and row of each; no name twice."""
    seen: set[str] = set()
    for count, row in enumerate(rows, 1):
        name = text(row, "name", f"{what} {count}")
        if name in seen:
            raise InputError(f"{what} {name!r} stands there twice")
        seen.add(name)
        yield name, f"{what} {name!r}", row


# --- the world


@dataclass
class World:
    """One case in play."""

    now: datetime
    reps: dict[str, Rep] = field(default_factory=dict)
    queues: dict[str, Queue] = field(default_factory=dict)
    leads: dict[Any, int] = field(default_factory=dict)
    count: int = 0

    def wait(self, until: datetime) -> None:
        """Time passes; everything that falls due happens at its own moment, up to this one and including it."""
        while (due := virtual.next_due(self.now, until)) is not None:
            self.now = due
            self.run_jobs()
        self.now = until

    def run_jobs(self) -> None:
        """What the worker does at a tick."""
        while assigning.expire_offers(now=self.now):
            pass  # an offer without any time to think ends as it begins
        assigning.place_waiting(now=self.now)

    def do(self, step: Step, where: str) -> None:
        """A step happens now."""
        if step.new is not None:
            if step.new["id"] in self.leads:
                raise InputError(f"{where}: there is a lead {step.new['id']!r} already")
            self.leads[step.new["id"]] = self.qualify(step.new)
        else:
            if step.rep not in self.reps:
                raise InputError(f"{where}: there is no rep {step.rep!r}")
            if step.lead is not None and step.lead not in self.leads:
                raise InputError(f"{where}: there is no lead {step.lead!r} yet")
            self.act(self.reps[step.rep], step)
        self.run_jobs()

    def act(self, rep: Rep, step: Step) -> None:
        """A rep does something; an answer to an offer that is over counts for nothing."""
        if step.do in ("offline", "online"):
            assigning.set_presence(rep, step.do == "online", now=self.now)
        elif step.do == "close":
            self.close_one(rep)
        else:
            offers = Offer.objects.filter(rep=rep, assignment__lead=self.leads[step.lead]).select_related("rep", "assignment")
            if (offer := offers.first()) is None:
                return
            with suppress(assigning.OfferOverError):
                if step.do == "accept":
                    assigning.accept_offer(offer, now=self.now)
                else:
                    assigning.turn_down_offer(offer, Offer.Outcome.DECLINED, now=self.now)

    def close_one(self, rep: Rep) -> None:
        """The rep finishes the lead held for the longest time, if there is one; those of the start come first."""
        held = Assignment.objects.filter(rep=rep, accepted_at__isnull=False, ended_at=None).select_related("lead")
        if (assignment := held.order_by("accepted_at", "pk").first()) is None:
            return
        if assignment.lead.state == Lead.State.ACCEPTED:
            assigning.finish(assignment, now=self.now, actor=f"rep:{rep.name}", won=True)
        else:
            assigning.end_assignment(assignment.lead, now=self.now, outcome=Offer.Outcome.WITHDRAWN, why="closed")

    def new_lead(self, **fields: Any) -> Lead:
        """A lead of which nothing is known but these fields."""
        self.count += 1
        lead: Lead = Lead(email=f"lead{self.count}@case.example", received_at=self.now, **fields)
        lead.save()
        return lead

    def qualify(self, given: Mapping[str, Any]) -> int:
        """A lead whose window has closed on two positive answers; its number."""
        unit = BusinessUnit.objects.get_or_create(slug=given["business_unit"])[0] if given.get("business_unit") else None
        fields = {key: given.get(key) or "" for key in LEAD_TEXTS if key != "business_unit"}
        lead = self.new_lead(business_unit=unit, **fields)
        if given.get("amount") is not None:
            BantAnswer.objects.create(lead=lead, criterion=Criterion.BUDGET.value, value={"amount_max": given["amount"]})
        for step in ("engage", "enter_window", "qualify"):
            move(lead, step, now=self.now, actor="case")
        assigning.route_lead(lead, now=self.now)
        return lead.pk

    def outcome(self, name: Any) -> dict[str, Any]:
        """Where a lead is, and who was asked."""
        assignment = Assignment.objects.filter(lead=self.leads[name]).select_related("queue", "rep", "rule").first()
        if assignment is None:
            return {"lead": name, "queue": None, "rep": None, "status": "unrouted", "rule": None, "offers": []}
        asked = "offered" if assignment.rep else "waiting"
        return {
            "lead": name,
            "queue": assignment.queue.name,
            "rep": assignment.rep.name if assignment.rep else None,
            "status": "accepted" if assignment.accepted_at else asked,
            "rule": assignment.rule.name if assignment.rule else None,
            "offers": [list(offer) for offer in assignment.offers.order_by("pk").values_list("rep__name", "outcome")],
        }


def set_up_reps(world: World, rows: list[Mapping[str, Any]]) -> None:
    """The reps as they are at the start, with as many leads as each holds."""
    users = get_user_model().objects
    loads: list[tuple[Rep, int]] = []
    for name, where, row in named(rows, "rep"):
        last = row.get("last_assigned")
        world.reps[name] = Rep.objects.create(
            user=users.create_user(f"rep{len(world.reps)}"),
            name=name,
            capacity=number(row, "capacity", where),
            present=flag(row, "present", where, True),
            skills=texts(row, "skills", where),
            languages=texts(row, "languages", where),
            last_assigned_at=moment(last, f"{where}: `last_assigned`") if last is not None else None,
        )
        loads.append((world.reps[name], number(row, "load", where, 0)))
    held = Queue.objects.create(slug="held", name="(held at the start)", offer_timeout=timedelta(0))
    for rep, load in loads:
        for _ in range(load):
            at = {"entered_at": LONG_AGO, "queued_at": LONG_AGO, "accepted_at": LONG_AGO}
            Assignment.objects.create(lead=world.new_lead(), queue=held, rep=rep, **at)


def set_up_queues(world: World, rows: list[Mapping[str, Any]]) -> None:
    """The queues and who works in each."""
    overflows: dict[str, str | None] = {}
    for name, where, row in named(rows, "queue"):
        world.queues[name] = queue = Queue.objects.create(
            slug=f"queue{len(world.queues)}",
            name=name,
            skills=texts(row, "skills", where),
            match_language=flag(row, "match_language", where, False),
            offer_timeout=span(row, "offer_timeout", where),
            escalation=span(row, "escalation", where) if row.get("escalation") is not None else None,
        )
        overflows[name] = text(row, "overflow", where) if row.get("overflow") is not None else None
        for member in texts(row, "reps", where):
            if member not in world.reps:
                raise InputError(f"{where}: there is no rep {member!r}")
            queue.reps.add(world.reps[member])
    for name, overflow in overflows.items():
        if overflow is None:
            continue
        if overflow not in world.queues:
            raise InputError(f"queue {name!r}: there is no queue {overflow!r} to overflow into")
        if cycle := routing.overflow_cycle(name, overflows):
            raise InputError(f"queue {name!r} overflows in a circle: {', '.join(cycle)}")
        Queue.objects.filter(name=name).update(overflow=world.queues[overflow])


def set_up_rules(rows: list[Mapping[str, Any]]) -> None:
    """The assignment rules."""
    priorities: set[int] = set()
    for name, where, row in named(rows, "rule"):
        when, priority = row.get("when", {}), number(row, "priority", where)
        try:
            routing.check_condition(when)
        except routing.ConditionError as error:
            raise InputError(f"{where}: `when`: {error}") from None
        if priority in priorities:
            raise InputError(f"{where}: another rule has the priority {priority} too")
        priorities.add(priority)
        queue = Queue.objects.filter(name=text(row, "queue", where)).exclude(slug="held").first()
        if queue is None:
            raise InputError(f"{where}: there is no queue {row['queue']!r}")
        AssignmentRule.objects.create(name=name, priority=priority, when=when, queue=queue)
