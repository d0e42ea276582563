"""What comes out of a lead file: rows, refusals, counts, and what was recognised. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may hold."""

    max_bytes: int = 50_000_000
    max_rows: int = 200_000
    max_columns: int = 200
    max_cell_chars: int = 10_000  # a longer cell refuses its row
    max_line_chars: int = 131_072  # a longer line refuses the file; also the most that csv takes in one cell


class Reason(StrEnum):
    """Why a row was refused."""

    EMAIL_MISSING = "email_missing"
    EMAIL_INVALID = "email_invalid"
    ROW_MALFORMED = "row_malformed"
    INVALID_TEXT = "invalid_text"
    TOO_LONG = "too_long"


class Outcome(StrEnum):
    """How a row that was not refused counts, by what the row itself says."""

    VALID = "valid"
    DUPLICATE = "duplicate"
    OPTED_OUT = "opted_out"


class ImportFileError(ValueError):
    """The file as a whole cannot be read. The message says what was found and what is allowed.

    `code` is empty_file, header_only, no_header, no_email_column, not_csv, too_large, too_many_rows,
    too_many_columns, too_long or column_not_allowed.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row that names a lead. Texts are cleaned and '' where the file says nothing.

    `row` is the row number that a spreadsheet shows. `opted_out` is True if ANY row of the file opts this address
    (or this external id) out, earlier or later: never mail it, and suppress `email` and every one of
    `other_addresses`. None means that the file says nothing. `duplicate_of` names the first row of the same lead,
    which already carries what this row adds, so that a caller may pass over a row that has it.
    """

    row: int
    email: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    job_title: str = ""
    country: str = ""  # ISO 3166 alpha-2
    language: str = ""  # BCP 47
    time_zone: str = ""  # IANA
    phone: str = ""  # E.164 where it could be read
    business_unit: str = ""  # as written in the file
    product_interest: str = ""
    message: str = ""
    source: str = ""
    external_id: str = ""
    created_at: str = ""  # ISO 8601; without offset where the file gives none
    consent: str = ""  # as written in the file
    opted_out: bool | None = None
    bounced: bool = False
    bounce_reason: str = ""
    note: str = ""
    role_address: bool = False  # a mailbox of a function, such as info@: to be taken in, and not to be mailed
    remarks: tuple[str, ...] = ()  # those parts of `note` that many rows may share: what could not be used
    outcome: Outcome = Outcome.VALID
    duplicate_of: int | None = None
    other_addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that gives no lead. `suppress` holds the addresses that it opts out all the same.

    `cells` is what the row holds, for mending it; the whole line in one cell if its quotes are broken.
    """

    row: int
    reason: Reason
    message: str
    suppress: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(slots=True)
class ImportCounts:
    """How many rows of each kind. Every data row counts exactly once, so the four kinds add up to the total.

    total: rows under the header that hold anything; blank rows, report footers and repeated headers don't count.
    rejected: refused rows; always the number of refused rows that are listed, also if such a row opts out.
    opted_out: other rows that themselves say that the person wants no mail, seen before in the file or not.
    duplicates: other rows whose address (within the same business unit) or external id was seen in an earlier
    row that was not refused.
    valid: all others. A valid row whose address another row opts out stays valid here, but is never mailed.

    Someone who reads `valid` as "not refused" wants `valid + duplicates + opted_out`. The additive reading was
    chosen because a total followed by four kinds reads as a sum, and as such it can be checked.
    """

    total: int = 0
    valid: int = 0
    rejected: int = 0
    duplicates: int = 0
    opted_out: int = 0

    def add(self, result: ImportRow | RefusedRow) -> None:
        self.count(None if isinstance(result, RefusedRow) else result.outcome)

    def count(self, outcome: Outcome | None) -> None:
        """Count one row; None stands for a refused one."""
        self.total += 1
        if outcome is None:
            self.rejected += 1
        elif outcome == Outcome.VALID:
            self.valid += 1
        elif outcome == Outcome.DUPLICATE:
            self.duplicates += 1
        else:
            self.opted_out += 1

    def as_dict(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in ("total", "valid", "rejected", "duplicates", "opted_out")}


@dataclass(frozen=True, slots=True)
class FileFormat:
    """What was recognised, for the preview and the log."""

    encoding: str
    delimiter: str
    header_row: int  # as a spreadsheet shows it
    headers: tuple[str, ...]
    columns: tuple[str, ...]  # what each column is read as, a key of headers.MEANINGS
    mapping: Mapping[str, tuple[str, ...]]  # our field, `opted_out` or `bounced` -> the headers it is read from
    unknown_columns: tuple[str, ...]
    ignored_columns: tuple[str, ...]  # understood, and left aside on purpose: owners, postal and phone opt-outs
    system: str  # "Salesforce", "HubSpot", ...; "" if it is none of those
    notes: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()  # a cell of each column, for a preview


FIELDS: Final = (
    "first_name", "last_name", "company", "job_title", "country", "language", "time_zone", "phone", "business_unit",
    "product_interest", "message", "source", "external_id", "created_at", "consent",
)  # fmt: skip
"""The lead's fields that a file may give, beside `email`."""
