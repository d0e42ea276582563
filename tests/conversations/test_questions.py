"""Side questions that nobody but a colleague can answer: kept with the lead's words, ticked off by reps, counted for managers."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.test import Client

from conversations import publishing, questions, services
from conversations.models import Message, OpenQuestion
from leads import assigning
from leads.models import Lead, Offer

pytestmark = [pytest.mark.django_db, pytest.mark.both]

UNANSWERABLE = ("What does it cost?", "Can your system talk to our Siemens S7 controllers?", "Can you send me a brochure?")


@pytest.fixture
def say(conversation, now):
    """Say something to the agent, read by the rules."""

    def say(*texts: str) -> None:
        for text in texts:
            services.hear(conversation.pk, text, client_id=uuid4(), now=now)
            services.respond(conversation.pk, now=now)

    return say


def test_three_questions_that_the_agent_passes_on_are_kept_in_the_leads_words(say, conversation, now):
    say("Yes, 50,000 euros are approved", *UNANSWERABLE)
    kept = list(conversation.open_questions.select_related("message"))
    assert [(one.topic, one.text, one.asked_at) for one in kept] == [
        ("price", UNANSWERABLE[0], now), ("product", UNANSWERABLE[1], now), ("material", UNANSWERABLE[2], now),
    ]  # fmt: skip
    assert all(one.text in one.message.text and one.message.sender == Message.Sender.LEAD for one in kept)


def test_what_the_agent_answers_itself_is_not_kept(say, conversation):
    say("Are you a person?", "Why do you ask?", "What happens next?", "How many questions are left?", "You are not listening!")
    assert not conversation.open_questions.exists()


def test_a_wish_to_have_no_calls_is_kept_for_the_rep(say, conversation):
    say("Our pumps leak, about 40,000 euros are planned. No calls please, e-mail only.")
    (kept,) = conversation.open_questions.all()
    assert kept.topic == "writing"
    assert "No calls please" in kept.text
    assert "no calls" in conversation.messages.filter(sender=Message.Sender.AGENT).last().text.casefold()


def test_which_topics_are_passed_on_is_the_playbooks_to_say(make_lead, playbook, now):
    publishing.publish_playbook({**playbook.data, "passed_on": ["product"]}, now=now)
    conversation = services.open_conversation(make_lead(), now=now)
    for text in UNANSWERABLE:
        services.hear(conversation.pk, text, client_id=uuid4(), now=now)
        services.respond(conversation.pk, now=now)
    assert [one.topic for one in conversation.open_questions.all()] == ["product"]


@pytest.fixture
def asked(say, conversation, now) -> OpenQuestion:
    """A question of a lead that the only rep is being offered."""
    say(UNANSWERABLE[0], "I want to talk to a person please")
    return OpenQuestion.objects.get()


def test_a_rep_ticks_a_question_off_and_takes_the_tick_back(client: Client, rep, asked: OpenQuestion):
    client.force_login(rep.user)
    address = f"/rep/questions/{asked.pk}/"
    answer = client.post(address)
    assert answer["Location"] == f"/rep/leads/{asked.conversation.lead_id}/#questions"
    first = OpenQuestion.objects.get().answered_at
    assert first is not None
    client.post(address)
    assert OpenQuestion.objects.get().answered_at == first
    client.post(address, {"answered": "0"})
    assert OpenQuestion.objects.get().answered_at is None


def test_a_question_of_somebody_elses_lead_is_not_there(client: Client, rep, make_rep, asked: OpenQuestion, now):
    client.force_login(make_rep("mats").user)
    assert client.post(f"/rep/questions/{asked.pk}/").status_code == 404
    client.force_login(rep.user)
    assert client.get(f"/rep/questions/{asked.pk}/").status_code == 405
    assert client.post("/rep/questions/999999/").status_code == 404
    assigning.turn_down_offer(Offer.objects.select_related("assignment", "rep").get(outcome="open"), "declined", now=now)
    assert client.post(f"/rep/questions/{asked.pk}/").status_code == 404
    client.logout()
    assert client.post(f"/rep/questions/{asked.pk}/").status_code == 302
    assert OpenQuestion.objects.get().answered_at is None


def test_by_topic_the_one_asked_most_comes_first(now):
    rows = [
        ("price", "How much?", None),
        ("other", "A trip to Graz?", now),
        ("price", "How much?", now),
        ("price", "The price?", None),
    ]
    price, other = questions.most_asked(rows)
    assert (price.topic, price.count, price.open, price.words) == ("price", 3, 2, ["How much?", "The price?"])
    assert (other.topic, other.count, other.open) == ("other", 1, 0)


def test_managers_see_what_is_asked_most_of_one_unit_or_all(admin_client: Client, say, asked: OpenQuestion, unit):
    page = admin_client.get("/admin/conversations/openquestion/").content.decode()
    assert "Most asked, not answered" in page
    assert "“What does it cost?”" in page
    Lead.objects.update(business_unit=None)
    filtered = {"conversation__lead__business_unit__id__exact": unit.pk}
    page = admin_client.get("/admin/conversations/openquestion/", filtered).content.decode()
    assert "“What does it cost?”" not in page
