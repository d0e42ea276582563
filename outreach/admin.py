"""The outbox and what came in, in the admin: what was sent, what was not and why; pauses, approvals, opting people out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from conversations import services as conversations
from leads import access, assigning, clock, evaluation, receipts
from leads.admin import BusinessUnitAdmin, LeadAdmin
from leads.decisions import ReasonForm
from leads.managing import VIEWED, ReadOnly, UnitAdmin, asks_first
from leads.models import BusinessUnit, Lead, Queue, Rep
from outreach import emails, figures, journeys, lead_page, services, texts
from outreach.models import Breaker, Delivery, InboundEmail, Journey, OutboundEmail, Pause, ProviderEvent


def _name(request: HttpRequest) -> str:
    """Who did it, as it stands in the record."""
    return str(request.user.get_username())


REFUSALS = (
    services.NothingToDoError,
    assigning.NotHeldError,
    assigning.AskedBeforeError,
    evaluation.NothingToOverrideError,
)
"""Errors that say in a sentence why one row was left as it is."""


def _each(request: HttpRequest, rows: QuerySet[Any], act: Callable[[Any], object], done: str) -> None:
    """Do it for every chosen row; what cannot be done is said, and stops none of the others."""
    count = 0
    for row in rows:
        try:
            act(row)
            count += 1
        except REFUSALS as error:
            messages.warning(request, f"{row}: {error}")
    if count:
        messages.success(request, done.format(count=count))


class DeliveryFilter(admin.SimpleListFilter):
    """What providers said of a mail; a list of its own, because the table is not read for it."""

    title = parameter_name = "delivery"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Any:
        return Delivery.choices

    def queryset(self, request: HttpRequest, queryset: QuerySet[OutboundEmail]) -> QuerySet[OutboundEmail]:
        return queryset.filter(delivery=self.value()) if self.value() in Delivery.values else queryset


@admin.register(OutboundEmail)
class OutboundEmailAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    list_display = ("to", "kind", "step", "state", "delivery", "due_at", "sent_at", "attempts", "why")
    list_filter = ("state", "rule", DeliveryFilter, "kind")
    search_fields = ("lead__email__istartswith", "message_id__exact", "provider_id__exact")
    search_help_text = "Begin of the lead's address, or a whole Message-ID or provider's id"
    ordering = ("-pk",)
    actions = ("resend", "mark_sent")

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("outreach.change_outboundemail")

    @admin.action(description="Resend (only mails of unknown fate)", permissions=["decide"])
    @asks_first(
        "Resend",
        effect="Those of unknown fate go out again; whoever got the first one gets the mail twice.",
        verb="Resend",
        fits=lambda mail: mail.state == OutboundEmail.State.UNKNOWN,
    )
    def resend(self, request: HttpRequest, rows: QuerySet[OutboundEmail]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.resend_email(row.pk, now=now, by=by), "{count} mails go out again.")

    @admin.action(description="Mark as sent (only mails of unknown fate)", permissions=["decide"])
    @asks_first(
        "Mark as sent",
        effect="Those of unknown fate count as sent; whoever did not get the mail never does.",
        verb="Mark as sent",
        fits=lambda mail: mail.state == OutboundEmail.State.UNKNOWN,
    )
    def mark_sent(self, request: HttpRequest, rows: QuerySet[OutboundEmail]) -> None:
        now, actor = clock.now(), f"manager:{_name(request)}"
        _each(request, rows, lambda row: services.mark_sent(row.pk, now=now, actor=actor), "{count} mails count as sent.")


class MailToApprove(OutboundEmail):
    """First mails that wait for a manager's yes."""

    class Meta:
        proxy = True
        verbose_name = "mail to approve"
        verbose_name_plural = "mails to approve"


class ApprovalForm(forms.ModelForm):  # type: ignore[type-arg]
    """The words of a first mail, to be changed before it is approved."""

    class Meta:
        model = MailToApprove
        fields = ("subject", "text")

    def clean_subject(self) -> str:
        subject: str = self.cleaned_data["subject"]
        if len(subject) > texts.MAX_SUBJECT:
            raise ValidationError(
                f"{len(subject)} characters; at most {texts.MAX_SUBJECT}, so that mail programs show all of it."
            )
        return subject


@admin.register(MailToApprove)
class MailToApproveAdmin(UnitAdmin):
    unit_path = "lead__business_unit"
    form = ApprovalForm
    list_display = ("to", "lead", "due_at")
    list_select_related = ("lead",)
    fields = ("to", "now_reads", "subject", "text")
    readonly_fields = ("to", "now_reads")
    actions = ("approve",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: OutboundEmail | None = None) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[OutboundEmail]:
        return super().get_queryset(request).filter(pk__in=OutboundEmail.objects.to_approve())

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> OutboundEmail | None:
        """One that was approved in another browser meanwhile is said to be so, not "not found"."""
        found = super().get_object(request, object_id, from_field)
        if found is None and object_id.isdigit() and (row := self._all(request).filter(pk=object_id).first()):
            by = f"approved by {row.approved_by}" if row.approved_by else row.state
            messages.warning(request, f"This mail is {by} already.")
        return found

    def _all(self, request: HttpRequest) -> QuerySet[OutboundEmail]:
        return access.visible_to(request.user, OutboundEmail.objects.all(), "lead__business_unit")

    @admin.display(description="As it reads now")
    def now_reads(self, email: OutboundEmail) -> SafeString:
        try:
            message = emails.build(email, email.lead, now=clock.now())
        except (emails.IncompleteMailError, texts.TextError) as error:
            return format_html("It cannot be built: {}", error)
        parts = [message.subject, *str(message.body).split("\n")]
        return format_html_join("", "{}<br>", ((part,) for part in parts))

    def save_model(self, request: HttpRequest, obj: OutboundEmail, form: Any, change: bool) -> None:
        words = {"subject": obj.subject, "text": obj.text}
        by, now = _name(request), clock.now()
        try:
            if "_approve" in request.POST:
                services.approve_email(obj.pk, now=now, by=by, **words)
            else:
                services.edit_email(obj.pk, now=now, by=by, **words)
        except services.NothingToDoError as error:
            request.refused = str(error)  # type: ignore[attr-defined]

    def response_change(self, request: HttpRequest, obj: OutboundEmail) -> HttpResponse:
        if refused := getattr(request, "refused", ""):
            messages.warning(request, refused)
        elif "_approve" in request.POST:
            messages.success(request, "The mail is approved and goes out at the worker's next round.")
        else:
            return super().response_change(request, obj)
        return HttpResponseRedirect(reverse("admin:outreach_mailtoapprove_changelist"))

    @admin.action(description="Approve as they are", permissions=["change"])
    def approve(self, request: HttpRequest, rows: QuerySet[OutboundEmail]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.approve_email(row.pk, now=now, by=by), "{count} mails are approved.")


class PauseForm(forms.ModelForm):  # type: ignore[type-arg]
    """Whom to pause. `limited`: the manager may not pause all."""

    limited = False

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.limited and cleaned and not cleaned.get("lead") and not cleaned.get("business_unit"):
            raise ValidationError("Choose a lead or one of your business units; you cannot pause all leads.")
        return cleaned


@admin.register(Pause)
class PauseAdmin(UnitAdmin):
    unit_path = ("business_unit", "lead__business_unit")
    form = PauseForm
    list_display = ("whom", "since", "by", "why", "ended_at", "ended_by")
    list_filter = (("ended_at", admin.EmptyFieldListFilter),)
    list_select_related = ("business_unit", "lead")
    fields = ("lead", "business_unit", "why")
    raw_id_fields = ("lead",)
    actions = ("resume",)

    def has_change_permission(self, request: HttpRequest, obj: Pause | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Pause | None = None) -> bool:
        return False

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("outreach.change_pause")

    def get_form(self, request: HttpRequest, obj: Pause | None = None, change: bool = False, **kwargs: Any) -> Any:
        limited = access.units_of(request.user) is not None
        if not limited:
            kwargs["help_texts"] = {"why": "Neither a lead nor a unit chosen: all leads are paused."}
        form = super().get_form(request, obj, change, **kwargs)
        return type(form.__name__, (form,), {"limited": limited})

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field is not None:
            field.required = False  # a lead or a unit: the form looks at both
        return field

    def save_model(self, request: HttpRequest, obj: Pause, form: Any, change: bool) -> None:
        lead, unit = obj.lead, obj.business_unit
        try:
            obj.pk = services.pause(now=clock.now(), by=_name(request), why=obj.why, lead=lead, business_unit=unit).pk
        except services.NothingToDoError as error:
            messages.warning(request, str(error))
            obj.pk = Pause.objects.running().get(lead=lead, business_unit=unit).pk
        obj.refresh_from_db()

    @admin.action(description="Resume: let the mails go again", permissions=["decide"])
    @asks_first(
        "Resume",
        effect="These pauses end; mails that waited go out at the worker's next round.",
        verb="Resume",
        fits=lambda pause: pause.ended_at is None,
    )
    def resume(self, request: HttpRequest, rows: QuerySet[Pause]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.resume(row, now=now, by=by), "{count} pauses have ended.")


@admin.register(InboundEmail)
class InboundEmailAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    list_display = ("received_at", "kind", "lead", "sender", "subject", "why")
    list_filter = ("kind", ("lead", admin.EmptyFieldListFilter))
    list_select_related = ("lead",)
    search_fields = ("sender__istartswith", "message_id__exact")
    search_help_text = "Begin of the sender's address, or a whole Message-ID"


@admin.register(ProviderEvent)
class ProviderEventAdmin(ReadOnly):
    unit_path = "email__lead__business_unit"
    list_display = ("received_at", "delivery", "state", "email", "detail", "happened_at")
    list_filter = ("delivery", "state")
    list_select_related = ("email",)
    ordering = ("-pk",)


class ReachedFilter(admin.SimpleListFilter):
    """How far leads came; the numbers of the board lead here."""

    title = parameter_name = "reached"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Any:
        stages = figures.FUNNEL | figures.LOSSES
        return [(key, name) for key, name in stages.items() if key != "inbound"]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Journey]) -> QuerySet[Journey]:
        known = self.value() in figures.MOMENTS
        return queryset.filter(**{f"{self.value()}_at__isnull": False}) if known else queryset


@admin.register(Journey)
class JourneyAdmin(ReadOnly):
    """How far each lead came and when; a row leads to its lead."""

    unit_path = "business_unit"
    list_display = (
        "lead", "business_unit", "received_at", "mailed_at", "started_at", "core_done_at", "qualified_at", "accepted_at", "won_at",
    )  # fmt: skip
    list_display_links = None
    list_filter = (ReachedFilter, "business_unit", "received_at", "stopped_at", *journeys.CRITERIA)
    list_select_related = ("lead", "business_unit")

    @admin.display(description="lead")
    def lead(self, journey: Journey) -> SafeString:
        return format_html('<a href="{}">{}</a>', reverse("admin:leads_lead_change", args=[journey.pk]), journey.lead)


@admin.register(Breaker)
class BreakerAdmin(ReadOnly):
    unit_path = ""
    list_display = ("why", "failures", "since", "wait_until", "told_at")


class RepForm(ReasonForm):
    """Whom to ask, and why."""

    to = forms.ModelChoiceField(Rep.objects.filter(user__is_active=True), label="Rep", empty_label="– choose –")
    field_order = ("to", "reason")


class RouteForm(ReasonForm):
    """Where to, and why."""

    queue = forms.ModelChoiceField(
        Queue.objects.all(), required=False, empty_label="what the rules say today", help_text="Or a queue of your choice."
    )
    field_order = ("queue", "reason")


def _is_paused(row: Any) -> bool:
    """Whether somebody holds the mails to this lead or unit; asked once for each row."""
    if not hasattr(row, "is_paused"):
        row.is_paused = row.pauses.running().exists()
    return bool(row.is_paused)


class PausingAdmin(UnitAdmin):
    """Pause and resume the mails to what is chosen in the list; `scope` is the field of Pause."""

    scope = ""
    actions: Sequence[str] = ("pause_mails", "resume_mails")

    def has_pause_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("outreach.add_pause")

    @admin.action(description="Pause the mails", permissions=["pause"])
    @asks_first(
        "Pause the mails",
        effect="No mail goes to these until somebody resumes them; queued ones wait too.",
        verb="Pause",
        fits=lambda row: not _is_paused(row),
    )
    def pause_mails(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.pause(now=now, by=by, **{self.scope: row}), "Mails are paused for {count}.")

    @admin.action(description="Resume the mails", permissions=["pause"])
    @asks_first(
        "Resume the mails",
        effect="Mails that waited go out at the worker's next round.",
        verb="Resume",
        fits=_is_paused,
    )
    def resume_mails(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        now, by = clock.now(), _name(request)
        running = Pause.objects.running().filter(**{f"{self.scope}__in": rows})
        _each(request, running, lambda row: services.resume(row, now=now, by=by), "{count} pauses have ended.")


WITH_REPS = (Lead.State.QUALIFIED, Lead.State.ASSIGNED, Lead.State.ACCEPTED, Lead.State.HANDED_OVER)
"""States in which a lead stands in a queue."""

admin.site.unregister(Lead)
admin.site.unregister(BusinessUnit)


@admin.register(Lead)
class MailedLeadAdmin(PausingAdmin, LeadAdmin):
    """The lead with its mails: which were sent, which not, why, and what comes next; and opting people out."""

    scope = "lead"
    actions = (*LeadAdmin.actions, *PausingAdmin.actions, "reassign", "reroute", "reopen", "end_chat_links", "opt_out")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Lead]:
        return super().get_queryset(request).select_related("business_unit", "partner")

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The lead's page, facts first; the plain form of all fields where `edit` is asked for."""
        if request.method != "GET" or "edit" in request.GET or "_popup" in request.GET:
            return super().change_view(request, object_id, form_url, extra_context)
        lead = self.get_object(request, unquote(object_id))
        if lead is None:
            return super().change_view(request, object_id, form_url, extra_context)  # says so
        if not self.has_view_or_change_permission(request, lead):
            raise PermissionDenied
        show, page = request.GET.get("show", ""), request.GET.get("page", "1")
        shown = lead_page.read_page(
            lead,
            now=clock.now(),
            show=show if show in lead_page.KINDS else "",
            page=int(page) if page.isascii() and page.isdecimal() and len(page) < 9 else 1,
        )
        self.note(request, VIEWED, object_id=object_id)
        context = {
            **self.admin_site.each_context(request), "title": str(lead), "opts": self.opts, "original": lead, "lead": lead,
            "overridable": self.overridable(request, lead), "buttons": list(self.buttons(request, lead)), **shown,
        }  # fmt: skip
        return TemplateResponse(request, "admin/leads/lead/page.html", context)

    def response_post_save_change(self, request: HttpRequest, obj: Lead) -> HttpResponseRedirect:
        """Back to the lead's page, where the form was opened."""
        return HttpResponseRedirect(reverse("admin:leads_lead_change", args=[obj.pk]))

    @admin.action(description="Reassign to a rep", permissions=["change"])
    @asks_first(
        "Reassign",
        effect="Whoever has these leads, or is being asked, loses them; the rep you choose is asked first.",
        verb="Reassign",
        fits=lambda lead: lead.state in WITH_REPS,
        form=lambda request: RepForm(request.POST if "confirm" in request.POST else None),
    )
    def reassign(self, request: HttpRequest, rows: QuerySet[Lead], said: dict[str, Any]) -> None:
        now, actor, to = clock.now(), f"manager:{_name(request)}", said["to"]
        hand = {"to": to, "now": now, "actor": actor, "why": said["reason"]}
        _each(request, rows, lambda row: assigning.hand_to(row.pk, **hand), f"{{count}} go to {to} first.")
        assigning.place_waiting(now=now)

    @admin.action(description="Reroute: into another queue", permissions=["change"])
    @asks_first(
        "Reroute",
        effect="Whoever has these leads, or is being asked, loses them; they wait in the queue below from now on.",
        verb="Reroute",
        fits=lambda lead: lead.state in WITH_REPS,
        form=lambda request: RouteForm(request.POST if "confirm" in request.POST else None),
    )
    def reroute(self, request: HttpRequest, rows: QuerySet[Lead], said: dict[str, Any]) -> None:
        now, actor = clock.now(), f"manager:{_name(request)}"
        way = {"queue": said["queue"], "now": now, "actor": actor, "why": said["reason"]}
        _each(request, rows, lambda row: assigning.reroute(row.pk, **way), "{count} were routed anew.")
        assigning.place_waiting(now=now)

    @admin.action(description="Reopen: to the reps after all", permissions=["change"])
    @asks_first(
        "Reopen: to the reps after all",
        effect="These leads count as qualified and go to the reps. Their answers and earlier receipts stay as they are.",
        verb="Reopen",
        form=lambda request: ReasonForm(request.POST if "confirm" in request.POST else None),
    )
    def reopen(self, request: HttpRequest, rows: QuerySet[Lead], said: dict[str, Any]) -> None:
        now, by = clock.now(), _name(request)

        def override(lead: Lead) -> None:
            evaluation.override_outcome(lead, receipts.QUALIFIED, reason=said["reason"], by=by, now=now)

        _each(request, rows, override, "{count} go to the reps.")

    @admin.action(description="End the chat link; the next mail carries another", permissions=["change"])
    @asks_first(
        "End the chat link",
        effect="The links in their mails so far stop working and open pages close; the next mail carries another. The opt-out link stays.",
        verb="End",
    )
    def end_chat_links(self, request: HttpRequest, rows: QuerySet[Lead]) -> None:
        now, actor = clock.now(), f"manager:{_name(request)}"
        _each(
            request,
            rows,
            lambda lead: conversations.end_chat_link(lead, now=now, actor=actor),
            "The chat links of {count} have ended.",
        )

    @admin.action(description="Opt out: no contact any more, for good", permissions=["change"])
    @asks_first(
        "Opt out",
        effect=(
            "These people will never hear from us again, on any channel. A conversation in progress ends, and all leads with the "
            "same address are opted out with them. Nothing leads back, and no mail confirms it."
        ),
        verb="Opt out",
        fits=lambda lead: lead.state != Lead.State.OPTED_OUT,
    )
    def opt_out(self, request: HttpRequest, rows: QuerySet[Lead]) -> None:
        now, actor = clock.now(), f"manager:{_name(request)}"
        done = sum(conversations.opt_out(lead, now=now, how="admin", actor=actor) for lead in rows)
        messages.success(request, f"{done} opted out; {rows.count() - done} had opted out before.")


@admin.register(BusinessUnit)
class PausedUnitAdmin(PausingAdmin, BusinessUnitAdmin):
    """A business unit, whose mails can be held."""

    scope = "business_unit"
    list_display = (*BusinessUnitAdmin.list_display, "paused")  # type: ignore[assignment]

    def get_queryset(self, request: HttpRequest) -> QuerySet[BusinessUnit]:
        running = Pause.objects.running().filter(business_unit=OuterRef("pk"))
        units: QuerySet[BusinessUnit] = super().get_queryset(request).annotate(is_paused=Exists(running))
        return units

    @admin.display(boolean=True)
    def paused(self, unit: Any) -> bool:
        return bool(unit.is_paused)
