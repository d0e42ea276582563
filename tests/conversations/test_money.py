"""Amounts of money: a table of what people write and what it comes to."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.interpreters.rules.money import Amount, find_amounts

# locale | text | minimum | maximum | currency | period ("-": none)
ASKED = """
en | 50 | 50 | 50 | - | -
en | about 80000 | 80000 | 80000 | - | -
en | 0 | 0 | 0 | - | -
en | roughly 25 grand | 25000 | 25000 | - | -
en | 15k quid | 15000 | 15000 | GBP | -
en | £12,500 | 12500 | 12500 | GBP | -
en | 20,000 bucks | 20000 | 20000 | USD | -
en | $1.5M | 1500000 | 1500000 | USD | -
en | 1.2m | 1200000 | 1200000 | - | -
en | US$ 300k | 300000 | 300000 | USD | -
en | CAD 40,000 | 40000 | 40000 | CAD | -
en | $40k Canadian | 40000 | 40000 | CAD | -
en | our site in Australia has $90k | 90000 | 90000 | AUD | -
en | A$50k | 50000 | 50000 | AUD | -
en | S$ 80,000 | 80000 | 80000 | SGD | -
en | R420 000 incl VAT | 420000 | 420000 | ZAR | -
en | R5m | 5000000 | 5000000 | ZAR | -
en | ¥500,000 | 500000 | 500000 | JPY | -
en | ¥500,000 for the Shanghai line | 500000 | 500000 | CNY | -
en | RMB 800k | 800000 | 800000 | CNY | -
en | 7 lakh | 700000 | 700000 | INR | -
en | Rs. 12,50,000 | 1250000 | 1250000 | INR | -
en | 2 crore rupees | 20000000 | 20000000 | INR | -
en | 450 000 NOK | 450000 | 450000 | NOK | -
en | 200 000 Swedish kronor | 200000 | 200000 | SEK | -
sv | 200 000 kr | 200000 | 200000 | SEK | -
en | 60k Swiss francs | 60000 | 60000 | CHF | -
en | AED 75,000 | 75000 | 75000 | AED | -
en | seventy thousand, dollars of course | 70000 | 70000 | USD | -
en | 80 thousand. All in euros. | 80000 | 80000 | EUR | -
en | 50-75k | 50000 | 75000 | - | -
en | 50k – 75k | 50000 | 75000 | - | -
en | €50k to €75k | 50000 | 75000 | EUR | -
en | 30/40k | 30000 | 40000 | - | -
en | between 20 and 35 thousand pounds | 20000 | 35000 | GBP | -
en | from 100 to 150k | 100000 | 150000 | - | -
en | 500 to 1 million | 500000 | 1000000 | - | -
en | 1.5-2 million dollars | 1500000 | 2000000 | USD | -
en | 80, maybe 90k | 80000 | 90000 | - | -
en | 30 to 40 | 30 | 40 | - | -
en | up to 45k | - | 45000 | - | -
en | no more than $20,000 | - | 20000 | USD | -
en | under ten thousand | - | 10000 | - | -
en | we can't go above 35k | - | 35000 | - | -
en | 35k tops | - | 35000 | - | -
en | 35k max | - | 35000 | - | -
en | capped at 60k EUR | - | 60000 | EUR | -
en | < 10k | - | 10000 | - | -
en | more than 40k isn't possible | - | 40000 | - | -
en | we cannot spend more than 20k | - | 20000 | - | -
en | between 30 and 35,000 | 30000 | 35000 | - | -
en | 500-1000 | 500 | 1000 | - | -
en | low single-digit millions | 1000000 | 3999999 | - | -
en | a hundred grand | 100000 | 100000 | - | -
en | 3 Cr | 30000000 | 30000000 | INR | -
de | mehr als 20k sind nicht drin | - | 20000 | - | -
de | 80.000 bis max. 100.000 | 80000 | 100000 | - | -
de | 60k sind das Limit | - | 60000 | - | -
de | wir verfügen über 40.000 Euro | 40000 | 40000 | EUR | -
en | at least 30k | 30000 | - | - | -
en | more than 100k | 100000 | - | - | -
en | north of 2 million | 2000000 | - | - | -
en | 40k+ | 40000 | - | - | -
en | 40k or more | 40000 | - | - | -
en | 45k plus VAT | 45000 | 45000 | - | -
en | just under 90k | 90000 | 90000 | - | -
en | five figures | 10000 | 99999 | - | -
en | a six-figure sum | 100000 | 999999 | - | -
en | low six figures | 100000 | 399999 | - | -
en | mid five figures | 40000 | 69999 | - | -
en | high five digits | 70000 | 99999 | - | -
en | low to mid six figures | 100000 | 699999 | - | -
en | tens of thousands | 10000 | 99999 | - | -
en | hundreds of thousands | 100000 | 999999 | - | -
en | 80k per year | 80000 | 80000 | - | year
en | $25,000 p.a. | 25000 | 25000 | USD | year
en | an annual budget of 40k | 40000 | 40000 | - | year
en | £2k/month | 2000 | 2000 | GBP | month
en | monthly 500 euros | 500 | 500 | EUR | month
en | 900 a month | 900 | 900 | - | month
en | one-off 30k | 30000 | 30000 | - | one_off
en | 12k once | 12000 | 12000 | - | one_off
en | quarter of a million euros a year | 250000 | 250000 | EUR | year
en | 60k this year | 60000 | 60000 | - | -
en | 30k, no, 45k | 45000 | 45000 | - | -
en | not 30k but 45k | 45000 | 45000 | - | -
en | 45k instead of 30k | 45000 | 45000 | - | -
en | I said 30k. Make that 45k. | 45000 | 45000 | - | -
de | 35.000 Euro | 35000 | 35000 | EUR | -
de | ca. 35.000,- | 35000 | 35000 | - | -
de | 1,2 Mio. € | 1200000 | 1200000 | EUR | -
de | 80 TEUR | 80000 | 80000 | EUR | -
de | 80 T€ netto | 80000 | 80000 | EUR | -
de | 80 Tsd. Euro pro Jahr | 80000 | 80000 | EUR | year
de | 12 kEUR | 12000 | 12000 | EUR | -
de | Fr. 40'000.- | 40000 | 40000 | CHF | -
de | 90'000 Franken | 90000 | 90000 | CHF | -
de | zwanzigtausend | 20000 | 20000 | - | -
de | eine viertel Million | 250000 | 250000 | - | -
de | zwischen 40 und 60 TEUR | 40000 | 60000 | EUR | -
de | 40 bis 60 Tausend | 40000 | 60000 | - | -
de | vierzig- bis fünfzigtausend Euro | 40000 | 50000 | EUR | -
de | bis zu 15.000 € | - | 15000 | EUR | -
de | maximal 15 Riesen | - | 15000 | - | -
de | höchstens fünfzigtausend | - | 50000 | - | -
de | 20k, mehr ist nicht drin | 20000 | 20000 | - | -
de | mindestens 20.000 | 20000 | - | - | -
de | ab 50k | 50000 | - | - | -
de | fünfstellig | 10000 | 99999 | - | -
de | mittlerer sechsstelliger Betrag | 400000 | 699999 | - | -
de | im niedrigen fünfstelligen Bereich | 10000 | 39999 | - | -
de | jährlich rund 12.000 € | 12000 | 12000 | EUR | year
de | 500 Euro im Monat | 500 | 500 | EUR | month
de | einmalig 30.000 | 30000 | 30000 | - | one_off
de | 30.000, nein, 40.000 | 40000 | 40000 | - | -
de | nicht 30.000 sondern 40.000 | 40000 | 40000 | - | -
fr | environ 50 000 € par an | 50000 | 50000 | EUR | year
fr | entre 40 et 60 k€ | 40000 | 60000 | EUR | -
fr | jusqu'à 30 000 euros | - | 30000 | EUR | -
fr | un million d'euros | 1000000 | 1000000 | EUR | -
es | 50 mil euros | 50000 | 50000 | EUR | -
es | entre 40 y 60 mil | 40000 | 60000 | - | -
es | hasta 20.000 € | - | 20000 | EUR | -
es-MX | 300 mil pesos | 300000 | 300000 | MXN | -
it | circa 50 mila euro | 50000 | 50000 | EUR | -
it | tra 40 e 60 mila | 40000 | 60000 | - | -
it | fino a 30.000 euro | - | 30000 | EUR | -
nl | vijftigduizend euro | 50000 | 50000 | EUR | -
nl | zo'n 25 mille | 25000 | 25000 | - | -
nl | maximaal 30.000 euro per jaar | - | 30000 | EUR | year
pl | 50 tys. zł | 50000 | 50000 | PLN | -
pl | do 100 tys. PLN | - | 100000 | PLN | -
pt | R$ 500 mil | 500000 | 500000 | BRL | -
pt | cerca de 80 mil euros | 80000 | 80000 | EUR | -
tr | yüz bin euro | 100000 | 100000 | EUR | -
tr | 500 bin TL'ye kadar | - | 500000 | TRY | -
tr | yıllık 200 bin TL | 200000 | 200000 | TRY | year
"""

# what is money though nobody asked for it
UNASKED = """
en | We have 45k for that | 45000 | 45000 | - | -
en | budget 60000 | 60000 | 60000 | - | -
en | 2 million dollars were approved | 2000000 | 2000000 | USD | -
en | it must stay under 10,000 € | - | 10000 | EUR | -
en | replace 3 boilers, 95k approved | 95000 | 95000 | - | -
en | 14 sites, budget 20k | 20000 | 20000 | - | -
de | Steuerung für 12 Öfen, 90.000 Euro | 90000 | 90000 | EUR | -
de | genehmigt sind 120.000 | 120000 | 120000 | - | -
de | ein fünfstelliger Betrag liegt bereit | 10000 | 99999 | - | -
"""

NO_MONEY = [
    "14 sites", "200 valves DN50", "the PLCs are from 1994", "we need ISO 50001", "60 pumps", "S7-1500", "call +49 170 1234567",
    "Tel. 089 / 123 456", "on 14 December 2027", "15.4.2027", "2027-04-15", "20% less energy", "40k parts per year", "40k rpm",
    "5 million bottles a year", "two million units", "a R134a chiller", "R32 refrigerant", "250 employees", "24/7", "version 2.1.4", "at 10:30",
    "4k cameras", "write to me2000k@example.com", "https://example.com/40k", "3 of us decide", "a thousand things", "line 3", "hall 2",
]  # fmt: skip
NO_MONEY_DE = [
    "14 Standorte", "seit 2019", "in 6 Wochen", "im Jahr 2027", "40.000 Teile pro Jahr", "3 Gewächshäuser", "DIN EN 12098", "50 Prozent weniger",
    "KW 14", "1.200 Mitarbeiter", "am 15.4. um 10 Uhr", "zwei Geschäftsführer", "Halle 7", "100 kW", "Achtung", "ein paar Baustellen",
]  # fmt: skip
NO_MONEY_EVEN_ASKED = [
    "in 2027",
    "2027",
    "3 people must sign",
    "14 December",
    "Q3",
    "in 6 weeks",
    "20 percent",
    "two of us",
    "ISO 9001",
    "18.5.",
]


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


def told(amounts: list[Amount]) -> list[tuple[str, str, str, str]]:
    def cell(value: object) -> str:
        return "-" if value is None else f"{value:.12g}" if isinstance(value, float) else str(value)

    return [(cell(a.minimum), cell(a.maximum), cell(a.currency), cell(a.period)) for a in amounts]


@pytest.mark.parametrize("row", rows(ASKED), ids=lambda row: row[1])
def test_an_amount_is_read_where_money_was_asked_for(row: tuple[str, ...]) -> None:
    locale, text, *expected = row
    assert told(find_amounts(text, locale, money_expected=True)) == [tuple(expected)]


@pytest.mark.parametrize("row", rows(UNASKED), ids=lambda row: row[1])
def test_money_is_seen_where_nobody_asked(row: tuple[str, ...]) -> None:
    locale, text, *expected = row
    assert told(find_amounts(text, locale)) == [tuple(expected)]


@pytest.mark.parametrize("text", NO_MONEY)
def test_other_numbers_are_no_money(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize("text", NO_MONEY_DE)
def test_other_numbers_are_no_money_in_german(text: str) -> None:
    assert find_amounts(text, "de") == []


@pytest.mark.parametrize("text", NO_MONEY_EVEN_ASKED)
def test_dates_and_heads_are_no_money_even_where_money_was_asked_for(text: str) -> None:
    assert find_amounts(text, money_expected=True) == []


def test_several_amounts_keep_the_order_of_the_text() -> None:
    amounts = find_amounts("20k for the hardware and 30k for the software")
    assert [a.maximum for a in amounts] == [20_000, 30_000]


def test_the_quote_stands_verbatim_in_the_text() -> None:
    text = "well — up to 45.000 € a year, I'd say"
    (amount,) = find_amounts(text)
    assert text[amount.start : amount.end] == "up to 45.000 € a year"


@pytest.mark.parametrize("locale", ["", "xx", "de-AT", "DE_ch", "zh-Hant-TW"])
def test_any_locale_is_taken(locale: str) -> None:
    assert [a.maximum for a in find_amounts("40.000 EUR", locale)] == [40_000]


PIECES = st.lists(
    st.sampled_from(
        [
            "40", "k", "€", "$", "R", "to", "-", "between", "and", "bis", "zu", "no", "half", "a", "million", "1.500", ",", ".", "figures", "low", "six",
            "fünf", "hundert", "tausend", "per", "year", "p.a.", "+", "kr", "lakh", "not", "'", "½", "2027", "%", "\n", "\u202f", "TEUR", "zł", "max",
        ]
    ),
    max_size=40,
)  # fmt: skip


@given(
    st.one_of(st.text(st.characters(), max_size=300), PIECES.map(" ".join), PIECES.map("".join)),
    st.booleans(),
    st.sampled_from(["en", "de", "tr", "pl"]),
)
def test_any_text_is_read_and_offsets_lie_within_it(text: str, expected: bool, locale: str) -> None:
    for amount in find_amounts(text, locale, money_expected=expected):
        assert 0 <= amount.start < amount.end <= len(text)
        assert amount.minimum is not None or amount.maximum is not None
        if amount.minimum is not None and amount.maximum is not None:
            assert amount.minimum <= amount.maximum


LONG = [
    "1 ",
    "1",
    "40k, no, ",
    "0 ",
    "(0",
    "+1 ",
    "1.",
    "between 1 and ",
    "half a ",
    "zehn",
    "hundred thousand ",
    "€",
    "\0",
    "\ud800",
    "$1 ",
    "a@",
    "'",
]


@pytest.mark.parametrize("piece", LONG)
def test_a_hundred_thousand_characters_take_less_than_a_second(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    started = time.process_time()
    find_amounts(text, "de", money_expected=True)
    assert time.process_time() - started < 1
