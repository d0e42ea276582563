"""The rule by which a qualified lead finds its rep, as tables."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from leads.bant import Verdict, is_qualified
from leads.routing import (
    Candidate,
    ConditionError,
    Facts,
    Line,
    Wanted,
    check_condition,
    choose_rep,
    first_match,
    matches,
    overflow_cycle,
    rule_fault,
)

MAY, JUNE = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
AUSTRIAN = Facts(business_unit="drives", country="AT", language="de", product_interest=None, amount=500_000)


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        ({}, True),
        ({"country": ["DE", "AT"]}, True),
        ({"country": ["DE"]}, False),
        ({"country": []}, False),
        ({"country": ["AT"], "language": ["en"]}, False),
        ({"language": ["de", "fr"]}, True),
        ({"product_interest": ["x"]}, False),  # a field the lead lacks fulfils nothing
        ({"amount": {"gte": 500_000}}, True),
        ({"amount": {"gte": 500_001}}, False),
        ({"amount": {"lt": 500_000}}, False),
        ({"amount": {"lt": 500_001}}, True),
        ({"amount": {"gte": 0, "lt": 1}}, False),
    ],
)
def test_all_conditions_of_a_rule_must_hold(when: dict, holds: bool) -> None:
    assert matches(when, AUSTRIAN) is holds


def test_a_lead_without_a_budget_fulfils_no_amount() -> None:
    assert not matches({"amount": {"lt": 10}}, Facts())


def test_the_first_matching_rule_wins() -> None:
    rules: list[tuple[str, dict]] = [("big", {"amount": {"gte": 10**6}}), ("german", {"language": ["de"]}), ("all", {})]
    assert first_match(rules, AUSTRIAN) == "german"
    assert first_match(rules, Facts()) == "all"
    assert first_match([("none", {"country": ["FR"]})], AUSTRIAN) is None


@pytest.mark.parametrize(
    "when",
    [
        [],
        {"planet": ["Mars"]},
        {"country": "DE"},
        {"country": [1]},
        {"amount": 5},
        {"amount": {"gt": 5}},
        {"amount": {"gte": True}},
        {"amount": {"lt": float("nan")}},
    ],
)
def test_a_condition_that_cannot_be_read_is_refused(when: object) -> None:
    with pytest.raises(ConditionError):
        check_condition(when)


@pytest.mark.parametrize(("tag", "listed", "holds"), [("de-AT", "de", True), ("de", "de-AT", False), ("de-AT", "de-AT", True)])
def test_a_language_means_its_regions_too(tag: str, listed: str, holds: bool) -> None:
    assert matches({"language": [listed]}, Facts(language=tag)) is holds
    choice = choose_rep([Candidate("a", 5, 0, languages=frozenset({listed}))], Wanted(language=tag))
    assert (choice.rep is not None) is holds


EARLIER: list[tuple[str, dict]] = [
    ("German", {"country": ["DE", "AT"], "language": ["de"]}),
    ("large", {"amount": {"gte": 1000}}),
    ("small", {"amount": {"lt": 10}, "country": ["CH"]}),
]


@pytest.mark.parametrize(
    ("when", "fault"),
    [
        ({}, ""),
        ({"country": ["DE"]}, ""),  # in another language it fires
        ({"country": ["DE"], "language": ["de"]}, "“German” comes first"),
        ({"country": ["DE"], "language": ["de-AT", "de"]}, "“German” comes first"),
        ({"country": ["DE", "FR"], "language": ["de"]}, ""),
        ({"country": ["DE"], "language": ["de"], "product_interest": ["x"]}, "“German” comes first"),
        ({"amount": {"gte": 1000}}, "“large” comes first"),
        ({"amount": {"gte": 2000, "lt": 3000}}, "“large” comes first"),
        ({"amount": {"gte": 999}}, ""),
        ({"amount": {"lt": 5000}}, ""),
        ({"amount": {"lt": 10}, "country": ["CH"]}, "“small” comes first"),
        ({"amount": {"lt": 11}, "country": ["CH"]}, ""),
        ({"country": []}, "list of country is empty"),
        ({"amount": {"gte": 5, "lt": 5}}, "5 or more and below 5"),
        ({"business_unit": ["drives"]}, ""),
        ({"business_unit": ["mars"]}, "can never fire: there is no business unit mars"),
        ({"business_unit": ["mars", "drives"]}, "is partly void: there is no business unit mars"),
    ],
)
def test_a_rule_that_can_never_fire_is_told_with_the_reason(when: dict, fault: str) -> None:
    found = rule_fault(when, EARLIER, {"drives"})
    assert fault in found
    assert bool(found) is bool(fault)


@pytest.mark.parametrize(
    ("start", "circle"),
    [
        ("a", ["a", "b", "c", "a"]),
        ("b", ["b", "c", "a", "b"]),
        ("d", ["d", "a", "b", "c", "a"]),
        ("e", ["e", "e"]),
        ("f", []),
        ("z", []),
    ],
)
def test_overflow_that_goes_in_a_circle(start: str, circle: list[str]) -> None:
    assert overflow_cycle(start, {"a": "b", "b": "c", "c": "a", "d": "a", "e": "e", "f": "g", "g": None}) == circle


@pytest.mark.parametrize(
    ("overflow", "nobody_new"),
    [
        (Line(frozenset("ab"), frozenset("x"), True), True),
        (Line(frozenset("a"), frozenset("xy"), True), True),
        (Line(frozenset("ac"), frozenset("x"), True), False),
        (Line(frozenset("a"), frozenset(), True), False),  # who lacks x is new there
        (Line(frozenset("a"), frozenset("x"), False), False),  # so is who does not speak the language
        (Line(), False),  # somebody may be added
    ],
)
def test_an_overflow_queue_that_asks_nobody_new(overflow: Line, nobody_new: bool) -> None:
    assert Line(frozenset("abc" if "c" not in overflow.reps else "ab"), frozenset("x"), True).asks_all_of(overflow) is nobody_new


def test_the_owner_alone_is_asked_whatever_the_skills() -> None:
    reps = [Candidate("a", 5, 0), Candidate("owner", 5, 4)]
    choice = choose_rep(reps, Wanted(frozenset({"x"}), "de", owner="owner"))
    assert choice.rep is reps[1]
    assert choice.left_out == {"a": "owner is asked first"}
    assert choose_rep([reps[0]], Wanted(owner="owner")).rep is None


@pytest.mark.parametrize(
    ("reps", "wanted", "chosen"),
    [
        ([Candidate("a", 10, 5), Candidate("b", 10, 4)], Wanted(), "b"),
        ([Candidate("a", 3, 1), Candidate("b", 6, 2)], Wanted(), "a"),  # equal ratios, never assigned: by name
        ([Candidate("b", 3, 1), Candidate("a", 3, 1, last_assigned=MAY)], Wanted(), "b"),  # never is longest
        ([Candidate("a", 3, 1, last_assigned=JUNE), Candidate("b", 3, 1, last_assigned=MAY)], Wanted(), "b"),
        ([Candidate("a", 1, 1), Candidate("b", 9, 8)], Wanted(), "b"),
        ([Candidate("a", 0, 0)], Wanted(), None),
        ([Candidate("a", 5, 0, present=False)], Wanted(), None),
        ([Candidate("a", 5, 0)], Wanted(tried={"a"}), None),
        ([Candidate("a", 5, 0, skills=frozenset({"x"}))], Wanted(skills=frozenset({"x", "y"})), None),
        ([Candidate("a", 5, 4, skills=frozenset({"x", "y"}))], Wanted(skills=frozenset({"x"})), "a"),
        ([Candidate("a", 5, 0, languages=frozenset({"en"}))], Wanted(language="de"), None),
        ([Candidate("a", 49, 33), Candidate("b", 100, 67)], Wanted(), "b"),  # 0.6735 and 0.67: not rounded
    ],
)
def test_the_present_rep_with_the_lowest_load_ratio_is_chosen(reps: list, wanted: Wanted, chosen: str | None) -> None:
    choice = choose_rep(reps, wanted)
    assert (choice.rep.name if choice.rep else None) == chosen
    assert set(choice.left_out) == {rep.name for rep in reps} - {chosen}


@pytest.mark.parametrize(
    ("verdicts", "qualified"),
    [
        ([], False),
        ([Verdict.POSITIVE], False),
        ([Verdict.POSITIVE, Verdict.NEGATIVE, None, None], False),
        ([Verdict.POSITIVE, None, Verdict.POSITIVE, Verdict.NEGATIVE], True),
        (["positive", "positive"], True),
    ],
)
def test_two_positive_answers_qualify(verdicts: list, qualified: bool) -> None:
    assert is_qualified(verdicts) is qualified
