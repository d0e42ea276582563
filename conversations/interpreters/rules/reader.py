"""Reads a lead's message by rules alone: phrase tables and grammars, no model. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported, Topic
from conversations.interpreters.rules import dates
from conversations.interpreters.rules.lexicon import de, en
from conversations.interpreters.rules.lexicon.canonical import Reading, read
from conversations.interpreters.rules.lexicon.engine import Table, build
from conversations.interpreters.rules.money import find_amounts
from leads.bant import Criterion, Verdict

_EN = build(en.PHRASES, en.CLASSES)
_DE = build(de.PHRASES, de.CLASSES)


class RulesInterpreter:
    """The interpreter without a language model."""

    name = "rules-1"

    def interpret(self, text: str, context: Context) -> Interpretation:
        """One message, read; never raises, whatever the text is."""
        german = context.locale.lower().startswith("de")
        clean = "".join(" " if c == "\x00" or "\ud800" <= c <= "\udfff" else c for c in text[:2000])
        reading = read(clean, de.EXPANSIONS if german else en.EXPANSIONS, english=not german)
        return _First(reading, context, (_DE, _EN) if german else (_EN, _DE)).run()


class _First:
    def __init__(self, reading: Reading, context: Context, tables: Iterable[Table]) -> None:
        self.reading, self.context, self.tables = reading, context, tuple(tables)

    def has(self, label: str) -> bool:
        return any(table.find(label, self.reading.text) for table in self.tables)

    def run(self) -> Interpretation:
        context, text = self.context, self.reading.original
        asked = context.asked
        quote = text.strip()
        yes_no = True if self.has("yes") else False if self.has("no") else None
        for label, act in (("opt_out", Act.OPT_OUT), ("abuse", Act.ABUSE), ("wrong_person", Act.WRONG_PERSON)):
            if self.has(label):
                return Interpretation((act,), (), RulesInterpreter.name, yes_no)
        if not re.search(r"[^\W\d_]{2}|\d|👍|👎", text):
            return Interpretation((Act.UNINTELLIGIBLE,), (), RulesInterpreter.name)
        answers: dict[Criterion, Answer] = {}

        def answer(criterion: Criterion, verdict: bool, value: dict[str, object] | None) -> None:
            known = criterion in context.known
            word = Verdict.POSITIVE if verdict else Verdict.NEGATIVE
            answers[criterion] = Answer(criterion, Reported.ANSWERED, quote, word, value, known)

        amounts = find_amounts(text, context.locale, money_expected=asked == Criterion.BUDGET)
        if amounts:
            a = amounts[-1]
            enough = (a.maximum or a.minimum or 0) >= max(context.budget_minimum, 1)
            value: dict[str, object] = {
                "amount_min": a.minimum, "amount_max": a.maximum, "currency": a.currency, "period": a.period,
            }  # fmt: skip
            answer(Criterion.BUDGET, enough, value)
        elif self.has("budget_neg"):
            answer(Criterion.BUDGET, False, None)
        elif asked == Criterion.BUDGET and self.has("budget_pos"):
            answer(Criterion.BUDGET, True, None)
        times = getattr(dates, 'find_times', lambda *a, **k: [])(text, context.now, context.locale, time_expected=asked == Criterion.TIMELINE)
        if times and not amounts or times and asked == Criterion.TIMELINE:
            first = times[0].start or times[0].end
            if first:
                near = (first.year - context.now.year) * 12 + first.month - context.now.month <= context.horizon_months
                end = times[0].end.isoformat() if times[0].end else None
                answer(Criterion.TIMELINE, near, {"start": times[0].start and times[0].start.isoformat(), "end": end})
        elif asked == Criterion.TIMELINE and self.has("time_neg"):
            answer(Criterion.TIMELINE, False, None)
        elif asked == Criterion.TIMELINE and self.has("time_now"):
            answer(Criterion.TIMELINE, True, {"start": context.now.date().isoformat(), "end": None})
        roles = ("none", "shared", "influences", "decides")
        for role, name in zip(roles, ("none", "shared", "influencer", "decision_maker"), strict=True):
            if asked == Criterion.AUTHORITY and self.has(f"authority_{role}"):
                answer(Criterion.AUTHORITY, role != "none", {"role": name})
                break
        acts: set[Act] = set()
        question = "?" in text
        if question:
            acts.add(Act.QUESTION)
        for label, act in (("human", Act.HUMAN), ("later", Act.LATER), ("off_topic", Act.OFF_TOPIC)):
            if self.has(label):
                acts.add(act)
        if asked and asked not in answers and not acts:
            if self.has("pending"):
                answers[asked] = Answer(asked, Reported.PENDING, quote, correction=asked in context.known)
            elif self.has("decline"):
                answers[asked] = Answer(asked, Reported.DECLINED, quote, correction=asked in context.known)
            elif yes_no is not None and asked != Criterion.TIMELINE:
                answer(asked, yes_no, None)
            elif self.has("vague"):
                answers[asked] = Answer(asked, Reported.VAGUE, quote)
            elif asked == Criterion.NEED:
                answer(asked, not self.has("need_neg"), {"summary": quote[:160]})
            elif not self.has("smalltalk"):
                answers[asked] = Answer(asked, Reported.VAGUE, quote)
        if self.has("smalltalk"):
            acts.add(Act.SMALLTALK)
        for given in answers.values():
            acts.add(_ACTS[given.disposition])
            if given.correction:
                acts.add(Act.CORRECTION)
        if not acts:
            acts.add(Act.OFF_TOPIC)
        return Interpretation(
            tuple(act for act in Act if act in acts),
            tuple(answers[c] for c in Criterion if c in answers),
            RulesInterpreter.name,
            yes_no,
            (Topic.OTHER,) if question else (),
            quote if question else "",
        )


_ACTS = {
    Reported.ANSWERED: Act.ANSWER,
    Reported.VAGUE: Act.VAGUE,
    Reported.PENDING: Act.PENDING,
    Reported.DECLINED: Act.DECLINE,
}
