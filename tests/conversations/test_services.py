"""A conversation in the tables: hear, respond, close, and what must hold whoever calls when."""

from __future__ import annotations

from datetime import timedelta
from io import StringIO
from uuid import uuid4

import pytest
from django.core.management import call_command

from conversations import services
from conversations.models import Conversation, Message, Turn
from leads.bant import Criterion
from leads.models import AnswerVersion, Assignment, BantAnswer, Lead, LeadEvent
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY = timedelta(hours=24)


@pytest.fixture
def say(conversation, now):
    """Say something at a time; gives the replies."""

    def say(*texts: str, at=now) -> list[str]:
        replies: list[str] = []
        for text in texts:
            services.hear(conversation.pk, text, client_id=uuid4(), now=at)
            replies += [m.text for m in services.respond(conversation.pk, now=at, interpreter=SCRIPTED)]
        return replies

    return say


def lead_state(conversation: Conversation) -> str:
    return Lead.objects.get(pk=conversation.lead_id).state


def conversation_state(conversation: Conversation) -> str:
    return Conversation.objects.get(pk=conversation.pk).state


def test_the_agent_speaks_first_and_says_that_it_is_an_ai(conversation: Conversation) -> None:
    (greeting,) = conversation.messages.all()
    assert greeting.sender == "agent"
    assert greeting.text.startswith("Hello Eva, I am Ostrand's AI assistant")
    assert greeting.text.endswith("?")


def test_a_message_is_stored_once_however_often_it_is_sent(conversation: Conversation, now) -> None:
    client_id = uuid4()
    first = services.hear(conversation.pk, "hello", client_id=client_id, now=now)
    again = services.hear(conversation.pk, "hello", client_id=client_id, now=now)
    assert (first.repeated, again.repeated) == (False, True)
    assert Message.objects.filter(sender="lead").count() == 1
    with pytest.raises(services.MessageError, match="used for other words") as caught:
        services.hear(conversation.pk, "other", client_id=client_id, now=now)
    assert caught.value.code == "id_reused"


def test_responding_twice_gives_one_reply(conversation: Conversation, now) -> None:
    services.hear(conversation.pk, "budget+ yes", client_id=uuid4(), now=now)
    assert len(services.respond(conversation.pk, now=now, interpreter=SCRIPTED)) == 1
    assert services.respond(conversation.pk, now=now, interpreter=SCRIPTED) == []


def test_the_numbers_of_messages_have_no_gap(say, conversation: Conversation) -> None:
    say(*GOOD_CORE, "question what does it cost")
    numbers = list(conversation.messages.order_by("seq").values_list("seq", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))
    assert Conversation.objects.get(pk=conversation.pk).last_seq == len(numbers)


def test_the_first_words_engage_the_lead_and_start_the_core(say, conversation: Conversation) -> None:
    assert (lead_state(conversation), conversation_state(conversation)) == ("new", "invited")
    say("smalltalk hi")
    assert (lead_state(conversation), conversation_state(conversation)) == ("engaged", "core")


def test_answers_carry_quote_and_message(say, conversation: Conversation) -> None:
    say("budget+ about 50k")
    answer = BantAnswer.objects.get(lead=conversation.lead, criterion="budget")
    assert (answer.disposition, answer.verdict, answer.quote) == ("answered", "positive", "budget+ about 50k")
    assert Message.objects.get(pk=answer.message_id).text == answer.quote


def test_a_correction_keeps_the_old_answer_in_the_history(say, conversation: Conversation) -> None:
    say("budget+ yes", "*budget- no, nothing")
    answer = BantAnswer.objects.get(lead=conversation.lead, criterion="budget")
    assert answer.verdict == "negative"
    assert [v.verdict for v in AnswerVersion.objects.filter(answer=answer)] == ["positive", "negative"]


def test_the_window_opens_when_the_core_is_done_and_is_judged_at_its_end(say, conversation: Conversation, now) -> None:
    say(*GOOD_CORE)
    assert (lead_state(conversation), conversation_state(conversation)) == ("in_window", "window")
    assert services.close_due_windows(now=now + DAY - timedelta(seconds=1)) == 0
    assert services.close_due_windows(now=now + DAY) == 1
    assert services.close_due_windows(now=now + DAY) == 0
    assert (lead_state(conversation), conversation_state(conversation)) == ("assigned", "closed")
    assert Assignment.objects.count() == 1


def test_fewer_than_two_positives_are_not_qualified(say, conversation: Conversation, now) -> None:
    say(*POOR_CORE)
    services.close_due_windows(now=now + DAY)
    assert lead_state(conversation) == "not_qualified"
    assert not Assignment.objects.exists()
    assert "1 positive, 2 needed" in LeadEvent.objects.get(kind="disqualify").why


def test_an_answer_changed_in_the_window_counts(say, conversation: Conversation, now) -> None:
    say(*POOR_CORE)
    say("*authority+ it is me after all", at=now + timedelta(hours=23, minutes=59, seconds=59))
    services.close_due_windows(now=now + DAY)
    assert lead_state(conversation) == "assigned"


@pytest.mark.parametrize(("early", "state"), [(timedelta(microseconds=1), "assigned"), (timedelta(0), "not_qualified")])
def test_words_received_before_the_end_count_even_if_read_later(
    say, conversation: Conversation, now, early: timedelta, state: str
) -> None:
    say(*POOR_CORE)
    # The process died after storing this message; nobody has answered it when the window closes.
    services.hear(conversation.pk, "*authority+ it is me", client_id=uuid4(), now=now + DAY - early)
    services.close_window(conversation.pk, now=now + DAY + timedelta(minutes=5), interpreter=SCRIPTED)
    assert lead_state(conversation) == state


def test_words_after_the_end_are_kept_and_change_nothing(say, conversation: Conversation, now) -> None:
    say(*POOR_CORE)
    services.close_due_windows(now=now + DAY)
    (reply,) = say("*authority+ it is me", at=now + DAY + timedelta(seconds=1))
    assert "closed" in reply
    assert lead_state(conversation) == "not_qualified"
    assert BantAnswer.objects.get(lead=conversation.lead, criterion="authority").verdict == "negative"


def test_after_a_late_sweep_each_window_is_still_judged_by_its_own_end(say, conversation: Conversation, now) -> None:
    say(*POOR_CORE)
    say("*authority+ it is me", at=now + DAY + timedelta(hours=1))  # the scheduler has been down
    services.close_due_windows(now=now + timedelta(days=3))
    assert lead_state(conversation) == "not_qualified"


def test_silence_in_the_core_ends_it_with_pending_answers(say, conversation: Conversation, now) -> None:
    say("budget+ yes")
    due = Conversation.objects.get(pk=conversation.pk).silence_due_at
    assert due == now + timedelta(days=1)
    services.end_silence(conversation.pk, now=due)
    assert conversation_state(conversation) == "window"
    assert set(BantAnswer.objects.values_list("disposition", flat=True)) == {"answered", "pending"}


def test_opting_out_in_the_chat_ends_every_conversation_of_the_person(say, conversation: Conversation, make_lead, now) -> None:
    twin = services.open_conversation(make_lead(email=conversation.lead.email, business_unit=None), now=now)
    (reply,) = say("opt_out stop")
    assert reply
    assert (lead_state(conversation), conversation_state(conversation)) == ("opted_out", "closed")
    assert (lead_state(twin), conversation_state(twin)) == ("opted_out", "closed")
    with pytest.raises(services.ConversationClosedError):
        say("hello?")


def test_a_wish_for_a_person_hands_over_and_silences_the_agent(say, conversation: Conversation) -> None:
    (reply,) = say("human please; budget+ 30k")
    assert "colleague" in reply
    assert (lead_state(conversation), conversation_state(conversation)) == ("handed_over", "handed_over")
    assert Assignment.objects.count() == 1
    assert say("question are you there") == []
    assert say("opt_out") != []


def test_the_second_insult_ends_the_chat(say, conversation: Conversation) -> None:
    say("abuse", "abuse")
    assert (lead_state(conversation), conversation_state(conversation)) == ("abusive", "closed")


def test_what_a_killed_process_left_is_answered_by_the_sweep(conversation: Conversation, now) -> None:
    services.hear(conversation.pk, "Yes, 50,000 euros are approved.", client_id=uuid4(), now=now)
    assert services.finish_turns(now=now, older_than=now - timedelta(seconds=1)) == 0
    assert services.finish_turns(now=now + timedelta(seconds=20), older_than=now) == 1
    assert services.finish_turns(now=now + timedelta(seconds=20), older_than=now) == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "blank"), ("   \n", "blank"), ("\u200b\u200d\ufeff", "blank"), ("x" * 2001, "too_long")],
)
def test_a_message_that_cannot_be_taken_is_refused_in_words(conversation: Conversation, now, text: str, code: str) -> None:
    with pytest.raises(services.MessageError) as caught:
        services.hear(conversation.pk, text, client_id=uuid4(), now=now)
    assert caught.value.code == code
    assert Message.objects.filter(sender="lead").count() == 0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x00b\x07c", "abc"),
        ("half a \ud800 pair", "half a ? pair"),
        ("\u202eevil\u202c", "evil"),
        ("e" + "\u0301" * 600, "e" + "\u0301" * 4),
        ("\n".join("x" * 30), "\n".join("x" * 19) + "\n" + " ".join("x" * 11)),
        ("5 €\r\nfor 'us'", "5 €\nfor 'us'"),
    ],
)
def test_hostile_characters_are_taken_out(text: str, kept: str) -> None:
    assert services.clean_text(text) == kept


def test_every_stored_turn_can_be_decided_again(say, conversation: Conversation, now) -> None:
    say("smalltalk hi", "budget? some", "question price", *GOOD_CORE, "decline skip", "morning", "*budget- gone")
    services.close_due_windows(now=now + DAY)
    say("smalltalk thanks", at=now + DAY)
    out = StringIO()
    call_command("replay", "--all", stdout=out)
    assert Turn.objects.count() == 11


def test_replay_finds_a_turn_that_was_tampered_with(say, conversation: Conversation, capsys) -> None:
    say("budget+ yes")
    reply = Turn.objects.get().reply
    Message.objects.filter(pk=reply.pk).update(text="We promise a discount.")
    with pytest.raises(SystemExit) as stopped:
        call_command("replay", str(conversation.pk))
    assert stopped.value.code == 1
    assert "We promise a discount." in capsys.readouterr().out


def test_each_criterion_has_one_row_from_the_beginning(conversation: Conversation) -> None:
    assert sorted(BantAnswer.objects.values_list("criterion", flat=True)) == sorted(Criterion)


def test_an_opt_out_reaches_the_person_in_every_spelling(conversation: Conversation, make_lead, now) -> None:
    name, domain = conversation.lead.email.split("@")
    other = services.open_conversation(make_lead(email=f"{name}+fair@{domain}"), now=now)
    services.opt_out(other.lead, now=now, how="link")
    assert lead_state(conversation) == "opted_out"
    assert conversation_state(conversation) == "closed"


def test_an_opt_out_in_words_counts_after_the_end_too(say, conversation: Conversation, now) -> None:
    say(*POOR_CORE)
    services.close_due_windows(now=now + DAY)
    assert len(say("opt_out leave me alone", at=now + 2 * DAY)) == 1
    assert lead_state(conversation) == "opted_out"
    assert not Message.objects.waiting().exists()


def test_no_conversation_is_opened_with_a_person_who_opted_out(lead: Lead, now) -> None:
    services.opt_out(lead, now=now, how="link")
    assert services.conversation_of(Lead.objects.get(pk=lead.pk), now=now) is None
    assert not Message.objects.exists()


def test_words_that_wait_for_their_turn_end_the_silence(conversation: Conversation, now) -> None:
    due = now + timedelta(days=10)
    Conversation.objects.filter(pk=conversation.pk).update(silence_due_at=due, nudges=2)
    services.hear(conversation.pk, "budget+ yes", client_id=uuid4(), now=due - timedelta(seconds=1))
    services.end_silence(conversation.pk, now=due)
    assert conversation_state(conversation) == "invited"
    services.respond(conversation.pk, now=due, interpreter=SCRIPTED)
    assert conversation_state(conversation) == "core"


def test_whoever_waited_for_the_lock_comes_after_what_was_closed_meanwhile(say, conversation: Conversation, now) -> None:
    say(*POOR_CORE)
    services.close_due_windows(now=now + DAY)
    late = services.hear(conversation.pk, "*authority+ me", client_id=uuid4(), now=now + DAY - timedelta(seconds=1))
    assert late.message.sent_at == now + DAY
    services.respond(conversation.pk, now=now + DAY, interpreter=SCRIPTED)
    assert Conversation.objects.get(pk=conversation.pk).waiting_since is None


class BrokenInterpreter:
    """A reader with a bug."""

    name = "broken"

    def interpret(self, text, context):
        raise ZeroDivisionError


def test_a_reader_that_fails_has_understood_nothing_and_the_talk_goes_on(conversation: Conversation, now) -> None:
    services.hear(conversation.pk, "we have 50k", client_id=uuid4(), now=now)
    (reply,) = services.respond(conversation.pk, now=now, interpreter=BrokenInterpreter())
    assert reply.text.endswith("?")
    assert Turn.objects.get().interpreter == "broken (failed)"


def test_replay_does_not_depend_on_what_the_record_says_today(say, conversation: Conversation, capsys) -> None:
    say("budget+ yes", "question price", *GOOD_CORE)
    Lead.objects.filter(pk=conversation.lead_id).update(first_name="Ada", time_zone="Asia/Tokyo", product_interest="x")
    call_command("replay", "--all")
    assert '"differences": 0' in capsys.readouterr().out
