"""Each link of the chain is broken on purpose; one sweep names the lead, and one repair mends it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.urls import reverse

from bantqual.schedules import JOBS
from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning
from leads.models import Assignment, Lead, LeadEvent, Offer, Queue
from outreach import left_behind, places, sending, services
from outreach.models import Breaker, OutboundEmail
from outreach.places import Breach, Place
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED
from tests.lives import force

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY, SOON = timedelta(hours=24), timedelta(minutes=11)


@pytest.fixture
def stand(make_lead, rep, now) -> Callable[[str], Lead]:
    """A lead at a station of its way: `stand("accepted")`."""

    def make(station: str) -> Lead:
        lead = make_lead()
        if station == "new":
            return lead
        services.engage_lead(lead.pk, now=now)
        sending.send_due_emails(now=now)
        talk = Conversation.objects.get(lead=lead)
        said = {"contacted": (), "engaged": GOOD_CORE[:1], "handed_over": ("human please",), "closed": POOR_CORE}
        for words in said.get(station, GOOD_CORE):
            conversations.hear(talk.pk, words, client_id=uuid.uuid4(), now=now)
            conversations.respond(talk.pk, now=now, interpreter=SCRIPTED)
        if station in ("qualified", "assigned", "accepted", "closed"):
            if station == "qualified":
                assigning.set_presence(rep, False, now=now)
            conversations.close_window(talk.pk, now=now + DAY)
        if station == "accepted":
            assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(assignment__lead=lead), now=now)
        assigning.set_presence(rep, True, now=now) if station == "closed" else None
        return Lead.objects.get(pk=lead.pk)

    return make


def talk_of(lead: Lead) -> Conversation:
    found: Conversation = Conversation.objects.get(lead=lead)
    return found


def delete(table: str, lead: Lead, column: str = "lead_id") -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table} WHERE {column} = %s", [lead.pk])


def switch_off(lead: Lead) -> None:
    user = Assignment.objects.get(lead=lead, ended_at=None).rep.user
    user.is_active = False
    user.save()


def take_mail(lead: Lead, now: Any) -> None:
    OutboundEmail.objects.filter(lead=lead).update(state="sending", claimed_at=now, sent_at=None, handed_at=None)


def hear(lead: Lead, now: Any) -> None:
    conversations.hear(talk_of(lead).pk, "budget+ yes", client_id=uuid.uuid4(), now=now)


def both(lead_state: str, talk_state: str) -> Callable[[Lead, Any], None]:
    def corrupt(lead: Lead, now: Any) -> None:
        Conversation.objects.filter(lead=lead).update(window_closes_at=now + DAY)
        force(lead, lead_state)
        force(talk_of(lead), talk_state)

    return corrupt


# name: where the lead stands, what is broken, how much later one looks, what is found
BROKEN: dict[str, tuple[str, Callable[[Lead, Any], Any], timedelta, Breach]] = {
    "lost job: never taken up": ("new", lambda lead, now: None, SOON, Breach.NEVER_TAKEN_UP),
    "lost job: nudge": ("contacted", lambda lead, now: None, timedelta(days=3), Breach.SILENCE_LATE),
    "lost job: window": ("in_window", lambda lead, now: None, DAY + SOON, Breach.WINDOW_LATE),
    "lost job: turn": ("engaged", hear, SOON, Breach.TURN_LATE),
    "lost job: offer": ("assigned", lambda lead, now: None, DAY + timedelta(hours=5), Breach.OFFER_LAPSED),
    "lost job: person who does not come": ("handed_over", lambda lead, now: None, 2 * SOON, Breach.SILENCE_LATE),
    "lost clock": (
        "engaged", lambda lead, now: Conversation.objects.update(silence_due_at=None), SOON, Breach.NO_CLOCK,
    ),
    "conversation closed too early": (
        "contacted", lambda lead, now: force(talk_of(lead), "closed"), SOON, Breach.NO_TALK,
    ),
    "core closed too early": ("engaged", lambda lead, now: force(talk_of(lead), "closed"), SOON, Breach.NO_TALK),
    "conversation deleted": ("contacted", lambda lead, now: talk_of(lead).delete(), SOON, Breach.NO_TALK),
    "closed and not judged": ("in_window", lambda lead, now: force(talk_of(lead), "closed"), SOON, Breach.NEVER_JUDGED),
    "judged lead still talks": ("in_window", lambda lead, now: force(lead, "not_qualified"), SOON, Breach.TALK_AFTER_END),
    "qualified lead still talks": ("engaged", lambda lead, now: force(lead, "qualified"), SOON, Breach.TALK_AFTER_END),
    "queue lost": ("qualified", lambda lead, now: delete("leads_assignment", lead), SOON, Breach.NO_QUEUE),
    "queue left": ("qualified", lambda lead, now: Assignment.objects.update(ended_at=now), SOON, Breach.NO_QUEUE),
    "handed over to nobody": (
        "handed_over", lambda lead, now: Assignment.objects.filter(lead=lead).delete(), SOON, Breach.NO_QUEUE,
    ),
    "offer withdrawn without a word": (
        "assigned", lambda lead, now: Offer.objects.update(outcome="withdrawn"), SOON, Breach.NOBODY_ASKED,
    ),
    "offer lost": ("assigned", lambda lead, now: Offer.objects.all().delete(), SOON, Breach.NOBODY_ASKED),
    "accepted by nobody": (
        "accepted", lambda lead, now: Assignment.objects.update(rep=None, accepted_at=None), SOON, Breach.HELD_OTHERWISE,
    ),
    "accepted and lost": ("accepted", lambda lead, now: Assignment.objects.all().delete(), SOON, Breach.NO_QUEUE),
    "holder switched off": ("accepted", lambda lead, now: switch_off(lead), SOON, Breach.HOLDER_GONE),
    "asked rep switched off": ("assigned", lambda lead, now: switch_off(lead), SOON, Breach.HOLDER_GONE),
    "closed lead still held": ("accepted", lambda lead, now: force(lead, "lost"), SOON, Breach.HELD_TOO),
    "agent's lead still held": ("handed_over", both("engaged", "core"), SOON, Breach.HELD_TOO),
    "mail in a dead worker's hands": ("contacted", take_mail, timedelta(minutes=13), Breach.MAIL_STUCK),
    "mail forgotten": (
        "contacted", lambda lead, now: lead.emails.update(state="queued", sent_at=None), timedelta(hours=2), Breach.MAIL_STUCK,
    ),
    **{
        f"{lead} but talk {talk}": ("engaged", both(lead, talk), SOON, Breach.OUT_OF_STEP)
        for lead, talk in (*places.TALK_STEPS, *places.LEAD_STEPS)
    },
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_link_is_found_in_one_sweep_and_repaired_once(stand, make_rep, now, name: str) -> None:
    station, corrupt, later, breach = BROKEN[name]
    bystander = stand("closed")
    lead = stand(station)
    make_rep("tom")
    corrupt(lead, now)
    at = now + later
    found = left_behind.sweep(now=at)
    assert [one.lead for one in found.found] == [lead.pk]
    assert found.found[0].breaches[0] == breach
    assert (found.leads, found.left_behind, found.places[Place.CLOSED]) == (2, 1, 1)
    assert all(found.found[0].sentences)
    assert left_behind.repair(lead.pk, now=at, actor="manager:rosa")[0] == breach
    assert left_behind.sweep(now=at).found == []
    repaired = LeadEvent.objects.filter(lead=lead, kind="repaired", actor="manager:rosa")
    assert repaired.first().data == {"breach": breach}
    count = LeadEvent.objects.count()
    assert left_behind.repair(lead.pk, now=at, actor="manager:rosa") == ()
    assert LeadEvent.objects.count() == count
    assert left_behind.repair(bystander.pk, now=at, actor="manager:rosa") == ()


@pytest.mark.parametrize("station", ["new", "contacted", "engaged", "in_window", "qualified", "assigned", "accepted", "handed_over", "closed"])  # fmt: skip
def test_a_lead_on_its_way_is_not_left_behind(stand, now, station: str) -> None:
    stand(station)
    at = now + DAY if station in ("qualified", "assigned", "accepted", "closed") else now
    found = left_behind.sweep(now=at)
    assert (found.leads, found.found) == (1, [])
    assert sum(found.places.values()) == 1


def test_a_chat_that_a_rep_had_taken_over_ends_with_the_lead(stand, now) -> None:
    lead = stand("handed_over")
    force(lead, "won")
    assigning.end_assignment(Lead.objects.get(pk=lead.pk), now=now, outcome="withdrawn", why="won")
    assert left_behind.sweep(now=now).found[0].breaches == (Breach.TALK_AFTER_END,)
    assert conversations.close_finished_chats(now=now) == 1
    assert left_behind.sweep(now=now).found == []
    assert conversations.close_finished(stand("engaged").pk, now=now) is False


def test_a_lead_that_no_queue_wants_says_what_to_do(stand, now) -> None:
    lead = stand("qualified")
    Assignment.objects.all().delete()
    Queue.objects.update(is_default=False)
    with pytest.raises(left_behind.NotRepairedError, match="set one up under Queues"):
        left_behind.repair(lead.pk, now=now + DAY, actor="manager:rosa")
    assert not LeadEvent.objects.filter(kind="repaired").exists()


def test_mails_that_wait_for_the_mail_server_or_a_limit_are_not_stuck(stand, now) -> None:
    lead = stand("contacted")
    OutboundEmail.objects.update(state="queued", sent_at=None)
    at = now + timedelta(hours=2)
    assert left_behind.find(lead.pk, now=at) is not None
    Breaker.objects.create(name="mail", since=now, wait_until=at, why="down")
    assert left_behind.find(lead.pk, now=at) is None
    Breaker.objects.all().delete()
    OutboundEmail.objects.update(rule="cap")
    assert left_behind.find(lead.pk, now=at) is None


# --- the watch, the command, the page


def test_the_worker_watches_and_tells_the_managers_once_a_day(stand, now, caplog) -> None:
    lead = stand("qualified")
    assert "outreach.tasks.watch_left_behind" in JOBS
    assert left_behind.watch(now=now + DAY) == 0
    Assignment.objects.all().delete()
    assert left_behind.watch(now=now + DAY + timedelta(minutes=4)) == 0, "not yet time again"
    assert left_behind.watch(now=now + DAY + timedelta(minutes=5)) == 1
    assert f"1 leads are left behind, such as {lead.pk}" in caplog.text
    assert left_behind.watch(now=now + DAY + timedelta(minutes=10)) == 1
    notice = OutboundEmail.objects.get(kind="manager_notice")
    assert lead.email not in notice.subject + notice.text
    assert "is qualified, but stands in no queue" in notice.text
    assert left_behind.watch(now=now) == 1, "a clock that was put back does not stop the watch"
    sending.send_due_emails(now=now + 2 * DAY)
    assert OutboundEmail.objects.get(pk=notice.pk).state == "sent"


def test_one_command_names_them_and_repairs_them(stand, now, capsys) -> None:
    lead = stand("accepted")
    Assignment.objects.all().delete()
    with pytest.raises(SystemExit) as stopped:
        call_command("left_behind")
    assert stopped.value.code == 1
    first, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {"lead": lead.pk, "breaches": ["no_queue"], "words": ["is accepted, but stands in no queue and with no rep"]}
    assert last["left_behind"] == 1
    call_command("left_behind", "--repair")
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["left_behind"] == 0
    call_command("left_behind")


@pytest.fixture
def manager(client, admin_user):
    """A browser in which a manager is logged in."""
    client.force_login(admin_user)
    return client


def test_the_page_names_who_is_left_behind_and_repairs_at_a_press(stand, manager, now) -> None:
    page = reverse("left-behind")
    lead = stand("accepted")
    assert page in manager.get(reverse("admin:index")).content.decode()
    assert "Nobody is left behind" in manager.get(page).content.decode()
    Assignment.objects.all().delete()
    shown = manager.get(page).content.decode()
    assert "is accepted, but stands in no queue and with no rep" in shown
    repaired = manager.post(page, {"lead": lead.pk}, follow=True).content.decode()
    assert "Nobody is left behind" in repaired
    assert Lead.objects.get(pk=lead.pk).state == "assigned"
    assert "was put right before" in manager.post(page, {"lead": lead.pk}, follow=True).content.decode()
    assert LeadEvent.objects.filter(kind="repaired").count() == 1


@pytest.mark.parametrize("given", ["", "x", "9" * 30, "-1"])
def test_a_press_for_nobody_does_no_harm(manager, given: str) -> None:
    assert manager.post(reverse("left-behind"), {"lead": given}).status_code == 404


def test_all_can_be_repaired_at_once_and_what_needs_a_person_is_said(stand, manager, now) -> None:
    stand("accepted"), stand("assigned")
    Assignment.objects.all().delete()
    Queue.objects.update(is_default=False)
    shown = manager.post(reverse("left-behind"), {"all": "1"}, follow=True).content.decode()
    assert "set one up under Queues" in shown
    Queue.objects.update(is_default=True)
    assert "2 leads were put right" in manager.post(reverse("left-behind"), {"all": "1"}, follow=True).content.decode()


def test_only_who_may_see_leads_sees_them_and_only_who_may_change_leads_repairs(client, stand, django_user_model) -> None:
    lead = stand("new")
    client.force_login(django_user_model.objects.create_user("staff", password="x", is_staff=True))
    assert client.get(reverse("left-behind")).status_code == 403
    assert client.post(reverse("left-behind"), {"lead": lead.pk}).status_code == 403
