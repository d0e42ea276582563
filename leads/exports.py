"""Tables for spreadsheets: CSV that no spreadsheet takes for formulas, sent row by row however many there are."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from asgiref.sync import sync_to_async
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.http import StreamingHttpResponse

from leads.importing.cells import neutralise_cell
from leads.models import Lead

AT_A_TIME = 1000

COLUMNS: dict[str, Callable[[Lead], object]] = {  # headers that our own import understands
    "id": lambda lead: lead.pk,
    "email": lambda lead: lead.email,
    "first_name": lambda lead: lead.first_name,
    "last_name": lambda lead: lead.last_name,
    "company": lambda lead: lead.company,
    "job_title": lambda lead: lead.job_title,
    "country": lambda lead: lead.country,
    "language": lambda lead: lead.language,
    "time_zone": lambda lead: lead.time_zone,
    "phone": lambda lead: lead.phone,
    "business_unit": lambda lead: lead.business_unit.slug if lead.business_unit else "",
    "partner": lambda lead: lead.partner.slug if lead.partner else "",
    "product_interest": lambda lead: lead.product_interest,
    "message": lambda lead: lead.message,
    "source": lambda lead: lead.source,
    "external_id": lambda lead: lead.external_id,
    "consent": lambda lead: lead.consent.get("text", ""),
    "status": lambda lead: lead.state,
    "received_at": lambda lead: lead.received_at.isoformat(timespec="seconds"),
}


def export_leads(rows: QuerySet[Lead], *, by: Any, what: str, now: datetime) -> StreamingHttpResponse:
    """These leads as a CSV file. Who exported what and when stands in the admin's log."""
    LogEntry.objects.create(
        user_id=by.pk,
        content_type=ContentType.objects.get_for_model(Lead),
        object_repr=f"{rows.count()} leads",
        action_flag=CHANGE,
        change_message=f"Exported as CSV: {what}",
    )
    found = rows.select_related("business_unit", "partner")
    return csv_response(
        f"leads-{now:%Y-%m-%d}.csv", list(COLUMNS), found, lambda lead: [column(lead) for column in COLUMNS.values()]
    )


def csv_response(
    name: str, headers: Sequence[str], rows: QuerySet[Any], cells_of: Callable[[Any], Sequence[object]], *, delimiter: str = ","
) -> StreamingHttpResponse:
    """A download, read in the order of the rows' keys and some at a time, so that its size does not matter."""
    response = StreamingHttpResponse(
        _stream(headers, rows.order_by("pk"), cells_of, delimiter), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "no-store"
    return response


async def _stream(
    headers: Sequence[str], rows: QuerySet[Any], cells_of: Callable[[Any], Sequence[object]], delimiter: str
) -> AsyncIterator[bytes]:
    yield "\ufeff".encode() + csv_lines([headers], delimiter)  # without the mark Excel takes UTF-8 for something else
    last = 0
    while True:
        last, text = await sync_to_async(_some)(rows, last, cells_of, delimiter)
        if not text:
            return
        yield text


def _some(rows: QuerySet[Any], after: int, cells_of: Callable[[Any], Sequence[object]], delimiter: str) -> tuple[int, bytes]:
    found = list(rows.filter(pk__gt=after)[:AT_A_TIME])
    return (found[-1].pk, csv_lines(map(cells_of, found), delimiter)) if found else (after, b"")


def csv_lines(rows: Iterable[Sequence[object]], delimiter: str = ",") -> bytes:
    """Rows as RFC 4180 writes them, every cell quoted, none a formula."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([neutralise_cell(f"{cell}") for cell in cells] for cells in rows)
    return text.getvalue().encode("utf-8", "replace")
