"""Assignment rules, overflow and the choice of a rep, over plain values. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import isfinite
from typing import Any, TypeVar

from phonenumbers import SUPPORTED_REGIONS

from leads.importing.places import country_code

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
    """What a queue asks of a rep, and to whom the lead was offered before. `language` None or "": any will do.

    `owner`: the only rep who may be asked now, whatever the skills.
    """

    skills: frozenset[str] = frozenset()
    language: str | None = None
    tried: Collection[str] = ()
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The rep chosen, or None, and why each of the others was left out."""

    rep: Candidate | None
    left_out: Mapping[str, str] = field(default_factory=dict)


# --- which queue


def check_condition(when: Any) -> None:
    """Raise ConditionError unless `when` is a condition: lists of texts, and `amount` with gte and/or lt."""
    if not isinstance(when, dict):
        raise ConditionError('A condition is an object such as {"country": ["DE", "AT"]}; {} always holds.')
    for name, allowed in when.items():
        if name == "amount":
            if not isinstance(allowed, dict) or not allowed or not allowed.keys() <= {"gte", "lt"}:
                raise ConditionError('`amount` takes {"gte": number} and/or {"lt": number}.')
            if not all(is_number(limit) for limit in allowed.values()):
                raise ConditionError("`amount` limits are numbers.")
        elif name not in LISTS:
            raise ConditionError(f"Unknown field {name!r}; allowed: {', '.join((*LISTS, 'amount'))}.")
        elif not isinstance(allowed, list) or not all(isinstance(item, str) for item in allowed):
            raise ConditionError(f"`{name}` takes a list of texts.")


def check_countries(when: Mapping[str, Any]) -> None:
    """Raise ConditionError if a condition names a country code that does not exist, with the one that was probably meant."""
    for code in when.get("country", ()):
        if code not in SUPPORTED_REGIONS:
            near = country_code(code)
            hint = f"did you mean {near}?" if near else "expected ISO 3166 codes of two letters, such as DE."
            raise ConditionError(f"There is no country {code!r}; {hint}")


def is_number(value: Any) -> bool:
    """Whether a value of JSON is a number that can be compared: no truth value, no NaN, not infinite."""
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def matches(when: Mapping[str, Any], facts: Facts) -> bool:
    """Whether all conditions hold; `{}` always does."""
    for name, allowed in when.items():
        value = getattr(facts, name)
        if value is None or value == "":
            return False
        if name == "amount":
            if value < allowed.get("gte", value) or ("lt" in allowed and value >= allowed["lt"]):
                return False
        elif not _is_in(name, value, allowed):
            return False
    return True


def _is_in(name: str, value: str, allowed: Collection[str]) -> bool:
    """Whether a list holds the value; a language by its tag or by its first part, for de means de-AT too."""
    return value in allowed or (name == "language" and value.partition("-")[0] in allowed)


def first_match(rules: Iterable[tuple[R, Mapping[str, Any]]], facts: Facts) -> R | None:
    """The first of the rules, given in order of priority, whose condition holds."""
    return next((rule for rule, when in rules if matches(when, facts)), None)


def rule_fault(when: Mapping[str, Any], earlier: Iterable[tuple[str, Mapping[str, Any]]], units: Collection[str]) -> str:
    """Why a rule can never fire, or what it names that is not there, as a sentence goes on after its name; "": no fault.

    `earlier`: name and condition of each rule of a lower priority number; `units`: slugs of the business units there are.
    """
    never = "can never fire"
    for name, allowed in when.items():
        if name == "amount" and "gte" in allowed and "lt" in allowed and allowed["gte"] >= allowed["lt"]:
            return f"{never}: no budget is {allowed['gte']:g} or more and below {allowed['lt']:g}"
        if not allowed:
            return f"{never}: its list of {name.replace('_', ' ')} is empty"
    if unknown := [unit for unit in when.get("business_unit", ()) if unit not in units]:
        names = f"there is no business unit {', '.join(unknown)}"
        return f"{never}: {names}" if len(unknown) == len(when["business_unit"]) else f"is partly void: {names}"
    for name, other in earlier:
        if _covers(other, when):
            return f"{never}: the rule “{name}” comes first and takes every lead that this one would"
    return ""


def _covers(other: Mapping[str, Any], when: Mapping[str, Any]) -> bool:
    """Whether `other` holds whenever `when` does."""
    for name, allowed in other.items():
        if name not in when:
            return False
        if name == "amount":
            mine = when["amount"]
            if "gte" in allowed and mine.get("gte", float("-inf")) < allowed["gte"]:
                return False
            if "lt" in allowed and mine.get("lt", float("inf")) > allowed["lt"]:
                return False
        elif not all(_is_in(name, value, allowed) for value in when[name]):
            return False
    return True


def overflow_cycle(start: str, overflow_of: Mapping[str, str | None]) -> list[str]:
    """The way from a queue over overflow queues back to one that it has passed, such as A, B, A; [] if it ends."""
    way = [start]
    while (following := overflow_of.get(way[-1])) is not None:
        way.append(following)
        if following in way[:-1]:
            return way
    return []


@dataclass(frozen=True, slots=True)
class Line:
    """A queue as an overflow sees it: who works in it, and what it asks of them."""

    reps: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    match_language: bool = False

    def asks_all_of(self, overflow: Line) -> bool:
        """Whether everybody of the overflow queue has been asked by the time a lead gets there. (Nobody works there yet: no.)"""
        same = overflow.reps <= self.reps and self.skills <= overflow.skills
        return bool(overflow.reps) and same and (overflow.match_language or not self.match_language)


# --- which rep


def choose_rep(candidates: Sequence[Candidate], wanted: Wanted) -> Choice:
    """The present rep with skills and room, not asked before, with the lowest load ratio.

    Ties: longest since the last assignment (never is longest), then by name. Ratios are compared exactly.
    """
    left_out: dict[str, str] = {}
    best: Candidate | None = None
    fit = []
    for rep in candidates:
        if reason := unfit(rep, wanted):
            left_out[rep.name] = reason
            continue
        fit.append(rep)
        if best is None or _goes_before(rep, best):
            best = rep
    if best is not None:
        left_out.update({rep.name: _passed_over(rep, best) for rep in fit if rep is not best})
    return Choice(best, left_out)


def unfit(rep: Candidate, wanted: Wanted) -> str:
    """Why this rep cannot be asked now; "" if nothing speaks against it."""
    if not rep.present:
        return "not present"
    if rep.name in wanted.tried:
        return "was asked before"
    if wanted.owner is not None:
        if rep.name != wanted.owner:
            return f"{wanted.owner} is asked first"
    elif not wanted.skills <= rep.skills:
        return f"lacks {', '.join(sorted(wanted.skills - rep.skills))}"
    elif wanted.language and not _is_in("language", wanted.language, rep.languages):
        return f"does not speak {wanted.language}"
    if rep.load >= rep.capacity:
        return f"full ({rep.load} of {rep.capacity})"
    return ""


def _goes_before(rep: Candidate, other: Candidate) -> bool:
    # Both have a capacity, or they would be full; multiplied crosswise the ratios are compared exactly.
    mine, theirs = rep.load * other.capacity, other.load * rep.capacity
    if mine != theirs:
        return mine < theirs
    if rep.last_assigned != other.last_assigned:
        return rep.last_assigned is None or (other.last_assigned is not None and rep.last_assigned < other.last_assigned)
    return rep.name < other.name


def _passed_over(rep: Candidate, best: Candidate) -> str:
    if rep.load * best.capacity != best.load * rep.capacity:
        return f"has more to do ({rep.load} of {rep.capacity})"
    if rep.last_assigned != best.last_assigned:
        return "had a lead more lately"
    return "comes later by name"
