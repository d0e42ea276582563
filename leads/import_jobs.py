"""A manager's import: uploaded, checked without writing anything, taken in bit by bit, and forgotten after some days.

What was killed goes on after the last row that was stored: the job's position moves in the transaction that stores the
rows, and only from where it stood when they were read. So two workers that meet do no row twice.
"""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any, BinaryIO, cast

from django.db import transaction

from leads import imports
from leads.importing.file import LeadFile, read_head
from leads.importing.headers import MEANINGS
from leads.importing.results import FileFormat, ImportFileError, ImportRow, RefusedRow
from leads.models import BusinessUnit, ImportJob, ImportPart, RefusedImportRow
from leads.prepared import insert_new

KEPT = timedelta(days=7)
"""So long after its upload a file and its refused rows are kept; they are personal data."""

CHUNKS_A_WAKE_UP = 20
"""10,000 rows, some seconds: what else the worker has to do must not wait longer."""

MOST_REMARKS = 50
"""So many different remarks are told; the others are only counted."""

_PART = 1 << 20
_OTHER = "other remarks"


class ImportJobError(ValueError):
    """This cannot be done with this import now. The message says why, and what can be done."""


# --- what a manager does


@transaction.atomic
def upload_file(stream: BinaryIO, *, name: str, by: Any, now: datetime) -> ImportJob:
    """Keep an uploaded file. Raises ImportFileError if it cannot be a file of leads."""
    read_head(stream)
    stream.seek(0)
    job = ImportJob.objects.create(name=_storable(name)[-255:], size=0, by=by, uploaded_at=now)
    digest = hashlib.sha256()
    for number, data in enumerate(iter(lambda: stream.read(_PART), b"")):
        digest.update(data)
        job.size += len(data)
        ImportPart.objects.create(job=job, number=number, data=data)
    job.digest = digest.hexdigest()
    job.save(update_fields=["size", "digest"])
    return job


def same_file(job: ImportJob) -> ImportJob | None:
    """The latest finished import of the very same bytes, if there is one."""
    earlier = ImportJob.objects.filter(digest=job.digest).exclude(pk=job.pk).exclude(finished_at=None)
    found: ImportJob | None = earlier.order_by("-pk").first()
    return found


def preview(job: ImportJob) -> tuple[FileFormat, list[ImportRow | RefusedRow]]:
    """What is recognised in the file, with what was chosen for its columns, and its first rows."""
    with stored_file(job) as file:
        return read_head(file, columns=_chosen(job.columns))


@transaction.atomic
def ask_for_check(
    job: ImportJob, *, unit: BusinessUnit | None, basis: str, columns: Mapping[int, str], now: datetime
) -> ImportJob:
    """Let all rows be checked on these terms; an earlier check is forgotten.

    Raises ImportFileError if no column is left for the address, ImportJobError if rows are being taken in already.
    """
    job = _locked(job)
    if job.stage not in {"uploaded", "checking", "checked"}:
        raise ImportJobError(f"This import is {job.stage}; upload the file again to import it on other terms.")
    if basis not in ImportJob.Basis.values:
        raise ImportJobError("Choose why these people may be contacted.")
    if unknown := set(columns.values()) - set(MEANINGS):
        raise ImportJobError(f"A column cannot be read as {min(unknown)!r}; choose from the list.")
    with stored_file(job) as file:
        read_head(file, columns=columns)
    job.refused.all().delete()
    job.business_unit, job.basis, job.columns = unit, basis, {f"{index}": role for index, role in columns.items()}
    job.check_asked_at, job.checked_at = now, None
    job.position, job.done, job.counts, job.expected, job.remarks = 0, 0, {}, {}, {}
    job.save()
    return job


@transaction.atomic
def start_import(job: ImportJob, *, now: datetime) -> ImportJob:
    """Let the rows be taken in, as they were checked. Raises ImportJobError if they were not."""
    job = _locked(job)
    if job.stage != "checked":
        raise ImportJobError(f"This import is {job.stage}; only one that has been checked can be started.")
    job.import_asked_at, job.position, job.done = now, 0, 0
    job.save()
    return job


@transaction.atomic
def cancel_import(job: ImportJob, *, now: datetime) -> ImportJob:
    """Take in no further row. The leads that came in stay. Raises ImportJobError if it has ended."""
    job = _locked(job)
    if job.stage in {"failed", "cancelled", "done"}:
        raise ImportJobError(f"This import is {job.stage} already.")
    job.cancelled_at = now
    job.save()
    return job


def _locked(job: ImportJob) -> ImportJob:
    locked: ImportJob = ImportJob.objects.select_for_update(of=("self",)).get(pk=job.pk)
    if locked.removed_at:
        raise ImportJobError("The file has been removed; upload it again.")
    return locked


# --- what the worker does


def work(*, now: datetime, chunks: int = CHUNKS_A_WAKE_UP) -> int:
    """Do the next rows of the import that waits longest. Returns how many chunks were stored."""
    job = ImportJob.objects.to_work_on().first()
    if job is None:
        return 0
    ImportJob.objects.filter(pk=job.pk).update(worked_at=now)  # the next in line comes first at the next wake-up
    unit = job.business_unit.slug if job.business_unit else ""
    try:
        file = _opened(job.pk, job.digest, unit, json.dumps(job.columns, sort_keys=True))
    except ImportFileError as error:
        ImportJob.objects.filter(pk=job.pk).update(error=str(error)[:500])
        return 1
    return _work_on(job, file, now, chunks)


@lru_cache(maxsize=1)
def _opened(pk: int, digest: str, unit: str, columns: str) -> LeadFile:
    """The file of an import, kept open between wake-ups: to survey a large one takes longer than its next rows.

    All that it depends on is given, so whatever process has it open has the same.
    """
    data = b"".join(ImportPart.objects.filter(job=pk).order_by("number").values_list("data", flat=True).iterator(chunk_size=4))
    return LeadFile(io.BytesIO(data), default_business_unit=unit, columns=_chosen(json.loads(columns)))


def _work_on(job: ImportJob, file: LeadFile, now: datetime, chunks: int) -> int:
    actor = f"manager:{job.by.get_username()}"
    terms = imports.make_terms(file, actor=actor, unit=job.business_unit, consent={"basis": job.basis})
    if job.import_asked_at and job.position == 0:
        imports.suppress_opted_out(file, now=now)
    waiting = imports.chunks_of(file.rows(after=job.position))
    stored = 0
    for chunk in islice(waiting, chunks):
        if not _store(job, chunk, file, terms, now):
            return stored
        stored += 1
    if stored < chunks:
        _finish(job, now)
    return stored


@transaction.atomic
def _store(job: ImportJob, chunk: Sequence[ImportRow | RefusedRow], file: LeadFile, terms: imports.Terms, now: datetime) -> bool:
    """Do one chunk and move the position; False if somebody else did it, or the import is not wanted any more."""
    if _standing(job).select_for_update(of=("self",)).first() is None:
        return False
    if job.import_asked_at:
        job.outcome = Counter(job.outcome) + imports.take_rows(chunk, terms, now=now)
    else:
        refused = [row for row in chunk if isinstance(row, RefusedRow)]
        insert_new([_refused(job, row) for row in refused])
        job.expected = Counter(job.expected) + imports.weigh_rows(chunk, terms)
        job.remarks = _merged(job.remarks, imports.remarks_on(chunk, terms))
        job.counts = asdict(file.counts)
    job.position, job.done = chunk[-1].row, job.done + len(chunk)
    job.save(update_fields=["position", "done", "outcome", "expected", "remarks", "counts"])
    return True


def _standing(job: ImportJob) -> Any:
    """This import, if it still stands where it stood when it was read."""
    return ImportJob.objects.filter(
        pk=job.pk, position=job.position, check_asked_at=job.check_asked_at, import_asked_at=job.import_asked_at,
        cancelled_at=None, finished_at=None,
    )  # fmt: skip


def _finish(job: ImportJob, now: datetime) -> None:
    _standing(job).update(**({"finished_at": now} if job.import_asked_at else {"checked_at": now}))
    if job.import_asked_at:
        _opened.cache_clear()


def _refused(job: ImportJob, row: RefusedRow) -> RefusedImportRow:
    cells, message = [_storable(cell) for cell in row.cells], _storable(row.message)[:500]
    return RefusedImportRow(job=job, row=row.row, reason=str(row.reason), message=message, cells=cells)


def _storable(text: str) -> str:
    """The text without what PostgreSQL cannot store."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode()


def _merged(before: Mapping[str, int], more: Counter[str]) -> dict[str, int]:
    """Remarks with how many rows say so; those that find no room are counted together."""
    merged = Counter(before)
    for remark, count in more.items():
        merged[remark if remark in merged or len(merged) < MOST_REMARKS else _OTHER] += count
    return dict(merged)


def forget_files(*, now: datetime) -> int:
    """Remove files and refused rows that were kept long enough; what remains names nobody. Returns how many imports."""
    done = 0
    for job in ImportJob.objects.filter(removed_at=None, uploaded_at__lte=now - KEPT):
        with transaction.atomic():
            job.parts.all().delete()
            job.refused.all().delete()
            stopped = {} if job.finished_at or job.cancelled_at or job.error else {"cancelled_at": now}
            done += ImportJob.objects.filter(pk=job.pk, removed_at=None).update(removed_at=now, remarks={}, **stopped)
        _opened.cache_clear()
    return done


# --- the stored file


@contextmanager
def stored_file(job: ImportJob) -> Iterator[BinaryIO]:
    """The uploaded file, for reading."""
    with tempfile.TemporaryFile() as file:
        for data in job.parts.order_by("number").values_list("data", flat=True).iterator(chunk_size=4):
            file.write(data)
        file.seek(0)
        yield cast(BinaryIO, file)


def _chosen(columns: Mapping[str, str]) -> dict[int, str]:
    return {int(index): role for index, role in columns.items()}
