"""Files made after real exports, with invented people: the same counts and leads by the command and by the admin."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse

from leads import import_jobs
from leads.models import ImportJob, Lead, Suppression

FILES = Path(__file__).parent / "files"


@dataclass(frozen=True)
class Expected:
    """What must come out of a file: counts as total, valid, rejected, duplicates, opted_out; reasons by row; some leads."""

    name: str
    system: str
    encoding: str
    delimiter: str
    counts: tuple[int, int, int, int, int]
    refused: dict[int, str] = field(default_factory=dict)
    leads: dict[str, dict[str, str]] = field(default_factory=dict)
    silent: dict[str, str] = field(default_factory=dict)


EXPECTED = [
    Expected(
        "salesforce-report.csv", "Salesforce", "cp1252", ",", (5, 2, 1, 1, 1), {5: "email_missing"},
        {
            "renee.omalley@lakeview-foods.example": {"first_name": "Renée", "company": "Lakeview Foods, Inc.", "country": "US", "phone": "+13125550142"},
            "marta.kowalska@huta-silesia.example": {"phone": "+48325550110", "source": "Web"},
        },
        {"dana.fox@lakeview-foods.example": "opt_out"},
    ),
    Expected(
        "salesforce-campaign-members.csv", "Salesforce", "utf-8", ",", (3, 1, 1, 0, 1), {4: "email_invalid"},
        {"ines.robles@acerinoxa.example": {"company": "Acerinoxa SA", "external_id": "salesforce:00QAA01", "country": "ES"}},
        {"jon.etxea@acerinoxa.example": "opt_out"},
    ),
    Expected(
        "hubspot-contacts.csv", "HubSpot", "utf-8 with byte order mark", ",", (4, 2, 1, 0, 1), {5: "email_missing"},
        {
            "lena.voss@kanalwerk.example": {"message": "Guten Tag,\n\nwir suchen Ersatz für drei Pumpen.\nDanke", "language": "de"},
            "oskar.lind@norrvatten.example": {"language": "sv-SE", "company": "Norrvatten AB"},
        },
        {"tove.ek@norrvatten.example": "opt_out"},
    ),
    Expected(
        "hubspot-unsubscribes-and-bounces.csv", "HubSpot", "utf-8 (plain ASCII)", ",", (4, 2, 0, 0, 2), {}, {},
        {
            "gone.away@kanalwerk.example": "hard_bounce", "no.thanks@kanalwerk.example": "opt_out",
            "grim.reader@kanalwerk.example": "opt_out", "only.newsletter@kanalwerk.example": "",
        },
    ),
    Expected(
        "dynamics-leads.csv", "Dynamics 365", "utf-8 (plain ASCII)", ",", (3, 1, 1, 0, 1), {4: "email_invalid"},
        {"aoife.brennan@shannonmills.example": {"product_interest": "Conveyor retrofit", "message": "Two lines, both from 1998"}},
        {"cian.walsh@shannonmills.example": "opt_out"},
    ),
    Expected(
        "dynamics-leads-deutsch.txt", "Dynamics 365", "utf-16-le with byte order mark", "\t", (3, 2, 0, 0, 1), {},
        {
            "juergen.groess@muehlwerke-sued.example": {"last_name": "Größ", "phone": "+49711555010", "country": "DE"},
            "ugur.sahin@su-as.example": {"first_name": "Uğur", "country": "TR"},
        },
        {"aenne.froehlich@muehlwerke-sued.example": "opt_out"},
    ),
    Expected(
        "pipedrive-people.csv", "Pipedrive", "utf-8 (plain ASCII)", ",", (5, 4, 0, 0, 1), {},
        {"eero.niemi@home.example": {"phone": "+358405550100", "company": "Saimaa Paperi Oy"}},
        {
            "kaisa.laine@saimaapaperi.example": "opt_out", "ville.old@saimaapaperi.example": "hard_bounce",
            "info@saimaapaperi.example": "role_address", "sanna.virtanen@saimaapaperi.example": "",
        },
    ),
    Expected(
        "zoho-leads.csv", "Zoho CRM", "utf-8", ",", (3, 1, 1, 0, 1), {4: "email_missing"},
        {"tereza.novakova@vltavasklo.example": {"last_name": "Nováková", "country": "CZ", "message": 'Glass furnace, wants "less gas"'}},
        {"petr.dvorak@vltavasklo.example": "opt_out"},
    ),
    Expected(
        "mailchimp-audience.csv", "Mailchimp", "utf-8 (plain ASCII)", ",", (3, 2, 1, 0, 0), {4: "email_invalid"},
        {"camille.roux@fonderie-roux.example": {"country": "FR", "time_zone": "Europe/Paris"}},
    ),
    Expected(
        "mailchimp-unsubscribed.csv", "Mailchimp", "utf-8", ",", (2, 0, 0, 0, 2), {}, {},
        {"adieu.un@fonderie-roux.example": "opt_out", "adieu.deux@fonderie-roux.example": "opt_out"},
    ),
    Expected(
        "linkedin-lead-gen-form.csv", "LinkedIn", "utf-8", ",", (3, 1, 0, 1, 1), {},
        {"sabine.huber@webmail.example": {"job_title": "Leiterin Instandhaltung", "source": "Retrofit DACH"}},
        {"reto.frei@webmail.example": "opt_out"},
    ),
    Expected(
        "messe-excel-deutsch.csv", "", "cp1252", ";", (5, 2, 2, 0, 1), {7: "email_missing", 8: "row_malformed"},
        {
            "birgit.schaefer@schaefer-soehne.example": {
                "job_title": "Geschäftsführerin", "phone": "+49341555010", "message": "Neue Halle, Baubeginn Frühjahr;\nbitte Termin",
            },
            "franz.loeffler@loeffler-antriebe.example": {"message": "=2+3", "country": "AT"},
        },
        {"bjoern.muessig@stahlbau-muessig.example": "opt_out"},
    ),
    Expected(
        "trade-fair-scanner.tsv", "", "utf-8", "\t", (4, 1, 1, 1, 1), {5: "email_missing"},
        {"lucia.martin@papeleranorte.example": {"product_interest": "Drives|Monitoring", "message": "wants a visit"}},
        {"joost.van.dijk@deltapomp.example": "opt_out"},
    ),
    Expected(
        "excel-sep-line.csv", "", "utf-8", ";", (3, 2, 0, 0, 1), {},
        {"hanna.zapf@brauerei-kessel.example": {"company": "Brauerei Kessel", "first_name": "Hanna", "last_name": "Zapf"}},
        {"ulf.fass@brauerei-kessel.example": "opt_out"},
    ),
    Expected(
        "excel-mac.csv", "", "mac_roman", ";", (2, 2, 0, 0, 0), {},
        {"juerg.baer@gruenwerk.example": {"first_name": "Jürg", "company": "Grünwerk", "country": "CH"}},
    ),
]  # fmt: skip


def test_every_file_is_expected() -> None:
    assert sorted(file.name for file in FILES.iterdir() if not file.name.startswith(".")) == sorted(e.name for e in EXPECTED)


def check_tables(expected: Expected) -> None:
    """The leads and suppressions that the file must have left."""
    assert Lead.objects.count() == expected.counts[1]
    for email, fields in expected.leads.items():
        lead = Lead.objects.get(email=email)
        assert {name: getattr(lead, name) for name in fields} == fields
    assert {email: Suppression.objects.reason_for(email) for email in expected.silent} == expected.silent


NAMES = ("total", "valid", "rejected", "duplicates", "opted_out")


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: expected.name)
@pytest.mark.django_db
def test_by_the_command(expected: Expected, capsys) -> None:
    call_command("import_leads", str(FILES / expected.name))
    *refused, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert last == {"counts": dict(zip(NAMES, expected.counts, strict=True))}
    assert {row["row"]: row["reason"] for row in refused} == expected.refused
    check_tables(expected)


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: expected.name)
def test_by_the_admin(expected: Expected, admin_client, now) -> None:
    with (FILES / expected.name).open("rb") as file:
        page = admin_client.post(reverse("admin:leads_importjob_add"), {"file": file}, follow=True)
    found = page.context["format"]
    assert (found.system, found.encoding, found.delimiter) == (expected.system, expected.encoding, expected.delimiter)
    job = ImportJob.objects.get()
    address = reverse("admin:leads_importjob_change", args=[job.pk])
    form = page.context["form"]
    terms = {name: form[name].value() or "" for name in form.fields} | {"basis": "inquiry", "check": "1"}
    admin_client.post(address, terms)
    import_jobs.work(now=now)
    assert not Lead.objects.exists()
    admin_client.post(address, {"start": "1"})
    import_jobs.work(now=now)
    job = ImportJob.objects.get()
    assert job.stage == "done"
    assert job.counts == dict(zip(NAMES, expected.counts, strict=True))
    assert dict(job.refused.values_list("row", "reason")) == expected.refused
    assert job.outcome.get("new", 0) == expected.counts[1]
    check_tables(expected)
