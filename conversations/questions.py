"""Side questions that the agent could only pass on: reps tick them off, managers see what is asked most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from conversations.models import OpenQuestion

SHOWN = 5
"""So many wordings stand beside a topic, the newest first."""


@dataclass(slots=True)
class Asked:
    """What was asked about one topic: how often, how often nobody has answered it yet, and in which words."""

    topic: str
    count: int = 0
    open: int = 0
    words: list[str] = field(default_factory=list)


def tick_question(question: OpenQuestion, *, answered: bool, now: datetime) -> None:
    """A rep has answered it, or has not after all. The first tick's time stays."""
    if not answered:
        OpenQuestion.objects.filter(pk=question.pk).update(answered_at=None)
        return
    OpenQuestion.objects.filter(pk=question.pk, answered_at=None).update(answered_at=now)


def most_asked(questions: Iterable[tuple[str, str, datetime | None]]) -> list[Asked]:
    """By topic, the one asked most first: of (topic, words, when answered), the newest first."""
    found: defaultdict[str, Asked] = defaultdict(lambda: Asked(""))
    for topic, words, answered_at in questions:
        asked = found[topic]
        asked.topic = topic
        asked.count += 1
        asked.open += answered_at is None
        if len(asked.words) < SHOWN and words not in asked.words:
            asked.words.append(words)
    return sorted(found.values(), key=lambda asked: (-asked.count, asked.topic))
