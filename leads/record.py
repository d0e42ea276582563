"""What happened to a lead: every state change leaves one event, and open pages are rung."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import transaction

from leads.models import Lead, LeadEvent
from leads.prepared import insert

RANG = "rang"


def record_event(
    lead: Lead,
    kind: str,
    *,
    now: datetime,
    actor: str,
    why: str = "",
    data: Mapping[str, Any] | None = None,
    from_state: str = "",
    to_state: str = "",
    message_id: int | None = None,
) -> None:
    """Write one line into the lead's history."""
    insert(
        LeadEvent(
            lead=lead,
            at=now,
            actor=actor,
            kind=kind,
            why=why[:300],
            data=dict(data or {}),
            from_state=from_state,
            to_state=to_state,
            message_id=message_id,
        )
    )


def move(lead: Lead, step: str, *, now: datetime, actor: str, why: str = "", message_id: int | None = None) -> None:
    """Take one transition of the lead's machine, save it, and record it.

    Raises django_fsm.TransitionNotAllowed if the machine does not allow it, ConcurrentTransition if somebody was first.
    """
    before = lead.state
    getattr(lead, step)()
    lead.save_move()
    record_event(lead, step, now=now, actor=actor, why=why, from_state=before, to_state=lead.state, message_id=message_id)


def ring(*groups: str, **news: Any) -> None:
    """Tell open pages, after the commit, that there is something new. They read it from the database.

    `news` is a hint (a number, a state) by which a page may see that it knows already.
    """
    transaction.on_commit(lambda: _ring_now(groups, {"type": RANG, **news}), robust=True)


def _ring_now(groups: tuple[str, ...], message: dict[str, Any]) -> None:
    layer = get_channel_layer()
    if hasattr(layer, "ring"):  # the embedded doorbell needs no event loop
        for group in groups:
            layer.ring(group, message)
        return
    for group in groups:
        async_to_sync(layer.group_send)(group, message)
