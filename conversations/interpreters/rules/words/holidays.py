"""The days people plan by: movable and fixed feasts, school breaks. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]

# First days by year. Chinese new year: purple mountain observatory's calendar; Diwali: Lakshmi Puja, India.
# fmt: off
_CHINESE_NEW_YEAR = {
    2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23),
    2032: (2, 11), 2033: (1, 31), 2034: (2, 19), 2035: (2, 8),
}
_DIWALI = {
    2024: (10, 31), 2025: (10, 20), 2026: (11, 8), 2027: (10, 29), 2028: (10, 17), 2029: (11, 5), 2030: (10, 26), 2031: (11, 14),
    2032: (11, 2), 2033: (10, 22), 2034: (11, 10), 2035: (10, 30),
}
# fmt: on


def easter(year: int) -> date:
    """Easter Sunday, Gregorian (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _islamic(year: int, month: int, day: int) -> date:
    """A day of the tabular Islamic calendar; the sighted one differs by a day at most."""
    days = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(227014 + days)


def _islamic_spans(year: int, first: tuple[int, int], last: tuple[int, int]) -> list[Span]:
    """The spans between two days of Islamic years that begin in a Gregorian year."""
    about = (year - 622) * 33 // 32
    spans = [(_islamic(y, *first), _islamic(y, *last)) for y in range(about - 1, about + 3)]
    return [span for span in spans if span[0].year == year]


def _from_easter(first: int, last: int) -> Callable[[int], list[Span]]:
    return lambda year: [(easter(year) + timedelta(first), easter(year) + timedelta(last))]


def _fixed(first: tuple[int, int], last: tuple[int, int]) -> Callable[[int], list[Span]]:
    return lambda year: [(date(year, *first), date(year + (last < first), *last))]


def _table(days: dict[int, tuple[int, int]], length: int) -> Callable[[int], list[Span]]:
    def spans(year: int) -> list[Span]:
        if year not in days:
            return []
        start = date(year, *days[year])
        return [(start, start + timedelta(length - 1))]

    return spans


def _thanksgiving(year: int) -> list[Span]:
    first = date(year, 11, 1)
    day = first + timedelta((3 - first.weekday()) % 7 + 21)
    return [(day, day + timedelta(1))]


HOLIDAYS: dict[str, Callable[[int], list[Span]]] = {
    "easter": _from_easter(-2, 1),
    "easter_break": _from_easter(-8, 7),
    "holy_week": _from_easter(-7, 0),
    "ascension": _from_easter(39, 39),
    "pentecost": _from_easter(49, 50),
    "corpus": _from_easter(60, 60),
    "carnival": _from_easter(-52, -46),
    "epiphany": _fixed((1, 6), (1, 6)),
    "candlemas": _fixed((2, 2), (2, 2)),
    "labour": _fixed((5, 1), (5, 1)),
    "midsummer": _fixed((6, 21), (6, 26)),
    "july4": _fixed((7, 4), (7, 4)),
    "assumption": _fixed((8, 15), (8, 15)),
    "rentree": _fixed((9, 1), (9, 15)),
    "unity": _fixed((10, 3), (10, 3)),
    "halloween": _fixed((10, 31), (10, 31)),
    "all_saints": _fixed((11, 1), (11, 1)),
    "st_nicholas": _fixed((12, 6), (12, 6)),
    "christmas": _fixed((12, 24), (12, 26)),
    "christmas_break": _fixed((12, 24), (1, 3)),
    "newyear": _fixed((12, 31), (1, 1)),
    "summer_break": _fixed((7, 1), (8, 31)),
    "autumn_break": _fixed((10, 15), (10, 31)),
    "golden_week_jp": _fixed((4, 29), (5, 5)),
    "golden_week_cn": _fixed((10, 1), (10, 7)),
    "songkran": _fixed((4, 13), (4, 15)),
    "oktoberfest": _fixed((9, 20), (10, 5)),
    "heating": _fixed((10, 1), (4, 30)),  # as landlords and DIN 4108 count it, roughly
    "thanksgiving": _thanksgiving,
    "cny": _table(_CHINESE_NEW_YEAR, 14),
    "diwali": _table(_DIWALI, 5),
    "ramadan": lambda year: _islamic_spans(year, (9, 1), (9, 30)),
    "eid": lambda year: _islamic_spans(year, (10, 1), (10, 3)),
    "eid_adha": lambda year: _islamic_spans(year, (12, 10), (12, 13)),
    "bayram": lambda year: sorted(_islamic_spans(year, (10, 1), (10, 3)) + _islamic_spans(year, (12, 10), (12, 13))),
    "passover": _from_easter(-3, 4),
    # "the holidays": the winter ones, and in the warm half of the year the summer ones
    "holidays": lambda year: [(date(year, 7, 1), date(year, 8, 31)), (date(year, 12, 24), date(year + 1, 1, 3))],
    "feast_days": lambda year: [
        (easter(year) + timedelta(-2), easter(year) + timedelta(1)),
        (date(year, 12, 24), date(year + 1, 1, 6)),
    ],
}
"""Name -> its spans that begin in a year. Moon feasts are good to a day; the tables end with 2035."""
