"""`route`: play cases of routing through the real services on a virtual clock, one case a line."""

from __future__ import annotations

import sys
from typing import Any

from leads.jsonlines import InputError, LinesCommand, read_lines
from outreach import virtual, virtual_routing


class Command(LinesCommand):
    help = "Read cases of rules, queues, reps and steps on standard input; print where each lead ends and who was asked."

    def handle(self, *args: Any, **options: Any) -> None:
        with virtual.fresh_database():
            for number, row in read_lines(sys.stdin):
                try:
                    with virtual.scenario():
                        self.put(virtual_routing.play(row))
                except InputError as error:
                    raise InputError(f"line {number}: {error}") from None
