"""Owners, overflow, giving back, leaving, the first touch, and what a round of placing costs."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_fsm import TransitionNotAllowed

from leads import assigning, record
from leads.models import Assignment, AssignmentRule, Lead, LeadEvent, NamedAccount, Offer, Partner, Queue, Rep

pytestmark = [pytest.mark.django_db, pytest.mark.both]
HOUR = timedelta(hours=1)


@pytest.fixture
def qualify(make_lead, now):
    """A lead that has qualified and was routed: `qualify(email=…)`."""

    def make(at: datetime = now, **fields) -> Lead:
        lead = make_lead(**fields)
        for step in ("engage", "enter_window", "qualify"):
            record.move(lead, step, now=at, actor="test")
        assigning.route_lead(lead, now=at)
        return lead

    return make


def held(lead: Lead) -> Assignment:
    return Assignment.objects.select_related("rep", "queue").get(lead=lead, ended_at=None)


def asked(lead: Lead) -> list[tuple[str, str]]:
    return list(Offer.objects.filter(assignment__lead=lead).order_by("pk").values_list("rep__name", "outcome"))


def state_of(lead: Lead) -> str:
    return Lead.objects.get(pk=lead.pk).state


def accepted(lead: Lead, now: datetime) -> Assignment:
    """The lead, taken by who was asked."""
    assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(assignment__lead=lead, outcome="open"), now=now)
    return held(lead)


@pytest.fixture
def owner(make_rep) -> Rep:
    """A rep of no queue to whom brandt.example belongs."""
    rep = make_rep("olga", capacity=2)
    rep.queues.clear()
    NamedAccount.objects.create(name="Brandt", domains=["brandt.example"], owner=rep)
    return rep


# --- owners


@pytest.mark.parametrize("address", ["eva@brandt.example", "eva@mail.brandt.example"])
def test_the_owner_of_the_account_is_asked_before_any_rotation(qualify, rep, owner, address: str) -> None:
    lead = qualify(email=address)
    assert asked(lead) == [("Olga", "open")]
    assert held(lead).why["owner"] == "Olga, owner of the account Brandt"
    assert held(lead).why["left_out"] == {"Rosa": "Olga is asked first"}


@pytest.mark.parametrize("address", ["eva@notbrandt.example", "eva@brandt.example.org"])
def test_another_company_has_no_owner(qualify, rep, owner, address: str) -> None:
    assert asked(qualify(email=address)) == [("Rosa", "open")]


def test_a_lead_waits_for_its_absent_owner_as_long_as_an_offer_runs_then_goes_to_all(qualify, rep, owner, now) -> None:
    assigning.set_presence(owner, False, now=now)
    lead = qualify(email="eva@brandt.example")
    assert asked(lead) == []
    assigning.place_waiting(now=now + 4 * HOUR - timedelta(seconds=1))
    assert asked(lead) == []
    assigning.place_waiting(now=now + 4 * HOUR)
    assert asked(lead) == [("Rosa", "open")]


def test_an_owner_who_comes_in_time_is_asked_and_then_the_others(qualify, rep, owner, now) -> None:
    assigning.set_presence(owner, False, now=now)
    lead = qualify(email="eva@brandt.example")
    assigning.set_presence(owner, True, now=now + HOUR)
    assert asked(lead) == [("Olga", "open")]
    offer = Offer.objects.select_related("rep", "assignment").get()
    assigning.turn_down_offer(offer, "declined", now=now + 2 * HOUR)
    assert asked(lead) == [("Olga", "declined"), ("Rosa", "open")], "not only after the owner's four hours"


def test_a_full_owner_is_waited_for_too(qualify, rep, owner, now) -> None:
    Rep.objects.filter(pk=owner.pk).update(capacity=0)
    assert asked(qualify(email="eva@brandt.example")) == []


def test_an_owner_who_has_left_owns_nothing(qualify, rep, owner) -> None:
    owner.user.is_active = False
    owner.user.save()
    assert asked(qualify(email="eva@brandt.example")) == [("Rosa", "open")]


def test_the_owner_of_the_account_goes_before_the_partners_manager(qualify, rep, owner, make_rep) -> None:
    manager = make_rep("pia")
    manager.queues.clear()
    partner = Partner.objects.create(slug="p", name="P", manager=manager)
    assert asked(qualify(partner=partner)) == [("Olga", "open")], "all test leads are of brandt.example"
    NamedAccount.objects.all().delete()
    lead = qualify(partner=partner)
    assert asked(lead) == [("Pia", "open")]
    assert held(lead).why["owner"] == "Pia, manager of the partner P"


def test_who_talked_with_the_lead_goes_before_all(qualify, rep, owner, make_rep, make_lead, now) -> None:
    nora = make_rep("nora", capacity=9)
    lead = make_lead()
    record.move(lead, "engage", now=now, actor="test")
    queue = Queue.objects.get()
    Assignment.objects.create(lead=lead, queue=queue, rep=nora, owner=nora, entered_at=now, queued_at=now, accepted_at=now)
    assigning.end_assignment(lead, now=now, outcome="withdrawn", why=assigning.HANDED_BACK)
    for step in ("enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    assert held(lead).rep == nora


# --- overflow


@pytest.fixture
def overflow(queue, make_rep) -> Queue:
    """Where leads of the default queue go after an hour; Zoe works there."""
    second = Queue.objects.create(slug="second", name="Second line", offer_timeout=2 * HOUR)
    Queue.objects.filter(pk=queue.pk).update(escalation=HOUR, overflow=second)
    zoe = make_rep("zoe")
    zoe.queues.set([second])
    return second


def test_overflow_is_written_down(qualify, rep, overflow, now) -> None:
    assigning.set_presence(rep, False, now=now)
    lead = qualify()
    assigning.place_waiting(now=now + HOUR)
    assert held(lead).queue == overflow
    assert (held(lead).entered_at, held(lead).queued_at) == (now, now + HOUR)
    assert held(lead).why["overflow"] == ["nobody left in Everybody after 1 hour: on to Second line"]
    assert held(lead).why["chosen"].startswith("Zoe")
    assert LeadEvent.objects.filter(lead=lead, kind="overflowed").count() == 1
    assert Offer.objects.get().expires_at == now + 3 * HOUR, "the overflow queue's own time"


def test_queues_that_overflow_in_a_circle_end_a_round(qualify, rep, overflow, queue, now) -> None:
    """They are refused where they are set up; should there be one, no round runs for ever."""
    Queue.objects.filter(pk=overflow.pk).update(overflow=queue, escalation=timedelta(0))
    Queue.objects.filter(pk=queue.pk).update(escalation=timedelta(0))
    Rep.objects.update(present=False)
    lead = qualify()
    assigning.place_waiting(now=now + HOUR)
    assert asked(lead) == []


# --- what becomes of it


def test_a_lead_that_is_given_back_goes_to_others_with_its_old_place(qualify, rep, make_rep, now) -> None:
    lead, later = qualify(), qualify(now + HOUR)
    assignment = accepted(lead, now)
    mats = make_rep("mats", present=False)
    assigning.give_back(assignment, now=now + 2 * HOUR, actor="rep:Rosa", why="wrong trade")
    assert state_of(lead) == "qualified"
    assert (held(lead).entered_at, held(lead).queued_at, held(lead).accepted_at) == (now, now + 2 * HOUR, None)
    Rep.objects.filter(pk=mats.pk).update(capacity=1)
    assigning.turn_down_offer(
        Offer.objects.select_related("rep", "assignment").get(outcome="open"), "declined", now=now + 2 * HOUR
    )
    assigning.set_presence(mats, True, now=now + 3 * HOUR)
    assert asked(lead) == [("Rosa", "accepted"), ("Mats", "open")], "before the other one, which came later"
    assert asked(later) == [("Rosa", "declined")]


def test_a_lead_can_be_given_to_a_colleague_who_is_asked_first(qualify, rep, make_rep, now) -> None:
    lead = qualify()
    assignment = accepted(lead, now)
    make_rep("mats")
    nora = make_rep("nora", present=False)
    assigning.give_back(assignment, now=now, actor="rep:Rosa", why="knows them", to=nora)
    assert asked(lead) == [("Rosa", "accepted")]
    assigning.set_presence(nora, True, now=now)
    assert asked(lead)[1:] == [("Nora", "open")]
    assert "chosen by the colleague" in held(lead).why["owner"]


def test_a_lead_cannot_be_given_to_who_was_asked_or_by_who_has_it_no_more(qualify, rep, make_rep, now) -> None:
    mats = make_rep("mats", capacity=100)
    lead = qualify()
    assigning.turn_down_offer(Offer.objects.select_related("rep", "assignment").get(), "declined", now=now)
    assignment = accepted(lead, now)
    who = Rep.objects.exclude(name=str(assignment.rep)).get()
    with pytest.raises(assigning.AskedBeforeError, match="asked for this lead before"):
        assigning.give_back(assignment, now=now, actor="rep:x", why="", to=who)
    assert held(lead).rep == assignment.rep, "nothing was changed"
    assigning.give_back(assignment, now=now, actor="rep:x", why="")
    for action in (
        lambda: assigning.give_back(assignment, now=now, actor="rep:x", why=""),
        lambda: assigning.finish(assignment, now=now, actor="rep:x", won=True),
        lambda: assigning.note_touch(assignment, now=now, actor="rep:x", progress="contacted"),
    ):
        with pytest.raises(assigning.NotHeldError):
            action()
    assert mats.assignments.count() in (0, 1)


def test_winning_or_losing_frees_the_place(qualify, rep, now) -> None:
    Rep.objects.update(capacity=1)
    first, second = qualify(), qualify()
    assigning.finish(accepted(first, now), now=now, actor="rep:Rosa", won=False, why="too dear")
    assert (state_of(first), state_of(second)) == ("lost", "assigned")
    ended = Assignment.objects.get(lead=first)
    assert (ended.ended_at, ended.why["ended"]) == (now, "lost")
    with pytest.raises(assigning.NotHeldError):
        assigning.finish(ended, now=now, actor="rep:Rosa", won=True)
    assigning.finish(accepted(second, now), now=now, actor="rep:Rosa", won=True)
    assert state_of(second) == "won"


def test_the_first_touch_counts_once_and_progress_goes_on(qualify, rep, now) -> None:
    assignment = accepted(qualify(), now)
    assigning.note_touch(assignment, now=now, actor="rep:Rosa", progress="contacted")
    assigning.note_touch(assignment, now=now + HOUR, actor="rep:Rosa", progress="meeting")
    assignment.refresh_from_db()
    assert (assignment.touched_at, assignment.progress) == (now, "meeting")
    assert list(LeadEvent.objects.order_by("-pk").values_list("kind", flat=True)[:2]) == ["meeting", "contacted"]
    with pytest.raises(ValueError, match="contacted, meeting"):
        assigning.note_touch(assignment, now=now, actor="rep:Rosa", progress="ghosted")


def test_the_time_for_the_first_touch_is_working_time_of_the_rep(qualify, rep, now) -> None:
    Queue.objects.update(first_touch=8 * HOUR)
    Rep.objects.update(time_zone="America/New_York", country="US")
    lead = qualify()
    # A Monday, 9:00 UTC: 4 in the morning in New York, so from 9:00 to 17:00 there.
    assert accepted(lead, now).touch_due_at == now.replace(hour=22)


# --- who leaves


@pytest.mark.parametrize("how", ["account closed", "other queue", "no longer present"])
def test_an_offer_to_who_has_gone_is_taken_back_with_its_old_place(qualify, rep, make_rep, now, how: str) -> None:
    mats = make_rep("mats", capacity=1, present=False)
    lead = qualify()
    if how == "account closed":
        type(rep.user).objects.filter(pk=rep.user.pk).update(is_active=False)
    elif how == "other queue":
        rep.queues.clear()
    else:
        Rep.objects.filter(pk=rep.pk).update(present=False)
    Rep.objects.filter(pk=mats.pk).update(present=True)
    assert assigning.return_lost(now=now + HOUR) == 1
    assert asked(lead) == [("Rosa", "withdrawn"), ("Mats", "open")]
    assert held(lead).entered_at == now


def test_an_owner_outside_the_queue_keeps_the_offer(qualify, rep, owner, now) -> None:
    lead = qualify(email="eva@brandt.example")
    assert assigning.return_lost(now=now) == 0
    assert asked(lead) == [("Olga", "open")]


def test_leads_of_a_rep_whose_account_is_closed_return_to_the_queue(qualify, rep, make_rep, now) -> None:
    lead = qualify()
    accepted(lead, now)
    assert assigning.return_lost(now=now) == 0
    type(rep.user).objects.filter(pk=rep.user.pk).update(is_active=False)
    assert assigning.return_lost(now=now + HOUR) == 1
    assert state_of(lead) == "qualified"
    make_rep("mats")
    assigning.place_waiting(now=now + HOUR)
    assert asked(lead) == [("Rosa", "accepted"), ("Mats", "open")]
    assert "Rosa has left" in LeadEvent.objects.get(lead=lead, kind="return_to_queue").why


def test_a_lead_that_a_rep_took_in_the_chat_returns_too(make_lead, rep, now) -> None:
    lead = make_lead()
    for step in ("engage", "hand_over"):
        record.move(lead, step, now=now, actor="test")
    Assignment.objects.create(lead=lead, queue=Queue.objects.get(), rep=rep, entered_at=now, queued_at=now, accepted_at=now)
    assigning.give_back(held(lead), now=now, actor="rep:Rosa", why="not mine")
    assert asked(lead) == [("Rosa", "accepted")], "so that Rosa is not asked for it again"
    assert state_of(lead) == "handed_over"
    with pytest.raises(TransitionNotAllowed):
        Lead.objects.get(pk=lead.pk).return_to_queue()


# --- rounds


def test_a_round_costs_the_same_however_many_wait(qualify, rep, now) -> None:
    Rep.objects.update(present=False)

    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assigning.place_waiting(now=now)
        return len(queries)

    qualify()
    few = cost()
    for _ in range(20):
        qualify()
    assert cost() == few <= 4
    Rep.objects.update(present=True, languages=["fr"])
    Queue.objects.update(match_language=True)
    assert cost() <= 9, "somebody is there, but speaks none of the leads' languages"


def test_a_lead_that_cannot_be_worked_on_holds_up_no_other(qualify, rep, make_rep, now, monkeypatch) -> None:
    Rep.objects.update(present=False)
    poisoned, other = qualify(), qualify()
    Lead.objects.filter(pk=poisoned.pk).update(language="x" * 5)
    Assignment.objects.filter(lead=poisoned).update(why=[])  # no version of ours writes a list
    Rep.objects.update(present=True)
    assigning.place_waiting(now=now)
    assert asked(poisoned) == []
    assert asked(other) == [("Rosa", "open")]


def test_a_new_lead_does_not_take_the_place_of_one_that_waits(qualify, rep, now) -> None:
    """As between the moment at which a place becomes free and the round that fills it."""
    Rep.objects.update(capacity=0)
    older = qualify()
    Rep.objects.update(capacity=1)
    newer = qualify(now + HOUR)
    assert asked(newer) == []
    assigning.place_waiting(now=now + HOUR)
    assert (asked(older), asked(newer)) == ([("Rosa", "open")], [])


def test_leads_that_no_rule_catches_get_a_queue_once_there_is_one(qualify, rep, queue, now) -> None:
    Queue.objects.update(is_default=False)
    rule = AssignmentRule.objects.create(name="French", priority=1, when={"country": ["FR"]}, queue=queue)
    leads = [qualify() for _ in range(3)]
    with CaptureQueriesContext(connection) as queries:
        assigning.place_waiting(now=now)
    assert len(queries) <= 5, "they are not looked at one by one"
    AssignmentRule.objects.filter(pk=rule.pk).update(when={"country": ["DE"]})
    assert assigning.place_waiting(now=now) == 3
    assert {state_of(lead) for lead in leads} == {"assigned"}
