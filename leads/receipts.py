"""The decision receipt: all that a judgement looked at, as one text with a hash, and the judgement again from that text. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from leads import bant

ABOUT, FORMAT = "bantqual decision receipt", 1
EVALUATION, OVERRIDE = "evaluation", "override"
QUALIFIED, NOT_QUALIFIED = "qualified", "not_qualified"

SHOWN = 60
"""Characters shown around the place where two texts differ."""


class ReceiptError(ValueError):
    """A text that is no receipt. The words say what is missing."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How one criterion stood when it was judged. `message_id` is the message that holds the quote."""

    criterion: str
    disposition: str
    verdict: str | None
    value: Any
    quote: str
    message_id: int | None
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Playbook:
    """Which script asked, and the numbers of it by which answers became positive or negative."""

    slug: str
    version: int
    numbers: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The receipt that an override takes the place of: its number, its hash, and what it said."""

    number: int
    digest: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a receipt comes to. `by_rule`: what the rule alone says; it differs from `outcome` only where a person overrode it."""

    positives: int
    needed: int
    by_rule: str
    outcome: str


def evaluation_text(
    lead: int,
    criteria: Iterable[Judged],
    *,
    playbook: Playbook,
    window_opened_at: datetime,
    window_closed_at: datetime,
    decided_at: datetime,
) -> str:
    """The receipt of a window's closing."""
    window = {"opened_at": window_opened_at, "closed_at": window_closed_at}
    return _text(EVALUATION, lead, criteria, decided_at, playbook=asdict(playbook), window=window)


def override_text(
    lead: int, criteria: Iterable[Judged], *, outcome: str, by: str, reason: str, earlier: Earlier | None, decided_at: datetime
) -> str:
    """The receipt of a manager's judgement; the answers stand on it as they were, and so does what the rule says of them."""
    decision = {"by": by, "reason": reason, "outcome": outcome, "earlier": asdict(earlier) if earlier else None}
    return _text(OVERRIDE, lead, criteria, decided_at, override=decision)


def _text(kind: str, lead: int, criteria: Iterable[Judged], decided_at: datetime, **more: Any) -> str:
    rows = [asdict(row) for row in criteria]
    needed = bant.QUALIFYING_POSITIVES
    rule = {"says": f"at least {needed} of {len(rows)} criteria positive", "needed": needed, "of": len(rows)}
    content = {
        "about": ABOUT, "format": FORMAT, "kind": kind, "lead": lead, "criteria": rows, "rule": rule, "decided_at": decided_at, **more,
    }  # fmt: skip
    result = _judge(content)
    return canonical({**content, "positives": result.positives, "outcome": result.outcome})


def canonical(content: Mapping[str, Any]) -> str:
    """The one way to write a content down: sorted keys, no spaces, times in UTC."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_spelled)


def _spelled(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    raise TypeError(f"{type(value).__name__} cannot stand on a receipt")


def digest(text: str) -> str:
    """SHA-256 of the text as UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def content_of(text: str) -> dict[str, Any]:
    """What a receipt says. Raises ReceiptError."""
    try:
        content = json.loads(text, parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError) as error:
        raise ReceiptError(f"This is not the text of a receipt: it is no JSON ({error}).") from None
    if not isinstance(content, dict) or content.get("about") != ABOUT:
        raise ReceiptError(f"This is not the text of a receipt: it does not say that it is about “{ABOUT}”.")
    if content.get("format") != FORMAT:
        raise ReceiptError(f"This receipt has format {content.get('format')!r}; this version reads format {FORMAT}.")
    return content


def _finite(number: str) -> float:
    """A number as JSON has it: no NaN, and none that is too large to be written down again."""
    if not isfinite(value := float(number)):
        raise ValueError(f"{number} is no number")
    return value


def recompute(text: str) -> Outcome:
    """The judgement again, from the text alone. Raises ReceiptError."""
    try:
        return _judge(content_of(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ReceiptError(f"This receipt is not complete: {error} cannot be read.") from None


def _judge(content: Mapping[str, Any]) -> Outcome:
    positives = bant.count_positives(row["verdict"] for row in content["criteria"])
    needed = content["rule"]["needed"]
    by_rule = QUALIFIED if positives >= needed else NOT_QUALIFIED
    outcome = content["override"]["outcome"] if content["kind"] == OVERRIDE else by_rule
    if outcome not in (QUALIFIED, NOT_QUALIFIED):
        raise ReceiptError(f"The outcome {outcome!r} is none; a receipt says {QUALIFIED} or {NOT_QUALIFIED}.")
    return Outcome(positives, needed, by_rule, outcome)


def in_words(text: str) -> str:
    """`not qualified (1 positive, 2 needed)`: one line for lists."""
    try:
        content, result = content_of(text), recompute(text)
        by = f", overridden by {content['override']['by']}" if content["kind"] == OVERRIDE else ""
    except (ReceiptError, KeyError, TypeError):
        return "cannot be read any more"
    return f"{result.outcome.replace('_', ' ')}{by} ({result.positives} positive, {result.needed} needed)"


def check(text: str, expected: str) -> list[str]:
    """What is wrong with a receipt whose hash was kept as `expected`, in sentences; empty: nothing."""
    faults = []
    if digest(text) != expected:
        faults.append(f"The text was changed: its hash is {digest(text)}, the receipt was issued with {expected}.")
    try:
        content, result = content_of(text), recompute(text)
    except ReceiptError as error:
        return [*faults, str(error)]
    if canonical(content) != text:
        faults.append("The text is not written as receipts are: keys in order, each once, no spaces between them.")
    for name, found in (("positives", result.positives), ("outcome", result.outcome)):
        if content.get(name) != found:
            faults.append(f"Its {name} should be {found}, and it says {content.get(name)}.")
    return faults


def difference(issued: str, copy: str) -> tuple[str, str] | None:
    """What stands in the issued text, and in the copy, around the first character that differs; None: they are equal."""
    if issued == copy:
        return None
    shorter = min(len(issued), len(copy))
    place = next((i for i in range(shorter) if issued[i] != copy[i]), shorter)
    begin = max(0, place - SHOWN // 2)
    return issued[begin : place + SHOWN], copy[begin : place + SHOWN]
