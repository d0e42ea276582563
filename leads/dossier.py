"""What a rep reads about one lead: the BANT card, what happened, and why it came to this rep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from leads.bant import Criterion
from leads.models import AnswerVersion, Assignment, BantAnswer, Lead, LeadEvent

LABELS: dict[str, str] = {
    Criterion.BUDGET: "Budget",
    Criterion.AUTHORITY: "Authority",
    Criterion.NEED: "Need",
    Criterion.TIMELINE: "Timeline",
}

ACTORS = {"sdr_agent": "SDR agent", "qualification_agent": "AI assistant", "api": "API", "lead": "the lead"}

ENDS = {
    "positive": "Positive", "negative": "Negative", "pending": "To be checked", "declined": "Won’t say", "unclear": "Unclear",
    "open": "Not answered",
}  # fmt: skip
"""How a criterion ended, in words: by its verdict, or by its disposition where there is none."""

HAPPENED = {
    "received": "Inquiry received",
    "received_again": "Inquiry received again",
    "contact": "First mail sent",
    "engage": "Lead began to write",
    "enter_window": "All questions settled",
    "qualify": "Qualified",
    "disqualify": "Not qualified",
    "override_qualify": "Qualified by a manager",
    "override_disqualify": "Taken from the reps by a manager",
    "queued": "Put into a queue",
    "unrouted": "No queue found",
    "offer": "Offered",
    "withdraw_offer": "Offer ended",
    "accept": "Accepted",
    "overflowed": "Went on to the next queue",
    "rerouted": "Routed anew by a manager",
    "reassigned": "Reassigned by a manager",
    "give_up": "No response",
    "bounce": "Address takes no mail",
    "mark_wrong_person": "Wrong person",
    "mark_abusive": "Abusive",
    "reopen": "Came back",
    "contacted": "Rep was in touch",
    "meeting": "Meeting agreed",
    "return_to_queue": "Given back",
    "hand_over": "Handed over to a person",
    "hand_back": "Handed back to the agent",
    "hand_back_in_window": "Handed back to the agent",
    "win": "Won",
    "lose": "Lost",
    "opt_out": "Opted out",
    "chat_link_ended": "Chat link ended",
    "fact_confirmed": "Detail confirmed",
    "fact_corrected": "Detail corrected",
}
"""Kinds of events in words; another kind is written as it is, with spaces."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a lead's history. `quote`: the lead's own words, where it is an answer; `kind`: that of the event."""

    at: datetime
    what: str
    why: str
    who: str
    quote: str = ""
    kind: str = ""


def card(answers: Iterable[BantAnswer]) -> list[dict[str, Any]]:
    """The BANT card: a row per criterion in their order."""
    rows = {answer.criterion: answer for answer in answers}
    return [
        {"criterion": str(criterion), "label": label, "answer": rows.get(criterion), **_dates(rows.get(criterion))}
        for criterion, label in LABELS.items()
    ]


def ending(answer: Any) -> str:
    """How an answer, or a version of it, ended: a key of `ENDS`."""
    return str((answer and (answer.verdict or answer.disposition)) or "open")


def _dates(answer: BantAnswer | None) -> dict[str, date | None]:
    """`start` and `end` of a timeline as dates, for the page to word."""
    value = (answer.value if answer else None) or {}
    return {name: date.fromisoformat(value[name]) if value.get(name) else None for name in ("start", "end")}


def history(lead: Lead) -> list[Happening]:
    """Events, and each answer as it stood at some time, the latest first."""
    lines = [event_line(event) for event in LeadEvent.objects.filter(lead=lead)]
    lines += [_version(version) for version in AnswerVersion.objects.filter(answer__lead=lead).select_related("answer")]
    return sorted(lines, key=lambda line: line.at)[::-1]  # of one moment, too, the last first


def event_line(event: LeadEvent) -> Happening:
    """An event in words."""
    kind, _, name = event.actor.partition(":")
    who = name if kind in ("rep", "manager") else ACTORS.get(kind) or f"{kind} {name}".replace("_", " ").strip()
    what = HAPPENED.get(event.kind) or event.kind.replace("_", " ").capitalize()
    why = event.why.replace("timed_out", "no answer in time") if event.kind == "withdraw_offer" else event.why
    return Happening(event.at, what, _without(why, what) or changed(event), who, kind=event.kind)


def _without(why: str, what: str) -> str:
    """A reason that does not begin by saying again what happened."""
    return why[len(what) :].strip() if why.lower().startswith(what.lower()) else why


def changed(event: LeadEvent) -> str:
    """What a detail was and is; "" for other events."""
    if event.kind != "fact_corrected":
        return ""
    name = str(event.data.get("field", "")).replace("_", " ")
    return f"{name} from “{event.data.get('from') or 'nothing'}” to “{event.data.get('to', '')}”"


def _version(version: AnswerVersion) -> Happening:
    what = f"{LABELS[version.answer.criterion]}: {ENDS.get(ending(version), ending(version)).lower()}"
    return Happening(version.settled_at, what, "", "lead", version.quote)


def reasons(assignment: Assignment) -> list[str]:
    """Why this lead came to this rep, in sentences: rule, queue, and who was left out for what."""
    rule, why = assignment.rule, assignment.why
    told = [f"{why['joined']} joined its chat."] if "joined" in why else []
    if chosen_by := why.get("chosen_by"):
        told.append(f"{chosen_by}.")
    else:
        told.append(f"The rule “{rule}” matched." if rule else "No rule matched, so it came to the default queue.")
    if owner := why.get("owner"):
        told.append(f"Asked first: {owner}.")
    told += [f"{step[:1].upper()}{step[1:]}." for step in why.get("overflow", [])]
    told.append(f"It stands in the queue “{assignment.queue}”.")
    if chosen := why.get("chosen"):
        told.append(f"{chosen}.")
    left_out = why.get("left_out", {})
    for reason in sorted(set(left_out.values())):
        told.append(f"{', '.join(sorted(name for name, its in left_out.items() if its == reason))}: {reason}.")
    return told
