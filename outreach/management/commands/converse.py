"""`converse`: play whole conversations on a virtual clock, one scenario a line, without touching the database."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from django.core.management.base import CommandParser

from conversations.engine.acts import Interpreter
from conversations.management.commands.interpret import INTERPRETERS, interpreter_of, moment
from leads.jsonlines import InputError, LinesCommand, read_lines
from outreach import virtual

DEFAULT_START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday morning in European winter time."""

_DURATION = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")


class Command(LinesCommand):
    help = "Play scenarios of standard input through the real engine, jobs and mailer, and print what came of each."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--interpreter", choices=sorted(INTERPRETERS), default="rules")

    def handle(self, *args: Any, **options: Any) -> None:
        interpreter = interpreter_of(options["interpreter"])
        with virtual.fresh_database():
            for number, row in read_lines(sys.stdin):
                try:
                    with virtual.scenario():
                        self.put(play(row, interpreter))
                except (InputError, virtual.ScenarioError) as error:
                    raise InputError(f"line {number}: {error}") from None


def play(row: Mapping[str, Any], interpreter: Interpreter) -> dict[str, Any]:
    """One scenario from its first mail to its last step. Raises InputError or ScenarioError."""
    if "id" not in row or not isinstance(row.get("lead"), Mapping) or not isinstance(row.get("steps"), list):
        raise InputError("a scenario has `id`, `lead` (an object) and `steps` (a list)")
    start = moment(row["start"]) if row.get("start") else DEFAULT_START
    world = virtual.begin(row["lead"], start=start, slug=str(row.get("playbook") or "default"), interpreter=interpreter)
    turns = []
    for i, step in enumerate(row["steps"]):
        if not isinstance(step, Mapping) or len(step) != 1:
            raise InputError(f"step {i + 1}: expected one of say, wait, optout_link, rep")
        ((what, value),) = step.items()
        if what == "say" and isinstance(value, str):
            turns.append(world.say(value))
        elif what == "wait":
            world.wait(world.now + duration(value))
        elif what == "optout_link" and value is True:
            world.opt_out_by_link()
        elif what == "rep" and value in ("accept", "decline"):
            world.answer_offer(value)
        else:
            raise InputError(f"step {i + 1}: {dict(step)!r} is not a step; allowed: say, wait, optout_link, rep")
    return {"id": row["id"], "turns": turns, **world.outcome()}


def duration(text: Any) -> timedelta:
    """An ISO 8601 duration of weeks, days, hours, minutes and seconds. Raises InputError."""
    found = _DURATION.fullmatch(text) if isinstance(text, str) else None
    if found is None or not any(found.groups()):
        raise InputError(f"{text!r} is not an ISO 8601 duration such as PT25H or P2D")
    weeks, days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
