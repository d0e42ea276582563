"""The second reader's pure parts: what a model is told, what of its answer counts, and who wins where."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations.engine.acts import Act, Answer, Context, Interpretation, Known, Reported, Topic
from conversations.interpreters.llm import prompt
from conversations.interpreters.llm.claims import Claim, ClaimError, Claims, locate, read_claims
from conversations.interpreters.llm.masking import Masker
from conversations.interpreters.llm.together import POLICY, combine
from conversations.interpreters.reader import Reader
from leads.bant import Criterion, Verdict
from tests.conversations.modelserver import reading

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BUDGET, AUTHORITY, NEED, TIMELINE = Criterion
PERSON = (
    ("EMAIL", "eva@brandt.example"),
    ("NAME", "Eva Brandt"),
    ("COMPANY", "Brandt Cooling GmbH"),
    ("PHONE", "+49 30 1234567"),
)
READER = Reader()


def context(asked: Criterion | None = BUDGET, **extra) -> Context:
    return Context(now=NOW, asked=asked, person=PERSON, **extra)


def claims_of(output: str, text: str, asked: Criterion | None = BUDGET) -> Claims:
    return read_claims(output, text, context(asked), Masker(PERSON), READER)


# --- masking


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("I am eva, EVA BRANDT of Brandt Cooling", ["eva", "EVA BRANDT", "Brandt Cooling"]),
        ("write to eva@brandt.example or sam.hill@other.example", ["eva@", "sam.hill", "other.example"]),
        ("sam.hill at mail dot example", ["sam.hill"]),
        ("call +49 30 1234567, 0171/2345678 or (030) 9876543", ["1234567", "2345678", "9876543"]),
        ("my mobile is 555-123-4567", ["555-123"]),
        ("IBAN DE89 3704 0044 0532 0130 00", ["DE89", "0532"]),
        ("card 4111 1111 1111 1111", ["4111"]),
        ("our boss Maria Lopez decides, Herr Dr. Müller signs", ["Maria", "Lopez", "Müller"]),
        ("my name is Sam Hill from Acme Pumps Ltd", ["Sam", "Hill", "Acme"]),
        ("ich heiße Jörg Weiß", ["Jörg", "Weiß"]),
        ("50k is fine.\nBest regards,\nSam Hill", ["Sam", "Hill"]),
        ("see https://www.brandt.example/~sam", ["brandt", "sam"]),
    ],
)
def test_personal_data_is_masked_and_put_back(text: str, gone: list[str]) -> None:
    masker = Masker(PERSON)
    masked = masker.mask(text)
    assert [piece for piece in gone if piece in masked] == []
    assert masker.put_back(masked) == text


@pytest.mark.parametrize(
    "text",
    [
        "between 50 000 and 1.200.000 EUR from 01.02.2027 until 03/2028",
        "0.5 million in 2027-2028, 100000-200000 dollars",
        "May I start in May, or will June do?",
        "our boss decides, the CFO has a say",
    ],
)
def test_amounts_dates_and_roles_are_left_as_they_are(text: str) -> None:
    assert Masker([("NAME", "May Will")]).mask(text) == text


def test_who_writes_a_placeholder_gets_no_other_data_back() -> None:
    masker = Masker(PERSON)
    masked = masker.mask("[NAME_1] [NAME_2] [EMAIL_3] Eva Brandt eva@brandt.example")
    assert "Eva" not in masked
    assert masker.put_back(masked) == "[NAME_1] [NAME_2] [EMAIL_3] Eva Brandt eva@brandt.example"


def test_the_prompt_holds_the_message_and_no_more_than_it_must() -> None:
    earlier = [("agent", "Hello Eva, is a budget set aside?"), ("lead", "I am Eva Brandt")]
    chat = prompt.reading_chat("Eva: 50k\u200b\u202e", context(known={NEED: Known(Verdict.POSITIVE)}), Masker(PERSON), earlier)
    data = json.loads(chat[-1]["content"])
    assert set(data) == {"today", "asked", "known", "earlier", "message"}
    assert data["asked"] == "budget"
    assert data["known"] == ["need"]
    assert not any("Eva" in part["content"] for part in chat)
    assert "\u202e" not in data["message"]
    assert chat[0]["content"] == prompt.SYSTEM


# --- claims


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("50k is approved", "Well, 50k is approved.", "50k is approved"),
        ("“50K is  approved”", "Well, 50k is\napproved.", "50k is\napproved"),
        ("60k is approved", "Well, 50k is approved.", None),
        ("", "50k", None),
        ("...", "50k ...", None),
        ("👍", "👍", "👍"),
    ],
)
def test_a_quote_stands_in_the_message_or_does_not_exist(quote: str, text: str, found: str | None) -> None:
    place = locate(quote, text)
    assert (text[slice(*place)] if place else None) == found


def test_values_come_from_our_grammars_and_not_from_the_model() -> None:
    row = {
        "criterion": "budget",
        "disposition": "answered",
        "verdict": "positive",
        "quote": "50k is approved",
        "correction": False,
    }
    output = json.dumps({"acts": ["answer"], "answers": [{**row, "value": {"amount_min": 9, "amount_max": 10**9}}]})
    answer = claims_of(output, "50k is approved").answers[BUDGET].confirmed
    assert answer is not None
    assert answer.value is not None
    assert answer.value["amount_max"] == 50_000


def test_a_quote_cut_out_of_its_sentence_is_read_with_the_whole_sentence() -> None:
    claim = claims_of(reading(("budget", "positive", "50k is approved")), "It is not true that 50k is approved").answers[BUDGET]
    assert claim.confirmed is None


def test_a_masked_quote_is_put_back() -> None:
    text = "Eva Brandt decides alone"
    masker = Masker(PERSON)
    quoted = masker.mask(text)
    claims = read_claims(reading(("authority", "positive", quoted)), text, context(AUTHORITY), masker, READER)
    assert claims.answers[AUTHORITY].quote == text


BAD = [
    "", "null", "[]", "{", "NaN", '"text"', "Sure: {}", "{}", '{"acts": []}', '{"acts": [], "answers": [], "next_step": "qualify"}',
    '{"acts": [], "acts": ["answer"], "answers": []}', '{"acts": ["sell"], "answers": []}', '{"acts": "answer", "answers": []}',
    '{"acts": [1], "answers": []}', '{"acts": [], "answers": {}}', '{"acts": [], "answers": [1]}', '{"acts": [], "answers": [{}]}',
    '{"acts": [], "answers": NaN}', "[" * 100_000, " " * 30_000,
]  # fmt: skip


@pytest.mark.parametrize("output", BAD, ids=range(len(BAD)))
def test_an_output_of_another_form_is_no_interpretation(output: str) -> None:
    with pytest.raises(ClaimError):
        claims_of(output, "50k is approved")


@pytest.mark.parametrize(
    "change",
    [
        {"criterion": "score"}, {"criterion": None}, {"disposition": "qualified"}, {"verdict": "yes"}, {"verdict": None},
        {"disposition": "pending"}, {"quote": None}, {"quote": 5}, {"correction": "no"}, {"next": "skip"},
    ],
)  # fmt: skip
def test_an_answer_of_another_form_is_none(change: dict) -> None:
    row = {"criterion": "budget", "disposition": "answered", "verdict": "positive", "quote": "50k", "correction": False}
    claims_of(json.dumps({"acts": [], "answers": [row]}), "50k")
    with pytest.raises(ClaimError):
        claims_of(json.dumps({"acts": [], "answers": [{**row, **change}]}), "50k")


# --- together

ENDS = ("none", "positive", "negative", "pending", "declined", "vague")


def answer(end: str, criterion: Criterion = BUDGET, quote: str = "ours") -> Answer:
    verdict = Verdict(end) if end in ("positive", "negative") else None
    return Answer(criterion, Reported.ANSWERED if verdict else Reported(end), quote, verdict)


def ruled(end: str, criterion: Criterion = BUDGET, **extra) -> Interpretation:
    if end == "none":
        return Interpretation((Act.OFF_TOPIC,), (), "rules-2", **extra)
    act = {"pending": Act.PENDING, "declined": Act.DECLINE, "vague": Act.VAGUE}.get(end, Act.ANSWER)
    return Interpretation((act,), (answer(end, criterion),), "rules-2", **extra)


def claimed(end: str, criterion: Criterion = BUDGET, *, confirmed: bool = False) -> Claims:
    if end == "none":
        return Claims()
    sure = answer(end, criterion, "theirs") if confirmed else None
    return Claims(frozenset({Act.ANSWER}), frozenset(), {criterion: Claim(criterion, end, "theirs", sure)})


def end_of(said: Interpretation, criterion: Criterion = BUDGET) -> str:
    found = [(a.verdict or a.disposition).value for a in said.answers if a.criterion == criterion]
    return found[0] if found else "none"


def test_the_policy_has_a_word_for_every_case() -> None:
    assert set(POLICY) == {(ours, theirs) for ours in ENDS for theirs in ENDS}


@pytest.mark.parametrize("theirs", ENDS)
@pytest.mark.parametrize("ours", ENDS)
@pytest.mark.parametrize("asked", [BUDGET, NEED])
def test_nothing_is_recorded_that_the_rules_did_not_read(ours: str, theirs: str, asked: Criterion) -> None:
    end = end_of(combine(ruled(ours), claimed(theirs), context(asked)))
    assert end in (ours, "vague" if asked == BUDGET else "none")


@pytest.mark.parametrize(
    ("ours", "theirs", "confirmed", "end"),
    [
        ("none", "positive", True, "positive"), ("vague", "positive", True, "positive"), ("vague", "negative", True, "negative"),
        ("none", "pending", True, "pending"), ("vague", "positive", False, "vague"), ("none", "positive", False, "vague"),
        ("positive", "positive", False, "positive"), ("positive", "none", False, "positive"), ("positive", "negative", False, "vague"),
        ("positive", "vague", False, "vague"), ("negative", "positive", True, "vague"), ("negative", "none", False, "negative"),
        ("pending", "positive", True, "pending"), ("declined", "positive", True, "declined"),
    ],
)  # fmt: skip
def test_who_wins_an_answer_to_the_question(ours: str, theirs: str, confirmed: bool, end: str) -> None:
    assert end_of(combine(ruled(ours), claimed(theirs, confirmed=confirmed), context())) == end


def test_a_plain_yes_or_no_to_the_question_ends_every_asking_again() -> None:
    assert end_of(combine(ruled("positive", yes_no=True), claimed("negative"), context())) == "positive"
    told = Claims(answers={BUDGET: Claim(BUDGET, "negative", "yes sure it is approved and pigs fly")})
    assert end_of(combine(ruled("positive", yes_no=True), told, context())) == "vague"


@pytest.mark.parametrize(("ours", "end"), [("positive", "none"), ("negative", "negative"), ("pending", "pending")])
def test_in_passing_a_contradicted_positive_is_dropped_and_a_denial_stays(ours: str, end: str) -> None:
    theirs = "positive" if ours == "negative" else "negative"
    assert end_of(combine(ruled(ours), claimed(theirs), context(NEED))) == end


@pytest.mark.parametrize("act", [Act.OPT_OUT, Act.WRONG_PERSON, Act.ABUSE])
def test_a_final_act_of_the_rules_stands_whatever_the_model_says(act: Act) -> None:
    assert combine(Interpretation((act,), (), "rules-2"), claimed("positive", confirmed=True), context()).acts == (act,)


@pytest.mark.parametrize(
    ("acts", "confirmed", "ours", "expected"),
    [
        ({Act.OPT_OUT}, {Act.OPT_OUT}, "positive", {Act.OPT_OUT}),
        ({Act.OPT_OUT}, set(), "positive", {Act.ANSWER}),
        ({Act.OPT_OUT}, set(), "none", {Act.LATER}),
        ({Act.HUMAN}, {Act.HUMAN}, "positive", {Act.HUMAN, Act.ANSWER}),
        ({Act.HUMAN}, set(), "positive", {Act.ANSWER}),
        ({Act.HUMAN}, set(), "none", {Act.OFF_TOPIC}),
        ({Act.WRONG_PERSON}, set(), "none", {Act.OFF_TOPIC}),
        ({Act.ABUSE}, set(), "vague", {Act.VAGUE}),
        ({Act.QUESTION}, set(), "vague", {Act.QUESTION}),
        ({Act.OFF_TOPIC}, set(), "vague", {Act.OFF_TOPIC}),
        ({Act.QUESTION}, set(), "none", {Act.OFF_TOPIC}),
        ({Act.QUESTION}, set(), "positive", {Act.ANSWER}),
        ({Act.UNINTELLIGIBLE}, set(), "positive", {Act.ANSWER}),
    ],
)
def test_acts_count_where_they_are_confirmed_or_settle_nothing(acts: set, confirmed: set, ours: str, expected: set) -> None:
    said = combine(ruled(ours), Claims(frozenset(acts), frozenset(confirmed), question="What is it?"), context())
    assert set(said.acts) == expected
    assert not (Act.QUESTION in said.acts and not said.topics)


def test_both_readers_name_themselves() -> None:
    assert combine(ruled("none"), Claims(), context()).interpreter == "rules-2+llm-2"
    asks = Claims(frozenset({Act.QUESTION}), question="What is it?")
    assert Topic.OTHER in combine(ruled("vague"), asks, context()).topics


def test_a_model_finds_no_question_without_a_question_mark() -> None:
    assert combine(ruled("vague"), Claims(frozenset({Act.QUESTION})), context()).acts == (Act.VAGUE,)


def test_a_claim_beside_another_finding_of_the_rules_makes_nothing_vague() -> None:
    """ "Wait, scratch the 50k, it's 35", where the need was asked for."""
    rules = Interpretation((Act.CORRECTION,), (replace(answer("positive", BUDGET), correction=True),), "rules-2")
    said = combine(rules, claimed("negative", NEED), context(NEED))
    assert (said.acts, end_of(said, NEED), end_of(said)) == ((Act.CORRECTION,), "none", "positive")


@pytest.mark.parametrize(
    ("criterion", "ours", "theirs", "end"),
    [
        (TIMELINE, "negative", "positive", "negative"), (BUDGET, "negative", "positive", "negative"),
        (NEED, "negative", "positive", "vague"), (TIMELINE, "positive", "negative", "vague"),
    ],
)  # fmt: skip
def test_a_model_does_not_calculate_better(criterion: Criterion, ours: str, theirs: str, end: str) -> None:
    """ "18 months from now" is beyond the horizon whatever a model says; that money is there must be read by both."""
    rules = Interpretation((Act.ANSWER,), (replace(answer(ours, criterion), value={"start": "2028-05-23"}),), "rules-2")
    assert end_of(combine(rules, claimed(theirs, criterion), context(criterion)), criterion) == end
