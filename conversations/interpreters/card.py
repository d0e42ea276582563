"""The sentences that the card "what we noted" writes in the lead's name, and how they are read. Pure.

A lead may say the same in words of its own. The card's sentences name their criterion, so nothing about them is guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported, acts_of
from leads.bant import Criterion

NAME = "card"
CHANGE = {
    "en": {
        Criterion.BUDGET: "Correction to the budget: ", Criterion.AUTHORITY: "Correction to the decision: ",
        Criterion.NEED: "Correction to the need: ", Criterion.TIMELINE: "Correction to the start date: ",
    },
    "de": {
        Criterion.BUDGET: "Korrektur zum Budget: ", Criterion.AUTHORITY: "Korrektur zur Entscheidung: ",
        Criterion.NEED: "Korrektur zum Bedarf: ", Criterion.TIMELINE: "Korrektur zum Starttermin: ",
    },
}  # fmt: skip
"""What stands before the new answer."""
WITHDRAW = {
    "en": {
        Criterion.BUDGET: "Please forget what I said about the budget; I would rather not say.",
        Criterion.AUTHORITY: "Please forget what I said about the decision; I would rather not say.",
        Criterion.NEED: "Please forget what I said about the need; I would rather not say.",
        Criterion.TIMELINE: "Please forget what I said about the start date; I would rather not say.",
    },
    "de": {
        Criterion.BUDGET: "Bitte vergessen Sie, was ich zum Budget gesagt habe; das möchte ich lieber nicht sagen.",
        Criterion.AUTHORITY: "Bitte vergessen Sie, was ich zur Entscheidung gesagt habe; das möchte ich lieber nicht sagen.",
        Criterion.NEED: "Bitte vergessen Sie, was ich zum Bedarf gesagt habe; das möchte ich lieber nicht sagen.",
        Criterion.TIMELINE: "Bitte vergessen Sie, was ich zum Starttermin gesagt habe; das möchte ich lieber nicht sagen.",
    },
}
WEIGHTIER = frozenset({Act.OPT_OUT, Act.WRONG_PERSON, Act.ABUSE, Act.HUMAN})
"""Acts of a new answer that are more than an answer."""


def read_card(text: str, context: Context, read: Callable[[str, Context], Interpretation]) -> Interpretation | None:
    """What one of the card's sentences says; None for any other text. `read` is asked about the new answer alone."""
    for sentences in WITHDRAW.values():
        for criterion, sentence in sentences.items():
            if text == sentence:
                return _said(Answer(criterion, Reported.DECLINED, text, correction=criterion in context.known))
    for beginnings in CHANGE.values():
        for criterion, beginning in beginnings.items():
            if text.startswith(beginning):
                said = read(text.removeprefix(beginning), replace(context, asked=criterion))
                if WEIGHTIER & set(said.acts):
                    return said
                told = [answer for answer in said.answers if answer.criterion is criterion]
                return _said(
                    *(
                        replace(answer, correction=criterion in context.known)
                        for answer in told
                        if answer.disposition is not Reported.VAGUE
                    )
                )
    return None


def _said(*answers: Answer) -> Interpretation:
    """Just these; without any it is a correction that corrects nothing, and is told what stands."""
    acts = acts_of(answers) or {Act.CORRECTION}
    return Interpretation(tuple(act for act in Act if act in acts), answers, NAME)
