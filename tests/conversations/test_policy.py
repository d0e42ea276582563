"""What one message leads to: the engine as tables, without words, clock or database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.engine import stored
from conversations.engine.acts import Act, Answer, Interpretation, Reported, Topic
from conversations.engine.playbook import Playbook, parse_playbook
from conversations.engine.policy import (
    Decision,
    DetailReading,
    MoveKind,
    Phase,
    State,
    begin,
    decide,
    end_by_silence,
    open_question,
    resume,
)
from leads.bant import Criterion, Disposition, Verdict

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FILE = Path(__file__).resolve().parents[2] / "conversations" / "playbooks" / "default.yaml"
PLAYBOOK: Playbook = parse_playbook(yaml.safe_load(FILE.read_text(encoding="utf-8")))
GOOD, BAD = Verdict.POSITIVE, Verdict.NEGATIVE
B, A, N, T = Criterion.BUDGET, Criterion.AUTHORITY, Criterion.NEED, Criterion.TIMELINE


def answer(criterion: Criterion, verdict: Verdict = GOOD, *, correction: bool = False, quote: str = "words") -> Answer:
    return Answer(criterion, Reported.ANSWERED, quote, verdict, None, correction)


def says(*acts: Act, answers: tuple[Answer, ...] = (), **more) -> Interpretation:
    return Interpretation(acts, answers, "test", **more)


def answering(*answers: Answer) -> Interpretation:
    return says(Act.ANSWER, answers=answers)


def play(*messages: Interpretation, state: State | None = None, at: datetime = NOW) -> Decision:
    decision = begin(PLAYBOOK, state or State())
    for message in messages:
        key = open_question(PLAYBOOK, decision.state)
        detail = DetailReading(key) if key and key not in list(Criterion) else None
        decision = decide(PLAYBOOK, decision.state, message, at, detail)
    return decision


def kinds(decision: Decision) -> list[MoveKind]:
    return [move.kind for move in decision.moves]


def test_the_agent_asks_the_first_criterion_first() -> None:
    assert begin(PLAYBOOK, State()).asks == "budget"


def test_the_criteria_are_asked_in_the_playbooks_order() -> None:
    other = replace(PLAYBOOK, criteria=(T, N, A, B))
    assert begin(other, State()).asks == "timeline"


@pytest.mark.parametrize("act", [Act.QUESTION, Act.OFF_TOPIC, Act.SMALLTALK])
def test_a_diversion_comes_back_to_the_open_question_in_the_same_reply(act: Act) -> None:
    decision = play(says(act, topics=(Topic.PRICE,)))
    assert decision.asks == "budget"
    assert decision.moves[-1].kind is MoveKind.ASK
    assert not decision.state.answers


def test_a_vague_answer_is_clarified_twice_and_then_left_unclear() -> None:
    vague = says(Act.VAGUE, answers=(Answer(B, Reported.VAGUE, "some"),))
    first, second, third = play(vague), play(vague, vague), play(vague, vague, vague)
    assert [move.n for move in (*first.moves, *second.moves) if move.kind is MoveKind.CLARIFY] == [0, 1]
    assert third.state.answers[B].disposition is Disposition.UNCLEAR
    assert third.asks == "authority"


def test_an_unreadable_message_costs_a_clarification() -> None:
    noise = says(Act.UNINTELLIGIBLE)
    assert play(noise, noise, noise).state.answers[B].disposition is Disposition.UNCLEAR


@pytest.mark.parametrize(
    ("reported", "disposition"), [(Reported.PENDING, Disposition.PENDING), (Reported.DECLINED, Disposition.DECLINED)]
)
def test_pending_and_declined_are_recorded_and_the_talk_goes_on(reported: Reported, disposition: Disposition) -> None:
    decision = play(says(Act.PENDING, answers=(Answer(B, reported, "x"),)))
    assert decision.state.answers[B].disposition is disposition
    assert decision.asks == "authority"


def test_an_answer_nobody_asked_for_is_not_asked_again() -> None:
    decision = play(answering(answer(T), answer(A)))
    assert decision.asks == "budget"
    decision = play(answering(answer(T), answer(A)), answering(answer(B)))
    assert decision.asks == "need"
    assert play(answering(answer(T), answer(A)), answering(answer(B)), answering(answer(N))).state.phase is Phase.WINDOW


def test_one_message_with_all_answers_opens_the_window() -> None:
    decision = play(answering(answer(B), answer(A), answer(N), answer(T)))
    assert decision.state.phase is Phase.WINDOW
    assert decision.state.window_closes_at == NOW + timedelta(hours=24)


def test_a_correction_replaces_the_answer_and_returns_to_the_open_question() -> None:
    decision = play(answering(answer(B)), says(Act.CORRECTION, answers=(answer(B, BAD, correction=True, quote="no"),)))
    assert decision.state.answers[B].verdict is BAD
    assert decision.asks == "authority"
    (record,) = [move for move in decision.moves if move.kind is MoveKind.RECORD]
    assert record.before is not None


def test_taking_an_answer_back_leaves_it_pending() -> None:
    back = Answer(B, Reported.PENDING, "forget it", correction=True)
    decision = play(answering(answer(B)), says(Act.CORRECTION, Act.PENDING, answers=(back,)))
    assert decision.state.answers[B].disposition is Disposition.PENDING


def test_a_judged_answer_is_not_lost_to_a_doubt_in_passing() -> None:
    doubt = Answer(B, Reported.PENDING, "must ask")
    assert play(answering(answer(B)), says(Act.PENDING, answers=(doubt,))).state.answers[B].verdict is GOOD


@pytest.mark.parametrize(
    "broken",
    [Answer(B, Reported.ANSWERED, "", GOOD), Answer(B, Reported.ANSWERED, " ", GOOD), Answer(B, Reported.ANSWERED, "x", None)],
)
def test_an_answer_without_quote_or_verdict_does_not_exist(broken: Answer) -> None:
    decision = play(answering(broken))
    assert not decision.state.answers
    assert decision.asks == "budget"


def test_details_are_asked_only_after_a_core_with_two_positives() -> None:
    good = play(answering(answer(B), answer(A), answer(N, BAD), answer(T, BAD)))
    assert good.asks == PLAYBOOK.details[0].key
    poor = play(answering(answer(B), answer(A, BAD), answer(N, BAD), answer(T, BAD)))
    assert poor.asks is None
    late = decide(PLAYBOOK, poor.state, says(Act.CORRECTION, answers=(answer(A, correction=True),)), NOW)
    assert late.asks is None, "an answer that becomes positive in the window does not start the details"


def test_the_number_that_answers_a_detail_is_no_budget() -> None:
    core = play(answering(answer(B), answer(A), answer(N), answer(T))).state
    amount = {"amount_min": 12.0, "amount_max": 12.0, "currency": None, "period": None}
    budget = Answer(B, Reported.ANSWERED, "12", GOOD, amount, True)
    said = says(Act.CORRECTION, answers=(budget,))
    assert decide(PLAYBOOK, core, said, NOW, DetailReading("sites", 12.0)).state.answers[B].value is None
    euros = replace(budget, value={**amount, "currency": "EUR"})
    changed = decide(PLAYBOOK, core, says(Act.CORRECTION, answers=(euros,)), NOW, DetailReading("sites", 12.0))
    assert changed.state.answers[B].value == euros.value


def test_a_choice_counts_beside_a_correction() -> None:
    core = play(answering(answer(B), answer(A), answer(N), answer(T))).state
    core = decide(PLAYBOOK, core, says(Act.DECLINE), NOW, DetailReading("sites", skip=True)).state
    said = says(Act.CORRECTION, answers=(answer(T, BAD, correction=True),))
    decision = decide(PLAYBOOK, core, said, NOW, DetailReading("contact_time", "morning"))
    assert decision.state.details["contact_time"] == "morning"
    assert decision.state.answers[T].verdict is BAD


def test_each_detail_can_be_skipped_and_none_is_asked_without_end() -> None:
    state = play(answering(answer(B), answer(A), answer(N), answer(T))).state
    first, second = (detail.key for detail in PLAYBOOK.details)
    skipped = decide(PLAYBOOK, state, says(Act.DECLINE), NOW, DetailReading(first, skip=True))
    assert skipped.asks == second
    decision = skipped
    for _ in range(3):
        decision = decide(PLAYBOOK, decision.state, says(Act.OFF_TOPIC), NOW, DetailReading(second))
    assert decision.asks is None
    assert decision.state.phase is Phase.WINDOW


def test_the_window_does_not_restart_and_its_last_moment_is_outside() -> None:
    state = play(answering(answer(B), answer(A), answer(N), answer(T))).state
    closes = state.window_closes_at
    assert closes is not None
    fix = says(Act.CORRECTION, answers=(answer(B, BAD, correction=True),))
    inside = decide(PLAYBOOK, state, fix, closes - timedelta(microseconds=1))
    assert inside.state.answers[B].verdict is BAD
    assert inside.state.window_closes_at == closes
    outside = decide(PLAYBOOK, state, fix, closes)
    assert outside.state.answers == state.answers
    assert kinds(outside) == [MoveKind.TOO_LATE]


def test_opting_out_ends_everything_and_is_confirmed_once() -> None:
    first = play(says(Act.OPT_OUT, Act.ANSWER, answers=(answer(B),)))
    assert kinds(first) == [MoveKind.OPT_OUT]
    assert first.state.phase is Phase.CLOSED
    assert not first.state.answers
    assert decide(PLAYBOOK, first.state, says(Act.OPT_OUT), NOW).moves == ()
    assert decide(PLAYBOOK, first.state, says(Act.QUESTION), NOW).moves == ()


def test_a_wish_for_a_person_keeps_what_was_said_and_silences_the_agent() -> None:
    decision = play(says(Act.HUMAN, Act.ANSWER, answers=(answer(B),)))
    assert decision.state.answers[B].verdict is GOOD
    assert decision.state.phase is Phase.HANDED_OVER
    assert decide(PLAYBOOK, decision.state, says(Act.QUESTION), NOW).moves == ()
    assert decide(PLAYBOOK, decision.state, says(Act.OPT_OUT), NOW).state.opted_out


def test_abuse_is_met_calmly_once_and_ends_the_chat_the_second_time() -> None:
    first = play(says(Act.ABUSE))
    assert kinds(first) == [MoveKind.CALM, MoveKind.ASK]
    assert kinds(play(says(Act.ABUSE), says(Act.SMALLTALK), says(Act.ABUSE))) == [MoveKind.END_ABUSE]


def test_the_wrong_person_ends_the_chat() -> None:
    assert play(says(Act.WRONG_PERSON)).state.phase is Phase.CLOSED


def test_later_stops_asking_and_the_next_message_goes_on() -> None:
    paused = play(answering(answer(B)), says(Act.LATER))
    assert paused.asks is None
    assert decide(PLAYBOOK, paused.state, says(Act.SMALLTALK), NOW).asks == "authority"


def test_endless_diversions_end_the_question_and_offer_a_way_out() -> None:
    decision, seen = begin(PLAYBOOK, State()), []
    for _ in range(60):
        decision = decide(PLAYBOOK, decision.state, says(Act.QUESTION, topics=(Topic.OTHER,)), NOW)
        seen += kinds(decision)
    assert MoveKind.WAY_OUT in seen
    assert decision.state.phase is Phase.WINDOW
    assert {standing.disposition for standing in decision.state.answers.values()} == {Disposition.UNCLEAR}


def test_silence_ends_the_core_with_what_is_open_pending() -> None:
    state = play(answering(answer(B))).state
    ended = end_by_silence(PLAYBOOK, state, NOW)
    assert ended.state.phase is Phase.WINDOW
    assert {c: s.disposition for c, s in ended.state.answers.items()} == {
        B: Disposition.ANSWERED, A: Disposition.PENDING, N: Disposition.PENDING, T: Disposition.PENDING,
    }  # fmt: skip


# --- a person writes, and gives the chat back


def test_a_chat_that_is_given_back_goes_on_at_the_open_question() -> None:
    held = replace(play(answering(answer(B))).state, phase=Phase.HANDED_OVER)
    assert not decide(PLAYBOOK, held, answering(answer(A)), NOW).moves, "what is said to a person is not the agent's"
    back = resume(PLAYBOOK, held, NOW)
    assert (kinds(back), back.asks, back.state.phase) == ([MoveKind.RESUME, MoveKind.ASK], "authority", Phase.CORE)
    assert back.state.answers == held.answers


def test_who_asked_for_a_person_with_the_last_answer_comes_back_into_the_window() -> None:
    four = tuple(answer(criterion) for criterion in Criterion)
    asked = play(says(Act.ANSWER, Act.HUMAN, answers=four)).state
    back = resume(PLAYBOOK, asked, NOW)
    assert (back.state.phase, back.state.window_closes_at, back.asks) == (Phase.WINDOW, NOW + PLAYBOOK.window, "sites")
    assert kinds(back) == [MoveKind.RESUME, MoveKind.OPEN_WINDOW, MoveKind.ASK]


@pytest.mark.parametrize(("late", "says_something"), [(timedelta(microseconds=-1), True), (timedelta(0), False)])
def test_after_the_windows_end_nothing_is_asked_any_more(late: timedelta, says_something: bool) -> None:
    state = play(answering(*(answer(criterion) for criterion in Criterion))).state
    back = resume(PLAYBOOK, replace(state, phase=Phase.HANDED_OVER), NOW + PLAYBOOK.window + late)
    assert (bool(back.moves), back.state.phase) == (says_something, Phase.WINDOW)


def test_a_question_is_not_put_without_end_by_giving_the_chat_back_again_and_again() -> None:
    state = begin(PLAYBOOK, State()).state
    for _ in range(PLAYBOOK.max_asks + 5):
        state = resume(PLAYBOOK, replace(state, phase=Phase.HANDED_OVER), NOW).state
    assert state.asked == {"budget": PLAYBOOK.max_asks}
    assert decide(PLAYBOOK, state, says(Act.SMALLTALK), NOW).asks == "authority"


# --- whatever an interpreter reports

answers = st.builds(
    Answer,
    st.sampled_from(Criterion), st.sampled_from(Reported), st.sampled_from(["", "words"]), st.sampled_from([None, *Verdict]),
    st.none(), st.booleans(),
)  # fmt: skip
readings = st.builds(
    Interpretation,
    st.lists(st.sampled_from(Act), max_size=4).map(tuple),
    st.lists(answers, max_size=4).map(tuple),
    topics=st.lists(st.sampled_from(Topic), max_size=2).map(tuple),
)


def lead_through(messages: Iterable[Interpretation]) -> State:
    """Lead a conversation through these reports and hold every promise at each step."""
    decision = begin(PLAYBOOK, State())
    put = {decision.asks}
    for message in messages:
        before = decision.state
        if before.turns % 5 == 4 and before.phase is not Phase.CLOSED:  # a person joins, hears something, and gives the chat back
            held = replace(before, phase=Phase.HANDED_OVER)
            heard = decide(PLAYBOOK, held, message, NOW)
            assert Act.OPT_OUT in message.acts or (not heard.moves and heard.state.answers == before.answers)
            before = heard.state if heard.state.opted_out else resume(PLAYBOOK, heard.state, NOW).state
            put.add(open_question(PLAYBOOK, before))
        key = open_question(PLAYBOOK, before)
        detail = DetailReading(key) if key and key not in list(Criterion) else None
        decision = decide(PLAYBOOK, before, message, NOW, detail)
        assert decide(PLAYBOOK, before, message, NOW, detail) == decision, "the same inputs, the same decision"
        assert stored.state_from(stored.state_data(decision.state)) == decision.state
        put |= {decision.asks} | {move.key for move in decision.moves if move.kind is MoveKind.RECORD}
        assert sum(move.kind in (MoveKind.ASK, MoveKind.CLARIFY) for move in decision.moves) <= 1, "one question at a time"
        if decision.asks:
            assert decision.moves[-1].key == decision.asks, "the question comes last"
        if decision.state.phase is Phase.WINDOW:
            assert set(decision.state.answers) == set(Criterion), "no criterion is passed over"
            assert {criterion.value for criterion in Criterion} <= put, "each was asked or read back"
        for standing in decision.state.answers.values():
            assert (standing.disposition is Disposition.ANSWERED) == (standing.verdict is not None)
            assert standing.verdict is None or standing.quote, "no answer without the lead's words"
        assert all(count <= PLAYBOOK.max_asks for count in decision.state.asked.values())
        assert all(count <= PLAYBOOK.max_clarifications for count in decision.state.clarified.values())
        assert not before.opted_out or not decision.moves, "nothing after an opt-out"
    return decision.state


@settings(max_examples=300, deadline=None)
@given(st.lists(readings, max_size=70))
def test_no_report_of_any_interpreter_skips_a_question_or_goes_on_for_ever(messages: list[Interpretation]) -> None:
    lead_through(messages)


def test_ten_thousand_random_conversations_hold_every_promise() -> None:
    chance, ends = Random(20261122), Counter[Phase]()
    acts, reported, verdicts = list(Act), list(Reported), [None, *Verdict]
    for _ in range(10_000):
        messages = [
            Interpretation(
                tuple(chance.sample(acts, chance.choice((0, 1, 1, 1, 2, 3)))),
                tuple(
                    Answer(
                        criterion,
                        chance.choice(reported),
                        chance.choice(("", "words")),
                        chance.choice(verdicts),
                        None,
                        chance.random() < 0.3,
                    )
                    for criterion in chance.sample(list(Criterion), chance.choice((0, 1, 1, 2)))
                ),
            )
            for _ in range(chance.randrange(1, 18))
        ]
        ends[lead_through(messages).phase] += 1
    assert set(ends) == set(Phase), "the conversations ended in every way there is"
