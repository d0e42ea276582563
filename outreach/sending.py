"""Sending what is due: within the limits, never twice, never to who must not be mailed, and no guess about a lost answer."""

from __future__ import annotations

import logging
import smtplib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from anymail.exceptions import AnymailError
from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connection, transaction
from django.db.models import BigIntegerField, CharField, DateTimeField, F, IntegerField, Q

from conversations import faults
from leads import hours, links, record
from leads import services as leads
from leads.batches import each
from leads.models import Lead
from leads.prepared import Place, PreparedUpdate, select
from outreach import emails, providers, reasons, sequence, services
from outreach.limits import Room
from outreach.models import FOLLOW_UPS, Breaker, Delivery, OutboundEmail
from outreach.sequence import Rule, WhyNot
from outreach.smtp import NotHandedOverError
from outreach.texts import TextError

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
RETRY_AFTER = (timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=8), timedelta(hours=24))
"""Waits between tries after a temporary refusal (S19); then the mail is given up."""

SOFT_BOUNCES = 3
"""An address is suppressed after so many mails that were given up, or came back for now (S19)."""

SENDING_TIME = 10.0
"""Seconds that one round of sending may take; windows, turns and offers wait behind it."""

HELD = timedelta(hours=1)
"""How long until a mail that a pause or a missing approval holds is looked at again; ending those looks at once."""

SERVER_WAIT, BREAKER_WAIT = timedelta(minutes=1), timedelta(minutes=5)
"""How long all mails wait after the mail server could not be used: for a few times, and once the breaker is open."""

BREAKER_OPENS = 5
"""Failures in a row after which the breaker is open and the managers are told (F34)."""

TELL_AGAIN = timedelta(hours=24)
"""The managers are told once in this time that the mail server cannot be used."""

PERMANENT = 500
"""Answers of a mail server from here on are for good (RFC 5321 4.2.1)."""

AGENT = "sdr_agent"
MAIL = "mail"
State, Kind = OutboundEmail.State, OutboundEmail.Kind
FIRST_IN_LINE = (Kind.OPT_OUT_CONFIRMATION, Kind.OUTREACH, Kind.REP_NOTICE, Kind.MANAGER_NOTICE, Kind.WINDOW_REMINDER, Kind.NUDGE)
"""Answers to what somebody has just done go first; a backlog of nudges never keeps them waiting."""


# --- a round of sending


def send_due_emails(
    *,
    now: datetime,
    limit: int = 200,
    connection: BaseEmailBackend | None = None,
    seconds: float = SENDING_TIME,
    of: int | None = None,
) -> int:
    """Send what is due over one kept connection, for a while; `of`: only mails of this lead. Returns how many the server took.

    If the server cannot be used the mails wait, none of them has been tried; after some failures they wait longer and
    the managers are told (F34).
    """
    due: list[OutboundEmail] = []
    for kind in FIRST_IN_LINE:
        if len(due) < limit:
            rows = OutboundEmail.objects.due(now).filter(kind=kind, **({} if of is None else {"lead": of}))
            due += rows.select_related("lead__business_unit")[: limit - len(due)]
    if not due:
        return 0
    breaker = Breaker.objects.filter(name=MAIL).first()
    if breaker is not None and breaker.wait_until > now:
        return 0
    trip = Trip(now, connection or get_connection(), time.monotonic() + seconds, Room.at(now), breaker is not None)
    try:
        return each(trip.items(due), lambda email: send_email(email, trip), "email")
    finally:
        trip.connection.close()


@dataclass(slots=True)
class Trip:
    """One round of sending: its connection, its end, and the room that is left."""

    now: datetime
    connection: BaseEmailBackend
    ends: float
    room: Room
    was_down: bool = False
    over: bool = False

    def items(self, due: list[OutboundEmail]) -> Iterator[OutboundEmail]:
        """The mails that may go now, one by one, as long as there is time and a mail server."""
        for email in due:
            if time.monotonic() >= self.ends or self.over:
                return
            if refusal := self.room.refusal(email.kind, email.to):
                if self.room.full(email.kind):
                    _note(email, refusal)  # its turn comes by itself, in the same order
                else:
                    _hold(email, refusal, now=self.now)  # mails to other domains must not wait behind it
                continue
            try:
                self.connection.open()
            except (OSError, smtplib.SMTPException) as error:
                self.server_failed(error, email)
                return
            if self.was_down:
                Breaker.objects.filter(name=MAIL).delete()
                logger.warning("the mail server can be used again")
                self.was_down = False
            yield email

    def server_failed(self, error: Exception, email: OutboundEmail) -> None:
        """The server cannot be used: this round ends, all mails wait, the managers are told once a while."""
        self.over = True
        note_failure(error, email, now=self.now)


def _words_of(error: Exception) -> str:
    """Why the mail server, or the provider's API, cannot be used."""
    if isinstance(error, AnymailError):
        return providers.answer_of(error).why
    code = f" {error.smtp_code}" if isinstance(error, smtplib.SMTPResponseException) else ""
    words = "refuses our login" if isinstance(error, smtplib.SMTPAuthenticationError) else "cannot be reached"
    return f"the mail server {words} ({type(error).__name__}{code})"


@transaction.atomic
def note_failure(error: Exception, email: OutboundEmail, *, now: datetime) -> None:
    """Count one failure of the mail server; `email` is the first one that waits for it."""
    why = _words_of(error)
    defaults = {"since": now, "wait_until": now, "why": why}
    breaker, _ = Breaker.objects.select_for_update().get_or_create(name=MAIL, defaults=defaults)
    breaker.failures, breaker.why = breaker.failures + 1, why
    opened = breaker.failures >= BREAKER_OPENS
    breaker.wait_until = now + (BREAKER_WAIT if opened else SERVER_WAIT)
    if opened and settings.MANAGER_EMAIL and (breaker.told_at is None or breaker.told_at <= now - TELL_AGAIN):
        breaker.told_at = now
        waiting = OutboundEmail.objects.due(now).count()
        words = (
            f"No mail goes out since {breaker.since:%Y-%m-%d %H:%M} UTC: {why}. {waiting} mails wait and go out by themselves."
        )
        notice = {"step": f"mail_server:{int(now.timestamp())}", "kind": Kind.MANAGER_NOTICE, "to": settings.MANAGER_EMAIL}
        services.queue_email(email.lead, **notice, due_at=now, subject="No mails go out", text=words, why=words)
    breaker.save()
    logger.log(logging.ERROR if opened else logging.WARNING, "%s; mails wait until %s", why, breaker.wait_until)
    OutboundEmail.objects.filter(pk=email.pk, state=State.QUEUED).update(why=f"no connection: {why}")


# --- one mail


def send_email(email: OutboundEmail, trip: Trip) -> bool:
    """Claim, check, hand over, mark: each in a transaction of its own, none open while the server is spoken to."""
    if not claim(email, now=trip.now):
        return False
    return hand_over(email, trip)


def claim(email: OutboundEmail, *, now: datetime) -> bool:
    """Take a mail for sending, if no rule forbids it; for exactly one caller. Otherwise it is noted why not.

    `attempts` is the fence: whoever claims counts it up, and all later steps of an older claim find nothing to do.
    """
    if email.kind in FOLLOW_UPS and (early := _outside_hours(email, now)):
        _hold(email, early, now=now)
        return False
    if not _claim(email.kind, len(hashes := links.address_hashes(email.to)))(**_values(email, hashes, now)):
        note_why_not(email, now=now)
        return False
    email.attempts += 1
    faults.hit("mail.claimed")
    return True


def _allowed(state: str, kind: str, hashes: int) -> Any:
    """The row of a mail in this state, as `attempts` left it, if it may go out; its values are given by `_values`."""
    moment = DateTimeField()
    rows = OutboundEmail.objects.filter(
        pk=Place("pk", BigIntegerField()), state=state, attempts=Place("attempts", IntegerField())
    )
    return rows.allowed(
        kind,
        now=Place("now", moment),
        last_mail_by=Place("last_mail_by", moment),
        hashes=[Place(f"hash{i}", CharField()) for i in range(hashes)],
    )


def _values(email: OutboundEmail, hashes: Sequence[str], now: datetime) -> dict[str, Any]:
    values = {"pk": email.pk, "attempts": email.attempts, "now": now, "last_mail_by": now - sequence.MIN_GAP}
    return values | {f"hash{i}": value for i, value in enumerate(hashes)}


@cache
def _claim(kind: str, hashes: int) -> PreparedUpdate:
    now = Place("now", DateTimeField())
    queued = _allowed(State.QUEUED, kind, hashes)
    return PreparedUpdate(queued, state=State.SENDING, claimed_at=now, attempts=F("attempts") + 1, rule="", why="")


@cache
def _hand(kind: str, hashes: int) -> PreparedUpdate:
    claimed = _allowed(State.SENDING, kind, hashes)
    return PreparedUpdate(claimed, handed_at=Place("now", DateTimeField()), subject=Place("subject", CharField()))


def _outside_hours(email: OutboundEmail, now: datetime) -> WhyNot | None:
    zone = email.lead.zone
    opens = hours.next_working_moment(now, zone, email.lead.country)
    return WhyNot(Rule.HOURS, sequence.spoken(now, zone), opens, zone) if opens > now else None


def hand_over(email: OutboundEmail, trip: Trip) -> bool:
    """Give a claimed mail to the server and write down what came of it.

    The stop rules are checked once more by the statement that marks it as handed over, the last one before DATA: an
    opt-out that was committed before it wins (S9).
    """
    now = trip.now
    try:
        message = emails.build(email, email.lead, now=now)
    except (emails.IncompleteMailError, TextError) as error:
        _settle(email, State.FAILED, now=now, why=str(error))
        return False
    faults.hit("mail.before_connect")
    hashes = links.address_hashes(email.to)
    if not _hand(email.kind, len(hashes))(**_values(email, hashes, now), subject=message.subject):
        note_why_not(email, now=now)  # or this claim was taken away in the meantime: then there is nothing to note
        return False
    trip.room.take(email.to)
    if settings.EMAIL_PROVIDER not in ("", *providers.NO_METADATA):
        message.metadata = {"message_id": email.message_id}  # type: ignore[attr-defined] # the provider's events name it then, whatever else is lost
    try:
        trip.connection.send_messages([message])
    except AnymailError as error:
        return _answered(email, error, trip)
    except smtplib.SMTPRecipientsRefused as error:
        code = max((status for status, _ in error.recipients.values()), default=550)
        return _refused(email, code, now=now)
    except (smtplib.SMTPAuthenticationError, smtplib.SMTPConnectError, smtplib.SMTPHeloError) as error:
        # Our own side is set up wrongly, or the server is: neither mail nor address has anything to do with it.
        return _not_tried(email, error, trip)
    except smtplib.SMTPSenderRefused as error:
        return _later(email, now=now, why=f"the mail server refuses us ({error.smtp_code})")
    except smtplib.SMTPResponseException as error:
        if error.smtp_code < PERMANENT:
            return _later(email, now=now, why=f"refused for now ({error.smtp_code})")
        _settle(email, State.FAILED, now=now, why=f"the mail server refused this mail ({error.smtp_code})")
        return False
    except NotHandedOverError:
        trip.connection.close()
        return _later(email, now=now, why="the connection to the mail server was lost before the mail's text was sent")
    except (smtplib.SMTPServerDisconnected, TimeoutError) as error:
        trip.connection.close()  # what comes next must not be lost with it
        _settle(email, State.UNKNOWN, now=now, why=f"the mail server's answer was lost ({type(error).__name__})")
        return False
    except (OSError, smtplib.SMTPException) as error:
        return _not_tried(email, error, trip)
    if provider_id := getattr(getattr(message, "anymail_status", None), "message_id", None):
        OutboundEmail.objects.filter(pk=email.pk).update(provider_id=str(provider_id)[:200])
    faults.hit("mail.after_250")
    _settle(email, State.SENT, now=now)
    return True


def _settle(email: OutboundEmail, state: str, *, now: datetime, why: str = "", rule: str = "") -> None:
    """The end of one mail, with its line in the lead's history."""
    sent_at = now if state == State.SENT else None
    with transaction.atomic():
        values = {"pk": email.pk, "attempts": email.attempts, "state": state, "why": why[:300], "rule": rule, "sent_at": sent_at}
        if not _end()(**values):
            return
        lock = " FOR UPDATE" if connection.vendor == "postgresql" else ""
        (lead,) = select(Lead, f"id = %s{lock}", [email.lead_id])
        data = {"step": email.step, "kind": email.kind} | ({"rule": rule} if rule else {})
        record.record_event(lead, f"email_{state}", now=now, actor=AGENT, why=why, data=data)
        if state == State.SENT and email.kind == Kind.OUTREACH and lead.state == Lead.State.NEW:
            record.move(lead, "contact", now=now, actor=AGENT, why="first mail sent")
        faults.hit("mail.before_commit")


@cache
def _end() -> PreparedUpdate:
    """A mail that is still open, queued or claimed, as `attempts` left it."""
    words, moment = CharField(), DateTimeField()
    still = OutboundEmail.objects.filter(
        pk=Place("pk", BigIntegerField()), attempts=Place("attempts", IntegerField()), state__in=(State.QUEUED, State.SENDING)
    )
    return PreparedUpdate(
        still, state=Place("state", words), why=Place("why", words), rule=Place("rule", words), sent_at=Place("sent_at", moment)
    )


def _answered(email: OutboundEmail, error: AnymailError, trip: Trip) -> bool:
    """What the API of a mail provider said, other than that it took the mail."""
    answer = providers.answer_of(error)
    if answer.what == "refused":
        return _refused(email, PERMANENT, now=trip.now)
    if answer.what == "unusable":
        return _not_tried(email, error, trip)
    _settle(email, State.UNKNOWN if answer.what == "unknown" else State.FAILED, now=trip.now, why=answer.why)
    return False


def _refused(email: OutboundEmail, code: int, *, now: datetime) -> bool:
    if code < PERMANENT:
        return _later(email, now=now, why=f"refused for now ({code})")
    _settle(email, State.FAILED, now=now, why=f"refused for good ({code})")
    if email.kind in sequence.TO_LEADS:
        give_up_address(email.to, now=now, reason="hard_bounce", why=f"the mail server refused the address ({code})")
    return False


def _later(email: OutboundEmail, *, now: datetime, why: str) -> bool:
    """A "not now": tried again by the plan, given up in the end; three mails given up suppress the address (S19)."""
    email.refusals += 1
    if email.refusals <= len(RETRY_AFTER):
        wait = RETRY_AFTER[email.refusals - 1]
        _give_back(email, due_at=now + wait, why=why, refusals=email.refusals)
        return False
    OutboundEmail.objects.this_claim(email).update(refusals=email.refusals)
    _settle(email, State.FAILED, now=now, why=f"given up after {email.refusals} tries: {why}")
    note_soft_bounce(email, now=now)
    return False


def note_soft_bounce(email: OutboundEmail, *, now: datetime) -> None:
    """A mail was given up or came back for now; the third one to an address is the last (S19)."""
    if email.kind not in sequence.TO_LEADS:
        return
    soft = Q(state=State.FAILED, refusals__gt=len(RETRY_AFTER)) | Q(delivery=Delivery.SOFT)
    to_person = OutboundEmail.objects.filter(lead__in=Lead.objects.with_address(email.to), kind__in=sequence.TO_LEADS)
    if to_person.filter(soft).count() >= SOFT_BOUNCES:
        why = f"{SOFT_BOUNCES} mails to this address were given up or came back"
        give_up_address(email.to, now=now, reason="soft_bounces", why=why)


def give_up_address(address: str, *, now: datetime, reason: str, why: str) -> None:
    """No mail ever again to this address; whoever has said nothing yet cannot be reached."""
    leads.suppress_address(address, now=now, reason=reason)
    for pk in Lead.objects.with_address(address).values_list("pk", flat=True):
        with transaction.atomic():
            lead = Lead.objects.select_for_update(of=("self",)).get(pk=pk)
            if lead.state in (Lead.State.NEW, Lead.State.CONTACTED):
                record.move(lead, "bounce", now=now, actor=AGENT, why=why)


def _not_tried(email: OutboundEmail, error: Exception, trip: Trip) -> bool:
    """The server could not be used at all: the mail goes back as if nothing had been, and all mails wait."""
    _give_back(email, due_at=email.due_at, why="")
    trip.server_failed(error, email)
    return False


def _give_back(email: OutboundEmail, **columns: Any) -> int:
    """A claimed mail waits again; nothing of it has been delivered."""
    columns["why"] = columns.get("why", "")[:300]
    mine = OutboundEmail.objects.this_claim(email)
    return int(mine.update(state=State.QUEUED, handed_at=None, claimed_at=None, **columns))


def release_abandoned(*, now: datetime) -> int:
    """Mails of a process that died: not handed over yet, they are queued again; otherwise nobody can know."""
    again = 0
    for email in OutboundEmail.objects.abandoned(now - LEASE).select_related("lead"):
        if email.handed_at is not None:
            _settle(email, State.UNKNOWN, now=now, why="the worker died while the mail server was taking this mail")
        elif email.refusals >= len(RETRY_AFTER):
            _settle(
                email, State.FAILED, now=now, why=f"given up after {email.refusals + 1} tries, the last of which ended the worker"
            )
        else:
            again += _give_back(email, refusals=email.refusals + 1)
    if again:
        logger.warning("%s mails of a dead worker are queued again", again)
    return again


# --- why not


def note_why_not(email: OutboundEmail, *, now: datetime) -> None:
    """A mail was not sent because of a rule: put it aside for good, or until it is to be looked at again, in words.

    Finds nothing where somebody else took the mail, or where the reason has gone in the meantime.
    """
    if (reason := reasons.why_not(email, now=now)) is None:
        return
    if reason.final:
        _settle(email, State.SUPPRESSED, now=now, why=str(reason), rule=reason.rule)
    else:
        _hold(email, reason, now=now)


def _note(email: OutboundEmail, reason: WhyNot) -> None:
    if email.rule != reason.rule:
        OutboundEmail.objects.filter(pk=email.pk, state=State.QUEUED).update(rule=reason.rule, why=str(reason)[:300])


def _hold(email: OutboundEmail, reason: WhyNot, *, now: datetime) -> None:
    open_still = OutboundEmail.objects.filter(pk=email.pk, attempts=email.attempts, state__in=(State.QUEUED, State.SENDING))
    with transaction.atomic():
        held = open_still.update(
            state=State.QUEUED, claimed_at=None, due_at=reason.at or now + HELD, rule=reason.rule, why=str(reason)[:300]
        )
        if held and reason.rule != email.rule and reason.rule not in (Rule.CAP, Rule.RATE):
            data = {"step": email.step, "kind": email.kind, "rule": reason.rule}
            record.record_event(email.lead, "email_held", now=now, actor=AGENT, why=str(reason), data=data)
    email.rule = reason.rule
