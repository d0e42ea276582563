"""Playbooks as data: which questions a business unit asks, in which words, with which numbers. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from leads.bant import Criterion

DETAIL_KINDS = ("choice", "number", "text", "date")


class PlaybookError(ValueError):
    """A playbook that cannot be used. The text names the path of the fault and what is expected there."""


@dataclass(frozen=True, slots=True)
class Detail:
    """An optional question after the core. `options` belong to kind `choice`: key to words per language."""

    key: str
    kind: str


@dataclass(frozen=True, slots=True)
class Cadence:
    """After how much silence a nudge is due, and when the silence is taken as an end."""

    nudges: tuple[timedelta, ...]
    end: timedelta


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything the agent says in one language. Lists are variants, used in turn; clarifications go in order."""

    greeting: str
    questions: Mapping[str, tuple[str, ...]]
    clarifications: Mapping[str, tuple[str, ...]]
    meanings: Mapping[str, str]
    suggestions: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str]
    options: Mapping[str, tuple[str, ...]]
    topics: Mapping[str, str]
    phrases: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Playbook:
    """One version of a business unit's script."""

    slug: str
    name: str
    criteria: tuple[Criterion, ...]
    details: tuple[Detail, ...]
    texts: Mapping[str, Texts]
    budget_minimum: float = 0
    currency: str = "EUR"
    horizon_months: int = 12
    max_clarifications: int = 2
    max_asks: int = 10
    window: timedelta = timedelta(hours=24)
    silent_invited: Cadence = field(default=Cadence((timedelta(days=2), timedelta(days=5)), timedelta(days=10)))
    silent_core: Cadence = field(default=Cadence((timedelta(days=1), timedelta(days=3)), timedelta(days=5)))

    def texts_for(self, language: str) -> tuple[str, Texts]:
        """Texts for a BCP 47 tag, as a whole: the language itself or English, never a mixture."""
        base = language.partition("-")[0].lower()
        return (base, self.texts[base]) if base in self.texts else ("en", self.texts["en"])

    def detail(self, key: str) -> Detail:
        """The detail of this key. Raises KeyError."""
        return next(detail for detail in self.details if detail.key == key)


PHRASES = (
    "thanks", "understood", "noted", "changed", "taken_back", "pending", "declined", "unclear", "unreadable", "off_topic",
    "smalltalk", "later", "calm", "end_abuse", "opt_out", "wrong_person", "handover_now", "handover_later", "no_answer",
    "way_out", "window", "window_details", "details_done", "in_window", "closed", "skipped",
)  # fmt: skip
TOPICS = ("agent", "meaning", "why", "price", "product", "company", "process", "privacy", "material", "other")


def parse_playbook(data: Mapping[str, Any]) -> Playbook:
    """Build a playbook from plain data (as in conversations/playbooks/*.yaml). Raises PlaybookError."""
    reader = _Reader(data)
    criteria = tuple(reader.criterion(name, f"criteria[{i}]") for i, name in enumerate(reader.list("criteria")))
    if sorted(criteria) != sorted(Criterion):
        raise PlaybookError("criteria: every one of budget, authority, need, timeline stands in the list exactly once")
    details = tuple(reader.detail(item, f"details[{i}]") for i, item in enumerate(data.get("details", [])))
    numbers = data.get("numbers", {})
    texts = {
        language: _texts(_Reader(value, f"texts.{language}"), criteria, details)
        for language, value in reader.mapping("texts").items()
    }
    if "en" not in texts:
        raise PlaybookError("texts.en: missing; English is what every other language falls back to")
    return Playbook(
        slug=reader.text("slug"),
        name=reader.text("name"),
        criteria=criteria,
        details=details,
        texts=texts,
        budget_minimum=reader.number(numbers, "budget_minimum", 0, 0, 1e12),
        currency=str(numbers.get("currency", "EUR")),
        horizon_months=int(reader.number(numbers, "horizon_months", 12, 1, 120)),
        max_clarifications=int(reader.number(numbers, "max_clarifications", 2, 0, 5)),
        max_asks=int(reader.number(numbers, "max_asks", 10, 3, 30)),
        window=timedelta(hours=reader.number(numbers, "window_hours", 24, 1, 24 * 30)),
        silent_invited=reader.cadence(data, "silent_invited", Cadence((timedelta(2), timedelta(5)), timedelta(10))),
        silent_core=reader.cadence(data, "silent_core", Cadence((timedelta(1), timedelta(3)), timedelta(5))),
    )


def _texts(reader: _Reader, criteria: Sequence[Criterion], details: Sequence[Detail]) -> Texts:
    keys = [criterion.value for criterion in criteria]
    detail_keys = [detail.key for detail in details]
    choices = [detail.key for detail in details if detail.kind == "choice"]
    return Texts(
        greeting=reader.text("greeting"),
        questions=reader.lists("questions", [*keys, *detail_keys]),
        clarifications=reader.lists("clarifications", keys),
        meanings=reader.texts("meanings", keys),
        suggestions=reader.lists("suggestions", [], extra=True),
        labels=reader.texts("labels", [*keys, *detail_keys]),
        options=reader.lists("options", choices),
        topics=reader.texts("topics", TOPICS),
        phrases=reader.lists("phrases", PHRASES),
    )


class _Reader:
    """Reads typed values out of plain data; every complaint names the path."""

    def __init__(self, data: Any, path: str = "") -> None:
        if not isinstance(data, Mapping):
            raise PlaybookError(f"{path or 'playbook'}: expected named values")
        self.data, self.path = data, path

    def at(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def get(self, name: str) -> Any:
        if name not in self.data:
            raise PlaybookError(f"{self.at(name)}: missing")
        return self.data[name]

    def text(self, name: str) -> str:
        value = self.get(name)
        if not isinstance(value, str) or not value.strip():
            raise PlaybookError(f"{self.at(name)}: expected a text")
        return " ".join(value.split())

    def list(self, name: str) -> Sequence[Any]:
        value = self.get(name)
        if not isinstance(value, list) or not value:
            raise PlaybookError(f"{self.at(name)}: expected a list")
        return value

    def mapping(self, name: str) -> Mapping[str, Any]:
        value = self.get(name)
        if not isinstance(value, Mapping):
            raise PlaybookError(f"{self.at(name)}: expected named values")
        return value

    def texts(self, name: str, keys: Sequence[str]) -> dict[str, str]:
        inner = _Reader(self.mapping(name), self.at(name))
        return {key: inner.text(key) for key in keys}

    def lists(self, name: str, keys: Sequence[str], *, extra: bool = False) -> dict[str, tuple[str, ...]]:
        """Variants per key; a single text counts as a list of one."""
        if name not in self.data and not keys:
            return {}
        inner = _Reader(self.mapping(name), self.at(name))
        result = {}
        for key in [*keys, *(inner.data if extra else ())]:
            value = inner.get(key)
            variants = [value] if isinstance(value, str) else value
            if not isinstance(variants, list) or not variants or not all(isinstance(v, str) and v.strip() for v in variants):
                raise PlaybookError(f"{inner.at(key)}: expected a text or a list of texts")
            result[key] = tuple(" ".join(variant.split()) for variant in variants)
        return result

    def criterion(self, name: Any, path: str) -> Criterion:
        try:
            return Criterion(name)
        except ValueError:
            raise PlaybookError(f"{path}: {name!r} is not one of {', '.join(Criterion)}") from None

    def detail(self, item: Any, path: str) -> Detail:
        inner = _Reader(item, path)
        kind = inner.text("kind")
        if kind not in DETAIL_KINDS:
            raise PlaybookError(f"{path}.kind: {kind!r} is not one of {', '.join(DETAIL_KINDS)}")
        return Detail(inner.text("key"), kind)

    def number(self, data: Mapping[str, Any], name: str, default: float, low: float, high: float) -> float:
        value = data.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise PlaybookError(f"numbers.{name}: {value!r} is not a number from {low:g} to {high:g}")
        return value

    def cadence(self, data: Mapping[str, Any], name: str, default: Cadence) -> Cadence:
        if name not in data:
            return default
        inner = _Reader(data[name], name)
        days = [*inner.list("nudge_days"), inner.get("end_days")]
        if any(isinstance(day, bool) or not isinstance(day, int | float) for day in days) or days != sorted(set(days)):
            raise PlaybookError(f"{name}: expected growing numbers of days in nudge_days, and a greater end_days")
        return Cadence(tuple(timedelta(days=day) for day in days[:-1]), timedelta(days=days[-1]))
