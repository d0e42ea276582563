"""The network beside the rules: it weighs their reading, and may never touch what must not be wrong."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.engine.acts import Act, Context, Known, Reported
from conversations.interpreters.learned.network import (
    ACTS,
    CRITERIA,
    ENDS,
    ROLES,
    Judgement,
    Read,
    Vectors,
    network,
    vectors,
    words_of,
)  # fmt: skip
from conversations.interpreters.reader import NAME, Reader, revise
from conversations.interpreters.rules.reader import RulesInterpreter
from leads.bant import Criterion, Verdict
from tests.eval.__main__ import FOLDER, kept_out, results_of

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
READER, RULES = Reader(), RulesInterpreter()


def context(asked: Criterion | None = Criterion.BUDGET, locale: str = "en", **known: Verdict) -> Context:
    return Context(now=NOW, asked=asked, locale=locale, known={Criterion(k): Known(v) for k, v in known.items()})


def judged(asked_end: str, asked: Criterion = Criterion.BUDGET, chance: float = 0.9, **acts: float) -> Judgement:
    """A network that is sure of one thing and finds nothing else."""
    ends = np.zeros((len(CRITERIA), len(ENDS)), dtype=np.float32)
    ends[:, 0] = 1
    ends[CRITERIA.index(asked)] = (1 - chance) / 5
    ends[CRITERIA.index(asked), ENDS.index(asked_end)] = chance
    return Judgement(ends, np.array([acts.get(act.value, 0.0) for act in ACTS]), np.full(len(ROLES), 0.25))


def test_the_files_fit_together():
    read = Read(None, frozenset(), frozenset(), ("none",) * 4, frozenset(), None, 1)
    found = network().judge("We need new pumps", read)
    assert found.ends.shape == (4, 6)
    assert found.ends.sum(axis=1) == pytest.approx(np.ones(4), abs=1e-5)
    assert found.acts.shape == (len(ACTS),)
    assert len(network().labels) > 50


def test_an_unknown_word_is_put_together_from_its_ends():
    own = Vectors(["press", "werk"], np.array([[1, 0], [0, 1]], dtype=np.float32))
    assert own.of(["presswerk"]).tolist() == [[0.5, 0.5]]
    assert own.of(["werk"]).tolist() == [[0, 1]]
    assert own.of(["xyz"]).tolist() == [[0, 0]]


def test_of_a_number_only_its_length_is_seen():
    assert words_of("About 45,000 EUR!") == ["about", "77", ",", "777", "eur", "!"]


@pytest.mark.parametrize(
    "text",
    [
        "please take me off your list",
        "Bitte keine weiteren Mails",
        "I left the company in May",
        "you are an idiot, get lost",
        "👍",
        "@@##!!",
    ],
)
def test_what_must_not_be_wrong_is_the_rules_alone(text):
    ours, rules = READER.interpret(text, context()), RULES.interpret(text, context())
    assert (ours.acts, ours.answers) == (rules.acts, rules.answers)
    assert ours.interpreter == NAME


def test_a_positive_answer_that_the_network_doubts_is_not_reported():
    said, message = RULES.read("Yes, 50,000 euros are approved", context())
    assert message is not None
    for chance, verdict in ((0.9, Verdict.POSITIVE), (0.55, None)):
        (answer,) = revise(said, message, context(), judged("positive", chance=chance)).answers or (None,)
        assert (answer.verdict if answer else None) == verdict


def test_a_new_answer_is_quoted_from_the_message_and_valued_by_the_grammars():
    text = "Hm. We could perhaps find 40k. Why do you ask?"
    said, message = RULES.read(text, context())
    assert message is not None
    revised = revise(said, message, context(), judged("positive", question=0.9))
    (answer,) = revised.answers
    assert answer.quote in text
    assert answer.value is not None
    assert answer.value["amount_max"] == 40_000
    assert set(revised.acts) == {Act.ANSWER, Act.QUESTION}


def test_a_known_criterion_is_corrected():
    text = "Forget what I said of the money"
    asked = context(Criterion.NEED, budget=Verdict.POSITIVE)
    said, message = RULES.read(text, asked)
    assert message is not None
    revised = revise(said, message, asked, judged("pending", Criterion.BUDGET))
    (answer,) = revised.answers
    assert (answer.disposition, answer.correction) == (Reported.PENDING, True)
    assert {Act.CORRECTION, Act.PENDING} <= set(revised.acts)


@pytest.mark.parametrize(
    ("text", "locale", "noted"),
    [
        ("But we do have a need! Our hoists stop twice a week.", "en", "Our hoists stop twice a week"),
        ("No need? Of course I have a need: the ovens burn every tenth batch.", "en", "the ovens burn every tenth batch"),
        ("Doch, wir haben sehr wohl Bedarf, neue Kräne.", "de", "neue Kräne"),
        ("Schreiben Sie als Bedarf: zu viel Lärm in Halle 2", "de", "zu viel Lärm in Halle 2"),
    ],
)
def test_who_objects_to_a_recorded_no_need_is_believed(text, locale, noted):
    (answer,) = READER.interpret(text, context(None, locale, need=Verdict.NEGATIVE)).answers
    assert (answer.criterion, answer.verdict, answer.correction) == (Criterion.NEED, Verdict.POSITIVE, True)
    assert answer.value is not None
    assert answer.value["summary"] == noted


def test_a_message_of_which_nothing_is_left_is_vague_and_asked_again():
    said, message = RULES.read("Yes, 50,000 euros are approved", context())
    assert message is not None
    revised = revise(said, message, context(), judged("none"))
    assert revised.acts == (Act.VAGUE,)


WORDS = st.sampled_from(
    "yes no we need pumps 50k approved boss decides soon March maybe not budget ich nein Chef dringend ? . , stop call me".split()
)


@given(
    st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=300),
    st.sampled_from([*Criterion, None]),
    st.sampled_from(["en", "de", "pl"]),
)
def test_any_text_gives_the_same_reading_twice_with_verbatim_quotes(text, asked, locale):
    first = READER.interpret(text, context(asked, locale, budget=Verdict.POSITIVE))
    assert READER.interpret(text, context(asked, locale, budget=Verdict.POSITIVE)) == first
    assert first.acts
    for answer in first.answers:
        assert answer.quote in text
        assert (answer.verdict is not None) == (answer.disposition == Reported.ANSWERED)
        assert answer.quote or answer.disposition != Reported.ANSWERED


def test_the_vectors_are_read_once():
    assert vectors() is vectors()


def test_it_reads_people_whom_nobody_had_read_before():
    """The floor of `make eval`: replies of strangers that were kept out while the reader was made."""
    results = [result for result in results_of(FOLDER / "replies.jsonl") if kept_out(result)]
    assert len(results) > 1500
    assert sum(result["right"] for result in results) / len(results) > 0.8
    assert sum(bool(result["harm"]) for result in results) / len(results) < 0.022
