"""The decision receipt as a pure text: it gives the judgement again, and one changed byte shows."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leads import receipts
from leads.bant import Criterion, Disposition, Verdict

CLOSED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SCRIPT = receipts.Playbook("default", 3, {"budget_minimum": 5000, "currency": "EUR", "horizon_months": 12})
PLUS, MINUS, NONE = Verdict.POSITIVE.value, Verdict.NEGATIVE.value, None


def judged(*verdicts: str | None, quote: str = "50k – für 2027 geplant") -> list[receipts.Judged]:
    value = {"amount_min": 50000.0, "amount_max": None, "currency": "EUR"}
    return [
        receipts.Judged(criterion.value, Disposition.ANSWERED if verdict else Disposition.PENDING, verdict, value, quote, 7, CLOSED)
        for criterion, verdict in zip(Criterion, verdicts, strict=True)
    ]  # fmt: skip


def evaluation(*verdicts: str | None, **other: Any) -> str:
    times = {"window_opened_at": CLOSED - timedelta(days=1), "window_closed_at": CLOSED, "decided_at": CLOSED}
    return receipts.evaluation_text(17, judged(*verdicts, **other), playbook=SCRIPT, **times)


def override(outcome: str, *verdicts: str | None) -> str:
    earlier = receipts.Earlier(4, "ab" * 32, receipts.NOT_QUALIFIED)
    return receipts.override_text(
        17, judged(*verdicts), outcome=outcome, by="rosa", reason="known customer", earlier=earlier, decided_at=CLOSED
    )


@pytest.mark.parametrize(
    ("verdicts", "positives", "outcome"),
    [
        ((PLUS, PLUS, PLUS, PLUS), 4, "qualified"),
        ((PLUS, NONE, PLUS, MINUS), 2, "qualified"),
        ((PLUS, NONE, NONE, NONE), 1, "not_qualified"),
        ((MINUS, MINUS, MINUS, MINUS), 0, "not_qualified"),
    ],
)
def test_a_receipt_gives_the_judgement_again(verdicts: tuple, positives: int, outcome: str) -> None:
    text = evaluation(*verdicts)
    assert receipts.recompute(text) == receipts.Outcome(positives, 2, outcome, outcome)
    assert receipts.check(text, receipts.digest(text)) == []


def test_a_receipt_says_all_that_was_looked_at() -> None:
    content = json.loads(evaluation(PLUS, NONE, PLUS, MINUS))
    assert content["playbook"] == {"slug": "default", "version": 3, "numbers": SCRIPT.numbers}
    assert content["window"] == {"opened_at": "2026-11-23T09:00:00+00:00", "closed_at": "2026-11-24T09:00:00+00:00"}
    assert content["rule"] == {"says": "at least 2 of 4 criteria positive", "needed": 2, "of": 4}
    assert content["criteria"][1] == {
        "criterion": "authority", "disposition": "pending", "verdict": None, "quote": "50k – für 2027 geplant", "message_id": 7,
        "value": {"amount_min": 50000.0, "amount_max": None, "currency": "EUR"}, "settled_at": "2026-11-24T09:00:00+00:00",
    }  # fmt: skip
    assert (content["format"], content["lead"], content["positives"], content["outcome"]) == (1, 17, 2, "qualified")


def test_the_same_facts_give_the_same_text_in_whatever_zone_they_are_told() -> None:
    berlin = timezone(timedelta(hours=1))
    local = receipts.evaluation_text(
        17, judged(PLUS, PLUS, PLUS, PLUS), playbook=SCRIPT, window_opened_at=(CLOSED - timedelta(days=1)).astimezone(berlin),
        window_closed_at=CLOSED.astimezone(berlin), decided_at=CLOSED.astimezone(berlin),
    )  # fmt: skip
    assert local == evaluation(PLUS, PLUS, PLUS, PLUS)


@given(st.data())
def test_one_changed_character_anywhere_is_found(data: st.DataObject) -> None:
    text = evaluation(PLUS, NONE, PLUS, MINUS)
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(codec="utf-8").filter(lambda char: char != text[place]))
    changed = text[:place] + other + text[place + 1 :]
    assert receipts.check(changed, receipts.digest(text))[0].startswith("The text was changed")
    found = receipts.difference(text, changed)
    assert found is not None
    assert found[0] != found[1]
    assert len(found[0]) <= 2 * receipts.SHOWN


def test_a_forged_outcome_with_a_hash_of_its_own_contradicts_its_own_answers() -> None:
    forged = evaluation(PLUS, NONE, NONE, MINUS).replace('"outcome":"not_qualified"', '"outcome":"qualified"')
    assert receipts.check(forged, receipts.digest(forged)) == ["Its outcome should be not_qualified, and it says qualified."]
    forged = evaluation(PLUS, NONE, NONE, MINUS).replace('"positives":1', '"positives":2')
    assert receipts.check(forged, receipts.digest(forged)) == ["Its positives should be 1, and it says 2."]


def test_the_same_content_written_otherwise_is_no_receipt_of_ours() -> None:
    loose = json.dumps(json.loads(evaluation(PLUS, PLUS, PLUS, PLUS)))
    assert "not written as receipts are" in receipts.check(loose, receipts.digest(loose))[0]


def test_an_override_says_what_the_rule_says_and_what_the_manager_says() -> None:
    text = override("qualified", PLUS, NONE, NONE, NONE)
    assert receipts.recompute(text) == receipts.Outcome(1, 2, "not_qualified", "qualified")
    assert receipts.check(text, receipts.digest(text)) == []
    content = json.loads(text)["override"]
    assert content == {
        "by": "rosa", "reason": "known customer", "outcome": "qualified",
        "earlier": {"number": 4, "digest": "ab" * 32, "outcome": "not_qualified"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[1]", "does not say"),
        ('{"about":"an invoice"}', "does not say"),
        ('{"about":"bantqual decision receipt","format":2}', "this version reads format 1"),
        ('{"about":"bantqual decision receipt","format":1,"kind":"evaluation"}', "not complete"),
        (
            '{"about":"bantqual decision receipt","format":1,"criteria":[3],"rule":{"needed":2},"kind":"evaluation"}',
            "not complete",
        ),
        (evaluation(PLUS, PLUS, PLUS, PLUS).replace("50000.0", "1e999", 1), "no JSON"),
        (evaluation(PLUS, PLUS, PLUS, PLUS).replace("50000.0", "NaN", 1), "no JSON"),
        (override("qualified", PLUS, PLUS, PLUS, PLUS).replace('"outcome":"qualified"', '"outcome":[]'), "is none"),
    ],
    ids=range(10),
)
def test_what_is_no_receipt_is_said_to_be_none(text: str, words: str) -> None:
    with pytest.raises(receipts.ReceiptError, match=words):
        receipts.recompute(text)
    assert any(words in fault for fault in receipts.check(text, "0" * 64))
