"""The `route` door: cases reasoned by hand, random cases beside a model, and bad input."""

from __future__ import annotations

import io
import json
from collections import Counter
from random import Random
from typing import Any

import pytest
from django.core.management import call_command

from leads.jsonlines import InputError
from leads.models import Lead, Queue
from outreach import virtual, virtual_routing
from tests.leads.routing_cases import CASES
from tests.leads.routing_model import Model, random_case
from tests.sizes import SEED, SIZE

pytestmark = pytest.mark.django_db


@pytest.fixture
def route(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Run the door over cases; gives the result of each."""

    def run(cases: Any) -> list[dict]:
        lines = cases if isinstance(cases, str) else "\n".join(json.dumps(case) for case in cases)
        monkeypatch.setattr("sys.stdin", io.StringIO(lines))
        call_command("route")
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def test_every_case_ends_as_was_reasoned_by_hand(route) -> None:
    came = {row["id"]: row["result"] for row in route(CASES)}
    assert len(came) == len(CASES) >= 40
    wrong = {case["id"]: came[case["id"]] for case in CASES if came[case["id"]] != case["expected"]}
    assert wrong == {}
    assert Lead.objects.count() == Queue.objects.count() == 0, "the database is as it was"


def test_random_cases_end_as_in_a_model_that_knows_only_the_rule() -> None:
    every = {"accepted", "waiting", "offered", "unrouted", "open", "declined", "timed_out", "withdrawn"}
    seen: Counter[str] = Counter()
    for number in range(20 * SIZE.cases):
        if number >= SIZE.cases and every <= set(seen):
            break  # a few cases do not always hold each end
        case = random_case(Random(f"{SEED} {number}"), number)
        with virtual.scenario():
            came = virtual_routing.play(case)["result"]
        assert came == Model(case).run(), f"FAULTS_SEED={SEED}: {json.dumps(case)}"
        seen.update(lead["status"] for lead in came)
        seen.update(outcome for lead in came for _, outcome in lead["offers"])
    assert every <= set(seen)


@pytest.mark.both
@pytest.mark.parametrize(
    "case", [case for case in CASES if "moment" in case["id"] or "three" in case["id"]], ids=lambda case: case["id"]
)
def test_the_same_on_every_database(case: dict) -> None:
    assert virtual_routing.play(case)["result"] == case["expected"]


def changed(**keys: Any) -> dict:
    return {**CASES[0], **keys}


STEP, QUEUE, REP, RULE = (CASES[0][key][0] for key in ("steps", "queues", "reps", "rules"))


@pytest.mark.parametrize(
    ("case", "complaint"),
    [
        ({key: value for key, value in CASES[0].items() if key != "id"}, "`id` is missing"),
        (changed(steps={}, rules="x"), "`rules` is a list of objects"),
        (changed(steps=[{**STEP, "at": "soon"}]), "step 1: `at`: 'soon' is not an ISO 8601 datetime"),
        (changed(steps=[STEP, {**STEP, "at": "2026-11-23T08:00:00Z"}]), "step 2: 2026-11-23T08:00:00+00:00 comes before"),
        (changed(end="2026-11-23T08:00:00Z"), "`end`: 2026-11-23T08:00:00+00:00 comes before the last step"),
        (changed(steps=[STEP, STEP]), "step 2: there is a lead 'L' already"),
        (changed(steps=[{"at": STEP["at"], "rep": "a", "do": "dance"}]), "`do` is 'dance'; allowed: accept, decline"),
        (changed(steps=[{"at": STEP["at"], "rep": "a", "do": "accept"}]), "needs `lead`"),
        (changed(steps=[{"at": STEP["at"], "rep": "a", "do": "accept", "lead": "X"}]), "there is no lead 'X' yet"),
        (changed(steps=[{"at": STEP["at"], "rep": "zoe", "do": "close"}]), "there is no rep 'zoe'"),
        (changed(steps=[{**STEP, "lead": {"id": "L", "amount": "much"}}]), "`amount` is 'much'"),
        (changed(steps=[{**STEP, "lead": {"id": ["L"]}}]), "an object with an `id`"),
        (changed(queues=[{**QUEUE, "offer_timeout": "an hour"}]), "queue 'Q': `offer_timeout`: 'an hour' is not an ISO 8601 duration"),
        (changed(queues=[{**QUEUE, "reps": ["zoe"]}]), "queue 'Q': there is no rep 'zoe'"),
        (changed(queues=[{**QUEUE, "overflow": "R"}]), "there is no queue 'R' to overflow into"),
        (changed(queues=[{**QUEUE, "overflow": "R"}, {**QUEUE, "name": "R", "overflow": "Q"}]), "in a circle: Q, R, Q"),
        (changed(queues=[QUEUE, QUEUE]), "queue 'Q' stands there twice"),
        (changed(reps=[{**REP, "capacity": -1}]), "rep 'a': `capacity` is -1; expected a whole number"),
        (changed(reps=[{**REP, "present": "yes"}]), "rep 'a': `present` is 'yes'; expected true or false"),
        (changed(rules=[{**RULE, "when": {"planet": ["Mars"]}}]), "rule 'all': `when`: Unknown field 'planet'"),
        (changed(rules=[RULE, {**RULE, "name": "too"}]), "another rule has the priority 1 too"),
        (changed(rules=[{**RULE, "queue": "X"}]), "there is no queue 'X'"),
    ],
)  # fmt: skip
def test_a_case_that_cannot_be_played_is_named(case: dict, complaint: str) -> None:
    with pytest.raises(InputError) as refused:
        virtual_routing.play(case)
    assert complaint in str(refused.value)


def test_bad_input_ends_the_door_with_one_line(route, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        route(json.dumps(CASES[0]) + "\n{")
    assert stopped.value.code == 2
    told = capsys.readouterr()
    assert told.err.startswith("route: line 2: not JSON")
    assert told.err.count("\n") == told.out.count("\n") == 1
