"""Names of people and their telephone numbers. Pure."""

from __future__ import annotations

import re
from typing import Final

import phonenumbers

from leads.importing.text import fold, one_line, word_bag

_HONORIFICS: Final = word_bag(
    """mr mrs ms miss mx dr prof herr frau hr fr dipl ing mag msc bsc mba phd ba ma m mme mlle monsieur
        madame sr sra srta don dona sig sigra dott dottssa ssa dkfm di fh bakk llm kr ir techn rer nat med
        jur oec phil habil univ professor doktor doctor hc h c jr sen iii ii iv ddr mmag pd rn esq cpa pmp"""
)
_PARTICLES: Final = word_bag(
    """von van de der den del della di da dal dos das du la le las los zu zum zur vom vander ten ter el al
        bin ibn mc mac san st saint af av y e"""
)


def is_honorific(text: str) -> bool:
    words = fold(text).split()
    return bool(words) and all(word in _HONORIFICS for word in words)


def split_name(text: str) -> tuple[str, str]:
    """(first name, last name) of a whole name: "Eva Maria von Berg", "Maier, Eva", "Dr. Eva MAIER", "Eva"."""
    text = one_line(text)
    before, *after = text.split(",")
    words = [word for word in before.split() if not is_honorific(word)] or before.split()
    if first := [word for part in after for word in part.split() if not is_honorific(word)]:
        return " ".join(first), " ".join(words)
    if len(words) < 2:
        return " ".join(words), ""
    shouted = [len(word) > 1 and word.isupper() and word.isalpha() for word in words]
    if any(shouted) and not all(shouted) and (shouted[0] or shouted[-1]):
        given = [word for word, loud in zip(words, shouted, strict=True) if not loud]
        family = [word for word, loud in zip(words, shouted, strict=True) if loud]
        return " ".join(given), " ".join(family)
    split = len(words) - 1
    while split > 1 and words[split - 1].casefold() in _PARTICLES:
        split -= 1
    return " ".join(words[:split]), " ".join(words[split:])


def phone_number(text: str, country: str) -> tuple[str, str]:
    """(the number in E.164, or as written if it cannot be read; a note)."""
    text = one_line(text)
    if re.fullmatch(r"[\d.,]+E\+?\d+", text, re.IGNORECASE):
        return "", f"phone “{text}” was rounded by a spreadsheet and left out"
    if sum(char.isdigit() for char in text) < 5:
        return "", ""
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return text[:40], ""
    if number.extension or not phonenumbers.is_possible_number(number):
        return text[:40], ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), ""
