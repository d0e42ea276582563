"""The agent's own question said back to it is none of the lead's. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from conversations.engine.acts import Act, Interpretation, Topic

ALIKE = 90
"""How alike (of 100, rapidfuzz) a question must be to a part of the agent's."""
LEAST_WORDS = 3
"""Words of a question at least: "when?" is in many."""


def without_echo(said: Interpretation, put: Sequence[str]) -> Interpretation:
    """What was understood without a question that only repeats one of those `put`: "What should run better? THE AUGERS."."""
    asked = said.question.casefold().strip(" ?.!")
    if len(asked.split()) < LEAST_WORDS or not any(fuzz.partial_ratio(asked, words.casefold()) >= ALIKE for words in put):
        return said
    acts = tuple(act for act in said.acts if act is not Act.QUESTION) or (Act.OFF_TOPIC,)
    return replace(said, acts=acts, topics=tuple(topic for topic in said.topics if topic is not Topic.PRODUCT), question="")
