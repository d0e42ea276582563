"""Trains the second reader: `python -m tests.eval.train` (needs `pip install torch==2.15.0`; about two minutes on one core).

A row of training.jsonl is a reply as in replies.jsonl with `read`: what the rules made of it when they first saw it. The network
must learn how far the rules can be trusted with words that they were not written for, so rows that have since taught
the rules keep that first reading. The rows of replies.jsonl that the rules were tuned on are added as they are read now: they
show that a plain reply is usually read well. `--measure` trains on all writers but one of four groups in turn and scores the group
left out: that figure, not the one on rows it has seen, says what the network is worth.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import django
import numpy as np
import torch
from torch import nn

from conversations.engine.acts import Act
from conversations.interpreters.learned.network import (
    ACTS,
    CRITERIA,
    ENDS,
    FOLDER,
    LONGEST,
    ROLES,
    Network,
    Read,
    vectors,
    words_of,
)

TRAINING = Path(__file__).resolve().parent / "training.jsonl"
MEMBERS, EPOCHS, BATCH, FILTERS, HIDDEN = 3, 14, 32, 96, 96
WIDTHS = (1, 2, 3, 4)


def rows_to_learn_from() -> list[dict[str, Any]]:
    """The training rows, and those of replies.jsonl that are not kept out, each with the rules' reading."""
    from conversations.interpreters.reader import reading
    from conversations.interpreters.rules.reader import RulesInterpreter
    from conversations.management.commands.interpret import context_of

    rules = RulesInterpreter()
    rows = [json.loads(line) for line in TRAINING.read_text(encoding="utf-8").splitlines()]
    for line in TRAINING.with_name("replies.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["id"].startswith("held"):
            continue
        context = context_of(row)
        said, message = rules.read(row["text"], context)
        if message is not None:
            read = reading(said, message, context)
            row["read"] = {
                "acts": [act.value for act in said.acts], "ends": list(read.ends), "labels": sorted(read.labels),
                "yes_no": read.yes_no, "clauses": read.clauses,
            }  # fmt: skip
            rows.append(row)
    return rows


def read_of(row: Mapping[str, Any]) -> Read:
    """The rules' first reading of a row."""
    read = row["read"]
    known = {criterion for criterion in CRITERIA if _verdict(row["known"].get(criterion))}
    asked = next((criterion for criterion in CRITERIA if criterion == row["asked"]), None)
    return Read(
        asked, frozenset(known), frozenset(map(Act, read["acts"])), tuple(read["ends"]), frozenset(read["labels"]),
        read["yes_no"], read["clauses"],
    )  # fmt: skip


def _verdict(known: Any) -> Any:
    return known.get("verdict") if isinstance(known, Mapping) else known


def end_of(row: Mapping[str, Any], criterion: str) -> str:
    """How the row leaves a criterion."""
    found = [answer for answer in row["answers"] if answer["criterion"] == criterion]
    return str(found[-1]["verdict"] or found[-1]["disposition"]) if found else "none"


class Net(nn.Module):
    """The network of `learned/network.py`, so that it can be trained."""

    def __init__(self, size: int, facts: int) -> None:
        super().__init__()
        self.convolutions = nn.ModuleList(nn.Conv1d(size, FILTERS, width, padding=width) for width in WIDTHS)
        self.facts = nn.Linear(facts, HIDDEN)
        seen = FILTERS * len(WIDTHS) + HIDDEN + facts
        self.ends = nn.Linear(seen, len(CRITERIA) * len(ENDS))
        self.acts = nn.Linear(seen, len(ACTS))
        self.roles = nn.Linear(seen, len(ROLES))

    def forward(self, words: Any, facts: Any) -> tuple[Any, Any, Any]:
        drop = nn.functional.dropout
        words = drop(words, 0.3, self.training).transpose(1, 2)
        strongest = [torch.relu(convolution(words)).amax(2) for convolution in self.convolutions]
        hidden = drop(torch.relu(self.facts(facts)), 0.3, self.training)
        seen = torch.cat([*strongest, hidden, drop(facts, 0.3, self.training)], 1)
        wide = drop(seen, 0.4, self.training)
        return self.ends(wide).reshape(-1, len(CRITERIA), len(ENDS)), self.acts(seen), self.roles(wide)


class Data:
    """All rows as tensors."""

    def __init__(self, rows: Sequence[Mapping[str, Any]], network: Network) -> None:
        size = network.vectors.size
        words, facts = np.zeros((len(rows), LONGEST, size), np.float32), []
        for place, row in enumerate(rows):
            said = words_of(row["text"])
            words[place, : len(said)] = network.vectors.of(said)
            facts.append(network.facts(read_of(row), len(said)))
        self.words, self.facts = torch.from_numpy(words), torch.from_numpy(np.array(facts))
        self.ends = torch.tensor([[ENDS.index(end_of(row, criterion)) for criterion in CRITERIA] for row in rows])
        self.acts = torch.tensor([[float(act in row["acts"]) for act in ACTS] for row in rows])
        self.roles = torch.tensor([_role(row) for row in rows])


def _role(row: Mapping[str, Any]) -> int:
    """The role that the row gives, -100 (which the loss passes over) where it gives none."""
    for answer in row["answers"]:
        if answer["criterion"] == "authority" and (answer.get("value") or {}).get("role") in ROLES:
            return ROLES.index(answer["value"]["role"])
    return -100


def train(data: Data, chosen: Any, seed: int) -> Net:
    """One member, trained on the chosen rows."""
    torch.manual_seed(seed)
    net = Net(data.words.shape[2], data.facts.shape[1])
    optimiser = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=2e-2)
    steps = EPOCHS * (len(chosen) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps)
    entropy = nn.functional.cross_entropy
    for _ in range(EPOCHS):
        order = chosen[torch.randperm(len(chosen))]
        for begin in range(0, len(order), BATCH):
            batch = order[begin : begin + BATCH]
            words = data.words[batch] * (torch.rand(len(batch), LONGEST, 1) > 0.08)
            ends, acts, roles = net(words, data.facts[batch])
            loss = entropy(ends.reshape(-1, len(ENDS)), data.ends[batch].reshape(-1), label_smoothing=0.05)
            loss = loss + 0.5 * nn.functional.binary_cross_entropy_with_logits(acts, data.acts[batch])
            if (data.roles[batch] >= 0).any():
                loss = loss + 0.2 * entropy(roles, data.roles[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return net.eval()


def weights_of(nets: Sequence[Net]) -> dict[str, Any]:
    """The members' weights under the names that `learned/network.py` reads."""
    found: dict[str, Any] = {"members": np.float32(len(nets))}
    for number, net in enumerate(nets):
        for width, convolution in zip(WIDTHS, net.convolutions, strict=True):
            weight = convolution.weight.detach().numpy()  # filters, size, width
            found[f"{number}.conv{width}.weight"] = weight.transpose(2, 1, 0).reshape(-1, FILTERS)
            found[f"{number}.conv{width}.bias"] = convolution.bias.detach().numpy()
        for name in ("facts", "ends", "acts", "roles"):
            layer = getattr(net, name)
            found[f"{number}.{name}.weight"] = layer.weight.detach().numpy().T
            found[f"{number}.{name}.bias"] = layer.bias.detach().numpy()
    return found


def main() -> None:
    """Train on everything and store; or measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.train", description=__doc__)
    parser.add_argument("--measure", type=Path, metavar="OUT", help="store the chances of rows left out, train nothing")
    given = parser.parse_args()
    torch.set_num_threads(1)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bantqual.settings")
    django.setup()
    rows = rows_to_learn_from()
    labels = sorted({label for row in rows for label in row["read"]["labels"]})
    data = Data(rows, Network(vectors(), {"members": np.array(0, np.float32)}, labels))
    if given.measure is None:
        nets = [train(data, torch.arange(len(rows)), seed) for seed in range(MEMBERS)]
        stored: dict[str, Any] = {name: np.asarray(value, np.float16) for name, value in weights_of(nets).items()}
        np.savez_compressed(FOLDER / "network.npz", labels=" ".join(labels), **stored)
        print(f"{len(rows)} replies, {MEMBERS} members")
        return
    writers = sorted({row["id"].partition("-")[0] for row in rows})
    group = np.array([writers.index(row["id"].partition("-")[0]) % 4 for row in rows])
    told = []
    for left_out in range(4):
        chosen = torch.from_numpy(np.flatnonzero(group != left_out))
        members = weights_of([train(data, chosen, seed) for seed in range(MEMBERS)])
        network = Network(vectors(), members, labels)
        for place in np.flatnonzero(group == left_out):
            judged = network.judge(rows[place]["text"], read_of(rows[place]))
            told.append({"id": rows[place]["id"], "ends": judged.ends.tolist(), "acts": judged.acts.tolist()})
    given.measure.write_text("".join(json.dumps(row) + "\n" for row in told), encoding="utf-8")


if __name__ == "__main__":
    main()
