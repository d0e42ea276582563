"""Who may see which leads. Every view of the desk goes through here; whatever is not found is 404, never 403."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from leads.models import Assignment, Lead, LeadQuerySet, Offer, Rep

ENDED_WITH_THE_REP = (Lead.State.WON, Lead.State.LOST, Lead.State.OPTED_OUT)
"""A lead that ended so stays in sight of the rep who had it: read-only."""


def rep_of_request(request: HttpRequest) -> Rep:
    """The rep who is logged in. Raises Http404 for anybody else."""
    return get_object_or_404(Rep, user_id=request.user.pk, user__is_active=True)


def assignments_of(rep: Rep) -> QuerySet[Assignment]:
    """What this rep may see, one for each lead: offered, held, or held until the lead was won, lost or opted out.

    A lead that went back to the queue, or to somebody else since, is not among them.
    """
    later = Assignment.objects.filter(lead=OuterRef("lead"), pk__gt=OuterRef("pk"))
    ended = Q(ended_at__isnull=False, accepted_at__isnull=False, lead__state__in=ENDED_WITH_THE_REP) & ~Exists(later)
    return Assignment.objects.filter(Q(ended_at=None) | ended, rep=rep)


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
