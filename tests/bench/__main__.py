"""How many chat turns a second one web server takes, and how long a lead waits: `python -m tests.bench`.

Real websockets against a real daphne, closed loop: everybody sends the next sentence of a normal conversation when the
reply to the last has come. Beside it, in the same minutes, the floor: a bare consumer that only stores two rows (bare.py).
Server on one core, load on another. Three interleaved rounds; the table shows medians.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
from websockets import Origin
from websockets.asyncio.client import ClientConnection, connect

from tests import servers

SENTENCES = (
    "Yes, 50,000 euros are approved",
    "What does it cost?",
    "I decide together with my boss",
    "Our pumps leak and we want to replace them",
    "soon",
    "next year in March",
    "Actually the budget is 60,000 euros",
)
SOCKETS = {50: 6, 500: 1}
"""Sockets that talk at a time, and how many conversations each has one after the other at most."""

IDLE = 500
"""Sockets whose memory is measured."""

SERVER_CORE, LOAD_CORE = 0, 1


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement: turns a second, and what half and 99 of 100 turns took, in milliseconds."""

    rate: float
    p50: float
    p99: float


async def _talk(
    sockets: list[ClientConnection], sentences: Sequence[str], start: asyncio.Event, until: list[float], took: list[float]
) -> None:
    """One lead after the other says its sentences; each turn lasts from the message to the agent's reply."""
    await start.wait()
    for socket in sockets:
        for sentence in sentences:
            began = time.perf_counter()
            if began >= until[0]:
                return
            await socket.send(json.dumps({"type": "message", "id": str(uuid.uuid4()), "text": sentence}))
            async for raw in socket:
                frame = json.loads(raw)
                if frame["type"] == "error":
                    raise RuntimeError(f"the server answered with an error: {frame}")
                if frame.get("sender") == "agent":
                    break
            else:
                raise RuntimeError(f"the server closed the socket ({socket.close_code})")
            took.append(time.perf_counter() - began)


async def _opened(port: int, tokens: Iterator[str], number: int, *, greeted: bool) -> list[ClientConnection]:
    """So many sockets. `greeted`: the server speaks first."""
    gate = asyncio.Semaphore(50)

    async def opened(token: str) -> ClientConnection:
        async with gate:
            socket = await connect(
                f"ws://127.0.0.1:{port}/ws/chat/{token}/", origin=Origin(f"http://127.0.0.1:{port}"), compression=None,
                ping_interval=None, open_timeout=30, max_queue=None,
            )  # fmt: skip
            while greeted and json.loads(await socket.recv())["type"] != "status":
                pass
            return socket

    return await asyncio.gather(*(opened(next(tokens)) for _ in range(number)))


async def _idle(port: int, pid: int, tokens: Iterator[str], *, greeted: bool) -> float:
    """What an open socket takes while nobody writes, in KiB: of IDLE beyond the first fifty, which fill caches."""
    process = psutil.Process(pid)
    first = await _opened(port, tokens, 50, greeted=greeted)
    await asyncio.sleep(0.5)
    before = process.memory_info().rss
    more = await _opened(port, tokens, IDLE, greeted=greeted)
    await asyncio.sleep(0.5)
    taken = process.memory_info().rss - before
    await asyncio.gather(*(socket.close() for socket in [*first, *more]))
    return taken / IDLE / 1024


async def _measure(port: int, tokens: Iterator[str], sockets: int, seconds: float, *, greeted: bool) -> Result:
    """Open every socket first, then let all talk for so many seconds. `greeted`: the server speaks first."""
    all_open = await _opened(port, tokens, sockets * SOCKETS[sockets], greeted=greeted)
    start, until, took = asyncio.Event(), [0.0], list[float]()
    sentences = SENTENCES if greeted else SENTENCES * 100  # the floor has no conversation that could end
    talks = [asyncio.create_task(_talk(list(all_open[i::sockets]), sentences, start, until, took)) for i in range(sockets)]
    await asyncio.sleep(0.2)
    began = time.perf_counter()
    until[0] = began + seconds
    start.set()
    await asyncio.gather(*talks)
    spent = time.perf_counter() - began
    await asyncio.gather(*(socket.close() for socket in all_open))
    took.sort()
    return Result(len(took) / spent, 1000 * statistics.median(took), 1000 * took[int(len(took) * 0.99)])


@contextlib.contextmanager
def _served(application: str, port: int, env: dict[str, str]) -> Iterator[int]:
    """daphne as the product starts it, on its core."""
    from bantqual.management.commands.serve import web_command

    command = ["taskset", "-c", str(SERVER_CORE), *web_command("127.0.0.1", port)[:-1], application]
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(command, env=env, stdout=log, stderr=log, preexec_fn=servers.die_with_parent)
        try:
            servers.wait_until(lambda: servers.accepts(port), f"{application} to answer")
            yield server.pid
        finally:
            server.terminate()
            server.wait(10)
            log.seek(0)
            if noise := log.read().decode(errors="replace").strip():
                print(f"{application} said: {noise[-2000:]}", file=sys.stderr)


@dataclass
class Contestant:
    """A server to measure, and the leads that will talk to it."""

    application: str
    port: int
    env: dict[str, str]
    tokens: Iterator[str]
    greeted: bool

    def run(self, sockets: int, seconds: float) -> Result:
        """One measurement; the server runs."""
        return asyncio.run(_measure(self.port, self.tokens, sockets, seconds, greeted=self.greeted))


def _run(command: list[str], env: dict[str, str]) -> str:
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {done.stderr}")
    return done.stdout


def _contestants(folder: Path, database_url: str, rounds: int) -> tuple[Contestant, Contestant]:
    """The product with enough fresh conversations, and the floor, each on a database of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BANTQUAL_", "DJANGO_"))}
    port = servers.free_port()
    env = {
        **kept, "DJANGO_SETTINGS_MODULE": "bantqual.settings", "BANTQUAL_DATA_DIR": str(folder), "DATABASE_URL": database_url,
        "REDIS_URL": "", "BANTQUAL_BASE_URL": f"http://127.0.0.1:{port}", "BANTQUAL_LOG_LEVEL": "WARNING",
    }  # fmt: skip
    demo = {**env, "BANTQUAL_DEMO": "1"}
    _run([sys.executable, "manage.py", "migrate", "-v", "0"], demo)
    _run([sys.executable, "manage.py", "load_demo", "--no-leads"], demo)
    number = rounds * sum(sockets * conversations for sockets, conversations in SOCKETS.items()) + IDLE + 50
    tokens = _run([sys.executable, "-m", "tests.bench.prepare", str(number)], env).split()
    bare_url = f"{database_url.rpartition('/')[0]}/bare" if database_url else f"sqlite:///{folder}/bare.sqlite3"
    bare_env = {**env, "BENCH_DATABASE_URL": bare_url}
    del bare_env["DJANGO_SETTINGS_MODULE"]
    if database_url:
        import psycopg

        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute("CREATE DATABASE bare")
    _run([sys.executable, "-c", "from tests.bench.bare import make_table; make_table()"], bare_env)
    return (
        Contestant("bantqual.asgi:application", port, env, iter(tokens), greeted=True),
        Contestant("tests.bench.bare:application", servers.free_port(), bare_env, map(str, itertools.count()), greeted=False),
    )


def _median(results: list[Result]) -> Result:
    return Result(*(statistics.median(values) for values in zip(*((r.rate, r.p50, r.p99) for r in results), strict=True)))


def _table(name: str, database_url: str, rounds: int, seconds: float) -> list[str]:
    """Measure on one database; gives the table's lines."""
    results: dict[tuple[int, str], list[Result]] = {}
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bantqual-bench-"))
        ours, bare = _contestants(Path(folder), database_url, rounds)
        idle = []
        for who in (ours, bare):
            pid = stack.enter_context(_served(who.application, who.port, who.env))
            idle.append(asyncio.run(_idle(who.port, pid, who.tokens, greeted=who.greeted)))
        for _ in range(rounds):
            for sockets in SOCKETS:
                for who in (ours, bare):
                    results.setdefault((sockets, who.application), []).append(who.run(sockets, seconds))
    lines = []
    for sockets in SOCKETS:
        our, floor = (_median(results[sockets, who.application]) for who in (ours, bare))
        spread = [result.rate for result in results[sockets, ours.application]]
        lines.append(
            f"{name:<11}{sockets:>8}{our.rate:>10.0f} ({min(spread):.0f}..{max(spread):.0f})".ljust(42)
            + f"{our.p50:>7.0f} / {our.p99:<6.0f}{floor.rate:>10.0f}{floor.p50:>8.0f} / {floor.p99:<6.0f}{our.rate / floor.rate:>7.2f}"
        )
    return [*lines, f"{name:<11}an idle socket: {idle[0]:.0f} KiB, bare {idle[1]:.0f} KiB, ratio {idle[0] / idle[1]:.2f}"]


def main() -> None:
    """SQLite always, PostgreSQL (with commits that wait for the disk) where it is installed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3.0, help="of each measurement")
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    given = parser.parse_args()
    if shutil.which("taskset") is None or (os.cpu_count() or 1) < 2:
        raise SystemExit("make bench needs two cores and the program taskset (package util-linux).")
    os.sched_setaffinity(0, set(range(os.cpu_count() or 1)) - {SERVER_CORE})
    head = f"{'database':<11}{'sockets':>8}{'turns/s (spread)':>23}{'p50 / p99 ms':>15}{'bare: turns/s':>15}{'p50 / p99 ms':>15}{'ratio':>7}"
    print(head, flush=True)
    if given.only != "postgresql":
        print(*_table("SQLite", "", given.rounds, given.seconds), sep="\n", flush=True)
    if given.only != "sqlite":
        try:
            with servers.postgres(durable=True) as database_url:
                print(*_table("PostgreSQL", database_url, given.rounds, given.seconds), sep="\n", flush=True)
        except servers.ServerMissingError as error:
            print(f"PostgreSQL was not measured: {error}")


if __name__ == "__main__":
    main()
