"""What people say about budget, authority, need and time, as phrase tables: one module a language, one engine. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from conversations.interpreters.rules.lexicon import common, de, en, others
from conversations.interpreters.rules.lexicon.engine import Table, build

EXPANSIONS: Mapping[str, Mapping[str, str]] = {"en": en.EXPANSIONS, "de": de.EXPANSIONS, **others.EXPANSIONS}
LANGUAGES = ("en", "de", *others.PHRASES)


@lru_cache(maxsize=16)
def table(language: str) -> Table:
    """The phrases of a language, built when a message in it is first read."""
    if language == "en":
        return build(en.PHRASES, en.CLASSES)
    if language == "de":
        return build(de.PHRASES, de.CLASSES)
    return build(others.PHRASES[language], others.CLASSES[language])


FILLERS: Mapping[str, frozenset[str]] = {
    "en": common.words(en.FILLERS),
    "de": common.words(de.FILLERS),
    **{code: common.words(body) for code, body in others.FILLERS.items()},
}
"""Words that may stand between any two words of a phrase."""


def languages_of(words: frozenset[str], locale: str) -> tuple[str, ...]:
    """The languages to read a message with, the likeliest first: by its function words, and by the locale."""
    home = locale.replace("_", "-").split("-")[0].lower()
    scores = {code: float(len(words & common.FUNCTION[code])) for code in LANGUAGES}
    at_home = scores.get(home, 0.0)
    best = max(scores.values())
    kept = [home] if home in LANGUAGES else []
    away = sorted((code for code in LANGUAGES if code != home), key=lambda code: -scores[code])
    strong = [code for code in away if scores[code] > max(at_home, best * 0.6) or (scores[code] and at_home == 0)]
    kept = strong[:2] + kept if at_home * 2 < best else kept + strong[:1]
    if "en" not in kept and (scores["en"] >= 2 or home not in LANGUAGES or best == 0):
        kept.append("en")
    return tuple(kept)
