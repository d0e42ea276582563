"""Who wants no more contact says it in any words: what shall end, and that it shall end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from conversations.engine.acts import Act, Context
from conversations.interpreters.reader import Reader
from leads.bant import Criterion

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
READER = Reader()

GOING = """en|Please cease all communication with our company.
en|scrap my data please
en|block me from your mailings
en|spare me your mails
en|hereby I revoke permission to use my email
en|your mails annoy me, stop it
en|we were promised no further messages, keep to it
en|wipe our records
en|STOP ALL
en|unsub
en|I opt out
en|We are not interested any more. Please close this.
en|how can I stop getting these?
en|Interest is gone on our side
de|Ich verbitte mir weitere Nachrichten
de|Wir haben uns anders entschieden, bitte keine Nachfragen mehr
de|Bitte meine Mailadresse aus dem System nehmen.
de|Das ist Werbung, die ich nicht will
de|Unterlassen Sie das bitte künftig
de|Keine Mails mehr an diese Adresse, danke
de|kein Bedarf und bitte keine weiteren Anfragen an mich
de|vergessen Sie mich bitte
de|Spam! Löschen!"""

STAYING = """en|delete my last message please
en|please remove the comma in my name
en|we need to take the pump off the list of spare parts
en|I don't want to hear about prices yet
en|Mrs Lund is no longer with us, I read her mails
en|please send no more mails before Monday
en|no more messages from that alarm, that is the goal
en|don't contact my boss please
en|how do I delete a wrong answer?
de|Berichte nicht mehr von Hand schreiben
de|Bitte keine Mails mehr am Wochenende, wir haben 30.000 Euro
de|von der Liste der Zuschüsse hat man uns gestrichen
de|Streichen Sie die 40.000
de|die Steuerung soll keine Meldungen mehr schicken
de|Ich will keinen Newsletter, ich will eine Pumpe"""


@pytest.mark.parametrize("asked", [None, Criterion.NEED])
@pytest.mark.parametrize("line", GOING.splitlines())
def test_who_wants_to_leave_is_let_go(line: str, asked: Criterion | None) -> None:
    locale, text = line.split("|")
    assert READER.interpret(text, Context(now=NOW, asked=asked, locale=locale)).acts == (Act.OPT_OUT,)


@pytest.mark.parametrize("asked", [None, Criterion.BUDGET])
@pytest.mark.parametrize("line", STAYING.splitlines())
def test_who_speaks_of_something_else_stays(line: str, asked: Criterion | None) -> None:
    locale, text = line.split("|")
    assert Act.OPT_OUT not in READER.interpret(text, Context(now=NOW, asked=asked, locale=locale)).acts
