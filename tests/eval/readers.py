"""The rules, a language model, and both, on the same replies: `python -m tests.eval.readers [GOLD] [EVERY]`.

The model is the one of the BANTQUAL_LLM_ settings (`make test-llm` serves a small one). EVERY takes each nth row only.
What a model once answered is kept in var/small-model/answers.jsonl and not asked again: a change of the policy by which
the two readers are combined is measured in seconds. The times are those of new calls.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sys
import time
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.eval.__main__ import FOLDER, compare, table

ANSWERS = FOLDER.parent.parent / "var" / "small-model" / "answers.jsonl"


class Kept:
    """Calls of a model that were made before, by all that they depend on."""

    def __init__(self, path: Path = ANSWERS) -> None:
        self._path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self._calls: dict[str, dict[str, Any]] = dict(json.loads(line) for line in lines)
        self.took: list[float] = []

    async def ask(self, chat: list[dict[str, str]], schema: dict[str, Any]) -> Any:
        """The kept answer, or a new one, which is kept. Django is set up."""
        from django.conf import settings

        from conversations import llm

        asked = json.dumps([settings.LLM_MODEL, chat, schema], ensure_ascii=False)
        key = hashlib.sha256(asked.encode()).hexdigest()
        if key in self._calls:
            return llm.Call(**self._calls[key])
        began = time.perf_counter()
        call = await llm.ask(chat, schema, seconds=60)
        self.took.append(time.perf_counter() - began)
        if call is None:
            sys.exit("the language model does not answer; is it running?")
        self._calls[key] = asdict(call)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as stream:
            print(json.dumps([key, asdict(call)], ensure_ascii=False), file=stream)
        return call


async def results_of(rows: list[dict[str, Any]]) -> tuple[dict[str, list[dict[str, Any]]], Counter[str], list[float]]:
    """By reader, every row read and compared; the verdicts on the model's answers; seconds of each call. Django is set up."""
    from conversations import llm, readings, services
    from conversations.engine.stored import answer_data
    from conversations.interpreters.llm import prompt
    from conversations.interpreters.llm.claims import Claims
    from conversations.interpreters.llm.masking import Masker
    from conversations.interpreters.llm.together import combine
    from conversations.management.commands.interpret import context_of

    results: dict[str, list[dict[str, Any]]] = defaultdict(list)
    verdicts: Counter[str] = Counter()
    kept = Kept()
    for row in rows:
        text, context, masker = row["text"], context_of(row), Masker()
        call = await kept.ask(prompt.reading_chat(text, context, masker), prompt.SCHEMA)
        claims, verdict = readings.claims_of(call, text, context, masker)
        verdicts[verdict] += 1
        rules = services.RULES.interpret(text, context)
        both = combine(rules, claims, context) if claims else rules
        alone = claims or Claims()
        read = {
            "rules": {"acts": [*rules.acts], "answers": [answer_data(answer) for answer in rules.answers]},
            "model": {"acts": [*alone.acts], "answers": [as_data(claim) for claim in alone.answers.values()]},
            "both": {"acts": [*both.acts], "answers": [answer_data(answer) for answer in both.answers]},
        }
        for name, said in read.items():
            results[name].append({**compare(row, said), "row": row})
    await llm.close()
    return results, verdicts, sorted(kept.took)


def as_data(claim: Any) -> dict[str, Any]:
    """A model's claim as if it were an answer: what it would do alone."""
    judged = claim.end in ("positive", "negative")
    return {"criterion": claim.criterion.value, "verdict": claim.end if judged else None, "disposition": claim.end}


def main(path: Path, every: int) -> int:
    """Print the tables."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bantqual.settings")
    import django

    django.setup()
    from conversations import llm

    if not llm.configured():
        print("set BANTQUAL_LLM_BASE_URL (or run `make test-llm`)", file=sys.stderr)
        return 2
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][::every]
    results, verdicts, took = asyncio.run(results_of(rows))
    calls = f"{len(took)} new calls"
    if took:
        calls += f", of {took[len(took) // 2]:.1f} s, at most {took[-1]:.1f} s"
    print(f"{path.name}: {len(rows)} messages; {calls}; {dict(verdicts)}")
    for name, read in results.items():
        groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for result in read:
            groups[str(result["row"].get("locale", "en")).partition("-")[0]].append(result)
            groups["every message"].append(result)
        print(table(name, groups))
    return 0


if __name__ == "__main__":
    _, *given = sys.argv
    sys.exit(main(Path(given[0]) if given else FOLDER / "replies.jsonl", int(given[1]) if given[1:] else 1))
