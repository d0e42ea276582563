"""Fill an empty database with the demo's company, people, playbooks and leads. Running it again changes nothing."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from bantqual import demo
from conversations import publishing
from conversations.engine.playbook import PlaybookError
from conversations.models import Playbook, PlaybookTest
from conversations.playbook_files import read_playbook
from leads import clock, services
from leads.models import AssignmentRule, BusinessUnit, Lead, NamedAccount, Partner, Queue, Rep

PLAYBOOKS = Path(settings.BASE_DIR) / "conversations" / "playbooks"


class Command(BaseCommand):
    help = "Load the demo: seven business units, queues, reps, playbooks and 40 leads."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-leads", action="store_true", help="units, queues, reps and playbooks only")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("load_demo makes accounts with a known password; it runs only with BANTQUAL_DEMO=1.")
        now = clock.now()
        with transaction.atomic():
            load_company(now)
            load_people(now)
            if not options["no_leads"] and not Lead.objects.exists():
                load_leads(now)
        self.stderr.write(f"Demo data is in place: {Lead.objects.count()} leads, {Rep.objects.count()} reps.")


def load_company(now: datetime) -> None:
    """Units, queues, rules, and the first version of every playbook."""
    for slug, name, offer, sender, colour in demo.UNITS:
        english, german = demo.VOICES[slug]
        voice = {"voice_en": english, "voice_de": german}
        BusinessUnit.objects.get_or_create(
            slug=slug, defaults={"name": name, "offer": offer, "sender_name": sender, "colour": colour, **voice}
        )
    for slug, name, default, timeout, (escalation, overflow), first_touch in reversed(demo.QUEUES):
        Queue.objects.get_or_create(
            slug=slug,
            defaults={
                "name": name, "is_default": default, "offer_timeout": timeout, "escalation": escalation,
                "overflow": Queue.objects.filter(slug=overflow).first(), "first_touch": first_touch,
            },
        )  # fmt: skip
    for name, priority, when, queue in demo.RULES:
        AssignmentRule.objects.get_or_create(
            priority=priority, defaults={"name": name, "when": when, "queue": Queue.objects.get(slug=queue)}
        )
    for path in sorted(PLAYBOOKS.glob("*.yaml")):
        try:
            if not Playbook.objects.filter(slug=path.stem).exists():
                publishing.publish_playbook(read_playbook(path), now=now)
        except PlaybookError as error:
            raise CommandError(f"playbook {path.stem}: {error}") from None
    for name, language, outcome, said in demo.TESTS:
        PlaybookTest.objects.get_or_create(
            slug="default",
            name=name,
            defaults={"language": language, "outcome": outcome, "messages": list(said), "played_at": now},
        )


def load_people(now: datetime) -> None:
    """A manager and the reps, all with the demo's password; the partners and accounts that they look after."""
    users = get_user_model().objects
    if not users.filter(username="manager").exists():
        users.create_superuser("manager", "manager@ostrand.example", demo.PASSWORD)
    for login, name, queues, languages, present in demo.REPS:
        user = users.filter(username=login).first() or users.create_user(login, f"{login}@ostrand.example", demo.PASSWORD)
        rep, created = Rep.objects.get_or_create(
            user=user, defaults={"name": name, "languages": list(languages), "present": present}
        )
        if created:
            rep.queues.set(Queue.objects.filter(slug__in=queues))
    for slug, name, manager in demo.PARTNERS:
        owner = Rep.objects.filter(user__username=manager).first()
        Partner.objects.get_or_create(slug=slug, defaults={"name": name, "manager": owner})
    for name, domains, login in demo.ACCOUNTS:
        owner = Rep.objects.get(user__username=login)
        NamedAccount.objects.get_or_create(name=name, defaults={"domains": list(domains), "owner": owner})


def load_leads(now: datetime) -> None:
    """Forty leads that came in over the last minutes; the SDR agent takes them up from here."""
    zones = {"SE": "Europe/Stockholm", "GB": "Europe/London", "FI": "Europe/Helsinki", "IN": "Asia/Kolkata"}
    for i, line in enumerate(demo.PEOPLE.splitlines()):
        name, company, country, language, unit, title, interest = line.split("|")
        first, _, last = name.partition(" ")
        services.take_lead(
            {
                "email": f"{_ascii(first)}.{_ascii(last)}@{_ascii(company)}.example",
                "first_name": first,
                "last_name": last,
                "company": company,
                "country": country,
                "language": language,
                "time_zone": zones.get(country, ""),
                "business_unit": BusinessUnit.objects.get(slug=unit),
                "job_title": title,
                "product_interest": interest,
                "source": "website form",
            },
            now=now - timedelta(minutes=40 - i),
            actor="demo",
        )


def _ascii(text: str) -> str:
    text = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replace("ø", "o")
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
