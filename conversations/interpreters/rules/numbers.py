"""Numbers as people write them: digits with any separator, number words, multipliers. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from conversations.interpreters.rules.words import tables
from conversations.interpreters.rules.words.shape import Language, Token, spellings, tokenize

LONGEST_COMPOUND = 60
"""Letters of a number word that is taken apart ("neunhundertneunundneunzigtausend" has 32)."""

LONGEST_DIGITS = 15
"""Digits of a number; more are an account, a card or noise."""

FEW = (2.0, 9.0)
"""How many "a few" are, when they are hundreds or thousands: "a few thousand" is 2,000 to 9,000."""

_GROUPED = re.compile(
    r"""(?:\d{1,3}(?P<sep>[.,'’´`\ \u00a0\u2009\u202f\u2007])\d{3}(?:(?P=sep)\d{3}){0,4}   # 1.500.000  1'500  650 000
        |\d{1,2}(?:,\d{2}){1,4},\d{3})                                                  # 12,50,000 (India)
        (?:[.,]\d{1,2})?(?![\d]|[.,']\d)""",
    re.VERBOSE,
)
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?(?![.,]\d)")
_BARE = re.compile(r"\d+")
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75}


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    `start:end` are offsets into the text, `first:last` the indices of its tokens. `low` and `high` differ only in
    "a few thousand". `scale` is the multiplier that stands at its end (1000 in "40k" and "ninety thousand", else 1).
    `multiplier` is that word, folded, or "". `spelled`: it begins with a word, not with digits. `glued`: digits follow
    a letter without a gap ("DN50"). `grouped`: the digits have separators of thousands.
    """

    start: int
    end: int
    first: int
    last: int
    low: float
    high: float
    scale: float
    multiplier: str
    spelled: bool
    glued: bool
    grouped: bool


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of one reader's languages, folded and merged."""

    numbers: dict[str, float]
    scales: dict[str, float]
    fractions: dict[str, float]
    joiners: frozenset[str]
    articles: frozenset[str]
    few: frozenset[str]
    atoms: dict[str, tuple[str, float]]


def _folded(table: Iterable[tuple[str, float]]) -> dict[str, float]:
    return {"".join(words): value for word, value in table for words in spellings(word)}


@lru_cache(maxsize=16)
def number_words(locale: str) -> NumberWords:
    """The number words to read `locale` with."""
    return merged(tables(locale))


def merged(languages: Sequence[Language]) -> NumberWords:
    """The number words of several languages; of a word in two of them the first counts."""
    numbers: dict[str, float] = {}
    scales: dict[str, float] = {}
    fractions: dict[str, float] = {}
    atoms: dict[str, tuple[str, float]] = {}
    joiners: set[str] = set()
    articles: set[str] = set()
    few: set[str] = set()
    for language in languages:
        taken = numbers.keys() | scales.keys() | fractions.keys()
        for into, table, kind in (
            (numbers, language.numbers, "n"),
            (scales, language.scales, "s"),
            (fractions, language.fractions, "f"),
        ):
            for word, value in _folded(table.items()).items():
                if word not in taken:
                    into[word] = value
                if language.compounds and len(word) > 1 and word not in _NOT_IN_COMPOUNDS:
                    atoms.setdefault(word, (kind, value))
        if language.compounds:
            for word in language.joiners.split("|"):
                if len(word) > 1:
                    atoms.setdefault(word, ("&", 0))
        joiners.update(word for word in language.joiners.split("|") if word)
        articles.update(w for p in language.money.get("one", "").split("|") if p for ws in spellings(p) for w in ws)
        few.update(w for p in language.money.get("few", "").split("|") if p for w in ("".join(next(iter(spellings(p)))),))
    return NumberWords(numbers, scales, fractions, frozenset(joiners), frozenset(articles), frozenset(few), atoms)


_NOT_IN_COMPOUNDS = {"mio", "mrd", "mln", "tsd", "mn", "bn", "mld", "riesen", "mille", "kilo", "million", "millionen"}


@lru_cache(maxsize=4096)
def _split(word: str, locale: str) -> tuple[tuple[str, float], ...] | None:
    """A compound number word as its atoms, the longest first, or None ("achtung" is no number)."""
    atoms = number_words(locale).atoms
    dead: set[int] = set()

    def rest(at: int) -> tuple[tuple[str, float], ...] | None:
        if at == len(word):
            return ()
        if at in dead:
            return None
        for end in range(min(len(word), at + 14), at + 1, -1):
            atom = atoms.get(word[at:end])
            if atom is not None:
                more = rest(end)
                if more is not None:
                    return (atom, *more)
        dead.add(at)
        return None

    return rest(0)


def _compound(word: str, locale: str) -> tuple[float, float] | None:
    """Value and last multiplier of a compound number word, or None."""
    if not 4 <= len(word) <= LONGEST_COMPOUND:
        return None
    atoms = _split(word, locale)
    if not atoms or atoms[0][0] == "&" or atoms[-1][0] == "&" or len(atoms) < 2:
        return None
    total = current = 0.0
    scale = 1.0
    for kind, value in atoms:
        if kind == "n":
            current += value
            scale = 1.0
        elif kind == "f":
            current = 1 + value if current == 0 else current + value
            scale = 1.0
        elif kind == "s" and value < 1000:
            current = (current or 1) * value
            scale = value
        elif kind == "s":
            total, current, scale = total + (current or 1) * value, 0.0, value
    return total + current, scale


_COINED = re.compile(r"(t|k|m|mio|mn|mln)(eur|euros?|usd|chf|gbp|sek|pln|inr|aed|cad|aud|dollars?)")
_COINED_SCALES = {"t": 1e3, "k": 1e3, "m": 1e6, "mio": 1e6, "mn": 1e6, "mln": 1e6}
_ABBREVIATED = frozenset({"tys", "tsd", "tds", "mio", "mrd", "mill", "mln", "mld", "mn", "bn"})
_UNITS_OF_MONEY = frozenset({"€", "$", "£", "eur", "euro", "euros", "chf", "usd", "pln", "zł", "zl"})
_ISH = {"kish": 1e3, "ks": 1e3, "mish": 1e6}


def _multiplier(tokens: Sequence[Token], at: int, words: NumberWords, spelled: bool) -> tuple[float, str] | None:
    """The multiplier that token `at` is, with its word."""
    if at >= len(tokens):
        return None
    word = tokens[at].word
    if word == "t":  # only "60 T€", "60 T EUR", "60 T CHF": alone it is a ton
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        return (1e3, "t") if after is not None and after.word in ("€", "$", "£", "eur", "chf", "euro") else None
    if word in words.scales:
        return None if spelled and len(word) == 1 and word != "k" else (words.scales[word], word)
    if word in _ISH:
        return _ISH[word], "k"
    coined = _COINED.fullmatch(word)
    return (_COINED_SCALES[coined.group(1)], word) if coined else None


def _skip(tokens: Sequence[Token], at: int, words: Iterable[str]) -> int:
    while at < len(tokens) and tokens[at].word in words:
        at += 1
    return at


def read_number(text: str, tokens: Sequence[Token], at: int, locale: str) -> Number | None:
    """The number that begins at token `at`, as long as it goes; None if none begins there."""
    words = number_words(locale)
    if tokens[at].digits or tokens[at].word in _VULGAR:
        return _read_digits(text, tokens, at, words)
    return _read_words(tokens, at, words, locale)


def _read_digits(text: str, tokens: Sequence[Token], at: int, words: NumberWords) -> Number | None:
    token = tokens[at]
    grouped = False
    end, last = token.end, at + 1
    if token.word in _VULGAR:
        value = _VULGAR[token.word]
    else:
        found = _GROUPED.match(text, token.start)
        grouped = found is not None and token.word != "0" and not (len(token.word) > 1 and token.word[0] == "0")
        if found is None or not grouped:
            found = _PLAIN.match(text, token.start) or _BARE.match(text, token.start)
        if found is None:
            return None
        raw, end = found.group(), found.end()
        if sum(map(str.isdecimal, raw)) > LONGEST_DIGITS:
            return None
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        value = _digits_value(raw, grouped)
        if last < len(tokens) and tokens[last].word in _VULGAR:
            value, end, last = value + _VULGAR[tokens[last].word], tokens[last].end, last + 1
        elif last + 2 < len(tokens) and tokens[last].word in words.joiners:
            half = _skip(tokens, last + 1, words.articles)
            if half < len(tokens) and tokens[half].word in words.fractions and _multiplier(tokens, half + 1, words, False):
                value, end, last = value + words.fractions[tokens[half].word], tokens[half].end, half + 1
        if grouped and value < 10_000 * 1000 and _multiplier(tokens, last, words, False):
            scale_ahead = _multiplier(tokens, last, words, False)
            if scale_ahead and scale_ahead[0] >= 1e6 and re.fullmatch(r"\d{1,3}[.,]\d{3}", raw):
                value /= 1000  # "1.250 million" is a fraction: nobody writes 1250 million
                grouped = False
    scale, multiplier = 1.0, ""
    while (found_scale := _multiplier(tokens, last, words, False)) and (scale == 1.0 or found_scale[0] > 1):
        if scale > 1 and (len(found_scale[1]) == 1 or scale * found_scale[0] > 1e13):
            break
        scale, multiplier, end, last = scale * found_scale[0], found_scale[1], tokens[last].end, last + 1
        dotted = multiplier in _ABBREVIATED and last + 1 < len(tokens) and tokens[last].word == "." and not tokens[last].spaced
        if dotted and (text[tokens[last + 1].start].islower() or tokens[last + 1].word in _UNITS_OF_MONEY):
            end, last = tokens[last].end, last + 1
    value *= scale
    return Number(
        start=token.start,
        end=end,
        first=at,
        last=last,
        low=value,
        high=value,
        scale=scale,
        multiplier=multiplier,
        spelled=False,
        glued=at > 0 and tokens[at - 1].letters and not token.spaced,
        grouped=grouped,
    )


def _digits_value(raw: str, grouped: bool) -> float:
    """Digits with separators as a number; the last separator is a decimal mark if 1 or 2 digits follow it."""
    if not grouped:
        return float(raw.replace(",", "."))
    whole, decimals = raw, ""
    tail = re.search(r"[.,](\d{1,2})$", raw)
    if tail:
        whole, decimals = raw[: tail.start()], tail.group(1)
    return float("".join(c for c in whole if c.isdecimal()) + ("." + decimals if decimals else ""))


def _read_words(tokens: Sequence[Token], at: int, words: NumberWords, locale: str) -> Number | None:
    total, current = 0.0, 0.0
    scale, last_scale, multiplier = 1.0, 0.0, ""
    low_share = 1.0  # of "a few": the lower end as a share of the upper
    counted = few = False
    open_fraction = False  # "half", "three quarters": a multiplier must follow
    pos = done = at
    while pos < len(tokens):
        token = tokens[pos]
        word = token.word
        if word in ("-", "‑", "–") and pos > at and not token.spaced and pos + 1 < len(tokens) and not tokens[pos + 1].spaced:
            pos += 1
            continue
        if not token.letters:
            break
        after = tokens[pos + 1].word if pos + 1 < len(tokens) else ""
        if word in words.articles and after != "bucuk" and not (counted and word in words.joiners):
            leads = (
                after in words.scales and len(after) > 1 or after in words.fractions or after in words.few or after == "couple"
            )
            if (pos == at or open_fraction) and leads:
                pos += 1
                continue
            break
        if word in words.few and not counted:
            low_share, current, counted, few, open_fraction = FEW[0] / FEW[1], FEW[1], True, True, True
            pos = _skip(tokens, pos + 1, ("of", "a", "de"))
            continue
        if word in words.fractions:
            if counted and not few and current and not open_fraction and words.fractions[word] == 0.25 and current == 3:
                current, open_fraction = 0.75, True
            elif counted:
                break
            else:
                current, counted, open_fraction = words.fractions[word], True, True
            pos = _skip(tokens, pos + 1, ("of",))
            continue
        if word in words.scales and (len(word) > 1 or word == "k" and counted):
            value = words.scales[word]
            if value < 1000:
                if current >= 100 or value <= 1:
                    break
                current = (current or 1) * value
            elif current or not total:
                total += (current or 1) * value
                current = 0.0
            elif last_scale and value > last_scale:
                total *= value
            else:
                break
            last_scale = value if value >= 1000 else last_scale
            scale = value if value >= 1000 or scale == 1.0 else scale
            multiplier, counted, open_fraction = word, True, False
            pos = done = pos + 1
            half = _added_half(tokens, pos, words)
            if half is not None and value >= 1000 and not current:
                total, scale, pos = total + half[0] * value, 1.0, half[1]
                done = pos
            continue
        if word in words.joiners and counted and not open_fraction:
            half = _added_half(tokens, pos, words)
            if half is not None and current and scale == 1.0:
                current, pos = current + half[0], half[1]
                done = pos
                continue
            ahead = tokens[pos + 1] if pos + 1 < len(tokens) else None
            then = tokens[pos + 2].word if pos + 2 < len(tokens) else ""
            if ahead is None or not ahead.letters or words.scales.get(then, 0) == 100:
                break
            if ahead.word in words.numbers and _joins(current, words.numbers[ahead.word], bool(last_scale)):
                pos += 1
                continue
            break
        value_scale = (words.numbers[word], 1.0) if word in words.numbers else _compound(word, locale)
        if value_scale is None:
            if counted and _COINED.fullmatch(word) and (coined := _multiplier(tokens, pos, words, True)):
                total, current, scale, multiplier = total + (current or 1) * coined[0], 0.0, coined[0], word
                pos = done = pos + 1
            break
        value, trailing = value_scale
        if counted:
            if open_fraction:
                break
            if current == 4 and value == 20:
                current = 80
            elif _joins(current, value, bool(last_scale)) and trailing < 1000:
                current += value
            else:
                break
        else:
            current = value
        counted, scale = True, trailing
        if trailing >= 1000:
            total, current, last_scale, multiplier = total + current, 0.0, trailing, word
        pos = done = pos + 1
        if pos < len(tokens) and tokens[pos].word in words.fractions and words.fractions[tokens[pos].word] == 0.5:
            if tokens[pos].word in ("bucuk", "halb"):  # "bir buçuk"
                current, pos = current + 0.5, pos + 1
                done = pos
        elif word == "couple":
            pos = _skip(tokens, pos, ("of",))
    if done == at or open_fraction and scale == 1.0:
        return None
    value = total + current
    return Number(
        start=tokens[at].start,
        end=tokens[done - 1].end,
        first=at,
        last=done,
        low=value * low_share,
        high=value,
        scale=scale,
        multiplier=multiplier,
        spelled=True,
        glued=False,
        grouped=False,
    )


def _added_half(tokens: Sequence[Token], at: int, words: NumberWords) -> tuple[float, int] | None:
    """The "and a half" at token `at`: its value and the token after it."""
    if at >= len(tokens) or tokens[at].word not in words.joiners:
        return None
    half = _skip(tokens, at + 1, words.articles)
    if half < len(tokens) and tokens[half].word in words.fractions:
        return words.fractions[tokens[half].word], half + 1
    return None


def _joins(current: float, value: float, after_scale: bool) -> bool:
    """Whether a number word goes on the number before it: "twenty" + "five", "two hundred" + "fifty"."""
    if current == 0:
        return after_scale and value < 1000
    if current % 100 == 0:
        return value < 100
    tens = current % 100
    if tens in (60, 80):
        return value < 20
    return tens >= 20 and tens % 10 == 0 and 0 < value < 10


def find_numbers(text: str, locale: str = "en") -> list[Number]:
    """The numbers of a message in the order of the text, none overlapping another."""
    return list(numbers_in(text, tokenize(text), locale))


def numbers_in(text: str, tokens: Sequence[Token], locale: str) -> list[Number]:
    """As `find_numbers`, over tokens that are there already."""
    found: list[Number] = []
    words = number_words(locale)
    at = 0
    while at < len(tokens):
        number = None
        token = tokens[at]
        if token.digits or token.letters or token.word in _VULGAR:
            number = _read_digits(text, tokens, at, words) if not token.letters else _read_words(tokens, at, words, locale)
        if number is None:
            at += 1
            # The rest of a run of digits that is no number is no number either.
            continue
        found.append(number)
        at = number.last
    return found
