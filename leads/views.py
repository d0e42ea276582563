"""The reps' desk: own offers, own leads, nothing else. Every page works without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language_info
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from leads import assigning, clock, desk, dossier, forms, marks, urgency
from leads.access import assignment_of, offer_of, rep_of_request
from leads.models import AnswerMark, Assignment, Lead, Offer, Rep

VIEWS = {
    "open": "Open", "new": "Not contacted", "contacted": "Contacted", "meeting": "Meeting", "won": "Won", "lost": "Lost",
    "opted_out": "Do not contact",
}  # fmt: skip
MARKED = {"contacted": "contacted", "meeting": "meeting agreed"}
ENDING = {"won": "win", "lost": "lose"}
GROUPS = {
    urgency.Group.FIRST_TOUCH: "First touch",
    urgency.Group.STEP_DUE: "Next step due",
    urgency.Group.UNPLANNED: "Nothing planned",
    urgency.Group.PLANNED: "Planned",
}


def _page(request: HttpRequest, rep: Rep, template: str, context: dict[str, Any], *, wrong: bool) -> HttpResponse:
    """A page in the rep's time zone; `context` holds its `address`. `wrong`: it says what could not be taken.

    An open page that looks for news (`live`) does not use up the messages.
    """
    with timezone.override(ZoneInfo(rep.zone)):
        context = {"rep": rep, "live": "Desk-Live" in request.headers, **context}
        return render(request, template, context, status=400 if wrong else 200)


# --- the lists


@login_required
@never_cache
@require_safe
def lists(request: HttpRequest) -> HttpResponse:
    """What is offered to the rep, what waits, and the rep's leads."""
    return _lists(request, rep_of_request(request))


def _lists(request: HttpRequest, rep: Any, wrong: tuple[Offer, Form] | None = None) -> HttpResponse:
    """`wrong`: an offer that could not be declined, and what was sent."""
    now, wish = clock.now(), desk.read_wish(request.GET)
    offers = desk.open_offers(rep)
    work = desk.find_work(rep, wish, today=now.astimezone(ZoneInfo(rep.zone)).date()).select_related("lead__business_unit")
    first = (wish.page - 1) * desk.PAGE
    rows = list(work[first : first + desk.PAGE + 1])
    answers = desk.answers_of([*(offer.assignment.lead_id for offer in offers), *(row.lead_id for row in rows)])
    tallies, since = desk.tally(rep, wish), rep.waiting_since
    context = {
        "address": f"{reverse('desk')}?{request.GET.urlencode()}",
        "now": now,
        "offers": [
            {
                "offer": offer,
                "lead": offer.assignment.lead,
                "card": dossier.card(answers.get(offer.assignment.lead_id, [])),
                "form": wrong[1] if wrong and wrong[0].pk == offer.pk else None,
            }
            for offer in offers
        ],
        "rows": [
            {"lead": row.lead, "assignment": row, "card": dossier.card(answers.get(row.lead_id, [])), **_due(row, rep, now)}
            for row in rows[: desk.PAGE]
        ],
        "wish": wish,
        "views": [(key, label, tallies.views[key]) for key, label in VIEWS.items() if tallies.views[key] or key != "opted_out"],
        "units": tallies.units,
        "previous": wish.page - 1,
        "next": wish.page + 1 if len(rows) > desk.PAGE else None,
        "waiting": rep.waiting,
        "waiting_for": urgency.span(now - since) if since else "",
    }
    return _page(request, rep, "leads/desk.html", context, wrong=wrong is not None)


def _due(assignment: Assignment, rep: Rep, now: datetime) -> dict[str, Any]:
    """What is due with a lead at hand (`due`) and the heading it stands under (`group`); nothing for others."""
    if not assignment.is_held:
        return {"due": None, "group": ""}
    due = urgency.due(
        touch_due_at=assignment.touch_due_at,
        touched_at=assignment.touched_at,
        next_step_on=assignment.next_step_on,
        now=now,
        zone=ZoneInfo(rep.zone),
    )
    return {"due": due, "group": GROUPS[due.group]}


# --- one lead


@login_required
@never_cache
@require_safe
def lead(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about one lead: card with quotes, transcript, what is to do, history."""
    rep = rep_of_request(request)
    return _lead(request, rep, assignment_of(rep, pk))


def _lead(request: HttpRequest, rep: Rep, assignment: Assignment, **sent: Form) -> HttpResponse:
    """`sent`: a form that could not be taken, by its name on the page."""
    now, found = clock.now(), assignment.lead
    conversation = found.conversations.select_related("playbook").order_by("-pk").first()
    chat = list(conversation.messages.select_related("rep").order_by("seq")) if conversation else []
    seq_of = {message.pk: message.seq for message in chat}
    answers = list(found.answers.all())
    card, history = dossier.card(answers), dossier.history(found)
    marked = marks.marks_of(rep, answers) if assignment.is_held else {}
    for row in card:
        row["seq"] = seq_of.get(row["answer"].message_id) if row["answer"] else None
        row["marked"] = marked.get(row["criterion"], "")
    context = {
        "address": reverse("desk-lead", args=[found.pk]),
        "now": now,
        "lead": found,
        "assignment": assignment,
        "held": assignment.is_held,
        "offer": Offer.objects.filter(assignment=assignment, rep=rep, outcome=Offer.Outcome.OPEN).first(),
        "card": card,
        "judgements": [(judgement.value, judgement.name.capitalize()) for judgement in AnswerMark.Judgement],
        "details": _details(conversation),
        "questions": [(question, seq_of.get(question.message_id)) for question in _questions(conversation)],
        "spoken": _language(found),
        "reasons": [
            *(f"{line.what}: {line.why}" for line in history if line.kind == "override_qualify"),
            *dossier.reasons(assignment),
        ],
        "notes": found.notes.select_related("rep").order_by("-pk"),
        "colleagues": desk.colleagues_for(assignment) if assignment.is_held else (),
        "history": history,
        "ended_why": next((line.why for line in history if line.kind == ENDING.get(found.state)), ""),
        "conversation": conversation,
        "chat_messages": chat,
        "today": now.astimezone(ZoneInfo(rep.zone)).date(),
        **_due(assignment, rep, now),
        **sent,
    }
    return _page(request, rep, "leads/lead.html", context, wrong=bool(sent))


def _questions(conversation: Any) -> list[Any]:
    """What the agent could only pass on; open ones first."""
    return sorted(conversation.open_questions.all(), key=lambda row: row.answered_at is not None) if conversation else []


def _details(conversation: Any) -> list[tuple[str, Any]]:
    """The optional details as label and answer; None: skipped."""
    if conversation is None:
        return []
    labels = conversation.playbook.data["texts"]["en"]["labels"]
    return [(labels.get(key, key), value) for key, value in (conversation.memory.get("details") or {}).items()]


def _language(lead: Lead) -> str:
    """The lead's language by its English name."""
    try:
        return str(get_language_info(lead.language.lower())["name"])
    except KeyError:
        return lead.language


# --- acting


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
        form = forms.DeclineForm(request.POST)
        if not form.is_valid() and offer.outcome == Offer.Outcome.OPEN:
            return _lists(request, rep, (offer, form))
        why = form.cleaned_data.get("why") or "no reason given"
        assigning.turn_down_offer(offer, Offer.Outcome.DECLINED, now=clock.now(), reason=why)
        messages.info(request, f"{offer.assignment.lead} goes to the next colleague.")
    except assigning.OfferOverError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(reverse("desk"))


def _work(
    request: HttpRequest, pk: int, name: str, make: Callable[[Rep, Assignment], Form], do: Callable[[Rep, Assignment, Any], str]
) -> HttpResponse:
    """Do something with a lead that the rep holds, if the form is right; `do` gives what is said afterwards.

    Otherwise the page comes back with the form (`name` on the page) as it was sent, and says what is wrong.
    """
    rep = rep_of_request(request)
    assignment = assignment_of(rep, pk)
    form = make(rep, assignment)
    if not assignment.is_held:
        messages.error(request, "You can only read this lead: accept it first." if not assignment.ended_at else CLOSED)
    elif not form.is_valid():
        return _lead(request, rep, assignment, **{name: form})
    else:
        try:
            messages.success(request, do(rep, assignment, form.cleaned_data))
        except assigning.AskedBeforeError as error:
            messages.error(request, str(error))
        except assigning.NotHeldError as error:
            messages.error(request, str(error))
            return HttpResponseRedirect(reverse("desk"))
    return HttpResponseRedirect(reverse("desk-lead", args=[pk]))


CLOSED = "This lead is closed, so it can only be read."


@login_required
@require_POST
def add_note(request: HttpRequest, pk: int) -> HttpResponse:
    """Write a note."""

    def do(rep: Rep, assignment: Assignment, data: dict[str, Any]) -> str:
        desk.add_note(assignment.lead, rep=rep, text=data["text"], now=clock.now())
        return "The note is kept."

    return _work(request, pk, "note_form", lambda rep, _: forms.NoteForm(request.POST), do)


@login_required
@require_POST
def mark_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Say whether an answer was understood; the managers count it."""

    def do(rep: Rep, assignment: Assignment, data: dict[str, Any]) -> str:
        answer = data["criterion"]
        try:
            mark = marks.mark_answer(answer, data["judgement"], rep=rep, now=clock.now())
        except marks.NothingToMarkError as error:
            return str(error)
        return f"{dossier.LABELS[answer.criterion]}: marked as {mark.get_judgement_display().lower()}. Thank you."

    def form(rep: Rep, assignment: Assignment) -> Form:
        return forms.MarkForm(request.POST, answers=assignment.lead.answers.all())

    return _work(request, pk, "mark_form", form, do)


@login_required
@require_POST
def plan_next_step(request: HttpRequest, pk: int) -> HttpResponse:
    """Plan the next step; `done`: there is none any more."""
    done = "done" in request.POST

    def form(rep: Rep, assignment: Assignment) -> Form:
        today = clock.now().astimezone(ZoneInfo(rep.zone)).date()
        return Form(request.POST) if done else forms.NextStepForm(request.POST, today=today)

    def do(rep: Rep, assignment: Assignment, data: dict[str, Any]) -> str:
        desk.plan_next_step(assignment, text=data.get("text", ""), on=data.get("on"))
        return "The step is done. Plan the next one?" if done else "The next step is planned."

    return _work(request, pk, "step_form", form, do)


@login_required
@require_POST
def outcome(request: HttpRequest, pk: int) -> HttpResponse:
    """Contacted, meeting, won or lost."""

    def do(rep: Rep, assignment: Assignment, data: dict[str, Any]) -> str:
        reached, actor, now = data["outcome"], f"rep:{rep.name}", clock.now()
        if reached in Assignment.Progress.values:
            assigning.note_touch(assignment, now=now, actor=actor, progress=reached)
            return f"{assignment.lead} is marked as {MARKED[reached]}."
        assigning.finish(assignment, now=now, actor=actor, won=reached == "won", why=data["why"])
        return f"{assignment.lead} is {reached}."

    return _work(request, pk, "outcome_form", lambda *_: forms.OutcomeForm(request.POST), do)


@login_required
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a lead back to the queue, or to a colleague."""

    def form(rep: Rep, assignment: Assignment) -> Form:
        return forms.GiveBackForm(request.POST, colleagues=desk.colleagues_for(assignment))

    def do(rep: Rep, assignment: Assignment, data: dict[str, Any]) -> str:
        to = data["to"]
        assigning.give_back(assignment, now=clock.now(), actor=f"rep:{rep.name}", why=data["why"], to=to)
        return f"{assignment.lead} goes back to the queue{f', and {to} is asked first' if to else ''}."

    answer = _work(request, pk, "give_back_form", form, do)
    return HttpResponseRedirect(reverse("desk")) if answer.status_code == 302 else answer


@login_required
@require_POST
def presence(request: HttpRequest) -> HttpResponse:
    """Come or go, and stay on the page."""
    rep = rep_of_request(request)
    assigning.set_presence(rep, request.POST.get("present") == "1", now=clock.now())
    back = request.POST.get("next", "")
    return HttpResponseRedirect(back if url_has_allowed_host_and_scheme(back, None) else reverse("desk"))
