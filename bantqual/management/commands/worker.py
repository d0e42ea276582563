"""The background side: a django-q2 cluster, woken at a steady beat and started anew when it stands still."""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, close_old_connections
from django.utils import timezone
from django_q.models import OrmQ, Schedule
from django_q.tasks import async_task

from bantqual import supervisor
from bantqual.schedules import TICK, WORKER
from outreach.models import Heartbeat

STILL_AFTER = 60.0
"""Seconds without a sign of life after which the cluster is taken to stand still: it can, silently, when a worker
that waits for the next task is killed (django-q2 issue 23)."""


WORKER_PATIENCE = 5.0
"""Seconds the cluster may take to end; less than our own supervisor's patience with us, so that none is orphaned."""


class Command(BaseCommand):
    help = "Run the background worker until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        # For the tests, which cannot wait a minute.
        parser.add_argument("--still-after", type=float, default=STILL_AFTER, help=argparse.SUPPRESS)

    def handle(self, *args: Any, **options: Any) -> None:
        # The net below our own beat: django-q2's scheduler looks every 30 seconds.
        Schedule.objects.update_or_create(
            name="tick", defaults={"func": TICK, "schedule_type": Schedule.MINUTES, "minutes": 1, "repeats": -1}
        )
        beat = _Beat(options["still_after"])
        cluster = supervisor.Child("worker", [sys.executable, "manage.py", "qcluster"], healthy=beat.alive)
        supervisor.run([cluster], every=beat.wake, pause=min(0.25, settings.TICK_SECONDS), patience=WORKER_PATIENCE)


class _Beat:
    """Puts a tick into the queue every so often, and knows when the last one was done."""

    def __init__(self, still_after: float) -> None:
        self.still_after = still_after
        self.next_tick = self.next_look = 0.0

    def wake(self) -> None:
        """Queue a tick unless one is waiting already. One that was taken does not count: its cluster may be dead."""
        now = time.monotonic()
        if now < self.next_tick:
            return
        self.next_tick = now + settings.TICK_SECONDS
        try:
            close_old_connections()
            if not OrmQ.objects.filter(lock__lte=timezone.now()).exists():
                async_task(TICK)
        except DatabaseError as error:
            print(f"the queue is out of reach ({error}); trying again", file=sys.stderr)

    def alive(self, started: float) -> bool:
        """Whether the cluster has done a tick lately, or is too young to be judged."""
        now = time.monotonic()
        if now - started < self.still_after or now < self.next_look:
            return True
        self.next_look = now + self.still_after / 12
        try:
            last = Heartbeat.objects.filter(name=WORKER).values_list("at", flat=True).first()
        except DatabaseError:
            return True  # nothing can be known now
        return last is not None and (timezone.now() - last).total_seconds() < self.still_after
