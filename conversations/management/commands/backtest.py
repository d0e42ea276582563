"""`backtest`: past conversations under another reader or playbook; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from conversations import services
from conversations.engine import policy, stored, wording
from conversations.engine.acts import Interpreter
from conversations.engine.playbook import Playbook as Script
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.management.commands.interpret import INTERPRETERS, interpreter_of
from conversations.models import Conversation
from conversations.playbook_files import read_playbook
from leads.bant import is_qualified
from leads.jsonlines import InputError, LinesCommand


class Command(LinesCommand):
    help = "Read and decide past conversations anew with another interpreter or playbook, and print what would differ."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("conversations", nargs="*", type=int, metavar="CONVERSATION_ID")
        parser.add_argument("--last", type=int, default=0, metavar="N", help="the newest N conversations")
        parser.add_argument("--interpreter", choices=[*sorted(INTERPRETERS), "stored"], default="stored")
        parser.add_argument("--playbook", metavar="FILE", help="a playbook file in place of each conversation's own")

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = Conversation.objects.select_related("lead__business_unit").order_by("pk")
        if options["last"] > 0:
            wanted = wanted.filter(pk__in=list(wanted.order_by("-pk").values_list("pk", flat=True)[: options["last"]]))
        elif options["conversations"]:
            wanted = wanted.filter(pk__in=options["conversations"])
        else:
            raise InputError("name conversations by id, or use --last N")
        if options["interpreter"] == "stored" and not options["playbook"]:
            raise InputError("name what is new: --interpreter rules|llm or --playbook FILE")
        interpreter = None if options["interpreter"] == "stored" else interpreter_of(options["interpreter"])
        script = _script(options["playbook"])
        counts: Counter[str] = Counter()
        for conversation in wanted:
            ends = [False, False]
            for was, now in retake(conversation, script or services.script_of(conversation.playbook_id), interpreter):
                counts["turns"] += 1
                ends = [was.qualifies, now.qualifies]
                if differs := [
                    name for name in ("acts", "answers", "asked", "reply") if getattr(was, name) != getattr(now, name)
                ]:
                    counts["turns_differing"] += 1
                    pairs = {name: {"was": getattr(was, name), "would_be": getattr(now, name)} for name in differs}
                    self.put({"conversation": conversation.pk, "turn": was.turn, "text": was.text, **pairs})
            counts["conversations"] += 1
            if ends[0] != ends[1]:
                counts["verdicts_differing"] += 1
                self.put({"conversation": conversation.pk, "qualifies": {"was": ends[0], "would_be": ends[1]}})
        names = ("conversations", "turns", "turns_differing", "verdicts_differing")
        self.put({name: counts[name] for name in names})


def _script(path: str | None) -> Script | None:
    """The playbook of a file. Raises InputError."""
    if path is None:
        return None
    try:
        return parse_playbook(read_playbook(Path(path)))
    except (OSError, PlaybookError) as error:
        raise InputError(f"{path}: {error}") from None


@dataclass(frozen=True, slots=True)
class Taken:
    """One turn, as it was or as it would be."""

    turn: int
    text: str
    acts: list[str]
    answers: dict[str, str]
    asked: str
    reply: str
    qualifies: bool


def retake(conversation: Conversation, script: Script, interpreter: Interpreter | None) -> Iterator[tuple[Taken, Taken]]:
    """Each turn as it was and as it would be. The lead's words stay as they are: after a different question they may
    answer one that was not asked, so the first differing turn tells most."""
    state: policy.State | None = None
    for turn in conversation.turns.select_related("reply", "message").order_by("pk"):
        before = stored.state_from(turn.state_before)
        state = before if state is None else replace(state, rep_present=before.rep_present, facts=before.facts)
        reply = ""
        if turn.message is None or turn.interpretation is None:
            decision, acts = policy.end_by_silence(script, state, turn.decided_at), []
        else:
            said, detail = stored.interpretation_from(turn.interpretation, turn.interpreter)
            if interpreter is not None:
                said, detail = services.read_message(
                    conversation, script, state, services.words_of(turn), at=turn.decided_at, interpreter=interpreter
                )
            decision, acts = policy.decide(script, state, said, turn.decided_at, detail), [act.value for act in said.acts]
            reply = wording.word(script, decision, stored.voice_from(turn.voice or {}))
        state = decision.state
        was = stored.state_from(turn.state_after)
        text = services.words_of(turn)
        old_acts = (turn.interpretation or {}).get("acts", [])
        yield (
            Taken(turn.pk, text, old_acts, _ends(was), turn.asked, turn.reply.text if turn.reply else "", _qualifies(was)),
            Taken(turn.pk, text, acts, _ends(state), decision.asks or "", reply, _qualifies(state)),
        )


def _ends(state: policy.State) -> dict[str, str]:
    return {criterion.value: (standing.verdict or standing.disposition).value for criterion, standing in state.answers.items()}


def _qualifies(state: policy.State) -> bool:
    return is_qualified(standing.verdict for standing in state.answers.values())
