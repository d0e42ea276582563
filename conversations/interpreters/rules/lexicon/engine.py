"""The engine under the phrase tables: words with classes, gaps and stems, matched on canonical text. Pure.

A phrase is written in plain words. `<name>` is a word class of the table, `~` a gap of up to three words and `~~` of up
to eight, none of which crosses a stop; `*` behind a word continues it; `( | )` and its quantifiers as in regular
expressions. `^` and `$` are the ends of a clause, `^^` and `$$` those of the message. A phrase that begins with `+` keeps
its meaning beside a negation, because the negation is part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conversations.interpreters.rules.lexicon.canonical import fold

_CLASS = re.compile(r"<([a-z_]+)>")
_GAP = r"(?: \w\S*){0,3}? "
_WIDE_GAP = r"(?: \w\S*){0,8}? "
_END = r"(?=$| ?[,.;:!?\-])"
_STEM = re.compile(r"(?<=[a-z])\*")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase found at `start:end` of the canonical text; `fixed`: a negation does not turn it round."""

    start: int
    end: int
    fixed: bool = False


class Phrase:
    """One phrase of a table; compiled when one of the words it needs is first seen."""

    __slots__ = ("_compiled", "_regex", "fixed", "needs", "source")

    def __init__(self, source: str, regex: str, needs: frozenset[str] | None, fixed: bool) -> None:
        self.source = source
        self.needs = needs
        self.fixed = fixed
        self._regex = regex
        self._compiled: re.Pattern[str] | None = None

    def spans(self, text: str) -> Iterator[Span]:
        """The places of the phrase in a canonical text."""
        if self._compiled is None:
            self._compiled = re.compile(self._regex)
        for match in self._compiled.finditer(text):
            if match.end() > match.start():
                yield Span(match.start(), match.end(), self.fixed)


def marks_of(text: str) -> frozenset[str]:
    """The words of a canonical text and every beginning of them."""
    return frozenset(word[:size] for word in text.split(" ") for size in range(1, len(word) + 1))


Sifted = Mapping[str, Sequence[Phrase]]
"""By label, the phrases of a table that may stand in one text, in the table's order."""


class Table:
    """All phrases of one language by label."""

    __slots__ = ("_always", "_by_need", "_phrases")

    def __init__(self, phrases: Mapping[str, Sequence[Phrase]]) -> None:
        self._phrases = [(label, phrase) for label, group in phrases.items() for phrase in group]
        self._always = [place for place, (_, phrase) in enumerate(self._phrases) if phrase.needs is None]
        self._by_need: dict[str, list[int]] = {}
        for place, (_, phrase) in enumerate(self._phrases):
            for need in phrase.needs or ():
                self._by_need.setdefault(need, []).append(place)

    def sift(self, marks: frozenset[str]) -> Sifted:
        """The phrases that a text with these marks may hold: a few of thousands, found without looking at the rest."""
        places = set(self._always)
        for mark in marks & self._by_need.keys():
            places.update(self._by_need[mark])
        found: dict[str, list[Phrase]] = {}
        for place in sorted(places):
            label, phrase = self._phrases[place]
            found.setdefault(label, []).append(phrase)
        return found


def joined(*parts: Mapping[str, str]) -> dict[str, str]:
    """The parts of a language in one. Raises ValueError for a name that stands in two of them: one would be lost."""
    whole: dict[str, str] = {}
    for part in parts:
        if twice := whole.keys() & part.keys():
            raise ValueError(f"in two parts of a language: {', '.join(sorted(twice))}")
        whole |= part
    return whole


def build(labels: Mapping[str, str], classes: Mapping[str, str]) -> Table:
    """The table of a language from its phrases (one a line) and word classes."""
    expanded: dict[str, str] = {}
    for name, body in classes.items():
        words = (word.strip() for word in fold(body).replace("\n", "|").split("|"))
        expanded[name] = _inline("|".join(word for word in words if word), expanded)
    return Table({label: tuple(_phrase(line, expanded) for line in _lines(fold(body))) for label, body in labels.items()})


def _lines(body: str) -> Iterator[str]:
    yield from filter(None, (line.strip() for line in body.splitlines()))


def _inline(source: str, classes: Mapping[str, str]) -> str:
    return _CLASS.sub(lambda match: f"({classes[match.group(1)]})", source)


def _phrase(source: str, classes: Mapping[str, str]) -> Phrase:
    body, fixed = source, False
    before, after = r"(?<!\S)", r"(?!\S)"
    if body.startswith("+"):
        body, fixed = body[1:].lstrip(), True
    if body.startswith("^^"):
        body, before = body[2:].lstrip(), r"(?:^|(?<=^[,.;:!?\-] ))"
    elif body.startswith("^"):
        body, before = body[1:].lstrip(), r"(?:^|(?<=[,.;:!?\-] ))"
    if body.endswith("$$"):
        body, after = body[:-2].rstrip(), r"(?:(?: ?[,.;:!?\-)])*$)"
    elif body.endswith("$"):
        body, after = body[:-1].rstrip(), r"(?=(?: ?[,.;:!?\-])|$)"
    body = _inline(body, classes)
    needs = _needs(body)
    regex = _optional_ends(body).replace("(?:", "(").replace("(", "(?:").replace("(?:?", "(?")
    regex = _STEM.sub(r"\\w*", regex)
    regex = regex.replace("(?:~~ )?", "(?:\\w\\S* ){0,8}?").replace("(?:~ )?", "(?:\\w\\S* ){0,3}?")
    regex = regex.replace(" ~~ ", "\x00").replace(" ~ ", "\x01")
    regex = regex.replace("~", r"\w\S*")
    regex = regex.replace("|^|", "|").replace("\x02", _END)
    regex = regex.replace("\x00", _WIDE_GAP).replace("\x01", _GAP)
    return Phrase(source, f"{before}(?:{regex}){after}", needs, fixed)


def _optional_ends(body: str) -> str:
    """Puts the end of a clause that is one of a group's alternatives ("(a|b|$)") in place of the blank before it."""
    body = body.replace("| $)", "|$)")
    at = body.find("|$)")
    while at >= 0:
        depth, begin = 1, at
        while depth and begin > 0:
            begin -= 1
            depth += {")": 1, "(": -1}.get(body[begin], 0)
        inner = body[begin + 1 : at]
        blank = " " if begin and body[begin - 1] == " " else ""
        body = f"{body[: begin - len(blank)]}({blank}({inner})|\x02){body[at + 3 :]}"
        at = body.find("|$)")
    return body


def _needs(body: str) -> frozenset[str] | None:
    """Words (or beginnings of words) of which every match must hold one; None when there is no such set."""
    found, _ = _alternatives(body, 0)
    return found


def _cost(words: frozenset[str]) -> int:
    return sum(1 if len(word) > _SHORT else 12 for word in words)


def _alternatives(body: str, at: int) -> tuple[frozenset[str] | None, int]:
    """The needs of what stands from `at` to the closing bracket, and where that is."""
    union: frozenset[str] | None = frozenset()
    best: frozenset[str] | None = None
    glued = False
    while at <= len(body):
        char = body[at] if at < len(body) else ")"
        if char in "|)":
            union = None if best is None or union is None else union | best
            best, glued = None, False
            at += 1
            if char == ")":
                return union, at
            continue
        candidate: frozenset[str] | None = None
        word = _WORD.match(body, at)
        if char == "(":
            look = body[at + 1 : at + 2] == "?"
            candidate, at = _alternatives(body, at + 1)
            candidate = None if look or glued else candidate
            glued = body[at - 2] != " " and not look
        elif char == "[":
            at = body.index("]", at) + 1
            glued = True
        elif char == "\\":
            at += 2
            glued = True
        elif word:
            text, at = word.group(), word.end()
            if at < len(body) and body[at] == "?":
                text = text[:-1]
            candidate = frozenset((text,)) if text and not glued else None
            glued = True
            if at < len(body) and body[at] == "?":
                at += 1
        else:
            at += 1
            glued = glued if char in "?*+" else char not in " ^$"
        if at < len(body) and body[at] in "?*{" and candidate is not None and char == "(":
            candidate = None
        if candidate and (best is None or _cost(candidate) < _cost(best)):
            best = candidate
    return union, at
