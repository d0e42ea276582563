"""A message made comparable: canonical words that remember where they stood in the original. Pure."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

READ_LIMIT = 2_000
"""Characters of a message that are read; what comes after them says nothing new."""

_GERMAN_FOLD = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_PLAIN_FOLD = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"}
_APOSTROPHES = frozenset("'’‘`´ʼ＇′")
_DASHES = frozenset("-–—‐‑‒−")
_TOKEN = re.compile(r"\w+(?:[.,:/]\d+)*(?:'\w+)*|\S")
_STOPPERS = frozenset(",.;:!?-()|…")
CLAUSE_END = ",.;:!?-()|"


@dataclass(frozen=True, slots=True)
class Reading:
    """The canonical form of a message: folded words and stops, one space apart.

    `starts`/`ends` are the offsets of the tokens in `text`, `origins` the spans of the same tokens in `original`.
    """

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    origins: tuple[tuple[int, int], ...]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where the canonical span `start:end` stands in the original message, in whole words."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        last = max(min(bisect_left(self.starts, end), len(self.starts)) - 1, first)
        if not self.origins:
            return 0, 0
        return self.origins[first][0], self.origins[last][1]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the original span `start:end` stands in the canonical text."""
        touched = [i for i, (a, b) in enumerate(self.origins) if a < end and b > start]
        if not touched:
            return 0, 0
        return self.starts[touched[0]], self.ends[touched[-1]]


def fold(text: str, *, german: bool) -> str:
    """Lower case, no accents; German umlauts become two letters."""
    out: list[str] = []
    for char in unicodedata.normalize("NFKC", text).casefold():
        out.append(_fold_char(char, german))
    return "".join(out)


def _fold_char(char: str, german: bool) -> str:
    if char < "\x80":
        return char
    if german and char in _GERMAN_FOLD:
        return _GERMAN_FOLD[char]
    if char in _PLAIN_FOLD:
        return _PLAIN_FOLD[char]
    if char in _APOSTROPHES:
        return "'"
    if char in _DASHES:
        return "-"
    if char == "…":
        return "."
    return "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))


def _characters(text: str, german: bool) -> tuple[str, list[int]]:
    """The folded characters of `text`, and for each of them its index in `text`."""
    out: list[str] = []
    origin: list[int] = []
    previous_blank = True
    for index, char in enumerate(text):
        if char < "\x80":
            folded = char.lower() if char.isprintable() else ("\n" if char == "\n" else " ")
        elif unicodedata.category(char) in ("Cf", "Mn", "Cs", "Cn", "Co"):
            continue
        else:
            folded = ""
            for part in unicodedata.normalize("NFKC", char).casefold():
                folded += _fold_char(part, german)
        if char == "`":
            folded = "'"
        for part in folded:
            if part == "'" and previous_blank:
                part = " "
            out.append(part)
            origin.append(index)
            previous_blank = part == " "
    return "".join(out), origin


def read(text: str, expansions: Mapping[str, str], *, german: bool, english: bool) -> Reading:
    """The canonical form of the first `READ_LIMIT` characters of a message."""
    text = text[:READ_LIMIT]
    chars, origin = _characters(text, german)
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    origins: list[tuple[int, int]] = []
    at = 0
    newline = "\n" in chars
    previous_end = 0
    for match in _TOKEN.finditer(chars):
        token = match.group()
        begin, stop = match.span()
        if newline and "\n" in chars[previous_end:begin] and words and words[-1][-1] not in ".!?;:,":
            words.append(";")
            starts.append(at)
            ends.append(at + 1)
            origins.append((origin[begin], origin[begin]))
            at += 2
        glued = begin == previous_end and begin > 0
        tight = stop < len(chars) and not chars[stop].isspace()
        previous_end = stop
        if token == "-" and (tight and glued):
            continue
        if token == "." and words and words[-1].isdigit() and stop < len(chars) - 1:
            continue
        if token == "." and words and words[-1] == ".":
            ends[-1] = at - 1
            continue
        if token in ("(", ")", "|"):
            token = ","
        for word in _expand(token, expansions, english).split(" "):
            words.append(word)
            starts.append(at)
            at += len(word)
            ends.append(at)
            at += 1
            origins.append((origin[begin], origin[stop - 1] + 1))
    return Reading(text, " ".join(words), tuple(starts), tuple(ends), tuple(origins))


def _expand(token: str, expansions: Mapping[str, str], english: bool) -> str:
    found = expansions.get(token)
    if found is not None:
        return found
    if "'" not in token:
        return token
    head, _, tail = token.partition("'")
    if english:
        if tail == "t" and head.endswith("n"):
            stem = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}.get(head[:-1], head[:-1])
            return f"{stem} not"
        ending = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}.get(tail)
        if ending:
            return f"{expansions.get(head, head)} {ending}"
        if tail == "s":
            return f"{head} is" if head in _IS_HEADS else f"{head} 's"
        return token.replace("'", " ")
    if tail == "s":
        return f"{expansions.get(head, head)} es"
    if tail in ("n", "ne", "nen"):
        return f"{expansions.get(head, head)} ein{tail.removeprefix('n')}"
    return f"{expansions.get(head, head)} {tail}" if tail else head


_IS_HEADS = frozenset(
    "it that there here he she what who where when how this everything nothing everyone everybody nobody one which"
    " something someone all".split()
)


def is_stop(token: str) -> bool:
    """Whether a canonical token separates clauses."""
    return len(token) == 1 and token in _STOPPERS
