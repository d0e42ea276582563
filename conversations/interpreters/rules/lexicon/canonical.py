"""A message made comparable: lower-case words without accents that remember where they stood. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

READ_LIMIT = 2_000
"""Characters of a message that are read; what comes after them says nothing new."""

_FOLD = {
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe",
    "'": "'", "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "＇": "'", "′": "'",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-", "…": ".",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "？": "?", "！": "!", "，": ",", "。": ".", "¿": " ", "¡": " ",
}  # fmt: skip
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)+|\bw/o?(?![^\W_])|[^\W_]+(?:'[^\W_]+)*|\S")
_STOPS = frozenset(",.;:!?-")
_IS_HEADS = frozenset(
    "it that there here he she what who where when how this everything nothing everyone everybody nobody one which"
    " something someone all budget money boss project".split()
)
_NOT_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
_ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}


def fold(text: str) -> str:
    """Lower case, no accents, umlauts as two letters, one kind of quote and dash."""
    return "".join(fold_char(char) for char in unicodedata.normalize("NFKC", text).casefold())


def fold_char(char: str) -> str:
    """One case-folded character as fold() writes it."""
    if char in _FOLD:
        return _FOLD[char]
    if char < "\x80":
        return char
    return "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Token:
    """A canonical word or stop; `start:end` in the canonical text, `origin` in the message."""

    word: str
    start: int
    end: int
    origin: tuple[int, int]

    @property
    def stop(self) -> bool:
        return self.word in _STOPS


@dataclass(frozen=True, slots=True)
class Reading:
    """A message in canonical form: words and stops, one space apart."""

    text: str
    tokens: tuple[Token, ...]

    def index(self, at: int) -> int:
        """The token that stands at this offset of the canonical text."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= at:
                low = middle + 1
            else:
                high = middle
        return min(low, max(len(self.tokens) - 1, 0))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """First and last token touched by the span `start:end` of the message."""
        touched = [i for i, token in enumerate(self.tokens) if token.origin[0] < end and token.origin[1] > start]
        return (touched[0], touched[-1]) if touched else (0, 0)


def _characters(text: str) -> tuple[str, list[int]]:
    out: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        if char < "\x80":
            folded = char.lower() if char.isprintable() or char == "\n" else " "
        elif char in _FOLD:
            folded = _FOLD[char]
        elif unicodedata.category(char) in ("Cf", "Mn", "Cs", "Cn", "Co", "Me"):
            continue
        else:
            folded = fold(char)
        for part in folded:
            out.append(part)
            origin.append(index)
    return "".join(out), origin


def _may_be_ordinal(word: str) -> bool:
    """Whether a dot behind these figures may go with them: "1. Juni", but not "in 2027. Then"."""
    return word.isdigit() and len(word) <= 2


def read(text: str, expansions: Mapping[str, str], *, english: bool) -> Reading:
    """The canonical form of the first `READ_LIMIT` characters of a message."""
    text = text[:READ_LIMIT]
    chars, origin = _characters(text)
    tokens: list[Token] = []
    at = previous = 0
    matches = list(_TOKEN.finditer(chars))
    for number, match in enumerate(matches):
        word, (begin, stop) = match.group(), match.span()
        if tokens and not tokens[-1].stop and "\n" in chars[previous:begin]:
            tokens.append(Token(";", at, at + 1, (origin[begin], origin[begin])))
            at += 2
        glued = begin == previous and begin > 0
        tight = stop < len(chars) and not chars[stop].isspace()
        previous = stop
        if word in ("'", '"', "*", "_", "/") or (word == "-" and (tight and glued)):
            continue
        if word == "." and tokens and tight and glued and number + 1 < len(matches):
            continue  # "z.B.", "e.g."
        if word == "." and tokens and glued and _may_be_ordinal(tokens[-1].word) and number + 1 < len(matches):
            continue  # "1. Juni"
        if word in ("(", ")", "|", "[", "]"):
            word = ","
        if word in _STOPS and tokens and tokens[-1].stop:
            if "?" in (word, tokens[-1].word) and tokens[-1].word != "?":
                tokens[-1] = Token("?", tokens[-1].start, tokens[-1].end, tokens[-1].origin)
            elif word in ".!;" and tokens[-1].word in ",-:":
                tokens[-1] = Token(word, tokens[-1].start, tokens[-1].end, tokens[-1].origin)
            continue
        for part in _expand(word, expansions, english).split(" "):
            if part:
                tokens.append(Token(part, at, at + len(part), (origin[begin], origin[stop - 1] + 1)))
                at += len(part) + 1
    return Reading(" ".join(token.word for token in tokens), tuple(tokens))


def _expand(token: str, expansions: Mapping[str, str], english: bool) -> str:
    found = expansions.get(token)
    if found is not None:
        return found
    if "'" not in token:
        return token
    head, _, tail = token.partition("'")
    head = expansions.get(head, head)
    if english:
        if tail == "t" and head.endswith("n"):
            return f"{_NOT_STEMS.get(head[:-1], head[:-1])} not"
        if tail in _ENDINGS:
            return f"{head} {_ENDINGS[tail]}"
        if tail == "s":
            return f"{head} is" if head in _IS_HEADS else f"{head} s"
        return token.replace("'", " ")
    if tail == "s":
        return f"{head} es"
    if tail in ("n", "ne", "nen", "m", "ner"):
        return f"{head} ein{tail.removeprefix('n')}"
    return f"{head} {tail.replace(chr(39), ' ')}"
