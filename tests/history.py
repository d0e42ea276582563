"""The history of leads must give the state of each: every change once, in order, with who and why (reliability G18)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from conversations.models import Message
from leads.models import DecisionReceipt, Lead, LeadEvent

ACTOR = re.compile(r"(sdr_agent|qualification_agent|lead|system|rep:.+|manager:.+|test)\Z")
IN_WORDS = {"engage", "hand_over", "mark_wrong_person", "mark_abusive"}
"""Changes that a lead's own words make; they name the message."""


def fold(events: list[LeadEvent]) -> str:
    """The state that a lead's history leads to; each step must begin where the one before ended."""
    state = ""
    for event in events:
        if event.from_state:
            assert event.from_state == state, f"lead {event.lead_id}: {event} begins elsewhere"
            assert event.from_state != event.to_state
        if event.to_state:
            state = event.to_state
    return state


def assert_history_is_whole() -> int:
    """Of every lead; gives how many leads were looked at."""
    events: dict[int, list[LeadEvent]] = defaultdict(list)
    for event in LeadEvent.objects.order_by("pk"):
        events[event.lead_id].append(event)
    said_by = dict(Message.objects.filter(sender="lead").values_list("pk", "conversation__lead"))
    judged = Counter(DecisionReceipt.objects.values_list("lead", flat=True))
    leads = list(Lead.objects.all())
    for lead in leads:
        history = events[lead.pk]
        moves = [event for event in history if event.from_state]
        assert fold(history) == lead.state
        assert len(moves) == lead.state_version, f"lead {lead.pk} changed {lead.state_version} times and has {len(moves)} events"
        assert all(ACTOR.match(event.actor) for event in history)
        assert all(said_by[event.message_id] == lead.pk for event in history if event.message_id)
        for event in moves:
            assert event.message_id or event.kind not in IN_WORDS, f"{event} does not name the message"
            assert event.why or event.kind in ("accept", "win", "lose"), f"{event} does not say why"
        decisions = [
            event for event in moves if event.kind in ("qualify", "disqualify", "override_qualify", "override_disqualify")
        ]
        assert judged[lead.pk] == len(decisions), f"lead {lead.pk}"
    return len(leads)
