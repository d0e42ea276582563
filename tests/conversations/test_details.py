"""What a message says to an optional detail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from conversations.engine.acts import Act, Answer, Interpretation, Reported, Topic
from conversations.engine.playbook import Detail
from conversations.engine.policy import DetailReading, MoveKind, Phase, Standing, State, decide
from conversations.engine.wording import Voice, word
from conversations.interpreters.details import read_change, read_detail, read_further
from leads.bant import Criterion, Disposition, Verdict
from tests.conversations.test_policy import PLAYBOOK

EN = PLAYBOOK.texts_for("en")[1]
SITES = (Detail("sites", "number"),)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3), ("about 12 sites", 12), ("12,000", 12_000), ("12.000", 12_000), ("1 200 maybe", 1200), ("two", 2), ("twelve, I think", 12),
        ("Six! Six sites, as I said", 6), ("Two sites. No, three, I forgot Leeds", 3), ("Six sites, but only two kilns for now", 6),
        ("55k per year", None), ("55%", None), ("40 €", None), ("50 euros", None), ("3.5", None), ("DN50", None), ("no idea", None), ("fifty euros", None),
    ],
)  # fmt: skip
def test_a_number(text: str, value: float | None) -> None:
    assert read_detail(Detail("sites", "number"), EN, text).value == value


def test_a_number_in_german() -> None:
    assert read_detail(Detail("sites", "number"), EN, "zwei, nein, drei Standorte", "de").value == 3
    assert read_detail(Detail("sites", "number"), EN, "einundzwanzig", "de").value == 21
    for text in ("Eine.", "EINEN!", "nur ein Standort", "Ich sagte: eine Anlage"):
        assert read_detail(Detail("sites", "number"), EN, text, "de").value == 1
    assert read_detail(Detail("sites", "number"), EN, "ein Kollege von mir weiß das besser als ich", "de").value is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Morning please", "morning"),
        ("afternoon", "afternoon"),
        ("either", None),
        ("morning or afternoon", None),
        ("mornings, I said", "morning"),
        ("afternon", "afternoon"),
    ],
)
def test_a_choice(text: str, value: str | None) -> None:
    assert read_detail(Detail("contact_time", "choice"), EN, text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "skip",
        "whatever",
        "mir egal",
        "Skip.",
        "weiter",
        "next",
        "no",
        "nein",
        "Neither. No calls please, e-mail only.",
        "keine Anrufe",
        "I don't know",
    ],
)
def test_skipping(text: str) -> None:
    assert read_detail(Detail("sites", "number"), EN, text).skip


def test_a_number_is_taken_beside_a_correction_of_something_else() -> None:
    reading = read_detail(Detail("sites", "number"), EN, "Just the one plant. And the start is in May!")
    assert (reading.value, reading.words, reading.only) == (1, "one", False)


@pytest.mark.parametrize("text", ["Keine Standorte, ich bin doch Studentin!", "Weiter. Wann rufen Sie an?", "none yet, sorry"])
def test_skipping_and_saying_more(text: str) -> None:
    reading = read_detail(Detail("sites", "number"), EN, text)
    assert reading.skip
    assert not reading.only


def test_a_choice_that_is_ruled_out_is_not_chosen() -> None:
    assert read_detail(Detail("contact_time", "choice"), EN, "morning, not afternoon").value == "morning"


def test_the_number_of_the_things_asked_for_goes_before_other_numbers() -> None:
    german = PLAYBOOK.texts_for("de")[1]
    assert read_detail(Detail("sites", "number"), german, "Drei Hallen, ein Standort.", "de").value == 1
    assert read_detail(Detail("sites", "number"), EN, "45 people on two sites").value == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("That says 12 sites, wrong. There are three.", 3.0),
        ("It's two sites, not twelve", 2.0),
        ("no, I meant five sites", 5.0),
        ("the sites are fine", None),
        ("12 sites, that is not the problem", None),
        ("Not before May", None),
    ],
)
def test_a_number_given_before_can_be_changed(text: str, value: float | None) -> None:
    change = read_change(SITES, {"sites": 12.0}, EN, text, "en")
    assert (change.value if change else None) == value


def test_a_choice_given_before_can_be_changed_and_a_skipped_one_stays_skipped() -> None:
    time = (Detail("contact_time", "choice"),)
    change = read_change(time, {"contact_time": "morning"}, EN, "The time to reach me is wrong, afternoon please", "en")
    assert change is not None
    assert change.value == "afternoon"
    assert read_change(time, {"contact_time": None}, EN, "The time to reach me is wrong, afternoon please", "en") is None


def settled_state() -> State:
    settled = {criterion: Standing(Disposition.ANSWERED, Verdict.POSITIVE, {}, "yes") for criterion in PLAYBOOK.criteria}
    return State(phase=Phase.WINDOW, answers=settled, window_closes_at=NOW + PLAYBOOK.window, details_open=True)


def test_a_changed_detail_is_taken_over_and_read_back() -> None:
    state = replace(settled_state(), details={"sites": 12.0})
    decision = decide(PLAYBOOK, state, Interpretation((Act.OFF_TOPIC,), (), "test"), NOW, DetailReading("sites", 3.0))
    assert decision.state.details == {"sites": 3.0}
    assert "3" in word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand", "Eva", "pumps", NOW.date()))


@pytest.mark.parametrize(
    "text", ["nah", "n", "nö", "Not at the moment.", "ask my boss", "You choose", "TBD", "see the tender", "siehe Ausschreibung", "Das klären wir noch", "do I have to say that?"]
)  # fmt: skip
@pytest.mark.parametrize("detail", [Detail("sites", "number"), Detail("contact_time", "choice")])
def test_who_puts_it_off_skips_it(detail: Detail, text: str) -> None:
    read = read_detail(detail, EN, text)
    assert (read.skip, read.only) == (True, True)


def test_a_text_may_well_say_where_it_stands() -> None:
    assert read_detail(Detail("process", "text"), EN, "see the tender").value == "see the tender"


def test_an_option_is_chosen_before_it_is_a_refusal() -> None:
    texts = replace(EN, options={"state": ("installed", "not yet")})
    assert read_detail(Detail("state", "choice"), texts, "Not yet.").value == "not yet"


@pytest.mark.parametrize(("question", "answered"), [("dunno, 2", False), ("Price", True)])
def test_an_answer_with_a_question_mark_is_an_answer_and_a_side_question_is_answered(question: str, answered: bool) -> None:
    given = DetailReading("sites", 2.0, only=True, words="2")
    said = Interpretation((Act.QUESTION,), (), "test", topics=(Topic.PRICE,), question=question)
    decision = decide(PLAYBOOK, settled_state(), said, NOW, given)
    assert decision.state.details["sites"] == 2.0
    assert (MoveKind.ANSWER_QUESTION in [move.kind for move in decision.moves]) is answered


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Just the one. Actually, spring won't do. Let's say autumn 2027.", 1.0),
        ("4 down now, 9 total, all the same age", 9.0),
        ("12 sites, 80,000 euros", 12.0),
        ("2027", 2027.0),
        ("since 2019 it is three", 3.0),
        ("One single site, and 31,000 inhabitants.", 1.0),
    ],
)
def test_a_year_a_sum_or_a_size_is_no_count(text: str, value: float | None) -> None:
    assert read_detail(Detail("sites", "number"), EN, text).value == value


def test_of_two_choices_the_main_one_is_meant() -> None:
    texts = replace(EN, options={"source": ("gas", "electricity")})
    said = read_detail(Detail("source", "choice"), texts, "Electricity it is, the gas only warms the offices.")
    assert said.value == "electricity"
    assert read_detail(Detail("source", "choice"), texts, "the first one").value == "gas"


def test_the_end_of_a_contract_is_told_among_other_things() -> None:
    said = read_detail(
        Detail("ends", "date"), EN, "The contract, well, it runs until the end of 2029. But tell me, what did you note?"
    )
    assert (said.value, said.free_text) == ("the end of 2029", False)
    assert read_detail(Detail("ends", "date"), EN, "The start is autumn, not spring.").value is None


def test_a_text_is_noted_without_the_complaint_beside_it() -> None:
    said = read_detail(Detail("control", "text"), EN, "I asked about the lines, not that. Siemens, I think. No calls please.")
    assert said.value == "Siemens, I think."


def bare_sum(number: float) -> Answer:
    value = {"amount_min": number, "amount_max": number, "currency": None, "period": None}
    return Answer(Criterion.BUDGET, Reported.ANSWERED, f"{number:g}", Verdict.POSITIVE, value, correction=True)


def test_a_number_given_twice_is_no_other_budget() -> None:
    state = replace(settled_state(), details={"sites": 14.0})
    said = Interpretation((Act.CORRECTION,), (bare_sum(14),), "test")
    assert decide(PLAYBOOK, state, said, NOW).state.answers == state.answers
    other = decide(PLAYBOOK, state, Interpretation((Act.CORRECTION,), (bare_sum(60),), "test"), NOW)
    assert (other.state.answers[Criterion.BUDGET].value or {})["amount_max"] == 60


def test_a_number_is_taken_though_it_was_also_read_as_a_sum() -> None:
    may = {"start": "2027-05-01", "end": "2027-05-31"}
    later = Answer(Criterion.TIMELINE, Reported.ANSWERED, "the boss says May", Verdict.POSITIVE, may, correction=True)
    said = Interpretation((Act.CORRECTION,), (bare_sum(14), later), "test")
    state = replace(settled_state(), details={}, asked={"sites": 1})
    after = decide(PLAYBOOK, state, said, NOW, DetailReading("sites", 14.0, words="14")).state
    assert after.details == {"sites": 14.0}
    assert after.answers[Criterion.TIMELINE].value == may


def test_two_kinds_of_things_that_one_detail_counts_are_summed() -> None:
    texts = replace(EN, labels={**EN.labels, "plants": "Number of plants and pumps"})
    plants = Detail("plants", "number")
    assert read_detail(plants, texts, "2 plants and six pumps").value == 8
    assert read_detail(plants, texts, "one plant and four pumps, most of them old").value == 5
    assert read_detail(plants, texts, "six plants").value == 6


def test_a_correction_of_something_else_leaves_the_count_alone() -> None:
    assert read_detail(SITES[0], EN, "Just the one. Sorry, make the budget 400 then").value == 1


def test_a_time_of_day_when_the_lead_is_away_is_not_chosen() -> None:
    assert (
        read_detail(Detail("contact_time", "choice"), EN, "In the morning I am out. Afternoon, after four").value == "afternoon"
    )


def test_a_number_read_as_thousands_is_still_the_details() -> None:
    state = replace(settled_state(), details={}, asked={"sites": 1})
    said = Interpretation((Act.CORRECTION,), (bare_sum(36_000),), "test")
    after = decide(PLAYBOOK, state, said, NOW, DetailReading("sites", 36.0, words="36")).state
    assert (after.details, after.answers) == ({"sites": 36.0}, state.answers)


CONTACT, DAY = Detail("contact_time", "choice"), timedelta(days=1)
YES = Standing(Disposition.ANSWERED, Verdict.POSITIVE)
ENERGY = replace(
    EN,
    options={"contact_time": ("morning", "afternoon"), "source": ("electricity", "gas", "steam"), "type": ("bus", "truck")},
    labels={**EN.labels, "contract_end": "End of the contract", "vehicles": "Number of vehicles"},
)


@pytest.mark.parametrize(
    ("opened", "others", "text", "further"),
    [
        (SITES[0], [CONTACT], "12 sites, mornings please", {"contact_time": "morning"}),
        (SITES[0], [CONTACT], "3 sites. Afternoons, in the morning I am out", {"contact_time": "afternoon"}),
        (SITES[0], [CONTACT], "Two. Will you call in the morning?", {}),
        (SITES[0], [CONTACT], "Two of them run only in the morning shift, the third day and night", {}),
        (SITES[0], [CONTACT], "no idea, but mornings are fine", {}),
        (CONTACT, SITES, "mornings, and it is 3 sites", {"sites": 3.0}),
        (CONTACT, SITES, "mornings, but not before 9", {}),
        (Detail("vehicles", "number"), [Detail("type", "choice")], "12 buses", {"type": "bus"}),
        (Detail("vehicles", "number"), [Detail("type", "choice")], "about 24. that's trucks not buses before you ask", {"type": "truck"}),
        (Detail("source", "choice"), [Detail("contract_end", "date")], "gas, and the contract runs until end of 2028", {"contract_end": "end of 2028"}),
        (Detail("source", "choice"), [Detail("contract_end", "date")], "gas, we want to start until 2028", {}),
        (Detail("source", "choice"), [Detail("contract_end", "date")], "gas and some steam", {}),
    ],
)  # fmt: skip
def test_one_message_may_answer_two_details(opened: Detail, others: list[Detail], text: str, further: dict[str, object]) -> None:
    assert read_further(others, read_detail(opened, ENERGY, text), ENERGY, text, "en") == further


def test_two_details_of_one_message_are_recorded_and_read_back() -> None:
    state = State(phase=Phase.WINDOW, details_open=True, answers=dict.fromkeys(Criterion, YES), window_closes_at=NOW + DAY)
    said = DetailReading("sites", 12.0, words="12", further={"contact_time": "morning"})
    decision = decide(PLAYBOOK, state, Interpretation((Act.ANSWER,)), NOW, said)
    assert decision.state.details == {"sites": 12.0, "contact_time": "morning"}
    assert decision.asks is None
    assert "12 and morning" in word(PLAYBOOK, decision, Voice("en", "Europe/Berlin", "Ostrand"))


def test_a_side_question_does_not_cost_a_detail_its_second_try() -> None:
    state = State(phase=Phase.WINDOW, details_open=True, answers=dict.fromkeys(Criterion, YES), asked={"sites": 2})
    question = Interpretation((Act.QUESTION,), topics=(Topic.NOTED,), question="What did you write down?")
    again = decide(PLAYBOOK, state, question, NOW, DetailReading("sites"))
    assert again.asks == "sites"
    assert decide(PLAYBOOK, again.state, question, NOW, DetailReading("sites")).asks == "contact_time"
