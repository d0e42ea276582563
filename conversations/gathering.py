"""Many pages, one database thread: what arrives while it is busy is gathered and done in one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from channels.db import database_sync_to_async as in_db

Item = TypeVar("Item")
Result = TypeVar("Result")

MOST = 64
"""Items in one transaction: at about 2 ms each nobody waits long for the locks of the others."""


class Batch(Generic[Item, Result]):
    """Gathers items of one kind. `work` gives an outcome, or an error, for each item of the list that it gets."""

    def __init__(self, work: Callable[[Sequence[Item]], list[Result | Exception]]) -> None:
        self._work = work
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._runner: asyncio.Task[None] | None = None

    async def do(self, item: Item) -> Result:
        """The outcome of one item. Who stops waiting does not stop the work."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._waiting.append((item, future))
        if self._runner is None or self._runner.get_loop() is not loop or self._runner.done():
            self._runner = loop.create_task(self._run())
        return await future

    async def _run(self) -> None:
        while self._waiting:
            now, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            try:
                outcomes = await in_db(self._work)([item for item, _ in now])
            except Exception as error:  # noqa: BLE001 - whatever it was, those who wait must hear of it
                outcomes = [error] * len(now)
            for (_, future), outcome in zip(now, outcomes, strict=True):
                if future.done():
                    continue
                if isinstance(outcome, Exception):
                    future.set_exception(outcome)
                else:
                    future.set_result(outcome)
