"""Opting out by link, the managers' preview of the mails, and the demo's page of sent mails."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import permission_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import urlencode
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from conversations import services as conversations
from conversations.models import Playbook
from leads import access, clock
from leads.models import Lead
from outreach import emails
from outreach.texts import TextError

SEPARATOR = b"-" * 79 + b"\n"
BODY_HEADERS = ("Content-Type", "Content-Transfer-Encoding", "MIME-Version", "Subject")


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
    context = {
        "unit": lead.business_unit,
        "company": settings.COMPANY,
        "language": emails.language_of(lead),
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


def _row(mail: EmailMessage) -> dict[str, object]:
    """What the list of mails shows of one."""
    name, address = parseaddr(str(mail["To"]))
    key = str(mail["Message-ID"])
    at = getattr(mail["Date"], "datetime", None)
    return {
        "key": key, "query": urlencode({"id": key}), "name": name or address, "to": str(mail["To"]), "from": str(mail["From"]),
        "subject": str(mail["Subject"]).strip(), "at": at,
    }  # fmt: skip


@require_safe
def sent_mails(request: HttpRequest) -> HttpResponse:
    """The demo's mailbox: what would have gone out."""
    _require_demo()
    address = request.GET.get("to", "")
    mails = [mail for mail in _sent_mails() if address in str(mail["To"])]
    wanted = request.GET.get("id", "")
    chosen = next((mail for mail in mails if str(mail["Message-ID"]) == wanted or not wanted), None)
    text = chosen.get_body(("plain",)) if chosen else None
    context = {
        "address": address,
        "mails": [_row(mail) for mail in mails[:200]],
        "chosen": _row(chosen) if chosen else None,
        "text": text.get_content() if text else "",
        "headers": [(name, value) for name, value in chosen.items() if name not in BODY_HEADERS] if chosen else [],
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
    return _framed(body.get_content())


def _framed(html: str) -> HttpResponse:
    """A mail's HTML for a frame in one of our own pages. It brings its own styles and no script."""
    response = HttpResponse(html)
    response._csp_replace = {  # type: ignore[attr-defined]
        "default-src": ["'none'"], "script-src": ["'none'"], "connect-src": ["'none'"], "font-src": ["'none'"], "frame-src": ["'none'"],
        "style-src": ["'unsafe-inline'"], "img-src": ["data:"], "frame-ancestors": ["'self'"], "form-action": ["'none'"],
    }  # fmt: skip
    return response


# --- what the mails look like, for managers


TITLES = {
    "outreach": "First mail",
    "nudge_1": "First nudge, nothing answered",
    "nudge_2": "Second nudge, nothing answered",
    "nudge_started_1": "First nudge, chat begun",
    "nudge_started_2": "Second nudge, chat begun",
    "window_reminder_budget": "Reminder: budget",
    "window_reminder_authority": "Reminder: authority",
    "window_reminder_need": "Reminder: need",
    "window_reminder_timeline": "Reminder: timeline",
    "opt_out_confirmation": "Opt-out confirmation",
    "rep_notice": "Notice to a rep",
    "rep_reminder": "Reminder to a rep",
    "manager_notice": "Notice to managers",
    "queue_notice": "Notice to managers: nobody there",
}
"""The mails by the names of their texts, in the order of the preview."""

may_preview = permission_required("leads.view_lead", raise_exception=True)


@staff_member_required
@may_preview
@require_safe
def preview_mails(request: HttpRequest) -> HttpResponse:
    """Every mail as one real lead would get it: `?lead=`, or the newest of `?unit=` or `?playbook=`. Sends and writes nothing."""
    leads = access.visible_to(request.user, _leads_in_question(request), "business_unit")
    wanted = request.GET.get("lead", "")
    lead = leads.filter(pk=wanted).first() if wanted.isdecimal() and len(wanted) < 19 else leads.first()
    context: dict[str, object] = {"titles": TITLES, "lead": lead}
    if lead is not None:
        context["leads"] = [lead, *leads.exclude(pk=lead.pk)[:30]]
        language = _chosen(request, "language", emails.LANGUAGES, emails.language_of(lead))
        name = _chosen(request, "mail", tuple(TITLES), "outreach")
        context |= {"language_of_mail": language, "languages": emails.LANGUAGES, "name": name, "title": TITLES[name]}
        try:
            context["mail"] = emails.sample(lead, name, language=language)
        except (emails.IncompleteMailError, TextError) as error:
            context["error"] = str(error)
    return render(request, "outreach/preview.html", context)


@staff_member_required
@may_preview
@require_safe
@xframe_options_sameorigin
def preview_html(request: HttpRequest) -> HttpResponse:
    """The HTML of one previewed mail in one theme, for a frame."""
    lead_id = request.GET.get("lead", "")
    known = lead_id.isdecimal() and len(lead_id) < 19
    seen = access.visible_to(request.user, Lead.objects.select_related("business_unit"), "business_unit")
    lead = get_object_or_404(seen, pk=lead_id if known else 0)
    name = _chosen(request, "mail", tuple(TITLES), "outreach")
    mail = emails.sample(lead, name, language=_chosen(request, "language", emails.LANGUAGES, emails.language_of(lead)))
    return _framed(in_theme(str(mail.alternatives[0][0]), _chosen(request, "theme", ("light", "dark"), "light")))


def in_theme(html: str, theme: str) -> str:
    """A mail's HTML as it looks in one theme, whatever the theme of who looks at it."""
    html = html.replace("(prefers-color-scheme: dark)", "all" if theme == "dark" else "not all")
    return html.replace("color-scheme: light dark", f"color-scheme: {theme}")


def _leads_in_question(request: HttpRequest) -> QuerySet[Lead]:
    leads: QuerySet[Lead] = Lead.objects.select_related("business_unit").order_by("-received_at", "-pk")
    unit, playbook = request.GET.get("unit", ""), request.GET.get("playbook", "")
    if playbook.isdecimal() and len(playbook) < 19:
        served = Playbook.objects.filter(pk=playbook).exclude(business_unit=None).values("business_unit")
        return leads.filter(business_unit__in=served) if served else leads
    return leads.filter(business_unit__slug=unit) if unit else leads


def _chosen(request: HttpRequest, name: str, allowed: tuple[str, ...], otherwise: str) -> str:
    value = request.GET.get(name, "")
    return value if value in allowed else otherwise
