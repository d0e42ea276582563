"""The dry run as managers see it: today's rules or an edited set over the leads of the last weeks. Reads only."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leads import access, assigning, routing
from leads.dry_run import Landed, Ledger, Line, Past, Rule, play, sum_up
from leads.exports import csv_lines
from leads.models import Assignment, AssignmentRule, BusinessUnit, Lead, Queue
from leads.routing_words import condition_in_words

WEEKS = (1, 2, 4, 8, 13, 26)
DEFAULT_WEEKS = 4
MOST = 20_000
"""Leads of one play, the newest; more would outlast a request."""

SHOWN = 100
USUAL_HOLD = timedelta(days=14)
"""How long a lead takes up a place where none has ended yet, from which it could be measured."""


class EditedSetError(ValueError):
    """A set of rules that cannot be read. The text says what is wrong."""


@dataclass(frozen=True, slots=True)
class Run:
    """A play and what it was made from."""

    landed: list[Landed]
    ledger: Ledger
    lines: Mapping[str, Line]
    held: timedelta
    measured: bool
    cut: bool


def rules_of_today() -> list[Rule]:
    """As they stand, in their order."""
    return [Rule(rule.name, rule.queue.name, rule.when) for rule in AssignmentRule.objects.select_related("queue")]


def run(user: Any, rules: Sequence[Rule], *, weeks: int, now: datetime) -> Run:
    """Play the rules over the leads that this manager sees and that went to the reps within these weeks."""
    lines = {queue.name: _line(queue) for queue in Queue.objects.prefetch_related("reps__user")}
    default = Queue.objects.filter(is_default=True).values_list("name", flat=True).first() or ""
    since = now - timedelta(weeks=weeks)
    ways = access.visible_to(user, Assignment.objects.filter(entered_at__gte=since), "lead__business_unit").order_by("-pk")
    found = list(ways.select_related("lead__business_unit", "lead__partner", "queue", "rep")[: MOST + 1])
    newest = {way.lead_id: way for way in reversed(found[:MOST])}  # of a lead routed twice, the last way
    facts = assigning.facts_of_many([way.lead for way in newest.values()])
    past = [
        Past(way.lead_id, way.entered_at, facts[way.lead_id], way.queue.name, way.rep.name if way.rep else "")
        for way in newest.values()
    ]
    spans = [
        way.ended_at - way.accepted_at for way in found if way.ended_at and way.accepted_at and way.ended_at > way.accepted_at
    ]
    held = timedelta(seconds=median(span.total_seconds() for span in spans)) if spans else USUAL_HOLD
    landed = play(past, rules, default, lines, held=held)
    ledger = sum_up(landed, lines, span=timedelta(weeks=weeks), held=held)
    return Run(landed, ledger, lines, held, bool(spans), len(found) > MOST)


def _line(queue: Queue) -> Line:
    reps = tuple(
        routing.Candidate(rep.name, rep.capacity, 0, True, frozenset(rep.skills), frozenset(rep.languages))
        for rep in queue.reps.all()
        if rep.user.is_active
    )
    return Line(frozenset(queue.skills), queue.match_language, reps)


# --- the set that is played


def read_set(text: str, queues: set[str]) -> list[Rule]:
    """The rules that a page sends back. Raises EditedSetError."""
    try:
        rows = json.loads(text)
        rules = [Rule(str(row["name"])[:80], str(row["queue"]), row["when"]) for row in rows]
        for rule in rules:
            routing.check_condition(rule.when)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise EditedSetError(f"This set of rules cannot be read ({error}). These are today's rules.") from None
    for rule in rules:
        if rule.queue not in queues:
            raise EditedSetError(f"There is no queue {rule.queue!r} any more. These are today's rules.")
    return rules


def edited(rules: Sequence[Rule], said: Mapping[str, Any], queues: set[str]) -> list[Rule]:
    """The rules with another order, other queues, or some left out, as the form of the page says it by their places."""
    kept = []
    for place, rule in enumerate(rules):
        queue = said.get(f"queue-{place}", rule.queue)
        order = said.get(f"order-{place}", "")
        if f"off-{place}" not in said:
            number = float(order) if order.isascii() and order.isdecimal() and len(order) < 9 else place + 1
            kept.append((number, place, Rule(rule.name, queue if queue in queues else rule.queue, rule.when)))
    return [rule for _, _, rule in sorted(kept, key=lambda one: one[:2])]


def written(rules: Sequence[Rule]) -> str:
    """The set as a page carries it."""
    return json.dumps([{"name": rule.name, "queue": rule.queue, "when": rule.when} for rule in rules])


# --- the page


def page(request: HttpRequest, *, now: datetime, given: Sequence[Rule] | None = None) -> HttpResponse:
    """The dry run. `given`: a set that comes from elsewhere; else the one the form holds, else today's rules."""
    queues = set(Queue.objects.values_list("name", flat=True))
    today = rules_of_today()
    rules = list(given) if given is not None else today
    if given is None and request.method == "POST" and "today" not in request.POST:
        try:
            rules = edited(read_set(request.POST.get("set", ""), queues), request.POST, queues)
        except EditedSetError as error:
            messages.warning(request, str(error))
    asked = request.POST.get("weeks", "")
    weeks = int(asked) if asked in {str(number) for number in WEEKS} else DEFAULT_WEEKS
    found = run(request.user, rules, weeks=weeks, now=now)
    if "csv" in request.POST:
        return _table(found, now)
    units = set(BusinessUnit.objects.values_list("slug", flat=True))
    earlier: list[tuple[str, Mapping[str, Any]]] = []
    rows = []
    fired = [one.rule for one in found.landed]
    for place, rule in enumerate(rules):
        fault = routing.rule_fault(rule.when, earlier, units)
        earlier.append((rule.name, rule.when))
        rows.append(
            {"place": place, "rule": rule, "when": condition_in_words(rule.when), "fault": fault, "hits": fired.count(rule.name)}
        )
    told = [one for one in found.landed if one.moved or one.dead_end or one.full]
    told.sort(key=lambda one: (not one.dead_end, not one.full, -one.past.at.timestamp()))
    names = {lead.pk: lead for lead in Lead.objects.filter(pk__in=[one.past.lead for one in told[:SHOWN]])}
    context = {
        **admin.site.each_context(request), "title": "Dry run of the assignment rules", "opts": AssignmentRule._meta, "run": found,
        "ledger": found.ledger, "rows": rows, "queues": sorted(queues), "weeks": weeks, "choices": WEEKS, "set": written(rules),
        "is_today": written(rules) == written(today), "told": [(names[one.past.lead], one) for one in told[:SHOWN] if one.past.lead in names],
        "more": max(0, len(told) - SHOWN), "held_days": f"{found.held / timedelta(days=1):.1f}", "most": MOST,
        "no_match": sum(not one.rule for one in found.landed),
    }  # fmt: skip
    return render(request, "admin/leads/assignmentrule/dry_run.html", context)


def _table(found: Run, now: datetime) -> HttpResponse:
    headers = ("lead", "at", "queue_then", "queue_now", "rule_now", "rep_then", "rep_now", "remark")
    rows = (
        (
            one.past.lead,
            one.past.at.isoformat(timespec="seconds"),
            one.past.queue,
            one.queue,
            one.rule or "no rule",
            one.past.rep,
            one.rep,
            one.dead_end or ("everybody is full" if one.full else ""),
        )
        for one in found.landed
    )
    table = HttpResponse("\ufeff".encode() + csv_lines([headers, *rows]), content_type="text/csv; charset=utf-8")
    table["Content-Disposition"] = f'attachment; filename="dry-run-{now:%Y-%m-%d}.csv"'
    table["Cache-Control"] = "no-store"
    return table
