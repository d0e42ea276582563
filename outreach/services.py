"""The SDR agent: engage each lead at once, nudge the silent, never mail who must not be mailed."""

from __future__ import annotations

import logging
import smtplib
import time
import uuid
from datetime import datetime, timedelta
from itertools import takewhile

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef

from conversations import faults
from conversations import services as conversations
from conversations.models import Conversation
from leads import services as leads
from leads.batches import each
from leads.models import Lead, Offer, Suppression
from outreach import emails, sequence
from outreach.models import OutboundEmail

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
RETRY_AFTER = (timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2), timedelta(hours=8), timedelta(hours=24))
"""Waits between tries after a temporary refusal (S19); then the mail is given up."""

FOR_MANAGERS = {
    Lead.State.WRONG_PERSON: "Somebody else reads this address, or the lead has left the company.",
    Lead.State.ABUSIVE: "The lead became abusive and the chat was ended.",
}
"""States of a lead that managers are told of, and in which words."""

SENDING_TIME = 10.0
"""Seconds that one round of sending may take; windows, turns and offers wait behind it."""

NO_SERVER_PAUSE = timedelta(minutes=1)
"""How long mails wait if the mail server cannot be reached at all."""

PERMANENT = 500
"""Answers of a mail server from here on are for good (RFC 5321 4.2.1)."""

AGENT = "sdr_agent"
State, Kind = OutboundEmail.State, OutboundEmail.Kind


# --- engaging


@transaction.atomic
def engage_lead(lead_id: int, *, now: datetime) -> bool:
    """Take up a new lead: open its conversation and queue the first mail. False: it must not be mailed, or was taken up."""
    lead = Lead.objects.select_for_update(of=("self",)).select_related("business_unit").get(pk=lead_id)
    if lead.engaged_by_agent_at is not None or lead.state != Lead.State.NEW:
        return False
    lead.engaged_by_agent_at = now
    lead.save(update_fields=["engaged_by_agent_at"])
    if reason := Suppression.objects.reason_for(lead.email):
        step = "bounce" if reason == "hard_bounce" else "opt_out"
        leads.move(lead, step, now=now, actor=AGENT, why=f"the address is on the do-not-contact list ({reason})")
        return False
    conversations.open_conversation(lead, now=now)
    queue_email(lead, "outreach", Kind.OUTREACH, due_at=now)
    return True


def engage_new_leads(*, now: datetime, limit: int = 500) -> int:
    """Take up every lead that came in by any door. Returns how many were engaged."""
    waiting = Lead.objects.not_yet_engaged().values_list("pk", flat=True)[:limit]
    return each(waiting, lambda pk: engage_lead(pk, now=now), "lead")


def queue_email(lead: Lead, step: str, kind: str, *, due_at: datetime, to: str = "", why: str = "") -> OutboundEmail | None:
    """Put one step of a lead into the outbox; None if it is there already. `to` is the lead where nothing is said."""
    domain = emails.sender_domain()
    try:
        with transaction.atomic():
            email: OutboundEmail = OutboundEmail.objects.create(
                lead=lead,
                step=step,
                kind=kind,
                to=to or lead.email,
                due_at=due_at,
                why=why,
                message_id=f"<{uuid.uuid4().hex}@{domain}>",
            )
            return email
    except IntegrityError:
        return None


# --- telling our own people


def queue_notices(*, now: datetime) -> int:
    """Tell reps of what is offered to them, and managers of leads that need a person's eyes; each once."""
    told = 0
    for offer in Offer.objects.untold().select_related("assignment__lead", "rep__user")[:200]:
        step, to = f"rep_notice:{offer.pk}", offer.rep.user.email
        if to:
            told += queue_email(offer.assignment.lead, step, Kind.REP_NOTICE, due_at=now, to=to) is not None
        Offer.objects.filter(pk=offer.pk).update(told_at=now)
    if settings.MANAGER_EMAIL:
        noted = OutboundEmail.objects.filter(lead=OuterRef("pk"), kind=Kind.MANAGER_NOTICE)
        for lead in Lead.objects.filter(state__in=FOR_MANAGERS).exclude(Exists(noted))[:200]:
            why = FOR_MANAGERS[lead.state]
            told += (
                queue_email(lead, "manager_notice", Kind.MANAGER_NOTICE, due_at=now, to=settings.MANAGER_EMAIL, why=why)
                is not None
            )
    return told


# --- silence


def handle_silences(*, now: datetime, limit: int = 500) -> int:
    """Where a lead has been silent for long enough: queue the nudge that is due, or end the waiting."""
    due = Conversation.objects.silent(now).order_by("silence_due_at").values_list("pk", flat=True)[:limit]
    return each(due, lambda pk: handle_silence(pk, now=now), "conversation")


@transaction.atomic
def handle_silence(conversation_id: int, *, now: datetime) -> bool:
    """One silent conversation: the next nudge of its cadence in the lead's working hours, or the end."""
    conversation = Conversation.objects.select_for_update(of=("self",)).select_related("lead").get(pk=conversation_id)
    if conversation.silence_due_at is None or conversation.silence_due_at > now or conversation.waiting_since is not None:
        return False  # words that wait for their turn end the silence
    script = conversations.script_of(conversation.playbook_id)
    invited = conversation.state == Conversation.State.INVITED
    cadence = script.silent_invited if invited else script.silent_core
    if conversation.nudges >= len(cadence.nudges):
        conversations.end_silence(conversation_id, now=now)
        return True
    lead = conversation.lead
    last = lead.emails.filter(kind=Kind.NUDGE).order_by("-due_at").values_list("due_at", flat=True).first()
    due_at = sequence.nudge_time(now, last, lead.zone)
    # The step names the silence it belongs to, so that the same silence is never nudged twice at one place.
    since = 0 if invited or conversation.last_heard_at is None else int(conversation.last_heard_at.timestamp())
    step = f"nudge:{conversation.pk}:{since}:{conversation.nudges + 1}"
    queue_email(lead, step, Kind.NUDGE, due_at=due_at)
    conversations.note_nudge(conversation_id, now=now)
    return True


# --- sending


def why_not(email: OutboundEmail) -> str:
    """Why this mail must not go out now, in words; "" if it may. Read at the last moment before sending."""
    if email.kind == Kind.REP_NOTICE:
        open_offer = Offer.objects.filter(pk=email.step.partition(":")[2], outcome=Offer.Outcome.OPEN).exists()
        return "" if open_offer else "the offer has ended"
    if email.kind == Kind.MANAGER_NOTICE:
        return ""
    lead = Lead.objects.get(pk=email.lead_id)
    if email.kind != Kind.OPT_OUT_CONFIRMATION:
        if lead.state == Lead.State.OPTED_OUT:
            return "the lead has opted out"
        if reason := Suppression.objects.reason_for(email.to):
            return f"the address is on the do-not-contact list ({reason})"
    if email.kind == Kind.OUTREACH and lead.state != Lead.State.NEW:
        return f"the lead is {lead.state} already"
    if email.kind == Kind.NUDGE:
        return _why_no_nudge(email)
    return ""


def _why_no_nudge(email: OutboundEmail) -> str:
    _, conversation_id, since, _ = email.step.split(":")
    conversation = Conversation.objects.get(pk=int(conversation_id))
    if conversation.state not in (Conversation.State.INVITED, Conversation.State.CORE):
        return f"the conversation is {conversation.state}"
    heard = int(conversation.last_heard_at.timestamp()) if conversation.last_heard_at else 0
    return "" if heard == int(since) else "the lead has written since"


def send_due_emails(
    *, now: datetime, limit: int = 200, connection: BaseEmailBackend | None = None, seconds: float = SENDING_TIME
) -> int:
    """Send what is due over one kept connection, for a while. Returns how many mails the server took.

    If the server is out of reach, the mails wait; none of them has been tried.
    """
    due = list(OutboundEmail.objects.due(now)[:limit])
    if not due:
        return 0
    connection = connection or get_connection()
    ends = time.monotonic() + seconds
    try:
        connection.open()
    except (OSError, smtplib.SMTPException) as error:
        logger.warning("no connection to the mail server (%s); %s mails wait", type(error).__name__, len(due))
        pks = [email.pk for email in due]
        OutboundEmail.objects.filter(pk__in=pks, state=State.QUEUED).update(
            due_at=now + NO_SERVER_PAUSE, why=f"no connection to the mail server ({type(error).__name__})"
        )
        return 0
    try:
        in_time = takewhile(lambda email: time.monotonic() < ends, due)
        return each(in_time, lambda email: send_email(email, now=now, connection=connection), "email")
    finally:
        connection.close()


def send_email(email: OutboundEmail, *, now: datetime, connection: BaseEmailBackend) -> bool:
    """Claim, check, hand over, mark: each in a transaction of its own, none open while the server is spoken to.

    `attempts` is the fence: whoever claims counts it up, and all later steps of an older claim find nothing to do.
    """
    claimed = OutboundEmail.objects.filter(pk=email.pk, state=State.QUEUED, attempts=email.attempts).update(
        state=State.SENDING, claimed_at=now, attempts=F("attempts") + 1
    )
    if not claimed:
        return False
    email.attempts += 1
    faults.hit("mail.claimed")
    lead = Lead.objects.select_related("business_unit").get(pk=email.lead_id)
    message = emails.build(email, lead)
    faults.hit("mail.before_connect")
    if reason := why_not(email):
        _settle(email, State.SUPPRESSED, now=now, why=reason)
        return False
    mine = OutboundEmail.objects.filter(pk=email.pk, state=State.SENDING, attempts=email.attempts)
    if not mine.update(handed_at=now, subject=message.subject):
        return False  # this claim was taken away in the meantime
    try:
        connection.send_messages([message])
    except smtplib.SMTPRecipientsRefused as error:
        code = max((status for status, _ in error.recipients.values()), default=550)
        return _refused(email, code, now=now)
    except (smtplib.SMTPSenderRefused, smtplib.SMTPAuthenticationError, smtplib.SMTPConnectError, smtplib.SMTPHeloError) as error:
        # Our own side is set up wrongly; the address has nothing to do with it.
        return _later(email, now=now, why=f"the mail server refuses us ({error.smtp_code})")
    except smtplib.SMTPResponseException as error:
        if error.smtp_code < PERMANENT:
            return _later(email, now=now, why=f"refused for now ({error.smtp_code})")
        _settle(email, State.FAILED, now=now, why=f"the mail server refused this mail ({error.smtp_code})")
        return False
    except (smtplib.SMTPServerDisconnected, TimeoutError) as error:
        _settle(email, State.UNKNOWN, now=now, why=f"the mail server's answer was lost ({type(error).__name__})")
        return False
    except (OSError, smtplib.SMTPException) as error:
        return _later(email, now=now, why=f"no connection to the mail server ({type(error).__name__})")
    faults.hit("mail.after_250")
    _settle(email, State.SENT, now=now)
    return True


@transaction.atomic
def _settle(email: OutboundEmail, state: str, *, now: datetime, why: str = "") -> None:
    """The end of one mail, with its line in the lead's history."""
    settled = OutboundEmail.objects.filter(pk=email.pk, state=State.SENDING, attempts=email.attempts).update(
        state=state, why=why[:300], sent_at=now if state == State.SENT else None
    )
    if not settled:
        return
    lead = Lead.objects.select_for_update().get(pk=email.lead_id)
    leads.record_event(lead, f"email_{state}", now=now, actor=AGENT, why=why, data={"step": email.step, "kind": email.kind})
    if state == State.SENT and email.kind == Kind.OUTREACH and lead.state == Lead.State.NEW:
        leads.move(lead, "contact", now=now, actor=AGENT, why="first mail sent")


def _refused(email: OutboundEmail, code: int, *, now: datetime) -> bool:
    if code < PERMANENT:
        return _later(email, now=now, why=f"refused for now ({code})")
    _settle(email, State.FAILED, now=now, why=f"refused for good ({code})")
    lead = Lead.objects.get(pk=email.lead_id)
    if lead.state in (Lead.State.NEW, Lead.State.CONTACTED):
        with transaction.atomic():
            leads.suppress_address(lead.email, now=now, reason="hard_bounce")
            leads.move(lead, "bounce", now=now, actor=AGENT, why=f"the mail server refused the address ({code})")
    return False


def _later(email: OutboundEmail, *, now: datetime, why: str) -> bool:
    if email.attempts > len(RETRY_AFTER):
        _settle(email, State.FAILED, now=now, why=f"given up after {email.attempts} tries: {why}")
    else:
        OutboundEmail.objects.filter(pk=email.pk, state=State.SENDING, attempts=email.attempts).update(
            state=State.QUEUED, due_at=now + RETRY_AFTER[email.attempts - 1], handed_at=None, claimed_at=None, why=why[:300]
        )
    return False


def release_abandoned(*, now: datetime) -> int:
    """Mails of a process that died: not handed over yet, they are queued again; otherwise nobody can know."""
    again = 0
    for email in OutboundEmail.objects.abandoned(now - LEASE):
        if email.handed_at is not None:
            _settle(email, State.UNKNOWN, now=now, why="the worker died while the mail server was taking this mail")
        elif email.attempts > len(RETRY_AFTER):
            _settle(email, State.FAILED, now=now, why=f"given up after {email.attempts} tries that ended the worker")
        else:
            again += OutboundEmail.objects.filter(pk=email.pk, state=State.SENDING, attempts=email.attempts).update(
                state=State.QUEUED, claimed_at=None
            )
    if again:
        logger.warning("%s mails of a dead worker are queued again", again)
    return again
