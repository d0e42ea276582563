"""Several processes that do the same at the same moment: `python -m tests.conversations.racing ACTION JSON`.

Each loads Django, says that it is ready, waits for the start, and prints what it did as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
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
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": "bantqual.settings", "DATABASE_URL": database_url()}
    command = [sys.executable, "-m", "tests.conversations.racing", action, json.dumps(values)]
    runners = [
        subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(processes)
    ]
    for runner in runners:
        assert runner.stdout is not None
        assert runner.stdout.readline() == "ready\n"
    for runner in runners:
        assert runner.stdin is not None
        runner.stdin.write("go\n")
        runner.stdin.flush()
    done = [runner.communicate(timeout=60)[0] for runner in runners]
    assert [runner.returncode for runner in runners] == [0] * processes
    return [json.loads(text) for text in done]


def main(action: str, values: dict[str, Any]) -> Any:
    """What one racing process does."""
    from conversations import services
    from leads.models import Lead

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


def run(arguments: Sequence[str]) -> None:
    """Load everything, wait for the start, act."""
    import django

    django.setup()
    connection.ensure_connection()
    print("ready", flush=True)
    sys.stdin.readline()
    print(json.dumps(main(arguments[0], json.loads(arguments[1]))), flush=True)


if __name__ == "__main__":
    run(sys.argv[1:])
