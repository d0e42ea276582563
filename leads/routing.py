"""Assignment rules and the choice of a rep, over plain values. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import Any, TypeVar

R = TypeVar("R")

LISTS = ("business_unit", "country", "language", "product_interest", "partner")


class ConditionError(ValueError):
    """A rule's condition that cannot be read. The text says what is allowed."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules may look at. None or "": the lead lacks the field, and it fulfils no condition on it."""

    business_unit: str | None = None
    country: str | None = None
    language: str | None = None
    product_interest: str | None = None
    partner: str | None = None
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rep as the choice sees one. `load` counts accepted leads and open offers."""

    name: str
    capacity: int
    load: int
    present: bool = True
    skills: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    last_assigned: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a queue asks of a rep, and to whom the lead was offered before."""

    skills: frozenset[str] = frozenset()
    language: str | None = None
    tried: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The rep chosen, or None, and why each of the others was left out."""

    rep: Candidate | None
    left_out: Mapping[str, str] = field(default_factory=dict)


def check_condition(when: Any) -> None:
    """Raise ConditionError unless `when` is a condition: lists of texts, and `amount` with gte and/or lt."""
    if not isinstance(when, dict):
        raise ConditionError('A condition is an object such as {"country": ["DE", "AT"]}; {} always holds.')
    for name, allowed in when.items():
        if name == "amount":
            if not isinstance(allowed, dict) or not allowed or not allowed.keys() <= {"gte", "lt"}:
                raise ConditionError('`amount` takes {"gte": number} and/or {"lt": number}.')
            if any(isinstance(limit, bool) or not isinstance(limit, int | float) for limit in allowed.values()):
                raise ConditionError("`amount` limits are numbers.")
        elif name not in LISTS:
            raise ConditionError(f"Unknown field {name!r}; allowed: {', '.join((*LISTS, 'amount'))}.")
        elif not isinstance(allowed, list) or not all(isinstance(item, str) for item in allowed):
            raise ConditionError(f"`{name}` takes a list of texts.")


def matches(when: Mapping[str, Any], facts: Facts) -> bool:
    """Whether all conditions hold; `{}` always does."""
    for name, allowed in when.items():
        value = getattr(facts, name)
        if value is None or value == "":
            return False
        if name == "amount":
            if value < allowed.get("gte", value) or ("lt" in allowed and value >= allowed["lt"]):
                return False
        elif value not in allowed:
            return False
    return True


def first_match(rules: Iterable[tuple[R, Mapping[str, Any]]], facts: Facts) -> R | None:
    """The first of the rules, given in order of priority, whose condition holds."""
    return next((rule for rule, when in rules if matches(when, facts)), None)


def choose_rep(candidates: Sequence[Candidate], wanted: Wanted) -> Choice:
    """The present rep with skills and room, not asked before, with the lowest load ratio.

    Ties: longest since the last assignment (never is longest), then by name. Ratios are compared exactly.
    """
    left_out: dict[str, str] = {}
    open_to: list[Candidate] = []
    for rep in candidates:
        if reason := _unfit(rep, wanted):
            left_out[rep.name] = reason
        else:
            open_to.append(rep)
    best = min(open_to, key=_preference, default=None)
    left_out.update({rep.name: "somebody has less to do" for rep in open_to if rep is not best})
    return Choice(best, left_out)


def _unfit(rep: Candidate, wanted: Wanted) -> str:
    if not rep.present:
        return "not present"
    if rep.name in wanted.tried:
        return "was asked before"
    if missing := wanted.skills - rep.skills:
        return f"lacks {', '.join(sorted(missing))}"
    if wanted.language and wanted.language not in rep.languages:
        return f"does not speak {wanted.language}"
    if rep.load >= rep.capacity:
        return f"full ({rep.load} of {rep.capacity})"
    return ""


def _preference(rep: Candidate) -> tuple[Fraction, bool, float, str]:
    last = rep.last_assigned
    return (Fraction(rep.load, rep.capacity), last is not None, last.timestamp() if last else 0.0, rep.name)
