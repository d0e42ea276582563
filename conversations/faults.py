"""Crash points for the fault tests: nothing unless BANTQUAL_FAULTS names them, and only with demo or debug on."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter

from django.conf import settings

_seen: Counter[str] = Counter()


def hit(point: str) -> None:
    """Pass a named point. `BANTQUAL_FAULTS=point:nth:kill` kills this process here the nth time (`*`: each time);
    `sleep=s` waits."""
    if not settings.FAULTS:
        return
    for fault in settings.FAULTS.split(","):
        name, nth, action = fault.split(":")
        if name == point:
            _seen[point] += 1
            if nth in ("*", str(_seen[point])):
                if action == "kill":
                    os.kill(os.getpid(), signal.SIGKILL)
                time.sleep(float(action.removeprefix("sleep=")))
