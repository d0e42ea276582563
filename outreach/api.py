"""`POST /api/leads/`: an inbound lead comes in and is engaged at once."""

from __future__ import annotations

import logging
from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import permissions, status
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from conversations import services as conversations
from conversations.services import PlaybookMissingError
from leads import clock, links
from leads import services as leads
from leads.api import LeadReadViewSet
from leads.rest import ApiError
from outreach import services

logger = logging.getLogger(__name__)

MAX_KEY = 255


class LeadViewSet(LeadReadViewSet):
    """Take one lead, list leads, look at one."""

    @extend_schema(
        parameters=[OpenApiParameter("Idempotency-Key", str, OpenApiParameter.HEADER)],
        responses={201: {"type": "object", "properties": {"id": {}, "status": {}, "chat_url": {}}}},
    )
    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Answers 201 with id, status and chat_url; a repeated external id or Idempotency-Key gives the first answer again."""
        key = request.headers.get("Idempotency-Key", "")
        if len(key) > MAX_KEY:
            raise ApiError("too_long", f"An Idempotency-Key has at most {MAX_KEY} characters.", field="Idempotency-Key")
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        now = clock.now()
        try:
            taken = leads.take_lead(serializer.validated_data, now=now, actor="api", idempotency_key=key or None)
        except leads.IdempotencyMismatchError as error:
            raise ApiError("idempotency_mismatch", str(error), status=status.HTTP_422_UNPROCESSABLE_ENTITY) from error
        if taken.created:
            try:
                services.engage_lead(taken.lead.pk, now=now)
            except PlaybookMissingError as missing:
                logger.error("lead %s waits to be engaged: %s", taken.lead.pk, missing)
        # Who only knows an address does not get that person's secret link, unless the caller has shown the API key.
        trusted = taken.proved or bool(request.user and request.user.is_authenticated)
        answer = {
            "id": taken.lead.pk,
            "status": taken.status,
            "chat_url": links.chat_url(taken.lead) if trusted else None,
        }
        return Response(answer, status=status.HTTP_201_CREATED)

    @extend_schema(
        request=None,
        responses={200: {"type": "object", "properties": {"id": {"type": "integer"}, "status": {"type": "string"}}}},
    )
    @action(detail=True, methods=["post"], url_path="opt-out", permission_classes=[permissions.IsAdminUser])
    def opt_out(self, request: Request, pk: str | None = None) -> Response:
        """Opt the lead's person out, at once and for good: all leads with the same address, on every channel.

        Needs the API key. Safe to repeat; nothing leads back. No mail confirms it: whoever asked for it tells the person.
        """
        lead = self.get_object()
        conversations.opt_out(lead, now=clock.now(), how="api", actor="api")
        return Response({"id": lead.pk, "status": "opted_out"})
