"""The managers' board: its sums are kept as leads go their way, and every number leads to exactly its leads."""

from __future__ import annotations

import csv
import io
import json
import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from django.utils.html import escape

from conversations.models import Conversation
from leads import clock
from leads.models import Assignment, BusinessUnit, Lead, LeadEvent, ManagerScope
from outreach import board, figures, journeys
from outreach.models import BoardDay, Change, Journey

DAY = timedelta(days=1)


@pytest.fixture
def other_unit(db) -> BusinessUnit:
    """A second business unit."""
    return BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")


def event(lead: Lead, kind: str, at, **fields) -> None:
    LeadEvent.objects.create(lead=lead, kind=kind, at=at, actor="test", **fields)


def go(lead: Lead, now, *stages: str) -> None:
    """Write the history of a lead that reached these stages."""
    lines: dict[str, tuple[str, dict]] = {
        "mailed": ("email_sent", {"data": {"kind": "outreach"}}), "started": ("engage", {}), "core_done": ("enter_window", {"message_id": 1}),
        "qualified": ("qualify", {}), "assigned": ("offer", {}), "accepted": ("accept", {}), "touched": ("contacted", {}),
        "won": ("win", {}), "opted_out": ("opt_out", {}), "bounced": ("email_hard", {"data": {"kind": "outreach"}}),
    }  # fmt: skip
    for number, stage in enumerate(stages):
        kind, fields = lines[stage]
        event(lead, kind, now + timedelta(minutes=number + 1), **fields)


def kept() -> tuple[list, list]:
    """All that the board's tables say."""
    names = [field.attname for field in Journey._meta.concrete_fields]
    days = list(BoardDay.objects.order_by("day", "business_unit").values_list("day", "business_unit", "counts"))
    return list(Journey.objects.order_by("pk").values_list(*names)), days


@pytest.fixture
def some_leads(make_lead, company, other_unit) -> list[Lead]:
    """Leads of two units and of none, over three days, at all stages."""
    found = []
    paths = ("", "mailed", "mailed started", "mailed started core_done", "mailed started core_done qualified assigned accepted touched won",
             "mailed bounced", "mailed started opted_out", "mailed started core_done qualified assigned")  # fmt: skip
    for number in range(24):
        unit = (company, company, other_unit, None)[number % 4]
        lead = make_lead(business_unit=unit)
        Lead.objects.filter(pk=lead.pk).update(received_at=clock.now() - (number % 3) * DAY)
        go(lead, clock.now() - (number % 3) * DAY, *paths[number % 8].split())
        found.append(lead)
    journeys.count_changes()
    return found


# --- the tables


@pytest.mark.django_db
def test_a_lead_is_counted_from_the_moment_it_comes_in(make_lead, now) -> None:
    lead = make_lead()
    assert journeys.count_changes() == 1
    row = BoardDay.objects.get()
    assert (row.day, row.business_unit, row.counts) == (now.date(), lead.business_unit, {"inbound": 1})
    go(lead, now, "mailed", "started")
    journeys.count_changes()
    row.refresh_from_db()
    assert {key: count for key, count in row.counts.items() if ":" not in key} == dict.fromkeys(
        ("inbound", "mailed", "delivered", "started"), 1
    )
    assert not Change.objects.exists()
    assert journeys.count_changes() == 0


@pytest.mark.django_db
def test_a_lead_counts_on_its_day_in_the_companys_time_zone(make_lead, now) -> None:
    lead = make_lead()
    Lead.objects.filter(pk=lead.pk).update(received_at=now.replace(hour=23, minute=30))  # 00:30 in Berlin
    journeys.count_changes()
    assert BoardDay.objects.get().day == now.date() + DAY


@pytest.mark.django_db
def test_a_lead_that_changes_its_unit_is_counted_there(make_lead, other_unit) -> None:
    lead = make_lead()
    journeys.count_changes()
    lead.business_unit = other_unit
    lead.save()
    journeys.count_changes()
    assert list(BoardDay.objects.values_list("business_unit__slug", "counts")) == [("water", {"inbound": 1})]


@pytest.mark.django_db
def test_a_lead_that_is_erased_leaves_no_trace_on_the_board(make_lead) -> None:
    lead = make_lead()
    make_lead()
    journeys.count_changes()
    lead.delete()
    journeys.count_changes()
    assert BoardDay.objects.get().counts == {"inbound": 1}
    assert Journey.objects.count() == 1


@pytest.mark.django_db
def test_a_change_that_is_rolled_back_is_not_counted(make_lead, now) -> None:
    lead = make_lead()
    journeys.count_changes()
    with transaction.atomic():
        go(lead, now, "mailed")
        assert Change.objects.exists()
        transaction.set_rollback(True)
    assert not Change.objects.exists()


@pytest.mark.both
@pytest.mark.django_db
def test_the_board_made_anew_equals_the_one_that_was_kept(some_leads) -> None:
    before = kept()
    assert len(before[1]) == 9
    counted = journeys.rebuild()
    assert counted == len(some_leads)
    assert kept() == before


@pytest.mark.django_db
def test_what_was_spoiled_is_healed_by_the_command(some_leads, capsys) -> None:
    before = kept()
    BoardDay.objects.update(counts={"inbound": 99})
    Journey.objects.filter(pk=some_leads[0].pk).delete()
    call_command("rebuild_board")
    assert json.loads(capsys.readouterr().out) == {"leads": len(some_leads)}
    assert kept() == before


# --- the numbers


def numbers_of(shown: board.Board) -> list[tuple[int, str]]:
    """Every number of the board that stands for leads, and the address it leads to."""
    found = [(step.count, shown.link_of(step.key)) for step in (*shown.steps, *shown.losses)]
    for question in shown.questions:
        found += [(count, shown.link(**{f"{question.criterion}__exact": end})) for end, count in question.ends.items()]
        found.append((question.stopped, shown.link(stopped_at__exact=question.criterion)))
    found += [(column.inbound, shown.link(None, (column.first, column.last))) for column in shown.columns]
    if shown.unit is None:
        for row in shown.rows:
            extra = {} if row.unit else {"business_unit__isnull": "True"}
            for step in row.steps:
                terms = {} if step.key == "inbound" else {"reached": step.key}
                found.append((step.count, shown.link(row.unit, **terms, **extra)))
    return [*found, (shown.waiting, shown.link_of_waiting)]


def listed(client, address: str) -> int:
    response = client.get(address)
    assert response.status_code == 200, f"{address} leads to {response.status_code} {response.headers.get('Location')}"
    return response.context["cl"].result_count


@pytest.mark.both
@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["", "drives"])
@pytest.mark.parametrize("period", ["today", "7"])
def test_every_number_leads_to_exactly_its_leads(some_leads, admin_client, admin_user, rep, slug, period) -> None:
    waiting = some_leads[3]
    Assignment.objects.create(lead=waiting, queue_id=rep.queues.get().pk, entered_at=clock.now(), queued_at=clock.now())
    shown = board.read_board(
        admin_user, unit=slug, period=figures.period_of(period, "", "", today=timezone.localdate(clock.now()))
    )
    numbers = numbers_of(shown)
    assert sum(count > 0 for count, _ in numbers) > 10
    page = admin_client.get(f"/admin/?unit={slug}&period={period}").content.decode()
    for count, address in numbers:
        assert listed(admin_client, address) == count, address
        if count:
            assert f'href="{escape(address)}"' in page


@pytest.mark.django_db
def test_answers_are_counted_as_leads_gave_them(conversation, now, admin_user) -> None:
    from conversations import services as conversations

    told = ("Yes, 50,000 euros are approved", "I must ask my boss about that", "I won't tell you")
    for number, text in enumerate(told):
        conversations.hear(conversation.pk, text, client_id=uuid.uuid4(), now=now + timedelta(minutes=number))
        conversations.respond(conversation.pk, now=now + timedelta(minutes=number))
    journeys.count_changes()
    row = Journey.objects.get()
    assert (row.budget, row.authority, row.stopped_at) == ("positive", "pending", "timeline" if row.need != "open" else "need")
    assert row.started_at == now


@pytest.mark.django_db
def test_a_question_that_silence_ended_has_no_answer(conversation, now) -> None:
    from conversations import services as conversations

    conversations.hear(conversation.pk, "Yes, 50,000 euros are approved", client_id=uuid.uuid4(), now=now)
    conversations.respond(conversation.pk, now=now)
    conversations.end_silence(conversation.pk, now=now + 30 * DAY)
    journeys.count_changes()
    row = Journey.objects.get()
    assert Conversation.objects.get().state == "window"
    assert (row.budget, row.authority, row.stopped_at, row.core_done_at) == ("positive", "open", "authority", None)


@pytest.mark.django_db
def test_leads_that_wait_and_the_oldest_of_them(make_lead, queue, now, admin_user) -> None:
    for hours in (1, 5):
        Assignment.objects.create(lead=make_lead(), queue=queue, entered_at=now - timedelta(hours=hours), queued_at=now)
    shown = board.read_board(admin_user, unit="", period=figures.period_of("7", "", "", today=now.date()))
    assert (shown.waiting, shown.oldest) == (2, now - timedelta(hours=5))


# --- the doors


@pytest.mark.django_db
def test_the_home_of_the_admin_is_the_board(some_leads, admin_client) -> None:
    page = admin_client.get("/admin/").content.decode()
    for words in ("How far they came", "The questions", "How long it takes", "By business unit", "Nobody left behind"):
        assert words in page


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("period=99", "There is no period"), ("unit=nowhere", "There is no business unit"), ("period=custom&from=x&to=y", "Give both days"),
        ("period=custom&from=2020-01-01&to=2026-01-01", "at most 366"), ("unit=%00", "There is no business unit"),
    ],
)  # fmt: skip
def test_an_address_that_names_no_board_shows_the_usual_one_and_says_why(some_leads, admin_client, asked, words) -> None:
    page = admin_client.get(f"/admin/?{asked}").content.decode()
    assert words in page
    assert "How far they came" in page
    assert admin_client.get(f"/admin/board.csv?{asked}").status_code == 400
    answer = admin_client.get(f"/api/board/?{asked}")
    assert answer.status_code == 400
    assert words in answer.json()["error"]["message"]


@pytest.mark.django_db
def test_an_empty_company_has_a_board_too(admin_client) -> None:
    page = admin_client.get("/admin/?period=today").content.decode()
    assert "No lead came in." in page


@pytest.mark.django_db
def test_the_table_has_the_same_numbers_and_no_formulas(some_leads, admin_client, other_unit) -> None:
    BusinessUnit.objects.filter(pk=other_unit.pk).update(name="=cmd|'/c calc'!A0")
    answer = admin_client.get("/admin/board.csv?period=7")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["business_unit", "first_day", "last_day", "figure", "value"]
    assert [row[4] for row in rows if row[0] == "all" and row[3] == "inbound"] == ["24"]
    assert {row[0] for row in rows} >= {"'=cmd|'/c calc'!A0", "no unit"}
    assert not [cell for row in rows for cell in row if cell.startswith("=")]


@pytest.mark.django_db
def test_programs_read_the_board_with_the_api_key(some_leads, client, settings) -> None:
    settings.API_KEY = "k" * 40
    answer = client.get("/api/board/?period=7&unit=drives", headers={"Authorization": "Bearer " + "k" * 40})
    data = answer.json()
    assert data["funnel"][0] == {"key": "inbound", "name": "Inbound", "count": 12, "of_all": 1.0, "of_previous": 1.0}
    assert data["business_unit"] == "drives"
    assert data["complete"] is True
    assert client.get("/api/board/").status_code in (401, 403)


@pytest.mark.django_db
def test_who_is_no_staff_or_may_not_see_leads_sees_no_board(client, django_user_model) -> None:
    user = django_user_model.objects.create_user("sam", password="a long enough password")
    client.force_login(user)
    assert client.get("/admin/board.csv").status_code == 302
    assert client.get("/api/board/").status_code == 403
    user.is_staff = True
    user.save()
    assert "How far they came" not in client.get("/admin/").content.decode()
    assert client.get("/admin/board.csv").status_code == 403
    assert client.get("/api/board/").status_code == 403


@pytest.mark.django_db
def test_a_limited_manager_counts_the_own_units_only(some_leads, admin_user, admin_client, other_unit) -> None:
    ManagerScope.objects.create(user=admin_user).business_units.add(other_unit)
    data = admin_client.get("/api/board/?period=7").json()
    assert data["funnel"][0]["count"] == 6
    assert list(data["business_units"]) == ["water"]
    assert admin_client.get("/api/board/?unit=drives").status_code == 400
    assert "Drives" not in admin_client.get("/admin/").content.decode()
    shown = board.read_board(admin_user, unit="", period=figures.period_of("7", "", "", today=timezone.localdate(clock.now())))
    for count, address in numbers_of(shown):
        assert listed(admin_client, address) == count, address
