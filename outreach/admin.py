"""The outbox and what came in, in the admin: what was sent, what was not and why; pauses, approvals, opting people out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from conversations import services as conversations
from leads import clock
from leads.admin import BusinessUnitAdmin, LeadAdmin, ReadOnly
from leads.models import BusinessUnit, Lead
from outreach import emails, services, texts, timeline
from outreach.models import Breaker, InboundEmail, OutboundEmail, Pause, ProviderEvent


def _name(request: HttpRequest) -> str:
    """Who did it, as it stands in the record."""
    return str(request.user.get_username())


def _each(request: HttpRequest, rows: QuerySet[Any], act: Callable[[Any], object], done: str) -> None:
    """Do it for every chosen row; what cannot be done is said, and stops none of the others."""
    count = 0
    for row in rows:
        try:
            act(row)
            count += 1
        except services.NothingToDoError as error:
            messages.warning(request, f"{row}: {error}")
    if count:
        messages.success(request, done.format(count=count))


@admin.register(OutboundEmail)
class OutboundEmailAdmin(ReadOnly):
    list_display = ("to", "kind", "step", "state", "delivery", "due_at", "sent_at", "attempts", "why")
    list_filter = ("state", "rule", "delivery", "kind")
    search_fields = ("to", "subject", "message_id", "provider_id")
    show_full_result_count = False
    actions = ("resend", "mark_sent")

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("outreach.change_outboundemail")

    @admin.action(description="Resend (only mails of unknown fate)", permissions=["decide"])
    def resend(self, request: HttpRequest, rows: QuerySet[OutboundEmail]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.resend_email(row.pk, now=now, by=by), "{count} mails go out again.")

    @admin.action(description="Mark as sent (only mails of unknown fate)", permissions=["decide"])
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
class MailToApproveAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    form = ApprovalForm
    list_display = ("to", "lead", "due_at")
    list_select_related = ("lead",)
    fields = ("to", "now_reads", "subject", "text")
    readonly_fields = ("to", "now_reads")
    actions = ("approve",)
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: OutboundEmail | None = None) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[OutboundEmail]:
        waiting: QuerySet[OutboundEmail] = MailToApprove.objects.filter(pk__in=OutboundEmail.objects.to_approve())
        return waiting

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> OutboundEmail | None:
        """One that was approved in another browser meanwhile is said to be so, not "not found"."""
        found = super().get_object(request, object_id, from_field)
        if found is None and object_id.isdigit() and (row := OutboundEmail.objects.filter(pk=object_id).first()):
            by = f"approved by {row.approved_by}" if row.approved_by else row.state
            messages.warning(request, f"This mail is {by} already.")
        return found

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


@admin.register(Pause)
class PauseAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("whom", "since", "by", "why", "ended_at", "ended_by")
    list_filter = (("ended_at", admin.EmptyFieldListFilter),)
    list_select_related = ("business_unit",)
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
        kwargs["help_texts"] = {"why": "Neither a lead nor a unit chosen: all leads are paused."}
        return super().get_form(request, obj, change, **kwargs)

    def save_model(self, request: HttpRequest, obj: Pause, form: Any, change: bool) -> None:
        lead, unit = obj.lead, obj.business_unit
        try:
            obj.pk = services.pause(now=clock.now(), by=_name(request), why=obj.why, lead=lead, business_unit=unit).pk
        except services.NothingToDoError as error:
            messages.warning(request, str(error))
            obj.pk = Pause.objects.running().get(lead=lead, business_unit=unit).pk
        obj.refresh_from_db()

    @admin.action(description="Resume: let the mails go again", permissions=["decide"])
    def resume(self, request: HttpRequest, rows: QuerySet[Pause]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.resume(row, now=now, by=by), "{count} pauses have ended.")


@admin.register(InboundEmail)
class InboundEmailAdmin(ReadOnly):
    list_display = ("received_at", "kind", "lead", "sender", "subject", "why")
    list_filter = ("kind", ("lead", admin.EmptyFieldListFilter))
    list_select_related = ("lead",)
    search_fields = ("sender", "subject", "message_id")
    show_full_result_count = False


@admin.register(ProviderEvent)
class ProviderEventAdmin(ReadOnly):
    list_display = ("received_at", "delivery", "state", "email", "detail", "happened_at")
    list_filter = ("delivery", "state")
    list_select_related = ("email",)
    show_full_result_count = False


@admin.register(Breaker)
class BreakerAdmin(ReadOnly):
    list_display = ("why", "failures", "since", "wait_until", "told_at")


class PausingAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Pause and resume the mails to what is chosen in the list; `scope` is the field of Pause."""

    scope = ""
    actions: Sequence[str] = ("pause_mails", "resume_mails")

    def has_pause_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("outreach.add_pause")

    @admin.action(description="Pause the mails", permissions=["pause"])
    def pause_mails(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        now, by = clock.now(), _name(request)
        _each(request, rows, lambda row: services.pause(now=now, by=by, **{self.scope: row}), "Mails are paused for {count}.")

    @admin.action(description="Resume the mails", permissions=["pause"])
    def resume_mails(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        now, by = clock.now(), _name(request)
        running = Pause.objects.running().filter(**{f"{self.scope}__in": rows})
        _each(request, running, lambda row: services.resume(row, now=now, by=by), "{count} pauses have ended.")


admin.site.unregister(Lead)
admin.site.unregister(BusinessUnit)


@admin.register(Lead)
class MailedLeadAdmin(PausingAdmin, LeadAdmin):
    """The lead with its mails: which were sent, which not, why, and what comes next; and opting people out."""

    scope = "lead"
    actions = (*LeadAdmin.actions, *PausingAdmin.actions, "opt_out")
    readonly_fields = (*LeadAdmin.readonly_fields, "mails")  # type: ignore[assignment]

    @admin.action(description="Opt out: no contact any more, for good", permissions=["change"])
    def opt_out(self, request: HttpRequest, rows: QuerySet[Lead]) -> HttpResponse | None:
        """Asks first; then opts the chosen people out, each with all leads of the same address. No mail confirms it."""
        if "confirm" not in request.POST:
            context = {**admin.site.each_context(request), "title": "Opt out", "leads": rows, "opts": self.model._meta}
            return render(request, "outreach/admin_opt_out.html", context)
        now, actor = clock.now(), f"manager:{_name(request)}"
        done = sum(conversations.opt_out(lead, now=now, how="admin", actor=actor) for lead in rows)
        messages.success(request, f"{done} opted out; {rows.count() - done} had opted out before.")
        return None

    @admin.display(description="Mails, and why not")
    def mails(self, lead: Lead) -> SafeString | str:
        if lead.pk is None:
            return "–"
        lines = timeline.lines_of(lead, now=clock.now())
        return format_html_join("", "{}<br>", ((line.spoken(lead.zone),) for line in lines))


@admin.register(BusinessUnit)
class PausedUnitAdmin(PausingAdmin, BusinessUnitAdmin):
    """A business unit, whose mails can be held."""

    scope = "business_unit"
    list_display = (*BusinessUnitAdmin.list_display, "paused")  # type: ignore[assignment]

    @admin.display(boolean=True)
    def paused(self, unit: BusinessUnit) -> bool:
        return unit.pauses.running().exists()
