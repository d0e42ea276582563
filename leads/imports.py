"""Takes the rows of lead files in, some hundred a transaction, and sees to what a file must never undo: opt-outs.

The same for the command `import_leads`, and for a manager's import (import_jobs.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from django.db import transaction

from leads import addresses, links, services
from leads.importing.file import LeadFile
from leads.importing.results import ImportRow, Outcome, RefusedRow
from leads.models import BusinessUnit, IntakeReceipt, Lead, LeadEvent, Suppression
from leads.prepared import insert_new

CHUNK = 500
"""Rows a transaction: one long transaction would block every other writer of SQLite."""

HARD_BOUNCE, ROLE_ADDRESS = "hard_bounce", "role_address"
"""Reasons for which an imported address is never mailed, beside the opt-out."""

OPTIONAL = (
    "first_name", "last_name", "company", "job_title", "country", "language", "time_zone", "phone", "product_interest", "message",
)  # fmt: skip
Item = TypeVar("Item")
Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Terms:
    """How the rows of one file are taken in. `units` by slug and by name, case-folded; `unit` is for rows that name none."""

    actor: str
    system: str = ""
    unit: BusinessUnit | None = None
    units: Mapping[str, BusinessUnit] = field(default_factory=dict)
    consent: Mapping[str, str] = field(default_factory=dict)


def make_terms(file: LeadFile, *, actor: str, unit: BusinessUnit | None, consent: Mapping[str, str] | None = None) -> Terms:
    """The terms for a file, with all business units there are now."""
    units = {key.casefold(): found for found in BusinessUnit.objects.all() for key in (found.slug, found.name)}
    return Terms(actor, file.format.system, unit, units, consent or {})


def chunks_of(rows: Iterable[Item]) -> Iterator[list[Item]]:
    """So many rows as one transaction takes, again and again."""
    iterator = iter(rows)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk


def import_leads(
    file: LeadFile, *, now: datetime, actor: str, unit: BusinessUnit | None = None, remarks: Counter[str] | None = None
) -> Iterator[RefusedRow]:
    """Take in a whole file; the refused rows come back, `file.counts` has the sums, `remarks` gets what could not be used.

    A lead that was here before is left as it is. `unit` is for rows that name none, or one that is not known.
    """
    terms = make_terms(file, actor=actor, unit=unit)
    suppress_opted_out(file, now=now)
    for chunk in chunks_of(file.rows()):
        take_rows(chunk, terms, now=now)
        if remarks is not None:
            remarks.update(remarks_on(chunk, terms))
        yield from (row for row in chunk if isinstance(row, RefusedRow))


def suppress_opted_out(file: LeadFile, *, now: datetime) -> None:
    """Suppress every address that any row of the file opts out: before the first row is taken in."""
    for chunk in chunks_of(sorted(file.opted_out_addresses)):
        services.suppress_addresses(chunk, now=now, reason=services.OPT_OUT)


def remarks_on(rows: Sequence[ImportRow | RefusedRow], terms: Terms) -> Counter[str]:
    """What could not be used of these rows, in words, and how many rows say so."""
    found = Counter[str]()
    for row in _wanted(rows):
        found.update(row.remarks)
        if row.role_address:
            found["a mailbox of a function, such as info@: taken in, and not mailed"] += 1
        if row.business_unit and row.business_unit.casefold() not in terms.units:
            instead = f"with {terms.unit}" if terms.unit else "without one"
            found[f"business unit “{row.business_unit}” is not known: taken in {instead}"] += 1
    return found


def weigh_rows(rows: Sequence[ImportRow | RefusedRow], terms: Terms) -> Counter[str]:
    """What would become of these rows: how many are `new`, `known`, and `silent` (new, and never mailed). Writes nothing."""
    wanted = _wanted(rows)
    data = [_data_of(row, terms) for row in wanted]
    known = _known_leads(data)
    hashes = {row.email: links.address_hashes(row.email) for row in wanted}
    every = [found for of_one in hashes.values() for found in of_one]
    suppressed = set(Suppression.objects.filter(address_hash__in=every).values_list("address_hash", flat=True))
    weighed = Counter[str]()
    for row, fields in zip(wanted, data, strict=True):
        if _find(known, fields):
            weighed["known"] += 1
            continue
        weighed["new"] += 1
        weighed["silent"] += bool(row.opted_out or _reason_for_silence(row) or suppressed.intersection(hashes[row.email]))
    return weighed


@transaction.atomic
def take_rows(rows: Sequence[ImportRow | RefusedRow], terms: Terms, *, now: datetime) -> Counter[str]:
    """Take in these rows of a file; how many leads are `new`, how many were `known`."""
    wanted = sorted(_wanted(rows), key=lambda row: row.email)  # two files with the same people: one waits, none deadlocks
    for reason in (HARD_BOUNCE, ROLE_ADDRESS):
        silent = [row.email for row in wanted if _reason_for_silence(row) == reason]
        services.suppress_addresses(silent, now=now, reason=reason)
    data = [_data_of(row, terms) for row in wanted]
    known = _known_leads(data)
    again = [(found, fields) for fields in data if (found := _find(known, fields)) is not None]
    _note_again(again, terms.actor, now)
    left = _make_leads([fields for fields in data if _find(known, fields) is None], terms.actor, now)
    # Somebody sent these at the same moment, or two rows are one lead after all: one by one each finds its own.
    alone = Counter(_take_alone(fields, terms.actor, now) for fields in left)
    return alone + Counter(new=len(data) - len(again) - len(left), known=len(again))


def _wanted(rows: Iterable[ImportRow | RefusedRow]) -> list[ImportRow]:
    """The rows that are to become leads: neither refused nor opting out, and the first of their lead."""
    leads = (row for row in rows if isinstance(row, ImportRow))
    return [row for row in leads if row.outcome != Outcome.OPTED_OUT and row.duplicate_of is None]


def _reason_for_silence(row: ImportRow) -> str:
    return HARD_BOUNCE if row.bounced else ROLE_ADDRESS if row.role_address else ""


def _data_of(row: ImportRow, terms: Terms) -> Data:
    """The fields of Lead that this row gives."""
    # The same number means another person in another system.
    external_id = f"{terms.system.lower() or 'import'}:{row.external_id}" if row.external_id else ""
    consent = {**terms.consent, "text": row.consent} if row.consent else dict(terms.consent)
    return {
        **{name: value for name in OPTIONAL if (value := getattr(row, name))},
        "email": addresses.normalise_address(row.email),
        "business_unit": terms.units.get(row.business_unit.casefold(), terms.unit),
        "source": (row.source or terms.system or "import")[:100],
        "external_id": external_id[:200],
        "consent": {**consent, "source": "import"} if consent else {},
    }


_Places = dict[tuple[Any, ...], tuple[datetime, int]]


def _keys(data: Data) -> list[tuple[Any, ...]]:
    """By what a lead is known again: its address within its unit, and its number elsewhere."""
    unit = data["business_unit"]
    of_address = (data["email"], unit.pk if unit else None)
    return [of_address, (data["external_id"],)] if data["external_id"] else [of_address]


def _known_leads(data: Sequence[Data]) -> _Places:
    """When each lead that is here came in, and its number, by each of its keys."""
    same = Lead.objects.filter(email_key__in=[fields["email"] for fields in data])
    if numbers := [fields["external_id"] for fields in data if fields["external_id"]]:
        same |= Lead.objects.with_number(*numbers)
    columns = ("email_key", "business_unit_id", "external_id", "received_at", "pk")
    found: _Places = {}
    for email, unit, external_id, at, pk in same.order_by("received_at", "pk").values_list(*columns):
        found.setdefault((email, unit), (at, pk))
        if external_id:
            found.setdefault((external_id,), (at, pk))
    return found


def _find(known: _Places, data: Data) -> int | None:
    """The number of the lead that these data mean, the one that came in first."""
    places = [known[key] for key in _keys(data) if key in known]
    return min(places)[1] if places else None


def _make_leads(data: Sequence[Data], actor: str, now: datetime) -> list[Data]:
    """Store new leads with what belongs to them. Gives back the data of those that a constraint refused."""
    leads = [Lead(**fields, received_at=now) for fields in data]
    for lead in leads:
        lead.identify()
        links.issue(lead)
    insert_new(leads)
    stored = Lead.objects.filter(chat_token_hash__in=[lead.chat_token_hash for lead in leads])
    numbers = dict(stored.values_list("chat_token_hash", "pk"))
    made = [(lead, fields) for lead, fields in zip(leads, data, strict=True) if lead.chat_token_hash in numbers]
    for lead, _ in made:
        lead.pk = numbers[lead.chat_token_hash]
    insert_new(
        [
            LeadEvent(lead=lead, at=now, actor=actor, kind="received", to_state=lead.state, data={"source": lead.source})
            for lead, _ in made
        ]
    )
    insert_new(
        [
            IntakeReceipt(lead=lead, fingerprint=services.fingerprint_of(fields), status=lead.state, at=now)
            for lead, fields in made
        ]
    )
    return [fields for lead, fields in zip(leads, data, strict=True) if lead.chat_token_hash not in numbers]


def _note_again(again: Sequence[tuple[int, Data]], actor: str, now: datetime) -> None:
    """Note that leads came once more, where they came with other data than before."""
    receipts = IntakeReceipt.objects.filter(lead__in=[pk for pk, _ in again])
    seen = set(receipts.values_list("lead_id", "fingerprint"))
    insert_new(
        [
            LeadEvent(lead_id=pk, at=now, actor=actor, kind="received_again", data={"fields": sorted(fields)})
            for pk, fields in again
            if (pk, services.fingerprint_of(fields)) not in seen
        ]
    )


def _take_alone(data: Data, actor: str, now: datetime) -> str:
    return "new" if services.take_lead(data, now=now, actor=actor).created else "known"
