"""Web server and worker under one supervisor: all that runs on one machine."""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from bantqual import demo, supervisor

MAX_FRAME = 16 * 1024
BACKLOG = 4096
"""Twisted's own 50 makes 2,000 clients that arrive together wait 15 s."""


def web_command(interface: str, port: int) -> list[str]:
    """How daphne is started, everywhere: by endpoint, for its backlog, with small frames only."""
    return [
        sys.executable, "-m", "daphne", "-e", f"tcp:port={port}:interface={interface}:backlog={BACKLOG}",
        "--websocket-max-message-size", str(MAX_FRAME), "--websocket-max-frame-size", str(MAX_FRAME),
        "--ping-interval", "20", "--ping-timeout", "30", "-v", "0", "bantqual.asgi:application",
    ]  # fmt: skip


class Command(BaseCommand):
    help = "Run web server and worker until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        base = urlsplit(settings.BASE_URL)
        parser.add_argument("--interface", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=base.port or (443 if settings.SECURE else 80))

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.DEMO:
            self.stdout.write(welcome(), ending="")
            self.stdout.flush()
        web = supervisor.Child("web server", web_command(options["interface"], options["port"]))
        worker = supervisor.Child("worker", [sys.executable, "manage.py", "worker"])
        supervisor.run([web, worker])


def welcome() -> str:
    """Where to go in the demo."""
    base = settings.BASE_URL
    return f"""
bantqual runs at {base}/

  as a lead      {base}/   open a chat, or read the mail that was sent: {base}/demo/mails/
  as a rep       {base}/rep/     rosa, mats, claire or tom, password {demo.PASSWORD}
  as a manager   {base}/admin/   manager, password {demo.PASSWORD}

A window lasts 24 hours: the start page has a button that steps the demo's clock (or: make demo-clock).
Ctrl-C stops everything; the data stays in {settings.DATA_DIR}.
"""
