"""The managers' desk over leads, reps, queues and rules. States are read-only: they move by transitions only."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from leads import clock
from leads.models import (
    AnswerVersion,
    Assignment,
    AssignmentRule,
    BantAnswer,
    BusinessUnit,
    Lead,
    LeadEvent,
    Offer,
    Partner,
    Queue,
    Rep,
    Suppression,
)

admin.site.site_header = admin.site.site_title = "bantqual"
admin.site.index_title = "Managers' desk"


class ReadOnly(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that the system writes and people only read."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


class ReadOnlyInline(admin.TabularInline):  # type: ignore[type-arg]
    """The same inside another page."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


class AnswerInline(ReadOnlyInline):
    model = BantAnswer
    fields = ("criterion", "disposition", "verdict", "value", "quote", "settled_at")


class EventInline(ReadOnlyInline):
    model = LeadEvent
    fields = ("at", "actor", "kind", "from_state", "to_state", "why")


@admin.register(Lead)
class LeadAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("display_name", "company", "business_unit", "state", "country", "source", "received_at")
    list_filter = ("state", "business_unit", "country", "source")
    list_select_related = ("business_unit",)
    search_fields = ("email", "first_name", "last_name", "company", "external_id")
    date_hierarchy = "received_at"
    readonly_fields = ("state", "received_at", "engaged_by_agent_at")
    inlines = (AnswerInline, EventInline)
    show_full_result_count = False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False  # a person is erased as a whole, not row by row

    def save_model(self, request: HttpRequest, obj: Lead, form: Any, change: bool) -> None:
        if not change:
            obj.received_at = clock.now()
        super().save_model(request, obj, form, change)


@admin.register(Rep)
class RepAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("name", "user", "present", "capacity", "last_assigned_at")
    list_filter = ("present", "queues")
    search_fields = ("name",)


@admin.register(Queue)
class QueueAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("name", "is_default", "offer_timeout", "match_language")
    filter_horizontal = ("reps",)
    prepopulated_fields = {"slug": ("name",)}


@admin.register(AssignmentRule)
class AssignmentRuleAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("priority", "name", "when", "queue")
    list_display_links = ("name",)


@admin.register(BusinessUnit)
class BusinessUnitAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("name", "slug", "offer", "colour")
    prepopulated_fields = {"slug": ("name",)}


@admin.register(Partner)
class PartnerAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("name", "slug")
    prepopulated_fields = {"slug": ("name",)}


@admin.register(Assignment)
class AssignmentAdmin(ReadOnly):
    list_display = ("lead", "queue", "rep", "rule", "entered_at", "accepted_at", "ended_at")
    list_filter = ("queue", "rep")
    list_select_related = ("lead", "queue", "rep", "rule")


@admin.register(Offer)
class OfferAdmin(ReadOnly):
    list_display = ("assignment", "rep", "outcome", "offered_at", "expires_at", "ended_at", "reason")
    list_filter = ("outcome", "rep")
    list_select_related = ("assignment__lead", "assignment__queue", "rep")


@admin.register(LeadEvent)
class LeadEventAdmin(ReadOnly):
    list_display = ("at", "lead", "actor", "kind", "from_state", "to_state", "why")
    ordering = ("-pk",)
    list_filter = ("kind",)
    list_select_related = ("lead",)
    search_fields = ("lead__email", "why")
    show_full_result_count = False


@admin.register(BantAnswer)
class BantAnswerAdmin(ReadOnly):
    list_display = ("lead", "criterion", "disposition", "verdict", "quote", "settled_at")
    list_filter = ("criterion", "disposition", "verdict")
    list_select_related = ("lead",)
    show_full_result_count = False


@admin.register(AnswerVersion)
class AnswerVersionAdmin(ReadOnly):
    list_display = ("answer", "disposition", "verdict", "quote", "settled_at")
    list_select_related = ("answer",)


@admin.register(Suppression)
class SuppressionAdmin(ReadOnly):
    list_display = ("address_hash", "reason", "at")
    list_filter = ("reason",)
