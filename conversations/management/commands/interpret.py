"""`interpret`: what an interpreter makes of replies, one JSON object a line."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.management.base import CommandParser

from conversations import llm
from conversations.engine.acts import Context, Interpreter, Known
from conversations.engine.stored import answer_data
from conversations.interpreters.reader import Reader
from conversations.readings import BothReaders
from leads import clock
from leads.bant import Criterion, Verdict
from leads.jsonlines import InputError, LinesCommand, read_lines

INTERPRETERS: dict[str, type[Interpreter]] = {"rules": Reader, "llm": BothReaders}


def interpreter_of(name: str) -> Interpreter:
    """The interpreter of this name. Without a model the rules read, and standard error says so."""
    if name == "llm" and not llm.configured():
        print("no language model: set BANTQUAL_LLM_BASE_URL or BANTQUAL_LLM_API_KEY; the rules read alone", file=sys.stderr)
    return INTERPRETERS[name]()


class Command(LinesCommand):
    help = 'Read {"id", "asked", "text", "now"?, "locale"?, "known"?} a line on standard input; print acts and answers.'

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--interpreter", choices=sorted(INTERPRETERS), default="rules")

    def handle(self, *args: Any, **options: Any) -> None:
        interpreter = interpreter_of(options["interpreter"])
        for number, row in read_lines(sys.stdin):
            try:
                said = interpreter.interpret(text_of(row), context_of(row))
            except InputError as error:
                raise InputError(f"line {number}: {error}") from None
            self.put(
                {
                    "id": row.get("id"),
                    "acts": [act.value for act in said.acts],
                    "answers": [answer_data(answer) for answer in said.answers],
                    "interpreter": said.interpreter,
                }
            )


def text_of(row: Mapping[str, Any]) -> str:
    """The reply. Raises InputError."""
    if "id" not in row:
        raise InputError("`id` is missing")
    if not isinstance(row.get("text"), str):
        raise InputError("`text` is missing or not a text")
    return str(row["text"])


def context_of(row: Mapping[str, Any]) -> Context:
    """What the row says beside the reply. Raises InputError naming the key."""
    asked = row.get("asked")
    if asked is not None and asked not in list(Criterion):
        raise InputError(f"`asked` is {asked!r}; allowed: {', '.join(Criterion)} or null")
    locale = row.get("locale") or "en"
    if not isinstance(locale, str):
        raise InputError("`locale` is not a BCP 47 tag")
    return Context(
        now=moment(row["now"]) if row.get("now") else clock.now(),
        asked=Criterion(asked) if asked else None,
        locale=locale,
        known=known_of(row.get("known") or {}),
    )


def moment(text: Any) -> datetime:
    """An ISO 8601 instant with its offset; the lead's day is read from the offset. Raises InputError."""
    try:
        at = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise InputError(f"`now` is {text!r}; expected an ISO 8601 datetime such as 2026-11-23T10:00:00+01:00") from None
    if at.tzinfo is None:
        raise InputError(f"`now` is {text!r}; it needs an offset, such as +01:00")
    return at


def known_of(data: Any) -> dict[Criterion, Known]:
    """What the record knows: a verdict, null, or verdict and value. Raises InputError."""
    if not isinstance(data, Mapping):
        raise InputError("`known` is not an object")
    known = {}
    for name, entry in data.items():
        if name not in list(Criterion):
            raise InputError(f"`known` names {name!r}; allowed: {', '.join(Criterion)}")
        verdict, value = (entry.get("verdict"), entry.get("value")) if isinstance(entry, Mapping) else (entry, None)
        if verdict is not None and verdict not in list(Verdict):
            raise InputError(f"`known.{name}` is {verdict!r}; allowed: positive, negative or null")
        known[Criterion(name)] = Known(Verdict(verdict) if verdict else None, value)
    return known
