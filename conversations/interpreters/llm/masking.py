"""Takes personal data out of what a language model is told, and puts it back into what it quotes. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAME = r"[A-ZÀ-ÖØ-ÞŁŚŻ][\w'’-]+"
_NAMES = rf"{_NAME}(?:[ \t]+(?:(?:von|van|de|da|der|di|bin|al)\b|{_NAME})){{0,3}}"
_LEGAL = r"(?:GmbH(?: & Co\.? KG)?|AG|KG|OHG|UG|SE|Inc|Ltd|LLC|LLP|PLC|plc|Corp|S\.?A\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|A/S|AB|Oy|Sp\. z o\.o\.|s\.r\.o\.)"
_ROLE = (
    r"(?:boss|manager|colleague|assistant|supervisor|partner|director|CEO|CFO|CTO|CIO|COO|Chef(?:in)?|Kolleg(?:e|in)|Geschäftsführer(?:in)?"
    r"|Leiter(?:in)?|Vorgesetzter?)"
)
_SHAPES = (
    # What looks like one of our own placeholders first, so that nobody can smuggle one in.
    ("TEXT", re.compile(r"\[[A-Z]+_\d+\]")),
    ("LINK", re.compile(r"\b(?:https?://|www\.)[^\s\[\]]+", re.IGNORECASE)),
    ("EMAIL", re.compile(r"[\w.+%'-]+\s?(?:@|\(at\)|\[at\]|\s+at\s+(?=[\w-]+\s+dot\s))\s?[\w-]+(?:(?:\.|\s+dot\s+)[\w-]+)+", re.IGNORECASE)),
    ("ACCOUNT", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")),
    ("CARD", re.compile(r"\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}\b")),
    ("PHONE", re.compile(r"(?<![\w.,])(?:\+|00|\(?0)[1-9(][\d ()/.-]{4,18}\d(?![\w%])")),
    ("PHONE", re.compile(r"(?<![\w.,])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)")),
    ("PHONE", re.compile(r"(?i:\b(?:tel|phone|mobile|cell|whatsapp|fax|telefon|handy|mobil|durchwahl|rufnummer|call me (?:on|at))\b[^\d\n]{0,12})(\d[\d ()/.-]{3,18}\d)")),
)  # fmt: skip
"""What can be told by its shape. No two placeholders stand inside each other: no pattern matches a bracket of another one."""
_CUES = (
    ("COMPANY", re.compile(rf"(?:{_NAME}|[A-Z]{{2,}}|&)(?:[ \t]+(?:{_NAME}|[A-Z]{{2,}}|&)){{0,3}}[ \t]+{_LEGAL}(?![\w])")),
    ("NAME", re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Herrn?|Frau|Fr|Hr|Mme|M\.|Madame|Monsieur|Señora?|Sra?|Sig\.ra|Signora?|Pani?|Dhr|Mevr)\.?(?:[ \t]+(?:Dr|Prof|Ing)\.?)*[ \t]+({_NAMES})")),
    ("NAME", re.compile(rf"(?i:\b(?:my name is|my name['’]s|name:|ich hei(?:ß|ss)e|mein name ist|je m['’]appelle|me llamo|mi chiamo|mijn naam is|nazywam się|meu nome é|chamo-me|ask for|speak (?:to|with)|talk (?:to|with)|sprechen sie mit))[ \t]+({_NAMES})")),
    ("NAME", re.compile(rf"\b(?i:our|my|the|unser\w*|mein\w*|der|die)[ \t]+{_ROLE},?[ \t]+({_NAMES})")),
    ("NAME", re.compile(rf"(?i:\b(?:regards|best|cheers|sincerely|thanks|grüßen?|gruß|gruss|grüsse|cordialement|saludos|saluti|groeten|pozdrawiam))[ \t]*[,.!]?[ \t]*\n+[ \t]*({_NAMES})")),
)  # fmt: skip
"""Names that nothing but the words around them tells."""
_TAG = re.compile(r"\[[A-Z]+_\d+\]")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|^\D?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_ENDING = re.compile(rf"[ \t,]+{_LEGAL}\.?$")
MEANING = frozenset("may april june august mark will grant bill rich frank mai juni april august juli may".split())
"""First names that are words of another meaning as well: alone they tell nobody's identity, but may tell a date."""
SHORTEST = 3
"""A name of fewer letters is masked only as it is written in the record; otherwise it would stand in half of all words."""


class Masker:
    """Masks the texts of one call. What is known of the person is given as (kind, value), such as ("NAME", "Brandt")."""

    def __init__(self, known: Iterable[tuple[str, str]] = ()) -> None:
        self._tags: dict[str, str] = {}
        self._known = [*_spellings(known)]

    def mask(self, text: str) -> str:
        """The text with a placeholder for each piece of personal data; the same piece has the same one everywhere."""
        for kind, pattern in (*_SHAPES, *self._known, *_CUES):
            text = self._replaced(kind, pattern, text)
        return text

    def put_back(self, text: str) -> str:
        """The text with every placeholder of ours replaced by what stood there."""
        originals = {tag: original for original, tag in self._tags.items()}
        return _TAG.sub(lambda match: originals.get(match.group(), match.group()), text)

    def _replaced(self, kind: str, pattern: re.Pattern[str], text: str) -> str:
        def tag(match: re.Match[str]) -> str:
            found = match.group(pattern.groups)
            if kind == "PHONE" and not found.startswith("+") and _DATED.search(found):
                return match.group()
            name = self._tags.setdefault(found, f"[{kind}_{len(self._tags) + 1}]")
            return (
                match.group()[: match.start(pattern.groups) - match.start()]
                + name
                + match.group()[match.end(pattern.groups) - match.start() :]
            )

        return pattern.sub(tag, text)


def _spellings(known: Iterable[tuple[str, str]]) -> Iterable[tuple[str, re.Pattern[str]]]:
    """What to look for, the longest first: whole values, a company without its legal form, each part of a name."""
    wanted: dict[str, str] = {}
    for kind, value in known:
        words = " ".join(value.split())
        parts = [words, _ENDING.sub("", words)] if kind == "COMPANY" else [words, *words.split()] if kind == "NAME" else [words]
        for part in parts:
            if part and part.casefold() not in MEANING and any(char.isalnum() for char in part):
                wanted.setdefault(part, kind)
    for part, kind in sorted(wanted.items(), key=lambda item: -len(item[0])):
        body = r"[\s._-]+".join(re.escape(word) for word in part.split())
        yield kind, re.compile(rf"(?<!\w){body}(?!\w)", re.IGNORECASE if len(part) >= SHORTEST else 0)
