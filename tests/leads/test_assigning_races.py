"""Two at the same moment: the last place, and an acceptance while the rep leaves."""

from __future__ import annotations

import threading

import pytest
from django.db import connection, transaction

from leads import assigning, record
from leads.models import Assignment, Lead, Offer, Rep

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both]


def at_once(first, second) -> None:
    """Run `second` in another thread while the transaction of `first` is open; it commits 0.3 s after that thread began."""
    begun, done = threading.Event(), threading.Event()

    def other() -> None:
        begun.set()
        try:
            second()
        finally:
            connection.close()
            done.set()

    with transaction.atomic():
        first()
        threading.Thread(target=other).start()
        begun.wait(5)
        done.wait(0.3)  # what is not made to wait is done by then
    assert done.wait(20)


@pytest.fixture
def qualified(make_lead, now):
    def make() -> Lead:
        lead = make_lead()
        for step in ("engage", "enter_window", "qualify"):
            record.move(lead, step, now=now, actor="test")
        return lead

    return make


def test_the_last_place_is_given_away_once(qualified, rep: Rep, now) -> None:
    Rep.objects.update(capacity=1)
    leads = [qualified(), qualified()]
    at_once(lambda: assigning.route_lead(leads[0], now=now), lambda: assigning.route_lead(leads[1], now=now))
    assert Offer.objects.count() == 1
    assert Assignment.objects.waiting().count() == 1


def test_who_leaves_while_an_offer_is_being_made_has_none_afterwards(qualified, rep: Rep, now) -> None:
    lead = qualified()
    at_once(lambda: assigning.route_lead(lead, now=now), lambda: assigning.set_presence(rep, False, now=now))
    assert [offer.outcome for offer in Offer.objects.all()] == ["withdrawn"]
    assert Lead.objects.get().state == "qualified"


def test_an_offer_is_accepted_once(qualified, rep: Rep, now) -> None:
    assigning.route_lead(qualified(), now=now)
    offer = Offer.objects.select_related("rep", "assignment").get()
    refused = []

    def again() -> None:
        try:
            assigning.accept_offer(offer, now=now)
        except assigning.OfferOverError as error:
            refused.append(str(error))

    at_once(lambda: assigning.accept_offer(offer, now=now), again)
    assert len(refused) == 1
    assert Lead.objects.get().events.filter(kind="accept").count() == 1
