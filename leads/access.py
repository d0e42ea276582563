"""Who may see which leads. Every view of the desk goes through here; whatever is not found is 404, never 403."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from leads.models import Assignment, Lead, LeadEvent, LeadQuerySet, Offer, Rep

ENDED_WITH_THE_REP = (Lead.State.WON, Lead.State.LOST, Lead.State.OPTED_OUT)
"""A lead that ended so in a rep's hands stays in that rep's sight: read-only."""

IN_THE_REPS_HANDS = ("won", "lost", "opted out")
"""How the assignment ended then (`why["ended"]`); any other end took the lead out of the rep's sight for good."""


def rep_of_request(request: HttpRequest) -> Rep:
    """The rep who is logged in. Raises Http404 for anybody else."""
    return get_object_or_404(Rep, user_id=request.user.pk, user__is_active=True)


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


def waiting_for(rep: Rep) -> QuerySet[Assignment]:
    """What waits in this rep's queues for anybody."""
    return Assignment.objects.filter(ended_at=None, rep=None, queue__reps=rep)


def offer_of(rep: Rep, pk: int) -> Offer:
    """An offer made to this rep, open or over. Raises Http404."""
    return get_object_or_404(Offer.objects.select_related("rep", "assignment__lead"), pk=pk, rep=rep)
