"""The provider's webhooks, verified and read by django-anymail. What is not signed is answered 401 and leaves no trace."""

from __future__ import annotations

import binascii
import hashlib
import json
import logging
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from anymail.exceptions import AnymailConfigurationError, AnymailError, AnymailWebhookValidationFailure
from anymail.signals import AnymailInboundEvent, AnymailTrackingEvent, EventType, RejectReason
from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.module_loading import import_string
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from leads import clock
from outreach import inbound, receiving
from outreach.models import Delivery
from outreach.receiving import Told

logger = logging.getLogger(__name__)

MALFORMED = (
    AnymailError, AnymailConfigurationError, ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError,
    ValueError, SuspiciousOperation, binascii.Error,
)  # fmt: skip
"""What anymail's readers raise on a body that is not what the provider sends."""

CLOCKS_APART = timedelta(minutes=5)


@cache
def _view_class(path: str) -> Any:
    return import_string(path)


@csrf_exempt  # another server posts here; the signature is the proof
@require_http_methods(["HEAD", "POST"])
def mail(request: HttpRequest, what: str) -> HttpResponse:
    """One delivery of the provider: `tracking` (what became of our mails) or `inbound` (mails of others).

    200 when everything in it is stored (again, too); 401 unsigned or forged; 400 unreadable; 413 too large. Anything
    else makes the provider send it again, which is safe.
    """
    path = settings.EMAIL_WEBHOOKS.get(what)
    if path is None:
        raise Http404
    if request.method == "HEAD":
        return HttpResponse()  # some providers ask so when the webhook is set up
    if not settings.ANYMAIL.get("WEBHOOK_SECRET"):
        return _answer(401, "unsigned", "Set BANTQUAL_WEBHOOK_SECRET; without it no webhook is accepted.")
    try:
        view = _view_class(path)()
    except AnymailConfigurationError as error:
        logger.error("webhooks cannot be verified, see BANTQUAL_EMAIL_OPTIONS: %s", str(error).partition("\n")[0])
        return _answer(401, "unsigned", "The webhook cannot be verified as this server is set up.")
    view.setup(request)
    try:
        view.run_validators(request)
    except RequestDataTooBig:
        return _answer(413, "too_large", f"At most {settings.DATA_UPLOAD_MAX_MEMORY_SIZE} bytes are taken.")
    except (AnymailWebhookValidationFailure, *MALFORMED):
        return _answer(401, "unsigned", "The webhook is not signed by the mail provider.")
    try:
        events = view.parse_events(request)
    except RequestDataTooBig:
        return _answer(413, "too_large", f"At most {settings.DATA_UPLOAD_MAX_MEMORY_SIZE} bytes are taken.")
    except MALFORMED as error:
        logger.warning("a signed webhook could not be read (%s)", type(error).__name__)
        return _answer(400, "unreadable", "The body is not what the mail provider sends.")
    now = clock.now()
    done = sum(bool(_take(event, provider=view.esp_name, now=now)) for event in events)
    return JsonResponse({"events": len(events), "new": done})


def _answer(status: int, code: str, message: str) -> JsonResponse:
    return JsonResponse({"error": {"code": code, "message": message}}, status=status)


def _take(event: AnymailTrackingEvent | AnymailInboundEvent, *, provider: str, now: datetime) -> bool:
    if isinstance(event, AnymailInboundEvent):
        return _take_inbound(event, now=now)
    delivery = delivery_of(event)
    return delivery is not None and receiving.take_event(_told(event, delivery, provider, now), now=now)


def _take_inbound(event: AnymailInboundEvent, *, now: datetime) -> bool:
    message = event.message
    if message is None:
        return False
    envelope = [message.envelope_recipient] if message.envelope_recipient else []
    try:
        return not receiving.receive_mail(message, now=now, envelope_recipients=envelope).repeated
    except inbound.UnreadableMailError as error:
        raw = json.dumps([str(pair) for pair in message.raw_items()]).encode()
        return not receiving.note_unreadable(raw, str(error), now=now).repeated


_SOFT_WORDS = frozenset(
    "soft softbounce soft_bounce soft-bounce temporary transient temporaryfailure undetermined mailboxfull quota_full".split()
)


def delivery_of(event: AnymailTrackingEvent) -> Delivery | None:
    """What an event says of its mail; None for opens, clicks and whatever else means nothing to us."""
    kind, reason = event.event_type, event.reject_reason
    if kind == EventType.COMPLAINED:
        return Delivery.COMPLAINED
    if kind == EventType.UNSUBSCRIBED or reason == RejectReason.UNSUBSCRIBED:
        return Delivery.OPTED_OUT
    if kind in (EventType.BOUNCED, EventType.REJECTED):
        if reason == RejectReason.SPAM:
            return Delivery.COMPLAINED
        about_us = reason in (RejectReason.BLOCKED, RejectReason.TIMED_OUT, RejectReason.OTHER)
        return Delivery.SOFT if about_us or is_soft(event) else Delivery.HARD
    return {EventType.DELIVERED: Delivery.DELIVERED, EventType.DEFERRED: Delivery.DEFERRED}.get(kind)


def is_soft(event: AnymailTrackingEvent) -> bool:
    """Whether a bounce is for now only: by the receiving server's code, else by the provider's own word for it."""
    code = inbound.status_of(f"{event.mta_response or ''} {event.description or ''} ")
    if code:
        return code.startswith("4")
    return any(re.sub(r"[^a-z_-]", "", word.lower()) in _SOFT_WORDS for word in _values(event.esp_event))


def _values(told: Any) -> list[str]:
    """The short texts at the top of the provider's own event: type, severity and the like."""
    values = told.values() if isinstance(told, Mapping) else []
    return [value for value in values if isinstance(value, str) and len(value) < 30]


def _told(event: AnymailTrackingEvent, delivery: Delivery, provider: str, now: datetime) -> Told:
    metadata = event.metadata if isinstance(event.metadata, Mapping) else {}
    ids = [str(one) for one in (metadata.get("message_id"), event.message_id) if one]
    when = event.timestamp if isinstance(event.timestamp, datetime) and event.timestamp.tzinfo else None
    named = event.event_id or json.dumps([ids, str(when), event.description, event.mta_response], default=str)
    key = json.dumps([provider, str(named), event.event_type, event.recipient], default=str)
    code = inbound.status_of(f"{event.mta_response or ''} {event.description or ''} ")
    return Told(
        key=hashlib.sha256(key.encode("utf-8", "replace")).hexdigest(),
        delivery=delivery,
        message_ids=tuple(inbound.plain(one[:200]) for one in ids),
        recipient=inbound.plain(str(event.recipient or "")[:400]),
        happened_at=when if when is not None and when <= now + CLOCKS_APART else now,
        detail=code,
    )
