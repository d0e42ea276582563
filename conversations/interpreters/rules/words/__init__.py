"""What the grammars know of each language, as tables: one module a language, one shape. Pure."""

from __future__ import annotations

from conversations.interpreters.rules.words import de, en, es, fr, it, nl, pl, pt, tr
from conversations.interpreters.rules.words.shape import Language, primary

LANGUAGES: dict[str, Language] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "es": es.WORDS,
    "fr": fr.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
    "pl": pl.WORDS,
    "pt": pt.WORDS,
    "tr": tr.WORDS,
}


def tables(locale: str) -> tuple[Language, ...]:
    """The tables to read with: the lead's language first, English and German always, for people mix."""
    order = dict.fromkeys((primary(locale), "en", "de"))
    return tuple(LANGUAGES[code] for code in order if code in LANGUAGES)
