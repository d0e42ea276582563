"""Amounts of money as people write them in a chat: "50-75k", "bis zu 40 TEUR", "low six figures". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from conversations.interpreters.rules.numbers import Number, number_words, numbers_in
from conversations.interpreters.rules.words import currencies as known
from conversations.interpreters.rules.words import tables
from conversations.interpreters.rules.words.shape import READ_LIMIT, Lexicon, Token, primary, spellings, tokenize


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount of money.

    `start:end` are offsets into the text that was read, so that `text[start:end]` is what the lead wrote, with its
    bound, currency and period. A single amount is both ends; "up to 40k" has only a maximum, "at least 40k" only a
    minimum. `currency` is an ISO 4217 code or None; `period` is `one_off`, `year`, `month` or None.
    """

    start: int
    end: int
    minimum: float | None
    maximum: float | None
    currency: str | None
    period: str | None


YEARS = range(1900, 2100)
"""Bare numbers of four digits in here are years, not money."""

MONEY_WORD_REACH = 8
"""Tokens between a bare number and the word that makes it money ("budget", "approved")."""

_BETWEEN_MARKS = frozenset("-‐‑‒–—―/~")
_ENDS = frozenset(".!?;\n")
_OPENERS = frozenset("([\"'„“”‚‘’*")
_SKIP_AFTER = frozenset({"of", "de", "d", "di", "in", "von", "'", "’", "("})
_LAKHS = frozenset({"cr", "lakh", "lakhs", "lac", "lacs", "crore", "crores"})
_MONEY_SCALES = _LAKHS | {"grand", "riesen", "mille", "t", "scheine"}
_MASKS = (
    re.compile(r"\+\d[\d ()/.\-]{6,20}\d"),  # +49 89 1234567
    re.compile(r"(?<![\d.,'])\(?0\d{1,5}\)?[ /\-]{1,3}\d[\d \-]{3,14}\d"),  # 089 / 123 456, (030) 123-456
    re.compile(r"(?<![\d.,])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)"),  # 15.4.2027
    re.compile(r"(?<![\d.,])\d{4}-\d{1,2}-\d{1,2}(?!\d)|(?<![\d.,])\d{1,2}[/\-]\d{1,2}[/\-]\d{2,4}(?!\d)"),
    re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)"),  # 10:30
    re.compile(r"\b(?:am|zum|vom|dem|den)\s+\d{1,2}\.(?=\s|$)", re.IGNORECASE),  # am 15. (a day)
    re.compile(r"(?<!\d)24/7|(?<!\d)[vV]?\d+\.\d+\.\d+(?:\.\d+)*(?!\d|[.,]\d)(?<!\.\d{3})"),  # versions
)
_TYPING = re.compile(r"['’]s(?= ?[$£€])|\bthous[eiou]n[dt]\b", re.IGNORECASE)
"""What stands in the way of a sum: the s of "it's $5,000", which is no Singapore dollar, and a typing error of eight letters."""
_THERE = r"(?: (?:sind|ist|stehen|liegen|hätten|haben)(?: wir)?(?: \w+)? (?:da|bereit|frei|eingeplant|genehmigt|freigegeben|vorgesehen|bewilligt|drin|verfügbar)\b)"
_T_SUM = re.compile(rf"(?<=\d)(?P<gap> ?)[tT](?={_THERE})")
_T_ASKED = re.compile(rf"(?<=\d)(?P<gap> ?)[tT](?={_THERE}|\s*(?:$|[.,;!?)/]|€|euro\b|eur\b|budget))")
"""German "40t" is a sum where money is spoken of or asked for, else tonnes."""
_WORDISH = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Words:
    """The money words of one reader's languages."""

    before: Lexicon
    after: Lexicon
    period: Lexicon
    links: Lexicon
    figures: Lexicon
    currencies: Lexicon
    digits: Lexicon
    things: Lexicon
    fine: frozenset[str]
    money: frozenset[str]
    bad_before: frozenset[str]
    times: frozenset[str]
    conjunctions: frozenset[str]


def _some(roles: Sequence[str], table: dict[str, str]) -> dict[str, str]:
    return {role: table[role] for role in roles if role in table}


def _single(phrases: str) -> set[str]:
    return {words[0] for p in phrases.split("|") if p for words in spellings(p) if len(words) == 1}


@lru_cache(maxsize=16)
def _words(locale: str) -> _Words:
    money = [dict(language.money) for language in tables(locale)]
    times = [dict(language.times) for language in tables(locale)]
    before = ("at_most", "at_least", "about", "between", "annual", "monthly", "once", "sorry", "instead")
    return _Words(
        before=Lexicon(_some(before, t) for t in money),
        after=Lexicon(_some(("post_at_most", "post_at_least"), t) for t in money),
        period=Lexicon(_some(("year", "month", "once"), t) for t in money),
        links=Lexicon(_some(("range", "and"), t) for t in money),
        figures=Lexicon(_some(("figures", "low", "mid", "high"), t) for t in money),
        digits=Lexicon({k: v for k, v in t.items() if k.startswith("digits:")} for t in money),
        currencies=Lexicon([known.CURRENCIES]),
        things=Lexicon(_some(("things",), t) for t in money),
        fine=frozenset().union(*(_single(t.get("fine", "")) for t in money)),
        money=frozenset().union(*(_single(t.get("money", "")) for t in money)),
        bad_before=frozenset().union(*(_single(t.get("bad_before", "")) for t in money)),
        times=frozenset().union(
            *(_single(v) for t in times for k, v in t.items() if k.startswith(("month:", "unit:", "weekday:")))
        ),
        conjunctions=frozenset().union(*(_single(t.get("and", "")) for t in money)),
    )


@dataclass(slots=True)
class _Find:
    """A number with what belongs to it; `first:last` are token indices and grow with currency, bound and period."""

    numbers: list[Number]
    first: int
    last: int
    currency: str | None
    low: float
    high: float
    bound: str | None = None
    period: str | None = None
    figures: bool = False
    instead: bool = False


_ODD = re.compile(r"(?<=[0-9a-z])[- ]odd\b", re.IGNORECASE)
"""What makes a number an estimate: "forty-odd thousand"."""


_FISCAL_YEAR = re.compile(
    r"\b(?:20)?([2-6]\d)/(?:20)?([2-6]\d)\b(?! ?(?:k|m|t|tsd|mio|mil|tausend|thousand|%|€|\$|eur))", re.IGNORECASE
)
_UNITS = {
    word: figure
    for figure, words in enumerate(
        (
            "zero|oh|null", "one|eins|ein", "two|zwei|zwo", "three|drei", "four|vier", "five|fünf|fuenf", "six|sechs", "seven|sieben",
            "eight|acht", "nine|neun", "ten|zehn", "eleven|elf", "twelve|zwölf|zwoelf",
        )
    )
    for word in words.split("|")
}  # fmt: skip
_SPOKEN_DECIMAL = re.compile(rf"\b({'|'.join(_UNITS)}) (point|komma) ({'|'.join(_UNITS)})\b", re.IGNORECASE)


def _unless_range(found: re.Match[str]) -> str:
    """Two years in a row are a budget year ("27/28"), and no sum."""
    return " " * len(found.group()) if int(found[2]) == int(found[1]) + 1 else found.group()


def _in_figures(found: re.Match[str]) -> str:
    """ "Four point two" as "4.2", at the end of its place."""
    stop = "." if found[2].lower() == "point" else ","
    return f"{_UNITS[found[1].lower()]}{stop}{_UNITS[found[3].lower()]}".rjust(len(found.group()))


def find_amounts(text: str, locale: str = "en", *, money_expected: bool = False) -> list[Amount]:
    """The amounts of a message, in the order of the text; what the same message takes back is left out.

    Without `money_expected` a number needs a currency, a multiplier or a money word near it; with it, a bare plausible
    number ("about 80000") counts. Never raises; reads the first 10,000 characters.
    """
    language = primary(locale)
    text = _TYPING.sub(lambda found: "thousand" if len(found.group()) > 2 else "  ", text)
    text = _ODD.sub(lambda found: " " * len(found.group()), text)
    text = _SPOKEN_DECIMAL.sub(_in_figures, _FISCAL_YEAR.sub(_unless_range, text))
    if language == "de":
        text = (_T_ASKED if money_expected else _T_SUM).sub(lambda found: found["gap"] + "k", text)
    tokens = tokenize(text)
    if not tokens:
        return []
    words = _words(language)
    numbers = _unmasked(numbers_in(text, tokens, language), _masks(text))
    finds = _figures(tokens, words, language)
    taken = {at for find in finds for at in range(find.first, find.last)}
    numbers = [number for number in numbers if taken.isdisjoint(range(number.first, number.last))]
    if not numbers and not finds:
        return []
    marks = _marks(tokens, words.before)
    finds += _groups(text, tokens, numbers, marks, words, money_expected)
    finds.sort(key=lambda find: find.first)
    for find in finds:
        _bound(tokens, find, marks, words)
        _period(tokens, find, marks, words)
    finds = _last_word(tokens, finds, marks)
    loose = _loose_currency(text, tokens, finds, words)
    named: dict[str, str | None] = {}
    return [_amount(text, tokens, find, loose, locale, named) for find in finds]


def find_unit(text: str, locale: str = "en") -> tuple[str | None, float]:
    """The currency and the multiplier that a message without any amount names: "Pounds." or "thousand, of course".

    (None, 1) where it names none, more than one currency, or any figure.
    """
    language = primary(locale)
    tokens = tokenize(text)
    words, scales = _words(language), number_words(language)
    if any(tokens[number.first].word not in scales.scales for number in numbers_in(text, tokens, language)):
        return None, 1.0
    times = [scales.scales[token.word] for token in tokens if token.word in scales.scales and len(token.word) > 1]
    named = [words.currencies.find(tokens, at) for at in range(len(tokens)) if _spelled_as_code(text, tokens[at])]
    codes = {one[0] for one in named if one}
    code = codes.pop() if len(codes) == 1 else None
    code = _settled(tokens, text, code, _Find([], 0, len(tokens), code, 0, 0), locale, {}) if code else None
    return code, times[0] if len(times) == 1 else 1.0


def _masks(text: str) -> list[tuple[int, int]]:
    """Stretches whose digits are no quantity: phone numbers, dates, times, addresses of mail and web."""
    spans = [m.span() for mask in _MASKS for m in mask.finditer(text, 0, READ_LIMIT)]
    if "@" in text or "://" in text or "www." in text:
        spans += [
            m.span()
            for m in _WORDISH.finditer(text, 0, READ_LIMIT)
            if "@" in m.group() or "://" in m.group() or "www." in m.group()
        ]
    return spans


def _unmasked(numbers: list[Number], masks: list[tuple[int, int]]) -> list[Number]:
    """The numbers outside the masks; both are in the order of the text."""
    kept: list[Number] = []
    masks, at, reach = sorted(masks), 0, 0
    for number in numbers:
        while at < len(masks) and masks[at][0] < number.end:
            reach = max(reach, masks[at][1])
            at += 1
        if reach <= number.start:
            kept.append(number)
    return kept


def _marks(tokens: Sequence[Token], lexicon: Lexicon) -> dict[int, tuple[str, int]]:
    """Phrases by the index of the token after them: (role, first token)."""
    marks: dict[int, tuple[str, int]] = {}
    at = 0
    while at < len(tokens):
        found = lexicon.find(tokens, at)
        if found is None:
            at += 1
        else:
            marks[found[1]] = (found[0], at)
            at = found[1]
    return marks


# --- one number -------------------------------------------------------------------------------------------------


def _currency_before(text: str, tokens: Sequence[Token], at: int, words: _Words) -> tuple[str, int] | None:
    """The currency that ends before token `at`, and its first token."""
    for length in (3, 2, 1):
        begin = at - length
        if begin < 0:
            continue
        found = words.currencies.find(tokens, begin)
        if found and found[1] == at:
            token = tokens[begin]
            if length == 1 and (token.word in known.AFTER_ONLY or not _spelled_as_code(text, token)):
                continue
            return found[0], begin
    if at and at < len(tokens) and text[tokens[at - 1].start : tokens[at - 1].end] == "R":
        return "ZAR", at - 1
    return None


def _currency_after(text: str, tokens: Sequence[Token], at: int, words: _Words) -> tuple[str, int] | None:
    """The currency that begins at token `at`, if need be behind ",", "of" or "in", and the token after it."""
    for skip in (0, 1, 2):
        begin = at + skip
        if begin >= len(tokens):
            return None
        found = words.currencies.find(tokens, begin)
        if found and _spelled_as_code(text, tokens[begin]):
            after = tokens[found[1]] if found[1] < len(tokens) else None
            if not tokens[begin].letters and after is not None and after.digits and tokens[begin].spaced:
                return None  # "40, €50": the sign belongs to the next number
            return found
        if tokens[begin].word not in _SKIP_AFTER and not (skip == 0 and tokens[begin].word == ","):
            return None
    return None


def _spelled_as_code(text: str, token: Token) -> bool:
    if token.word not in known.UPPER_ONLY:
        return True
    raw = text[token.start : token.end]
    return raw.isupper() or token.word in ("rs", "ft", "dh", "rp") and raw[0].isupper()


def _single_number(text: str, tokens: Sequence[Token], number: Number, words: _Words) -> _Find:
    first, last, currency = number.first, number.last, None
    tail = re.search(r"(eur|usd|chf|gbp|sek|pln|inr|aed|cad|aud|dollar)s?o?s?$", number.multiplier)
    if tail and number.multiplier not in ("",):
        currency = {"dollar": "$"}.get(tail.group(1), tail.group(1).upper())
    elif number.multiplier in _LAKHS:
        currency = "INR"
    found = _currency_before(text, tokens, first, words)
    if found and not (found[0] == "ZAR" and number.high < 1000):
        currency, first = found[0], found[1]
    after = _currency_after(text, tokens, last, words)
    if after and (found is None or found[0] in ("$", "kr", "peso")):
        currency, last = after[0], after[1]
    return _Find([number], first, last, currency, number.low, number.high)


_BARE_SCALES = frozenset(
    {"m", "mil", "mill", "mio", "mn", "mln", "k", "t", "tsd", "tds", "tys", "mrd", "mld", "md", "bn", "grand", "mille"}
)
"""Multipliers that need a number before them: "the mill", "il mio capo" are no money."""


def _is_phone_number(text: str, tokens: Sequence[Token], find: _Find) -> bool:
    """Whether the digits begin with a zero and are many: "0612345678"."""
    first = tokens[find.first]
    return first.digits and first.end - first.start >= 8 and text[first.start] == "0"


def _is_money(text: str, tokens: Sequence[Token], find: _Find, words: _Words, expected: bool) -> bool:
    """Whether the number (or range) is money rather than valves, years or sites."""
    number = find.numbers[-1]
    before = tokens[find.first - 1] if find.first else None
    if number.glued and find.numbers[0].first == find.first and find.numbers[0].glued:
        return False
    if number.spelled and number.last - number.first <= 1 and number.multiplier in _BARE_SCALES:
        return False
    if _is_phone_number(text, tokens, find):
        return False
    if find.currency:
        return not (find.currency == "ZAR" and not number.grouped and number.scale == 1 and number.high < 1000)
    after = tokens[find.last] if find.last < len(tokens) else None
    if after is not None and after.word in ("%", "‰", "°", "²", "³", "#"):
        return False
    if before is not None and (
        before.word in ("#", "№", "§", "°") or before.word == "." and not before.spaced and not tokens[find.first].spaced
    ):
        return False
    if after is not None and words.things.find(tokens, find.last):
        return False
    if after is not None and after.word in words.times:
        return False
    if after is not None and after.word in ("-", "‑") and not after.spaced and find.last + 1 < len(tokens):
        behind = tokens[find.last + 1]
        if behind.letters and not behind.spaced and behind.word not in words.fine and behind.word not in words.money:
            return False  # "12-pulse", "50-Hz"
    if number.scale >= 1000:
        if number.multiplier == "m" and not expected:
            big = text[tokens[number.last - 1].start : tokens[number.last - 1].end] == "M"
            if not (big or _money_near(tokens, find, words)):
                return False
        return number.multiplier in _MONEY_SCALES or _follower(text, tokens, find.last, words, strict=False)
    if before is not None and before.word in words.bad_before:
        return False
    if number.glued:
        return False
    if not number.spelled and number.high in YEARS and not number.grouped and number.high == int(number.high):
        return False
    near = _money_near(tokens, find, words)
    big = number.high >= 1000
    if not (expected or near and big or _named_just_before(tokens, find)):
        return False
    if big:
        return _follower(text, tokens, find.last, words, strict=False)
    if number.high < 10 and (number.spelled or len(tokens) > 3) and number.high != 0:
        return False
    return _follower(text, tokens, find.last, words, strict=True)


def _follower(text: str, tokens: Sequence[Token], at: int, words: _Words, *, strict: bool) -> bool:
    """Whether what stands behind a number lets it be money: "40k is approved" does, "40k parts" does not."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.digits:
        return not strict
    if not token.letters:
        return True
    if token.word in words.fine or token.word in words.money or words.after.find(tokens, at) or words.period.find(tokens, at):
        return True
    if words.before.find(tokens, at) or words.links.find(tokens, at):
        return True
    if strict or not token.spaced:
        return False
    raw = text[token.start : token.end]
    plural = len(raw) > 3 and token.word.endswith("s") and not token.word.endswith(("ss", "us"))
    return not plural and not raw[0].isupper()


def _money_near(tokens: Sequence[Token], find: _Find, words: _Words) -> bool:
    for step, edge in ((-1, find.first - 1), (1, find.last)):
        at = edge
        while 0 <= at < len(tokens) and abs(at - edge) < MONEY_WORD_REACH and tokens[at].word not in _ENDS:
            if tokens[at].word in words.money:
                return True
            at += step
    return False


_NAMES = frozenset({"budget", "etat", "budgetrahmen"})
_BETWEEN_NAME = frozenset(
    {":", "ca", ".", "circa", "ungefähr", "etwa", "so", "rund", "about", "around", "roughly", "is", "ist", "of", "von", "bei"}
)


def _named_just_before(tokens: Sequence[Token], find: _Find) -> bool:
    """Whether the number is called the budget outright: "Budget ca. 60 bis 70"."""
    at = find.first - 1
    while at >= 0 and tokens[at].word in _BETWEEN_NAME:
        at -= 1
    return at >= 0 and tokens[at].word in _NAMES


# --- ranges -----------------------------------------------------------------------------------------------------


def _groups(
    text: str, tokens: Sequence[Token], numbers: list[Number], marks: dict[int, tuple[str, int]], words: _Words, expected: bool
) -> list[_Find]:
    finds: list[_Find] = []
    singles = [_single_number(text, tokens, number, words) for number in numbers]
    at = 0
    while at < len(singles):
        find = singles[at]
        if at + 1 < len(singles) and _linked(tokens, find, singles[at + 1], marks, words):
            joined = _joined(find, singles[at + 1])
            if joined is not None and _is_money(text, tokens, joined, words, expected):
                finds.append(joined)
                at += 2
                continue
        if _is_money(text, tokens, find, words, expected):
            finds.append(find)
        at += 1
    return finds


def _linked(tokens: Sequence[Token], a: _Find, b: _Find, marks: dict[int, tuple[str, int]], words: _Words) -> bool:
    """Whether two numbers are the ends of one range."""
    at = a.last
    if not 0 < b.first - at <= 5:
        return False
    if tokens[at].word in _BETWEEN_MARKS:
        at += 1
    else:
        if tokens[at].word == ",":
            at += 1
        link = words.links.find(tokens, at) if at < b.first else None
        if link is None:
            return False
        if link[0] == "and":
            mark = marks.get(a.first)
            while mark is not None and mark[0] == "about":
                mark = marks.get(mark[1])
            opens = mark is not None and mark[0] == "between"
            if not opens and not (a.first and marks.get(a.first - 1, ("", 0))[0] == "between"):
                return False
        at = link[1]
    while at < b.first:
        found = words.before.find(tokens, at)
        if found and found[0] in ("about", "at_most"):
            at = found[1]
        elif tokens[at].word in ("the", "a", "les", "de", "el", "la", "-", "~", "even", "sogar", "."):
            at += 1
        else:
            return False
    return at == b.first


def _joined(a: _Find, b: _Find) -> _Find | None:
    """Two ends as one range; a multiplier on one end serves both ("50-75k", "1 to 1.2 million")."""
    one, two = a.numbers[0], b.numbers[0]
    low, high = one.low, two.high
    if one.scale == 1 and two.scale > 1:
        for scale in (two.scale, two.scale / 1000):
            if scale >= 1 and one.low < 1000 and low * scale <= high:
                low *= scale
                break
    elif one.scale == two.scale == 1 and one.low < 1000 <= two.high and two.high / 10 <= low * 1000 <= high:
        low *= 1000  # "30-35.000"
    elif two.scale == 1 and one.scale > 1 and two.high < 1000 and two.high * one.scale > low:
        high *= one.scale
    if low > high or high > low * 1000 > 0:
        return None
    if a.currency and b.currency and a.currency != b.currency and "$" not in (a.currency, b.currency):
        return None
    currency = b.currency if b.currency and (not a.currency or a.currency == "$") else a.currency
    return _Find([one, two], a.first, b.last, currency, low, high)


# --- figures ----------------------------------------------------------------------------------------------------

_STELLIG = re.compile(
    r"(zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun|vijf|zes|zeven|negen|piecio|szescio|siedmio|cztero)[ -]?(?:stellig|cijferig|cyfrow)"
)
_STELLIG_VALUES = {"zwei": 2, "drei": 3, "vier": 4, "funf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "vijf": 5, "zes": 6,
                   "zeven": 7, "negen": 9, "piecio": 5, "szescio": 6, "siedmio": 7, "cztero": 4}  # fmt: skip


def _figures(tokens: Sequence[Token], words: _Words, language: str) -> list[_Find]:
    """ "Five figures" is 10,000 to 99,999; low, mid and high are thirds of that (1-4, 4-7, 7-10 times 10,000)."""
    finds: list[_Find] = []
    numbers = number_words(language).numbers
    at = 0
    while at < len(tokens):
        token = tokens[at]
        count, last = 0, at + 1
        phrase = words.digits.find(tokens, at)
        if phrase:
            count, last = int(phrase[0][7:]), phrase[1]
        elif compound := _STELLIG.match(token.word):
            count = _STELLIG_VALUES[compound.group(1)]
        elif (
            token.word in numbers
            and 3 <= numbers[token.word] <= 9
            or token.digits
            and len(token.word) == 1
            and token.word in "3456789"
        ):
            behind = at + 1
            while behind < len(tokens) and tokens[behind].word in ("-", "‑", "–", "stelliger"):
                behind += 1
            found = words.figures.find(tokens, behind) if behind < len(tokens) else None
            if found and found[0] == "figures":
                count, last = int(numbers.get(token.word, 0)) or int(token.word), found[1]
        if not count:
            at += 1
            continue
        first, parts = at, set()
        for _ in range(4):
            before = tokens[first - 1].word if first else ""
            found = words.figures.find(tokens, first - 1) if first else None
            if found and found[0] in ("low", "mid", "high") and found[1] == first:
                parts.add(found[0])
                first -= 1
            elif before in ("-", "‑", "–", "to", "bis", "a") and parts or before in ("-", "‑", "–"):
                first -= 1
            else:
                break
        edges = {"low": (1, 4), "mid": (4, 7), "high": (7, 10)}
        unit = 10.0 ** (count - 1)
        low = min((edges[p][0] for p in parts), default=1) * unit
        high = max((edges[p][1] for p in parts), default=10) * unit - 1
        finds.append(_Find([], first, last, None, low, high, figures=True))
        at = last
    return finds


# --- bounds, periods, last word ---------------------------------------------------------------------------------


def _bound(tokens: Sequence[Token], find: _Find, marks: dict[int, tuple[str, int]], words: _Words) -> None:
    """Takes "up to", "at least", "tops" and "+" around the amount into it."""
    at = find.first
    for _ in range(4):
        while at and tokens[at - 1].word in _OPENERS:
            at -= 1
        mark = marks.get(at)
        if mark is None:
            if at and tokens[at - 1].word in (
                "the",
                "a",
                "an",
                "of",
                "eur",
                "€",
                "is",
                "ist",
                "bei",
                "de",
                "los",
                "les",
                "einen",
                "ein",
                "einem",
                ":",
                ".",
            ):
                at -= 1
                continue
            break
        role, begin = mark
        if role == "at_least" and tokens[at - 1].word in _OVER and (_refused(tokens, find.last) or _refuses(tokens, begin)):
            role = "at_most"  # "more than 40k isn't possible"
        if role == "about" or role == "between":
            at = begin
            if role == "between":
                find.first = begin if len(find.numbers) > 1 else find.first
                break
        elif role in ("at_most", "at_least"):
            if len(find.numbers) < 2 or role == "at_most" and tokens[begin].word in ("max", "maximal", "maximum"):
                find.bound, find.first = role, begin
            break
        elif role == "instead":
            find.instead = True
            break
        else:
            break
    if find.last + 2 < len(tokens) and tokens[find.last].word in ("'", "’") and tokens[find.last + 1].letters:
        behind_suffix = words.after.find(tokens, find.last + 2)  # "500 bin TL'ye kadar"
        if behind_suffix:
            find.last += 2
    found = words.after.find(tokens, find.last) if find.last < len(tokens) else None
    if found is None and find.last + 1 < len(tokens) and tokens[find.last].word in (",", "("):
        found = words.after.find(tokens, find.last + 1)
        if found and found[1] < len(tokens) and tokens[found[1]].digits:
            found = None
    if found and find.bound is None and len(find.numbers) < 2 and not find.figures:
        word = tokens[found[1] - 1].word
        behind = tokens[found[1]] if found[1] < len(tokens) else None
        if word in ("plus", "+") and behind is not None and (behind.letters or behind.digits or behind.word in "/-"):
            return  # "40k plus VAT", "40k +/- 10%"
        if behind is not None and behind.digits:
            return
        find.bound, find.last = found[0].removeprefix("post_"), found[1]


_OVER = frozenset({"than", "als", "uber", "over", "above", "beyond", "que", "de", "dan", "di"})
_REFUSALS = frozenset(
    {"not", "nicht", "no", "kein", "keine", "nix", "nichts", "t", "impossible", "never", "nie", "pas", "niet", "non"}
)


def _refused(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause says that this much will not do."""
    for token in tokens[at : at + 6]:
        if token.word in _ENDS or token.word in (",", "but", "aber", "if", "wenn"):
            return False
        if token.word in _REFUSALS:
            return True
    return False


def _refuses(tokens: Sequence[Token], at: int) -> bool:
    """Whether "not", "can't" or "kein" stands in the four tokens before a bound."""
    for token in reversed(tokens[max(at - 4, 0) : at]):
        if token.word in _ENDS or token.word == ",":
            return False
        if token.word in _REFUSALS:
            return True
    return False


_NOT_PER = frozenset(
    {"in", "within", "after", "for", "once", "nach", "binnen", "dans", "en", "tra", "this", "next", "last", "of"}
)


def _period(tokens: Sequence[Token], find: _Find, marks: dict[int, tuple[str, int]], words: _Words) -> None:
    """Looks for "a year", "monthly", "one-off" behind the amount, then before it, within its clause."""
    at = find.last
    for step in range(6):
        if at >= len(tokens) or tokens[at].word in _ENDS and tokens[at].word != "." or tokens[at].digits:
            break
        found = words.period.find(tokens, at)
        if found and not (at and tokens[at - 1].word in _NOT_PER):
            find.period = {"once": "one_off"}.get(found[0], found[0])
            if step == 0:
                find.last = found[1]
            return
        if tokens[at].word in ",." and not (at == find.last and at + 1 < len(tokens) and words.period.find(tokens, at + 1)):
            break
        at += 1
    at = find.first
    for _ in range(6):
        mark = marks.get(at)
        if mark and mark[0] in ("annual", "monthly", "once"):
            find.period = {"annual": "year", "monthly": "month", "once": "one_off"}[mark[0]]
            return
        at -= 1
        if at <= 0 or tokens[at].word in _ENDS or tokens[at].word == "," or tokens[at].digits:
            break


def _last_word(tokens: Sequence[Token], finds: list[_Find], marks: dict[int, tuple[str, int]]) -> list[_Find]:
    """Drops what the message takes back: "40k, no, 60k", "60k instead of 40k", "not 40k but 60k"."""
    if len(finds) < 2:
        return finds
    gone: set[int] = set()
    for k in range(len(finds) - 1):
        a, b = finds[k], finds[k + 1]
        if a.instead:
            gone.add(k)
        elif b.instead:
            gone.add(k + 1)
        elif b.first - a.last <= 8:
            sorry = any(
                a.last < end <= b.first and role == "sorry" and begin >= a.last
                for end, (role, begin) in _within(marks, a.last, b.first)
            )
            if sorry:
                gone.add(k)
                finds[k + 1] = _alike(a, b)
    return [find for k, find in enumerate(finds) if k not in gone]


def _alike(a: _Find, b: _Find) -> _Find:
    """The second sum, in thousands if the first is and it is a bare number of that size: "40k, sorry, 45"."""
    scaled = any(number.scale > 1 for number in b.numbers)
    if scaled or b.currency or b.figures or not b.high < 1000 <= a.high or not a.high / 10 <= b.high * 1000 <= a.high * 10:
        return b
    return replace(b, low=b.low * 1000, high=b.high * 1000)


def _within(marks: dict[int, tuple[str, int]], first: int, last: int) -> list[tuple[int, tuple[str, int]]]:
    return [(end, marks[end]) for end in range(first + 1, last + 1) if end in marks]


# --- currencies -------------------------------------------------------------------------------------------------


def _loose_currency(text: str, tokens: Sequence[Token], finds: list[_Find], words: _Words) -> str | None:
    """The one currency the message names apart from its amounts ("all of it in euros")."""
    if all(find.currency for find in finds):
        return None
    named: set[str] = set()
    for at, token in enumerate(tokens):
        if token.letters and len(token.word) >= 3 and token.word not in known.AFTER_ONLY and _spelled_as_code(text, token):
            found = words.currencies.find(tokens, at)
            if found and found[0] not in ("kr", "peso"):
                named.add(found[0])
    return named.pop() if len(named) == 1 else None


def _country(tokens: Sequence[Token], sign: str, named: dict[str, str | None]) -> str | None:
    """The currency of the first country in the message that has `sign`; found once a message, kept in `named`."""
    if sign not in named:
        lexicon = _countries(sign)
        named[sign] = next((found[0] for at in range(len(tokens)) if (found := lexicon.find(tokens, at))), None)
    return named[sign]


@lru_cache(maxsize=8)
def _countries(sign: str) -> Lexicon:
    return Lexicon([known.COUNTRIES[sign]])


def _settled(
    tokens: Sequence[Token], text: str, currency: str | None, find: _Find, locale: str, named: dict[str, str | None]
) -> str | None:
    """The ISO code of a sign that several countries share."""
    if currency == "$":
        return _country(tokens, "$", named) or "USD"
    if currency == "kr":
        return (
            _country(tokens, "kr", named) or known.CROWN_LOCALES.get(primary(locale)) or _of_region(locale, known.CROWN_REGIONS)
        )
    if currency == "peso":
        return _country(tokens, "peso", named) or _of_region(locale, known.PESO_REGIONS)
    if currency == "JPY" and "¥" in text[tokens[find.first].start : tokens[find.last - 1].end]:
        return _country(tokens, "¥", named) or ("CNY" if primary(locale) == "zh" else "JPY")
    if currency == "INR":
        return _country(tokens, "rs", named) or "INR"
    return currency


def _of_region(locale: str, regions: dict[str, str]) -> str | None:
    return next((regions[part] for part in re.split(r"[-_]", locale.lower())[1:] if part in regions), None)


def _amount(
    text: str, tokens: Sequence[Token], find: _Find, loose: str | None, locale: str, named: dict[str, str | None]
) -> Amount:
    first, last = find.first, min(find.last, len(tokens))
    return Amount(
        start=tokens[first].start,
        end=tokens[last - 1].end,
        minimum=None if find.bound == "at_most" else find.low,
        maximum=None if find.bound == "at_least" else find.high,
        currency=_settled(tokens, text, find.currency or loose, find, locale, named),
        period=find.period,
    )
