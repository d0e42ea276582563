"""`export_playbook`: print a stored playbook as a file that `check_playbook` and `publish_playbook` take."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from conversations.models import Playbook
from conversations.playbook_files import write_playbook


class Command(BaseCommand):
    help = "Print a stored playbook as YAML: its newest version, or the one named."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug")
        parser.add_argument("--of-version", type=int, metavar="N", help="default: the newest")

    def handle(self, *args: Any, **options: Any) -> None:
        stored = Playbook.objects.filter(slug=options["slug"]).order_by("-version")
        wanted = stored.filter(version=options["of_version"]) if options["of_version"] is not None else stored
        found = wanted.first()
        if found is None:
            versions = ", ".join(str(version) for version in stored.values_list("version", flat=True)) or "none"
            raise CommandError(f"There is no such playbook. Versions of {options['slug']!r}: {versions}.", returncode=2)
        self.stdout.write(write_playbook(found.data), ending="")
