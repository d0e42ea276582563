"""Text that nobody can read, and text that was written to steer a machine. Pure."""

from __future__ import annotations

import re

from conversations.engine.acts import Context
from conversations.interpreters.rules.dates import find_times
from conversations.interpreters.rules.lexicon import common
from conversations.interpreters.rules.lexicon.canonical import fold
from conversations.interpreters.rules.message import Message
from conversations.interpreters.rules.money import find_amounts

_WORD = re.compile(r"[^\W\d_]+")
_ROWS = (
    "qwertzuiopü",
    "qwertyuiop",
    "asdfghjklöä",
    "yxcvbnm",
    "zxcvbnm",
    "poiuztrewq",
    "poiuytrewq",
    "ölkjhgfdsa",
    "lkjhgfdsa",
    "mnbvcxy",
    "mnbvcxz",
    "qwe",
    "azertyuiop",
)
_VOWELS = frozenset("aeiouyäöüıàáâãåæèéêëìíîïòóôõøùúûœąęóůě")
_LATIN = re.compile(r"[a-zA-ZÀ-ɏ]")
_MACHINE = re.compile(
    r"""^\s*[\[{<].*(acts|answers|verdict|criterion|disposition|role|content|script|system|budget)""", re.DOTALL | re.IGNORECASE
)
_KNOWN = frozenset(word for words in common.FUNCTION.values() for word in words) | common.GENERIC


def lone_thumb(text: str) -> bool | None:
    """True for a message that is only a thumb up, False for a thumb down, None for anything else."""
    marks = {c for c in text if not c.isspace() and c not in "\ufe0f\u200d!." and not "\U0001f3fb" <= c <= "\U0001f3ff"}
    return {frozenset("👍"): True, frozenset("👎"): False}.get(frozenset(marks))


_SAYS_NUMBER = re.compile(r"[\d_]+(?:[a-z]{1,4})?|[a-z]{1,4}\d{1,4}|\d{1,4}\w?\d{0,4}")
"""A token with figures that may mean something: "120", "40k", "Q2", "2kw"."""


def is_noise(text: str) -> bool:
    """Whether there is nothing to read: no words, keys hit at random, or a script without words we know."""
    words = _WORD.findall(text)
    digits = any(c.isdigit() for c in text)
    if not words:
        return not digits
    latin = sum(1 for c in text if _LATIN.match(c))
    letters = sum(1 for c in text if c.isalpha())
    if letters and latin < letters * 0.3 and not digits:
        return True
    if digits and any(_SAYS_NUMBER.fullmatch(token) for token in re.findall(r"\w*\d\w*", text.casefold())):
        return False
    bad = [word for word in words if _is_gibberish(word)]
    good = [w for w in words if w not in bad and len(w) > 1 and fold(w) in _KNOWN]
    return bool(bad) and not good and sum(map(len, bad)) >= 0.6 * sum(map(len, words))


def _is_gibberish(word: str) -> bool:
    low = word.casefold()
    if fold(low) in _KNOWN:
        return False
    if len(set(low)) == 1 and len(low) >= 3:
        return low not in ("xxx",)
    if len(low) >= 3 and any(low in row for row in _ROWS):
        return True
    if len(low) >= 5 and any(low[i : i + 4] in row for row in _ROWS for i in range(len(low) - 3)):
        return True
    if len(low) >= 4 and len(set(low)) <= 2 and not any(c in _VOWELS for c in low):
        return True
    if re.fullmatch(r"(.{3,4})\1+", low):
        return True
    vowels = sum(c in _VOWELS for c in low)
    if not vowels and not word.isupper():
        return len(low) >= 4 or (len(low) == 2 and not low.isascii())
    jumbled = len(low) >= 6 and vowels / len(low) < 0.2 and bool(re.search(r"[^\W\d_aeiouyäöü]{5}", low))
    return jumbled or (len(low) >= 6 and vowels / len(low) < 0.15)


def is_machine_text(text: str) -> bool:
    """Whether the message looks like data for a program instead of words of a person."""
    return bool(_MACHINE.match(text))


_ASKS_WHO = re.compile(
    r"^\W*(?:(?:är|er) du (?:en |et |ei )?(?:riktig |rigtig |virkelig )?(?:människa|menneske|person|robot|bot|maskin)"
    r"|oletko (?:sinä )?(?:ihminen|robotti|botti|kone)|(?:jste|jsi|ste|si) (?:člověk|človek|robot|bot|stroj)"
    r"|(?:ön|maga|te) (?:egy )?(?:ember|robot|gép)|(?:ember|robot|bot) (?:vagy|ön)|(?:sunteți|sunteti|ești|esti) (?:un )?(?:om|robot|o persoană|bot)"
    r"|(?:вы|ты) (?:человек|робот|бот|машина)|(?:ви|ти) (?:людина|робот|бот)|(?:είστε|είσαι) (?:άνθρωπος|ρομπότ|μηχανή)"
    r"|(?:estou|está) (?:a falar|falando) com (?:um |uma )?(?:rob[ôo]|bot|humano|pessoa|máquina)"
    r"|[你您]是(?:真人|人|机器人|機器人|ai)|(?:あなたは)?(?:人間|ロボット|ボット|ai)ですか|(?:هل )?(?:أنت|انت) (?:إنسان|انسان|روبوت|بشر|آلة)"
    r"|(?:당신은 |혹시 )?(?:사람|로봇|봇)(?:인가요|이에요|입니까|이세요)|क्या आप (?:इंसान|मनुष्य|रोबोट))",
    re.IGNORECASE,
)
SHORT = 60
"""Characters of a message that asks nothing beside."""


def asks_who_writes(text: str) -> bool:
    """Whether a short message asks if a person writes here, in a language of which nothing else is read (S33)."""
    return len(text) <= SHORT and bool(_ASKS_WHO.match(text))


_HEDGES = frozenset("then dann eher wohl rather probably i'd say think denk denke ich so ok okay na ja well".split())


def bare_later(text: str) -> bool:
    """Whether the whole message is "later"."""
    words = [word for word in text.casefold().split() if word.strip(".!,") not in _HEDGES]
    return " ".join(words).strip(" .!,") in (
        "later",
        "maybe later",
        "spaeter",
        "später",
        "vielleicht spaeter",
        "plus tard",
        "mas tarde",
        "not now",
        "jetzt nicht",
        "not today",
        "another time",
    )


def time_and_money_tokens(message: Message, context: Context) -> set[int]:
    """The tokens that are amounts or times."""
    used: set[int] = set()
    original = message.clean
    for amount in find_amounts(original, context.locale, money_expected=False):
        first, last = message.reading.place(amount.start, amount.end)
        used.update(range(first, last + 1))
    for time in find_times(original, context.now, context.locale, time_expected=False):
        first, last = message.reading.place(time.start_at, time.end_at)
        used.update(range(first, last + 1))
    return used


_THANKS = re.compile(
    r"^(many |vielen |herzlichen |besten )?(thanks|thank you|thx|danke|dank|dankeschoen|nice to|sorry for|entschuldigung|good to|glad|freut|have a|looking forward|how are)"
)


_GREETING = re.compile(
    r"^(hi|hello|hey|hiya|hallo|servus|moin|good (morning|afternoon|evening|day)|guten|gruess|bonjour|hola|ciao|buon|ok|okay|alles klar"
    r"|got it|bye|goodbye|best|kind|mit freundlichen|mfg|thx|cheers|tschuess|bis|auf wieder)"
)


def courtesy_room(opening: str) -> int:
    """How many words may follow the opening of a courtesy that fills its clause: "thanks for getting back to me"."""
    if _THANKS.match(opening):
        return 10
    return 2 if _GREETING.match(opening) else 0


_ASKS_WHEN = frozenset("when wann quand cuando quando wanneer kiedy who wer ruft rufen meldet melden".split())


def asks_when(clause: list[str], question: bool) -> bool:
    """Whether a clause only asks who will call, when, or whether: no wish for a call, least of all of who fears it."""
    opening = [word for word in clause[:2] if word not in ("and", "und", "so")]
    return question and bool(opening) and opening[0] in _ASKS_WHEN and "bitte" not in clause


_NAME = r"(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\.? +)?(?P<name>[A-Z][a-zà-öø-ÿ'’-]+)(?: [A-Z][a-zà-öø-ÿ'’-]+)?"
_NAMED_PERSON = re.compile(
    r"(?:\b[Pp]ut (?:me|us) (?:through|on) to|\b[Cc]onnect (?:me|us) (?:to|with)|\b(?:rather|prefer to|want to|like to|love to|can (?:I|i|we)|could (?:I|i|we))"
    rf" (?:speak|talk) (?:to|with)|\b[Gg]et me|\b[Ss]end (?:me |us )?) ?{_NAME}(?! (?:in|from|at) (?:our|the|my))"
    rf"|\b(?:[Ww]ant|[Nn]eed) {_NAME.replace('name', 'other')}"
    r"(?= (?:back|here|to|on the phone|on the line)\b|[.!,;]? (?:[Hh]e|[Ss]he) (?:is|was|did|does|has|knows?|built|sold|came|has|looked|installed|understands?)\b)"
)
_NO_NAMES = common.words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    english german french spanish italian dutch polish european modbus profinet profibus excel ethernet linux windows christmas easter"""
)


def named_person(text: str) -> tuple[int, int] | None:
    """Where the message wants somebody whom it calls by name: "put me through to Ms Weber"."""
    for match in _NAMED_PERSON.finditer(text):
        if fold(match.group("name") or match.group("other")) not in _NO_NAMES:
            return match.span()
    return None


_MEASURES = frozenset(
    "cm m km mm grad degrees degree c celsius fahrenheit percent prozent minutes minuten kg years jahre".split()
)


def has_figures(clause: list[str]) -> bool:
    """Whether a clause holds a number of at least two digits, which talk beside the point seldom does."""
    numbers = [i for i, word in enumerate(clause) if sum(char.isdigit() for char in word) >= 2]
    return any(i + 1 == len(clause) or clause[i + 1] not in _MEASURES for i in numbers)


def counts(clause: list[str]) -> bool:
    """Whether a clause is hardly more than a number: "one", "just the 3"."""
    return len(clause) <= 3 and any(word.isdigit() or word in _SMALL_NUMBERS for word in clause)


_SMALL_NUMBERS = common.words(
    "one two three four five six seven eight nine ten eins ein eine einer zwei drei vier fuenf sechs sieben acht neun zehn"
)
