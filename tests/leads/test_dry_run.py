"""The dry run of assignment rules: past leads over today's or an edited set, and nothing written; and the order of the rules."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from leads import clock, dry_run, routing
from leads.dry_run import Line, Past, Rule
from leads.models import Assignment, AssignmentRule, BusinessUnit, LeadEvent, ManagerScope, Offer, Queue
from tests.leads.desks import hold, wait

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def rep(name: str, *languages: str) -> routing.Candidate:
    return routing.Candidate(name, 2, 0, languages=frozenset(languages))


def past(number: int, *, days: float = 0, queue: str = "All", **facts) -> Past:
    return Past(number, NOON + days * DAY, routing.Facts(**facts), queue)


LINES = {
    "All": Line(reps=(rep("rosa"), rep("tom"))),
    "Steam": Line(skills=frozenset({"steam"}), reps=(rep("tom"),)),
    "German": Line(match_language=True, reps=(rep("tom", "de"),)),
    "Empty": Line(),
}
TO = {name: Rule(f"to {name}", name, {}) for name in LINES}


@pytest.mark.parametrize(
    ("rules", "default", "facts", "queue", "dead_end"),
    [
        ([], "All", {}, "All", ""),
        ([], "", {}, dry_run.NO_QUEUE, "no rule matches, and no queue is the default"),
        ([TO["Empty"]], "All", {}, "Empty", "nobody works in the queue"),
        ([TO["Steam"]], "All", {}, "Steam", "nobody can take it: each lacks steam"),
        ([TO["German"]], "All", {"language": "de-AT"}, "German", ""),
        ([TO["German"]], "All", {"language": "fr"}, "German", "nobody can take it: each does not speak fr"),
        ([Rule("A", "Steam", {"country": ["AT"]}), TO["All"]], "", {"country": "DE"}, "All", ""),
        ([Rule("A", "Empty", {"amount": {"gte": 5}})], "All", {"amount": 5.0}, "Empty", "nobody works in the queue"),
    ],
)
def test_where_a_lead_lands(rules, default, facts, queue, dead_end) -> None:
    [one] = dry_run.play([past(1, **facts)], rules, default, LINES, held=DAY)
    assert (one.queue, one.dead_end) == (queue, dead_end)


def test_places_are_taken_and_given_back() -> None:
    leads = [past(number) for number in range(5)] + [past(9, days=1)]
    landed = dry_run.play(leads, [], "All", LINES, held=DAY)
    assert [one.rep for one in landed] == ["rosa", "tom", "rosa", "tom", "", "rosa"]
    assert [one.full for one in landed] == [False, False, False, False, True, False]


def test_the_sums_match() -> None:
    leads = [past(number, days=number / 10, queue="Old", country="DE" if number % 3 else "AT") for number in range(30)]
    landed = dry_run.play(leads, [Rule("A", "Empty", {"country": ["AT"]})], "All", LINES, held=DAY)
    ledger = dry_run.sum_up(landed, LINES, span=7 * DAY, held=DAY)
    rows = {row.name: row for row in ledger.queues}
    assert ledger.number == sum(row.now for row in ledger.queues) == sum(row.then for row in ledger.queues) == 30
    assert (rows["Empty"].dead, rows["Empty"].now, ledger.dead, rows["Old"].then) == (10, 10, 10, 30)
    assert ledger.moved == 30
    assert sum(row.now for row in ledger.reps) + ledger.dead + ledger.full == 30
    assert sum(row.fair for row in ledger.reps) == pytest.approx(sum(row.now for row in ledger.reps))
    assert rows["All"].places == 28
    assert rows["All"].overloaded == (rows["All"].full > 0)


# --- in the admin

PAGE = "/admin/leads/assignmentrule/dry-run/"


@pytest.fixture
def second(make_rep) -> Queue:
    """Another queue with a rep of its own."""
    queue = Queue.objects.create(slug="second", name="Second line", offer_timeout=timedelta(hours=1))
    make_rep("zoe").queues.set([queue])
    return queue


@pytest.fixture
def month(make_lead, rep, queue) -> None:
    """Three leads of the last weeks, two of them of Rosa's, one that waits; and one that is too old."""
    now = clock.now()
    for weeks, country in ((1, "DE"), (2, "AT")):
        hold(make_lead(country=country), rep, now=now - timedelta(weeks=weeks))
    wait(make_lead(country="AT"), queue, now=now - timedelta(weeks=3))
    wait(make_lead(country="AT"), queue, now=now - timedelta(weeks=7))


def kept() -> list:
    return [list(model.objects.order_by("pk").values()) for model in (Assignment, AssignmentRule, Offer, LeadEvent, Queue)]


@pytest.mark.django_db
@pytest.mark.both
def test_an_edited_set_is_played_and_nothing_is_written(admin_client, month, second, queue) -> None:
    AssignmentRule.objects.create(name="Austria", priority=10, when={"country": ["AT"]}, queue=queue)
    before = kept()
    today = admin_client.get(PAGE).context
    assert (today["ledger"].number, today["ledger"].moved, today["is_today"]) == (3, 0, True)
    form = {"set": today["set"], "queue-0": "Second line", "weeks": "4"}
    played = admin_client.post(PAGE, form).context
    assert (played["ledger"].moved, played["ledger"].dead, played["is_today"]) == (2, 0, False)
    assert {row.name: (row.then, row.now) for row in played["ledger"].queues} == {"Everybody": (3, 1), "Second line": (0, 2)}
    assert {row.name: (row.then, row.now) for row in played["ledger"].reps} == {"Rosa": (2, 1), "Zoe": (0, 2)}
    assert admin_client.post(PAGE, {**form, "weeks": "8"}).context["ledger"].number == 4
    assert admin_client.post(PAGE, {**form, "off-0": "on"}).context["ledger"].moved == 0
    second.reps.clear()
    assert admin_client.post(PAGE, form).context["ledger"].dead == 2
    rows = list(csv.DictReader(io.StringIO(admin_client.post(PAGE, {**form, "csv": "1"}).content.decode("utf-8-sig"))))
    assert [row["remark"] for row in rows] == ["nobody works in the queue", "nobody works in the queue", ""]
    assert [row["queue_now"] for row in rows] == ["Second line", "Second line", "Everybody"]
    assert kept() == before


@pytest.mark.django_db
def test_a_rule_is_tried_from_its_form_before_it_is_saved(admin_client, month, second) -> None:
    before = kept()
    data = {"name": "Austria", "priority": "5", "queue": second.pk, "country": ["AT"], "dry_run": "1"}
    played = admin_client.post(reverse("admin:leads_assignmentrule_add"), data)
    assert played.context["ledger"].moved == 2
    assert kept() == before
    wrong = admin_client.post(reverse("admin:leads_assignmentrule_add"), {**data, "name": ""})
    assert "This field is required" in wrong.content.decode()
    rule = AssignmentRule.objects.create(name="Austria", priority=5, when={"country": ["AT"]}, queue=second)
    changed = admin_client.post(reverse("admin:leads_assignmentrule_change", args=[rule.pk]), {**data, "country": ["DE"]})
    assert changed.context["ledger"].moved == 1
    assert AssignmentRule.objects.get().when == {"country": ["AT"]}


@pytest.mark.django_db
@pytest.mark.parametrize(
    "sent",
    ["", "{}", "[1]", "[" * 9000, '[{"name": "x", "queue": "nowhere", "when": {}}]',
     json.dumps([{"name": "x", "queue": "Everybody", "when": {"colour": ["red"]}}])],
)  # fmt: skip
def test_a_set_that_cannot_be_read_plays_todays_rules_and_says_so(admin_client, month, sent) -> None:
    answer = admin_client.post(PAGE, {"set": sent, "weeks": "999", "order-0": "x"})
    assert answer.context["is_today"]
    if sent != "{}":
        assert "These are today" in answer.content.decode()


@pytest.mark.django_db
def test_a_limited_manager_plays_the_leads_of_the_own_units(month, client: Client, django_user_model) -> None:
    water = BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")
    limited = django_user_model.objects.create_superuser("anna")
    ManagerScope.objects.create(user=limited).business_units.add(water)
    client.force_login(limited)
    assert client.get(PAGE).context["ledger"].number == 0
    client.force_login(django_user_model.objects.create_user("otto", is_staff=True))
    assert client.get(PAGE).status_code == 403


# --- the order


@pytest.mark.django_db
@pytest.mark.both
def test_rules_are_moved_one_place_by_buttons(admin_client, queue) -> None:
    for number, name in enumerate("ABC", 1):
        AssignmentRule.objects.create(
            name=name, priority=10 * number, when={"country": ["DE"]} if name == "C" else {}, queue=queue
        )
    by_name = dict(AssignmentRule.objects.values_list("name", "pk"))

    def move(name: str, way: str) -> str:
        answer = admin_client.post(reverse("admin:leads_assignmentrule_move", args=[by_name[name], way]), follow=True)
        order = "".join(AssignmentRule.objects.order_by("priority").values_list("name", flat=True))
        assert sorted(AssignmentRule.objects.values_list("priority", flat=True)) == [10, 20, 30]
        return order + (" warned" if "can never" in answer.content.decode() and answer.context["messages"] else "")

    assert move("C", "up").startswith("ACB")
    assert move("C", "up").startswith("CAB")
    assert move("C", "up").startswith("CAB")
    assert move("C", "down") == "ACB warned"
    assert admin_client.get(reverse("admin:leads_assignmentrule_move", args=[by_name["A"], "up"])).status_code == 404
    page = admin_client.get(reverse("admin:leads_assignmentrule_changelist")).content.decode()
    assert "Move “A” up" not in page
    assert "Move “A” down" in page


@pytest.mark.django_db
def test_who_may_not_change_rules_moves_none(client: Client, queue, django_user_model) -> None:
    rule = AssignmentRule.objects.create(name="A", priority=1, queue=queue)
    AssignmentRule.objects.create(name="B", priority=2, queue=queue)
    client.force_login(django_user_model.objects.create_user("otto", is_staff=True))
    assert client.post(reverse("admin:leads_assignmentrule_move", args=[rule.pk, "down"])).status_code == 403
    assert AssignmentRule.objects.order_by("priority").first() == rule
