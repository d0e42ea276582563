"""The reps' desk: own offers, own leads, nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from leads import assigning, clock
from leads.access import lead_of, leads_of, offer_of, rep_of_request
from leads.bant import Criterion
from leads.models import BantAnswer, Offer, Rep

LABELS = {
    Criterion.BUDGET: "Budget",
    Criterion.AUTHORITY: "Authority",
    Criterion.NEED: "Need",
    Criterion.TIMELINE: "Timeline",
}


def _lists(rep: Rep) -> dict[str, Any]:
    """What stands on the desk: open offers, then the rep's leads, the newest first."""
    offers = list(
        Offer.objects.filter(rep=rep, outcome=Offer.Outcome.OPEN)
        .select_related("assignment__lead__business_unit", "assignment__queue")
        .order_by("expires_at")
    )
    held = list(
        leads_of(rep)
        .filter(assignments__accepted_at__isnull=False, assignments__ended_at=None)
        .select_related("business_unit")
        .prefetch_related("answers")
        .order_by("-assignments__accepted_at")[:200]
    )
    asked = BantAnswer.objects.filter(lead__in=[offer.assignment.lead_id for offer in offers])
    by_lead: dict[int, list[BantAnswer]] = {}
    for answer in asked:
        by_lead.setdefault(answer.lead_id, []).append(answer)
    return {
        "rep": rep,
        "offers": [
            {"offer": offer, "lead": offer.assignment.lead, "card": _card(by_lead.get(offer.assignment.lead_id, []))}
            for offer in offers
        ],
        "held": [{"lead": lead, "card": _card(list(lead.answers.all()))} for lead in held],
        "now": clock.now(),
    }


def _card(answers: list[BantAnswer]) -> list[dict[str, Any]]:
    """The BANT card: a row per criterion in their order."""
    rows = {answer.criterion: answer for answer in answers}
    return [
        {"criterion": criterion.value, "label": label, "answer": rows.get(criterion.value), **_dates(rows.get(criterion.value))}
        for criterion, label in LABELS.items()
    ]


def _dates(answer: BantAnswer | None) -> dict[str, date | None]:
    """`start` and `end` of a timeline as dates, for the page to word."""
    value = (answer.value if answer else None) or {}
    return {name: date.fromisoformat(value[name]) if value.get(name) else None for name in ("start", "end")}


@login_required
@never_cache
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """The whole page."""
    return render(request, "leads/desk.html", _lists(rep_of_request(request)))


@login_required
@never_cache
@require_safe
def desk_lists(request: HttpRequest) -> HttpResponse:
    """Only the lists, which the open page fetches when something changed."""
    return render(request, "leads/_desk_lists.html", _lists(rep_of_request(request)))


@login_required
@never_cache
@require_safe
def lead(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about one lead: card with quotes, transcript, history."""
    rep = rep_of_request(request)
    found = lead_of(rep, pk)
    conversation = found.conversations.order_by("-pk").first()
    chat = list(conversation.messages.select_related("rep").order_by("seq")) if conversation else []
    seq_of = {message.pk: message.seq for message in chat}
    card = _card(list(found.answers.all()))
    for row in card:
        row["seq"] = seq_of.get(row["answer"].message_id) if row["answer"] else None
    assignment = found.assignments.select_related("queue", "rule", "rep").filter(ended_at=None).first()
    return render(
        request,
        "leads/lead.html",
        {
            "rep": rep,
            "lead": found,
            "card": card,
            "chat_messages": chat,
            "details": _details(conversation),
            "events": found.events.all(),
            "assignment": assignment,
            "offer": Offer.objects.filter(assignment=assignment, rep=rep, outcome=Offer.Outcome.OPEN).first(),
            "conversation": conversation,
            "now": clock.now(),
        },
    )


def _details(conversation: Any) -> list[tuple[str, Any]]:
    """The optional details as label and answer; None: skipped."""
    if conversation is None:
        return []
    labels = conversation.playbook.data["texts"]["en"]["labels"]
    return [(labels.get(key, key), value) for key, value in (conversation.memory.get("details") or {}).items()]


@login_required
@require_POST
def answer_offer(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept or decline an offer."""
    rep = rep_of_request(request)
    offer = offer_of(rep, pk)
    try:
        if request.POST.get("answer") == "accept":
            assigning.accept_offer(offer, now=clock.now())
            messages.success(request, f"{offer.assignment.lead} is yours now.")
            return HttpResponseRedirect(reverse("desk-lead", args=[offer.assignment.lead_id]))
        if request.POST.get("answer") != "decline":
            return HttpResponseBadRequest("An offer is answered with accept or decline.")
        assigning.turn_down_offer(
            offer, Offer.Outcome.DECLINED, now=clock.now(), reason=request.POST.get("reason", "").strip() or "no reason given"
        )
        messages.info(request, f"{offer.assignment.lead} goes to the next colleague.")
    except assigning.OfferOverError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(reverse("desk"))


@login_required
@require_POST
def presence(request: HttpRequest) -> HttpResponse:
    """Come or go."""
    rep = rep_of_request(request)
    assigning.set_presence(rep, request.POST.get("present") == "1", now=clock.now())
    return HttpResponseRedirect(reverse("desk"))
