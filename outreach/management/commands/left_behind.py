"""`left_behind`: name every lead that nobody looks after, and repair them if asked to."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import CommandParser

from leads import clock
from leads.jsonlines import LinesCommand
from outreach import left_behind


class Command(LinesCommand):
    help = "Name the leads that are in no place where somebody looks after them; exit 1 if there is one."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--repair", action="store_true", help="repair what can be repaired, then look again")

    def handle(self, *args: Any, **options: Any) -> None:
        now = clock.now()
        if options["repair"]:
            mended, refused = left_behind.repair_all(now=now, actor="system")
            for lead, why in refused.items():
                self.put({"lead": lead, "not_repaired": why})
            self.put({"repaired": mended})
        result = left_behind.sweep(now=now)
        for one in result.found:
            self.put({"lead": one.lead, "breaches": list(one.breaches), "words": one.sentences})
        self.put({"leads": result.leads, "places": dict(sorted(result.places.items())), "left_behind": result.left_behind})
        if result.left_behind:
            sys.exit(1)
