"""Commands that read one JSON object a line and print one a line, with one clear sentence on bad input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from django.core.management.base import BaseCommand


class InputError(Exception):
    """Bad input. The text is one sentence: where, what was found, what is allowed."""


def read_lines(stream: TextIO) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line numbers and objects; empty lines are passed over. Raises InputError."""
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"line {number}: not JSON ({error})") from None
        if not isinstance(row, dict):
            raise InputError(f"line {number}: expected a JSON object, found {type(row).__name__}")
        yield number, row


class LinesCommand(BaseCommand):
    """A command that prints JSON lines and exits 2 with one line on standard error on bad input."""

    requires_system_checks: list[str] = []

    def execute(self, *args: Any, **options: Any) -> str | None:
        # What a program writes must be UTF-8 wherever it runs.
        for stream in (sys.stdin, sys.stdout):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stdin else "backslashreplace")
        try:
            return super().execute(*args, **options)
        except InputError as error:
            print(f"{self.__module__.rpartition('.')[2]}: {error}", file=sys.stderr)
            sys.exit(2)
        except OverflowError as error:
            print(f"{self.__module__.rpartition('.')[2]}: a number or time is out of range ({error})", file=sys.stderr)
            sys.exit(2)
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(0)

    def put(self, row: dict[str, Any]) -> None:
        """Print one object."""
        print(json.dumps(row, ensure_ascii=False), flush=False)
