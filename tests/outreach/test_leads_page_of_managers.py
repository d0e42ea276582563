"""A lead's page in the admin: why it stands where it does, everything on one line, and what a manager can do there."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from conversations import services as conversations
from conversations.models import Message
from leads import assigning, clock, desk, evaluation, marks
from leads.models import AnswerMark, Assignment, AssignmentRule, BusinessUnit, Lead, LeadEvent, ManagerScope, Offer, Queue
from leads.record import record_event
from outreach import services as outreach
from tests.conversations.readers import GOOD_CORE, POOR_CORE, SCRIPTED

pytestmark = [pytest.mark.django_db, pytest.mark.both]
DAY = timedelta(hours=24)


@pytest.fixture
def judge(make_lead, now):
    """A lead who said these words and whose window has closed; `judge(*GOOD_CORE)` is offered to Rosa."""

    def make(*texts: str) -> Lead:
        talk = conversations.open_conversation(make_lead(), now=now)
        for text in texts:
            conversations.hear(talk.pk, text, client_id=uuid4(), now=now)
            conversations.respond(talk.pk, now=now, interpreter=SCRIPTED)
        assert conversations.close_window(talk.pk, now=now + DAY)
        found: Lead = Lead.objects.get(pk=talk.lead_id)
        return found

    return make


def address_of(lead: Lead) -> str:
    return reverse("admin:leads_lead_change", args=[lead.pk])


def test_the_page_says_first_why_a_lead_was_not_qualified(judge, admin_client) -> None:
    lead = judge(*POOR_CORE)
    shown = admin_client.get(address_of(lead))
    assert shown.context["standing"]["state"] == "not qualified"
    assert shown.context["standing"]["why"][0] == "1 of 4 answers are positive, 2 are needed."
    assert "Authority (negative)" in shown.context["standing"]["why"][1]
    card = {row["criterion"]: (row["stands"], row["changes"]) for row in shown.context["card"]}
    assert card["authority"] == ("Negative", 0)
    page = shown.content.decode()
    assert page.index("answers are positive") < page.index("What the lead said") < page.index("All that happened")
    for raw in ("{&quot;", "qualification_agent", "decision_maker", "not_qualified</"):
        assert raw not in page
    assert reverse("admin:leads_decisionreceipt_change", args=[lead.decisions.get().pk]) in page


def test_the_line_holds_every_kind_and_can_be_narrowed_to_one(judge, admin_client, rep, now) -> None:
    lead = judge(*GOOD_CORE)
    outreach.pause(lead=lead, now=now, by="mia")
    assigning.accept_offer(Offer.objects.get(outcome="open"), now=now + DAY)
    desk.add_note(lead, rep=rep, text="Back on Thursday.", now=now + DAY)
    shown = admin_client.get(address_of(lead)).context
    counts = {key: number for key, _, number in shown["filters"]}
    assert counts.keys() == {"", "step", "mail", "message", "answer", "routing", "decision", "note"}
    assert counts["message"] == Message.objects.count()
    assert counts[""] == sum(counts.values()) - counts[""] == len(shown["entries"])
    for kind in counts:
        assert len(admin_client.get(address_of(lead), {"show": kind}).context["entries"]) == counts[kind]
    assert admin_client.get(address_of(lead), {"show": "nothing", "page": "x"}).context["show"] == ""
    words = [entry.quote for entry in admin_client.get(address_of(lead), {"show": "message"}).context["entries"]]
    assert words == list(Message.objects.order_by("pk").values_list("text", flat=True)), "words are read from the first on"


def test_five_hundred_rows_of_history_take_twenty_queries(judge, admin_client, now, django_assert_max_num_queries) -> None:
    lead = judge(*POOR_CORE)
    for number in range(500):
        record_event(lead, "received_again", now=now + DAY + timedelta(minutes=number), actor="api")
    admin_client.get(address_of(lead))  # content types are read once in a process
    with django_assert_max_num_queries(20):
        shown = admin_client.get(address_of(lead), {"page": 2}).context
    assert len(shown["entries"]) == 100
    assert shown["pages"] == 6
    assert admin_client.get(address_of(lead), {"page": 99}).context["page"] == 6


def test_the_form_of_all_fields_is_one_step_away_and_comes_back(judge, admin_client) -> None:
    lead = judge(*POOR_CORE)
    assert 'href="?edit=1"' in admin_client.get(address_of(lead)).content.decode()
    form = admin_client.get(address_of(lead), {"edit": 1}).context["adminform"].form
    data = {name: form.initial.get(name) or "" for name in form.fields} | {"consent": "{}", "company": "Other Ltd"}
    saved = admin_client.post(f"{address_of(lead)}?edit=1", data, follow=True)
    assert Lead.objects.get(pk=lead.pk).company == "Other Ltd"
    assert "Other Ltd" in saved.content.decode()
    assert "standing" in saved.context


def test_other_units_and_people_without_the_right_see_nothing(judge, client: Client, django_user_model) -> None:
    lead = judge(*POOR_CORE)
    water = BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")
    limited = django_user_model.objects.create_superuser("anna")
    ManagerScope.objects.create(user=limited).business_units.add(water)
    client.force_login(limited)
    assert client.get(address_of(lead)).status_code in (302, 404)
    client.force_login(django_user_model.objects.create_user("otto", is_staff=True))
    assert client.get(address_of(lead)).status_code == 403
    client.force_login(only_looks := django_user_model.objects.create_user("olga", is_staff=True))
    only_looks.user_permissions.add(Permission.objects.get(codename="view_lead"))
    shown = client.get(address_of(lead))
    assert shown.status_code == 200
    assert not shown.context["overridable"]


# --- rerouting


@pytest.fixture
def second(make_rep) -> Queue:
    """Another queue with a rep of its own."""
    made = Queue.objects.create(slug="second", name="Second line", offer_timeout=timedelta(hours=1))
    make_rep("zoe").queues.set([made])
    return made


def reroute(client: Client, lead: Lead, **body) -> str:
    data = {"action": "reroute", "_selected_action": lead.pk, "of_page": "1", "confirm": "yes", **body}
    return client.post(reverse("admin:leads_lead_changelist"), data, follow=True).content.decode()


@pytest.mark.parametrize("accepted", [False, True])
@pytest.mark.parametrize("by_rule", [False, True])
def test_a_lead_is_routed_anew_whoever_has_it(judge, admin_client, second, accepted, by_rule) -> None:
    lead = judge(*GOOD_CORE)
    first = Assignment.objects.get()
    if accepted:
        assigning.accept_offer(Offer.objects.get(outcome="open"), now=clock.now())
    if by_rule:
        AssignmentRule.objects.create(name="All to the second", priority=1, when={}, queue=second)
    assert "Give a reason" in reroute(admin_client, lead, queue="")
    assert Assignment.objects.get() == first
    page = reroute(admin_client, lead, queue="" if by_rule else second.pk, reason="Zoe knows them")
    assert "1 were routed anew" in page
    now_held = Assignment.objects.get(ended_at=None)
    assert (now_held.queue, now_held.rep.name) == (second, "Zoe")
    assert Assignment.objects.get(pk=first.pk).why["ended"] == "rerouted by a manager"
    assert Lead.objects.get(pk=lead.pk).state == Lead.State.ASSIGNED
    event = LeadEvent.objects.get(kind="rerouted")
    assert (event.actor, event.why) == ("manager:admin", "Zoe knows them")
    told = " ".join(admin_client.get(address_of(lead)).context["reasons"])
    assert ("All to the second" if by_rule else "admin chose this queue (Zoe knows them)") in told
    assert "Zoe was asked on" in told


def test_what_stands_in_no_queue_cannot_be_rerouted(judge, admin_client, second) -> None:
    lead = judge(*POOR_CORE)
    assert "there is nothing to reroute" in reroute(admin_client, lead, queue=second.pk, reason="why not")
    with pytest.raises(assigning.NotHeldError):
        assigning.reroute(lead.pk, queue=None, now=clock.now(), actor="manager:mia", why="x")


# --- marks


@pytest.fixture
def held(judge, client: Client, rep) -> Lead:
    """A lead that Rosa has accepted; she is signed in."""
    lead = judge(*GOOD_CORE)
    assigning.accept_offer(Offer.objects.get(outcome="open"), now=clock.now())
    client.force_login(rep.user)
    return lead


def test_a_rep_marks_an_answer_with_one_click_and_may_think_again(held, client: Client, rep) -> None:
    door = reverse("mark-answer", args=[held.pk])
    assert client.post(door, {"criterion": "budget", "judgement": "wrong"}).status_code == 302
    client.post(door, {"criterion": "budget", "judgement": "right"})
    mark = AnswerMark.objects.get()
    assert (mark.rep, mark.judgement, mark.criterion, mark.ending) == (rep, "right", "budget", "positive")
    assert (mark.language, mark.reader, mark.playbook) == ("en", "scripted", "default v1")
    page = client.get(reverse("desk-lead", args=[held.pk])).content.decode()
    assert 'id="mark-budget-right" name="judgement" value="right" aria-pressed="true"' in page
    assert client.post(door, {"criterion": "budget", "judgement": "so so"}).status_code == 400
    assert client.post(door, {"criterion": "colour", "judgement": "right"}).status_code == 400
    assert AnswerMark.objects.count() == 1


def test_only_who_holds_a_lead_marks_its_answers(held, client: Client, make_rep) -> None:
    client.force_login(make_rep("tom").user)
    assert client.post(reverse("mark-answer", args=[held.pk]), {"criterion": "budget", "judgement": "wrong"}).status_code == 404
    assert not AnswerMark.objects.exists()


def test_the_accuracy_counts_marks_and_each_number_leads_to_its_rows(held, client: Client, rep, admin_user) -> None:
    for criterion, judgement in (("budget", "wrong"), ("need", "right"), ("timeline", "outdated")):
        marks.mark_answer(held.answers.get(criterion=criterion), judgement, rep=rep, now=clock.now())
    client.force_login(admin_user)
    home = reverse("admin:leads_answermark_changelist")
    splits = dict(client.get(home).context["splits"])
    assert [(row["name"], row["number"], row["share"]) for row in splits["Question"]] == [
        ("Budget", 1, "0 %"), ("Need", 1, "100 %"), ("Timeline", 1, "100 %"),
    ]  # fmt: skip
    assert [row["name"] for row in splits["Playbook"]] == ["default v1"]
    for rows in splits.values():
        for row in rows:
            for number, link in row["counts"]:
                assert client.get(home + link).context["cl"].result_count == number, link
            assert client.get(home + row["link"]).context["cl"].result_count == row["number"]


def test_an_override_is_told_with_its_reason(judge, admin_client) -> None:
    lead = judge(*POOR_CORE)
    evaluation.override_outcome(lead, "qualified", reason="known customer", by="mia", now=clock.now())
    why = " ".join(admin_client.get(address_of(lead)).context["standing"]["why"])
    assert "mia decided so: “known customer”." in why
    assert "1 of 4 answers are positive" in why
