"""Reads what a message says to an optional detail. Pure."""

from __future__ import annotations

import re

from conversations.engine.playbook import Detail, Texts
from conversations.engine.policy import DetailReading

MAX_TEXT = 500
_NUMBER = re.compile(r"\d{1,9}(?:[.,]\d+)?")
_SKIP = re.compile(r"^\W*(skip|next|no|none|pass|weiter|überspringen|nein|keine?)\W*$", re.IGNORECASE)


def read_detail(detail: Detail, texts: Texts, text: str) -> DetailReading:
    """The message as an answer to this detail; value None where it is not one."""
    if _SKIP.match(text):
        return DetailReading(detail.key, skip=True)
    if detail.kind == "choice":
        folded = text.casefold()
        found = [option for option in texts.options.get(detail.key, ()) if option.casefold() in folded]
        return DetailReading(detail.key, found[0] if len(found) == 1 else None)
    if detail.kind == "number":
        number = _NUMBER.search(text)
        return DetailReading(detail.key, float(number.group().replace(",", ".")) if number else None)
    return DetailReading(detail.key, text.strip()[:MAX_TEXT] or None, free_text=True)
