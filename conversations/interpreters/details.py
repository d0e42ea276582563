"""Reads what a message says to an optional detail. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from conversations.engine.acts import Act, Interpretation
from conversations.engine.playbook import Detail, Texts
from conversations.engine.policy import DetailReading
from conversations.interpreters.picks import picked
from conversations.interpreters.rules.numbers import find_numbers
from leads.importing.places import country_code

MAX_TEXT = 500
SMALL_REST = 14
"""Characters beside the value that may be "about", "please" or the thing counted, but hardly say anything else."""
_NUMBER = re.compile(
    r"(?<![\w.,€$£])(?<![€$£] )(\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d{1,9})(?![\w%]|[.,]\d| ?[€$£]| ?(?:euros?|eur|usd|chf)\b)",
    re.IGNORECASE,
)
_MONEY = re.compile(r" ?(?:[%€$£]|percent|prozent|(?:euros?|dollars?|pounds?|franken|eur|usd|gbp|chf)\b)", re.IGNORECASE)
_SINGLE = re.compile(
    r"^\W*(?:(?:nur|just|only|ich sagte|i said|bloß|es ist|it's|it is)\W+)?(?:(?:das|die|den|the|this)\W+)?(one|a single|eine[rnms]?|ein|oana|oane[rnms]?|oans|oan)\b(?:(?: (?:einzige\w*|single))?,|(?:\W+\w+){0,2}\W*$)",
    re.IGNORECASE,
)
"""An article that counts: "Eine." or "nur ein Standort", with little beside it."""
_PARTS = re.compile(r"[.!?;,]\s+")
_FIRST = re.compile(r"[^.!?]*")
_CORRECTED = re.compile(
    r"\b(?:no|nope|sorry|actually|wait|rather|correction|make that|nein|doch|halt(?=,)|quatsch|moment|besser|vielmehr)\b",
    re.IGNORECASE,
)
_SINGLE_THING = re.compile(r"\b(one|a single|eine[rnms]?|ein)\s+(?:(?:single|einzige[rnms]?)\s+)?(\w+)", re.IGNORECASE)
FIRST_YEAR, LAST_YEAR, TOO_MANY = 1900, 2100, 10_000
"""Numbers between the first two are years, and what a detail counts is never as many as the third, unless it is named."""
_UNIT = re.compile(
    r" ?(?:m²|m2|qm|sqm|square|quadrat|kw\b|kwh|mw\b|mwh|kva|bar\b|°|uhr\b|einwohner|ew\b|inhabitants|people|leute|mitarbeiter|employees|years?\b|jahre)",
    re.IGNORECASE,
)
_TOTAL = re.compile(r" ?(?:in )?(?:total|altogether|overall|insgesamt|zusammen|in summe)\b", re.IGNORECASE)
_BEFORE_YEAR = re.compile(r"\b(?:baujahr|since|seit|built in|from|kw|week|woche|bis|until) $", re.IGNORECASE)
STEM, NEAR = 4, 3
_COUNTING = frozenset({"number", "anzahl", "zahl", "many", "viele", "pumping", "stations"})
_SKIP = re.compile(
    r"^\W*(?:skip|skp|next|n|no|no comment|nah|nope|nada|none|pass|not (?:now|today|yet|needed|necessary|relevant|applicable|sure)|n/a|neither|whatever|either|either one|anytime|any time|both|don'?t care|no thanks|rather not|i'?d rather not|doesn'?t matter|(?:i )?(?:don'?t|do not) know|no idea|dunno|do i (?:have|need) to (?:say|answer|tell you)(?: (?:that|this))?|is (?:that|this) (?:necessary|required|needed)|"
    r"weiter|überspringen|nein|nö|nee|keine?|nein danke|weder noch|lieber nicht|nicht (?:jetzt|heute|nötig|relevant)|noch nicht|(?:(?:ist |das ist )?mir )?(?:egal|wurscht|gleich)|beides|jederzeit|(?:das )?weiß ich nicht|keine ahnung|keins von beiden|naa|noi|muss (?:ich|das)(?: das)? (?:sagen|beantworten|angeben|sein)|ist das nötig)\W*$"
    r"|^\W*(?:neither\W+)?(?:i said )?(?:no|keine?|bitte keine?) (?:phone |more )?(?:calls?|anrufe?|telefonate?)\b",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    r"^\W*(?:not at (?:this|the) (?:stage|moment|point)|later|some other time|you (?:pick|choose|decide)|up to you|(?:that is |that'?s )?enough|i can find out|(?:das )?reicht(?: jetzt)?|genug(?: jetzt)?|t\.?b\.?[dc]|to be (?:determined|decided|confirmed)|(?:still )?(?:open|undecided)|(?:noch )?(?:offen|unklar)|(?:das )?steht noch nicht fest|such (?:dir|euch) \w+ aus|it depends|depends|"
    r"(?:please )?(?:ask|see|check|refer to) (?:(?:my|our|the|your) )?\w+(?: \w+)?|"
    r"später|ein andermal|(?:das )?(?:sehen|schauen|klären) wir(?: dann| später| noch)*|(?:entscheiden|wählen|suchen) sie(?: aus)?|kommt drauf an|"
    r"siehe \w+(?: \w+)?|(?:bitte )?fragen sie \w+(?: \w+)?|steht (?:im|in der|in den) \w+)\W*$",
    re.IGNORECASE,
)
"""Put off, or to be found elsewhere: no number and no choice, but it may be all that a free text is to say."""
_SKIPS = re.compile(r"^\W*(?:skip|next|pass|weiter|überspringen)\s*[.!,;]", re.IGNORECASE)
"""The detail is passed over, and then comes something else: "Skip. When will you call?"."""
_NONE = re.compile(r"^\W*(?:no|none|keine?) \w+\s*(?:[.!,;]|$)", re.IGNORECASE)
LONG_WORD, STEM_OF_LONG = 9, 6
"""Of a choice's word of so many letters the first ones will do."""
_LIKE = 85
"""How alike (of 100, rapidfuzz) a typed word must be to one of a choice's own words."""


def read_detail(detail: Detail, texts: Texts, text: str, locale: str = "en") -> DetailReading:
    """The message as an answer to this detail; value None where it is not one."""
    options = texts.options.get(detail.key, ())
    if exact := [option for option in options if option.casefold() == text.strip(" .!").casefold()]:
        return DetailReading(detail.key, exact[0], only=True)
    if _SKIP.match(text) or (detail.kind in ("number", "choice") and _PASSED_ON.match(text)):
        return DetailReading(detail.key, skip=True, only=True)
    if _SKIPS.match(text) or (detail.kind == "number" and _NONE.match(text)):
        return DetailReading(detail.key, skip=True)
    if detail.kind == "choice":
        chosen = _chosen(options, text)
        if not chosen and (pick := picked(text, options)):
            return DetailReading(detail.key, pick, only=True)
        if len(chosen) != 1:
            return DetailReading(detail.key)
        return DetailReading(detail.key, chosen[0], only=len(text) - len(chosen[0]) <= SMALL_REST)
    if detail.kind == "number":
        found = _count(text, locale, _counted(texts.labels.get(detail.key, "")))
        if found is None:
            return DetailReading(detail.key)
        value, words = found
        return DetailReading(detail.key, value, only=len(text) - len(words) <= SMALL_REST, words=words)
    words = _telling(text, _counted(texts.labels.get(detail.key, ""))) if detail.kind == "date" else text
    # "It runs until the end of 2027. But tell me, what does it say for money?": one sentence is plainly the answer.
    plain = detail.kind == "date" and words != text and bool(_UNTIL_YEAR.search(words))
    if plain:
        words = _end_date(next(part for part in re.split(r",\s+", words) if re.search(r"20\d\d|\.\d\d", part)))
        return DetailReading(detail.key, words, words=words)
    if detail.kind == "text":
        words = _without_asides(text)
    if detail.kind == "date" and _NAMES_START.search(text):
        return DetailReading(detail.key)  # "the start is autumn, not spring" is no end of a contract
    return DetailReading(detail.key, words.strip()[:MAX_TEXT] or None, free_text=True)


SHORT_PART = 5
"""A part of a message of so few words says hardly more than the choice that it names: "mornings, please"."""


def read_further(details: Sequence[Detail], said: DetailReading, texts: Texts, text: str, locale: str) -> dict[str, str | float]:
    """Key to value of the other details that a message to the open one answers besides: "Three sites, mornings please".

    Only what is plainly named counts, and nothing from a question.
    """
    if said.value is None:
        return {}
    told = " ".join(part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if not part.endswith("?"))
    found: dict[str, str | float] = {}
    for detail in details:
        if detail.kind == "choice":
            options = texts.options.get(detail.key, ())
            named = [option for option in options if _stands_apart(option, options, said, told)]
            if len(named) == 1:
                found[detail.key] = named[0]
        elif detail.kind == "number":
            counted = _count(told, locale, _counted(texts.labels.get(detail.key, "")), loose=False)
            if counted is not None and counted[1] != said.words:
                found[detail.key] = counted[0]
        elif detail.kind == "date":
            dated = [part for part in _PARTS.split(told) if _UNTIL_YEAR.search(part) and not _NAMES_START.search(part)]
            if len(dated) == 1:
                found[detail.key] = _end_date(dated[0])
    return found


def _stands_apart(option: str, others: Sequence[str], said: DetailReading, text: str) -> bool:
    """Whether a choice is named in a short part of its own, against another one, or as the thing counted: "12 buses"."""
    name, words = re.escape(option.casefold()), (said.words or str(said.value)).casefold()
    if said.words and re.search(rf"(?<!\w){re.escape(words)}[^\w.,!?]+{name}", text.casefold()):
        return True
    parts = [part for part in re.split(r"[.!;,]\s+|\s+(?:and|und|u\.)\s+", text.casefold()) if words not in part]
    short = [part for part in parts if re.search(rf"\b{name}", part) and not _denied(option.casefold(), part)]
    return any(len(part.split()) <= SHORT_PART or any(_denied(other.casefold(), part) for other in others) for part in short)


_ASIDE = re.compile(
    r"\b(?:i asked|i said|i told|as i (?:wrote|said)|call|calls|phone|e-?mail|mail|ich (?:habe|hab) (?:gefragt|gesagt)|anruf\w*|ruf\w*|mailen)\b|\?$",
    re.IGNORECASE,
)


def _without_asides(text: str) -> str:
    """A text without the sentences that complain, ask, or speak of calls and mails: "I asked something else. Siemens."."""
    sentences = re.split(r"(?<=[.!?])\s+", text.strip())
    return " ".join(sentence for sentence in sentences if not _ASIDE.search(sentence)) or text


_NAMES_START = re.compile(r"\b(?:start|begin|launch|anfang|losgeh|loslegen)", re.IGNORECASE)
_UNTIL_YEAR = re.compile(
    r"\b(?:until|till|runs?|ends?|expires?|contract|bis|läuft|endet|vertrag)\b.*\b(?:20\d\d|\d\d?\.\d\d?\.\d\d)\b",
    re.IGNORECASE | re.DOTALL,
)


_UNTIL = re.compile(
    r"^.*\b(?:until|till|expires?(?: in| on)?|ends(?: in| on)?|bis(?: zum)?|endet(?: am| im)?)\s+(?=.*\d)", re.IGNORECASE
)


def _end_date(part: str) -> str:
    """The date in the words that tell an end: "the contract runs until end of 2028"."""
    return _UNTIL.sub("", part.strip(" .!"))[:MAX_TEXT]


def _telling(text: str, things: tuple[str, ...]) -> str:
    """Of several sentences the one with a figure, if there is just one; else the whole."""
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ])|(?<=[a-zäöüß!?]\.)\s+|(?<=[!?])\s+", text.strip())
    dated = [sentence for sentence in sentences if re.search(r"\d", sentence)]
    named = [sentence for sentence in dated if any(thing in sentence.casefold() for thing in things)]
    return (named or dated)[0] if dated and len(named or dated) == 1 else text


def _chosen(options: Sequence[str], text: str) -> list[str]:
    """The options that a message names: as they stand, else by their own words, typing errors allowed."""
    folded = text.casefold()
    if named := [option for option in options if option.casefold() in folded]:
        if len(named) > 1:
            named = [option for option in named if not _denied(option.casefold(), folded)]
        if len(named) > 1:  # "electricity it is, the gas only warms the offices"
            named = [option for option in named if not _minor(option.casefold(), folded)] or named
        if len(named) > 1:  # "in the morning I am out. Afternoon, after four"
            named = [option for option in named if not _not_then(option.casefold(), folded)] or named
        return named
    said = [word for word in re.findall(r"\w+", folded) if len(word) > 3]
    own = {option: [word for word in re.findall(r"\w+", option.casefold()) if len(word) > 3] for option in options}
    return [option for option, words in own.items() if any(_like(a, b) for a in words for b in said)]


def _like(own: str, said: str) -> bool:
    """Whether a word is one of a choice's own, mistyped or continued otherwise ("Förderung", "Fördermittel")."""
    return fuzz.ratio(own, said) >= _LIKE or (len(own) >= LONG_WORD and said.startswith(own[:STEM_OF_LONG]))


def _minor(option: str, text: str) -> bool:
    """Whether a choice is named only beside another: "the gas only warms the offices"."""
    part = next((part for part in re.split(r"[.!?;,]\s+", text) if option in part), "")
    return bool(re.search(r"\b(?:only|just|merely|nur|blo(?:ß|ss)|lediglich|kaum|barely)\b", part)) or bool(
        re.search(rf"\b(?:some|a (?:bit|little) of|etwas|bisschen|wenig|little)\s+(?:\w+\s+)?{re.escape(option)}", text)
    )


def _not_then(option: str, text: str) -> bool:
    """Whether a time of day is named as one when the lead cannot: "mornings I am out"."""
    part = next((part for part in re.split(r"[.!?;,]\s+", text) if option in part), "")
    return bool(
        re.search(
            r"\b(?:am|i'?m|bin|hab|habe|have|got|never|not|nie|nicht|schlecht|bad|drau[sß]+|out|busy|weg|unterwegs|meetings?)\b",
            part,
        )
    )


def _denied(option: str, text: str) -> bool:
    """Whether a choice is named only to be ruled out: "indoors, not outdoors"."""
    word = re.escape(option)
    return bool(re.search(rf"\b(?:not?|nicht|kein\w*)\s+(?:\w+\s+)?{word}|{word}\w*\s+(?:not|nicht|kein\w*)\b(?!\s+\w)", text))


def _counted(label: str) -> tuple[str, ...]:
    """The beginnings of the words for what a detail counts: "Number of sites" counts what begins with "site"."""
    return tuple(word[:STEM] for word in re.findall(r"\w+", label.casefold()) if len(word) >= STEM and word not in _COUNTING)


def _count(text: str, locale: str, things: tuple[str, ...] = (), *, loose: bool = True) -> tuple[float, str] | None:
    """The number of the things, else the first number, or the one it is corrected to ("two, no, three"), and its words.

    A year, a sum of money, a size and a number of something else are no count; with `loose` a number that stands alone is one.
    """
    spoken = [
        (number.start, number.end, number.low)
        for number in find_numbers(text, locale)
        if number.spelled and number.low == number.high and number.low.is_integer() and not _MONEY.match(text, number.end)
    ]
    digits = [(found.start(), found.end(), float(re.sub(r"\D", "", found.group()))) for found in _NUMBER.finditer(text)]
    numbers = sorted(spoken + digits)
    stems = "|".join(re.escape(thing) for thing in things)
    if total := next((n for n in numbers if _TOTAL.match(text, n[1])), None):
        return total[2], text[total[0] : total[1]]
    named = [n for n in numbers if stems and re.match(rf"[^\w.,!?]+(?:\w+[^\w.,!?]+)?\w*(?:{stems})", text[n[1] :].casefold())]
    if (both := _of_both(text, numbers, things)) is not None:
        return both
    single = next(
        (one for one in _SINGLE_THING.finditer(text) if stems and re.match(rf"\w*(?:{stems})", one.group(2).casefold())), None
    )
    if single and not (named and named[0][0] < single.start()):
        return 1.0, single.group(1)
    alone = _SINGLE.match(_FIRST.match(text).group())  # type: ignore[union-attr]
    if alone and not named and not _CORRECTED.search(_FIRST.match(text).group()):  # type: ignore[union-attr]
        return 1.0, alone.group(1)
    if not named and not loose:
        return None
    others = [n for n in numbers if not _of_something_else(text, n)]
    if not (named or others):
        return None
    begin, end, value = (named or others)[0]
    for after in others[1:] if named == [] else [n for n in numbers if n[0] > begin and not _of_something_else(text, n)]:
        corrected = [found.end() for found in _CORRECTED.finditer(text, end, after[0])]
        between = text[corrected[-1] : after[0]] if corrected else ""
        if corrected and len(between.split()) <= NEAR and not re.search(r"\d", between):
            begin, end, value = after
    return value, text[begin:end]


def _of_both(text: str, numbers: Sequence[tuple[int, int, float]], things: tuple[str, ...]) -> tuple[float, str] | None:
    """The sum where a detail counts two kinds of things and each has its number: "one plant and four pumping stations"."""
    found: dict[str, tuple[int, int, float]] = {}
    ones = [(one.start(1), one.end(1), 1.0) for one in _SINGLE_THING.finditer(text)]
    for number in sorted([*numbers, *ones]):
        behind = re.match(r"[^\w.,!?]+(?:(?:single|einzige\w*)\s+)?(\w+)", text[number[1] :].casefold())
        stem = next((thing for thing in things if behind and thing in behind.group(1)), None)
        if stem is not None and stem not in found:
            found[stem] = number
    if len(found) < 2 or _CORRECTED.search(text):
        return None
    first, last = min(found.values()), max(found.values())
    return sum(value for _, _, value in found.values()), text[first[0] : last[1]]


def _of_something_else(text: str, number: tuple[int, int, float]) -> bool:
    """Whether a number is a year, so large that it counts no sites or machines, or has a unit behind it."""
    begin, end, value = number
    whole = re.sub(r"[\W\d]", "", text) == ""
    if whole:
        return False
    year = FIRST_YEAR <= value <= LAST_YEAR and end - begin == 4
    return year or value >= TOO_MANY or bool(_UNIT.match(text, end)) or bool(_BEFORE_YEAR.search(text[:begin]))


_WRONG = re.compile(
    r"\b(?:wrong|incorrect|not right|isn'?t right|instead|not|change|falsch|stimmt nicht|stimmt nich|nicht|statt|ändern|änder)\b",
    re.IGNORECASE,
)


def read_change(
    details: Sequence[Detail], given: Mapping[str, str | float | None], texts: Texts, text: str, locale: str
) -> DetailReading | None:
    """Another value for a detail that was given before, where the message names the detail and says that it is wrong.

    None: nothing of the kind.
    """
    if not (_WRONG.search(text) or _CORRECTED.search(text)):
        return None
    folded = text.casefold()
    for detail in details:
        before = given.get(detail.key)
        things = _counted(texts.labels.get(detail.key, ""))
        if before is None or not any(thing in folded for thing in things):
            continue
        if detail.kind == "choice":
            other = [option for option in _chosen(texts.options.get(detail.key, ()), text) if option != before]
            if len(other) == 1:
                return DetailReading(detail.key, other[0])
        if detail.kind == "number":
            counted = [(part, _count(part, locale, things, loose=len(part) <= 2 * SMALL_REST)) for part in _PARTS.split(text)]
            said = [found for _, found in counted if found is not None and not _denied(found[1].casefold(), folded)]
            if said and said[-1][0] == before:
                continue  # "2027 sites? There is one", and one is on record already
            other_numbers = [found for found in said if found[0] != before]
            if other_numbers:
                return DetailReading(detail.key, other_numbers[-1][0], words=other_numbers[-1][1])
    return None


MAX_FACT = 100
_LEAD_IN = re.compile(
    r"^\W*(?:(?:no|nope|yes|actually|sorry|not (?:quite|anymore)|it'?s|it is|that'?s|we'?re|we are|i'?m|i am|my|our|the|now|called|"
    r"company|name|title|role|country|number|phone|is|correct|right|nein|ja|doch|eigentlich|es ist|das ist|wir sind|wir heißen|"
    r"ich bin|mein|meine|unser|unsere|die|der|firma|titel|land|nummer|telefon|heißt|ist|lautet|richtig|jetzt)\b[\s,:.!-]*)+",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.-]{5,30}[0-9]")
NO_FACT = frozenset({Act.QUESTION, Act.UNINTELLIGIBLE, Act.ABUSE, Act.LATER, Act.HUMAN, Act.SMALLTALK})


def read_fact(name: str, known: str, said: Interpretation, text: str) -> DetailReading:
    """The message as a value for a field of the record: a correction of `known`, or the value that was missing."""
    if known and said.yes_no is True:
        return DetailReading(name)  # the policy takes the yes; what else is said belongs to the criteria
    if _SKIP.match(text) and said.yes_no is None:
        return DetailReading(name, skip=True, only=True)
    if NO_FACT & set(said.acts):
        return DetailReading(name)
    if name == "phone":
        found = _PHONE.search(text)
        return DetailReading(name, found.group()[:40], only=True) if found else DetailReading(name)
    rest = _LEAD_IN.sub("", text).strip(" .!,;")
    if name == "country":
        code = country_code(rest[:60])
        return DetailReading(name, code, only=True) if code else DetailReading(name)
    if not re.search(r"\w{2}", rest) or len(rest) > MAX_FACT:
        return DetailReading(name)
    return DetailReading(name, " ".join(rest.split()), only=True)
