"""The time machine tells what time would bring, and the world it looks at does not notice."""

from __future__ import annotations

import json
import socket
import uuid
from datetime import datetime, timedelta

import pytest
from channels.layers import get_channel_layer
from django.core import mail
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning, clock, record
from leads.models import Assignment, Lead, Queue, Rep
from outreach import sending, services, time_machine
from tests.conversations.racing import database_url
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED
from tests.outreach.tables import content_of_all_tables

DAY = timedelta(hours=24)
pytestmark = [pytest.mark.django_db]


@pytest.fixture
def make_talk(make_lead):
    """A conversation that was mailed and in which this was said: `make_talk(*GOOD_CORE, at=now)`."""

    def make(*texts: str, at: datetime, **fields) -> Conversation:
        lead = make_lead(**fields)
        services.engage_lead(lead.pk, now=at)
        sending.send_due_emails(now=at)
        talk = Conversation.objects.get(lead=lead)
        for text in texts:
            conversations.hear(talk.pk, text, client_id=uuid.uuid4(), now=at)
            conversations.respond(talk.pk, now=at, interpreter=SCRIPTED)
        return Conversation.objects.get(pk=talk.pk)

    return make


def test_a_window_is_looked_at_around_its_end(make_talk, now) -> None:
    talk = make_talk(*GOOD_CORE, at=now)
    before, at_the_end, after = time_machine.play(talk.pk, now=now + timedelta(hours=20))
    assert [step["label"] for step in (before, at_the_end, after)] == ["+23 h 59 min", "+24 h", "+25 h"]
    assert datetime.fromisoformat(at_the_end["at"]) == now + DAY
    assert (before["lead"], before["changes"], before["receipt"]) == ("in_window", [], None)
    assert at_the_end["changes"][0]["to"] == "qualified"
    assert at_the_end["receipt"]["words"] == "qualified (2 positive, 2 needed)"
    assert json.loads(at_the_end["receipt"]["text"])["lead"] == talk.lead_id
    assert (at_the_end["queue"], at_the_end["rep"]) == ("Everybody", "Rosa")
    assert any("offered to Rosa" in why for why in at_the_end["routed"])
    (notice,) = at_the_end["mails"]
    assert (notice["kind"], notice["to"]) == ("rep_notice", "rosa@ostrand.example")
    assert "Open the desk" in notice["text"]
    assert after["lead"] == "assigned"


def test_a_poor_answer_ends_without_a_rep(make_talk, now) -> None:
    _, at_the_end, _ = time_machine.play(make_talk(*POOR_CORE, at=now).pk, now=now)
    assert (at_the_end["lead"], at_the_end["queue"], at_the_end["routed"]) == ("not_qualified", None, [])


def test_a_lead_that_nobody_takes_goes_on_at_its_time_over_every_queue(make_talk, rep, now) -> None:
    talk, third = make_talk(*GOOD_CORE, at=now), rep.queues.get()
    queues = {"offer_timeout": timedelta(hours=4), "escalation": timedelta(minutes=20)}
    Queue.objects.update(is_default=False)
    second = Queue.objects.create(slug="second", name="Second", overflow=third, **queues)
    Queue.objects.create(slug="first", name="First", overflow=second, is_default=True, **queues)
    _, at_the_end, after = time_machine.play(talk.pk, now=now)
    assert (at_the_end["queue"], at_the_end["rep"]) == ("First", None)
    assert (after["queue"], after["rep"]) == ("Everybody", "Rosa")
    assert [why for why in after["routed"] if why.startswith("nobody left")] == [
        "nobody left in First after 20 minutes: on to Second", "nobody left in Second after 20 minutes: on to Everybody",
    ]  # fmt: skip


def test_a_silent_lead_is_played_to_its_end(make_talk, now) -> None:
    steps = list(time_machine.play(make_talk(at=now).pk, now=now))
    assert [one["kind"] for step in steps for one in step["mails"]] == ["nudge", "nudge"]
    assert all(one["text"] and one["subject"] for step in steps for one in step["mails"])
    assert (steps[-1]["lead"], steps[-1]["label"]) == ("no_response", "in 10 d")


def test_a_half_told_core_goes_through_its_window(make_talk, now) -> None:
    steps = list(time_machine.play(make_talk(*GOOD_CORE[:2], at=now).pk, now=now))
    assert [change["to"] for step in steps for change in step["changes"]] == ["in_window", "qualified"]


def test_what_the_others_hold_counts_when_a_rep_is_chosen(make_talk, make_lead, make_rep, now) -> None:
    """Rosa holds one lead, Tom none; in the copy the others have no name, no words and no address."""
    tom = make_rep("tom", capacity=20)
    talk = make_talk(*GOOD_CORE, at=now)
    other = make_lead(email="other@secret.example")
    assigning.set_presence(tom, False, now=now)
    for step in ("engage", "enter_window", "qualify"):
        record.move(other, step, now=now, actor="test")
    assigning.route_lead(other, now=now)
    Rep.objects.update(present=True)
    assert Assignment.objects.get().rep.name == "Rosa"
    copy = time_machine.copy_of(talk.pk)
    assert "other@secret.example" not in str([vars(row) for row in copy.rows])
    assert list(copy.loads.values()) == [1]
    steps = list(time_machine.play(talk.pk, now=now))
    assert steps[1]["rep"] == "Tom"


@pytest.mark.django_db(transaction=True)
def test_the_same_world_stands_afterwards_and_no_bell_was_rung(make_talk, now) -> None:
    talk, folder = make_talk(*GOOD_CORE, at=now), get_channel_layer().folder
    folder.mkdir(parents=True, exist_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as bell:
        bell.bind(str(folder / "time-machine.bell"))
        before = content_of_all_tables()
        assert len(list(time_machine.play(talk.pk, now=now))) == 3
        assert content_of_all_tables() == before
        with pytest.raises(BlockingIOError):
            bell.recv(8192)
        conversations.close_window(talk.pk, now=now + DAY)  # the real database can be written again, and its bell rings
        assert bell.recv(8192)
    (folder / "time-machine.bell").unlink()


def test_the_real_database_refuses_every_write_meanwhile(make_talk, now) -> None:
    talk = make_talk(at=now)
    with time_machine.read_only(), pytest.raises(DatabaseError, match="readonly"), transaction.atomic():
        Lead.objects.filter(pk=talk.lead_id).update(company="Other")


@pytest.mark.parametrize(
    ("state", "words"), [("closed", "has ended"), ("handed_over", "is with a rep"), ("none", "no conversation 99")]
)
def test_where_time_changes_nothing_it_is_said(make_talk, now, capsys, state: str, words: str) -> None:
    number = 99
    if state == "closed":
        number = make_talk("opt_out please", at=now).pk
    elif state == "handed_over":
        number = make_talk("human please", at=now).pk
    with pytest.raises(SystemExit) as stopped:
        call_command("time_machine", f"{number}")
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


# --- from the page, in a process of its own


@pytest.mark.both
@pytest.mark.django_db(transaction=True)
def test_the_page_plays_a_copy_in_a_process_of_its_own(make_talk, client, admin_user, monkeypatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url())
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "bantqual.settings")
    talk = make_talk(*GOOD_CORE, at=clock.now())
    page = reverse("time-machine", args=[talk.pk])
    client.force_login(admin_user)
    assert page in client.get(reverse("admin:leads_lead_change", args=[talk.lead_id])).content.decode()
    assert page in client.get(reverse("admin:conversations_conversation_change", args=[talk.pk])).content.decode()
    assert "Nothing happens" not in client.get(page).content.decode()
    before, sent = content_of_all_tables(), len(mail.outbox)
    shown = client.post(page).content.decode()
    assert "+23 h 59 min" in shown
    assert "The lead becomes <b>qualified</b>" in shown
    assert "offered to rosa" in shown.lower()
    assert "A lead is waiting for you" in shown
    assert content_of_all_tables() == before
    assert len(mail.outbox) == sent
    connection.close()
    conversations.opt_out(Lead.objects.get(), now=clock.now(), how="link")
    assert "has ended" in client.post(page).content.decode()


def test_without_the_right_to_see_conversations_there_is_no_machine(make_talk, client, django_user_model, now) -> None:
    talk = make_talk(at=now)
    client.force_login(django_user_model.objects.create_user("staff", password="x", is_staff=True))
    assert client.post(reverse("time-machine", args=[talk.pk])).status_code == 403
