"""The words of a mail as people write them: headings, paragraphs, merge fields of a closed list. Pure."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

MAX_SUBJECT = 78
"""Characters of a subject (S14)."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_PART = re.compile(r"\[([^\[\]]*)\]|\{([^{}]*)\}")
_HEADING = re.compile(r"([A-Z][a-z]+): *(.*)")
BUTTON = "{button}"
"""Alone in its paragraph: where the button stands."""
# Control characters, line and paragraph separators, marks of direction and joints that show nothing, halves of
# surrogate pairs, and the tag characters in which text can hide.
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]+"
)
_ENCODED = re.compile(r"=\?(?=[^?\s]+\?[bq]\?)", re.IGNORECASE)
_LINK = re.compile(r"://|^\W*www\.|\.[a-z]{2,}(?:/|\?\w)", re.IGNORECASE)  # searched in one word at a time


class TextError(ValueError):
    """A mail's text that cannot be used. The message names file, line and what is allowed."""


@dataclass(frozen=True, slots=True)
class Fields:
    """All that a mail's text may name, as `{name}`. What may be empty stands between [ and ]."""

    name: str = ""  # as the lead is greeted
    lead_name: str = ""  # in full, for our own people
    lead_company: str = ""
    lead_number: str = ""
    interest: str = ""  # what the lead asked for
    quote: str = ""  # the beginning of what the lead wrote
    voice: str = ""  # the business unit's own sentence
    unit: str = ""
    sender: str = ""
    company: str = ""  # ours
    address: str = ""
    contact: str = ""
    until: str = ""  # when the window closes, in the lead's own time
    why: str = ""


NAMES = tuple(field.name for field in fields(Fields))
MAY_BE_EMPTY = frozenset({"name", "lead_company", "interest", "quote", "voice", "unit", "until", "why"})


@dataclass(frozen=True, slots=True)
class Text:
    """A text taken apart: its headings, and its paragraphs; `{button}` alone is where the button stands."""

    headings: Mapping[str, str]
    paragraphs: tuple[str, ...]


# --- reading


def read_text(source: str, name: str, *, needed: tuple[str, ...], allowed: tuple[str, ...] = ()) -> Text:
    """Take apart `Heading: words` lines, an empty line, and paragraphs. Raises TextError naming `name` and line.

    `needed` and `allowed` are the headings that must and that may be there. Lines of a paragraph belong together.
    """
    headings: dict[str, str] = {}
    lines = source.splitlines()
    body = len(lines)
    for number, line in enumerate(lines, 1):
        if not line.strip():
            body = number
            break
        found = _HEADING.fullmatch(line.rstrip())
        if found is None or found[1] not in needed + allowed:
            raise TextError(
                f"{name}, line {number}: expected a heading ({', '.join(needed + allowed)}), such as “{needed[0]}: …”"
            )
        if found[1] in headings:
            raise TextError(f"{name}, line {number}: “{found[1]}” stands here a second time")
        headings[found[1]] = found[2]
        _check_line(found[2], f"{name}, line {number}")
    for heading in needed:
        if not headings.get(heading):
            raise TextError(f"{name}: the heading “{heading}:” is missing or empty")
    paragraphs: list[str] = []
    between = True
    for number, line in enumerate(lines[body:], body + 1):
        words = line.strip()
        if words and words != BUTTON:
            _check_line(words, f"{name}, line {number}")
        if words:
            paragraphs.append(words if between else f"{paragraphs.pop()} {words}")
        between = not words
    if paragraphs.count(BUTTON) != ("Button" in headings):
        raise TextError(f"{name}: a text with the heading “Button:” has the line {BUTTON} once, any other has it not at all")
    return Text(headings, tuple(paragraphs))


def check_template(source: str, name: str = "text") -> Text:
    """The text of one mail, taken apart. Raises TextError: unknown field, lone bracket, missing heading or button."""
    text = read_text(source, name, needed=("Subject", "Preview"), allowed=("Button",))
    if not any(paragraph != BUTTON for paragraph in text.paragraphs):
        raise TextError(f"{name}: there are no paragraphs after the headings")
    if text.headings["Subject"].lower().startswith(("re:", "fwd:", "fw:", "aw:", "wg:")):
        raise TextError(f"{name}: the subject begins as if it answered or passed on a mail; begin otherwise")
    if (length := len(_PART.sub("", text.headings["Subject"]))) > MAX_SUBJECT // 2 + 10:
        raise TextError(
            f"{name}: the subject has {length} characters without its fields; at most {MAX_SUBJECT // 2 + 10} leave room"
        )
    return text


def _check_line(text: str, where: str) -> None:
    for field in _FIELD.findall(text):
        if field not in NAMES:
            near = difflib.get_close_matches(field, NAMES, 1)
            hint = f"did you mean {{{near[0]}}}? " if near else ""
            known = ", ".join("{" + known + "}" for known in NAMES)
            raise TextError(f"{where}: {{{field}}} is no merge field; {hint}there are {known}")
    for optional in _OPTIONAL.findall(text):
        if not MAY_BE_EMPTY.intersection(_FIELD.findall(optional)):
            raise TextError(f"{where}: [{optional}] needs no brackets, for it holds no field that can be empty")
    rest = _OPTIONAL.sub("", text)
    for field in _FIELD.findall(rest):
        if field in MAY_BE_EMPTY:
            raise TextError(f"{where}: {{{field}}} can be empty; put it and the words that need it between [ and ]")
    if lone := re.search(r"[\[\]{}]", _FIELD.sub("", rest) + _FIELD.sub("", "".join(_OPTIONAL.findall(text)))):
        raise TextError(f"{where}: a lone {lone[0]}; brackets and braces stand in pairs on one line, and not one in another")


def paragraphs_of(words: str) -> tuple[str, ...]:
    """What a manager wrote for one lead, as paragraphs: parted by empty lines, plain words in which nothing is a field."""
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", words))
    return tuple(part for part in parts if part and part != BUTTON)


# --- filling


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the values in, in one pass: what stands in a value is never looked at again.

    A part between [ and ] goes if a field in it is empty.
    """

    def put(found: re.Match[str]) -> str:
        optional, name = found[1], found[2]
        if optional is None:
            return values[name]
        names = _FIELD.findall(optional)
        return _FIELD.sub(lambda field: values[field[1]], optional) if all(values[one] for one in names) else ""

    return _PART.sub(put, text).strip()


def fill_subject(text: str, fields_: Fields) -> str:
    """As `fill`, at most MAX_SUBJECT characters, the first a capital: long values are cut between words, or left out."""
    values = asdict(fields_)
    for limit in range(MAX_SUBJECT, 0, -1):
        subject = fill(text, {name: isolated(cut_at_word(value, limit)) for name, value in values.items()})
        if len(subject) <= MAX_SUBJECT:
            return subject[:1].upper() + subject[1:]
    return cut(subject, MAX_SUBJECT)


def values_of(fields_: Fields) -> dict[str, str]:
    """The fields by name, as they may stand in a sentence that is written from left to right."""
    return {name: isolated(value) for name, value in asdict(fields_).items()}


# --- values from outside


def tidy(text: str) -> str:
    """Text from outside on one line, without what cannot be seen; a link in it becomes “…”.

    Who fills in a form chooses what our mail says to the address given there, so it carries no link of theirs. What looks
    like an encoded word (RFC 2047), which the receiver would decode, is broken by a space.
    """
    words = _ENCODED.sub("= ?", _UNSEEN.sub(" ", text)).split()
    return " ".join("…" if _LINK.search(word) else word for word in words)


def cut_at_word(text: str, limit: int) -> str:
    """At most `limit` characters, ending in “…” after a whole word where something is left out; "" if no word fits."""
    if len(text) <= limit:
        return text
    head = text[:limit].rpartition(" ")[0].rstrip(" ,;:.–-(„“\"'")
    return f"{head}…" if head else ""


def cut(text: str, limit: int) -> str:
    """As `cut_at_word`, but one endless word is cut within rather than dropped."""
    return cut_at_word(text, limit) or (text[: limit - 1].rstrip("\u200d") + "…" if text else "")


def isolated(text: str) -> str:
    """In marks that keep text written from right to left from turning the words around it (UAX #9)."""
    if any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text):
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


def quoted(message: str, limit: int) -> str:
    """The beginning of what the lead wrote, to be read back: without the salutation, at most `limit` characters."""
    lines = [line for line in (tidy(line) for line in message[:1000].splitlines()) if line]
    if len(lines) > 1 and len(lines[0]) <= 60 and lines[0].endswith((",", "!")):
        lines = lines[1:]
    whole = " ".join(lines)
    sentence = re.match(r"(.{20,}?[.!?])(?=\s)", whole)
    return cut(sentence[1] if sentence else whole, limit)
