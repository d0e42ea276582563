"""People pick one of the answers that the agent named: "the second one", "in between", "more than that"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from conversations.engine.acts import Act, Context, Reported
from conversations.engine.playbook import Playbook, parse_playbook
from conversations.interpreters.picks import picked
from conversations.interpreters.reader import Reader
from conversations.playbook_files import read_playbook
from conversations.rehearsal import rehearse
from leads.bant import Criterion, Verdict

PLAYBOOKS = sorted((Path(__file__).parents[2] / "conversations" / "playbooks").glob("*.yaml"))
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
READER = Reader()
SUMS = ("Below 25,000 euros", "25,000 to 100,000 euros", "More than 100,000 euros")


def playbook(path: Path) -> Playbook:
    return parse_playbook(read_playbook(path))


def tapped() -> list[tuple[str, str, str]]:
    found: set[tuple[str, str, str]] = set()
    for path in PLAYBOOKS:
        for language, texts in playbook(path).texts.items():
            for key, answers in texts.suggestions.items():
                criterion = key.partition("_")[0]
                if criterion in set(Criterion):
                    found.update((language, criterion, answer) for answer in answers)
    return sorted(found)


@pytest.mark.parametrize(("language", "criterion", "text"), tapped())
def test_what_one_tap_sends_is_understood(language: str, criterion: str, text: str) -> None:
    said = READER.interpret(text, Context(now=NOW, asked=Criterion(criterion), locale=language))
    assert [answer.criterion for answer in said.answers] == [criterion]
    assert said.answers[0].disposition != Reported.VAGUE
    assert set(said.acts) <= {Act.ANSWER, Act.PENDING, Act.DECLINE}


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_the_answers_of_a_clarification_are_those_that_it_names(path: Path) -> None:
    for texts in playbook(path).texts.values():
        for key, answers in texts.suggestions.items():
            criterion, _, n = key.rpartition("_")
            if not n.isdigit():
                continue
            asked = texts.clarifications[criterion][int(n) - 1]
            figures = [figure for answer in answers for figure in re.findall(r"\d[\d.,]*\d", answer)]
            assert all(figure in asked for figure in figures), (key, asked)
            assert 2 <= len(answers) <= len(re.split(r",| or | oder ", asked))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The second one", 1), ("first", 0), ("the middle I'd say", 1), ("somewhere in between", 1), ("More than that.", 2), ("above", 2),
        ("less", 0), ("definitely the last", 2), ("option 2", 1), ("b)", 1), ("eher drunter", 0), ("liegt dazwischen", 1),
        ("darüber", 2), ("das zweite bitte", 1), ("Letzteres", 2), ("Nummer 3", 2),
    ],
)  # fmt: skip
def test_a_pick_means_one_of_the_answers(text: str, place: int) -> None:
    assert picked(text, SUMS) == SUMS[place]


@pytest.mark.parametrize(
    "text",
    [
        "the first thing is that our pumps leak", "more or less", "second thoughts, we have 40k", "the fourth", "no", "2", "", "higher than last year",
        "weniger ist mehr", "the first and the second", "last",
    ],
)  # fmt: skip
def test_anything_else_is_no_pick(text: str) -> None:
    offered = SUMS[:2] if text == "last" else SUMS
    assert picked(text, offered) is None


def test_the_answer_picked_is_on_record_with_the_words_of_the_lead() -> None:
    context = Context(now=NOW, asked=Criterion.BUDGET, offered=SUMS)
    (answer,) = READER.interpret(" in between, I think ", context).answers
    assert (answer.verdict, answer.quote) == (Verdict.POSITIVE, "in between, I think")
    assert answer.value is not None
    assert (answer.value["amount_min"], answer.value["amount_max"]) == (25000, 100000)
    assert READER.interpret("in between, I think", replace(context, offered=())).answers[0].disposition == Reported.VAGUE


def test_a_clarification_brings_its_own_answers_into_the_chat() -> None:
    (default,) = [playbook(path) for path in PLAYBOOKS if path.stem == "default"]
    talk = rehearse(default, ["hm, depends"], language="en", now=NOW)
    assert talk.suggestions == default.texts["en"].suggestions["budget_1"]
    talk = rehearse(default, ["hm, depends", "we will see", "Somewhere in the middle"], language="en", now=NOW)
    assert talk.ends["budget"] == "positive"
    assert "25,000 to 100,000 EUR" in talk.exchanges[-1].reply
