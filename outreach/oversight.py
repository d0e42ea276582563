"""Managers' pages about what the machinery does: who is left behind, and what time would bring."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from conversations.models import Conversation
from leads import access, clock
from leads.models import Lead
from outreach import left_behind, time_machine
from outreach.models import Heartbeat
from outreach.places import Place

PLACES = {
    Place.AGENT: ("With the agents", "being written to, or talking in the chat"),
    Place.WINDOW: ("In the window", "answers may still be changed"),
    Place.QUEUE: ("In a queue", "waiting for a rep"),
    Place.REP: ("With a rep", "offered or accepted"),
    Place.CLOSED: ("Closed", "nothing is to happen"),
}


@staff_member_required
@permission_required("leads.view_lead", raise_exception=True)
@require_http_methods(["GET", "HEAD", "POST"])
def show_left_behind(request: HttpRequest) -> HttpResponse:
    """Where all leads are at this moment, and who is left behind; a POST repairs one `lead`, or `all`.

    It looks at the whole company, so a manager who is limited to business units does not see it.
    """
    if access.units_of(request.user) is not None:
        raise PermissionDenied
    if request.method == "POST":
        if not request.user.has_perm("leads.change_lead"):
            raise PermissionDenied
        _repair(request)
        return redirect("left-behind")
    swept = left_behind.sweep(now=clock.now())
    people = Lead.objects.in_bulk([one.lead for one in swept.found])
    context: dict[str, Any] = {
        **admin.site.each_context(request), "title": "Nobody left behind", "swept": swept,
        "places": [(*words, swept.places[place]) for place, words in PLACES.items()],
        "found": [(people[one.lead], one.sentences) for one in swept.found if one.lead in people],
        "watched": Heartbeat.objects.filter(name=left_behind.HEARTBEAT).first(),
        "may_repair": request.user.has_perm("leads.change_lead"),
    }  # fmt: skip
    return render(request, "outreach/left_behind.html", context)


def _repair(request: HttpRequest) -> None:
    now, actor = clock.now(), f"manager:{request.user.get_username()}"
    if "all" in request.POST:
        mended, refused = left_behind.repair_all(now=now, actor=actor)
        if mended:
            messages.success(request, f"{mended} lead{'s were' if mended > 1 else ' was'} put right.")
        for why in sorted(set(refused.values())):
            messages.warning(request, why)
        return
    number = request.POST.get("lead", "")
    lead = Lead.objects.filter(pk=number).first() if number.isdecimal() and len(number) < 19 else None
    if lead is None:
        raise Http404
    try:
        done = left_behind.repair(lead.pk, now=now, actor=actor)
    except left_behind.NotRepairedError as error:
        messages.warning(request, f"{lead}: {error}")
    else:
        messages.success(request, f"{lead} was put right." if done else f"{lead} was put right before; nothing was to do.")


MAILS = {
    "outreach": "First mail", "nudge": "Nudge", "window_reminder": "Reminder", "opt_out_confirmation": "Opt-out confirmation",
    "rep_notice": "Notice to a rep", "manager_notice": "Notice to the managers",
}  # fmt: skip


@staff_member_required
@permission_required("conversations.view_conversation", raise_exception=True)
@require_http_methods(["GET", "HEAD", "POST"])
def show_time_machine(request: HttpRequest, pk: int) -> HttpResponse:
    """What time would bring to one conversation. A POST plays a copy of it, in a process and a database of its own."""
    talk = get_object_or_404(
        access.visible_to(request.user, Conversation.objects.all(), "lead__business_unit").select_related(
            "lead__business_unit", "playbook"
        ),
        pk=pk,
    )
    context: dict[str, Any] = {
        **admin.site.each_context(request), "title": f"Time machine: {talk.lead}", "talk": talk, "lead": talk.lead,
    }  # fmt: skip
    if request.method == "POST":
        try:
            steps = time_machine.play_apart(talk.pk)
        except (time_machine.NothingToPlayError, time_machine.BrokenMachineError) as error:
            context["refused"] = str(error)
        else:
            context |= {"played": True, "steps": [_step(step) for step in steps]}
    return render(request, "outreach/time_machine.html", context)


def _step(step: dict[str, Any]) -> dict[str, Any]:
    """One step for the page."""
    named = [{**one, "name": MAILS.get(one["kind"], "Mail")} for one in step["mails"]]
    states = {name: str(step[name]).replace("_", " ") for name in ("lead", "conversation")}
    changes = [{**one, "to": one["to"].replace("_", " ")} for one in step["changes"]]
    quiet = not any(step[name] for name in time_machine.TOLD)
    return {**step, **states, "mails": named, "changes": changes, "at": datetime.fromisoformat(step["at"]), "quiet": quiet}
