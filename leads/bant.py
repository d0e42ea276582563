"""What budget, authority, need and timeline mean, and when a lead is qualified. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Criterion(StrEnum):
    """One of the four questions that decide. Their order here is the default order of a playbook."""

    BUDGET = "budget"
    AUTHORITY = "authority"
    NEED = "need"
    TIMELINE = "timeline"


class Disposition(StrEnum):
    """How a criterion stands. Everything but OPEN is an end: a conversation leaves the core only without OPEN."""

    OPEN = "open"
    ANSWERED = "answered"
    PENDING = "pending"
    DECLINED = "declined"
    UNCLEAR = "unclear"


class Verdict(StrEnum):
    """What an answer is worth. Only an answered criterion has one."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


QUALIFYING_POSITIVES = 2
"""Positive criteria that make a lead qualified when the tolerance window closes (the mission's rule)."""


def count_positives(verdicts: Iterable[Verdict | str | None]) -> int:
    """How many verdicts are positive; a missing one (pending, declined, unclear) is not."""
    return sum(verdict == Verdict.POSITIVE for verdict in verdicts)


def is_qualified(verdicts: Iterable[Verdict | str | None]) -> bool:
    """A lead qualifies with at least two positive answers; pending counts as not positive."""
    return count_positives(verdicts) >= QUALIFYING_POSITIVES
