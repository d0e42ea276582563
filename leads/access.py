"""Who may see which leads. Every view of the desk goes through here; whatever is not found is 404, never 403."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from leads.models import Lead, LeadQuerySet, Offer, Rep


def rep_of_request(request: HttpRequest) -> Rep:
    """The rep who is logged in. Raises Http404 for anybody else."""
    return get_object_or_404(Rep, user_id=request.user.pk, user__is_active=True)


def leads_of(rep: Rep) -> LeadQuerySet:
    """The leads this rep holds or is being offered."""
    found: LeadQuerySet = Lead.objects.held_by(rep)
    return found


def lead_of(rep: Rep, pk: int) -> Lead:
    """One of the rep's leads. Raises Http404."""
    lead: Lead | None = leads_of(rep).select_related("business_unit", "partner").filter(pk=pk).first()
    if lead is None:
        raise Http404
    return lead


def offer_of(rep: Rep, pk: int) -> Offer:
    """An offer made to this rep, open or over. Raises Http404."""
    return get_object_or_404(Offer.objects.select_related("rep", "assignment__lead"), pk=pk, rep=rep)
