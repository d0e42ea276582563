"""Reps' marks on answers: right, wrong or outdated; and how often the agent was right, counted from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Count, QuerySet

from leads import dossier
from leads.models import AnswerMark, AnswerVersion, BantAnswer, Rep

Judgement = AnswerMark.Judgement

SPLITS = {"criterion": "Question", "ending": "Understood as", "language": "Language", "reader": "Reader", "playbook": "Playbook"}
"""What the accuracy is counted by: columns of AnswerMark."""


class NothingToMarkError(Exception):
    """The answer has no version that could be marked."""


def mark_answer(answer: BantAnswer, judgement: str, *, rep: Rep, now: datetime) -> AnswerMark:
    """Keep what a rep says of an answer as it stands now; a second word takes the place of the first.

    Raises NothingToMarkError where nothing was understood yet, ValueError for an unknown judgement.
    """
    if judgement not in Judgement.values:
        raise ValueError(f"{judgement!r} is no judgement; there are {', '.join(Judgement.values)}.")
    version = answer.versions.order_by("-pk").first()
    if version is None or answer.disposition == "open":
        raise NothingToMarkError("There is no answer yet that could be marked.")
    facts = {"criterion": answer.criterion, "ending": dossier.ending(version), **_read_by(answer, version)}
    mark, _ = AnswerMark.objects.update_or_create(version=version, rep=rep, defaults={"judgement": judgement, "at": now, **facts})
    return mark


def _read_by(answer: BantAnswer, version: AnswerVersion) -> dict[str, str]:
    """Who read the answer, in which language and by which playbook; empty where no conversation is known any more."""
    talks = answer.lead.conversations.select_related("playbook").order_by("-pk")
    talk = talks.filter(messages=version.message_id).first() if version.message_id else talks.first()
    if talk is None:
        return {}
    turn = talk.turns.filter(decided_at__lte=version.settled_at).exclude(interpreter="").order_by("-pk").first()
    book = f"{talk.playbook.slug} v{talk.playbook.version}"
    return {"language": talk.language, "reader": turn.interpreter if turn else "", "playbook": book}


def marks_of(rep: Rep, answers: Iterable[BantAnswer]) -> dict[str, str]:
    """By criterion, what this rep said of these answers as they stand now."""
    criteria = {answer.pk: answer.criterion for answer in answers}
    versions = AnswerVersion.objects.filter(answer__in=criteria).order_by("pk").values_list("answer", "pk")
    newest = dict(versions)  # of each answer the last
    said = AnswerMark.objects.filter(rep=rep, version__in=newest.values()).values_list("version__answer", "judgement")
    return {criteria[answer]: judgement for answer, judgement in said}


@dataclass(slots=True)
class Tally:
    """How often reps found the agent right among the answers of one kind."""

    value: str
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(Judgement.values, 0))

    @property
    def number(self) -> int:
        return sum(self.counts.values())

    @property
    def share(self) -> float:
        """Of the answers marked, those that were understood as they were meant: right, or right then."""
        return 1 - self.counts[Judgement.WRONG] / self.number


def accuracy(rows: QuerySet[AnswerMark]) -> dict[str, list[Tally]]:
    """By each of `SPLITS`, how often the agent was right; the worst first."""
    tallies: dict[str, dict[str, Tally]] = {column: {} for column in SPLITS}
    counted: Any = rows.order_by().values(*SPLITS, "judgement").annotate(number=Count("pk"))
    for row in counted:
        for column, found in tallies.items():
            value = row[column]
            found.setdefault(value, Tally(value)).counts[row["judgement"]] += row["number"]
    return {column: sorted(found.values(), key=lambda one: (one.share, one.value)) for column, found in tallies.items()}
