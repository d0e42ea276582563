"""`publish_playbook`: prove a playbook file and publish it as the next version of its slug."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from conversations import publishing
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.engine.proof import prove
from conversations.playbook_files import place_of, read_playbook
from leads import clock
from leads.jsonlines import InputError, LinesCommand

DEFAULT = Path(__file__).resolve().parents[2] / "playbooks" / "default.yaml"


class Command(LinesCommand):
    help = "Prove a playbook file and publish it; running conversations stay on their version."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", default=str(DEFAULT), metavar="FILE", help="default: the default playbook")

    def handle(self, *args: Any, **options: Any) -> None:
        name = options["file"]
        try:
            data = read_playbook(Path(name))
            proof = prove(parse_playbook(data))
        except PlaybookError as error:
            raise InputError(f"{place_of(Path(name), error)}: {error}") from None
        if proof.faults:
            raise InputError(f"{name}: {proof.faults[0]}")
        try:
            playbook = publishing.publish_playbook(data, now=clock.now())
        except PlaybookError as error:
            raise InputError(f"{name}: {error}") from None
        self.put({"playbook": playbook.slug, "version": playbook.version, "states": proof.states})
