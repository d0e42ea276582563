"""A rep sees own leads and own queues; everything else is not there, whoever asks and by whatever door."""

from __future__ import annotations

import pytest
from django.test import Client

from conversations.models import Conversation, Message
from leads import assigning, clock, desk, record, services
from leads.access import assignments_of, leads_of
from leads.models import Assignment, Lead, Note, Offer, Queue, Rep
from tests.leads.desks import hold, offer, wait

pytestmark = [pytest.mark.django_db, pytest.mark.both]

DOORS = ("notes", "next-step", "outcome", "give-back")


@pytest.fixture
def now():
    """The desk's pages read the clock, so these leads stand at this very moment."""
    return clock.now()


@pytest.fixture
def mats(make_rep) -> Rep:
    return make_rep("mats")


def page(client: Client, lead: Lead) -> int:
    return client.get(f"/rep/leads/{lead.pk}/").status_code


def sees(rep: Rep) -> set[int]:
    """By the lists and by the lead's own page, which must agree."""
    client = Client()
    client.force_login(rep.user)
    pages = {lead.pk for lead in Lead.objects.all() if page(client, lead) == 200}
    assert pages == set(leads_of(rep).values_list("pk", flat=True))
    views = "".join(client.get(f"/rep/?show={view}").content.decode() for view in (desk.OPEN, *desk.ENDED))
    assert pages == {lead.pk for lead in Lead.objects.all() if f'href="/rep/leads/{lead.pk}/"' in views}
    return pages


def test_who_sees_a_lead_on_its_way(make_lead, rep, mats, now) -> None:
    waiting = wait(make_lead(), rep.queues.get(), now=now)
    assert sees(rep) == sees(mats) == set()
    assigning.place_waiting(now=now)
    made = Offer.objects.get()
    asked, other = (rep, mats) if made.rep == rep else (mats, rep)
    assert sees(asked) == {waiting.lead_id}
    assert sees(other) == set()
    assigning.turn_down_offer(made, Offer.Outcome.TIMED_OUT, now=now)
    assert sees(asked) == set(), "the offer is over"
    assert sees(other) == {waiting.lead_id}, "and the next one is asked"
    assigning.accept_offer(Offer.objects.get(outcome="open"), now=now)
    assert sees(other) == {waiting.lead_id}
    assigning.give_back(Assignment.objects.get(), now=now, actor=f"rep:{other.name}", why="no time")
    assert sees(other) == set(), "given back"


@pytest.mark.parametrize("won", [True, False])
def test_who_won_or_lost_a_lead_may_still_read_it(make_lead, rep, mats, now, won: bool) -> None:
    held = hold(make_lead(), rep, now=now)
    assigning.finish(held, now=now, actor="rep:Rosa", won=won)
    assert sees(rep) == {held.lead_id}
    assert sees(mats) == set()


def test_who_had_a_lead_sees_that_it_opted_out(make_lead, rep, mats, now) -> None:
    held, offered = hold(make_lead(), rep, now=now), offer(make_lead(), mats, now=now)
    services.opt_out(held.lead, now=now, how="link")
    services.opt_out(offered.assignment.lead, now=now, how="link")
    assert sees(rep) == {held.lead_id}
    assert sees(mats) == set(), "it was only offered"


def test_a_lost_lead_that_came_again_is_the_next_rep_s(make_lead, rep, mats, now) -> None:
    lead = make_lead()
    assigning.finish(hold(lead, rep, now=now), now=now, actor="rep:Rosa", won=False)
    lead = Lead.objects.get(pk=lead.pk)
    lead.reopen()
    lead.save(update_fields=["state"])
    assert sees(rep) == set()
    again = hold(lead, mats, now=now)
    assigning.finish(again, now=now, actor="rep:Mats", won=True)
    assert sees(rep) == set()
    assert sees(mats) == {lead.pk}


@pytest.mark.parametrize("ended", [assigning.HANDED_BACK, "a manager judged otherwise"])
def test_who_no_longer_had_a_lead_does_not_see_that_it_opted_out(make_lead, rep, now, ended: str) -> None:
    held = hold(make_lead(), rep, now=now)
    assigning.end_assignment(held.lead, now=now, outcome=Offer.Outcome.WITHDRAWN, why=ended)
    assert sees(rep) == set()
    services.opt_out(held.lead, now=now, how="link")
    assert sees(rep) == set()


def test_a_lost_lead_that_came_again_and_opted_out_is_nobody_s(make_lead, rep, now) -> None:
    lead = make_lead()
    assigning.finish(hold(lead, rep, now=now), now=now, actor="rep:Rosa", won=False)
    record.move(Lead.objects.get(pk=lead.pk), "reopen", now=now, actor="lead")
    services.opt_out(lead, now=now, how="link")
    assert sees(rep) == set()


def test_a_lead_given_back_and_closed_by_another_stays_theirs(make_lead, rep, mats, now) -> None:
    held = hold(make_lead(), rep, now=now)
    assigning.give_back(held, now=now, actor="rep:Rosa", why="no time", to=mats)
    Rep.objects.filter(pk=rep.pk).update(present=False)
    assigning.place_waiting(now=now)
    for made in Offer.objects.filter(outcome="open"):
        assigning.accept_offer(made, now=now)
    last = Assignment.objects.get(ended_at=None, lead=held.lead_id)
    assert last.rep == mats
    assigning.finish(last, now=now, actor="rep:Mats", won=True)
    assert sees(rep) == set()
    assert sees(mats) == {held.lead_id}


@pytest.mark.parametrize("door", DOORS)
def test_nobody_works_on_another_s_lead(client: Client, make_lead, rep, mats, now, door: str) -> None:
    held = hold(make_lead(), rep, now=now)
    before = Assignment.objects.values().get()
    client.force_login(mats.user)
    body = {"text": "x", "on": "2099-01-01", "outcome": "won", "why": "x"}
    assert client.post(f"/rep/leads/{held.lead_id}/{door}/", body).status_code == 404
    assert Assignment.objects.values().get() == before
    assert not Note.objects.exists()


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("stage", ["offered", "won"])
def test_what_is_only_offered_or_closed_can_be_read_but_not_worked_on(client, make_lead, rep, now, door, stage) -> None:
    if stage == "offered":
        lead = offer(make_lead(), rep, now=now).assignment.lead
    else:
        lead = make_lead()
        assigning.finish(hold(lead, rep, now=now), now=now, actor="rep:Rosa", won=True)
    before = Assignment.objects.values().get()
    client.force_login(rep.user)
    body = {"text": "x", "on": "2099-01-01", "outcome": "lost", "why": "x"}
    answer = client.post(f"/rep/leads/{lead.pk}/{door}/", body, follow=True).content.decode()
    assert ("accept it first" if stage == "offered" else "it can only be read") in answer
    assert Assignment.objects.values().get() == before
    assert not Note.objects.exists()
    shown = client.get(f"/rep/leads/{lead.pk}/").content.decode()
    assert f"/{door}/" not in shown, "and no form offers it"


def test_a_colleague_s_note_is_read_by_who_has_the_lead_and_by_nobody_else(client, make_lead, rep, mats, now) -> None:
    held = hold(make_lead(), rep, now=now)
    desk.add_note(held.lead, rep=mats, text="she prefers mornings", now=now)
    client.force_login(rep.user)
    assert "she prefers mornings" in client.get(f"/rep/leads/{held.lead_id}/").content.decode()
    client.force_login(mats.user)
    assert page(client, held.lead) == 404


def test_a_question_is_read_by_who_has_the_lead_and_by_nobody_else(client, conversation: Conversation, rep, mats, now) -> None:
    held = hold(Lead.objects.get(), rep, now=now)
    asked = Message.objects.create(conversation=conversation, seq=2, sender="lead", text="Is it blue?", sent_at=now)
    conversation.open_questions.create(message=asked, topic="product", text="Is it blue?", asked_at=now)
    client.force_login(rep.user)
    assert "Passed on to you" in client.get(f"/rep/leads/{held.lead_id}/").content.decode()
    client.force_login(mats.user)
    assert page(client, held.lead) == 404


def test_without_an_account_one_is_asked_to_sign_in_and_finds_the_way_back(client: Client, make_lead, rep, now) -> None:
    held = hold(make_lead(), rep, now=now)
    for path in ("/rep/", f"/rep/leads/{held.lead_id}/", "/rep/?show=won"):
        assert client.get(path).headers["Location"].startswith("/login/?next=/rep/")
    for door in DOORS:
        assert client.post(f"/rep/leads/{held.lead_id}/{door}/").status_code == 302


def test_a_manager_who_is_no_rep_has_no_desk(admin_client: Client, make_lead, rep, now) -> None:
    held = hold(make_lead(), rep, now=now)
    for path in ("/rep/", f"/rep/leads/{held.lead_id}/"):
        assert admin_client.get(path).status_code == 404
    assert admin_client.post(f"/rep/leads/{held.lead_id}/notes/", {"text": "x"}).status_code == 404


def test_a_rep_who_left_has_no_desk(client: Client, make_lead, rep, now) -> None:
    held = hold(make_lead(), rep, now=now)
    client.force_login(rep.user)
    rep.user.is_active = False
    rep.user.save()
    assert client.get(f"/rep/leads/{held.lead_id}/").status_code in (302, 404)


def test_numbers_that_no_lead_has(client: Client, rep) -> None:
    client.force_login(rep.user)
    for pk in (0, 999_999, 10**30):
        assert client.get(f"/rep/leads/{pk}/").status_code == 404
        assert client.post(f"/rep/offers/{pk}/", {"answer": "accept"}).status_code == 404


def test_only_what_waits_in_own_queues_is_counted(client: Client, make_lead, rep, queue, now) -> None:
    wait(make_lead(), queue, now=now)
    wait(make_lead(), Queue.objects.create(slug="far", name="Far away", offer_timeout=queue.offer_timeout), now=now)
    assert not assignments_of(rep).exists()
    client.force_login(rep.user)
    assert "1 lead waits in your queues, the oldest for 1 min." in client.get("/rep/").content.decode()
