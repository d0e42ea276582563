"""Where a lead is, as a pure table: each combination is one place, or a breach with words and a way out."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from conversations.models import Conversation
from leads.models import Lead
from outreach import places
from outreach.left_behind import REPAIRS
from outreach.places import Breach, Facts, Place

LEADS = [str(state) for state in Lead.State.values]
TALKS = ["", *(str(state) for state in Conversation.State.values if state != "closed")]
HOLDS = ["", "waiting", "offered", "accepted", "nobody"]


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        (Facts("new", taken_up=False), Place.AGENT),
        (Facts("new", talk="invited"), Place.AGENT),
        (Facts("contacted", talk="invited"), Place.AGENT),
        (Facts("engaged", talk="core"), Place.AGENT),
        (Facts("in_window", talk="window"), Place.WINDOW),
        (Facts("qualified", held="waiting"), Place.QUEUE),
        (Facts("assigned", held="offered"), Place.REP),
        (Facts("accepted", held="accepted"), Place.REP),
        (Facts("handed_over", talk="handed_over", held="waiting"), Place.QUEUE),
        (Facts("handed_over", talk="handed_over", held="accepted"), Place.REP),
        *((Facts(state), Place.CLOSED) for state in ("not_qualified", "no_response", "opted_out", "wrong_person", "abusive")),
        *((Facts(state), Place.CLOSED) for state in ("undeliverable", "won", "lost")),
        (Facts("undeliverable", talk="invited"), Place.CLOSED),
    ],
)
def test_each_sound_lead_is_in_one_place(facts: Facts, place: Place) -> None:
    assert places.breaches_of(facts) == ()
    assert places.place_of(facts) == place


@pytest.mark.parametrize(
    ("facts", "breach"),
    [
        (Facts("new"), Breach.NO_TALK),
        (Facts("new", taken_up=False, waits_long=True), Breach.NEVER_TAKEN_UP),
        (Facts("contacted"), Breach.NO_TALK),
        (Facts("contacted", talk="core"), Breach.OUT_OF_STEP),
        (Facts("engaged"), Breach.NO_TALK),
        (Facts("engaged", talk="invited"), Breach.OUT_OF_STEP),
        (Facts("engaged", talk="core", held="offered"), Breach.HELD_TOO),
        (Facts("in_window"), Breach.NEVER_JUDGED),
        (Facts("in_window", talk="window", late="window"), Breach.WINDOW_LATE),
        (Facts("in_window", talk="window", turn_late=True), Breach.TURN_LATE),
        (Facts("contacted", talk="invited", late="silence"), Breach.SILENCE_LATE),
        (Facts("engaged", talk="core", late="no_clock"), Breach.NO_CLOCK),
        (Facts("qualified"), Breach.NO_QUEUE),
        (Facts("qualified", talk="core", held="waiting"), Breach.TALK_AFTER_END),
        (Facts("handed_over", talk="handed_over"), Breach.NO_QUEUE),
        (Facts("assigned", held="nobody"), Breach.NOBODY_ASKED),
        (Facts("assigned", held="offered", offer_lapsed=True), Breach.OFFER_LAPSED),
        (Facts("accepted", held="waiting"), Breach.HELD_OTHERWISE),
        (Facts("accepted", held="accepted", holder_gone=True), Breach.HOLDER_GONE),
        (Facts("lost", held="accepted"), Breach.HELD_TOO),
        (Facts("opted_out", talk="window"), Breach.TALK_AFTER_END),
        (Facts("contacted", talk="invited", mail_stuck=True), Breach.MAIL_STUCK),
    ],
)
def test_each_way_to_be_left_behind_has_a_name(facts: Facts, breach: Breach) -> None:
    assert places.breaches_of(facts) == (breach,)


def test_what_is_wrong_is_said_in_words() -> None:
    facts = Facts("in_window", talk="handed_over", held="accepted", mail_stuck=True)
    assert [places.sentence(breach, facts) for breach in places.breaches_of(facts)] == [
        "is in window, but its conversation is handed over",
        "is in window, but still stands in a queue or with a rep",
        "has a mail that should have gone out and did not",
    ]


def test_every_breach_has_words_and_a_repair() -> None:
    assert set(places.SENTENCES) == set(REPAIRS) == set(Breach)


@pytest.mark.parametrize(("lead", "talk"), [pair for pair in product(LEADS, TALKS) if pair[1]])
def test_lead_and_conversation_can_always_be_brought_into_step(lead: str, talk: str) -> None:
    """By transitions that the two machines have; where the lead is over, the conversation is closed instead."""
    if Breach.OUT_OF_STEP not in places.breaches_of(Facts(lead, talk=talk, held="waiting" if lead in places.HOLDS else "")):
        return
    for _ in range(2):  # the conversation may need a step before the lead's
        talk = walk(Conversation, talk, places.TALK_STEPS.get((lead, talk), ()))
        lead = walk(Lead, lead, places.LEAD_STEPS.get((lead, talk), ()))
    assert talk in places.TALKS[lead]


@pytest.mark.parametrize(("lead", "held"), list(product(places.HOLDS, ("waiting", "offered", "accepted"))))
def test_a_lead_can_always_follow_its_queue(lead: str, held: str) -> None:
    lead = walk(Lead, lead, places.HOLD_STEPS.get((lead, held), ()))
    assert held in places.HOLDS[lead]


def walk(model: type[Lead] | type[Conversation], state: str, steps: tuple[str, ...]) -> str:
    """The state after these transitions of the machine."""
    for step in steps:
        ways = {source: way.target for source, way in getattr(model, step)._django_fsm.transitions.items()}
        assert state in ways, f"{step} does not lead away from {state}"
        state = str(ways[state])
    return state


def test_a_lead_is_never_both_sound_and_left_behind() -> None:
    for lead, talk, held in product(LEADS, TALKS, HOLDS):
        facts = Facts(lead, talk=talk, held=held)
        sound = not places.breaches_of(facts)
        assert sound == (not places.breaches_of(replace(facts, waits_long=True)))
        if sound:
            assert (places.place_of(facts) in (Place.QUEUE, Place.REP)) == bool(held)
