"""The engine under the word tables: phrases with classes, gaps and stems, matched on canonical text. Pure.

A phrase is written in plain words. `<name>` is a word class of the same table, `~` a gap of up to three words and `~~` of up
to eight, none of which crosses a stop; `*` continues a word; `( | )?` as in regular expressions. `^` and `$` are the ends of
a clause, `^^` and `$$` those of the message. Between two words of a phrase filler words may stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .text import fold

type_of_span = tuple[int, int]
_CLASS = re.compile(r"<([a-z_]+)>")
_LITERAL = re.compile(r"[\w']+")
_CLAUSE_START = r"(?:^|(?<=[,.;:!?\-] ))"
_CLAUSE_STOP = r"(?=(?: [,.;:!?\-])|$)"
_GAP = r"(?: \w\S*){0,3} "
_WIDE_GAP = r"(?: \w\S*){0,8} "


class Phrase:
    """One phrase of a table; compiled when its rarest word is first seen."""

    __slots__ = ("_compiled", "_regex", "literal", "source")

    def __init__(self, source: str, regex: str, literal: str) -> None:
        self.source = source
        self.literal = literal
        self._regex = regex
        self._compiled: re.Pattern[str] | None = None

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """The places of the phrase in a canonical text."""
        if self.literal not in text:
            return
        if self._compiled is None:
            self._compiled = re.compile(self._regex)
        for match in self._compiled.finditer(text):
            if match.end() > match.start():
                yield match.span()


@dataclass(frozen=True, slots=True)
class Table:
    """All phrases of one language by label."""

    phrases: Mapping[str, tuple[Phrase, ...]]

    def find(self, label: str, text: str) -> list[tuple[int, int]]:
        """Every place where a phrase of this label stands, in the order of the text."""
        found = [span for phrase in self.phrases.get(label, ()) for span in phrase.spans(text)]
        found.sort()
        return found


def build(
    labels: Mapping[str, str], classes: Mapping[str, str], fillers: str, *, german: bool = False
) -> Table:
    """The table of a language from its phrases (one a line), word classes and filler words."""
    expanded: dict[str, str] = {}
    for name, body in classes.items():
        expanded[name] = _expand_classes(_alternatives(fold(body, german=german)), expanded)
    filler = "|".join(sorted(fold(fillers, german=german).split(), key=len, reverse=True))
    space = f" (?:(?:{filler}) ){{0,2}}" if filler else " "
    return Table(
        {
            label: tuple(_phrase(line, expanded, space) for line in _lines(fold(body, german=german)))
            for label, body in labels.items()
        }
    )


def _lines(body: str) -> Iterable[str]:
    for line in body.splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield line


def _alternatives(body: str) -> str:
    """A class body is words apart by `|`, on several lines."""
    words = (word.strip() for word in body.replace("\n", "|").split("|"))
    return "|".join(word for word in words if word)


def _expand_classes(source: str, classes: Mapping[str, str]) -> str:
    return _CLASS.sub(lambda match: f"({classes[match.group(1)]})", source)


def _phrase(source: str, classes: Mapping[str, str], space: str) -> Phrase:
    body = source
    before, after = r"(?<!\w)", r"(?!\w)"
    if body.startswith("^^"):
        body, before = body[2:].lstrip(), r"^"
    elif body.startswith("^"):
        body, before = body[1:].lstrip(), _CLAUSE_START
    if body.endswith("$$"):
        body, after = body[:-2].rstrip(), r"(?: [,.;:!?\-)])*$"
    elif body.endswith("$"):
        body, after = body[:-1].rstrip(), _CLAUSE_STOP
    literal = _rarest(body)
    regex = _expand_classes(body, classes)
    regex = regex.replace("(?:", "(").replace("(", "(?:").replace("(?:?", "(?")
    regex = regex.replace("*", r"\w*")
    regex = regex.replace(" ~~ ", "\x00").replace(" ~ ", "\x01").replace(" ", space)
    regex = regex.replace("\x00", _WIDE_GAP).replace("\x01", _GAP)
    return Phrase(source, f"{before}(?:{regex}){after}", literal)


def _rarest(body: str) -> str:
    """The longest word that every match must contain, or "" when there is none."""
    depth, best, word = 0, "", ""
    flat: list[str] = []
    for index, char in enumerate(body):
        if char in "(<[":
            depth += 1
            flat.append("\x00")
        elif char in ")>]":
            depth -= 1
            flat.append("\x00")
        elif depth == 0:
            if char == "|":
                return ""
            if char == "?" and flat:
                flat[-1] = "\x00"
                continue
            flat.append(char if index >= 0 else "")
    for word in _LITERAL.findall("".join(flat)):
        if len(word) > len(best):
            best = word
    return best
