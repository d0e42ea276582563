"""Puts a decision into words. Pure; it decides nothing.

At most two short sentences before the question, the question last, 600 characters at most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from conversations.engine.playbook import Playbook, Texts
from conversations.engine.policy import Decision, Move, MoveKind, Standing, State
from leads.bant import Criterion, Disposition, Verdict

MAX_LENGTH = 600
NOTICE = {
    "en": "Hello {name}, I am {company}'s AI assistant, not a person.",
    "de": "Guten Tag {name}, ich bin die KI-Assistenz von {company}, kein Mensch.",
}
"""Said before anything else in every chat (EU AI Act, Art. 50(1)). Not part of a playbook, so none can leave it out."""

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
        "budget": "a budget of {amount}", "up_to": "up to {amount}", "from": "at least {amount}", "between": "{low} to {high}",
        "year": "a year", "month": "a month", "no_budget": "no budget so far", "has_budget": "a budget is there or planned",
        "start": "a start {when}", "now": "a start right away", "on": "on {day}", "in": "in {month}", "by": "by {day}",
        "from_day": "from {day}", "span": "between {first} and {last}", "no_plan": "no date in the near future",
        "need": "“{words}”", "no_need": "no need at the moment", "until": "until 24 hours after our last question",
        "until_at": "until {closes}", "and": " and ", "clock": "{day} at {time} ({zone})", "pending": "that you have to check first",
    },
    "de": {
        "budget": "ein Budget von {amount}", "up_to": "bis zu {amount}", "from": "mindestens {amount}",
        "between": "{low} bis {high}", "year": "im Jahr", "month": "im Monat", "no_budget": "bisher kein Budget",
        "has_budget": "ein Budget ist da oder geplant", "start": "ein Start {when}", "now": "ein Start so bald wie möglich",
        "on": "am {day}", "in": "im {month}", "by": "bis {day}", "from_day": "ab {day}", "span": "zwischen {first} und {last}",
        "no_plan": "kein Termin in nächster Zeit", "need": "„{words}“", "no_need": "derzeit kein Bedarf",
        "until": "bis 24 Stunden nach unserer letzten Frage", "until_at": "bis {closes}", "and": " und ",
        "clock": "{day} um {time} Uhr ({zone})", "pending": "dass Sie das erst klären",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose words these are, and to whom: merge values and the lead's language and time zone (IANA)."""

    language: str
    zone: str
    company: str
    name: str = ""
    interest: str = ""


def greet(playbook: Playbook, decision: Decision, voice: Voice) -> str:
    """The agent's first message: what it is, a greeting, and the first question."""
    language, texts = playbook.texts_for(voice.language)
    values = {"name": voice.name, "interest": voice.interest, "company": voice.company}
    notice = fill(NOTICE.get(language, NOTICE["en"]), values).replace(" ,", ",")
    return " ".join([notice, fill(texts.greeting, values), _question(texts, decision)]).strip()


def word(playbook: Playbook, decision: Decision, voice: Voice) -> str:
    """The agent's reply to one message, or "" where it stays silent."""
    language, texts = playbook.texts_for(voice.language)
    speaker = _Speaker(playbook, texts, language, voice, decision.state)
    lead_in = [sentence for sentence in speaker.lead_in(decision.moves) if sentence]
    question = _question(texts, decision)
    if question:
        lead_in = lead_in[:2]
    reply = " ".join([*lead_in, question]).strip()
    if len(reply) > MAX_LENGTH and question:
        reply = " ".join([*lead_in[:1], question])
    return reply if len(reply) <= MAX_LENGTH else (question or reply[: MAX_LENGTH - 1] + "…")


def suggestions(playbook: Playbook, language: str, key: str | None) -> tuple[str, ...]:
    """Answers that can be sent with one tap for the open question, if there are any."""
    return playbook.texts_for(language)[1].suggestions.get(key or "", ())


def describe(criterion: Criterion, standing: Standing, language: str) -> str:
    """A settled criterion in the lead's language, as the end of "Noted: …"."""
    base = language.partition("-")[0]
    base = base if base in BITS else "en"
    bits, value = BITS[base], standing.value or {}
    if standing.disposition is not Disposition.ANSWERED:
        return bits["pending"]
    positive = standing.verdict is Verdict.POSITIVE
    if criterion is Criterion.BUDGET:
        amount = _amount(value, bits, base)
        return fill(bits["budget"], {"amount": amount}) if amount else bits["has_budget" if positive else "no_budget"]
    if criterion is Criterion.AUTHORITY:
        return ROLES[base].get(str(value.get("role")), ROLES[base]["influencer" if positive else "none"])
    if criterion is Criterion.NEED:
        words = str(value.get("summary") or standing.quote).strip(" .!?")
        return fill(bits["need"], {"words": words}) if positive and words else bits["no_need"]
    return _timing(value, standing, bits, base)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Put values into {merge fields} by plain replacement: text from outside is never a template (S51)."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template


def clock_time(at: datetime, zone: str, language: str) -> str:
    """An instant as a person reads it, in the lead's own time zone."""
    local = at.astimezone(ZoneInfo(zone))
    base = language if language in BITS else "en"
    values = {"day": day_text(local.date(), base), "time": f"{local:%H:%M}", "zone": local.tzname() or zone}
    return fill(BITS[base]["clock"], values)


def day_text(day: date, language: str) -> str:
    """A day in words: 4 January 2027, 4. Januar 2027."""
    dot = "." if language == "de" else ""
    return f"{day.day}{dot} {MONTHS[language][day.month - 1]} {day.year}"


def _question(texts: Texts, decision: Decision) -> str:
    for move in reversed(decision.moves):
        if move.kind is MoveKind.CLARIFY:
            steps = texts.clarifications.get(move.key) or texts.questions[move.key]
            return steps[min(move.n, len(steps) - 1)]
        if move.kind is MoveKind.ASK:
            variants = texts.questions[move.key]
            return variants[0] if move.n == 0 else variants[1:][(move.n - 1) % (len(variants) - 1)] if variants[1:] else variants[0]
    return ""


class _Speaker:
    def __init__(self, playbook: Playbook, texts: Texts, language: str, voice: Voice, state: State) -> None:
        self.playbook, self.texts, self.language, self.voice, self.state = playbook, texts, language, voice, state
        closes = state.window_closes_at
        self.closes = clock_time(closes, voice.zone, language) if closes else ""
        until = fill(BITS[language]["until_at"], {"closes": self.closes}) if closes else BITS[language]["until"]
        self.values = {"closes": self.closes, "until": until, "company": voice.company, "name": voice.name}

    def phrase(self, name: str, n: int = 0, **values: str) -> str:
        variants = self.texts.phrases[name]
        return fill(variants[n % len(variants)], {**self.values, **values})

    def lead_in(self, moves: Sequence[Move]) -> list[str]:
        sentences = [self.sentence(move) for move in moves if move.kind is not MoveKind.RECORD]
        ends_with_window = any(move.kind in (MoveKind.OPEN_WINDOW, MoveKind.DETAILS_DONE) for move in moves)
        records = self.records([move for move in moves if move.kind is MoveKind.RECORD], brief=ends_with_window)
        position = 1 if any(move.kind is MoveKind.CALM for move in moves) else 0
        return [*sentences[:position], *records, *sentences[position:]]

    def records(self, moves: Sequence[Move], *, brief: bool) -> list[str]:
        """One sentence for all that was taken down, two at most."""
        plain = [move for move in moves if move.standing and move.standing.disposition is Disposition.ANSWERED]
        told = [move for move in plain if self.worth_telling(move)]
        parts = []
        for name, group in (
            ("noted", [move for move in told if move.before is None]),
            ("changed", [move for move in told if move.before is not None]),
        ):
            if group:
                parts.append(self.phrase(name, group[0].n, what=self.joined([self.told(move) for move in group])))
        if plain and not parts and not brief:
            good = plain[0].standing is not None and plain[0].standing.verdict is Verdict.POSITIVE
            parts.append(self.phrase("thanks" if good else "understood", plain[0].n))
        sentences = [" ".join(parts)] if parts else []
        for move in moves:
            if move.standing is None or move in plain:
                continue
            name = {Disposition.PENDING: "pending", Disposition.DECLINED: "declined"}.get(move.standing.disposition, "unclear")
            sentences.append(self.phrase(name, move.n))
            break
        return sentences

    def joined(self, texts: Sequence[str]) -> str:
        return BITS[self.language]["and"].join([", ".join(texts[:-1]), texts[-1]] if texts[:-1] else texts)

    def worth_telling(self, move: Move) -> bool:
        """Values, corrections and answers nobody asked for are read back; a bare yes to the question is not."""
        standing = move.standing
        if standing is None:
            return False
        if not move.was_open or move.before is not None:
            return True
        value = standing.value or {}
        return move.key in (Criterion.BUDGET, Criterion.TIMELINE) and any(v is not None for v in value.values())

    def told(self, move: Move) -> str:
        assert move.standing is not None
        return describe(Criterion(move.key), move.standing, self.language)

    def sentence(self, move: Move) -> str:
        """The words for one move other than recording and asking."""
        simple = {
            MoveKind.REDIRECT: "off_topic", MoveKind.COURTESY: "smalltalk", MoveKind.CALM: "calm",
            MoveKind.UNREADABLE: "unreadable", MoveKind.WAY_OUT: "way_out", MoveKind.PAUSE: "later",
            MoveKind.DETAILS_DONE: "details_done", MoveKind.STAY_OPEN: "in_window", MoveKind.OPT_OUT: "opt_out",
            MoveKind.WRONG_PERSON: "wrong_person", MoveKind.END_ABUSE: "end_abuse", MoveKind.TOO_LATE: "closed",
        }  # fmt: skip
        if move.kind in simple:
            return self.phrase(simple[move.kind], move.n)
        if move.kind is MoveKind.ANSWER_QUESTION:
            return self.side_answer(move)
        if move.kind is MoveKind.HAND_OVER:
            return self.phrase("handover_now" if move.n else "handover_later")
        if move.kind is MoveKind.OPEN_WINDOW:
            return self.phrase("window_details" if move.n else "window")
        if move.kind is MoveKind.RECORD_DETAIL:
            return self.phrase("skipped" if move.value is None else "thanks", move.n)
        return ""

    def side_answer(self, move: Move) -> str:
        key = self.current_key()
        meaning = self.texts.meanings.get(key, self.texts.topics["process"]) if key else self.texts.topics["process"]
        return fill(self.texts.topics[move.key], {**self.values, "meaning": meaning})

    def current_key(self) -> str | None:
        for criterion in self.playbook.criteria:
            if criterion not in self.state.answers:
                return criterion.value
        return None


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


def _timing(value: Mapping[str, Any], standing: Standing, bits: Mapping[str, str], language: str) -> str:
    first, last = (date.fromisoformat(value[key]) if value.get(key) else None for key in ("start", "end"))
    if first is None and last is None:
        return bits["no_plan"] if standing.verdict is Verdict.NEGATIVE else bits["now"]
    if first is None and last is not None:
        when = fill(bits["by"], {"day": day_text(last, language)})
    elif first is not None and (last is None or last == first):
        when = fill(bits["from_day"], {"day": day_text(first, language)})
    elif first is not None and last is not None and first.day == 1 and (first.year, first.month) == (last.year, last.month):
        when = fill(bits["in"], {"month": f"{MONTHS[language][first.month - 1]} {first.year}"})
    else:
        assert first is not None and last is not None
        when = fill(bits["span"], {"first": day_text(first, language), "last": day_text(last, language)})
    return fill(bits["start"], {"when": when})
