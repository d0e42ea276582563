"""Batch jobs: one bad item is logged and left for the next round; it never stops the others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

logger = logging.getLogger(__name__)
Item = TypeVar("Item")


def each(items: Iterable[Item], action: Callable[[Item], object], what: str) -> int:
    """Do the action for every item, each in its own transaction. Returns how many did something (a true result).

    Items are taken one by one, so that an iterator may end the batch, by the time it takes for example.
    """
    done = 0
    for item in items:
        try:
            done += bool(action(item))
        except Exception:  # whatever it was, the others must still have their turn
            logger.exception("%s %s failed; it is tried again at the next tick", what, getattr(item, "pk", item))
    return done
