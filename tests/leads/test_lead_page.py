"""One lead's page: all that a rep needs to know, and what a rep does with it."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.test import Client

from conversations import services as conversations
from conversations.models import Conversation, Message
from leads import assigning, clock, desk, record, services
from leads.bant import Disposition
from leads.models import Assignment, AssignmentRule, BantAnswer, Lead, Note, Offer, Rep
from tests.leads.desks import hold, offer

pytestmark = [pytest.mark.django_db, pytest.mark.both]

TOMORROW = (clock.now() + timedelta(days=2)).date()


@pytest.fixture
def at_desk(client: Client, rep: Rep) -> Client:
    client.force_login(rep.user)
    return client


@pytest.fixture
def held(make_lead, rep, now) -> Assignment:
    lead = make_lead(phone="+49 40 123 456", message="Six cold stores.", time_zone="Asia/Tokyo", job_title="Head of maintenance")
    return hold(lead, rep, now=now)


def post(client: Client, held: Assignment, door: str, follow: bool = True, **body: str):
    return client.post(f"/rep/leads/{held.lead_id}/{door}/", body, follow=follow)


def shown(client: Client, held: Assignment) -> str:
    return client.get(f"/rep/leads/{held.lead_id}/").content.decode()


def test_contact_data_can_be_used_at_once(at_desk, held) -> None:
    page = shown(at_desk, held)
    assert 'href="mailto:eva1@brandt.example"' in page
    assert 'href="tel:+4940123456"' in page
    assert "(Asia/Tokyo)" in page
    assert "English" in page
    assert "Six cold stores." in page


def test_a_note_is_kept_with_its_writer_the_newest_first(at_desk, held, rep) -> None:
    for text in ("first", "second\nline"):
        post(at_desk, held, "notes", text=text)
    assert list(Note.objects.values_list("text", "rep__name")) == [("first", "Rosa"), ("second\nline", "Rosa")]
    page = shown(at_desk, held)
    assert page.index("second\nline") < page.index(">first<")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Write a few words first."),
        ("  \n ", "Write a few words first."),
        ("ü" * 2001, "2001 characters; 2000 fit"),
        ("a\0b", "Null"),
    ],
)
def test_a_note_that_cannot_be_kept_says_why_and_loses_nothing(at_desk, held, text, said) -> None:
    answer = post(at_desk, held, "notes", text=text)
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert not Note.objects.exists()
    if text.strip():
        assert text.replace("\0", "") in answer.content.decode().replace("\0", "")


def test_the_next_step_has_a_day_and_is_done_some_day(at_desk, held) -> None:
    page = post(at_desk, held, "next-step", text="Call about the pumps", on=f"{TOMORROW}").content.decode()
    held.refresh_from_db()
    assert (held.next_step, held.next_step_on) == ("Call about the pumps", TOMORROW)
    assert 'value="Call about the pumps"' in page
    assert f'value="{TOMORROW}"' in page
    post(at_desk, held, "next-step", text="Call about the pumps", on=f"{TOMORROW}", done="1")
    held.refresh_from_db()
    assert (held.next_step, held.next_step_on) == ("", None)


@pytest.mark.parametrize(
    ("text", "on", "said"),
    [
        ("", f"{TOMORROW}", "Say what you will do."),
        ("call", "", "Give a day"),
        ("call", "soon", "Give a day"),
        ("call", "2020-02-29", "That day has passed"),
        ("call", "99999-01-01", "Give a day"),
        ("c" * 201, f"{TOMORROW}", "201 characters; 200 fit"),
    ],
)
def test_a_next_step_that_cannot_be_planned_says_why_and_loses_nothing(at_desk, held, text, on, said) -> None:
    answer = post(at_desk, held, "next-step", text=text, on=on)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert said in page
    assert f'value="{text}"' in page
    assert f'value="{on}"' in page
    assert Assignment.objects.get().next_step_on is None


def test_a_step_is_planned_by_who_holds_the_lead_only(held, make_rep) -> None:
    Assignment.objects.update(rep=make_rep("mats"))
    with pytest.raises(assigning.NotHeldError, match="no longer yours"):
        desk.plan_next_step(held, text="call", on=date(2026, 12, 1))
    assert Assignment.objects.get().next_step == ""


def test_from_contacted_to_meeting_to_won(at_desk, held, rep) -> None:
    for outcome in ("contacted", "meeting"):
        post(at_desk, held, "outcome", outcome=outcome)
        held.refresh_from_db()
        assert held.progress == outcome
    assert held.touched_at
    page = post(at_desk, held, "outcome", outcome="won", why="two drives").content.decode()
    assert "Eva Brandt is won." in page
    assert Lead.objects.get().state == "won"
    assert Assignment.objects.get().ended_at
    assert "two drives" in page.split('id="happened"')[0], "what was sold stands on top"
    assert "two drives" in page.split('id="happened"')[1], "and in the history"
    assert 'id="step"' not in page
    assert 'id="note"' not in page
    assert "<b>Won</b>" in page
    assert "only be read" in post(at_desk, held, "outcome", outcome="lost").content.decode()
    assert Lead.objects.get().state == "won"


def test_an_outcome_that_there_is_not(at_desk, held) -> None:
    assert post(at_desk, held, "outcome", outcome="maybe").status_code == 400
    assert post(at_desk, held, "outcome").status_code == 400
    assert Lead.objects.get().state == "accepted"


def test_giving_back_wants_a_reason_and_may_name_a_colleague(at_desk, held, make_rep, rep) -> None:
    mats, gone = make_rep("mats"), make_rep("tom")
    gone.user.is_active = False
    gone.user.save()
    page = shown(at_desk, held)
    assert f'<option value="{mats.pk}">Mats</option>' in page
    assert ">Tom<" not in page
    assert ">Rosa</option>" not in page
    answer = post(at_desk, held, "give-back", why=" ", to=f"{mats.pk}")
    assert answer.status_code == 400
    assert "Say in a few words why." in answer.content.decode()
    assert f'<option value="{mats.pk}" selected>' in answer.content.decode()
    for nobody in (gone.pk, rep.pk, 999_999, "x"):
        answer = post(at_desk, held, "give-back", why="vacation", to=f"{nobody}")
        assert answer.status_code == 400
        assert "cannot be asked" in answer.content.decode()
        assert 'value="vacation"' in answer.content.decode()
    answer = post(at_desk, held, "give-back", why="vacation", to=f"{mats.pk}")
    assert answer.redirect_chain[-1][0] == "/rep/"
    assert "goes back to the queue, and Mats is asked first." in answer.content.decode()
    assert Lead.objects.get().state != "accepted"


def test_a_colleague_who_was_asked_before_is_not_proposed_again(at_desk, held, make_rep) -> None:
    mats = make_rep("mats")
    Offer.objects.create(assignment=held, rep=mats, offered_at=held.queued_at, expires_at=held.queued_at, outcome="declined")
    assert ">Mats" not in shown(at_desk, held)


def test_the_page_says_why_the_lead_came(at_desk, held, queue) -> None:
    assert "No rule matched, so it came to the default queue." in shown(at_desk, held)
    rule = AssignmentRule.objects.create(name="Germany", priority=1, when={}, queue=queue)
    why = {
        "chosen": "Rosa: the one with the least to do", "overflow": ["nobody left in Large after 2 h: on to Everybody"],
        "left_out": {"Mats": "not present", "Tom": "not present", "Ida": "full (9 of 9)"},
    }  # fmt: skip
    Assignment.objects.update(rule=rule, why=why)
    page = shown(at_desk, held)
    assert "The rule “Germany” matched." in page
    assert "Nobody left in Large after 2 h: on to Everybody." in page
    assert "It stands in the queue “Everybody”." in page
    assert "Rosa: the one with the least to do." in page
    assert "Mats, Tom: not present." in page
    assert "Ida: full (9 of 9)." in page


def test_who_opted_out_is_not_to_be_contacted(at_desk, held) -> None:
    assert "Do not contact" not in shown(at_desk, held)
    services.opt_out(held.lead, now=clock.now(), how="link")
    page = shown(at_desk, held)
    assert "Do not contact." in page
    assert "mailto:" not in page
    assert "tel:" not in page
    assert page.count("(not to be used)") == 2
    assert 'id="note"' not in page
    assert "Eva Brandt" in at_desk.get("/rep/?show=opted_out").content.decode()
    assert "Do not contact" in at_desk.get("/rep/").content.decode()


@pytest.fixture
def talked(conversation: Conversation, rep, now) -> Assignment:
    """A lead of whom there is one message and an answer that was corrected."""
    lead = Lead.objects.get()
    first, second = (
        Message.objects.create(conversation=conversation, seq=seq, sender="lead", text=text, sent_at=now)
        for seq, text in ((2, "We have 50,000. Is it <blue>?"), (3, "No, 60,000."))
    )
    for message, quote, amount in ((first, "50,000", 50000), (second, "60,000", 60000)):
        services.settle_answer(
            BantAnswer.objects.get(lead=lead, criterion="budget"), Disposition.ANSWERED, now=now, verdict="positive",
            value={"amount_min": amount, "amount_max": amount, "currency": "EUR", "period": None}, quote=quote, message_id=message.pk,
        )  # fmt: skip
    conversation.open_questions.create(message=first, topic="product", text="Is it <blue>?", asked_at=now)
    return hold(lead, rep, now=now)


def test_a_quote_leads_to_the_message_that_holds_it(at_desk, talked) -> None:
    page = shown(at_desk, talked)
    assert re.search(r'<a href="#m3"[^>]*>“60,000”</a>', page)
    assert re.search(r'<li class="msg lead" id="m3"', page)
    assert "60,000 EUR" in page


def test_the_history_keeps_the_earlier_answer(at_desk, talked) -> None:
    past = shown(at_desk, talked).split('id="happened"')[1]
    assert past.index("60,000") < past.index("50,000"), "the latest first"
    assert "Budget: positive" in past
    assert "Inquiry received" in past
    assert "Accepted" in past


def test_questions_the_agent_passed_on_wait_for_the_rep(at_desk, talked) -> None:
    page = shown(at_desk, talked)
    assert "Passed on to you" in page
    assert re.search(r'<a href="#m2"[^>]*>“Is it &lt;blue&gt;\?”</a>', page)
    talked.lead.conversations.get().open_questions.update(answered_at=clock.now())
    assert "Answered" in shown(at_desk, talked)
    talked.lead.conversations.get().open_questions.all().delete()
    assert "Passed on to you" not in shown(at_desk, talked)


def test_an_offered_lead_shows_all_before_one_decides(at_desk, make_lead, rep) -> None:
    made = offer(make_lead(), rep, now=clock.now())
    conversations.open_conversation(made.assignment.lead, now=clock.now())
    page = at_desk.get(f"/rep/leads/{made.assignment.lead_id}/").content.decode()
    assert "Offered to you" in page
    assert f'id="accept-{made.pk}"' in page
    assert 'id="give-back"' not in page
    assert "AI assistant" in page


def test_a_lead_that_was_given_on_meanwhile_is_not_worked_on(at_desk, held, make_rep, now) -> None:
    make_rep("mats")
    assigning.give_back(held, now=now, actor="rep:Rosa", why="no time")
    answer = post(at_desk, held, "notes", text="too late")
    assert answer.status_code == 404
    assert not Note.objects.exists()


def test_a_rep_reads_that_a_manager_qualified_the_lead_and_why(at_desk, held) -> None:
    record.record_event(held.lead, "override_qualify", now=clock.now(), actor="manager:Ines", why="They have money after all")
    page = shown(at_desk, held)
    assert "<li>Qualified by a manager: They have money after all</li>" in page
    assert "(Ines)" in page.split('id="happened"')[1]


def test_the_history_says_nothing_twice(at_desk, held) -> None:
    record.record_event(held.lead, "contact", now=clock.now(), actor="sdr_agent", why="first mail sent")
    page = shown(at_desk, held)
    assert '<b>First mail sent</b> <span class="muted">(SDR agent)</span>' in page


def test_who_asked_for_a_person_is_marked_on_the_offer_and_on_top_of_the_page(at_desk, make_lead, rep, now) -> None:
    lead = make_lead()
    for step in ("engage", "hand_over"):
        record.move(lead, step, now=now, actor="test")
    asked = Assignment.objects.create(lead=lead, queue=rep.queues.get(), rep=rep, entered_at=now, queued_at=now)
    Offer.objects.create(assignment=asked, rep=rep, offered_at=now, expires_at=now + timedelta(hours=4))
    for address in ("/rep/", f"/rep/leads/{lead.pk}/"):
        assert "Asked for a person in the chat" in at_desk.get(address).content.decode()
