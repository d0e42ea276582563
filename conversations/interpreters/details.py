"""Reads what a message says to an optional detail. Pure."""

from __future__ import annotations

import re

from conversations.engine.playbook import Detail, Texts
from conversations.engine.policy import DetailReading

MAX_TEXT = 500
SMALL_REST = 20
"""Characters beside the value that may be "about", "please" or the thing counted, but hardly say anything else."""
_NUMBER = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d{1,9})(?![\w%]|[.,]\d| ?[€$£]| ?(?:euros?|eur|usd|chf)\b)", re.IGNORECASE)
_SKIP = re.compile(r"^\W*(skip|next|no|none|pass|weiter|überspringen|nein|keine?)\W*$", re.IGNORECASE)


def read_detail(detail: Detail, texts: Texts, text: str) -> DetailReading:
    """The message as an answer to this detail; value None where it is not one."""
    if _SKIP.match(text):
        return DetailReading(detail.key, skip=True)
    if detail.kind == "choice":
        folded = text.casefold()
        found = [option for option in texts.options.get(detail.key, ()) if option.casefold() in folded]
        if len(found) != 1:
            return DetailReading(detail.key)
        return DetailReading(detail.key, found[0], only=len(text) - len(found[0]) <= SMALL_REST)
    if detail.kind == "number":
        number = _NUMBER.search(text)
        if number is None:
            return DetailReading(detail.key)
        value = float(re.sub(r"\D", "", number.group()))
        return DetailReading(detail.key, value, only=len(text) - len(number.group()) <= SMALL_REST)
    return DetailReading(detail.key, text.strip()[:MAX_TEXT] or None, free_text=True)
