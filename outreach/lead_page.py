"""Everything about one lead for managers: where it stands and why, the answers, and one line of all that happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime

from conversations.models import Conversation, Message
from leads import dossier, receipts
from leads.models import Assignment, BantAnswer, DecisionReceipt, Lead, LeadEvent, Offer
from outreach import timeline

KINDS = {
    "step": "Steps", "mail": "Mails", "message": "Conversation", "answer": "Answers", "routing": "Assignment",
    "decision": "Decisions", "note": "Notes",
}  # fmt: skip
"""What the line of a lead can be narrowed to."""

ROUTING = {
    "queued", "unrouted", "offer", "withdraw_offer", "accept", "return_to_queue", "overflowed", "rerouted", "reassigned",
    "contacted", "meeting",
}  # fmt: skip
"""Events of the way to a rep."""

PAGE = 100
"""Entries on one page; the oldest of 500 stand on the fifth."""

REASONS = {
    Lead.State.NEW: "No mail has gone out yet.",
    Lead.State.CONTACTED: "It was mailed, and has not written yet.",
    Lead.State.ENGAGED: "The conversation runs; not every question is settled.",
    Lead.State.IN_WINDOW: "Every question is settled; until the window closes the lead may change its answers.",
    Lead.State.NO_RESPONSE: "Neither the first mail nor a nudge was answered in time.",
    Lead.State.HANDED_OVER: "It writes with a person; the agent is silent.",
    Lead.State.WRONG_PERSON: "Somebody else reads this address, or the person has left the company.",
    Lead.State.ABUSIVE: "It insulted or threatened a second time; the agent ended the conversation.",
    Lead.State.UNDELIVERABLE: "The address takes no mail.",
    Lead.State.OPTED_OUT: "The person wants no more contact. Nothing leads back from here.",
}
"""Why a lead stands where it does, where no judgement says it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `quote`: words of a person; `link`: where more of it stands."""

    at: datetime
    kind: str
    what: str
    why: str = ""
    who: str = ""
    quote: str = ""
    link: str = ""


def said_at(moment: datetime) -> str:
    """A moment as every page of managers writes it: `23 Nov 2026, 10:00`, in the company's time zone."""
    return date_format(localtime(moment), "j M Y, H:i")


def read_page(lead: Lead, *, now: datetime, show: str, page: int) -> dict[str, Any]:
    """What the lead's page shows. `show`: one of `KINDS`, or "" for all; `page`: from 1, the newest on the first."""
    events = list(lead.events.order_by("pk"))
    answers = list(lead.answers.prefetch_related("versions__marks__rep"))
    emails = list(lead.emails.order_by("pk"))
    talks = list(Conversation.objects.filter(lead=lead).select_related("playbook").order_by("-pk"))
    messages = list(Message.objects.filter(conversation__in=talks).select_related("rep").order_by("pk")) if talks else []
    ways = list(lead.assignments.select_related("rule", "queue", "rep").prefetch_related("offers__rep").order_by("-pk"))
    decisions = list(lead.decisions.order_by("-pk"))
    notes = list(lead.notes.select_related("rep"))

    entries = [*_of_events(events), *_of_answers(answers), *_of_decisions(decisions)]
    entries += [Entry(line.at or now, "mail", _sentence(line.text)) for line in timeline.past_lines(emails, _told(events))]
    entries += [Entry(one.sent_at, "message", _speaker(one, lead), quote=one.text) for one in messages]
    entries += [Entry(note.at, "note", "Note", who=note.rep.name, quote=note.text) for note in notes]
    entries.sort(key=lambda entry: entry.at)
    counts = Counter(entry.kind for entry in entries)
    chosen = [entry for entry in entries if not show or entry.kind == show]
    if show != "message":  # words are read from the first on
        chosen.reverse()
    pages = max(1, -(-len(chosen) // PAGE))
    page = min(max(1, page), pages)
    way, talk = (ways[0] if ways else None), (talks[0] if talks else None)
    return {
        "standing": _standing(lead, events, decisions, answers, way),
        "card": _card(answers),
        "way": way,
        "reasons": _reasons(way),
        "talk": talk,
        "decisions": decisions,
        "outlook": [_sentence(line.text) for line in timeline.outlook(lead, emails, talk, now=now, say=said_at)],
        "entries": chosen[(page - 1) * PAGE : page * PAGE],
        "filters": [("", "All", len(entries)), *((key, name, counts[key]) for key, name in KINDS.items() if counts[key])],
        "show": show,
        "page": page,
        "pages": pages,
        "zone": settings.TIME_ZONE,
    }


# --- where it stands and why


def _standing(
    lead: Lead, events: list[LeadEvent], decisions: list[DecisionReceipt], answers: list[BantAnswer], way: Assignment | None
) -> dict[str, Any]:
    """The state in words, since when, and why: sentences."""
    moved = next((event for event in reversed(events) if event.to_state), None)
    return {"state": lead.get_state_display().lower(), "since": moved.at if moved else lead.received_at, "why": [
        *_way_in_words(lead, way, moved), *_judged(lead, decisions, answers),
    ]}  # fmt: skip


JUDGED = (
    Lead.State.QUALIFIED,
    Lead.State.ASSIGNED,
    Lead.State.ACCEPTED,
    Lead.State.NOT_QUALIFIED,
    Lead.State.WON,
    Lead.State.LOST,
)


def _way_in_words(lead: Lead, way: Assignment | None, moved: LeadEvent | None) -> list[str]:
    if lead.state == Lead.State.QUALIFIED:
        return [f"It waits in the queue “{way.queue}” for a rep." if way and not way.ended_at else "It stands in no queue yet."]
    if way is not None and way.rep is not None and lead.state == Lead.State.ASSIGNED:
        return [f"{way.rep} is being asked to take it, in the queue “{way.queue}”."]
    if way is not None and way.rep is not None and lead.state == Lead.State.ACCEPTED:
        return [f"{way.rep} has taken it, from the queue “{way.queue}”."]
    if lead.state in (Lead.State.WON, Lead.State.LOST) and moved is not None:
        line = dossier.event_line(moved)
        return [f"{line.who} closed it as {lead.state}{f': “{line.why}”' if line.why else ''}."]
    if lead.state in REASONS:
        more = moved.why if moved is not None and lead.state != Lead.State.NO_RESPONSE else ""
        return [REASONS[Lead.State(lead.state)], *([_sentence(more)] if more else [])]
    return []


def _judged(lead: Lead, decisions: list[DecisionReceipt], answers: list[BantAnswer]) -> list[str]:
    """The last judgement, and what it came from."""
    if not decisions or lead.state not in JUDGED:
        return []
    try:
        content, result = receipts.content_of(decisions[0].content), receipts.recompute(decisions[0].content)
        rows = [
            (dossier.LABELS[row["criterion"]], dossier.ENDS[row["verdict"] or row["disposition"]]) for row in content["criteria"]
        ]
    except (receipts.ReceiptError, KeyError, TypeError):
        return ["Its receipt cannot be read any more."]
    told = []
    if content["kind"] == receipts.OVERRIDE:
        told.append(f"{content['override']['by']} decided so: “{content['override']['reason']}”.")
    given = ", ".join(name for name, end in rows if end == "Positive") or "none"
    missing = ", ".join(f"{name} ({end.lower()})" for name, end in rows if end != "Positive")
    told.append(f"{result.positives} of {len(rows)} answers are positive, {result.needed} are needed.")
    told.append(f"Positive: {given}." + (f" Not positive: {missing}." if missing else ""))
    return told


def _card(answers: list[BantAnswer]) -> list[dict[str, Any]]:
    """The BANT card with what reps said of each answer, and how often it was changed."""
    rows = dossier.card(answers)
    for row in rows:
        answer = row["answer"]
        versions = list(answer.versions.all()) if answer else []
        end = dossier.ending(answer)
        marks = [f"{mark.rep}: {mark.get_judgement_display()}" for mark in versions[-1].marks.all()] if versions else []
        row |= {"ending": end, "stands": dossier.ENDS.get(end, end), "changes": max(0, len(versions) - 1), "marks": marks}
    return rows


def _reasons(way: Assignment | None) -> list[str]:
    """Why it came into this queue and to this rep: rule, candidates, who was left out, who was asked."""
    if way is None:
        return []
    told = dossier.reasons(way)
    if candidates := way.why.get("candidates"):
        told.insert(-1 if way.why.get("left_out") else len(told), f"Candidates: {', '.join(candidates)}.")
    for offer in way.offers.all():
        end = "no answer yet" if offer.outcome == Offer.Outcome.OPEN else Offer.Outcome(offer.outcome).label.lower()
        because = f" ({offer.reason})" if offer.reason else ""
        told.append(f"{offer.rep} was asked on {said_at(offer.offered_at)}: {end}{because}.")
    if ended := way.why.get("ended"):
        told.append(f"This assignment has ended: {ended}.")
    return told


# --- one line of all that happened


def _told(events: Iterable[LeadEvent]) -> list[LeadEvent]:
    return [event for event in events if event.kind in timeline.TOLD]


def _of_events(events: Iterable[LeadEvent]) -> list[Entry]:
    found = []
    for event in events:
        if event.kind not in timeline.TOLD:
            line = dossier.event_line(event)
            kind = "routing" if event.kind in ROUTING else "step"
            found.append(Entry(line.at, kind, line.what, _sentence(line.why), line.who.removeprefix("manager ")))
    return found


def _of_answers(answers: Iterable[BantAnswer]) -> list[Entry]:
    found = []
    for answer in answers:
        before = ""
        for version in answer.versions.all():
            end = dossier.ENDS.get(dossier.ending(version), dossier.ending(version)).lower()
            was = f"It was {before} before." if before else ""
            found.append(
                Entry(version.settled_at, "answer", f"{dossier.LABELS[answer.criterion]}: {end}", was, "", version.quote)
            )
            before = end
            for mark in version.marks.all():
                what = f"{dossier.LABELS[answer.criterion]}, understood as {end}: {mark.get_judgement_display()}"
                found.append(Entry(mark.at, "answer", what, who=mark.rep.name))
    return found


def _of_decisions(decisions: Iterable[DecisionReceipt]) -> list[Entry]:
    page = "admin:leads_decisionreceipt_change"
    return [
        Entry(row.at, "decision", _sentence(row.in_words).removesuffix("."), link=reverse(page, args=[row.pk]))
        for row in decisions
    ]


def _speaker(message: Message, lead: Lead) -> str:
    names = {"lead": str(lead), "agent": "AI assistant", "system": "System", "rep": str(message.rep or "Rep")}
    return names[message.sender] + (" by e-mail" if message.channel == Message.Channel.MAIL else "")


def _sentence(words: str) -> str:
    """The words begin with a capital letter."""
    return f"{words[:1].upper()}{words[1:]}"
