"""Which of the answers that the agent has just named is meant by "the second one", "in between" or "more than that". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.interpreters.rules.lexicon.canonical import fold
from conversations.interpreters.rules.lexicon.common import words

LONGEST = 7
"""Words of a message at most that does nothing but pick."""
_PLACES = (
    words("first 1st former erste erster erstes ersten ersteres ersterer"),
    words("second 2nd zweite zweiter zweites zweiten zweiteres"),
    words("third 3rd dritte dritter drittes dritten"),
)
_LAST = words("last latter final letzte letzter letztes letzten letzteres letzterer")
_MIDDLE = words(
    "middle between inbetween mid dazwischen mittlere mittlerer mittleres mittleren mitte mittig zwischendrin mittendrin"
)
_UP = words("more above over higher beyond later after exceeds darueber drueber mehr hoeher spaeter danach drueberliegt")
_DOWN = words("less below under lower earlier sooner darunter drunter weniger niedriger frueher vorher")
_HIGH = _UP | words("ueber ab nach longer laenger")
_LOW = _DOWN | words("unter bis within innerhalb")
_AROUND = words(
    """the a one option number answer choice please i think would say probably likely rather it is be that's that of them range bracket in somewhere definitely clearly well than so then yes
    ja das die der den dem waere ist wird eher wohl wuerde wuerd sagen sag ich also bitte ungefaehr etwa nummer antwort variante moeglichkeit im in irgendwo als doch schon ganz klar liegen liegt drin s i'd"""
)
_NAMED = re.compile(r"^(?:(?:option|number|nr|answer|antwort|nummer|variante) ([1-3abc])|([abc])\))$")


def picked(text: str, offered: Sequence[str]) -> str | None:
    """The one of `offered`, answers in the order of the question, that a message picks and does nothing else; else None."""
    if len(offered) < 2 or len(text) > LONGEST * 12:
        return None
    folded = fold(text).strip(" .,!")
    if named := _NAMED.match(folded):
        mark = named[1] or named[2]
        place = "123".find(mark) if mark.isdigit() else "abc".find(mark)
        return offered[place] if place < len(offered) else None
    said = re.findall(r"[a-z0-9']+", folded)
    telling = [word for word in said if word not in _AROUND]
    if len(said) > LONGEST or len(telling) != 1:
        return None
    (word,) = telling
    for place, names in enumerate(_PLACES):
        if word in names:
            return offered[place] if place < len(offered) else None
    if word in _LAST:
        return offered[-1] if len(offered) > 2 else None
    if word in _MIDDLE:
        return offered[1] if len(offered) == 3 else None
    for names, marks in ((_UP, _HIGH), (_DOWN, _LOW)):
        if word in names:
            found = [answer for answer in offered if marks & frozenset(re.findall(r"[a-z]+", fold(answer)))]
            return found[0] if len(found) == 1 else None
    return None
