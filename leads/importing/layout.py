"""Which row is the header, by which delimiter, and what its columns mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import BinaryIO, Final

from leads.addresses import addresses_in_text
from leads.importing.encodings import Encoded, read_lines
from leads.importing.headers import GUESSED, MEANINGS, OURS, OURS_IN_ANY_CASE, PLACE_WORDS, header_key, role_of
from leads.importing.records import read_records
from leads.importing.results import ImportFileError, Limits
from leads.importing.text import one_line

_HEADER_WITHIN: Final = 40  # records: so many title lines may stand above the header
_DELIMITERS: Final = (",", ";", "\t", "|")
_SEP_LINE: Final = re.compile(r'"?sep=(\t|[^\w\s"])"?[;,\t|]*[\r\n]*', re.IGNORECASE)


@dataclass(frozen=True)
class Layout:
    """Where the header is, how cells are parted, and what each column means."""

    delimiter: str
    skip_first_line: bool  # `sep=;`, which a spreadsheet does not show
    header_row: int
    headers: list[str]
    columns: Mapping[str, list[int]]  # meaning -> columns, best first
    score: int

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The headers, cleaned."""
        return tuple(one_line(header) for header in self.headers)

    def meanings(self) -> tuple[str, ...]:
        """What each column is read as; "" if it is left aside."""
        found = {index: role for role, places in self.columns.items() if role in MEANINGS for index in places}
        return tuple(found.get(index, "") for index in range(len(self.headers)))

    def with_meanings(self, chosen: Mapping[int, str]) -> Layout:
        """The same with other meanings for some columns; a column that was given one comes before those recognised.

        Raises ImportFileError if no column is left for the address.
        """
        before = self.meanings()
        changed = {index: role for index, role in chosen.items() if index < len(before) and before[index] != role}
        columns = {role: [index for index in places if index not in changed] for role, places in self.columns.items()}
        for index, role in sorted(changed.items(), reverse=True):
            columns.setdefault(role or "ignored", []).insert(0, index)
        if not columns["email"]:
            raise ImportFileError("no_email_column", "No column is read as e-mail address. Choose the one that holds it.")
        return replace(self, columns={role: places for role, places in columns.items() if places})

    @cached_property
    def width(self) -> int:
        """Columns up to the last that has a header."""
        return max((index + 1 for index, name in enumerate(self.names) if name), default=0)


def _roles_of(cells: list[str]) -> dict[str, list[int]]:
    """Meaning -> columns, best first. Settles what a bare "Name", "Nom" or "Nombre" stands for."""
    found: dict[str, list[tuple[int, int]]] = {}
    for index, cell in enumerate(cells):
        role, rank = role_of(cell)
        if role:
            found.setdefault(role, []).append((rank, index))
    if mail := sorted(found.get("email", ())):  # a guessed column ("Account Executive Email") never fills in
        found["email"] = [place for place in mail if place[0] < GUESSED] or mail[:1]
    columns = {role: [index for _, index in sorted(places)] for role, places in found.items()}
    keys = [header_key(cell) for cell in cells]
    for known, wanted, bare_names in (
        ("first_name", "last_name", {"name", "nom", "naam"}),
        ("last_name", "first_name", {"nombre", "nome"}),
    ):
        bare = [index for index in columns.get("full_name", []) if keys[index] in bare_names]
        if bare and known in columns and wanted not in columns:
            columns[wanted] = bare[:1]
            columns["full_name"] = [index for index in columns["full_name"] if index != bare[0]]
    names = columns.get("full_name", [])
    bare = [index for index in names if keys[index] == "name"]
    if "company" not in columns and bare and len(names) > 1:  # "Name; Ansprechpartner": the first is the firm
        columns["company"] = bare[:1]
        columns["full_name"] = [index for index in names if index != bare[0]]
    return {role: places for role, places in columns.items() if places}


def _layout_of(lines: list[str], delimiter: str, skip: bool) -> Layout | None:
    best: Layout | None = None
    for record in read_records(iter(lines), delimiter):
        if record.row > _HEADER_WITHIN:
            break
        cells = record.cells or []
        if len(cells) > 2000 or any("@" in cell for cell in cells):
            continue
        columns = _roles_of(cells)
        score = sum(len(places) for places in columns.values())
        if "email" in columns and (best is None or score > best.score):
            best = Layout(delimiter, skip, record.row, cells, columns, score)
    return best


def find_layout(stream: BinaryIO, text: Encoded, limits: Limits) -> Layout:
    head: list[str] = []
    for line in read_lines(stream, text, limits):
        head.append(line)
        if len(head) >= 400:
            break
    skip, candidates = False, list(_DELIMITERS)
    if head and (sep := _SEP_LINE.fullmatch(head[0])):
        skip, head = True, head[1:]
        candidates = [sep[1], *candidates]
    layouts = [found for delimiter in candidates if (found := _layout_of(head, delimiter, skip))]
    if not layouts:
        raise _no_header(head)
    best = max(layouts, key=lambda layout: (layout.score, -candidates.index(layout.delimiter)))
    width = len(best.headers)
    if width > limits.max_columns:
        raise ImportFileError("too_many_columns", f"The file has {width} columns; {limits.max_columns} are allowed.")
    _check_columns(best)
    return best


def _no_header(head: list[str]) -> ImportFileError:
    filled = [line for line in head if line.strip(' \t\r\n;,|"')]
    if not filled:
        return ImportFileError("empty_file", "The file holds only blank rows. It must hold a header row with an e-mail column.")
    delimiter = max(_DELIMITERS, key=filled[0].count)
    cells = [one_line(cell) for cell in filled[0].split(delimiter)]
    if any(addresses_in_text(cell) for cell in cells):
        return ImportFileError(
            "no_header",
            "The first row already holds an e-mail address, so the column names are missing. Put a row with the"
            " names above it, for example: email, first_name, last_name, company.",
        )
    shown = ", ".join(f"“{cell[:40]}”" for cell in cells[:10] if cell)
    return ImportFileError(
        "no_email_column",
        f"No column for the e-mail address was found; the first row holds {shown}. Name one column “Email”.",
    )


def _check_columns(layout: Layout) -> None:
    keys = {header_key(header) for header in layout.headers}
    for header in layout.headers:
        name = header.strip()
        mine = name in OURS or name.lower() in OURS_IN_ANY_CASE
        if mine and not (name == "state" and keys & PLACE_WORDS):
            raise ImportFileError(
                "column_not_allowed",
                f"The column “{name}” is not allowed: only the system itself sets it. Delete the column and import"
                " the file again.",
            )
