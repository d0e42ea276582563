"""How well an interpreter reads people: `make eval`, or `make eval GOLD=FILE` for any file of the same form.

A row of the file: id, asked, text, now, locale, known, acts, answers with criterion, disposition, verdict, value and
correction, hard; `optional` may hold acts and answers that may be given or left out. A message counts as right when acts
(smalltalk aside) and answers are those of the row. Harmful: a positive answer nobody gave, an opt-out missed or
invented, a wish for a person missed.
"""

from __future__ import annotations

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
COURTESY = "smalltalk"


def ending(answer: Mapping[str, Any]) -> str:
    """How an answer stands: its verdict, or its disposition where it has none."""
    return str(answer.get("verdict") or answer["disposition"])


def compare(gold: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """One message: `right`, and what was `harmful` about the reading."""
    optional = gold.get("optional") or {}
    wanted = {answer["criterion"]: ending(answer) for answer in gold["answers"]}
    allowed = {(answer["criterion"], ending(answer)) for answer in optional.get("answers", ())}
    found = {answer["criterion"]: ending(answer) for answer in read["answers"]}
    acts, read_acts = set(gold["acts"]) - {COURTESY}, set(read["acts"]) - {COURTESY}
    free = set(optional.get("acts", ())) - acts
    answered = [answer for answer in gold["answers"] if answer["disposition"] == "answered"]
    if answered and all(answer.get("correction") for answer in answered):
        free.add("answer")
    extra = {item for item in found.items() if item not in wanted.items()} - allowed
    harm = [f"positive {criterion}" for criterion, end in extra if end == "positive"]
    if "opt_out" in acts ^ read_acts and "opt_out" not in free:
        harm.append("opt-out missed" if "opt_out" in acts else "opt-out invented")
    if "human" in acts - read_acts:
        harm.append("person missed")
    missed = {item for item in wanted.items() if item not in found.items()}
    right = not missed and not extra and not ((acts ^ read_acts) - free)
    return {"right": right, "harm": harm, "wanted": wanted, "found": found, "acts": acts, "read": read_acts}


def table(title: str, groups: Mapping[str, list[dict[str, Any]]]) -> str:
    """A line for each group: how many, how many right, how many harmful."""
    lines = [f"{title:24}    n   right  harmful"]
    for name, rows in sorted(groups.items()):
        right, harmful = sum(row["right"] for row in rows), sum(bool(row["harm"]) for row in rows)
        lines.append(f"  {name:22} {len(rows):4}  {right / len(rows):6.1%}  {harmful:4} ({harmful / len(rows):.1%})")
    return "\n".join(lines)


def confusion(rows: Iterable[Mapping[str, Any]]) -> str:
    """Per criterion, what was meant against what was read, where they differ."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for row in rows:
        for criterion in {*row["wanted"], *row["found"]}:
            pair = (row["wanted"].get(criterion, "nothing"), row["found"].get(criterion, "nothing"))
            if pair[0] != pair[1]:
                seen[criterion, *pair] += 1
    lines = [f"  {criterion:10} {meant:9} read as {read:9} {count:4}" for (criterion, meant, read), count in seen.most_common(20)]
    return "\n".join(["most frequent confusions", *lines])


def results_of(path: Path) -> list[dict[str, Any]]:
    """Every row of a file, read and compared. Raises InputError, OSError or KeyError for a file that is none. Django is set up."""
    from conversations.engine.stored import answer_data
    from conversations.interpreters.reader import Reader
    from conversations.management.commands.interpret import context_of
    from leads.jsonlines import read_lines

    interpreter, results = Reader(), []
    with path.open(encoding="utf-8") as stream:
        for _, row in read_lines(stream):
            said = interpreter.interpret(row["text"], context_of(row))
            read = {"acts": [act.value for act in said.acts], "answers": [answer_data(answer) for answer in said.answers]}
            results.append({**compare(row, read), "row": row})
    return results


def kept_out(result: Mapping[str, Any]) -> bool:
    """Whether the row was never looked at while the reader was made."""
    return str(result["row"]["id"]).startswith("held")


def main(path: Path) -> int:
    """Read every row of a file and print the figures; 2 for a file that is none."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bantqual.settings")
    import django

    django.setup()
    from leads.jsonlines import InputError

    try:
        results = results_of(path)
    except (OSError, InputError, KeyError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    groups: dict[str, dict[str, list[dict[str, Any]]]] = {
        title: defaultdict(list) for title in ("all", "language", "asked", "kind")
    }
    acts: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for result in results:
        row = result["row"]
        groups["all"]["hard" if row.get("hard") else "not hard"].append(result)
        groups["all"]["every message"].append(result)
        groups["language"][str(row.get("locale", "en")).partition("-")[0]].append(result)
        groups["asked"][str(row.get("asked"))].append(result)
        groups["kind"]["kept out of tuning" if kept_out(result) else "seen in tuning"].append(result)
        for act in result["acts"]:
            acts[act].append(result)
    print(f"{path.name}: {len(results)} messages")
    for title, rows in groups.items():
        print(table(title, rows))
    print("act                    recall  precision")
    for act in sorted({act for result in results for act in result["acts"] | result["read"]}):
        hit = sum(act in result["acts"] & result["read"] for result in results)
        meant, read_as = (sum(act in result[key] for result in results) for key in ("acts", "read"))
        print(f"  {act:20} {hit / meant if meant else 1:6.1%}  {hit / read_as if read_as else 1:6.1%}  of {meant}")
    print(confusion(results))
    for result in results:
        if result["harm"] and not kept_out(result):  # who reads the others' words begins to write rules for them
            print(f"harmful: {', '.join(result['harm'])}: {result['row']['text'][:100]!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1] else FOLDER / "replies.jsonl"))
