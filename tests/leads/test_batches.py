"""Batch jobs: one bad item does not stop the others."""

from __future__ import annotations

import logging

from leads.batches import each


def test_an_item_that_fails_is_logged_and_left(caplog) -> None:
    done = []

    def act(number: int) -> bool:
        if number == 2:
            raise ValueError("two")
        done.append(number)
        return True

    with caplog.at_level(logging.ERROR):
        assert each([1, 2, 3], act, "number") == 2
    assert done == [1, 3]
    assert "number 2 failed" in caplog.text
