"""A message taken apart: clauses, questions, and the phrases that stand in them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from conversations.interpreters.rules import lexicon
from conversations.interpreters.rules.lexicon import common, grammar
from conversations.interpreters.rules.lexicon.canonical import Reading, read
from conversations.interpreters.rules.lexicon.engine import Sifted, Span, marks_of
from conversations.interpreters.rules.money import find_amounts

_GLUED = re.compile("['’‘´`ʼ]")
_CITED = re.compile(r"[\"“„«»][^\"“”„«»]{1,80}[\"“”«»]")
_NOT = frozenset({"not", "nicht", "kein", "keine"})
CONTRAST = 4
"""So many words at most a clause has that only says what it is not."""
_HARD_STOPS = frozenset(".!?;")


@dataclass(slots=True)
class Clause:
    """Tokens `first` to `last` between two stops or strong conjunctions; `uses` are the acts that claim it."""

    first: int
    last: int
    start: int
    end: int
    sentence: int
    question: bool = False
    uses: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _View:
    """A canonical text to search, and where its words stand in the full one."""

    text: str
    phrases: list[Sifted]
    origin: tuple[dict[int, int], dict[int, int]] | None

    def place(self, span: Span) -> Span:
        if self.origin is None:
            return span
        starts, ends = self.origin
        end = span.end
        while end not in ends and end > span.start:
            end -= 1
        start = span.start
        while start not in starts and start < end:
            start += 1
        return Span(starts.get(start, 0), ends.get(end, 0), span.fixed)


class Message:
    """One message, its clauses, and every phrase that was found in it."""

    def __init__(self, original: str, clean: str, locale: str) -> None:
        """`clean` is the original with what no grammar can read replaced one to one, so that places agree."""
        self.original, self.clean = original, clean
        rough = read(clean, {}, english=True)
        self.languages = lexicon.languages_of(frozenset(token.word for token in rough.tokens), locale)
        first = self.languages[0]
        expansions = lexicon.EXPANSIONS.get(first, {})
        # The rough reading will do where nothing in it is to be expanded.
        same = first == "en" and expansions.keys().isdisjoint(token.word for token in rough.tokens) and not _GLUED.search(clean)
        self.reading: Reading = rough if same else read(clean, expansions, english=first == "en")
        self.text = self.reading.text
        self.tokens = self.reading.tokens
        self._views = [self._view(self.text)]
        self._strip_fillers()
        self._found: dict[str, list[Span]] = {}
        self.clauses: list[Clause] = list(self._split())
        self._mark_questions()

    def _split(self) -> Iterator[Clause]:
        tokens = self.tokens
        first, sentence = 0, 0
        for i, token in enumerate(tokens):
            cut = token.stop
            if not cut and i > first and token.word in grammar.BREAKS:
                after = tokens[i + 1].word if i + 1 < len(tokens) else ""
                cut_before = token.word in grammar.STRONG_BREAKS or after in grammar.SUBJECTS
                if cut_before:
                    yield self._clause(first, i - 1, sentence)
                    first = i
                continue
            if not cut and i > first and token.word in _NOT and self._alike(i - 1, i + 1):
                yield self._clause(first, i - 1, sentence)  # "March not May" is "March, not May"
                first = i
                continue
            if cut:
                if i > first:
                    yield self._clause(first, i - 1, sentence)
                first = i + 1
                if token.word in _HARD_STOPS:
                    sentence += 1
        if first < len(tokens):
            yield self._clause(first, len(tokens) - 1, sentence)

    def _alike(self, before: int, after: int) -> bool:
        """Whether two words are both months or both figures."""
        if after >= len(self.tokens):
            return False
        pair = (self.tokens[before].word, self.tokens[after].word)
        return all(word in grammar.MONTHS for word in pair) or all(word[:1].isdigit() for word in pair)

    def _clause(self, first: int, last: int, sentence: int) -> Clause:
        return Clause(first, last, self.tokens[first].start, self.tokens[last].end, sentence)

    def words(self, clause: Clause) -> list[str]:
        """The words of a clause."""
        return [token.word for token in self.tokens[clause.first : clause.last + 1]]

    def _mark_questions(self) -> None:
        asked: set[int] = set()
        sentence = 0
        for token in self.tokens:
            if token.word == "?":
                asked.add(sentence)
            if token.word in _HARD_STOPS:
                sentence += 1
        english = self.languages[0] == "en"
        by_sentence: dict[int, list[Clause]] = {}
        for clause in self.clauses:
            by_sentence.setdefault(clause.sentence, []).append(clause)
        for number, clauses in by_sentence.items():
            openings = [
                i
                for i, clause in enumerate(clauses)
                if grammar.opens_question(self.words(clause), marked=number in asked, follows=i > 0, english=english)
            ]
            if number in asked and not openings and self.words(clauses[-1])[0] in grammar.TENTATIVE:
                continue  # "It's the cooling?", "something with the doors?": said with a rising voice, and no question
            if number in asked:
                # "Do you send me something that I can show?": what hangs on the question is asked with it.
                hangs = len(clauses) > 1 and self.words(clauses[-1])[0] in grammar.RELATIVE
                begin = openings[0] if openings else len(clauses) - (2 if hangs else 1)
                for clause in clauses[begin:]:
                    clause.question = True
            elif openings and not self._not_known(clauses[max(openings[0] - 2, 0) : openings[0]]):
                clauses[openings[0]].question = True
                for clause in clauses[openings[0] + 1 :]:
                    if self.words(clause)[0] in ("and", "or", "und", "oder"):
                        clause.question = clause.question or grammar.opens_question(self.words(clause)[1:])

            else:
                self._mark_indirect(clauses)

        for asking, reply in pairwise(self.clauses):
            whole = len(by_sentence[reply.sentence]) == 1 and grammar.YES_NO.issuperset(self.words(reply))
            if asking.question and reply.sentence != asking.sentence and whole:
                asking.question = False  # "Is that urgent? No." answers itself

    def _mark_indirect(self, clauses: list[Clause]) -> None:
        begins = grammar.asks_indirectly(self.text[clauses[0].start : clauses[-1].end])
        if begins is not None:
            for clause in clauses:
                clause.question = clause.question or clause.end > clauses[0].start + begins

    def _not_known(self, before: list[Clause]) -> bool:
        """Whether a clause says that the next one is not known: "we don't know yet, how much"."""
        said = frozenset(word for clause in before for word in self.words(clause))
        return bool(said & grammar.KNOWING and said & grammar.NOT_KNOWN)

    def spans(self, label: str) -> list[Span]:
        """The places of a label's phrases, without those inside a place of its `_not` label; in order."""
        if label not in self._found:
            found = self._find(label)
            if found:
                barred = self._find(label + "_not")
                found = [s for s in found if not any(b.start < s.end and b.end > s.start for b in barred)]
            self._found[label] = sorted(found, key=lambda span: (span.start, -span.end))
        return self._found[label]

    def _find(self, label: str) -> list[Span]:
        found: dict[Span, None] = {}
        for view in self._views:
            for phrases in view.phrases:
                for phrase in phrases.get(label, ()):
                    for span in phrase.spans(view.text):
                        found[view.place(span)] = None
        return list(found)

    def _strip_fillers(self) -> None:
        """Adds a view of the message without filler words, save those that a negation governs ("not just me")."""
        fillers = frozenset().union(*(lexicon.FILLERS.get(code, frozenset()) for code in self.languages))
        kept = [
            token
            for i, token in enumerate(self.tokens)
            if token.word not in fillers or (i and self.tokens[i - 1].word in common.STRONG_NEGATIONS)
        ]
        if len(kept) == len(self.tokens) or not kept:
            return
        starts, ends, at = {}, {}, 0
        for token in kept:
            starts[at] = token.start
            at += len(token.word)
            ends[at] = token.end
            at += 1
        text = " ".join(token.word for token in kept)
        self._views.append(self._view(text, (starts, ends)))

    def _view(self, text: str, origin: tuple[dict[int, int], dict[int, int]] | None = None) -> _View:
        marks = marks_of(text)
        return _View(text, [lexicon.table(code).sift(marks) for code in self.languages], origin)

    def cited(self, span: Span) -> bool:
        """Whether a span stands in quotation marks: words that the agent had written, or somebody else."""
        first, last = self.reading.index(span.start), self.reading.index(span.end - 1)
        begin, end = self.tokens[first].origin[0], self.tokens[last].origin[1]
        return any(quoted.start() < begin and end < quoted.end() for quoted in _CITED.finditer(self.clean))

    def contrasts(self) -> bool:
        """Whether it says one thing and not another: "no, May, not April"."""
        later = (clause for clause in self.clauses[1:] if clause.last - clause.first < CONTRAST and not clause.question)
        return any(self.words(clause)[0] in _NOT for clause in later)

    def has_amount(self, clause: Clause, locale: str) -> bool:
        """Whether an amount of money stands in a clause."""
        places = (self.canonical(amount.start, amount.end).start for amount in find_amounts(self.clean, locale))
        return any(clause.start <= place <= clause.end for place in places)

    def found_labels(self) -> frozenset[str]:
        """The labels that were looked for so far and stand somewhere."""
        return frozenset(label for label, spans in self._found.items() if spans)

    def has(self, label: str) -> bool:
        """Whether a phrase of this label stands anywhere."""
        return bool(self.spans(label))

    def clause_at(self, offset: int) -> Clause:
        """The clause in which this offset of the canonical text lies."""
        for clause in self.clauses:
            if offset <= clause.end:
                return clause
        return self.clauses[-1]

    def clauses_of(self, span: Span) -> list[Clause]:
        """The clauses that a span touches."""
        touched = [clause for clause in self.clauses if clause.start < span.end and clause.end > span.start]
        return touched or [self.clause_at(span.start)]

    def negated(self, span: Span) -> bool:
        """Whether a negation in the clause turns the meaning of the span round."""
        if span.fixed:
            return False
        clause = self.clause_at(span.start)
        first, last = self.reading.index(span.start), self.reading.index(span.end - 1)
        both = self.languages[0] in ("de", "nl")
        end = max(last, clause.last) if both else last
        begin = clause.first if both else max(clause.first, first - 5)
        words = [token.word for token in self.tokens[begin : end + 1]]
        return any(grammar.negates(words, i) for i, word in enumerate(words) if word in common.NEGATIONS)

    def quote(self, first: Clause, last: Clause | None = None) -> str:
        """The words of the message from one clause to another, verbatim."""
        begin, end = self._place(first, last or first)
        return self.original[begin:end]

    def said(self, first: Clause, last: Clause) -> str:
        """The same words, fit to be shown and stored."""
        begin, end = self._place(first, last)
        return self.clean[begin:end]

    def _place(self, first: Clause, last: Clause) -> tuple[int, int]:
        tokens = self.reading.tokens
        begin, end = tokens[min(first.first, last.first)], tokens[max(first.last, last.last)]
        return begin.origin[0], end.origin[1]

    def canonical(self, start: int, end: int) -> Span:
        """The place in the canonical text of the span `start:end` of the message."""
        first, last = self.reading.place(start, end)
        if not self.tokens:
            return Span(0, 0)
        return Span(self.tokens[first].start, self.tokens[last].end)
