"""Step the demo's clock forward, past the 24 hours of the window."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from leads import clock


class Command(BaseCommand):
    help = "Step the demo's clock forward by 25 hours, or by the number given."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("hours", type=float, nargs="?", default=25.0)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            clock.step_demo(timedelta(hours=options["hours"]))
        except ValueError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"The demo's clock now says {clock.now():%Y-%m-%d %H:%M} UTC.")
