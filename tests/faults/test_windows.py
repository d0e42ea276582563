"""Windows under eight closers and leads who write around their last moment: goals G3 and F24, from real processes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from random import Random

import pytest

from conversations import tasks
from conversations.models import Conversation, Message
from leads.models import Assignment, DecisionReceipt, Lead, LeadEvent
from tests.conversations.racing import race_each
from tests.conversations.windows import AMENDMENT, KEPT, REFUSED, amend, close, open_window, outcome, together
from tests.sizes import SMALL, Size

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both]

DAY = timedelta(hours=24)
CLOSERS, WRITERS = (3, 2) if SMALL else (8, 4)
SETTLE = 5.0 if SMALL else tasks.SETTLE.total_seconds()
JUDGED = ("qualify", "disqualify")


@pytest.mark.goal
def test_eight_closers_judge_each_window_once_and_what_was_received_before_its_end_counts(
    make_lead, make_rep, size: Size, chance: Random, figure: Callable[..., None]
) -> None:
    make_rep("tom", capacity=100_000)
    opened = datetime.now(UTC) - DAY
    windows = [open_window(make_lead(), 1, now=opened).pk for _ in range(size.windows)]
    spread = size.windows / 15  # so many seconds between the first end and the last
    after = {pk: 2 + chance.uniform(0, spread) for pk in windows}
    moments = sorted(((pk, end + chance.uniform(-0.2, 0.1)) for pk, end in after.items()), key=itemgetter(1))
    ends = {}

    def set_ends(start: float) -> None:
        for pk in windows:
            ends[pk] = datetime.fromtimestamp(start + after[pk], UTC)
            Conversation.objects.filter(pk=pk).update(window_closes_at=ends[pk])

    closing = {"stop": 60 + spread + SETTLE + size.windows / 20, "settle": SETTLE}
    writing = [{"words": AMENDMENT, "moments": moments[i::WRITERS]} for i in range(WRITERS)]
    done = race_each([*[("close_until", closing)] * CLOSERS, *(("write_at", each) for each in writing)], set_ends)
    rounds = [one for closer in done[:CLOSERS] for one in closer]
    received = {pk: datetime.fromisoformat(at) for writer in done[CLOSERS:] for pk, at in writer}

    assert sum(closed for closed, _ in rounds) == len(ends) == len(received)
    judged = {event.lead_id: event for event in LeadEvent.objects.filter(kind__in=JUDGED)}
    assert LeadEvent.objects.filter(kind__in=JUDGED).count() == DecisionReceipt.objects.count() == len(judged) == len(ends)
    in_time = Counter[bool]()
    for window in Conversation.objects.filter(pk__in=ends):
        end, event = ends[window.pk], judged[window.lead_id]
        assert window.window_closes_at == end
        assert event.at >= end, "judged early"
        counts = received[window.pk] < end
        in_time[counts] += 1
        assert outcome(window) == (KEPT if counts else REFUSED), f"received {received[window.pk] - end} after its end"
        stored = window.messages.get(text=AMENDMENT).sent_at
        assert stored == received[window.pk] if counts else stored >= end
    assert min(in_time.values()) >= size.windows // 20, f"hardly anybody wrote on one side of the end: {in_time}"
    assert not Message.objects.waiting().exists()
    qualified = Lead.objects.filter(state__in=(Lead.State.QUALIFIED, Lead.State.ASSIGNED))
    assert Counter(Assignment.objects.values_list("lead", flat=True)) == dict.fromkeys(qualified.values_list("pk", flat=True), 1)

    closings = sorted(over for closed, over in rounds for _ in range(closed))
    late = sorted(over - end for over, end in zip(closings, sorted(after.values()), strict=True))
    figure(f"windows closed once by {CLOSERS} processes", len(ends))
    figure("received in time, too late", f"{in_time[True]}, {in_time[False]}")
    figure(
        "seconds from a window's end to its judgement (half, 99 of 100)",
        f"{late[len(late) // 2]:.1f}, {late[-len(late) // 100]:.1f}",
    )
    figure("of these, waited on purpose for words still on their way", SETTLE)


@pytest.mark.goal
def test_a_change_around_the_last_moment_is_either_kept_and_counted_or_refused_in_words(
    make_lead, make_rep, size: Size, chance: Random, figure: Callable[..., None], now: datetime
) -> None:
    """Two connections in every order, received from 5 ms before to 5 ms after the end: never accepted and then ignored.

    The closer does not wait on purpose here, so it may be first with words that were received in time.
    """
    make_rep("tom", capacity=100_000)
    end, seen = now + DAY, Counter[tuple[bool, bool]]()
    for _ in range(size.last_moments):
        window = open_window(make_lead(), 1, now=now)
        offset, ahead = timedelta(microseconds=chance.randint(-5000, 5000)), chance.uniform(-0.012, 0.012)

        def write(window: Conversation = window, offset: timedelta = offset, ahead: float = ahead) -> None:
            time.sleep(max(0.0, ahead))
            amend(window, end + offset)

        def shut(window: Conversation = window, ahead: float = ahead) -> None:
            time.sleep(max(0.0, -ahead))
            close(window, end)

        together(write, shut)
        found, in_time = outcome(window), offset < timedelta(0)
        assert found in ((KEPT, REFUSED) if in_time else (REFUSED,)), f"received {offset} after the end"
        seen[in_time, found == KEPT] += 1
        assert LeadEvent.objects.filter(lead=window.lead_id, kind__in=JUDGED).count() == 1
        assert not Message.objects.waiting().filter(conversation=window).exists()
    assert min(seen[True, True], seen[True, False], seen[False, False]) >= size.last_moments // 50, f"hardly mixed: {seen}"
    figure("rounds", size.last_moments)
    figure(
        "received before the end: kept, refused; after it: refused",
        f"{seen[True, True]}, {seen[True, False]}; {seen[False, False]}",
    )
