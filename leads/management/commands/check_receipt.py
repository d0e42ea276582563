"""`check_receipt`: recompute decision receipts from their texts alone and compare with what was issued."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import CommandParser

from leads import receipts
from leads.jsonlines import InputError, LinesCommand
from leads.models import DecisionReceipt


class Command(LinesCommand):
    help = "Recompute decision receipts and print what is wrong with any of them; exit 1 if something is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("receipts", nargs="*", type=int, metavar="ID")
        parser.add_argument("--all", action="store_true", help="every receipt")

    def handle(self, *args: Any, **options: Any) -> None:
        wanted, ids = DecisionReceipt.objects.order_by("pk"), set(options["receipts"])
        if not options["all"]:
            if not ids:
                raise InputError("name receipts by id, or use --all")
            wanted = wanted.filter(pk__in=[number for number in ids if abs(number) < 2**63])
            if missing := sorted(ids - set(wanted.values_list("pk", flat=True))):
                raise InputError(f"there is no receipt {missing[0]}")
        checked = wrong = 0
        for receipt in wanted.iterator(chunk_size=500):
            checked += 1
            if faults := receipts.check(receipt.content, receipt.digest):
                wrong += 1
                self.put({"receipt": receipt.pk, "lead": receipt.lead_id, "faults": faults})
        self.put({"checked": checked, "wrong": wrong})
        if wrong:
            sys.exit(1)
