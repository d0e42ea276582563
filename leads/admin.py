"""The managers' desk over leads, reps, queues and rules. States are read-only: they move by transitions only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import and_, or_
from typing import Any

from django.contrib import admin
from django.contrib.admin.models import CHANGE
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from leads import (
    access,
    clock,
    decisions,
    dossier,
    exports,
    marks,
    routing_admin,  # noqa: F401 - registers queues, rules, reps, accounts and partners
)
from leads.import_views import ImportJobAdmin
from leads.managing import ReadOnly, UnitAdmin
from leads.models import (
    SEARCHED,
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
    Suppression,
    UnitLogo,
)

FEW = 1000
"""Hits of a search whose leads are fetched by their numbers; of more a page is full soon."""


@admin.register(Lead)
class LeadAdmin(UnitAdmin):
    unit_path = "business_unit"
    logs_views = True
    list_display = ("display_name", "company", "business_unit", "state", "country", "received_at")
    list_filter = ("state", "business_unit", "received_at")
    list_select_related = ("business_unit",)
    search_fields = SEARCHED  # shows the box; how it searches says get_search_results
    search_help_text = "Begins of name, company or address, or a whole external number"
    ordering = ("-received_at", "-pk")
    readonly_fields = ("state", "received_at", "engaged_by_agent_at")
    change_list_template = "admin/leads/lead/change_list.html"
    actions: Sequence[str] = ("export",)

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet[Lead], search_term: str
    ) -> tuple[models.QuerySet[Lead], bool]:
        """Each word begins a name, a company or an address; or all begin a company, or are an external number.

        An index answers each part, however many leads there are; the one of external numbers holds no empty ones.
        """
        words = self.searched(request, search_term)
        if not words:
            return queryset, False
        whole = " ".join(words)
        each = (reduce(or_, (Q(**{f"{column}__istartswith": word}) for column in SEARCHED)) for word in words)
        wanted = reduce(and_, each) | Q(external_id=whole) & ~Q(external_id="")
        if len(words) > 1:
            wanted |= Q(company__istartswith=whole)
        # Where few fit they are looked up first: SQLite would go through all leads by arrival until a page is full.
        few = list(queryset.order_by().filter(wanted).values_list("pk", flat=True)[: FEW + 1])
        return queryset.filter(wanted if len(few) > FEW else Q(pk__in=few)), False

    def has_export_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("leads.export_lead")

    def get_urls(self) -> list[URLPattern]:
        export, override = self.admin_site.admin_view(self.export_listed), self.admin_site.admin_view(self.override_view)
        own = [
            path("export/", export, name="leads_lead_export"),
            path("<int:lead_id>/override/", override, name="leads_lead_override"),
        ]
        return [*own, *super().get_urls()]

    @admin.action(description="Export as CSV", permissions=["export"])
    def export(self, request: HttpRequest, rows: models.QuerySet[Lead]) -> StreamingHttpResponse:
        return exports.export_leads(rows, by=request.user, what="chosen in the list", now=clock.now())

    def export_listed(self, request: HttpRequest) -> StreamingHttpResponse:
        """All leads that the list shows with these filters, on however many pages."""
        if not self.has_export_permission(request):
            raise PermissionDenied
        rows = self.get_changelist_instance(request).get_queryset(request)
        return exports.export_leads(rows, by=request.user, what=request.GET.urlencode() or "all", now=clock.now())

    def override_view(self, request: HttpRequest, lead_id: int) -> HttpResponse:
        lead = self.get_object(request, str(lead_id))
        if lead is None:
            raise Http404
        if not self.has_change_permission(request, lead):
            raise PermissionDenied
        answer = decisions.override_page(request, lead)
        if request.method == "POST" and answer.status_code == 302:
            self.note(request, CHANGE, object_id=str(lead.pk), words="Override of the outcome")
        return answer

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        context = {
            **(extra_context or {}),
            "overridable": self.overridable(request, self.get_object(request, unquote(object_id))),
        }
        return super().change_view(request, object_id, form_url, context)

    def overridable(self, request: HttpRequest, lead: Lead | None) -> str:
        """The outcome that this manager can give the lead now; "": none."""
        return decisions.outcome_open_to(lead) if lead and self.has_change_permission(request, lead) else ""

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False  # a person is erased as a whole, not row by row

    def save_model(self, request: HttpRequest, obj: Lead, form: Any, change: bool) -> None:
        if not change:
            obj.received_at = clock.now()
        super().save_model(request, obj, form, change)


class LogoInline(admin.StackedInline):  # type: ignore[type-arg]
    model = UnitLogo
    verbose_name_plural = "logo"


@admin.register(BusinessUnit)
class BusinessUnitAdmin(UnitAdmin):
    unit_path = "pk"
    list_display = ("name", "slug", "offer", "colour")
    inlines = (LogoInline,)
    prepopulated_fields = {"slug": ("name",)}


@admin.register(ManagerScope)
class ManagerScopeAdmin(UnitAdmin):
    unit_path = ""
    list_display = ("user", "units")
    filter_horizontal = ("business_units",)
    autocomplete_fields = ("user",)

    @admin.display(description="business units")
    def units(self, scope: ManagerScope) -> str:
        return ", ".join(str(unit) for unit in scope.business_units.all()) or "none: sees no leads"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[ManagerScope]:
        """Whoever is limited may not lift a limit."""
        rows = super().get_queryset(request).prefetch_related("business_units")
        return rows if access.units_of(request.user) is None else rows.none()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and access.units_of(request.user) is None


class WaitingFilter(admin.SimpleListFilter):
    """Leads that nobody is being asked to take."""

    title = "waiting"
    parameter_name = "waiting"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("1", "Waiting for a rep")]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet[Assignment]) -> models.QuerySet[Assignment]:
        return queryset.filter(ended_at=None, rep=None) if self.value() else queryset


@admin.register(Assignment)
class AssignmentAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    list_display = ("lead", "queue", "rep", "rule", "entered_at", "accepted_at", "touch_due_at", "touched_at", "ended_at")
    list_filter = (WaitingFilter, "queue", "rep", "lead__business_unit")
    list_select_related = ("lead", "queue", "rep", "rule")
    ordering = ("-pk",)


@admin.register(Offer)
class OfferAdmin(ReadOnly):
    unit_path = "assignment__lead__business_unit"
    list_display = ("assignment", "rep", "outcome", "offered_at", "expires_at", "ended_at", "reason")
    list_filter = ("outcome", "rep")
    list_select_related = ("assignment__lead", "assignment__queue", "rep")
    ordering = ("-pk",)


@admin.register(LeadEvent)
class LeadEventAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    list_display = ("at", "lead", "actor", "kind", "from_state", "to_state", "why")
    ordering = ("-pk",)
    list_select_related = ("lead",)
    search_fields = ("lead__email__istartswith",)
    search_help_text = "Begin of the lead's address"


@admin.register(DecisionReceipt)
class DecisionReceiptAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    logs_views = True
    list_display = ("at", "lead", "in_words", "digest")
    list_display_links = ("at", "in_words")
    ordering = ("-pk",)
    list_select_related = ("lead",)
    search_fields = ("lead__email__istartswith", "digest__exact")
    search_help_text = "Begin of the lead's address, or a whole digest"

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The receipt as a page of its own; nothing on it can be changed."""
        receipt = self.get_object(request, unquote(object_id))
        if not self.has_view_permission(request, receipt):
            raise PermissionDenied
        if receipt is None:
            raise Http404
        return decisions.receipt_page(request, receipt)


@admin.register(BantAnswer)
class BantAnswerAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    list_display = ("lead", "criterion", "disposition", "verdict", "quote", "settled_at")
    list_filter = ("criterion", "disposition", "verdict")
    list_select_related = ("lead",)
    ordering = ("-pk",)


@admin.register(AnswerMark)
class AnswerMarkAdmin(ReadOnly):
    """What reps said of answers; above the list how often the agent was right, of what the filters leave."""

    unit_path = "version__answer__lead__business_unit"
    list_display = ("at", "lead", "criterion", "ending", "quote", "judgement", "rep", "language", "reader", "playbook")
    list_filter = ("judgement", "criterion", "ending", "language", "reader", "playbook")
    list_select_related = ("version__answer__lead", "rep")
    change_list_template = "admin/leads/answermark/change_list.html"
    ordering = ("-pk",)

    @admin.display(description="lead")
    def lead(self, mark: AnswerMark) -> SafeString:
        lead = mark.version.answer.lead
        return format_html('<a href="{}">{}</a>', reverse("admin:leads_lead_change", args=[lead.pk]), lead)

    @admin.display(description="in the lead's words")
    def quote(self, mark: AnswerMark) -> str:
        return mark.version.quote or "–"

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        page = super().changelist_view(request, {"title": "How often the agent was right", **(extra_context or {})})
        if isinstance(page, TemplateResponse) and page.context_data and "cl" in page.context_data:
            found = page.context_data["cl"]
            page.context_data["splits"] = [
                (marks.SPLITS[column], [self._told(found, column, tally) for tally in tallies])
                for column, tallies in marks.accuracy(found.queryset).items()
            ]
        return page

    @staticmethod
    def _told(found: ChangeList, column: str, tally: marks.Tally) -> dict[str, Any]:
        """One row of a table: each number leads to its marks."""

        def link(**more: str) -> str:
            return found.get_query_string({f"{column}__exact": tally.value, **more}, ["p"])

        names = dossier.LABELS if column == "criterion" else dossier.ENDS
        counts = [(number, link(judgement__exact=key)) for key, number in tally.counts.items()]
        name = names.get(tally.value, tally.value) or "not known"
        return {"name": name, "counts": counts, "number": tally.number, "link": link(), "share": f"{100 * tally.share:.0f} %"}


@admin.register(AnswerVersion)
class AnswerVersionAdmin(ReadOnly):
    unit_path = "answer__lead__business_unit"
    list_display = ("answer", "disposition", "verdict", "quote", "settled_at")
    list_select_related = ("answer",)
    ordering = ("-pk",)


@admin.register(Suppression)
class SuppressionAdmin(ReadOnly):
    unit_path = ""
    list_display = ("address_hash", "reason", "at")
    list_filter = ("reason",)


admin.site.register(ImportJob, ImportJobAdmin)
