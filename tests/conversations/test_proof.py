"""Broken playbooks are refused with the path that leads to the fault; the shipped ones are proved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from conversations.engine import policy
from conversations.engine.playbook import Cadence, Detail, Playbook, parse_playbook
from conversations.engine.proof import prove
from conversations.playbook_files import read_playbook
from leads.bant import Criterion
from tests.conversations.test_policy import PLAYBOOK

FILES = sorted((Path(__file__).resolve().parents[2] / "conversations" / "playbooks").glob("*.yaml"))
SMALL = replace(PLAYBOOK, max_asks=3, max_clarifications=1)
"""The default playbook with fewer repetitions: the same kinds of states, fewer of them."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_playbook_is_proved(path: Path) -> None:
    playbook = replace(parse_playbook(read_playbook(path)), max_asks=3, max_clarifications=1)
    proof = prove(playbook)
    assert proof.faults == ()
    assert proof.states > 500


def test_the_default_playbook_is_proved_with_its_own_numbers() -> None:
    assert prove(PLAYBOOK).faults == ()


def broken(kind: int, chance: Random) -> Playbook:
    """A playbook with one fault: a question dropped or doubled, no bound, no end, a shortcut to a detail."""
    criteria = list(Criterion)
    chance.shuffle(criteria)
    one = criteria[0]
    extra = tuple(Detail(f"extra{n}", "text") for n in range(chance.randrange(3)))
    base = replace(PLAYBOOK, criteria=tuple(criteria), details=(*PLAYBOOK.details, *extra))
    days = chance.randrange(1, 4)
    faults: list[dict] = [
        {"criteria": tuple(criteria[: chance.randrange(4)])},
        {"criteria": (*criteria, one)},
        {"criteria": (one, *criteria[:3])},
        {"details": (Detail(one.value, "text"), *base.details)},
        {"details": (*base.details, base.details[chance.randrange(len(base.details))])},
        {"max_clarifications": chance.choice([-1, 6, 99, 10**6])},
        {"max_asks": chance.choice([0, -5, 31, 10**9])},
        {"window": timedelta(hours=-chance.randrange(5))},
        {"silent_core": Cadence((timedelta(days=3), timedelta(days=days)), timedelta(days=5))},
        {"silent_invited": Cadence((timedelta(days=3),), timedelta(days=days))},
    ]
    return replace(base, **faults[kind])


MUTATIONS = [(f"{i % 10}-{i}", broken(i % 10, Random(i))) for i in range(200)]


@pytest.mark.parametrize("playbook", [playbook for _, playbook in MUTATIONS], ids=[name for name, _ in MUTATIONS])
def test_a_broken_playbook_is_refused(playbook: Playbook) -> None:
    proof = prove(playbook)
    assert proof.faults
    assert str(proof.faults[0])


# --- bugs planted in the engine are found by the same walk


def planted(monkeypatch: pytest.MonkeyPatch, name: str, bug) -> list[str]:
    monkeypatch.setattr(policy, name, bug)
    return [str(fault) for fault in prove(SMALL).faults]


def test_a_core_that_ends_one_criterion_early_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = policy.open_question

    def bug(playbook: Playbook, state: policy.State) -> str | None:
        key = real(playbook, state)
        return None if key == "timeline" and state.phase is policy.Phase.CORE else key

    found = planted(monkeypatch, "open_question", bug)
    assert any("timeline was never settled" in fault and "after:" in fault for fault in found)


def test_details_before_the_core_went_well_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy, "is_qualified", lambda verdicts: True)
    real = policy._ask

    def bug(playbook, state, moves, was_open=None):
        return real(playbook, replace(state, phase=policy.Phase.WINDOW, details_open=True), moves, was_open)

    assert any("never settled" in fault for fault in planted(monkeypatch, "_ask", bug))


def test_a_question_without_a_bound_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = policy._weigh_vagueness

    def bug(playbook, state, said, open_key, moves):
        return real(replace(playbook, max_asks=10**6, max_clarifications=10**6), state, said, open_key, moves)

    assert any("times" in fault or "states" in fault for fault in planted(monkeypatch, "_weigh_vagueness", bug))


def test_words_after_an_opt_out_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = policy.decide

    def bug(playbook, state, said, now, detail=None):
        decision = real(playbook, state, said, now, detail)
        return replace(decision, state=replace(decision.state, phase=policy.Phase.CORE)) if decision.state.opted_out else decision

    monkeypatch.setattr("conversations.engine.proof.decide", bug)
    assert prove(SMALL).faults
