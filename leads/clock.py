"""The one place where the wall clock is read. Doors call `now()`; services and rules receive it.

In the demo the clock can be stepped forward, so that a newcomer need not wait 24 hours. The step lives in a file
of the data folder, because web server and worker must agree on it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone


def now() -> datetime:
    """This moment in UTC, plus the demo's step."""
    return timezone.now() + (_step() if settings.DEMO else timedelta(0))


def _step() -> timedelta:
    try:
        return timedelta(seconds=float((settings.DATA_DIR / "demo-clock").read_text(encoding="ascii")))
    except (OSError, ValueError):
        return timedelta(0)


def step_demo(by: timedelta) -> timedelta:
    """Move the demo's clock forward and return the whole step. Raises ValueError outside the demo or backwards."""
    if not settings.DEMO:
        raise ValueError("The clock can be stepped in the demo only; start it with `make run`.")
    if by <= timedelta(0):
        raise ValueError("The demo's clock only goes forward: windows that were closed stay closed.")
    total = _step() + by
    path = settings.DATA_DIR / "demo-clock"
    path.with_suffix(".new").write_text(str(total.total_seconds()), encoding="ascii")
    path.with_suffix(".new").replace(path)
    return total
