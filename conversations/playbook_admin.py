"""Playbooks in the admin: drafts are written and proved, versions published and rolled back."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Count, Q, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest

from conversations import services
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.engine.proof import prove
from conversations.models import Conversation, Playbook
from leads import clock
from leads.managing import UnitAdmin


class PlaybookForm(ModelForm):  # type: ignore[type-arg]
    """Refuses data that is not a playbook, naming the place."""

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if cleaned and "data" in cleaned:
            try:
                script = parse_playbook(cleaned["data"])
            except PlaybookError as error:
                raise ValidationError({"data": str(error)}) from error
            if script.slug != cleaned.get("slug", self.instance.slug):
                raise ValidationError({"data": f"slug: {script.slug!r} is not this playbook's name; write the same above"})
            if faults := prove(script).faults:
                raise ValidationError({"data": list(faults)})
        return cleaned


class PlaybookAdmin(UnitAdmin):
    unit_path = "business_unit"
    form = PlaybookForm
    list_display = ("slug", "version", "status", "business_unit", "published_at", "running")
    list_filter = ("status", "business_unit")
    list_select_related = ("business_unit",)
    actions = ("publish",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Playbook]:
        running = Count("conversations", filter=~Q(conversations__state=Conversation.State.CLOSED))
        found: QuerySet[Playbook] = super().get_queryset(request).annotate(running=running)
        return found

    @admin.display(description="Running conversations", ordering="running")
    def running(self, playbook: Any) -> int:
        return int(playbook.running)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("conversations.publish_playbook")

    @admin.action(description="Publish this version (a draft, or a retired one again)", permissions=["publish"])
    def publish(self, request: HttpRequest, queryset: QuerySet[Playbook]) -> None:
        if len(chosen := list(queryset)) != 1:
            self.message_user(request, "Choose exactly one version to publish.", messages.ERROR)
            return
        try:
            published = services.publish_version(chosen[0], now=clock.now())
        except PlaybookError as error:
            self.message_user(request, f"Not published. {error}", messages.ERROR)
            return
        self.log_change(request, published, "Published.")
        self.message_user(request, f"Published {published}. Running conversations stay on their version.")

    def get_readonly_fields(self, request: HttpRequest, obj: Playbook | None = None) -> tuple[str, ...]:
        if obj is not None and obj.status != Playbook.Status.DRAFT:
            return ("slug", "version", "status", "business_unit", "data", "published_at")
        return ("status", "published_at")

    def has_delete_permission(self, request: HttpRequest, obj: Playbook | None = None) -> bool:
        return obj is not None and obj.status == Playbook.Status.DRAFT
