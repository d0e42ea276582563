"""All that is stored, as one value to compare."""

from __future__ import annotations

import hashlib

from django.db import connection


def content_of_all_tables() -> str:
    """A hash over every row of every table of the database."""
    content = hashlib.sha256()
    with connection.cursor() as cursor:
        for table in sorted(connection.introspection.table_names(cursor)):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            rows = sorted(map(repr, cursor.fetchall()))
            content.update(repr((table, rows)).encode())
    return content.hexdigest()
