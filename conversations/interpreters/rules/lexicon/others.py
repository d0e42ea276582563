"""French, Spanish, Italian, Dutch, Polish, Portuguese and Turkish: one module each, brought into one shape."""

from __future__ import annotations

from types import ModuleType

from conversations.interpreters.rules.lexicon import es, fr, it, nl, pl, pt, tr
from conversations.interpreters.rules.lexicon.canonical import fold

_MODULES: dict[str, ModuleType] = {"fr": fr, "es": es, "it": it, "pt": pt, "nl": nl, "pl": pl, "tr": tr}
_PLAIN = str.maketrans({"ö": "o", "ü": "u", "Ö": "O", "Ü": "U"})


def _typed_plainly(body: str) -> str:
    """A table with every phrase in the spelling of people without Turkish keys as well."""
    plain = (line.translate(_PLAIN) for line in body.splitlines())
    return "\n".join(dict.fromkeys((*body.splitlines(), *plain)))


def _phrases(code: str, module: ModuleType) -> dict[str, str]:
    phrases: dict[str, str] = module.PHRASES
    return {label: _typed_plainly(body) for label, body in phrases.items()} if code == "tr" else phrases


def _expansions(module: ModuleType) -> dict[str, str]:
    return {fold(short): fold(full) for short, full in module.EXPANSIONS.items()}


PHRASES: dict[str, dict[str, str]] = {code: _phrases(code, module) for code, module in _MODULES.items()}
CLASSES: dict[str, dict[str, str]] = {
    code: {name: body.replace("\n", "|") for name, body in module.CLASSES.items()} for code, module in _MODULES.items()
}
EXPANSIONS: dict[str, dict[str, str]] = {code: _expansions(module) for code, module in _MODULES.items()}
FILLERS: dict[str, str] = {code: module.FILLERS for code, module in _MODULES.items()}
