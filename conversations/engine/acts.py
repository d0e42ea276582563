"""What one message of the lead does: the vocabulary between interpreters and the policy. Pure.

An interpreter only reports. Nothing in here says what happens next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from leads.bant import Criterion, Verdict


class Act(StrEnum):
    """The dialogue acts; several may hold at once in one message."""

    ANSWER = "answer"
    VAGUE = "vague"
    PENDING = "pending"
    DECLINE = "decline"
    CORRECTION = "correction"
    QUESTION = "question"
    OFF_TOPIC = "off_topic"
    SMALLTALK = "smalltalk"
    HUMAN = "human"
    OPT_OUT = "opt_out"
    LATER = "later"
    WRONG_PERSON = "wrong_person"
    ABUSE = "abuse"
    UNINTELLIGIBLE = "unintelligible"


class Reported(StrEnum):
    """What an interpreter may report of one criterion. `vague` is its word; the policy makes `unclear` of it."""

    ANSWERED = "answered"
    VAGUE = "vague"
    PENDING = "pending"
    DECLINED = "declined"


class Topic(StrEnum):
    """What a side question is about, so that the playbook's own text can answer it."""

    AGENT = "agent"  # "are you a person?", "who reads this?"
    MEANING = "meaning"  # "what do you mean?", "can you repeat that?"
    WHY = "why"  # "why do you ask?", "what is that for?"
    PRICE = "price"
    PRODUCT = "product"  # what the offer does, technical questions, references
    COMPANY = "company"
    PROCESS = "process"  # what happens next, how long this takes, delivery, installation
    PRIVACY = "privacy"  # what is kept, for how long, who sees it
    SOURCE = "source"  # "where did you get my address?"
    MATERIAL = "material"  # brochures, documents, a copy of this chat
    NOTED = "noted"  # "what did you write down?"
    TRAINING = "training"  # "is this used to train an AI?"
    LEFT = "left"  # "how many questions are there?"
    CHANGE = "change"  # "can I change this later?"
    OBLIGATION = "obligation"  # "does this commit me to anything?"
    LANGUAGE = "language"  # "do you speak Polish?"
    COMPLAINT = "complaint"  # no question, but it wants an answer: "you are not listening"
    SORROW = "sorrow"  # no question either: "my father died last week"
    EXCUSE = "excuse"  # "sorry for my English"
    OBJECTION = "objection"  # "that is not what I wrote": what stands is shown, unless it was changed
    WRITING = "writing"  # "no calls, please": kept for whoever gets in touch
    UNKNOWN = "unknown"  # no question: "no idea", "I wouldn't know"
    OTHER = "other"


FELT = frozenset({Topic.COMPLAINT, Topic.SORROW, Topic.EXCUSE, Topic.WRITING})
"""What is no question, but wants a word."""


class Theme(StrEnum):
    """What kind of trouble or goal a need is: a seller answers each with other words."""

    OUTAGE = "outage"  # something stops, breaks, leaks
    RULE = "rule"  # a limit, an audit, a law
    COST = "cost"  # running it costs too much
    QUALITY = "quality"  # rejects, wrong doses, noise in the results
    INSIGHT = "insight"  # nobody knows what goes on there
    GROWTH = "growth"  # something new or bigger is built
    LABOUR = "labour"  # too much is done by hand, or nobody is left to do it
    AGE = "age"  # it is old, and spare parts are gone


@dataclass(frozen=True, slots=True)
class Answer:
    """What the message says about one criterion.

    `quote` stands verbatim in the message. `verdict` is None unless `disposition` is answered.
    `value` has the keys of the criterion (contract of the product): budget `amount_min, amount_max, currency, period`;
    authority `role`; need `summary`; timeline `start, end` as ISO dates, end inclusive.
    `correction`: the lead had said something else about this criterion before.
    """

    criterion: Criterion
    disposition: Reported
    quote: str
    verdict: Verdict | None = None
    value: Mapping[str, Any] | None = None
    correction: bool = False


_ACT_OF = {
    Reported.ANSWERED: Act.ANSWER,
    Reported.VAGUE: Act.VAGUE,
    Reported.PENDING: Act.PENDING,
    Reported.DECLINED: Act.DECLINE,
}


def acts_of(answers: Iterable[Answer]) -> set[Act]:
    """The acts that answers are: a correction is no `answer` beside, but may be `pending` or `decline`."""
    acts: set[Act] = set()
    for answer in answers:
        if answer.correction:
            acts.add(Act.CORRECTION)
        if not answer.correction or answer.disposition != Reported.ANSWERED:
            acts.add(_ACT_OF[answer.disposition])
    return acts


@dataclass(frozen=True, slots=True)
class Interpretation:
    """One message, read. `acts` keeps the order of `Act`; `answers` has at most one entry per criterion.

    `yes_no`: a plain yes (True) or no (False) anywhere in the message, for read-backs and confirmations.
    `topics`: what the side questions are about, in the order of the message.
    `question`: a side question in its own words, the first that no text of a playbook answers, or "".
    `side_answer`: the approved words that answer it, or "". `theme`: of what kind a need is that the message tells, if that is plain.
    """

    acts: tuple[Act, ...]
    answers: tuple[Answer, ...] = ()
    interpreter: str = ""
    yes_no: bool | None = None
    topics: tuple[Topic, ...] = ()
    question: str = ""
    side_answer: str = ""
    theme: Theme | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What the record already says of a criterion; `verdict` None: it was asked, without a verdict."""

    verdict: Verdict | None = None
    value: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """All that an interpreter may know beside the message.

    `now` is aware and in the lead's own time zone: relative dates are read on that day.
    `asked` is the criterion the agent asked last, or None. `locale` is a BCP 47 tag.
    `budget_minimum` and `horizon_months` are the playbook's numbers. `person` is who writes, as (kind, value) such as
    ("EMAIL", "eva@brandt.example"): what an interpreter that leaves this machine must mask. `offered` are the answers that the
    agent's last question named, in its order: "the second one" picks one of them.
    """

    now: datetime
    asked: Criterion | None = None
    locale: str = "en"
    known: Mapping[Criterion, Known] = field(default_factory=dict)
    budget_minimum: float = 0
    horizon_months: int = 12
    person: tuple[tuple[str, str], ...] = ()
    offered: tuple[str, ...] = ()


class Interpreter(Protocol):
    """Reads one message. The same text and context give the same interpretation, always."""

    name: str

    def interpret(self, text: str, context: Context) -> Interpretation: ...
