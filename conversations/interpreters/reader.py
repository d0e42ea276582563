"""The reader of every chat: the rules read a message, and a small network says how far their reading can be trusted.

The rules keep the last word on an insult, a wrong person, and text that is none; an opt-out is theirs to find. Every
quote is cut from the message, every amount and every date comes from the grammars. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from conversations.engine.acts import FELT, Act, Answer, Context, Interpretation, Reported, Theme, Topic, acts_of
from conversations.interpreters.learned.network import ACTS, CRITERIA, ENDS, ROLES, Judgement, Read, ends_of, network
from conversations.interpreters.picks import picked
from conversations.interpreters.rules.answers import SUMMARY_LENGTH, TROUBLES, Answers
from conversations.interpreters.rules.lexicon import common, senses
from conversations.interpreters.rules.message import Clause, Message
from conversations.interpreters.rules.reader import ECHOED, TOPIC_OF, RulesInterpreter
from conversations.interpreters.rules.themes import theme_of
from leads.bant import Criterion, Verdict

NAME = "rules-2"
SURE_POSITIVE: Mapping[str, float] = {"positive": 0.75, "negative": 0.9}
SURE_NEW, SURE_NEED, SURE_UNTOLD, SURE_NAMED, SURE_DENIAL = 0.75, 0.4, 0.6, 0.2, 0.7
SURE_CALCULATED, SURE_CORRECTED, SURE_PLAIN, SURE_PLANNED, SURE_PASSING = 0.7, 0.4, 0.6, 0.25, 0.55
"""A positive answer is worth most and does most harm. It is reported from these chances on, by what the rules had read:
anything else than a verdict needs SURE_NEW; a problem told in answer to the question for it SURE_NEED, or SURE_UNTOLD where
the rules saw none; a sum or a date in answer to the question for it SURE_CALCULATED, one that corrects another SURE_CORRECTED; money that is there in plain words ("the money is there")
SURE_PLAIN, money that is planned for a period SURE_PLANNED (of our own replies below it five were meant so and none was not);
whatever is told in passing and is not on record, save a mere date within a sentence, SURE_PASSING (between it and SURE_NEW fourteen of fifteen were meant so); who names the criterion that is corrected ("the need is ...") is believed from SURE_NAMED on. Below, the question is put again. A denial in
a message that corrects something else, or in passing, needs SURE_DENIAL.
"""
STARTS, STAYS, UNMARKED = 0.7, 0.3, 0.6
"""An act that the rules did not see needs the first chance, one that they saw keeps the second; a question without a question
mark the third."""
LEAVES_STILL = 0.55
"""An opt-out that the rules saw is one unless the network gives it less: measured on writers left out of training, none of 138
true ones lay below 0.6 and four of 14 wrong ones did. The network alone never finds one.
"""
BARE = 2
"""Words of a message at most that only says no, or only a number."""
PUT_IN = 6
"""Words at most of a date that is put in where no question is open: "make it autumn 2027 then"."""
SURE_OWN_NEED = 0.2
"""A need told in passing in plain words of the lead's own is believed from this chance on; of our own replies below
SURE_PASSING both such were meant so."""
SURE_AFTER_ALL = 0.1
"""A need told where the record says that there is none is believed from this chance on."""
SURE_UNSAID, SURE_UNSAID_LONG, SURE_REFUSAL, SURE_QUESTION, SURE_TROUBLE = 0.5, 0.75, 0.3, 0.9, 0.5
"""From these chances on a denial is believed of which the rules saw nothing, one in a message that is not short, a refusal beside a complaint, a question that stands alone behind facts, and a
sentence as what tells a need best."""
LEAST_UNSAID = 0.4
"""Below this chance a denial of which the rules saw nothing is not believed whatever words of denial there are."""
LONG, SURE_ALONE = 20, 0.85
"""In a message of so many words and stops or more, a sum or a date is believed from this chance on where its sentence stands
alone: what is told beside it blurs the whole. Measured on our own replies: five more right, none more harmful."""
SURE_BLURRED, SURE_CLAUSE = 0.5, 0.9
"""A sum or a date is believed from the first chance on where its clause alone has the second."""
WEIGHED = (Act.QUESTION, Act.OFF_TOPIC, Act.HUMAN, Act.LATER)
SETTLED = frozenset({Act.OPT_OUT, Act.WRONG_PERSON, Act.ABUSE})
SHORT_STORY = 45
"""Characters of a need that is kept as it was told."""
_NOBODY = frozenset({"nobody", "niemand"})
ASIDE = frozenset({"question", "smalltalk", "off_topic", "human", "later"})


class Reader:
    """The interpreter that needs no language model."""

    name = NAME

    def __init__(self) -> None:
        self._rules = RulesInterpreter()

    def interpret(self, text: str, context: Context) -> Interpretation:
        """One message, read; never raises, whatever the text is."""
        if (pick := picked(text, context.offered)) is not None:
            said = self.interpret(pick, replace(context, offered=()))
            return replace(said, answers=tuple(replace(answer, quote=text.strip()) for answer in said.answers))
        said, message = self._rules.read(text, context)
        if message is None:
            return replace(said, interpreter=NAME)
        judged = network().judge(message.clean, reading(said, message, context))
        if Act.OPT_OUT in said.acts and judged.acts[ACTS.index(Act.OPT_OUT)] < LEAVES_STILL:
            said, message = self._rules.read(text, context, staying=True)
            if message is None:
                return replace(said, interpreter=NAME)
            judged = network().judge(message.clean, reading(said, message, context))
        if SETTLED & set(said.acts):
            return replace(said, interpreter=NAME)
        return revise(said, message, context, judged)


_RULES = RulesInterpreter()
_ORDER = list(Theme)
_DOUBT = re.compile(r"\b(?:not sure|no idea|wonder|unsure|nicht sicher|unsicher|weiß nicht|keine ahnung)\b", re.IGNORECASE)
"""Words of a sentence that doubts: it sums up no need while a plain one stands beside it."""


_JOINED = re.compile(r"^(?:and|und|ond|so|also|ach ja|oh|well|but|aber)\b[ ,]*(?:(?:and|und)\b[ ,]*)?", re.IGNORECASE)


def _pressing(text: str) -> int:
    """The place of a sentence's theme among all, the most pressing first; without one it is the last, beside old age."""
    theme = theme_of(text)
    return _ORDER.index(theme if theme is not None else Theme.AGE)


def reading(said: Interpretation, message: Message, context: Context) -> Read:
    """What the network is told of the rules' reading."""
    known = frozenset(criterion for criterion, found in context.known.items() if found.verdict is not None)
    return Read(
        context.asked, known, frozenset(said.acts), ends_of(said), message.found_labels(), said.yes_no, len(message.clauses)
    )


def revise(said: Interpretation, message: Message, context: Context, judged: Judgement) -> Interpretation:
    """The rules' reading of a message, changed where the network is sure enough of something else."""
    return _Revision(said, message, context, judged).done()


class _Revision:
    """One reading of the rules, seen again."""

    def __init__(self, said: Interpretation, message: Message, context: Context, judged: Judgement) -> None:
        self.said, self.message, self.context, self.judged = said, message, context, judged
        self.known = frozenset(criterion for criterion, found in context.known.items() if found.verdict is not None)
        self.before = {answer.criterion: answer for answer in said.answers}

    def done(self) -> Interpretation:
        """The interpretation that both agree on."""
        answers = [answer for criterion in CRITERIA if (answer := self._answer(criterion))]
        if any(answer.correction for answer in answers):  # who puts something right does not try to answer besides
            answers = [answer for answer in answers if answer.disposition != Reported.VAGUE]
        if any(answer.criterion == self.context.asked and answer.disposition == Reported.DECLINED for answer in answers):
            # "I'll say when I see a price. Next question." refuses, and promises nothing else
            answers = [answer for answer in answers if answer.disposition != Reported.PENDING]
        if Act.LATER in self.said.acts and len(answers) == 1 and self._only_doubted(answers[0]):
            answers = []  # "I can't talk now, try me on Friday": the Friday is no start
        answers = [self._summed_up(answer) for answer in answers]
        acts = ({Act.SMALLTALK} & set(self.said.acts)) | self._diversions() | acts_of(answers)
        if acts <= {Act.SMALLTALK} and (not acts or self._says_more()):
            if self.context.asked is None or Act.OFF_TOPIC in self.said.acts or FELT & set(self.said.topics):
                acts.add(Act.OFF_TOPIC)
            else:
                acts.add(Act.VAGUE)
                answers.append(Answer(self.context.asked, Reported.VAGUE, self._quote()))
        felt = tuple(topic for topic in self.said.topics if topic in FELT | {Topic.UNKNOWN, Topic.OBJECTION})
        said = self.said if Act.QUESTION in acts else replace(self.said, topics=felt, question="")
        acts_in_order = tuple(act for act in Act if act in acts)
        return replace(said, acts=acts_in_order, answers=tuple(answers), interpreter=NAME, theme=self._theme(answers))

    def _theme(self, answers: Sequence[Answer]) -> Theme | None:
        """What kind of need is told, by the words that sum it up, else by all that tell it."""
        need = next(
            (answer for answer in answers if answer.criterion == Criterion.NEED and answer.verdict == Verdict.POSITIVE), None
        )
        return (theme_of(str((need.value or {}).get("summary", ""))) or theme_of(need.quote)) if need else None

    def _only_doubted(self, answer: Answer) -> bool:
        """Whether an answer is vague just because the rules' verdict was not believed."""
        before = self.before.get(answer.criterion)
        return answer.disposition == Reported.VAGUE and before is not None and before.verdict is not None

    def _summed_up(self, answer: Answer) -> Answer:
        """A need told in several sentences, with the one that tells it best as its summary: not the greeting, not the joke."""
        if answer.criterion != Criterion.NEED or answer.verdict != Verdict.POSITIVE or self.message.has("need_claimed"):
            return answer
        told = str((answer.value or {}).get("summary", ""))
        if told.endswith("…") and theme_of(answer.quote) is not None:  # of a sentence that runs on, the clause with the trouble
            answer = replace(answer, value={"summary": _JOINED.sub("", answer.quote)[:SUMMARY_LENGTH]})
        if len(answer.quote) <= SHORT_STORY:
            return answer
        every = self._sentences()
        sentences = [text for text in every if text in answer.quote or theme_of(text) not in (None, Theme.AGE)]
        if len(sentences) < 2:
            return answer
        telling = {text: self._tells_a_need(text) for text in sentences}
        certain = [text for text in sentences if not _DOUBT.search(text)] or sentences
        pressing = [text for text in certain if telling[text] >= SURE_TROUBLE] or certain
        # Who bought it and when is told first, what it does only then.
        best = min(pressing, key=lambda text: (_pressing(text), -telling[text]))
        quote = answer.quote if best in answer.quote else best
        return replace(answer, quote=quote, value={"summary": _JOINED.sub("", best)[:SUMMARY_LENGTH]})

    def _sentences(self) -> list[str]:
        sentences: dict[int, list[Clause]] = {}
        for clause in self.message.clauses:
            if not clause.question:
                sentences.setdefault(clause.sentence, []).append(clause)
        return [self.message.quote(clauses[0], clauses[-1]).strip() for clauses in sentences.values()]

    def _tells_a_need(self, text: str) -> float:
        """How likely the words alone are an answer to the question for the need."""
        context = replace(self.context, asked=Criterion.NEED, known={})
        said, alone = _RULES.read(text, context)
        if alone is None:
            return 0.0
        chances = network().judge(alone.clean, reading(said, alone, context)).ends[CRITERIA.index(Criterion.NEED)]
        return float(chances[ENDS.index("positive")])

    def _diversions(self) -> set[Act]:
        found = set()
        for act in WEIGHED:
            chance = self.judged.acts[ACTS.index(act)]
            weary = act == Act.LATER and self.message.has("stop_asking")
            answerable = act == Act.QUESTION and bool(
                set(self.said.topics) - {Topic.PRODUCT, Topic.UNKNOWN, Topic.OBJECTION, *FELT}
            )
            kept = act in self.said.acts and (weary or answerable)
            if act == Act.QUESTION and not answerable and "?" not in self.message.clean and chance < UNMARKED:
                continue
            if act == Act.QUESTION and act in self.said.acts and not kept and self._asks_alone():
                kept = True
            if kept or chance > (STAYS if act in self.said.acts else STARTS):
                found.add(act)
        return found

    def _asks_alone(self) -> bool:
        """Whether the last of several sentences is a question that is plain where it stands alone: facts before it blur it."""
        clauses = self.message.clauses
        last = [clause for clause in clauses if clause.sentence == clauses[-1].sentence]
        if len(last) == len(clauses) or not last[-1].question or not self.message.clean.rstrip().endswith("?"):
            return False
        said, alone = _RULES.read(self.message.quote(last[0], last[-1]).strip() + "?", replace(self.context, asked=None))
        if alone is None or Act.QUESTION not in said.acts:
            return False
        chance = network().judge(alone.clean, reading(said, alone, self.context)).acts[ACTS.index(Act.QUESTION)]
        return bool(chance >= SURE_QUESTION)

    def _end(self, criterion: Criterion) -> str:
        """How this criterion is left: the likeliest end, but a positive one only if it is sure."""
        asked = criterion == self.context.asked
        chances = self.judged.ends[CRITERIA.index(criterion)].copy()
        if not asked:
            chances[ENDS.index("vague")] = 0
        before = self.before.get(criterion)
        ruled = str(before.verdict or before.disposition) if before else "none"
        positive = chances[ENDS.index("positive")]
        named = criterion in self.known and ruled == "positive" and self.message.has(TOPIC_OF[criterion])
        claimed = criterion == Criterion.NEED and ruled == "positive" and self.message.has("need_claimed")
        if claimed or (named and positive >= SURE_NAMED):
            return "positive"
        end = ENDS[int(np.argmax(chances))]
        unsaid = SURE_UNSAID if len(self.message.tokens) < LONG // 2 else SURE_UNSAID_LONG
        doubtful = chances[ENDS.index(end)] < (SURE_UNSAID_LONG if len(self.message.tokens) >= LONG else LEAST_UNSAID)
        if (
            asked
            and ruled == "vague"
            and end == "negative"
            and (doubtful or (chances[ENDS.index(end)] < unsaid and not self._denies()))
        ):
            end = "vague"  # a story blurs the reading, and nothing in it denies anything
        if end == "negative" and ruled == "positive" and self.message.has("objection"):
            return ruled  # "no budget is wrong, the money is approved"
        if end == "negative" and self._refuses_only():
            return "none"
        if ruled == "none" and end in ("negative", "vague") and self._asks_only():
            return "none"  # "I only wanted to know what it costs"
        if ruled == "negative" and criterion in self.known and not asked and self.message.has("retract"):
            return ruled if chances[ENDS.index(ruled)] >= SURE_NAMED else "none"  # "I wrote that I decide; no longer"
        # A sum or a date was calculated: the network may doubt that it was meant, but cannot calculate better.
        record = self.context.known.get(criterion)
        denied = record is not None and record.verdict == Verdict.NEGATIVE
        if criterion == Criterion.BUDGET and criterion in self.known and ruled == "declined" and self.message.has("sum_misread"):
            return ruled
        if denied and ruled == "declined" and end == "negative":
            return ruled  # the denial itself is taken back
        if denied and criterion == Criterion.NEED and ruled == "positive" and positive >= SURE_AFTER_ALL:
            return ruled
        calculated = before is not None and before.value is not None and criterion in (Criterion.BUDGET, Criterion.TIMELINE)
        if calculated and criterion in self.known and not asked and self.message.contrasts():
            return ruled
        if calculated and criterion == Criterion.BUDGET and criterion in self.known and self.message.has("money_of_it"):
            return ruled
        if calculated and ruled == "positive" and positive >= SURE_CORRECTED and self._fills_in(criterion):
            return ruled
        if calculated and {end, ruled} == {"positive", "negative"}:
            return ruled
        # "No, the budget is 200k" denies no need; "that has nothing to do with it" takes none back.
        beside = any(answer.correction and answer.criterion != criterion for answer in self.said.answers)
        passing = criterion in self.known and not asked and not self.message.has(TOPIC_OF[criterion])
        dated = calculated and ruled == end and chances[ENDS.index(end)] >= SURE_POSITIVE["negative"]
        if end == "negative" and passing and not (dated or self.message.has("correction") or self.message.has("no")):
            return "none"
        if end == "negative" and chances[ENDS.index(end)] < SURE_DENIAL and (beside or passing):
            return "none"
        if asked and ruled == "pending" and end == "negative" and self.message.has("awaits"):
            return ruled
        if asked and ruled == "vague" and end == "negative" and self.message.has("undecided"):
            return ruled
        # "Your technician never came, I am furious" says nothing of the money.
        if (
            asked
            and (end in ("negative", "vague") or (end == "declined" and chances[ENDS.index(end)] < SURE_REFUSAL))
            and any(self.message.has(topic.value) for topic in FELT)
            and not self._speaks_of(criterion)
        ):
            return "none"
        if end == "positive" and ruled == "none" and criterion == Criterion.AUTHORITY and self.message.has("authority_other"):
            return "vague" if asked else "none"  # "deciding is for the supervisory board": of an own part the rules saw nothing
        told = asked and criterion == Criterion.NEED and ruled == "positive"
        untold = asked and criterion == Criterion.NEED and ruled == "vague"
        sure = SURE_NEED if told else SURE_UNTOLD if untold else SURE_POSITIVE.get(ruled, SURE_NEW)
        if ruled == "positive" and not asked and criterion not in self.known and self._told_in_passing(criterion):
            sure = SURE_OWN_NEED if criterion == Criterion.NEED and self._own_need() else SURE_PASSING
        if asked and criterion == Criterion.BUDGET and ruled == "positive" and self.message.has("budget_pos"):
            sure = SURE_PLAIN
        if asked and criterion == Criterion.BUDGET and ruled == "positive" and self._planned():
            sure = SURE_PLANNED
        elif calculated and asked and ruled == "positive":
            sure = SURE_CALCULATED
        elif (
            calculated
            and criterion in self.known
            and (
                self.message.has("correction")
                or self.message.has("no")
                or self.message.has("objection")
                or self._put_in(criterion)
            )
        ):
            sure = SURE_CORRECTED
        if ruled == "positive" and sure == SURE_PLANNED and positive >= sure:
            return ruled
        if asked and calculated and ruled == "positive" and self._stands_alone(criterion):
            return ruled
        if asked and calculated and ruled == "positive" and positive >= SURE_BLURRED and self._plain_clause(criterion):
            return ruled
        if denied and ruled in ("positive", "declined") and criterion in self.known and self._thrown_back():
            return ruled
        if end == "positive" and positive < sure:
            end = "vague" if asked and not self._asks_only() else "none"
        passing_need = criterion == Criterion.NEED and not asked and criterion not in self.known
        if passing_need and ruled == "positive" and end == "none" and positive >= sure == SURE_OWN_NEED:
            return ruled
        told = told or calculated or passing_need
        if ruled == "positive" and end in ("none", "vague") and told and self._sure_alone(criterion):
            return ruled
        return end

    def _told_in_passing(self, criterion: Criterion) -> bool:
        """Whether it is no mere date: those belong to stories, unless they make a sentence; the rest is mostly meant."""
        before = self.before[criterion]
        value = before.value or {}
        if criterion != Criterion.TIMELINE or (value.get("start") is None and value.get("end") is not None):
            return True
        return any(before.quote in text and len(text.split()) <= PUT_IN for text in self._sentences())

    def _sure_alone(self, criterion: Criterion) -> bool:
        """Whether the sentence that holds a sum or a date is believed where it stands alone: much beside it blurs it."""
        message, before = self.message, self.before[criterion]
        sentences: dict[int, list[Clause]] = {}
        for clause in message.clauses:
            sentences.setdefault(clause.sentence, []).append(clause)
        short = len(message.tokens) < LONG and criterion != Criterion.NEED and not self._put_in(criterion)
        if len(sentences) == 1 or short:
            return False
        for clauses in sentences.values():
            text = message.quote(clauses[0], clauses[-1]).strip()
            if before.quote not in text:
                continue
            said, alone = _RULES.read(text, self.context)
            meant = any(
                (answer.criterion, answer.value, answer.verdict) == (criterion, before.value, Verdict.POSITIVE)
                for answer in said.answers
            )
            if alone is not None and meant:
                chances = network().judge(alone.clean, reading(said, alone, self.context)).ends[CRITERIA.index(criterion)]
                if criterion == Criterion.NEED and self.context.asked != criterion:
                    return bool(chances[ENDS.index("positive")] >= SURE_PASSING)
                return bool(chances[ENDS.index("positive")] >= (SURE_CORRECTED if self._put_in(criterion) else SURE_ALONE))
        return False

    def _says_more(self) -> bool:
        """Whether something is said to the open question beside a courtesy, though nobody can tell what."""
        ruled = self.before.get(self.context.asked) if self.context.asked else None
        return ruled is not None and ruled.disposition == Reported.VAGUE

    def _planned(self) -> bool:
        """Whether money is planned or applied for, and for a period: "it is planned for next year"."""
        return self.message.has("budget_planned") and self.message.has("budget_period")

    def _denies(self) -> bool:
        """Whether any word of the message denies something."""
        said = frozenset(word for clause in self.message.clauses for word in self.message.words(clause))
        return self.message.has("no") or bool(said & (senses.DENIAL - _NOBODY))

    def _stands_alone(self, criterion: Criterion) -> bool:
        """Whether the last sentence of several is the answer and nothing else: "The motor is dead, pal. ASAP."."""
        sentences = self._sentences()
        last = sentences[-1] if sentences else ""
        return len(sentences) > 1 and self.before[criterion].quote == last and len(last.split()) <= BARE

    def _own_need(self) -> bool:
        """Whether a need told in passing is theirs in plain words: "we need", "our pumps leak"."""
        ours = any(common.OURS.intersection(self.message.words(clause)) for clause in self.message.clauses)
        trouble = theme_of(self.before[Criterion.NEED].quote) in TROUBLES
        return self.message.has("it_is_about") or (ours and (trouble or self.message.has("need_strong")))

    def _fills_in(self, criterion: Criterion) -> bool:
        """Whether the rules saw the sum where the record says only that there is money."""
        record = self.context.known.get(criterion)
        positive = criterion == Criterion.BUDGET and record is not None and record.verdict == Verdict.POSITIVE
        return positive and record is not None and not (record.value or {}).get("amount_max")

    def _plain_clause(self, criterion: Criterion) -> bool:
        """Whether the clause with the sum or the date is plain where it stands alone: jokes around it blur it."""
        quote = self.before[criterion].quote
        if len(self.message.tokens) < LONG:
            return False
        said, alone = _RULES.read(quote, self.context)
        if alone is None or criterion not in {answer.criterion for answer in said.answers}:
            return False
        chances = network().judge(alone.clean, reading(said, alone, self.context)).ends[CRITERIA.index(criterion)]
        return bool(chances[ENDS.index("positive")] >= SURE_CLAUSE)

    def _thrown_back(self) -> bool:
        """Whether the message opens with a denial on record as a question: "No need? ..."."""
        return any(pattern.match(self.message.clean.lstrip()) for pattern in ECHOED.values())

    def _put_in(self, criterion: Criterion) -> bool:
        """Whether the rules saw a date put right where no question is open: what else would it be for?"""
        before = self.before[criterion]
        short = len(before.quote.split()) <= PUT_IN or self.message.has(TOPIC_OF[criterion])
        return self.context.asked is None and criterion == Criterion.TIMELINE and before.correction and short

    def _refuses_only(self) -> bool:
        """Whether it is a bare no where no criterion is asked: that denies nothing on record."""
        words = sum(clause.last - clause.first + 1 for clause in self.message.clauses)
        return self.context.asked is None and self.message.has("no") and words <= BARE

    def _asks_only(self) -> bool:
        """Whether the rules saw nothing in the message but a question and courtesies."""
        clauses = self.message.clauses
        return any(clause.question for clause in clauses) and all(
            clause.question or clause.uses & {"smalltalk", "question"} for clause in clauses
        )

    def _speaks_of(self, criterion: Criterion) -> bool:
        """Whether the message names the criterion, or says yes or no."""
        return any(self.message.has(label) for label in (TOPIC_OF[criterion], "yes", "no"))

    def _answer(self, criterion: Criterion) -> Answer | None:
        end, before = self._end(criterion), self.before.get(criterion)
        if end == "none":
            return None
        if before is not None and str(before.verdict or before.disposition) == end:
            return before
        verdict = Verdict(end) if end in ("positive", "negative") else None
        disposition = Reported.ANSWERED if verdict else Reported(end)
        correction = criterion in self.known and disposition != Reported.VAGUE
        if verdict == Verdict.POSITIVE and criterion == Criterion.TIMELINE:
            return self._dated(correction)
        if verdict is None:
            return Answer(criterion, disposition, before.quote if before else self._quote(), None, None, correction)
        quote, value = self._value(criterion, verdict)
        return Answer(criterion, disposition, quote, verdict, value, correction)

    def _value(self, criterion: Criterion, verdict: Verdict) -> tuple[str, Mapping[str, Any] | None]:
        """Quote and value of an answer that the rules had seen otherwise."""
        if criterion == Criterion.NEED:
            quote = self._quote()
            return quote, {"summary": quote[:SUMMARY_LENGTH]} if verdict == Verdict.POSITIVE else None
        if criterion == Criterion.AUTHORITY:
            role = ROLES[int(np.argmax(self.judged.roles[:-1]))] if verdict == Verdict.POSITIVE else "none"
            return self._quote(), {"role": role}
        answers = Answers(self.message, self.context, frozenset({criterion}))
        found = answers.budget() if criterion == Criterion.BUDGET else answers.timeline()
        if found is not None and found.verdict == verdict and found.clauses:
            return self._quote(found.clauses), found.value
        return self._quote(), None

    def _dated(self, correction: bool) -> Answer | None:
        """A time that the rules had not taken for a start, as the grammars judge it; without any it is asked for again."""
        found = Answers(self.message, self.context, frozenset({Criterion.TIMELINE})).timeline()
        if found is not None and found.verdict is not None and found.clauses:
            return Answer(
                Criterion.TIMELINE, Reported.ANSWERED, self._quote(found.clauses), found.verdict, found.value, correction
            )
        if self.context.asked == Criterion.TIMELINE:
            return Answer(Criterion.TIMELINE, Reported.VAGUE, self._quote())
        return None

    def _quote(self, said: Sequence[Clause] = ()) -> str:
        """These clauses (without any: those that are no aside), from the first to the last, verbatim."""
        clauses = sorted(said, key=lambda clause: clause.first)
        clauses = clauses or [clause for clause in self.message.clauses if not clause.uses & ASIDE] or self.message.clauses
        return self.message.quote(clauses[0], clauses[-1]).strip()
