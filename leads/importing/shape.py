"""What only all rows of a lead file together tell: how many, where they end, how they write dates. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from leads.importing.layout import Layout
from leads.importing.records import Record
from leads.importing.results import ImportFileError, Limits

_SHORT_RUN: Final = 16  # Excel leaves out trailing delimiters in blocks of 16 rows
_BLANK_ROWS: Final = 2_000_000  # blank rows don't count as rows, but nobody has that many
_FOOTER: Final = re.compile(
    r"confidential information|copyright\b|©|\(c\) \d{4}|generated (?:by|on|at)\b|(?:grand|sub)[ -]?totals?\b"
    r"|total(?:s|e|es)?(?: (?:records?|rows?|leads?))?\s*(?:$|[:(\d])|report (?:name|generated|date)\b|filtered by\b"
    r"|applied filters|as of \d|\d+ (?:records?|rows?|datens|leads?\b)|(?:gesamt|summe|anzahl)\w*\s*(?:$|[:(\d])"
    r"|(?:erstellt|exportiert) (?:am|von|durch)\b|stand ?:|export(?:ed)? (?:on|by|from|am|vom)\b|(?:page|seite) \d"
    r"|end of (?:file|report|list)|ende der (?:liste|datei)|vertraulich\b|confidentiel|confidencial|riservato\b"
    r"|g[ée]n[ée]r[ée] (?:par|le)\b|generado (?:por|el)\b|generato (?:da|il)\b",
    re.IGNORECASE,
)


def is_blank(cells: list[str]) -> bool:
    return not any(cell and not cell.isspace() for cell in cells)


@dataclass(slots=True)
class Shape:
    """What only the whole file tells."""

    rows: int = 0
    used_width: int = 0
    short_but_fine: set[int] = field(default_factory=set)
    footer_from: int | None = None
    day_first: dict[int, bool] = field(default_factory=dict)


def _is_footer(cells: list[str]) -> bool:
    if any("@" in cell for cell in cells):
        return False
    filled = [cell.strip() for cell in cells if cell.strip()]
    return len(filled) <= 3 and bool(_FOOTER.match(filled[0]))


def is_no_row(layout: Layout, cells: list[str]) -> bool:
    """A report's footer, or the header once more."""
    return _is_footer(cells) or cells[:1] == layout.headers[:1] and cells == layout.headers


def survey_shape(records: Iterable[Record], layout: Layout, limits: Limits) -> Shape:
    """Read all rows once. Raises ImportFileError if there is none, or too many."""
    shape = Shape()
    run: list[int] = []
    run_width = 0
    after_blank, tail = False, None
    dates = layout.columns.get("created_at", [])
    short: list[tuple[int, int]] = []
    for record in records:
        if record.row <= layout.header_row:
            continue
        cells = record.cells
        if cells is not None and is_blank(cells):
            after_blank = True
            if record.row > _BLANK_ROWS + shape.rows:
                raise _too_many_rows(limits)
            continue
        width = len(cells) if cells is not None else 0
        if cells is not None and width == 1 < layout.width and "@" not in cells[0]:
            if after_blank and tail is None:
                tail = record.row
        else:
            tail = None
        after_blank = False
        if cells is not None and is_no_row(layout, cells):
            continue
        shape.rows += 1
        if shape.rows > limits.max_rows:
            raise _too_many_rows(limits)
        if 1 < width < layout.width:
            short.append((record.row, width))
            if width != run_width:
                _keep_run(run, shape)
                run, run_width = [], width
            run.append(record.row)
        else:
            _keep_run(run, shape)
            run, run_width = [], 0
        if cells is not None and width >= layout.width:
            last = next((i for i in range(layout.width - 1, -1, -1) if cells[i].strip()), -1)
            shape.used_width = max(shape.used_width, last + 1)
            for index in dates:
                _note_day_order(shape, index, cells[index])
    _keep_run(run, shape)
    if shape.used_width:
        shape.short_but_fine.update(row for row, width in short if width >= shape.used_width)
    shape.footer_from = tail
    if not shape.rows:
        raise ImportFileError(
            "header_only",
            f"The file has a header in row {layout.header_row} and no row under it. Add one row a lead.",
        )
    return shape


def _too_many_rows(limits: Limits) -> ImportFileError:
    return ImportFileError(
        "too_many_rows",
        f"The file has more than {limits.max_rows} rows, which is the most that is allowed. Split it into several files.",
    )


def _keep_run(run: list[int], shape: Shape) -> None:
    if len(run) >= _SHORT_RUN:
        shape.short_but_fine.update(run)


def _note_day_order(shape: Shape, index: int, cell: str) -> None:
    if index not in shape.day_first and (match := re.match(r"\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}\b", cell)):
        if int(match[1]) > 12:
            shape.day_first[index] = True
        elif int(match[2]) > 12:
            shape.day_first[index] = False
