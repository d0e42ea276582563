"""The product as real processes: web servers, worker, supervisor, each in a group of its own, on a data folder of its own.

`Site` is one installation. With DATABASE_URL and REDIS_URL in the environment it stands on a database of that server and
on that Redis, otherwise on the embedded default.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import psycopg
from psycopg import sql
from websockets import Origin
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bantqual.env import BASE_DIR
from bantqual.management.commands.serve import web_command
from tests.servers import die_with_parent, free_port, wait_until

DATABASE_URL = os.environ.get("DATABASE_URL", "")
REDIS_URL = os.environ.get("REDIS_URL", "")
TICK = "0.2"
_numbers = itertools.count(1)


@dataclass
class Process:
    """One started program and all it starts in turn."""

    name: str
    popen: subprocess.Popen[bytes]
    log: Path

    @property
    def pid(self) -> int:
        return self.popen.pid

    def family(self) -> list[psutil.Process]:
        """The program and its descendants that are alive now."""
        with contextlib.suppress(psutil.NoSuchProcess):
            top = psutil.Process(self.pid)
            return [top, *top.children(recursive=True)]
        return []

    def find(self, word: str) -> list[psutil.Process]:
        """Descendants whose command line holds a word, oldest first."""
        found = []
        for process in self.family()[1:]:
            with contextlib.suppress(psutil.NoSuchProcess):
                if word in " ".join(process.cmdline()):
                    found.append(process)
        return sorted(found, key=lambda process: process.pid)

    def kill(self) -> None:
        """kill -9 of the whole family, as when the machine loses power."""
        for process in self.family():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self.popen.wait(10)

    def stop(self, number: int = signal.SIGINT, *, patience: float = 20) -> int:
        """Ask the program itself to end, as Ctrl-C does; gives its exit status."""
        self.popen.send_signal(number)
        return self.popen.wait(patience)


@dataclass
class Answer:
    """What an HTTP request gave."""

    status: int
    text: str

    def json(self) -> Any:
        return json.loads(self.text)


@dataclass
class Site:
    """One installation of the product, with `webs` addresses for its web servers."""

    folder: Path
    database_url: str
    redis_url: str
    webs: int
    extra: dict[str, str] = field(default_factory=dict)
    processes: list[Process] = field(default_factory=list)
    ports: list[int] = field(default_factory=list)
    stack: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def __post_init__(self) -> None:
        self.ports = [free_port() for _ in range(self.webs)]

    # --- its parts

    @property
    def env(self) -> dict[str, str]:
        """The environment of every process of this site."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("BANTQUAL_", "PYTEST_"))
            and name not in ("DJANGO_SETTINGS_MODULE", "DATABASE_URL", "REDIS_URL")
        }
        ours = {
            "BANTQUAL_DATA_DIR": str(self.folder), "BANTQUAL_DEMO": "1", "BANTQUAL_TICK_SECONDS": TICK,
            "BANTQUAL_BASE_URL": self.address(), "DATABASE_URL": self.database_url, "REDIS_URL": self.redis_url,
        }  # fmt: skip
        return {**kept, **ours, **self.extra}

    def address(self, web: int = 0) -> str:
        """The base URL of one web server; links in mails lead to the first."""
        return f"http://127.0.0.1:{self.ports[web]}"

    def start(self, name: str, command: Sequence[str], **extra: str) -> Process:
        """Start a program of this site; its output goes to a file of the data folder."""
        log = self.folder / f"{name.replace(' ', '-')}-{len(self.processes)}.log"
        with log.open("wb") as file:
            popen = subprocess.Popen(
                command, cwd=BASE_DIR, env={**self.env, **extra}, stdin=subprocess.DEVNULL, stdout=file, stderr=file,
                start_new_session=True, preexec_fn=lambda: die_with_parent(signal.SIGTERM),
            )  # fmt: skip
        process = Process(name, popen, log)
        self.processes.append(process)
        return process

    def start_web(self, web: int = 0, **extra: str) -> Process:
        """Start one web server and wait until it answers."""
        process = self.start(f"web {web}", web_command("127.0.0.1", self.ports[web]), **extra)
        self.wait_for_web(web)
        return process

    def start_worker(self, *options: str, **extra: str) -> Process:
        """Start the background worker and wait for its first sign of life after this moment."""
        self.execute("DELETE FROM outreach_heartbeat")
        process = self.start("worker", [sys.executable, "manage.py", "worker", *options], **extra)
        wait_until(lambda: self.rows("SELECT at FROM outreach_heartbeat"), "the worker's first tick")
        return process

    def start_supervised(self, **extra: str) -> Process:
        """Web server and worker under the supervisor, as `make run` starts them."""
        self.execute("DELETE FROM outreach_heartbeat")
        process = self.start("serve", [sys.executable, "manage.py", "serve", "--port", str(self.ports[0])], **extra)
        self.wait_for_web()
        wait_until(lambda: self.rows("SELECT at FROM outreach_heartbeat"), "the worker's first tick")
        return process

    def start_all(self) -> None:
        """Every web server and one worker, each by itself."""
        for web in range(self.webs):
            self.start_web(web)
        self.start_worker()

    def wait_for_web(self, web: int = 0) -> None:
        """Until the web server answers."""

        def answers() -> bool:
            with contextlib.suppress(OSError):
                return self.get("/health/live", web=web).status == 200
            return False

        wait_until(answers, f"web server {web} to answer")

    def manage(self, *words: str) -> str:
        """Run a management command; gives what it printed."""
        done = subprocess.run(
            [sys.executable, "manage.py", *words], cwd=BASE_DIR, env=self.env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"manage.py {' '.join(words)} gave {done.returncode}: {done.stderr}"
        return done.stdout

    def end(self) -> None:
        """End whatever runs, and drop what it stood on. The logs are printed: pytest shows them for a failed test."""
        self.stack.close()
        for process in self.processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        deadline = time.monotonic() + 5
        for process in self.processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.popen.wait(max(0.1, deadline - time.monotonic()))
            process.kill()
            text = process.log.read_text(encoding="utf-8", errors="replace")
            print(f"--- {process.name} ({process.pid})\n{text[-4000:]}")
        if self.database_url:
            drop_database(self.database_url)
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- its doors

    def get(self, path: str, *, web: int = 0, **headers: str) -> Answer:
        """One GET."""
        return self._ask(urllib.request.Request(self.address(web) + path, headers=headers))

    def post_json(self, path: str, body: Any, *, web: int = 0, **headers: str) -> Answer:
        """One POST with a JSON body."""
        data = json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **headers}
        return self._ask(urllib.request.Request(self.address(web) + path, data=data, headers=headers))

    def post_form(self, path: str, fields: dict[str, str], *, web: int = 0) -> Answer:
        """One POST of a form."""
        data = urllib.parse.urlencode(fields).encode()
        return self._ask(urllib.request.Request(self.address(web) + path, data=data))

    def _ask(self, request: urllib.request.Request) -> Answer:
        try:
            with urllib.request.urlopen(request, timeout=20) as response:
                return Answer(response.status, response.read().decode())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.read().decode())

    def post_lead(self, **fields: Any) -> dict[str, Any]:
        """Let a lead of no unit, so of the default playbook, come in by REST; gives `id`, `status`, `chat_url`."""
        body = {
            "email": f"eva.brandt{next(_numbers)}@brandt.example", "first_name": "Eva", "last_name": "Brandt",
            "company": "Brandt Cooling", "country": "GB", "language": "en", "time_zone": "Europe/London",
            "product_interest": "drive monitoring", "source": "website form",
        }  # fmt: skip
        answer = self.post_json("/api/leads/", {**body, **fields})
        assert answer.status == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def chat(self, token: str, *, web: int = 0, after: int = 0) -> Chat:
        """Open a lead's chat websocket, as a page of that web server does."""
        address = f"ws://127.0.0.1:{self.ports[web]}/ws/chat/{token}/?after={after}"
        opened = connect(address, origin=Origin(self.address(web)), open_timeout=10)
        return Chat(self.stack.enter_context(opened))

    def mails(self) -> list[str]:
        """Every mail that was sent, as text, oldest first."""
        texts = []
        for path in sorted((self.folder / "mail").glob("*.log"), key=lambda path: path.stat().st_mtime):
            texts += [part for part in re.split(r"(?m)^-{79}\n", path.read_text(encoding="utf-8")) if part.strip()]
        return texts

    # --- its tables, read from outside

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows of a query; `?` stands for a value."""
        with self._connection() as connection:
            return list(connection.execute(self._words(query), values).fetchall())

    def execute(self, statement: str, *values: Any) -> None:
        """One statement, committed."""
        with self._connection() as connection:
            connection.execute(self._words(statement), values)

    def script(self, statements: str) -> None:
        """Several statements without values."""
        with self._connection() as connection:
            connection.execute(statements) if self.database_url else connection.executescript(statements)

    def _words(self, query: str) -> Any:
        return query.replace("?", "%s") if self.database_url else query

    @contextlib.contextmanager
    def _connection(self) -> Iterator[Any]:
        if self.database_url:
            with psycopg.connect(self.database_url, autocommit=True) as connection:
                yield connection
            return
        lite = sqlite3.connect(self.folder / "bantqual.sqlite3", timeout=20, isolation_level=None)
        try:
            yield lite
        finally:
            lite.close()


@dataclass
class Chat:
    """One open chat websocket. Keeps every frame that came."""

    socket: ClientConnection
    frames: list[dict[str, Any]] = field(default_factory=list)

    def send(self, text: str, client_id: str = "") -> str:
        """Send one message; gives its id."""
        client_id = client_id or str(uuid.uuid4())
        self.socket.send(json.dumps({"type": "message", "id": client_id, "text": text}))
        return client_id

    def next(self, *, patience: float = 20) -> dict[str, Any]:
        """The next frame."""
        frame: dict[str, Any] = json.loads(self.socket.recv(timeout=patience))
        self.frames.append(frame)
        return frame

    def until(self, patience: float = 20, **wanted: Any) -> dict[str, Any]:
        """The next frame with these fields; others are kept and passed over."""
        deadline = time.monotonic() + patience
        while True:
            frame = self.next(patience=max(0.01, deadline - time.monotonic()))
            if all(frame.get(name) == value for name, value in wanted.items()):
                return frame

    def say(self, text: str) -> str:
        """Send one message and wait for the agent's reply to it."""
        ack = self.until(type="ack", id=self.send(text))
        while True:
            frame = self.until(type="message", sender="agent")
            if frame["seq"] > ack["seq"]:
                reply: str = frame["text"]
                return reply

    def until_closed(self, *, patience: float = 10) -> None:
        """Until the other side is gone."""
        deadline = time.monotonic() + patience
        with contextlib.suppress(ConnectionClosed):
            while True:
                self.next(patience=max(0.01, deadline - time.monotonic()))

    def close(self) -> None:
        self.socket.close()


def token_of(chat_url: str) -> str:
    """The secret part of a chat link."""
    return urllib.parse.urlsplit(chat_url).path.strip("/").rpartition("/")[2]


# --- databases of their own


def _server(url: str) -> Any:
    return psycopg.connect(DATABASE_URL, autocommit=True)


def make_database(name: str, template: str = "template0") -> str:
    """A database on the server of DATABASE_URL, as a copy of another; gives its URL."""
    with _server(DATABASE_URL) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
    return f"{DATABASE_URL.rpartition('/')[0]}/{name}"


def drop_database(url: str) -> None:
    """Drop it, whoever is connected."""
    with _server(url) as connection:
        name = sql.Identifier(url.rpartition("/")[2])
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))


@dataclass
class Template:
    """A migrated installation with the demo's company, made once and copied for each site."""

    folder: Path
    database: str = ""

    def copy(self, folder: Path, *, webs: int, extra: dict[str, str]) -> Site:
        """A new site with the same content."""
        shutil.copytree(self.folder, folder)
        url = make_database(f"site_{os.getpid()}_{next(_numbers)}", self.database) if self.database else ""
        return Site(folder, url, REDIS_URL, webs, extra)


def make_template(folder: Path) -> Template:
    """Migrate an empty database and load units, queues, reps and playbooks; no leads."""
    name = f"template_{os.getpid()}" if DATABASE_URL else ""
    folder.mkdir(parents=True)
    site = Site(folder, make_database(name) if name else "", REDIS_URL, 1)
    site.manage("migrate", "-v", "0")
    site.manage("load_demo", "--no-leads")
    return Template(folder, name)
