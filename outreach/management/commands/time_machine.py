"""`time_machine`: step a copy of a conversation through time and print what would be sent, decided and routed."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser

from leads import clock
from leads.jsonlines import InputError, LinesCommand
from outreach import time_machine


class Command(LinesCommand):
    help = "Step a copy of a conversation around the end of its window, or over its next due moments. Nothing leaves."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("conversation", type=int, metavar="CONVERSATION")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            for step in time_machine.play(options["conversation"], now=clock.now()):
                self.put(step)
        except time_machine.NothingToPlayError as error:
            raise InputError(str(error)) from None
