"""Wake-ups of routing: read the clock, call one service."""

from leads import clock, services


def expire_offers() -> int:
    """End offers whose time has run out."""
    return services.expire_offers(now=clock.now())


def place_waiting() -> int:
    """Offer leads that wait in a queue."""
    return services.place_waiting(now=clock.now())
