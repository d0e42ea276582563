"""A person in the chat: who may join, that the agent is silent, and that the chat comes back to the open question."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from random import Random
from uuid import uuid4

import pytest
from django.core.management import call_command

from conversations import handover, services
from conversations.handover import HandoverError
from conversations.models import Conversation, Message, OpenQuestion, Turn
from leads import assigning, record
from leads.models import Assignment, AssignmentRule, BantAnswer, Lead, LeadEvent, NamedAccount, Offer, Queue, Rep
from outreach import planning
from tests.conversations.readers import GOOD_CORE, SCRIPTED

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY, MINUTE = timedelta(hours=24), timedelta(minutes=1)


@pytest.fixture
def say(conversation, now):
    """The lead says something at a time; gives what the agent replies."""

    def say(*texts: str, at=now) -> list[str]:
        replies: list[str] = []
        for text in texts:
            services.hear(conversation.pk, text, client_id=uuid4(), now=at)
            replies += [m.text for m in services.respond(conversation.pk, now=at, interpreter=SCRIPTED)]
        return replies

    return say


@pytest.fixture
def write(conversation, rep, now):
    """The rep writes to the lead."""

    def write(text: str = "Good morning!", *, at=now, by: Rep = rep) -> Message:
        return handover.say_as_rep(conversation.pk, rep=by, text=text, client_id=uuid4(), now=at)

    return write


def fresh(conversation: Conversation) -> Conversation:
    found: Conversation = Conversation.objects.select_related("lead").get(pk=conversation.pk)
    return found


def states(conversation: Conversation) -> tuple[str, str]:
    return fresh(conversation).lead.state, fresh(conversation).state


def last(conversation: Conversation, back: int = 0) -> tuple[str, str]:
    message = conversation.messages.order_by("-seq")[back]
    return message.sender, message.text


def replay() -> None:
    call_command("replay", "--all")  # exits 1 on any difference


# --- joining


def test_a_rep_joins_a_running_chat_and_the_lead_sees_who_writes(say, write, conversation, rep, queue, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    assert states(conversation) == ("handed_over", "handed_over")
    assert last(conversation) == (
        "system",
        "Rosa from Ostrand has joined and writes to you from here. The AI assistant is silent.",
    )
    assert say("question are you there") == []
    assert write("Yes, I am. How can I help?").rep == rep
    assert say("authority+ I decide") == []
    assert last(conversation) == ("lead", "authority+ I decide")
    held = Assignment.objects.get()
    assert (held.lead, held.rep, held.owner, held.queue, held.accepted_at) == (conversation.lead, rep, rep, queue, now)
    assert (held.touched_at, held.progress) == (now, "contacted")
    assert not Offer.objects.exists()
    event = LeadEvent.objects.get(kind="hand_over")
    assert (event.actor, event.why) == ("rep:Rosa", "joined the chat")


def test_a_german_lead_is_told_in_german(make_lead, rep, now):
    conversation = services.open_conversation(make_lead(language="de-AT"), now=now)
    services.hear(conversation.pk, "Hallo", client_id=uuid4(), now=now)
    services.respond(conversation.pk, now=now, interpreter=SCRIPTED)
    handover.join_chat(conversation.pk, rep=rep, now=now)
    assert last(conversation)[1].startswith("Rosa von Ostrand ist jetzt da")
    handover.hand_back(conversation.pk, rep=rep, now=now)
    assert [last(conversation, back)[0] for back in (1, 0)] == ["system", "agent"]
    assert "KI-Assistenz" in last(conversation)[1]


def test_the_second_to_join_is_told_who_was_first(say, conversation, rep, make_rep, now):
    mats = make_rep("mats")
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    handover.join_chat(conversation.pk, rep=rep, now=now)  # a double click
    with pytest.raises(HandoverError, match="Rosa was first and writes with Eva Brandt now"):
        handover.join_chat(conversation.pk, rep=mats, now=now)
    with pytest.raises(HandoverError, match="join it first"):
        handover.say_as_rep(conversation.pk, rep=mats, text="Hello", client_id=uuid4(), now=now)
    with pytest.raises(HandoverError, match="join it first"):
        handover.hand_back(conversation.pk, rep=mats, now=now)
    assert conversation.messages.filter(sender="system").count() == 1
    assert Assignment.objects.get().rep == rep


def test_who_is_away_joins_nothing(say, conversation, rep, now):
    say("budget+ yes")
    Rep.objects.update(present=False)
    with pytest.raises(HandoverError, match="switch to present"):
        handover.join_chat(conversation.pk, rep=rep, now=now)
    assert states(conversation) == ("engaged", "core")


def test_a_chat_that_has_not_begun_or_has_ended_is_not_joined(say, conversation, rep, now):
    with pytest.raises(HandoverError, match="no running chat"):
        handover.join_chat(conversation.pk, rep=rep, now=now)
    say("opt_out stop")
    with pytest.raises(HandoverError, match="has ended"):
        handover.join_chat(conversation.pk, rep=rep, now=now)
    assert not Assignment.objects.exists()


def test_words_that_the_agent_had_not_read_yet_count_when_a_rep_joins(say, conversation, rep, now):
    say("need+ pumps")
    services.hear(conversation.pk, "60,000 euros", client_id=uuid4(), now=now)
    handover.join_chat(conversation.pk, rep=rep, now=now + MINUTE)
    assert BantAnswer.objects.get(lead=conversation.lead_id, criterion="budget").verdict == "positive"
    assert [last(conversation, back)[0] for back in (2, 1, 0)] == ["lead", "agent", "system"]
    assert states(conversation) == ("handed_over", "handed_over")
    replay()


def test_a_window_that_has_ended_is_judged_and_not_joined(say, conversation, rep, now):
    say(*GOOD_CORE)
    say("smalltalk hi", at=now + DAY - MINUTE)
    assert handover.running_chats(rep, now=now + DAY - timedelta(milliseconds=1)) == [conversation]
    assert handover.running_chats(rep, now=now + DAY) == []
    with pytest.raises(HandoverError, match="has ended"):
        handover.join_chat(conversation.pk, rep=rep, now=now + DAY)
    assert services.close_due_windows(now=now + DAY) == 1
    assert states(conversation)[1] == "closed"


def test_a_lead_that_asked_for_a_person_is_joined_by_whom_it_is_offered_to(say, write, conversation, rep, make_rep, now):
    mats = make_rep("mats", present=False)
    (promise,) = say("human please")
    assert "a colleague" in promise
    Rep.objects.filter(pk=mats.pk).update(present=True)
    with pytest.raises(assigning.OfferOverError, match="A colleague"):
        handover.join_chat(conversation.pk, rep=mats, now=now)
    handover.join_chat(conversation.pk, rep=rep, now=now)  # which accepts the offer
    assert Offer.objects.get().outcome == "accepted"
    assert Assignment.objects.get().accepted_at == now
    write()
    assert states(conversation) == ("handed_over", "handed_over")


def test_an_offer_that_is_over_is_not_accepted_by_joining(say, conversation, rep, now):
    say("human please")
    with pytest.raises(assigning.OfferOverError, match="run out"):
        handover.join_chat(conversation.pk, rep=rep, now=now + timedelta(hours=4))
    assert fresh(conversation).rep is None


@pytest.mark.parametrize("owner_there", [True, False])
def test_who_asks_for_a_person_gets_its_owner_or_else_who_is_there(say, conversation, rep, make_rep, now, owner_there):
    mats = make_rep("mats", present=owner_there)
    mats.queues.clear()
    Rep.objects.filter(pk=rep.pk).update(present=not owner_there)
    domain = conversation.lead.email_key.partition("@")[2]
    NamedAccount.objects.create(name="Brandt", domains=[domain], owner=mats)
    (promise,) = say("human please")
    assert "I am fetching a colleague" in promise
    assert list(Offer.objects.values_list("rep__name", flat=True)) == ["Mats" if owner_there else "Rosa"]


# --- which chats a rep sees


def test_running_chats_are_those_of_the_reps_own_queues(make_lead, rep, make_rep, queue, now):
    nordics = Queue.objects.create(slug="nordics", name="Nordics", offer_timeout=timedelta(hours=4))
    AssignmentRule.objects.create(name="Nordic countries", priority=1, when={"country": ["SE"]}, queue=nordics)
    mats = make_rep("mats")
    mats.queues.set([nordics])
    chats = {}
    for country, heard in (("SE", now), ("DE", now), ("AT", now - 15 * MINUTE), ("CH", now - 15 * MINUTE - timedelta(seconds=1))):
        chats[country] = services.open_conversation(make_lead(country=country), now=heard)
        services.hear(chats[country].pk, "budget+ yes", client_id=uuid4(), now=heard)
        services.respond(chats[country].pk, now=heard, interpreter=SCRIPTED)
    services.open_conversation(make_lead(country="DE"), now=now)  # nobody has written in it
    assert handover.running_chats(mats, now=now) == [chats["SE"]]
    assert handover.running_chats(rep, now=now) == [chats["DE"], chats["AT"]]
    seen = {rep_: {c for c, one in chats.items() if handover.may_see(fresh(one), rep_, now=now)} for rep_ in (rep, mats)}
    assert seen == {rep: {"DE", "AT"}, mats: {"SE"}}
    handover.join_chat(chats["DE"].pk, rep=rep, now=now)
    assert handover.running_chats(rep, now=now) == [chats["AT"]]
    rosa_s = fresh(chats["DE"])
    assert handover.may_see(rosa_s, rep, now=now)
    mats.queues.add(queue)
    assert not handover.may_see(rosa_s, mats, now=now)


# --- honesty


@pytest.mark.parametrize("there", [True, False])
def test_the_agent_says_whether_somebody_who_would_get_the_lead_is_there(say, conversation, rep, make_rep, there: bool):
    swedes = Queue.objects.create(slug="nordics", name="Nordics", offer_timeout=timedelta(hours=4))
    make_rep("mats").queues.set([swedes])  # present, but would never get this lead
    Rep.objects.filter(pk=rep.pk).update(present=there)
    (promise,) = say("human please")
    assert ("is here" in promise or "fetching" in promise) == there


def test_who_waits_in_vain_for_a_promised_person_is_told_so_once(say, conversation, rep, now):
    say("human please")
    assert handover.end_waiting(now=now + 5 * MINUTE - timedelta(seconds=1)) == 0
    assert handover.end_waiting(now=now + 5 * MINUTE) == 1
    assert last(conversation) == (
        "system", "Nobody from the team could come so far. A colleague gets in touch with you; you need not wait on this page.",
    )  # fmt: skip
    say("hello", at=now + 6 * MINUTE)
    assert handover.end_waiting(now=now + DAY) == 0
    assert states(conversation) == ("handed_over", "handed_over")
    assert Assignment.objects.get().rep == rep


def test_nobody_is_told_to_wait_where_nobody_was_promised(say, conversation, rep, now):
    Rep.objects.update(present=False)
    say("human please")
    assert handover.end_waiting(now=now + DAY) == 0


# --- giving back


def test_the_chat_comes_back_to_the_open_question(say, write, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    say("question what does it cost")
    write("That depends on the size.")
    handover.hand_back(conversation.pk, rep=rep, now=now + MINUTE)
    assert states(conversation) == ("engaged", "core")
    assert last(conversation, 1) == ("system", "Rosa has left the chat.")
    sender, words = last(conversation)
    assert sender == "agent"
    assert "AI assistant" in words
    assert Turn.objects.order_by("pk").last().asked == "authority"
    assert not OpenQuestion.objects.exists(), "what a person was asked is not open"
    back = fresh(conversation)
    assert (back.rep, back.silence_due_at) == (None, now + MINUTE + DAY)
    held = Assignment.objects.get()
    assert (held.ended_at, held.why["ended"]) == (now + MINUTE, "handed back")
    say("authority+ me", "need- nothing", "timeline- never", at=now + 2 * MINUTE)
    assert states(conversation) == ("in_window", "window")
    replay()


def test_a_chat_given_back_inside_the_window_can_still_be_changed_and_is_judged_at_its_end(say, conversation, rep, now):
    say(*GOOD_CORE)
    handover.join_chat(conversation.pk, rep=rep, now=now + MINUTE)
    assert services.close_due_windows(now=now + DAY) == 0, "a person has it"
    handover.hand_back(conversation.pk, rep=rep, now=now + 2 * MINUTE)
    assert states(conversation) == ("in_window", "window")
    assert Turn.objects.order_by("pk").last().asked == "sites"
    say("*budget- all gone", "decline no", "decline no", at=now + 3 * MINUTE)
    assert services.close_due_windows(now=now + DAY) == 1
    assert states(conversation) == ("not_qualified", "closed")
    replay()


def test_a_chat_given_back_after_the_windows_end_is_judged_at_once_and_asks_nothing(say, conversation, rep, now):
    say(*GOOD_CORE)
    handover.join_chat(conversation.pk, rep=rep, now=now + MINUTE)
    handover.hand_back(conversation.pk, rep=rep, now=now + DAY)
    assert last(conversation) == ("system", "Rosa has left the chat.")
    assert states(conversation) == ("in_window", "window")
    assert services.close_due_windows(now=now + DAY) == 1
    assert states(conversation)[1] == "closed"
    assert Assignment.objects.filter(ended_at=None).exists()
    replay()


def test_words_that_waited_for_the_rep_are_not_answered_twice_after_hand_back(say, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    services.hear(conversation.pk, "authority+ I decide", client_id=uuid4(), now=now)
    handover.hand_back(conversation.pk, rep=rep, now=now)
    assert services.respond(conversation.pk, now=now, interpreter=SCRIPTED) == []
    assert [sender for sender, _ in (last(conversation, 1), last(conversation))] == ["system", "agent"]
    replay()


# --- while a person writes


def test_an_opt_out_is_heeded_while_a_person_writes(say, write, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    assert len(say("opt_out stop it")) == 1
    assert states(conversation) == ("opted_out", "closed")
    for act in (write, lambda: handover.hand_back(conversation.pk, rep=rep, now=now)):
        with pytest.raises(HandoverError, match="has ended"):
            act()
    assert last(conversation)[0] == "agent"


def test_no_nudge_and_no_reminder_reaches_who_talks_with_a_person(say, write, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    write()
    say("question hello")
    planning.handle_silences(now=now + timedelta(days=30))
    assert states(conversation) == ("handed_over", "handed_over")
    assert not conversation.lead.emails.filter(kind="nudge").exists()
    assert fresh(conversation).silence_due_at == now + 5 * MINUTE, "whose silence it is, the person's, is not forgotten"


def test_a_reps_words_are_stored_once_and_checked(say, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    client_id = uuid4()
    first = handover.say_as_rep(conversation.pk, rep=rep, text="Hello", client_id=client_id, now=now)
    assert handover.say_as_rep(conversation.pk, rep=rep, text="Hello", client_id=client_id, now=now) == first
    for text, code in (("Other words", "id_reused"), ("  ", "blank"), ("x" * 2001, "too_long")):
        with pytest.raises(services.MessageError) as caught:
            handover.say_as_rep(conversation.pk, rep=rep, text=text, client_id=client_id, now=now)
        assert caught.value.code == code
    assert conversation.messages.filter(sender="rep").count() == 1


# --- a person who stays silent or goes away


def test_a_silent_rep_loses_the_chat_to_the_agent_who_says_so(say, write, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    write(at=now + MINUTE)
    assert handover.end_waiting(now=now + DAY) == 0, "it is the lead's turn"
    say("question and?", at=now + 2 * MINUTE)
    say("question hello?", at=now + 6 * MINUTE)
    assert handover.end_waiting(now=now + 7 * MINUTE - timedelta(seconds=1)) == 0
    assert handover.end_waiting(now=now + 7 * MINUTE) == 1
    assert states(conversation) == ("engaged", "core")
    assert "person" in last(conversation)[1]
    assert Turn.objects.order_by("pk").last().asked == "authority"
    assert Assignment.objects.get().why["ended"] == "left the chat"
    assert handover.end_waiting(now=now + DAY) == 0
    replay()


def test_a_lead_given_back_in_the_middle_of_a_chat_stays_with_the_colleague_who_took_it(
    say, write, conversation, rep, make_rep, now
):
    mats = make_rep("mats")
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    write()
    assigning.give_back(Assignment.objects.get(), now=now, actor="rep:Rosa", why="no time")
    assigning.accept_offer(Offer.objects.select_related("rep", "assignment").get(outcome="open"), now=now + MINUTE)
    assert handover.own_chats(mats) == [conversation], "nobody else writes in it"
    assert handover.own_chats(rep) == []
    say("question and?", at=now + 2 * MINUTE)
    assert handover.end_waiting(now=now + 7 * MINUTE) == 1
    assert Assignment.objects.get(ended_at=None).rep == mats
    assert states(conversation) == ("handed_over", "handed_over")
    assert last(conversation)[0] == "system", "the lead is told not to wait"
    handover.join_chat(conversation.pk, rep=mats, now=now + 8 * MINUTE)
    assert write("Mats here", at=now + 9 * MINUTE, by=mats).rep == mats


def test_who_joins_and_never_writes_loses_it_too(say, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    assert handover.end_waiting(now=now + 5 * MINUTE) == 1
    assert states(conversation) == ("engaged", "core")


def test_a_rep_who_goes_away_leaves_no_lead_waiting(say, write, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    write()
    assigning.set_presence(rep, False, now=now)
    assert handover.end_waiting(now=now) == 0, "nobody waits"
    say("question are you still there", at=now + MINUTE)
    assert handover.end_waiting(now=now + MINUTE) == 1
    assert states(conversation) == ("engaged", "core")


def test_a_rep_who_has_left_the_company_holds_no_chat(say, write, conversation, rep, now):
    say("budget+ yes")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    write()
    rep.user.is_active = False
    rep.user.save()
    assert handover.end_waiting(now=now) == 1
    assert states(conversation) == ("engaged", "core")


def test_who_asked_for_a_person_gets_another_one_and_not_the_agent(say, write, conversation, rep, make_rep, now):
    say("human please")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    mats = make_rep("mats")
    assigning.set_presence(rep, False, now=now + MINUTE)
    say("question hello", at=now + MINUTE)
    assert handover.end_waiting(now=now + MINUTE) == 1
    assert states(conversation) == ("handed_over", "handed_over")
    assert last(conversation)[0] == "system"
    assigning.place_waiting(now=now + MINUTE)
    assert Offer.objects.get(outcome="open").rep == mats
    with pytest.raises(HandoverError, match="join it first"):
        write("I am back")
    handover.join_chat(conversation.pk, rep=mats, now=now + 2 * MINUTE)
    write("Mats here", by=mats, at=now + 2 * MINUTE)
    assert Lead.objects.held_by(mats).get() == conversation.lead


def test_a_won_lead_may_write_on_without_an_answer_of_the_agent(say, write, conversation, rep, now):
    say("human please")
    handover.join_chat(conversation.pk, rep=rep, now=now)
    record.move(fresh(conversation).lead, "win", now=now, actor="test")
    say("thank you")
    assert handover.end_waiting(now=now + DAY) == 1
    assert handover.end_waiting(now=now + DAY) == 0
    assert states(conversation) == ("won", "handed_over")
    assert last(conversation)[0] == "lead"


# --- whatever people do, in whatever order


SAID = (
    "budget+ yes", "authority+ I decide", "need- nothing", "timeline? soon", "timeline- never", "*budget- all gone", "question price",
    "smalltalk hi", "later", "abuse", "human please", "decline no", "opt_out stop", "unintelligible",
)  # fmt: skip
WEIGHTS = (9, 9, 9, 4, 9, 3, 6, 3, 2, 1, 3, 4, 1, 2)


def test_no_order_of_joining_writing_and_handing_back_skips_a_question_or_lets_the_agent_speak_beside_a_person(
    make_lead, rep, make_rep, now
):
    chance, mats, ends = Random(20261123), make_rep("mats", capacity=1000), Counter[str]()
    Rep.objects.update(capacity=1000)
    for _ in range(60):
        at, conversation = now, services.open_conversation(make_lead(), now=now)
        for _ in range(chance.randrange(5, 25)):
            at += timedelta(seconds=chance.choice((1, 30, 200, 400, 40_000)))
            before = fresh(conversation)
            step, who = chance.choice(("say",) * 6 + ("join", "write", "write", "back", "wait")), chance.choice((rep, mats))
            with suppress(HandoverError, services.ConversationClosedError, assigning.OfferOverError):
                if step == "say":
                    services.hear(conversation.pk, chance.choices(SAID, WEIGHTS)[0], client_id=uuid4(), now=at)
                    services.respond(conversation.pk, now=at, interpreter=SCRIPTED)
                elif step == "join":
                    handover.join_chat(conversation.pk, rep=who, now=at)
                elif step == "write":
                    handover.say_as_rep(conversation.pk, rep=who, text="One moment", client_id=uuid4(), now=at)
                elif step == "back":
                    handover.hand_back(conversation.pk, rep=who, now=at)
                else:
                    handover.end_waiting(now=at)
                    services.close_due_windows(now=at)
            hold(before, fresh(conversation))
        ends[fresh(conversation).state] += 1
    assert set(ends) >= {"core", "window", "handed_over", "closed"}, ends
    assert Turn.objects.filter(message=None, voice__isnull=False).count() > 20, "chats were given back"
    replay()


def hold(before: Conversation, after: Conversation) -> None:
    """What holds at each step."""
    news = list(after.messages.after(before.last_seq))
    assert [message.seq for message in news] == list(range(before.last_seq + 1, after.last_seq + 1))
    agent = [message for message in news if message.sender == "agent"]
    if before.state == after.state == "handed_over":
        assert not agent, "the agent speaks beside a person"
    if after.rep_id is not None and after.state == "handed_over":
        assert Assignment.objects.filter(lead=after.lead, ended_at=None, rep=after.rep_id).exists()
        assert news == [] or news[-1].sender != "agent"
    standing = set(after.lead.answers.exclude(disposition="open").values_list("criterion", flat=True))
    if after.state == "window":
        assert standing == {"budget", "authority", "need", "timeline"}, "a question was skipped"
    lead_states = {
        "invited": {"new"}, "core": {"engaged"}, "window": {"in_window"}, "handed_over": {"handed_over"},
        "closed": {"opted_out", "abusive", "not_qualified", "qualified", "assigned"},
    }  # fmt: skip
    assert after.lead.state in lead_states[after.state]
    open_places = Assignment.objects.filter(lead=after.lead, ended_at=None).count()
    assert open_places == (after.lead.state in ("handed_over", "qualified", "assigned")), "in exactly one place"


def test_a_rep_with_all_hands_full_joins_no_further_chat(conversation, say, rep, make_lead, now):
    """G4: never over capacity, by whatever way a lead comes."""
    say("hello")
    other = services.open_conversation(make_lead(email="other@brandt.example"), now=now)
    services.hear(other.pk, "hello", client_id=uuid4(), now=now)
    services.respond(other.pk, now=now)
    Rep.objects.filter(pk=rep.pk).update(capacity=1)
    handover.join_chat(conversation.pk, rep=rep, now=now)
    with pytest.raises(assigning.OfferOverError, match="as many leads as you can take"):
        handover.join_chat(other.pk, rep=Rep.objects.get(pk=rep.pk), now=now)
    assert Conversation.objects.get(pk=other.pk).state == Conversation.State.CORE
    assert Assignment.objects.filter(rep=rep, ended_at=None).count() == 1
