"""What routing must do, told a second time as a plain simulation, from the rule alone: no database, nothing of leads/."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from random import Random
from typing import Any

NEVER = datetime(1, 1, 1)


def span(text: str) -> timedelta:
    """`PT90M`: hours, minutes or seconds."""
    units = {"H": "hours", "M": "minutes", "S": "seconds"}
    return timedelta(**{units[text[-1]]: int(text[2:-1])})


@dataclass
class ModelLead:
    """A lead on its way. `asked` holds a pair for each offer, the last of which may be open."""

    facts: dict[str, Any]
    rule: str | None = None
    queue: str | None = None
    since: datetime = NEVER
    asked: list[list[str]] = field(default_factory=list)
    ends: datetime = NEVER
    accepted: bool = False

    @property
    def waits(self) -> bool:
        return self.queue is not None and not self.accepted and not self.is_open

    @property
    def is_open(self) -> bool:
        return bool(self.asked) and self.asked[-1][1] == "open"


class Model:
    """One case."""

    def __init__(self, case: dict[str, Any]) -> None:
        self.case = case
        self.queues = {queue["name"]: queue for queue in case["queues"]}
        self.reps = {rep["name"]: dict(rep) for rep in case["reps"]}
        self.accepted = {rep["name"]: rep["load"] for rep in case["reps"]}
        for rep in self.reps.values():
            rep["last"] = datetime.fromisoformat(rep["last_assigned"]).replace(tzinfo=None) if rep["last_assigned"] else NEVER
        self.leads: dict[str, ModelLead] = {}

    def load(self, name: str) -> int:
        return self.accepted[name] + sum(lead.is_open and lead.asked[-1][0] == name for lead in self.leads.values())

    def best(self, lead: ModelLead) -> str | None:
        """Rule 2: the rep of the lead's queue who is asked now."""
        queue = self.queues[lead.queue]
        able = [
            rep
            for rep in (self.reps[name] for name in queue["reps"])
            if rep["present"]
            and set(queue["skills"]).issubset(rep["skills"])
            and (not queue["match_language"] or not lead.facts["language"] or lead.facts["language"] in rep["languages"])
            and self.load(rep["name"]) < rep["capacity"]
            and rep["name"] not in [name for name, _ in lead.asked]
        ]
        able.sort(key=lambda rep: rep["name"])
        able.sort(key=lambda rep: rep["last"])
        able.sort(key=lambda rep: Fraction(self.load(rep["name"]), rep["capacity"]))
        return able[0]["name"] if able else None

    def settle(self, now: datetime) -> None:
        """Rules 4 and 5: all that wait, the one qualified first first."""
        for lead in self.leads.values():
            while lead.waits:
                queue = self.queues[lead.queue]
                if (name := self.best(lead)) is not None:
                    lead.asked.append([name, "open"])
                    lead.ends = now + span(queue["offer_timeout"])
                    self.reps[name]["last"] = now
                elif queue["escalation"] and queue["overflow"] and now >= lead.since + span(queue["escalation"]):
                    lead.queue, lead.since = queue["overflow"], now
                else:
                    break

    def pass_time(self, until: datetime) -> None:
        """Everything that falls due up to a moment, each at its own."""
        while True:
            moments = [lead.ends for lead in self.leads.values() if lead.is_open]
            waiting = [(lead, self.queues[lead.queue]) for lead in self.leads.values() if lead.waits]
            moments += [
                lead.since + span(queue["escalation"]) for lead, queue in waiting if queue["escalation"] and queue["overflow"]
            ]
            if not moments or min(moments) > until:
                return
            now = min(moments)
            for lead in self.leads.values():
                if lead.is_open and lead.ends == now:
                    lead.asked[-1][1] = "timed_out"
            self.settle(now)

    def step(self, step: dict[str, Any], now: datetime) -> None:
        """Something is done."""
        if "do" not in step:
            lead = self.leads[step["lead"]["id"]] = ModelLead(step["lead"])
            for rule in sorted(self.case["rules"], key=lambda rule: rule["priority"]):
                if all(self.holds(key, wanted, lead.facts[key]) for key, wanted in rule["when"].items()):
                    lead.rule, lead.queue, lead.since = rule["name"], rule["queue"], now
                    break
            return
        name = step["rep"]
        if step["do"] == "online":
            self.reps[name]["present"] = True
        elif step["do"] == "offline":
            self.reps[name]["present"] = False
            for lead in self.leads.values():
                if lead.is_open and lead.asked[-1][0] == name:
                    lead.asked[-1][1] = "withdrawn"
        elif step["do"] == "close":
            self.accepted[name] -= self.accepted[name] > 0
        else:
            lead = self.leads[step["lead"]]
            if lead.is_open and lead.asked[-1][0] == name:
                lead.asked[-1][1] = {"accept": "accepted", "decline": "declined"}[step["do"]]
                lead.accepted = step["do"] == "accept"
                self.accepted[name] += lead.accepted

    @staticmethod
    def holds(key: str, wanted: Any, value: Any) -> bool:
        if value is None:
            return False
        if key == "amount":
            return wanted.get("gte", value) <= value and not ("lt" in wanted and value >= wanted["lt"])
        return value in wanted

    def run(self) -> list[dict[str, Any]]:
        """Where each lead is at the end."""
        for step in self.case["steps"]:
            now = datetime.fromisoformat(step["at"]).replace(tzinfo=None)
            self.pass_time(now)
            self.step(step, now)
            self.settle(now)
        self.pass_time(datetime.fromisoformat(self.case["end"]).replace(tzinfo=None))
        return [
            {
                "lead": name,
                "queue": lead.queue,
                "rep": lead.asked[-1][0] if lead.is_open or lead.accepted else None,
                "status": "unrouted" if not lead.queue
                else "accepted" if lead.accepted else "offered" if lead.is_open else "waiting",
                "rule": lead.rule,
                "offers": lead.asked,
            }
            for name, lead in self.leads.items()
        ]  # fmt: skip


def random_case(chance: Random, number: int) -> dict[str, Any]:
    """A small case in which much happens at the same moments: all times are multiples of ten minutes."""

    def clock(minute: int) -> str:
        return f"2026-11-23T{minute // 60:02}:{minute % 60:02}:00+00:00"

    def some(names: str, least: int = 0) -> list[str]:
        return chance.sample(list(names), chance.randint(least, len(names)))

    reps = [
        {
            "name": name, "capacity": chance.choice([0, 1, 1, 2, 2, 3]), "load": chance.choice([0, 0, 0, 1]), "present": chance.random() < 0.8,
            "skills": some("xy", 1), "languages": some("de", 1), "last_assigned": chance.choice([None, clock(480), clock(490)]),
        }
        for name in ["ada", "bo", "cy", "di"][: chance.randint(1, 4)]
    ]  # fmt: skip
    names = [rep["name"] for rep in reps]
    spans = ["PT10M", "PT20M", "PT40M"]
    queues = [
        {
            "name": name, "skills": chance.choice([[], [], [], ["x"]]), "match_language": chance.random() < 0.3,
            "offer_timeout": chance.choice(spans), "escalation": chance.choice([None, *spans]), "overflow": chance.choice([None, *later]),
            "reps": [rep for rep in names if chance.random() < 0.8],
        }
        for name, later in (("Q", ["R", "S"]), ("R", ["S"]), ("S", []))
    ]  # fmt: skip
    rules = [
        {"name": "first", "priority": 5, "when": chance.choice([{"language": ["d"]}, {"amount": {"gte": 10}}, {"country": ["DE"]}]), "queue": "Q"},
        {"name": "second", "priority": 7, "when": chance.choice([{}, {}, {"amount": {"gte": 0, "lt": 20}}]), "queue": chance.choice("QR")},
    ]  # fmt: skip
    steps: list[dict[str, Any]] = []
    leads = 0
    minute = 540
    for _ in range(chance.randint(4, 12)):
        minute += chance.choice([0, 0, 5, 10, 10, 20])
        if leads == 0 or (leads < 5 and chance.random() < 0.4):
            leads += 1
            facts = {
                "business_unit": None, "country": chance.choice(["DE", None]), "language": chance.choice(["d", "e", None]),
                "product_interest": None, "amount": chance.choice([None, 9, 10, 20]),
            }  # fmt: skip
            steps.append({"at": clock(minute), "lead": {"id": f"L{leads}", **facts}})
            continue
        do = chance.choice(["accept", "accept", "accept", "accept", "decline", "offline", "online", "close"])
        step: dict[str, Any] = {"at": clock(minute), "rep": chance.choice(names), "do": do}
        if do in ("accept", "decline"):
            step["lead"] = f"L{chance.randint(1, leads)}"
        steps.append(step)
    return {
        "id": number,
        "rules": rules,
        "queues": queues,
        "reps": reps,
        "steps": steps,
        "end": clock(minute + chance.choice([0, 10, 40])),
    }
