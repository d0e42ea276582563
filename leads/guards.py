"""Promises that only the database can hold, as triggers for SQLite and PostgreSQL; and indexes that differ between them.

They are declared by each app's `GUARDS` and put in place after every `migrate`: SQLite forgets a table's triggers
whenever a migration rebuilds the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, slots=True)
class Guard:
    """Refuses `event` on `table` when `condition` (SQL over NEW and OLD, the same on both databases) holds."""

    name: str
    table: str
    event: str  # "INSERT", "UPDATE", "DELETE"
    condition: str
    message: str

    def statements(self, vendor: str) -> list[str]:
        """SQL that puts the guard in place, whether or not an older one stands."""
        message = self.message.replace("'", "''")
        if vendor == "sqlite":
            return [
                f"DROP TRIGGER IF EXISTS {self.name}",
                f"CREATE TRIGGER {self.name} BEFORE {self.event} ON {self.table} FOR EACH ROW "
                f"WHEN {self.condition} BEGIN SELECT RAISE(ABORT, '{message}'); END",
            ]
        row = "OLD" if self.event == "DELETE" else "NEW"
        return [
            f"CREATE OR REPLACE FUNCTION {self.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF {self.condition} THEN RAISE EXCEPTION '{message.replace('%', '%%')}' USING ERRCODE = 'check_violation'; "
            f"END IF; RETURN {row}; END $$",
            f"DROP TRIGGER IF EXISTS {self.name} ON {self.table}",
            f"CREATE TRIGGER {self.name} BEFORE {self.event} ON {self.table} FOR EACH ROW EXECUTE FUNCTION {self.name}()",
        ]


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """Finds what begins with a word, in any case, as Django's `istartswith` asks for it on either database."""

    name: str
    table: str
    column: str

    def statements(self, vendor: str) -> list[str]:
        """SQL that makes the index where it is missing."""
        how = f"{self.column} COLLATE NOCASE" if vendor == "sqlite" else f"upper({self.column}::text) text_pattern_ops"
        return [f"CREATE INDEX IF NOT EXISTS {self.name} ON {self.table} ({how})"]


class Statements(Protocol):
    """What stands in `GUARDS`."""

    def statements(self, vendor: str) -> list[str]:
        """SQL that puts it in place; safe to run again."""


def state_guards(table: str, column: str, initial: str) -> list[Guard]:
    """A state column moves only together with its `state_version`, and a row is born in its first state."""
    return [
        Guard(
            f"{table}_state_moves",
            table,
            "UPDATE",
            f"NEW.{column} <> OLD.{column} AND NEW.state_version <= OLD.state_version",
            f"{table}.{column} changes only through a transition",
        ),
        Guard(
            f"{table}_state_begins",
            table,
            "INSERT",
            f"NEW.{column} <> '{initial}' OR NEW.state_version <> 0",
            f"{table}.{column} begins as {initial}",
        ),
    ]


def append_only(table: str) -> list[Guard]:
    """Rows are never changed. They may be deleted: erasing a person takes the history along."""
    return [Guard(f"{table}_never_changes", table, "UPDATE", "1 = 1", f"{table} is append-only")]


def install(connection: BaseDatabaseWrapper, guards: Sequence[Statements]) -> None:
    """Put all guards in place; safe to run again."""
    with connection.cursor() as cursor:
        for guard in guards:
            for statement in guard.statements(connection.vendor):
                cursor.execute(statement)
