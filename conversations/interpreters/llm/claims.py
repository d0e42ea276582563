"""What a language model claims a message says, and how much of it our own grammars read too. Pure.

A claim is a pointer: a quote that stands verbatim in the message. What it is worth is read by the rules from the sentences
it points at; nothing that a model says is recorded unless they come to the same end there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from conversations.engine.acts import Act, Answer, Context, Interpreter, Reported
from conversations.interpreters.llm.masking import Masker
from leads.bant import Criterion, Verdict

LONGEST = 20_000
"""Characters; a longer output is no interpretation of a message of 2,000."""
CONFIRMABLE = (Act.OPT_OUT, Act.HUMAN, Act.LATER)
"""Acts that end or interrupt the talk and may be a model's finding: a sentence of the message, read alone, must do the same."""
_KEYS = frozenset({"criterion", "disposition", "verdict", "quote", "correction"})
_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;]+(?!\s)[^.!?;\n]+)*[.!?;]*")


class ClaimError(ValueError):
    """An output that is not of the agreed form. The text says what is wrong with it, without its words."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claimed answer: how the criterion is left (a verdict, or a disposition without one), and where that stands.

    `confirmed` is what the rules read there, if it comes to the same end.
    """

    criterion: Criterion
    end: str
    quote: str
    confirmed: Answer | None = None


@dataclass(frozen=True, slots=True)
class Claims:
    """All that a model claims of one message. `invented`: answers dropped because their quote is not in the message.

    `question`: the first sentence with a question mark, if the message is said to ask something.
    """

    acts: frozenset[Act] = frozenset()
    confirmed_acts: frozenset[Act] = frozenset()
    answers: Mapping[Criterion, Claim] = field(default_factory=dict)
    invented: int = 0
    question: str = ""


def read_claims(output: str, text: str, context: Context, masker: Masker, rules: Interpreter) -> Claims:
    """The claims in a model's output about this message. Raises ClaimError for anything but one object of the schema."""
    acts, found = _parsed(output)
    answers: dict[Criterion, Claim] = {}
    invented = 0
    for item in found:
        criterion, end = Criterion(item["criterion"]), item["verdict"] or item["disposition"]
        place = locate(masker.put_back(item["quote"]), text)
        if place is None:
            invented += 1
        elif criterion in answers and answers[criterion].end != end:
            raise ClaimError(f"two answers for {criterion.value}")
        else:
            answers[criterion] = _confirmed(Claim(criterion, end, text[slice(*place)]), place, text, context, rules)
    doing = [act for act in CONFIRMABLE if act in acts]
    sure = {act for part in _sentences(text) for act in rules.interpret(part, context).acts} if doing else set()
    question = next((part for part in _sentences(text) if part.endswith("?")), "") if Act.QUESTION in acts else ""
    return Claims(frozenset(acts), frozenset(doing) & sure, answers, invented, question)


def locate(quote: str, text: str) -> tuple[int, int] | None:
    """Where a quote stands in the text, letter by letter but for case, spaces and marks around it; None: nowhere."""
    words = quote.strip(" \t\n\"'“”„‚‘’«»…").split()
    if not any(char.isalnum() or ord(char) > 0x2000 for word in words for char in word):
        return None
    found = re.search(r"\s+".join(re.escape(word) for word in words), text, re.IGNORECASE)
    return found.span() if found else None


def _confirmed(claim: Claim, place: tuple[int, int], text: str, context: Context, rules: Interpreter) -> Claim:
    """The claim, confirmed if the rules read the same from the whole sentences that it points at."""
    start, end = place
    spans = [match.span() for match in _SENTENCE.finditer(text)]
    touched = [span for span in spans if span[0] < end and span[1] > start] or [place]
    said = rules.interpret(text[touched[0][0] : touched[-1][1]].strip(), context)
    for answer in said.answers:
        if (
            answer.criterion == claim.criterion
            and (answer.verdict or answer.disposition).value == claim.end
            and answer.quote in text
        ):
            return Claim(claim.criterion, claim.end, claim.quote, answer)
    return claim


def _sentences(text: str) -> list[str]:
    return [part for match in _SENTENCE.finditer(text) if (part := match.group().strip())]


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise ClaimError("a key stands there twice")
    return dict(pairs)


def _no_constant(name: str) -> Any:
    raise ClaimError(f"{name} is no value")


def closed_object(output: str, keys: Iterable[str]) -> dict[str, Any]:
    """The one JSON object of an output, with exactly these keys. Raises ClaimError."""
    if len(output) > LONGEST:
        raise ClaimError(f"{len(output)} characters; {LONGEST} are allowed")
    try:
        data = json.loads(output, object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except ClaimError:
        raise
    except (ValueError, RecursionError):
        raise ClaimError("not one JSON object") from None
    if not isinstance(data, dict) or set(data) != set(keys):
        raise ClaimError(f"not an object with the keys {', '.join(keys)}")
    return data


def _parsed(output: str) -> tuple[set[Act], list[dict[str, Any]]]:
    data = closed_object(output, ("acts", "answers"))
    acts, answers = data["acts"], data["answers"]
    if not isinstance(acts, list) or not all(isinstance(act, str) and act in list(Act) for act in acts):
        raise ClaimError("`acts` is not a list of dialogue acts")
    if not isinstance(answers, list):
        raise ClaimError("`answers` is not a list")
    for item in answers:
        # A `value` is passed over: ours come from the grammars.
        if not isinstance(item, dict) or set(item) - {"value"} != _KEYS:
            raise ClaimError("an answer does not have the agreed keys")
        if item["criterion"] not in list(Criterion) or item["disposition"] not in list(Reported):
            raise ClaimError("an answer names an unknown criterion or disposition")
        answered = item["disposition"] == Reported.ANSWERED
        if not isinstance(item["quote"], str) or not isinstance(item["correction"], bool):
            raise ClaimError("an answer's quote is no text, or its correction is not true or false")
        if (item["verdict"] not in list(Verdict)) if answered else item["verdict"] is not None:
            raise ClaimError("an answer's verdict does not go with its disposition")
    return {Act(act) for act in acts}, answers
