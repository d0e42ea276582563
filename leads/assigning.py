"""Queues, offers and reps: where a lead waits and who is asked. Each public function is one short transaction, or many in a row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from leads import hours, routing
from leads.bant import Criterion
from leads.batches import each
from leads.models import Assignment, AssignmentRule, BantAnswer, Lead, NamedAccount, Offer, Queue, Rep
from leads.prepared import insert, select, update
from leads.record import move, record_event, ring

HANDED_BACK = "handed back"
"""How an assignment ended (`why["ended"]`) whose rep gave the chat back to the agent: this rep knows the lead."""

ROUND = 500
"""Leads that one round may offer; one that nobody can take does not count."""


WAITS = "ended_at IS NULL AND rep_id IS NULL"
"""`Assignment.objects.waiting()` for `select`."""


class OfferOverError(Exception):
    """The offer has ended: accepted, declined, timed out or withdrawn. Nothing was changed."""


class NotHeldError(Exception):
    """The lead is no longer held by this rep. Nothing was changed."""


class AskedBeforeError(Exception):
    """A lead is never offered twice to the same rep. Nothing was changed."""


# --- into a queue


def facts_of(lead: Lead) -> routing.Facts:
    """What assignment rules look at; the amount is the upper end of the stated budget."""
    budget = BantAnswer.objects.filter(lead=lead, criterion=Criterion.BUDGET.value).values_list("value", flat=True).first()
    return _facts(lead, budget)


def _facts(lead: Lead, budget: Mapping[str, Any] | None) -> routing.Facts:
    amounts = [amount for key in ("amount_max", "amount_min") if budget and (amount := budget.get(key)) is not None]
    return routing.Facts(
        business_unit=lead.business_unit.slug if lead.business_unit else None,
        country=lead.country or None,
        language=lead.language or None,
        product_interest=lead.product_interest or None,
        partner=lead.partner.slug if lead.partner else None,
        amount=amounts[0] if amounts else None,
    )


def queue_for(lead: Lead) -> tuple[Queue | None, AssignmentRule | None]:
    """The queue that the rules give for what is known of the lead now, and the rule; None: no rule matches, no default."""
    rules = select(AssignmentRule, "1 = 1 ORDER BY priority")
    with_amount = any("amount" in rule.when for rule in rules)
    rule = _first_match(rules, facts_of(lead) if with_amount else _facts(lead, None))
    found = select(Queue, "id = %s", [rule.queue_id]) if rule else select(Queue, "is_default")
    return (found[0] if found else None), rule


def _first_match(rules: Iterable[AssignmentRule], facts: routing.Facts) -> AssignmentRule | None:
    return routing.first_match(((rule, rule.when) for rule in rules), facts)


def facts_of_many(leads: Sequence[Lead]) -> dict[int, routing.Facts]:
    """By lead, what rules may look at, with the budgets as they stand now."""
    stated: dict[int, Any] = {}
    for start in range(0, len(leads), ROUND):  # SQLite takes so many numbers in one statement, and no more
        some = [lead.pk for lead in leads[start : start + ROUND]]
        budgets = BantAnswer.objects.filter(lead__in=some, criterion=Criterion.BUDGET.value)
        stated |= dict(budgets.values_list("lead_id", "value"))
    return {lead.pk: _facts(lead, stated.get(lead.pk)) for lead in leads}


def those_for(rep: Rep, stated: Mapping[Lead, Mapping[str, Any] | None]) -> set[int]:
    """Of these leads, each with its stated budget, those that the rules would send to one of this rep's queues. One query."""
    own = Exists(Queue.reps.through.objects.filter(queue=OuterRef("pk"), rep=rep))
    rows = list(Queue.objects.values_list("rules__priority", "rules__when", "is_default", own))
    rules = [(is_own, when) for _, when, _, is_own in sorted((row for row in rows if row[0] is not None), key=lambda row: row[0])]
    by_default = any(is_own for _, _, is_default, is_own in rows if is_default)
    matches = {lead.pk: routing.first_match(rules, _facts(lead, budget)) for lead, budget in stated.items()}
    return {pk for pk, is_own in matches.items() if (by_default if is_own is None else is_own)}


def is_somebody_there(lead: Lead) -> bool:
    """Whether a rep is present who would be asked at once for this lead, which asks for a person."""
    queue, _ = queue_for(lead)
    if queue is None:
        return False
    if _owner_at_once(lead)[0] is not None:
        return True
    there: Iterable[Any] = queue.reps.with_room()
    wanted = routing.Wanted(frozenset(queue.skills), lead.language if queue.match_language else None)
    return routing.choose_rep([_candidate(rep, rep.load) for rep in there], wanted).rep is not None


def _owner_at_once(lead: Lead) -> tuple[Rep | None, str]:
    """As `owner_of`, but an owner who is here and has room: who asks for a person waits for nobody in particular."""
    owner, part = owner_of(lead)
    return (owner, part) if owner and Rep.objects.with_room().filter(pk=owner.pk).exists() else (None, "")


def owner_of(lead: Lead) -> tuple[Rep | None, str]:
    """Who is asked before any rotation, and as what: who talked with the lead, else the owner of its company's account,
    else its partner's manager; only those whose account is active."""
    for ended in select(Assignment, "lead_id = %s AND ended_at IS NOT NULL ORDER BY id DESC", [lead.pk]):
        if ended.why.get("ended") == HANDED_BACK and ended.rep is not None and ended.rep.user.is_active:
            return ended.rep, "who has talked with the lead"
    account = NamedAccount.objects.of_lead(lead)
    if account is not None and account.owner.user.is_active:
        return account.owner, f"owner of the account {account.name}"
    if lead.partner is not None and (manager := lead.partner.manager) is not None and manager.user.is_active:
        return manager, f"manager of the partner {lead.partner.name}"
    return None, ""


@transaction.atomic
def route_lead(lead: Lead, *, now: datetime) -> Assignment | None:
    """Put the lead into the queue of the first matching rule, or the default queue, and offer it to a rep.

    The caller's transaction has written or locked the lead. None: there is no queue for it yet; that is recorded once,
    and looked at again at every tick.
    """
    queue, rule = queue_for(lead)
    if queue is None:
        record_event(lead, "unrouted", now=now, actor="system", why="no rule matches and no default queue is set")
        return None
    reason = f"rule {rule.name!r}" if rule else "no rule matched; default queue"
    return _enter(lead, queue, rule, {"rule": reason}, now=now)


def _enter(lead: Lead, queue: Queue, rule: AssignmentRule | None, why: dict[str, str], *, now: datetime) -> Assignment:
    """Put the lead, which is locked, into a queue. `why`: one reason by its kind."""
    reason = next(iter(why.values()))
    owner, part = _owner_at_once(lead) if lead.state == Lead.State.HANDED_OVER else owner_of(lead)
    why = why | ({"owner": f"{owner.name}, {part}"} if owner else {})
    assignment = insert(Assignment(lead=lead, queue=queue, rule=rule, owner=owner, entered_at=now, queued_at=now, why=why))
    asked_first = f"; {owner.name} is asked first ({part})" if owner else ""
    record_event(lead, "queued", now=now, actor="system", why=f"{reason}: {queue.name}{asked_first}")
    _offer(lead, assignment, now=now, tried=frozenset())
    return assignment


# --- to a rep


@dataclass(frozen=True, slots=True)
class Waiting:
    """A lead that waits, as the choice sees it. `owner`: the name of the rep who is to be asked first; "": nobody."""

    lead: int
    queue: Queue
    queued_at: datetime
    language: str
    owner: str = ""

    def wants_owner(self, now: datetime) -> bool:
        """Whether nobody but the owner may be asked yet."""
        return bool(self.owner) and now < self.queue.owner_alone_until(self.queued_at)

    def wanted(self, tried: Collection[str], now: datetime) -> routing.Wanted:
        """What is asked of a rep now."""
        language = self.language if self.queue.match_language else None
        owner = self.owner if self.wants_owner(now) else None
        return routing.Wanted(frozenset(self.queue.skills), language, tried, owner)

    def goes_on(self, now: datetime) -> bool:
        """Whether it goes to the overflow queue if nobody is left."""
        at = self.queue.escalates_at(self.queued_at)
        return at is not None and at <= now


def _read_waiting(rows: QuerySet[Assignment]) -> list[Waiting]:
    """In the order of the rows."""
    asked = Offer.objects.filter(assignment=OuterRef("pk"), rep=OuterRef("owner"))
    columns = rows.annotate(owner_asked=Exists(asked)).values_list(
        "lead", "queue", "queued_at", "lead__language", "owner__name", "owner_asked"
    )
    found = list(columns)
    queues = Queue.objects.in_bulk({row[1] for row in found})
    return [
        Waiting(lead, queues[queue], queued_at, language, "" if owner_asked else owner or "")
        for lead, queue, queued_at, language, owner, owner_asked in found
    ]


def _candidate(rep: Rep, load: int) -> routing.Candidate:
    """A rep as the choice sees one."""
    skills, languages = frozenset(rep.skills), frozenset(rep.languages)
    return routing.Candidate(rep.name, rep.capacity, load, rep.present, skills, languages, rep.last_assigned_at)


def _locked_lead(lead_id: int) -> Lead:
    """Locks are taken in one order everywhere: conversation, lead, assignment, offer, reps."""
    lead: Lead = Lead.objects.select_for_update(of=("self",)).select_related("business_unit", "partner").get(pk=lead_id)
    return lead


@transaction.atomic
def offer_next(lead_id: int, *, now: datetime, stuck: Collection[int] = ()) -> Offer | None:
    """Offer a waiting lead to the best rep who was not asked before; None: nobody can take it now, so it waits.

    `stuck`: other leads that cannot be worked on, for which this one need not wait though they are older.
    """
    lead = _locked_lead(lead_id)
    waiting = Assignment.objects.waiting().filter(lead=lead).select_related("queue", "owner")
    assignment = waiting.select_for_update(of=("self",)).first()
    if assignment is None or lead.state not in (Lead.State.QUALIFIED, Lead.State.HANDED_OVER):
        return None
    tried = assignment.offers.values_list("rep__name", flat=True)
    return _offer(lead, assignment, now=now, tried=frozenset(tried), stuck=stuck)


def _offer(
    lead: Lead, assignment: Assignment, *, now: datetime, tried: Collection[str], stuck: Collection[int] = ()
) -> Offer | None:
    """Lead and assignment are locked, or seen by nobody else as yet. Passes through overflow queues where it must."""
    why, passed = assignment.why, {assignment.queue_id}
    while True:
        owner = assignment.owner.name if assignment.owner and assignment.owner.name not in tried else ""
        waiting = Waiting(lead.pk, assignment.queue, assignment.queued_at, lead.language, owner)
        reps = _locked_reps(assignment, with_owner=waiting.wants_owner(now))
        loads = _loads(assignment)
        candidates = [_candidate(rep, loads.get(rep.pk, 0)) for rep in reps.values()]
        choice = routing.choose_rep(candidates, waiting.wanted(tried, now))
        assignment.why = assignment.why | {"candidates": sorted(reps), "left_out": dict(choice.left_out)}
        if choice.rep is not None or not waiting.goes_on(now) or assignment.queue.overflow_id in passed:
            break
        _overflow(lead, assignment, now=now)
        passed.add(assignment.queue_id)
    if choice.rep is None or _is_for_older(assignment, choice.rep, reps[choice.rep.name], now=now, stuck=stuck):
        if assignment.why != why:  # a lead that waits is looked at again and again
            update(assignment, ("why",))
        return None
    rep = reps[choice.rep.name]
    reason = (
        f"asked first ({assignment.why.get('owner', 'owner')})" if waiting.wants_owner(now) else "the one with the least to do"
    )
    assignment.rep, assignment.why = rep, assignment.why | {"chosen": f"{rep.name}: {reason}"}
    update(assignment, ("why", "rep"))
    expires_at = now + assignment.queue.offer_timeout
    offer = insert(Offer(assignment=assignment, rep=rep, offered_at=now, expires_at=expires_at))
    rep.last_assigned_at = now
    update(rep, ("last_assigned_at",))
    others = "; ".join(f"{name} {words}" for name, words in sorted(choice.left_out.items()))
    words = f"offered to {rep.name}: {reason}" + (f" ({others})" if others else "")
    if lead.state == Lead.State.QUALIFIED:
        move(lead, "offer", now=now, actor="system", why=words)
    else:  # a lead that asked for a person keeps its own state
        record_event(lead, "offer", now=now, actor="system", why=words)
    ring(f"rep.{rep.pk}")
    return offer


def _locked_reps(assignment: Assignment, *, with_owner: bool) -> dict[str, Rep]:
    """By name everybody of the queue whose account is active, and the owner where asked for.

    They are locked, so that two routers never give away the same last place.
    """
    lock = " FOR UPDATE" if connection.vendor == "postgresql" else ""
    asked = "(id = %s OR id IN (SELECT rep_id FROM leads_queue_reps WHERE queue_id = %s))"
    active = "user_id IN (SELECT id FROM auth_user WHERE is_active)"
    found = select(
        Rep, f"{asked} AND {active} ORDER BY id{lock}", [assignment.owner_id if with_owner else None, assignment.queue_id]
    )
    return {rep.name: rep for rep in found}


def _loads(assignment: Assignment) -> dict[int, int]:
    """How many leads each rep of the queue, and the owner, holds or is being offered; read after they were locked."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rep_id, count(*) FROM leads_assignment WHERE ended_at IS NULL "
            "AND (rep_id = %s OR rep_id IN (SELECT rep_id FROM leads_queue_reps WHERE queue_id = %s)) GROUP BY rep_id",
            [assignment.owner_id, assignment.queue_id],
        )
        return dict(cursor.fetchall())


def _is_for_older(
    assignment: Assignment, candidate: routing.Candidate, rep: Rep, *, now: datetime, stuck: Collection[int]
) -> bool:
    """Whether a lead that has waited longer can have this rep, who is locked: it goes first, at once or at the next round."""
    earlier = "id <> %s AND entered_at <= (SELECT entered_at FROM leads_assignment WHERE id = %s)"
    if not select(Assignment, f"{WAITS} AND {earlier} LIMIT 1", [assignment.pk, assignment.pk]):
        return False  # as nearly always; what follows is dearer
    at = assignment.entered_at
    before = Q(entered_at__lt=at) | Q(entered_at=at, pk__lt=assignment.pk)
    asked = Offer.objects.filter(assignment=OuterRef("pk"), rep=rep)
    serves = Exists(Queue.objects.filter(pk=OuterRef("queue"), reps=rep)) | Q(owner=rep)
    older = _read_waiting(Assignment.objects.waiting().filter(before, serves, ~Exists(asked)).exclude(lead__in=stuck))
    own = set(rep.queues.values_list("pk", flat=True)) if older else set()
    wanted = [one.wanted((), now) for one in older if one.queue.pk in own or one.wants_owner(now)]
    return any(not routing.unfit(candidate, one) for one in wanted)


def _overflow(lead: Lead, assignment: Assignment, *, now: datetime) -> None:
    """Nobody is left in this queue and its time is over: the lead goes on to the next, where its owner is one of many."""
    before, after = assignment.queue, assignment.queue.overflow
    if after is None or before.escalation is None:
        raise AssertionError("only a queue with an overflow escalates")
    words = f"nobody left in {before.name} after {hours.spoken(before.escalation)}: on to {after.name}"
    assignment.queue, assignment.queued_at, assignment.owner = after, now, None
    assignment.why = assignment.why | {"overflow": [*assignment.why.get("overflow", []), words]}
    assignment.save(update_fields=["queue", "queued_at", "owner", "why"])
    record_event(lead, "overflowed", now=now, actor="system", why=words)


# --- answers to an offer


def _end_offer(offer: Offer, outcome: str, *, now: datetime, reason: str = "") -> None:
    ended = Offer.objects.filter(pk=offer.pk, outcome=Offer.Outcome.OPEN).update(
        outcome=outcome, ended_at=now, reason=reason[:200]
    )
    if not ended:
        raise OfferOverError("This offer has ended; the lead is no longer yours to take.")


def _refuse_late(offer: Offer, now: datetime) -> None:
    if offer.expires_at <= now:
        raise OfferOverError("The time for this offer has run out; the lead goes to the next colleague.")


@transaction.atomic
def accept_offer(offer: Offer, *, now: datetime) -> None:
    """The rep takes the lead, and the time for the first touch begins. Raises OfferOverError, also when its time is over."""
    _refuse_late(offer, now)
    lead = _locked_lead(offer.assignment.lead_id)
    _end_offer(offer, Offer.Outcome.ACCEPTED, now=now)
    assignment = Assignment.objects.select_related("queue").get(pk=offer.assignment_id)
    assignment.accepted_at = now
    if (target := assignment.queue.first_touch) is not None:
        assignment.touch_due_at = hours.after_working_time(now, target, offer.rep.zone, offer.rep.country)
    assignment.save(update_fields=["accepted_at", "touch_due_at"])
    if lead.state == Lead.State.ASSIGNED:
        move(lead, "accept", now=now, actor=f"rep:{offer.rep.name}")
    else:
        record_event(lead, "accept", now=now, actor=f"rep:{offer.rep.name}")
    ring(f"rep.{offer.rep_id}")


def turn_down_offer(offer: Offer, outcome: str, *, now: datetime, reason: str = "") -> None:
    """The offer ends without a yes (declined, timed out, withdrawn); the lead and the freed place are offered on at once.

    Raises OfferOverError; a "no" whose time is over counts for nothing, as a "yes" does.
    """
    if outcome == Offer.Outcome.DECLINED:
        _refuse_late(offer, now)
    _turn_down(offer, outcome, now=now, reason=reason)
    place_waiting(now=now)


@transaction.atomic
def _turn_down(offer: Offer, outcome: str, *, now: datetime, reason: str = "") -> None:
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


def _turn_down_each(offers: QuerySet[Offer], outcome: str, *, now: datetime, reason: str = "") -> int:
    """End many, before any of these leads is offered on: the one qualified first goes first. Returns how many."""

    def end(offer: Offer) -> bool:
        with suppress(OfferOverError):  # answered in the same moment
            _turn_down(offer, outcome, now=now, reason=reason)
            return True
        return False

    return each(offers.select_related("rep", "assignment").order_by("expires_at", "pk")[:ROUND], end, "offer")


def expire_offers(*, now: datetime) -> int:
    """End every offer whose time has run out, and offer the leads on. Returns how many ended."""
    ended = _turn_down_each(Offer.objects.lapsed(now), Offer.Outcome.TIMED_OUT, now=now)
    if ended:
        place_waiting(now=now)
    return ended


# --- rounds


def place_waiting(*, now: datetime) -> int:
    """Offer waiting leads, the one qualified first first; one that nobody can take does not hold up the next.

    Those past the escalation time for which nobody is left go on to the overflow queue. A lead that should wait and
    stands in no queue (none was set up when it qualified) gets one now. Returns how many were offered or got a queue.
    """
    found = _queue_unrouted(now=now)
    if not Assignment.objects.waiting().exists():
        return found
    free = _with_room()
    waiting = _read_waiting(Assignment.objects.waiting().movable(free.values(), now))
    tried: dict[int, set[str]] = {}
    offers = Offer.objects.filter(rep__in=[rep.pk for rep in free.values()], assignment__ended_at=None, assignment__rep=None)
    for lead, name in offers.values_list("assignment__lead", "rep__name") if waiting else ():
        tried.setdefault(lead, set()).add(name)
    room = {name: _candidate(rep, rep.load) for name, rep in free.items()}
    serving = _members(free.values()) if waiting else {}
    stuck: set[int] = set()

    def takeable() -> Iterator[Waiting]:
        for one in waiting:
            names = [one.owner] if one.wants_owner(now) else serving.get(one.queue.pk, ())
            wanted = one.wanted(tried.get(one.lead, ()), now)
            fits = any(name in room and not routing.unfit(room[name], wanted) for name in names)
            if (fits or one.goes_on(now)) and select(Assignment, f"{WAITS} AND lead_id = %s", [one.lead]):
                yield one

    def place(one: Waiting) -> bool:
        stuck.add(one.lead)
        offer = offer_next(one.lead, now=now, stuck=stuck - {one.lead})
        stuck.remove(one.lead)
        if offer is None and not one.goes_on(now):  # somebody else was faster with the place: look again who has one
            room.clear()
            room.update({name: _candidate(rep, rep.load) for name, rep in _with_room().items()})
        elif offer is not None and (rep := room.get(offer.rep.name)) is not None:
            room[rep.name] = replace(rep, load=rep.load + 1)
        return offer is not None

    return found + each(islice(takeable(), ROUND), place, "lead")


def _with_room() -> dict[str, Any]:
    """By name everybody who is there and can take one lead more, with the load."""
    return {rep.name: rep for rep in Rep.objects.with_room()}


def _members(reps: Iterable[Rep]) -> dict[int, list[str]]:
    """By queue the names of those of these reps who work in it."""
    names = {rep.pk: rep.name for rep in reps}
    found: dict[int, list[str]] = {}
    for queue, rep in Queue.reps.through.objects.filter(rep__in=names).values_list("queue", "rep"):
        found.setdefault(queue, []).append(names[rep])
    return found


def _queue_unrouted(*, now: datetime) -> int:
    stranded = list(Lead.objects.without_queue().select_related("business_unit", "partner"))
    if not stranded:
        return 0
    rules, default = select(AssignmentRule, "1 = 1 ORDER BY priority"), select(Queue, "is_default")
    budgets = BantAnswer.objects.filter(lead__in=Lead.objects.without_queue(), criterion=Criterion.BUDGET.value)
    values = dict(budgets.values_list("lead", "value"))
    served = [lead for lead in stranded if default or _first_match(rules, _facts(lead, values.get(lead.pk)))]
    return each(served[:ROUND], lambda lead: _route_again(lead.pk, now=now), "lead")


@transaction.atomic
def _route_again(lead_id: int, *, now: datetime) -> bool:
    lead = _locked_lead(lead_id)
    if not Lead.objects.without_queue().filter(pk=lead_id).exists():
        return False
    return route_lead(lead, now=now) is not None


def claim_chat_lead(lead: Lead, *, rep: Rep, now: datetime) -> None:
    """A rep joins the lead's chat, and has the lead with it: as held already, by an open offer to this rep, or, while the
    agent leads the chat, in the queue that the rules give now. Raises OfferOverError if it is not this rep's to take.

    The caller is in a transaction and holds the lead's lock.
    """
    held = Assignment.objects.select_for_update(of=("self",)).filter(lead=lead, ended_at=None).first()
    if held is None:
        queue, rule = queue_for(lead)
        if queue is None:
            raise OfferOverError("No rule and no default queue gives this lead a place; ask a manager to set one.")
        Rep.objects.select_for_update(of=("self",)).get(pk=rep.pk)  # one place is not given twice
        if not Rep.objects.with_room().filter(pk=rep.pk).exists():
            raise OfferOverError(f"You have as many leads as you can take ({rep.capacity}); finish one or give one back first.")
        why = {"rule": f"rule {rule.name!r}" if rule else "no rule matched; default queue", "joined": rep.name}
        held = Assignment.objects.create(
            lead=lead, queue=queue, rule=rule, rep=rep, owner=rep, entered_at=now, queued_at=now, accepted_at=now, why=why
        )
    elif held.rep_id is None:
        raise OfferOverError("This lead waits in its queue; it can be joined once it is offered to you.")
    elif held.rep_id != rep.pk:
        raise OfferOverError("A colleague has taken this lead, or is being asked to.")
    elif held.accepted_at is None:
        accept_offer(Offer.objects.select_related("rep", "assignment").get(assignment=held, outcome=Offer.Outcome.OPEN), now=now)
    if lead.state in (Lead.State.ENGAGED, Lead.State.IN_WINDOW):
        move(lead, "hand_over", now=now, actor=f"rep:{rep.name}", why="joined the chat")
    if held.touched_at is None:  # who writes with a lead is in touch with it
        note_touch(Assignment.objects.get(pk=held.pk), now=now, actor=f"rep:{rep.name}", progress=Assignment.Progress.CONTACTED)
    ring(f"rep.{rep.pk}")


def return_chat_lead(lead: Lead, *, rep: Rep, now: datetime, why: str) -> None:
    """A rep who wrote with the lead, which is locked, no longer does: it goes to another, at the next tick. Nothing
    happens where the rep does not have it any more."""
    held = Assignment.objects.filter(lead=lead, rep=rep, ended_at=None, accepted_at__isnull=False).first()
    if held is not None:
        _return(held, now=now, actor="system", why=why, to=None)


def set_presence(rep: Rep, present: bool, *, now: datetime) -> None:
    """A rep comes or goes. Going withdraws open offers; accepted leads stay. Either lets waiting leads be offered."""
    Rep.objects.filter(pk=rep.pk).update(present=present)
    if not present:
        open_offers = Offer.objects.filter(rep=rep, outcome=Offer.Outcome.OPEN)
        _turn_down_each(open_offers, Offer.Outcome.WITHDRAWN, now=now, reason="rep went offline")
    place_waiting(now=now)


def return_lost(*, now: datetime) -> int:
    """Take back what nobody will answer: offers to reps who have gone, have left or are in another queue now, and
    accepted leads of those whose account was closed. All keep their place in the line. Returns how many."""
    lost = _turn_down_each(Offer.objects.lost(), Offer.Outcome.WITHDRAWN, now=now, reason="rep has gone or changed queues")
    held = Assignment.objects.filter(ended_at=None, accepted_at__isnull=False, rep__user__is_active=False)

    def take_back(assignment: Assignment) -> bool:
        with suppress(NotHeldError):
            _return(assignment, now=now, actor="system", why=f"{assignment.rep} has left", to=None)
            return True
        return False

    lost += each(held.select_related("rep")[:ROUND], take_back, "assignment")
    if lost:
        place_waiting(now=now)
    return lost


# --- what becomes of an accepted lead


def _held(assignment: Assignment) -> tuple[Lead, Assignment]:
    """Lead and assignment, locked. Raises NotHeldError unless the same rep still has the lead."""
    lead = _locked_lead(assignment.lead_id)
    held = Assignment.objects.select_for_update(of=("self",)).select_related("queue", "rep").get(pk=assignment.pk)
    if held.ended_at is not None or held.accepted_at is None or held.rep_id != assignment.rep_id:
        raise NotHeldError("This lead is no longer held by this rep; nothing was changed.")
    return lead, held


@transaction.atomic
def note_touch(assignment: Assignment, *, now: datetime, actor: str, progress: str) -> None:
    """The rep has been in touch (`contacted`), or a meeting is set (`meeting`). Raises NotHeldError, ValueError."""
    if progress not in Assignment.Progress.values:
        raise ValueError(f"{progress!r} is no progress; there are {', '.join(Assignment.Progress.values)}.")
    lead, held = _held(assignment)
    held.touched_at, held.progress = held.touched_at or now, progress
    held.save(update_fields=["touched_at", "progress"])
    record_event(lead, progress, now=now, actor=actor)
    ring(f"rep.{held.rep_id}")


def finish(assignment: Assignment, *, now: datetime, actor: str, won: bool, why: str = "") -> None:
    """The rep has won or lost the lead: its place is free for the next. Raises NotHeldError."""
    with transaction.atomic():
        lead, held = _held(assignment)
        move(lead, "win" if won else "lose", now=now, actor=actor, why=why)
        _end(held, now=now, how="won" if won else "lost")
    place_waiting(now=now)


def give_back(assignment: Assignment, *, now: datetime, actor: str, why: str, to: Rep | None = None) -> None:
    """The rep gives an accepted lead back; it keeps its place in the line and goes to others, never back.

    `to`: this colleague is asked first. Raises NotHeldError, and AskedBeforeError if `to` was asked for this lead before.
    """
    _return(assignment, now=now, actor=actor, why=why, to=to)
    place_waiting(now=now)


@transaction.atomic
def hand_to(lead_id: int, *, to: Rep, now: datetime, actor: str, why: str) -> None:
    """A manager wants this rep to be asked next, whoever has the lead or is being asked; it keeps its place in the line.

    The caller lets waiting leads be placed afterwards. Raises NotHeldError if the lead stands in no queue, and
    AskedBeforeError if `to` was asked for it before.
    """
    lead = _locked_lead(lead_id)
    held = Assignment.objects.select_for_update(of=("self",)).filter(lead=lead, ended_at=None).first()
    if held is None:
        raise NotHeldError("This lead stands in no queue; there is nothing to reassign.")
    if held.accepted_at is not None:
        _return(held, now=now, actor=actor, why=why, to=to)
        return
    if held.offers.filter(rep=to).exists():
        raise AskedBeforeError(f"{to} was asked for this lead before.")
    offer = held.offers.filter(outcome=Offer.Outcome.OPEN).select_related("rep", "assignment").first()
    if offer is not None:
        _turn_down(offer, Offer.Outcome.WITHDRAWN, now=now, reason=why)
    words = held.why | {"owner": f"{to.name}, chosen by a manager"}
    Assignment.objects.filter(pk=held.pk).update(owner=to, queued_at=now, why=words)
    record_event(lead, "reassigned", now=now, actor=actor, why=f"{why}, to {to}")


@transaction.atomic
def reroute(lead_id: int, *, queue: Queue | None, now: datetime, actor: str, why: str) -> Assignment:
    """A manager wants the lead to be routed anew: by the rules as they are today, or into this queue.

    Whoever has it, or is being asked, loses it; the time it has waited begins again, and whoever was asked before may be
    asked again. Raises NotHeldError if the lead stands in no queue, or if the rules give it none.
    """
    lead = _locked_lead(lead_id)
    held = Assignment.objects.select_for_update(of=("self",)).filter(lead=lead, ended_at=None).first()
    if held is None:
        raise NotHeldError("This lead stands in no queue; there is nothing to reroute.")
    if queue is None and queue_for(lead)[0] is None:
        raise NotHeldError("No rule matches this lead and no default queue is set; choose a queue.")
    offer = held.offers.filter(outcome=Offer.Outcome.OPEN).select_related("rep", "assignment").first()
    if offer is not None:
        _turn_down(offer, Offer.Outcome.WITHDRAWN, now=now, reason=why[:200])
    elif held.accepted_at is not None:
        _return(held, now=now, actor=actor, why=why, to=None)
    lead, held = _locked_lead(lead_id), Assignment.objects.get(pk=held.pk)
    _end(held, now=now, how="rerouted by a manager")
    record_event(lead, "rerouted", now=now, actor=actor, why=why)
    if queue is None:
        made = route_lead(lead, now=now)
        if made is None:
            raise AssertionError("the rules gave a queue in this transaction")
        return made
    by = actor.removeprefix("manager:")
    return _enter(lead, queue, None, {"chosen_by": f"{by} chose this queue ({why})"}, now=now)


@transaction.atomic
def _return(assignment: Assignment, *, now: datetime, actor: str, why: str, to: Rep | None) -> None:
    lead, held = _held(assignment)
    if to is not None and held.offers.filter(rep=to).exists():
        raise AskedBeforeError(f"{to} was asked for this lead before; choose another colleague, or give it back to all.")
    at = held.accepted_at or now
    # A rep who came to the lead by the chat was never made an offer, and must not get one now.
    as_asked = {"offered_at": at, "expires_at": at, "ended_at": at, "outcome": Offer.Outcome.ACCEPTED}
    Offer.objects.get_or_create(assignment=held, rep=held.rep, defaults=as_asked)
    ring(f"rep.{held.rep_id}")
    held.rep, held.owner, held.accepted_at, held.queued_at = None, to, None, now
    held.touch_due_at = held.touched_at = held.reminded_at = held.escalated_at = None
    held.why = {key: words for key, words in held.why.items() if key != "owner"}
    if to is not None:
        chooser = "a manager" if actor.startswith("manager:") else "the colleague who had the lead"
        held.why |= {"owner": f"{to.name}, chosen by {chooser}"}
    held.save()
    whom = f", to {to}" if to else ""
    if lead.state == Lead.State.ACCEPTED:
        move(lead, "return_to_queue", now=now, actor=actor, why=f"{why}{whom}")
    else:
        record_event(lead, "return_to_queue", now=now, actor=actor, why=f"{why}{whom}")


def end_assignment(lead: Lead, *, now: datetime, outcome: str, why: str) -> None:
    """Take the lead, which is locked, from queue and rep, whoever has it; the place is filled at the next tick."""
    assignment = Assignment.objects.filter(lead=lead, ended_at=None).first()
    if assignment is None:
        return
    open_offer = Offer.objects.filter(assignment=assignment, outcome=Offer.Outcome.OPEN)
    open_offer.update(outcome=outcome, ended_at=now, reason=why[:200])
    _end(assignment, now=now, how=why)


def _end(assignment: Assignment, *, now: datetime, how: str) -> None:
    assignment.ended_at, assignment.why = now, assignment.why | {"ended": how}
    assignment.save(update_fields=["ended_at", "why"])
    if assignment.rep_id:
        ring(f"rep.{assignment.rep_id}")
