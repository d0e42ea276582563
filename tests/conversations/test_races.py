"""What must hold when several act at the same moment: one judgement, one owner, one reply, and no ignored answer."""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections import Counter
from datetime import timedelta

import pytest
from django.db import connection, transaction

from conversations import services
from conversations.models import Conversation, Message, Turn
from leads import assigning, record
from leads.models import Assignment, Lead, LeadEvent, Offer
from tests.conversations.racing import race
from tests.conversations.windows import AMENDMENT, KEPT, REFUSED, amend, close, open_window, outcome, together
from tests.servers import wait_until
from tests.sizes import SIZE

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both]

ROUNDS = 15


@pytest.fixture
def make_window(make_lead, now):
    """A conversation whose window is open until 24 hours from `now`, with so many positive answers (never the budget)."""

    return lambda positive: open_window(make_lead(), positive, now=now)


# --- one judgement


def test_processes_that_close_the_same_windows_judge_each_lead_once(make_window, make_rep, now):
    make_rep("tom", capacity=100)
    windows = [make_window(2).pk for _ in range(12)]
    end = now + timedelta(hours=24)
    done = race(SIZE.racers, "close", now=end.isoformat())
    assert sum(done) == len(windows)
    judged = Lead.objects.filter(conversations__in=windows)
    once = {lead.pk: 1 for lead in judged}
    assert Counter(judged.values_list("state", flat=True)) == {Lead.State.ASSIGNED: len(windows)}
    assert Counter(LeadEvent.objects.filter(kind="qualify").values_list("lead", flat=True)) == once
    assert Counter(Assignment.objects.values_list("lead", flat=True)) == once
    assert Offer.objects.count() == len(windows)


def test_processes_that_answer_the_same_message_answer_it_once(conversation, now):
    services.hear(conversation.pk, "Yes, 50,000 euros are approved", client_id=uuid.uuid4(), now=now)
    done = race(SIZE.racers, "respond", now=now.isoformat(), conversations=[conversation.pk])
    assert sum(map(sum, done)) == 1
    assert Turn.objects.filter(conversation=conversation).count() == 1
    assert list(conversation.messages.values_list("seq", flat=True)) == [1, 2, 3]


def test_processes_that_open_a_lead_s_conversation_open_one(lead, now):
    done = race(SIZE.racers, "open", now=now.isoformat(), leads=[lead.pk])
    assert len({pk for opened in done for pk in opened}) == 1
    assert Message.objects.count() == 1


# --- the last second


def wait_for_a_waiter() -> None:
    """Until another connection waits for what this one has locked."""
    if connection.vendor == "sqlite":
        time.sleep(0.05)  # it cannot be asked; its one writer makes the order certain anyway
        return
    with connection.cursor() as cursor:
        query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"

        def waiters() -> int:
            cursor.execute(query)
            count: int = cursor.fetchone()[0]
            return count

        wait_until(waiters, "the other connection to wait for the lock")


def test_a_change_that_was_stored_before_the_end_counts_even_if_its_turn_was_not_taken(make_window, now):
    window, end = make_window(1), now + timedelta(hours=24)
    services.hear(window.pk, AMENDMENT, client_id=uuid.uuid4(), now=end - timedelta(milliseconds=1))
    together(lambda: close(window, end), lambda: services.respond(window.pk, now=end) and None)
    assert outcome(window) == KEPT


@pytest.mark.parametrize("first", ["amendment", "closer"])
def test_whoever_holds_the_row_first_decides(make_window, now, first):
    """The other one is inside its transaction, and waits, when the first commits."""
    window, end = make_window(1), now + timedelta(hours=24)
    held, trying = threading.Event(), threading.Event()

    def before() -> None:
        with transaction.atomic():
            if first == "amendment":
                amend(window, end - timedelta(milliseconds=1))
            else:
                close(window, end)
            held.set()
            assert trying.wait(20)
            wait_for_a_waiter()

    def after() -> None:
        assert held.wait(20)
        trying.set()
        if first == "amendment":
            close(window, end)
        else:
            amend(window, end - timedelta(milliseconds=1))

    together(before, after)
    assert outcome(window) == (KEPT if first == "amendment" else REFUSED)


def test_two_closers_and_a_change_at_once(make_window, make_rep, now):
    make_rep("tom", capacity=10_000)
    end = now + timedelta(hours=24)
    for _ in range(ROUNDS):
        window = make_window(1)
        together(
            lambda window=window: close(window, end),
            lambda window=window: amend(window, end - timedelta(milliseconds=1)),
            lambda window=window: close(window, end),
        )
        assert outcome(window) in (KEPT, REFUSED)
        assert LeadEvent.objects.filter(lead=window.lead_id, kind__in=["qualify", "disqualify"]).count() == 1


# --- mail and link at the same moment


def test_the_first_words_come_while_the_mail_is_being_marked_as_sent(conversation, now):
    """The worker moves the lead to contacted; the turn that moves it to engaged waits for that, and then goes on."""
    held, trying = threading.Event(), threading.Event()

    def mark() -> None:
        with transaction.atomic():
            lead = Lead.objects.select_for_update().get(pk=conversation.lead_id)
            record.move(lead, "contact", now=now, actor="sdr_agent", why="first mail sent")
            held.set()
            assert trying.wait(20)
            wait_for_a_waiter()

    def write() -> None:
        assert held.wait(20)
        trying.set()
        services.hear(conversation.pk, "Yes, 50,000 euros are approved", client_id=uuid.uuid4(), now=now)
        services.respond(conversation.pk, now=now)

    together(mark, write)
    assert Lead.objects.get(pk=conversation.lead_id).state == Lead.State.ENGAGED
    assert [message.seq for message in conversation.messages.all()] == [1, 2, 3]


def test_the_lead_opts_out_by_link_while_a_turn_is_taken(conversation, now):
    """Both need the lead and the conversation; they must not wait for each other."""
    held, trying = threading.Event(), threading.Event()

    def write() -> None:
        with transaction.atomic():
            services.hear(conversation.pk, "Yes, 50,000 euros are approved", client_id=uuid.uuid4(), now=now)
            held.set()
            assert trying.wait(20)
            wait_for_a_waiter()
            services.respond(conversation.pk, now=now)

    def opt_out() -> None:
        assert held.wait(20)
        trying.set()
        services.opt_out(Lead.objects.get(pk=conversation.lead_id), now=now, how="link")

    together(write, opt_out)
    assert Lead.objects.get(pk=conversation.lead_id).state == Lead.State.OPTED_OUT
    assert Conversation.objects.get(pk=conversation.pk).state == Conversation.State.CLOSED


def test_a_rep_accepts_while_the_lead_opts_out(make_window, make_rep, now):
    """Whoever is first, the opt-out stands: nobody holds or is offered the lead afterwards."""
    make_rep("tom", capacity=10_000)
    end = now + timedelta(hours=24)
    for _ in range(ROUNDS):
        window = make_window(2)
        close(window, end)
        offer = Offer.objects.select_related("rep", "assignment").get(assignment__lead=window.lead_id, outcome="open")

        def accept(offer: Offer = offer) -> None:
            with contextlib.suppress(assigning.OfferOverError):
                assigning.accept_offer(offer, now=end)

        def opt_out(lead_id: int = window.lead_id) -> None:
            services.opt_out(Lead.objects.get(pk=lead_id), now=end, how="link")

        together(accept, opt_out)
        assert Lead.objects.get(pk=window.lead_id).state == Lead.State.OPTED_OUT
        assert not Assignment.objects.filter(lead=window.lead_id, ended_at=None).exists()
        assert not Offer.objects.filter(assignment__lead=window.lead_id, outcome="open").exists()
