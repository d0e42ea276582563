"""What the record knows is read back before the core; what it lacks is asked; details may depend on answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from conversations import services
from conversations.engine.acts import Act
from conversations.engine.playbook import Detail, PlaybookError, parse_playbook
from conversations.engine.policy import DetailReading, MoveKind, State, begin, decide
from conversations.engine.proof import prove
from conversations.interpreters.details import read_fact
from conversations.models import Playbook
from leads.bant import Criterion, Verdict
from leads.models import Lead, LeadEvent
from tests.conversations.readers import SCRIPTED
from tests.conversations.test_policy import NOW, PLAYBOOK, answer, answering, says

CHECKING = replace(PLAYBOOK, confirmations=("company", "country"))
FACTS = {"company": "Brandt", "country": ""}
ALL = tuple(answer(criterion) for criterion in Criterion)


def test_known_facts_are_read_back_and_missing_ones_asked_before_the_core() -> None:
    first = begin(CHECKING, State(facts=FACTS))
    assert (first.asks, first.moves[-1].value) == ("company", "Brandt")
    second = decide(CHECKING, first.state, says(Act.ANSWER, yes_no=True), NOW, DetailReading("company"))
    assert (second.asks, second.moves[-1].value) == ("country", None)
    third = decide(CHECKING, second.state, says(Act.ANSWER), NOW, DetailReading("country", "AT", only=True))
    assert third.asks == "budget"
    assert third.state.confirmed == {"company": "Brandt", "country": "AT"}


def test_a_no_asks_for_the_right_value_and_a_correction_takes_it_at_once() -> None:
    first = begin(CHECKING, State(facts=FACTS))
    refused = decide(CHECKING, first.state, says(Act.ANSWER, yes_no=False), NOW, DetailReading("company"))
    assert (refused.asks, refused.moves[-1].value) == ("company", None)
    given = decide(CHECKING, refused.state, says(Act.OFF_TOPIC), NOW, DetailReading("company", "Brandt AG", only=True))
    (record,) = [move for move in given.moves if move.kind is MoveKind.RECORD_FACT]
    assert record.value == "Brandt AG"
    assert MoveKind.REDIRECT not in [move.kind for move in given.moves]


def test_a_fact_can_be_skipped_and_is_not_asked_without_end() -> None:
    state = begin(CHECKING, State(facts=FACTS)).state
    assert decide(CHECKING, state, says(Act.DECLINE), NOW, DetailReading("company")).asks == "country"
    for _ in range(3):
        decision = decide(CHECKING, state, says(Act.OFF_TOPIC), NOW, DetailReading("company"))
        state = decision.state
    assert decision.asks == "country"


@pytest.mark.parametrize(
    ("name", "known", "text", "value"),
    [
        ("company", "Brandt", "no, it's Brandt AG now", "Brandt AG now"),
        ("company", "", "Brandt AG.", "Brandt AG"),
        ("company", "", "Wir sind die Firma Brandt AG", "Brandt AG"),
        ("company", "Brandt", "no", None),
        ("country", "DE", "no, Austria", "AT"),
        ("country", "", "Österreich", "AT"),
        ("country", "", "somewhere", None),
        ("phone", "", "call me on +43 1 234567 please", "+43 1 234567"),
        ("phone", "", "later", None),
    ],
)
def test_a_fact_in_words(name: str, known: str, text: str, value: str | None) -> None:
    assert read_fact(name, known, says(), text).value == value


def test_a_detail_is_asked_only_where_its_condition_holds() -> None:
    rich = Detail(
        "extra", "text", {Criterion.BUDGET: frozenset({"positive"}), Criterion.NEED: frozenset({"negative", "declined"})}
    )
    playbook = replace(PLAYBOOK, details=(rich,))
    assert decide(playbook, begin(playbook, State()).state, answering(*ALL), NOW).asks is None
    mixed = (
        answer(Criterion.BUDGET),
        answer(Criterion.AUTHORITY),
        answer(Criterion.NEED, Verdict.NEGATIVE),
        answer(Criterion.TIMELINE),
    )
    assert decide(playbook, begin(playbook, State()).state, answering(*mixed), NOW).asks == "extra"
    assert prove(replace(playbook, max_asks=3, max_clarifications=1)).faults == ()


def test_a_disqualifier_ends_early_but_skips_no_criterion() -> None:
    playbook = replace(PLAYBOOK, ends_early=({Criterion.NEED: frozenset({"negative"})},))
    mixed = (answer(Criterion.BUDGET), answer(Criterion.AUTHORITY), answer(Criterion.NEED, Verdict.NEGATIVE))
    decision = decide(playbook, begin(playbook, State()).state, answering(*mixed), NOW)
    assert decision.asks == "timeline"
    assert decide(playbook, decision.state, answering(answer(Criterion.TIMELINE)), NOW).asks is None


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"confirmations": ["shoe_size"]}, "confirmations[0]"),
        ({"confirmations": ["company", "company"]}, "confirmations[1]"),
        ({"ends_early_when": [{}]}, "ends_early_when[0]"),
        ({"ends_early_when": [{"need": ["bad"]}]}, "ends_early_when[0].need"),
        ({"ends_early_when": [{"mood": ["negative"]}]}, "ends_early_when[0]"),
        ({"details": [{"key": "x", "kind": "text", "when": {"need": []}}]}, "details[0].when.need"),
        ({"details": [{"key": "x", "kind": "text", "unless": {}}]}, "details[0].unless"),
    ],
)
def test_a_condition_that_cannot_be_read_names_its_place(playbook: Playbook, change: dict, path: str) -> None:
    with pytest.raises(PlaybookError) as caught:
        parse_playbook({**playbook.data, **change})
    assert str(caught.value).startswith(path)


@pytest.mark.django_db
def test_facts_reach_the_record_with_the_old_value_in_the_history(make_lead, playbook: Playbook, now) -> None:
    checking = Playbook.objects.create(
        slug="check",
        version=1,
        data={**playbook.data, "slug": "check", "confirmations": ["company", "job_title"]},
        status="published",
    )
    lead = make_lead()
    conversation = services.open_conversation(lead, now=now, playbook=checking)
    assert "Brandt Cooling" in conversation.messages.get().text
    for text in ("no, Brandt Refrigeration", "Head of maintenance"):
        services.hear(conversation.pk, text, client_id=uuid4(), now=now)
        (reply,) = services.respond(conversation.pk, now=now, interpreter=SCRIPTED)
    assert reply.text.endswith("?")
    changed = Lead.objects.get(pk=lead.pk)
    assert (changed.company, changed.job_title) == ("Brandt Refrigeration", "Head of maintenance")
    event = LeadEvent.objects.get(kind="fact_corrected", data__field="company")
    assert (event.data["from"], event.data["to"]) == ("Brandt Cooling", "Brandt Refrigeration")
    # Confirmed facts are not asked again within the playbook's days, and are afterwards.
    services.opt_out(changed, now=now, how="link")
    again = services.open_conversation(changed, now=now + timedelta(days=1), playbook=checking)
    assert again.memory["confirmed"] == {"company": "Brandt Refrigeration", "job_title": "Head of maintenance"}
