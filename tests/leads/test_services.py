"""Intake, evaluation, assignment, opt-out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection

from leads import assigning, clock, links, record, services
from leads.models import Assignment, AssignmentRule, IntakeReceipt, Lead, LeadEvent, Offer, Queue, Suppression

pytestmark = [pytest.mark.django_db, pytest.mark.both]


def waiting_lead(make_lead, now, **fields) -> Lead:
    """A lead in its window, routed as if qualified."""
    lead = make_lead(**fields)
    for step in ("engage", "enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    return Lead.objects.get(pk=lead.pk)


@pytest.mark.parametrize(
    "again",
    [{}, {"email": " EVA@Brandt.Example "}, {"email": "someone@else.example", "external_id": "crm-7"}],
)
def test_a_lead_sent_twice_is_one_lead(make_lead, again: dict) -> None:
    first = make_lead(email="eva@brandt.example", external_id="crm-7")
    second = make_lead(**{"email": "eva@brandt.example", **again})
    assert second.pk == first.pk
    assert Lead.objects.count() == 1


def test_the_same_address_in_another_unit_is_another_lead(make_lead) -> None:
    assert make_lead(email="eva@brandt.example").pk != make_lead(email="eva@brandt.example", business_unit=None).pk


def test_the_same_idempotency_key_with_another_body_is_refused(company, now) -> None:
    services.take_lead({"email": "a@b.example"}, now=now, actor="api", idempotency_key="k")
    again = services.take_lead({"email": "a@b.example"}, now=now, actor="api", idempotency_key="k")
    assert not again.created
    with pytest.raises(services.IdempotencyMismatchError):
        services.take_lead({"email": "c@b.example"}, now=now, actor="api", idempotency_key="k")
    assert IntakeReceipt.objects.count() == 1


def test_every_state_change_leaves_exactly_one_event(make_lead, now) -> None:
    lead = waiting_lead(make_lead, now)
    assigning.accept_offer(Offer.objects.get(), now=now)
    steps = LeadEvent.objects.filter(lead=lead).exclude(from_state="").order_by("pk")
    moved = [(event.from_state, event.to_state) for event in steps]
    assert moved == [
        ("new", "engaged"), ("engaged", "in_window"), ("in_window", "qualified"), ("qualified", "assigned"), ("assigned", "accepted"),
    ]  # fmt: skip


def test_the_first_matching_rule_names_the_queue_and_the_default_catches(make_lead, queue, now) -> None:
    nordic = Queue.objects.create(slug="nordic", name="Nordic", offer_timeout=timedelta(hours=1))
    AssignmentRule.objects.create(name="later", priority=20, when={}, queue=queue)
    AssignmentRule.objects.create(name="nordic", priority=10, when={"country": ["SE"]}, queue=nordic)
    assert waiting_lead(make_lead, now, country="SE").assignments.get().queue == nordic
    assert waiting_lead(make_lead, now, country="FR").assignments.get().queue == queue


def test_a_declined_lead_goes_to_the_next_rep_and_never_back(make_lead, make_rep, company, now) -> None:
    make_rep("mats")
    lead = waiting_lead(make_lead, now)
    first = Offer.objects.get()
    assigning.turn_down_offer(first, Offer.Outcome.DECLINED, now=now, reason="on holiday")
    second = Offer.objects.get(outcome="open")
    assert second.rep != first.rep
    assigning.turn_down_offer(second, Offer.Outcome.DECLINED, now=now)
    assert Lead.objects.get(pk=lead.pk).state == "qualified"
    assert assigning.place_waiting(now=now) == 0, "both were asked"
    third = make_rep("nora")
    assert assigning.place_waiting(now=now) == 1
    assert Offer.objects.get(outcome="open").rep == third


def test_an_offer_ends_exactly_at_its_time(make_lead, make_rep, now) -> None:
    make_rep("mats")
    waiting_lead(make_lead, now)
    offer = Offer.objects.get()
    assert assigning.expire_offers(now=offer.expires_at - timedelta(microseconds=1)) == 0
    assert assigning.expire_offers(now=offer.expires_at) == 1
    with pytest.raises(assigning.OfferOverError):
        assigning.accept_offer(Offer.objects.get(pk=offer.pk), now=offer.expires_at)
    assert Offer.objects.get(outcome="open").rep != offer.rep


def test_an_offer_cannot_be_accepted_twice_or_after_its_time(make_lead, now) -> None:
    waiting_lead(make_lead, now)
    offer = Offer.objects.get()
    with pytest.raises(assigning.OfferOverError):
        assigning.accept_offer(offer, now=offer.expires_at)
    assigning.accept_offer(offer, now=now)
    with pytest.raises(assigning.OfferOverError):
        assigning.accept_offer(offer, now=now)
    assert Assignment.objects.get().accepted_at == now


def test_a_full_or_absent_rep_gets_nothing(make_lead, rep, now) -> None:
    type(rep).objects.filter(pk=rep.pk).update(capacity=1)
    assert waiting_lead(make_lead, now).state == "assigned"
    assert waiting_lead(make_lead, now).state == "qualified"
    assigning.set_presence(rep, False, now=now)
    assert not Offer.objects.filter(outcome="open").exists(), "going offline withdraws what is only offered"


def test_a_rep_who_comes_back_gets_what_waits(make_lead, rep, now) -> None:
    assigning.set_presence(rep, False, now=now)
    lead = waiting_lead(make_lead, now)
    assert lead.state == "qualified"
    assigning.set_presence(rep, True, now=now)
    assert Lead.objects.get(pk=lead.pk).state == "assigned"


def test_without_any_queue_the_lead_is_not_lost(make_lead, queue, now) -> None:
    Queue.objects.update(is_default=False)
    lead = waiting_lead(make_lead, now)
    assert lead.state == "qualified"
    assert LeadEvent.objects.filter(lead=lead, kind="unrouted").count() == 1


def test_opting_out_holds_for_the_person_and_takes_the_lead_from_the_rep(make_lead, now) -> None:
    lead = waiting_lead(make_lead, now, email="eva@brandt.example")
    twin = make_lead(email="eva@brandt.example", business_unit=None)
    assert services.opt_out(lead, now=now, how="link") is True
    assert services.opt_out(lead, now=now, how="link") is False
    assert Lead.objects.get(pk=lead.pk).state == "opted_out"
    assert services.unspread_opt_outs() == [twin.pk], "the person's other leads follow, each under its own lock"
    assert not Assignment.objects.filter(ended_at=None).exists()
    assert not Offer.objects.filter(outcome="open").exists()


@pytest.mark.parametrize("other", ["Eva@Brandt.example", "eva+news@brandt.example", " eva@brandt.example "])
def test_a_suppressed_address_is_known_in_every_spelling(db, now, other: str) -> None:
    services.suppress_address("eva@brandt.example", now=now, reason="opt_out")
    assert Suppression.objects.reason_for(other) == "opt_out"
    assert Suppression.objects.reason_for("eve@brandt.example") == ""
    assert "brandt" not in Suppression.objects.get().address_hash


def test_links_are_stored_as_hashes_and_survive_a_change_of_key(lead: Lead, settings) -> None:
    chat, optout = links.chat_url(lead), links.optout_url(lead)
    token = chat.rstrip("/").rpartition("/")[2]
    assert token not in str(vars(lead))
    assert token != optout.rstrip("/").rpartition("/")[2]
    assert Lead.objects.by_chat_token(token, now=clock.now()).get() == lead
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "x" * 50
    assert links.chat_url(lead) == chat
    settings.SECRET_KEY_FALLBACKS = []
    with pytest.raises(links.LinkKeyError, match="FALLBACKS"):
        links.chat_url(lead)


def test_a_lead_that_qualified_before_there_was_a_queue_is_placed_later(make_lead, queue, now) -> None:
    Queue.objects.update(is_default=False)
    lead = waiting_lead(make_lead, now)
    Queue.objects.update(is_default=True)
    assigning.place_waiting(now=now)
    assert Lead.objects.get(pk=lead.pk).state == "assigned"
    assert LeadEvent.objects.filter(lead=lead, kind="unrouted").count() == 1


def test_an_opt_out_is_stronger_than_a_bounce(db, now) -> None:
    services.suppress_address("eva@brandt.example", now=now, reason="hard_bounce")
    services.suppress_address("eva@brandt.example", now=now, reason="opt_out")
    services.suppress_address("eva@brandt.example", now=now, reason="hard_bounce")
    assert Suppression.objects.reason_for("eva@brandt.example") == "opt_out"


def test_nothing_is_offered_for_a_person_who_opted_out(make_lead, make_rep, now) -> None:
    lead = waiting_lead(make_lead, now)
    services.opt_out(lead, now=now, how="link")
    make_rep("nora")
    assert assigning.offer_next(lead.pk, now=now) is None
    assert not Offer.objects.filter(outcome="open").exists()


def test_an_unknown_time_zone_does_no_harm(make_lead) -> None:
    assert make_lead(time_zone="Mars/Base").zone == "Europe/Berlin"


def test_a_lead_is_known_by_its_number_without_reading_all_leads(make_lead) -> None:
    make_lead(external_id="crm:1")
    known = Lead.objects.filter(email_key="eva1@brandt.example") | Lead.objects.with_number("crm:1", "crm:2")
    assert known.count() == 1
    if connection.vendor == "sqlite":  # PostgreSQL reads a table this small as a whole anyway
        assert "SCAN" not in known.order_by().explain()
