"""The outbox in the admin: what was sent, what was not, and why."""

from django.contrib import admin

from leads.admin import ReadOnly
from outreach.models import OutboundEmail


@admin.register(OutboundEmail)
class OutboundEmailAdmin(ReadOnly):
    list_display = ("to", "kind", "step", "state", "due_at", "sent_at", "attempts", "why")
    list_filter = ("state", "kind")
    search_fields = ("to", "subject", "message_id")
    show_full_result_count = False
