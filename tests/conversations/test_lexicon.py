"""The tables of a language."""

from __future__ import annotations

import pytest

from conversations.interpreters.rules.lexicon.engine import joined


def test_a_label_in_two_parts_of_a_language_is_refused() -> None:
    assert joined({"yes": "yes"}, {"no": "no"}) == {"yes": "yes", "no": "no"}
    with pytest.raises(ValueError, match="in two parts of a language: yes"):
        joined({"yes": "yes"}, {"yes": "aye"})
