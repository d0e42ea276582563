"""Reads what a message says to an optional detail. Pure."""

from __future__ import annotations

import re

from conversations.engine.acts import Act, Interpretation
from conversations.engine.playbook import Detail, Texts
from conversations.engine.policy import DetailReading
from leads.importing import country_code

MAX_TEXT = 500
SMALL_REST = 14
"""Characters beside the value that may be "about", "please" or the thing counted, but hardly say anything else."""
_NUMBER = re.compile(
    r"(?<![\w.,€$£])(?<![€$£] )(\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d{1,9})(?![\w%]|[.,]\d| ?[€$£]| ?(?:euros?|eur|usd|chf)\b)",
    re.IGNORECASE,
)
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


MAX_FACT = 100
_LEAD_IN = re.compile(
    r"^\W*(?:(?:no|nope|yes|actually|sorry|not (?:quite|anymore)|it'?s|it is|that'?s|we'?re|we are|i'?m|i am|my|our|the|now|called|"
    r"company|name|title|role|country|number|phone|is|correct|right|nein|ja|doch|eigentlich|es ist|das ist|wir sind|wir heißen|"
    r"ich bin|mein|meine|unser|unsere|die|der|firma|titel|land|nummer|telefon|heißt|ist|lautet|richtig|jetzt)\b[\s,:.!-]*)+",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.-]{5,30}[0-9]")
NO_FACT = frozenset({Act.QUESTION, Act.UNINTELLIGIBLE, Act.ABUSE, Act.LATER, Act.HUMAN, Act.SMALLTALK})


def read_fact(name: str, known: str, said: Interpretation, text: str) -> DetailReading:
    """The message as a value for a field of the record: a correction of `known`, or the value that was missing."""
    if known and said.yes_no is True:
        return DetailReading(name)  # the policy takes the yes; what else is said belongs to the criteria
    if _SKIP.match(text) and said.yes_no is None:
        return DetailReading(name, skip=True)
    if NO_FACT & set(said.acts):
        return DetailReading(name)
    if name == "phone":
        found = _PHONE.search(text)
        return DetailReading(name, found.group()[:40], only=True) if found else DetailReading(name)
    rest = _LEAD_IN.sub("", text).strip(" .!,;")
    if name == "country":
        code = country_code(rest[:60])
        return DetailReading(name, code, only=True) if code else DetailReading(name)
    if not re.search(r"\w{2}", rest) or len(rest) > MAX_FACT:
        return DetailReading(name)
    return DetailReading(name, " ".join(rest.split()), only=True)
