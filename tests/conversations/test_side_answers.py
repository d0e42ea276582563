"""Side questions: answered from approved texts of the unit and language alone, else passed on."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import uuid4

import pytest

from conversations import services
from conversations.engine.passages import Passage, approvable, best, fits
from conversations.interpreters.llm import prompt
from conversations.models import ModelCall, Snippet
from leads.models import BusinessUnit
from tests.conversations.modelserver import model_server, reading
from tests.conversations.test_model_turns import talk

OFFICES = "We have offices in Hamburg, Graz and Vienna."
PASSAGES = [
    Passage("Where are your branches and offices? Is there a branch in Graz?", OFFICES),
    Passage("Which pumps does the monitoring work with?", "It works with pumps of every maker that have a motor of their own."),
    Passage("Do you train our operators?", "Our people train your operators on site when the system starts."),
]
GERMAN = [
    Passage("Wo gibt es Niederlassungen? Haben Sie eine Niederlassung in Graz?", "Wir haben Büros in Hamburg, Graz und Wien.")
]
ASKED = "Do you have a branch in Graz?"


@pytest.mark.parametrize(
    ("question", "language", "found"),
    [
        (ASKED, "en", OFFICES), ("Is there an office in Vienna?", "en", OFFICES),
        ("Does the monitoring work with our pumps?", "en", PASSAGES[1].text), ("Will you train operators?", "en", PASSAGES[2].text),
        ("Haben Sie eine Niederlassung in Graz?", "de", GERMAN[0].text),
        ("How long is the warranty?", "en", None), ("Who owns the company?", "en", None), ("???", "en", None), ("", "en", None),
        ("Do you have a parking lot in Graz for forty lorries?", "en", None),
    ],
)  # fmt: skip
def test_a_text_is_found_only_if_it_holds_what_was_asked(question: str, language: str, found: str | None) -> None:
    passages = best(question, GERMAN if language == "de" else PASSAGES, language)
    assert (passages[0].text if passages else None) == found


@pytest.mark.parametrize(
    ("answer", "fit"),
    [
        ("Yes, there are offices in Graz, Hamburg and Vienna.", True),
        (OFFICES, True),
        ("", False), ("We have offices in Graz", False), ("We have offices in Graz. We have offices. We have Vienna.", False),
        ("We have offices in Hamburg, Graz, Vienna and Oslo, Bergen, Stavanger, Trondheim.", False),
        ("We have 12 offices in Hamburg, Graz and Vienna.", False), ("Offices in Graz for 5 euros.", False),
        ("We promise offices in Graz.", False), ("Our offices in Graz are certified.", False), ("See https://graz.example.", False),
        ("We have <b>offices</b> in Graz.", False), ("Do you want offices in Graz?", False), ("Wir haben Büros in Hamburg und Wien.", False),
        (prompt.WORDING_SYSTEM[:200] + ".", False),
    ],
)  # fmt: skip
def test_a_models_wording_is_made_of_the_approved_text_or_not_said(answer: str, fit: bool) -> None:
    assert fits(answer, PASSAGES[:1], "en", prompt.WORDING_SYSTEM) is fit


@pytest.mark.parametrize(
    "text", ["It costs 5 euros.", "We guarantee it.", "A. B. C.", "See www.x.example", "Is it?", "50 % less."]
)
def test_a_text_with_a_price_a_promise_or_a_link_cannot_be_approved(text: str) -> None:
    assert approvable(text).endswith(".")
    assert approvable(OFFICES) == ""


@pytest.fixture
def snippet(db, unit) -> Snippet:
    """An approved text of the lead's unit."""
    return Snippet.objects.create(business_unit=unit, language="en", question=PASSAGES[0].question, text=OFFICES, approved=True)


def ask(conversation, now, text: str = ASKED) -> str:
    services.hear(conversation.pk, text, client_id=uuid4(), now=now)
    return services.respond(conversation.pk, now=now)[0].text


@pytest.mark.django_db
class TestTheTurn:
    def test_the_text_is_said_and_the_question_follows(self, conversation, snippet, now):
        reply = ask(conversation, now)
        assert reply.startswith(OFFICES)
        assert reply.endswith("?")

    @pytest.mark.parametrize("change", [{"approved": False}, {"language": "de"}, {"business_unit": "other"}])
    def test_a_text_not_approved_or_of_another_language_or_unit_is_not(self, conversation, snippet, now, change):
        if "business_unit" in change:
            change = {"business_unit": BusinessUnit.objects.create(slug="water", name="Water")}
        Snippet.objects.update(**change)
        assert OFFICES not in ask(conversation, now)

    def test_a_text_for_every_unit_comes_after_the_units_own(self, conversation, snippet, now):
        Snippet.objects.create(language="en", question=ASKED, text="Ask in Graz.", approved=True)
        assert OFFICES in ask(conversation, now)
        snippet.delete()
        assert "Ask in Graz." in ask(conversation, now + timedelta(seconds=1))

    def test_a_price_is_not_answered_by_any_text(self, conversation, snippet, now):
        Snippet.objects.create(language="en", question="What does it cost?", text="It costs little.", approved=True)
        assert "little" not in ask(conversation, now, "What does it cost?")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("worded", "said", "verdict"),
    [
        ("There are offices in Graz and Vienna.", "There are offices in Graz and Vienna.", "ok"),
        ("We guarantee it.", OFFICES, "not fit to be said"),
        (None, OFFICES, "malformed"),
    ],
)
def test_the_model_words_it_and_what_may_not_be_said_is_the_text_itself(
    settings, conversation, snippet, now, worded, said, verdict
):
    with model_server(settings) as server:
        answer = json.dumps({"answer": worded} if worded else {"text": "x"})
        server.script = lambda data: answer if "texts" in data else reading(acts=("question",))
        (turn,) = talk(conversation, [ASKED], now)
    assert turn.reply.text.startswith(said)
    assert ModelCall.objects.get(purpose="wording").verdict == verdict
