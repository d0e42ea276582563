"""Opting out by link, and the demo's page of sent mails."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from conversations import services as conversations
from leads import clock
from leads.models import Lead

LANGUAGES = ("en", "de")
SEPARATOR = b"-" * 79 + b"\n"


def masked(email: str) -> str:
    """An address that its owner recognises and nobody else learns: m***@company.example."""
    local, _, domain = email.partition("@")
    return f"{local[:1]}***@{domain}"


@csrf_exempt  # a mail program posts here without a cookie (RFC 8058); the secret link is the proof
@require_http_methods(["GET", "HEAD", "POST"])
def optout(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows one button and changes nothing; POST from the button, or one-click by a mail program, opts out."""
    lead = Lead.objects.by_optout_token(token).select_related("business_unit").first()
    if lead is None:
        return render(request, "outreach/no_link.html", {"language": "en"}, status=404)
    base = lead.language.partition("-")[0]
    context = {
        "lead": lead,
        "unit": lead.business_unit,
        "company": settings.COMPANY,
        "language": base if base in LANGUAGES else "en",
        "masked": masked(lead.email),
        "already": lead.state == Lead.State.OPTED_OUT,
    }
    one_click = request.POST.get("List-Unsubscribe") == "One-Click"
    if request.method == "POST" and (one_click or "confirm" in request.POST):
        conversations.opt_out(lead, now=clock.now(), how="one_click" if one_click else "link")
        return _secret(render(request, "outreach/opted_out.html", context))
    return _secret(render(request, "outreach/optout.html", context))


def _secret(response: HttpResponse) -> HttpResponse:
    """The page's address is a secret; it is told to no other site, nor to our own pages."""
    response["Referrer-Policy"] = "no-referrer"
    return response


# --- the demo's mails


def _sent_mails() -> list[EmailMessage]:
    """Mails of the file backend, newest first."""
    found: list[tuple[float, int, EmailMessage]] = []
    for path in Path(settings.EMAIL_FILE_PATH).glob("*.log"):
        at = path.stat().st_mtime
        parts = [part for part in path.read_bytes().split(SEPARATOR) if part.strip()]
        for i, raw in enumerate(parts):
            found.append((at, i, message_from_bytes(raw.lstrip(b"\n"), policy=policy.default)))
    return [message for _, _, message in sorted(found, key=lambda item: item[:2], reverse=True)]


def _require_demo() -> None:
    if not settings.DEMO:
        raise Http404


@require_safe
def sent_mails(request: HttpRequest) -> HttpResponse:
    """The demo's mailbox: what would have gone out."""
    _require_demo()
    address = request.GET.get("to", "")
    mails = [
        {
            "key": str(mail["Message-ID"]),
            "query": urlencode({"id": str(mail["Message-ID"])}),
            "to": str(mail["To"]),
            "subject": str(mail["Subject"]),
            "date": str(mail["Date"]),
        }
        for mail in _sent_mails()[:200]
        if address in str(mail["To"])
    ]
    chosen = request.GET.get("id") or (mails[0]["key"] if mails else "")
    mail = next((mail for mail in _sent_mails() if str(mail["Message-ID"]) == chosen), None)
    text = mail.get_body(("plain",)) if mail else None
    context = {
        "address": address,
        "mails": mails,
        "chosen": next((row for row in mails if row["key"] == chosen), None),
        "text": text.get_content() if text else "",
        "headers": [(name, value) for name, value in mail.items() if name.startswith(("List-", "X-", "From"))] if mail else [],
    }
    return render(request, "outreach/sent_mails.html", context)


@require_safe
@xframe_options_sameorigin
def sent_mail_html(request: HttpRequest) -> HttpResponse:
    """The HTML part of one mail, for the frame in the demo's mailbox."""
    _require_demo()
    wanted = request.GET.get("id", "")
    mail = next((mail for mail in _sent_mails() if str(mail["Message-ID"]) == wanted), None)
    body = mail.get_body(("html",)) if mail else None
    if body is None:
        raise Http404
    response = HttpResponse(body.get_content())
    # A mail brings its own styles and no script; it may be framed by our own page only.
    response._csp_replace = {  # type: ignore[attr-defined]
        "default-src": ["'none'"], "style-src": ["'unsafe-inline'"], "img-src": ["data:"], "frame-ancestors": ["'self'"],
        "base-uri": ["'none'"], "form-action": ["'none'"],
    }  # fmt: skip
    return response
