"""The shape of the language tables, and how text is compared with them. Pure.

Phrases of a role stand in one string, parted by `|`. They are compared folded (case, accents, ß), so a table
holds one spelling; `ä ö ü` are found as `ae oe ue` as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

READ_LIMIT = 10_000
"""Characters of a message that are read; nobody answers a question beyond them."""

_TOKEN = re.compile(r"\d+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|\n|\S")
_PLAIN = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ß": "ss"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a run of digits or one mark; `start:end` are offsets into the text, `word` is folded."""

    start: int
    end: int
    word: str
    digits: bool
    letters: bool
    spaced: bool


def fold(word: str) -> str:
    """The word without case and accents, as the tables are compared."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=32)
def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of a message, up to READ_LIMIT characters. A line break is a token, other white space is not.

    The last ones are kept: each grammar asks for the same message again.
    """
    tokens: list[Token] = []
    end = 0
    for found in _TOKEN.finditer(text, 0, min(len(text), READ_LIMIT)):
        start = found.start()
        raw = found.group()
        digits = raw.isdecimal()
        tokens.append(Token(start, found.end(), fold(raw) if raw[0].isalpha() else raw, digits, raw[0].isalpha(), start > end))
        end = found.end()
    return tuple(tokens)


@dataclass(frozen=True, slots=True)
class Language:
    """The tables of one language.

    `numbers`, `scales`, `fractions`: number words and their values. `compounds`: number words are written together.
    `joiners`: words between number words ("and"). `money`, `times`: role -> phrases, parted by `|`.
    """

    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    joiners: str = ""
    compounds: bool = False
    money: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, str] = field(default_factory=dict)


def spellings(phrase: str) -> Iterator[tuple[str, ...]]:
    """A phrase as folded words, in each way people type it (`ä` as `a` and as `ae`)."""
    for variant in dict.fromkeys((phrase, phrase.lower().translate(_UMLAUTS))):
        yield tuple(token.word for token in tokenize(variant))


class Lexicon:
    """Phrases and their roles. Of two phrases at one place the longer is found; of two tables the first counts."""

    __slots__ = ("_phrases",)

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        self._phrases: dict[str, dict[tuple[str, ...], str]] = {}
        for table in tables:
            for role, phrases in table.items():
                for phrase in phrases.split("|"):
                    for words in spellings(phrase.strip()):
                        if words:
                            self._phrases.setdefault(words[0], {}).setdefault(words[1:], role)
        for first, rests in self._phrases.items():
            self._phrases[first] = dict(sorted(rests.items(), key=lambda item: -len(item[0])))

    def __contains__(self, word: str) -> bool:
        return word in self._phrases

    def find(self, tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
        """The role of the longest phrase that begins at token `at`, and the index of the token after it."""
        rests = self._phrases.get(tokens[at].word)
        if rests is None:
            return None
        for rest, role in rests.items():
            end = at + 1 + len(rest)
            if end <= len(tokens) and all(tokens[at + 1 + k].word == word for k, word in enumerate(rest)):
                return role, end
        return None


def primary(locale: str) -> str:
    """The language of a BCP 47 tag: `de` of `de-CH` and `de_AT`."""
    return re.split(r"[-_]", locale.strip().lower() or "en", maxsplit=1)[0]
