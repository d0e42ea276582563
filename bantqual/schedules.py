"""The periodic jobs as data. django-q2 carries only the wake-up `tick`; what is due is found in the tables."""

from __future__ import annotations

import logging

from django.utils import timezone
from django.utils.module_loading import import_string

from outreach.models import Heartbeat

logger = logging.getLogger(__name__)

JOBS = (
    "leads.tasks.work_on_imports",
    "leads.tasks.forget_imports",
    "outreach.tasks.engage_new_leads",
    "outreach.tasks.release_abandoned",
    "outreach.tasks.match_early_events",
    "conversations.tasks.spread_opt_outs",
    "conversations.tasks.close_finished_chats",
    "conversations.tasks.finish_turns",
    "conversations.tasks.end_waiting",
    "conversations.tasks.close_due_windows",
    "conversations.tasks.forget_calls",
    "outreach.tasks.handle_silences",
    "leads.tasks.expire_offers",
    "leads.tasks.return_lost",
    "leads.tasks.place_waiting",
    "outreach.tasks.queue_notices",
    "outreach.tasks.send_due_emails",
    "outreach.tasks.watch_left_behind",
    "outreach.tasks.count_changes",
)
TICK = "bantqual.schedules.tick"
WORKER = "worker"


def tick() -> dict[str, int]:
    """Run every job once. One that fails is logged and does not stop the others; it is due again at the next tick."""
    done: dict[str, int] = {}
    for path in JOBS:
        try:
            done[path] = import_string(path)()
        except Exception:  # whatever it was, the other jobs must still run
            logger.exception("job %s failed; it is tried again at the next tick", path)
        # A sign of life after each job: a long round of one must not look like a cluster that stands still.
        Heartbeat.objects.update_or_create(name=WORKER, defaults={"at": timezone.now()})
    return {path: count for path, count in done.items() if count}
