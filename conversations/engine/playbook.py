"""Playbooks as data: which questions a business unit asks, in which words, with which numbers. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from conversations.engine.acts import Theme
from leads.bant import Criterion

DETAIL_KINDS = ("choice", "number", "text", "date")
FACTS = ("company", "job_title", "country", "phone", "product_interest")
"""Fields of the lead's record that a playbook may have confirmed before the core begins."""

ENDS = ("positive", "negative", "pending", "declined", "unclear")
"""How a criterion can stand once it is settled: its verdict if it was answered, else its disposition."""

Condition = Mapping[Criterion, frozenset[str]]
"""Holds if each criterion named stands in one of these ways."""
LANGUAGES = ("en", "de")
"""Languages that wording.py can put values (dates, amounts) into; texts in another one would end in a mixture."""

MAX_GREETING, MAX_PHRASE, MAX_QUESTION, MAX_SIDE_ANSWER, MAX_LABEL = 220, 220, 200, 160, 60
"""Characters. Two phrases of usual length and a question fit into a reply of 600."""


class PlaybookError(ValueError):
    """A playbook that cannot be used. The text names the path of the first fault and what is expected there.

    `faults`: every fault that was found, as the path and what is expected there; "" is the playbook as a whole.
    """

    def __init__(self, fault: object, faults: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(fault)
        self.faults = tuple(faults) or (("", str(fault)),)


@dataclass(frozen=True, slots=True)
class Detail:
    """An optional question after the core, asked only where `when` holds (an empty condition always does)."""

    key: str
    kind: str
    when: Condition = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cadence:
    """After how much silence a nudge is due, and when the silence is taken as an end."""

    nudges: tuple[timedelta, ...]
    end: timedelta


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything the agent says in one language. Lists are variants, used in turn; clarifications go in order.

    Of a question's variants the first is how it is asked first; the others take up the thread after a diversion.
    `known` and `missing` ask for a fact of the record: with its {value} for a yes or a correction, or for the value.
    """

    greeting: str
    questions: Mapping[str, tuple[str, ...]]
    clarifications: Mapping[str, tuple[str, ...]]
    meanings: Mapping[str, str]
    suggestions: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str]
    options: Mapping[str, tuple[str, ...]]
    known: Mapping[str, tuple[str, ...]]
    missing: Mapping[str, tuple[str, ...]]
    topics: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Playbook:
    """One version of a business unit's script.

    `window_reminder`: how long before the window closes a lead who is one answer short is reminded (0: never).
    `may_return`: a lead whom nobody works may begin a new conversation after the end of one.
    `passed_on`: topics whose texts leave the answer to a colleague, so that the question is kept for one.
    """

    slug: str
    name: str
    criteria: tuple[Criterion, ...]
    details: tuple[Detail, ...]
    texts: Mapping[str, Texts]
    confirmations: tuple[str, ...] = ()
    ends_early: tuple[Condition, ...] = ()
    confirmation_days: int = 90
    budget_minimum: float = 0
    currency: str = "EUR"
    horizon_months: int = 12
    max_clarifications: int = 2
    max_asks: int = 10
    window: timedelta = timedelta(hours=24)
    window_reminder: timedelta = timedelta(hours=6)
    approve_first_mails: bool = False
    may_return: bool = False
    passed_on: tuple[str, ...] = ()
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
    "thanks", "need_clear", "understood", "noted", "changed", "taken_back", "pending", "pending_last", "declined", "unclear",
    "unreadable", "off_topic", "welcome", "smalltalk", "later", "calm", "end_abuse", "opt_out", "wrong_person",
    "handover_now", "handover_later", "back", "back_alone", "way_out", "window", "window_details", "details_done", "in_window",
    "closed", "skipped", "sorry", "sorrow", "excused", "as_noted", "kept", "in_writing", "detail", "funded", "decides", "shares", "advises",
    *(f"need_{theme.value}" for theme in Theme),
)  # fmt: skip
TOPICS = (
    "agent", "meaning", "why", "price", "product", "company", "process", "privacy", "source", "training", "left", "left_none", "change", "obligation",
    "language", "material", "noted", "other",
)  # fmt: skip

STAND_INS = {"source": "privacy"}
"""A topic that came later, and the one whose texts answer it in versions that were published before."""

GREETING_FIELDS = ("company", "interest", "name")
TOPIC_FIELDS = ("company", "languages", "left", "meaning", "name", "question", "summary", "until")
PHRASE_FIELDS = ("company", "name", "until")
OWN_FIELDS = {
    "noted": ("what",), "changed": ("what",), "detail": ("value",),
    "window": ("closes",), "window_details": ("closes",), "details_done": ("closes",), "in_window": ("closes",),
}  # fmt: skip
"""Merge fields that wording.py fills in some phrases only."""
NEEDED_FIELDS = {
    "noted": ("what",), "changed": ("what",), "detail": ("value",), "taken_back": ("until",), "pending": ("until",),
    "window": ("closes",), "window_details": ("closes",),
}  # fmt: skip
"""Merge fields without which a phrase misses its point: what was taken down, and until when it can be changed."""

KEYS = (
    "slug", "name", "approve_first_mails", "confirmations", "criteria", "ends_early_when", "may_return", "numbers", "passed_on", "silent_invited",
    "silent_core", "details", "texts",
)  # fmt: skip
NUMBERS = (
    "confirmation_days", "budget_minimum", "currency", "horizon_months", "max_clarifications", "max_asks", "window_hours",
    "window_reminder_hours",
)  # fmt: skip
SECTIONS = (
    "greeting", "questions", "clarifications", "meanings", "labels", "suggestions", "options", "known", "missing", "topics", "phrases",
)  # fmt: skip


def merge_playbook(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """A playbook that says only what differs, laid over its base: plain data, complete where the base is.

    Mappings are merged key by key; lists and texts are replaced; `based_on` is dropped.
    """
    merged = {**base, **own}
    for key, value in own.items():
        under = base.get(key)
        if isinstance(value, Mapping) and isinstance(under, Mapping):
            merged[key] = merge_playbook(under, value)
    merged.pop("based_on", None)
    return merged


def parse_playbook(data: Mapping[str, Any]) -> Playbook:
    """Build a playbook from plain, complete data (as in conversations/playbooks/default.yaml).

    Raises PlaybookError with all the faults that can be seen at once.
    """
    faults: list[tuple[str, str]] = []
    playbook = _playbook(_Reader(data, faults))
    if faults:
        path, words = faults[0]
        raise PlaybookError(f"{path or 'playbook'}: {words}", faults)
    return playbook


def _playbook(reader: _Reader) -> Playbook:
    if "based_on" in reader.data:
        reader.fault("based_on", f"merge this playbook with {reader.data['based_on']!r} first; a stored playbook is complete")
    else:
        reader.only(KEYS)
    criteria = tuple(filter(None, (reader.criterion(name, f"criteria[{i}]") for i, name in enumerate(reader.list("criteria")))))
    if sorted(criteria) != sorted(Criterion) and not any(path.startswith("criteria") for path, _ in reader.faults):
        reader.fault("criteria", "every one of budget, authority, need, timeline stands in the list exactly once")
    details = _details(reader)
    confirmations = reader.members("confirmations", FACTS)
    passed_on = reader.members("passed_on", TOPICS)
    numbers = reader.inner("numbers", {})
    numbers.only(NUMBERS)
    max_clarifications = int(numbers.number("max_clarifications", 2, 0, 5))
    window_hours = numbers.number("window_hours", 24, 1, 24 * 30)
    reminder_hours = numbers.number("window_reminder_hours", min(6, window_hours / 2), 0, 24 * 30)
    if reminder_hours >= window_hours:
        words = f"{reminder_hours:g} is not below window_hours {window_hours:g}; 0 sends no reminder"
        reader.fault("numbers.window_reminder_hours", words)
    texts = {}
    for language, value in reader.mapping("texts").items():
        if language not in LANGUAGES:
            reader.fault(f"texts.{language}", f"not one of {', '.join(LANGUAGES)}")
            continue
        words_of_it = _Reader(value, reader.faults, f"texts.{language}")
        texts[language] = _texts(words_of_it, criteria, details, confirmations, max_clarifications)
    if "en" not in texts:
        reader.fault("texts.en", "missing; English is what every other language falls back to")
    elif not reader.faults:
        _check_options(texts, reader)
    return Playbook(
        slug=reader.text("slug"),
        name=reader.text("name"),
        criteria=criteria,
        details=details,
        texts=texts,
        confirmations=confirmations,
        ends_early=tuple(
            _condition(item, f"ends_early_when[{i}]", reader) for i, item in enumerate(reader.optional_list("ends_early_when"))
        ),
        confirmation_days=int(numbers.number("confirmation_days", 90, 0, 3650)),
        budget_minimum=numbers.number("budget_minimum", 0, 0, 1e12),
        currency=numbers.currency(),
        horizon_months=int(numbers.number("horizon_months", 12, 1, 120)),
        max_clarifications=max_clarifications,
        max_asks=int(numbers.number("max_asks", 10, 3, 30)),
        window=timedelta(hours=window_hours),
        window_reminder=timedelta(hours=reminder_hours),
        approve_first_mails=reader.flag("approve_first_mails"),
        may_return=reader.flag("may_return"),
        passed_on=passed_on,
        silent_invited=reader.cadence("silent_invited", Cadence((timedelta(2), timedelta(5)), timedelta(10))),
        silent_core=reader.cadence("silent_core", Cadence((timedelta(1), timedelta(3)), timedelta(5))),
    )


def _details(reader: _Reader) -> tuple[Detail, ...]:
    items = reader.optional_list("details")
    details = tuple(filter(None, (reader.detail(item, f"details[{i}]") for i, item in enumerate(items))))
    taken = {criterion.value for criterion in Criterion}
    for i, detail in enumerate(details):
        if detail.key in taken:
            reader.fault(f"details[{i}].key", f"{detail.key!r} is taken; a key names one question")
        taken.add(detail.key)
    return details


def _condition(data: Any, path: str, reader: _Reader) -> Condition:
    """`{need: [negative], budget: [negative, declined]}`: all must hold."""
    inner = _Reader(data, reader.faults, path)
    condition = {}
    for name in inner.data:
        ways = inner.list(name)
        for way in ways:
            if way not in ENDS:
                reader.fault(f"{path}.{name}", f"{way!r} is not one of {', '.join(ENDS)}")
        if (criterion := inner.criterion(name, path)) is not None:
            condition[criterion] = frozenset(way for way in ways if way in ENDS)
    if not inner.data:
        reader.fault(path, "an empty condition always holds; leave it out instead")
    return condition


def _texts(
    reader: _Reader,
    criteria: Sequence[Criterion],
    details: Sequence[Detail],
    confirmations: Sequence[str],
    max_clarifications: int,
) -> Texts:
    reader.only(SECTIONS)
    keys = [criterion.value for criterion in criteria]
    detail_keys = [detail.key for detail in details]
    choices = [detail.key for detail in details if detail.kind == "choice"]
    words = Texts(
        greeting=reader.text("greeting"),
        questions=reader.lists("questions", [*keys, *detail_keys]),
        clarifications=reader.lists("clarifications", keys),
        meanings=reader.texts("meanings", [*keys, *detail_keys]),
        suggestions=reader.lists("suggestions", [], extra=True),
        labels=reader.texts("labels", [*keys, *detail_keys]),
        options=reader.lists("options", choices),
        known=reader.lists("known", confirmations, extra=True),
        missing=reader.lists("missing", confirmations, extra=True),
        topics=reader.lists("topics", TOPICS, only=True, stand_ins=STAND_INS),
        phrases=reader.lists("phrases", PHRASES, only=True),
    )
    for key, steps in words.clarifications.items():
        if steps and len(steps) < max_clarifications:
            path = f"{reader.at('clarifications')}.{key}"
            reader.fault(path, f"{len(steps)} of max_clarifications {max_clarifications}; a clarification is put once")
    _check_words(words, reader)
    return words


def _check_words(words: Texts, reader: _Reader) -> None:
    """Lengths, question marks and merge fields of every text."""
    _check_text(words.greeting, reader.at("greeting"), reader, MAX_GREETING, GREETING_FIELDS)
    for section, lists in (("questions", words.questions), ("clarifications", words.clarifications)):
        for path, text in _paths(reader.at(section), lists):
            _check_text(text, path, reader, MAX_QUESTION, (), question=True)
    for section, lists, fields in (("known", words.known, ("value",)), ("missing", words.missing, ())):
        for path, text in _paths(reader.at(section), lists):
            _check_text(text, path, reader, MAX_QUESTION, fields, fields, question=True)
    for section, texts, limit in (("meanings", words.meanings, MAX_SIDE_ANSWER), ("labels", words.labels, MAX_LABEL)):
        for key, text in texts.items():
            _check_text(text, f"{reader.at(section)}.{key}", reader, limit, ())
    for section, lists in (("suggestions", words.suggestions), ("options", words.options)):
        for path, text in _paths(reader.at(section), lists):
            _check_text(text, path, reader, MAX_LABEL, ())
    for path, text in _paths(reader.at("topics"), words.topics):
        _check_text(text, path, reader, MAX_SIDE_ANSWER, TOPIC_FIELDS)
    for name, variants in words.phrases.items():
        fields = (*PHRASE_FIELDS, *OWN_FIELDS.get(name, ()))
        for path, text in _paths(reader.at("phrases"), {name: variants}):
            _check_text(text, path, reader, MAX_PHRASE, fields, NEEDED_FIELDS.get(name, ()))


def _paths(path: str, lists: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    return [(f"{path}.{key}[{i}]", text) for key, texts in lists.items() for i, text in enumerate(texts)]


def _check_text(
    text: str,
    path: str,
    reader: _Reader,
    limit: int,
    fields: Sequence[str],
    needed: Sequence[str] = (),
    *,
    question: bool = False,
) -> None:
    if not text:
        return  # that it is missing has been said
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
        reader.fault(path, "a character that cannot be shown; type the text again")
    if len(text) > limit:
        reader.fault(path, f"{len(text)} characters; at most {limit}, so that a reply stays short")
    used = re.findall(r"\{([^{}]*)\}", text)
    allowed = f"merge fields that may stand here: {', '.join('{' + name + '}' for name in sorted(fields)) or 'none'}"
    for name in used:
        if name not in fields:
            reader.fault(path, f"{{{name}}} is not known; {allowed}")
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", text)):
        reader.fault(path, f"a lone brace; {allowed}")
    for name in needed:
        if name not in used:
            reader.fault(path, f"{{{name}}} is missing; without it the lead does not learn what this is about")
    if question and (not text.endswith("?") or text.count("?") != 1):
        reader.fault(path, "expected exactly one question, with its question mark at the end")
    if not question and "?" in text:
        reader.fault(path, "a question mark; only questions and clarifications ask, and a reply asks once")


def _check_options(texts: Mapping[str, Texts], reader: _Reader) -> None:
    """Options mean the same by their place in every language, and each can be told from the others."""
    english = texts["en"].options
    for language, words in texts.items():
        for key, options in words.options.items():
            path = f"texts.{language}.options.{key}"
            if len(options) != len(english[key]):
                reader.fault(path, f"{len(options)} options, but texts.en.options.{key} has {len(english[key])}")
            folded = [option.casefold() for option in options]
            for i, option in enumerate(folded):
                if any(option in other for j, other in enumerate(folded) if j != i):
                    reader.fault(f"{path}[{i}]", f"{options[i]!r} also stands in another option; an answer could mean both")


class _Reader:
    """Reads typed values out of plain data; every complaint is noted with its path, and reading goes on with something harmless."""

    def __init__(self, data: Any, faults: list[tuple[str, str]], path: str = "") -> None:
        self.faults, self.path = faults, path
        self.broken = not isinstance(data, Mapping)
        if self.broken:
            self.fault(path, "expected named values")
        self.data: Mapping[str, Any] = {} if self.broken else data

    def fault(self, path: str, words: str) -> None:
        if (path, words) not in self.faults:
            self.faults.append((path, words))

    def at(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def inner(self, name: str, default: Any = None) -> _Reader:
        return _Reader(self.data.get(name, default), self.faults, self.at(name))

    def get(self, name: str) -> Any:
        """None where it is missing."""
        if name not in self.data and not self.broken:
            self.fault(self.at(name), "missing")
        return self.data.get(name)

    def text(self, name: str) -> str:
        value = self.get(name)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
        if name in self.data:
            self.fault(self.at(name), "expected a text")
        return ""

    def only(self, names: Sequence[str]) -> None:
        """Refuse a name that nothing reads: most often a slip of the pen."""
        for name in self.data:
            if name not in names:
                self.fault(self.at(str(name)), f"not known here; expected {', '.join(names)}")

    def list(self, name: str) -> Sequence[Any]:
        value = self.get(name)
        if isinstance(value, list) and value:
            return value
        if name in self.data:
            self.fault(self.at(name), "expected a list")
        return ()

    def optional_list(self, name: str) -> Sequence[Any]:
        value = self.data.get(name, [])
        if isinstance(value, list):
            return value
        self.fault(self.at(name), "expected a list")
        return ()

    def mapping(self, name: str) -> Mapping[str, Any]:
        value = self.get(name)
        if isinstance(value, Mapping):
            return value
        if name in self.data:
            self.fault(self.at(name), "expected named values")
        return {}

    def members(self, name: str, known: Sequence[str]) -> tuple[str, ...]:
        """Some of the known names, each at most once."""
        found = self.optional_list(name)
        for i, item in enumerate(found):
            if item not in known or item in found[:i]:
                self.fault(f"{self.at(name)}[{i}]", f"{item!r} is not one of {', '.join(known)}, each at most once")
        return tuple(item for item in found if item in known)

    def texts(self, name: str, keys: Sequence[str]) -> dict[str, str]:
        if self.broken or (name not in self.data):
            self.get(name)
            return dict.fromkeys(keys, "")
        inner = self.inner(name)
        return {key: inner.text(key) for key in keys}

    def lists(
        self,
        name: str,
        keys: Sequence[str],
        *,
        extra: bool = False,
        only: bool = False,
        stand_ins: Mapping[str, str] | None = None,
    ) -> dict[str, tuple[str, ...]]:
        """Variants per key; a single text counts as a list of one. `extra`: other keys too; `only`: none but these;
        `stand_ins`: whose texts serve where a key has none.
        """
        if name not in self.data:
            if keys:
                self.get(name)
            return dict.fromkeys(keys, ())
        inner = self.inner(name)
        if only:
            inner.only(keys)
        result: dict[str, tuple[str, ...]] = {}
        for key in [*keys, *(inner.data if extra else ())]:
            found = str(key) if str(key) in inner.data else (stand_ins or {}).get(str(key), str(key))
            value = inner.get(found)
            variants = [value] if isinstance(value, str) else value
            result[key] = ()
            if not isinstance(variants, list) or not variants:
                if str(key) in inner.data:
                    self.fault(inner.at(str(key)), "expected a text or a list of texts")
                continue
            for i, variant in enumerate(variants):
                if not isinstance(variant, str) or not variant.strip():
                    self.fault(f"{inner.at(key)}[{i}]", "expected a text")
            result[key] = tuple(" ".join(variant.split()) if isinstance(variant, str) else "" for variant in variants)
        return result

    def criterion(self, name: Any, path: str) -> Criterion | None:
        try:
            return Criterion(name)
        except ValueError:
            self.fault(path, f"{name!r} is not one of {', '.join(Criterion)}")
            return None

    def detail(self, item: Any, path: str) -> Detail | None:
        inner = _Reader(item, self.faults, path)
        kind, key = inner.text("kind"), inner.text("key")
        if kind and kind not in DETAIL_KINDS:
            self.fault(f"{path}.kind", f"{kind!r} is not one of {', '.join(DETAIL_KINDS)}")
        inner.only(("key", "kind", "when"))
        when = _condition(inner.data["when"], f"{path}.when", self) if "when" in inner.data else {}
        return Detail(key, kind, when) if key and kind in DETAIL_KINDS else None

    def number(self, name: str, default: float, low: float, high: float) -> float:
        value = self.data.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self.fault(self.at(name), f"{value!r} is not a number from {low:g} to {high:g}")
            return default
        return value

    def flag(self, name: str) -> bool:
        value = self.data.get(name, False)
        if not isinstance(value, bool):
            self.fault(self.at(name), f"{value!r} is not true or false")
        return value is True

    def currency(self) -> str:
        value = self.data.get("currency", "EUR")
        if not isinstance(value, str) or not re.fullmatch(r"[A-Z]{3}", value):
            self.fault(self.at("currency"), f"{value!r} is not an ISO 4217 code such as EUR")
        return str(value)

    def cadence(self, name: str, default: Cadence) -> Cadence:
        if name not in self.data:
            return default
        before = len(self.faults)
        inner = self.inner(name)
        inner.only(("nudge_days", "end_days"))
        days = [*inner.list("nudge_days"), inner.get("end_days")]
        if len(self.faults) > before:
            return default
        usable = all(isinstance(day, int | float) and not isinstance(day, bool) and 0 < day <= 365 for day in days)
        if not usable or days != sorted(set(days)):
            self.fault(name, "expected growing numbers of days (up to 365) in nudge_days, and a greater end_days")
            return default
        return Cadence(tuple(timedelta(days=day) for day in days[:-1]), timedelta(days=days[-1]))
