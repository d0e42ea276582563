"""What happens to leads: intake, answers, evaluation, assignment, opt-out. Every state change leaves one event."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import IntegrityError, transaction
from django.db.models import Count, Exists, OuterRef, Q

from leads import addresses, bant, links, routing
from leads.bant import Criterion, Disposition
from leads.batches import each
from leads.importing import ImportRow, LeadFile, Outcome, RefusedRow
from leads.models import (
    AnswerVersion,
    Assignment,
    AssignmentRule,
    BantAnswer,
    BusinessUnit,
    IntakeReceipt,
    Lead,
    LeadEvent,
    Offer,
    Queue,
    Rep,
    Suppression,
)
from leads.prepared import insert, update

RANG = "rang"
OPT_OUT = "opt_out"
IMPORT_CHUNK = 500
"""Rows a transaction: one long transaction would block every other writer of SQLite."""


class OfferOverError(Exception):
    """The offer has ended: accepted, declined, timed out or withdrawn. Nothing was changed."""


class IdempotencyMismatchError(Exception):
    """The same Idempotency-Key came with another body."""


# --- the record


def record_event(
    lead: Lead,
    kind: str,
    *,
    now: datetime,
    actor: str,
    why: str = "",
    data: Mapping[str, Any] | None = None,
    from_state: str = "",
    to_state: str = "",
    message_id: int | None = None,
) -> None:
    """Write one line into the lead's history."""
    insert(
        LeadEvent(
            lead=lead,
            at=now,
            actor=actor,
            kind=kind,
            why=why[:300],
            data=dict(data or {}),
            from_state=from_state,
            to_state=to_state,
            message_id=message_id,
        )
    )


def move(lead: Lead, step: str, *, now: datetime, actor: str, why: str = "", message_id: int | None = None) -> None:
    """Take one transition of the lead's machine, save it, and record it.

    Raises django_fsm.TransitionNotAllowed if the machine does not allow it, ConcurrentTransition if somebody was first.
    """
    before = lead.state
    getattr(lead, step)()
    lead.save(update_fields=["state"])
    record_event(lead, step, now=now, actor=actor, why=why, from_state=before, to_state=lead.state, message_id=message_id)


def ring(*groups: str, **news: Any) -> None:
    """Tell open pages, after the commit, that there is something new. They read it from the database.

    `news` is a hint (a number, a state) by which a page may see that it knows already.
    """
    transaction.on_commit(lambda: _ring_now(groups, {"type": RANG, **news}), robust=True)


def _ring_now(groups: tuple[str, ...], message: dict[str, Any]) -> None:
    layer = get_channel_layer()
    if hasattr(layer, "ring"):  # the embedded doorbell needs no event loop
        for group in groups:
            layer.ring(group, message)
        return
    for group in groups:
        async_to_sync(layer.group_send)(group, message)


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
    fingerprint = hashlib.sha256(json.dumps(data, sort_keys=True, default=str).encode("utf-8", "replace")).hexdigest()
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


def _same_lead(key: str, data: Mapping[str, Any]) -> Lead | None:
    same = Q(email_key=key, business_unit=data.get("business_unit"))
    if data.get("external_id"):
        same |= Q(external_id=data["external_id"])
    found: Lead | None = Lead.objects.filter(same).order_by("received_at").first()
    return found


IMPORTED = (
    "first_name", "last_name", "company", "job_title", "country", "language", "time_zone", "phone", "product_interest", "message",
)  # fmt: skip


def import_leads(file: LeadFile, *, now: datetime, actor: str, unit: BusinessUnit | None = None) -> Iterator[RefusedRow]:
    """Take in a file of leads, 500 rows a transaction; the refused rows come back, `file.counts` has the sums.

    Addresses that any row opts out, or that bounced before, are suppressed first, whatever else happens. A lead that
    was here before is left as it is. `unit` is for rows that name none.
    """
    units = {key.casefold(): found for found in BusinessUnit.objects.all() for key in (found.slug, found.name)}
    for address in file.opted_out_addresses:
        suppress_address(address, now=now, reason=OPT_OUT)
    rows = file.rows()
    while chunk := list(islice(rows, IMPORT_CHUNK)):
        with transaction.atomic():
            for row in chunk:
                if isinstance(row, ImportRow) and row.outcome != Outcome.OPTED_OUT and row.duplicate_of is None:
                    _import_row(row, units.get(row.business_unit.casefold(), unit), file.format.system, now=now, actor=actor)
        yield from (row for row in chunk if isinstance(row, RefusedRow))


def _import_row(row: ImportRow, unit: BusinessUnit | None, system: str, *, now: datetime, actor: str) -> None:
    if row.bounced:
        suppress_address(row.email, now=now, reason="hard_bounce")
    values = {name: getattr(row, name) for name in IMPORTED if getattr(row, name)}
    # The same number means another person in another system.
    external_id = f"{system.lower() or 'import'}:{row.external_id}" if row.external_id else ""
    consent = {"text": row.consent, "source": "import"} if row.consent else {}
    take_lead(
        {
            **values, "email": row.email, "business_unit": unit, "source": (row.source or system or "import")[:100],
            "external_id": external_id[:200], "consent": consent,
        },
        now=now, actor=actor,
    )  # fmt: skip


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
    end_assignment(locked, now=now, outcome=Offer.Outcome.WITHDRAWN, why="opted out")
    move(locked, "opt_out", now=now, actor=actor, why=f"by {how}", message_id=message_id)
    return True


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


# --- evaluation and assignment


def evaluate_lead(lead: Lead, *, now: datetime) -> bool:
    """Judge the lead once its window has closed; a qualified one is routed. Returns whether it qualified."""
    answers = list(BantAnswer.objects.filter(lead=lead))
    positives = bant.count_positives(answer.verdict for answer in answers)
    summary = ", ".join(f"{answer.criterion} {answer.verdict or answer.disposition}" for answer in answers)
    qualified = bant.is_qualified(answer.verdict for answer in answers)
    move(
        lead,
        "qualify" if qualified else "disqualify",
        now=now,
        actor="system",
        why=f"{positives} positive of {bant.QUALIFYING_POSITIVES} needed: {summary}",
    )
    if qualified:
        route_lead(lead, now=now)
    return qualified


def facts_of(lead: Lead) -> routing.Facts:
    """What assignment rules look at; the amount is the upper end of the stated budget."""
    budget = BantAnswer.objects.filter(lead=lead, criterion=Criterion.BUDGET.value).values_list("value", flat=True).first()
    amounts = [amount for key in ("amount_max", "amount_min") if budget and (amount := budget.get(key)) is not None]
    return routing.Facts(
        business_unit=lead.business_unit.slug if lead.business_unit else None,
        country=lead.country or None,
        language=lead.language or None,
        product_interest=lead.product_interest or None,
        partner=lead.partner.slug if lead.partner else None,
        amount=amounts[0] if amounts else None,
    )


def route_lead(lead: Lead, *, now: datetime, again: bool = False) -> Assignment | None:
    """Put the lead into the queue of the first matching rule, or the default queue, and offer it to a rep.

    None: there is no queue for it yet; that is recorded once, and tried again (`again`) at every tick.
    """
    rules = [(rule, rule.when) for rule in AssignmentRule.objects.select_related("queue")]
    rule = routing.first_match(rules, facts_of(lead))
    queue = rule.queue if rule else Queue.objects.filter(is_default=True).first()
    if queue is None:
        if again:
            return None
        record_event(lead, "unrouted", now=now, actor="system", why="no rule matches and no default queue is set")
        return None
    assignment = Assignment.objects.create(lead=lead, queue=queue, rule=rule, entered_at=now)
    why = f"rule {rule.name!r}" if rule else "no rule matched; default queue"
    record_event(lead, "queued", now=now, actor="system", why=f"{why}: {queue.name}")
    offer_next(assignment, now=now)
    return assignment


def _candidates(queue: Queue) -> dict[str, tuple[Rep, routing.Candidate]]:
    reps = queue.reps.filter(user__is_active=True).annotate(
        load=Count("assignments", filter=Q(assignments__ended_at=None), distinct=True)
    )
    return {
        rep.name: (
            rep,
            routing.Candidate(
                rep.name,
                rep.capacity,
                rep.load,
                rep.present,
                frozenset(rep.skills),
                frozenset(rep.languages),
                rep.last_assigned_at,
            ),
        )
        for rep in reps
    }


def _locked_lead(lead_id: int) -> Lead:
    """Locks are taken in one order everywhere: conversation, lead, assignment, offer, reps."""
    lead: Lead = Lead.objects.select_for_update(of=("self",)).select_related("business_unit", "partner").get(pk=lead_id)
    return lead


@transaction.atomic
def offer_next(assignment: Assignment, *, now: datetime) -> Offer | None:
    """Ask the best rep who was not asked before; None: nobody can take the lead now, so it waits.

    The queue's reps are locked, so that two routers never give away the same last place.
    """
    lead = _locked_lead(assignment.lead_id)
    assignment = Assignment.objects.select_for_update(of=("self",)).select_related("queue").get(pk=assignment.pk)
    if assignment.ended_at is not None or assignment.rep_id is not None or lead.state == Lead.State.OPTED_OUT:
        return None
    queue = assignment.queue
    list(Rep.objects.select_for_update(of=("self",)).filter(queues=queue).order_by("pk").values_list("pk"))
    by_name = _candidates(queue)
    wanted = routing.Wanted(
        skills=frozenset(queue.skills),
        language=(lead.language.partition("-")[0] or None) if queue.match_language else None,
        tried=set(assignment.offers.values_list("rep__name", flat=True)),
    )
    choice = routing.choose_rep([candidate for _, candidate in by_name.values()], wanted)
    why_before, assignment.why = assignment.why, {"candidates": sorted(by_name), "left_out": dict(choice.left_out)}
    if choice.rep is None:
        if assignment.why != why_before:  # a lead that waits is looked at again at every tick
            assignment.save(update_fields=["why"])
        return None
    rep = by_name[choice.rep.name][0]
    assignment.rep = rep
    assignment.save(update_fields=["why", "rep"])
    offer = Offer.objects.create(assignment=assignment, rep=rep, offered_at=now, expires_at=now + queue.offer_timeout)
    Rep.objects.filter(pk=rep.pk).update(last_assigned_at=now)
    why = f"offered to {rep.name}: {rep_reason(choice)}"
    if lead.state == Lead.State.QUALIFIED:
        move(lead, "offer", now=now, actor="system", why=why)
    else:  # a lead that asked for a person keeps its own state
        record_event(lead, "offer", now=now, actor="system", why=why)
    ring(f"rep.{rep.pk}")
    return offer


def rep_reason(choice: routing.Choice) -> str:
    """Why this rep and not the others, in one line."""
    others = "; ".join(f"{name} {reason}" for name, reason in sorted(choice.left_out.items()))
    return "the one with the least to do" + (f" ({others})" if others else "")


def _end_offer(offer: Offer, outcome: str, *, now: datetime, reason: str = "") -> None:
    ended = Offer.objects.filter(pk=offer.pk, outcome=Offer.Outcome.OPEN).update(
        outcome=outcome, ended_at=now, reason=reason[:200]
    )
    if not ended:
        raise OfferOverError("This offer has ended; the lead is no longer yours to take.")


@transaction.atomic
def accept_offer(offer: Offer, *, now: datetime) -> None:
    """The rep takes the lead. Raises OfferOverError if the offer has ended, by time too."""
    if offer.expires_at <= now:
        raise OfferOverError("The time for this offer has run out; the lead goes to the next colleague.")
    lead = _locked_lead(offer.assignment.lead_id)
    _end_offer(offer, Offer.Outcome.ACCEPTED, now=now)
    Assignment.objects.filter(pk=offer.assignment_id).update(accepted_at=now)
    if lead.state == Lead.State.ASSIGNED:
        move(lead, "accept", now=now, actor=f"rep:{offer.rep.name}")
    else:
        record_event(lead, "accept", now=now, actor=f"rep:{offer.rep.name}")
    ring(f"rep.{offer.rep_id}")


@transaction.atomic
def turn_down_offer(offer: Offer, outcome: str, *, now: datetime, reason: str = "") -> None:
    """The offer ends without a yes (declined or timed out) and the next rep is asked at once."""
    lead = _locked_lead(offer.assignment.lead_id)
    _end_offer(offer, outcome, now=now, reason=reason)
    Assignment.objects.filter(pk=offer.assignment_id).update(rep=None)
    actor = f"rep:{offer.rep.name}" if outcome == Offer.Outcome.DECLINED else "system"
    why = f"{outcome}: {reason}" if reason else outcome
    if lead.state == Lead.State.ASSIGNED:
        move(lead, "withdraw_offer", now=now, actor=actor, why=why)
    else:
        record_event(lead, "withdraw_offer", now=now, actor=actor, why=why)
    ring(f"rep.{offer.rep_id}")
    offer_next(offer.assignment, now=now)


def expire_offers(*, now: datetime) -> int:
    """End every offer whose time has run out; one transaction each. Returns how many."""

    def expire(offer: Offer) -> bool:
        try:
            turn_down_offer(offer, Offer.Outcome.TIMED_OUT, now=now)
        except OfferOverError:
            return False  # answered in the same moment
        return True

    return each(Offer.objects.lapsed(now).select_related("rep", "assignment").order_by("expires_at", "pk")[:500], expire, "offer")


def place_waiting(*, now: datetime) -> int:
    """Offer waiting leads, the one qualified first first; one that nobody can take does not hold up the next.

    A lead that should wait and stands in no queue (none was set up when it qualified) gets one now.
    """
    if Queue.objects.filter(is_default=True).exists() or AssignmentRule.objects.exists():
        each(Lead.objects.without_queue()[:200], lambda lead: _route_again(lead.pk, now=now), "lead")
    waiting = Assignment.objects.filter(ended_at=None, rep=None).order_by("entered_at", "pk")
    return each(waiting[:500], lambda assignment: offer_next(assignment, now=now), "assignment")


@transaction.atomic
def _route_again(lead_id: int, *, now: datetime) -> bool:
    lead = _locked_lead(lead_id)
    if lead.assignments.filter(ended_at=None).exists():
        return False
    return route_lead(lead, now=now, again=True) is not None


def end_assignment(lead: Lead, *, now: datetime, outcome: str, why: str) -> None:
    """Take the lead from queue and rep, whoever has it."""
    assignment = Assignment.objects.filter(lead=lead, ended_at=None).first()
    if assignment is None:
        return
    Offer.objects.filter(assignment=assignment, outcome=Offer.Outcome.OPEN).update(
        outcome=outcome, ended_at=now, reason=why[:200]
    )
    Assignment.objects.filter(pk=assignment.pk).update(ended_at=now)
    if assignment.rep_id:
        ring(f"rep.{assignment.rep_id}")


def set_presence(rep: Rep, present: bool, *, now: datetime) -> None:
    """A rep comes or goes. Going withdraws open offers; accepted leads stay. Coming lets waiting leads be offered."""
    Rep.objects.filter(pk=rep.pk).update(present=present)
    if present:
        place_waiting(now=now)
        return
    for offer in Offer.objects.filter(rep=rep, outcome=Offer.Outcome.OPEN).select_related("rep", "assignment"):
        with suppress(OfferOverError):  # answered in the same moment
            turn_down_offer(offer, Offer.Outcome.WITHDRAWN, now=now, reason="rep went offline")
