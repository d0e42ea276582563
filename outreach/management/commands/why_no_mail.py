"""`why_no_mail`: what was mailed to a lead, what not and why, and what comes next."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from leads import clock, links
from leads.models import Lead, Suppression
from outreach import timeline


class Command(BaseCommand):
    help = "Say in plain words which mails a lead got, which not and why, and what comes next. Times are the lead's own."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("lead", metavar="EMAIL_OR_ID", help="the address in any spelling, or the lead's number")

    def handle(self, *args: Any, **options: Any) -> None:
        now, wanted = clock.now(), options["lead"].strip()
        found = list(_leads(wanted))
        if not found:
            reason = Suppression.objects.reason_for(wanted) if "@" in wanted else ""
            known = f"; the address is on the do-not-contact list ({reason})" if reason else ""
            raise CommandError(f"there is no lead {wanted!r}{known}; give an address or a lead's number", returncode=2)
        for lead in found:
            unit = f", {lead.business_unit}" if lead.business_unit else ""
            self.stdout.write(f"lead {lead.pk}{unit} (times in {lead.zone})")
            for line in timeline.lines_of(lead, now=now):
                self.stdout.write(f"  {line.spoken(lead.zone)}")


def _leads(wanted: str) -> Any:
    leads = Lead.objects.select_related("business_unit").order_by("pk")
    if wanted.isascii() and wanted.isdigit():
        return leads.filter(pk=int(wanted)) if len(wanted) < 19 else leads.none()
    return leads.filter(person_hash__in=links.address_hashes(wanted)) if "@" in wanted else leads.none()
