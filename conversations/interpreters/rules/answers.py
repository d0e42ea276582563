"""What a message says about budget, authority, need and timeline. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from conversations.engine.acts import Context, Reported, Theme
from conversations.interpreters.rules.dates import TimeSpan, find_times
from conversations.interpreters.rules.lexicon import common, grammar, matters, senses
from conversations.interpreters.rules.lexicon.engine import Span
from conversations.interpreters.rules.message import Clause, Message
from conversations.interpreters.rules.money import Amount, find_amounts, find_unit
from conversations.interpreters.rules.themes import theme_of
from leads.bant import Criterion, Verdict

POSITIVE, NEGATIVE = Verdict.POSITIVE, Verdict.NEGATIVE
SUMMARY_LENGTH = 160
UNIT_WORDS, BARE_UNIT = 7, 2
"""A message of at most so many words may be the currency of a sum that was given before, and no more; or its first sentence may."""
SKIPPED = frozenset({"question", "retract", "human", "later", "off_topic", "smalltalk", "pending", "decline"})
"""Acts whose clauses hold no answer."""


_IF = frozenset({"if", "whether", "once", "unless", "provided", "wenn", "falls", "ob", "sobald", "si", "se"})


_MOVED = re.compile(
    r"\b(?:moved|postponed|pushed(?: back)?|shifted|changed|slipped|delayed|brought forward|verschoben|verlegt|vorgezogen)\s+(?:from|von|vom)\s+([^.;!?]{1,30}?)\s+(?=(?:to|until|auf|zum|into|in den)\b)"
    r"|\b(?:from|von|vom)\s+([^.;!?]{1,30}?)\s+(?=(?:auf|zum)\s[^.;!?]{1,30}(?:verschoben|verlegt|vorgezogen))",
    re.IGNORECASE,
)
"""A time that was given up for the one that follows it: "moved from May to September"."""


_SAID_OTHERWISE = (
    (re.compile(r"\bnach de\b(?= [A-ZÄÖÜ])"), "nach"),
    (re.compile(r"\b(?:would|will|should|could|might) be may\b", re.IGNORECASE), "in May"),
    (re.compile(r"\bso may\b(?=\W*$)", re.IGNORECASE), "in May"),
    (re.compile(r"\bweeks (?=\d{1,2} ?(?:to|till|until|and|-|–) ?\d{1,2}\b)", re.IGNORECASE), "week "),
    (re.compile(r"\bwochen (?=\d{1,2} ?(?:bis|und|-|–) ?\d{1,2}\b)", re.IGNORECASE), "Woche "),
    (re.compile(r"\b(?:(?:in|from|for|with) )?(?:the )?(?:next|coming|new) school year\b", re.IGNORECASE), "in September"),
    (re.compile(r"\b(?:im |zum |ab dem |für das )?(?:nächste|kommende|neue)[ns]? schuljahr\b", re.IGNORECASE), "im September"),
    (re.compile(r"\b(?:the )?holidays of (?:the )?summer\b", re.IGNORECASE), "summer"),
    (
        re.compile(
            r"\b(?:herrn?|frau|mr|mrs|ms|dr)\.? (?:sommer|winter|herbst|mai|may|april|august|march|juli|june|freitag|montag|sonntag|friday|monday)s?\b",
            re.IGNORECASE,
        ),
        "",
    ),
    (re.compile(r"\b(?:die )?ferien im sommer\b", re.IGNORECASE), "Sommerferien"),
    (re.compile(r"\bafore\b", re.IGNORECASE), "by"),
    (re.compile(r"\bmake (?:it|that|this) may\b", re.IGNORECASE), "in May"),
    (re.compile(r"\b(?:meant|mean|make it|make that) may\b", re.IGNORECASE), "in May"),
    (re.compile(r"\bbefore the year is (?:out|over|up|done)\b", re.IGNORECASE), "by end of the year"),
    (re.compile(r"\blieber (?=[a-zä]+ (?:20)?\d\d\b)", re.IGNORECASE), ""),
    (re.compile(r"\binnerhalb eines jahres\b", re.IGNORECASE), "binnen einem Jahr"),
    (re.compile(r"\binnerhalb eines halben jahres\b", re.IGNORECASE), "binnen sechs Monaten"),
    (re.compile(r"\b(?:innerhalb|binnen) eines monats\b", re.IGNORECASE), "binnen 1 Monat"),
    (re.compile(r"\balso (?=(?:so )?(?:im |in |ab |mai\b))", re.IGNORECASE), "im "),
    (re.compile(r"\bnot (?:right away|now|at once|immediately)\b|\bnicht (?:sofort|gleich|jetzt)\b", re.IGNORECASE), ""),
    (re.compile(r"\bstart(?: date)? (?:to|is|was|at) (?=[a-z])", re.IGNORECASE), "in "),
    (
        re.compile(
            r"\b(?:läuft|geht|dauert|laufen) (?:noch |voraussichtlich )?bis (?=[^.;,]{3,25}, (?:danach|dann|anschließend)\b)",
            re.IGNORECASE,
        ),
        "nach ",
    ),
    (
        re.compile(
            r"\b(?:runs|lasts|goes on|takes) (?:until|till) (?=[^.;,]{3,25},? (?:after that|then|and then|afterwards)\b)",
            re.IGNORECASE,
        ),
        "after ",
    ),
    (re.compile(r"\bbevor das jahr (?:um|rum|vorbei|zu ende) ist\b", re.IGNORECASE), "bis Jahresende"),
)


_OWN_NEGATION = re.compile(r"n['’]?t\b|\b(?:cannot|no|nicht|ohne)\b")
_BARE = re.compile(r"(?<![\w.,€$£])\d{2,3}(?![\w%€$£]|[.,]\d)")


EXPLAINED, ROUGHLY = timedelta(days=45), timedelta(days=31)
"""A month that begins so soon after an "after ..." is what that means."""
TROUBLES = frozenset({Theme.OUTAGE, Theme.COST, Theme.QUALITY})
"""Themes that are a need of their own; the others need a word of the thing that is old, new or done by hand."""
FIRST_YEAR = 1950
SMALL_SUM, SMALL_SUM_WORDS = 1000, 10
"""A bare number below the first in a sentence of more words than the second needs a word of money to be a sum."""
LEAST_GRANTED = 1000
"""A bare number from here on is a sum where the sentence says that money was granted."""
BARE_SUM = 4
"""Words of a clause at most that is a sum and nothing else."""
_CLAIM = re.compile(
    r"\b(?:need|needs|requirement|problem|topic|issue|concern|project|goal|bedarf|anliegen|vorhaben|thema|ziel)\b(?: (?:actually|really|now|eigentlich|jetzt|bitte))*"
    r"(?: (?:is|was|are|should (?:be|say|read)|to|into|ist|sind|lautet|waere|auf|zu|in|(?:aendern|korrigieren|anpassen) (?:auf|in|zu)|bitte|nachtragen|ergaenzen|aufnehmen|notieren|eintragen|komplett|voellig|:|,))+"
    r"(?: (?:a|an|the|to|der|die|das|den))? "
)
"""The words with which a lead names the need that should stand on record."""


_THEN = frozenset({"is", "it", "then", "that", "ist", "es", "dann"})
_NOTHING = frozenset({"nothing", "nichts", "nix", "none"})
_NAMES_A_YES = frozenset({"mein", "meinem", "das", "ein", "dem"})
_NOTING = frozenset({"nachtragen", "ergaenzen", "aufnehmen", "notieren", "eintragen", "komplett", "voellig", "fehlt"})
_YOURS = frozenset(
    {
        "you",
        "your",
        "yours",
        "ihr",
        "ihre",
        "ihrer",
        "ihren",
        "euer",
        "eure",
        "eurer",
        "dein",
        "deine",
        "website",
        "webseite",
        "chat",
        "bot",
    }
)
_DAY_AND_NIGHT = re.compile(
    r"\b(?:day and night|night and day|day in,? day out|tag und nacht|tag ein,? tag aus|nacht und tag)\b", re.IGNORECASE
)


_YEAR_IN_SHORT = re.compile(r"\b(im|in|fürs|fuers|ab) (?:dem |das )?([23]\d)er[- ]?jahr\b", re.IGNORECASE)
_WAIT = re.compile(r"\b(?:no wait|wait no|no , wait|nein warte|nein halt|halt nein|nein moment|nein , warte|nein , halt)\b")
_SHORT_YEAR = re.compile(
    r"\b(bau|bauen|gebaut|baubeginn|start|starten|beginn|umbau|umsetzung)((?: (?:ist|wird|wäre|dann|eher|erst|also|im jahr|in|ab|wohl))*) (2[6-9]|3\d)(?=\s*(?:[.,;!?]|$))",
    re.IGNORECASE,
)
_DATED_EVENT = re.compile(
    r"\b(bis|by|until|till|before|vor|spätestens) (?:(?:zum|zur|zu|the|our|der|dem|den|unserem|unserer) )?"
    r"(?!ende|anfang|mitte|spätestens|early|late|end|mid|the|dann|dahin|jetzt|now)[^\W\d]{4,}(?: [^\W\d]{4,})? (?:(?:im|in|on|am|anfang|ende|mitte) ){1,2}"
    r"(?=(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\b)",
    re.IGNORECASE,
)
"""A deadline by an event whose month is told: "by the start of school in September"."""


def _plain_times(text: str) -> str:
    """The text with some turns of speech in plain words, so that every place stays where it was."""
    text = _DAY_AND_NIGHT.sub(_blank, _MOVED.sub(_blank, text))
    text = _DATED_EVENT.sub(lambda match: match.group(1).ljust(len(match.group())), text)
    text = _SHORT_YEAR.sub(lambda match: f"in 20{match.group(3)}".rjust(len(match.group())), text)
    text = _YEAR_IN_SHORT.sub(lambda match: f"{match.group(1)} 20{match.group(2)}".rjust(len(match.group())), text)
    for pattern, plain in _SAID_OTHERWISE:
        text = pattern.sub(lambda match, plain=plain: plain.rjust(len(match.group())), text)  # type: ignore[misc]
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@dataclass(slots=True)
class Finding:
    """What is reported of one criterion, and the clauses that say it."""

    disposition: Reported
    verdict: Verdict | None = None
    value: dict[str, Any] | None = None
    clauses: list[Clause] = field(default_factory=list)


@dataclass(slots=True)
class Signal:
    """One sign for or against in a clause."""

    kind: str
    span: Span
    clause: Clause
    payload: Amount | TimeSpan | None = None


def months_after(day: date, months: int) -> date:
    """The same day of the month some calendar months later; the month's last day where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(last, day.day))
        except ValueError:
            continue
    return date(9999, 12, 31)


def _within(inner: Signal, outer: Signal) -> bool:
    """Whether a time is a part of another one that is longer."""
    a, b = inner.payload, outer.payload
    if not (isinstance(a, TimeSpan) and isinstance(b, TimeSpan) and a.end and b.start and b.end):
        return False
    if a.start is None:  # "next year some time, before summer"
        return a.kind == "deadline" and b.start <= a.end < b.end
    return b.start <= a.start and a.end <= b.end and (a.start, a.end) != (b.start, b.end)


class Answers:
    """Reads the four criteria of one message; `lenient` are those for which short forms count."""

    def __init__(self, message: Message, context: Context, lenient: frozenset[Criterion]) -> None:
        self.message = message
        self.context = context
        self.asked = context.asked
        self.lenient = lenient
        self.straying = False  # the message corrects something else: only an explicit need counts

    # signs

    def signals(self, label: str, kind: str, *, flip: str = "", skip: frozenset[str] = SKIPPED) -> list[Signal]:
        """The phrases of a label as signs; a negation turns them into `flip`, or drops them where that is empty."""
        found: list[Signal] = []
        for span in self.message.spans(label):
            clause = self.message.clause_at(span.start)
            if clause.uses & skip:
                continue
            if self.message.negated(span):
                if flip:
                    found.append(Signal(flip, span, clause))
                continue
            found.append(Signal(kind, span, clause))
        return found

    @staticmethod
    def longest(signals: list[Signal]) -> list[Signal]:
        """Without the signs that stand inside a longer one of another kind."""
        kept = []
        for a in signals:
            size = a.span.end - a.span.start
            inside = any(
                b.kind != a.kind and b.span.start <= a.span.start and b.span.end >= a.span.end
                and b.span.end - b.span.start > size
                for b in signals
            )  # fmt: skip
            if not inside:
                kept.append(a)
        return sorted(kept, key=lambda s: (s.span.start, s.span.end))

    def _fixed(self, label: str, kind: str, skip: frozenset[str] = SKIPPED) -> list[Signal]:
        """The phrases of a label as signs, whatever negation stands beside them."""
        spans = [(span, self.message.clause_at(span.start)) for span in self.message.spans(label)]
        return [Signal(kind, span, clause) for span, clause in spans if not clause.uses & skip]

    # budget

    def budget(self) -> Finding | None:
        """Money that is there, planned, or not there."""
        if (unit := self._unit_later()) is not None:
            return unit
        lenient = self.asked == Criterion.BUDGET or Criterion.BUDGET in self.lenient and self._names_money()
        amounts = self._amounts()
        found = self.signals("budget_pos", "pos", flip="neg") + self._fixed("budget_neg", "neg")
        if lenient:
            found += self.signals("budget_pos_asked", "pos", flip="neg") + self._fixed("budget_neg_asked", "neg")
            found += self.signals("budget_planned", "planned", flip="neg")
        elif amounts:
            found += [s for s in self._fixed("budget_neg_asked", "neg") if any(a.clause is s.clause for a in amounts)]
        found = [s for s in self.longest(found) if not self._conditional(s)]
        found = [s for s in found if s.kind == "neg" or not self._elsewhere(s.clause)]
        found = [s for s in found if s.kind != "neg" or not self._only_stressed(s.clause)]
        negatives = [s for s in found if s.kind == "neg" and not (amounts and self._beside(s.clause, "grant"))]
        if amounts:
            old = self._on_record("amount_max")
            amounts = [s for s in amounts if not self._same_sum(s, old) or self._beside(s.clause, "budget_named")] or amounts
            chosen = amounts[0]
            if self._upper(chosen) == 0:  # "nothing until April, then 30k"
                chosen = next((s for s in amounts if self._upper(s)), chosen)
                negatives = [s for s in negatives if s.span.start > chosen.span.end]
            if old and (left := self._after_deduction(old)) is not None:
                return left
            stated, amounts = amounts, self._meant(amounts)
            chosen = chosen if chosen in amounts else amounts[0]
            for signal in amounts:
                if signal.clause.uses & {"money"} or (len(amounts) > 1 and self._beside(signal.clause, "budget_named")):
                    chosen = signal
            chosen = self._put_right(chosen, stated)
            amounts = amounts if chosen in amounts else [chosen]
            amount = chosen.payload
            assert isinstance(amount, Amount)
            late = [s for s in negatives if s.span.start > chosen.span.end and not self._pos_after(found, s)]
            cut_to = [a for a in amounts for s in late if a.clause is s.clause and a.span.start >= s.span.end]
            if cut_to:  # "90k, well, they cut it to 70k"
                chosen, late = cut_to[-1], []
                amount = chosen.payload
                assert isinstance(amount, Amount)
            if late and self._applied(late):
                late = []  # "2.4 million are applied for, the decision is not in yet"
            if late and self.message.has("awaits"):  # "a quarter million, but not signed; the board meets in October"
                return Finding(Reported.PENDING, None, None, [chosen.clause, *[s.clause for s in late]])
            if late:
                return Finding(Reported.ANSWERED, NEGATIVE, None, [chosen.clause, *[s.clause for s in late]])
            upper = self._upper(chosen)
            enough = upper is not None and upper > 0 and upper >= self.context.budget_minimum
            times = self._in_thousands(amount)
            value = {
                "amount_min": amount.minimum and amount.minimum * times, "amount_max": amount.maximum and amount.maximum * times,
                "currency": amount.currency, "period": amount.period,
            }  # fmt: skip
            return Finding(Reported.ANSWERED, POSITIVE if enough else NEGATIVE, value, [s.clause for s in amounts])
        if not found:
            return self._money_by_words() if self.asked == Criterion.BUDGET else None
        if negatives:
            denied = {id(s.clause) for s in negatives}
            found = [s for s in found if s.kind == "neg" or id(s.clause) not in denied]
        positives = [s for s in found if s.kind == "pos"]
        planned = [s for s in found if s.kind == "planned"]
        if (positives or planned) and all(self._beside(s.clause, "not_granted_yet") for s in negatives):
            negatives = []  # "approved for the trials, planned for the rest, but not applied for yet"
        if negatives and (not positives or negatives[-1].span.start >= positives[-1].span.start):
            if self._released_later(negatives):
                return Finding(Reported.ANSWERED, POSITIVE, None, list(self.message.clauses))
            if not planned or planned[-1].span.start < negatives[-1].span.start or not self._has_period(planned):
                return Finding(Reported.ANSWERED, NEGATIVE, None, [s.clause for s in negatives])
        if positives:
            return Finding(Reported.ANSWERED, POSITIVE, None, [s.clause for s in positives])
        if planned and self._has_period(planned):
            return Finding(Reported.ANSWERED, POSITIVE, None, [s.clause for s in planned])
        record = self.context.known.get(Criterion.BUDGET)
        if planned and record is not None and record.verdict == NEGATIVE:
            return Finding(Reported.DECLINED, None, None, [s.clause for s in planned])  # some is planned: "none" is taken back
        if planned and self.asked == Criterion.BUDGET:
            return Finding(Reported.VAGUE, None, None, [s.clause for s in planned])
        return None

    def _unit_later(self) -> Finding | None:
        """The currency or the "thousand" that a sum on record lacked, said in a few words: "Pounds.", "in thousands, of course"."""
        known = self.context.known.get(Criterion.BUDGET)
        message = self.message
        if known is None or known.verdict is None or not known.value or any(clause.question for clause in message.clauses):
            return None
        sums = [known.value.get("amount_min"), known.value.get("amount_max")]
        short = sum(clause.last - clause.first + 1 for clause in message.clauses) <= UNIT_WORDS
        opening = [clause for clause in message.clauses if clause.sentence == 0]
        opens = len(opening) < len(message.clauses) and sum(c.last - c.first + 1 for c in opening) <= BARE_UNIT
        if not any(sums) or not (short or opens or message.has("money_topic")):
            return None
        # In a longer message the clauses of one sentence that names the money: "and the money, that was in euros".
        about = {message.clause_at(span.start).sentence for span in message.spans("money_topic")}
        told = message.clauses if short else opening if opens else [c for c in message.clauses if c.sentence in about]
        currency, times = find_unit(message.quote(told[0], told[-1]), self.context.locale)
        if max(filter(None, sums)) >= 1000:
            times = 1.0
        if times == 1 and currency in (None, known.value.get("currency")):
            return None
        low, high = (amount and amount * times for amount in sums)
        upper = high if high is not None else low
        enough = upper is not None and upper >= self.context.budget_minimum
        value = {**known.value, "amount_min": low, "amount_max": high, "currency": currency or known.value.get("currency")}
        told = [clause for clause in told if find_unit(message.quote(clause), self.context.locale) != (None, 1.0)] or told
        return Finding(Reported.ANSWERED, POSITIVE if enough else NEGATIVE, value, told)

    def _money_by_words(self) -> Finding | None:
        """Money there or not from single words, where no phrase fits: who pays, what was taken, what they won't even buy."""
        for clause in self.message.clauses:
            if clause.uses & SKIPPED or clause.question:
                continue
            said = self.message.words(clause)
            found = frozenset(said)
            denied = found & senses.DENIAL
            if denied and any(a in senses.DENIAL and b in senses.EVEN for a, b in pairwise(said)):
                return Finding(Reported.ANSWERED, NEGATIVE, None, [clause])
            if found & senses.MONEY and found & senses.TAKING:
                return Finding(Reported.ANSWERED, NEGATIVE, None, [clause])
            if found & senses.CONDITION:
                continue
            if found & senses.PAYER and found & senses.PAYING:
                verdict = NEGATIVE if denied else POSITIVE
                return Finding(Reported.ANSWERED, verdict, None, [clause])
        return None

    def _only_stressed(self, clause: Clause) -> bool:
        """Whether a bare "nothing" only stresses one said of something else: "nothing of ours goes to the cloud. Nothing."."""
        message = self.message
        if clause.last - clause.first > 1 or message.has("money_topic") or not frozenset(message.words(clause)) & _NOTHING:
            return False
        before = [c for c in message.clauses if c.last < clause.first and c.sentence != clause.sentence]
        return any(frozenset(message.words(c)) & _NOTHING and c.last - c.first > 1 for c in before)

    def _same_sum(self, signal: Signal, old: float | None) -> bool:
        """Whether a sum is the one on record, also where it says 120 for 120,000."""
        amount = signal.payload
        assert isinstance(amount, Amount)
        upper = self._upper(signal)
        return old is not None and upper is not None and upper * self._in_thousands(amount) == old

    def _meant(self, amounts: list[Signal]) -> list[Signal]:
        """Of several sums the ones beside "we have" or "set aside": a story names others too."""
        if len(amounts) < 2:
            return amounts
        kept = [s for s in amounts if not self._beside(s.clause, "money_gone")] or amounts
        return [s for s in kept if self._own_money(s.clause)] or kept

    def _put_right(self, chosen: Signal, amounts: list[Signal]) -> Signal:
        """The sum or time that stands alone behind a "no" or "wait": "90k. Wait, that was with tax, 75k."."""
        cues = [*self.message.spans("correction"), *self.message.spans("no")]
        waits = [found.end() for found in _WAIT.finditer(self.message.text)]
        if waits and (after := [s for s in amounts if s.span.start >= waits[-1] > chosen.span.end]):
            return after[-1]
        bare = [s for s in amounts if s.clause.last - s.clause.first <= 1]
        later = [s for s in bare if any(chosen.span.end <= cue.start < s.span.start for cue in cues)]
        return later[-1] if later else chosen

    def _own_money(self, clause: Clause) -> bool:
        said = frozenset(self.message.words(clause))
        told = any(self._beside(clause, label) for label in ("budget_pos", "budget_pos_asked", "budget_planned"))
        return told or bool(said & senses.OWNERS and said & senses.HAVING)

    def _in_thousands(self, amount: Amount) -> int:
        """1000 where a bare number corrects a sum on record and must mean thousands ("sorry, 75" after 70k), else 1."""
        old, new = self._on_record("amount_max"), amount.maximum or amount.minimum
        if not old or not new or amount.currency or self.asked == Criterion.BUDGET or not new < 1000 <= old:
            return 1
        return 1000 if old / 10 <= new * 1000 <= old * 10 else 1

    def _on_record(self, key: str) -> Any:
        """A value of the same kind that stands on record: who names it beside another one corrects it."""
        criterion = Criterion.BUDGET if key == "amount_max" else Criterion.TIMELINE
        known = self.context.known.get(criterion)
        return known.value.get(key) if known is not None and known.value else None

    @staticmethod
    def _upper(signal: Signal) -> float | None:
        amount = signal.payload
        assert isinstance(amount, Amount)
        return amount.maximum if amount.maximum is not None else amount.minimum

    @staticmethod
    def _pos_after(found: Sequence[Signal], negative: Signal) -> bool:
        return any(s.kind in ("pos", "planned") and s.span.start > negative.span.end for s in found)

    def _amounts(self) -> list[Signal]:
        message = self.message
        expected = Criterion.BUDGET in self.lenient
        found = []
        named = find_amounts(message.clean, self.context.locale, money_expected=expected)
        if not expected or self._open_sum():
            named = sorted({*named, *self._granted()}, key=lambda amount: amount.start)
        if message.has("sum_misread") and len({amount.maximum for amount in named}) == 1:
            return []  # "the 410,000, that is the electricity bill"
        for amount in named:
            span = message.canonical(amount.start, amount.end)
            clause = message.clause_at(span.start)
            if clause.uses & (SKIPPED - {"question"}) or self._given_up(span, clause):
                continue
            if amount.currency is None and (self._numbers_a_thing(span) or self._counts(clause, amount)):
                continue
            if self._long_ago(clause):
                continue
            if clause.question and not (expected and self._offers_in_question(clause)):
                continue
            if self._beside(clause, "not_budget_clause") or self._elsewhere(clause) or self._billed(clause):
                continue
            if self._beside(clause, "limit_clause") and (self.asked != Criterion.BUDGET or self._beside(clause, "limit_votes")):
                continue
            if self._beside(clause, "limit_votes") or self._beside(clause, "turnover"):
                continue
            found.append(Signal("amount", span, clause, amount))
        if found and all(self._beside(signal.clause, "money_gone") for signal in found):
            found += self._left_over(found)
        return found

    def _granted(self) -> list[Amount]:
        """Bare sums in a sentence that says that money was granted: "the council has approved it, 80,000 I think"."""
        message = self.message
        about = {message.clause_at(span.start).sentence for span in message.spans("budget_granted")}
        old, open_sum = self._on_record("amount_max"), self._open_sum()
        if open_sum:
            about |= {message.clause_at(span.start).sentence for span in message.spans("budget_pos_asked")}
        bare = find_amounts(message.clean, self.context.locale, money_expected=True) if about or old else []
        placed = [(amount, message.clause_at(message.canonical(amount.start, amount.end).start)) for amount in bare]
        return [
            amount
            for amount, clause in placed
            if (clause.sentence in about and self._gone(amount) >= LEAST_GRANTED) or (old and self._gone(amount) == 1000 * old)
        ]

    def _open_sum(self) -> bool:
        """Whether there is money on record, but no sum."""
        known = self.context.known.get(Criterion.BUDGET)
        return known is not None and known.verdict == POSITIVE and self._on_record("amount_max") is None

    def _after_deduction(self, old: float) -> Finding | None:
        """What is left of the sum on record once a part of it goes elsewhere: "15 of it go to the coffee machine"."""
        for span in self.message.spans("money_of_it"):
            clause = self.message.clause_at(span.start)
            text = self.message.quote(clause)
            gone = [self._gone(amount) for amount in find_amounts(text, self.context.locale, money_expected=True)]
            if len(gone) != 1 or clause.question:
                continue
            part = gone[0] * (1000 if gone[0] < 1000 <= old else 1)
            if not 0 < part < old:
                continue
            known = self.context.known[Criterion.BUDGET].value or {}
            value = {**known, "amount_min": old - part, "amount_max": old - part}
            verdict = POSITIVE if old - part >= self.context.budget_minimum else NEGATIVE
            return Finding(Reported.ANSWERED, verdict, value, [clause])
        return None

    @staticmethod
    def _gone(amount: Amount) -> float:
        return amount.maximum or amount.minimum or 0.0

    def _left_over(self, gone: list[Signal]) -> list[Signal]:
        """The bare number that stands beside a sum that was taken away: "40k went to the lifts, so it's 210 now"."""
        taken = {id(signal.clause) for signal in gone}
        left = []
        for match in _BARE.finditer(self.message.clean):
            span = self.message.canonical(*match.span())
            clause = self.message.clause_at(span.start)
            amount = Amount(*match.span(), float(match.group()), float(match.group()), None, None)
            if id(clause) not in taken and self._in_thousands(amount) > 1:
                left.append(Signal("amount", span, clause, amount))
        return left

    def _numbers_a_thing(self, span: Span) -> bool:
        """Whether a number only names something: "series 642", "hall 12"."""
        at = self.message.reading.index(span.start)
        begin = self.message.tokens[at].origin[0]
        if self.message.clean[max(begin - 1, 0) : begin] in ("'", "’"):
            return True  # a year: "in '74"
        return at > 0 and self.message.tokens[at - 1].word in senses.NUMBERED

    def _applied(self, late: list[Signal]) -> bool:
        """Whether the money is applied for or entered in the plan, and what is denied is only that it was granted already."""
        return self.message.has("applied_for") and all(self._beside(s.clause, "not_granted_yet") for s in late)

    def _long_ago(self, clause: Clause) -> bool:
        """Whether a clause names a year gone by, and what was spent then: "in 2019 we put 80,000 into it"."""
        years = [int(word) for word in self.message.words(clause) if word.isdecimal() and len(word) == 4]
        past = any(FIRST_YEAR <= year < self.context.now.year for year in years)
        return past and self._beside(clause, "spent_then")

    def _counts(self, clause: Clause, amount: Amount) -> bool:
        """Whether a small number in a long sentence that speaks of no money counts something: "38 machines, 12 of them with a network"."""
        upper = amount.maximum or amount.minimum or 0
        bare = not re.search(r"[^\W\d_]", self.message.clean[amount.start : amount.end])
        if not (bare and 0 < upper < SMALL_SUM):
            return False
        sentence = [c for c in self.message.clauses if c.sentence == clause.sentence]
        words = sum(c.last - c.first + 1 for c in sentence)
        labels = ("money_topic", "budget_pos", "budget_pos_asked", "budget_planned", "budget_named")
        return words > SMALL_SUM_WORDS and not any(self._beside(c, label) for c in sentence for label in labels)

    def _names_money(self) -> bool:
        message = self.message
        return message.has("money_topic") or any(message.has_amount(c, self.context.locale) for c in message.clauses)

    def _beside(self, clause: Clause, label: str) -> bool:
        return any(clause.start <= s.start <= clause.end for s in self.message.spans(label))

    def _given_up(self, span: Span, clause: Clause) -> bool:
        """Whether a figure or a date stands behind an "instead of" in its clause."""
        return any(clause.start <= s.start < span.start <= clause.end for s in self.message.spans("instead_of"))

    def _elsewhere(self, clause: Clause) -> bool:
        """Whether a sentence speaks of other people's money, or of money in a dream."""
        places = (self.message.clause_at(span.start) for span in self.message.spans("money_elsewhere"))
        return any(place.sentence == clause.sentence for place in places)

    def _offers_in_question(self, clause: Clause) -> bool:
        return not self._beside(clause, "question_topic_price")

    def _has_period(self, signals: Sequence[Signal]) -> bool:
        if any(self._beside(s.clause, "budget_period") for s in signals):
            return True
        message, context = self.message, self.context
        times = find_times(message.clean, context.now, context.locale, time_expected=True)
        return any(t.kind != "now" for t in times)

    def _conditional(self, signal: Signal) -> bool:
        """Whether a sign of money hangs on an "if" or "whether" in the clauses before it."""
        if signal.span.fixed:
            return False
        said = self.message.words(signal.clause)
        if signal.kind == "neg":
            before = [c for c in self.message.clauses if c.sentence == signal.clause.sentence and c.last < signal.clause.first]
            hangs = bool(before) and self.message.words(before[-1])[0] in _IF and said[0] in _THEN
            return hangs or (said[0] in _IF and signal.span.start > signal.clause.start)
        return bool(frozenset(said) & _IF)

    def _released_later(self, negatives: Sequence[Signal]) -> bool:
        if not any(s.start >= negatives[0].clause.start for s in self.message.spans("frozen")):
            return False
        message, context = self.message, self.context
        return bool(find_times(message.clean, context.now, context.locale, time_expected=True))

    # authority

    def authority(self) -> Finding | None:
        """The lead's own part in the decision."""
        named = self.message.has("authority_topic") or self.message.has("authority_strict")
        lenient = self.asked == Criterion.AUTHORITY or Criterion.AUTHORITY in self.lenient and named
        found = self.signals("authority_decides", "decides", flip="weak_none")
        found += self.signals("authority_shared", "shared", flip="shared" if not lenient else "weak_none")
        found += self.signals("authority_influences", "influences", flip="weak_none")
        found += self._fixed("authority_none", "none")
        if lenient:
            found += self.signals("authority_decides_asked", "decides", flip="weak_none")
            found += self.signals("authority_shared_asked", "shared", flip="weak_none")
            found += self._fixed("authority_none_asked", "none")
        if not lenient:
            found = [
                s
                for s in found
                if self._beside(s.clause, "authority_strict")
                or (s.kind == "shared" and self._beside(s.clause, "authority_other"))
            ]
        found = self.longest(found)
        if not found:
            if self.asked == Criterion.AUTHORITY:
                guessed = self._part_by_words()
                if guessed:
                    return guessed
                other = self._fixed("authority_other", "other")
                if other:
                    return Finding(Reported.VAGUE, None, None, [s.clause for s in other])
            return None
        if taken := self._given_away(found):
            return taken
        none = [s for s in found if s.kind == "none"]
        if self.signals("authority_veto", "shared"):
            none = []
        weak = [s for s in found if s.kind == "weak_none"]
        positive = [s for s in found if s.kind in ("decides", "shared", "influences")]
        if none:
            later = [s for s in positive if s.span.start > none[-1].span.end]
            if not later:
                return Finding(Reported.ANSWERED, NEGATIVE, {"role": "none"}, [s.clause for s in none])
            positive = later
        if not positive:
            return Finding(Reported.ANSWERED, NEGATIVE, {"role": "none"}, [s.clause for s in weak])
        kinds = {s.kind for s in positive}
        if weak and kinds == {"decides"} and positive[-1].span.start < weak[-1].span.start:
            return Finding(Reported.ANSWERED, NEGATIVE, {"role": "none"}, [s.clause for s in weak])
        role = "shared" if "shared" in kinds else "decision_maker" if "decides" in kinds else "influencer"
        if weak and role == "decision_maker" and "influences" in kinds:
            role = "influencer"
        return Finding(Reported.ANSWERED, POSITIVE, {"role": role}, [s.clause for s in positive])

    def _given_away(self, found: list[Signal]) -> Finding | None:
        """ "I decide - no, the board does": who else decides was said last, and nothing of an own part after it."""
        cue = self.message.spans("correction") or self.message.spans("no")
        other = [s for s in self._fixed("authority_other", "other") if cue and s.span.start > cue[-1].start]
        if self.asked != Criterion.AUTHORITY or not other or any(s.span.end > cue[-1].start for s in found):
            return None
        return Finding(Reported.VAGUE, None, None, [s.clause for s in other])

    def _part_by_words(self) -> Finding | None:
        """The lead's part from single words, where no phrase fits: who, and what they do with the decision."""
        role, proof = "", None
        for clause in self.message.clauses:
            if clause.uses & SKIPPED or clause.question:
                continue
            said = self._without_yes(self.message.words(clause))
            found = frozenset(said)
            me, us, denied = found & senses.ME, found & senses.US, found & senses.DENIAL
            others = found & senses.OTHERS
            if denied and found & senses.ASKING_ME and not found & senses.DECIDING_STRONG:
                return Finding(Reported.ANSWERED, NEGATIVE, {"role": "none"}, [clause])
            if denied:
                if me and found & senses.DECIDING_STRONG:
                    return Finding(Reported.ANSWERED, NEGATIVE, {"role": "none"}, [clause])
                continue
            if found & senses.CONDITION or self._beside(clause, "authority_shared_not"):
                continue
            if (
                (me or us)
                and found & senses.GREMIUM
                and found & senses.INSIDE
                or me
                and found & senses.DECIDING
                and (others or us)
                and found & common.JOINING
            ):
                role, proof = "shared", clause
            elif self._decides_by_words(said) and not others and not role:
                role, proof = "decision_maker", clause
            elif me and found & senses.ADVISING and role in ("", "decision_maker"):
                role, proof = "influencer", clause
        if proof is None:
            return None
        return Finding(Reported.ANSWERED, POSITIVE, {"role": role}, [proof])

    def _without_yes(self, said: Sequence[str]) -> list[str]:
        """The words without a "ja" that only agrees: in Polish it is "I", and "mein Ja" is a decision."""
        polish = self.context.locale.startswith("pl")
        return [word for before, word in pairwise(["", *said]) if word != "ja" or polish or before in _NAMES_A_YES]

    @staticmethod
    def _decides_by_words(said: Sequence[str]) -> bool:
        """Whether "I" and a word of deciding stand together, or "my" before such a word; not "my dentist decides"."""
        if not frozenset(said) & senses.DECIDING:
            return False
        owned = any(a in senses.ME and b in senses.DECIDING for a, b in pairwise(said))
        return owned or bool(frozenset(said) & senses.MYSELF)

    # timeline

    def timeline(self) -> Finding | None:
        """When it starts, or that it will not."""
        lenient = Criterion.TIMELINE in self.lenient
        times = self._times(lenient, SKIPPED)
        if not times and self._insists(Criterion.TIMELINE):
            times = self._times(lenient, SKIPPED - {"retract"})
        negative = self._fixed("time_neg", "neg") if lenient else self._fixed("time_neg_strict", "neg")
        if any(clause.uses & {"pending"} for clause in self.message.clauses):
            times = [s for s in times if not self._beside(s.clause, "not_time_clause")]
        if self._begins_elsewhere(times):  # "The council decides on 14 January. Work begins after the thaw."
            times = []
        if times:
            dated = self._first_time(self._real_times(times))
            between = [s for s in negative if dated.span.end < s.span.start < times[-1].span.start]
            apart = all(s.clause.sentence != times[-1].clause.sentence for s in between)
            if between and apart and not self._given_up(times[-1].span, times[-1].clause):
                dated = times[-1]  # "2009 in winter, never again! So after the holidays in August"
            after = [s for s in negative if s.span.start > dated.span.end]
            if after and lenient and not self._beside(dated.clause, "time_start"):
                return Finding(Reported.ANSWERED, NEGATIVE, None, [s.clause for s in after])
            return self._judged(dated)
        if negative:
            return Finding(Reported.ANSWERED, NEGATIVE, None, [s.clause for s in negative])
        label = "time_now" if lenient else "time_now_strict"
        now = [
            s
            for s in self.signals(label, "now")
            if not self._beside(s.clause, "self_clause")
            and not s.clause.uses & {"authority", "budget"}
            and (self.asked == Criterion.TIMELINE or self._starts(s.clause))
        ]
        if now:
            today = self.context.now.date().isoformat()
            return Finding(Reported.ANSWERED, POSITIVE, {"start": today, "end": None}, [now[0].clause])
        return None

    def _real_times(self, times: list[Signal]) -> list[Signal]:
        """The times without a wish for the past, where a real date stands beside it: "yesterday at best. Week 34 is fixed"."""
        spans = [s.payload for s in times if isinstance(s.payload, TimeSpan)]
        # "January, after the Christmas business": the month says it, what goes before it only explains.
        named = [span.start for span in spans if span.kind == "range" and span.start]
        times = [
            s
            for s in times
            if not (isinstance(s.payload, TimeSpan) and s.payload.kind == "not_before" and s.payload.start)
            or not any(s.payload.start - ROUGHLY <= start <= s.payload.start + EXPLAINED for start in named)
        ]
        # "If the trials show something by February we could rebuild in August", "nothing goes before March; in the second quarter then".
        ruled_out = (
            {self.message.clause_at(span.start).sentence for span in self.message.spans("before_nothing")}
            if len(times) > 1
            else set()
        )
        outright = [s for s in times if not self._on_condition(s.clause) and s.clause.sentence not in ruled_out]
        times = outright or times
        real = [s for s in times if not (isinstance(s.payload, TimeSpan) and s.payload.kind == "now")]
        wished = len(real) < len(times) and self.message.has("time_wished")
        return real if real and wished else times

    def _on_condition(self, clause: Clause) -> bool:
        """Whether a clause only says under which condition: "if the trials show something by February"."""
        return self.message.words(clause)[0] in _IF

    def _insists(self, criterion: Criterion) -> bool:
        """Whether a lead may repeat what is on record otherwise: "wait, I said next month"."""
        known = self.context.known.get(criterion)
        return known is not None and known.verdict is not None and self.message.has("retract")

    def _times(self, lenient: bool, skipped: frozenset[str]) -> list[Signal]:
        message, context = self.message, self.context
        found = []
        for time in find_times(_plain_times(message.clean), context.now, context.locale, time_expected=lenient):
            span = message.canonical(time.start_at, time.end_at)
            clause = message.clause_at(span.start)
            if clause.uses & (skipped - {"question"}) or (time.kind == "now" and "pending" in clause.uses):
                continue
            if self._given_up(span, clause) or message.cited(span):
                continue
            words = message.clean[time.start_at : time.end_at].casefold()
            if time.kind == "now" and message.negated(span) and not _OWN_NEGATION.search(words):
                continue  # "I can't think about dates right now"
            if time.kind == "now" and clause.uses & {"authority", "budget"} and not self._beside(clause, "time_begin"):
                continue
            today = time.start == context.now.date()
            if (today or time.kind == "now") and self.asked != Criterion.TIMELINE and not self._starts(clause):
                continue
            if today and (self._beside(clause, "not_time_clause") or self._beside(clause, "self_clause")):
                continue
            if clause.question and (self.asked != Criterion.TIMELINE or self._beside(clause, "question_topic_process")):
                continue
            if self._beside(clause, "no_start_clause"):
                continue
            if self.asked != Criterion.TIMELINE and self._beside(clause, "time_elsewhere"):
                continue
            if not lenient and not self._counts_unasked(time, clause):
                continue
            found.append(Signal("time", span, clause, time))
        return found

    def _starts(self, clause: Clause) -> bool:
        """Whether a clause speaks of a start, or says little beside the time ("right now please")."""
        short = self.asked is not None and clause.last - clause.first <= 3 and not clause.uses & {"budget", "authority"}
        return short or any(self._beside(clause, label) for label in ("time_start", "time_begin", "time_now_strict"))

    def _counts_unasked(self, time: TimeSpan, clause: Clause) -> bool:
        if time.kind == "now" and not self._beside(clause, "time_now_strict"):
            return False
        if self._beside(clause, "not_time_clause"):
            return False
        if self.asked != Criterion.BUDGET and self._beside(clause, "time_start"):
            return True
        if self._beside(clause, "budget_neg_asked") or self._beside(clause, "frozen"):
            return False
        if self.asked == Criterion.BUDGET or "budget" in clause.uses:
            return self._beside(clause, "time_begin") or (clause.last - clause.first <= 3 and "budget" not in clause.uses)
        return True

    def _begins_elsewhere(self, times: list[Signal]) -> bool:
        """Whether every date is that of a meeting or the like, and another sentence tells the start without a date."""
        if not times or not all(self._beside(s.clause, "not_time_clause") for s in times):
            return False
        dated = {s.clause.sentence for s in times}
        starts = {self.message.clause_at(span.start).sentence for span in self.message.spans("time_start")}
        return bool(starts) and not starts & dated

    def _first_time(self, times: list[Signal]) -> Signal:
        if first := [s for s in times if len(times) > 1 and self._beside(s.clause, "first_phase")]:
            return first[0]  # two phases count by the first
        times = [s for s in times if not self._beside(s.clause, "not_by_then")] or times
        begun = [s for s in times if frozenset(self.message.words(s.clause)) & senses.BEGINNING]
        if begun and any(s.clause.sentence == begun[0].clause.sentence for s in times if s not in begun):
            return begun[0]  # "they must be done in 2030, but we should begin in 2028"
        starting = [s for s in times if self._beside(s.clause, "time_start") and not self._beside(s.clause, "not_time_clause")]
        plain = [s for s in times if not self._beside(s.clause, "not_time_clause")]
        pool = starting or plain or times
        pool = [s for s in pool if not self._dated_before(s)] or pool
        if len(pool) > 1:
            dated = [s for s in pool if not (isinstance(s.payload, TimeSpan) and s.payload.kind == "duration")]
            pool = [s for s in dated if frozenset(self.message.words(s.clause)) & senses.WANTING] or dated or pool
            if restated := [b for a, b in pairwise(pool) if self._restates(a, b)]:
                return restated[-1]
        if self.message.has("correction"):
            return pool[-1]
        if exact := [s for s in pool[1:] if _within(s, pool[0])]:
            return exact[0]  # "the summer shutdown, two weeks in August"
        return self._put_right(pool[0], pool)

    def _restates(self, a: Signal, b: Signal) -> bool:
        """Whether the second time says the first one in other words: "before the shutdown, so July"."""
        between = self.message.text[a.span.end : b.span.start].split()
        return bool(between) and len(between) <= 4 and bool(frozenset(between) & senses.RESTATING)

    def _dated_before(self, signal: Signal) -> bool:
        """Whether a time is the one on record."""
        time, start = signal.payload, self._on_record("start")
        return isinstance(time, TimeSpan) and start is not None and time.start is not None and time.start.isoformat() == start

    def _judged(self, signal: Signal) -> Finding:
        time = signal.payload
        assert isinstance(time, TimeSpan)
        first = time.start or time.end
        today = self.context.now.date()
        near = first is not None and first <= months_after(today, self.context.horizon_months)
        value = {
            "start": time.start.isoformat() if time.start else None,
            "end": time.end.isoformat() if time.end else None,
        }
        return Finding(Reported.ANSWERED, POSITIVE if near else NEGATIVE, value, [signal.clause])

    def _billed(self, clause: Clause) -> bool:
        """Whether a bare sum belongs to a bill named just before it: "with last year's bill, 410,000 euros"."""
        if self.asked == Criterion.BUDGET or clause.last - clause.first >= BARE_SUM:
            return False
        before = [c for c in self.message.clauses if c.sentence == clause.sentence and c.last < clause.first]
        return bool(before) and self._beside(before[-1], "bill")

    # need

    def need(self, used: set[int], diverted: bool) -> Finding | None:
        """A problem, goal, project; `used` are tokens that say something else, `diverted`: the message also strays."""
        lenient = Criterion.NEED in self.lenient
        positive = [s for s in self._fixed("need_pos", "pos") if self._says(s, used)]
        negative = self._fixed("need_neg", "neg") if lenient else self._fixed("need_neg_strict", "neg")
        negative = [s for s in negative if not self.message.cited(s.span)]
        if claimed := self._claimed():
            return self.need_found(claimed, whole=False)
        last = negative[-1] if negative else None
        if last and not (positive and positive[-1].span.start > last.span.end and positive[-1].clause is not last.clause):
            goes_on = lenient and self._goes_on(last, used)
            if not goes_on:
                return Finding(Reported.ANSWERED, NEGATIVE, None, [s.clause for s in negative])
        if positive:
            told = [s.clause for s in positive]
            plain = self._troubles() if self.asked == Criterion.NEED else []
            untold = not any(theme_of(self.message.quote(clause)) for clause in told)
            return self.need_found(plain if plain and untold else told)
        if self.asked != Criterion.NEED:
            named = [] if diverted else self._named(used) or self._suffered()
            return self.need_found(named) if named else None
        clauses = [c for c in self.message.clauses if not c.uses & (SKIPPED | {"pending", "decline", "off_topic"})]
        clauses = [c for c in clauses if not c.question]
        content = [(c, w) for c in clauses for w in self._content(c, used)]
        hesitant = any(c.uses & {"pending", "decline"} for c in self.message.clauses)
        plain = self._troubles()
        if diverted and not hesitant and (own := [c for c in plain if frozenset(self.message.words(c)) & common.OURS]):
            return self.need_found(own)
        if diverted or hesitant or not content or (self.straying and not any(self._thing(w) for _, w in content)):
            return None
        if plain:
            return self.need_found(plain)
        vague = self.message.spans("need_vague")
        concrete = [(c, w) for c, w in content if not common.is_generic(w) and not self._inside(w, c, vague)]
        if not concrete:
            return Finding(Reported.VAGUE, None, None, [c for c, _ in content])
        if vague and not any(self._thing(w) for _, w in concrete) and len(concrete) <= 2:
            return Finding(Reported.VAGUE, None, None, [c for c, _ in content])
        if not self._own_matter(concrete):
            return Finding(Reported.VAGUE, None, None, [c for c, _ in content])
        return self.need_found([c for c, _ in concrete])

    def _troubles(self) -> list[Clause]:
        """Clauses that tell a trouble in plain words, and not one with us."""
        clauses = [
            c for c in self.message.clauses if not c.uses & (SKIPPED | {"pending", "decline", "off_topic"}) and not c.question
        ]
        return [
            c for c in clauses if theme_of(self.message.quote(c)) in TROUBLES and not _YOURS & frozenset(self.message.words(c))
        ]

    def _suffered(self) -> list[Clause]:
        """Clauses that tell a trouble of the lead's own, though no phrase is known for it: "we dump it all down the drain"."""
        free = [
            c for c in self.message.clauses if not c.question and not c.uses & (SKIPPED | {"budget", "authority", "timeline"})
        ]
        ours = {c.sentence for c in free if frozenset(self.message.words(c)) & common.OURS}
        return [c for c in free if theme_of(self.message.quote(c)) in TROUBLES and c.sentence in ours]

    def _claimed(self) -> list[Clause]:
        """The clauses of who objects to the need on record: from the claim on, without it where more follows."""
        known = self.context.known.get(Criterion.NEED)
        places = [(span, self.message.clause_at(span.start)) for span in self.message.spans("need_claimed")]
        spans = [
            span
            for span, clause in places
            if not self.message.negated(span) and not clause.question and "smalltalk" not in clause.uses
        ]
        on_record = known is not None and known.verdict is not None
        if not spans or not (on_record or self.message.has("need_own") or self.asked in (Criterion.NEED, None)):
            return []
        claim = self.message.clause_at(spans[-1].start)
        said = [
            c
            for c in self.message.clauses
            if c.first >= claim.first and not c.question and not c.uses & (SKIPPED | {"budget", "authority", "timeline"})
        ]
        denials = [s for s in self._fixed("need_neg_strict", "neg") if not self.message.cited(s.span)]
        if any(signal.clause in said for signal in denials):
            return []
        if named := self._after_claim(claim):
            return [named]
        more = [c for c in said if c is not claim and not self._denies(c)]
        if more:
            return more
        before = [  # "The furnace! Too much power. That is my problem."
            c
            for c in self.message.clauses
            if c.last < claim.first and not c.question and not c.uses & (SKIPPED | {"budget", "authority", "timeline"})
        ]
        if not on_record and self.asked not in (Criterion.NEED, None):
            return before  # "that's our problem, not yours" names none
        return before or said or [claim]

    def _after_claim(self, claim: Clause) -> Clause | None:
        """What follows "the need is" or "change the need to" in the clause of the claim."""
        opening = _CLAIM.search(self.message.text, claim.start, claim.end)
        first = self.message.reading.index(opening.end()) if opening and opening.end() < claim.end else claim.last + 1
        if first > claim.last or not any(self._thing_or_name(i) for i in range(first, claim.last + 1)):
            return None
        tokens = self.message.tokens
        return replace(claim, first=first, start=tokens[first].start)

    def _thing_or_name(self, i: int) -> bool:
        word = self.message.tokens[i].word
        return len(word) > 3 and word not in grammar.SUBJECTS | _NOTING and not common.is_generic(word)

    def _denies(self, clause: Clause) -> bool:
        """Whether a clause only says what it is not: "not the noise"."""
        return self.message.words(clause)[0] in common.STRONG_NEGATIONS

    def _own_matter(self, content: list[tuple[Clause, str]]) -> bool:
        """Whether words without a phrase that we know name a matter of the lead's own, and are not talk with the agent."""
        for clause, word in content:
            if self._beside(clause, "need_aimed"):
                continue
            if self._thing(word):
                return True
            if self._beside(clause, "need_talk"):
                continue
            said = self.message.words(clause)
            mine = frozenset(said) & common.TALK and not frozenset(said) & common.OURS
            if self._belonging(clause):
                return True
            if self._beside(clause, "need_strong") or (matters.names_matter(word) and not mine):
                return True
        return False

    def _belonging(self, clause: Clause) -> bool:
        """Whether a clause only names a thing and where it belongs: "a dehumidifier for the archive"."""
        said = self.message.words(clause)
        placed = any(a in grammar.PLACING and b in grammar.DEFINITE for a, b in pairwise(said))
        return self._bare_name(clause) and said[0] in grammar.INDEFINITE and placed

    def _goes_on(self, negative: Signal, used: set[int]) -> bool:
        """Whether a clause behind the denial names a thing or a trouble ("nothing much, just the conveyor that stops")."""
        later = [c for c in self.message.clauses if c.start > negative.span.end and not c.uses & SKIPPED and not c.question]
        return any(self._thing(word) for c in later for word in self._content(c, used))

    def need_found(self, clauses: list[Clause], *, whole: bool = True) -> Finding:
        """A need in the lead's own words, shortened."""
        told = self._whole(clauses) if whole else clauses
        words = self.message.said(told[0], told[-1]).strip()
        summary = words if len(words) <= SUMMARY_LENGTH else words[: SUMMARY_LENGTH - 2].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
        return Finding(Reported.ANSWERED, POSITIVE, {"summary": " ".join(summary.split())}, clauses)

    def _whole(self, clauses: list[Clause]) -> list[Clause]:
        """The clauses with those beside them in their sentences that say nothing else, so that no half sentence is kept."""
        told, everything = {id(clause) for clause in clauses}, self.message.clauses
        sentences = {clause.sentence for clause in clauses}
        places = [i for i, clause in enumerate(everything) if id(clause) in told]
        first, last = places[0], places[-1]
        other = SKIPPED | {"budget", "authority", "timeline", "correction_cue"}

        def belongs(clause: Clause) -> bool:
            return clause.sentence in sentences and not clause.uses & other and not self._beside(clause, "budget_granted")

        while first and belongs(everything[first - 1]):
            first -= 1
        while last + 1 < len(everything) and belongs(everything[last + 1]):
            last += 1
        return everything[first : last + 1]

    def _inside(self, word: str, clause: Clause, spans: Sequence[Span]) -> bool:
        for token in self.message.tokens[clause.first : clause.last + 1]:
            if token.word == word and any(s.start <= token.start and token.end <= s.end for s in spans):
                return True
        return False

    def _content(self, clause: Clause, used: set[int]) -> list[str]:
        out = []
        functions: set[str] = set()
        for code in self.message.languages:
            functions |= common.FUNCTION.get(code, frozenset())
        for i in range(clause.first, clause.last + 1):
            word = self.message.tokens[i].word
            if i not in used and len(word) > 1 and word[0].isalpha() and word not in functions:
                out.append(word)
        return out

    @staticmethod
    def _thing(word: str) -> bool:
        if word in common.THING_WORDS or word.startswith(common.THING_STEMS):
            return True
        return len(word) > 8 and any(stem in word for stem in common.THING_STEMS)

    def _says(self, signal: Signal, used: set[int]) -> bool:
        """Whether a sign of need has words that belong to no other criterion and name something."""
        span = signal.span
        index = self.message.reading.index
        first, last = index(span.start), index(span.end - 1)
        if all(i in used for i in range(first, last + 1)):
            return False
        content = [w for w in self._content(signal.clause, used) if not common.is_generic(w)]
        if not content:
            return False
        if self._beside(signal.clause, "need_aimed"):
            return False
        named = any(self._thing(w) for w in content)
        said = self.message.words(signal.clause)
        if not named and (self._beside(signal.clause, "need_talk") or frozenset(said) & common.NOTHING):
            return False
        if self._beside(signal.clause, "not_need_clause") and not (named and self.asked == Criterion.NEED):
            return False
        if self.asked == Criterion.NEED and not self.straying:
            return True
        if self.asked == Criterion.TIMELINE and self._subordinate(signal.clause):
            return False
        return named or self._beside(signal.clause, "need_strong")

    def _bare_name(self, clause: Clause) -> bool:
        """Whether a clause only names something, as one item of a list: "steam trap monitoring"."""
        said = self.message.words(clause)
        return 2 <= len(said) <= 6 and not frozenset(said) & grammar.TALKING

    def _subordinate(self, clause: Clause) -> bool:
        """Whether a clause only says when: "once the new hall stands"."""
        opening = self.message.tokens[clause.first : min(clause.first + 2, clause.last + 1)]
        return any(token.word in grammar.SUBORDINATE for token in opening)

    def _named(self, used: set[int]) -> list[Clause]:
        """Clauses that name a thing or a measure as the subject of a project, in passing."""
        out = []
        for clause in self.message.clauses:
            if clause.question or clause.uses & (SKIPPED | {"pending", "decline", "budget_negative", "off_topic"}):
                continue
            if self._beside(clause, "not_need_clause") or self._beside(clause, "authority_other"):
                continue
            listed = bool(used) and not clause.uses and self._bare_name(clause)
            if not (listed or self._beside(clause, "named_cue")) or "authority" in clause.uses:
                continue
            if self._subordinate(clause) or clause.uses & {"timeline"} and self.asked == Criterion.TIMELINE:
                continue
            content = [w for w in self._content(clause, used) if w not in common.GENERIC]
            if len(content) >= 2 and any(self._thing(w) for w in content):
                out.append(clause)
        return out
