"""Count the managers' board anew from all leads and their histories."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand

from outreach import journeys


class Command(BaseCommand):
    help = "Make the board's tables anew. The counts are incomplete while it runs; nothing else is touched."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps({"leads": journeys.rebuild()}))
