"""A throw-away PostgreSQL and Redis: `python -m tests.servers COMMAND…` runs a command with DATABASE_URL and REDIS_URL.

Both listen on loopback only, on ports from the kernel, keep nothing, and end with the command or with this process.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

PR_SET_PDEATHSIG = 1
PATIENCE = 30.0
T = TypeVar("T")


class ServerMissingError(Exception):
    """A server is not installed, or did not start."""


def free_port() -> int:
    """A loopback port that nobody uses now, from the kernel."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until(look: Callable[[], T], what: str, *, patience: float = PATIENCE, pause: float = 0.05) -> T:
    """Look again until there is something; an AssertionError names what did not come."""
    deadline = time.monotonic() + patience
    while True:
        if found := look():
            return found
        assert time.monotonic() < deadline, f"waited {patience:g} s for {what}"
        time.sleep(pause)


def die_with_parent(number: int = signal.SIGKILL) -> None:
    """In a child, before it becomes its program: end it when this process ends, however that happens (Linux)."""
    with contextlib.suppress(OSError):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, number)


def postgres_folder() -> Path | None:
    """Where PostgreSQL's programs are: the newest that Debian has, else those on the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if found:
        return found[-1]
    program = shutil.which("initdb")
    return Path(program).resolve().parent if program else None


def accepts(port: int) -> bool:
    """Whether somebody listens at this port."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


@contextlib.contextmanager
def postgres(*, durable: bool = False) -> Iterator[str]:
    """A cluster of its own in a temporary folder; gives the DATABASE_URL. Not as root: PostgreSQL refuses that.

    `durable`: commits wait for the disk, as in production (for measurements); otherwise they don't.
    """
    programs = postgres_folder()
    if programs is None:
        raise ServerMissingError("PostgreSQL is not installed: install the package postgresql.")
    user: str | None = None
    if os.getuid() == 0:
        names = {entry.pw_name for entry in pwd.getpwall()}
        user = "postgres" if "postgres" in names else "nobody"
    folder = Path(tempfile.mkdtemp(prefix="bantqual-pg-"))
    if user:
        shutil.chown(folder, user)
    port = free_port()
    child: dict[str, Any] = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
    sync = "on" if durable else "off"
    try:
        options = "-A trust -U bantqual --no-sync -E UTF8 --locale=C".split()
        initdb = [str(programs / "initdb"), "-D", str(folder / "data"), *options]
        subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, cwd=folder, **child)
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [
                    str(programs / "postgres"), "-D", str(folder / "data"), "-p", str(port), "-c", "listen_addresses=127.0.0.1",
                    "-c", f"unix_socket_directories={folder}", "-c", f"fsync={sync}", "-c", f"synchronous_commit={sync}",
                    "-c", f"full_page_writes={sync}", "-c", "max_connections=200",
                ],
                stdout=log, stderr=log, cwd=folder, preexec_fn=lambda: die_with_parent(signal.SIGQUIT), **child,
            )  # fmt: skip
        try:
            ready = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port), "-U", "bantqual"]
            wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, "PostgreSQL to start")
            subprocess.run(
                [str(programs / "createdb"), "-h", "127.0.0.1", "-p", str(port), "-U", "bantqual", "bantqual"], check=True
            )
            yield f"postgres://bantqual@127.0.0.1:{port}/bantqual"
        finally:
            server.send_signal(signal.SIGQUIT)  # at once; nothing of it is kept
            server.wait(PATIENCE)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """A Redis that keeps nothing; gives the REDIS_URL."""
    program = shutil.which("redis-server")
    if program is None:
        raise ServerMissingError("Redis is not installed: install the package redis-server.")
    port = free_port()
    server = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", tempfile.gettempdir()],
        stdout=subprocess.DEVNULL, preexec_fn=die_with_parent,
    )  # fmt: skip
    try:
        wait_until(lambda: accepts(port), "Redis to start")
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(PATIENCE)


def main(command: Sequence[str]) -> int:
    """Run a command beside both servers; gives its exit status. SIGINT and SIGTERM end the command's whole group first."""
    if not command:
        print("usage: python -m tests.servers COMMAND…", file=sys.stderr)
        return 2
    beside: subprocess.Popen[bytes] | None = None

    def stop(number: int, frame: object) -> None:
        if beside is None:
            sys.exit(128 + number)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(beside.pid, number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        with postgres() as database_url, redis() as redis_url, tempfile.TemporaryDirectory(prefix="bantqual-") as folder:
            beside = subprocess.Popen(
                command, process_group=0, preexec_fn=lambda: die_with_parent(signal.SIGTERM),
                env={**os.environ, "DATABASE_URL": database_url, "REDIS_URL": redis_url, "TMPDIR": folder},
            )  # fmt: skip
            status = beside.wait()
            return 128 - status if status < 0 else status
    except ServerMissingError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
