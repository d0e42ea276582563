"""The agent's question said back to it."""

from __future__ import annotations

import pytest

from conversations.engine.acts import Act, Interpretation, Topic
from conversations.interpreters.echoes import without_echo

PUT = ["And the drives themselves: what should run better afterwards?", "When should the work on the drives begin?"]


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("What should run better", ""),
        ("when should the work begin", "when should the work begin"),
        ("Do you repair gearboxes", "Do you repair gearboxes"),
        ("when", "when"),
    ],
)
def test_an_echo_is_no_question(question: str, left: str) -> None:
    said = Interpretation((Act.ANSWER, Act.QUESTION), topics=(Topic.PRODUCT,), question=question)
    heard = without_echo(said, PUT)
    assert heard.question == left
    assert (Act.QUESTION in heard.acts) == bool(left)


def test_who_says_nothing_but_the_question_strays() -> None:
    said = Interpretation((Act.QUESTION,), topics=(Topic.PRODUCT,), question="What should run better afterwards")
    assert without_echo(said, PUT).acts == (Act.OFF_TOPIC,)
