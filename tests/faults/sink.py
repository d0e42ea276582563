"""A mail server as a process of its own, which keeps a line of every try of every mail and misbehaves by a plan.

`python -m tests.faults.sink FOLDER PORT`. What it does with the nth mail to an address stands in FOLDER/plan.json, which
is read anew when it changes; what it did stands in FOLDER/ledger.jsonl, which outlives it.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path
from random import Random
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from bantqual.env import BASE_DIR
from tests.servers import accepts, die_with_parent, free_port, wait_until

OK = "ok"
AT_RCPT = ("421", "450", "550", "hang_before", "drop_before")
"""Answers, silence or a cut connection before the text of a mail."""

AFTER_TEXT = ("451", "hang_after", "drop_after", "drop_unread")
"""The same after it. `hang_after` and `drop_after` have taken the mail, `drop_unread` has not."""

TAKEN = (OK, "hang_after", "drop_after")
LOST = ("hang_after", "drop_after", "drop_unread")
"""Ends after which the sender cannot know."""

HANG = 3600.0


@dataclass(frozen=True, slots=True)
class Line:
    """One try of one mail. `asked`: when MAIL came; `at`: when it was done; both as time.time()."""

    to: str
    did: str
    message_id: str
    asked: float
    at: float


# --- the server


class Handler:
    """What the server does with each command."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.changed = folder, 0
        self.plan: dict[str, Any] = {}
        self.file = (folder / "ledger.jsonl").open("a", encoding="ascii", buffering=1)
        self.tries = Counter(line.to for line in read_ledger(folder))
        self.random = Random(self._plan().get("seed", 0))

    def _plan(self) -> dict[str, Any]:
        path = self.folder / "plan.json"
        if (changed := path.stat().st_mtime_ns) != self.changed:
            self.changed, self.plan = changed, json.loads(path.read_text(encoding="utf-8"))
        return self.plan

    def _did(self, envelope: Any, to: str, did: str, message_id: str = "") -> None:
        self.tries[to] += 1
        words = {"to": to, "did": did, "message_id": message_id, "asked": envelope.asked, "at": time.time()}
        self.file.write(json.dumps(words) + "\n")

    def login(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        """Whether the password is right: as the plan says."""
        return AuthResult(success=self._plan().get("login", True), handled=False)

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        envelope.asked, envelope.mail_from = time.time(), address
        return "250 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        steps = self._plan().get("steps", {}).get(address, [])
        step = steps[self.tries[address]] if self.tries[address] < len(steps) else OK
        if step in AT_RCPT:
            self._did(envelope, address, step)
            if step == "hang_before":
                await asyncio.sleep(HANG)
            if step == "drop_before":
                server.transport.abort()
            return f"{step} not this time"
        envelope.step = step
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Any) -> str:  # noqa: N802
        (to,), step = envelope.rcpt_tos, envelope.step
        self._did(envelope, to, step, str(message_from_bytes(envelope.content)["Message-ID"]))
        if step == "hang_after":
            await asyncio.sleep(HANG)
        if step.startswith("drop"):
            server.transport.abort()
        least, most = self._plan().get("pause", (0, 0))
        await asyncio.sleep(self.random.uniform(least, most))
        return "250 taken" if step == OK else f"{step} not now"


async def serve(folder: Path, port: int) -> None:
    """Serve until killed."""
    handler = Handler(folder)

    def connection() -> SMTP:
        return SMTP(
            handler, hostname="sink.example", authenticator=handler.login, auth_require_tls=False, command_call_limit=None
        )

    server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", port)
    await server.serve_forever()


def read_ledger(folder: Path) -> list[Line]:
    """Every try, oldest first."""
    path = folder / "ledger.jsonl"
    if not path.exists():
        return []
    lines = path.read_text(encoding="ascii").split("\n")
    return [Line(**json.loads(line)) for line in lines[:-1]]  # what follows the last newline is half written


# --- its handle in a test


class Sink:
    """One mail server and its folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder, self.port = folder, free_port()
        self.popen: subprocess.Popen[bytes] | None = None
        self.words: dict[str, Any] = {}
        self.plan()

    @property
    def url(self) -> str:
        """As BANTQUAL_EMAIL_URL."""
        return f"smtp://sender:secret@127.0.0.1:{self.port}"

    def plan(self, **words: Any) -> None:
        """Change the plan: `steps` (address: one step a try, then OK), `pause` (least and most seconds), `login`, `seed`."""
        self.words |= words
        new = self.folder / "plan.new"
        new.write_text(json.dumps(self.words), encoding="utf-8")
        new.replace(self.folder / "plan.json")

    def start(self) -> None:
        """Start it, or start it again, at the same port."""
        command = [sys.executable, "-m", "tests.faults.sink", str(self.folder), str(self.port)]
        with (self.folder / "log").open("ab") as log:
            self.popen = subprocess.Popen(command, cwd=BASE_DIR, stderr=log, preexec_fn=die_with_parent)
        wait_until(lambda: accepts(self.port), "the mail server to listen")

    def stop(self) -> None:
        """Nobody listens any more, and all connections are cut."""
        if self.popen is not None:
            self.popen.kill()
            self.popen.wait(10)
            self.popen = None

    def ledger(self) -> list[Line]:
        """Every try, oldest first."""
        return read_ledger(self.folder)

    @property
    def size(self) -> int:
        """How long the ledger is, in bytes."""
        return (self.folder / "ledger.jsonl").stat().st_size

    def last(self) -> str:
        """To whom the last try was made."""
        with (self.folder / "ledger.jsonl").open("rb") as file:
            file.seek(max(0, self.size - 1000))
            return str(json.loads(file.read().split(b"\n")[-2])["to"])

    def taken(self) -> list[Line]:
        """The mails that arrived."""
        return [line for line in self.ledger() if line.did in TAKEN]

    def tries(self) -> dict[str, list[str]]:
        """What was done with each address's mails, in order."""
        found: dict[str, list[str]] = defaultdict(list)
        for line in self.ledger():
            found[line.to].append(line.did)
        return found


def seeded_steps(addresses: Sequence[str], shares: Mapping[str, float], random: Random) -> dict[str, list[str]]:
    """For a share of the addresses each: the step that their first mail meets. At least one of each."""
    left = random.sample(list(addresses), len(addresses))
    steps: dict[str, list[str]] = {}
    for step, share in shares.items():
        for _ in range(max(1, round(share * len(addresses)))):
            steps[left.pop()] = [step]
    return steps


if __name__ == "__main__":
    os.umask(0o077)
    asyncio.run(serve(Path(sys.argv[1]), int(sys.argv[2])))
