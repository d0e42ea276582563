"""Drafts, versions and test conversations of a playbook; nothing is published that its test conversations refuse."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from conversations import services
from conversations.engine.playbook import Playbook as Script
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.engine.proof import faults_of
from conversations.interpreters.llm.masking import Masker
from conversations.models import Conversation, Message, Playbook, PlaybookTest
from conversations.rehearsal import Rehearsal, rehearse
from leads.models import BusinessUnit

MOST_MESSAGES = 40
"""Messages of one test conversation; a core of four questions rarely takes ten."""


def publish_playbook(data: Mapping[str, Any], *, now: datetime) -> Playbook:
    """Publish complete data as the next version of its slug; the version before is retired. Raises PlaybookError.

    It serves the business unit of that slug, if there is one. Running conversations stay on their version. Whoever
    calls this has proved the data (`engine.proof`).
    """
    script = parse_playbook(data)
    _refuse_failed(script)
    with transaction.atomic():
        made = draft_playbook(data, unit=BusinessUnit.objects.filter(slug=script.slug).first())
        return _publish(made, now=now)


@transaction.atomic
def draft_playbook(data: Mapping[str, Any], *, unit: BusinessUnit | None) -> Playbook:
    """Store complete data as a draft, the next version of its slug. Raises PlaybookError."""
    slug = parse_playbook(data).slug
    last = Playbook.objects.select_for_update().filter(slug=slug).order_by("-version").values_list("version", flat=True).first()
    drafted: Playbook = Playbook.objects.create(slug=slug, version=(last or 0) + 1, business_unit=unit, data=dict(data))
    return drafted


def publish_version(playbook: Playbook, *, now: datetime) -> Playbook:
    """Publish a stored draft, or a retired version again; the one published until now is retired. Raises PlaybookError.

    Running conversations stay on their version.
    """
    # Walking and playing take seconds, in which leads want to write: both come before the lock, under which only what
    # changed meanwhile is walked again.
    if faults := faults_of(playbook.data):
        raise PlaybookError(faults[0])
    _refuse_failed(parse_playbook(playbook.data))
    with transaction.atomic():
        chosen: Playbook | None = Playbook.objects.select_for_update().filter(pk=playbook.pk).first()
        if chosen is None:
            raise PlaybookError(f"{playbook}: somebody deleted this draft; copy another version")
        if chosen.data != playbook.data:
            raise PlaybookError(f"{playbook}: somebody changed this draft just now; look at it again, then publish")
        return _publish(chosen, now=now)


def _publish(chosen: Playbook, *, now: datetime) -> Playbook:
    others = Playbook.objects.select_for_update().filter(slug=chosen.slug, status=Playbook.Status.PUBLISHED)
    others.exclude(pk=chosen.pk).update(status=Playbook.Status.RETIRED)
    chosen.status, chosen.published_at = Playbook.Status.PUBLISHED, now
    chosen.save(update_fields=["status", "published_at"])
    return chosen


# --- test conversations


def play(script: Script, test: PlaybookTest) -> tuple[Rehearsal, list[str]]:
    """Lead a test conversation, and say in words what ended otherwise than expected."""
    talk = rehearse(script, test.messages, language=test.language, now=test.played_at)
    failed = [
        f"{name} ended {talk.ends.get(name, 'open')}, expected {end}"
        for name, end in test.ends.items()
        if talk.ends.get(name, "open") != end
    ]
    if test.outcome and talk.outcome != test.outcome:
        failed.append(f"the outcome was {_spoken(talk.outcome)}, expected {_spoken(test.outcome)}")
    return talk, failed


def failed_tests(script: Script) -> list[tuple[PlaybookTest, list[str]]]:
    """The test conversations of this playbook that end otherwise than expected, with what differs."""
    played = ((test, play(script, test)[1]) for test in PlaybookTest.objects.filter(slug=script.slug))
    return [(test, failed) for test, failed in played if failed]


def _refuse_failed(script: Script) -> None:
    for test, failed in failed_tests(script):
        raise PlaybookError(f"the test conversation “{test.name}” fails: {'; '.join(failed)}")


def keep_test(
    script: Script, name: str, messages: list[str], *, unit: BusinessUnit | None, language: str, now: datetime
) -> PlaybookTest:
    """Store a conversation as a test that expects what it ends in now. The name gets a number if it is taken."""
    talk = rehearse(script, messages, language=language, now=now)
    taken = set(PlaybookTest.objects.filter(slug=script.slug).values_list("name", flat=True))
    free = next(words for i in range(1, len(taken) + 2) if (words := name[:110] + (f" ({i})" if i > 1 else "")) not in taken)
    kept: PlaybookTest = PlaybookTest.objects.create(
        slug=script.slug, business_unit=unit, name=free, language=language, messages=messages, played_at=now,
        ends=dict(talk.ends), outcome=talk.outcome,
    )  # fmt: skip
    return kept


def test_of(conversation: Conversation) -> tuple[PlaybookTest, list[str]] | None:
    """Make a test of a real conversation: the lead's words, with what is personal masked, on the day they were written.

    Gives it with what ends otherwise than the record has it (somebody changed it by hand, a model read it, or it was
    misread and mended); None: the lead wrote nothing.
    """
    said = list(conversation.messages.filter(sender=Message.Sender.LEAD).order_by("seq")[:MOST_MESSAGES])
    if not said:
        return None
    script = services.script_of(conversation.playbook_id)
    state = services.engine_state(conversation)
    began = said[0].sent_at
    masker = Masker(services.context_of(conversation, script, state, at=began).person)
    test = keep_test(
        script, f"Chat {conversation.pk}", [masker.mask(message.text) for message in said],
        unit=conversation.lead.business_unit, language=conversation.language.partition("-")[0], now=began,
    )  # fmt: skip
    record = {name.value: str(standing.verdict or standing.disposition) for name, standing in state.answers.items()}
    return test, [f"{name} is {end} in the record" for name, end in record.items() if test.ends.get(name) != end]


def _spoken(outcome: str) -> str:
    return str(PlaybookTest.Outcome(outcome).label).lower()
