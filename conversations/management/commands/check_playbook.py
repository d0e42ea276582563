"""`check_playbook`: read a playbook and refuse it with the place of its fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from conversations.engine.playbook import PlaybookError, parse_playbook
from leads.jsonlines import InputError, LinesCommand
from conversations.models import Playbook
from conversations.playbook_files import read_playbook


class Command(LinesCommand):
    help = "Check a playbook: a YAML file, or the newest version of a stored one by its slug."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("playbook", metavar="FILE|SLUG")

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["playbook"]
        try:
            script = parse_playbook(load(name))
        except PlaybookError as error:
            raise InputError(f"{name}: {error}") from None
        self.put({"playbook": script.slug, "criteria": [c.value for c in script.criteria], "languages": sorted(script.texts)})


def load(name: str) -> Any:
    """The complete data of a file or of a stored playbook. Raises InputError or PlaybookError."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml") or path.is_file():
        return read_playbook(path)
    newest = Playbook.objects.filter(slug=name).order_by("-version").first()
    if newest is None:
        raise InputError(f"there is no file and no playbook called {name!r}")
    return newest.data
