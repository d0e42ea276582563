"""Of what kind a need is, and that the agent's thanks show it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from conversations.engine.acts import Context, Theme, Topic
from conversations.interpreters.reader import Reader
from conversations.interpreters.rules.themes import theme_of
from leads.bant import Criterion

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
READER = Reader()

TOLD = """outage|the booster set keeps tripping whenever it rains
outage|Unser Kran bleibt alle paar Tage hängen
rule|The new discharge limit comes into force and we are above it
rule|Die Behörde macht uns Auflagen wegen der Abluft
cost|Our gas bill has doubled
cost|die Stromrechnung ist der Wahnsinn
quality|too much scrap on the second press
quality|Ausschuss an der Waage, jeden Tag mehr
insight|we don't know which of the machines eats the air
insight|Wir sehen nicht, wo die Wärme bleibt
growth|a second production hall goes up next to the first
growth|Wir bauen ein neues Lager und brauchen die Förderer dafür
labour|Everything is typed into Excel by two people
labour|Das Ablesen machen wir noch von Hand
age|the controller is obsolete
age|Die Anlage ist veraltet
-|glass breakage at the cooling belt
-|Drehstrommotoren, 7,5 kW
-|two new conveyor belts"""


@pytest.mark.parametrize("row", TOLD.splitlines())
def test_a_need_has_the_theme_that_its_words_tell(row: str) -> None:
    theme, text = row.split("|")
    assert theme_of(text) == (Theme(theme) if theme != "-" else None)


def test_the_reader_reports_the_theme_of_the_sentence_that_tells_the_need() -> None:
    context = Context(now=NOW, asked=Criterion.NEED)
    said = READER.interpret("Good morning. I am new here. Our feed pump fails every week. Thanks a lot.", context)
    assert said.theme == Theme.OUTAGE
    assert READER.interpret("No need at all, thanks", context).theme is None


WISHES = """en|No calls please, e-mail only.
en|And nobody is to phone me
en|i dont want phone calls
en|Please don't ring me, I am on the floor all day
de|Bitte keinen Anruf
de|rufen sie mich nicht an!! mail reicht
de|Lieber schriftlich, bitte"""


@pytest.mark.parametrize("row", WISHES.splitlines())
@pytest.mark.parametrize("asked", [None, Criterion.NEED, Criterion.BUDGET])
def test_who_wants_no_call_is_heard_and_not_handed_over(row: str, asked: Criterion | None) -> None:
    locale, text = row.split("|")
    said = READER.interpret(text, Context(now=NOW, asked=asked, locale=locale))
    assert Topic.WRITING in said.topics
    assert not {"human", "opt_out", "vague", "answer"} & set(said.acts)


@pytest.mark.parametrize("text", ["Please call me tomorrow", "Can you e-mail me a brochure?", "We call it the old hall"])
def test_who_speaks_of_calls_or_mails_otherwise_wishes_nothing_of_the_kind(text: str) -> None:
    assert Topic.WRITING not in READER.interpret(text, Context(now=NOW, asked=Criterion.NEED)).topics
