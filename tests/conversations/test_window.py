"""The tolerance window by the contract, to the millisecond: what still counts, what no longer does, and who is never judged."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from conversations import services, tasks
from conversations.engine.wording import clock_time
from conversations.models import Conversation, Message, Turn
from leads import assigning
from leads.models import AnswerVersion, Assignment, AssignmentRule, BantAnswer, Lead, LeadEvent, Offer
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED

pytestmark = [pytest.mark.django_db, pytest.mark.both]

DAY = timedelta(hours=24)
MS = timedelta(milliseconds=1)
JUDGED = ("qualify", "disqualify")
AMENDMENT = "*authority+ it is me after all"


def hear(conversation: Conversation, text: str, *, at: datetime) -> Message:
    return services.hear(conversation.pk, text, client_id=uuid4(), now=at).message


def say(conversation: Conversation, *texts: str, at: datetime) -> list[str]:
    """Say something at a time; gives the replies."""
    replies: list[str] = []
    for text in texts:
        hear(conversation, text, at=at)
        replies += [reply.text for reply in services.respond(conversation.pk, now=at, interpreter=SCRIPTED)]
    return replies


@pytest.fixture
def make_window(make_lead, now):
    """A conversation whose window opens at `now`: one positive answer (the budget), or two with GOOD_CORE."""

    def make(core=POOR_CORE, *, at: datetime = now, **fields) -> Conversation:
        found = services.open_conversation(make_lead(**fields), now=at)
        say(found, *core, at=at)
        assert fresh(found).state == Conversation.State.WINDOW
        return fresh(found)

    return make


def fresh(conversation: Conversation) -> Conversation:
    found: Conversation = Conversation.objects.select_related("lead__business_unit").get(pk=conversation.pk)
    return found


def lead_state(conversation: Conversation) -> str:
    state: str = Lead.objects.get(pk=conversation.lead_id).state
    return state


def answer(conversation: Conversation, criterion: str) -> BantAnswer:
    found: BantAnswer = BantAnswer.objects.get(lead=conversation.lead_id, criterion=criterion)
    return found


def judgements(conversation: Conversation) -> int:
    return LeadEvent.objects.filter(lead=conversation.lead_id, kind__in=JUDGED).count()


# --- the last moment


def test_a_window_lasts_86400_seconds_and_is_not_closed_a_millisecond_early(make_window, now):
    window = make_window()
    assert (window.window_closes_at - now).total_seconds() == 86_400
    assert services.close_due_windows(now=now + DAY - MS) == 0
    assert fresh(window).state == Conversation.State.WINDOW
    assert services.close_due_windows(now=now + DAY) == 1
    assert services.close_due_windows(now=now + DAY) == 0
    assert judgements(window) == 1


@pytest.mark.parametrize("taken_by", ["the page", "the closer", "the sweep", "the page, after the closing"])
@pytest.mark.parametrize(
    ("ahead", "counts"), [(timedelta(seconds=1), True), (MS, True), (timedelta(0), False), (-MS, False), (-DAY, False)]
)
def test_words_count_if_they_were_received_before_the_last_moment_whoever_takes_the_turn(
    make_window, now, ahead: timedelta, counts: bool, taken_by: str
):
    window, end = make_window(), now + DAY
    received = end - ahead
    late = max(received, end) + timedelta(minutes=5)
    hear(window, AMENDMENT, at=received)
    if taken_by == "the page":
        services.respond(window.pk, now=late, interpreter=SCRIPTED)
    elif taken_by == "the sweep":
        services.finish_turns(now=late, older_than=late, interpreter=SCRIPTED)
    services.close_window(window.pk, now=late, interpreter=SCRIPTED)
    services.respond(window.pk, now=late, interpreter=SCRIPTED)
    assert lead_state(window) == ("assigned" if counts else "not_qualified")
    assert answer(window, "authority").verdict == ("positive" if counts else "negative")
    assert ("closed" in window.messages.order_by("-seq")[0].text) is not counts  # each has its reply, and the right one
    assert fresh(window).waiting_since is None
    assert judgements(window) == 1


def test_the_sweep_waits_until_whoever_waits_for_a_lock_has_stored_its_words_or_given_up(make_window, now):
    window, end = make_window(), now + DAY
    options = connection.settings_dict["OPTIONS"]
    patience = options.get("timeout") or int(options["options"].removeprefix("-c lock_timeout=").removesuffix("s"))
    assert timedelta(seconds=patience) < tasks.SETTLE < timedelta(seconds=30)
    assert services.close_due_windows(now=end + tasks.SETTLE - MS, settle=tasks.SETTLE) == 0
    # It was received in time and has waited ever since; it is stored only now.
    assert hear(window, AMENDMENT, at=end - MS).sent_at == end - MS
    services.respond(window.pk, now=end + tasks.SETTLE, interpreter=SCRIPTED)
    assert services.close_due_windows(now=end + tasks.SETTLE, settle=tasks.SETTLE) == 1
    assert lead_state(window) == "assigned"


def test_words_after_the_end_wait_for_nobody_to_close_the_window(make_window, now):
    """The scheduler is down: nobody has closed it, and still the end is the end."""
    window = make_window()
    (reply,) = say(window, AMENDMENT, at=now + DAY)
    assert "closed" in reply
    assert fresh(window).state == Conversation.State.WINDOW
    services.close_due_windows(now=now + 3 * DAY)
    assert lead_state(window) == "not_qualified"


@pytest.mark.parametrize(("language", "words"), [("en", "closed"), ("de", "beendet")])
def test_whoever_writes_after_the_end_is_answered_kindly_and_never_twice_in_the_same_words(make_window, now, language, words):
    window = make_window(GOOD_CORE, language=language)
    services.close_due_windows(now=now + DAY)
    before = list(BantAnswer.objects.order_by("pk").values())
    said = [AMENDMENT, "smalltalk hello?", "*budget- gone", "question price", "human please", "decline", "budget? some", "abuse"]
    replies = [reply for text in said for reply in say(window, text, at=now + DAY + timedelta(hours=1))]
    assert len(replies) == len(said)
    assert all(words in reply and "?" not in reply for reply in replies)
    assert all(one != next_one for one, next_one in pairwise(replies))
    assert list(BantAnswer.objects.order_by("pk").values()) == before
    assert (lead_state(window), judgements(window)) == ("assigned", 1)


def test_every_playbook_has_more_than_one_way_to_say_that_it_is_over(settings):
    from conversations.engine.playbook import parse_playbook
    from conversations.playbook_files import read_playbook

    files = sorted((settings.BASE_DIR / "conversations" / "playbooks").glob("*.yaml"))
    for texts in (texts for path in files for texts in parse_playbook(read_playbook(path)).texts.values()):
        assert len(set(texts.phrases["closed"])) > 1


def test_the_rep_sees_what_was_written_after_the_end(make_window, make_rep, client, now):
    tom = make_rep("tom", capacity=30, skills=[])
    window = make_window(GOOD_CORE)
    services.close_due_windows(now=now + DAY)
    say(window, "One more thing: call me before noon", at=now + DAY + timedelta(hours=1))
    holder = Assignment.objects.get(lead=window.lead_id).rep
    client.force_login((holder or tom).user)
    page = client.get(f"/rep/leads/{window.lead_id}/").content.decode()
    assert "One more thing: call me before noon" in page


# --- inside the window


def test_a_return_does_not_start_the_window_anew(make_window, now):
    window = make_window()
    for hours in (1, 12, 23.9):
        (reply,) = say(window, "smalltalk me again", at=now + timedelta(hours=hours))
        assert clock_time(window.window_closes_at, window.lead.zone, "en") in reply or "?" not in reply
    say(window, AMENDMENT, at=now + timedelta(hours=23))
    assert fresh(window).window_closes_at == now + DAY
    assert services.close_due_windows(now=now + DAY) == 1


def test_an_answer_that_becomes_positive_in_the_window_does_not_start_the_details(make_window, now):
    window = make_window()
    (reply,) = say(window, AMENDMENT, at=now + timedelta(hours=1))
    assert not reply.endswith("?")
    assert Turn.objects.filter(conversation=window).latest("pk").asked == ""
    services.close_due_windows(now=now + DAY)
    assert lead_state(window) == "assigned"  # it counts all the same


@pytest.mark.parametrize(("words", "disposition"), [("*budget! forget it", "declined"), ("*budget~ must check", "pending")])
def test_an_answer_withdrawn_in_the_window_no_longer_counts_and_stays_in_the_history(make_window, now, words, disposition):
    window = make_window(GOOD_CORE)
    (reply,) = say(window, words, at=now + timedelta(hours=20))
    assert reply  # it is read back that the answer is gone
    row = answer(window, "budget")
    assert (row.disposition, row.verdict, row.value, row.quote) == (disposition, None, None, words)
    history = AnswerVersion.objects.filter(answer=row).values_list("disposition", "verdict", "settled_at")
    assert list(history) == [("answered", "positive", now), (disposition, None, now + timedelta(hours=20))]
    services.close_due_windows(now=now + DAY)
    assert lead_state(window) == "not_qualified"


def test_a_lead_handed_over_in_the_window_is_never_judged(make_window, now):
    window = make_window(GOOD_CORE)
    say(window, "human please", at=now + DAY - MS)
    assert services.close_due_windows(now=now + 2 * DAY) == 0
    assert (lead_state(window), fresh(window).state, judgements(window)) == ("handed_over", "handed_over", 0)
    assert answer(window, "budget").verdict == "positive"
    assert Assignment.objects.filter(lead=window.lead_id, ended_at=None).count() == 1


@pytest.mark.parametrize(
    ("last_words", "state"),
    [
        ("human please", "handed_over"),
        ("opt_out stop", "opted_out"),
        ("wrong_person he left", "wrong_person"),
        ("abuse", "abusive"),
    ],
)
def test_last_words_that_end_the_chat_leave_nothing_to_judge_even_if_the_closer_reads_them(make_window, now, last_words, state):
    window = make_window(GOOD_CORE)
    say(window, "abuse", at=now)
    hear(window, last_words, at=now + DAY - MS)  # the process died before the turn
    assert services.close_window(window.pk, now=now + DAY, interpreter=SCRIPTED) is False
    assert (lead_state(window), judgements(window)) == (state, 0)


def test_the_window_of_a_core_that_ended_by_silence(conversation, now):
    say(conversation, "budget+ yes", at=now)
    conversation_ends = now + timedelta(days=5)
    services.end_silence(conversation.pk, now=conversation_ends)
    window = fresh(conversation)
    assert (window.state, window.window_closes_at) == (Conversation.State.WINDOW, conversation_ends + DAY)
    assert {row.disposition for row in BantAnswer.objects.exclude(criterion="budget")} == {"pending"}
    say(window, "authority+ me", at=conversation_ends + DAY - MS)
    assert services.close_due_windows(now=conversation_ends + DAY - MS) == 0
    assert services.close_due_windows(now=conversation_ends + DAY) == 1
    assert lead_state(window) == "assigned"


# --- two days without a scheduler


def test_after_two_days_down_each_window_is_judged_by_its_own_end_and_in_their_order(make_window, make_rep, now):
    make_rep("tom", capacity=100)
    windows = [make_window(at=now + timedelta(hours=hour)) for hour in (5, 1, 4, 2, 3)]
    for i, window in enumerate(windows):  # every other one was in time
        say(window, AMENDMENT, at=window.window_closes_at + (timedelta(0) if i % 2 else -MS))
    assert services.close_due_windows(now=now + 3 * DAY) == 5
    in_order = sorted(windows, key=lambda window: window.window_closes_at)
    judged = LeadEvent.objects.filter(kind__in=JUDGED).order_by("pk").values_list("lead_id", "kind")
    in_time = {window.lead_id for i, window in enumerate(windows) if not i % 2}
    assert list(judged) == [(w.lead_id, "qualify" if w.lead_id in in_time else "disqualify") for w in in_order]


def test_one_window_that_cannot_be_closed_holds_up_no_other(make_window, now, caplog):
    windows = [make_window() for _ in range(5)]
    broken = windows[2]
    with connection.cursor() as cursor:  # a state from which nobody can be judged
        cursor.execute("UPDATE leads_lead SET state = 'won', state_version = state_version + 1 WHERE id = %s", [broken.lead_id])
    with caplog.at_level(logging.CRITICAL, "leads.batches"):
        assert services.close_due_windows(now=now + DAY) == 4
        assert services.close_due_windows(now=now + DAY) == 0
    assert [judgements(window) for window in windows] == [1, 1, 0, 1, 1]
    assert fresh(broken).state == Conversation.State.WINDOW


def test_many_windows_are_closed_in_sets_and_a_round_ends_when_its_time_is_over(make_window, now):
    windows = [make_window() for _ in range(services.CLOSED_TOGETHER + 2)]
    assert services.close_due_windows(now=now + DAY, seconds=0) == 0
    assert services.close_due_windows(now=now + DAY) == len(windows)
    assert LeadEvent.objects.filter(kind__in=JUDGED).count() == len(windows)


def test_a_lead_that_cannot_be_routed_is_judged_and_routed_by_the_next_round(make_window, queue, now, caplog):
    rule = AssignmentRule.objects.create(name="broken", priority=1, when={"colour": ["blue"]}, queue=queue)
    window = make_window(GOOD_CORE)
    with caplog.at_level(logging.CRITICAL, "leads.batches"):
        services.close_due_windows(now=now + DAY)
    assert (lead_state(window), judgements(window)) == ("qualified", 1)
    rule.delete()
    assigning.place_waiting(now=now + DAY)
    assert (lead_state(window), judgements(window)) == ("assigned", 1)


# --- opted out (F30)


@pytest.mark.parametrize("how", ["link", "chat", "another lead", "another lead, a moment ago"])
def test_who_opts_out_while_the_window_runs_is_never_judged(make_window, make_lead, now, how):
    window = make_window(GOOD_CORE)
    name, domain = window.lead.email.split("@")
    other = make_lead(email=f"{name}+fair@{domain}")
    moment = now + DAY - MS
    if how == "link":
        services.opt_out(window.lead, now=moment, how="link")
    elif how == "chat":
        say(window, "opt_out stop", at=moment)
    elif how == "another lead":
        services.opt_out(other, now=moment, how="link")
    else:  # it has not reached this lead yet: the process died in between
        from leads import services as leads

        leads.opt_out(other, now=moment, how="link")
    assert services.close_due_windows(now=now + DAY) == 0
    assert (lead_state(window), fresh(window).state, judgements(window)) == ("opted_out", "closed", 0)
    assert not Assignment.objects.exists()


@pytest.mark.parametrize("accepted", [False, True])
def test_who_opts_out_after_the_assignment_is_lost_to_the_rep_at_once(make_window, rep, now, accepted):
    window = make_window(GOOD_CORE)
    services.close_due_windows(now=now + DAY)
    offer = Offer.objects.select_related("rep", "assignment").get()
    if accepted:
        assigning.accept_offer(offer, now=now + DAY)
    assert Lead.objects.held_by(rep).count() == 1
    say(window, "opt_out stop", at=now + DAY + timedelta(hours=1))
    assert lead_state(window) == "opted_out"
    assert not Lead.objects.held_by(rep).exists()
    assert not Offer.objects.filter(outcome=Offer.Outcome.OPEN).exists()
    with pytest.raises(services.ConversationClosedError):
        hear(window, "hello?", at=now + DAY + timedelta(hours=2))


# --- clocks that jump (F43, G19)

BERLIN = ZoneInfo("Europe/Berlin")
JUMP = timedelta(hours=26)


@pytest.mark.parametrize(
    ("opened", "spoken"),
    [
        (datetime(2026, 3, 28, 13, 0, tzinfo=BERLIN), "Sunday, 29 March, 14:00 (CEST)"),  # a day of 23 hours
        (datetime(2026, 10, 24, 13, 0, tzinfo=BERLIN), "Sunday, 25 October, 12:00 (CET)"),  # and one of 25
        (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN), "Monday, 26 October, 01:30 (CET)"),
    ],
)
def test_a_window_over_a_change_of_the_clocks_lasts_86400_seconds_and_says_when_it_ends(make_window, opened, spoken):
    opened = opened.astimezone(UTC)
    window = make_window(at=opened, time_zone="Europe/Berlin")
    assert (window.window_closes_at - opened).total_seconds() == 86_400
    assert spoken in window.messages.order_by("-seq")[0].text
    assert services.close_due_windows(now=opened + DAY - MS) == 0
    assert services.close_due_windows(now=opened + DAY) == 1


def test_a_clock_that_jumps_ahead_and_back_closes_nothing_twice_and_reopens_nothing(make_window, now):
    window, other = make_window(), make_window(at=now + timedelta(hours=3))
    assert services.close_due_windows(now=now + JUMP) == 1
    for wrong in (-JUMP, timedelta(0), -JUMP):
        services.close_due_windows(now=now + JUMP + wrong)
    (reply,) = say(window, AMENDMENT, at=now + timedelta(hours=1))  # before its end, by the clock of now
    assert "closed" in reply
    assert (lead_state(window), fresh(window).state, judgements(window)) == ("not_qualified", "closed", 1)
    assert (lead_state(other), judgements(other)) == ("in_window", 0)
    assert services.close_due_windows(now=now + timedelta(hours=27) - MS) == 0
    assert services.close_due_windows(now=now + timedelta(hours=27)) == 1


def test_a_clock_that_jumps_back_moves_no_end_and_no_number(make_window, now):
    window = make_window()
    say(window, AMENDMENT, at=now - JUMP)
    assert fresh(window).window_closes_at == now + DAY
    messages = list(window.messages.order_by("seq"))
    assert [message.sent_at for message in messages if message.sender == "lead"] == [now] * 5
    assert services.close_due_windows(now=now + DAY - MS) == 0
    assert services.close_due_windows(now=now + DAY) == 1
    assert lead_state(window) == "assigned"
