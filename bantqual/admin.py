"""What the wiring brings into the admin, or keeps out of it: second factors, the log, the queue of wake-ups."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.models import ADDITION, CHANGE, DELETION, LogEntry
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django_otp.plugins.otp_totp.models import TOTPDevice
from django_q.models import Failure, OrmQ, Schedule, Success

from leads import access
from leads.managing import VIEWED, ReadOnly, UnitAdmin

# The queue of wake-ups is no manager's business.
for model in (Failure, OrmQ, Schedule, Success, TOTPDevice, User, Group):
    if admin.site.is_registered(model):
        admin.site.unregister(model)


class AccountsAdmin(UnitAdmin):
    """Accounts and rights: nothing for a manager who is limited to business units, who could lift the limit there."""

    unit_path = ""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        return rows if access.units_of(request.user) is None else rows.none()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and access.units_of(request.user) is None


@admin.register(User)
class StaffAdmin(AccountsAdmin, UserAdmin):  # type: ignore[type-arg]
    ordering = ("username",)


@admin.register(Group)
class RightsAdmin(AccountsAdmin, GroupAdmin):
    pass


@admin.register(TOTPDevice)
class SecondFactorAdmin(AccountsAdmin):
    """Who has registered a phone. Deleting one lets its owner register another; its key is never shown."""

    list_display = ("user", "confirmed", "created_at", "last_used_at")
    fields = readonly_fields = ("user", "confirmed", "created_at", "last_used_at")
    list_select_related = ("user",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class DidFilter(admin.SimpleListFilter):
    """What somebody did."""

    title, parameter_name = "what was done", "did"
    WORDS = {VIEWED: "looked at", ADDITION: "added", CHANGE: "changed", DELETION: "deleted"}

    def lookups(self, request: HttpRequest, model_admin: Any) -> Any:
        return [(str(flag), words) for flag, words in self.WORDS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[LogEntry]) -> QuerySet[LogEntry]:
        flag = next((flag for flag in self.WORDS if str(flag) == self.value()), None)
        return queryset if flag is None else queryset.filter(action_flag=flag)


@admin.register(LogEntry)
class LogEntryAdmin(ReadOnly):
    """Who looked at or changed what, and when. Nobody changes or deletes a line."""

    unit_path = ""
    list_display = ("action_time", "user", "did", "kind", "what", "said")
    list_display_links = None
    list_filter = (DidFilter, "user")
    list_select_related = ("user", "content_type")
    search_fields = ("object_id__exact", "user__username__istartswith")
    search_help_text = "Number of a lead or other row, or begin of a user name"
    ordering = ("-pk",)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": "Who saw or changed what", **(extra_context or {})})

    def get_queryset(self, request: HttpRequest) -> QuerySet[LogEntry]:
        """A manager who is limited to units sees the own lines: others' may be about leads that are not to be seen."""
        rows = super().get_queryset(request)
        return rows if access.units_of(request.user) is None else rows.filter(user_id=request.user.pk)

    @admin.display(description="did", ordering="action_flag")
    def did(self, entry: LogEntry) -> str:
        return DidFilter.WORDS.get(entry.action_flag, "")

    @admin.display(description="kind")
    def kind(self, entry: LogEntry) -> str:
        return entry.content_type.name if entry.content_type else ""

    @admin.display(description="what")
    def what(self, entry: LogEntry) -> SafeString | str:
        url = None if entry.action_flag == DELETION else entry.get_admin_url()
        return format_html('<a href="{}">{}</a>', url, entry.object_repr) if url and entry.object_id else entry.object_repr

    @admin.display(description="in words")
    def said(self, entry: LogEntry) -> str:
        return entry.get_change_message()
