"""Puts a decision into words. Pure; it decides nothing.

At most two short sentences before the question, the question last, 600 characters at most.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import Any
from zoneinfo import ZoneInfo

from conversations.engine.acts import Topic
from conversations.engine.playbook import Playbook, Texts
from conversations.engine.policy import Decision, Move, MoveKind, Standing, State, open_question
from leads.bant import Criterion, Disposition, Verdict

MAX_LENGTH = 600
MAX_LEAD_IN = 2
MAX_QUOTED = 90
LEAST_QUOTED = 55
"""A longer sentence is cut where one of its clauses ends, if that leaves so many characters."""
_BREAK = re.compile(r"[,;:–]\s|\s(?:and|but|because|so|und|aber|weil)\s")
SHORT_QUESTION = 18
"""A side question of fewer characters says too little to be repeated."""
_OPENING = re.compile(
    r"^(?:(?:and|but|so|because|since|und|aber|also|denn|weil|da)\b[\s,]*|(?:na gut|na ja|naja|well(?: now)?|okay?|sure|look|listen|right|honestly|also|nun|ach|ja|tja|yes|hm+)\b\s*[,:.–-]+\s*)+",
    re.IGNORECASE,
)
NOTICE = {
    "en": "Hello {name}, I am {company}'s AI assistant, not a person.",
    "de": "Guten Tag {name}, ich bin die KI-Assistenz von {company}, kein Mensch.",
}
"""Said before anything else in every chat (EU AI Act, Art. 50(1)). Not part of a playbook, so none can leave it out."""
SEATS = {
    "joined": {
        "en": "{rep} from {company} has joined and writes to you from here. The AI assistant is silent.",
        "de": "{rep} von {company} ist jetzt da und schreibt Ihnen ab hier. Die KI-Assistenz schweigt.",
    },
    "left": {"en": "{rep} has left the chat.", "de": "{rep} hat den Chat verlassen."},
    "another": {
        "en": "{rep} cannot go on here. A colleague gets in touch with you; you need not wait on this page.",
        "de": "{rep} kann hier nicht weiterschreiben. Jemand aus dem Team meldet sich bei Ihnen; warten müssen Sie auf dieser Seite nicht.",
    },
    "nobody": {
        "en": "Nobody from the team could come so far. A colleague gets in touch with you; you need not wait on this page.",
        "de": "Bisher konnte niemand aus dem Team kommen. Jemand meldet sich bei Ihnen; warten müssen Sie auf dieser Seite nicht.",
    },
}
"""Who writes, and who no longer does: said by the system. Not part of a playbook either."""

DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
}
ZONES = {"de": {"CET": "MEZ", "CEST": "MESZ", "EET": "OEZ", "EEST": "OESZ", "WET": "WEZ", "WEST": "WESZ"}}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
ROLES = {
    "en": {
        "decision_maker": "you decide yourself", "shared": "you decide together with others",
        "influencer": "you have a say in the decision", "none": "others decide",
    },
    "de": {
        "decision_maker": "Sie entscheiden selbst", "shared": "Sie entscheiden gemeinsam mit anderen",
        "influencer": "Sie reden bei der Entscheidung mit", "none": "andere entscheiden",
    },
}  # fmt: skip
BITS = {
    "en": {
        "budget": "a budget of {amount}", "thousand": "(if you mean thousands, say “thousand”)", "up_to": "up to {amount}", "from": "at least {amount}", "between": "{low} to {high}",
        "year": "a year", "month": "a month", "no_budget": "no budget so far", "has_budget": "a budget is there or planned",
        "start": "a start {when}", "now": "a start right away", "no_plan": "no date in the near future",
        "on": "on {day}", "onwards": "from {day} on", "latest": "{day} at the latest", "by": "by {day}",
        "month_of": "in {month}", "year_of": "in {year}", "quarter": "in the {nth} quarter of {year}",
        "half": "in the {nth} half of {year}", "span": "between {first} and {last}",
        "need": "“{words}”", "no_need": "no need at the moment",
        "until": "until {time} after the last of our four questions", "until_at": "until {closes}",
        "hour": "an hour", "hours": "{n} hours", "days": "{n} days",
        "and": " and ", "changed": "; changed: ", "rest": "; the rest you can tell me here {until}",
        "open": "; answers can be changed {until}",
        "clock": "{weekday}, {day}, {time} ({zone})",
        "nothing": "nothing yet", "pending": "you check this first", "declined": "left out", "unclear": "still open",
    },
    "de": {
        "budget": "ein Budget von {amount}", "thousand": "(falls Tausend gemeint sind, genügt das Wort)", "up_to": "bis zu {amount}", "from": "mindestens {amount}",
        "between": "{low} bis {high}", "year": "im Jahr", "month": "im Monat", "no_budget": "bisher kein Budget",
        "has_budget": "ein Budget ist da oder geplant",
        "start": "ein Start {when}", "now": "ein Start so bald wie möglich", "no_plan": "kein Termin in nächster Zeit",
        "on": "am {day}", "onwards": "ab dem {day}", "latest": "spätestens der {day}", "by": "bis zum {day}",
        "month_of": "im {month}", "year_of": "im Jahr {year}", "quarter": "im {nth} Quartal {year}",
        "half": "im {nth} Halbjahr {year}", "span": "zwischen {first} und {last}",
        "need": "„{words}“", "no_need": "derzeit kein Bedarf",
        "until": "bis {time} nach der letzten unserer vier Fragen", "until_at": "bis {closes}",
        "hour": "eine Stunde", "hours": "{n} Stunden", "days": "{n} Tage",
        "and": " und ", "changed": "; geändert: ", "rest": "; den Rest können Sie {until} nachtragen",
        "open": "; ändern können Sie alles {until}",
        "clock": "{weekday}, {day}, {time} Uhr ({zone})",
        "nothing": "noch nichts", "pending": "klären Sie noch", "declined": "keine Angabe", "unclear": "noch offen",
    },
}  # fmt: skip
SYMPATHY: dict[str | None, str] = {Topic.SORROW: "sorrow", Topic.EXCUSE: "excused", Topic.WRITING: "in_writing"}
"""What is said to what wants a word; to a complaint it is "sorry"."""
PARTS = {"decision_maker": "decides", "shared": "shares", "influencer": "advises"}
"""The phrase that takes note of the lead's part in the decision."""
MAX_DETAIL = 40
"""A detail of more characters is not said again."""
LANGUAGES = {"en": {"de": "German", "en": "English"}, "de": {"de": "Deutsch", "en": "Englisch"}}
ORDINALS = {"en": ("first", "second", "third", "fourth"), "de": ("ersten", "zweiten", "dritten", "vierten")}


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose words these are, and to whom: merge values and the lead's language and time zone (IANA)."""

    language: str
    zone: str
    company: str
    name: str = ""
    interest: str = ""
    today: date | None = None


def greet(playbook: Playbook, decision: Decision, voice: Voice) -> str:
    """The agent's first message: what it is, a greeting, and the first question."""
    language, texts = playbook.texts_for(voice.language)
    values = {"name": voice.name, "interest": _plain(voice.interest), "company": voice.company}
    notice = fill(NOTICE.get(language, NOTICE["en"]), values).replace(" ,", ",")
    question = _question(texts, decision)
    sentences = re.split(r"(?<=[.!])\s+", texts.greeting)
    said = " ".join(sentence for sentence in sentences if voice.interest or "{interest}" not in sentence)
    whole = " ".join([notice, fill(said, values), question]).strip()
    return whole if len(whole) <= MAX_LENGTH else f"{notice} {question}"


def word(playbook: Playbook, decision: Decision, voice: Voice) -> str:
    """The agent's reply to one message, or "" where it stays silent."""
    language, texts = playbook.texts_for(voice.language)
    question = _question(texts, decision)
    lead_in = _Speaker(playbook, texts, language, voice, decision.state).lead_in(decision.moves, asks=bool(question))
    while lead_in:
        reply = " ".join([*lead_in, question]).strip()
        if len(reply) <= MAX_LENGTH:
            return reply
        lead_in.pop()
    return question


def seat_words(what: str, language: str, *, rep: str, company: str) -> str:
    """One of SEATS in the lead's language, or English: a person has joined the chat, left it, or did not come."""
    variants = SEATS[what]
    return fill(variants.get(language.partition("-")[0].lower(), variants["en"]), {"rep": rep, "company": company})


def suggestions(playbook: Playbook, language: str, key: str | None, clarified: int = 0) -> tuple[str, ...]:
    """Answers that can be sent with one tap for the open question, if there are any.

    `clarified`: how often it was clarified; a clarification may have answers of its own (see `offered`).
    """
    return offered(playbook, language, key, clarified) or playbook.texts_for(language)[1].suggestions.get(key or "", ())


def offered(playbook: Playbook, language: str, key: str | None, clarified: int) -> tuple[str, ...]:
    """The answers that the last clarification named, in its order: the suggestions called `budget_2` for the second of budget."""
    return playbook.texts_for(language)[1].suggestions.get(f"{key}_{clarified}", ()) if key and clarified else ()


def describe(criterion: Criterion, standing: Standing, language: str, today: date | None = None) -> str:
    """A settled criterion in the lead's language, as the end of "Noted: …". `today` is the day of the lead's words."""
    base = language.partition("-")[0]
    base = base if base in BITS else "en"
    bits, value = BITS[base], standing.value or {}
    if standing.disposition is not Disposition.ANSWERED:
        return bits.get(standing.disposition.value, bits["unclear"])
    positive = standing.verdict is Verdict.POSITIVE
    if criterion is Criterion.BUDGET:
        amount = _amount(value, bits, base) if positive or value.get("amount_max") != 0 else ""
        return fill(bits["budget"], {"amount": amount}) if amount else bits["has_budget" if positive else "no_budget"]
    if criterion is Criterion.AUTHORITY:
        return ROLES[base].get(str(value.get("role")), ROLES[base]["influencer" if positive else "none"])
    if criterion is Criterion.NEED:
        words = str(value.get("summary") or standing.quote).strip(" .!?")
        return fill(bits["need"], {"words": words}) if positive and words else bits["no_need"]
    if today is not None and value.get("start") == today.isoformat() and value.get("end") in (None, value["start"]):
        return bits["now"]
    return _timing(value, standing, bits, base, today)


def _may_lack_thousand(standing: Standing) -> bool:
    """Whether a sum is so small, and so bare, that thousands may be meant: "40"."""
    value = standing.value or {}
    upper = value.get("amount_max") or value.get("amount_min") or 0
    return 0 < upper < 1000 and not value.get("currency") and not value.get("period")


def fill(template: str, values: Mapping[str, str]) -> str:
    """Put values into {merge fields} by plain replacement: text from outside is never a template (S51)."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template


def clock_time(at: datetime, zone: str, language: str) -> str:
    """An instant of these days as a person reads it, in the lead's own time zone: Monday, 4 January, 10:00 (CET)."""
    local = at.astimezone(ZoneInfo(zone))
    base = language if language in BITS else "en"
    short = local.tzname() or zone
    short = f"UTC{short}" if short[0] in "+-" else ZONES.get(base, {}).get(short, short)
    day = day_text(local.date(), base).rpartition(" ")[0]
    values = {"weekday": DAYS[base][local.weekday()], "day": day, "time": f"{local:%H:%M}", "zone": short}
    return fill(BITS[base]["clock"], values)


def day_text(day: date, language: str) -> str:
    """A day in words: 4 January 2027, 4. Januar 2027."""
    dot = "." if language == "de" else ""
    return f"{day.day}{dot} {MONTHS[language][day.month - 1]} {day.year}"


def _question(texts: Texts, decision: Decision) -> str:
    move = next((move for move in reversed(decision.moves) if move.kind in (MoveKind.CLARIFY, MoveKind.ASK)), None)
    if move is None:
        return ""
    steps = texts.clarifications.get(move.key, ()) if move.kind is MoveKind.CLARIFY else ()
    if steps:
        return steps[min(move.n, len(steps) - 1)]
    # Details and facts have no clarifications: they are put again in other words.
    before = decision.state.asked.get(move.key, 1) - 1
    if move.value is not None:
        return fill(_variant(texts.known[move.key], before), {"value": _plain(str(move.value))})
    if move.key in texts.missing:
        return _variant(texts.missing[move.key], before)
    return _variant(texts.questions[move.key], before)


def _variant(texts: Sequence[str], before: int) -> str:
    """The first text the first time, then the others in turn."""
    first, *others = texts
    return others[(before - 1) % len(others)] if before and others else first


def _plain(words: str) -> str:
    """Words from outside as they may stand in quotation marks: no marks that would end or ask something."""
    return " ".join(re.sub(r"[?!„“”\"]+", " ", words).split()).strip(" .,;:–-")


def _shortened(words: str) -> str:
    """The lead's words for a read-back: the first sentence, 90 characters at most, cut between words."""
    sentence = next((part for part in re.split(r"(?<=[.!?])\s+", words) if len(part) >= 12), words)
    sentence = _OPENING.sub("", _plain(sentence))
    if len(sentence) <= MAX_QUOTED:
        return sentence
    breaks = [found.start() for found in _BREAK.finditer(sentence) if LEAST_QUOTED <= found.start() <= MAX_QUOTED]
    if breaks:
        return sentence[: breaks[-1]] + " …"
    return sentence[:MAX_QUOTED].rpartition(" ")[0].strip(" .,;:–-") + " …"


class _Rank(IntEnum):
    """What may go first when there is more to say than two sentences hold."""

    NEEDED = 0
    KIND = 1
    FILLER = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """One sentence of a lead-in. `role` tells the parts that can be folded into one."""

    text: str
    rank: _Rank = _Rank.NEEDED
    role: str = ""


class _Speaker:
    def __init__(self, playbook: Playbook, texts: Texts, language: str, voice: Voice, state: State) -> None:
        self.playbook, self.texts, self.language, self.state = playbook, texts, language, state
        self.today = voice.today
        self.bits = BITS[language]
        closes = clock_time(state.window_closes_at, voice.zone, language) if state.window_closes_at else ""
        until = {"closes": closes} if closes else {"time": _span(playbook.window, self.bits)}
        self.until = fill(self.bits["until_at" if closes else "until"], until)
        self.values = {"closes": closes, "until": self.until, "company": voice.company, "name": voice.name}

    def phrase(self, name: str, **values: str) -> str:
        """This turn's variant: the next turn has another one."""
        variants = self.texts.phrases[name]
        return fill(variants[self.state.turns % len(variants)], {**self.values, **values})

    def lead_in(self, moves: Sequence[Move], *, asks: bool) -> list[str]:
        """What stands before the question, two sentences at most; without a question, the whole reply."""
        kinds = {move.kind for move in moves}
        ends = bool(kinds & {MoveKind.OPEN_WINDOW, MoveKind.DETAILS_DONE})
        records = [move for move in moves if move.kind is MoveKind.RECORD]
        before = (MoveKind.CALM, MoveKind.APOLOGISE, MoveKind.UNREADABLE)
        details = [
            f"{self.texts.labels[move.key]}: {plain_value(move.value)}"
            for move in moves
            if move.kind is MoveKind.CHANGE_DETAIL and move.value is not None
        ]
        others = self.together([move for move in moves if move.kind not in (MoveKind.RECORD, MoveKind.CHANGE_DETAIL)])
        parts = [
            *(self.part(move) for move in others if move.kind in before),
            *self.records(records, details, ends=ends, window=MoveKind.OPEN_WINDOW in kinds),
            *(self.part(move, ends=ends) for move in others if move.kind not in before),
        ]
        if any(part.role == "told" for part in parts):  # "Corrected: ..." needs no "thank you" besides
            parts = [part for part in parts if part.rank is not _Rank.FILLER]
        said = [part for part in parts if part.text]
        return [part.text for part in self.fitted([part for part in said if part.role != "still" or said == [part]], asks=asks)]

    def fitted(self, parts: list[_Part], *, asks: bool) -> list[_Part]:
        """Drop what is only kind, then fold; a read-back, a side answer and the window's end are said in any case."""
        for rank in (_Rank.FILLER, _Rank.KIND):
            while asks and len(parts) > MAX_LEAD_IN and any(part.rank is rank for part in parts):
                parts.remove(next(part for part in reversed(parts) if part.rank is rank))
        if not asks or len(parts) <= MAX_LEAD_IN:
            return parts
        told = next((part for part in parts if part.role == "told"), None)
        tails = [part for part in parts if part.role in ("rest", "open")]
        if told is not None and tails:
            tail = fill(self.bits[tails[0].role], {"until": self.until})
            parts = [_Part(told.text.rstrip(".") + tail + ".") if part is told else part for part in parts if part not in tails]
        elif told is not None and told.rank is _Rank.KIND:
            parts.remove(told)
        return parts[:MAX_LEAD_IN]

    def records(self, moves: Sequence[Move], details: Sequence[str], *, ends: bool, window: bool) -> list[_Part]:
        """One sentence for all that was taken down, changed `details` among it, and one for what was not."""
        plain = [move for move in moves if move.standing and move.standing.disposition is Disposition.ANSWERED]
        told = [move for move in plain if self.worth_telling(move)]
        noted = self.joined([self.told(move) for move in told if not _replaces(move)])
        changed = self.joined([*(self.told(move) for move in told if _replaces(move)), *details])
        parts = []
        if noted:
            what = f"{noted}{self.bits['changed']}{changed}" if changed else noted
            # An answer to the question is read back as a courtesy, one that nobody asked for as a must.
            rank = _Rank.KIND if all(move.was_open and move.before is None for move in told) else _Rank.NEEDED
            parts.append(_Part(self.phrase("noted", what=what), rank, "told"))
        elif changed:
            parts.append(_Part(self.phrase("changed", what=changed), role="told"))
        elif plain and not ends:
            parts.append(_Part(self.phrase(self.heard(plain[0])), _Rank.FILLER))
        unanswered = [move for move in moves if move not in plain and move.standing is not None]
        parts.extend(self.unanswered(unanswered, window=window)[:1])
        return parts

    def heard(self, move: Move) -> str:
        """The phrase that shows what was understood of an answer whose words are not read back."""
        standing = move.standing
        if standing is None or standing.verdict is not Verdict.POSITIVE:
            return "understood"
        if move.key == Criterion.NEED:
            return f"need_{move.value}" if move.value else "need_clear"
        if move.key == Criterion.AUTHORITY:
            return PARTS.get(str((standing.value or {}).get("role")), "thanks")
        return "funded" if move.key == Criterion.BUDGET else "thanks"

    def unanswered(self, moves: Sequence[Move], *, window: bool) -> list[_Part]:
        """The sentences for what was taken back, must be checked first, was refused or stays vague; most telling first."""
        found = {
            "taken_back" if move.before is not None and move.before.disposition is Disposition.ANSWERED
            else move.standing.disposition.value
            for move in moves if move.standing is not None
        }  # fmt: skip
        parts = []
        if "taken_back" in found:
            parts.append(_Part(self.phrase("taken_back"), role="rest"))
        if "pending" in found:
            # When the window opens in the same breath, its own sentence says until when.
            parts.append(_Part(self.phrase("pending_last"), _Rank.KIND) if window else _Part(self.phrase("pending"), role="rest"))
        parts.extend(_Part(self.phrase(name), _Rank.KIND) for name in ("declined", "unclear") if name in found)
        return parts

    def together(self, moves: Sequence[Move]) -> list[Move]:
        """The moves, those with the details that one message gave as a single one that names every value."""
        given = [move for move in moves if move.kind is MoveKind.RECORD_DETAIL and move.value is not None]
        if len(given) < 2:
            return list(moves)
        every = replace(given[0], value=self.joined([plain_value(move.value) for move in given if move.value is not None]))
        return [every if move is given[0] else move for move in moves if move not in given[1:]]

    def joined(self, texts: Sequence[str]) -> str:
        return self.bits["and"].join([", ".join(texts[:-1]), texts[-1]] if texts[:-1] else texts)

    def worth_telling(self, move: Move) -> bool:
        """Values, denials, corrections and answers nobody asked for are read back; a bare yes to the question is not."""
        standing = move.standing
        if standing is None:
            return False
        if not move.was_open or move.before is not None or standing.verdict is Verdict.NEGATIVE:
            return True
        value = standing.value or {}
        names = {Criterion.BUDGET: ("amount_min", "amount_max"), Criterion.TIMELINE: ("start", "end")}
        return any(value.get(name) is not None for name in names.get(Criterion(move.key), ()))

    def told(self, move: Move) -> str:
        """What was recorded, as the end of a sentence; the lead's own words shortened."""
        standing = move.standing
        assert standing is not None
        if move.key == Criterion.NEED and standing.verdict is Verdict.POSITIVE:
            words = _shortened(str((standing.value or {}).get("summary") or standing.quote))
            if words:
                return fill(self.bits["need"], {"words": words})
        said = describe(Criterion(move.key), standing, self.language, self.today)
        return f"{said} {self.bits['thousand']}" if move.key == Criterion.BUDGET and _may_lack_thousand(standing) else said

    def summary(self) -> str:
        """All that stands so far, in the playbook's order."""
        noted = [
            Move(MoveKind.RECORD, criterion.value, standing=self.state.answers[criterion])
            for criterion in self.playbook.criteria
            if criterion in self.state.answers and self.state.answers[criterion].disposition is Disposition.ANSWERED
        ]
        labels = self.texts.labels
        core = [f"{labels[move.key]}: {self.stands(move)}" for move in noted]
        details = [f"{labels[key]}: {plain_value(value)}" for key, value in self.state.details.items() if value is not None]
        return "; ".join([*core, *details]) or self.bits["nothing"]

    def stands(self, move: Move) -> str:
        """What stands on record, as it is said behind its label: an amount needs no "a budget of" there."""
        value = (move.standing.value if move.standing else None) or {}
        amount = _amount(value, self.bits, self.language) if move.key == Criterion.BUDGET and value.get("amount_max") else ""
        return amount or self.told(move)

    def part(self, move: Move, *, ends: bool = False) -> _Part:
        """The words for one move other than recording and asking."""
        simple = {
            MoveKind.REDIRECT: ("off_topic", _Rank.KIND),
            MoveKind.COURTESY: ("welcome" if self.state.turns == 1 else "smalltalk", _Rank.FILLER),
            MoveKind.CONFIRM: ("as_noted", _Rank.KIND), MoveKind.KEEP: ("kept", _Rank.KIND), MoveKind.CALM: ("calm", _Rank.NEEDED), MoveKind.APOLOGISE: (SYMPATHY.get(move.key, "sorry"), _Rank.KIND if move.key == Topic.WRITING else _Rank.FILLER), MoveKind.UNREADABLE: ("unreadable", _Rank.KIND),
            MoveKind.WAY_OUT: ("way_out", _Rank.KIND), MoveKind.PAUSE: ("later", _Rank.NEEDED),
            MoveKind.DETAILS_DONE: ("details_done", _Rank.NEEDED),
            MoveKind.OPT_OUT: ("opt_out", _Rank.NEEDED), MoveKind.WRONG_PERSON: ("wrong_person", _Rank.NEEDED),
            MoveKind.END_ABUSE: ("end_abuse", _Rank.NEEDED), MoveKind.TOO_LATE: ("closed", _Rank.NEEDED),
        }  # fmt: skip
        if move.kind in simple:
            name, rank = simple[move.kind]
            return _Part(self.phrase(name), rank)
        if move.kind is MoveKind.ANSWER_QUESTION:
            return _Part(self.side_answer(move), _Rank.KIND if move.n else _Rank.NEEDED)
        if move.kind is MoveKind.HAND_OVER:
            return _Part(self.phrase("handover_now" if move.n else "handover_later"))
        if move.kind is MoveKind.RESUME:
            return _Part(self.phrase("back" if move.n else "back_alone"))
        if move.kind is MoveKind.STAY_OPEN:  # said where nothing else is: until when was said as the window opened
            return _Part(self.phrase("in_window"), role="still")
        if move.kind is MoveKind.OPEN_WINDOW:
            return _Part(self.phrase("window_details" if move.n else "window"), role="open")
        if move.kind in (MoveKind.RECORD_DETAIL, MoveKind.RECORD_FACT) and (not ends or move.value is not None):
            return _Part(self.detail_words(move), _Rank.FILLER)
        return _Part("")

    def detail_words(self, move: Move) -> str:
        """A detail in the words it was taken down in, so that a wrong one is seen at once."""
        if move.value is None:
            return self.phrase("skipped")
        said = plain_value(move.value)
        short = move.kind is MoveKind.RECORD_DETAIL and len(said) <= MAX_DETAIL
        return self.phrase("detail", value=said[:1].upper() + said[1:]) if short else self.phrase("thanks")

    def asked_about(self, question: str) -> str | None:
        """The criterion or detail that a side question names by its label: "why do you ask about the decision?"."""
        words = question.casefold().split()
        named = (
            key
            for key, label in self.texts.labels.items()
            if label.split()[0].casefold() in (word.strip("?.,") for word in words)
        )
        return next(named, None)

    def side_answer(self, move: Move) -> str:
        if move.words:
            return move.words
        topics = self.texts.topics
        key = self.asked_about(str(move.value or "")) or move.about or open_question(self.playbook, self.state)
        explained = key is not None and key in self.texts.meanings
        answers = topics[move.key] if explained or move.key not in ("meaning", "why") else topics["process"]
        left = sum(1 for criterion in self.playbook.criteria if criterion not in self.state.answers)
        if move.key == Topic.LEFT and not left:
            answers = topics["left_none"]
        meaning = self.texts.meanings.get(key or "", "")
        asked = _OPENING.sub("", _plain(str(move.value or "")))
        quotable = SHORT_QUESTION <= len(asked) <= MAX_QUOTED and len(asked.split()) > 2
        answers = tuple(text for text in answers if ("{question}" in text) == quotable) or answers
        answer = answers[self.state.turns % len(answers)]
        values = {**self.values, "meaning": meaning, "left": str(left), "question": asked}
        values |= {"languages": self.bits["and"].join(LANGUAGES[self.language][code] for code in sorted(self.playbook.texts))}
        return fill(answer, {**values, "summary": self.summary()} if "{summary}" in answer else values)


def plain_value(value: str | float) -> str:
    """A detail as it is shown: words shortened, a number without a tail of zeros."""
    return _shortened(value) if isinstance(value, str) else f"{value:g}"


def _replaces(move: Move) -> bool:
    """Whether an answer takes the place of another one; what was open, pending or declined before was none."""
    return move.before is not None and move.before.disposition is Disposition.ANSWERED


def _span(length: timedelta, bits: Mapping[str, str]) -> str:
    hours = round(length.total_seconds() / 3600)
    if hours == 1:
        return bits["hour"]
    days, left = divmod(hours, 24)
    return fill(bits["days"], {"n": str(days)}) if days > 1 and not left else fill(bits["hours"], {"n": str(hours)})


def _amount(value: Mapping[str, Any], bits: Mapping[str, str], language: str) -> str:
    low, high = value.get("amount_min"), value.get("amount_max")
    currency = value.get("currency") or ""

    def money(number: float) -> str:
        digits = f"{number:,.0f}" if float(number).is_integer() else f"{number:,.2f}"
        if language == "de":
            digits = digits.replace(",", " ").replace(".", ",").replace(" ", ".")
        return f"{digits} {currency}".strip()

    if low is None and high is None:
        return ""
    if low is None:
        text = fill(bits["up_to"], {"amount": money(high or 0)})
    elif high is None:
        text = fill(bits["from"], {"amount": money(low)})
    elif low == high:
        text = money(low)
    else:
        text = fill(bits["between"], {"low": money(low).removesuffix(f" {currency}"), "high": money(high)})
    period = value.get("period")
    return f"{text} {bits[period]}" if period in ("year", "month") else text


def _timing(value: Mapping[str, Any], standing: Standing, bits: Mapping[str, str], language: str, today: date | None) -> str:
    first, last = (date.fromisoformat(value[key]) if value.get(key) else None for key in ("start", "end"))
    if first is None:
        if last is not None:
            return fill(bits["latest"], {"day": day_text(last, language)})
        return bits["no_plan"] if standing.verdict is Verdict.NEGATIVE else bits["now"]
    if last is None:
        when = fill(bits["onwards"], {"day": day_text(first, language)})
    elif last <= first:
        when = fill(bits["on"], {"day": day_text(first, language)})
    elif first == today:
        when = fill(bits["by"], {"day": day_text(last, language)})
    else:
        when = _period(first, last, bits, language)
    return fill(bits["start"], {"when": when})


def _period(first: date, last: date, bits: Mapping[str, str], language: str) -> str:
    """A span of days in the shortest words that mean the same: in June 2027, in the first quarter of 2027."""
    months, year = MONTHS[language], str(first.year)
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole and first.year == last.year:
        length = last.month - first.month + 1
        if length == 1:
            return fill(bits["month_of"], {"month": f"{months[first.month - 1]} {year}"})
        if length == 12:
            return fill(bits["year_of"], {"year": year})
        for name, size in (("quarter", 3), ("half", 6)):
            if length == size and (first.month - 1) % size == 0:
                return fill(bits[name], {"nth": ORDINALS[language][(first.month - 1) // size], "year": year})
    if whole:
        ends = [
            months[first.month - 1] + ("" if first.year == last.year else f" {year}"),
            f"{months[last.month - 1]} {last.year}",
        ]
    else:
        ends = [day_text(first, language), day_text(last, language)]
        if first.year == last.year:
            ends[0] = ends[0].rpartition(" ")[0]
        ends = [f"dem {end}" for end in ends] if language == "de" else ends
    return fill(bits["span"], {"first": ends[0], "last": ends[1]})
