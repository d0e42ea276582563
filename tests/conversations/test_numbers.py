"""Numbers as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.interpreters.rules.numbers import find_numbers

VALUES = [
    ("en", "1500", 1500),
    ("en", "1,500", 1500),
    ("en", "1,500.75", 1500.75),
    ("de", "1.500", 1500),
    ("de", "1.500,75", 1500.75),
    ("de", "1.500.000", 1_500_000),
    ("de", "1.500.000,50", 1_500_000.5),
    ("de", "1,5", 1.5),
    ("en", "1.5", 1.5),
    ("de", "1'500'000", 1_500_000),
    ("de", "1’500’000", 1_500_000),
    ("fr", "250\u202f000", 250_000),
    ("fr", "250\u00a0000", 250_000),
    ("en", "650 000", 650_000),
    ("en", "12,50,000", 1_250_000),
    ("en", "0.500", 0.5),
    ("en", "1½", 1.5),
    ("en", "40k", 40_000),
    ("en", "40 K", 40_000),
    ("en", "1.2m", 1_200_000),
    ("en", "3 million", 3_000_000),
    ("en", "2.5 bn", 2_500_000_000),
    ("en", "7 grand", 7_000),
    ("en", "half a million", 500_000),
    ("en", "a half million", 500_000),
    ("en", "a quarter of a million", 250_000),
    ("en", "one and a half million", 1_500_000),
    ("en", "a million and a half", 1_500_000),
    ("en", "ninety thousand", 90_000),
    ("en", "twenty-five thousand", 25_000),
    ("en", "two hundred and fifty thousand", 250_000),
    ("en", "a couple of hundred thousand", 200_000),
    ("en", "two million five hundred thousand", 2_500_000),
    ("en", "a dozen", 12),
    ("en", "two dozen", 24),
    ("en", "5 lakh", 500_000),
    ("en", "2 crore", 20_000_000),
    ("en", "1.250 million", 1_250_000),
    ("de", "60 TEUR", 60_000),
    ("de", "60 T€", 60_000),
    ("de", "80 Tsd", 80_000),
    ("de", "1,5 Mio", 1_500_000),
    ("de", "2 Mrd", 2_000_000_000),
    ("de", "40 Riesen", 40_000),
    ("de", "fünfundzwanzigtausend", 25_000),
    ("de", "fuenfundzwanzigtausend", 25_000),
    ("de", "dreissigtausend", 30_000),
    ("de", "einhundertzwanzigtausend", 120_000),
    ("de", "neunhundertneunundneunzigtausend", 999_000),
    ("de", "zweieinhalb Millionen", 2_500_000),
    ("de", "anderthalb Millionen", 1_500_000),
    ("de", "eineinhalb Millionen", 1_500_000),
    ("de", "eine halbe Million", 500_000),
    ("de", "eine dreiviertel Million", 750_000),
    ("de", "hunderttausend", 100_000),
    ("de", "zwölf", 12),
    ("fr", "cinquante mille", 50_000),
    ("fr", "deux cent mille", 200_000),
    ("fr", "quatre-vingt mille", 80_000),
    ("fr", "soixante-dix mille", 70_000),
    ("fr", "un demi-million", 500_000),
    ("es", "doscientos mil", 200_000),
    ("es", "medio millón", 500_000),
    ("es", "un millón y medio", 1_500_000),
    ("es", "treinta y cinco mil", 35_000),
    ("it", "cinquantamila", 50_000),
    ("it", "duecentocinquantamila", 250_000),
    ("it", "mezzo milione", 500_000),
    ("nl", "vijfentwintigduizend", 25_000),
    ("nl", "anderhalf miljoen", 1_500_000),
    ("pl", "pięćdziesiąt tysięcy", 50_000),
    ("pl", "pół miliona", 500_000),
    ("pt", "meio milhão", 500_000),
    ("pt", "cento e vinte mil", 120_000),
    ("tr", "elli bin", 50_000),
    ("tr", "yirmi beş bin", 25_000),
    ("tr", "bir buçuk milyon", 1_500_000),
    ("tr", "yarım milyon", 500_000),
]


@pytest.mark.parametrize(("locale", "text", "value"), VALUES, ids=[text for _, text, _ in VALUES])
def test_a_number_has_its_value(locale: str, text: str, value: float) -> None:
    numbers = find_numbers(text, locale)
    assert [(n.low, n.high) for n in numbers] == [(pytest.approx(value), pytest.approx(value))]
    assert numbers[0].start == 0


NONE = ["achtung", "ein Problem", "half an hour", "the one", "", "zehnder", "9" * 40]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_number_gives_none(text: str) -> None:
    assert [n for n in find_numbers(text, "de") if n.high > 1] == []


def test_the_multiplier_of_a_number_is_told_apart_from_its_digits() -> None:
    forty, sixty = find_numbers("between forty and sixty thousand")
    assert (forty.high, forty.scale) == (40, 1)
    assert (sixty.high, sixty.scale) == (60_000, 1000)


def test_one_hundred_and_two_hundred_thousand_are_two_numbers() -> None:
    assert [n.high for n in find_numbers("one hundred and two hundred thousand")] == [100, 200_000]


def test_a_few_thousand_has_two_ends() -> None:
    (few,) = find_numbers("a few thousand")
    assert (few.low, few.high) == (2000, 9000)


@given(st.text(st.characters(), max_size=300), st.sampled_from(["en", "de", "fr", "it", "nl", "tr", "sv", ""]))
def test_any_text_is_read_and_offsets_lie_within_it(text: str, locale: str) -> None:
    last = 0
    for number in find_numbers(text, locale):
        assert last <= number.start < number.end <= len(text)
        assert number.low <= number.high
        last = number.end


@given(st.integers(0, 999_999_999))
def test_separators_do_not_change_a_number(value: int) -> None:
    for separator in (",", ".", "'", "\u202f"):
        text = f"{value:,}".replace(",", separator)
        assert [n.high for n in find_numbers(text)] == [value]
