"""Several processes that do the same at the same moment: `python -m tests.conversations.racing ACTION JSON`.

Each loads Django, says that it is ready, waits for the start, and prints what it did as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from django.db import connection


def database_url() -> str:
    """The test database that this process has open."""
    if connection.vendor == "sqlite":
        return f"sqlite:///{connection.settings_dict['NAME']}"
    given = connection.settings_dict
    return f"postgres://{given['USER']}@{given['HOST']}:{given['PORT']}/{given['NAME']}"


def race(processes: int, action: str, **values: Any) -> list[Any]:
    """Let as many processes do the action at once; gives what each of them did."""
    return race_each([(action, values)] * processes)


def race_each(actions: Sequence[tuple[str, dict[str, Any]]], when_ready: Callable[[float], None] | None = None) -> list[Any]:
    """Let a process do each of these at once; gives what each of them did.

    Timed actions count their seconds from a start that `when_ready` is told, once all processes are there.
    """
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": "bantqual.settings", "DATABASE_URL": database_url()}
    command = [sys.executable, "-m", "tests.conversations.racing"]
    runners = [
        subprocess.Popen(
            [*command, action, json.dumps(values)], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for action, values in actions
    ]
    for runner in runners:
        assert runner.stdout is not None
        assert runner.stdout.readline() == "ready\n"
    start = time.time()
    if when_ready is not None:
        start += 3
        when_ready(start)
    for runner in runners:
        assert runner.stdin is not None
        runner.stdin.write(f"{start}\n")
        runner.stdin.flush()
    done = [runner.communicate(timeout=600)[0] for runner in runners]
    assert [runner.returncode for runner in runners] == [0] * len(actions)
    return [json.loads(text) for text in done]


def main(action: str, values: dict[str, Any], start: float) -> Any:
    """What one racing process does."""
    from conversations import services
    from leads.models import Lead

    if action == "close_until":
        return close_until(start, **values)
    if action == "write_at":
        return write_at(start, **values)
    now = datetime.fromisoformat(values["now"])
    if action == "close":
        return services.close_due_windows(now=now)
    if action == "respond":
        return [len(services.respond(pk, now=now)) for pk in values["conversations"]]
    if action == "respond_together":
        mine = Random(os.getpid()).sample(values["conversations"], len(values["conversations"]))
        return [len(taken.messages) for taken in services.take_turns([(pk, "") for pk in mine], now=now)]
    if action == "open":
        return [services.open_conversation(Lead.objects.get(pk=pk), now=now).pk for pk in values["leads"]]
    raise ValueError(f"{action} is not an action")


def close_until(start: float, stop: float, settle: float) -> list[tuple[int, float]]:
    """Close windows as a worker does, round after round, until there are none (or for `stop` seconds): how many a round
    closed, and when it was over."""
    from conversations import services
    from conversations.models import Conversation
    from leads import clock

    rounds = []
    while time.time() < start + stop and Conversation.objects.filter(state=Conversation.State.WINDOW).exists():
        if closed := services.close_due_windows(now=clock.now(), settle=timedelta(seconds=settle)):
            rounds.append((closed, time.time() - start))
        time.sleep(0.05)
    return rounds


def write_at(start: float, words: str, moments: Sequence[tuple[int, float]]) -> list[tuple[int, str]]:
    """Write in these conversations at these moments, as a web server does: each with the time at which it was received."""
    from conversations import services
    from leads import clock

    services.is_opt_out(words, now=clock.now())  # the reader is loaded at its first use
    received = []
    for pk, moment in moments:
        time.sleep(max(0.0, start + moment - time.time()))
        now = clock.now()
        services.hear(pk, words, client_id=uuid.uuid4(), now=now)
        services.respond(pk, now=clock.now())
        received.append((pk, now.isoformat()))
    return received


def run(arguments: Sequence[str]) -> None:
    """Load everything, wait for the start, act."""
    import django

    django.setup()
    connection.ensure_connection()
    print("ready", flush=True)
    start = float(sys.stdin.readline())
    print(json.dumps(main(arguments[0], json.loads(arguments[1]), start)), flush=True)


if __name__ == "__main__":
    run(sys.argv[1:])
