"""The history of a lead: each change of its state is there once, in order, with who and why; and nobody can rewrite it."""

from __future__ import annotations

from random import Random

import pytest
from django.contrib import admin
from django.db import IntegrityError, models, transaction
from django.test import Client
from django.urls import reverse

from conversations.models import Turn
from leads.models import AnswerVersion, BantAnswer, DecisionReceipt, Lead, LeadEvent, Note
from tests.history import assert_history_is_whole, fold
from tests.lives import Company

pytestmark = [pytest.mark.django_db, pytest.mark.both]


def test_each_version_of_an_answer_is_kept(make_lead, make_rep, now) -> None:
    make_rep("tom")
    company = Company(Random(7), now, make_lead)
    company.live(60, look=lambda _: None)
    versions = AnswerVersion.objects.order_by("pk")
    last = {version.answer_id: version for version in versions}
    for answer in BantAnswer.objects.exclude(disposition="open"):
        kept = last[answer.pk]
        assert (kept.disposition, kept.verdict, kept.quote) == (answer.disposition, answer.verdict, answer.quote)
        assert answer.versions.count() == answer.state_version
    assert last


# --- nobody can rewrite it

KEPT = (LeadEvent, AnswerVersion, DecisionReceipt, Note, Turn)


@pytest.fixture
def record(make_lead, make_rep, now) -> dict[type[models.Model], models.Model]:
    """One row of each kind that is kept for good."""
    tom = make_rep("tom")
    company = Company(Random(3), now, make_lead)
    while not DecisionReceipt.objects.exists():
        company.live(10, look=lambda _: None)
    Note.objects.create(lead_id=company.leads[0], rep=tom, at=now, text="called")
    return {model: model.objects.earliest("pk") for model in KEPT}


def test_no_row_of_the_record_can_be_changed_by_the_orm(record) -> None:
    for model, row in record.items():
        field = next(field.name for field in model._meta.fields if isinstance(field, models.DateTimeField))
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            model.objects.filter(pk=row.pk).update(**{field: None if model._meta.get_field(field).null else getattr(row, field)})
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            row.save()
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            model.objects.bulk_update([row], [field])


def test_no_row_of_the_record_can_be_changed_in_the_admin(record, client: Client, admin_user) -> None:
    client.force_login(admin_user)
    for model, row in record.items():
        if model not in admin.site._registry:
            continue
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        before = model.objects.filter(pk=row.pk).values().get()
        change = reverse(f"{name}_change", args=[row.pk])
        assert client.post(change, {"why": "nothing happened", "_save": "Save"}).status_code in (200, 403)
        assert client.post(reverse(f"{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
        assert client.post(reverse(f"{name}_add"), {}).status_code == 403
        chosen = {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"}
        client.post(reverse(f"{name}_changelist"), chosen)
        assert model.objects.filter(pk=row.pk).values().get() == before


def test_a_state_cannot_be_changed_in_the_admin(record, client: Client, admin_user) -> None:
    client.force_login(admin_user)
    lead = Lead.objects.filter(state="not_qualified").first() or Lead.objects.first()
    page = reverse("admin:leads_lead_change", args=[lead.pk])
    formsets = {
        f"{name}-{key}": value for name in ("answers", "events") for key, value in (("TOTAL_FORMS", 0), ("INITIAL_FORMS", 0))
    }
    data = {"email": lead.email, "language": "en", "consent": "{}", "state": "won", "state_version": 99, **formsets}
    client.post(page, data)
    found = Lead.objects.get(pk=lead.pk)
    assert (found.state, found.state_version) == (lead.state, lead.state_version)
    assert fold(list(LeadEvent.objects.filter(lead=lead).order_by("pk"))) == lead.state


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_no_state_and_no_row_of_the_record_can_be_changed_by_rest(lead, client: Client, admin_user, method: str) -> None:
    client.force_login(admin_user)
    for path in (f"/api/leads/{lead.pk}/", "/api/leads/"):
        answer = getattr(client, method)(path, {"state": "won"}, content_type="application/json")
        assert answer.status_code in (404, 405)
    assert client.get("/api/events/").status_code == 404
    assert Lead.objects.get(pk=lead.pk).state == "new"


def test_a_change_without_its_event_would_be_found(lead, now) -> None:
    """The check above can fail."""
    lead.contact()
    lead.save()
    with pytest.raises(AssertionError):
        assert_history_is_whole()
