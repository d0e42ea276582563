"""Two readers, one interpretation: the rules and a language model, and who wins where. Pure.

The policy is data. The rules' reading costs nothing and is always there; what a model adds is a doubt where it reads
something else, a finding that the rules confirm once they are pointed at it, and a word for what a message is where they saw nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported, Topic, acts_of
from conversations.interpreters.llm import prompt
from conversations.interpreters.llm.claims import Claim, Claims
from leads.bant import Criterion


class Winner(StrEnum):
    """Whose reading of a criterion counts. ASK: neither's; the agent puts the question again, with concrete choices."""

    RULES = "rules"
    MODEL = "model"
    ASK = "ask"


_R, _M, _A = Winner.RULES, Winner.MODEL, Winner.ASK
_MODEL_ENDS = ("none", "positive", "negative", "pending", "declined", "vague")
_ROWS = {
    # the rules read     the model claims: none, positive, negative, pending, declined, vague
    "none":     (_R, _M, _M, _M, _M, _R),
    "vague":    (_R, _M, _M, _M, _M, _R),
    "positive": (_R, _R, _A, _A, _A, _A),
    "negative": (_R, _A, _R, _R, _R, _R),
    "pending":  (_R, _R, _R, _R, _R, _R),
    "declined": (_R, _R, _R, _R, _R, _R),
}  # fmt: skip
POLICY: Mapping[tuple[str, str], Winner] = {
    (ours, theirs): winner for ours, row in _ROWS.items() for theirs, winner in zip(_MODEL_ENDS, row, strict=True)
}
"""Who wins a criterion, by what the rules and the model make of it. A model that wins must have been confirmed; else: ASK."""

EITHER = frozenset({Act.OPT_OUT, Act.HUMAN, Act.LATER})
"""Safety acts hold if either reader is certain: the rules where they see one, the model where they confirm it."""
FINAL = frozenset({Act.OPT_OUT, Act.WRONG_PERSON, Act.ABUSE})
"""After one of these from the rules nothing else of the message counts."""
DIVERSIONS = frozenset({Act.QUESTION, Act.OFF_TOPIC, Act.SMALLTALK})
"""They settle nothing, so the model's word is enough where the rules understood nothing."""
NOTHING = frozenset({Act.VAGUE, Act.UNINTELLIGIBLE, Act.OFF_TOPIC, Act.SMALLTALK})
UNREAD = frozenset({Act.VAGUE, Act.UNINTELLIGIBLE})
"""Where the rules made this of a message, the model may say what it does: they do see what is beside the matter, and pleasantries."""
CALCULATED = frozenset({Criterion.BUDGET, Criterion.TIMELINE})
"""Their verdict follows from a sum or a date. A model that contradicts a negative one is not asked about: it cannot calculate better."""
PLAIN = 6
"""A yes or no to the question in no more words than this is plain."""
_ANSWERING = frozenset({Act.ANSWER, Act.VAGUE, Act.PENDING, Act.DECLINE, Act.CORRECTION})


def combine(rules: Interpretation, model: Claims, context: Context) -> Interpretation:
    """What both make of one message."""
    name = f"{rules.interpreter}+{prompt.VERSION}"
    if FINAL & set(rules.acts):
        return replace(rules, interpreter=name)
    if Act.OPT_OUT in model.confirmed_acts:
        return Interpretation((Act.OPT_OUT,), (), name, rules.yes_no)
    lost = set(rules.acts) <= NOTHING and all(answer.disposition == Reported.VAGUE for answer in rules.answers)
    if lost and Act.OPT_OUT in model.acts:
        # Words that the rules cannot read: nobody is suppressed on a model's word alone, but nobody is pressed either.
        return Interpretation((Act.LATER,), (), name, rules.yes_no)
    ruled = {answer.criterion: answer for answer in rules.answers}
    answers = [
        answer
        for criterion in Criterion
        if (answer := _answer(ruled.get(criterion), model.answers.get(criterion), rules, context, criterion, lost)) is not None
    ]
    acts = (set(rules.acts) - _ANSWERING) | (EITHER & model.confirmed_acts) | acts_of(answers)
    if answers:
        acts -= {Act.UNINTELLIGIBLE} | ({Act.OFF_TOPIC} if lost else set())
    said = replace(rules, answers=tuple(answers), interpreter=name)
    strays = model.acts & DIVERSIONS
    if Act.VAGUE in rules.acts and not model.question:
        strays -= {Act.QUESTION}
    if (
        set(rules.acts) <= UNREAD
        and strays
        and not (model.acts & _ANSWERING)
        and all(answer.disposition == Reported.VAGUE for answer in answers)
    ):
        acts, said = set(strays), replace(said, answers=())
        if Act.QUESTION in strays:
            said = replace(said, topics=rules.topics or (Topic.OTHER,), question=rules.question or model.question)
    if not acts:
        acts = {Act.OFF_TOPIC}
    return replace(said, acts=tuple(act for act in Act if act in acts))


def _answer(
    ours: Answer | None, theirs: Claim | None, rules: Interpretation, context: Context, criterion: Criterion, lost: bool
) -> Answer | None:
    """The answer of one criterion that counts, if any."""
    asked = criterion == context.asked
    ruled = (ours.verdict or ours.disposition).value if ours else "none"
    winner = POLICY[ruled, theirs.end if theirs else "none"]
    if winner is Winner.RULES or theirs is None:
        return ours
    longest = max(len(quote.split()) for quote in (theirs.quote, ours.quote if ours else ""))
    if asked and ours is not None and ours.verdict is not None and rules.yes_no is not None and longest <= PLAIN:
        return ours  # a plain yes or no needs no second reader, and so ends every asking again
    if winner is Winner.MODEL and theirs.confirmed is not None:
        return theirs.confirmed
    if ours is not None and ruled == "negative" and ours.value is not None and criterion in CALCULATED:
        return ours
    if ours is None and not lost:
        return None  # the message does something else, and nothing is recorded either way
    if asked:
        return Answer(criterion, Reported.VAGUE, theirs.quote)
    return ours if ours is not None and ruled != "positive" else None
