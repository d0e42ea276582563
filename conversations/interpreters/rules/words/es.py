"""Words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

WORDS = Language()
