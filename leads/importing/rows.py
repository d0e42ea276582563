"""One row of a lead file: refused with a reason, or read as a lead. Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from leads.addresses import InvalidAddressError, address_in_cell, addresses_in_text, is_role_address
from leads.importing.cells import given_cell
from leads.importing.headers import SAYS_CONSENT, header_key
from leads.importing.layout import Layout
from leads.importing.moments import read_moment
from leads.importing.opting import NO_WORDS, OUT_FOR_SURE, YES_WORDS, bounce_reason, opts_out
from leads.importing.people import is_honorific, phone_number, split_name
from leads.importing.places import country_code, language_tag, zone_name
from leads.importing.records import Record
from leads.importing.results import FIELDS, Limits, Reason, RefusedRow
from leads.importing.shape import Shape
from leads.importing.text import fold, one_line, paragraphs

_REFUSED_OVER: Final = {  # what names somebody is never cut
    "first_name": 100,
    "last_name": 100,
    "full_name": 150,
    "company": 200,
    "business_unit": 100,
    "external_id": 200,
}
_CUT_AT: Final = {"job_title": 150, "product_interest": 200, "message": 5000, "source": 100, "consent": 500}


@dataclass(frozen=True, slots=True)
class SoundRow:
    """A row with a good address, before its other cells are read."""

    row: int
    cells: list[str]
    email: str
    others: tuple[str, ...]
    opts_out: bool | None
    key: str
    external_id: str


class RowReader:
    """Reads rows by what is known of the whole file."""

    def __init__(self, layout: Layout, shape: Shape, limits: Limits, default_unit: str) -> None:
        self._layout, self._shape, self._limits, self._default_unit = layout, shape, limits, default_unit
        self._given = [name for name in FIELDS if name in layout.columns]

    def judge(self, record: Record) -> RefusedRow | SoundRow:
        cells = record.cells
        if cells is None:
            return self._malformed(record, f'Row {record.row} has a quote (") that is not closed, or text after one.')
        if len(cells) > len(self._layout.names) and any(cell.strip() for cell in cells[len(self._layout.names) :]):
            return self._malformed(record, self._cell_count(record.row, len(cells), "more"))
        if len(cells) < self._layout.width:
            if record.row not in self._shape.short_but_fine:
                return self._malformed(record, self._cell_count(record.row, len(cells), "fewer"))
            cells = cells + [""] * (self._layout.width - len(cells))
        out = self._opts_out(cells)
        refuse = self._refuser(record.row, cells, out is True)
        size = sum(map(len, cells))
        if size > self._limits.max_cell_chars:
            for header, cell in zip(self._layout.names, cells, strict=False):
                if len(cell) > self._limits.max_cell_chars:
                    limit = self._limits.max_cell_chars
                    return refuse(Reason.TOO_LONG, f"“{header}” has {len(cell)} characters; {limit} are allowed.")
        for index, cell in enumerate(cells):
            if ("\0" in cell or not cell.isascii()) and re.search("[\0\ud800-\udfff]", cell):
                header = self._layout.names[index] if index < len(self._layout.names) else ""
                return refuse(Reason.INVALID_TEXT, f"“{header}” holds bytes that are not text. Type the cell anew.")
        given = [
            text for index in self._layout.columns["email"] if index < len(cells) and (text := given_cell(cells[index]).strip())
        ]
        if not given:
            header = self._layout.names[self._layout.columns["email"][0]]
            return refuse(Reason.EMAIL_MISSING, f"“{header}” is empty. A lead needs an e-mail address.")
        try:
            email = address_in_cell(given[0])
        except InvalidAddressError as error:
            return refuse(Reason.EMAIL_INVALID, str(error))
        for name, limit in _REFUSED_OVER.items():
            for index in self._layout.columns.get(name, ()):
                if index < len(cells) and len(cells[index]) > limit and len(one_line(cells[index])) > limit:
                    header, length = self._layout.names[index], len(one_line(cells[index]))
                    return refuse(Reason.TOO_LONG, f"“{header}” has {length} characters; {limit} are allowed.")
        others: list[str] = []
        if len(given) > 1:
            found = (address for text in given[1:] for address in addresses_in_text(text))
            others = [address for address in found if address != email and not is_role_address(address)]
        unit = self._first(cells, "business_unit") or self._default_unit
        external_id = self._first(cells, "external_id")
        key = f"{email}\n{unit.casefold()}" if unit else email
        return SoundRow(record.row, cells, email, tuple(dict.fromkeys(others)), out, key, external_id)

    def _cell_count(self, row: int, found: int, than: str) -> str:
        return f"Row {row} has {found} cells, {than} than the {self._layout.width} of the header. Check for a missing or extra delimiter."

    def _refuser(self, row: int, cells: list[str], out: bool) -> Callable[[Reason, str], RefusedRow]:
        def refuse(reason: Reason, message: str) -> RefusedRow:
            return RefusedRow(row, reason, message, self._readable(cells) if out else (), tuple(cells))

        return refuse

    def _readable(self, cells: list[str]) -> tuple[str, ...]:
        texts = (cells[index] for index in self._layout.columns["email"] if index < len(cells))
        return tuple(dict.fromkeys(address for text in texts for address in addresses_in_text(given_cell(text))))

    def _malformed(self, record: Record, message: str) -> RefusedRow:
        """A row whose cells may have slipped. It opts out if a cell says so in its place from either end."""
        readings = [record.cells] if record.cells is not None else self._guesses(record.line)
        out = False
        for cells in readings:
            shift = len(cells) - self._layout.width
            slipped = cells[shift:] if shift > 0 else [""] * -shift + cells
            out = out or self._opts_out(cells) is True or self._opts_out(slipped, strictly=True) is True
        texts = [cell for cells in readings for cell in cells] if out else []
        suppress = tuple(dict.fromkeys(address for text in texts for address in addresses_in_text(text)))
        return RefusedRow(record.row, Reason.ROW_MALFORMED, message, suppress, tuple(record.cells or [record.line]))

    def _guesses(self, line: str) -> list[list[str]]:
        """The cells that a line with a broken quote may have meant: as Excel reads it, and with no quotes at all."""
        bare = line.rstrip("\r\n").replace('"', "").split(self._layout.delimiter)
        try:
            return [next(csv.reader([line], delimiter=self._layout.delimiter), []), bare]
        except csv.Error:
            return [bare]

    def _opts_out(self, cells: list[str], *, strictly: bool = False) -> bool | None:
        """True if any column opts out, False if one says explicitly not, None if none says anything."""
        answer: bool | None = None
        for role in ("deny", "deny_date", "allow", "status", "weak_status"):
            for index in self._layout.columns.get(role, ()):
                if index < len(cells) and (cell := cells[index]):
                    if strictly and fold(cell) not in YES_WORDS | NO_WORDS and not OUT_FOR_SURE.search(fold(cell)):
                        continue
                    says = opts_out(role, cell[:200])
                    if says:
                        return True
                    answer = False if says is False else answer
        for index in self._layout.columns.get("consent", ()):
            cell = cells[index] if index < len(cells) else ""
            if cell and len(cell) < 60 and opts_out("allow", cell) and self._is_consent(index):
                return True
        return answer

    def _is_consent(self, index: int) -> bool:
        """ "Consent: no" opts out; "GDPR: no" may say many things."""
        return bool(SAYS_CONSENT.search(header_key(self._layout.names[index])))

    def _first(self, cells: list[str], name: str) -> str:
        for index in self._layout.columns.get(name, ()):
            if index < len(cells) and (text := one_line(given_cell(cells[index]))):
                return text
        return ""

    def values(self, sound: SoundRow) -> tuple[dict[str, str], list[str]]:
        """The lead's fields and `bounce_reason` as texts, and notes on what could not be used."""
        cells, notes = sound.cells, list[str]()
        values = dict.fromkeys(FIELDS, "")
        for name in self._given:
            values[name] = self._message(cells) if name == "message" else self._first(cells, name)
        whole = "" if values["first_name"] or values["last_name"] else self._first(cells, "full_name")
        if whole and "@" not in whole:
            first, last = split_name(whole)
            values["first_name"], values["last_name"] = first[:100], last[:100]
        if values["job_title"] and is_honorific(values["job_title"]):
            titles = [one_line(given_cell(cells[i])) for i in self._layout.columns["job_title"] if i < len(cells)]
            values["job_title"] = next((title for title in titles if title and not is_honorific(title)), "")
        for name, read in (("country", country_code), ("language", language_tag), ("time_zone", zone_name)):
            if text := values[name]:
                values[name] = read(text[:100])
                if not values[name]:
                    notes.append(f"{name.replace('_', ' ')} “{text[:40]}” is not known")
        if values["phone"]:
            values["phone"], note = phone_number(values["phone"], values["country"])
            if note:
                notes.append(note)
        if values["created_at"]:
            index = next(i for i in self._layout.columns["created_at"] if i < len(cells) and cells[i].strip())
            values["created_at"] = read_moment(cells[index], self._shape.day_first.get(index))
        for name, limit in _CUT_AT.items():
            if len(values[name]) > limit:
                values[name] = values[name][: limit - 1].rstrip() + "…"
                notes.append(f"{name.replace('_', ' ')} was cut at {limit} characters")
        values["bounce_reason"] = self._bounce_reason(cells)
        return values, notes

    def _message(self, cells: list[str]) -> str:
        for index in self._layout.columns.get("message", ()):
            if index < len(cells) and cells[index] and (text := paragraphs(given_cell(cells[index]))):
                return text
        return ""

    def _bounce_reason(self, cells: list[str]) -> str:
        for role in ("bounced", "status", "weak_status", "deny_date"):
            for index in self._layout.columns.get(role, ()):
                if (
                    index < len(cells)
                    and (cell := cells[index])
                    and (why := bounce_reason(role, self._layout.names[index], cell[:200]))
                ):
                    return why
        return ""
