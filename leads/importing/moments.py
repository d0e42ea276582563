"""Dates and times as exports write them. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from leads.importing.text import one_line

_DATE: Final = re.compile(
    r"(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})(?:[T ,]+(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([AaPp])?\.?[Mm]?\.?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\(?[A-Z]{2,4}\)?)?"
)


def read_moment(text: str, day_first: bool | None) -> str:
    """ISO 8601 of a date or time as exports write it; "" if it cannot be told, rather than a guess."""
    text = one_line(text)
    if re.fullmatch(r"\d{13}|\d{10}", text):  # milliseconds or seconds since 1970
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(text[:10]))
        return moment.isoformat()
    if re.fullmatch(r"[3-6]\d{4}(?:[.,]\d+)?", text):  # a spreadsheet's day number
        serial = datetime(1899, 12, 30) + timedelta(days=float(text.replace(",", ".")))  # noqa: DTZ001
        return serial.replace(microsecond=0).isoformat()
    if not (match := _DATE.fullmatch(text)):
        return ""
    one, mark, two, three, hour, minute, second, half, zone = match.groups()
    if len(one) == 4:
        year, month, day = int(one), int(two), int(three)
    else:
        day_leads = int(one) > 12 or mark == "." or (day_first is True and int(two) <= 12)
        if not day_leads and int(two) <= 12 and day_first is None and one != two and not half:
            return ""  # 3/4/2026 with nothing in the file that tells which is the month
        day, month = (int(one), int(two)) if day_leads else (int(two), int(one))
        year = int(three) + (2000 if len(three) == 2 else 0)
    try:
        hours = int(hour or 0) % 12 + (12 if half in {"p", "P"} else 0) if half else int(hour or 0)
        moment = datetime(year, month, day, hours, int(minute or 0), int(second or 0))  # noqa: DTZ001
    except ValueError:
        return ""
    if hour is None:
        return moment.date().isoformat()
    offset = "" if zone is None else "+00:00" if zone in {"Z", "UTC", "GMT"} else f"{zone[:3]}:{zone[-2:]}"
    return moment.isoformat() + offset
