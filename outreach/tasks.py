"""Wake-ups of the SDR agent: read the clock, call one service."""

from leads import clock
from outreach import journeys, left_behind, planning, receiving, sending, services


def engage_new_leads() -> int:
    """Take up leads that came in by import or admin."""
    return services.engage_new_leads(now=clock.now())


def handle_silences() -> int:
    """Queue nudges and reminders that are due; end what has been silent for too long."""
    return planning.handle_silences(now=clock.now())


def queue_notices() -> int:
    """Tell reps and managers what waits for them."""
    return services.queue_notices(now=clock.now())


def send_due_emails() -> int:
    """Send what is due."""
    return sending.send_due_emails(now=clock.now())


def release_abandoned() -> int:
    """Sort out the mails of a worker that died."""
    return sending.release_abandoned(now=clock.now())


def match_early_events() -> int:
    """Apply events of the mail provider that came before we knew their mail."""
    return receiving.match_early_events(now=clock.now())


def watch_left_behind() -> int:
    """Once in a while: look whether any lead is where nobody looks after it."""
    return left_behind.watch(now=clock.now())


def count_changes() -> int:
    """Keep the board's numbers."""
    return journeys.count_changes()
