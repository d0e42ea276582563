"""My leads: what burns stands on top, and what one looks for is found, whatever one types."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import chain
from urllib.parse import urlencode
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from conversations import services as conversations
from leads import assigning, clock, desk, record
from leads.models import Assignment, BusinessUnit, Lead, Rep
from leads.urgency import due
from tests.leads.desks import hold, offer

pytestmark = [pytest.mark.django_db, pytest.mark.both]

TODAY = date(2026, 11, 23)


@pytest.fixture
def at_desk(client: Client, rep: Rep) -> Client:
    client.force_login(rep.user)
    return client


def names(client: Client, query: str = "") -> list[str]:
    """The first names in the list, from above."""
    return re.findall(r'id="lead-\d+" data-item>(\w+) Brandt<', client.get(f"/rep/?{query}").content.decode())


def test_what_burns_stands_on_top_under_a_heading_that_says_so(at_desk, make_lead, rep, now) -> None:
    in_an_hour, touched = now + timedelta(hours=1), {"touched_at": now}
    for name, fields in {
        "Newest": {"accepted_at": now},
        "Older": {"accepted_at": now - timedelta(days=1)},
        "Soon": {"touch_due_at": in_an_hour},
        "Late": {"touch_due_at": now - timedelta(hours=3)},
        "Today": {**touched, "touch_due_at": in_an_hour, "next_step_on": TODAY},
        "Missed": {**touched, "next_step_on": TODAY - timedelta(days=2)},
        "Planned": {**touched, "next_step_on": TODAY + timedelta(days=9)},
        "Tomorrow": {**touched, "next_step_on": TODAY + timedelta(days=1)},
    }.items():
        hold(make_lead(first_name=name), rep, now=now, **fields)
    work = list(desk.find_work(rep, desk.Wish(), today=TODAY).select_related("lead"))
    order = [row.lead.first_name for row in work]
    assert order == ["Late", "Soon", "Missed", "Today", "Newest", "Older", "Tomorrow", "Planned"]
    groups = [
        due(touch_due_at=row.touch_due_at, touched_at=row.touched_at, next_step_on=row.next_step_on, now=now, zone=ZoneInfo(rep.zone)).group
        for row in work
    ]  # fmt: skip
    assert groups == sorted(groups), "the words and the order of the database agree"


def test_what_is_due_is_said_in_words_under_a_heading(at_desk, make_lead, rep) -> None:
    now = clock.now()
    hold(make_lead(), rep, now=now, touch_due_at=now - timedelta(minutes=125))
    page = at_desk.get("/rep/").content.decode()
    assert re.findall(r'class="group"><h3>([^<]+)<', page) == ["First touch"]
    assert re.search(r'class="due late">First touch late by 2 h \d+ min<', page)


def test_closed_leads_stand_behind_a_view_of_their_own(at_desk, make_lead, rep, now) -> None:
    for name, fields in {"Anna": {}, "Berta": {"progress": "contacted"}, "Clara": {"progress": "meeting"}}.items():
        hold(make_lead(first_name=name), rep, now=now, **fields)
    for name, won in {"Dora": True, "Emma": False}.items():
        assigning.finish(hold(make_lead(first_name=name), rep, now=now), now=now, actor="rep:Rosa", won=won)
    assert set(names(at_desk)) == {"Anna", "Berta", "Clara"}
    found = {view: names(at_desk, f"show={view}") for view in ("new", "contacted", "meeting", "won", "lost", "nonsense")}
    assert {view: found[view] for view in ("new", "contacted", "meeting", "won", "lost")} == {
        "new": ["Anna"], "contacted": ["Berta"], "meeting": ["Clara"], "won": ["Dora"], "lost": ["Emma"],
    }  # fmt: skip
    assert len(found["nonsense"]) == 3, "what cannot be read counts as not asked for"
    page = at_desk.get("/rep/?show=won").content.decode()
    assert desk.tally(rep, desk.Wish()).views == {
        "open": 3, "new": 1, "contacted": 1, "meeting": 1, "won": 1, "lost": 1, "opted_out": 0,
    }  # fmt: skip
    assert re.search(r'id="view-won" aria-current="page">Won <span class="count">1<', page)


SEARCHES = {
    "anna": ["Anna"],
    "ANNA brandt": ["Anna"],
    "kühl": ["Anna"],
    "KÜHL": ["Anna"],
    "özdemir": ["Berta"],
    "berta@works": ["Berta"],
    "compressor fails": ["Anna"],
    "compressor nowhere": [],
    "100%": ["Berta"],
    "%": ["Berta"],
    "_": ["Clara"],
    "a_b": ["Clara"],
    "'; DROP TABLE leads_lead; --": [],
    "\\": [],
    "x" * 10_000: [],
    "%" * 10_000: [],
    "\0": ["Anna", "Berta", "Clara"],
    "   ": ["Anna", "Berta", "Clara"],
    "(((((.*.*.*)+)+)+": [],
}


def test_search_looks_in_name_company_mail_and_inquiry(at_desk, make_lead, rep, now) -> None:
    hold(make_lead(first_name="Anna", company="Brandt Kühltechnik", message="Our compressor often fails."), rep, now=now)
    hold(make_lead(first_name="Berta", company="Özdemir 100% Steel", email="berta@works.example"), rep, now=now)
    hold(make_lead(first_name="Clara", message="the part is a_b"), rep, now=now)
    found = {words: sorted(names(at_desk, urlencode({"q": words}))) for words in SEARCHES}
    assert found == SEARCHES


def test_a_search_counts_in_every_view_and_can_be_taken_back(at_desk, make_lead, rep, now) -> None:
    hold(make_lead(first_name="Anna"), rep, now=now)
    assigning.finish(hold(make_lead(first_name="Anne"), rep, now=now), now=now, actor="rep:Rosa", won=True)
    hold(make_lead(first_name="Berta"), rep, now=now)
    page = at_desk.get("/rep/?q=ann").content.decode()
    assert re.search(r'id="view-open" aria-current="page">Open <span class="count">1<', page)
    assert re.search(r'href="/rep/\?q=ann&amp;show=won#mine" id="view-won">Won <span class="count">1<', page)
    assert 'value="ann"' in page
    assert 'id="all">Show all' in page


def test_a_business_unit_can_be_chosen_where_there_are_several(at_desk, make_lead, rep, now) -> None:
    hold(make_lead(first_name="Anna"), rep, now=now)
    assert 'id="unit"' not in at_desk.get("/rep/").content.decode()
    water = BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")
    hold(make_lead(first_name="Berta", business_unit=water), rep, now=now)
    assert names(at_desk, "unit=water") == ["Berta"]
    assert names(at_desk, "unit=nowhere") == []
    assert names(at_desk, "unit=water&q=anna") == []


def test_long_lists_come_in_pages_that_lose_and_double_nobody(at_desk, make_lead, rep, now, monkeypatch) -> None:
    monkeypatch.setattr(desk, "PAGE", 3)
    for number in range(7):
        hold(make_lead(first_name=f"N{number}"), rep, now=now)
    pages = [names(at_desk, f"page={page}") for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [3, 3, 1]
    assert len(set(chain(*pages))) == 7
    assert 'id="next"' not in at_desk.get("/rep/?page=3").content.decode()
    assert "To the first page" in at_desk.get("/rep/?page=4").content.decode()
    for nonsense in ("0", "-1", "x", "9" * 400, "²", ""):
        assert len(names(at_desk, f"page={nonsense}")) in (0, 3)


def test_the_days_are_the_rep_s_own(at_desk, make_lead, rep, now) -> None:
    Rep.objects.update(time_zone="Pacific/Kiritimati")  # fourteen hours ahead
    here, there = clock.now().date(), clock.now().astimezone(ZoneInfo("Pacific/Kiritimati")).date()
    hold(make_lead(), rep, now=now, touched_at=now, next_step_on=there)
    assert "Next step today" in at_desk.get("/rep/").content.decode()
    assert there >= here


def test_the_offer_that_ends_first_stands_on_top(at_desk, make_lead, rep) -> None:
    now = clock.now()
    for name, hours in (("Late", 3), ("Soon", 1)):
        offer(make_lead(first_name=name), rep, now=now, lasts=timedelta(hours=hours))
    assert re.findall(r'id="offered-\d+" data-item>(\w+) Brandt<', at_desk.get("/rep/").content.decode()) == ["Soon", "Late"]


def test_the_page_takes_ten_queries_at_most_however_many_leads_there_are(
    at_desk, make_lead, rep, now, django_assert_max_num_queries
) -> None:
    for number in range(60):
        lead = make_lead()
        if number < 3:
            chat = conversations.open_conversation(lead, now=now)
        elif number < 6:  # chats that the agent leads just now, for this rep's queue
            chat = conversations.open_conversation(make_lead(), now=now)
            conversations.hear(chat.pk, "hello", client_id=uuid4(), now=clock.now())
            conversations.respond(chat.pk, now=clock.now())
        if number % 20 == 0:
            offer(lead, rep, now=clock.now())
        else:
            hold(lead, rep, now=now)
    for query in ("", "show=won", "q=eva+brandt&unit=drives", "page=2"):
        with django_assert_max_num_queries(10):
            assert at_desk.get(f"/rep/?{query}").status_code == 200


def test_a_lead_without_answers_or_names_is_shown_as_well(at_desk, make_lead, rep, now) -> None:
    lead = make_lead(first_name="", last_name="", company="", email="info@works.example")
    hold(lead, rep, now=now)
    page = at_desk.get("/rep/").content.decode()
    assert ">info</a>" in page
    assert "info@works.example" in page
    assert at_desk.get(f"/rep/leads/{lead.pk}/").status_code == 200


def test_words_of_leads_are_only_words(at_desk, make_lead, rep, now) -> None:
    lead = make_lead(first_name="<script>alert(1)</script>", company='"><img src=x>', message="<b>bold</b>")
    held = hold(lead, rep, now=now)
    desk.plan_next_step(held, text='"><script>', on=TODAY)
    desk.add_note(lead, rep=rep, text="<script>note</script>", now=now)
    for path in ("/rep/", f"/rep/leads/{lead.pk}/", '/rep/?q="><script>alert(2)</script>'):
        page = at_desk.get(path).content.decode()
        assert "<script>" not in page
        assert "<img src=x" not in page


def test_an_open_page_that_looks_for_news_leaves_the_messages_to_who_reads_them(at_desk, make_lead, rep, now) -> None:
    lead = make_lead()
    hold(lead, rep, now=now)
    at_desk.post(f"/rep/leads/{lead.pk}/notes/", {"text": "hello"})
    for path in ("/rep/", f"/rep/leads/{lead.pk}/"):
        assert "The note is kept" not in at_desk.get(path, headers={"Desk-Live": "1"}).content.decode()
    assert "The note is kept" in at_desk.get(f"/rep/leads/{lead.pk}/").content.decode()


def test_a_lead_that_asked_for_a_person_is_at_hand_like_any_other(at_desk, make_lead, rep, now) -> None:
    lead = make_lead(first_name="Hanna")
    record.move(lead, "engage", now=now, actor="test")
    record.move(lead, "hand_over", now=now, actor="test")
    Assignment.objects.create(lead=lead, queue=rep.queues.get(), rep=rep, entered_at=now, queued_at=now, accepted_at=now)
    assert names(at_desk) == ["Hanna"]
    at_desk.post(f"/rep/leads/{lead.pk}/outcome/", {"outcome": "won"})
    assert Lead.objects.get(pk=lead.pk).state == "won"
    assert names(at_desk, "show=won") == ["Hanna"]
