"""What must hold when several act at the same moment: one judgement, one owner, one reply, and no ignored answer."""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

import pytest
from django.db import connection, transaction

from conversations import services
from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported
from conversations.models import Conversation, Message, Turn
from leads import assigning, record
from leads.bant import Criterion, Verdict
from leads.models import Assignment, BantAnswer, Lead, LeadEvent, Offer
from tests.conversations.racing import race
from tests.servers import wait_until

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both]

AMENDMENT = "Actually the budget is 60,000 euros"
ROUNDS = 240


class FourAnswers:
    """An interpreter that finds all four criteria in any message: so many positive, the others negative."""

    name = "test"

    def __init__(self, positive: int) -> None:
        self.positive = positive

    def interpret(self, text: str, context: Context) -> Interpretation:
        verdicts = [Verdict.POSITIVE if i < self.positive else Verdict.NEGATIVE for i in range(4)]
        need_first = (Criterion.NEED, Criterion.AUTHORITY, Criterion.TIMELINE, Criterion.BUDGET)
        answers = tuple(
            Answer(criterion, Reported.ANSWERED, text, verdict) for criterion, verdict in zip(need_first, verdicts, strict=True)
        )
        return Interpretation((Act.ANSWER,), answers, self.name)


@pytest.fixture
def make_window(make_lead, now):
    """A conversation whose window is open until 24 hours from `now`, with so many positive answers (never the budget)."""

    def make(positive: int) -> Conversation:
        found = services.open_conversation(make_lead(), now=now)
        services.hear(found.pk, "All four at once", client_id=uuid.uuid4(), now=now)
        services.respond(found.pk, now=now, interpreter=FourAnswers(positive))
        found = Conversation.objects.get(pk=found.pk)
        assert found.state == Conversation.State.WINDOW
        return found

    return make


# --- one judgement


def test_eight_processes_that_close_the_same_windows_judge_each_lead_once(make_window, make_rep, now):
    make_rep("tom", capacity=100)
    windows = [make_window(2).pk for _ in range(12)]
    end = now + timedelta(hours=24)
    done = race(8, "close", now=end.isoformat())
    assert sum(done) == len(windows)
    judged = Lead.objects.filter(conversations__in=windows)
    once = {lead.pk: 1 for lead in judged}
    assert Counter(judged.values_list("state", flat=True)) == {Lead.State.ASSIGNED: len(windows)}
    assert Counter(LeadEvent.objects.filter(kind="qualify").values_list("lead", flat=True)) == once
    assert Counter(Assignment.objects.values_list("lead", flat=True)) == once
    assert Offer.objects.count() == len(windows)


def test_eight_processes_that_answer_the_same_message_answer_it_once(conversation, now):
    services.hear(conversation.pk, "Yes, 50,000 euros are approved", client_id=uuid.uuid4(), now=now)
    done = race(8, "respond", now=now.isoformat(), conversations=[conversation.pk])
    assert sum(map(sum, done)) == 1
    assert Turn.objects.filter(conversation=conversation).count() == 1
    assert list(conversation.messages.values_list("seq", flat=True)) == [1, 2, 3]


def test_eight_processes_that_open_a_lead_s_conversation_open_one(lead, now):
    done = race(8, "open", now=now.isoformat(), leads=[lead.pk])
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


def together(*actions: Callable[[], None]) -> None:
    """Run each in a thread of its own, on a connection of its own, all let loose at once; errors are raised here."""
    barrier, errors = threading.Barrier(len(actions)), []

    def run(action: Callable[[], None]) -> None:
        try:
            connection.ensure_connection()
            barrier.wait(20)
            action()
        except BaseException as error:  # noqa: BLE001 - the test raises it
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(action,)) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads), "they wait for each other"
    if errors:
        raise errors[0]


def outcome(window: Conversation) -> tuple[bool, bool, bool]:
    """Whether the budget stands as changed, whether the lead was judged with it, whether the lead was told 'closed'."""
    budget = BantAnswer.objects.get(lead=window.lead_id, criterion=Criterion.BUDGET)
    lead = Lead.objects.get(pk=window.lead_id)
    qualified = lead.state in (Lead.State.QUALIFIED, Lead.State.ASSIGNED)
    assert qualified or lead.state == Lead.State.NOT_QUALIFIED
    last = window.messages.filter(sender=Message.Sender.AGENT).order_by("-seq")[0]
    return budget.verdict == Verdict.POSITIVE, qualified, "This chat is closed" in last.text


def amend(window: Conversation, at: datetime) -> None:
    services.hear(window.pk, AMENDMENT, client_id=uuid.uuid4(), now=at)
    services.respond(window.pk, now=at)


def close(window: Conversation, end: datetime) -> None:
    services.close_due_windows(now=end)


KEPT, REFUSED = (True, True, False), (False, False, True)


def test_a_change_that_was_stored_before_the_end_counts_even_if_its_turn_was_not_taken(make_window, now):
    window, end = make_window(1), now + timedelta(hours=24)
    services.hear(window.pk, AMENDMENT, client_id=uuid.uuid4(), now=end - timedelta(milliseconds=1))
    together(lambda: close(window, end), lambda: services.respond(window.pk, now=end) and None)
    assert outcome(window) == KEPT


def test_a_change_in_the_last_second_is_either_kept_and_counted_or_refused_in_words(make_window, make_rep, now):
    """Two connections in every order: the amendment is never accepted and then ignored."""
    make_rep("tom", capacity=10_000)
    chance, end, seen = Random(20261123), now + timedelta(hours=24), Counter[tuple[bool, bool, bool]]()
    for _ in range(ROUNDS):
        window = make_window(1)
        ahead = chance.uniform(-0.012, 0.012)  # spans both orders and every overlap of the two transactions

        def later(seconds: float, action: Callable[[], None]) -> Callable[[], None]:
            def run() -> None:
                time.sleep(max(0.0, seconds))
                action()

            return run

        together(
            later(ahead, lambda window=window: amend(window, end - timedelta(milliseconds=1))),
            later(-ahead, lambda window=window: close(window, end)),
        )
        seen[outcome(window)] += 1
        assert LeadEvent.objects.filter(lead=window.lead_id, kind__in=["qualify", "disqualify"]).count() == 1
        assert not Message.objects.waiting().filter(conversation=window).exists()
    assert set(seen) == {KEPT, REFUSED}, seen
    assert min(seen.values()) >= ROUNDS // 20, f"the orders were hardly mixed: {seen}"


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
    for _ in range(ROUNDS // 8):
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
    for _ in range(ROUNDS // 8):
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
