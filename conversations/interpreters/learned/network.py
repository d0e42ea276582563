"""A small convolutional network over fixed word vectors, run with numpy alone. The same text gives the same figures.

It is trained by `python -m tests.eval.train` on replies that this project wrote; the vectors of words come from
multilingual-e5-small (`python -m tests.eval.vectors`). Both are files beside this one. Sentence encoders of that size read a
little better still and cost 15 ms a message; this costs a fifth of a millisecond (measured).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from conversations.engine.acts import Act, Interpretation
from leads.bant import Criterion

Array = npt.NDArray[np.float32]
FOLDER = Path(__file__).resolve().parent

CRITERIA = tuple(Criterion)
ENDS = ("none", "positive", "negative", "vague", "pending", "declined")
"""How a message may leave a criterion; `none`: it says nothing of it."""
ACTS = (
    Act.QUESTION, Act.OFF_TOPIC, Act.HUMAN, Act.LATER, Act.SMALLTALK, Act.OPT_OUT, Act.WRONG_PERSON, Act.ABUSE, Act.UNINTELLIGIBLE,
)  # fmt: skip
ROLES = ("decision_maker", "shared", "influencer", "none")

LONGEST = 60
"""Words that are looked at."""
_WORD = re.compile(r"[^\W\d_]+|\d+|[?!.,]")
_PART = 4


@dataclass(frozen=True, slots=True)
class Read:
    """What the rules made of a message: the network's second input. `ends` by criterion; `labels` are the phrases they saw."""

    asked: Criterion | None
    known: frozenset[Criterion]
    acts: frozenset[Act]
    ends: tuple[str, ...]
    labels: frozenset[str]
    yes_no: bool | None
    clauses: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """Chances: of each end for each criterion (rows as CRITERIA, columns as ENDS), of each act, and of each role."""

    ends: Array
    acts: Array
    roles: Array


def ends_of(said: Interpretation) -> tuple[str, ...]:
    """How the rules' reading leaves each criterion."""
    found = {answer.criterion: str(answer.verdict or answer.disposition) for answer in said.answers}
    return tuple(found.get(criterion, "none") for criterion in CRITERIA)


def words_of(text: str) -> list[str]:
    """The words that the network sees; of a number only how long it is."""
    return ["7" * min(len(word), 9) if word.isdecimal() else word for word in _WORD.findall(text.lower())[:LONGEST]]


class Vectors:
    """The vectors of the words; one that is not among them is put together from its beginning and its end."""

    def __init__(self, words: Sequence[str], table: Array) -> None:
        self._place = {word: place for place, word in enumerate(words)}
        self._table = table
        self.size = table.shape[1]

    def of(self, words: Sequence[str]) -> Array:
        """An array of len(words) by `size`."""
        found = np.zeros((len(words), self.size), dtype=np.float32)
        for row, word in enumerate(words):
            if word in self._place:
                found[row] = self._table[self._place[word]]
            elif parts := self._parts(word):
                found[row] = self._table[parts].mean(axis=0)
        return found

    def _parts(self, word: str) -> list[int]:
        sizes = range(len(word) - 1, _PART - 1, -1)
        first = next((self._place[word[:size]] for size in sizes if word[:size] in self._place), None)
        last = next((self._place[word[-size:]] for size in sizes if word[-size:] in self._place), None)
        return [place for place in (first, last) if place is not None]


class Network:
    """Convolutions of one to four words, the strongest answer of each kept, and a linear layer over these and the rules' reading."""

    def __init__(self, vectors: Vectors, weights: Mapping[str, Array], labels: Sequence[str]) -> None:
        self.vectors = vectors
        self.labels = tuple(labels)
        self._place = {label: place for place, label in enumerate(labels)}
        members = range(int(weights["members"]))
        widths = range(1, 1 + sum(name.startswith("0.conv") for name in weights) // 2)
        # The filters of all members lie side by side, so that each width is one multiplication.
        self._filters = [_beside(weights, members, f"conv{width}") for width in widths]
        self._hidden = _beside(weights, members, "facts") if members else None
        # So do the three heads of a member, and the members lie one behind the other: one multiplication for all.
        heads = [_side_by_side(weights, number) for number in members]
        self._count = len(heads)
        self._weight = np.stack([weight for weight, _ in heads]) if heads else None
        self._bias = np.stack([bias for _, bias in heads]) if heads else None

    def facts(self, read: Read, words: int) -> Array:
        """The rules' reading as numbers."""
        phrases = np.zeros(len(self.labels), dtype=np.float32)
        phrases[[self._place[label] for label in read.labels if label in self._place]] = 1
        values = [float(act in read.acts) for act in Act]
        values += [words / 20, read.clauses / 4, float(read.yes_no is True), float(read.yes_no is False)]
        values += [float(end == given) for given in read.ends for end in ENDS]
        values += [float(criterion == read.asked) for criterion in CRITERIA]
        values += [float(criterion in read.known) for criterion in CRITERIA]
        return np.concatenate([phrases, np.array(values, dtype=np.float32)])

    def judge(self, text: str, read: Read) -> Judgement:
        """The mean of what the members of the network say."""
        words = words_of(text)
        vectors, facts = self.vectors.of(words), self.facts(read, len(words))
        count = self._count
        strongest = [
            _strongest(vectors, *filters, width).reshape(count, -1) for width, filters in enumerate(self._filters, start=1)
        ]
        assert self._hidden is not None
        weight, bias = self._hidden
        hidden = np.maximum(facts @ weight + bias, 0).reshape(count, -1)
        seen = np.concatenate([*strongest, hidden, np.tile(facts, (count, 1))], axis=1)
        assert self._weight is not None
        assert self._bias is not None
        told = (seen[:, None, :] @ self._weight)[:, 0] + self._bias
        ends, acts = len(CRITERIA) * len(ENDS), len(ACTS)
        return Judgement(
            _softmax(told[:, :ends].reshape(count, len(CRITERIA), len(ENDS))).mean(axis=0),
            (1 / (1 + np.exp(-told[:, ends : ends + acts]))).mean(axis=0),
            _softmax(told[:, ends + acts :]).mean(axis=0),
        )


def _side_by_side(weights: Mapping[str, Array], number: int) -> tuple[Array, Array]:
    """The three heads of a member as one layer."""
    names = [f"{number}.{name}" for name in ("ends", "acts", "roles")]
    return (
        np.concatenate([weights[f"{name}.weight"] for name in names], axis=1),
        np.concatenate([weights[f"{name}.bias"] for name in names]),
    )


def _beside(weights: Mapping[str, Array], members: range, name: str) -> tuple[Array, Array]:
    """One layer of all members as one."""
    layers = [(weights[f"{number}.{name}.weight"], weights[f"{number}.{name}.bias"]) for number in members]
    return np.concatenate([weight for weight, _ in layers], axis=1), np.concatenate([bias for _, bias in layers])


def _strongest(vectors: Array, weight: Array, bias: Array, width: int) -> Array:
    """The highest value of each filter over all places, beyond the ends too; `weight` is (width * size) by filters."""
    edge = np.zeros((width, vectors.shape[1]), dtype=np.float32)
    padded = np.concatenate([edge, vectors, edge])
    places = len(padded) - width + 1
    windows = np.concatenate([padded[step : step + places] for step in range(width)], axis=1)
    found: Array = np.maximum((windows @ weight).max(axis=0) + bias, 0)
    return found


def _softmax(values: Array) -> Array:
    raised = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), dtype=np.float32)


@cache
def vectors() -> Vectors:
    """The words' vectors, stored as bytes with one scale."""
    with np.load(FOLDER / "vectors.npz") as stored:
        return Vectors(str(stored["words"]).split(), stored["table"].astype(np.float32) * np.float32(stored["scale"]))


@cache
def network() -> Network:
    """The trained network, read once from the files beside this module."""
    with np.load(FOLDER / "network.npz") as stored:
        weights = {name: stored[name].astype(np.float32) for name in stored.files if name != "labels"}
        return Network(vectors(), weights, str(stored["labels"]).split())
