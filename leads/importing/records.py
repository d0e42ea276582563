"""From lines to the rows of a spreadsheet, whatever the quotes do. Pure."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_QUOTED_LINES: Final = 500  # a quoted cell over more lines is a quote that nobody closed
_BROKEN_QUOTES: Final = 200  # after so many broken quotes no long search for the end of another


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the spreadsheet. `cells` is None if its quotes are broken; then `line` is its first line."""

    row: int
    cells: list[str] | None
    line: str = ""


class _Feed:
    """Hands lines to csv.reader, and takes back those that a broken quote has swallowed."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._waiting: list[str] = []  # last one first
        self.taken: list[str] = []
        self.most = _QUOTED_LINES

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= self.most:
            raise StopIteration
        line = self._waiting.pop() if self._waiting else next(self._lines)
        self.taken.append(line)
        return line

    def give_back(self) -> str:
        first, *others = self.taken
        self._waiting.extend(reversed(others))
        return first


def read_records(lines: Iterator[str], delimiter: str) -> Iterator[Record]:
    """The records as a spreadsheet numbers them. A broken quote costs only the line that it stands in."""
    feed = _Feed(lines)
    reader = csv.reader(feed, delimiter=delimiter, strict=True, skipinitialspace=True)
    row = broken = 0
    while True:
        feed.taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row += 1
            broken += 1
            feed.most = _QUOTED_LINES if broken < _BROKEN_QUOTES else 20
            yield Record(row, None, feed.give_back())
            continue
        row += 1
        yield Record(row, cells)
