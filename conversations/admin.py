"""Conversations and transcripts in the admin; playbooks have a module of their own."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html

from conversations import publishing, questions
from conversations.engine.passages import approvable
from conversations.models import Conversation, Message, ModelCall, OpenQuestion, Playbook, PlaybookTest, Snippet, Turn
from conversations.playbook_admin import PlaybookAdmin
from conversations.playbook_tests_admin import PlaybookTestAdmin
from leads.managing import ReadOnly, ReadOnlyInline, UnitAdmin, asks_first

admin.site.register(Playbook, PlaybookAdmin)
admin.site.register(PlaybookTest, PlaybookTestAdmin)


class SnippetForm(ModelForm):  # type: ignore[type-arg]
    """Refuses a text that the agent may not say."""

    def clean_text(self) -> str:
        text = " ".join(str(self.cleaned_data["text"]).split())
        if why := approvable(text):
            raise ValidationError(why)
        return text


@admin.register(Snippet)
class SnippetAdmin(UnitAdmin):
    unit_path = "business_unit"
    form = SnippetForm
    list_display = ("question", "text", "language", "business_unit", "approved")
    list_filter = ("approved", "language", "business_unit")
    list_select_related = ("business_unit",)
    search_fields = ("question", "text")
    actions = ("approve", "withdraw")

    @admin.action(description="Approve: the agent may say it")
    def approve(self, request: HttpRequest, queryset: QuerySet[Snippet]) -> None:
        queryset.update(approved=True)

    @admin.action(description="Withdraw: the agent says it no longer")
    def withdraw(self, request: HttpRequest, queryset: QuerySet[Snippet]) -> None:
        queryset.update(approved=False)


@admin.register(ModelCall)
class ModelCallAdmin(ReadOnly):
    unit_path = "business_unit"
    logs_views = True
    list_display = ("at", "purpose", "verdict", "model", "tokens_in", "tokens_out", "cost", "milliseconds", "business_unit")
    list_filter = ("verdict", "purpose", "business_unit")
    list_select_related = ("business_unit",)
    ordering = ("-pk",)


class MessageInline(ReadOnlyInline):
    model = Message
    fields = ("seq", "sender", "channel", "text", "sent_at")


@admin.register(Conversation)
class ConversationAdmin(ReadOnly):
    unit_path = "lead__business_unit"
    logs_views = True
    list_display = ("lead", "state", "playbook", "opened_at", "window_closes_at", "closed_at")
    list_filter = ("state", "playbook__slug")
    list_select_related = ("lead", "playbook")
    search_fields = ("lead__email__istartswith", "lead__company__istartswith")
    search_help_text = "Begin of the lead's address or company"
    ordering = ("-pk",)
    inlines = (MessageInline,)
    actions = ("make_test",)
    fieldsets = (
        (None, {"fields": ("lead", "state", "playbook", "language", "opened_at", "last_heard_at", "window_closes_at", "closed_at")}),
        ("What the engine keeps", {
            "classes": ("collapse",),
            "fields": ("rep", "silence_due_at", "nudges", "put_off_at", "waiting_since", "last_seq", "answered_seq", "memory", "state_version"),
        }),
    )  # fmt: skip

    def has_test_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("conversations.add_playbooktest")

    @admin.action(description="Make it a test conversation", permissions=["test"])
    @asks_first(
        "Make it a test conversation", verb="Make a test", fits=lambda row: row.last_heard_at is not None,
        effect="The lead's words are copied, with names, addresses and numbers masked; every version published from now on must lead "
        "them to the same end.",
    )  # fmt: skip
    def make_test(self, request: HttpRequest, queryset: QuerySet[Conversation]) -> None:
        for conversation in queryset.select_related("lead__business_unit"):
            made = publishing.test_of(conversation)
            if made is None:
                messages.warning(request, f"{conversation.lead} has not written anything yet, so there is nothing to test.")
                continue
            test, differences = made
            address = reverse("admin:conversations_playbooktest_change", args=[test.pk])
            link = format_html('<a href="{}">{}</a>', address, test.name)
            if differences:
                words = "; ".join(differences)
                messages.warning(request, format_html("{} is a test now, but {}: say there what is expected.", link, words))
            else:
                messages.success(request, format_html("{} is a test now: it expects what this chat ended in.", link))


@admin.register(Turn)
class TurnAdmin(ReadOnly):
    unit_path = "conversation__lead__business_unit"
    list_display = ("pk", "conversation", "asked", "interpreter", "decided_at")
    list_select_related = ("conversation",)
    ordering = ("-pk",)


@admin.register(OpenQuestion)
class OpenQuestionAdmin(ReadOnly):
    """What leads asked and the agent could not answer; above the list the same by topic, of what the filters leave."""

    unit_path = "conversation__lead__business_unit"
    list_display = ("text", "topic", "lead", "asked_at", "answered_at")
    list_filter = ("conversation__lead__business_unit", "topic", ("answered_at", admin.EmptyFieldListFilter))
    list_select_related = ("conversation__lead",)
    search_fields = ("text",)
    ordering = ("-pk",)
    date_hierarchy = "asked_at"

    @admin.display(ordering="conversation__lead")
    def lead(self, question: OpenQuestion) -> str:
        return str(question.conversation.lead)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().changelist_view(request, {"title": "Most asked, not answered", **(extra_context or {})})
        if isinstance(response, TemplateResponse) and response.context_data and "cl" in response.context_data:
            rows = response.context_data["cl"].queryset.order_by("-pk").values_list("topic", "text", "answered_at")
            response.context_data["asked"] = questions.most_asked(rows.iterator())
        return response
