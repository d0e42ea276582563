"""A lead file as a whole: its rows, who comes twice, who opted out, and what to tell of it. Pure."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import BinaryIO, Final

from leads.addresses import is_role_address, suppression_key_form
from leads.importing.cells import given_cell
from leads.importing.encodings import read_lines, survey_bytes
from leads.importing.headers import OPT_OUT_MEANINGS, system_of
from leads.importing.layout import Layout, find_layout
from leads.importing.records import Record, read_records
from leads.importing.results import FileFormat, ImportCounts, ImportRow, Limits, Outcome, RefusedRow
from leads.importing.rows import RowReader, SoundRow
from leads.importing.shape import is_blank, is_no_row, survey_shape
from leads.importing.text import one_line

HEAD_LINES: Final = 400
HEAD_ROWS: Final = 8
"""How much of a file a preview reads and shows."""


class LeadFile:
    """One lead file, opened and checked as a whole; `rows()` then gives it row by row.

    Opening reads the file three times (bytes, shape, addresses) so that `format` and `counts` are known before the
    first row is given, a row already carries what later duplicates add, and an opt-out anywhere in the file holds
    for every row. Memory grows with the number of different addresses, not with the size of the rows. A stream
    that cannot seek is read into memory first.
    """

    def __init__(
        self,
        stream: BinaryIO,
        *,
        limits: Limits | None = None,
        default_business_unit: str = "",
        columns: Mapping[int, str] | None = None,
    ) -> None:
        """`columns` are the meanings (keys of headers.MEANINGS) that a person chose for some columns, by their index."""
        self._limits = limits or Limits()
        self._stream = _seekable(stream, self._limits)
        self._default_unit = default_business_unit
        self._text = survey_bytes(self._stream, self._limits)
        recognised = find_layout(self._stream, self._text, self._limits)
        self._layout = recognised.with_meanings(columns) if columns else recognised
        self._shape = survey_shape(self._records(), self._layout, self._limits)
        self._notes = _left_aside(recognised, self._layout)
        self._first_row: dict[str, int] = {}
        self._fills: dict[int, dict[str, str]] = {}
        self._opted_keys: dict[str, int] = {}
        self._opted_rows: set[int] = set()
        self.counts = ImportCounts()
        self._reader = self._make_reader()
        if not self._survey_addresses():
            header = self._layout.names[self._layout.columns["external_id"][0]]
            self._notes.append(f"“{header}” names several people by the same value, so it was not used as an id.")
            kept = {role: places for role, places in self._layout.columns.items() if role != "external_id"}
            self._layout = replace(self._layout, columns=kept)
            self._reader = self._make_reader()
            self._survey_addresses()
        self.format = self._describe()

    @property
    def opted_out_addresses(self) -> frozenset[str]:
        """Every address that the file opts out, in the form of addresses.suppression_key_form."""
        return frozenset(self._opted_keys)

    def rows(self, *, after: int = 0) -> Iterator[ImportRow | RefusedRow]:
        """The rows in file order, from the one after row `after` on (to resume an import that was stopped)."""
        for record in self._data():
            if record.row <= after:
                continue
            judged = self._reader.judge(record)
            yield judged if isinstance(judged, RefusedRow) else self._finish(judged)

    def _make_reader(self) -> RowReader:
        return RowReader(self._layout, self._shape, self._limits, self._default_unit)

    def _records(self) -> Iterator[Record]:
        lines = read_lines(self._stream, self._text, self._limits)
        if self._layout.skip_first_line:
            next(lines, None)
        return read_records(lines, self._layout.delimiter)

    def _data(self) -> Iterator[Record]:
        footer_from = self._shape.footer_from
        for record in self._records():
            cells = record.cells
            if record.row <= self._layout.header_row:
                continue
            if footer_from is not None and record.row >= footer_from:
                return
            if cells is not None and (is_blank(cells) or is_no_row(self._layout, cells)):
                continue
            yield record

    def samples(self) -> tuple[str, ...]:
        """The first filled cell of each column, on one line."""
        found = [""] * len(self._layout.names)
        for record in islice(self._data(), HEAD_ROWS):
            for index, cell in enumerate(record.cells or []):
                if index < len(found) and not found[index]:
                    found[index] = one_line(given_cell(cell))
        return tuple(found)

    # All addresses

    def _survey_addresses(self) -> bool:
        """Learn who comes twice and who opted out. False if the external id turns out to be none."""
        self._first_row, self._fills, self._opted_keys, self._opted_rows = {}, {}, {}, set()
        self.counts = ImportCounts()
        first_by_id: dict[str, int] = {}
        clashes = 0
        for record in self._data():
            judged = self._reader.judge(record)
            if isinstance(judged, RefusedRow):
                self.counts.count(None)
                for address in judged.suppress:
                    self._opted_keys.setdefault(suppression_key_form(address), record.row)
                continue
            first = self._first_row.get(judged.key)
            if judged.external_id:
                by_id = first_by_id.setdefault(judged.external_id, first or record.row)
                if first is None and by_id != record.row:
                    clashes += 1
                    first = by_id
            first = self._first_row.setdefault(judged.key, first or record.row)
            if judged.opts_out:
                self._opted_rows.add(first)
                for address in (judged.email, *judged.others):
                    self._opted_keys.setdefault(suppression_key_form(address), record.row)
            if first != record.row:
                fills = self._fills.setdefault(first, {})
                for name, value in self._reader.values(judged)[0].items():
                    if value:
                        fills.setdefault(name, value)
            self.counts.count(self._outcome(judged, first))
        return clashes <= max(2, self._shape.rows // 20)

    @staticmethod
    def _outcome(judged: SoundRow, first: int) -> Outcome:
        if judged.opts_out:
            return Outcome.OPTED_OUT
        return Outcome.VALID if first == judged.row else Outcome.DUPLICATE

    def _finish(self, sound: SoundRow) -> ImportRow:
        values, notes = self._reader.values(sound)
        first = self._first_row[sound.key]
        bounce = values.pop("bounce_reason")
        if first == sound.row and (fills := self._fills.get(first)):
            for name, value in fills.items():
                if name != "bounce_reason" and not values[name]:
                    values[name] = value
            bounce = bounce or fills.get("bounce_reason", "")
        opted_out = sound.opts_out
        remarks = tuple(notes)
        if not opted_out:
            by = next(
                (row for address in (sound.email, *sound.others) if (row := self._opted_keys.get(suppression_key_form(address)))),
                None,
            )
            if by is not None or first in self._opted_rows:
                opted_out = True
                notes.append(f"opted out by row {by}" if by else "opted out by another row of the same lead")
        if first != sound.row:
            notes.append(f"duplicate in file (row {first})")
        return ImportRow(
            row=sound.row,
            email=sound.email,
            **values,
            opted_out=opted_out,
            bounced=bool(bounce),
            bounce_reason=bounce,
            note="; ".join(notes),
            outcome=self._outcome(sound, first),
            duplicate_of=first if first != sound.row else None,
            other_addresses=sound.others,
            role_address=is_role_address(sound.email),
            remarks=remarks,
        )

    # What to tell

    def _describe(self) -> FileFormat:
        mapping: dict[str, tuple[str, ...]] = {}
        taken: set[int] = set()
        for role, places in self._layout.columns.items():
            if role in {"ignored", "weak_status"}:
                continue
            name = {"deny": "opted_out", "deny_date": "opted_out", "allow": "opted_out", "status": "opted_out"}.get(role, role)
            mapping[name] = (*mapping.get(name, ()), *(self._layout.names[index] for index in places))
            taken.update(places)
        for role in ("last_name", "first_name"):
            if "full_name" in mapping and role not in mapping:
                mapping[role] = mapping["full_name"]
        mapping.pop("full_name", None)
        ignored = sorted(self._layout.columns.get("ignored", []) + self._layout.columns.get("weak_status", []))
        unknown = [h for i, h in enumerate(self._layout.names) if h and i not in taken and i not in ignored]
        notes = [*self._text.notes, *self._notes]
        if self._layout.header_row > 1:
            notes.append(f"The header was found in row {self._layout.header_row}; the rows above it were left out.")
        twice = [header for header, times in Counter(filter(None, self._layout.names)).items() if times > 1]
        notes.extend(f"The column “{header}” stands there twice; the first that is filled counts." for header in twice)
        if self._shape.footer_from:
            notes.append(f"Row {self._shape.footer_from} and those after it are a footer and were left out.")
        if ignored_names := [self._layout.names[index] for index in ignored]:
            notes.append("Left aside: " + ", ".join(ignored_names) + ".")
        return FileFormat(
            encoding=self._text.shown,
            delimiter=self._layout.delimiter,
            header_row=self._layout.header_row,
            headers=self._layout.names,
            columns=self._layout.meanings(),
            mapping=mapping,
            unknown_columns=tuple(unknown),
            ignored_columns=tuple(ignored_names),
            system=system_of(self._layout.names),
            notes=tuple(notes),
        )


def read_head(
    stream: BinaryIO, *, limits: Limits | None = None, columns: Mapping[int, str] | None = None
) -> tuple[FileFormat, list[ImportRow | RefusedRow]]:
    """What is recognised in a file, and its first rows, without reading all rows of a large one.

    Raises ImportFileError as LeadFile does, but does not see what stands further down (too many rows).
    """
    limits = limits or Limits()
    stream = _seekable(stream, limits)
    text = survey_bytes(stream, limits)
    head = "".join(islice(read_lines(stream, text, limits), HEAD_LINES)).encode("utf-8", "surrogateescape")
    file = LeadFile(io.BytesIO(head), limits=limits, columns=columns)
    notes = (*text.notes, *file.format.notes)
    found = replace(file.format, encoding=text.shown, notes=notes, samples=file.samples())
    return found, list(islice(file.rows(), HEAD_ROWS))


def _left_aside(recognised: Layout, chosen: Layout) -> list[str]:
    """Warnings of columns that seem to opt people out and are not read as such any more."""
    pairs = zip(recognised.names, recognised.meanings(), chosen.meanings(), strict=True)
    return [
        f"“{name}” looks as if it said who wants no mail, and is not read as that."
        for name, before, after in pairs
        if before in OPT_OUT_MEANINGS and after not in OPT_OUT_MEANINGS
    ]


def read_rows(
    stream: BinaryIO, *, limits: Limits | None = None, default_business_unit: str = ""
) -> Iterator[ImportRow | RefusedRow]:
    """The rows of a lead file in file order. Raises ImportFileError at once if the file as a whole is no good.

    `default_business_unit` is the unit of rows that name none: the same address in two units is two leads.
    """
    return LeadFile(stream, limits=limits, default_business_unit=default_business_unit).rows()


def _seekable(stream: BinaryIO, limits: Limits) -> BinaryIO:
    try:
        if stream.seekable():
            stream.seek(0)
            return stream
    except (AttributeError, OSError):
        pass
    return io.BytesIO(stream.read(limits.max_bytes + 1))
