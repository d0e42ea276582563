"""Wake-ups of routing: read the clock, call one service."""

from leads import assigning, clock


def expire_offers() -> int:
    """End offers whose time has run out."""
    return assigning.expire_offers(now=clock.now())


def place_waiting() -> int:
    """Offer leads that wait in a queue."""
    return assigning.place_waiting(now=clock.now())
