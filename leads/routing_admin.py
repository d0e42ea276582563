"""The managers' desk over routing: queues, rules, reps, named accounts and partners, with a word where something is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.db.models import Count, Min, Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from leads import assigning, clock, dry_run, dry_run_page, hours, routing
from leads.managing import UnitAdmin, asks_first
from leads.models import AssignmentRule, BusinessUnit, NamedAccount, Partner, Queue, Rep
from leads.routing_forms import AccountForm, QueueForm, RepForm, RuleForm
from leads.routing_words import condition_in_words


def queue_warning(queue: Queue) -> str:
    """Why leads of this queue would find nobody even with everybody there; "" if they would."""
    reps = [rep for rep in queue.reps.all() if rep.user.is_active]
    if not reps:
        return "nobody works in it, leads will wait"
    if not any(rep.capacity for rep in reps):
        return "all its reps have a capacity of 0, leads will wait"
    if not any(rep.capacity and set(queue.skills) <= set(rep.skills) for rep in reps):
        return f"no rep has all of its skills ({', '.join(queue.skills)}), leads will wait"
    return ""


@admin.register(Queue)
class QueueAdmin(UnitAdmin):
    unit_path = ""
    form = QueueForm
    list_display = ("name", "is_default", "people", "waiting", "asked_for", "goes_on", "touched_within", "attention")
    filter_horizontal = ("reps",)
    prepopulated_fields = {"slug": ("name",)}

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Queue]:
        waits = Q(assignments__ended_at=None, assignments__rep=None, assignments__isnull=False)
        counted: models.QuerySet[Queue] = (
            super()
            .get_queryset(request)
            .annotate(number=Count("assignments", filter=waits), oldest=Min("assignments__entered_at", filter=waits))
        )
        return counted.select_related("overflow").prefetch_related("reps__user")

    def has_delete_permission(self, request: HttpRequest, obj: Queue | None = None) -> bool:
        """The default queue stays; one with leads or rules is kept by the database, and the page names them."""
        return super().has_delete_permission(request, obj) and not (obj is not None and obj.is_default)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Queues are deleted one by one, on their own page."""
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}

    def save_model(self, request: HttpRequest, obj: Queue, form: Any, change: bool) -> None:
        if obj.is_default:  # one queue is the default: this one takes it over
            Queue.objects.filter(is_default=True).exclude(pk=obj.pk).update(is_default=False)
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if warning := queue_warning(Queue.objects.prefetch_related("reps__user").get(pk=form.instance.pk)):
            messages.warning(request, f"{form.instance}: {warning}.")
        if not Queue.objects.filter(is_default=True).exists():
            messages.warning(request, "No queue is the default: leads that no rule matches wait outside of all queues.")

    @admin.display(description="reps here / in all")
    def people(self, queue: Queue) -> str:
        reps = [rep for rep in queue.reps.all() if rep.user.is_active]
        return f"{sum(rep.present for rep in reps)} / {len(reps)}"

    @admin.display(description="waiting")
    def waiting(self, queue: Any) -> str:
        if not queue.number:
            return "0"
        page = reverse("admin:leads_assignment_changelist")
        since = clock.now() - queue.oldest
        return format_html(
            '<a href="{}?waiting=1&amp;queue__id__exact={}">{}, up to {}</a>', page, queue.pk, queue.number, _about(since)
        )

    @admin.display(description="time to answer", ordering="offer_timeout")
    def asked_for(self, queue: Queue) -> str:
        return hours.spoken(queue.offer_timeout)

    @admin.display(description="goes on")
    def goes_on(self, queue: Queue) -> str:
        return f"after {hours.spoken(queue.escalation)} to {queue.overflow}" if queue.escalation and queue.overflow else "-"

    @admin.display(description="first touch within")
    def touched_within(self, queue: Queue) -> str:
        return f"{hours.spoken(queue.first_touch)} of work" if queue.first_touch else "-"

    @admin.display(description="attention")
    def attention(self, queue: Queue) -> str:
        return queue_warning(queue)


def _about(span: Any) -> str:
    """The first two parts of a span: `2 days 3 hours`."""
    return " ".join(hours.spoken(span).split()[:4])


def rule_faults() -> dict[int, str]:
    """By rule why it can never fire, or what it names that is not there; only rules with a fault."""
    units = set(BusinessUnit.objects.values_list("slug", flat=True))
    earlier: list[tuple[str, Mapping[str, Any]]] = []
    faults = {}
    for rule in AssignmentRule.objects.order_by("priority"):
        if fault := routing.rule_fault(rule.when, earlier, units):
            faults[rule.pk] = fault
        earlier.append((rule.name, rule.when))
    return faults


class RuleList(ChangeList):
    """Each rule with what is wrong with it."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        faults, may_move = rule_faults(), self.model_admin.has_change_permission(request)
        places = list(AssignmentRule.objects.order_by("priority").values_list("pk", flat=True))
        for rule in self.result_list:
            rule.fault, rule.may_move, rule.place = faults.get(rule.pk, ""), may_move, places.index(rule.pk) + 1
            rule.is_first, rule.is_last = rule.pk == places[0], rule.pk == places[-1]


@transaction.atomic
def move_rule(rule_id: int, *, up: bool) -> bool:
    """Change places with the rule before or after this one. False: there is none, or the rule is gone."""
    rules = list(AssignmentRule.objects.select_for_update().order_by("priority"))
    place = next((place for place, rule in enumerate(rules) if rule.pk == rule_id), None)
    other = None if place is None else place + (-1 if up else 1)
    if place is None or other is None or not 0 <= other < len(rules):
        return False
    mine, theirs, free = rules[place].priority, rules[other].priority, rules[-1].priority + 1
    for rule, priority in ((rules[place], free), (rules[other], mine), (rules[place], theirs)):
        AssignmentRule.objects.filter(pk=rule.pk).update(priority=priority)
    return True


@admin.register(AssignmentRule)
class AssignmentRuleAdmin(UnitAdmin):
    unit_path = ""
    form = RuleForm
    list_display = ("order", "name", "condition", "queue", "attention")
    list_display_links = ("name",)
    list_select_related = ("queue",)
    ordering = ("priority",)
    sortable_by = ()
    change_list_template = "admin/leads/assignmentrule/change_list.html"
    change_form_template = "admin/leads/assignmentrule/change_form.html"
    fieldsets = (
        (None, {"fields": ("name", "priority", "queue"), "description": "The lowest number comes first; the first rule that holds wins."}),
        (
            "A lead goes there if all of this holds",
            {
                "fields": ("business_unit", "partner", "country", "language", "product_interest", "amount_from", "amount_below"),
                "description": "What is left empty does not matter. A lead that lacks something that is asked for here does not fulfil it.",
            },
        ),
    )  # fmt: skip

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return RuleList

    def get_urls(self) -> list[URLPattern]:
        dry_run, move = self.admin_site.admin_view(self.dry_run_view), self.admin_site.admin_view(self.move_view)
        own = [
            path("dry-run/", dry_run, name="leads_assignmentrule_dry_run"),
            path("<int:rule_id>/<str:way>/", move, name="leads_assignmentrule_move"),
        ]
        return [own[0], *super().get_urls()[:-1], own[1], super().get_urls()[-1]]

    def dry_run_view(self, request: HttpRequest) -> HttpResponse:
        """Today's rules, or an edited set, over the leads of the last weeks. Nothing is written."""
        if not (self.has_view_permission(request) and request.user.has_perm("leads.view_lead")):
            raise PermissionDenied
        return dry_run_page.page(request, now=clock.now())

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """A POST with `dry_run` plays the rule as it stands in the form among the others, and saves nothing."""
        if request.method == "POST" and "dry_run" in request.POST:
            rule = self.get_object(request, object_id) if object_id else None
            if not self.has_view_permission(request, rule) or not request.user.has_perm("leads.view_lead"):
                raise PermissionDenied
            form = RuleForm(request.POST, instance=rule)
            if form.is_valid():
                kept = [one for one in AssignmentRule.objects.select_related("queue") if one.pk != form.instance.pk]
                tried = sorted([*kept, form.instance], key=lambda one: one.priority)
                given = [dry_run.Rule(one.name, one.queue.name, one.when) for one in tried]
                return dry_run_page.page(request, now=clock.now(), given=given)
        return super().changeform_view(request, object_id, form_url, extra_context)

    def move_view(self, request: HttpRequest, rule_id: int, way: str) -> HttpResponse:
        """One place up or down in the order."""
        if request.method != "POST" or way not in ("up", "down"):
            raise Http404
        if not self.has_change_permission(request):
            raise PermissionDenied
        before = rule_faults()
        if move_rule(rule_id, up=way == "up"):
            self.note(request, CHANGE, object_id=str(rule_id), words=f"Moved {way}")
            self.warn_of(request, before)
        return HttpResponseRedirect(reverse("admin:leads_assignmentrule_changelist"))

    def save_model(self, request: HttpRequest, obj: AssignmentRule, form: Any, change: bool) -> None:
        before = rule_faults()
        super().save_model(request, obj, form, change)
        self.warn_of(request, before)

    @staticmethod
    def warn_of(request: HttpRequest, before: Mapping[int, str]) -> None:
        """Say what is wrong with which rule now and was not before."""
        for rule in AssignmentRule.objects.filter(pk__in=(after := rule_faults())):
            if after[rule.pk] != before.get(rule.pk):
                messages.warning(request, f"The rule “{rule}” {after[rule.pk]}.")

    @admin.display(description="order")
    def order(self, rule: Any) -> SafeString:
        """The place, and buttons that move the rule; they send the list's own form to another address."""
        buttons = [
            (reverse("admin:leads_assignmentrule_move", args=[rule.pk, way]), f"Move “{rule}” {way}", sign)
            for way, sign, last in (("up", "↑", rule.is_first), ("down", "↓", rule.is_last))
            if rule.may_move and not last
        ]
        made = format_html_join("", '<button class="move" formaction="{}" aria-label="{}">{}</button>', buttons)
        return format_html('<span class="place">{}</span>{}', rule.place, made)

    @admin.display(description="if")
    def condition(self, rule: AssignmentRule) -> str:
        return condition_in_words(rule.when)

    @admin.display(description="attention")
    def attention(self, rule: Any) -> str:
        return str(rule.fault)


@admin.register(Rep)
class RepAdmin(UnitAdmin):
    unit_path = ""
    form = RepForm
    list_display = ("name", "user", "active", "present", "held", "works_in", "last_assigned_at")
    list_filter = ("present", "user__is_active", "queues")
    search_fields = ("name", "user__username")
    list_select_related = ("user",)
    actions = ("close_accounts",)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Rep]:
        found: models.QuerySet[Rep] = Rep.objects.with_load().prefetch_related("queues").order_by("name")
        return found

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """A rep's history stays: accounts are closed, not deleted."""
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}

    def save_model(self, request: HttpRequest, obj: Rep, form: Any, change: bool) -> None:
        if change:  # what others wrote meanwhile (the switch on the desk, the last assignment) stays
            own = {field.name for field in Rep._meta.concrete_fields} - {"present"}
            obj.save(update_fields=own.intersection(form.changed_data))
        else:
            obj.save()
        if change and "present" in form.changed_data:
            assigning.set_presence(obj, obj.present, now=clock.now())
        if not obj.capacity:
            messages.warning(request, f"{obj} has a capacity of 0 and is offered nothing.")
        if not obj.queues.exists():
            messages.warning(request, f"{obj} works in no queue yet; add {obj} on a queue's page.")

    def has_close_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("auth.change_user")

    @admin.action(
        description="Close accounts: what they were offered and what they hold goes back to the queues", permissions=["close"]
    )
    @asks_first(
        "Close accounts",
        effect="These reps can no longer sign in; what they were offered and what they hold goes back to the queues.",
        verb="Close",
        fits=lambda rep: rep.user.is_active,
    )
    def close_accounts(self, request: HttpRequest, reps: models.QuerySet[Rep]) -> None:
        names = [rep.name for rep in reps]
        get_user_model().objects.filter(rep__in=[rep.pk for rep in reps]).update(is_active=False)
        returned = assigning.return_lost(now=clock.now())
        messages.success(request, f"Closed: {', '.join(names)}. {returned} offers and leads went back to their queues.")

    @admin.display(description="active", boolean=True, ordering="user__is_active")
    def active(self, rep: Rep) -> bool:
        return rep.user.is_active

    @admin.display(description="holds / at most")
    def held(self, rep: Any) -> str:
        return f"{rep.load} / {rep.capacity}"

    @admin.display(description="works in")
    def works_in(self, rep: Rep) -> str:
        return ", ".join(queue.name for queue in rep.queues.all()) or "no queue"


@admin.register(NamedAccount)
class NamedAccountAdmin(UnitAdmin):
    unit_path = ""
    form = AccountForm
    list_display = ("name", "listed", "owner")
    list_filter = ("owner",)
    list_select_related = ("owner",)
    search_fields = ("name", "domains")

    @admin.display(description="domains")
    def listed(self, account: NamedAccount) -> str:
        return ", ".join(account.domains)


@admin.register(Partner)
class PartnerAdmin(UnitAdmin):
    unit_path = ""
    list_display = ("name", "slug", "manager")
    list_select_related = ("manager",)
    prepopulated_fields = {"slug": ("name",)}
