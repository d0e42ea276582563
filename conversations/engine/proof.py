"""Proves a playbook before it is published: walks every state that any conversation can reach. Pure.

It walks with the very functions that lead real conversations (`policy.decide`), over messages of every kind. What it
refuses it names with the path that leads there, in words.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from conversations.engine.acts import Act, Answer, Interpretation, Reported
from conversations.engine.playbook import Condition, Detail, Playbook, parse_playbook
from conversations.engine.policy import (
    CRITERIA,
    Decision,
    DetailReading,
    MoveKind,
    Phase,
    Standing,
    State,
    begin,
    decide,
    end_by_silence,
    given_back,
    open_question,
    resume,
)
from leads.bant import Criterion, Disposition, Verdict

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
MAX_STATES = 200_000
"""Far above what any playbook of some twenty questions reaches; a bound, so that a mistake cannot run for ever."""

ENDED = (Phase.WINDOW, Phase.HANDED_OVER, Phase.CLOSED)
"""Phases that end by themselves: a window by its time, a handover by a person, who may also give the chat back."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and the messages that lead there."""

    what: str
    path: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.what} (after: {', then '.join(self.path)})" if self.path else self.what


@dataclass(frozen=True, slots=True)
class Proof:
    """What was walked. No faults: the playbook may be published."""

    faults: tuple[Fault, ...]
    states: int
    steps: int


def prove(playbook: Playbook) -> Proof:
    """Walk the whole state graph; stops at the first few faults."""
    faults = list(_unfit(playbook))
    if faults:
        return Proof(tuple(faults), 0, 0)
    start = begin(playbook, State(facts=dict.fromkeys(playbook.confirmations, "known")))
    first = _canonical(playbook, start.state)
    walk = _Walk([first], [(-1, "")], [])
    numbers = {first: 0}
    steps = 0
    while len(walk.comes_to) < len(walk.states):
        number = len(walk.comes_to)
        state, comes_to = walk.states[number], set()
        for words, decision in _moves(playbook, state):
            steps += 1
            after = _canonical(playbook, decision.state)
            faults += [Fault(what, (*walk.path(number), words)) for what in _wrong(playbook, state, decision)]
            found = numbers.setdefault(after, len(walk.states))
            if found == len(walk.states):
                walk.states.append(after)
                walk.first_way.append((number, words))
            comes_to.add(found)
        walk.comes_to.append(comes_to)
        if len(faults) > 5:
            return Proof(tuple(faults), len(walk.states), steps)
        if len(walk.states) > MAX_STATES:
            return Proof((Fault(f"more than {MAX_STATES} states; ask fewer questions or fewer times"),), len(walk.states), steps)
    faults += [Fault("no way leads to an end from here", walk.path(number)) for number in walk.stuck()[:3]]
    return Proof(tuple(faults), len(walk.states), steps)


def faults_of(data: Mapping[str, Any]) -> tuple[str, ...]:
    """What `prove` finds in a playbook's data, in words. The same data are walked once. Raises PlaybookError."""
    return _faults_of(json.dumps(data, sort_keys=True, ensure_ascii=False))


@lru_cache(maxsize=32)
def _faults_of(text: str) -> tuple[str, ...]:
    return tuple(str(fault) for fault in prove(parse_playbook(json.loads(text))).faults)


@dataclass(frozen=True, slots=True)
class _Walk:
    """The states by their numbers, in the order in which they were found; those before `len(comes_to)` have been left by every way."""

    states: list[State]
    first_way: list[tuple[int, str]]
    """From which state, and by which words, each was found first; -1: the walk begins there."""
    comes_to: list[set[int]]

    def path(self, number: int) -> tuple[str, ...]:
        """The words that lead to a state."""
        words: list[str] = []
        while number >= 0:
            number, word = self.first_way[number]
            words.append(word)
        return tuple(word for word in reversed(words) if word)

    def stuck(self) -> list[int]:
        """States from which no way leads to a phase that ends by itself."""
        comes_from: dict[int, list[int]] = {}
        for number, others in enumerate(self.comes_to):
            for other in others:
                comes_from.setdefault(other, []).append(number)
        good = {number for number, state in enumerate(self.states) if state.phase in ENDED}
        waiting = deque(good)
        while waiting:
            for number in comes_from.get(waiting.popleft(), ()):
                if number not in good:
                    good.add(number)
                    waiting.append(number)
        return [number for number in range(len(self.states)) if number not in good]


# --- before walking


def _unfit(playbook: Playbook) -> Iterator[Fault]:
    """What can be seen without a walk: numbers without a bound, keys twice, conditions that can never hold."""
    if sorted(playbook.criteria) != sorted(Criterion):
        missing = [criterion.value for criterion in Criterion if criterion not in playbook.criteria]
        yield Fault(f"the core does not ask each criterion once ({', '.join(missing) or 'one stands twice'})")
    keys = [*playbook.confirmations, *playbook.criteria, *(detail.key for detail in playbook.details)]
    for key in {key for key in keys if keys.count(key) > 1}:
        yield Fault(f"{key} names two questions; a detail or fact of that name would be reachable before the core is done")
    if not 0 <= playbook.max_clarifications <= 5:
        yield Fault(f"max_clarifications is {playbook.max_clarifications}: a vague answer would be asked about without bound")
    if not 1 <= playbook.max_asks <= 30:
        yield Fault(f"max_asks is {playbook.max_asks}: a question could be put without bound, or never")
    if playbook.window.total_seconds() <= 0:
        yield Fault("the tolerance window has no length, so that no conversation reaches its outcome")
    for name, cadence in (("silent_invited", playbook.silent_invited), ("silent_core", playbook.silent_core)):
        times = [*cadence.nudges, cadence.end]
        if not cadence.nudges or times != sorted(set(times)):
            yield Fault(f"{name} does not grow to an end, so that a silent lead would be waited for without bound")
    for detail in playbook.details:
        if _never(detail.when):
            yield Fault(f"detail {detail.key} can never be asked: its condition allows no way in which a criterion stands")
    for condition in playbook.ends_early:
        if not condition:
            yield Fault("a condition of ends_early_when always holds, so that no detail could ever be asked")


def _never(condition: Condition) -> bool:
    return any(not ways for ways in condition.values())


# --- walking


def _canonical(playbook: Playbook, state: State) -> State:
    """The state without what cannot change what happens next, so that few states stand for all."""
    key = open_question(playbook, given_back(state) if state.phase is Phase.HANDED_OVER else state)
    kept = {key} if key else set()
    told_apart = _told_apart(playbook)
    standings = {
        criterion: _standing_like(standing, exactly=criterion in told_apart) for criterion, standing in state.answers.items()
    }
    return replace(
        state,
        answers=_Frozen(standings),
        facts=_Frozen(state.facts),
        confirmed=_Frozen(dict.fromkeys(state.confirmed)),
        refuted=tuple(name for name in state.refuted if name == key),
        asked=_Frozen({name: count for name, count in state.asked.items() if name in kept}),
        clarified=_Frozen({name: count for name, count in state.clarified.items() if name in kept}),
        details=_Frozen(dict.fromkeys(state.details)),
        turns=0,
    )


def _told_apart(playbook: Playbook) -> frozenset[Criterion]:
    """Criteria of which some condition asks more than whether they are positive."""
    conditions = [*playbook.ends_early, *(detail.when for detail in playbook.details)]
    return frozenset(criterion for condition in conditions for criterion, ways in condition.items() if ways != {"positive"})


def _standing_like(standing: Standing, *, exactly: bool) -> Standing:
    """One standing for all that lead on alike: how it ended if a condition asks, else whether it is positive."""
    if exactly:
        return Standing(standing.disposition, standing.verdict, None, "words" if standing.verdict else "")
    if standing.verdict is Verdict.POSITIVE:
        return Standing(Disposition.ANSWERED, Verdict.POSITIVE, None, "words")
    return Standing(Disposition.PENDING)


class _Frozen(dict):  # type: ignore[type-arg]
    """A mapping that can stand in a set."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))


def _moves(playbook: Playbook, state: State) -> Iterator[tuple[str, Decision]]:
    """Every kind of message, in words, with what it leads to; and silence."""
    if state.phase is Phase.CLOSED:
        return
    if state.phase is Phase.HANDED_OVER:
        yield "a person gives the chat back", resume(playbook, state, NOON)
        return
    yield "a person joins and gives the chat back", resume(playbook, replace(state, phase=Phase.HANDED_OVER), NOON)
    key = open_question(playbook, state)
    for words, said, reading in _messages(playbook, state, key):
        yield words, decide(playbook, state, said, NOON, reading)
    if state.phase is Phase.CORE:
        yield "silence", end_by_silence(playbook, state, NOON)


def _messages(playbook: Playbook, state: State, key: str | None) -> Iterator[tuple[str, Interpretation, DetailReading | None]]:
    inside, told_apart = key is not None and key not in CRITERIA, _told_apart(playbook)
    nothing = DetailReading(key) if inside and key is not None else None
    for criterion in playbook.criteria:
        for words, answer in _answers(criterion):
            if criterion not in told_apart and answer.disposition is not Reported.ANSWERED:
                continue  # leads on as a negative answer does
            act = {Reported.ANSWERED: Act.ANSWER, Reported.PENDING: Act.PENDING}.get(answer.disposition, Act.DECLINE)
            if criterion in state.answers:
                act = Act.CORRECTION
            yield f"{words} on {criterion.value}", Interpretation((act,), (answer,)), nothing
    if key in CRITERIA:
        vague = Answer(Criterion(key), Reported.VAGUE, "words")
        yield f"a vague answer on {key}", Interpretation((Act.VAGUE,), (vague,)), None
    for act in Act:
        if act not in (Act.ANSWER, Act.CORRECTION, Act.VAGUE):
            yield act.value, Interpretation((act,)), nothing
    yield "nothing that was understood", Interpretation(()), nothing
    if key is not None and inside:
        yield f"a value for {key}", Interpretation((Act.ANSWER,)), DetailReading(key, "value", only=True)
        yield f"skipping {key}", Interpretation((Act.DECLINE,)), DetailReading(key, skip=True)
        yield f"yes to {key}", Interpretation((Act.ANSWER,), yes_no=True), DetailReading(key)
        yield f"no to {key}", Interpretation((Act.ANSWER,), yes_no=False), DetailReading(key)


def _answers(criterion: Criterion) -> Iterator[tuple[str, Answer]]:
    for verdict in Verdict:
        yield f"a {verdict.value} answer", Answer(criterion, Reported.ANSWERED, "words", verdict, None, True)
    yield "must ask first", Answer(criterion, Reported.PENDING, "words", None, None, True)
    yield "won't say", Answer(criterion, Reported.DECLINED, "words", None, None, True)


# --- judging


def _wrong(playbook: Playbook, before: State, decision: Decision) -> Iterator[str]:
    after = decision.state
    asks = [move for move in decision.moves if move.kind in (MoveKind.ASK, MoveKind.CLARIFY)]
    if after.phase is Phase.WINDOW:
        for criterion in playbook.criteria:
            if criterion not in after.answers:
                yield f"the core ends although {criterion.value} was never settled"
    for criterion, standing in after.answers.items():
        if before.answers.get(criterion) != standing and not any(
            move.kind is MoveKind.RECORD and move.key == criterion.value for move in decision.moves
        ):
            yield f"{criterion.value} changes without being told"
        if (
            standing.disposition is Disposition.UNCLEAR
            and criterion not in before.answers
            and not before.asked.get(criterion.value)
        ):
            yield f"{criterion.value} is given up although it was never asked"
    if len(asks) > 1:
        yield "one reply asks two questions"
    if asks and decision.moves[-1] is not asks[-1]:
        yield "the question does not stand last"
    for move in asks:
        if after.asked.get(move.key, 0) > playbook.max_asks:
            yield f"{move.key} is put more than {playbook.max_asks} times"
        if after.clarified.get(move.key, 0) > playbook.max_clarifications:
            yield f"{move.key} is clarified more than {playbook.max_clarifications} times"
        detail = next((detail for detail in playbook.details if detail.key == move.key), None)
        if detail is not None:
            yield from _early(detail, after)
    if before.opted_out and decision.moves:
        yield "something is said after an opt-out"


def _early(detail: Detail, state: State) -> Iterator[str]:
    if state.phase is not Phase.WINDOW:
        yield f"detail {detail.key} is asked before the core is done"
    elif not state.details_open:
        yield f"detail {detail.key} is asked although the core did not go well"
