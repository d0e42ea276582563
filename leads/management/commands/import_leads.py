"""`import_leads`: take in a CSV file of leads, whatever system it was exported from."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from django.core.management.base import CommandParser

from leads import clock, imports
from leads.importing.file import LeadFile
from leads.importing.results import ImportFileError
from leads.jsonlines import InputError, LinesCommand
from leads.models import BusinessUnit


class Command(LinesCommand):
    help = "Import leads from a CSV file; prints one line for each refused row, and the counts last."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE.csv")
        parser.add_argument("--business-unit", metavar="SLUG", help="for rows that name none")

    def handle(self, *args: Any, **options: Any) -> None:
        unit, remarks = None, Counter[str]()
        if slug := options["business_unit"]:
            unit = BusinessUnit.objects.filter(slug=slug).first()
            if unit is None:
                known = ", ".join(BusinessUnit.objects.values_list("slug", flat=True)) or "none"
                raise InputError(f"there is no business unit {slug!r}; known: {known}")
        try:
            with open(options["file"], "rb") as stream:
                file = LeadFile(stream, default_business_unit=unit.slug if unit else "")
                for note in file.format.notes:
                    self.stderr.write(note)
                for refused in imports.import_leads(file, now=clock.now(), actor="import", unit=unit, remarks=remarks):
                    self.put({"row": refused.row, "reason": str(refused.reason), "message": refused.message})
        except OSError as error:
            raise InputError(f"{options['file']}: {error.strerror or error}") from None
        except ImportFileError as error:
            raise InputError(f"{options['file']}: {error}") from None
        for remark, count in remarks.most_common():
            self.stderr.write(f"{count} rows: {remark}")
        self.put({"counts": asdict(file.counts)})
