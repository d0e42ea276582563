"""What comes back: events of the mail provider, and mails of people and machines. Everything here is safe to repeat."""

from __future__ import annotations

import hashlib
import logging
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from email.message import Message as MimeMessage
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from conversations import services as conversations
from leads import links, record
from leads import services as leads
from leads.batches import each
from leads.models import Lead, Rep
from outreach import inbound, sending, services
from outreach.emails import STAFF
from outreach.inbound import Kind, Mail
from outreach.models import Delivery, InboundEmail, OutboundEmail, ProviderEvent

logger = logging.getLogger(__name__)

EARLY_FOR = timedelta(hours=1)
"""How long an event waits for its mail: it may come before our own commit (F31)."""
MAX_ANSWERED = 50
"""Ids in a mail's references that are looked up."""

PROVIDER = "mail_provider"

_RANKS = {delivery: rank for rank, delivery in enumerate(["", *Delivery.values])}
_WORDS = {
    Delivery.DEFERRED: "the receiving server takes it later",
    Delivery.DELIVERED: "the receiving server took it",
    Delivery.SOFT: "it came back for now",
    Delivery.HARD: "it came back for good",
    Delivery.OPTED_OUT: "the person unsubscribed at the mail provider",
    Delivery.COMPLAINED: "the person reported it as spam",
}


# --- events of the provider


@dataclass(frozen=True, slots=True)
class Told:
    """One event as the provider told it. `key` is the same whenever the same event is told again."""

    key: str
    delivery: Delivery
    message_ids: tuple[str, ...]
    recipient: str
    happened_at: datetime
    detail: str = ""


def take_event(told: Told, *, now: datetime) -> bool:
    """Store one event and apply it. False: it was told before. Whoever bounced for good or complained is never mailed again."""
    if ProviderEvent.objects.filter(key=told.key).exists():
        return False
    if told.recipient and told.delivery == Delivery.HARD:
        leads.suppress_address(told.recipient, now=now, reason="hard_bounce")
    elif told.recipient and told.delivery in (Delivery.OPTED_OUT, Delivery.COMPLAINED):
        conversations.opt_out_address(told.recipient, now=now, how=_how(told.delivery))
    event, created = ProviderEvent.objects.get_or_create(
        key=told.key,
        defaults={
            "delivery": told.delivery,
            "message_ids": list(told.message_ids)[:5],
            "detail": told.detail[:100],
            "happened_at": told.happened_at,
            "received_at": now,
        },
    )
    if created:
        match_event(event, now=now)
    return created


def match_event(event: ProviderEvent, *, now: datetime) -> bool:
    """Apply an event to its mail. False: the mail is not known, or not yet handed over as far as we know."""
    email = _named(event.message_ids)
    if email is None or email.state in (OutboundEmail.State.QUEUED, OutboundEmail.State.SENDING):
        if now - event.received_at > EARLY_FOR:
            ProviderEvent.objects.filter(pk=event.pk).update(state=ProviderEvent.State.UNKNOWN)
            logger.warning("event %s names no mail of ours that was sent", event.pk)
        return False
    apply_delivery(email, Delivery(event.delivery), now=now, detail=event.detail)
    ProviderEvent.objects.filter(pk=event.pk).update(state=ProviderEvent.State.APPLIED, email=email)
    return True


def match_early_events(*, now: datetime, limit: int = 500) -> int:
    """Look again for the mails of events that came early. Returns how many were found."""
    return each(ProviderEvent.objects.early()[:limit], lambda event: match_event(event, now=now), "provider event")


def _named(message_ids: Sequence[str]) -> OutboundEmail | None:
    """The mail of ours with one of these ids, ours or the provider's; the first named first."""
    names = [name for given in list(message_ids)[:MAX_ANSWERED] for name in _spellings(given)]
    if not names:
        return None
    found = OutboundEmail.objects.filter(Q(message_id__in=names) | Q(provider_id__in=names)).select_related("lead")
    by_name = {name: email for email in found for name in (email.message_id, email.provider_id)}
    return next((by_name[name] for name in names if name in by_name), None)


def _spellings(name: str) -> list[str]:
    """An id as it may be stored: in brackets or without, and the part that a provider makes its own Message-ID of."""
    bare = name.strip().strip("<>")
    return [f"<{bare}>", bare, bare.partition("@")[0]] if bare and "\0" not in bare else []


def _how(delivery: Delivery) -> str:
    return "complaint" if delivery == Delivery.COMPLAINED else "the mail provider"


def apply_delivery(email: OutboundEmail, delivery: Delivery, *, now: datetime, detail: str = "") -> None:
    """What became of a mail, by rank. Every effect is safe to repeat, so that a crash in between loses none."""
    if delivery != Delivery.DEFERRED and email.state == OutboundEmail.State.UNKNOWN:
        with suppress(services.NothingToDoError):  # the provider had this mail after all (F17)
            services.mark_sent(email.pk, now=now, actor=PROVIDER)
    to_lead = email.kind not in STAFF
    if to_lead and delivery == Delivery.HARD:
        why = f"a mail to this address came back for good{f' ({detail})' if detail else ''}"
        sending.give_up_address(email.to, now=now, reason="hard_bounce", why=why)
    elif to_lead and delivery in (Delivery.OPTED_OUT, Delivery.COMPLAINED):
        conversations.opt_out(email.lead, now=now, how=_how(delivery))
        conversations.opt_out_address(email.to, now=now, how=_how(delivery))
    with transaction.atomic():
        lower = [one for one, rank in _RANKS.items() if rank < _RANKS[delivery]]
        if OutboundEmail.objects.filter(pk=email.pk, delivery__in=lower).update(delivery=delivery):
            why = f"{_WORDS[delivery]}{f' ({detail})' if detail else ''}"
            data = {"step": email.step, "kind": email.kind}
            record.record_event(email.lead, f"email_{delivery}", now=now, actor=PROVIDER, why=why, data=data)
    if delivery == Delivery.SOFT:
        sending.note_soft_bounce(email, now=now)


# --- mails


@dataclass(frozen=True, slots=True)
class Received:
    """What a mail was taken for, whose it is, and what was done. `repeated`: it had come before, so nothing was."""

    kind: str
    lead_id: int | None
    why: str
    repeated: bool = False


def receive_mail(message: MimeMessage, *, now: datetime, envelope_recipients: Sequence[str] = ()) -> Received:
    """Take in one mail, once. Nothing is ever answered but an opt-out, once. Raises inbound.UnreadableMailError."""
    mail = inbound.read_mail(message, envelope_recipients=envelope_recipients)
    before = InboundEmail.objects.filter(message_id=_key(mail)).first()
    if before is not None:
        return Received(before.kind, before.lead_id, before.why, repeated=True)
    lead, whose = lead_of(mail)
    kind = kind_of(mail, lead, now=now)
    text = ""
    if kind == Kind.BOUNCE or kind == Kind.COMPLAINT:
        lead, why = _take_report(mail, kind, now=now)
    elif kind == Kind.OUT_OF_OFFICE:
        why = _take_absence(mail, lead, now=now)
    elif kind == Kind.OPT_OUT:
        why = _take_opt_out(mail, lead, now=now)
    elif kind == Kind.REPLY:
        why = _take_reply(mail, lead, whose, now=now)
        text = "" if lead else inbound.shown(mail)
    else:
        why = "written by a machine; nothing follows from it"
    return _note(mail, kind, lead, text=text, why=why, now=now)


def _key(mail: Mail) -> str:
    """The Message-ID, or a hash of one that is too long to store."""
    if len(mail.message_id) <= 200:
        return mail.message_id
    return f"<{hashlib.sha256(mail.message_id.encode('utf-8', 'replace')).hexdigest()}@long-message-id>"


@transaction.atomic
def _note(mail: Mail, kind: Kind, lead: Lead | None, *, text: str, why: str, now: datetime) -> Received:
    """The mail's own row and the line in the lead's history, both at the end: all effects before may be repeated."""
    defaults = {
        "kind": kind.value, "lead": lead, "sender": mail.sender[:254], "subject": mail.subject, "text": text,
        "why": why[:300], "received_at": now,
    }  # fmt: skip
    row, created = InboundEmail.objects.get_or_create(message_id=_key(mail), defaults=defaults)
    if created and lead is not None:
        record.record_event(
            lead, f"mail_{kind}", now=now, actor="lead" if kind in (Kind.REPLY, Kind.OPT_OUT) else "system", why=why
        )
    logger.info("mail %s is %s of lead %s", row.pk, kind, lead.pk if lead else None)
    return Received(kind.value, lead.pk if lead else None, why, repeated=not created)


def note_unreadable(raw: bytes, why: str, *, now: datetime) -> Received:
    """Keep that a mail came which cannot be read, so that a manager can ask for it again."""
    key = f"<{hashlib.sha256(raw).hexdigest()}@unreadable>"
    _, created = InboundEmail.objects.get_or_create(
        message_id=key, defaults={"kind": "unreadable", "why": why[:300], "received_at": now}
    )
    return Received("unreadable", None, why, repeated=not created)


def own_addresses() -> frozenset[str]:
    """Addresses of ours: who writes from one of them is no lead."""
    reps = Rep.objects.values_list("user__email", flat=True)
    given = [settings.DEFAULT_FROM_EMAIL, settings.MANAGER_EMAIL, settings.REPLY_TO, *reps]
    return frozenset(address.lower() for one in given if (address := parseaddr(one)[1]))


def kind_of(mail: Mail, lead: Lead | None, *, now: datetime) -> Kind:
    """What kind of mail this is; an opt-out is understood as in the chat, in the person's own words only."""
    own_message = OutboundEmail.objects.filter(message_id=mail.message_id).exists()
    kind = inbound.classify(mail, own_addresses=own_addresses(), own_message=own_message)
    if kind != Kind.REPLY:
        return kind
    local = now.astimezone(ZoneInfo(lead.zone if lead else settings.TIME_ZONE))
    words = inbound.own_words(mail.text)
    if inbound.is_stop_word(mail) or (words and conversations.is_opt_out(words, now=local, lead=lead)):
        return Kind.OPT_OUT
    return kind


def lead_of(mail: Mail) -> tuple[Lead | None, str]:
    """Whose mail it is, and how we know or why we do not. Between two leads nothing is guessed."""
    answered = _named(mail.replies_to)
    if answered is not None and answered.kind not in STAFF:
        return answered.lead, "it answers a mail of ours"
    for address in mail.recipients:
        if (lead := _lead_of_tag(address.partition("@")[0].partition("+")[2])) is not None:
            return lead, "it came to this lead's own reply address"
    if not mail.sender:
        return None, "it names no sender, or several"
    found = list(Lead.objects.with_address(mail.sender)[:2])
    if len(found) == 1:
        return found[0], "its sender is this lead"
    return None, "several leads have its sender's address" if found else "no lead has its sender's address"


def _lead_of_tag(tag: str) -> Lead | None:
    number = tag.partition("-")[0]
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    lead: Lead | None = Lead.objects.filter(pk=int(number)).first()
    return lead if lead is not None and links.is_reply_tag(tag, lead) else None


def _people(mail: Mail, lead: Lead | None) -> list[Lead]:
    """All leads of the person who wrote: those of the lead's address, else those of the sender's."""
    if lead is not None:
        return list(Lead.objects.same_person(lead))
    return list(Lead.objects.with_address(mail.sender)) if mail.sender else []


def _take_report(mail: Mail, kind: Kind, *, now: datetime) -> tuple[Lead | None, str]:
    """A bounce or complaint, if it names a mail of ours; its sender proves nothing."""
    email = _named([*mail.reported_ids, *mail.replies_to])
    if email is None:
        return None, "it names no mail of ours; nothing follows from it"
    report = mail.report
    if kind == Kind.COMPLAINT:
        delivery = Delivery.COMPLAINED
    elif report is not None and report.hard:
        delivery = Delivery.HARD
    else:
        delivery = Delivery.SOFT if report is not None and report.code.startswith("5") else Delivery.DEFERRED
    apply_delivery(email, delivery, now=now, detail=report.code if report else "")
    return email.lead, _WORDS[delivery]


def _take_absence(mail: Mail, lead: Lead | None, *, now: datetime) -> str:
    """Away: the next nudge waits until the day of return, or a week. It is neither a reply nor an opt-out."""
    people = _people(mail, lead)
    why = "away; no lead of ours"
    for one in people:
        zone = ZoneInfo(one.zone)
        day = inbound.return_day(f"{mail.subject}\n{mail.text}", now.astimezone(zone), one.language)
        back = day or (now.astimezone(zone) + inbound.AWAY_DEFAULT).date()
        until = datetime.combine(back, time.min, zone).astimezone(now.tzinfo)
        leads.wait_until(one, until)
        why = f"away, back on {back:%Y-%m-%d}" if day else f"away, no day of return named: nothing before {back:%Y-%m-%d}"
    return why


def _take_opt_out(mail: Mail, lead: Lead | None, *, now: datetime) -> str:
    """Opt out the lead, and whoever wrote. Confirmed by one mail, since the person sees no page that says so."""
    people = _people(mail, lead)
    done = lead is not None and conversations.opt_out(lead, now=now, how="reply")
    if mail.sender:
        done = conversations.opt_out_address(mail.sender, now=now, how="reply") or done
    confirmed = OutboundEmail.objects.filter(lead__in=people, kind=OutboundEmail.Kind.OPT_OUT_CONFIRMATION).exists()
    if done and people and not confirmed:
        kind = OutboundEmail.Kind.OPT_OUT_CONFIRMATION
        services.queue_email(lead or people[0], kind.value, kind, due_at=now)
    return "opted out by reply" if done else "had opted out before" if people else "suppressed; no lead of ours"


def _take_reply(mail: Mail, lead: Lead | None, whose: str, *, now: datetime) -> str:
    """A person's words: into the lead's transcript, no nudge any more, and a manager is told."""
    client_id = uuid.uuid5(uuid.NAMESPACE_URL, f"mid:{_key(mail)}")
    if lead is not None:
        conversations.note_reply(lead, inbound.shown(mail), now=now, client_id=client_id)
        _tell_manager(mail, lead, "The lead answered by e-mail; the words stand in the transcript.", now=now)
        if mail.sender != lead.email_key:
            return f"{whose}; written from another address"
        return whose
    people = _people(mail, None)
    for one in people:
        conversations.note_reply(one, "", now=now, client_id=client_id)
    if people:
        _tell_manager(
            mail, people[0], "A reply by e-mail could be for any of several leads with this address; see inbound emails.", now=now
        )
    return f"kept for a person: {whose}"


def _tell_manager(mail: Mail, lead: Lead, why: str, *, now: datetime) -> None:
    if settings.MANAGER_EMAIL:
        step = f"manager_notice:{hashlib.sha256(_key(mail).encode('utf-8', 'replace')).hexdigest()[:16]}"
        services.queue_email(lead, step, OutboundEmail.Kind.MANAGER_NOTICE, due_at=now, to=settings.MANAGER_EMAIL, why=why)
