"""The staff's log-in: a code from the phone beside the password, and sessions that end."""

from __future__ import annotations

import time
from base64 import b32encode
from collections.abc import Callable
from typing import Any

import segno
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core import checks
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods
from django_otp import login as otp_login
from django_otp.plugins.otp_totp.models import TOTPDevice

BEGAN, SEEN = "staff_began", "staff_seen"
SEEN_EVERY = 60
"""Seconds between two writes of the time of the last request: a session is not stored anew for each."""


class StaffSessions:
    """Ends a staff session that is too old or was idle too long, and asks for the second factor where it is wanted."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated and request.user.is_staff:
            if self._has_ended(request):
                logout(request)
                messages.info(request, "You were signed out: a session ends after 30 minutes without use, and after 8 hours.")
            elif settings.STAFF_TOTP and not _is_verified(request.user) and not _may_pass(request.path):
                return HttpResponseRedirect(f"{reverse('second-factor')}?{urlencode({'next': request.get_full_path()})}")
        return self.get_response(request)

    def _has_ended(self, request: HttpRequest) -> bool:
        """By the machine's time, as the cookie's own: the demo's clock does not sign anybody out."""
        now, session = int(time.time()), request.session
        began, seen = session.setdefault(BEGAN, now), session.setdefault(SEEN, now)
        if now - began >= settings.STAFF_SESSION_AGE or now - seen >= settings.STAFF_SESSION_IDLE:
            return True
        if now - seen >= SEEN_EVERY:
            session[SEEN] = now
        return False


def _is_verified(user: Any) -> bool:
    """Whether this session has shown the second factor."""
    return bool(user.is_verified())


def _may_pass(path: str) -> bool:
    """What staff reaches before the second factor: its page, the way out, styles."""
    own = (reverse("second-factor"), reverse("login"), reverse("logout"), reverse("admin:login"), reverse("admin:logout"))
    return path in own or path.startswith(f"/{settings.STATIC_URL.strip('/')}/")


class CodeForm(forms.Form):
    """Six digits."""

    code = forms.CharField(max_length=10, strip=True)

    def clean_code(self) -> int:
        code = self.cleaned_data["code"].replace(" ", "")
        if not (code.isascii() and code.isdigit() and len(code) == 6):
            raise forms.ValidationError("A code has six digits.")
        return int(code)


@login_required
@never_cache
@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """Ask for the code of the phone; whoever has no phone registered yet registers one first."""
    target = request.POST.get("next") or request.GET.get("next") or reverse("admin:index")
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        target = reverse("admin:index")
    user: Any = request.user
    if not user.is_staff or _is_verified(user):
        return redirect(target)
    device = TOTPDevice.objects.filter(user=user).order_by("-confirmed", "pk").first()
    if device is None:
        device = TOTPDevice.objects.create(user=user, name="phone", confirmed=False)
    form, refused = CodeForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        allowed, _ = device.verify_is_allowed()
        if not allowed:
            refused = "Too many wrong codes; wait a little and try again."
        elif device.verify_token(form.cleaned_data["code"]):
            if not device.confirmed:
                device.confirmed = True
                device.save(update_fields=["confirmed"])
            otp_login(request, device)
            return redirect(target)
        else:
            refused = "This code is not right, or was used before. Codes change every 30 seconds: try the next one."
    elif request.method == "POST":
        refused = "A code has six digits."
    context: dict[str, Any] = {"refused": refused, "next": target, "known": device.confirmed}
    if not device.confirmed:
        context |= {
            "picture": segno.make(device.config_url, error="m").svg_data_uri(scale=5, border=2, light="#fff"),
            "key": _key(device),
        }
    return render(request, "registration/second_factor.html", context)


def _key(device: TOTPDevice) -> str:
    """The secret as people type it: base 32 in groups of four."""
    text = b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(text[i : i + 4] for i in range(0, len(text), 4))


@checks.register("security", deploy=True)
def check_second_factor(app_configs: Any, **kwargs: Any) -> list[checks.CheckMessage]:
    """`check --deploy` says so where managers get in with a password alone."""
    if settings.STAFF_TOTP:
        return []
    return [
        checks.Warning(
            "Staff can sign in with a password alone.",
            hint="Set BANTQUAL_STAFF_TOTP=on, or leave it at auto with an https base URL.",
            id="bantqual.W001",
        )
    ]
