"""What the database itself refuses, whoever asks."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django_fsm import ConcurrentTransition, TransitionNotAllowed

from conversations import services as conversations
from conversations.models import Conversation, Message, Playbook
from leads import record, services
from leads.bant import Criterion, Disposition
from leads.machines import StateWriteError
from leads.models import AnswerVersion, BantAnswer, Lead, LeadEvent

pytestmark = [pytest.mark.django_db, pytest.mark.both]


def sql(statement: str, *values: Any) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_a_state_cannot_be_assigned(lead: Lead) -> None:
    with pytest.raises(AttributeError):
        lead.state = "qualified"


@pytest.mark.parametrize("model", [Lead, Conversation])
def test_a_state_cannot_be_updated_in_bulk(model: Any, conversation: Conversation) -> None:
    with pytest.raises(StateWriteError, match="only through a transition"):
        model.objects.update(state="closed")
    row = model.objects.get()
    with pytest.raises(StateWriteError):
        model.objects.bulk_update([row], ["state"])


def test_a_row_cannot_be_born_in_a_later_state(lead: Lead) -> None:
    values = {"email": "x@y.example", "received_at": lead.received_at}
    with pytest.raises(StateWriteError, match="starts as 'new'"):
        Lead.objects.create(state="qualified", **values)
    with pytest.raises(StateWriteError):
        Lead.objects.bulk_create([Lead(state="qualified", **values)])


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("leads_lead", "state", "qualified"),
        ("conversations_conversation", "state", "closed"),
        ("leads_bantanswer", "disposition", "declined"),
    ],
)
def test_plain_sql_cannot_move_a_state(conversation: Conversation, table: str, column: str, value: str) -> None:
    with pytest.raises(IntegrityError, match="only through a transition"):
        sql(f"UPDATE {table} SET {column} = %s", value)


def test_plain_sql_cannot_bring_a_row_into_a_later_state(conversation: Conversation) -> None:
    with pytest.raises(IntegrityError, match="begins as open"):
        sql(
            "INSERT INTO leads_bantanswer (lead_id, criterion, disposition, state_version, quote) VALUES (%s, %s, %s, 0, '')",
            conversation.lead_id, "budget", "declined",
        )  # fmt: skip


def test_an_unknown_state_is_refused_by_the_database(lead: Lead) -> None:
    with pytest.raises(IntegrityError):
        sql("UPDATE leads_lead SET state = 'famous', state_version = state_version + 1")


def test_the_machine_refuses_what_makes_no_sense(lead: Lead) -> None:
    with pytest.raises(TransitionNotAllowed):
        lead.qualify()


def test_a_stale_copy_cannot_be_saved_over_a_newer_state(lead: Lead, now) -> None:
    stale = Lead.objects.get(pk=lead.pk)
    record.move(lead, "contact", now=now, actor="test")
    stale.company = "Other"
    with pytest.raises(ConcurrentTransition), transaction.atomic():
        stale.save()
    assert Lead.objects.get(pk=lead.pk).state == "contacted"


def test_the_history_cannot_be_rewritten(conversation: Conversation) -> None:
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        LeadEvent.objects.update(why="nothing happened")
    answer = conversation.lead.answers.get(criterion="budget")
    AnswerVersion.objects.create(answer=answer, disposition="pending", settled_at=conversation.opened_at)
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        AnswerVersion.objects.update(disposition="declined")


def test_a_published_playbook_is_frozen(playbook: Playbook) -> None:
    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        Playbook.objects.filter(pk=playbook.pk).update(data={"slug": "other"})
    with pytest.raises(IntegrityError), transaction.atomic():
        Playbook.objects.filter(pk=playbook.pk).update(status="draft")
    Playbook.objects.filter(pk=playbook.pk).update(status="retired")


@pytest.mark.parametrize("quote", ["a million", "50K", "", " "])
def test_an_answer_without_the_leads_own_words_is_refused(conversation: Conversation, now, quote: str) -> None:
    message = Message.objects.create(conversation=conversation, seq=2, sender="lead", text="we have 50k", sent_at=now)
    answer = BantAnswer.objects.get(lead=conversation.lead, criterion=Criterion.BUDGET)
    with pytest.raises(IntegrityError), transaction.atomic():
        services.settle_answer(
            answer, Disposition.ANSWERED, now=now, verdict="positive", quote=quote if quote != " " else "x", message_id=message.pk
        )


def test_words_of_the_agent_or_of_somebody_else_are_no_quote(conversation: Conversation, make_lead, now) -> None:
    other = conversations.open_conversation(make_lead(), now=now)
    strange = Message.objects.create(conversation=other, seq=2, sender="lead", text="we have 50k", sent_at=now)
    agent = Message.objects.create(conversation=conversation, seq=2, sender="agent", text="we have 50k", sent_at=now)
    for message in (strange, agent):
        answer = BantAnswer.objects.get(lead=conversation.lead, criterion=Criterion.BUDGET)
        with pytest.raises(IntegrityError, match="verbatim"), transaction.atomic():
            services.settle_answer(answer, Disposition.ANSWERED, now=now, verdict="positive", quote="50k", message_id=message.pk)


def test_only_an_answer_has_a_verdict(conversation: Conversation, now) -> None:
    answer = BantAnswer.objects.get(lead=conversation.lead, criterion=Criterion.BUDGET)
    with pytest.raises(IntegrityError), transaction.atomic():
        services.settle_answer(answer, Disposition.PENDING, now=now, verdict="positive")


def test_a_lead_has_one_running_conversation(conversation: Conversation, now) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Conversation.objects.create(lead=conversation.lead, playbook=conversation.playbook, language="en", opened_at=now)
    assert conversations.open_conversation(conversation.lead, now=now).pk == conversation.pk
