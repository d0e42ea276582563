"""`check_playbook`: prove over the whole state graph that a playbook skips nothing, ends, and repeats nothing for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.engine.proof import prove
from conversations.models import Playbook
from conversations.playbook_files import place_of, read_playbook
from leads.jsonlines import InputError, LinesCommand


class Command(LinesCommand):
    help = "Check a playbook: a YAML file, or the newest version of a stored one by its slug."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("playbook", metavar="FILE|SLUG")

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["playbook"]
        try:
            script = parse_playbook(load(name))
        except PlaybookError as error:
            raise InputError(f"{place_of(Path(name), error)}: {error}") from None
        proof = prove(script)
        if proof.faults:
            raise InputError(f"{name}: {proof.faults[0]}")
        self.put(
            {
                "playbook": script.slug,
                "criteria": [criterion.value for criterion in script.criteria],
                "details": [detail.key for detail in script.details],
                "languages": sorted(script.texts),
                "states": proof.states,
                "steps": proof.steps,
            }
        )


def load(name: str) -> Any:
    """The complete data of a file or of a stored playbook. Raises InputError or PlaybookError."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml") or path.is_file():
        return read_playbook(path)
    newest = Playbook.objects.filter(slug=name).order_by("-version").first()
    if newest is None:
        raise InputError(f"there is no file and no playbook called {name!r}")
    return newest.data
