"""REST: who may call, how bodies are read, and the one form of every error."""

from __future__ import annotations

import hmac
import json
import math
import re
import uuid
from typing import Any, NoReturn

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework import exceptions, status
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.parsers import BaseParser
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response

MAX_DEPTH = 32
MAX_DIGITS = 300


class ApiClient:
    """A program that showed the API key."""

    is_authenticated = is_active = is_staff = True
    pk = None

    def __str__(self) -> str:
        return "api"


class KeyAuthentication(BaseAuthentication):
    """`Authorization: Bearer <BANTQUAL_API_KEY>`."""

    def authenticate(self, request: Request) -> tuple[ApiClient, None] | None:
        words = get_authorization_header(request).split()
        if not words or words[0].lower() != b"bearer":
            return None
        key = words[1] if len(words) == 2 else b""
        if settings.API_KEY and hmac.compare_digest(key, settings.API_KEY.encode()):
            return ApiClient(), None
        raise ApiError("invalid_token", "The API key is not valid.", status=status.HTTP_401_UNAUTHORIZED)

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


class KeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """The API key in the OpenAPI document."""

    target_class = "leads.rest.KeyAuthentication"
    name = "apiKey"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer"}


class MayPostLeads(BasePermission):
    """Everybody where no key is set (a form on one's own site), else whoever has the key; reading is for staff."""

    def has_permission(self, request: Request, view: Any) -> bool:
        if request.method == "POST" and not settings.API_KEY:
            return True
        return bool(request.user and request.user.is_authenticated and request.user.is_staff)


class ApiError(exceptions.APIException):
    """An error with a code of its own; `field` names the part of the body."""

    def __init__(self, code: str, message: str, *, field: str = "", status: int = status.HTTP_400_BAD_REQUEST) -> None:
        super().__init__(message, code)
        self.status_code, self.field = status, field


class StrictJSONParser(BaseParser):
    """JSON as it should be: UTF-8, no NaN, no duplicate keys, no absurd depth or numbers."""

    media_type = "application/json"

    def parse(self, stream: Any, media_type: str | None = None, parser_context: Any = None) -> Any:
        charset = (media_type or "").partition("charset=")[2].strip('" ').lower()
        if charset not in ("", "utf-8", "utf8"):
            raise ApiError("unsupported_media_type", "Send the body as UTF-8.", status=415)
        raw = stream.read(settings.MAX_BODY + 1)
        if len(raw) > settings.MAX_BODY:
            raise ApiError("too_large", f"A body has at most {settings.MAX_BODY} bytes.", status=413)
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ApiError("invalid_json", f"The body is not UTF-8 (byte {error.start}).") from None
        if _depth(text) > MAX_DEPTH:
            raise ApiError("too_deep", f"The body is nested deeper than {MAX_DEPTH} levels.")
        try:
            data = json.loads(
                text, parse_constant=_no_constant, object_pairs_hook=_no_duplicates, parse_int=_whole, parse_float=_decimal
            )
        except json.JSONDecodeError as error:
            raise ApiError(
                "invalid_json", f"The body is not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
            ) from None
        return _storable(data)


def _depth(text: str) -> int:
    """How deep brackets are nested, those inside strings aside."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", re.sub(r'"(?:[^"\\]|\\.)*"', "", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _storable(data: Any) -> Any:
    """The data, unless it holds text that a database refuses."""
    text = json.dumps(data, ensure_ascii=False)
    if "\\u0000" in text or any("\ud800" <= char <= "\udfff" for char in text):
        raise ApiError("invalid_text", "The body holds text that cannot be stored (NUL or half a surrogate pair).")
    return data


def _no_constant(name: str) -> NoReturn:
    raise ApiError("invalid_json", f"{name} is not a JSON value.")


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS or abs(int(digits)) >= 2**63:
        raise ApiError("out_of_range", "A number in the body is too large.")
    return int(digits)


def _decimal(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ApiError("out_of_range", "A number in the body is too large.")
    return number


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen = dict(pairs)
    if len(seen) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ApiError("duplicate_key", f"The key {twice[:60]!a} stands twice in one object.", field=ascii(twice[:60])[1:-1])
    return seen


def error_response(error: Exception, context: dict[str, Any]) -> Response | None:
    """Every error as `{"error": {"code", "message", "field", "request_id"}}`; None lets Django answer 500."""
    headers: dict[str, str] = {}
    field = ""
    if isinstance(error, Http404):
        code, message, number = "not_found", "There is nothing at this address.", 404
    elif isinstance(error, PermissionDenied):
        code, message, number = "permission_denied", "You may not do this.", 403
    elif isinstance(error, exceptions.ValidationError):
        field, code, message = _first_fault(error)
        number = 400
    elif isinstance(error, exceptions.APIException):
        codes: Any = error.get_codes()
        code, message, number = str(codes), str(error.detail), error.status_code
        field = getattr(error, "field", "")
        if isinstance(error, exceptions.NotAuthenticated | exceptions.AuthenticationFailed):
            code, message = "invalid_token", "Send a valid API key: `Authorization: Bearer …`."
        if auth := getattr(error, "auth_header", None):
            headers["WWW-Authenticate"] = auth
        if wait := getattr(error, "wait", None):
            headers["Retry-After"] = str(math.ceil(wait))
    else:
        return None
    body = {"code": code, "message": message, "field": field or None, "request_id": uuid.uuid4().hex}
    return Response({"error": body}, status=number, headers=headers)


def _first_fault(error: exceptions.ValidationError) -> tuple[str, str, str]:
    detail: Any = error.detail
    path = ""
    while True:
        if isinstance(detail, dict):
            name, detail = next(iter(detail.items()))
            path = f"{path}.{name}" if path else str(name)
        elif isinstance(detail, list):
            detail = detail[0]
        else:
            return "" if path == "non_field_errors" else path, str(detail.code), str(detail)
