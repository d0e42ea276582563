"""Wake-ups of routing and imports: read the clock, call one service."""

from leads import assigning, clock, import_jobs


def expire_offers() -> int:
    """End offers whose time has run out."""
    return assigning.expire_offers(now=clock.now())


def return_lost() -> int:
    """Take back what reps who have gone will not answer."""
    return assigning.return_lost(now=clock.now())


def place_waiting() -> int:
    """Offer leads that wait in a queue."""
    return assigning.place_waiting(now=clock.now())


def work_on_imports() -> int:
    """Check or take in the next rows of managers' imports."""
    return import_jobs.work(now=clock.now())


def forget_imports() -> int:
    """Remove imported files that were kept long enough."""
    return import_jobs.forget_files(now=clock.now())
