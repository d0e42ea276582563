"""The card "what we noted": every answer is changed or withdrawn with one click, by the same way as in words."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command

from conversations import services
from conversations.engine.acts import Act, Context, Known
from conversations.interpreters.card import CHANGE, WITHDRAW, read_card
from conversations.interpreters.reader import Reader
from conversations.models import Conversation, Turn
from leads import clock, links
from leads.bant import Criterion, Verdict
from leads.models import AnswerVersion, BantAnswer, Lead
from tests.conversations.windows import open_window

DAY = timedelta(hours=24)
NEW = {
    Criterion.BUDGET: {"en": ("60,000 euros", "positive"), "de": ("kein Budget", "negative")},
    Criterion.AUTHORITY: {"en": ("not me", "negative"), "de": ("ich entscheide allein", "positive")},
    Criterion.NEED: {"en": ("just looking", "negative"), "de": ("neue Pumpen für Linie 3", "positive")},
    Criterion.TIMELINE: {"en": ("March 2027", "positive"), "de": ("nächstes Quartal", "positive")},
}
OPEN = [None, *Criterion]


def read(text: str, language: str, asked: Criterion | None, now):
    known = {criterion: Known(Verdict.POSITIVE) for criterion in Criterion if criterion is not asked}
    return read_card(text, Context(now=now, asked=asked, locale=language, known=known), Reader().interpret)


@pytest.mark.parametrize("asked", OPEN, ids=str)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("criterion", Criterion)
def test_a_form_of_the_card_is_about_its_criterion_whatever_is_being_asked(criterion, language, asked, now) -> None:
    if criterion is asked:
        return  # it is open, so the card does not show it
    gone = read(WITHDRAW[language][criterion], language, asked, now)
    assert gone.acts == (Act.DECLINE, Act.CORRECTION) or gone.acts == (Act.CORRECTION, Act.DECLINE)
    assert [(answer.criterion, answer.disposition, answer.correction) for answer in gone.answers] == [
        (criterion, "declined", True)
    ]
    words, verdict = NEW[criterion][language]
    changed = read(CHANGE[language][criterion] + words, language, asked, now)
    (answer,) = changed.answers
    assert (answer.criterion, answer.disposition, answer.verdict, answer.correction) == (criterion, "answered", verdict, True)
    assert answer.quote in words


def test_other_words_are_not_the_card_s_and_what_cannot_be_judged_changes_nothing(now) -> None:
    assert read("Correction: the budget is 60k", "en", None, now) is None
    vague = read(CHANGE["en"][Criterion.BUDGET] + "it depends", "en", Criterion.NEED, now)
    assert (vague.acts, vague.answers) == ((Act.CORRECTION,), ())
    assert Act.OPT_OUT in read(CHANGE["en"][Criterion.BUDGET] + "never mail me again, unsubscribe", "en", None, now).acts


# --- on the page, by plain forms


@pytest.fixture
def window(make_lead) -> Conversation:
    """A window that has been open for an hour, with two positive answers."""
    return open_window(make_lead(), 2, now=clock.now() - timedelta(hours=1))


def page_of(client, conversation: Conversation) -> str:
    return client.get(links.chat_url(conversation.lead)).content.decode()


def forms(page: str) -> list[dict[str, str]]:
    """The fields of the card's forms, in the order of the page."""
    card = page[page.index('id="noted"') : page.index("</aside>")]
    found = []
    for form in re.findall(r"<form method=\"post\" action=\"(?P<to>[^\"]+)\">(?P<body>.*?)</form>", card, re.S):
        fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[1]))
        found.append({"action": form[0], **fields})
    return found


def press(client, form: dict[str, str], text: str = "") -> None:
    fields = {name: value for name, value in form.items() if name != "action"}
    response = client.post(form["action"], {"text": text, **fields} if text else fields)
    assert response.status_code == 302


@pytest.mark.django_db
@pytest.mark.both
class TestOnThePage:
    @pytest.mark.parametrize("language", ["en", "de"])
    def test_an_answer_is_changed_with_its_form_and_the_old_one_kept(self, client, make_lead, language) -> None:
        window = open_window(make_lead(language=language), 2, now=clock.now() - timedelta(hours=1))
        form = next(form for form in forms(page_of(client, window)) if form.get("before") == CHANGE[language][Criterion.BUDGET])
        press(client, form, "60.000 Euro")
        press(client, form, "60.000 Euro")  # a second click says nothing new
        budget = BantAnswer.objects.get(lead=window.lead_id, criterion="budget")
        assert (budget.verdict, budget.value["amount_max"]) == ("positive", 60_000)
        assert [version.verdict for version in AnswerVersion.objects.filter(answer=budget)] == ["negative", "positive"]
        page = page_of(client, window)
        assert page.count("60.000 Euro</p>") == 1
        reply = window.messages.order_by("-seq")[0].text
        assert "60,000" in reply or "60.000" in reply  # it is read back

    @pytest.mark.parametrize("criterion", Criterion)
    def test_an_answer_is_withdrawn_with_one_click_and_no_longer_counts(self, client, window, criterion) -> None:
        form = next(form for form in forms(page_of(client, window)) if form.get("text") == WITHDRAW["en"][criterion])
        before = BantAnswer.objects.get(lead=window.lead_id, criterion=criterion.value)
        press(client, form)
        row = BantAnswer.objects.get(lead=window.lead_id, criterion=criterion.value)
        assert (row.disposition, row.verdict, row.value) == ("declined", None, None)
        first, last = AnswerVersion.objects.filter(answer=row)
        assert (first.verdict, first.quote, last.disposition) == (before.verdict, before.quote, "declined")
        assert not any(form.get("text") == WITHDRAW["en"][criterion] for form in forms(page_of(client, window)))
        services.close_due_windows(now=window.window_closes_at)
        lost = before.verdict == "positive"  # there were two
        assert (Lead.objects.get(pk=window.lead_id).state == "not_qualified") is lost

    def test_in_the_core_the_open_question_is_put_again_after_a_change(self, client, conversation, now) -> None:
        for text in ("We have 50,000 euros", "I decide"):
            services.hear(conversation.pk, text, client_id=uuid4(), now=now)
            services.respond(conversation.pk, now=now)
        form = next(form for form in forms(page_of(client, conversation)) if "text" in form)
        press(client, form)
        assert Turn.objects.latest("pk").asked == "need"
        assert BantAnswer.objects.get(lead=conversation.lead_id, criterion="budget").disposition == "declined"

    def test_the_card_is_read_only_once_the_window_has_ended_closed_or_not(self, client, make_lead) -> None:
        ended = open_window(make_lead(), 2, now=clock.now() - DAY - timedelta(seconds=1))
        assert forms(page_of(client, ended)) == []
        assert "You can change any answer until" not in page_of(client, ended)
        services.close_due_windows(now=clock.now())
        assert forms(page_of(client, ended)) == []
        running = open_window(make_lead(), 2, now=clock.now() - DAY + timedelta(hours=2))
        assert len(forms(page_of(client, running))) == 8
        assert re.search(r"until <b>\w+, \d+ \w+, \d\d:\d\d \(CES?T\)</b>", page_of(client, running))

    def test_what_the_card_says_is_decided_again_by_replay(self, client, window, capsys) -> None:
        press(client, forms(page_of(client, window))[1])
        call_command("replay", "--all")
        assert '"differences": 0' in capsys.readouterr().out
