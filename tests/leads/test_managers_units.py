"""Managers who are limited to business units: every list, page, search, action and choice of the admin, and the pages beside it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import Permission, User
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from conversations import services as conversations
from conversations.models import Conversation, Message, ModelCall, OpenQuestion, Playbook, PlaybookTest, Snippet, Turn
from leads import clock
from leads import services as leads
from leads.managing import AT_ONCE, VIEWED, UnitAdmin
from leads.models import (
    AnswerMark,
    AnswerVersion,
    Assignment,
    BantAnswer,
    BusinessUnit,
    DecisionReceipt,
    ImportJob,
    Lead,
    LeadEvent,
    ManagerScope,
    Offer,
    Queue,
    Rep,
)
from outreach import journeys
from outreach.admin import MailToApprove
from outreach.models import InboundEmail, Journey, OutboundEmail, Pause, ProviderEvent


@pytest.fixture
def water(db) -> BusinessUnit:
    """The unit that the limited manager does not see."""
    return BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")


@pytest.fixture
def limited(company, water, django_user_model) -> Client:
    """A manager with every right, limited to the unit `drives`."""
    user = django_user_model.objects.create_superuser("anna")
    ManagerScope.objects.create(user=user).business_units.add(company)
    client = Client()
    client.force_login(user)
    return client


def lead_of(unit: BusinessUnit) -> Lead:
    data = {"email": f"{uuid.uuid4().hex}@brandt.example", "first_name": "Eva", "business_unit": unit, "language": "en"}
    return leads.take_lead(data, now=clock.now(), actor="test").lead


def talk_of(unit: BusinessUnit) -> Conversation:
    return conversations.open_conversation(lead_of(unit), now=clock.now())


def message_of(talk: Conversation) -> Message:
    return Message.objects.create(conversation=talk, seq=talk.last_seq + 1, sender="lead", text="Hello?", sent_at=clock.now())


def answer_of(unit: BusinessUnit) -> BantAnswer:
    return BantAnswer.objects.create(lead=lead_of(unit), criterion="budget")


def mark_of(unit: BusinessUnit) -> AnswerMark:
    version = AnswerVersion.objects.create(answer=answer_of(unit), disposition="pending", settled_at=clock.now())
    values = {"criterion": "budget", "ending": "pending", "judgement": "wrong"}
    return AnswerMark.objects.create(version=version, rep=Rep.objects.get(), at=clock.now(), **values)


def assignment_of(unit: BusinessUnit) -> Assignment:
    return Assignment.objects.create(lead=lead_of(unit), queue=Queue.objects.get(), entered_at=clock.now(), queued_at=clock.now())


def mail_of(unit: BusinessUnit, **fields: Any) -> OutboundEmail:
    values = {
        "step": "outreach",
        "kind": "outreach",
        "to": "eva@brandt.example",
        "due_at": clock.now(),
        "message_id": uuid.uuid4().hex,
    }
    return OutboundEmail.objects.create(**{"lead": lead_of(unit), **values, **fields})


def offer_of(unit: BusinessUnit) -> Offer:
    now = clock.now()
    return Offer.objects.create(
        assignment=assignment_of(unit), rep=Rep.objects.get(), offered_at=now, expires_at=now + timedelta(hours=1)
    )


def journey_of(unit: BusinessUnit) -> Journey:
    lead = lead_of(unit)
    journeys.count_changes()
    return Journey.objects.get(pk=lead.pk)


def playbook_of(unit: BusinessUnit) -> Playbook:
    data = Playbook.objects.get(slug="default").data
    return Playbook.objects.create(slug=f"{unit.slug}-{uuid.uuid4().hex[:8]}", version=1, data=data, business_unit=unit)


def import_of(unit: BusinessUnit) -> ImportJob:
    by = User.objects.create(username=uuid.uuid4().hex)
    return ImportJob.objects.create(name="a.csv", by=by, uploaded_at=clock.now(), size=1, business_unit=unit, error="unreadable")


def model_call_of(unit: BusinessUnit) -> ModelCall:
    values = dict.fromkeys(("tokens_in", "tokens_out", "cost", "milliseconds"), 1)
    message = message_of(talk_of(unit))
    return ModelCall.objects.create(
        at=clock.now(), business_unit=unit, message=message, purpose="reading", verdict="ok", **values
    )


MADE: dict[type[Model], Callable[[BusinessUnit], Any]] = {
    BusinessUnit: lambda unit: unit,
    Lead: lead_of,
    LeadEvent: lambda unit: LeadEvent.objects.filter(lead=lead_of(unit)).get(),
    DecisionReceipt: lambda unit: DecisionReceipt.objects.create(lead=lead_of(unit), at=clock.now(), content="{}", digest="x"),
    BantAnswer: answer_of,
    AnswerVersion: lambda unit: AnswerVersion.objects.create(answer=answer_of(unit), disposition="open", settled_at=clock.now()),
    AnswerMark: mark_of,
    Assignment: assignment_of,
    Offer: offer_of,
    ImportJob: import_of,
    Playbook: playbook_of,
    PlaybookTest: lambda unit: PlaybookTest.objects.create(
        slug="default", business_unit=unit, name=uuid.uuid4().hex, played_at=clock.now(), messages=["Hello"], outcome="open"
    ),
    Conversation: talk_of,
    ModelCall: model_call_of,
    Snippet: lambda unit: Snippet.objects.create(business_unit=unit, language="en", question=uuid.uuid4().hex, text="We do."),
    Turn: lambda unit: Turn.objects.create(conversation=talk_of(unit), decided_at=clock.now(), state_before={}, state_after={}),
    OpenQuestion: lambda unit: OpenQuestion.objects.create(
        conversation=(talk := talk_of(unit)), message=message_of(talk), topic="price", text="How much?", asked_at=clock.now()
    ),
    OutboundEmail: mail_of,
    MailToApprove: lambda unit: mail_of(unit, needs_approval=True),
    InboundEmail: lambda unit: InboundEmail.objects.create(
        lead=lead_of(unit), message_id=uuid.uuid4().hex, kind="reply", received_at=clock.now()
    ),
    ProviderEvent: lambda unit: ProviderEvent.objects.create(
        email=mail_of(unit), key=uuid.uuid4().hex, delivery="delivered", happened_at=clock.now(), received_at=clock.now()
    ),
    Pause: lambda unit: Pause.objects.create(lead=lead_of(unit), since=clock.now(), by="rosa"),
    Journey: journey_of,
}
"""How a row of each kind that belongs to a business unit is made."""


def listed(client: Client, model: type[Model], **asked: Any) -> set[Any]:
    response = client.get(reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"), asked)
    assert response.status_code == 200
    return {row.pk for row in response.context["cl"].result_list}


def test_every_admin_says_to_which_business_unit_its_rows_belong() -> None:
    for model, one in admin.site._registry.items():
        assert isinstance(one, UnitAdmin), f"{model.__name__}: derive its admin from leads.managing.UnitAdmin"
        assert one.unit_path is not None, f"{model.__name__}: set unit_path to the lookup of its business unit, or to ''"


def test_every_kind_that_belongs_to_a_unit_is_tested_here() -> None:
    with_units = {model for model, one in admin.site._registry.items() if getattr(one, "unit_paths", ())}
    assert with_units == set(MADE), "give MADE a way to make a row of each"


@pytest.mark.django_db
@pytest.mark.parametrize("model", MADE, ids=lambda model: model.__name__)
def test_a_limited_manager_sees_rows_of_the_own_units_only(model, limited, company, water, rep, admin_client) -> None:
    make = MADE[model]
    own, other = make(company), make(water)
    seen = listed(limited, model)
    assert own.pk in seen
    assert other.pk not in seen
    assert {own.pk, other.pk} <= listed(admin_client, model)
    page = f"admin:{model._meta.app_label}_{model._meta.model_name}_change"
    if model is not DecisionReceipt:
        assert limited.get(reverse(page, args=[own.pk])).status_code == 200
    assert limited.get(reverse(page, args=[other.pk])).status_code in (302, 403, 404)
    history = page.replace("_change", "_history")
    assert limited.get(reverse(history, args=[other.pk])).status_code in (302, 403, 404)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "model", [model for model in MADE if admin.site._registry[model].search_fields], ids=lambda m: m.__name__
)
def test_a_search_finds_no_row_of_another_unit(model, limited, company, water, rep) -> None:
    other = MADE[model](water)
    lead = Lead.objects.filter(business_unit=water).first()
    for words in (lead.email[:12] if lead else "x", "eva", "Water", str(other.pk)):
        assert other.pk not in listed(limited, model, q=words)


@pytest.mark.django_db
def test_an_action_does_not_reach_a_lead_of_another_unit(limited, company, water) -> None:
    own, other = lead_of(company), lead_of(water)
    chosen = {"_selected_action": [own.pk, other.pk], "action": "pause_mails", "confirm": "yes"}
    limited.post(reverse("admin:leads_lead_changelist"), chosen)
    assert list(Pause.objects.values_list("lead", flat=True)) == [own.pk]


@pytest.mark.django_db
def test_a_limited_manager_can_choose_own_units_only_and_must_choose_one(limited, company, water) -> None:
    page = limited.get(reverse("admin:leads_lead_add"))
    field = page.context["adminform"].form.fields["business_unit"]
    assert list(field.queryset) == [company]
    assert field.required
    data = {"email": "new@brandt.example", "business_unit": water.pk, "language": "en"}
    assert limited.post(reverse("admin:leads_lead_add"), data).status_code == 200
    assert not Lead.objects.exists()


@pytest.mark.django_db
def test_a_limited_manager_pauses_neither_all_nor_another_unit(limited, company, water) -> None:
    add = reverse("admin:outreach_pause_add")
    assert "you cannot pause all leads" in limited.post(add, {"why": "fair"}).content.decode()
    limited.post(add, {"why": "fair", "business_unit": water.pk})
    limited.post(add, {"why": "fair", "lead": lead_of(water).pk})
    assert not Pause.objects.exists()
    limited.post(add, {"why": "fair", "business_unit": company.pk})
    assert Pause.objects.get().business_unit == company


@pytest.mark.django_db
def test_pages_beside_the_lists_keep_to_the_units_too(limited, company, water, admin_client) -> None:
    own, other = talk_of(company), talk_of(water)
    for address, status in (
        (reverse("time-machine", args=[own.pk]), 200),
        (reverse("time-machine", args=[other.pk]), 404),
        (f"{reverse('preview-html')}?lead={own.lead_id}", 200),
        (f"{reverse('preview-html')}?lead={other.lead_id}", 404),
        (reverse("left-behind"), 403),
        (reverse("admin:leads_importjob_add"), 403),
        (f"/api/leads/{own.lead_id}/", 200),
        (f"/api/leads/{other.lead_id}/", 404),
        (reverse("admin:leads_lead_override", args=[other.lead_id]), 404),
    ):
        assert limited.get(address).status_code == status, address
    assert limited.post(f"/api/leads/{other.lead_id}/opt-out/").status_code in (403, 404)
    assert limited.get(f"{reverse('preview-mails')}?lead={other.lead_id}").context.get("lead") != other.lead


@pytest.mark.django_db(transaction=True)
def test_an_export_holds_leads_of_the_own_units_only(limited, company, water) -> None:
    own, other = lead_of(company), lead_of(water)
    export = b"".join(_chunks(limited.get(reverse("admin:leads_lead_export")))).decode()
    assert own.email in export
    assert other.email not in export


def _chunks(response: Any) -> list[bytes]:
    import asyncio

    async def read() -> list[bytes]:
        return [part async for part in response.streaming_content]

    return asyncio.run(read()) if response.is_async else list(response.streaming_content)


@pytest.mark.django_db
def test_a_limited_manager_cannot_lift_the_limit(limited, company, water) -> None:
    scope = ManagerScope.objects.get()
    for name in ("leads_managerscope", "auth_user", "auth_group"):
        assert limited.get(reverse(f"admin:{name}_add")).status_code == 403
    assert limited.get(reverse("admin:leads_managerscope_change", args=[scope.pk])).status_code == 302
    assert limited.get(reverse("admin:auth_user_change", args=[scope.user_id])).status_code == 302


# --- actions that ask first


@pytest.mark.django_db
@pytest.mark.parametrize("action", ["pause_mails", "resume_mails", "reassign", "reroute", "reopen", "opt_out"])
def test_a_bulk_action_says_first_how_many_and_which(action, admin_client, company, rep) -> None:
    chosen = [lead_of(company) for _ in range(23)]
    before = LeadEvent.objects.count()
    answer = admin_client.post(
        reverse("admin:leads_lead_changelist"), {"_selected_action": [row.pk for row in chosen], "action": action}
    )
    page = answer.content.decode()
    assert answer.context["number"] == 23
    assert "<b>23</b> leads" in page
    assert "and 3 more" in page
    assert LeadEvent.objects.count() == before


@pytest.mark.django_db
def test_more_than_can_be_done_at_a_time_is_refused_with_a_word(admin_client, company, monkeypatch) -> None:
    monkeypatch.setattr("leads.managing.AT_ONCE", 2)
    chosen = [lead_of(company).pk for _ in range(3)]
    data = {"_selected_action": chosen, "action": "pause_mails", "confirm": "yes"}
    page = admin_client.post(reverse("admin:leads_lead_changelist"), data, follow=True).content.decode()
    assert "3 are chosen; at most 2" in page
    assert not Pause.objects.exists()
    assert AT_ONCE < 1000  # fields that Django takes in one form


@pytest.mark.django_db
def test_what_is_chosen_but_is_no_row_changes_nothing(admin_client, company) -> None:
    data = {"_selected_action": ["1; DROP TABLE", "9" * 40], "action": "pause_mails", "confirm": "yes"}
    page = admin_client.post(reverse("admin:leads_lead_changelist"), data, follow=True)
    assert "Nothing was changed" in page.content.decode()


@pytest.mark.django_db
def test_reassigned_leads_are_offered_to_the_chosen_rep_first(admin_client, conversation, make_rep, now) -> None:
    rosa, tom = Rep.objects.get(), make_rep("tom")
    lead = conversation.lead
    conversations.hear(conversation.pk, "I want to talk to a person please", client_id=uuid.uuid4(), now=clock.now())
    conversations.respond(conversation.pk, now=clock.now())
    first = Assignment.objects.get(ended_at=None).rep
    other = tom if first == rosa else rosa
    data = {"_selected_action": [lead.pk], "action": "reassign", "confirm": "yes", "to": other.pk, "reason": "knows them"}
    page = admin_client.post(reverse("admin:leads_lead_changelist"), data, follow=True).content.decode()
    assert f"1 go to {other} first" in page
    held = Assignment.objects.get(ended_at=None)
    assert held.rep == other
    assert Offer.objects.filter(rep=first).get().outcome == "withdrawn"
    again = admin_client.post(reverse("admin:leads_lead_changelist"), {**data, "to": first.pk}, follow=True).content.decode()
    assert "was asked for this lead before" in again
    assert LogEntry.objects.filter(action_flag=CHANGE, change_message="Reassign").count() == 2


@pytest.mark.django_db
def test_reopening_wants_a_reason(admin_client, company) -> None:
    lead = lead_of(company)
    data = {"_selected_action": [lead.pk], "action": "reopen", "confirm": "yes", "reason": ""}
    assert "Give a reason" in admin_client.post(reverse("admin:leads_lead_changelist"), data).content.decode()
    page = admin_client.post(
        reverse("admin:leads_lead_changelist"), {**data, "reason": "called us"}, follow=True
    ).content.decode()
    assert "This lead is new" in page


@pytest.mark.django_db
def test_a_leads_page_has_a_button_for_what_can_be_done_now_and_comes_back_to_it(admin_client, company) -> None:
    lead = lead_of(company)
    page = reverse("admin:leads_lead_change", args=[lead.pk])

    def buttons() -> list[str]:
        return [name for name, _ in admin_client.get(page).context["buttons"]]

    assert buttons() == ["pause_mails", "opt_out"]
    data = {"_selected_action": lead.pk, "action": "pause_mails", "of_page": "1"}
    question = admin_client.post(reverse("admin:leads_lead_changelist"), data)
    assert question.context["number"] == 1
    assert question.context["back"] == page
    done = admin_client.post(reverse("admin:leads_lead_changelist"), {**data, "confirm": "yes"})
    assert done.headers["Location"] == page
    assert buttons() == ["resume_mails", "opt_out"]
    conversations.opt_out(lead, now=clock.now(), how="admin", actor="test")
    assert buttons() == ["resume_mails"]


@pytest.mark.django_db
def test_who_may_only_look_has_no_buttons_and_no_actions(client, company, django_user_model) -> None:
    user = django_user_model.objects.create_user("otto", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_lead"))
    client.force_login(user)
    lead = lead_of(company)
    assert client.get(reverse("admin:leads_lead_change", args=[lead.pk])).context["buttons"] == []
    data = {"_selected_action": lead.pk, "action": "opt_out", "confirm": "yes"}
    client.post(reverse("admin:leads_lead_changelist"), data)
    assert Lead.objects.get().state == Lead.State.NEW


def test_writing_a_playbook_and_publishing_it_are_two_rights() -> None:
    assert ("publish_playbook", "Can publish, retire and roll back playbooks") in Playbook._meta.permissions
    assert "change" in Playbook._meta.default_permissions


# --- who looked at what


@pytest.mark.django_db
def test_looking_at_a_leads_page_leaves_a_line_that_nobody_can_change(admin_client, company) -> None:
    talk = talk_of(company)
    admin_client.get(reverse("admin:leads_lead_change", args=[talk.lead_id]))
    admin_client.get(reverse("admin:conversations_conversation_change", args=[talk.pk]))
    lines = list(LogEntry.objects.filter(action_flag=VIEWED).order_by("pk").values_list("object_id", "object_repr"))
    assert lines == [(str(talk.lead_id), f"lead {talk.lead_id}"), (str(talk.pk), f"conversation {talk.pk}")]
    page = admin_client.get(reverse("admin:admin_logentry_changelist"), {"did": VIEWED, "q": talk.lead_id}).content.decode()
    assert f"lead {talk.lead_id}" in page
    line = LogEntry.objects.first()
    assert admin_client.post(reverse("admin:admin_logentry_delete", args=[line.pk]), {"post": "yes"}).status_code == 403
    assert admin_client.post(reverse("admin:admin_logentry_change", args=[line.pk]), {"object_repr": "x"}).status_code == 403


# --- lists


@pytest.mark.django_db
@pytest.mark.parametrize("model", admin.site._registry, ids=lambda model: model.__name__)
def test_a_list_asks_the_database_at_most_fifteen_times(
    model, admin_client, company, water, rep, django_assert_max_num_queries
) -> None:
    if model in MADE and model is not BusinessUnit:
        for _ in range(8):
            MADE[model](company)
            MADE[model](water)
    if model is BusinessUnit:
        for number in range(16):
            BusinessUnit.objects.create(slug=f"u{number}", name=f"u{number}", offer="x", sender_name="x")
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
    with django_assert_max_num_queries(15):
        assert admin_client.get(address).status_code == 200


@pytest.mark.both
@pytest.mark.django_db
@pytest.mark.parametrize(
    "asked",
    ["q=%25", "q=_", "q='", "q=" + "x" * 10_000, "q=" + "+".join("abcdefgh"), "q=%00", "q=((((a%2B)%2B)%2B)%2B)", "received_at__gte=nonsense",
     "state__exact=%00", "state__exact=nowhere", "business_unit__id__exact=" + "9" * 40, "business_unit__id__exact=x", "p=99999", "p=x",
     "o=99.-99.x", "password=1", "all=", "e=1", "_facets=1"],
)  # fmt: skip
def test_a_search_or_filter_that_makes_no_sense_ends_in_a_page(admin_client, company, asked) -> None:
    lead_of(company)
    answer = admin_client.get(f"{reverse('admin:leads_lead_changelist')}?{asked}", follow=True)
    assert answer.status_code == 200 or (asked == "password=1" and answer.status_code == 400)


@pytest.mark.django_db
def test_a_list_ends_where_nobody_leafs_to(admin_client, company, monkeypatch) -> None:
    monkeypatch.setattr("leads.managing.FURTHEST", 100)
    for _ in range(101):
        lead_of(company)
    page = admin_client.get(reverse("admin:leads_lead_changelist"), {"p": 2})
    assert page.context["cl"].result_count == 101
    assert page.context["cl"].paginator.num_pages == 2
    assert admin_client.get(reverse("admin:leads_lead_changelist"), {"p": 3}).status_code == 302


@pytest.mark.django_db
def test_where_counting_is_dear_a_limited_managers_list_ends_and_says_so(limited, company, monkeypatch) -> None:
    monkeypatch.setattr("leads.managing.FURTHEST", 3)
    for _ in range(4):
        talk_of(company)
    page = limited.get(reverse("admin:conversations_conversation_changelist"))
    assert page.context["cl"].result_count == 3
    assert "filters and searches reach the others" in page.content.decode()
    assert len(listed(limited, Lead)) == 4  # a lead has its unit itself


@pytest.mark.both
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("eva", 1),
        ("EVA brandt", 1),
        ("bran", 1),
        ("randt", 0),
        ("cooling", 0),
        ("brandt c", 1),
        ("Brandt Cooling", 1),
        ("brandt x", 0),
        ("crm:77", 1),
        ("crm", 0),
        ("100%", 0),
        ("eva1@", 1),
    ],
)
def test_leads_are_found_by_how_their_names_begin(make_lead, admin_client, monkeypatch, words, found) -> None:
    make_lead(external_id="crm:77")
    assert len(listed(admin_client, Lead, q=words)) == found
    monkeypatch.setattr("leads.admin.FEW", 0)  # however many fit
    assert len(listed(admin_client, Lead, q=words)) == found


@pytest.mark.both
@pytest.mark.django_db
def test_a_search_reads_an_index_and_not_the_table(make_lead, admin_client, django_assert_num_queries) -> None:
    from django.db import connection

    make_lead()
    found = Lead.objects.filter(company__istartswith="bra")
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
        plan = found.explain()
    assert "leads_lead_company_begins" in plan
