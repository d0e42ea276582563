"""Many at a time: one bad item is logged or told; it never stops the others."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from django.db import connection

logger = logging.getLogger(__name__)
Item = TypeVar("Item")
Result = TypeVar("Result")


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


def together(items: Sequence[Item], do: Callable[[Sequence[Item]], list[Result | Exception]]) -> list[Result | Exception]:
    """Do all items in one transaction; where that fails, each in its own, so that none fails for another's sake.

    `do` is atomic and gives an outcome for each item, in order; an error that it raises for a single item is its outcome.
    """
    try:
        return do(items)
    except Exception as error:
        if len(items) == 1:
            return [error]
        logger.exception("%d items failed together; each is done alone now", len(items))
    return [outcome for item in items for outcome in together([item], do)]


def only(outcomes: list[Result | Exception]) -> Result:
    """The one outcome. Raises it, if it is an error."""
    (outcome,) = outcomes
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


PAUSE = 0.025


def let_others_write() -> None:
    """Between two transactions of a long row of them: on SQLite whoever waits for the one writer looks again every 25 ms at
    first and ever more seldom later. Without a pause now and then a lead's message waited 2 s to be stored (`make bench`)."""
    if connection.vendor == "sqlite":
        time.sleep(PAUSE)
