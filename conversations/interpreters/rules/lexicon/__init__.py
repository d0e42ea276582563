"""What people say about budget, authority, need and time, as phrase tables: one module a language, one engine. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from conversations.interpreters.rules.lexicon import common, de, en, others
from conversations.interpreters.rules.lexicon.engine import Table, build

EXPANSIONS: Mapping[str, Mapping[str, str]] = {"en": en.EXPANSIONS, "de": de.EXPANSIONS}
LANGUAGES = ("en", "de", *others.PHRASES)


@lru_cache(maxsize=16)
def table(language: str) -> Table:
    """The phrases of a language, built when a message in it is first read."""
    if language == "en":
        return build(en.PHRASES, en.CLASSES, en.FILLERS)
    if language == "de":
        return build(de.PHRASES, de.CLASSES, de.FILLERS)
    return build(others.PHRASES[language], others.CLASSES, "")


def languages_of(words: frozenset[str], locale: str) -> tuple[str, ...]:
    """The languages to read a message with, the likeliest first: by its function words, and by the locale."""
    home = locale.replace("_", "-").split("-")[0].lower()
    scores = {code: float(len(words & common.FUNCTION[code])) for code in LANGUAGES}
    best = max(scores.values())
    scores[home] = scores.get(home, 0.0) + 1.0
    order = sorted((code for code in LANGUAGES if scores[code] > 0), key=lambda code: -scores[code])
    kept = [code for code in order if scores[code] >= best * 0.5 or code == home][:3]
    if "en" not in kept and (scores["en"] > 0 or best <= 1):
        kept.append("en")
    return tuple(kept or ("en",))
