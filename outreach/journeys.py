"""Keeps the board's tables: each changed lead's journey is derived anew, and its day's sums with it."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.utils import timezone

from leads.bant import Criterion
from leads.batches import let_others_write
from leads.models import BantAnswer, Lead, LeadEvent
from outreach import figures
from outreach.models import BoardDay, Change, Journey

AT_A_TIME = 500
"""Changes a transaction."""

CRITERIA = [criterion.value for criterion in Criterion]
COLUMNS = ["business_unit_id", "received_at", *(f"{name}_at" for name in figures.MOMENTS), "stopped_at", *CRITERIA]


class Key(NamedTuple):
    """A day of one business unit; None: leads of no unit."""

    day: date
    unit: int | None


def count_changes(*, seconds: float = 2) -> int:
    """Bring journeys and sums up to date with what changed, for so long at most. Returns how many changes were counted."""
    until, done = time.monotonic() + seconds, 0
    while counted := _count_some():
        done += counted
        if time.monotonic() >= until:
            break
        let_others_write()
    return done


def rebuild() -> int:
    """Make journeys and sums anew from the leads and their histories. Returns how many leads there are."""
    with transaction.atomic():
        for model in (Change, BoardDay, Journey):
            model.objects.all()._raw_delete(model.objects.db)
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO outreach_change (lead_id) SELECT id FROM leads_lead ORDER BY id")
            leads = int(cursor.rowcount)
    while _count_some():
        let_others_write()
    return leads


@transaction.atomic
def _count_some() -> int:
    """Whoever else counts waits at the first change that both see, and finds it gone."""
    changes = list(Change.objects.select_for_update().order_by("pk").values_list("pk", "lead_id")[:AT_A_TIME])
    if changes:
        _derive({lead for _, lead in changes})
        Change.objects.filter(pk__in=[pk for pk, _ in changes]).delete()
    return len(changes)


def _derive(lead_ids: Collection[int]) -> None:
    before = {row.pk: row for row in Journey.objects.select_for_update().filter(pk__in=lead_ids).order_by("pk")}
    after = {row.pk: row for row in _read(lead_ids)}
    sums: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    for row in before.values():
        sums[_key(row)].subtract(_measures(row))
    for row in after.values():
        sums[_key(row)].update(_measures(row))
    Journey.objects.bulk_create(
        after.values(),
        update_conflicts=True,
        unique_fields=["lead"],
        update_fields=[name.removesuffix("_id") for name in COLUMNS],
    )
    Journey.objects.filter(pk__in=before.keys() - after.keys()).delete()
    for key in sorted(sums, key=lambda key: (key.day, key.unit or 0)):
        _add(key, sums[key])


def _read(lead_ids: Collection[int]) -> list[Journey]:
    """The journeys of these leads as their records tell them now."""
    history: defaultdict[int, list[figures.Happened]] = defaultdict(list)
    events = LeadEvent.objects.filter(lead__in=lead_ids, kind__in=figures.KINDS)
    for lead, kind, at, data, message in events.values_list("lead", "kind", "at", "data", "message_id"):
        history[lead].append(figures.Happened(kind, at, str(data.get("kind", "")), message is not None))
    answers: defaultdict[int, dict[str, str]] = defaultdict(dict)
    rows = BantAnswer.objects.filter(lead__in=lead_ids).order_by("pk")  # in the order in which they are asked
    for lead, criterion, disposition, verdict, message in rows.values_list(
        "lead", "criterion", "disposition", "verdict", "message_id"
    ):
        answers[lead][criterion] = figures.end_of(disposition, verdict, in_words=message is not None)
    return [
        _journey(lead, unit, received_at, history[lead], answers[lead])
        for lead, unit, received_at in Lead.objects.filter(pk__in=lead_ids).values_list("pk", "business_unit", "received_at")
    ]


def _journey(lead: int, unit: int | None, received_at: Any, history: list[figures.Happened], answers: dict[str, str]) -> Journey:
    moments = figures.moments_of(history)
    said = answers if "started" in moments else {}
    times = {f"{name}_at": moments.get(name) for name in figures.MOMENTS}
    return Journey(
        lead_id=lead, business_unit_id=unit, received_at=received_at, **times,
        stopped_at=figures.stopped_at(moments, answers), **{name: said.get(name, "") for name in CRITERIA},
    )  # fmt: skip


def _key(row: Journey) -> Key:
    return Key(timezone.localdate(row.received_at), row.business_unit_id)


def _measures(row: Journey) -> Counter[str]:
    moments = {name: at for name in figures.MOMENTS if (at := getattr(row, f"{name}_at")) is not None}
    answers = {name: getattr(row, name) for name in CRITERIA}
    return figures.measures(row.received_at, moments, answers, row.stopped_at)


def _add(key: Key, change: Counter[str]) -> None:
    if not any(change.values()):
        return
    row, _ = BoardDay.objects.select_for_update().get_or_create(day=key.day, business_unit_id=key.unit)
    kept = Counter(row.counts)
    kept.update(change)
    row.counts = {name: count for name, count in sorted(kept.items()) if count}
    if row.counts:
        row.save(update_fields=["counts"])
    else:
        row.delete()
