"""Times as people write them in a chat: "mid Q3", "in 6 Wochen", "not before 2028", "nach Ostern". Pure.

A message is read in steps. The words become items of one letter each (`M` a month, `N` a number, `b` "by" ...); then
each step finds patterns in the string of letters and puts one item in their place: first whole periods (`P`), then
parts of periods ("end of"), then ranges, then directions ("by", "after", "not before").
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from itertools import pairwise

from conversations.interpreters.rules.numbers import number_words, read_number
from conversations.interpreters.rules.words import tables
from conversations.interpreters.rules.words.holidays import HOLIDAYS
from conversations.interpreters.rules.words.shape import Language, Lexicon, Token, primary, spellings, tokenize

Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """One time; `text[start_at:end_at]` is what the lead wrote, `end` is inclusive.

    `kind`: `point` (a day, or one moment some weeks away), `range` (a period: "June", "next quarter", "3 to 4 months"),
    `deadline` (only `end`: "by end of Q3"), `not_before` (only `start`: "after Easter", "from May", "2028 at the
    earliest"), `now` (starts today), `duration` (a bare "6 weeks" as the answer to "when?", read as from today).
    """

    start_at: int
    end_at: int
    start: date | None
    end: date | None
    kind: str


FURTHEST_YEARS = 60
"""Years from today beyond which a number is no date."""

DYING_SEASON = 14
"""Days that must be left of a season, or "in autumn" means the next one."""

FEW_UNITS = (2.0, 4.0)
"""How many "a few weeks" are."""

CLAUSE_REACH = 9
"""Tokens before a time that are searched for a negation or a verb of the past."""

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # first months; northern, three months each
_PARTS = {"early": 0, "mid": 1, "late": 2}
_UNIT_DAYS = {"d": 1, "w": 7, "9": 14, "e": 7}
_UNIT_MONTHS = {"u": 1, "q": 3, "h": 6, "y": 12, "k": 12}
_VAGUE_PLURALS = {"d": 7, "w": 42, "u": 183}  # "in the coming weeks": days it may mean


# --- dates ------------------------------------------------------------------------------------------------------


def _day(year: int, month: int, day: int) -> date:
    """The day, or the last one of its month; years are kept where dates exist."""
    year = min(max(year, 1), 9990)
    return date(year, month, min(day, monthrange(year, month)[1]))


def _plus_days(day: date, days: float) -> date:
    return date.fromordinal(min(max(day.toordinal() + round(days), 1), date(9990, 12, 31).toordinal()))


def _plus_months(day: date, months: float) -> date:
    whole = int(months)
    index = day.year * 12 + day.month - 1 + whole
    moved = _day(index // 12, index % 12 + 1, day.day)
    return _plus_days(moved, (months - whole) * 30.4) if months != whole else moved


def _plus(day: date, count: float, unit: str) -> date:
    """`count` units after a day; working days count as days."""
    if unit in _UNIT_DAYS:
        return _plus_days(day, count * _UNIT_DAYS[unit])
    return _plus_months(day, count * _UNIT_MONTHS[unit])


def _months(year: int, month: int, count: int) -> Span:
    """`count` months from the first of `month`; months past December belong to the next year."""
    first = _plus_months(_day(year, 1, 1), month - 1)
    return first, _plus_days(_plus_months(first, count), -1)


def _week(day: date) -> Span:
    monday = _plus_days(day, -day.weekday())
    return monday, _plus_days(monday, 6)


def _iso_week(year: int, week: int) -> Span:
    monday = _week(_day(year, 1, 4))[0]
    return _week(_plus_days(monday, 7 * (week - 1)))


def _third(span: Span, part: str) -> Span:
    """The early, mid or late third of a period: 4 months of a year, 10 days of a month, 1 month of a quarter."""
    first, last = span
    nth = _PARTS[part]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if first.day == 1 and months % 3 == 0:
        start = _plus_months(first, nth * months // 3)
        return start, _plus_days(_plus_months(start, months // 3), -1)
    days = (last - first).days + 1
    if days < 3:
        return span
    cut = [0, days // 3, 2 * (days // 3), days]
    return _plus_days(first, cut[nth]), _plus_days(first, cut[nth + 1] - 1)


# --- items ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Period:
    """A stretch of time: `fixed`, or one that comes round (`yearly` gives its spans that begin in a year).

    `grain` is its size (day, week, month, quarter, half, season, year, holiday, moment). `today`: it began already,
    what counts begins today ("this quarter").
    """

    grain: str
    fixed: Span | None = None
    yearly: Callable[[int], list[Span]] | None = None
    today: bool = False
    named: bool = False
    late: bool = False
    kind: str = ""

    def in_year(self, year: int) -> _Period:
        if self.yearly is None:
            return self
        spans = self.yearly(min(max(year, 2), 9980))
        return replace(self, fixed=spans[0], yearly=None) if spans else self


@dataclass(frozen=True, slots=True)
class _Item:
    """One letter of the message with its value; `first:last` are token indices."""

    letter: str
    first: int
    last: int
    value: object = None
    word: str = ""


_ROLE_LETTERS = {
    "next": "n", "this": "t", "last": "l", "overnext": "o", "later": "r", "ago": "a", "since": "c", "by": "b", "before": "v",
    "from": "f", "not_before": "x", "after": "g", "in": "i", "for": "z", "within": "j", "minimum": "m", "between": "B", "and": "&", "or": "|",
    "range": "-", "hence": "~", "at_earliest": "X", "at_latest": "Z", "now": "!", "weaknow": "?", "not_now": "_",
    "none": "_", "halfof": "H", "kw": "K", "ago_before": "A", "one": "1", "post_before": "3", "post_after": "4", "post_by": "5", "post_within": "6",
    "post_from": "7",
}  # fmt: skip
_UNITS = {"d": "d", "w": "w", "m": "u", "q": "q", "h": "h", "y": "y", "k": "k", "f": "9", "e": "e"}
_SEPARATORS = {
    "-": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "‑": "-",
    "/": "/",
    ",": ",",
    "(": ",",
    ")": ",",
    ":": ",",
    "+": "+",
    "&": "&",
}
_ENDS = frozenset(".!?;\n…")

_NUMERIC = re.compile(
    r"""(?P<iso>(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2}))(?!\d|[.,/-]\d)
      |(?P<dmy>(?P<a>\d{1,2})(?P<s>[./-])\ ?(?P<b>\d{1,2})(?P=s)\ ?(?P<c>\d{4}|\d{2}))(?!\d|[.,/-]\d)
      |(?P<dm>(?P<e>\d{1,2})\.\ ?(?P<f>\d{1,2})\.)(?!\d)
      |(?P<ym>(?P<i>20\d\d)-(?P<j>0[1-9]|1[0-2]))(?!\d|[.,/-]\d)
      |(?P<my>(?P<g>\d{1,2})[/.](?P<h>20\d\d))(?!\d|[.,/-]\d)
    """,
    re.VERBOSE,
)
_SHORT = re.compile(r"(?P<a>\d{1,2})(?P<s>[./])(?P<b>\d{1,2})(?![\d./:,%]|\s?[%€$£])")
FAR_YEARS = 20
"""A year of two digits further ahead than this is one of the last century: "since '74"."""
_NOT_TIMES = re.compile(r"24\s?/\s?7|[vV]\d+(?:\.\d+)+|\d{1,2}:\d{2}")


@dataclass(frozen=True, slots=True)
class _Words:
    phrases: Lexicon
    fillers: frozenset[str]
    ambiguous: frozenset[str]
    history: frozenset[str]
    future: frozenset[str]
    negations: frozenset[str]
    needs: frozenset[str]
    name_before: frozenset[str]
    shutdown: frozenset[str]
    plurals: frozenset[str]
    things: Lexicon
    currencies: frozenset[str]
    instead: Lexicon
    that_is: frozenset[str]


def _single(phrases: str) -> set[str]:
    return {words[0] for p in phrases.split("|") if p for words in spellings(p) if len(words) == 1}


_SIDE_ROLES = (
    "filler",
    "ambiguous",
    "history",
    "future",
    "not",
    "needs",
    "name_before",
    "shutdown",
    "instead",
    "thatis",
    "plural",
)


def _of(language: Language) -> set[str]:
    """The single words a language uses in its amounts, which are not times of another language there."""
    return _single(language.money.get("few", "")) | _single(language.money.get("one", ""))


@lru_cache(maxsize=16)
def _words(locale: str) -> _Words:
    languages = tables(locale)
    grammar: list[dict[str, str]] = []
    for nth, language in enumerate(languages):
        table = {role: words for role, words in language.times.items() if role not in _SIDE_ROLES}
        if nth:  # abbreviations of another language are words of this one ("mon", "mag")
            for role in table:
                if role.startswith(("weekday:", "month:")):
                    kept = [p for p in table[role].split("|") if len(p) > 3 or p in _SHORT_MONTHS]
                    table[role] = "|".join(kept)
            own = languages[0]
            taken = own.numbers.keys() | own.scales.keys() | set(own.times.get("filler", "").split("|")) | _of(own)
            table = {role: "|".join(p for p in words.split("|") if p not in taken) for role, words in table.items()}
        grammar.append(table)

    def union(role: str) -> frozenset[str]:
        return frozenset().union(*(_single(language.times.get(role, "")) for language in languages))

    return _Words(
        phrases=Lexicon(grammar),
        fillers=union("filler"),
        ambiguous=union("ambiguous"),
        history=union("history"),
        future=union("future"),
        negations=union("not"),
        needs=union("needs"),
        name_before=union("name_before"),
        shutdown=union("shutdown"),
        plurals=union("plural"),
        things=Lexicon({"things": language.money.get("things", "")} for language in languages),
        currencies=frozenset(
            {"€", "$", "£", "eur", "euro", "euros", "usd", "chf", "gbp", "k", "mio", "teur", "%", "dollars", "pounds"}
        ),
        instead=Lexicon({"instead": language.times.get("instead", "")} for language in languages),
        that_is=frozenset(
            w for la in languages for p in la.times.get("thatis", "").split("|") for ws in spellings(p) for w in ws
        ),
    )


_OFF = (["wird", "nichts"], ["wird", "nix"], ["fällt", "aus"], ["fällt", "flach"], ["is", "out"], ["falls", "through"])
"""What follows a time that will not do: "spring is out"."""
_SHORT_MONTHS = frozenset({"jan", "feb", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "okt", "dez", "may", "mai"})


# --- the patterns of the steps, over the letters of the items ----------------------------------------------------

_YEAR = r"(?:[,/]?J|,?i?[nt]y|,?i?yn)"
_UNIT = r"[dwuqhy9]"
_PERIODS = re.compile(
    rf"""(?P<past>c[fi]?l?[nt]?(?:[NR1]{{0,2}}H?{_UNIT}|N?[MSDJPQV]J?)|l[MSDe]|l[wuqhydk9](?!i?[nt]?[MPSQGJFuqhyk])|[MSDwuqhy]l|v[N1]H?{_UNIT}
          |l[N]{_UNIT}(?!i?[nt]?[MPSQGJF])|lP|N?{_UNIT}[a]|[1N]H?{_UNIT}[a3])
      |(?P<vague>(?:(?:[ij]n?|n)[dwu]|jn?[qhy])(?![dwuqhyPMSDnol]))
      |(?P<lasting>z(?:N(?:[-&|,b]N)?|1H?|H1?){_UNIT})
      |(?P<length>[ijmbxXgZf|]{{0,3}}n?(?:N(?:[-&|,b]{{1,2}}N)?|1H?|H1?){_UNIT}(?:&1?H)?(?:~|[XZ]|[46])?)
      |(?P<days>[RN][-&|b][RN]M(?:,?J)?)
      |(?P<monthdays>M[RN][-b][RN](?:,?J)?)
      |(?P<daymonth>(?:D[,i]{{0,2}})?[RN](?:M{_YEAR}?|-M-J))
      |(?P<dated>D[,i]{{0,2}}P)
      |(?P<monthday>M[RN](?![-&|]?[NR]?{_UNIT})(?:,?J)?)
      |(?P<month>[nt]?M(?:{_YEAR}|n)?)
      |(?P<quarters>(?:Rq?|Q)[-|&/b]{{1,2}}Rq{_YEAR}?)
      |(?P<yearquarter>J-?(?:Q|Rq|G))
      |(?P<fromnow>[Bf][?!](?=[&b-]))
      |(?P<quarter>[nt]?(?:Q|Rq|lq(?=i?[Jnt]))y?(?:{_YEAR}|/N|N(?!{_UNIT})|n)?)
      |(?P<half>[nt]?(?:G|Rh|RHy?(?!i?[MPwSuq]))y?(?:{_YEAR}|/N|n)?)
      |(?P<season>[nt]?S(?:{_YEAR}|n|N(?![-&|]?[NR]?{_UNIT}))?)
      |(?P<week>(?:W|RK|KN)(?:{_YEAR}|[-/b]N)?)
      |(?P<weekday>(?:D,?i?[nto]w|D,?i?w[no]|[nto]wi?D|w[no]i?D|[nt]?D))
      |(?P<fiscal>(?:F|kJ|kN)(?:[/-]N)?)
      |(?P<relative>[nto][wuqhyked9](?!N)|[wuqhyk][no])
      |(?P<feast>[nt]?P{_YEAR}?)
      |(?P<years>J[/-]N)
      |(?P<year>y?J)
      |(?P<nthday>R(?![-&|]?[NRMUdwuqhyHk]|i?[nt]?[uP]))
      |(?P<macro>V(?:{_YEAR}|N(?!{_UNIT}))?)
    """,
    re.VERBOSE,
)
_PARTS_OF = re.compile(
    r"""(?P<monthweek>[RlE]YJ?)
      |(?P<nth>(?:[Rl]|E)(?:U|N?[dwH])i?(?:P|t?[uqhy]))
      |(?P<dayof>Ri?(?:P|n?u))
      |(?P<part>E(?:[-|b]{1,2}E)?-?i?t?P)
      |(?P<partunit>E(?:[-|b]{1,2}E)?-?i?t?[wuqhyk](?![N]))
      |(?P<partyear>EN(?![-&|,]?[NRdwuqhyM9]))
      |(?P<rest>ri?t?[Pwuqhyk])
      |(?P<postpart>(?:P|[uqhyw](?=E))E(?!-?i?[tn1]?[PwuqhykMS]))
      |(?P<later>P r)
    """.replace("P r", "Pr"),
    re.VERBOSE,
)
_COMBINED = re.compile(r"(?P<both>P[,i]{0,2}P)")
_RANGES = re.compile(r"(?P<range>[Bf]?i?P(?:[-|/b&]|,)[ib]?P)|(?P<offset>i?U[gvf]i?P)")
_DIRECTIONS = re.compile(r"(?P<directed>[xXbvgfZijmzB]{0,4}P(?:[34567]|[XZ](?!i?[PR])|,[XZ](?=[.,]|$))?)")


class _Reader:
    """Reads one message; holds what every step needs."""

    def __init__(self, text: str, now: datetime, locale: str, expected: bool, fiscal_start: int) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.now = now
        self.today = now.date()
        self.locale = locale
        self.language = primary(locale)
        self.expected = expected
        self.fiscal_start = fiscal_start
        self.words = _words(self.language)
        self.items: list[_Item] = []
        self.letters = ""
        self.times_at: set[int] = set()  # first tokens of what has become a time

    # words to items

    def lex(self) -> None:
        at = 0
        tokens = self.tokens
        while at < len(tokens):
            item = self._item(at)
            if item.letter:
                self.items.append(item)
            at = max(item.last, at + 1)
        self.letters = "".join(item.letter for item in self.items)

    def _item(self, at: int) -> _Item:
        token = self.tokens[at]
        if token.digits:
            return self._digits(at)
        if not token.letters:
            if token.word in _ENDS:
                short = at > 0 and not token.spaced and self.tokens[at - 1].word in _ABBREVIATED
                return _Item("" if short else ".", at, at + 1)
            if token.word == "'" or token.word == "’":
                return self._apostrophe(at)
            if token.word in _SEPARATORS:
                return _Item(_SEPARATORS[token.word], at, at + 1, word=token.word)
            return _Item("_" if token.word in "€$£%#@" else "", at, at + 1)
        coded = self._code(at)
        if coded is not None:
            return coded
        found = self.words.phrases.find(self.tokens, at)
        if found is not None:
            item = self._phrase(at, *found)
            if item is not None:
                return item
        if token.word in self.words.fillers:
            return _Item("", at, at + 1)
        if token.word in number_words(self.language).articles:
            number = read_number(self.text, self.tokens, at, self.language)
            if number is None or number.high < 1 or number.scale > 12:
                after = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
                few = after in number_words(self.language).few or after in ("whole", "full", "good", "ganzes", "ganzen", "gutes")
                return _Item("" if few else "1", at, at + 1, word=token.word)
        number = read_number(self.text, self.tokens, at, self.language)
        if number is not None:
            if number.scale > 12 or number.high > 999:
                return _Item("_", at, number.last)
            return _Item("N", at, number.last, (number.low, number.high), token.word)
        if token.word == "some" and (at + 1 == len(self.tokens) or self.tokens[at + 1].word not in self.words.plurals):
            return _Item("_", at, at + 1)
        if token.word in number_words(self.language).few:
            return _Item("N", at, at + 1, FEW_UNITS, "few")
        return _Item("_", at, at + 1, word=token.word)

    def _apostrophe(self, at: int) -> _Item:
        """'27 is a year; any other apostrophe joins words."""
        if at + 1 < len(self.tokens):
            year = self.tokens[at + 1]
            if year.digits and len(year.word) == 2 and not year.spaced and (at == 0 or self.tokens[at].spaced):
                coming = 2000 + int(year.word)
                gone = coming > self.today.year + FAR_YEARS
                return _Item("_", at, at + 2) if gone else _Item("J", at, at + 2, coming)
        return _Item("", at, at + 1)

    def _code(self, at: int) -> _Item | None:
        """Q3, H2, FY29, KW14, W23: a letter or two with a number."""
        if at + 1 >= len(self.tokens) or not self.tokens[at + 1].digits:
            return None
        token, number = self.tokens[at], self.tokens[at + 1]
        if len(number.word) > 4:
            return None
        value, glued = int(number.word), not number.spaced
        if token.word in ("q", "quarter", "quartal", "qtr", "kwartaal", "trimestre", "kwartal", "ceyrek", "cuarto") or (
            token.word == "t" and glued and self.language in ("fr", "es", "it", "pt")
        ):
            return _Item("Q", at, at + 2, value) if 1 <= value <= 4 and len(number.word) == 1 else None
        if token.word in ("h", "hj", "s") and glued and value in (1, 2):
            if token.word == "s" and self.language not in ("fr", "es", "it", "pt"):
                return None
            return _Item("G", at, at + 2, value)
        if token.word in ("fy", "gj") or token.word in ("fiscal",) and len(number.word) in (2, 4):
            return _Item("F", at, at + 2, value if value > 100 else 2000 + value)
        if token.word in ("kw", "cw", "wk", "ww", "sem") and 1 <= value <= 53:
            return _Item("W", at, at + 2, value)
        if (
            token.word in ("week", "woche", "kalenderwoche", "semana", "semaine", "settimana", "hafta")
            and not glued
            and 1 <= value <= 53
        ):
            after = self.tokens[at + 2].word if at + 2 < len(self.tokens) else ""
            return None if after == "of" and value < 6 else _Item("W", at, at + 2, value)
        return None

    def _digits(self, at: int) -> _Item:
        token = self.tokens[at]
        skip = _NOT_TIMES.match(self.text, token.start)
        if skip:
            return self._until(at, skip.end(), "_", None)
        glued = at > 0 and not token.spaced and (self.tokens[at - 1].letters or self.tokens[at - 1].word in ".,")
        numeric = None if glued else self._numeric(at)
        if numeric is not None:
            return numeric
        number = read_number(self.text, self.tokens, at, self.language)
        if number is None:
            return _Item("_", at, at + 1)
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if glued and len(token.word) == 2 and at > 1 and self.tokens[at - 1].word in ("q", "h") and self.tokens[at - 2].digits:
            return _Item("N", at, at + 1, (number.low, number.high), token.word)  # the year of "1Q27"
        if glued and self.tokens[at - 1].letters:
            return _Item("_", at, number.last)
        if len(token.word) == 4 and number.high == int(token.word) and self._is_year(at):
            return _Item("J", at, at + 1, int(token.word))
        if (
            after is not None
            and not after.spaced
            and len(token.word) == 1
            and after.word in ("q", "h")
            and token.word in ("1234" if after.word == "q" else "12")
        ):
            return _Item("Q" if after.word == "q" else "G", at, at + 2, int(token.word))  # "1Q27", "2H 2027"
        if number.scale > 12 and number.multiplier != "m" or number.grouped or number.high > 999:
            return _Item("_", at, number.last)
        if (
            after is not None
            and after.word in self.words.currencies
            or at
            and self.tokens[at - 1].word in ("€", "$", "£", "eur", "usd", "chf")
        ):
            return _Item("_", at, at + 1)
        value = int(token.word) if len(token.word) < 4 else 9999
        suffixes = _ORDINAL_MARKS | (_ROMANCE_ORDINALS if self.language in ("fr", "nl", "es", "it", "pt") else frozenset())
        if after is not None and not after.spaced and after.word in suffixes:
            return _Item("R", at, at + 2, value)
        if after is not None and after.word == "." and not after.spaced and at + 2 < len(self.tokens):
            ordinal = self._ordinal(at + 2)
            if ordinal:
                return _Item("R", at, at + 2, value)
        if number.multiplier == "m":
            return _Item("N", at, at + 1, (number.low / 1e6, number.high / 1e6))
        return _Item("N", at, number.last, (number.low, number.high), token.word)

    def _ordinal(self, at: int) -> bool:
        """Whether "15." goes on as a date: a month, a quarter, "bis", another ordinal."""
        token = self.tokens[at]
        found = self.words.phrases.find(self.tokens, at)
        if found is None and token.letters:
            return token.word in ("kw", "hj", "woche", "quartal", "halbjahr", "halfte", "haelfte")
        return (
            token.word in "-–/"
            or found is not None
            and found[0].startswith(("month", "unit", "range", "by", "and", "or", "halfof", "kw"))
        )

    def _is_year(self, at: int) -> bool:
        """Whether four digits are a year rather than 2028 valves or 2030 euros."""
        year = int(self.tokens[at].word)
        if not self.today.year - 40 <= year <= self.today.year + FURTHEST_YEARS:
            return False
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        before = self.tokens[at - 1] if at else None
        if before is not None and (
            before.word in self.words.currencies or before.word in ("iso", "din", "version", "model", "nr", "#")
        ):
            return False
        if after is None:
            return True
        if after.word in self.words.currencies or after.letters and not after.spaced:
            return False
        return self.words.things.find(self.tokens, at + 1) is None or after.word in ("and", "und", "h", "a", "o")

    def _numeric(self, at: int) -> _Item | None:
        start = self.tokens[at].start
        found = _NUMERIC.match(self.text, start)
        period: _Period | None = None
        if found is None:
            if not self.expected:
                return None
            found = _SHORT.match(self.text, start)
            if found is None:
                return None
            first, second = int(found["a"]), int(found["b"])
            behind = self._until(at, found.end(), "", None).last
            if (
                behind < len(self.tokens)
                and self.tokens[behind].letters
                and self._role(behind) not in ("by", "or", "range", "at_latest", "at_earliest")
            ):
                return None  # "1.5 years", "2.5 bar"
            if found["s"] == "/" and (self._american() or second > 12):
                first, second = second, first
            period = self._yearly_day(second, first)
        elif found["iso"]:
            period = self._fixed_day(int(found["y"]), int(found["m"]), int(found["d"]))
        elif found["dmy"]:
            first, second, year = int(found["a"]), int(found["b"]), int(found["c"])
            if second > 12 or first <= 12 and found["s"] == "/" and self._american():
                first, second = second, first
            period = self._fixed_day(year if year > 99 else 2000 + year, second, first)
        elif found["dm"]:
            period = self._yearly_day(int(found["f"]), int(found["e"]))
        elif found["ym"]:
            period = _Period("month", _months(int(found["i"]), int(found["j"]), 1))
        elif 1 <= int(found["g"]) <= 12:
            period = _Period("month", _months(int(found["h"]), int(found["g"]), 1))
        return None if period is None else self._until(at, found.end(), "P", period)

    def _until(self, at: int, end: int, letter: str, value: object) -> _Item:
        last = at + 1
        while last < len(self.tokens) and self.tokens[last].start < end:
            last += 1
        return _Item(letter, at, last, value)

    def _american(self) -> bool:
        """Month before day: an American locale, or plain "en" with a clock of the Americas."""
        if self.locale.lower().replace("_", "-").startswith("en-us"):
            return True
        offset = self.now.utcoffset()
        return self.locale.lower() == "en" and offset is not None and -10 <= offset.total_seconds() / 3600 <= -4

    def _fixed_day(self, year: int, month: int, day: int) -> _Period | None:
        if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2200):
            return None
        moment = _day(year, month, day)
        return _Period("day", (moment, moment))

    def _yearly_day(self, month: int, day: int) -> _Period | None:
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        return _Period("day", yearly=lambda year: [(_day(year, month, day),) * 2])

    def _phrase(self, at: int, role: str, last: int) -> _Item | None:
        """The item of a phrase of the tables; None if the phrase is something else here ("may" as a verb)."""
        token = self.tokens[at]
        kind, _, value = role.partition(":")
        doubtful = kind in ("month", "season", "weekday") and last - at == 1 and token.word in self.words.ambiguous
        if doubtful and not self._in_context(at):
            return _Item("_", at, last, word=token.word)
        if kind == "month":
            before = self.tokens[at - 1].word if at else ""
            after = self.tokens[last].word if last < len(self.tokens) else ""
            if at == 0 and after in ("from", "aus") and not self.expected:
                return _Item("_", at, last)
            if before in self.words.name_before and self.text[token.start].isupper() and last - at == 1:
                return _Item("_", at, last)
            dot = last < len(self.tokens) and self.tokens[last].word == "." and not self.tokens[last].spaced and last - at == 1
            dotted = (
                dot
                and len(token.word) <= 4
                and last + 1 < len(self.tokens)
                and not self.text[self.tokens[last + 1].start].isupper()
            )
            return _Item("M", at, last + dotted, int(value))
        if kind == "weekday":
            return _Item("D", at, last, int(value))
        if kind == "season":
            if last < len(self.tokens) and self.tokens[last].word in self.words.shutdown:
                return _Item("S", at, last + 1, value)
            return _Item("S", at, last, value)
        if kind == "unit":
            return _Item(_UNITS[value], at, last, token.word in self.words.plurals, token.word)
        if kind == "monthweek":
            return _Item("Y", at, last, int(value))
        if kind == "ordinal":
            return _Item("R", at, last, int(value))
        if kind in _PARTS:
            return _Item("E", at, last, (kind, kind), token.word)
        if kind == "shift":
            day = _plus_days(self.today, int(value))
            return _Item("P", at, last, _Period("day", (day, day)))
        if kind == "holiday":
            return _Item("P", at, last, _Period("holiday", yearly=HOLIDAYS[value], named=True))
        if kind == "day":
            return self._macro(at, last, value)
        letter = _ROLE_LETTERS.get(kind)
        return None if letter is None else _Item(letter, at, last, None, token.word)

    def _macro(self, at: int, last: int, name: str) -> _Item:
        """Words for a part of a unit in one: "year end", "Jahresende", "EOQ"."""
        parts = {"eoy": ("late", "y"), "eom": ("late", "u"), "eoq": ("late", "q"), "eow": ("late", "w"), "soy": ("early", "y"),
                 "som": ("early", "u"), "soq": ("early", "q"), "moy": ("mid", "y"), "mom": ("mid", "u"), "sofy": ("early", "k"), "eofy": ("late", "k"),
                 "sow": ("early", "w"), "mow": ("mid", "w")}  # fmt: skip
        if name in parts:
            part, unit = parts[name]
            return _Item("V", at, last, (part, unit))
        if name == "eod":
            return _Item("P", at, last, _Period("day", (self.today, self.today)))
        if name == "thistimenextyear":
            day = _plus_months(self.today, 12)
            return _Item("P", at, last, _Period("moment", (day, day)))
        if name == "turn":
            return _Item("P", at, last, _Period("holiday", yearly=lambda year: [(_day(year, 12, 27), _day(year + 1, 1, 10))]))
        if name in _SEASONS:
            return _Item("S", at, last, name)
        if name == "thisyear":
            return _Item("P", at, last, self._running("y", 0))
        part, _, season = name.partition("_")
        if season in _SEASONS:
            yearly = self._season(season)
            return _Item("P", at, last, _Period("season", yearly=lambda year: [_third(span, part) for span in yearly(year)]))
        return _Item("P", at, last, _Period("newyear", _months(self.today.year + 1, 1, 12)))

    def _in_context(self, at: int) -> bool:
        """Whether a word that has another meaning ("may", "march", "fall") stands where a time stands."""
        tokens = self.tokens
        before = at - 1
        while before >= 0 and tokens[before].word in self.words.fillers:
            before -= 1
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        for nay, other in ((at + 1, at + 2), (at - 1, at - 2)):
            if 0 <= other < len(tokens) and tokens[nay].word in ("not", "nicht"):
                found = self.words.phrases.find(tokens, other)
                if found and found[0].startswith("month"):
                    return True  # "March not May"
        role = ""
        if before >= 0:
            for begin in (before - 2, before - 1, before):
                found = self.words.phrases.find(tokens, begin) if begin >= 0 else None
                if found and found[1] == before + 1:
                    role = found[0]
                    break
        if role in ("in", "for", "by", "before", "from", "not_before", "after", "next", "this", "last", "between", "range", "since", "within", "at_earliest",
                    "at_latest", "late", "early", "mid", "later") or role.startswith(("ordinal", "month", "unit", "halfof")):  # fmt: skip
            return after is None or not after.letters or after.word not in ("be", "have", "not", "well", "i", "you")
        if before > 0 and tokens[before].word == "." and not tokens[before].spaced and tokens[before - 1].digits:
            return True  # "3. Mai"
        if before >= 0 and tokens[before].digits:
            return True
        if after is not None and after.digits:
            return True
        closes = (
            after is None
            or not after.letters
            or after.word in ("or", "and", "to", "at", "latest", "next", "if", "oder", "und", "bis", "maybe", "hopefully", "i")
        )
        opens = before < 0 or not tokens[before].letters and tokens[before].word in ",.;:-/(" or role in ("or", "and")
        return closes and opens and (self.expected or len(tokens) <= 3)

    # recurring periods

    def _season(self, name: str) -> Callable[[int], list[Span]]:
        first = _SEASONS[name]
        return lambda year: [_months(year, first, 3)]

    def _unit(self, letter: str) -> _Period:
        """The unit itself, as it comes round: "the end of the quarter" is that of the running one or of the next."""
        if letter == "w":
            monday = _week(self.today)[0]
            return _Period(
                "week", yearly=lambda year: [_week(_plus_days(monday, 7 * k)) for k in range(2)] if year >= monday.year else []
            )
        if letter == "k":
            return _Period("year", yearly=lambda year: [_months(year, self.fiscal_start, 12)])
        count = _UNIT_MONTHS[letter]
        grain = {"u": "month", "q": "quarter", "h": "half", "y": "year"}[letter]
        return _Period(grain, yearly=lambda year: [_months(year, first, count) for first in range(1, 13, count)])

    def _running(self, letter: str, steps: int) -> _Period:
        """This unit (0), the next (1), the one after (2)."""
        if letter in ("w", "e", "d", "f"):
            span = _week(_plus_days(self.today, 7 * steps))
            if letter == "e":
                span = (_plus_days(span[0], 5), span[1])
            if letter == "d":
                span = (_plus_days(self.today, steps),) * 2
            return _Period("week", span, today=steps == 0)
        if letter == "k":
            first = self.fiscal_start
            year = self.today.year - (self.today.month < first) + steps
            return _Period("year", _months(year, first, 12), today=steps == 0)
        count = _UNIT_MONTHS[letter]
        first = (self.today.month - 1) // count * count + 1
        grain = {"u": "month", "q": "quarter", "h": "half", "y": "year"}[letter]
        return _Period(grain, _months(self.today.year, first + steps * count, count), today=steps == 0)

    # steps

    def rewrite(self, pattern: re.Pattern[str], build: dict[str, Callable[[list[_Item]], _Item | None]]) -> None:
        """Puts one item in the place of each match; a builder that gives None leaves the items as they are."""
        out: list[_Item] = []
        at = 0
        items, letters = self.items, self.letters
        changed = False
        while at < len(items):
            found = pattern.match(letters, at)
            name = found.lastgroup if found else None
            item = build[name](items[at : found.end()]) if found and name and found.end() > at else None
            if item is None or found is None:
                out.append(items[at])
                at += 1
            else:
                out.append(item)
                at = found.end()
                changed = True
        if changed:
            self.items = out
            self.letters = "".join(item.letter for item in out)

    def read(self) -> list[TimeSpan]:
        """All steps, one after the other."""
        self.lex()
        if not any(letter in _STARTERS for letter in self.letters):
            return []
        self.rewrite(_PERIODS, {
            "past": self._past, "vague": self._vague_plural, "lasting": self._lasting, "length": self._length, "days": self._days,
            "monthdays": self._monthdays, "dated": self._dated, "nthday": self._nthday, "daymonth": self._daymonth, "monthday": self._monthday, "month": self._month,
            "quarter": self._quarter, "yearquarter": self._year_quarter, "fromnow": self._from_now, "quarters": self._quarters, "half": self._half, "season": self._season_item, "week": self._week_item,
            "weekday": self._weekday, "fiscal": self._fiscal, "relative": self._relative, "feast": self._feast, "years": self._years,
            "year": self._year, "macro": self._macro_item,
        })  # fmt: skip
        self.rewrite(_PARTS_OF, {
            "monthweek": self._month_week, "nth": self._nth, "dayof": self._day_of, "part": self._part, "partunit": self._part_unit, "partyear": self._part_year, "rest": self._rest,
            "postpart": self._post_part, "later": self._later,
        })  # fmt: skip
        self.rewrite(_PARTS_OF, {"monthweek": lambda _: None, "dayof": lambda _: None, "part": self._part, "rest": self._rest, "nth": lambda _: None, "partunit": lambda _: None,
                                 "partyear": lambda _: None, "postpart": self._post_part, "later": self._later})  # fmt: skip
        self.rewrite(_COMBINED, {"both": self._both})
        self.rewrite(_RANGES, {"range": self._range, "offset": self._offset})
        self.rewrite(_DIRECTIONS, {"directed": self._directed})
        return self._results()

    @staticmethod
    def _made(items: list[_Item], letter: str, value: object) -> _Item:
        return _Item(letter, items[0].first, items[-1].last, value, items[0].word)

    def _period(self, items: list[_Item], period: _Period | None) -> _Item | None:
        return None if period is None else self._made(items, "P", period)

    def _past(self, items: list[_Item]) -> _Item | None:
        return self._made(items, "p", None)

    def _lasting(self, items: list[_Item]) -> _Item | None:
        return self._made(items, "_", None)

    def _vague_plural(self, items: list[_Item]) -> _Item | None:
        """ "In the coming weeks": from today for as long as that may be."""
        unit = items[-1]
        if not unit.value:
            if items[0].letter == "n":
                return self._relative(items)
            if items[0].letter != "j":
                return None
            coming = items[-2].letter == "n" or self.tokens[items[-1].first - 1].word in _COMING
            if coming and items[0].word not in _WITHIN:
                return self._period(items, self._running(unit.letter, 1))
            return self._made(items, "P", _Period("moment", (self.today, _plus(self.today, 1, unit.letter)), kind="range"))
        if unit.letter not in _VAGUE_PLURALS:
            return None
        return self._made(
            items, "P", _Period("moment", (self.today, _plus_days(self.today, _VAGUE_PLURALS[unit.letter])), kind="range")
        )

    def _length(self, items: list[_Item]) -> _Item | None:
        letters = "".join(item.letter for item in items)
        unit_at = next(
            k
            for k, item in enumerate(items)
            if item.letter in _UNIT_LETTERS and k > 0 or item.letter in _UNIT_LETTERS and "H" in letters
        )
        unit = items[unit_at]
        counts = [item.value for item in items[:unit_at] if item.letter == "N" and isinstance(item.value, tuple)]
        low, high = (counts[0][0], counts[-1][1]) if counts else (1.0, 1.0)
        if "H" in letters[:unit_at]:
            low = high = 0.5
        if "H" in letters[unit_at:]:
            low, high = low + 0.5, high + 0.5
        letter = "u" if unit.letter == "m" else unit.letter
        if (
            letter == "q"
            and letters[:unit_at] == "N"
            and len(counts) == 1
            and not unit.value
            and 1 < low <= 4
            and self.language == "de"
        ):
            return None
        if high * (365 if letter in "yhqk" else 1) > 366 * FURTHEST_YEARS:
            return self._made(items, "_", None)
        begin = next(k for k, item in enumerate(items) if item.letter in "N1H")
        before, after = letters[:begin], letters[unit_at + 1 :].replace("&", "").replace("1", "").replace("H", "")
        if "g" in before and "n" not in before and not before.endswith("i"):
            before = before.replace("g", "x")  # "after 3 months"
        start, end = _plus(self.today, low, letter), _plus(self.today, high, letter)
        within = (
            "j" in before
            or "b" in before
            or "Z" in before + after
            or "6" in after
            or before.endswith("n")
            and "x" not in before
            and "X" not in before
        )
        if "m" in before or "x" in before or "X" in before + after:
            return self._made(items, "P", _Period("moment", (start, start), kind="not_before"))
        if within:
            return self._made(items, "P", _Period("moment", (self.today, end), kind="range"))
        if "i" in before or "~" in after or "4" in after:
            if letter == "d" and low == 0:
                return None
            return self._made(items, "P", _Period("moment", (start, end), kind="point" if start == end else "range"))
        return self._made(items, "U", (low, high, letter))

    # builders of whole periods

    def _year_of(self, items: list[_Item]) -> int | None:
        """The year that a pattern ends with: "2028", "next year", "/27", "27"."""
        letters = "".join(item.letter for item in items)
        for item in items:
            if item.letter == "J" and isinstance(item.value, int):
                return item.value
        if letters.endswith(("ny", "yn")):
            return self.today.year + 1
        if letters.endswith("ty"):
            return self.today.year
        return None

    def _two_digit_year(self, item: _Item) -> int | None:
        """The year that "27" is, if it can be one from now on."""
        if item.letter != "N" or not isinstance(item.value, tuple) or len(item.word) != 2 or not item.word.isdecimal():
            return None
        year = 2000 + int(item.word)
        return year if self.today.year - 1 <= year <= self.today.year + 20 else None

    @staticmethod
    def _day_number(item: _Item, most: int = 31) -> int | None:
        value = item.value[0] if isinstance(item.value, tuple) else item.value
        if isinstance(value, (int, float)) and value == int(value) and 1 <= value <= most:
            return int(value)
        return None

    def _in(self, items: list[_Item], period: _Period, year: int | None) -> _Item | None:
        return self._period(items, period if year is None else period.in_year(year))

    def _days(self, items: list[_Item]) -> _Item | None:
        first, last = self._day_number(items[0]), self._day_number(items[2])
        month = items[3].value
        if first is None or last is None or first >= last or not isinstance(month, int):
            return None
        period = _Period("day", yearly=lambda year: [(_day(year, month, first), _day(year, month, last))], kind="range")
        return self._in(items, period, self._year_of(items[3:]))

    def _monthdays(self, items: list[_Item]) -> _Item | None:
        first, last = self._day_number(items[1]), self._day_number(items[3])
        month = items[0].value
        if first is None or last is None or first >= last or not isinstance(month, int):
            return None
        period = _Period("day", yearly=lambda year: [(_day(year, month, first), _day(year, month, last))], kind="range")
        return self._in(items, period, self._year_of(items[3:]))

    def _daymonth(self, items: list[_Item]) -> _Item | None:
        at = next(k for k, item in enumerate(items) if item.letter == "M")
        day, month = self._day_number(next(item for item in items if item.letter in "RN")), items[at].value
        if day is None or not isinstance(month, int):
            return None
        period = self._yearly_day(month, day)
        return None if period is None else self._in(items, period, self._year_of(items[at + 1 :]))

    def _dated(self, items: list[_Item]) -> _Item | None:
        """ "Monday, 14.6.": the date says it all."""
        period = items[-1].value
        return self._period(items, period) if isinstance(period, _Period) and period.grain == "day" and not period.named else None

    def _nthday(self, items: list[_Item]) -> _Item | None:
        """ "The 15th", as an answer: of this month or the next."""
        day = self._day_number(items[0])
        if day is None or not self.expected or not self.tokens[items[0].first].digits:
            return None
        return self._period(items, _Period("day", yearly=lambda year: [(_day(year, month, day),) * 2 for month in range(1, 13)]))

    def _monthday(self, items: list[_Item]) -> _Item | None:
        month = items[0].value
        day, year = self._day_number(items[1]), self._year_of(items[2:])
        if not isinstance(month, int):
            return None
        short = self._two_digit_year(items[1])
        if short is not None and year is None and (self.language != "en" or day is None):
            return self._period(items, _Period("month", _months(short, month, 1)))
        if day is None:
            return None
        period = self._yearly_day(month, day)
        return None if period is None else self._in(items, period, year)

    def _month(self, items: list[_Item]) -> _Item | None:
        month = next(item.value for item in items if item.letter == "M")
        if not isinstance(month, int):
            return None
        return self._in(items, _Period("month", yearly=lambda year: [_months(year, month, 1)]), self._year_of(items))

    def _short_or_long(self, items: list[_Item]) -> int | None:
        if items[-1].letter == "N":
            return self._two_digit_year(items[-1])
        return self._year_of(items)

    def _quarter(self, items: list[_Item]) -> _Item | None:
        which = next((item for item in items if item.letter in "QRl"), items[0])
        number = which.value if isinstance(which.value, int) else 4
        if not 1 <= number <= 4:
            return None
        year = self._short_or_long(items)
        if items[-1].letter == "N" and year is None:
            return None
        return self._in(items, _Period("quarter", yearly=lambda year: [_months(year, 3 * number - 2, 3)]), year)

    def _year_quarter(self, items: list[_Item]) -> _Item | None:
        """ "2027 Q1", "2027-H1"."""
        half = items[-1].letter == "G"
        made = self._half([items[-1]]) if half else self._quarter([item for item in items if item.letter in "QRq"])
        if made is None or not isinstance(made.value, _Period):
            return None
        return self._in(items, made.value, self._year_of(items))

    def _from_now(self, items: list[_Item]) -> _Item | None:
        """ "Between now and summer" begins today."""
        return self._period(items, _Period("now", (self.today, self.today)))

    def _quarters(self, items: list[_Item]) -> _Item | None:
        """ "1. oder 2. Quartal", "first and second quarter"."""
        numbers = [item.value for item in items if item.letter in "RQ" and isinstance(item.value, int)]
        if len(numbers) != 2 or not 1 <= numbers[0] < numbers[1] <= 4:
            return None
        first, last = numbers
        period = _Period("quarter", yearly=lambda year: [_months(year, 3 * first - 2, 3 * (last - first + 1))], kind="range")
        return self._in(items, period, self._year_of(items))

    def _half(self, items: list[_Item]) -> _Item | None:
        which = next(item for item in items if item.letter in "GR")
        number = which.value
        if number not in (1, 2) or not isinstance(number, int):
            return None
        year = self._short_or_long(items)
        if items[-1].letter == "N" and year is None:
            return None
        return self._in(items, _Period("half", yearly=lambda year: [_months(year, 6 * number - 5, 6)]), year)

    def _season_item(self, items: list[_Item]) -> _Item | None:
        season = next(item.value for item in items if item.letter == "S")
        year = self._short_or_long(items)
        if not isinstance(season, str) or items[-1].letter == "N" and year is None:
            return None
        return self._in(items, _Period("season", yearly=self._season(season), named=True), year)

    def _week_item(self, items: list[_Item]) -> _Item | None:
        week = items[0].value if items[0].letter != "K" else self._day_number(items[1], 53)
        if not isinstance(week, int) or not 1 <= week <= 53:
            return None
        year = self._short_or_long(items)
        last = self._day_number(items[-1], 53) if items[-1].letter == "N" and len(items) > 2 else None
        if last is not None and (items[-2].letter != "/" or year is None) and week < last <= 53:
            weeks = last  # "KW 14-16"
            return self._period(
                items, _Period("week", yearly=lambda year: [(_iso_week(year, week)[0], _iso_week(year, weeks)[1])])
            )
        return self._in(items, _Period("week", yearly=lambda year: [_iso_week(year, week)]), year)

    def _weekday(self, items: list[_Item]) -> _Item | None:
        letters = "".join(item.letter for item in items)
        weekday = next(item.value for item in items if item.letter == "D")
        if not isinstance(weekday, int):
            return None
        if "w" in letters:
            steps = 2 if "o" in letters else 1 if "n" in letters else 0
            day = _plus_days(_week(self.today)[0], 7 * steps + weekday)
        else:
            day = _plus_days(self.today, (weekday - self.today.weekday() - 1) % 7 + 1)
        return self._period(items, _Period("day", (day, day), named=True))

    def _fiscal(self, items: list[_Item]) -> _Item | None:
        """FY29 ends in 2029; "Geschäftsjahr 2027/28" begins in 2027. With January they are the calendar year."""
        item = items[0] if items[0].letter == "F" else items[1]
        year = item.value if isinstance(item.value, int) else self._two_digit_year(item)
        if year is None:
            return None
        slash = len(items) > 2 and items[-1].letter == "N" and items[-2].letter in "/-"
        begins = year - (self.fiscal_start > 1 and not slash)
        return self._period(items, _Period("year", _months(begins, self.fiscal_start, 12)))

    def _relative(self, items: list[_Item]) -> _Item | None:
        letters = "".join(item.letter for item in items)
        unit = next(letter for letter in letters if letter not in "nto")
        if unit == "9":
            day = _plus_days(self.today, 14)
            return self._period(items, _Period("moment", (self.today, day), kind="range"))
        return self._period(items, self._running(unit, 2 if "o" in letters else 1 if "n" in letters else 0))

    def _feast(self, items: list[_Item]) -> _Item | None:
        period = next(item.value for item in items if item.letter == "P")
        if not isinstance(period, _Period) or len(items) == 1:
            return None
        if period.yearly is None:
            return None
        return self._in(items, period, self._year_of(items))

    def _years(self, items: list[_Item]) -> _Item | None:
        first, last = items[0].value, self._two_digit_year(items[2])
        if not isinstance(first, int) or last is None or not first < last <= first + 3:
            return None
        return self._period(items, _Period("year", (_day(first, 1, 1), _day(last, 12, 31))))

    def _year(self, items: list[_Item]) -> _Item | None:
        year = items[-1].value
        return self._period(items, _Period("year", _months(year, 1, 12))) if isinstance(year, int) else None

    def _macro_item(self, items: list[_Item]) -> _Item | None:
        value = items[0].value
        if not isinstance(value, tuple):
            return None
        part, unit = value
        year = self._short_or_long(items)
        if items[-1].letter == "N" and year is None:
            return None
        whole = self._unit(str(unit))
        return self._in(items, self._part_of(whole, str(part), str(part)), year)

    # parts

    @staticmethod
    def _part_of(period: _Period, early: str, late: str) -> _Period:
        def cut(span: Span) -> Span:
            return _third(span, early)[0], _third(span, late)[1]

        if period.fixed is not None:
            return replace(period, grain="part", fixed=cut(period.fixed), kind="", late=late == "late")
        yearly = period.yearly
        if yearly is None:
            return period
        return replace(
            period,
            grain="part",
            yearly=lambda year: [cut(span) for span in yearly(year)],
            today=True,
            kind="",
            late=late == "late",
        )

    @staticmethod
    def _edges(items: list[_Item]) -> tuple[str, str]:
        parts = [item.value for item in items if item.letter == "E" and isinstance(item.value, tuple)]
        names = sorted((str(part[0]) for part in parts), key=lambda name: _PARTS[name])
        return names[0], names[-1]

    def _part(self, items: list[_Item]) -> _Item | None:
        period = items[-1].value
        if not isinstance(period, _Period) or period.kind or period.grain == "day" and period.fixed is not None:
            return None
        return self._period(items, self._part_of(replace(period, today=period.today), *self._edges(items)))

    def _part_unit(self, items: list[_Item]) -> _Item | None:
        return self._period(items, self._part_of(self._unit(items[-1].letter), *self._edges(items)))

    def _post_part(self, items: list[_Item]) -> _Item | None:
        """ "March end", "Haziran sonu": the part behind its period."""
        period = items[0].value if items[0].letter == "P" else self._unit(items[0].letter)
        if not isinstance(period, _Period) or period.kind or period.grain == "day":
            return None
        return self._period(items, self._part_of(period, *self._edges(items)))

    def _part_year(self, items: list[_Item]) -> _Item | None:
        year = self._two_digit_year(items[1])
        if year is None:
            return None
        return self._period(items, self._part_of(_Period("year", _months(year, 1, 12)), *self._edges(items)))

    def _rest(self, items: list[_Item]) -> _Item | None:
        """ "Later this year", "the rest of the month": from today."""
        period = items[-1].value if items[-1].letter == "P" else self._running(items[-1].letter, 0)
        if not isinstance(period, _Period) or period.fixed is None:
            return None
        return self._period(items, replace(period, today=True))

    def _later(self, items: list[_Item]) -> _Item | None:
        """ "This year still"."""
        period = items[0].value
        if not isinstance(period, _Period) or not period.today:
            return None
        return self._period(items, period)

    def _month_week(self, items: list[_Item]) -> _Item | None:
        """ "Erste Juniwoche": as "the first week of June"."""
        month = items[1].value
        if not isinstance(month, int):
            return None
        whole = _Period("month", yearly=lambda year: [_months(year, month, 1)])
        week = replace(items[1], letter="w")
        year = self._year_of(items)
        return self._nth([items[0], week, replace(items[1], letter="P", value=whole if year is None else whole.in_year(year))])

    def _day_of(self, items: list[_Item]) -> _Item | None:
        """ "The 15th of next month"."""
        day = self._day_number(items[0])
        month = items[-1].value if items[-1].letter == "P" else self._unit("u")
        if day is None or not isinstance(month, _Period) or month.grain != "month":
            return None
        if month.fixed is not None:
            moment = _day(month.fixed[0].year, month.fixed[0].month, day)
            return self._period(items, _Period("day", (moment, moment)))
        return self._period(items, _Period("day", yearly=lambda year: [(_day(year, k, day),) * 2 for k in range(1, 13)]))

    def _nth(self, items: list[_Item]) -> _Item | None:
        """ "The first three weeks of August", "the last week of the quarter", "the second half of June"."""
        whole = items[-1].value if items[-1].letter == "P" else self._unit(items[-1].letter)
        if not isinstance(whole, _Period) or whole.grain == "day":
            return None
        head, unit_item = items[0], items[1] if items[1].letter != "N" else items[2]
        count, unit = 1.0, unit_item.letter
        if unit == "U" and isinstance(unit_item.value, tuple):
            count, unit = float(unit_item.value[1]), str(unit_item.value[2])
        elif items[1].letter == "N" and isinstance(items[1].value, tuple):
            count = float(items[1].value[1])
        if head.letter == "E":
            if not isinstance(head.value, tuple) or head.value[0] == "mid" or unit not in "dw":
                return None
            nth = 0 if head.value[0] == "early" else -1
        else:
            nth = -1 if head.letter == "l" else int(head.value) - 1 if isinstance(head.value, int) else 0
        if unit == "H" and nth > 1 or unit not in "dwuH" or count > 60:
            return None

        def cut(span: Span) -> Span:
            first, last = span
            if unit == "H":
                middle = _plus_days(first, (last - first).days // 2)
                return (first, middle) if nth == 0 else (_plus_days(middle, 1), last)
            if nth == -1:
                return _plus_days(_plus(last, -count, unit), 1), last
            start = _plus(first, nth * count, unit)
            return start, min(_plus_days(_plus(start, count, unit), -1), last) if start <= last else start

        yearly = whole.yearly
        if whole.fixed is not None:
            return self._period(items, _Period("part", cut(whole.fixed)))
        if yearly is None:
            return None
        return self._period(items, _Period("part", yearly=lambda year: [cut(span) for span in yearly(year)]))

    # two periods

    def _both(self, items: list[_Item]) -> _Item | None:
        """ "Next year, in March" and "March, next year": one names the year of the other."""
        a, b = items[0].value, items[-1].value
        if not isinstance(a, _Period) or not isinstance(b, _Period):
            return None
        if a.grain in ("year", "newyear") and a.fixed is not None and b.yearly is not None:
            year, other = a, b
        elif b.grain == "year" and b.fixed is not None and a.yearly is not None and len(items) == 2 + (items[1].letter == ","):
            year, other = b, a
        else:
            return None
        if year.fixed is None or other.yearly is None or (year.fixed[1] - year.fixed[0]).days > 370:
            return None
        spans = [span for y in {year.fixed[0].year, year.fixed[1].year} for span in other.yearly(y)]
        spans = sorted(span for span in spans if year.fixed[0] <= span[0] <= year.fixed[1])
        if not spans:
            return None
        wanted = next((span for span in spans if span[1] >= self.today), spans[-1])
        return self._period(items, replace(other, fixed=wanted, yearly=None))

    def _range(self, items: list[_Item]) -> _Item | None:
        letters = "".join(item.letter for item in items)
        first_at = letters.index("P")
        middle = items[first_at + 1]
        opened = items[first_at].word in ("between", "from") or any(
            item.letter in "Bf" or item.word in ("tra", "fra") for item in items[:first_at]
        )
        a, b = items[first_at].value, items[-1].value
        if not isinstance(a, _Period) or not isinstance(b, _Period):
            return None
        if middle.letter == "&" and not opened or middle.letter == ",":
            return None
        if middle.letter == "b" and letters[first_at + 1 : -1].count("b") > 1:
            return None
        if middle.letter == "b" and middle.word in ("by", "due"):
            return None
        if a.fixed is None and b.fixed is None:
            start = self._resolve(a, "")
            end = None if start is None else self._resolve(b, "", after=start[0])
        elif a.fixed is not None:
            start, end = a.fixed, self._resolve(b, "", after=a.fixed[0])
        else:
            end = b.fixed
            spans = (
                []
                if end is None or a.yearly is None
                else [s for y in (end[0].year - 1, end[0].year) for s in a.yearly(y) if s[0] <= end[0]]
            )
            start = spans[-1] if spans else None
        if start is None or end is None or end[1] < start[0]:
            return None
        return self._period(items, _Period("moment", (start[0], end[1]), kind="range", today=a.today))

    def _offset(self, items: list[_Item]) -> _Item | None:
        """ "Two weeks after Easter"."""
        length = next(item.value for item in items if item.letter == "U")
        period = items[-1].value
        if not isinstance(period, _Period) or not isinstance(length, tuple):
            return None
        behind = not any(item.letter == "v" for item in items)
        if any(item.letter == "f" for item in items) and period.grain != "day":
            return None
        span = self._resolve(period, "g" if behind else "v")
        if span is None:
            return None
        count, unit = float(length[0]), str(length[2])
        day = _plus(span[1], count, unit) if behind else _plus(span[0], -count, unit)
        return self._period(items, _Period("moment", (day, day), kind="point"))

    # results

    def _resolve(self, period: _Period, direction: str, *, after: date | None = None) -> Span | None:
        """The span that is meant: of one that comes round, the running or the next one."""
        if period.fixed is not None:
            return period.fixed
        if period.yearly is None:
            return None
        for year in range(self.today.year - 1, self.today.year + 4):
            for span in period.yearly(min(max(year, 2), 9980)):
                if after is not None:
                    if span[0] >= after:
                        return span
                elif direction in ("v", "x"):
                    if span[0] > self.today:
                        return span
                elif span[1] >= _plus_days(self.today, DYING_SEASON if period.grain == "season" else 0):
                    return span
        return None

    def _directed(self, items: list[_Item]) -> _Item | None:
        at = next(k for k, item in enumerate(items) if item.letter == "P")
        period = items[at].value
        if not isinstance(period, _Period):
            return None
        letters = "".join(item.letter for item in items)
        around = letters[:at] + letters[at + 1 :]
        direction = self._direction(around)
        if period.grain == "newyear" and direction in ("g", "v", "b"):
            period = _Period("holiday", yearly=HOLIDAYS["newyear"])
        if direction == "v" and period.late:
            direction = "b"  # "before the end of June" is by its last day
        until = direction == "b" and items[0].word not in ("by", "due") and "Z" not in around
        if (until or direction == "v") and self._negated(items[0].first, CLAUSE_REACH):
            direction = "x"  # "won't happen until May"
        elif direction == "v" and set(self._behind(items[-1].last, 4)) & self.words.negations:
            direction = "x"  # "before 2028 nothing happens"
        span = self._resolve(period, direction)
        if span is None:
            return self._made(items, "_", None)
        start, end = span
        kind = period.kind or ("point" if start == end else "range")
        first: date | None = start
        last: date | None = end
        if direction == "g":
            first, last, kind = _plus_days(end, 1), None, "not_before"
        elif direction == "x" or kind == "not_before":
            first, last, kind = max(start, self.today), None, "not_before"
            if end < self.today:
                first = end
        elif direction == "f":
            first, last, kind = (max(start, self.today) if end >= self.today else end), None, "not_before"
        elif direction == "b":
            first, last, kind = None, end, "deadline"
        elif direction == "v":
            first, last, kind = None, _plus_days(start, -1), "deadline"
        elif period.today and start < self.today <= end:
            first = self.today
        # what only says "in June" keeps its preposition out of the quote
        begin = at if not direction else next((k for k, item in enumerate(items[:at]) if item.letter in "xXbvgfZ"), at)
        kept = items[begin:] if letters[-1] in "34567XZ" else items[begin : at + 1]
        made = _Result(first, last, kind, period, direction)
        return _Item("=", kept[0].first, kept[-1].last, made)

    @staticmethod
    def _direction(around: str) -> str:
        """One direction out of several words: "not before after Easter" is after, "at the earliest by" is earliest."""
        for letters, direction in (("g4", "g"), ("xX", "x"), ("v3", "v"), ("bZ56", "b"), ("f7", "f")):
            if any(letter in around for letter in letters):
                return direction
        return ""

    def _negated(self, at: int, reach: int) -> bool:
        """Whether a negation stands in the clause before token `at`, at most `reach` tokens away."""
        for k in range(at - 1, max(at - 1 - reach, -1), -1):
            word = self.tokens[k].word
            if word in _ENDS or word in (",", ":"):
                return False
            if word in self.words.negations:
                return True
            if word == "t" and k > 1 and self.tokens[k - 1].word in ("'", "’"):
                return True
        return False

    def _behind(self, at: int, reach: int) -> list[str]:
        """The words from token `at` to the end of its clause, `reach` at most."""
        words: list[str] = []
        for token in self.tokens[at : at + reach]:
            if token.word in _ENDS or token.word in (",", ":", ";", "-", "–"):
                break
            words.append(token.word)
        return words

    def _denied(self, at: int) -> bool:
        """ "Not in June", "nothing pencilled in for next year": the time is what it is not."""
        skipped = (self.words.fillers - _HEDGES) | {"mehr", "anymore"}
        k = at - 1
        while k >= 0 and at - k <= 4 and (self.tokens[k].word in skipped or self._role(k) in ("in", "for", "this")):
            k -= 1
        if k >= 0 and self.tokens[k].word in self.words.negations:
            return True
        return any(token.word in _NOTHING for token in self._clause(at, 5))

    def _role(self, at: int) -> str:
        found = None if at >= len(self.tokens) else self.words.phrases.find(self.tokens, at)
        return found[0] if found else ""

    def _clause(self, at: int, reach: int) -> Sequence[Token]:
        """The tokens before `at`, back to the clause's start, `reach` at most."""
        first = at
        while (
            first
            and at - first < reach
            and self.tokens[first - 1].word not in _ENDS
            and self.tokens[first - 1].word not in (",", ":")
        ):
            first -= 1
        return self.tokens[first:at]

    def _was(self, at: int) -> bool:
        """Whether the clause before token `at` tells of the past ("they signed it in October")."""
        for k in range(at - 1, max(at - 1 - 2 * CLAUSE_REACH, -1), -1):
            token = self.tokens[k]
            if token.word in _ENDS:
                break
            if token.word in self.words.history or token.word in _SINCE:
                return True
            if token.word in self.words.future:
                return False
            if (
                token.letters
                and len(token.word) > 4
                and token.word.endswith("ed")
                and self.tokens[k + 1].word not in ("for", "to", "by", "until")
            ):
                return k == 0 or self.tokens[k - 1].word not in self.words.future
        return False

    def _results(self) -> list[TimeSpan]:
        found: list[tuple[_Item, TimeSpan, _Result | None]] = []
        self.times_at = {item.first for item in self.items if item.letter == "="}
        for item in self.items:
            if item.letter in "!?":
                if self._is_now(item):
                    found.append((item, self._span(item, self.today, None, "now"), None))
            elif item.letter == "U" and self.expected and isinstance(item.value, tuple):
                count, high, unit = item.value
                before = self.tokens[item.first - 1].word if item.first else ""
                after = self.tokens[item.last].word if item.last < len(self.tokens) else ""
                if after not in ("old", "long", "ago", "alt", "lang", "in", "warranty") and before not in (
                    "last",
                    "for",
                    "seit",
                    "since",
                ):
                    start = _plus(self.today, float(count), str(unit))
                    found.append((item, self._span(item, start, _plus(self.today, float(high), str(unit)), "duration"), None))
            elif item.letter == "=" and isinstance(item.value, _Result):
                result = item.value
                last = result.last or result.first
                if last is None or last < self.today:
                    continue
                if self._dropped(item, result):
                    continue
                found.append((item, self._span(item, result.first, result.last, result.kind), result))
        return [span for _, span, _ in self._last_word(found)]

    def _dropped(self, item: _Item, result: _Result) -> bool:
        if result.direction in ("", "f") and result.kind != "not_before" and self._denied(item.first):
            return True
        if item.first and self.tokens[item.first - 1].word in _EVERY:
            return True
        if item.last < len(self.tokens) and result.direction == "":
            behind = self._behind(item.last, 4)
            if behind[:2] in _OFF:
                return True
            refused = [
                k
                for k, word in enumerate(behind)
                if word in ("not", "nicht")
                and item.last + k + 1 not in self.times_at  # "March not May" refuses May
                or word == "t"
                and k
                and behind[k - 1] in ("'", "’")
            ]
            if refused and not _CONDITIONS.intersection(behind[: refused[0]]) and not _NO_HARM.intersection(behind):
                return True  # "June isn't possible", "dieses Jahr nicht mehr"
        if (
            self.expected
            or result.direction in ("x", "v", "b")
            or result.period.today
            or result.period.fixed is not None
            and not result.period.named
        ):
            return False
        after = self.tokens[item.last].word if item.last < len(self.tokens) else ""
        return self._was(item.first) or after in self.words.history

    def _span(self, item: _Item, start: date | None, end: date | None, kind: str) -> TimeSpan:
        return TimeSpan(self.tokens[item.first].start, self.tokens[item.last - 1].end, start, end, kind)

    def _is_now(self, item: _Item) -> bool:
        if self._negated(item.first, 3) or item.last < len(self.tokens) and self.tokens[item.last].word in self.words.negations:
            return False
        if item.letter == "!":
            return True
        follows = item.last in self.times_at or item.last + 1 in self.times_at
        if follows and self._role(item.last) != "or":
            return False  # "gleich im Januar"
        near = self.tokens[max(item.first - 5, 0) : item.first] + self.tokens[item.last : item.last + 4]
        if any(token.word in self.words.needs for token in near):
            return True
        return self.expected and len(self.tokens) <= 10 and sum(token.letters for token in self.tokens) <= 4

    def _last_word(self, found: list[tuple[_Item, TimeSpan, _Result | None]]) -> list[tuple[_Item, TimeSpan, _Result | None]]:
        """Leaves out what the message takes back, and a rough time that a finer one beside it explains."""
        gone: set[int] = set()
        for k in range(len(found) - 1):
            (a, one, made), (b, two, other) = found[k], found[k + 1]
            if self._corrected(a, b) or self._said_before(a):
                gone.add(k)
            elif self._said_before(b) and b.first - a.last < 6:
                gone.add(k + 1)
            elif made and other and one.start and two.start and b.first - a.last <= 5 and self._explains(a, b):
                inside = one.start <= two.start and (two.end or two.start) <= (one.end or date.max)
                if (
                    inside
                    and ((two.end or two.start) - two.start) < ((one.end or date.max) - one.start)
                    or made.period.grain == "year"
                    and made.period.fixed is not None
                    and self._unit_word(a)
                ):
                    gone.add(k)
        return [entry for k, entry in enumerate(found) if k not in gone]

    def _unit_word(self, item: _Item) -> bool:
        return any(
            self.words.phrases.find(self.tokens, k) == ("unit:k", k + n) for k in range(item.first, item.last) for n in (1, 2, 3)
        )

    def _between(self, a: _Item, b: _Item) -> list[str]:
        return [token.word for token in self.tokens[a.last : b.first]]

    def _explains(self, a: _Item, b: _Item) -> bool:
        return all(w in self.words.that_is or w in self.words.fillers or w in (",", ":", "-", "–", "(", "'", "’", "in", "im", "begins", "starts", "on", "am", "s")
                   or not w[0].isalnum() and w not in _ENDS for w in self._between(a, b))  # fmt: skip

    def _corrected(self, a: _Item, b: _Item) -> bool:
        between = self._between(a, b)
        if any(a == "rather" and b == "than" for a, b in pairwise(between)):
            return False
        return len(between) <= 8 and any(word in _CORRECTIONS for word in between) and "not" not in between[-1:]

    def _said_before(self, item: _Item) -> bool:
        for begin in range(max(item.first - 5, 0), item.first):
            found = self.words.instead.find(self.tokens, begin)
            if found and found[1] <= item.first and item.first - found[1] <= 2:
                return True
        return False


@dataclass(frozen=True, slots=True)
class _Result:
    """What a directed period comes to; `direction` is one of "", g(after), x(not before), v(before), b(by), f(from)."""

    first: date | None
    last: date | None
    kind: str
    period: _Period
    direction: str


_COMING = frozenset(
    {"next", "coming", "following", "nachsten", "kommenden", "prochain", "proximo", "proxima", "prossimo", "prossima", "komende"}
)
_WITHIN = frozenset({"within", "inside", "over", "during", "innerhalb", "binnen", "innert", "im", "wahrend", "w", "nel", "less"})
_ABBREVIATED = frozenset(
    {
        "ca",
        "approx",
        "vsl",
        "evtl",
        "ev",
        "vorauss",
        "voraus",
        "max",
        "min",
        "mind",
        "spat",
        "ungef",
        "bzw",
        "etw",
        "zirka",
        "env",
        "aprox",
        "ok",
        "wg",
        "inkl",
    }
)
_ORDINAL_MARKS = frozenset({"st", "nd", "rd", "th", "ª", "º", "°"})
_ROMANCE_ORDINALS = frozenset({"e", "a", "o", "er", "de", "ste", "re"})
_CONDITIONS = frozenset({"if", "wenn", "falls", "unless", "but", "aber", "or", "and", "und", "oder", "sofern"})
_NO_HARM = frozenset(
    {"problem", "issue", "bad", "schlecht", "ausgeschlossen", "excluded", "unrealistic", "unrealistisch", "later", "spater"}
)
_EVERY = frozenset(
    {"every", "each", "jeden", "jede", "jedes", "alle", "chaque", "cada", "ogni", "elke", "co", "kazdy", "her", "second"}
)
_SINCE = frozenset({"since", "seit", "seitdem", "depuis", "desde", "sinds"})
_NOTHING = frozenset({"nothing", "nichts", "nix", "nada", "rien", "niente", "niets", "nic"})
_HEDGES = frozenset({"maybe", "perhaps", "probably", "vielleicht", "wahrscheinlich", "likely", "possibly", "hopefully"})
_STARTERS = frozenset("MNRDSJQGFWPVYdwuqhyke9!?")
_UNIT_LETTERS = frozenset("dwuqhy9")
_CORRECTIONS = frozenset({"no", "sorry", "correction", "rather", "mean", "meant", "actually", "nein", "quatsch", "sondern", "korrektur", "meine", "meinte",
                          "non", "pardon", "perdon", "digo", "scusa", "anzi", "nee", "nie", "nao", "desculpe", "hayir", "vielmehr", "oops", "wait"})  # fmt: skip


def find_times(
    text: str, now: datetime, locale: str = "en", *, time_expected: bool = False, fiscal_year_start: int = 1
) -> list[TimeSpan]:
    """The times of a message that lie ahead, in the order of the text; history and what is taken back are left out.

    Relative words are read on the day of `now`, in its own offset. `time_expected`: the message answers "when?", so
    bare durations and short forms ("15.4", "today") count. `fiscal_year_start` is a month, 1 to 12. Vague words
    ("soon") give nothing. Never raises; reads the first 10,000 characters.
    """
    return _Reader(text, now, locale, time_expected, fiscal_year_start).read()
