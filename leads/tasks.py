"""Wake-ups of routing: read the clock, call one service."""

from leads import assigning, clock


def expire_offers() -> int:
    """End offers whose time has run out."""
    return assigning.expire_offers(now=clock.now())


def return_lost() -> int:
    """Take back what reps who have gone will not answer."""
    return assigning.return_lost(now=clock.now())


def place_waiting() -> int:
    """Offer leads that wait in a queue."""
    return assigning.place_waiting(now=clock.now())
