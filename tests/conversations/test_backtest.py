"""Past conversations under another reader or playbook: what would differ, turn by turn, and nothing is written."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import uuid4

import pytest
import yaml
from django.conf import settings as product
from django.core.management import call_command

from conversations import services
from conversations.interpreters.reader import Reader
from conversations.models import Message, Turn
from tests.conversations.modelserver import model_server, reading
from tests.conversations.readers import SCRIPTED

pytestmark = pytest.mark.django_db
DEFAULT = product.BASE_DIR / "conversations" / "playbooks" / "default.yaml"


def play(conversation, now, texts, interpreter) -> None:
    for i, text in enumerate(texts):
        at = now + timedelta(seconds=i)
        services.hear(conversation.pk, text, client_id=uuid4(), now=at)
        services.respond(conversation.pk, now=at, interpreter=interpreter)


def backtest(capsys, *how: str) -> list[dict]:
    capsys.readouterr()
    call_command("backtest", *how)
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_same_reader_differs_nowhere(conversation, now, capsys):
    play(conversation, now, ["Yes, 50,000 euros are approved", "I decide", "soon", "our pumps leak"], Reader())
    rows = backtest(capsys, "--last", "5", "--interpreter", "rules")
    assert rows == [{"conversations": 1, "turns": 4, "turns_differing": 0, "verdicts_differing": 0}]


def test_another_reader_shows_both_side_by_side_and_writes_nothing(conversation, now, capsys):
    play(conversation, now, ["budget+ hello there", "authority+ hm"], SCRIPTED)
    stood = (Turn.objects.count(), Message.objects.count(), services.status_of(conversation))
    first, *_, verdict, counts = backtest(capsys, str(conversation.pk), "--interpreter", "rules")
    assert first["answers"] == {"was": {"budget": "positive"}, "would_be": {}}
    assert verdict["qualifies"] == {"was": True, "would_be": False}
    assert counts["verdicts_differing"] == 1
    assert stood == (Turn.objects.count(), Message.objects.count(), services.status_of(conversation))


def test_a_draft_of_a_playbook_shows_what_it_would_say(conversation, now, capsys, tmp_path):
    play(conversation, now, ["Yes, 50,000 euros are approved"], Reader())
    data = yaml.safe_load(DEFAULT.read_text(encoding="utf-8"))
    data["texts"]["en"]["questions"]["authority"] = ["Who signs?"] * 2
    data["numbers"]["budget_minimum"] = 100_000
    path = tmp_path / "default.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    (row, _) = backtest(capsys, "--last", "1", "--playbook", str(path))
    assert row["reply"]["would_be"].endswith("Who signs?")
    (row, _) = backtest(capsys, "--last", "1", "--playbook", str(path), "--interpreter", "rules")
    assert row["answers"] == {"was": {"budget": "positive"}, "would_be": {"budget": "negative"}}


def test_a_new_model_is_tried_on_the_past(conversation, now, capsys, settings):
    text = "Sure, 50k is approved, and pigs fly"
    play(conversation, now, [text], Reader())
    with model_server(settings) as server:
        server.script = lambda data: reading(("budget", "negative", text))
        (row, _) = backtest(capsys, "--last", "1", "--interpreter", "llm")
    assert row["asked"] == {"was": "authority", "would_be": "budget"}


@pytest.mark.parametrize(
    ("how", "told"), [([], "--last"), (["--last", "1"], "--interpreter"), (["1", "--playbook", "no.yaml"], "no.yaml")]
)
def test_what_is_missing_is_named(db, capsys, how, told):
    with pytest.raises(SystemExit) as left:
        call_command("backtest", *how)
    assert left.value.code == 2
    assert told in capsys.readouterr().err
