"""Queues, offers and reps: where a lead waits and who is asked. Each public function is one short transaction."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Q

from leads import routing
from leads.bant import Criterion
from leads.batches import each
from leads.models import Assignment, AssignmentRule, BantAnswer, Lead, Offer, Queue, Rep
from leads.record import move, record_event, ring


class OfferOverError(Exception):
    """The offer has ended: accepted, declined, timed out or withdrawn. Nothing was changed."""


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
    assignment = Assignment.objects.create(lead=lead, queue=queue, rule=rule, entered_at=now, queued_at=now)
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
