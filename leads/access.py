"""Who may see which leads. Every view of the desk goes through here; whatever is not found is 404, never 403."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any, TypeVar

from django.db.models import Count, Exists, Min, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from leads.models import Assignment, Lead, LeadEvent, LeadQuerySet, ManagerScope, Offer, Rep

Row = TypeVar("Row", bound=Model)

ENDED_WITH_THE_REP = (Lead.State.WON, Lead.State.LOST, Lead.State.OPTED_OUT)
"""A lead that ended so in a rep's hands stays in that rep's sight: read-only."""

IN_THE_REPS_HANDS = ("won", "lost", "opted out")
"""How the assignment ended then (`why["ended"]`); any other end took the lead out of the rep's sight for good."""


def rep_of_request(request: HttpRequest) -> Any:
    """The rep who is logged in. Raises Http404 for anybody else.

    With it come how many leads wait in the rep's queues for anybody, and since when the first (`waiting`, `waiting_since`).
    """
    queued = Assignment.objects.filter(ended_at=None, rep=None, queue__reps=OuterRef("pk")).order_by().values("rep")
    waiting = {
        "waiting": Coalesce(Subquery(queued.annotate(number=Count("pk")).values("number")), 0),
        "waiting_since": Subquery(queued.annotate(since=Min("entered_at")).values("since")),
    }
    return get_object_or_404(Rep.objects.annotate(**waiting), user_id=request.user.pk, user__is_active=True)


def assignments_of(rep: Rep) -> QuerySet[Assignment]:
    """What this rep may see, one for each lead: offered, held, or held until the lead was won, lost or opted out.

    A lead that went back to the agent or the queue, came again, or went to somebody else since, is not among them.
    """
    later = Assignment.objects.filter(lead=OuterRef("lead"), pk__gt=OuterRef("pk"))
    again = LeadEvent.objects.filter(lead=OuterRef("lead"), kind="reopen", at__gte=OuterRef("ended_at"))
    ended = Q(accepted_at__isnull=False, why__ended__in=IN_THE_REPS_HANDS, lead__state__in=ENDED_WITH_THE_REP)
    return Assignment.objects.filter(Q(ended_at=None) | (ended & ~Exists(later) & ~Exists(again)), rep=rep)


def leads_of(rep: Rep) -> LeadQuerySet:
    """The leads of these assignments."""
    found: LeadQuerySet = Lead.objects.filter(pk__in=assignments_of(rep).values("lead"))
    return found


def assignment_of(rep: Rep, lead_pk: int) -> Assignment:
    """How one of the rep's leads came to the rep. Raises Http404."""
    assignments = assignments_of(rep).select_related("lead__business_unit", "lead__partner", "queue", "rule", "rep", "owner")
    return get_object_or_404(assignments, lead__pk=lead_pk)


def lead_of(rep: Rep, pk: int) -> Lead:
    """One of the rep's leads. Raises Http404."""
    lead: Lead = assignment_of(rep, pk).lead
    return lead


def offer_of(rep: Rep, pk: int) -> Offer:
    """An offer made to this rep, open or over. Raises Http404."""
    return get_object_or_404(Offer.objects.select_related("rep", "assignment__lead"), pk=pk, rep=rep)


# --- managers


def units_of(user: Any) -> frozenset[int] | None:
    """The business units to which a manager is limited, by number; None: sees all, as programs with the API key do."""
    if not user.pk:
        return None
    if not hasattr(user, "units_seen"):  # once a request
        scope = ManagerScope.objects.filter(user_id=user.pk).first()
        user.units_seen = None if scope is None else frozenset(scope.business_units.values_list("pk", flat=True))
    found: frozenset[int] | None = user.units_seen
    return found


def visible_to(user: Any, rows: QuerySet[Row], *paths: str) -> QuerySet[Row]:
    """Of these rows, those that a manager may see. `paths`: lookups from a row to its business unit, one of which suffices;
    none: rows of this kind belong to no unit, and are seen by all.

    Whoever is limited does not see a row of such a kind that has no unit.
    """
    units = units_of(user) if paths else None
    return rows if units is None else rows.filter(reduce(or_, (_within(rows.model, path, units) for path in paths)))


def _within(model: type[Model], path: str, units: frozenset[int]) -> Q:
    """Whether `path` leads to one of these units; asked row by row where it goes through another table, so that the
    newest rows of a long list are found without reading all leads of the units first.
    """
    first, _, rest = path.partition("__")
    if not rest:
        return Q(**{f"{path}__in": units})
    other: Any = model._meta.get_field(first).related_model
    return Q(Exists(other._base_manager.filter(**{"pk": OuterRef(first), f"{rest}__in": units})))
