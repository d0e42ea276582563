"""Decides what happens after a message. Pure: the same playbook, state, interpretation and time give the same decision.

The open question is derived: the first criterion without a disposition, then the first detail without an answer.
Nothing points at it, so nothing can move past it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from conversations.engine.acts import FELT, Act, Answer, Interpretation, Reported, Topic
from conversations.engine.passages import FROM_TEXTS
from conversations.engine.playbook import Condition, Detail, Playbook
from leads.bant import Criterion, Disposition, Verdict, is_qualified

CRITERIA = frozenset(criterion.value for criterion in Criterion)

WAY_OUT_AFTER = 4
"""A question put this often without getting an answer comes with an offer to pause or to talk to a person."""


THOUSAND = 1000
"""A number that corrects a sum in thousands is read as thousands: it may be the open detail's all the same."""
DETAIL_ASKS = 2
"""An optional detail is put this often at most, once more behind a side question; then it counts as skipped."""

TOPICS_ANSWERED = 2
"""So many side questions of one message are answered; more would bury the open one."""

NO_DETAIL = frozenset({Act.QUESTION, Act.UNINTELLIGIBLE, Act.ABUSE, Act.LATER})
"""A message that does one of these is not the free text that a detail asked for."""


class Phase(StrEnum):
    """Where a conversation stands, as far as the agent's behaviour goes."""

    CORE = "core"
    WINDOW = "window"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a settled criterion stands."""

    disposition: Disposition
    verdict: Verdict | None = None
    value: Mapping[str, Any] | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class DetailReading:
    """What the message says to the open detail: a value in its kind's form, or an outright wish to skip.

    `free_text`: any words would do as a value, so the dialogue acts must show that they were meant as one.
    `only`: the message holds hardly anything else, so it says nothing of the criteria. `words`: the number as it was written.
    `further`: other details that the same words answer, key to value.
    """

    key: str
    value: str | float | None = None
    skip: bool = False
    free_text: bool = False
    only: bool = False
    words: str = ""
    further: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """All that the policy knows of a conversation.

    `facts` is what the record says of the fields to confirm; `confirmed` how those ended (None: skipped), `refuted` the
    ones whose recorded value is wrong. `asked` counts how often each question was put, `clarified` how often it was
    clarified. `details` holds optional
    answers, None for skipped. `details_open`: the core ended with two positive answers. `rep_present`: someone could
    take over now; at a hand-back, the person who wrote is the one who gives the chat back.
    """

    phase: Phase = Phase.CORE
    answers: Mapping[Criterion, Standing] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    confirmed: Mapping[str, str | None] = field(default_factory=dict)
    refuted: tuple[str, ...] = ()
    asked: Mapping[str, int] = field(default_factory=dict)
    clarified: Mapping[str, int] = field(default_factory=dict)
    details: Mapping[str, str | float | None] = field(default_factory=dict)
    details_open: bool = False
    insults: int = 0
    turns: int = 0
    opted_out: bool = False
    window_closes_at: datetime | None = None
    rep_present: bool = False


class MoveKind(StrEnum):
    """What the agent does in its reply, and what is to be done beside it."""

    RECORD = "record"
    RECORD_DETAIL = "record_detail"
    CHANGE_DETAIL = "change_detail"
    RECORD_FACT = "record_fact"
    ANSWER_QUESTION = "answer_question"
    APOLOGISE = "apologise"
    REDIRECT = "redirect"
    CONFIRM = "confirm"
    KEEP = "keep"
    COURTESY = "courtesy"
    CALM = "calm"
    UNREADABLE = "unreadable"
    WAY_OUT = "way_out"
    CLARIFY = "clarify"
    ASK = "ask"
    PAUSE = "pause"
    OPEN_WINDOW = "open_window"
    DETAILS_DONE = "details_done"
    STAY_OPEN = "stay_open"
    HAND_OVER = "hand_over"
    RESUME = "resume"
    OPT_OUT = "opt_out"
    WRONG_PERSON = "wrong_person"
    END_ABUSE = "end_abuse"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Move:
    """One step of a decision. `key` names a criterion, detail or topic; `n` counts earlier uses; `value` is what was said.

    `words`: the approved text that answers a side question; without one it is passed on to a colleague. `about`: the question that
    was open when a side question was asked.
    """

    kind: MoveKind
    key: str = ""
    n: int = 0
    standing: Standing | None = None
    before: Standing | None = None
    was_open: bool = False
    value: str | float | None = None
    words: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The next state and the moves that lead to it, in the order in which they are worded."""

    state: State
    moves: tuple[Move, ...]

    @property
    def asks(self) -> str | None:
        """The key of the question that the reply puts, or None."""
        return next((move.key for move in self.moves if move.kind in (MoveKind.ASK, MoveKind.CLARIFY)), None)


def open_question(playbook: Playbook, state: State) -> str | None:
    """The key of the question that is open, or None: facts to confirm, then the criteria; in the window the details."""
    if state.phase is Phase.CORE:
        fact = next((name for name in playbook.confirmations if name not in state.confirmed), None)
        return fact or next((criterion.value for criterion in playbook.criteria if criterion not in state.answers), None)
    if state.phase is Phase.WINDOW and state.details_open:
        return next((detail.key for detail in wanted_details(playbook, state)), None)
    return None


def wanted_details(playbook: Playbook, state: State) -> list[Detail]:
    """The details that are still to be asked as things stand, in the playbook's order."""
    return [detail for detail in playbook.details if detail.key not in state.details and holds(detail.when, state)]


def holds(condition: Condition, state: State) -> bool:
    """Whether every criterion that the condition names stands in one of the ways it allows."""
    ends = {criterion: (standing.verdict or standing.disposition).value for criterion, standing in state.answers.items()}
    return all(ends.get(criterion) in ways for criterion, ways in condition.items())


def begin(playbook: Playbook, state: State) -> Decision:
    """The agent speaks first: it puts the first question."""
    return _ask(playbook, state, [])


def decide(
    playbook: Playbook, state: State, said: Interpretation, now: datetime, detail: DetailReading | None = None
) -> Decision:
    """What one message leads to. `now` is the message's server time; `detail` what it says to the open detail."""
    acts = set(said.acts)
    state = replace(state, turns=state.turns + 1)
    if Act.OPT_OUT in acts:
        confirmation = () if state.opted_out else (Move(MoveKind.OPT_OUT),)
        return Decision(replace(state, phase=Phase.CLOSED, opted_out=True), confirmation)
    if state.opted_out or state.phase is Phase.HANDED_OVER:
        return Decision(state, ())
    if state.phase is Phase.CLOSED or (state.window_closes_at is not None and now >= state.window_closes_at):
        return Decision(state, (Move(MoveKind.TOO_LATE, n=state.turns),))
    if Act.WRONG_PERSON in acts:
        return Decision(replace(state, phase=Phase.CLOSED), (Move(MoveKind.WRONG_PERSON),))
    moves: list[Move] = []
    if Act.ABUSE in acts:
        if state.insults:
            return Decision(replace(state, phase=Phase.CLOSED), (Move(MoveKind.END_ABUSE),))
        state = replace(state, insults=1)
        moves.append(Move(MoveKind.CALM))
    open_key = open_question(playbook, state)
    state = _record(state, said, open_key, detail, moves)
    if Act.HUMAN in acts:
        moves.append(Move(MoveKind.HAND_OVER, n=int(state.rep_present)))
        return Decision(replace(state, phase=Phase.HANDED_OVER), tuple(moves))
    if open_key in playbook.confirmations:
        state = _confirm(state, said, open_key, detail, moves)
    else:
        state = _record_detail(state, said, open_key, detail, moves)
    if not _asks_back(said, detail):
        _divert(said, open_key, state, moves)
    if Act.LATER not in acts:
        state = _weigh_vagueness(playbook, state, said, open_key, moves)
    if Act.LATER in acts and open_question(playbook, state) is not None:
        moves.append(Move(MoveKind.PAUSE, n=state.turns))
        return Decision(state, tuple(moves))
    state = _finish_core(playbook, state, now, moves)
    return _ask(playbook, state, moves, was_open=open_key)


def given_back(state: State) -> State:
    """A handed-over state as it is once the person has gone: in the window if one was opened, else in the core."""
    return replace(state, phase=Phase.CORE if state.window_closes_at is None else Phase.WINDOW)


def resume(playbook: Playbook, state: State, now: datetime) -> Decision:
    """A person gives the chat back: the agent says that it is there again and puts the question that was open.

    After the window's end there is nothing left to ask: no words, and the window can be closed.
    """
    state = replace(given_back(state), turns=state.turns + 1)
    if state.window_closes_at is not None and now >= state.window_closes_at:
        return Decision(state, ())
    moves = [Move(MoveKind.RESUME, n=int(state.rep_present))]
    state = _finish_core(playbook, state, now, moves)  # the words that asked for a person may have held the last answer
    decision = _ask(playbook, state, moves)
    # However often it is given back, a question that is worn out ends with the lead's next words.
    asked = {key: min(count, playbook.max_asks) for key, count in decision.state.asked.items()}
    return replace(decision, state=replace(decision.state, asked=asked))


def end_by_silence(playbook: Playbook, state: State, now: datetime) -> Decision:
    """The cadence is spent: what is open becomes pending and the tolerance window opens. No words."""
    moves: list[Move] = []
    answers = dict(state.answers)
    confirmed = {name: state.confirmed.get(name) for name in playbook.confirmations}
    state = replace(state, confirmed=confirmed)
    for criterion in playbook.criteria:
        if criterion not in answers:
            answers[criterion] = Standing(Disposition.PENDING)
            moves.append(Move(MoveKind.RECORD, criterion.value, standing=answers[criterion]))
    state = _finish_core(playbook, replace(state, answers=answers), now, moves)
    return Decision(state, tuple(moves))


_DISPOSITIONS = {
    Reported.ANSWERED: Disposition.ANSWERED,
    Reported.PENDING: Disposition.PENDING,
    Reported.DECLINED: Disposition.DECLINED,
}


def _record(state: State, said: Interpretation, open_key: str | None, detail: DetailReading | None, moves: list[Move]) -> State:
    """Take over every answer and correction. A vague one settles nothing."""
    answers = dict(state.answers)
    if detail is not None and detail.only:
        return state
    for answer in said.answers:
        if answer.disposition is Reported.VAGUE or not _holds(answer) or _is_detail(answer, detail):
            continue
        if _repeats_detail(answer, state):
            continue
        before = answers.get(answer.criterion)
        if before is not None and before.disposition is Disposition.ANSWERED and not answer.correction:
            continue  # said in passing of something on record: only an outright correction changes an answer
        judged = answer.disposition is Reported.ANSWERED
        value = _same_currency(answer.value, before.value if before else None)
        standing = Standing(
            _DISPOSITIONS[answer.disposition], answer.verdict if judged else None, value if judged else None, answer.quote
        )
        if before is not None and replace(before, quote="") == replace(standing, quote=""):
            continue
        answers[answer.criterion] = standing
        moves.append(
            Move(
                MoveKind.RECORD,
                answer.criterion.value,
                n=state.turns,
                standing=standing,
                before=before,
                was_open=answer.criterion.value == open_key,
                value=said.theme.value if said.theme and answer.criterion is Criterion.NEED else None,
            )
        )
    return replace(state, answers=answers)


def _is_detail(answer: Answer, detail: DetailReading | None) -> bool:
    """Whether an amount is only the number that the open detail asks for: "12, all of them indoors"."""
    value = answer.value or {}
    if detail is not None and isinstance(detail.value, str) and answer.criterion is Criterion.TIMELINE and answer.correction:
        # "Until the end of 2028, I think", where the end of a contract was asked for, is no other start.
        return bool(detail.words or detail.free_text) and (detail.value in answer.quote or answer.quote in detail.value)
    counted = detail is not None and isinstance(detail.value, float) and answer.criterion is Criterion.BUDGET
    told = value.get("amount_max")
    return (
        counted
        and detail is not None
        and value.get("currency") is None
        and told in (detail.value, THOUSAND * float(detail.value or 0))
    )


def _repeats_detail(answer: Answer, state: State) -> bool:
    """Whether a bare sum that would replace another is a number given for a detail before: "again: 14"."""
    value = answer.value or {}
    bare = answer.criterion is Criterion.BUDGET and answer.correction and value.get("currency") is None
    return bare and value.get("amount_max") in [number for number in state.details.values() if isinstance(number, float)]


def _same_currency(value: Mapping[str, Any] | None, before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """A corrected amount without a currency is in the currency that was named before."""
    if value and before and before.get("currency") and "currency" in value and value["currency"] is None:
        return {**value, "currency": before["currency"]}
    return value


def _holds(answer: Answer) -> bool:
    """An answer that can be judged has a verdict and a quote; whatever lacks them does not exist."""
    return answer.disposition is not Reported.ANSWERED or (answer.verdict is not None and bool(answer.quote.strip()))


def _record_detail(
    state: State, said: Interpretation, open_key: str | None, detail: DetailReading | None, moves: list[Move]
) -> State:
    if detail is not None and detail.key in state.details and detail.value is not None:
        moves.append(Move(MoveKind.CHANGE_DETAIL, detail.key, n=state.turns, value=detail.value))
        return replace(state, details={**state.details, detail.key: detail.value})
    if detail is None or detail.key != open_key:
        return state
    acts = set(said.acts)
    skip = detail.skip or bool({Act.DECLINE, Act.PENDING, Act.VAGUE} & acts and detail.value is None)
    if detail.only or detail.skip:
        acts -= {Act.CORRECTION}
    told = Act.CORRECTION in acts or any(move.kind is MoveKind.RECORD for move in moves)
    # One of the named choices is an answer whatever else is said; a number or a text may belong to the rest.
    chosen = isinstance(detail.value, str) and not detail.free_text
    others = [answer for answer in said.answers if not _is_detail(answer, detail)]
    counted = bool(detail.words) and not any(detail.words in answer.quote for answer in others)
    elsewhere = not chosen and ((told and not counted) or (detail.free_text and bool(NO_DETAIL & acts)))
    # A question in between costs no try, save one: who only asks goes on without end.
    worn_out = state.asked.get(detail.key, 0) >= DETAIL_ASKS + (Act.QUESTION in acts)
    if (elsewhere or (detail.value is None and not skip)) and not worn_out:
        return state
    value = None if skip or elsewhere else detail.value
    moves.append(Move(MoveKind.RECORD_DETAIL, detail.key, n=state.turns, value=value))
    further = {key: told for key, told in detail.further.items() if key not in state.details}
    moves.extend(Move(MoveKind.RECORD_DETAIL, key, n=state.turns, value=told) for key, told in further.items())
    return replace(state, details={**state.details, detail.key: value, **further})


def _confirm(state: State, said: Interpretation, key: str, reading: DetailReading | None, moves: list[Move]) -> State:
    """A fact of the record: said to be right, corrected, given, refused, or not answered often enough."""
    known = "" if key in state.refuted else state.facts.get(key, "")
    value = reading.value if reading is not None and isinstance(reading.value, str) else None
    if value is None and said.yes_no is True and known:
        value = known
    if value is not None:
        moves.append(Move(MoveKind.RECORD_FACT, key, n=state.turns, value=value))
        return replace(state, confirmed={**state.confirmed, key: value})
    skip = (reading is not None and reading.skip) or bool({Act.DECLINE, Act.PENDING} & set(said.acts))
    if skip or state.asked.get(key, 0) >= DETAIL_ASKS:
        moves.append(Move(MoveKind.RECORD_DETAIL, key, n=state.turns))
        return replace(state, confirmed={**state.confirmed, key: None})
    if said.yes_no is False and known:
        return replace(state, refuted=(*state.refuted, key))
    return state


def _asks_back(said: Interpretation, detail: DetailReading | None) -> bool:
    """Whether the only question of a message is its answer: "dunno, 2?"."""
    if detail is None or not detail.only or detail.value is None or Act.QUESTION not in said.acts:
        return False
    return (detail.words or str(detail.value)).casefold() in said.question.casefold()


def _divert(said: Interpretation, open_key: str | None, state: State, moves: list[Move]) -> None:
    """Answer side questions; otherwise one kind sentence for what leads away."""
    acts = set(said.acts)
    recorded = any(move.kind is MoveKind.RECORD for move in moves)
    felt = next((topic for topic in said.topics if topic in FELT), None)
    complains = felt is not None
    changed = recorded or any(move.kind is MoveKind.CHANGE_DETAIL for move in moves)
    if Topic.OBJECTION in said.topics and not changed and state.answers and Topic.NOTED not in said.topics:
        moves.append(
            Move(MoveKind.ANSWER_QUESTION, Topic.NOTED.value)
        )  # who objects sees what stands; "thank you" would be untrue
    if felt and Act.ABUSE not in acts:
        moves.append(Move(MoveKind.APOLOGISE, felt.value, n=state.turns))
    if Act.QUESTION in acts:
        topics = [topic for topic in dict.fromkeys(said.topics) if topic not in FELT | {Topic.UNKNOWN, Topic.OBJECTION}] or [
            Topic.OTHER
        ]
        if {Topic.COMPANY, Topic.PRODUCT} <= set(topics):
            topics.remove(Topic.COMPANY)  # both are passed on; once is enough
        answered = next((topic for topic in topics if topic in FROM_TEXTS), None) if said.side_answer else None
        moves.extend(
            Move(
                MoveKind.ANSWER_QUESTION, topic.value, n=n, value=said.question or None,
                words=said.side_answer if topic is answered else "", about=open_key or "",
            )
            for n, topic in enumerate(topics[:TOPICS_ANSWERED])
        )  # fmt: skip
    elif any(move.kind in (MoveKind.RECORD_DETAIL, MoveKind.CHANGE_DETAIL, MoveKind.RECORD_FACT) for move in moves):
        return  # the words were an answer, whatever else they looked like
    elif Act.OFF_TOPIC in acts and not complains and state.phase is Phase.WINDOW:
        moves.append(Move(MoveKind.KEEP, n=state.turns))  # the core is done: who says more says it for the rep
    elif Act.OFF_TOPIC in acts and Act.SMALLTALK not in acts and not complains and not recorded:
        moves.append(Move(MoveKind.REDIRECT, n=state.turns))
    elif Act.CORRECTION in acts and not recorded and Topic.OBJECTION not in said.topics:
        moves.append(Move(MoveKind.CONFIRM, n=state.turns))  # what they correct stands just so already
    elif Act.SMALLTALK in acts and not recorded and Act.VAGUE not in acts:
        moves.append(Move(MoveKind.COURTESY, n=state.turns))


def _weigh_vagueness(playbook: Playbook, state: State, said: Interpretation, open_key: str | None, moves: list[Move]) -> State:
    """A vague or unreadable message costs a clarification; when they are spent the question ends."""
    if open_key not in CRITERIA or Criterion(open_key) in state.answers:
        return state
    acts = set(said.acts)
    vague = Act.VAGUE in acts or any(
        answer.disposition is Reported.VAGUE and answer.criterion.value == open_key for answer in said.answers
    )
    unreadable = Act.UNINTELLIGIBLE in acts or not acts
    spent = state.clarified.get(open_key, 0)
    worn_out = state.asked.get(open_key, 0) >= playbook.max_asks
    pressed = Topic.UNKNOWN in said.topics and spent > 0  # who says a second time that they don't know is asked no more
    if not (vague or unreadable or worn_out):
        return state
    if unreadable:
        moves.append(Move(MoveKind.UNREADABLE, n=state.turns))
    if spent < playbook.max_clarifications and not (worn_out or pressed):
        moves.append(Move(MoveKind.CLARIFY, open_key, n=spent))
        return replace(
            state,
            clarified={**state.clarified, open_key: spent + 1},
            asked={**state.asked, open_key: state.asked.get(open_key, 0) + 1},
        )
    standing = Standing(Disposition.UNCLEAR)
    moves.append(Move(MoveKind.RECORD, open_key, n=state.turns, standing=standing, was_open=True))
    return replace(state, answers={**state.answers, Criterion(open_key): standing})


def _finish_core(playbook: Playbook, state: State, now: datetime, moves: list[Move]) -> State:
    """Open the tolerance window the moment every criterion has its disposition."""
    if state.phase is not Phase.CORE or open_question(playbook, state) is not None:
        return state
    good = is_qualified(standing.verdict for standing in state.answers.values())
    ended = any(holds(condition, state) for condition in playbook.ends_early)
    state = replace(state, phase=Phase.WINDOW, window_closes_at=now + playbook.window, details_open=good and not ended)
    state = replace(state, details_open=open_question(playbook, state) is not None)
    moves.append(Move(MoveKind.OPEN_WINDOW, n=int(state.details_open)))
    return state


def _ask(playbook: Playbook, state: State, moves: list[Move], was_open: str | None = None) -> Decision:
    """Put the open question last, unless it has just been put as a clarification."""
    if any(move.kind is MoveKind.CLARIFY for move in moves):
        return Decision(state, tuple(moves))
    key = open_question(playbook, state)
    if key is None:
        if was_open is not None and state.phase is Phase.WINDOW and was_open in state.details:
            moves.append(Move(MoveKind.DETAILS_DONE))
        elif not any(move.kind in (MoveKind.OPEN_WINDOW, MoveKind.CHANGE_DETAIL) for move in moves):
            moves.append(Move(MoveKind.STAY_OPEN, n=state.turns))
        return Decision(state, tuple(moves))
    count = state.asked.get(key, 0)
    if count >= WAY_OUT_AFTER and count % WAY_OUT_AFTER == 0:
        moves.append(Move(MoveKind.WAY_OUT))
    known = "" if key in state.refuted or key not in playbook.confirmations else state.facts.get(key, "")
    moves.append(Move(MoveKind.ASK, key, n=count, value=known or None))
    return Decision(replace(state, asked={**state.asked, key: count + 1}), tuple(moves))
