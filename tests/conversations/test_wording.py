"""How values, dates and several things at once are put into words, in English and German."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from conversations.engine import policy, wording
from conversations.engine.acts import Act, Answer, Interpretation, Reported, Theme, Topic
from conversations.engine.playbook import parse_playbook
from conversations.engine.policy import Decision, MoveKind, Standing, State
from conversations.engine.wording import Voice
from conversations.playbook_files import read_playbook
from leads.bant import Criterion, Disposition, Verdict

PLAYBOOK = parse_playbook(read_playbook(Path(__file__).parents[2] / "conversations" / "playbooks" / "default.yaml"))
NOW = datetime(2026, 11, 23, 9, 10, tzinfo=UTC)
GOOD, BAD = Verdict.POSITIVE, Verdict.NEGATIVE


@pytest.mark.parametrize(
    ("start", "end", "english", "german"),
    [
        ("2027-06-01", "2027-06-30", "a start in June 2027", "ein Start im Juni 2027"),
        ("2027-04-01", "2027-06-30", "a start in the second quarter of 2027", "ein Start im zweiten Quartal 2027"),
        ("2027-07-01", "2027-12-31", "a start in the second half of 2027", "ein Start im zweiten Halbjahr 2027"),
        ("2028-01-01", "2028-12-31", "a start in 2028", "ein Start im Jahr 2028"),
        ("2027-06-01", "2027-08-31", "a start between June and August 2027", "ein Start zwischen Juni und August 2027"),
        (
            "2026-12-01", "2027-02-28",
            "a start between December 2026 and February 2027", "ein Start zwischen Dezember 2026 und Februar 2027",
        ),
        ("2027-06-01", "2027-06-10", "a start between 1 June and 10 June 2027", "ein Start zwischen dem 1. Juni und dem 10. Juni 2027"),
        ("2027-01-04", "2027-01-04", "a start on 4 January 2027", "ein Start am 4. Januar 2027"),
        ("2027-01-04", None, "a start from 4 January 2027 on", "ein Start ab dem 4. Januar 2027"),
        (None, "2027-03-31", "31 March 2027 at the latest", "spätestens der 31. März 2027"),
        (None, None, "a start right away", "ein Start so bald wie möglich"),
    ],
)  # fmt: skip
def test_a_time_in_words(start: str | None, end: str | None, english: str, german: str) -> None:
    standing = Standing(Disposition.ANSWERED, GOOD, {"start": start, "end": end}, "x")
    assert wording.describe(Criterion.TIMELINE, standing, "en") == english
    assert wording.describe(Criterion.TIMELINE, standing, "de-CH") == german


@pytest.mark.parametrize(
    ("low", "high", "period", "verdict", "english", "german"),
    [
        (50000, 50000, None, GOOD, "a budget of 50,000 EUR", "ein Budget von 50.000 EUR"),
        (40000, 60000, "year", GOOD, "a budget of 40,000 to 60,000 EUR a year", "ein Budget von 40.000 bis 60.000 EUR im Jahr"),
        (None, 1234.5, None, GOOD, "a budget of up to 1,234.50 EUR", "ein Budget von bis zu 1.234,50 EUR"),
        (2e6, None, None, GOOD, "a budget of at least 2,000,000 EUR", "ein Budget von mindestens 2.000.000 EUR"),
        (None, None, "year", GOOD, "a budget is there or planned", "ein Budget ist da oder geplant"),
        (0, 0, None, BAD, "no budget so far", "bisher kein Budget"),
        (None, None, None, BAD, "no budget so far", "bisher kein Budget"),
    ],
)
def test_money_in_words(
    low: float | None, high: float | None, period: str | None, verdict: Verdict, english: str, german: str
) -> None:
    value = {"amount_min": low, "amount_max": high, "currency": "EUR", "period": period}
    standing = Standing(Disposition.ANSWERED, verdict, value, "x")
    assert wording.describe(Criterion.BUDGET, standing, "en") == english
    assert wording.describe(Criterion.BUDGET, standing, "de") == german


@pytest.mark.parametrize(
    ("zone", "language", "text"),
    [
        ("Europe/Berlin", "en", "Monday, 23 November, 10:10 (CET)"),
        ("Europe/Vienna", "de", "Montag, 23. November, 10:10 Uhr (MEZ)"),
        ("America/Sao_Paulo", "en", "Monday, 23 November, 06:10 (UTC-03)"),
    ],
)
def test_a_clock_time_in_words(zone: str, language: str, text: str) -> None:
    assert wording.clock_time(NOW, zone, language) == text


def answer(criterion: Criterion, value: dict[str, Any] | None = None, **other: Any) -> Answer:
    return Answer(criterion, Reported.ANSWERED, "as I said", GOOD, value, **other)


def pending(criterion: Criterion, **other: Any) -> Answer:
    return Answer(criterion, Reported.PENDING, "must ask", **other)


BUDGET = {"amount_min": 50000, "amount_max": 50000, "currency": "EUR", "period": None}
JUNE = {"start": "2027-06-01", "end": "2027-06-30"}


def settled(*criteria: Criterion) -> State:
    standings = {criterion: Standing(Disposition.ANSWERED, GOOD, {}, "yes") for criterion in criteria}
    return State(answers=standings, asked={criterion.value: 1 for criterion in criteria})


def reply(
    state: State, *answers: Answer, acts: tuple[Act, ...] = (), topics: tuple[Topic, ...] = (), language: str = "en"
) -> str:
    said = Interpretation((*acts, *((Act.ANSWER,) if answers else ())), answers, "test", topics=topics)
    return wording.word(PLAYBOOK, policy.decide(PLAYBOOK, state, said, NOW), Voice(language, "Europe/Berlin", "Ostrand", "Eva"))


def test_a_read_back_and_a_promise_share_a_sentence_beside_a_side_answer() -> None:
    said = (answer(Criterion.TIMELINE, JUNE), pending(Criterion.BUDGET))
    english = reply(State(), *said, acts=(Act.PENDING, Act.QUESTION), topics=(Topic.PRICE,))
    assert english == (
        "I have written down: a start in June 2027; the rest you can tell me here until 24 hours after the last of our four "
        "questions. I can't name a price, and a guess would not help you; a colleague will talk it over with you. "
        "What is your part in the decision?"
    )
    german = reply(State(), *said, acts=(Act.PENDING, Act.QUESTION), topics=(Topic.PRICE,), language="de")
    assert german.startswith(
        "Ich habe aufgeschrieben: ein Start im Juni 2027; den Rest können Sie bis 24 Stunden nach der letzten unserer vier "
        "Fragen nachtragen. "
    )


def test_the_window_is_told_even_beside_a_read_back_and_a_side_answer() -> None:
    state = settled(Criterion.AUTHORITY, Criterion.NEED, Criterion.TIMELINE)
    text = reply(state, answer(Criterion.BUDGET, BUDGET), acts=(Act.QUESTION,), topics=(Topic.OTHER,))
    assert "until Tuesday, 24 November, 10:10 (CET)" in text
    assert "colleague" in text
    assert text.endswith("How many sites is this about?")


def test_the_end_of_the_window_is_not_told_twice() -> None:
    state = settled(Criterion.AUTHORITY, Criterion.NEED, Criterion.TIMELINE)
    text = reply(state, pending(Criterion.BUDGET), acts=(Act.PENDING,))
    assert text.count("24 November") == 1
    assert text.startswith("That is fine, do ask first. ")


def test_what_was_noted_and_what_was_changed_share_a_sentence() -> None:
    text = reply(
        settled(Criterion.BUDGET), answer(Criterion.BUDGET, BUDGET, correction=True), answer(Criterion.TIMELINE, JUNE),
        acts=(Act.CORRECTION,),
    )  # fmt: skip
    assert text.startswith("I have written down: a start in June 2027; changed: a budget of 50,000 EUR. ")


def test_an_answer_taken_back_is_said_to_be_taken_back() -> None:
    text = reply(settled(Criterion.BUDGET), pending(Criterion.BUDGET, correction=True), acts=(Act.CORRECTION,))
    assert text.startswith("I have crossed that out; you can give me a new answer here until 24 hours after")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Can your thing tell me why the paint blisters?", "“Can your thing tell me why the paint blisters”"),
        ("Hi. Our pumps leak. Since May!", "“Our pumps leak”"),
        ('we want "heat recovery"', "“we want heat recovery”"),
        ("a " * 100, "“" + ("a " * 45).strip() + " …”"),
        ("{closes} and {what}", "“{closes} and {what}”"),
    ],
)
def test_the_leads_words_are_read_back_short_and_ask_nothing(words: str, told: str) -> None:
    text = reply(State(), answer(Criterion.NEED, {"summary": words}))
    assert text.startswith(f"I have written down: {told}. ")
    assert text.count("?") == 1


def test_what_the_question_means_is_told_for_a_detail_too() -> None:
    state = settled(*Criterion)
    state = State(
        phase=policy.Phase.WINDOW, answers=state.answers, asked={"sites": 1}, details_open=True,
        window_closes_at=NOW + timedelta(hours=24),
    )  # fmt: skip
    text = reply(state, acts=(Act.QUESTION,), topics=(Topic.WHY,))
    assert text.startswith("It is about the size of the project, and a rough number is enough. ")


def test_a_reason_that_is_asked_for_beside_the_answer_is_that_of_the_question_just_put() -> None:
    state = State(
        phase=policy.Phase.WINDOW, answers=settled(*Criterion).answers, asked={"sites": 1}, details_open=True,
        window_closes_at=NOW + timedelta(hours=24),
    )  # fmt: skip
    said = Interpretation((Act.QUESTION,), (), "test", topics=(Topic.WHY,), question="Why do you need that")
    decision = policy.decide(PLAYBOOK, state, said, NOW, policy.DetailReading("sites", 3.0, words="3"))
    text = wording.word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand"))
    assert "the size of the project" in text
    assert text.endswith("in the afternoon?")


def test_who_asks_why_one_question_is_put_hears_the_reason_of_that_one() -> None:
    said = Interpretation((Act.QUESTION,), (), "test", topics=(Topic.WHY,), question="why do you ask about my budget")
    decision = policy.decide(PLAYBOOK, settled(Criterion.BUDGET, Criterion.AUTHORITY, Criterion.NEED), said, NOW)
    text = wording.word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand"))
    assert text.startswith("It is about what you can spend")


def test_an_optional_answer_is_thanked_for_in_its_own_words() -> None:
    state = State(
        phase=policy.Phase.WINDOW, answers=settled(*Criterion).answers, asked={"sites": 1}, details_open=True,
        window_closes_at=NOW + timedelta(hours=24),
    )  # fmt: skip
    for turns in range(3):
        decision = policy.decide(
            PLAYBOOK, replace(state, turns=turns), Interpretation((), (), "test"), NOW, policy.DetailReading("sites", 3.0)
        )
        lead_in = wording.word(PLAYBOOK, decision, Voice("en", "UTC", "Ostrand")).rpartition(". ")[0]
        assert re.search(r"\b3\b", lead_in)


@pytest.mark.parametrize(
    ("criterion", "value", "theme", "words"),
    [
        (Criterion.NEED, {"summary": "it fails"}, Theme.OUTAGE, "trouble|nuisance|rely"),
        (Criterion.NEED, {"summary": "bills"}, Theme.COST, "cost"),
        (Criterion.AUTHORITY, {"role": "decision_maker"}, None, "yours|right person|you who decides"),
        (Criterion.AUTHORITY, {"role": "shared"}, None, "together|several"),
        (Criterion.AUTHORITY, {"role": "influencer"}, None, "word counts|a say"),
        (Criterion.BUDGET, None, None, "money"),
    ],
)
def test_an_answer_is_taken_note_of_by_what_it_says(
    criterion: Criterion, value: dict[str, Any] | None, theme: Theme | None, words: str
) -> None:
    for turns in range(3):
        said = Interpretation((Act.ANSWER,), (answer(criterion, value),), "test", theme=theme)
        earlier = [c for c in PLAYBOOK.criteria if PLAYBOOK.criteria.index(c) < PLAYBOOK.criteria.index(criterion)]
        state = replace(settled(*earlier), turns=turns)
        text = wording.word(PLAYBOOK, policy.decide(PLAYBOOK, state, said, NOW), Voice("en", "UTC", "Ostrand"))
        assert re.match(rf"[^?]*({words})", text), text


def test_until_when_answers_can_change_is_said_alone_or_not_at_all() -> None:
    state = State(
        phase=policy.Phase.WINDOW, answers=settled(*Criterion).answers, window_closes_at=NOW + timedelta(hours=24)
    )  # fmt: skip
    assert "24 November" not in reply(
        replace(state, turns=1), answer(Criterion.BUDGET, BUDGET, correction=True), acts=(Act.CORRECTION,)
    )
    assert reply(replace(state, turns=1), acts=(Act.SMALLTALK,)) in PLAYBOOK.texts["en"].phrases["smalltalk"]
    assert reply(state)


def test_words_from_outside_never_ask_in_the_greeting() -> None:
    voice = Voice("de", "Europe/Berlin", "Ostrand", "Eva", "Pumpen? „Sofort“!")
    text = wording.greet(PLAYBOOK, policy.begin(PLAYBOOK, State()), voice)
    assert "„Pumpen Sofort“" in text
    assert text.count("?") == 1
    assert len(wording.greet(PLAYBOOK, policy.begin(PLAYBOOK, State()), Voice("en", "UTC", "C" * 80, "N" * 80, "I" * 400))) <= 600


def test_no_moves_no_words() -> None:
    assert wording.word(PLAYBOOK, Decision(State(), ()), Voice("en", "UTC", "Ostrand")) == ""


def test_a_denial_is_read_back_so_that_the_lead_can_object() -> None:
    said = Interpretation((Act.ANSWER,), (Answer(Criterion.BUDGET, Reported.ANSWERED, "no", BAD),), "test")
    decision = policy.decide(PLAYBOOK, policy.begin(PLAYBOOK, State()).state, said, NOW)
    assert "no budget so far" in wording.word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand"))


def test_who_named_no_topic_is_not_thanked_for_one() -> None:
    decision = policy.begin(PLAYBOOK, State())
    assert "“pumps”" in wording.greet(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand", "Eva", "pumps"))
    greeting = wording.greet(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand", "Eva"))
    assert "“”" not in greeting
    assert "inquiry" not in greeting
    assert "Four short questions" in greeting


def asked(question: str, topics: tuple[Topic, ...], *, turns: int = 0, language: str = "en") -> str:
    said = Interpretation((Act.QUESTION,), (), "test", topics=topics, question=question)
    decision = policy.decide(PLAYBOOK, replace(policy.begin(PLAYBOOK, State()).state, turns=turns), said, NOW)
    return wording.word(PLAYBOOK, decision, Voice(language, "Europe/Berlin", "Ostrand", "Eva"))


def test_a_question_that_is_passed_on_is_named_in_its_own_words() -> None:
    texts = {
        asked("and can I also lease the chiller?", (Topic.PRODUCT,), turns=turns).rpartition(" And ")[0] for turns in range(4)
    }
    assert len(texts) == 4
    assert all("“can I also lease the chiller”" in text for text in texts)
    assert "“" not in asked("how so?", (Topic.PRODUCT,))
    assert "„Kann ich die Anlage auch leasen“" in asked("Kann ich die Anlage auch leasen?", (Topic.PRODUCT,), language="de")


def test_two_questions_get_two_answers_and_a_third_none() -> None:
    text = asked("which pumps are these then?", (Topic.AGENT, Topic.TRAINING, Topic.PRICE))
    assert "an AI" in text or "AI and no human" in text
    assert "trains no AI" in text or "train no AI" in text
    assert "price" not in text
    assert text.count("?") == 1


def test_how_many_questions_are_left_is_counted() -> None:
    said = Interpretation((Act.QUESTION,), (), "test", topics=(Topic.LEFT,))
    decision = policy.decide(PLAYBOOK, settled(Criterion.NEED), said, NOW)
    assert re.search(r"\b3\b", wording.word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand")))


@pytest.mark.parametrize(("language", "words"), [("en", "sorry|apologies"), ("de", "leid|ntschuldig")])
def test_a_complaint_gets_an_apology_and_no_lecture(language: str, words: str) -> None:
    begun = policy.begin(PLAYBOOK, State()).state
    said = Interpretation((Act.OFF_TOPIC,), (), "test", topics=(Topic.COMPLAINT,))
    for turns in range(4):
        text = wording.word(
            PLAYBOOK, policy.decide(PLAYBOOK, replace(begun, turns=turns), said, NOW), Voice(language, "UTC", "Ostrand")
        )
        assert re.search(words, text)
        assert text.count(".") == 1


@pytest.mark.parametrize(("topic", "words"), [(Topic.SORROW, "sorry"), (Topic.EXCUSE, "apologise|no problem")])
def test_bad_news_and_an_apology_each_get_their_word(topic: Topic, words: str) -> None:
    begun = policy.begin(PLAYBOOK, State()).state
    said = Interpretation((Act.SMALLTALK,), (), "test", topics=(topic,))
    for turns in range(4):
        decision = policy.decide(PLAYBOOK, replace(begun, turns=turns), said, NOW)
        assert re.search(words, wording.word(PLAYBOOK, decision, Voice("en", "UTC", "Ostrand")))


def test_beside_an_answer_nothing_is_said_of_what_leads_away() -> None:
    budget = Answer(Criterion.BUDGET, Reported.ANSWERED, "50k", GOOD, None)
    said = Interpretation((Act.ANSWER, Act.OFF_TOPIC), (budget,), "test")
    decision = policy.decide(PLAYBOOK, policy.begin(PLAYBOOK, State()).state, said, NOW)
    assert MoveKind.REDIRECT not in [move.kind for move in decision.moves]


def test_who_repeats_what_stands_already_hears_that_it_stands() -> None:
    same = Answer(Criterion.TIMELINE, Reported.ANSWERED, "May, as I said", GOOD, {"start": "2027-05-01"}, True)
    state = State(answers={Criterion.TIMELINE: Standing(Disposition.ANSWERED, GOOD, {"start": "2027-05-01"}, "May")})
    decision = policy.decide(PLAYBOOK, state, Interpretation((Act.CORRECTION,), (same,), "test"), NOW)
    assert wording.word(PLAYBOOK, decision, Voice("en", "UTC", "Ostrand")).startswith(
        ("That is how I have it.", "Yes, that is what")
    )


def test_who_objects_to_what_stands_sees_it_and_is_not_told_that_it_is_right() -> None:
    may = {"start": "2027-05-01"}
    same = Answer(Criterion.TIMELINE, Reported.ANSWERED, "not May", GOOD, may, True)
    state = State(answers={Criterion.TIMELINE: Standing(Disposition.ANSWERED, GOOD, may, "May")})
    for answers in ((), (same,)):
        acts = (Act.CORRECTION,) if answers else (Act.OFF_TOPIC,)
        said = Interpretation(acts, answers, "test", topics=(Topic.OBJECTION,))
        text = wording.word(PLAYBOOK, policy.decide(PLAYBOOK, state, said, NOW), Voice("en", "UTC", "Ostrand"))
        assert "a start from 1 May 2027 on" in text
        assert "That is how I have it" not in text


@pytest.mark.parametrize(
    ("amount", "currency", "period", "hinted"),
    [
        (40, None, None, True),
        (999, None, None, True),
        (1000, None, None, False),
        (40, "EUR", None, False),
        (900, None, "month", False),
    ],
)
def test_a_bare_small_sum_is_read_back_with_the_word_that_makes_it_thousands(
    amount: float, currency: str | None, period: str | None, hinted: bool
) -> None:
    value = {"amount_min": amount, "amount_max": amount, "currency": currency, "period": period}
    answer = Answer(Criterion.BUDGET, Reported.ANSWERED, "that much", GOOD, value)
    decision = policy.decide(PLAYBOOK, State(), Interpretation((Act.ANSWER,), (answer,), "test"), NOW)
    said = wording.word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand", "Eva", "pumps", NOW.date()))
    assert ("say “thousand”" in said) is hinted
