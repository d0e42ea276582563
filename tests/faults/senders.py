"""Senders: processes that do what the worker's cluster does at each wake-up, again and again until they are killed.

`python -m tests.faults.senders` loads everything once and forks them, as django-q2 forks its workers, so that many can
be killed in little time. It takes a JSON object a line (see `main`) and answers each with one.
"""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from bantqual.env import BASE_DIR
from tests.processes import Process, Site
from tests.servers import die_with_parent, wait_until

BEAT = 0.05
"""Seconds between two wake-ups of a sender."""


class Senders:
    """The forking process of one site, and the senders it has started."""

    def __init__(self, site: Site) -> None:
        self.folder = site.folder
        log = site.folder / "senders.log"
        with log.open("wb") as file:
            self.popen = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.senders"], cwd=BASE_DIR, env=site.env, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=file, start_new_session=True, preexec_fn=die_with_parent,
            )  # fmt: skip
        site.processes.append(Process("senders", self.popen, log))
        site.stack.callback(self._close)
        self.started: list[int] = []
        self.deaths: dict[int, int] = {}

    def _close(self) -> None:
        for pipe in (self.popen.stdin, self.popen.stdout):
            assert pipe is not None
            pipe.close()

    def _ask(self, **words: Any) -> Any:
        assert self.popen.stdin is not None
        assert self.popen.stdout is not None
        self.popen.stdin.write(json.dumps(words).encode() + b"\n")
        self.popen.stdin.flush()
        return json.loads(self.popen.stdout.readline())

    def start(self, faults: str = "") -> int:
        """Start a sender with these crash points; gives its process id."""
        pid: int = self._ask(do="start", faults=faults)
        self.started.append(pid)
        return pid

    def kill(self, pid: int) -> int:
        """kill -9; gives how it ended, which is -9 even where a crash point was faster."""
        if self.alive(pid):  # a dead one keeps its id until `alive` has asked, so that nobody else is hit
            os.kill(pid, signal.SIGKILL)
        return self.ended(pid)

    def kill_all(self) -> None:
        """kill -9 of all that live."""
        for pid in self.started:
            if self.alive(pid):
                self.kill(pid)

    def alive(self, pid: int) -> bool:
        """Whether it still runs."""
        self.deaths |= {int(key): code for key, code in self._ask(do="deaths").items()}
        return pid not in self.deaths

    def ended(self, pid: int) -> int:
        """Wait for the end of a sender; gives its exit status."""
        wait_until(lambda: not self.alive(pid), f"sender {pid} to end", pause=0.01)
        return self.deaths[pid]

    def manage(self, *words: str) -> None:
        """Run a management command in a process of its own."""
        pid: int = self._ask(do="manage", words=words)
        assert self.ended(pid) == 0, f"manage.py {' '.join(words)} failed; see senders.log"

    def engage(self) -> None:
        """Take up every new lead, so that the first mails are in the outbox."""
        pid: int = self._ask(do="engage")
        assert self.ended(pid) == 0, "see senders.log"

    def opt_out_links(self) -> dict[str, str]:
        """The link by which each lead opts out, by address: before a mail has told it."""
        pid: int = self._ask(do="links", path=str(self.folder / "links.json"))
        assert self.ended(pid) == 0, "see senders.log"
        found: dict[str, str] = json.loads((self.folder / "links.json").read_text())
        return found

    def step_clock(self, by: timedelta) -> None:
        """Step the demo's clock."""
        self._ask(do="step", seconds=by.total_seconds())


# --- the forking process


def run_sender(faults: str) -> None:
    """What a sender does until it is killed."""
    from django.conf import settings

    from bantqual import schedules

    settings.FAULTS = faults
    while True:
        schedules.tick()
        time.sleep(BEAT)


def run_command(words: list[str]) -> None:
    """Run a management command and end."""
    from django.core.management import call_command

    call_command(*words)
    os._exit(0)


def engage_leads() -> None:
    """Take up every new lead and end."""
    from outreach import tasks

    while tasks.engage_new_leads():
        pass
    os._exit(0)


def write_links(path: str) -> None:
    """Write the opt-out link of every lead and end."""
    from leads import links
    from leads.models import Lead

    Path(path).write_text(json.dumps({lead.email: links.optout_url(lead) for lead in Lead.objects.all()}), encoding="utf-8")
    os._exit(0)


def main() -> None:
    """Answer `start` (with `faults`), `manage` (`words`), `engage`, `links` (to `path`), each in a process of its own; `deaths` of
    these since the last time; `step` (by `seconds`)."""
    import django

    django.setup()
    from django.utils.module_loading import import_string

    from bantqual import schedules
    from leads import clock

    for path in schedules.JOBS:
        import_string(path)
    forked: dict[str, Callable[..., None]] = {
        "start": run_sender,
        "manage": run_command,
        "engage": engage_leads,
        "links": write_links,
    }
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        answer: Any = None
        if asked["do"] in forked:
            answer = os.fork()
            if not answer:
                die_with_parent()
                sys.stdin, sys.stdout = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
                forked[asked.pop("do")](**asked)
        elif asked["do"] == "step":
            clock.step_demo(timedelta(seconds=asked["seconds"]))
        elif asked["do"] == "deaths":
            answer = {}
            while True:
                try:
                    pid, status = os.waitpid(-1, os.WNOHANG)
                except ChildProcessError:
                    break
                if not pid:
                    break
                answer[pid] = os.waitstatus_to_exitcode(status)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
