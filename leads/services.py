"""What happens to leads: intake, answers, opt-out. Every state change leaves one event."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q

from leads import addresses, assigning, links
from leads.bant import Criterion, Disposition
from leads.models import (
    AnswerVersion,
    BantAnswer,
    IntakeReceipt,
    Lead,
    LeadEvent,
    Offer,
    Suppression,
)
from leads.prepared import insert, insert_new, select, update
from leads.record import move, record_event

OPT_OUT = "opt_out"


class IdempotencyMismatchError(Exception):
    """The same Idempotency-Key came with another body."""


# --- intake


@dataclass(frozen=True, slots=True)
class Taken:
    """The answer to an intake: the lead, whether it is new, and the status that was answered the first time.

    `proved`: the caller knew more than an address (the same body, external id or key), so may see the lead's link.
    """

    lead: Lead
    created: bool
    status: str
    proved: bool = True


def take_lead(data: Mapping[str, Any], *, now: datetime, actor: str, idempotency_key: str | None = None) -> Taken:
    """Take one inbound lead, or find the one that came before.

    `data` holds cleaned fields of Lead. The same Idempotency-Key, external id, or address within a business unit
    means the same lead: nothing is changed and the first answer is given again.
    Raises IdempotencyMismatchError if the key came with another body before.
    """
    fingerprint = fingerprint_of(data)
    if idempotency_key and (receipt := IntakeReceipt.objects.filter(idempotency_key=idempotency_key).first()):
        if receipt.fingerprint != fingerprint:
            raise IdempotencyMismatchError("This Idempotency-Key came before with another body; use a new key.")
        return Taken(receipt.lead, False, receipt.status)
    key = addresses.normalise_address(data["email"])
    if lead := _same_lead(key, data):
        first = lead.receipts.first()
        by_id = bool(data.get("external_id")) and lead.external_id == data["external_id"]
        proved = by_id or lead.receipts.filter(fingerprint=fingerprint).exists()
        if not lead.receipts.filter(fingerprint=fingerprint).exists():
            record_event(lead, "received_again", now=now, actor=actor, data={"fields": sorted(data)})
        return Taken(lead, False, first.status if first else lead.state, proved)
    try:
        with transaction.atomic():
            lead = Lead(**{**data, "email": key, "received_at": now})
            lead.save()
            record_event(lead, "received", now=now, actor=actor, to_state=lead.state, data={"source": lead.source})
            IntakeReceipt.objects.create(
                lead=lead, idempotency_key=idempotency_key or None, fingerprint=fingerprint, status=lead.state, at=now
            )
    except IntegrityError:
        # Somebody sent the same lead at the same moment; theirs is in the tables now.
        if idempotency_key and (receipt := IntakeReceipt.objects.filter(idempotency_key=idempotency_key).first()):
            return Taken(receipt.lead, False, receipt.status)
        if lead := _same_lead(key, data):
            return Taken(lead, False, lead.state)
        raise
    return Taken(lead, True, lead.state)


def fingerprint_of(data: Mapping[str, Any]) -> str:
    """SHA-256, hexadecimal, by which the same data are known again."""
    return hashlib.sha256(json.dumps(data, sort_keys=True, default=str).encode("utf-8", "replace")).hexdigest()


def _same_lead(key: str, data: Mapping[str, Any]) -> Lead | None:
    same = Lead.objects.filter(email_key=key, business_unit=data.get("business_unit"))
    if data.get("external_id"):
        same |= Lead.objects.with_number(data["external_id"])
    found: Lead | None = same.order_by("received_at").first()
    return found


# --- absence


def wait_until(lead: Lead, until: datetime) -> None:
    """The lead is away: no nudge goes out and no silence ends before this moment. Of two notices the later day holds."""
    earlier = Q(outreach_not_before=None) | Q(outreach_not_before__lt=until)
    Lead.objects.filter(earlier, pk=lead.pk).update(outreach_not_before=until)


# --- opt-out


def suppress_address(email: str, *, now: datetime, reason: str) -> None:
    """Never mail this address again. Safe to repeat; an opt-out is stronger than any other reason."""
    found, created = Suppression.objects.get_or_create(
        address_hash=links.address_hashes(email)[0], defaults={"reason": reason, "at": now}
    )
    if not created and reason == OPT_OUT and found.reason != OPT_OUT:
        Suppression.objects.filter(pk=found.pk).update(reason=reason, at=now, spread=False)


def suppress_addresses(emails: Iterable[str], *, now: datetime, reason: str) -> None:
    """The same for many addresses, in two statements."""
    hashes = sorted({links.address_hashes(email)[0] for email in emails})
    insert_new([Suppression(address_hash=found, reason=reason, at=now) for found in hashes])
    if reason == OPT_OUT and hashes:
        weaker = Suppression.objects.filter(address_hash__in=hashes).exclude(reason=OPT_OUT)
        weaker.update(reason=reason, at=now, spread=False)


@transaction.atomic
def opt_out(lead: Lead, *, now: datetime, how: str, actor: str = "lead", message_id: int | None = None) -> bool:
    """This lead's person wants no more contact: the address is suppressed, rep and queue lose the lead.

    `how`: chat, link, one_click, reply, admin, api, import, complaint. Returns False if it was done before. The
    person's other leads follow one by one (`spread_opt_outs`), each under its own lock.
    """
    suppress_address(lead.email, now=now, reason=OPT_OUT)
    locked = Lead.objects.select_for_update(of=("self",)).get(pk=lead.pk)
    if locked.state == Lead.State.OPTED_OUT:
        return False
    assigning.end_assignment(locked, now=now, outcome=Offer.Outcome.WITHDRAWN, why="opted out")
    move(locked, "opt_out", now=now, actor=actor, why=f"by {how}", message_id=message_id)
    return True


def opted_out(some: Iterable[Lead]) -> set[int]:
    """Those of these leads (their keys) whose person wants no more contact, by whichever of the person's leads it was said."""
    people = {lead.pk: lead.person_hash for lead in some}
    gone = Suppression.objects.filter(address_hash__in=set(people.values()), reason=OPT_OUT)
    found = set(gone.values_list("address_hash", flat=True)) if people else set()
    return {pk for pk, person in people.items() if person in found}


def unspread_opt_outs() -> list[int]:
    """Leads of people who opted out by another of their leads."""
    hashes = Suppression.objects.filter(reason=OPT_OUT, spread=False).values_list("address_hash", flat=True)
    left = Lead.objects.filter(person_hash__in=list(hashes[:200])).exclude(state=Lead.State.OPTED_OUT)
    return list(left.order_by("pk").values_list("pk", flat=True))


def mark_spread(*, before: datetime) -> None:
    """Opt-outs of before this moment that have reached all of the person's leads need no more looking after."""
    left = Lead.objects.filter(person_hash=OuterRef("address_hash")).exclude(state=Lead.State.OPTED_OUT)
    Suppression.objects.filter(~Exists(left), reason=OPT_OUT, spread=False, at__lte=before).update(spread=True)


# --- answers


def open_answers(lead: Lead, criteria: tuple[Criterion, ...]) -> None:
    """One open row for each criterion that has none yet."""
    for criterion in criteria:
        BantAnswer.objects.get_or_create(lead=lead, criterion=criterion.value)


def settle_answer(
    answer: BantAnswer,
    disposition: Disposition,
    *,
    now: datetime,
    verdict: str | None = None,
    value: Mapping[str, Any] | None = None,
    quote: str = "",
    message_id: int | None = None,
) -> None:
    """Write how a criterion stands, through its machine, and keep this version in the history. The lead is locked."""
    step = {
        Disposition.ANSWERED: answer.answer,
        Disposition.PENDING: answer.postpone,
        Disposition.DECLINED: answer.decline,
        Disposition.UNCLEAR: answer.give_up,
    }[disposition]
    answer.verdict = verdict
    answer.value = dict(value) if value is not None else None
    answer.quote = quote
    answer.message_id = message_id
    answer.settled_at = now
    step()
    update(answer, SETTLED_COLUMNS)
    insert(
        AnswerVersion(
            answer=answer,
            disposition=disposition.value,
            verdict=verdict,
            value=answer.value,
            quote=quote,
            message_id=message_id,
            settled_at=now,
        )
    )


def reopen_answers(lead: Lead) -> None:
    """Every criterion is open again, because a new conversation asks it; what stood before stays in the history."""
    for answer in select(BantAnswer, "lead_id = %s AND disposition <> 'open' ORDER BY id", [lead.pk]):
        answer.verdict = answer.value = answer.message_id = answer.settled_at = None
        answer.quote = ""
        answer.reopen()
        update(answer, SETTLED_COLUMNS)


SETTLED_COLUMNS = ("disposition", "state_version", "verdict", "value", "quote", "message_id", "settled_at")


def confirm_fact(lead: Lead, name: str, value: str, *, now: datetime, message_id: int | None) -> None:
    """A field of the record was said to be right, or gets a new value; the old one stays in the history."""
    before = str(getattr(lead, name))
    limit = Lead._meta.get_field(name).max_length or len(value)
    if value[:limit] != before:
        setattr(lead, name, value[:limit])
        lead.save(update_fields=[name])
    kind = "fact_confirmed" if value == before else "fact_corrected"
    record_event(
        lead, kind, now=now, actor="lead", data={"field": name, "from": before, "to": value[:limit]}, message_id=message_id
    )


def confirmed_since(lead: Lead, since: datetime) -> set[str]:
    """Fields of the record that the lead confirmed or corrected at or after `since`."""
    events = LeadEvent.objects.filter(lead=lead, kind__in=("fact_confirmed", "fact_corrected"), at__gte=since)
    return {str(data["field"]) for data in events.values_list("data", flat=True)}
