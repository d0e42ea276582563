"""Cells that no spreadsheet takes for a formula, and back. Pure."""

from __future__ import annotations

import re
from typing import Final

_FORMULA_LEADS: Final = "=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"
_TO_NEUTRALISE: Final = re.compile(f"'*[{_FORMULA_LEADS}]")
_NEUTRALISED: Final = re.compile(f"'+[{_FORMULA_LEADS}]")


def neutralise_cell(text: str) -> str:
    """A cell for a CSV export that no spreadsheet takes for a formula: `=1+1` becomes `'=1+1`."""
    return f"'{text}" if _TO_NEUTRALISE.match(text) else text


def restore_cell(text: str) -> str:
    """The inverse of neutralise_cell, for every text."""
    return text[1:] if _NEUTRALISED.match(text) else text


def given_cell(cell: str) -> str:
    """A cell without what exports wrap around it: our own quote before formulas, and ="0043…"."""
    if cell[:1] == "'":
        return restore_cell(cell)
    if cell[:2] == '="' and cell[-1:] == '"' and len(cell) > 2:
        return cell[2:-1]
    return cell
