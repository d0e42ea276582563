"""Rows read and written with SQL that is put together once, for the few statements of a chat turn or of a mail.

Django compiles every statement anew, which costs more than running it: more than half of a turn or a mail (measured by
profile, and told as turns and mails a second by `make bench`). Values are converted by the model's own fields; constraints and triggers of
the database hold as for any other write. Not for writing a state without its transition: the database refuses that.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Expression, Field, Model, QuerySet
from django.db.models.sql import UpdateQuery
from django.db.models.sql.compiler import SQLCompiler

Row = TypeVar("Row", bound=Model)
Converter = Callable[[Any, Any, Any], Any]


@cache
def _columns(model: type[Model]) -> tuple[list[Field[Any, Any]], list[str], str]:
    """The model's own fields, their attribute names, and `"table"."column"` of each, joined by commas."""
    fields = list(model._meta.concrete_fields)
    table = model._meta.db_table
    return fields, [field.attname for field in fields], ", ".join(f'"{table}"."{field.column}"' for field in fields)


@cache
def _converters(model: type[Model], vendor: str) -> list[tuple[int, list[Converter], Any]]:
    """Place, functions and expression of each column whose value must be converted."""
    connection = connections[DEFAULT_DB_ALIAS]
    found = []
    for place, field in enumerate(_columns(model)[0]):
        column = field.get_col(model._meta.db_table)
        steps = [*connection.ops.get_db_converters(column), *column.get_db_converters(connection)]
        if steps:
            found.append((place, steps, column))
    return found


def select(model: type[Row], where: str, values: Sequence[Any] = ()) -> list[Row]:
    """Whole rows of a model; `where` is our own SQL with a %s for each value. No deferred columns, ever."""
    connection = connections[DEFAULT_DB_ALIAS]
    _, names, columns = _columns(model)
    converters = _converters(model, connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT {columns} FROM "{model._meta.db_table}" WHERE {where}', values)  # noqa: S608 - our own names
        found = cursor.fetchall()
    rows = []
    for values in map(list, found):
        for place, steps, column in converters:
            for step in steps:
                values[place] = step(values[place], column, connection)
        rows.append(model.from_db(connection.alias, names, values))
    return rows


def holders(values: Collection[Any]) -> str:
    """`(%s, %s, …)`, one for each value."""
    return f"({', '.join(['%s'] * len(values))})"


def for_update() -> str:
    """The end of a `where` that locks its rows; on SQLite the whole transaction is one lock (IMMEDIATE)."""
    return " FOR UPDATE" if connections[DEFAULT_DB_ALIAS].vendor == "postgresql" else ""


@cache
def _insert(model: type[Model], vendor: str) -> tuple[str, list[Any]]:
    fields = [field for field in _columns(model)[0] if not field.primary_key]
    columns = ", ".join(f'"{field.column}"' for field in fields)
    key = model._meta.pk
    returning = f' RETURNING "{key.column}"' if vendor == "postgresql" and key else ""
    return f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES {holders(fields)}{returning}', fields  # noqa: S608


def insert(row: Row) -> Row:
    """Store a new row; it has its key afterwards."""
    connection = connections[DEFAULT_DB_ALIAS]
    sql, fields = _insert(type(row), connection.vendor)
    values = [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        row.pk = cursor.fetchone()[0] if connection.vendor == "postgresql" else cursor.lastrowid
    row._state.adding, row._state.db = False, connection.alias
    return row


def insert_new(rows: Sequence[Model]) -> None:
    """Store new rows of one model, except those that a constraint of the database says are there; keys are not set."""
    if not rows:
        return
    connection = connections[DEFAULT_DB_ALIAS]
    sql, fields = _insert(type(rows[0]), connection.vendor)
    values = [[field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(f"{sql.partition(' RETURNING ')[0]} ON CONFLICT DO NOTHING", values)


@cache
def _update(model: type[Model], names: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, list[Any]]:
    fields: list[Any] = [model._meta.get_field(name) for name in names]
    keys: list[Any] = [model._meta.pk, *(model._meta.get_field(name) for name in wanted)]
    columns = ", ".join(f'"{field.column}" = %s' for field in fields)
    where = " AND ".join(f'"{field.column}" = %s' for field in keys)
    return f'UPDATE "{model._meta.db_table}" SET {columns} WHERE {where}', fields  # noqa: S608


def update(row: Model, names: tuple[str, ...], **wanted: Any) -> bool:
    """Write some columns of a row that this transaction has locked, or that stands as `wanted`. False: it does not."""
    connection = connections[DEFAULT_DB_ALIAS]
    sql, fields = _update(type(row), names, tuple(wanted))
    values = [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(sql, [*values, row.pk, *wanted.values()])
        return bool(cursor.rowcount == 1)


class Place(Expression):
    """Stands in a queryset for a value that is given later, when the statement that was put together once is run."""

    def __init__(self, name: str, field: Field[Any, Any]) -> None:
        super().__init__(output_field=field)
        self.name = name

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, Any]:
        return "%s", [self]

    def value(self, given: Mapping[str, Any]) -> Any:
        """The given value as the database takes it."""
        return self.output_field.get_db_prep_value(given[self.name], connections[DEFAULT_DB_ALIAS])


class PreparedUpdate:
    """`rows.update(**columns)` put together once; running it takes the values of its Places and gives the number of rows."""

    def __init__(self, rows: QuerySet[Any], **columns: Any) -> None:
        query: Any = rows.order_by().query.chain(UpdateQuery)
        query.add_update_values(columns)
        self.sql, self.params = query.get_compiler(DEFAULT_DB_ALIAS).as_sql()

    def __call__(self, **given: Any) -> int:
        params = [param.value(given) if isinstance(param, Place) else param for param in self.params]
        with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
            cursor.execute(self.sql, params)
            count: int = cursor.rowcount
        return count
