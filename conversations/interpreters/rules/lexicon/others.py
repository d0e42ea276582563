"""French, Spanish, Italian, Dutch, Polish, Portuguese and Turkish phrases: what every lead must be able to say."""

from __future__ import annotations

from conversations.interpreters.rules.lexicon import romance, smaller

CLASSES: dict[str, str] = {}

PHRASES: dict[str, dict[str, str]] = {**romance.PHRASES, **smaller.PHRASES}
