"""How much a request may carry: little, but for the webhooks that bring whole mails."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.deprecation import MiddlewareMixin

LARGER = ("/webhooks/", "/api/", "/admin/")
"""Doors that look at the size themselves: the webhooks, REST with an error in its own form, and files of managers."""


class LimitBody(MiddlewareMixin):
    """Refuses larger bodies before anything reads them: 413."""

    def process_request(self, request: HttpRequest) -> HttpResponse | None:
        """The refusal, or None."""
        length = request.META.get("CONTENT_LENGTH") or "0"
        too_large = length.isascii() and length.isdigit() and int(length[:18]) > settings.MAX_BODY
        if too_large and not request.path.startswith(LARGER):
            return HttpResponse(f"A request has at most {settings.MAX_BODY} bytes.", status=413, content_type="text/plain")
        return None
