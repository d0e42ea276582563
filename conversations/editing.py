"""A playbook as a form: what it shows, and how what was typed goes back into the playbook's data. Pure.

A field is named by the path of its value (`texts.en.questions.budget`), as faults of a playbook are; so each fault stands
beside its field. Lists of texts are lines. What cannot be read as a number stays as it was typed: nothing is lost, and the
playbook's own check says what is wrong with it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from conversations.engine.playbook import (
    DETAIL_KINDS,
    ENDS,
    FACTS,
    GREETING_FIELDS,
    LANGUAGES,
    NEEDED_FIELDS,
    OWN_FIELDS,
    PHRASE_FIELDS,
    PHRASES,
    TOPIC_FIELDS,
    TOPICS,
)
from leads.bant import Criterion

Data = Mapping[str, Any]
Posted = Mapping[str, Sequence[str]]
"""What a page sent: every value of each field."""

LANGUAGE_NAMES = {"en": "English", "de": "German"}
PLAIN = ("meanings", "labels")
"""Sections of texts with one text a key; the others have variants."""

CLARIFIED = (1, 2, 3)
"""The clarifications that can have suggested answers of their own in the form."""
OF_A_DETAIL = ("questions", "meanings", "labels", "suggestions", "options")
_KEY = re.compile(r"[a-z0-9_]{1,50}")
_TEXT = re.compile(r"texts\.([a-z]{2})\.([a-z]+)(?:\.([a-z0-9_]+))?")


class Kind(StrEnum):
    """How a field is typed."""

    TEXT = "text"
    LINES = "lines"
    SHORT = "short"
    FLAG = "flag"
    CHOICE = "choice"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form. `value`: as the form shows it: a text, a flag, or the chosen ones of `choices`."""

    path: str
    label: str
    value: str | bool | list[str] = ""
    kind: Kind = Kind.LINES
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the form; the fields of one row stand side by side. `folded`: shown closed at first."""

    title: str
    rows: tuple[tuple[Field, ...], ...]
    note: str = ""
    folded: bool = False


CRITERIA = {"budget": "Budget", "authority": "Authority", "need": "Need", "timeline": "Timeline"}
FACT_NAMES = {
    "company": "Company", "job_title": "Job title", "country": "Country", "phone": "Phone", "product_interest": "Product or topic",
}  # fmt: skip
END_NAMES = {end: end for end in ENDS}
TOPIC_NAMES = {
    "agent": "Are you a person?", "meaning": "What do you mean?", "why": "Why do you ask?", "price": "What does it cost?",
    "product": "Questions about the product", "company": "Questions about the company", "process": "What happens next?",
    "privacy": "Data protection", "source": "Where did you get my address?", "training": "Does this train an AI?", "left": "How many questions are left?",
    "left_none": "The same when none is left", "change": "Can I change an answer later?", "obligation": "Does this bind me?", "language": "Which languages do you speak?",
    "material": "Please send documents", "noted": "What have you noted?", "other": "Any other question",
}  # fmt: skip
PHRASE_NAMES = {
    "thanks": "After a good answer", "need_clear": "After a clear need", "understood": "After a “no”", "noted": "Reading back what was noted",
    "changed": "After a correction", "taken_back": "After an answer was taken back", "pending": "When the lead must check first",
    "pending_last": "The same at the last question", "declined": "When the lead will not say", "unclear": "When it stays vague",
    "unreadable": "When nothing could be understood", "off_topic": "When the lead talks of something else", "welcome": "After a greeting",
    "smalltalk": "After a kind word", "later": "When the lead wants to go on later", "calm": "After a first insult",
    "end_abuse": "After a second insult; the chat ends", "opt_out": "After an opt-out", "wrong_person": "When we wrote to the wrong person",
    "handover_now": "When a person was asked for and is there", "handover_later": "When a person was asked for and nobody is there",
    "back": "When a colleague gave the chat back", "back_alone": "When a colleague did not come back", "way_out": "Offer of a pause or a person",
    "window": "The core is done", "window_details": "The core is done, optional questions follow", "details_done": "The optional questions are done",
    "in_window": "After something said in the tolerance window", "closed": "When the chat is closed", "skipped": "When an optional question is skipped",
    "sorry": "After a complaint", "sorrow": "When somebody has died or fallen ill", "excused": "When the lead apologises", "as_noted": "When it is noted like that already", "kept": "When words are kept for a colleague",
    "in_writing": "When the lead wants no calls", "detail": "After an optional answer", "funded": "When money is there or planned",
    "decides": "When the lead decides", "shares": "When the lead decides with others", "advises": "When the lead has a say",
    "need_outage": "After a need: something fails", "need_rule": "After a need: a rule to meet", "need_cost": "After a need: running costs",
    "need_quality": "After a need: quality", "need_insight": "After a need: data and insight", "need_growth": "After a need: something new",
    "need_labour": "After a need: too much by hand", "need_age": "After a need: it is old",
}  # fmt: skip
NUMBER_NAMES = {
    "budget_minimum": ("Smallest budget that counts as positive", "0: any"),
    "currency": ("Currency of that sum", "three letters, such as EUR"),
    "horizon_months": ("Furthest start that counts as positive", "months from the answer"),
    "max_clarifications": (
        "How often a vague answer is asked again",
        "0 to 5; so many clarifications are needed for each question",
    ),
    "max_asks": ("How often a question is put in all", "3 to 30, side questions of the lead included"),
    "window_hours": ("Tolerance window", "hours in which every answer can be changed"),
    "window_reminder_hours": ("Reminder before the window ends", "hours; 0 sends none"),
    "confirmation_days": ("A confirmed detail of the record stays valid", "days"),
}
CADENCE_NAMES = {"silent_invited": "A lead who never wrote", "silent_core": "A lead who stopped writing"}


# --- what the form shows


def outline(data: Data, *, blank: bool = True) -> list[Group]:
    """The form for a playbook's data, which may be faulty. `blank`: with a free row where rows can be added."""
    details = [item for item in _list(data.get("details")) if isinstance(item, dict)]
    groups = [_main(data)]
    groups += [_question(data, name, title) for name, title in CRITERIA.items()]
    groups.append(_details(details, blank=blank))
    for item in details:
        if key := str(item.get("key") or ""):
            label = _at(data, ("texts", "en", "labels", key))
            groups.append(_question(data, key, f"Optional: {label or key}", options=item.get("kind") == "choice", core=False))
    groups.append(_early(data, blank=blank))
    texts = _at(data, ("texts", "en", "missing"))
    facts = [
        name for name in FACTS if name in _list(data.get("confirmations")) or name in (texts if isinstance(texts, dict) else ())
    ]
    if facts:
        rows = [
            _both(data, f"{section}.{name}", f"{FACT_NAMES[name]}, {words}", more)
            for name in facts
            for section, words, more in (
                ("known", "if it is known", "{value} is what the record says"),
                ("missing", "if it is not known", ""),
            )
        ]
        groups.append(Group("Checked first", tuple(rows), "Facts of the record that are read back before the four questions."))
    groups.append(Group("Greeting", (_both(data, "greeting", "Greeting", _fields(GREETING_FIELDS), Kind.TEXT),)))
    groups.append(Group("Side answers", tuple(_both(data, f"topics.{name}", TOPIC_NAMES[name], _fields(TOPIC_FIELDS)) for name in TOPICS),
        "What the agent says to a question of the lead, before it comes back to its own. One text a line; they are used in turn.", folded=True))  # fmt: skip
    groups.append(Group("Courtesies and read-backs", tuple(
        _both(data, f"phrases.{name}", PHRASE_NAMES[name], _fields((*PHRASE_FIELDS, *OWN_FIELDS.get(name, ())), NEEDED_FIELDS.get(name, ())))
        for name in PHRASES), "One text a line; they are used in turn.", folded=True))  # fmt: skip
    groups.append(_numbers(data))
    return groups


def _main(data: Data) -> Group:
    order = _list(data.get("criteria"))
    places = ("First", "Second", "Third", "Fourth")
    choices = (("", "–"), *CRITERIA.items())
    criteria = tuple(
        Field(f"criteria[{i}]", f"{places[i]} question", str(order[i]) if i < len(order) else "", Kind.CHOICE, choices=choices)
        for i in range(4)
    )
    return Group("Name and order", (
        (Field("name", "Name", _shown(data.get("name")), Kind.SHORT),),
        criteria,
        (Field("confirmations", "Checked first", _some(data, "confirmations"), Kind.SOME, "Facts of the record that are read back before the first question.",
               tuple(FACT_NAMES.items())),),
        (Field("passed_on", "Left to a colleague", _some(data, "passed_on"), Kind.SOME,
               "Topics whose side answer below leaves it to a colleague: the question is kept for one.",
               tuple((name, TOPIC_NAMES[name]) for name in TOPICS)),),
        (Field("may_return", "May come back", data.get("may_return") is True, Kind.FLAG, "A lead whom nobody works may begin a new conversation after the end of one."),
         Field("approve_first_mails", "First mails wait for approval", data.get("approve_first_mails") is True, Kind.FLAG)),
    ))  # fmt: skip


def _question(data: Data, key: str, title: str, *, options: bool = False, core: bool = True) -> Group:
    rows = [
        _both(
            data,
            f"questions.{key}",
            "Question",
            "One a line: the first is asked first, the others take up the thread after a side question.",
        )
    ]
    if core:
        rows.append(_both(data, f"clarifications.{key}", "When the answer is vague", "One a line, used in this order."))
    if options:
        rows.append(_both(data, f"options.{key}", "Choices", "One a line: what can be answered."))
    rows.append(_both(data, f"suggestions.{key}", "Suggested answers", "One a line: shown as buttons. None is needed."))
    if core:
        help_text = (
            "The answers it names, one a line in its order: shown as buttons, and what “the second one” means. None is needed."
        )
        rows += [_both(data, f"suggestions.{key}_{n}", f"Answers to clarification {n}", help_text) for n in CLARIFIED]
    rows += [
        _both(data, f"meanings.{key}", "Why we ask", "Said when the lead wants to know.", Kind.TEXT),
        _both(data, f"labels.{key}", "Name on the card", "", Kind.SHORT),
    ]
    return Group(title, tuple(rows), folded=not core)


def _details(details: Sequence[Data], *, blank: bool) -> Group:
    kinds = tuple((kind, kind) for kind in ("", *DETAIL_KINDS))
    rows = []
    for i, item in enumerate([*details, *([{}] if blank else [])]):
        at, name = f"details[{i}]", str(item.get("key") or "")
        words = f"“{name}”" if name else "New question"
        place = str(i + 1) if item else ""
        rows += [
            (Field(f"{at}.key", f"{words}: short name", name, Kind.SHORT, "Small letters and _. Empty it to remove the question."),
             Field(f"{at}.kind", "Answer is a", _shown(item.get("kind")), Kind.CHOICE, choices=kinds),
             Field(f"{at}.place", "Place", place, Kind.SHORT)),
            _condition(item.get("when"), f"{at}.when", "asked only if"),
        ]  # fmt: skip
    note = "Asked after the four questions, each can be skipped. To add one give it a short name and save: its texts then stand below."
    return Group("Optional questions", tuple(rows), note, folded=True)


def _early(data: Data, *, blank: bool) -> Group:
    found = [item for item in _list(data.get("ends_early_when")) if isinstance(item, dict)]
    rows = [
        _condition(item, f"ends_early_when[{i}]", f"case {i + 1}:") for i, item in enumerate([*found, *([{}] if blank else [])])
    ]
    note = "If all that is ticked in one case holds, what is still open is not asked. A case with nothing ticked does not count."
    return Group("When the core may end early", tuple(rows), note, folded=True)


def _condition(when: Any, path: str, words: str) -> tuple[Field, ...]:
    held = when if isinstance(when, dict) else {}
    ends = tuple(END_NAMES.items())
    return tuple(
        Field(
            f"{path}.{name}", f"{words} {title.lower()} is", [str(end) for end in _list(held.get(name))], Kind.SOME, choices=ends
        )
        for name, title in CRITERIA.items()
    )


def _numbers(data: Data) -> Group:
    numbers = data.get("numbers")
    held = numbers if isinstance(numbers, dict) else {}
    rows: list[tuple[Field, ...]] = []
    for name, (label, more) in NUMBER_NAMES.items():
        rows.append((Field(f"numbers.{name}", label, _shown(held.get(name)), Kind.SHORT, more),))
    for name, label in CADENCE_NAMES.items():
        cadence = data.get(name)
        days = cadence if isinstance(cadence, dict) else {}
        nudges = ", ".join(_shown(day) for day in _list(days.get("nudge_days")))
        rows.append((
            Field(f"{name}.nudge_days", f"{label} is reminded after", nudges, Kind.SHORT, "days, such as 2, 5"),
            Field(f"{name}.end_days", "and given up after", _shown(days.get("end_days")), Kind.SHORT, "days"),
        ))  # fmt: skip
    return Group("Numbers and times", tuple(rows))


def _both(data: Data, under: str, label: str, more: str = "", kind: Kind = Kind.LINES) -> tuple[Field, ...]:
    """The same text in each language, side by side."""
    return tuple(
        Field(f"texts.{language}.{under}", f"{label}, {LANGUAGE_NAMES[language]}", _lines(_at(data, ("texts", language, *under.split(".")))),
              kind, more)
        for language in LANGUAGES
    )  # fmt: skip


def _fields(allowed: Sequence[str], needed: Sequence[str] = ()) -> str:
    words = "May hold " + ", ".join(f"{{{name}}}" for name in allowed)
    return f"{words}; must hold " + ", ".join(f"{{{name}}}" for name in needed) if needed else words


# --- what was typed


def write(data: Data, posted: Posted) -> dict[str, Any]:
    """The data with what was typed: a copy. A field that was not sent stays as it was; a free row that stayed free is no row."""
    typed = deepcopy(dict(data))
    if "revision" not in posted:  # flags and ticks that are not sent were taken away, but only by the form itself
        return typed
    if "name" in posted:
        typed["name"] = _one(posted, "name")
    if any(f"criteria[{i}]" in posted for i in range(4)):
        typed["criteria"] = [name for i in range(4) if (name := _one(posted, f"criteria[{i}]"))]
    for path, known in (("confirmations", FACTS), ("passed_on", TOPICS)):
        chosen = posted.get(path, ())
        if chosen or path in typed:
            before = [name for name in _list(typed.get(path)) if name in chosen]
            typed[path] = [*before, *(name for name in known if name in chosen and name not in before)]
    for path in ("may_return", "approve_first_mails"):
        if path in posted or path in typed:
            typed[path] = path in posted
    for path in posted:
        if found := _TEXT.fullmatch(path):
            _put_text(typed, *found.groups(), posted=posted)
    _put_numbers(typed, posted)
    _put_details(typed, posted)
    cases = [_ticked(posted, f"ends_early_when[{i}]") for i in _indices(posted, "ends_early_when")]
    if any(cases) or "ends_early_when" in typed:
        typed["ends_early_when"] = [case for case in cases if case]
    return typed


def _put_text(typed: dict[str, Any], language: str, section: str, key: str | None, *, posted: Posted) -> None:
    path = ".".join(part for part in ("texts", language, section, key) if part)
    lines = [" ".join(line.split()) for line in _one(posted, path).splitlines() if line.strip()]
    if language not in LANGUAGES:
        return
    steps = ("texts", language, section) if key is None else ("texts", language, section, key)
    if not lines and _at(typed, steps) is None:
        return
    node = typed
    for step in steps[:-1]:
        inner = node.get(step)
        node[step] = node = inner if isinstance(inner, dict) else {}
    if not lines and section in ("suggestions",):
        node.pop(steps[-1], None)
    elif key is None or section in PLAIN:
        node[steps[-1]] = " ".join(lines)
    elif isinstance(node.get(steps[-1]), str) and len(lines) < 2:
        node[steps[-1]] = " ".join(lines)  # a single text counts as a list of one, and stays as it was written
    else:
        node[steps[-1]] = lines


def _put_numbers(typed: dict[str, Any], posted: Posted) -> None:
    for name in NUMBER_NAMES:
        _put_one(typed, "numbers", name, posted, lambda words: words.upper() if name == "currency" else _number(words))  # noqa: B023
    for section in CADENCE_NAMES:
        _put_one(typed, section, "nudge_days", posted, lambda words: [_number(day) for day in re.split(r"[,;\s]+", words) if day])
        _put_one(typed, section, "end_days", posted, _number)


def _put_one(typed: dict[str, Any], section: str, name: str, posted: Posted, read: Any) -> None:
    path = f"{section}.{name}"
    if path not in posted:
        return
    held = typed[section] if isinstance(typed.get(section), dict) else {}
    words = _one(posted, path)
    if words:
        held[name] = read(words)
    else:
        held.pop(name, None)
    if held:
        typed[section] = held
    else:
        typed.pop(section, None)


def _put_details(typed: dict[str, Any], posted: Posted) -> None:
    """The rows in the order of their places. The texts of a question go with it: renamed, and away."""
    indices = _indices(posted, "details")
    if not indices:
        return
    before = [item if isinstance(item, dict) else {} for item in _list(typed.get("details"))]
    rows, moved = [], {}
    for i in indices:
        old = before[i] if i < len(before) else {}
        key, was = _one(posted, f"details[{i}].key"), str(old.get("key") or "")
        if was and key != was:
            moved[was] = key
        if not key:
            continue
        when = _ticked(posted, f"details[{i}].when")
        row = {"key": key, "kind": _one(posted, f"details[{i}].kind"), **({"when": when} if when else {})}
        place = _number(_one(posted, f"details[{i}].place"))
        rows.append((place if isinstance(place, int | float) else len(before) + 1, row))
    if rows or "details" in typed:
        typed["details"] = [row for _, row in sorted(rows, key=lambda pair: pair[0])]
    for language in LANGUAGES:
        for section in OF_A_DETAIL:
            held = _at(typed, ("texts", language, section))
            if isinstance(held, dict):
                _rename(held, moved)


def _rename(held: dict[str, Any], moved: Mapping[str, str]) -> None:
    """Keys become others, all at once, or "": go; none takes the place of one that stays."""
    taken = {was: held.pop(was) for was in moved if was in held}
    for was, words in taken.items():
        if moved[was]:
            held.setdefault(moved[was], words)


def _ticked(posted: Posted, path: str) -> dict[str, list[str]]:
    found = {name.value: [end for end in ENDS if end in posted.get(f"{path}.{name.value}", ())] for name in Criterion}
    return {name: ends for name, ends in found.items() if ends}


def _indices(posted: Posted, name: str) -> list[int]:
    found = {int(hit[1]) for path in posted if (hit := re.match(rf"{name}\[(\d{{1,3}})\]\.", path))}
    return sorted(found)


# --- two managers, and faults


def revision_of(data: Data) -> str:
    """Tells one state of the data from another."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]


def differences(theirs: Data, mine: Data) -> list[tuple[str, str, str]]:
    """Field by field what differs: label, their words, mine."""
    there, here = ({field.path: field for field in fields_of(data)} for data in (theirs, mine))
    found = []
    for path in dict.fromkeys([*there, *here]):
        theirs_told, mine_told = _told(there.get(path)), _told(here.get(path))
        if theirs_told != mine_told:
            found.append(((here.get(path) or there[path]).label, theirs_told, mine_told))
    return found


def fields_of(data: Data) -> Iterator[Field]:
    """Every field of the form for these data."""
    for group in outline(data, blank=False):
        for row in group.rows:
            yield from row


def field_of(path: str, known: Sequence[str]) -> str:
    """The field that a fault's path belongs to, and "" if it is none's: `texts.en.questions.budget[1]` is a line of its field."""
    at = path
    while at:
        if at in known:
            return at
        at = re.sub(r"(\[\d+\]|\.?[^.\[\]]+)$", "", at)
        if at.count(".") == 0 and "[" not in at:
            break
    return next((name for name in known if path and re.match(re.escape(path) + r"[.\[]", name)), "")


def line_of(path: str, field: str) -> str:
    """Which line of its field a fault means, in words."""
    hit = re.fullmatch(re.escape(field) + r"\[(\d+)\]", path)
    return f"Line {int(hit[1]) + 1}: " if hit else ""


# --- small things


def _told(field: Field | None) -> str:
    if field is None:
        return ""
    if isinstance(field.value, list):
        return ", ".join(field.value)
    return field.value if isinstance(field.value, str) else "yes" if field.value else "no"


def _some(data: Data, name: str) -> list[str]:
    return [str(item) for item in _list(data.get(name))]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _at(data: Any, steps: Sequence[str]) -> Any:
    for step in steps:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _lines(value: Any) -> str:
    return "\n".join(_shown(line) for line in value) if isinstance(value, list) else _shown(value)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else " ".join(str(value).split())


def _one(posted: Posted, path: str) -> str:
    values = posted.get(path) or [""]
    return values[-1].strip()


def _number(words: str) -> int | float | str:
    """The number, or the words as they were typed."""
    plain = words.strip().replace(",", ".")
    if re.fullmatch(r"-?\d{1,15}", plain):
        return int(plain)
    return float(plain) if re.fullmatch(r"-?\d{1,15}\.\d{1,6}", plain) else words.strip()
