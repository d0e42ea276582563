"""`replay`: decide stored turns again, from the stored messages and interpretations, and compare."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from django.core.management.base import CommandParser

from conversations import services
from conversations.engine import policy, stored, wording
from conversations.models import Conversation, Turn
from leads.jsonlines import InputError, LinesCommand


class Command(LinesCommand):
    help = "Decide stored turns again and print each difference; exit 1 if there is one."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("conversations", nargs="*", type=int, metavar="CONVERSATION_ID")
        parser.add_argument("--all", action="store_true", help="every conversation")

    def handle(self, *args: Any, **options: Any) -> None:
        wanted = Conversation.objects.order_by("pk")
        if not options["all"]:
            ids = options["conversations"]
            if not ids:
                raise InputError("name conversations by id, or use --all")
            if max(ids) >= 2**63:
                raise InputError(f"there is no conversation {max(ids)}")
            wanted = wanted.filter(pk__in=ids)
            if missing := sorted(set(ids) - set(wanted.values_list("pk", flat=True))):
                raise InputError(f"there is no conversation {missing[0]}")
        turns = differences = 0
        for conversation in wanted.select_related("lead__business_unit").iterator(chunk_size=200):
            for turn, found in replay(conversation):
                turns += 1
                differences += len(found)
                for what, was, now in found:
                    self.put({"conversation": conversation.pk, "turn": turn.pk, "what": what, "stored": was, "replayed": now})
        self.put({"conversations": wanted.count(), "turns": turns, "differences": differences})
        if differences:
            sys.exit(1)


def replay(conversation: Conversation) -> Iterator[tuple[Turn, list[tuple[str, Any, Any]]]]:
    """Each turn of a conversation with its differences: (what, stored, decided again)."""
    script = services.script_of(conversation.playbook_id)
    before: Any = None
    for turn in conversation.turns.select_related("reply").order_by("pk"):
        state = stored.state_from(turn.state_before)
        if turn.interpretation is None and state.phase is policy.Phase.HANDED_OVER:
            decision = policy.resume(script, state, turn.decided_at)
        elif turn.interpretation is None:
            decision = policy.end_by_silence(script, state, turn.decided_at)
        else:
            said, detail = stored.interpretation_from(turn.interpretation, turn.interpreter)
            decision = policy.decide(script, state, said, turn.decided_at, detail)
        reply = wording.word(script, decision, stored.voice_from(turn.voice)) if turn.voice is not None else ""
        pairs = [
            ("state", turn.state_after, stored.state_data(decision.state)),
            ("reply", turn.reply.text if turn.reply else "", reply),
            ("asked", turn.asked, decision.asks or ""),
        ]
        if before is not None:
            # Nothing may have changed the engine's state between two turns.
            pairs.append(("answers between turns", before["answers"], turn.state_before["answers"]))
        before = turn.state_after
        yield turn, [(what, was, now) for what, was, now in pairs if was != now]
