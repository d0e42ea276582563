"""The same qualification once on bantqual's engine and once as a LangGraph graph with its SQLite checkpointer.

`python -m tests.bench.peer` prints turns a second and bytes a conversation of both, in one process, one turn after the
other, with an interpreter that only says what it is told. Needs the packages of requirements-bench.txt.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Any, TypedDict
from uuid import UUID, uuid4

CONVERSATIONS, SENTENCES = (
    60,
    ("budget+ 50k", "question what does it cost", "authority+ me", "need+ pumps leak", "vague soon", "timeline+ May"),
)
CRITERIA = ("budget", "authority", "need", "timeline")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.sqlite3*"))


def ours(folder: Path) -> tuple[float, float]:
    """Turns a second and bytes a conversation of the product's own services on SQLite."""
    os.environ.update(
        {"DJANGO_SETTINGS_MODULE": "bantqual.settings", "BANTQUAL_DATA_DIR": str(folder), "BANTQUAL_LOG_LEVEL": "WARNING"}
    )
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    from conversations import publishing, services
    from conversations.playbook_files import read_playbook
    from leads import clock
    from leads import services as leads
    from tests.conversations.readers import SCRIPTED

    call_command("migrate", verbosity=0)
    now = clock.now()
    publishing.publish_playbook(read_playbook(settings.BASE_DIR / "conversations" / "playbooks" / "default.yaml"), now=now)

    def checkpointed() -> int:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return _size(folder)

    before = checkpointed()
    leads_taken = [
        leads.take_lead({"email": f"lead{i}@bench.example"}, now=now, actor="bench").lead for i in range(CONVERSATIONS)
    ]
    opened = [services.open_conversation(lead, now=now).pk for lead in leads_taken]
    began = time.perf_counter()
    for sentence in SENTENCES:
        for conversation in opened:
            services.hear(conversation, sentence, client_id=uuid4(), now=now)
            services.respond(conversation, now=now, interpreter=SCRIPTED)
    spent = time.perf_counter() - began
    return CONVERSATIONS * len(SENTENCES) / spent, (checkpointed() - before) / CONVERSATIONS


class Talk(TypedDict, total=False):
    """The state of the graph: what was said, how each criterion stands, what is asked."""

    messages: list[dict[str, str]]
    said: str
    answers: dict[str, str]
    asked: str
    reply: str


def theirs(folder: Path) -> tuple[float, float]:
    """The same of a LangGraph graph: one node reads, one for each criterion, one replies; a checkpoint after each."""
    import sqlite3

    from langgraph.checkpoint.sqlite import SqliteSaver
    from langgraph.graph import END, START, StateGraph

    def read(state: Talk) -> Talk:
        return {
            "messages": [*state.get("messages", []), {"sender": "lead", "text": state["said"]}],
            "answers": state.get("answers", {}),
        }

    def criterion(name: str) -> Any:
        def node(state: Talk) -> Talk:
            answers = dict(state["answers"])
            if state["said"].startswith(f"{name}+"):
                answers[name] = state["said"]
            return {"answers": answers}

        return node

    def reply(state: Talk) -> Talk:
        asked = next((name for name in CRITERIA if name not in state["answers"]), "")
        text = f"Thank you. What about your {asked}?" if asked else "Thank you, that is all."
        return {"asked": asked, "reply": text, "messages": [*state["messages"], {"sender": "agent", "text": text}]}

    graph = StateGraph(Talk)
    names = ["read", *CRITERIA, "say"]
    for name, node in zip(names, [read, *map(criterion, CRITERIA), reply], strict=True):
        graph.add_node(name, node)
    for first, second in zip([START, *names], [*names, END], strict=True):
        graph.add_edge(first, second)
    connection = sqlite3.connect(folder / "peer.sqlite3", check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    talk = graph.compile(checkpointer=SqliteSaver(connection))
    threads = [{"configurable": {"thread_id": str(UUID(int=i))}} for i in range(CONVERSATIONS)]
    talk.invoke({"said": "hello"}, {"configurable": {"thread_id": "first"}}, durability="sync")
    began = time.perf_counter()
    for sentence in SENTENCES:
        for thread in threads:
            talk.invoke({"said": sentence}, thread, durability="sync")
    spent = time.perf_counter() - began
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return CONVERSATIONS * len(SENTENCES) / spent, _size(folder) / CONVERSATIONS


def main() -> None:
    """Measure both and print the ratios."""
    with tempfile.TemporaryDirectory(prefix="bantqual-peer-") as folder:
        (Path(folder) / "ours").mkdir()
        (Path(folder) / "peer").mkdir()
        rate, size = ours(Path(folder) / "ours")
        try:
            peer_rate, peer_size = theirs(Path(folder) / "peer")
        except ImportError as error:
            print(f"LangGraph was not measured: {error}")
            return
        print(f"{'':<12}{'turns/s':>9}{'kB a conversation':>20}")
        print(f"{'bantqual':<12}{rate:>9.0f}{size / 1000:>20.1f}\n{'LangGraph':<12}{peer_rate:>9.0f}{peer_size / 1000:>20.1f}")
        print(f"{'ratio':<12}{rate / peer_rate:>9.1f}{size / peer_size:>20.2f}")


if __name__ == "__main__":
    main()
