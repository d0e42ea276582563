"""How fast the reader and the policy are: `python -m tests.bench.reading` (one core, one process, no server).

Reads the replies of tests/eval. The floor beside it is the pure Python work that no reader can go without: cutting the same messages into words.
"""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

REPLIES = Path(__file__).resolve().parent.parent / "eval" / "replies.jsonl"
IMPORT = "import time; began = time.perf_counter(); from conversations.interpreters.reader import Reader; Reader(); " \
    "from conversations.interpreters.learned.network import network; network(); print(time.perf_counter() - began)"  # fmt: skip


def _share(values: list[float], share: float) -> float:
    return 1000 * sorted(values)[int(len(values) * share)]


def _timed(action: Any, items: list[Any]) -> list[float]:
    took = []
    for item in items:
        began = time.perf_counter()
        action(item)
        took.append(time.perf_counter() - began)
    return took


def main() -> None:
    """Print the figures."""
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": "bantqual.settings", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    loaded = subprocess.run([sys.executable, "-c", IMPORT], env=env, check=True, capture_output=True, text=True)
    os.environ.update(env)
    import django

    django.setup()
    from conversations.engine import policy
    from conversations.engine.playbook import parse_playbook
    from conversations.engine.policy import State
    from conversations.interpreters.reader import Reader
    from conversations.management.commands.interpret import context_of
    from conversations.playbook_files import read_playbook

    rows = [json.loads(line) for line in REPLIES.read_text(encoding="utf-8").splitlines()]
    messages = [(row["text"], context_of(row)) for row in rows]
    reader = Reader()
    for message in messages:
        reader.interpret(*message)
    word = re.compile(r"\w+")
    floor = _timed(lambda message: word.findall(message[0].lower()), messages)
    took = _timed(lambda message: reader.interpret(*message), messages)
    from django.conf import settings

    script = parse_playbook(read_playbook(settings.BASE_DIR / "conversations" / "playbooks" / "default.yaml"))
    state, now = policy.begin(script, State()).state, datetime.fromisoformat("2026-11-23T10:00:00+00:00")
    readings = [reader.interpret(*message) for message in messages]
    decided = _timed(lambda said: policy.decide(script, state, said, now, None), readings)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"reader: p50 {_share(took, 0.5):.2f} ms, p95 {_share(took, 0.95):.2f} ms, {len(took) / sum(took):.0f} messages a second, "
          f"{sum(took) / sum(floor):.0f} times the cutting into words")  # fmt: skip
    print(f"decide: p50 {_share(decided, 0.5):.3f} ms, p99 {_share(decided, 0.99):.3f} ms")
    print(f"loaded in {float(loaded.stdout):.2f} s; the process holds {memory:.0f} MB")


if __name__ == "__main__":
    main()
