"""A playbook as a form: what is shown goes back as it was, and what is typed lands in its place."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from bantqual.env import BASE_DIR
from conversations import editing
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.playbook_files import read_playbook

FILES = sorted((BASE_DIR / "conversations" / "playbooks").glob("*.yaml"))
DATA = read_playbook(BASE_DIR / "conversations" / "playbooks" / "default.yaml")


def posted(data: Any, **changes: Any) -> dict[str, list[str]]:
    """What a browser sends of the form for these data."""
    sent: dict[str, list[str]] = {"revision": [editing.revision_of(data)]}
    for field in fields(data):
        if isinstance(field.value, bool):
            if field.value:
                sent[field.path] = ["on"]
        elif isinstance(field.value, list):
            if field.value:
                sent[field.path] = field.value
        else:
            sent[field.path] = [field.value]
    for path, value in changes.items():
        if value is None:
            sent.pop(path, None)
        else:
            sent[path] = value if isinstance(value, list) else [value]
    return sent


def fields(data: Any) -> Iterator[editing.Field]:
    for group in editing.outline(data):
        for row in group.rows:
            yield from row


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_saving_without_a_change_changes_nothing(path) -> None:
    data = read_playbook(path)
    assert parse_playbook(editing.write(data, posted(data))) == parse_playbook(data)
    again = editing.write(data, posted(data))
    assert editing.write(again, posted(again)) == again


def test_the_form_has_a_field_for_every_text() -> None:
    shown = {field.path for field in fields(DATA)}
    for language, texts in DATA["texts"].items():
        for section, held in texts.items():
            for key in held if isinstance(held, dict) else ():
                assert f"texts.{language}.{section}.{key}" in shown


def typed(**changes: Any) -> dict[str, Any]:
    return editing.write(DATA, posted(DATA, **changes))


def test_lines_are_variants() -> None:
    found = typed(**{"texts.en.questions.budget": "One?\r\n\r\n  Two? \n"})
    assert found["texts"]["en"]["questions"]["budget"] == ["One?", "Two?"]
    assert DATA["texts"]["en"]["questions"]["budget"] != ["One?", "Two?"]


def test_a_number_that_is_none_stays_as_typed_and_is_refused_in_its_field() -> None:
    found = typed(**{"numbers.budget_minimum": "a lot"})
    assert found["numbers"]["budget_minimum"] == "a lot"
    with pytest.raises(PlaybookError) as caught:
        parse_playbook(found)
    assert caught.value.faults == (("numbers.budget_minimum", "'a lot' is not a number from 0 to 1e+12"),)
    assert typed(**{"numbers.budget_minimum": "2500,50"})["numbers"]["budget_minimum"] == 2500.5


def test_all_faults_are_told_at_once_each_with_its_path() -> None:
    found = typed(**{
        "texts.en.questions.budget": "No question.", "texts.de.labels.need": "", "numbers.window_hours": "x", "criteria[1]": "budget",
    })  # fmt: skip
    with pytest.raises(PlaybookError) as caught:
        parse_playbook(found)
    places = [place for place, _ in caught.value.faults]
    assert {"texts.en.questions.budget[0]", "texts.de.labels.need", "numbers.window_hours"} <= set(places)
    assert any(place.startswith("criteria") for place in places)
    known = list(posted(found))
    assert all(editing.field_of(place, known) for place in places), places


@pytest.mark.parametrize(
    ("place", "field"),
    [
        ("texts.en.questions.budget[1]", "texts.en.questions.budget"),
        ("texts.en.questions.budget", "texts.en.questions.budget"),
        ("silent_core", "silent_core.nudge_days"),
        ("silent_core.nudge_days", "silent_core.nudge_days"),
        ("details[0].kind", "details[0].kind"),
        ("details[0].when.budget[0]", "details[0].when.budget"),
        ("criteria", "criteria[0]"),
        ("criteria[2]", "criteria[2]"),
        ("slug", ""),
        ("texts.en.nothing", ""),
    ],
)
def test_a_fault_belongs_to_a_field(place: str, field: str) -> None:
    assert editing.field_of(place, [*posted(DATA), "details[0].when.budget"]) == field


def test_the_line_of_a_fault_is_told() -> None:
    assert editing.line_of("texts.en.questions.need[1]", "texts.en.questions.need") == "Line 2: "
    assert editing.line_of("texts.en.questions.need", "texts.en.questions.need") == ""


def test_an_optional_question_is_added_renamed_moved_and_removed() -> None:
    n = len(DATA["details"])
    first, second = DATA["details"][0]["key"], DATA["details"][1]["key"]
    added = typed(**{f"details[{n}].key": "floors", f"details[{n}].kind": "number", f"details[{n}].place": "1"})
    assert [row["key"] for row in added["details"]][:2] == [first, "floors"]
    renamed = typed(**{"details[0].key": "places"})
    assert renamed["texts"]["de"]["questions"]["places"] == DATA["texts"]["de"]["questions"][first]
    assert first not in renamed["texts"]["de"]["questions"]
    parse_playbook(renamed)
    removed = typed(**{"details[0].key": ""})
    assert removed["details"][0]["key"] == second
    assert first not in removed["texts"]["en"]["labels"]
    parse_playbook(removed)
    moved = typed(**{"details[0].place": "9"})
    assert moved["details"][-1]["key"] == first
    parse_playbook(moved)


def test_a_renamed_question_does_not_take_anothers_texts() -> None:
    first, second = DATA["details"][0]["key"], DATA["details"][1]["key"]
    both = typed(**{"details[0].key": second})
    assert both["texts"]["en"]["questions"][second] == DATA["texts"]["en"]["questions"][second]
    with pytest.raises(PlaybookError, match="taken"):
        parse_playbook(both)
    swapped = typed(**{"details[0].key": second, "details[1].key": first})
    assert swapped["texts"]["en"]["questions"][second] == DATA["texts"]["en"]["questions"][first]
    assert swapped["texts"]["en"]["questions"][first] == DATA["texts"]["en"]["questions"][second]


def test_ticks_and_flags() -> None:
    found = typed(confirmations=["phone", "company"], may_return="on", **{"ends_early_when[0].need": ["negative"]})
    assert set(found["confirmations"]) == {"phone", "company"}
    assert found["may_return"] is True
    assert {"need": ["negative"]} in found["ends_early_when"]
    assert editing.write(found, posted(found, may_return=None, confirmations=None))["confirmations"] == []
    assert editing.write(found, posted(found, may_return=None))["may_return"] is False


def test_what_does_not_come_from_the_form_changes_nothing() -> None:
    assert editing.write(DATA, {"name": ["X"]}) == DATA
    kept = editing.write(
        DATA, posted(DATA, **{"texts.fr.greeting": "Bonjour", "texts.en.nothing.x": "y", "details[12345].key": "z"})
    )
    assert "fr" not in kept["texts"]
    assert "nothing" not in kept["texts"]["en"] or "x" in kept["texts"]["en"]["nothing"]


def test_differences_name_the_field_and_both_texts() -> None:
    mine = deepcopy(DATA)
    mine["texts"]["en"]["labels"]["budget"] = "Money"
    assert [(theirs, ours) for _, theirs, ours in editing.differences(DATA, mine)] == [
        (DATA["texts"]["en"]["labels"]["budget"], "Money")
    ]
    assert editing.differences(DATA, DATA) == []


@pytest.mark.parametrize("data", [{}, {"details": "x", "texts": 3, "criteria": None, "numbers": [1]}, {"texts": {"en": None}}])
def test_broken_data_are_shown_too(data: Any) -> None:
    assert list(fields(data))
    editing.write(data, posted(data, **{"texts.en.greeting": "Hello", "numbers.max_asks": "4"}))
