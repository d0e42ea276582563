"""The `route` door: cases reasoned by hand, random cases beside a model, and bad input."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from django.core.management import call_command

from leads.models import Lead, Queue
from tests.leads.routing_cases import CASES

pytestmark = pytest.mark.django_db


@pytest.fixture
def route(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Run the door over cases; gives the result of each."""

    def run(cases: Any) -> list[dict]:
        lines = cases if isinstance(cases, str) else "\n".join(json.dumps(case) for case in cases)
        monkeypatch.setattr("sys.stdin", io.StringIO(lines))
        call_command("route")
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def test_every_case_ends_as_was_reasoned_by_hand(route) -> None:
    came = {row["id"]: row["result"] for row in route(CASES)}
    assert len(came) == len(CASES) >= 40
    wrong = {case["id"]: came[case["id"]] for case in CASES if came[case["id"]] != case["expected"]}
    assert wrong == {}
    assert Lead.objects.count() == Queue.objects.count() == 0, "the database is as it was"
