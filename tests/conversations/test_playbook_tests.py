"""Test conversations: led as a chat is, kept from a preview or a real chat, and in the way of a version that breaks them."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import Permission, User
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from conversations import publishing, services
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.models import Conversation, Playbook, PlaybookTest
from leads import services as leads
from leads.models import BusinessUnit, ManagerScope
from tests.conversations.test_editing import DATA, posted

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
GOOD = [
    "Yes, 250,000 euros are approved", "I decide it myself", "Our chillers fail every summer, we must replace them", "We start in May",
]  # fmt: skip
LIST = "admin:conversations_playbooktest_changelist"


@pytest.fixture(autouse=True)
def playbook(db: None) -> Playbook:
    PlaybookTest.objects.all().delete()
    Playbook.objects.all().delete()
    return publishing.publish_playbook(DATA, now=NOW)


@pytest.fixture
def manager(client: Client) -> Client:
    user = User.objects.create_user("manager", is_staff=True)
    kinds = ("playbook", "playbooktest", "conversation")
    user.user_permissions.set(Permission.objects.filter(content_type__app_label="conversations", content_type__model__in=kinds))
    client.force_login(user)
    return client


def kept(**values: Any) -> PlaybookTest:
    given = {"slug": "default", "name": "Good", "played_at": NOW, "messages": GOOD, "outcome": "qualified", **values}
    made: PlaybookTest = PlaybookTest.objects.create(**given)
    return made


SCRIPT = parse_playbook(DATA)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (GOOD, "qualified"),
        (GOOD[:2], "open"),
        ([], "open"),
        (["No budget", "I have no part in it", "No need", "There is no start planned"], "not_qualified"),
        (["STOP"], "opted_out"),
        (["Please let me talk to a person"], "handed_over"),
        (["You have the wrong person, I do not work there"], "ended"),
    ],
)
def test_how_it_ends(said: list[str], outcome: str) -> None:
    talk, failed = publishing.play(SCRIPT, kept(messages=said, outcome=outcome))
    assert (talk.outcome, failed) == (outcome, [])


def test_what_differs_is_told_in_words() -> None:
    failed = publishing.play(SCRIPT, kept(ends={"budget": "negative", "need": "positive"}, outcome="not_qualified"))[1]
    assert failed == ["budget ended positive, expected negative", "the outcome was qualified, expected not qualified"]


def test_dates_are_read_on_its_own_day() -> None:
    assert publishing.play(SCRIPT, kept(ends={"timeline": "positive"}))[1] == []
    late = kept(
        name="Late",
        played_at=NOW.replace(year=2020),
        messages=[*GOOD[:3], "In May 2026"],
        outcome="",
        ends={"timeline": "negative"},
    )
    assert publishing.play(SCRIPT, late)[1] == []


def stricter() -> dict[str, Any]:
    """A version that takes the good test's budget for too small."""
    data = deepcopy(DATA)
    data.setdefault("numbers", {})["budget_minimum"] = 1_000_000
    return data


def test_a_version_that_breaks_a_test_is_not_published(playbook) -> None:
    kept(ends={"budget": "positive"})
    draft = publishing.draft_playbook(stricter(), unit=None)
    with pytest.raises(PlaybookError, match="“Good” fails: budget ended negative, expected positive"):
        publishing.publish_version(draft, now=NOW)
    with pytest.raises(PlaybookError, match="“Good” fails"):
        publishing.publish_playbook(stricter(), now=NOW)
    assert [row.pk for row in Playbook.objects.filter(status="published")] == [playbook.pk]
    PlaybookTest.objects.update(slug="another")
    publishing.publish_version(draft, now=NOW)


def test_the_command_refuses_too(capsys) -> None:
    kept(ends={"budget": "negative"})
    with pytest.raises(SystemExit):
        call_command("publish_playbook")
    assert "“Good” fails" in capsys.readouterr().err
    assert Playbook.objects.count() == 1


def test_a_draft_that_changes_while_it_is_proved_is_not_published() -> None:
    draft = publishing.draft_playbook(DATA, unit=None)
    Playbook.objects.filter(pk=draft.pk).update(data=stricter())
    with pytest.raises(PlaybookError, match="changed this draft just now"):
        publishing.publish_version(draft, now=NOW)
    Playbook.objects.filter(pk=draft.pk).delete()
    with pytest.raises(PlaybookError, match="deleted"):
        publishing.publish_version(draft, now=NOW)


def test_every_test_of_the_demo_passes(settings) -> None:
    settings.DEMO = True
    call_command("load_demo", "--no-leads")
    assert PlaybookTest.objects.count() == 3
    assert publishing.failed_tests(SCRIPT) == []


# --- made of a real chat


def chat(*said: str) -> Conversation:
    lead = leads.take_lead({"email": "eva.brandt@brandt.example", "first_name": "Eva", "last_name": "Brandt", "company": "Brandt GmbH",
                            "language": "en"}, now=NOW, actor="test").lead  # fmt: skip
    conversation = Conversation.objects.filter(lead=lead).first() or services.open_conversation(lead, now=NOW)
    for text in said:
        services.hear(conversation.pk, text, client_id=uuid4(), now=NOW)
        services.respond(conversation.pk, now=NOW)
    conversation.refresh_from_db()
    return conversation


def test_a_real_chat_becomes_a_test_without_its_person() -> None:
    made = publishing.test_of(
        chat("I am Eva Brandt of Brandt GmbH, +49 170 1234567, 250,000 euros are approved", "I decide it myself")
    )
    assert made is not None
    test, differences = made
    assert differences == []
    assert (test.ends["budget"], test.ends["authority"], test.ends["need"], test.outcome) == (
        "positive",
        "positive",
        "open",
        "open",
    )
    assert not any(word in " ".join(test.messages) for word in ("Eva", "Brandt", "1234567"))
    assert "250,000" in test.messages[0]
    assert test.played_at == NOW


def test_a_record_that_says_something_else_is_named() -> None:
    conversation = chat("250,000 euros are approved")
    conversation.lead.answers.filter(criterion="budget").update(verdict="negative")
    made = publishing.test_of(conversation)
    assert made is not None
    assert made[1] == ["budget is negative in the record"]


def test_a_chat_without_words_is_no_test() -> None:
    assert publishing.test_of(chat()) is None


def test_the_chats_page_has_a_button_for_it(manager: Client) -> None:
    conversation = chat("250,000 euros are approved")
    page = reverse("admin:conversations_conversation_change", args=[conversation.pk])
    assert "Make it a test conversation" in manager.get(page).content.decode()
    chosen = {"action": "make_test", "_selected_action": conversation.pk, "confirm": "yes"}
    for _ in range(2):
        said = manager.post(reverse("admin:conversations_conversation_changelist"), chosen, follow=True).content.decode()
        assert "is a test now: it expects what this chat ended in" in said
    assert [test.name for test in PlaybookTest.objects.all()] == [f"Chat {conversation.pk}", f"Chat {conversation.pk} (2)"]
    User.objects.get().user_permissions.remove(Permission.objects.get(codename="add_playbooktest"))
    manager.post(reverse("admin:conversations_conversation_changelist"), chosen)
    assert PlaybookTest.objects.count() == 2


# --- in the admin


def form(**changes: Any) -> dict[str, Any]:
    return {
        "name": "Good", "slug": "default", "language": "en", "played_at": "2026-03-10 09:00",
        "messages": "\r\n".join(GOOD), "outcome": "qualified", "budget": "", "authority": "", "need": "", "timeline": "", **changes,
    }  # fmt: skip


def add(client: Client, **changes: Any) -> str:
    return client.post(reverse("admin:conversations_playbooktest_add"), form(**changes), follow=True).content.decode()


def test_a_manager_writes_a_test_and_reads_how_it_goes(manager: Client) -> None:
    assert "passes with default v1 (published)" in add(manager, budget="positive")
    test = PlaybookTest.objects.get()
    assert (test.messages, test.ends, test.outcome) == (GOOD, {"budget": "positive"}, "qualified")
    page = manager.get(reverse("admin:conversations_playbooktest_change", args=[test.pk])).content.decode()
    assert GOOD[0] in page
    assert '<b class="passes">passes</b>' in page
    said = manager.post(reverse("admin:conversations_playbooktest_change", args=[test.pk]), form(budget="negative"), follow=True)
    assert "fails with default v1 (published): budget ended positive, expected negative" in said.content.decode()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"messages": " \n "}, "This field is required"),
        ({"messages": "yes\n" * 41}, "41 messages; at most 40"),
        ({"messages": "yes\n" + "y" * 2001}, "Line 2 has 2001 characters"),
        ({"outcome": ""}, "Nothing is expected"),
        ({"outcome": "won"}, "Select a valid choice"),
        ({"slug": "none"}, "Select a valid choice"),
        ({"played_at": "soon"}, "Enter a valid date"),
    ],
)
def test_what_cannot_be_a_test_is_refused_in_words(manager: Client, changes: dict[str, str], words: str) -> None:
    assert words in add(manager, **changes)
    assert not PlaybookTest.objects.exists()


def test_the_editor_runs_the_tests_with_what_is_typed_and_keeps_a_chat_as_one(manager: Client) -> None:
    kept(ends={"budget": "positive"})
    draft = publishing.draft_playbook(DATA, unit=None)
    address = reverse("admin:conversations_playbook_tests", args=[draft.pk])
    assert '<b class="passes">' in manager.post(address, posted(DATA)).content.decode()
    typed = posted(DATA, **{"numbers.budget_minimum": "1000000"})
    assert "Budget ended negative, expected positive" in manager.post(address, typed).content.decode()
    manager.post(address, {**posted(DATA), "keep": "1", "said": GOOD[:1]})
    assert PlaybookTest.objects.get(name=GOOD[0]).ends["budget"] == "positive"
    assert "a question mark" in manager.post(address, posted(DATA, **{"texts.en.greeting": "Eh?"})).content.decode()
    User.objects.get().user_permissions.remove(Permission.objects.get(codename="add_playbooktest"))
    assert manager.post(address, {**posted(DATA), "keep": "1", "said": GOOD[:1]}).status_code == 403


def test_a_limited_manager_tests_own_playbooks_only(manager: Client) -> None:
    own = BusinessUnit.objects.create(slug="cooling", name="Cooling")
    ManagerScope.objects.create(user=User.objects.get()).business_units.set([own])
    publishing.publish_playbook({**DATA, "slug": "cooling"}, now=NOW)
    assert "Select a valid choice" in add(manager)
    add(manager, slug="cooling")
    assert PlaybookTest.objects.get().business_unit == own
