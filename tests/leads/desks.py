"""Leads in the hands of reps, made in a line, for the tests of the desk."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from leads import record
from leads.models import Assignment, Lead, Offer, Rep


def _bring(lead: Lead, *steps: str, now: datetime) -> None:
    for step in ("engage", "enter_window", "qualify", *steps):
        record.move(lead, step, now=now, actor="test")


def hold(lead: Lead, rep: Rep, *, now: datetime, **fields: Any) -> Assignment:
    """The rep has accepted the lead; keywords are fields of Assignment."""
    _bring(lead, "offer", "accept", now=now)
    times = {"entered_at": now, "queued_at": now, "accepted_at": now}
    made: Assignment = Assignment.objects.create(lead=lead, queue=rep.queues.get(), rep=rep, **{**times, **fields})
    return made


def offer(lead: Lead, rep: Rep, *, now: datetime, lasts: timedelta = timedelta(hours=4)) -> Offer:
    """The rep is being asked to take the lead."""
    _bring(lead, "offer", now=now)
    assignment = Assignment.objects.create(lead=lead, queue=rep.queues.get(), rep=rep, entered_at=now, queued_at=now)
    made: Offer = Offer.objects.create(assignment=assignment, rep=rep, offered_at=now, expires_at=now + lasts)
    return made


def wait(lead: Lead, queue: Any, *, now: datetime) -> Assignment:
    """The lead waits in the queue for anybody."""
    _bring(lead, now=now)
    made: Assignment = Assignment.objects.create(lead=lead, queue=queue, entered_at=now, queued_at=now)
    return made
