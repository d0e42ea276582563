"""Many leads in one transaction: each keeps its own outcome, and nobody pays for another's error."""

from __future__ import annotations

import asyncio
import logging
import threading
from uuid import uuid4

import pytest

from conversations import services
from conversations.gathering import MOST, Batch
from conversations.models import Conversation, Message, Turn
from leads.models import BantAnswer, Lead, LeadEvent
from leads.prepared import insert, select, update
from tests.conversations.racing import race
from tests.conversations.readers import SCRIPTED

BUDGET = "budget+ 50k"


@pytest.fixture
def conversations(make_lead, now) -> list[Conversation]:
    """Four conversations that have just begun."""
    return [services.open_conversation(make_lead(), now=now) for _ in range(4)]


def hear_all(conversations: list[Conversation], text: str, now) -> None:
    said = [services.Words(conversation.pk, text, uuid4(), now) for conversation in conversations]
    assert all(isinstance(heard, services.Heard) for heard in services.hear_many(said))


@pytest.mark.django_db
@pytest.mark.both
class TestInOneTransaction:
    def test_each_message_has_its_own_outcome(self, conversations, now):
        first, gone, closed, _ = conversations
        used = uuid4()
        services.hear(first.pk, "hello", client_id=used, now=now)
        services.opt_out(closed.lead, now=now, how="link")
        gone_id = gone.pk
        gone.delete()
        again = uuid4()
        said = [
            services.Words(first.pk, "the first", again, now), services.Words(first.pk, "the first", again, now),
            services.Words(first.pk, "hello", used, now), services.Words(first.pk, "other words", used, now),
            services.Words(first.pk, " \n", uuid4(), now), services.Words(gone_id, "hello?", uuid4(), now),
            services.Words(closed.pk, "hello?", uuid4(), now), services.Words(first.pk, "the last", uuid4(), now),
        ]  # fmt: skip
        outcomes = services.hear_many(said)
        told = [o.repeated if isinstance(o, services.Heard) else getattr(o, "code", type(o).__name__) for o in outcomes]
        assert told == [False, True, True, "id_reused", "blank", "DoesNotExist", "ConversationClosedError", False]
        texts = list(Message.objects.filter(sender="lead").order_by("pk").values_list("text", "seq"))
        assert texts == [("hello", 2), ("the first", 3), ("the last", 4)]

    def test_each_conversation_has_its_turn_whoever_else_is_in_the_batch(self, conversations, now):
        one, other, hands_over, after = conversations
        hear_all([one, other, after], BUDGET, now)
        hear_all([hands_over], "human I want a person", now)
        asked = [(conversation.pk, "") for conversation in conversations]
        taken = services.take_turns(asked, now=now, interpreter=SCRIPTED)
        assert [taken[i].status["settled"] for i in range(4)] == [1, 1, 0, 1]
        assert [len(snapshot.messages) for snapshot in taken] == [1, 1, 1, 1]
        assert taken[2].status["conversation"] == "handed_over"
        assert services.take_turns(asked, now=now, interpreter=SCRIPTED)[0].messages == []

    def test_one_that_cannot_be_worked_on_leaves_the_others_their_turn(self, conversations, now, caplog):
        hear_all(conversations, BUDGET, now)
        broken = conversations[1]
        Conversation.objects.filter(pk=broken.pk).update(memory={"turns": "many"})
        with caplog.at_level(logging.CRITICAL, "leads.batches"):
            asked = [(conversation.pk, "") for conversation in conversations]
            taken = services.take_turns(asked, now=now, interpreter=SCRIPTED)
        assert [isinstance(one, Exception) for one in taken] == [False, True, False, False]
        assert Turn.objects.count() == 3
        assert Conversation.objects.get(pk=broken.pk).waiting_since == now

    def test_prepared_rows_are_the_same_as_django_s(self, conversation, now):
        hear_all([conversation], BUDGET, now)
        services.respond(conversation.pk, now=now, interpreter=SCRIPTED)
        for model in (Conversation, Lead, Message, Turn, BantAnswer, LeadEvent):
            rows = select(model, "1 = 1 ORDER BY id")
            assert rows
            for ours, theirs in zip(rows, model.objects.order_by("pk"), strict=True):
                assert not ours.get_deferred_fields()
                for field in model._meta.concrete_fields:
                    assert getattr(ours, field.attname) == getattr(theirs, field.attname), field

    def test_a_prepared_row_is_written_as_it_stands(self, conversation, now):
        client_id = uuid4()
        message = insert(
            Message(conversation=conversation, seq=7, sender="lead", text="a ' \U0001f642", sent_at=now, client_id=client_id)
        )
        conversation.memory, conversation.last_heard_at = {"asked": {"budget": 2}}, now
        update(conversation, ("memory", "last_heard_at"))
        stored = Message.objects.get(pk=message.pk)
        assert (stored.text, stored.client_id, stored.sent_at) == ("a ' \U0001f642", client_id, now)
        again = Conversation.objects.get(pk=conversation.pk)
        assert (again.memory, again.last_heard_at, again.last_seq) == ({"asked": {"budget": 2}}, now, 1)


@pytest.mark.django_db(transaction=True)
@pytest.mark.both
def test_processes_that_answer_overlapping_batches_answer_each_once(conversations, make_rep, now):
    make_rep("tom", capacity=100)
    hear_all(conversations[:2], "Yes, 50,000 euros are approved", now)
    hear_all(conversations[2:], "I want to speak to a person", now)
    done = race(6, "respond_together", now=now.isoformat(), conversations=[conversation.pk for conversation in conversations])
    assert sum(map(sum, done)) == Turn.objects.count() == len(conversations)
    for conversation in conversations:
        assert list(conversation.messages.order_by("seq").values_list("seq", flat=True)) == [1, 2, 3]


# --- gathering


@pytest.mark.django_db(transaction=True)
def test_what_arrives_while_the_work_is_on_is_done_together():
    batches: list[list[int]] = []
    free = threading.Event()

    def work(items):
        free.wait(5)
        batches.append(list(items))
        return [ValueError("odd") if item % 2 else item * 10 for item in items]

    async def main():
        batch = Batch(work)
        first = asyncio.create_task(batch.do(0))
        await asyncio.sleep(0.05)
        others = [asyncio.create_task(batch.do(item)) for item in range(1, MOST + 3)]
        await asyncio.sleep(0)
        others[1].cancel()  # who leaves does not stop the work, nor the others
        free.set()
        return await asyncio.gather(first, *others, return_exceptions=True)

    outcomes = asyncio.run(main())
    assert [len(batch) for batch in batches] == [1, MOST, 2]
    assert [item for batch in batches for item in batch] == list(range(MOST + 3))
    assert isinstance(outcomes[1], ValueError)
    assert isinstance(outcomes[2], asyncio.CancelledError)
    assert (outcomes[0], outcomes[-1]) == (0, 10 * (MOST + 2))


@pytest.mark.django_db(transaction=True)
def test_a_work_that_fails_as_a_whole_tells_all_who_wait_and_goes_on():
    def work(items):
        if "bad" in items:
            raise RuntimeError("no database")
        return items

    async def main():
        batch = Batch(work)
        first = await asyncio.gather(batch.do("bad"), return_exceptions=True)
        return first, await batch.do("good")

    first, second = asyncio.run(main())
    assert isinstance(first[0], RuntimeError)
    assert second == "good"
