"""Managers publish a playbook, and go back to an older version, in the admin."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from conversations.models import Playbook
from conversations.playbook_files import read_playbook

DATA = read_playbook(Path(__file__).parents[2] / "conversations" / "playbooks" / "default.yaml")
LIST = "admin:conversations_playbook_changelist"


@pytest.fixture
def manager(db: None, client: Client) -> Client:
    user = User.objects.create_user("manager", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=["view_playbook", "change_playbook", "publish_playbook"]))
    client.force_login(user)
    return client


def stored(version: int, status: str, data: Any = DATA) -> Playbook:
    made: Playbook = Playbook.objects.create(slug="default", version=version, status=status, data=data)
    return made


def publish(client: Client, playbook: Playbook) -> str:
    chosen = {"action": "publish", "_selected_action": playbook.pk}
    return client.post(reverse(LIST), chosen, follow=True).content.decode()


def test_a_version_is_published_and_an_older_one_again(manager: Client) -> None:
    Playbook.objects.all().delete()
    old, new = stored(1, "published"), stored(2, "draft")
    for chosen, other in ((new, old), (old, new)):
        publish(manager, chosen)
        assert Playbook.objects.get(pk=chosen.pk).status == "published"
        assert Playbook.objects.get(pk=other.pk).status == "retired"


def test_a_faulty_draft_is_refused_in_words(manager: Client) -> None:
    Playbook.objects.all().delete()
    data = deepcopy(DATA)
    data["texts"]["en"]["greeting"] = "Hello?"
    draft = stored(1, "draft", data)
    assert "question mark" in publish(manager, draft)
    assert Playbook.objects.get(pk=draft.pk).status == "draft"


def test_who_may_only_change_may_not_publish(manager: Client) -> None:
    Playbook.objects.all().delete()
    User.objects.get(username="manager").user_permissions.remove(Permission.objects.get(codename="publish_playbook"))
    draft = stored(1, "draft")
    publish(manager, draft)
    assert Playbook.objects.get(pk=draft.pk).status == "draft"
