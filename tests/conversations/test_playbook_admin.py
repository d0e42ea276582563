"""Managers write, try, publish and file playbooks in the admin, and go back to an older version."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from conversations.models import Playbook
from conversations.playbook_files import read_playbook, write_playbook
from leads.models import BusinessUnit, ManagerScope
from tests.conversations.test_editing import posted

DATA = read_playbook(Path(__file__).parents[2] / "conversations" / "playbooks" / "default.yaml")
LIST = "admin:conversations_playbook_changelist"
NEW = "admin:conversations_playbook_add"
RIGHTS = ("view_playbook", "add_playbook", "change_playbook", "publish_playbook")


@pytest.fixture
def manager(db: None, client: Client) -> Client:
    user = User.objects.create_user("manager", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=RIGHTS))
    client.force_login(user)
    Playbook.objects.all().delete()
    return client


def without(right: str) -> None:
    User.objects.get(username="manager").user_permissions.remove(Permission.objects.get(codename=right))


def stored(version: int, status: str, data: Any = DATA) -> Playbook:
    made: Playbook = Playbook.objects.create(slug="default", version=version, status=status, data=data)
    return made


def act(client: Client, action: str, *rows: Playbook, **more: str) -> str:
    chosen = {"action": action, "_selected_action": [row.pk for row in rows], "confirm": "Yes", **more}
    return client.post(reverse(LIST), chosen, follow=True).content.decode()


def publish(client: Client, *rows: Playbook, reason: str = "Shorter questions.") -> str:
    return act(client, "publish", *rows, reason=reason)


def page_of(playbook: Playbook, name: str = "change") -> str:
    return reverse(f"admin:conversations_playbook_{name}", args=[playbook.pk])


def save(client: Client, playbook: Playbook, **changes: Any) -> str:
    sent = client.post(page_of(playbook), {**posted(playbook.data, **changes), "_continue": "Save"}, follow=True)
    return sent.content.decode()


# --- publishing


def test_a_version_is_published_and_an_older_one_again(manager: Client) -> None:
    old, new = stored(1, "published"), stored(2, "draft")
    for chosen, other in ((new, old), (old, new)):
        publish(manager, chosen)
        assert Playbook.objects.get(pk=chosen.pk).status == "published"
        assert Playbook.objects.get(pk=other.pk).status == "retired"


def test_publishing_wants_a_reason_which_stays_in_the_history(manager: Client) -> None:
    draft = stored(1, "draft")
    assert "Say what is new" in publish(manager, draft, reason=" ")
    assert Playbook.objects.get(pk=draft.pk).status == "draft"
    publish(manager, draft, reason="Asks for the floor space.")
    assert "Asks for the floor space." in manager.get(page_of(draft, "history")).content.decode()


def test_a_faulty_draft_is_refused_in_words(manager: Client) -> None:
    data = deepcopy(DATA)
    data["texts"]["en"]["greeting"] = "Hello?"
    draft = stored(1, "draft", data)
    assert "question mark" in publish(manager, draft)
    assert Playbook.objects.get(pk=draft.pk).status == "draft"


def test_one_version_is_published_at_a_time(manager: Client) -> None:
    assert "exactly one" in publish(manager, stored(1, "draft"), stored(2, "draft"))
    assert not Playbook.objects.filter(status="published").exists()


def test_who_may_only_change_may_not_publish(manager: Client) -> None:
    without("publish_playbook")
    draft = stored(1, "draft")
    publish(manager, draft)
    assert Playbook.objects.get(pk=draft.pk).status == "draft"


# --- writing


def test_a_draft_is_written_in_both_languages(manager: Client) -> None:
    draft = stored(1, "draft")
    save(manager, draft, **{"texts.en.questions.budget": "What may it cost?", "texts.de.questions.budget": "Was darf es kosten?"})
    draft.refresh_from_db()
    assert draft.data["texts"]["en"]["questions"]["budget"] == ["What may it cost?"]
    assert draft.data["texts"]["de"]["questions"]["budget"] == ["Was darf es kosten?"]
    entry = LogEntry.objects.get(object_id=str(draft.pk))
    assert "Question, English" in entry.get_change_message()


def test_each_fault_stands_beside_its_field_and_nothing_typed_is_lost(manager: Client) -> None:
    draft = stored(1, "draft")
    page = save(manager, draft, **{
        "texts.en.questions.budget": "Fine?\nNo question", "numbers.window_hours": "soon", "texts.de.labels.need": "Bedarf neu",
    })  # fmt: skip
    assert "Line 2: expected exactly one question" in page
    assert "&#x27;soon&#x27; is not a number" in page
    for typed in ("No question", 'value="soon"', "Bedarf neu"):
        assert typed in page
    draft.refresh_from_db()
    assert draft.data == DATA


def test_the_proof_refuses_at_saving(manager: Client) -> None:
    draft = stored(1, "draft")
    page = save(manager, draft, **{"criteria[3]": ""})
    draft.refresh_from_db()
    assert draft.data == DATA
    assert "errornote" in page


def test_who_saves_over_anothers_words_is_told_and_loses_nothing(manager: Client) -> None:
    draft = stored(1, "draft")
    mine = {"texts.en.labels.budget": "Mine", "revision": posted(DATA)["revision"][0]}
    save(manager, draft, **{"texts.en.labels.budget": "Theirs"})
    draft.refresh_from_db()
    page = save(manager, draft, **mine)
    assert "manager" in page
    assert "saved this draft while you were writing" in page
    assert "<td>Theirs</td><td>Mine</td>" in page
    draft.refresh_from_db()
    assert draft.data["texts"]["en"]["labels"]["budget"] == "Theirs"
    save(manager, draft, **mine, overwrite="on")
    draft.refresh_from_db()
    assert draft.data["texts"]["en"]["labels"]["budget"] == "Mine"


@pytest.mark.parametrize("status", ["published", "retired"])
def test_what_was_published_is_only_read(manager: Client, status: str) -> None:
    row = stored(1, status)
    page = manager.get(page_of(row)).content.decode()
    assert 'name="_save"' not in page
    assert DATA["texts"]["en"]["labels"]["budget"] in page
    assert manager.post(page_of(row), {**posted(row.data, name="Other")}).status_code == 403
    row.refresh_from_db()
    assert row.data == DATA


def test_who_may_only_look_sees_the_texts(manager: Client) -> None:
    for right in ("change_playbook", "add_playbook", "publish_playbook"):
        without(right)
    draft = stored(1, "draft")
    page = manager.get(page_of(draft)).content.decode()
    assert 'name="_save"' not in page
    assert "Copy as a new draft" not in page
    assert manager.get(reverse(NEW)).status_code == 403
    assert manager.post(page_of(draft), posted(DATA, name="Other")).status_code == 403


# --- trying


def test_the_preview_leads_a_chat_with_what_is_typed_and_stores_nothing(manager: Client) -> None:
    draft = stored(1, "draft")
    sent = posted(DATA, **{"texts.de.questions.authority": "Wer gibt das Geld frei?"})
    page = manager.post(page_of(draft, "preview"), {**sent, "language": "de", "said": ["Wir haben 250.000 Euro bewilligt."]})
    assert "Wer gibt das Geld frei?" in page.content.decode()
    assert "250.000" in page.content.decode()
    draft.refresh_from_db()
    assert draft.data == DATA
    assert not draft.conversations.exists()


def test_the_preview_says_what_must_be_mended(manager: Client) -> None:
    sent = posted(DATA, **{"texts.en.greeting": "Hello?"})
    page = manager.post(page_of(stored(1, "draft"), "preview"), sent).content.decode()
    assert "<b>Greeting, English</b>: a question mark" in page


@pytest.mark.parametrize("more", [{}, {"said": ["x" * 9000] * 60}, {"language": "xx"}, {"said": ["<script>", "\0"]}])
def test_the_preview_bears_anything(manager: Client, more: Any) -> None:
    page = manager.post(page_of(stored(1, "draft"), "preview"), {**posted(DATA), **more})
    assert page.status_code == 200
    assert "<script>" not in page.content.decode()


# --- files and copies


def test_a_copy_is_the_next_draft(manager: Client) -> None:
    unit = BusinessUnit.objects.create(slug="default", name="Default")
    row = Playbook.objects.create(slug="default", version=4, status="published", data=DATA, business_unit=unit)
    act(manager, "copy", row)
    copied = Playbook.objects.get(version=5)
    assert (copied.status, copied.business_unit, copied.data) == ("draft", unit, DATA)


def test_a_file_comes_back_as_it_went(manager: Client) -> None:
    row = stored(1, "published")
    sent = manager.get(page_of(row, "file"))
    assert sent["Content-Disposition"] == 'attachment; filename="default-v1.yaml"'
    upload(manager, sent.content)
    assert Playbook.objects.get(version=2).data == DATA


def upload(client: Client, content: bytes, name: str = "mine.yaml") -> str:
    return client.post(reverse(NEW), {"file": SimpleUploadedFile(name, content)}, follow=True).content.decode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The submitted file is empty"),
        (b"PK\x03\x04abc", "this is no text"),
        (b"\x89PNG\r\n", "this is no text"),
        (b"a: \xff", "byte 3 is not UTF-8"),
        (b"a: [1,\nb: 2", "line 2: not YAML"),
        (b"- a\n- b", "expected named values"),
        (b"based_on: default", "a file for this page is complete"),
        (b"slug: x", "missing"),
        (b"[" * 20_000, "not YAML"),
        (b"&a [*a]", "expected named values"),
        (b"a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]", "not known here"),
        (b"x" * (1024 * 1024 + 1), "larger than 1 MB"),
    ],
    ids=["empty", "zip", "picture", "latin", "broken", "list", "half", "faulty", "deep", "loop", "bomb", "large"],
)
def test_what_is_no_playbook_file_is_refused_in_words(manager: Client, content: bytes, words: str) -> None:
    assert words in upload(manager, content)
    assert not Playbook.objects.exists()


# --- business units


def test_a_manager_of_one_unit_imports_for_that_unit_only(manager: Client) -> None:
    own = BusinessUnit.objects.create(slug="cooling", name="Cooling")
    BusinessUnit.objects.create(slug="heating", name="Heating")
    scope = ManagerScope.objects.create(user=User.objects.get(username="manager"))
    scope.business_units.set([own])
    for slug in ("heating", "default"):
        assert "not one of your business units" in upload(manager, file_for(slug))
    upload(manager, file_for("cooling"))
    assert Playbook.objects.get().business_unit == own


def test_another_units_playbook_can_neither_be_seen_nor_tried(manager: Client) -> None:
    own, other = (BusinessUnit.objects.create(slug=slug, name=slug) for slug in ("cooling", "heating"))
    ManagerScope.objects.create(user=User.objects.get(username="manager")).business_units.set([own])
    row = Playbook.objects.create(slug="heating", version=1, data=DATA, business_unit=other)
    assert manager.get(page_of(row, "file")).status_code == 404
    assert manager.post(page_of(row, "preview"), posted(DATA)).status_code == 404
    assert manager.get(page_of(row), follow=True).redirect_chain


def file_for(slug: str) -> bytes:
    return write_playbook({**DATA, "slug": slug}).encode()


def test_a_written_file_is_plain_yaml() -> None:
    assert yaml.safe_load(write_playbook(DATA)) == DATA
