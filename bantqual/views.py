"""Start page, health, brand colours, privacy, and the demo's clock."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from bantqual import demo
from conversations.models import Conversation
from leads import clock, links
from leads.models import BusinessUnit, Lead, Rep, UnitLogo
from outreach import contrast
from outreach.models import Heartbeat

WORKER_SILENT_AFTER = timedelta(seconds=90)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """In the demo: where to go as lead, rep and manager. Otherwise a plain door."""
    context: dict[str, object] = {}
    if settings.DEMO:
        newest = Lead.objects.select_related("business_unit").order_by("-received_at", "-pk")[:8]
        context = {
            "leads": [{"lead": lead, "chat_url": links.chat_url(lead)} for lead in newest],
            "reps": Rep.objects.select_related("user"),
            "units": BusinessUnit.objects.all(),
            "now": clock.now(),
            "stepped": clock.now() - timezone.now() > timedelta(minutes=1),
            "password": demo.PASSWORD,
            "windows": Conversation.objects.filter(state=Conversation.State.WINDOW).count(),
        }
    return render(request, "bantqual/home.html", context)


@require_POST
def step_clock(request: HttpRequest) -> HttpResponse:
    """Move the demo's clock forward by a number of hours."""
    if not settings.DEMO:
        raise Http404
    hours = request.POST.get("hours", "25")
    clock.step_demo(timedelta(hours=min(int(hours), 24 * 14) if hours.isascii() and hours.isdigit() and int(hours[:6]) else 25))
    return HttpResponseRedirect("/")


@require_safe
@cache_control(max_age=3600)
def theme(request: HttpRequest, slug: str) -> HttpResponse:
    """The business unit's colour as a stylesheet: inline styles are forbidden by the content security policy."""
    light, dark = contrast.themes_for(get_object_or_404(BusinessUnit, slug=slug).colour)
    return HttpResponse(
        f":root {{ {_properties(light)} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {_properties(dark)} }} }}\n",
        content_type="text/css",
    )


def _properties(theme: contrast.Theme) -> str:
    return f"--fill: {theme.fill}; --accent: {theme.accent}; --wash: {theme.wash};"


@require_safe
@cache_control(max_age=3600)
def logo(request: HttpRequest, slug: str) -> HttpResponse:
    """The unit's own sign. Opened by itself it is a page too, on which nothing may run."""
    response = HttpResponse(get_object_or_404(UnitLogo, unit__slug=slug).svg, content_type="image/svg+xml; charset=utf-8")
    response._csp_replace = {"script-src": ["'none'"], "style-src": ["'unsafe-inline'"]}  # type: ignore[attr-defined]
    return response


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What happens with a lead's data, in words."""
    return render(request, "bantqual/privacy.html")


@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """Database and worker are there; 503 names what is missing."""
    missing = []
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        beat = Heartbeat.objects.filter(name="worker").first()
        if beat is None or timezone.now() - beat.at > WORKER_SILENT_AFTER:
            missing.append("worker")
    except DatabaseError:
        missing.append("database")
    return JsonResponse({"status": "missing" if missing else "ok", "missing": missing}, status=503 if missing else 200)
