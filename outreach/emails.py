"""Builds the mails: text and HTML from templates, headers, links. Links are put in at the last moment only."""

from __future__ import annotations

import re
from email.utils import formataddr, parseaddr
from functools import lru_cache

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse

from conversations import services as conversations
from conversations.engine import wording
from leads import links
from leads.models import Lead
from outreach.models import OutboundEmail

LANGUAGES = ("en", "de")
MAX_SUBJECT = 78
"""Characters of a subject (S14)."""
Kind = OutboundEmail.Kind
STAFF = (Kind.REP_NOTICE, Kind.MANAGER_NOTICE)
"""Kinds that go to our own people: no opt-out, no links of the lead."""


@lru_cache(maxsize=1)
def _inliner() -> css_inline.CSSInliner:
    return css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=True)


def sender_domain() -> str:
    """The domain of our sender address; Message-IDs end in it."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1].partition("@")[2] or "localhost"


def language_of(lead: Lead) -> str:
    """The language of this lead's mails: its own if there are texts, else English as a whole."""
    base = lead.language.partition("-")[0].lower()
    return base if base in LANGUAGES else "en"


def one_line(text: str) -> str:
    """The text without line breaks, control characters and marks that turn the direction of writing."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+", " ", text).strip()


def merge_text(text: str) -> str:
    """Lead data as it may stand in a header or sentence: one line, 80 characters."""
    return one_line(text)[:80]


def _open_point(email: OutboundEmail, language: str, lead: Lead) -> dict[str, object]:
    """What a reminder names: the one open point as the playbook calls it, and until when it can be settled."""
    talk = email.conversation
    if talk is None or talk.window_closes_at is None:
        return {}
    _, texts = conversations.script_of(talk.playbook_id).texts_for(language)
    point = texts.labels[email.step.rpartition(":")[2]]
    return {"point": point, "closes": wording.clock_time(talk.window_closes_at, lead.zone, language)}


def build(email: OutboundEmail, lead: Lead) -> EmailMultiAlternatives:
    """The mail as it goes out: multipart, marked as written by a machine; to a lead with one-click opt-out (RFC 8058)."""
    unit = lead.business_unit
    to_lead = email.kind not in STAFF
    language = language_of(lead) if to_lead else "en"
    context: dict[str, object] = {
        "name": merge_text(lead.first_name or lead.last_name) if to_lead else merge_text(lead.display_name),
        "lead_company": merge_text(lead.company),
        "interest": merge_text(lead.product_interest or (unit.offer if unit else settings.COMPANY)),
        "company": settings.COMPANY,
        "sender": unit.sender_name if unit else settings.COMPANY,
        "colour": unit.colour if unit else "#0b4f6c",
        "address": settings.POSTAL_ADDRESS,
        "language": language,
    }
    headers = {"Message-ID": email.message_id, "X-AI-Generated": "yes"}
    if to_lead:
        optout_url = links.optout_url(lead)
        context |= {
            "chat_url": links.chat_url(lead),
            "optout_url": optout_url,
            "privacy_url": settings.PRIVACY_URL or settings.BASE_URL + reverse("privacy"),
            "number": int(email.step.rpartition(":")[2]) if email.kind == Kind.NUDGE else 0,
            "started": lead.state not in (Lead.State.NEW, Lead.State.CONTACTED),
        }
        context |= {"own_text": email.text} | (_open_point(email, language, lead) if email.kind == Kind.WINDOW_REMINDER else {})
        headers |= {"List-Unsubscribe": f"<{optout_url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    else:
        path = reverse("desk") if email.kind == Kind.REP_NOTICE else reverse("admin:leads_lead_change", args=[lead.pk])
        context |= {"desk_url": settings.BASE_URL + path, "why": email.why}
    base = f"outreach/emails/{language}/{email.kind}"
    message = EmailMultiAlternatives(
        subject=email.subject or " ".join(render_to_string(f"{base}.subject.txt", context).split())[:MAX_SUBJECT],
        body=render_to_string(f"{base}.txt", context).strip() + "\n",
        from_email=formataddr((str(context["sender"]), parseaddr(settings.DEFAULT_FROM_EMAIL)[1])),
        to=[formataddr((merge_text(lead.display_name) if to_lead else "", email.to))],
        headers=headers,
        reply_to=[links.reply_address(lead)] if to_lead and settings.REPLY_TO else None,
    )
    message.attach_alternative(_inliner().inline(render_to_string(f"{base}.html", context)), "text/html")
    answers = email.kind in (Kind.NUDGE, Kind.WINDOW_REMINDER)
    first = lead.emails.filter(kind=Kind.OUTREACH).values_list("message_id", flat=True).first() if answers else None
    if first:
        message.extra_headers.update({"In-Reply-To": first, "References": first})
    return message
