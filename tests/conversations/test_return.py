"""A lead that comes back after the end: where things stand, and a new conversation where the playbook allows one."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.urls import reverse

from conversations import publishing, services
from conversations.models import Conversation, Message, Playbook
from leads import assigning, links
from leads.models import AnswerVersion, BantAnswer, DecisionReceipt, Lead, LeadEvent, Offer
from outreach import left_behind, planning
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED
from tests.history import assert_history_is_whole

pytestmark = [pytest.mark.django_db, pytest.mark.both]

DAY = timedelta(hours=24)
LATER = timedelta(days=30)


@pytest.fixture
def returning(playbook: Playbook, now) -> Playbook:
    """The default playbook, of which a later version lets leads return."""
    found: Playbook = publishing.publish_playbook({**playbook.data, "may_return": True}, now=now)
    return found


def say(conversation: Conversation, *texts: str, at) -> list[str]:
    replies: list[str] = []
    for text in texts:
        services.hear(conversation.pk, text, client_id=uuid4(), now=at)
        replies += [reply.text for reply in services.respond(conversation.pk, now=at, interpreter=SCRIPTED)]
    return replies


def fresh(lead: Lead) -> Lead:
    found: Lead = Lead.objects.select_related("business_unit").get(pk=lead.pk)
    return found


@pytest.fixture
def judged(conversation, now) -> Lead:
    """A lead whose window has closed on one positive answer."""
    say(conversation, *POOR_CORE, at=now)
    services.close_due_windows(now=now + DAY)
    return fresh(conversation.lead)


def page_of(client, lead: Lead) -> str:
    page: str = client.get(links.chat_url(lead)).content.decode()
    return page


def press(client, lead: Lead) -> str:
    """Press the button; the page it leads to."""
    token = links.chat_url(lead).rstrip("/").rpartition("/")[2]
    response = client.post(reverse("chat-again", args=[token]), follow=True)
    page: str = response.content.decode()
    return page


def test_a_new_conversation_asks_everything_afresh_and_keeps_what_was(judged, conversation, returning, client, now) -> None:
    before = {version.pk: version.verdict for version in AnswerVersion.objects.all()}
    assert "Start a new conversation" in page_of(client, judged)
    page = press(client, judged)
    again = Conversation.objects.get(lead=judged, state="invited")
    assert again.playbook_id == returning.pk
    (greeting,) = again.messages.all()
    assert greeting.sender == "agent"
    assert greeting.text.endswith("?")
    assert greeting.text in page.replace("&#x27;", "'")
    assert "Start a new conversation" not in page
    assert fresh(judged).state == "contacted"
    rows = BantAnswer.objects.filter(lead=judged).values_list(
        "disposition", "verdict", "value", "quote", "message_id", "settled_at"
    )
    assert set(rows) == {("open", None, None, "", None, None)}
    assert {version.pk: version.verdict for version in AnswerVersion.objects.all()} == before
    assert LeadEvent.objects.filter(lead=judged, kind="reopen").count() == 1
    # The first one stays as it is, with its receipt; the second one has its own window and its own judgement.
    at = now + LATER
    assert say(again, *GOOD_CORE, at=at)
    services.close_due_windows(now=at + DAY)
    assert fresh(judged).state == "assigned"
    assert DecisionReceipt.objects.filter(lead=judged).count() == 2
    assert Message.objects.filter(conversation=conversation).count() == conversation.messages.count() == 9
    assert list(AnswerVersion.objects.filter(answer__criterion="authority").values_list("verdict", flat=True)) == [
        "negative",
        "positive",
    ]
    call_command("replay", "--all")


def test_pressing_twice_begins_one_conversation(judged, returning, client) -> None:
    press(client, judged)
    press(client, judged)
    assert Conversation.objects.filter(lead=judged).count() == 2


def test_the_default_playbook_allows_no_return(judged, client) -> None:
    page = page_of(client, judged)
    assert "Thank you for your answers" in page
    assert "Start a new conversation" not in page
    assert "This conversation is complete" in press(client, judged)
    assert Conversation.objects.filter(lead=judged).count() == 1


def test_get_changes_nothing(judged, returning, client) -> None:
    token = links.chat_url(judged).rstrip("/").rpartition("/")[2]
    assert client.get(reverse("chat-again", args=[token])).status_code == 405
    assert client.post(reverse("chat-again", args=["nobody"])).status_code == 404
    assert Conversation.objects.count() == 1


@pytest.mark.parametrize(
    ("step", "may"),
    [("qualified", False), ("accepted", False), ("won", False), ("lost", True), ("opted_out", False), ("opted out by another lead", False),
     ("wrong_person", False), ("abusive", False), ("no_response", True)],
)  # fmt: skip
def test_who_may_return(conversation, make_lead, rep, returning, client, now, step, may) -> None:
    if step in ("qualified", "accepted", "won", "lost"):
        say(conversation, *GOOD_CORE, at=now)
        services.close_due_windows(now=now + DAY)
    if step in ("accepted", "won", "lost"):
        assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(), now=now + DAY)
    if step in ("won", "lost"):
        assignment = fresh(conversation.lead).assignments.get()
        assigning.finish(assignment, now=now + DAY, actor="rep:Rosa", won=step == "won")
    if step == "opted_out":
        say(conversation, "opt_out stop", at=now)
    if step == "opted out by another lead":
        say(conversation, *POOR_CORE, at=now)
        services.close_due_windows(now=now + DAY)
        name, domain = conversation.lead.email.split("@")
        from leads import services as leads

        leads.opt_out(make_lead(email=f"{name}+fair@{domain}"), now=now, how="link")
    if step == "wrong_person":
        say(conversation, "wrong_person he left", at=now)
    if step == "abusive":
        say(conversation, "abuse", "abuse", at=now)
    if step == "no_response":
        services.end_silence(conversation.pk, now=now + timedelta(days=10))
    services.close_finished_chats(now=now + DAY)
    lead = fresh(conversation.lead)
    assert ("Start a new conversation" in page_of(client, lead)) is may
    press(client, lead)
    assert Conversation.objects.filter(lead=lead).count() == (2 if may else 1)
    assert fresh(lead).state == ("contacted" if may else lead.state)


@pytest.mark.parametrize(
    ("language", "core", "words"),
    [("en", GOOD_CORE, "finding the right colleague"), ("de", GOOD_CORE, "suchen gerade die passende Kollegin"),
     ("en", POOR_CORE, "Thank you for your answers"), ("de", POOR_CORE, "Danke für Ihre Antworten")],
)  # fmt: skip
def test_the_page_says_kindly_where_things_stand(make_lead, client, now, language, core, words) -> None:
    conversation = services.open_conversation(make_lead(language=language), now=now)
    say(conversation, *core, at=now)
    services.close_due_windows(now=now + DAY)
    page = page_of(client, fresh(conversation.lead))
    assert words in page
    assert "qualifi" not in page[page.index('id="state"') :]  # how a lead was judged is nobody's business on this page


def test_words_on_a_page_of_the_old_conversation_are_not_lost(judged, conversation, returning, now) -> None:
    services.hear(conversation.pk, "question are you there", client_id=uuid4(), now=now + LATER)  # its turn was not taken
    again = services.begin_again(judged, now=now + LATER)
    assert "closed" in conversation.messages.order_by("-seq")[0].text
    with pytest.raises(services.MessageError, match="load the page again") as caught:
        services.hear(conversation.pk, "budget+ yes", client_id=uuid4(), now=now + LATER)
    assert caught.value.code == "moved_on"
    say(again, "budget+ yes", at=now + LATER)
    call_command("replay", "--all")


def test_whoever_starts_anew_and_says_nothing_is_reminded_and_ends_as_no_response(judged, returning, now) -> None:
    again = services.begin_again(judged, now=now + LATER)
    for day in range(1, 15):
        planning.handle_silences(now=now + LATER + timedelta(days=day))
    assert Conversation.objects.get(pk=again.pk).state == "closed"
    assert fresh(judged).state == "no_response"


def test_a_lead_that_returned_is_in_exactly_one_place(judged, returning, now) -> None:
    services.begin_again(judged, now=now + LATER)
    assert left_behind.find(judged.pk, now=now + LATER + timedelta(hours=1)) is None
    assert assert_history_is_whole() == 1


# --- the record (A3)


@pytest.fixture
def checking(playbook: Playbook, now) -> Playbook:
    """A playbook that has facts confirmed first, and lets leads return."""
    data = {**playbook.data, "confirmations": ["company", "job_title"], "may_return": True}
    found: Playbook = publishing.publish_playbook(data, now=now)
    return found


def test_who_returns_is_not_asked_anew_what_the_record_confirms(checking, make_lead, now) -> None:
    lead = make_lead(job_title="")
    first = services.open_conversation(lead, now=now)
    assert "Brandt Cooling" in first.messages.get().text
    (asked,) = say(first, "Brandt Refrigeration", at=now)
    assert fresh(lead).company == "Brandt Refrigeration"
    say(first, "Head of maintenance", *POOR_CORE, at=now)
    services.close_due_windows(now=now + DAY)

    again = services.begin_again(fresh(lead), now=now + LATER)
    greeting = again.messages.get().text
    assert "Brandt" not in greeting.partition("AI assistant")[2]
    assert again.memory["confirmed"] == {"company": "Brandt Refrigeration", "job_title": "Head of maintenance"}
    # The old value is kept with its time and its source, the lead's own message.
    event = LeadEvent.objects.get(lead=lead, kind="fact_corrected", data__field="company")
    assert (event.data["from"], event.data["to"], event.at, event.actor) == (
        "Brandt Cooling",
        "Brandt Refrigeration",
        now,
        "lead",
    )
    assert Message.objects.get(pk=event.message_id).text == "Brandt Refrigeration"  # type: ignore[misc]
    assert asked.endswith("?")


def test_what_was_confirmed_long_ago_is_read_back_with_its_newest_value(checking, make_lead, now) -> None:
    lead = make_lead(job_title="Head of maintenance")
    first = services.open_conversation(lead, now=now)
    say(first, "Brandt Refrigeration", "Plant manager", *POOR_CORE, at=now)
    services.close_due_windows(now=now + DAY)
    again = services.begin_again(fresh(lead), now=now + timedelta(days=100))
    assert "Brandt Refrigeration" in again.messages.get().text
    assert again.memory["confirmed"] == {}
