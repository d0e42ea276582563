"""Builds the mails: the words of a step, in one frame, as text and HTML, with headers and links.

The frame, not the text of a step, holds what no mail may lack: who writes, that a machine does, from where, why, and
how to end it. A text that a manager edits cannot leave it out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from email.charset import QP, Charset
from email.utils import format_datetime, formataddr, parseaddr
from functools import cache, lru_cache

import css_inline
import idna
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import escape

from conversations.engine import wording
from conversations.models import Conversation
from leads import links
from leads.bant import Criterion
from leads.models import Assignment, BusinessUnit, Lead
from outreach import contrast, sequence, texts
from outreach.models import FOLLOW_UPS, OutboundEmail
from outreach.texts import Fields, Text

LANGUAGES = ("en", "de")
Kind, State = OutboundEmail.Kind, OutboundEmail.State

TO_LEADS = (
    "outreach", "nudge_1", "nudge_2", "nudge_started_1", "nudge_started_2",
    *(f"window_reminder_{criterion.value}" for criterion in Criterion), "opt_out_confirmation",
)  # fmt: skip
"""Names of the texts that leads get, each in every language: templates/outreach/emails/<language>/<name>.txt."""

TO_STAFF = ("rep_notice", "rep_reminder", "manager_notice", "queue_notice")
"""Those that our own people get, in English as their pages are: no opt-out, no links of the lead."""

STAFF = (Kind.REP_NOTICE, Kind.MANAGER_NOTICE)
TOUCH, TOUCH_LATE, NOBODY = "touch", "touch_late", "nobody"
"""With what the step of a notice begins that is not about an offer: `touch:ASSIGNMENT:REP`, `touch_late:…`, `nobody:QUEUE:…`."""

DEFAULT_TEXTS = 2
"""Nudges of their own words; a longer cadence uses the last of them again."""

FRAME = ("Greeting", "Notice", "Farewell", "Why", "Data", "Privacy", "Optout")
MAX_NAME, MAX_COMPANY, MAX_INTEREST, MAX_QUOTE = 60, 100, 100, 120
"""Characters of merge fields; what is longer ends in “…” after a whole word."""

PADDING = "\N{COMBINING GRAPHEME JOINER}\N{FIGURE SPACE}" * 60
"""Fills the line that a mailbox shows beside the subject, so that nothing else gets into it."""

QUOTED = Charset("utf-8")
QUOTED.body_encoding = QP
"""Seven bits and short lines whatever the words are: no server on the way has a reason to change the mail (and its
DKIM signature)."""


class IncompleteMailError(Exception):
    """A mail that lacks what every mail must have. The text names it, and where it comes from."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where a mail leads: the button, and the two links of the foot (not in mails to our own people)."""

    action: str
    optout: str = ""
    privacy: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail in words, before it becomes text and HTML. `ways`: label and address of each link in the foot."""

    language: str
    subject: str
    preview: str
    sender: str
    notice: str
    greeting: str
    paragraphs: tuple[str, ...]
    action: str
    action_url: str
    farewell: str
    foot: tuple[str, ...]
    ways: tuple[tuple[str, str], ...]


def sender_domain() -> str:
    """The domain of our sender address; Message-IDs end in it."""
    return sender_address().partition("@")[2] or "localhost"


def sender_address() -> str:
    """The address that all mails come from."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def language_of(lead: Lead) -> str:
    """The language of this lead's mails: its own if there are texts, else English as a whole."""
    base = lead.language.partition("-")[0].lower()
    return base if base in LANGUAGES else "en"


# --- building


def build(email: OutboundEmail, lead: Lead, *, now: datetime) -> EmailMultiAlternatives:
    """The mail as it goes out at `now`: text and HTML, with the headers that providers and the law ask for.

    To a lead: one-click opt-out (RFC 8058) with the one https address of List-Unsubscribe (RFC 2369); a nudge or reminder
    hangs in the thread of the mails before it. `Auto-Submitted: auto-generated` (RFC 3834) stands on what nobody should
    answer, notices and the opt-out confirmation. It does not stand on the first mail and what follows it: these ask for
    an answer, and an absence notice is one, for it names the day after which the next nudge may come; vacation
    programs stay silent at that header. No loop can come of it, since no mail that comes in is answered by one.

    A manager's own words stand in the place of the text's, in the same frame. Raises IncompleteMailError, TextError.
    """
    to_lead = email.kind not in STAFF
    language = language_of(lead) if to_lead else "en"
    name = text_name(email, lead)
    where = _links_of(lead) if to_lead else Links(action=_desk_url(email, lead))
    until = _until(lead, language) if email.kind == Kind.WINDOW_REMINDER else ""
    fields = replace(_fields(lead, language), until=until, why=texts.tidy(_why_of(email) or email.why))
    letter = _letter(_text(language, name), language, fields, where, name=name, own=(email.subject, email.text))
    message = _message(letter, lead.business_unit, to=(texts.tidy(lead.display_name) if to_lead else "", email.to))
    message.extra_headers |= {"Message-ID": email.message_id, "Date": format_datetime(now), "X-AI-Generated": "yes"}
    if to_lead:
        message.extra_headers |= {
            "List-Unsubscribe": f"<{where.optout}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
        message.reply_to = [links.reply_address(lead)] if settings.REPLY_TO else []
    if not to_lead or email.kind == Kind.OPT_OUT_CONFIRMATION:
        message.extra_headers["Auto-Submitted"] = "auto-generated"
    if email.kind in FOLLOW_UPS and (before := _thread(email)):
        message.extra_headers |= {"In-Reply-To": before[-1], "References": " ".join(before)}
    return message


def sample(lead: Lead, name: str, *, language: str) -> EmailMultiAlternatives:
    """The mail of one text as this lead would get it, to be looked at: its links lead nowhere. Writes nothing.

    Raises as `build` does. The texts of TO_STAFF are in English whatever the language.
    """
    language = language if name in TO_LEADS else "en"
    where = Links(*(f"{settings.BASE_URL}/{door}/…" for door in ("chat", "optout", "privacy")))
    if name in TO_STAFF:
        where = Links(action=settings.BASE_URL + "/…")
    until = _until(lead, language) if name.startswith(Kind.WINDOW_REMINDER) else ""
    fields = replace(_fields(lead, language), until=until, why="Here stands why.")
    letter = _letter(_text(language, name), language, fields, where, name=name)
    return _message(letter, lead.business_unit, to=("", lead.email))


def text_name(email: OutboundEmail, lead: Lead) -> str:
    """Which text a mail has: by kind, by the number of a nudge and whether the lead has begun to answer, by criterion."""
    first, last = email.step.partition(":")[0], email.step.rpartition(":")[2]
    if email.kind in STAFF and first in (TOUCH, NOBODY):
        return {TOUCH: "rep_reminder", NOBODY: "queue_notice"}[first]
    if email.kind == Kind.NUDGE:
        started = "" if lead.state in (Lead.State.NEW, Lead.State.CONTACTED) else "started_"
        return f"nudge_{started}{min(int(last), DEFAULT_TEXTS) if last.isdigit() else 1}"
    if email.kind == Kind.WINDOW_REMINDER:
        return f"window_reminder_{Criterion(last).value}"
    return str(email.kind)


# --- words


@cache
def _source(language: str, name: str) -> str:
    path = settings.BASE_DIR / "templates" / "outreach" / "emails" / language / f"{name}.txt"
    return str(path.read_text(encoding="utf-8"))


@cache
def _text(language: str, name: str) -> Text:
    return texts.check_template(_source(language, name), f"{language}/{name}.txt")


@cache
def _frame(language: str) -> dict[str, str]:
    return dict(texts.read_text(_source(language, "frame"), f"{language}/frame.txt", needed=FRAME).headings)


def _fields(lead: Lead, language: str) -> Fields:
    unit = lead.business_unit
    first, last = texts.tidy(lead.first_name), texts.tidy(lead.last_name)
    full = f"{first} {last}".strip()
    # A first name alone would be too familiar in German, and what stands before a last name would have to be guessed.
    name = full if language == "de" else first or last
    offer = unit.offer if unit and language == "en" else ""
    return Fields(
        name=texts.cut(name, MAX_NAME),
        lead_name=texts.cut(texts.tidy(lead.display_name), MAX_NAME),
        lead_company=texts.cut(texts.tidy(lead.company), MAX_COMPANY),
        lead_number=str(lead.pk),
        interest=texts.cut(texts.tidy(lead.product_interest) or offer, MAX_INTEREST),
        quote=texts.quoted(lead.message, MAX_QUOTE),
        voice=texts.tidy(unit.voice_de if language == "de" else unit.voice_en) if unit else "",
        unit=texts.cut(texts.tidy(unit.name), MAX_NAME) if unit else "",
        sender=texts.cut(texts.tidy(unit.sender_name), MAX_NAME) if unit else settings.COMPANY,
        company=settings.COMPANY,
        address=settings.POSTAL_ADDRESS,
        contact=settings.REPLY_TO or sender_address(),
    )


def _until(lead: Lead, language: str) -> str:
    """When the window of this lead's conversation closes, in words; "" without one."""
    talks = Conversation.objects.filter(lead_id=lead.pk).exclude(window_closes_at=None).order_by("-pk")
    conversation = talks.first() if lead.pk else None
    return wording.clock_time(conversation.window_closes_at, lead.zone, language) if conversation else ""


def _letter(text: Text, language: str, fields: Fields, where: Links, *, name: str, own: tuple[str, str] = ("", "")) -> Letter:
    """The mail in words. `own`: subject and paragraphs that a manager wants instead of the text's; empty: as it has them."""
    frame, values = _frame(language), texts.values_of(fields)
    filled = {heading: texts.fill(words, values) for heading, words in frame.items()}
    headings, (own_subject, own_words) = text.headings, own
    paragraphs = tuple(part if part == texts.BUTTON else texts.fill(part, values) for part in text.paragraphs)
    if own_words:
        paragraphs = texts.paragraphs_of(own_words) + ((texts.BUTTON,) if "Button" in headings else ())
    to_lead = name in TO_LEADS
    foot = [fields.address]
    if to_lead:
        foot = [filled["Why"], *([filled["Data"]] if name == "outreach" else []), fields.address]
    letter = Letter(
        language=language,
        subject=texts.cut(texts.tidy(own_subject), texts.MAX_SUBJECT) or texts.fill_subject(headings["Subject"], fields),
        preview=texts.fill(headings["Preview"], values),
        sender=fields.sender,
        notice=filled["Notice"],
        greeting=filled["Greeting"] if to_lead else "Hello,",
        paragraphs=tuple(part for part in paragraphs if part),
        action=headings.get("Button", ""),
        action_url=where.action,
        farewell=filled["Farewell"],
        foot=tuple(foot),
        ways=((filled["Privacy"], where.privacy), (filled["Optout"], where.optout)) if to_lead else (),
    )
    _require(letter, name, to_lead)
    return letter


def _require(letter: Letter, name: str, to_lead: bool) -> None:
    """Every mail says who writes, that a machine does, and from where; one to a lead also why, and how to end it (S15)."""
    address = letter.foot[-1]
    parts = {
        "the notice that an AI writes (frame.txt)": letter.notice,
        "the sender's name (the business unit, or BANTQUAL_COMPANY)": letter.sender,
        "the postal address (BANTQUAL_POSTAL_ADDRESS)": address,
    }
    if to_lead:
        parts["why the lead gets it (frame.txt)"] = letter.foot[0] if len(letter.foot) > 1 else ""
        parts["the link to the privacy policy"], parts["the opt-out link"] = (label and url for label, url in letter.ways)
    for part, words in parts.items():
        if not words.strip():
            raise IncompleteMailError(f"The mail {name} ({letter.language}) cannot be built: it lacks {part}.")


# --- text, HTML, headers


def _message(letter: Letter, unit: BusinessUnit | None, *, to: tuple[str, str]) -> EmailMultiAlternatives:
    body, html = _as_text(letter), _as_html(letter, unit.colour if unit else contrast.FALLBACK)
    for part in (letter.sender, letter.notice, *letter.foot, *(url for _, url in letter.ways)):
        if part not in body or escape(part) not in html:
            raise IncompleteMailError(f"The layout of the mails leaves out {part[:80]!r}; it must stand in text and HTML.")
    message = EmailMultiAlternatives(
        subject=letter.subject,
        body=body,
        from_email=formataddr((letter.sender, sender_address())),
        to=[formataddr((texts.cut(to[0], MAX_NAME), _deliverable(to[1])))],
    )
    message.encoding = QUOTED
    message.attach_alternative(_inliner().inline(html), "text/html")
    return message


def _as_text(letter: Letter) -> str:
    button = f"{letter.action}:\n{letter.action_url}"
    paragraphs = (button if part == texts.BUTTON else part for part in letter.paragraphs)
    head = (f"{letter.sender}\n{letter.notice}", letter.greeting)
    ways = "\n".join(f"{label}: {url}" for label, url in letter.ways)
    foot = "-- \n" + "\n\n".join(filter(None, (*letter.foot, ways)))
    return "\n\n".join((*head, *paragraphs, f"{letter.farewell}\n{letter.sender}", foot)) + "\n"


def _as_html(letter: Letter, colour: str) -> str:
    context = {
        "letter": letter,
        "language": letter.language,
        "palette": contrast.palette_for(colour),
        "button": texts.BUTTON,
        "padding": PADDING,
    }
    return render_to_string("outreach/emails/layout.html", context)


@lru_cache(maxsize=1)
def _inliner() -> css_inline.CSSInliner:
    return css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=True)


def _deliverable(address: str) -> str:
    """The address as a mail server takes it: a domain outside ASCII in the spelling of IDNA 2008, as it is compared."""
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{idna.encode(domain, uts46=True).decode()}" if not domain.isascii() else address
    except idna.IDNAError as error:
        raise IncompleteMailError(f"The mail lacks an address that can be reached: its domain cannot exist ({error}).") from None


def _links_of(lead: Lead) -> Links:
    privacy = settings.PRIVACY_URL or settings.BASE_URL + reverse("privacy")
    return Links(action=links.chat_url(lead), optout=links.optout_url(lead), privacy=privacy)


def _desk_url(email: OutboundEmail, lead: Lead) -> str:
    what, _, rest = email.step.partition(":")
    if what == NOBODY:
        path = reverse("admin:leads_queue_change", args=[rest.partition(":")[0]])
    elif email.kind == Kind.MANAGER_NOTICE:
        path = reverse("admin:leads_lead_change", args=[lead.pk])
    else:
        path = reverse("desk-lead", args=[lead.pk]) if what == TOUCH else reverse("desk")
    return f"{settings.BASE_URL}{path}"


def _why_of(email: OutboundEmail) -> str:
    """What a notice about a first touch or a queue tells, as things stand now; "" for any other mail."""
    what, _, rest = email.step.partition(":")
    number = rest.partition(":")[0]
    if what in (TOUCH, TOUCH_LATE) and email.kind in STAFF:
        held = Assignment.objects.select_related("rep").filter(pk=number, rep__isnull=False).first()
        if held is None or held.rep is None or held.touch_due_at is None:
            return ""
        due = sequence.spoken(held.touch_due_at, held.rep.zone)
        if what == TOUCH:
            return f"Please get in touch by {due}."
        return f"{held.rep.name} has had this lead since {sequence.spoken(held.accepted_at or held.entered_at, held.rep.zone)} and was to be in touch by {due}."
    if what == NOBODY:
        waiting = Assignment.objects.waiting().filter(queue_id=int(number)).select_related("queue")
        if (first := waiting.first()) is not None:
            count = waiting.count()
            leads = f"{count} leads wait" if count > 1 else "One lead waits"
            since = sequence.spoken(first.entered_at, settings.TIME_ZONE)
            return f"{leads} in the queue “{first.queue.name}”, the oldest since {since}, and none of its reps is there."
    return ""


def _thread(email: OutboundEmail) -> list[str]:
    """Message-IDs of the mails that this lead has had of the same thread, oldest first."""
    thread = (Kind.OUTREACH, *FOLLOW_UPS)
    had = OutboundEmail.objects.filter(lead_id=email.lead_id, kind__in=thread, state__in=(State.SENT, State.UNKNOWN))
    return list(had.exclude(pk=email.pk).order_by("pk").values_list("message_id", flat=True))
