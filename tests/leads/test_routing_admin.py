"""What managers set up: queues, rules, reps, accounts; what is refused or warned of, in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from leads import assigning, record
from leads.models import Assignment, AssignmentRule, Lead, NamedAccount, Offer, Partner, Queue, Rep
from leads.routing_forms import country_choices, language_choices

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def manager(client: Client, django_user_model) -> Client:
    client.force_login(django_user_model.objects.create_superuser("mia", password="a long enough password"))
    return client


def said(response) -> str:
    """What the page that follows says, and all that is wrong with the form."""
    page = response.content.decode().replace("&#x27;", "'")
    if "adminform" in (response.context or {}):
        page += str(response.context["adminform"].form.errors)
    return page


def save(manager: Client, row, model: str = "", /, **fields) -> str:
    """Save a row's page with other values for some fields; a new row where only the model is given."""
    url = (
        reverse(f"admin:leads_{model}_add")
        if row is None
        else reverse(f"admin:leads_{row._meta.model_name}_change", args=[row.pk])
    )
    form = manager.get(url).context["adminform"].form
    data = {}
    for bound in form:
        value = bound.value()
        if hasattr(value, "__iter__") and not isinstance(value, str):
            value = [getattr(item, "pk", item) for item in value]
        if value not in (None, False, ""):
            data[bound.name] = "on" if value is True else value
    return said(manager.post(url, {key: value for key, value in {**data, **fields}.items() if value is not None}, follow=True))


@pytest.fixture
def second(make_rep) -> Queue:
    """Another queue with a rep of its own."""
    queue = Queue.objects.create(slug="second", name="Second line", offer_timeout=HOUR)
    make_rep("zoe").queues.set([queue])
    return queue


# --- queues


def test_a_queue_is_set_up_in_words(manager: Client, queue: Queue, rep, second: Queue) -> None:
    save(
        manager,
        queue,
        offer_timeout="1 hour 30 min",
        escalation="2 hours",
        overflow=second.pk,
        first_touch="1 day",
        skills=" pumps, drives,pumps ",
    )
    queue.refresh_from_db()
    assert (queue.offer_timeout, queue.escalation, queue.first_touch) == (1.5 * HOUR, 2 * HOUR, 24 * HOUR)
    assert (queue.overflow, queue.skills, queue.is_default) == (second, ["pumps", "drives"], True)
    page = said(manager.get(reverse("admin:leads_queue_changelist")))
    assert "1 hour 30 minutes" in page
    assert "after 2 hours to Second line" in page


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"offer_timeout": "4:00"}, "write for example “4 hours”"),
        ({"offer_timeout": "0 minutes"}, "A rep needs some time to answer"),
        ({"escalation": "2 hours"}, "belong together"),
        ({"overflow": "second"}, "belong together"),
        ({"overflow": "self", "escalation": "1 hour"}, "in a circle: Everybody, Everybody"),
        ({"is_default": None}, "make another one the default instead"),
    ],
)
def test_what_cannot_work_is_refused(manager: Client, queue: Queue, rep, second: Queue, fields: dict, complaint: str) -> None:
    places = {"second": second.pk, "self": queue.pk}
    fields = {key: places.get(value, value) for key, value in fields.items()}
    assert complaint in save(manager, queue, **fields)
    assert Queue.objects.filter(is_default=True).get().overflow is None


def test_overflow_in_a_circle_is_refused(manager: Client, queue: Queue, rep, second: Queue) -> None:
    third = Queue.objects.create(slug="third", name="Third", offer_timeout=HOUR, escalation=HOUR, overflow=queue)
    Queue.objects.filter(pk=second.pk).update(escalation=HOUR, overflow=third)
    assert "in a circle: Everybody, Second line, Third, Everybody" in save(
        manager, queue, escalation="1 hour", overflow=second.pk
    )
    assert "in a circle: Renamed, Second line, Third, Renamed" in save(
        manager, queue, name="Renamed", escalation="1 hour", overflow=second.pk
    )


def test_an_overflow_queue_with_nobody_new_is_refused_from_both_sides(manager: Client, queue: Queue, rep, second: Queue) -> None:
    second.reps.set([rep])
    assert "Everybody in Second line also works in Everybody" in save(manager, queue, escalation="1 hour", overflow=second.pk)
    Queue.objects.filter(pk=queue.pk).update(skills=["pumps"])
    queue.refresh_from_db()
    assert "also works in" not in save(manager, queue, escalation="1 hour", overflow=second.pk), (
        "Rosa lacks pumps, and is new there"
    )
    assert "also works in" in save(manager, second, skills="pumps, drives"), "now she is not"


def test_the_default_moves_and_never_vanishes(manager: Client, queue: Queue, rep, second: Queue) -> None:
    save(manager, second, is_default="on")
    assert Queue.objects.get(is_default=True) == second
    assert manager.post(reverse("admin:leads_queue_delete", args=[second.pk]), {"post": "yes"}).status_code == 403
    assert "delete_selected" not in said(manager.get(reverse("admin:leads_queue_changelist")))


def test_a_queue_in_use_is_not_deleted(manager: Client, queue: Queue, second: Queue, make_lead, now) -> None:
    AssignmentRule.objects.create(name="All", priority=1, when={}, queue=second)
    page = said(manager.post(reverse("admin:leads_queue_delete", args=[second.pk]), {"post": "yes"}))
    assert "would require deleting the following protected related objects" in page
    assert Queue.objects.filter(pk=second.pk).exists()


@pytest.mark.parametrize(
    ("how", "warning"),
    [
        ("no reps", "nobody works in it"),
        ("account closed", "nobody works in it"),
        ("capacity", "all its reps have a capacity of 0"),
        ("skills", "no rep has all of its skills (pumps)"),
    ],
)
def test_a_queue_in_which_leads_would_wait_is_warned_of(manager: Client, queue: Queue, rep: Rep, how: str, warning: str) -> None:
    if how == "no reps":
        queue.reps.clear()
    elif how == "account closed":
        type(rep.user).objects.filter(pk=rep.user.pk).update(is_active=False)
    elif how == "capacity":
        Rep.objects.update(capacity=0)
    else:
        Queue.objects.update(skills=["pumps"])
    queue.refresh_from_db()
    assert warning in save(manager, queue)
    assert warning in said(manager.get(reverse("admin:leads_queue_changelist")))


def test_waiting_leads_are_seen_with_how_long(manager: Client, queue: Queue, make_lead, rep, now) -> None:
    Rep.objects.update(present=False)
    lead = make_lead()
    for step in ("engage", "enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    page = said(manager.get(reverse("admin:leads_queue_changelist")))
    assert f"waiting=1&amp;queue__id__exact={queue.pk}" in page
    assert "Eva Brandt" in said(
        manager.get(reverse("admin:leads_assignment_changelist") + f"?waiting=1&queue__id__exact={queue.pk}")
    )


# --- rules


def test_a_rule_is_set_up_without_json(manager: Client, queue: Queue, rep, unit) -> None:
    page = save(
        manager, None, "assignmentrule", name="Big pumps", priority="10", queue=queue.pk, business_unit=["drives"], country=["AT", "DE"],
        language=["de"], product_interest="pumps, heat recovery", amount_from="500000", amount_below="999999.5",
    )  # fmt: skip
    assert "can never fire" not in page
    rule = AssignmentRule.objects.get()
    assert rule.when == {
        "business_unit": ["drives"], "country": ["AT", "DE"], "language": ["de"], "product_interest": ["pumps", "heat recovery"],
        "amount": {"gte": 500000, "lt": 999999.5},
    }  # fmt: skip
    words = "business unit drives; country AT, DE; language de; product interest pumps, heat recovery; budget from 500,000; budget below 999,999.5"
    assert words in said(manager.get(reverse("admin:leads_assignmentrule_changelist")))
    save(manager, rule, country=[])
    rule.refresh_from_db()
    assert "country" not in rule.when
    assert rule.when["amount"] == {"gte": 500000, "lt": 999999.5}, "what was not touched stays"


def test_countries_and_languages_are_chosen_by_name() -> None:
    countries = dict(country_choices())
    assert (countries["DE"], countries["GB"]) == ("Germany (DE)", "United Kingdom (GB)")
    assert not [name for name in countries.values() if not name[0].isalpha()]
    assert dict(language_choices())["de"] == "German (de)"


def test_a_rule_that_can_never_fire_is_flagged(manager: Client, queue: Queue, rep, unit) -> None:
    save(manager, None, "assignmentrule", name="German", priority="20", queue=queue.pk, language=["de"])
    page = save(
        manager,
        None,
        "assignmentrule",
        name="German pumps",
        priority="30",
        queue=queue.pk,
        language=["de"],
        product_interest="pumps",
    )
    assert "The rule “German pumps” can never fire: the rule “German” comes first" in page
    page = save(manager, None, "assignmentrule", name="Everything", priority="10", queue=queue.pk)
    assert "The rule “German” can never fire: the rule “Everything” comes first" in page
    AssignmentRule.objects.create(name="Mars", priority=5, when={"business_unit": ["mars"]}, queue=queue)
    page = said(manager.get(reverse("admin:leads_assignmentrule_changelist")))
    assert page.count("can never fire: ") == 3
    assert "there is no business unit mars" in page


def test_an_unknown_country_is_refused_with_a_hint(manager: Client, queue: Queue) -> None:
    rule = AssignmentRule(name="British", priority=1, when={"country": ["UK"]}, queue=queue)
    with pytest.raises(ValidationError, match="did you mean GB"):
        rule.full_clean()
    rule.save()  # as an old row may stand there
    assert "There is no country 'UK'; did you mean GB?" in save(manager, rule)
    assert AssignmentRule.objects.get().when == {"country": ["UK"]}, "nothing was lost"
    with pytest.raises(ValidationError, match="expected ISO 3166 codes"):
        AssignmentRule(name="Q", priority=2, when={"country": ["Q9"]}, queue=queue).full_clean()


def test_limits_that_exclude_each_other_are_refused(manager: Client, queue: Queue) -> None:
    page = save(manager, None, "assignmentrule", name="None", priority="1", queue=queue.pk, amount_from="10", amount_below="10")
    assert "give a higher limit" in page
    assert not AssignmentRule.objects.exists()


# --- reps, accounts, partners


def test_closing_an_account_returns_offers_and_leads(manager: Client, rep: Rep, make_lead, make_rep, now) -> None:
    leads = [make_lead(), make_lead()]
    for lead in leads:
        for step in ("engage", "enter_window", "qualify"):
            record.move(lead, step, now=now, actor="test")
        assigning.route_lead(lead, now=now)
    assigning.accept_offer(Offer.objects.select_related("rep", "assignment")[0], now=now)
    page = said(
        manager.post(
            reverse("admin:leads_rep_changelist"),
            {"action": "close_accounts", "_selected_action": [rep.pk], "confirm": "yes"},
            follow=True,
        )
    )
    assert "2 offers and leads went back" in page
    assert Assignment.objects.waiting().count() == 2
    assert {lead.state for lead in Lead.objects.all()} == {"qualified"}
    assert not rep.user.__class__.objects.get(pk=rep.user.pk).is_active
    make_rep("mats")
    assigning.place_waiting(now=now)
    assert not Assignment.objects.waiting().exists()


def test_switching_a_rep_to_absent_in_the_admin_is_like_the_switch_on_the_desk(manager: Client, rep: Rep, make_lead, now) -> None:
    lead = make_lead()
    for step in ("engage", "enter_window", "qualify"):
        record.move(lead, step, now=now, actor="test")
    assigning.route_lead(lead, now=now)
    page = save(manager, rep, present=None, languages="en, de", capacity="0", **{"initial-present": "True"})
    assert Offer.objects.get().outcome == "withdrawn"
    assert "capacity of 0" in page
    assert Rep.objects.get().languages == ["en", "de"]


def test_a_page_that_stood_open_changes_only_what_was_typed(manager: Client, rep: Rep, now) -> None:
    Rep.objects.update(present=False, last_assigned_at=now)  # meanwhile
    save(manager, rep, capacity="7", **{"initial-present": "True"})
    found = Rep.objects.get()
    assert (found.capacity, found.present, found.last_assigned_at) == (7, False, now)


@pytest.mark.parametrize(("fields", "complaint"), [({"time_zone": "Mars/Base"}, "IANA"), ({"country": "UK"}, "ISO 3166")])
def test_a_rep_lives_somewhere(manager: Client, rep: Rep, fields: dict, complaint: str) -> None:
    assert complaint in save(manager, rep, **fields)


def test_an_account_has_domains_of_its_own(manager: Client, rep: Rep) -> None:
    save(manager, None, "namedaccount", name="Brandt", domains="@Brandt.example, münchen.example", owner=rep.pk)
    assert NamedAccount.objects.get().domains == ["brandt.example", "xn--mnchen-3ya.example"]
    assert "belongs to the account Brandt already" in save(
        manager, None, "namedaccount", name="B", domains="brandt.example", owner=rep.pk
    )
    assert "is no mail domain" in save(manager, None, "namedaccount", name="B", domains="not a domain", owner=rep.pk)
    save(manager, None, "partner", name="Alpenta", slug="alpenta", manager=rep.pk)
    assert Partner.objects.get().manager == rep
