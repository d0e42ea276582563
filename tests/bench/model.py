"""What a language model costs beside its own time: `python -m tests.bench.model`.

A real web server on loopback with a stub for the model. Three measurements, each beside its floor of the same minutes:
a turn whose model answers at once, beside the same turn of the rules alone; the turns of others while 200 conversations wait
for a slow model, beside the same turns with nobody waiting; and turns with a model that nobody serves.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from websockets import Origin
from websockets.asyncio.client import ClientConnection, connect

from tests import servers
from tests.conversations.modelserver import ModelServer, nothing
from tests.processes import Site, make_template

SENTENCES = ("Yes, 50,000 euros are approved", "What does it cost?", "I decide together with my boss", "soon", "hm")
SLOW = "let me think about it"
"""What those say who wait: the stub takes SECONDS for it."""
SECONDS = 5.5
"""Within the six that a turn may take, and longer than the turns of the others."""
WAITING, TALKING, TURNS = 200, 10, 20


def model(data: dict[str, object]) -> str:
    """Adds nothing to the rules, at once or after SECONDS."""
    if data.get("message") == SLOW:
        time.sleep(SECONDS)
    return nothing(data)


class Web:
    """One web server of the product on the embedded database, with fresh conversations."""

    def __init__(self, site: Site, conversations: int) -> None:
        self.site = site
        command = [sys.executable, "-m", "tests.bench.prepare", str(conversations)]
        env = {**site.env, "DJANGO_SETTINGS_MODULE": "bantqual.settings"}
        self.tokens: Iterator[str] = iter(
            subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
        )

    async def open(self) -> ClientConnection:
        """The chat of a lead that nobody has written in, greeted."""
        address = f"ws://127.0.0.1:{self.site.ports[0]}/ws/chat/{next(self.tokens)}/"
        socket = await connect(address, origin=Origin(self.site.address()), compression=None, ping_interval=None, open_timeout=30)
        while json.loads(await socket.recv())["type"] != "status":
            pass
        return socket

    async def talk(self, number: int, turns: int) -> list[float]:
        """So many leads write so many turns each, one after the other; gives what each turn took, in milliseconds, in order."""

        async def one() -> list[float]:
            took, socket = [], await self.open()
            for i, text in enumerate(itertools.islice(itertools.cycle(SENTENCES), turns)):
                if i and i % len(SENTENCES) == 0:  # a conversation of five turns, then the next lead
                    await socket.close()
                    socket = await self.open()
                began = time.perf_counter()
                await say(socket, text)
                while json.loads(await socket.recv()).get("sender") != "agent":
                    pass
                took.append(1000 * (time.perf_counter() - began))
            await socket.close()
            return took

        return sorted(itertools.chain.from_iterable(await asyncio.gather(*(one() for _ in range(number)))))


async def say(socket: ClientConnection, text: str) -> None:
    """Send one message."""
    await socket.send(json.dumps({"type": "message", "id": str(uuid.uuid4()), "text": text}))


def p95(took: list[float]) -> float:
    """Of sorted times."""
    return took[int(len(took) * 0.95)]


@contextmanager
def served(folder: Path, conversations: int, **extra: str) -> Iterator[Web]:
    """A web server of its own with these settings."""
    site = make_template(folder / "template").copy(folder / "site", webs=1, extra={"BANTQUAL_LOG_LEVEL": "ERROR", **extra})
    try:
        web = Web(site, conversations)
        site.start_web()
        yield web
    finally:
        site.end()


async def beside_waiting(web: Web) -> list[float]:
    """The turns of others while many wait for the model's answer, which takes longer than these turns."""
    waiting = [await web.open() for _ in range(WAITING)]
    for socket in waiting:
        await say(socket, SLOW)
    for socket in waiting:
        while json.loads(await socket.recv())["type"] != "typing":  # stored, acknowledged, and given to the model
            pass
    took = await web.talk(TALKING, TURNS // 2)
    await asyncio.gather(*(socket.close() for socket in waiting))
    return took


def main() -> None:
    """The table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.model", description=__doc__)
    parser.parse_args()
    os.environ.pop("DATABASE_URL", None)
    need = 2 * TALKING * TURNS + WAITING + 50
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bantqual-bench-")))
        stub = stack.enter_context(ModelServer())
        stub.script = model
        with served(folder / "rules", need) as web:
            alone = asyncio.run(web.talk(1, 4 * TURNS))
        with served(
            folder / "model",
            need,
            BANTQUAL_LLM_BASE_URL=stub.url,
            BANTQUAL_LLM_TOKENS_PER_DAY="999999999",
        ) as web:
            asyncio.run(web.talk(1, 5))  # imports the client: 0.9 s once a process
            both = asyncio.run(web.talk(1, 4 * TURNS))
            calm = asyncio.run(web.talk(TALKING, TURNS // 2))
            beside = asyncio.run(beside_waiting(web))
        with served(folder / "down", need, BANTQUAL_LLM_BASE_URL=f"http://127.0.0.1:{servers.free_port()}/v1") as web:
            asyncio.run(web.talk(1, 5))
            down = asyncio.run(web.talk(TALKING, TURNS))
    over = statistics.median(both) - statistics.median(alone)
    print(f"a turn, rules alone          p50 {statistics.median(alone):6.1f} ms   p95 {p95(alone):6.1f} ms")
    print(
        f"a turn, model answers at once p50 {statistics.median(both):5.1f} ms   p95 {p95(both):6.1f} ms   our side of it {over:.1f} ms more"
    )
    print(f"{TALKING} talk, nobody waits        p50 {statistics.median(calm):6.1f} ms   p95 {p95(calm):6.1f} ms")
    print(
        f"{TALKING} talk, {WAITING} wait           p50 {statistics.median(beside):6.1f} ms   p95 {p95(beside):6.1f} ms"
        f"   ratio of p95 {p95(beside) / p95(calm):.2f}"
    )
    print(f"{TALKING} talk, the model is down   p50 {statistics.median(down):6.1f} ms   p95 {p95(down):6.1f} ms")


if __name__ == "__main__":
    main()
