"""Reads a lead's message by rules alone: phrase tables and grammars, no model. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported, Topic, acts_of
from conversations.interpreters.rules import labels, leaving, noise
from conversations.interpreters.rules.answers import SUMMARY_LENGTH, Answers, Finding
from conversations.interpreters.rules.lexicon import grammar
from conversations.interpreters.rules.lexicon.canonical import READ_LIMIT
from conversations.interpreters.rules.message import Clause, Message
from conversations.interpreters.rules.money import find_amounts
from conversations.interpreters.rules.themes import theme_of
from leads.bant import Criterion, Verdict

NAME = "rules-1"
_STOPPING = (("opt_out", Act.OPT_OUT), ("wrong_person", Act.WRONG_PERSON), ("abuse", Act.ABUSE))
_TOPICS = tuple(
    (f"question_topic_{topic.value}", topic)
    for topic in (
        Topic.NOTED, Topic.TRAINING, Topic.LEFT, Topic.CHANGE, Topic.OBLIGATION, Topic.LANGUAGE, Topic.AGENT, Topic.SOURCE, Topic.PRIVACY, Topic.MEANING, Topic.WHY, Topic.MATERIAL, Topic.PRICE, Topic.PROCESS, Topic.COMPANY,
    )
)  # fmt: skip
TOPIC_OF = {
    Criterion.BUDGET: "money_topic",
    Criterion.AUTHORITY: "authority_topic",
    Criterion.NEED: "need_topic",
    Criterion.TIMELINE: "time_topic",
}
_STOPS = frozenset(act for _, act in _STOPPING)
_ANSWERING = frozenset({Act.ANSWER, Act.VAGUE, Act.PENDING, Act.DECLINE, Act.CORRECTION})
_AND = grammar.ASKED_FOR | {"and", "und", "any", "why", "warum"}
ECHOED = {
    Criterion.NEED: re.compile(r"(?:no|kein\w*) (?:need|bedarf|anliegen)\b[^.!?]{0,30}\?", re.IGNORECASE),
    Criterion.BUDGET: re.compile(r"(?:no|kein\w*) (?:budget|money|geld)\b[^.!?]{0,30}\?", re.IGNORECASE),
}
_JOINS = frozenset({"and", "or", "und", "oder"})
_WONDERED = grammar.ASKED_FOR | {"why", "warum", "wieso"}
_ASKED = frozenset({"please", "bitte"})
_LEANING = frozenset({"falls", "if", "die", "der", "das", "dass", "which", "that", "who", "wo", "weil", "because", "damit", "so"})
_TOLD = frozenset({"budget", "authority", "timeline", "money", "need", "correction_cue", "retract"})
_SUPPLY = frozenset(
    {
        "time",
        "times",
        "delivery",
        "lieferzeit",
        "lieferzeiten",
        "liefertermin",
        "warranty",
        "garantie",
        "references",
        "referenzen",
    }
)
_DROPPING = frozenset(
    {"forget", "scratch", "ignore", "drop", "strike", "vergessen", "vergiss", "vergesst", "streichen", "ignorieren"}
)
_CONCERNING = frozenset({"about", "regarding", "concerning", "as", "wegen", "zu", "zum", "zur", "bezueglich", "betreffend"})
LONG_QUESTION = 90
"""Characters of a question that is passed on as a whole."""
SHORT_CLAUSE = 4
"""Words of a clause at most that asks nothing by itself: "can you", "hand on heart"."""
STORY = 5
"""More words than this beside a sum or a date make it part of a story."""
RHETORICAL = frozenset(
    {
        "who else",
        "what else",
        "why not",
        "why else",
        "where else",
        "wer sonst",
        "was sonst",
        "warum nicht",
        "wieso nicht",
        "reicht das",
        "reicht ihnen das",
        "reicht euch das",
        "genuegt das",
        "genuegt ihnen das",
        "passt das",
        "passt das so",
        "is that enough",
        "is that ok",
        "good enough",
        "will that do",
        "that enough",
        "enough",
    }
)
"""Questions that nobody wants answered at length, where something is said beside them: "Who else? It's my company."."""
_ENOUGH = re.compile(
    r"(?:reicht|genuegt|passt|langt) (?:ihnen |euch |dir |des |das |dies )+.{0,20}$|(?:is|will) (?:that|this) (?:be )?(?:enough|do)\b.{0,20}$"
)
LEAST_BARE = 1000
"""Below this a number that is the whole message, where no money is asked for, is no sum: "42"."""
PLEASANT = 4
"""Words that a pleasantry in the form of a question has at most."""
_TAKEN_BACK = {
    Criterion.BUDGET: re.compile(
        r"(no|nope|sorry)[ ,.]+(wait|sorry|actually|hang on|hold on)?[ ,.]*there (is not|isn.?t|ain.?t)( any| one)?[ .!]*$"
        r"|(nein|halt|sorry)[ ,.]+(halt|moment|doch|stopp)?[ ,.]*(es gibt )?(doch )?(gibt es )?(keins|keines|kein geld)[ .!]*$",
        re.IGNORECASE,
    ),
    Criterion.AUTHORITY: re.compile(
        r"(no|nope|sorry)[ ,.]+(wait|sorry|actually)?[ ,.]*(my|our|the) (\w+ ){1,3}(decides|signs|has the last word)\b"
        r"|(nein|halt|sorry)[ ,.]+(halt|moment|doch)?[ ,.]*(das )?(entscheidet|unterschreibt) (doch )?(mein|meine|unser|unsere|der|die) \w+"
        r"|(nein|halt|sorry)[ ,.]+(halt|moment|doch)?[ ,.]*(mein|meine|unser|unsere|der|die) (\w+ ){1,3}(entscheidet|unterschreibt)\b",
        re.IGNORECASE,
    ),
}
"""Takes back what is on record, in answer to another question: "no wait, there isn't", "no, my wife decides"."""
_PLUS = re.compile(r"(?<=[^\W\d]) \+ (?=[^\W\d])")
"""Between words it means "and"."""
_WISHED = re.compile(
    r"^.*?\b(?:know|wonder|wondering|ask|hear|learn|understand|wissen|fragen|erfahren|verstehen),?\s+"
    r"(?=(?:whether|if|how|what|when|where|which|who|why|ob|wie|was|wann|wo|wer|welche\w*|warum)\b)",
    re.IGNORECASE,
)
"""What comes before an indirect question: "which would like to know whether ..."."""
_SURROGATE = re.compile("[\ud800-\udfff\x00]")


class RulesInterpreter:
    """The interpreter without a language model."""

    name = NAME

    def interpret(self, text: str, context: Context) -> Interpretation:
        """One message, read; never raises, whatever the text is."""
        return self.read(text, context)[0]

    def read(self, text: str, context: Context, *, staying: bool = False) -> tuple[Interpretation, Message | None]:
        """The same with the message taken apart; None where there is nothing more in it than the reading says.

        `staying`: what sounds like an opt-out is known to be none.
        """
        text = text[:READ_LIMIT]
        clean = _PLUS.sub(" & ", _SURROGATE.sub(" ", text))
        thumb = noise.lone_thumb(clean)
        if thumb is not None:
            return _thumb(thumb, clean, context), None
        if noise.asks_who_writes(clean):
            return Interpretation((Act.QUESTION,), (), NAME, topics=(Topic.AGENT,), question=text.strip()), None
        if noise.is_noise(clean):
            return Interpretation((Act.UNINTELLIGIBLE,), (), NAME), None
        if noise.is_machine_text(clean):
            return Interpretation((Act.OFF_TOPIC,), (), NAME), None
        if (taken := _taken_back(text, clean, context)) is not None:
            return taken, None
        message = Message(text, clean, context.locale)
        if not message.clauses:
            return Interpretation((Act.UNINTELLIGIBLE,), (), NAME), None
        whole = _Turn(message, context).read(staying=staying)
        parts = labels.parts(clean)
        if parts and whole.acts[0] not in _STOPS:
            return _under_labels(text, clean, parts, context, whole), None
        return whole, message


def _under_labels(text: str, clean: str, parts: list[labels.Part], context: Context, whole: Interpretation) -> Interpretation:
    """A message that answers one criterion after the other ("Budget: ... Decision: ..."), each under its own label."""
    answers = {answer.criterion: answer for answer in whole.answers if answer.criterion not in {c for c, _, _ in parts}}
    acts = {act for act in whole.acts if act not in _ANSWERING}
    for criterion, start, end in parts:
        own = replace(context, asked=criterion)
        message = Message(text[start:end], clean[start:end], context.locale)
        if not message.clauses:
            continue
        for answer in _Turn(message, own).read().answers:
            if answer.criterion == criterion and (answer.disposition != Reported.VAGUE or criterion == context.asked):
                answers[criterion] = answer
    acts |= acts_of(answers.values())
    if not answers:
        return whole
    ordered = tuple(answers[criterion] for criterion in Criterion if criterion in answers)
    return replace(whole, acts=tuple(act for act in Act if act in acts), answers=ordered)


def _taken_back(text: str, clean: str, context: Context) -> Interpretation | None:
    for criterion, pattern in _TAKEN_BACK.items():
        known, match = context.known.get(criterion), pattern.match(clean.lstrip())
        if match and known is not None and known.verdict == Verdict.POSITIVE and context.asked not in (criterion, None):
            value = {"role": "none"} if criterion == Criterion.AUTHORITY else None
            answer = Answer(criterion, Reported.ANSWERED, text.strip(), Verdict.NEGATIVE, value, correction=True)
            return Interpretation((Act.CORRECTION,), (answer,), NAME, yes_no=False)
    return None


def _thumb(up: bool, text: str, context: Context) -> Interpretation:
    if context.asked not in (Criterion.BUDGET, Criterion.AUTHORITY):
        acts = (Act.UNINTELLIGIBLE,) if context.asked else (Act.SMALLTALK,)
        return Interpretation(acts, (), NAME, up)
    verdict = Verdict.POSITIVE if up else Verdict.NEGATIVE
    known = context.known.get(context.asked)
    correction = known is not None and known.verdict is not None
    value = None if up or context.asked == Criterion.BUDGET else {"role": "none"}
    answer = Answer(context.asked, Reported.ANSWERED, text.strip(), verdict, value, correction)
    return Interpretation((Act.CORRECTION if correction else Act.ANSWER,), (answer,), NAME, up)


class _Turn:
    """One message under one context."""

    def __init__(self, message: Message, context: Context) -> None:
        self.message = message
        self.context = context
        self.asked = context.asked
        self.acts: set[Act] = set()
        self.findings: dict[Criterion, Finding] = {}
        self.known = frozenset(c for c, known in context.known.items() if known.verdict is not None)

    def read(self, *, staying: bool = False) -> Interpretation:
        message = self.message
        yes_no = self._yes_no()
        for label, act in _STOPPING:
            if act == Act.OPT_OUT and not staying and not message.has(label) and leaving.wants_out(message):
                return Interpretation((act,), (), NAME, yes_no)
            if act == Act.ABUSE and message.has("abuse_alone") and self._scolds_only():
                return Interpretation((act,), (), NAME, yes_no)
            if act == Act.WRONG_PERSON and message.has("took_over"):
                continue  # "my predecessor had a file on this, I have inherited it all"
            if message.has(label) and not (act == Act.OPT_OUT and (staying or self._only_weary())):
                return Interpretation((act,), (), NAME, yes_no)
        self._mark_acts()
        if message.has("stop_asking"):
            self.acts.add(Act.LATER)
        self._mark_questions()
        taken_back = any(not message.clause_at(span.start).question for span in message.spans("retract"))
        cue = taken_back or message.has("correction") or (bool(self.known) and message.contrasts()) or self._denies_sum(yes_no)
        cue = cue or self._grants_after_all(yes_no)
        self.cue = cue
        lenient = set(self.known) if cue or self.asked is None else set()
        if self.asked:
            lenient.add(self.asked)
        answers = Answers(message, self.context, frozenset(lenient))
        self._read_answers(answers)
        self._drop_echoes()
        self._echoed_denial()
        self._read_asides(yes_no)
        return self._result(yes_no)

    def _denies_sum(self, yes_no: bool | None) -> bool:
        """Whether a short "no" names a sum though another question is open: "no, 70,000" corrects the one on record."""
        if yes_no is not False or Criterion.BUDGET not in self.known or self.asked in (Criterion.BUDGET, Criterion.TIMELINE):
            return False
        words = [word for clause in self.message.clauses for word in self.message.words(clause)]
        return len(words) <= STORY and noise.has_figures(words)

    def _grants_after_all(self, yes_no: bool | None) -> bool:
        """Whether a "yes" names the money though another question is open and the record says that there is none."""
        known = self.context.known.get(Criterion.BUDGET)
        denied = known is not None and known.verdict == Verdict.NEGATIVE and self.asked != Criterion.BUDGET
        return denied and yes_no is True and self.message.has("money_topic")

    # acts

    def _only_weary(self) -> bool:
        """Whether the whole opt-out is a "stop asking" beside an answer: "One. Stop asking."."""
        message = self.message
        weary = message.spans("stop_asking")
        if not weary or any(not any(w.start <= s.start and s.end <= w.end for w in weary) for s in message.spans("opt_out")):
            return False
        own = {id(message.clause_at(span.start)) for span in weary}
        beside = [clause for clause in message.clauses if id(clause) not in own]
        return any(noise.counts(message.words(clause)) for clause in beside) or message.has("yes") or message.has("no")

    def _scolds_only(self) -> bool:
        """Whether nothing but courtesies stands beside what the program is called: "stupid bot. April." answers all the same."""
        message = self.message
        own = {message.clause_at(span.start).first for span in message.spans("abuse_alone")}
        return all(clause.first in own or self._courtesy(clause) for clause in message.clauses)

    def _yes_no(self) -> bool | None:
        yes, no = self.message.spans("yes"), self.message.spans("no")
        if not yes and not no:
            return None
        if yes and no:
            return yes[0].start < no[0].start or (yes[0].start == no[0].start and yes[0].end > no[0].end)
        return bool(yes)

    def _mark(self, label: str, use: str) -> list[Clause]:
        marked = []
        for span in self.message.spans(label):
            for clause in self.message.clauses_of(span):
                clause.uses.add(use)
                marked.append(clause)
        return marked

    def _mark_acts(self) -> None:
        message = self.message
        self._mark("correction", "correction_cue")
        self._mark("retract", "retract")
        for before, clause in pairwise(message.clauses):
            said = message.words(clause)
            if said[0] in _DROPPING and len(said) <= SHORT_CLAUSE and message.words(before)[0] in _CONCERNING:
                clause.uses.add("retract")  # "about the 40k. Forget that please"
                before.uses.add("retract")
        named = noise.named_person(message.clean)
        if named:
            message.clause_at(message.canonical(*named).start).uses.add("named_person")
        human = [c for c in self._mark("human", "human") if not noise.asks_when(message.words(c), c.question)]
        for clause in message.clauses:
            if "human" in clause.uses and clause not in human:
                clause.uses.discard("human")
        pending_at = {id(message.clause_at(span.start)) for span in message.spans("pending")}
        for clause in message.clauses:
            if "named_person" in clause.uses and id(clause) not in pending_at:
                clause.uses.add("human")
                human.append(clause)
        if human:
            self.acts.add(Act.HUMAN)
        pending = [c for c in self._mark("pending", "pending") if "human" not in c.uses]
        for before, clause in pairwise(message.clauses):
            asks = message.words(clause)[0] in grammar.ASKED_FOR and not clause.question
            if asks and "pending" in before.uses and before.sentence == clause.sentence:
                clause.uses.add("pending")  # "must find out, who may sign at all": no answer
        declined = [c for c in self._mark("decline", "decline") if "human" not in c.uses]
        declined = [c for c in declined if not ("pending" in c.uses and grammar.UNTIL.intersection(message.words(c)))]
        self.pending, self.declined = pending, declined
        later = [c for c in self._mark("later", "later") if not c.uses & {"pending", "human"}]
        for clause in message.clauses:
            if "later" in clause.uses and clause.uses & {"pending", "human"}:
                clause.uses.discard("later")
        # "Ask the CFO, back tomorrow" only says until when; "hold on, not 50k" is no wish to go on another day.
        aside = message.has("correction") and len(message.clauses) > 1 and all(c.last - c.first <= 2 for c in later)
        if pending or aside or (later and self._only_on_the_way(later)):
            for clause in later:
                clause.uses.discard("later")
            later = []
        if later and not (self.asked == Criterion.TIMELINE and noise.bare_later(message.text)):
            self.acts.add(Act.LATER)
        off = self._mark("off_topic", "off_topic")
        if self.asked == Criterion.TIMELINE:
            for clause in [c for c in off if message.tokens[c.first].word in grammar.SUBORDINATE | {"as"}]:
                clause.uses.discard("off_topic")
            off = [c for c in off if "off_topic" in c.uses]
        for clause in [c for c in off if not c.question and (noise.has_figures(message.words(c)) or theme_of(message.quote(c)))]:
            clause.uses.discard("off_topic")
        off = [c for c in off if "off_topic" in c.uses]
        if any(not clause.uses & {"pending", "decline"} for clause in off):
            self.acts.add(Act.OFF_TOPIC)
        if message.has("smalltalk"):
            self.acts.add(Act.SMALLTALK)
        if all(self._courtesy(clause) for clause in message.clauses):
            self.acts.add(Act.SMALLTALK)
            for clause in message.clauses:
                clause.uses.add("smalltalk")

    def _only_on_the_way(self, later: list[Clause]) -> bool:
        """Whether a "later" only excuses the short words of somebody who says a lot: "am on the road, the air costs us ..."."""
        told = sum(clause.last - clause.first + 1 for clause in self.message.clauses if clause not in later)
        return told > STORY and all(self._inside("later_excuse", clause) for clause in later)

    def _courtesy(self, clause: Clause) -> bool:
        """Whether a clause is nothing but a courtesy."""
        if "smalltalk" in clause.uses:
            return True
        for span in self.message.spans("smalltalk"):
            if span.start == clause.start:
                rest = self.message.text[span.end : clause.end].split()
                room = noise.courtesy_room(self.message.text[span.start : span.end])
                if len(rest) <= room and not any(char.isdigit() for word in rest for char in word):
                    clause.uses.add("smalltalk")
                    return True
        return False

    def _mark_questions(self) -> None:
        self.questions: list[Clause] = []
        for clause in self.message.clauses:
            self._courtesy(clause)
            if not clause.question:
                continue
            if clause.uses & {"human", "later", "pending", "off_topic", "decline"}:
                clause.question = False
                continue
            words = self.message.words(clause)
            if words == ["so", "was"] and "?" not in self.message.clean:
                clause.question = False  # "he has no time for so was"
                continue
            pleasant = any(clause.start <= span.start and span.end >= clause.end - 1 for span in self.message.spans("smalltalk"))
            if pleasant and len(words) <= PLEASANT:
                clause.question = False  # "And how are you?"
                clause.uses.add("smalltalk")
                continue
            if len(words) <= 2 and self.asked == Criterion.TIMELINE and self._inside("time_now", clause):
                clause.question = False  # "Yesterday??"
                continue
            if self._inside("rhetorical", clause):
                clause.question = False  # "What is this, an interrogation?": no answer is wanted, but a word
                clause.uses.add("smalltalk")
                continue
            if (" ".join(words) in RHETORICAL or _ENOUGH.match(" ".join(words))) and len(self.message.clauses) > 1:
                clause.question = False
                clause.uses.add("smalltalk")
                continue
            following = [other for other in self.message.clauses if other.first > clause.last]
            if " ".join(words) in grammar.ASKED_BACK and following and not following[0].question:
                clause.question = False
                clause.uses.add("smalltalk")
                continue
            if len(words) <= 2 and grammar.ECHO.issuperset(words) and len(self.message.clauses) > 1:
                clause.question = False
                clause.uses.add("smalltalk")
                continue
            if len(words) <= 2 and len(self.message.clauses) > 1 and not self._asks(clause, words):
                clause.question = False  # "Gemeinderat? We are a private firm": they repeat what they wonder at
                clause.uses.add("smalltalk")
                continue
            if self.asked == Criterion.NEED and "?" not in self.message.clean and len(_WONDERED.intersection(words)) > 1:
                clause.question = False  # "which machine stops, and why": what they want to know is what they need
                continue
            self.questions.append(clause)
            clause.uses.add("question")
        for span in (*self.message.spans("material_request"), *self.message.spans("noted_request")):
            clause = self.message.clause_at(span.start)
            if not clause.uses & {"human", "pending", "question"}:
                clause.uses.add("question")
                self.questions.append(clause)
        if self.questions:
            self.acts.add(Act.QUESTION)

    def _inside(self, label: str, clause: Clause) -> bool:
        return any(clause.start <= span.start <= clause.end for span in self.message.spans(label))

    def _asks(self, clause: Clause, words: list[str]) -> bool:
        if words[-1] in _SUPPLY:
            return True
        return self._topic(clause) != Topic.PRODUCT or grammar.opens_question(words, marked=True) or words[0] in _AND

    # answers

    def _read_answers(self, answers: Answers) -> None:
        used: set[int] = set()
        need_question = [c for c in self.questions if self._asks_for_help(c)]
        if self.message.has("steering"):
            return  # who writes to steer a machine means none of it
        for criterion, read, use in (
            (Criterion.BUDGET, answers.budget, "budget"),
            (Criterion.AUTHORITY, answers.authority, "authority"),
            (Criterion.TIMELINE, answers.timeline, "timeline"),
        ):
            finding = read()
            if criterion == Criterion.BUDGET and self._sum_misread():
                at = [self.message.clause_at(span.start) for span in self.message.spans("sum_misread")]
                finding = Finding(Reported.DECLINED, None, None, at)
            if finding is None or self._in_passing(criterion, finding):
                continue
            if criterion == Criterion.BUDGET and self._takes_denial_back(finding):
                finding = Finding(Reported.DECLINED, None, None, finding.clauses)
            self.findings[criterion] = finding
            for clause in finding.clauses:
                clause.uses.add(use)
                if use == "budget" and finding.verdict == Verdict.NEGATIVE:
                    clause.uses.add("budget_negative")
        need_denied = self.asked == Criterion.NEED and self.message.has("need_neg")
        late = self.findings.get(Criterion.TIMELINE)
        if need_denied and late is not None and late.value is None:
            del self.findings[Criterion.TIMELINE]
        # "Must ask the controller, she is back on Monday": the day of the asking, unless a start is spoken of.
        bare = late is not None and self.asked == Criterion.TIMELINE and self._opens_with(late.clauses)
        if late is not None and self.pending and not bare and not self.message.has("time_start"):
            self.findings.pop(Criterion.TIMELINE, None)
        used |= self._used_tokens()
        strayed = self.acts - ({Act.SMALLTALK, Act.QUESTION} if self.asked == Criterion.NEED else {Act.SMALLTALK})
        retracted = any("retract" in clause.uses for clause in self.message.clauses)
        answers.straying = Criterion.NEED not in self.known and (retracted or bool(self.known & set(self.findings)))
        money = self.findings.get(Criterion.BUDGET)
        broke = money is not None and money.verdict == Verdict.NEGATIVE
        need = answers.need(used, bool(strayed) or (broke and self.asked != Criterion.NEED))
        if need is None and self.asked == Criterion.NEED and need_question:
            need = answers.need_found(need_question)
        known = self.context.known.get(Criterion.NEED)
        again = known is not None and known.verdict == Verdict.POSITIVE and self.asked not in (Criterion.NEED, None)
        again = again and not self.message.has("need_claimed")
        if need is not None and again and not self.cue and need.verdict == Verdict.POSITIVE:
            return  # what they need is known; here it is only named again
        beside = self.findings or Act.QUESTION in self.acts
        if need is not None and not (need.disposition == Reported.VAGUE and beside):
            self.findings[Criterion.NEED] = need

    def _in_passing(self, criterion: Criterion, finding: Finding) -> bool:
        """Whether a sum or a date only belongs to a story: on record already, not asked for, and nobody corrects anything.

        "Sales says 4 million, finance says 3.6, and month-end takes nine days" changes no budget.
        """
        if criterion == self.asked or criterion not in self.known or finding.value is None or criterion == Criterion.AUTHORITY:
            return False
        message = self.message
        if criterion == Criterion.BUDGET and message.has("money_of_it"):
            return False
        bare = message.clean.strip(" .!")
        if self.asked is None and criterion == Criterion.BUDGET and bare.isdecimal() and float(bare) < LEAST_BARE:
            return True
        told = {id(clause) for clause in finding.clauses}
        own = {clause.sentence for clause in finding.clauses}
        sentence = [clause for clause in message.clauses if clause.sentence in own]
        words = frozenset(word for clause in sentence for word in message.words(clause))
        near = finding.clauses[:1] if criterion == Criterion.BUDGET else sentence  # "Sales says 4 million, finance says 3.6"
        named = any(message.clause_at(span.start) in near for span in message.spans(TOPIC_OF[criterion]))
        plain = sum(clause.last - clause.first + 1 for clause in sentence) <= STORY
        if self.cue or named or plain or words & _ASKED or message.has("let_us_say") or message.has("yes") or message.has("no"):
            return False
        besides = [clause for clause in message.clauses if id(clause) not in told and not clause.uses & {"smalltalk"}]
        return sum(clause.last - clause.first + 1 for clause in besides) > STORY

    def _sum_misread(self) -> bool:
        """Whether the sum on record is told to be none to spend: "the 410,000, that is the electricity bill"."""
        known, message = self.context.known.get(Criterion.BUDGET), self.message
        if known is None or known.verdict != Verdict.POSITIVE or not message.has("sum_misread"):
            return False
        on_record = {(known.value or {}).get(end) for end in ("amount_min", "amount_max")}
        named = {a.maximum for a in find_amounts(message.clean, self.context.locale, money_expected=True)}
        return self.asked != Criterion.BUDGET and bool(named & on_record) and len(named) == 1

    def _takes_denial_back(self, finding: Finding) -> bool:
        """Whether a "no budget" is only named again to have it struck: "please don't write 'no budget'"."""
        known = self.context.known.get(Criterion.BUDGET)
        denied = known is not None and known.verdict == Verdict.NEGATIVE and finding.verdict == Verdict.NEGATIVE
        named = any(self.message.cited(span) for span in self.message.spans("budget_neg"))
        return denied and finding.value is None and (named or self.message.has("strike"))

    def _opens_with(self, clauses: list[Clause]) -> bool:
        """Whether a message opens with these few words: "April. The exact week I must ask"."""
        return all(c.first == 0 and c.last <= 2 for c in clauses)

    def _echoed_denial(self) -> None:
        """Takes back a denial on record that the lead throws back as a question: "No need? I told you that it runs dry"."""
        for criterion, pattern in ECHOED.items():
            known = self.context.known.get(criterion)
            if known is None or known.verdict != Verdict.NEGATIVE or criterion in self.findings:
                continue
            if not pattern.match(self.message.clean.lstrip()):
                continue
            said = [c for c in self.message.clauses if not c.question and c.sentence and not c.uses - {"correction_cue"}]
            if criterion == Criterion.NEED and said:
                summary = {"summary": self.message.said(said[0], said[-1]).strip()[:SUMMARY_LENGTH]}
                self.findings[criterion] = Finding(Reported.ANSWERED, Verdict.POSITIVE, summary, said)
            else:
                self.findings[criterion] = Finding(Reported.DECLINED, None, None, self.message.clauses[:1])

    def _drop_echoes(self) -> None:
        """Drops what a correction of one criterion says by chance in words of another ("the line item was killed")."""
        named = {c for c in self.findings if c in self.known and self.message.has(TOPIC_OF[c])}
        if not named:
            return
        meant = {id(clause) for c in named for clause in self.findings[c].clauses}
        corrects = self.cue or self.asked is None
        for criterion in [c for c in self.findings if c not in named]:
            finding = self.findings[criterion]
            if self.message.has(TOPIC_OF[criterion]) or finding.verdict != Verdict.NEGATIVE or finding.value:
                continue
            shared = any(id(clause) in meant for clause in finding.clauses)
            if shared or (corrects and criterion != self.asked):
                del self.findings[criterion]

    def _asks_for_help(self, clause: Clause) -> bool:
        """Whether a question presupposes a need of the lead's own: "do you have something for ...?"."""
        inside = [s for s in self.message.spans("need_q") if clause.start <= s.start <= clause.end]
        return bool(inside)

    def _used_tokens(self) -> set[int]:
        """Tokens that speak of money, the decision or the time."""
        message = self.message
        labels = []
        if Criterion.BUDGET in self.findings:
            labels += ["budget_pos", "budget_neg", "budget_pos_asked", "budget_neg_asked", "budget_planned", "money_topic"]
        if Criterion.AUTHORITY in self.findings:
            labels += ["authority_decides", "authority_shared", "authority_influences", "authority_none", "authority_topic"]
            labels += ["authority_other"]
        if Criterion.TIMELINE in self.findings:
            labels += ["time_now", "time_neg", "time_start"]
        used: set[int] = set()
        for label in labels:
            for span in message.spans(label):
                used.update(range(message.reading.index(span.start), message.reading.index(span.end - 1) + 1))
        used |= noise.time_and_money_tokens(message, self.context)
        return used

    # what is left over

    def _read_asides(self, yes_no: bool | None) -> None:
        asked = self.asked
        asides = [(self.declined, Reported.DECLINED), (self.pending, Reported.PENDING)]
        if self.pending and self.declined and self.message.has("not_yet"):
            asides.reverse()
        for clauses, disposition in asides:
            if not clauses:
                continue
            criterion = self._meant(clauses)
            if criterion is None:
                continue
            found = self.findings.get(criterion)
            if found is None or found.disposition == Reported.VAGUE:
                self.findings[criterion] = Finding(disposition, None, None, clauses)
        if asked is None or asked in self.findings:
            return
        if self.known & set(self.findings) - {asked}:
            return  # a "no" beside a correction belongs to that
        misread = yes_no is False and self.message.has("misread")  # "no, I don't mean this chat": it denies our reading
        if yes_no is not None and not misread and not self._diverted_only() and not self._wavers(asked):
            first = self.message.clauses[0]
            if yes_no and asked in (Criterion.TIMELINE, Criterion.NEED):
                self.findings[asked] = Finding(Reported.VAGUE, None, None, [first])
            else:
                verdict = Verdict.POSITIVE if yes_no else Verdict.NEGATIVE
                value = {"role": "none"} if asked == Criterion.AUTHORITY and not yes_no else None
                self.findings[asked] = Finding(Reported.ANSWERED, verdict, value, [first])
            return
        hedged = self._hedge(asked)
        others = self.acts - {Act.SMALLTALK}
        if hedged and not (others & {Act.HUMAN, Act.LATER}):
            self.findings[asked] = Finding(Reported.VAGUE, None, None, hedged)
        elif not others and not self.findings and not self._only_courtesy():
            self.findings[asked] = Finding(Reported.VAGUE, None, None, [self.message.clauses[0]])

    def _meant(self, clauses: list[Clause]) -> Criterion | None:
        """The criterion that a "must ask" or "won't say" is about."""
        asked = self.asked
        topics = [c for c in Criterion if any(self._about(clause, c) for clause in clauses)]
        taken_back = [k for k in self.message.clauses if "retract" in k.uses]
        for criterion in Criterion:
            if criterion not in self.known or criterion in self.findings or not taken_back:
                continue
            if any(self._about(k, criterion) for k in taken_back) or (criterion in topics and criterion != asked):
                return criterion
        if asked and asked not in self.findings:
            return asked
        for criterion in topics:
            if criterion not in self.findings and (asked or criterion in self.known):
                return criterion
        if asked is None:
            left = [c for c in self.known if c not in self.findings]
            return left[0] if len(left) == 1 else None
        return None

    def _about(self, clause: Clause, criterion: Criterion) -> bool:
        if criterion == Criterion.BUDGET and self.message.has_amount(clause, self.context.locale):
            return True
        return any(clause.start <= s.start <= clause.end for s in self.message.spans(TOPIC_OF[criterion]))

    def _hedge(self, asked: Criterion) -> list[Clause]:
        name = {Criterion.TIMELINE: "time_vague", Criterion.NEED: "need_vague", Criterion.BUDGET: "budget_vague"}
        label = name.get(asked, "authority_vague")
        clauses = [self.message.clause_at(s.start) for s in self.message.spans(label)]
        return [c for c in clauses if not c.uses & {"question", "smalltalk", "off_topic"}]

    def _wavers(self, asked: Criterion) -> bool:
        """Whether the message hedges before it says yes or no: "some, yes"."""
        said = min(span.start for span in (*self.message.spans("yes"), *self.message.spans("no")))
        return any(clause.end < said for clause in self._hedge(asked))

    def _diverted_only(self) -> bool:
        """Whether a leading yes or no belongs to a courtesy or a wish ("yes please call me")."""
        return bool(self.acts & {Act.HUMAN, Act.LATER}) and len(self.message.clauses) == 1

    def _only_courtesy(self) -> bool:
        return all("smalltalk" in clause.uses for clause in self.message.clauses)

    # result

    def _result(self, yes_no: bool | None) -> Interpretation:
        answers = []
        for criterion in Criterion:
            finding = self.findings.get(criterion)
            if finding is None:
                continue
            if finding.disposition == Reported.VAGUE and criterion != self.asked:
                continue
            correction = criterion in self.known and finding.disposition != Reported.VAGUE
            clauses = sorted(finding.clauses or self.message.clauses[:1], key=lambda c: c.first)
            quote = self.message.quote(clauses[0], clauses[-1]).strip()
            answers.append(Answer(criterion, finding.disposition, quote, finding.verdict, finding.value, correction))
        self.acts |= acts_of(answers)
        if Act.QUESTION in self.acts and Act.OFF_TOPIC in self.acts and not self.questions:
            self.acts.discard(Act.QUESTION)
        if not self.acts:
            self.acts.add(Act.OFF_TOPIC if not self._only_courtesy() else Act.SMALLTALK)
        question = ""
        topics: list[Topic] = []
        told = {clause.sentence for clause in self.questions if self._topic(clause) != Topic.PRODUCT}
        for clause in self.questions:
            if self._topic(clause) == Topic.PRODUCT and clause.sentence in told and not self._two_questions(clause):
                continue  # "can you repeat, please, what you have noted?" is one question
            topics.append(self._topic(clause))
            if not question or (topics[-1] == Topic.PRODUCT and Topic.PRODUCT not in topics[:-1]):
                question = _WISHED.sub("", self._whole_question(clause))
        felt = (Topic.WRITING, Topic.COMPLAINT, Topic.SORROW, Topic.EXCUSE)
        topics += [topic for topic in felt if self.message.has(topic.value)][:1] or [Topic.COMPLAINT] * self.message.has(
            "rhetorical"
        )
        if self.known and self.message.has(Topic.OBJECTION.value):
            topics.append(Topic.OBJECTION)
        if self.asked and self.message.has(Topic.UNKNOWN.value):
            topics.append(Topic.UNKNOWN)
        return Interpretation(
            tuple(act for act in Act if act in self.acts),
            tuple(answers),
            NAME,
            yes_no,
            tuple(dict.fromkeys(topics)),
            question,
        )

    def _whole_question(self, clause: Clause) -> str:
        """The question with the half sentences that belong to it: "do you have one that can be changed while it runs?"."""
        of_it = [other for other in self.message.clauses if other.sentence == clause.sentence]
        first = last = of_it.index(clause)
        free = [not other.uses & (_TOLD | {"complaint"}) or other.question for other in of_it]
        while first > 0 and free[first - 1] and self._leans(of_it[first]):
            first -= 1
        while last + 1 < len(of_it) and free[last + 1] and self._goes_on(of_it[last], of_it[last + 1]):
            last += 1
        whole = self.message.quote(of_it[first], of_it[last]).strip()
        return whole if len(whole) <= LONG_QUESTION else self.message.quote(clause).strip()

    def _leans(self, clause: Clause) -> bool:
        """Whether a clause is only the rest of a sentence: "..., if you have one", "..., hand on heart"."""
        words = self.message.words(clause)
        return words[0] in grammar.SUBORDINATE | _LEANING or len(words) <= SHORT_CLAUSE

    def _goes_on(self, clause: Clause, other: Clause) -> bool:
        """Whether a question goes on in the next clause of its sentence, and is no second one."""
        return self._leans(other) or not other.question or len(self.message.words(clause)) <= SHORT_CLAUSE

    def _two_questions(self, clause: Clause) -> bool:
        """Whether a question is joined to another one of its sentence by "and": "are you certified, and who reads this?"."""
        of_it = [other for other in self.questions if other.sentence == clause.sentence]
        return any(self.message.words(other)[0] in _JOINS and other.last - other.first > 1 for other in of_it[1:])

    def _topic(self, clause: Clause) -> Topic:
        for label, topic in _TOPICS:
            if any(clause.start <= s.start <= clause.end for s in self.message.spans(label)):
                return topic
        return Topic.PRODUCT
