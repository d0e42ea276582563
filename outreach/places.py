"""Where a lead is: exactly one of five places; otherwise what is wrong with it, in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Who sees to it that something happens next with a lead; with a closed one nothing is to happen."""

    AGENT = "agent"
    WINDOW = "window"
    QUEUE = "queue"
    REP = "rep"
    CLOSED = "closed"


class Breach(StrEnum):
    """A way in which a lead can be left behind. They are repaired in this order: what comes first may cause what follows."""

    TALK_AFTER_END = "talk_after_end"
    NEVER_JUDGED = "never_judged"
    NO_TALK = "no_talk"
    OUT_OF_STEP = "out_of_step"
    HELD_TOO = "held_too"
    NO_QUEUE = "no_queue"
    NOBODY_ASKED = "nobody_asked"
    HELD_OTHERWISE = "held_otherwise"
    HOLDER_GONE = "holder_gone"
    OFFER_LAPSED = "offer_lapsed"
    TURN_LATE = "turn_late"
    WINDOW_LATE = "window_late"
    SILENCE_LATE = "silence_late"
    NO_CLOCK = "no_clock"
    NEVER_TAKEN_UP = "never_taken_up"
    MAIL_STUCK = "mail_stuck"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the tables say of one lead.

    `talk`: state of the running conversation, "" if none runs. `held`: "" in no queue, `waiting` in one, `offered` to a
    rep, `accepted` by one, `nobody` said to be with a rep whom no offer asks. `late`: what is overdue, "" if nothing.
    """

    lead: str
    taken_up: bool = True
    waits_long: bool = False
    talk: str = ""
    late: str = ""
    turn_late: bool = False
    held: str = ""
    offer_lapsed: bool = False
    holder_gone: bool = False
    mail_stuck: bool = False


TALKS = {
    "new": ("", "invited"),
    "contacted": ("invited",),
    "engaged": ("core",),
    "in_window": ("window",),
    "handed_over": ("handed_over", ""),
    "undeliverable": ("", "invited"),  # an invitation that was sent; the lead may still come by another way
}
"""States of the running conversation that fit a lead's state; in every other state of the lead none runs."""

HOLDS = {
    "qualified": ("waiting",),
    "assigned": ("offered",),
    "accepted": ("accepted",),
    "handed_over": ("waiting", "offered", "accepted"),
}
"""How a lead is held that reps work; in every other state of the lead nobody holds it."""

LATE = {"window": Breach.WINDOW_LATE, "silence": Breach.SILENCE_LATE, "no_clock": Breach.NO_CLOCK}

SENTENCES = {
    Breach.TALK_AFTER_END: "is {lead}, but its conversation still runs",
    Breach.NEVER_JUDGED: "is still in its window, but the conversation has ended: it was never judged",
    Breach.NO_TALK: "is {lead}, but no conversation runs: nobody would write to it again",
    Breach.OUT_OF_STEP: "is {lead}, but its conversation is {talk}",
    Breach.HELD_TOO: "is {lead}, but still stands in a queue or with a rep",
    Breach.NO_QUEUE: "is {lead}, but stands in no queue and with no rep",
    Breach.NOBODY_ASKED: "is said to be with a rep, but no offer asks that rep",
    Breach.HELD_OTHERWISE: "is {lead}, but in its queue it is {held}",
    Breach.HOLDER_GONE: "is with a rep whose account is switched off",
    Breach.OFFER_LAPSED: "was offered to a rep whose time ran out, but nobody else was asked",
    Breach.TURN_LATE: "has written and had no answer",
    Breach.WINDOW_LATE: "should have been judged: its window has ended",
    Breach.SILENCE_LATE: "is silent, and the next nudge, reminder or end is overdue",
    Breach.NO_CLOCK: "is silent, and neither a nudge nor an end is planned",
    Breach.NEVER_TAKEN_UP: "came in, but the SDR agent has not taken it up",
    Breach.MAIL_STUCK: "has a mail that should have gone out and did not",
}


def breaches_of(facts: Facts) -> tuple[Breach, ...]:
    """What is wrong, in the order of repair; empty: the lead is in exactly one place, and something happens next."""
    found = [*_talk(facts), *_held(facts)]
    if facts.turn_late:
        found.append(Breach.TURN_LATE)
    if facts.late:
        found.append(LATE[facts.late])
    if facts.lead == "new" and not facts.taken_up and facts.waits_long:
        found.append(Breach.NEVER_TAKEN_UP)
    if facts.mail_stuck:
        found.append(Breach.MAIL_STUCK)
    return tuple(found)


def _talk(facts: Facts) -> list[Breach]:
    if facts.talk in TALKS.get(facts.lead, ("",)) and not (facts.lead == "new" and facts.taken_up and not facts.talk):
        return []
    if facts.lead not in TALKS:
        return [Breach.TALK_AFTER_END]
    if facts.talk:
        return [Breach.OUT_OF_STEP]
    return [Breach.NEVER_JUDGED if facts.lead == "in_window" else Breach.NO_TALK]


def _held(facts: Facts) -> list[Breach]:
    allowed = HOLDS.get(facts.lead, ("",))
    if facts.lead not in HOLDS:
        return [Breach.HELD_TOO] if facts.held else []
    if not facts.held:
        return [Breach.NO_QUEUE]
    if facts.held == "nobody":
        return [Breach.NOBODY_ASKED]
    if facts.held not in allowed:
        return [Breach.HELD_OTHERWISE]
    if facts.holder_gone:
        return [Breach.HOLDER_GONE]
    return [Breach.OFFER_LAPSED] if facts.offer_lapsed else []


def place_of(facts: Facts) -> Place:
    """The one place of a lead without a breach."""
    if facts.lead in ("new", "contacted", "engaged"):
        return Place.AGENT
    if facts.lead == "in_window":
        return Place.WINDOW
    if facts.lead in HOLDS:
        return Place.QUEUE if facts.held == "waiting" else Place.REP
    return Place.CLOSED


def sentence(breach: Breach, facts: Facts) -> str:
    """What is wrong, as it stands after the lead's name."""
    words = {name: getattr(facts, name).replace("_", " ") for name in ("lead", "talk", "held")}
    return SENTENCES[breach].format(**words)


# --- how lead, conversation and queue are brought into step again, by their own transitions

TALK_STEPS = {
    ("engaged", "invited"): ("start",),
    ("in_window", "invited"): ("start",),
    ("handed_over", "invited"): ("start", "hand_over"),
    ("handed_over", "core"): ("hand_over",),
    ("handed_over", "window"): ("hand_over",),
}
"""Where the lead is further than its conversation, or a person has taken over: what the conversation does."""

_WRITES = {"core": ("engage",), "window": ("engage", "enter_window"), "handed_over": ("engage", "hand_over")}
LEAD_STEPS = {
    **{(lead, talk): steps for lead in ("new", "contacted", "undeliverable") for talk, steps in _WRITES.items()},
    ("engaged", "window"): ("enter_window",),
    ("engaged", "handed_over"): ("hand_over",),
    ("in_window", "core"): ("hand_over", "hand_back"),  # the only way back that the machine knows
    ("in_window", "handed_over"): ("hand_over",),
}
"""Where the conversation is the truth: what the lead does."""

HOLD_STEPS = {
    ("qualified", "offered"): ("offer",),
    ("qualified", "accepted"): ("offer", "accept"),
    ("assigned", "waiting"): ("withdraw_offer",),
    ("assigned", "accepted"): ("accept",),
    ("accepted", "waiting"): ("return_to_queue",),
    ("accepted", "offered"): ("return_to_queue", "offer"),
}
"""Where the queue is the truth: what the lead does."""
