"""The commands: one JSON object a line, and one sentence with exit 2 on bad input."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from conversations.models import Conversation, Playbook
from conversations.playbook_files import read_playbook
from leads.models import Lead, Suppression

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Run a command over lines; gives its rows, or its exit code and last words."""

    def run(*command: str, lines: Any = ()) -> list[dict]:
        text = lines if isinstance(lines, str) else "\n".join(json.dumps(line) for line in lines)
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        call_command(*command)
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def fails(run, capsys: pytest.CaptureFixture[str], *command: str, lines: Any = ()) -> str:
    with pytest.raises(SystemExit) as stopped:
        run(*command, lines=lines)
    assert stopped.value.code == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1, "one clear line"
    return error


def test_interpret_reads_a_reply(run) -> None:
    (row,) = run(
        "interpret", lines=[{"id": "a", "asked": "budget", "text": "yes, 50,000 euros", "now": "2026-11-23T10:00:00+01:00"}]
    )
    assert set(row) == {"id", "acts", "answers", "interpreter"}
    assert row["acts"] == ["answer"]
    (answer,) = row["answers"]
    assert set(answer) == {"criterion", "disposition", "verdict", "quote", "value", "correction"}
    assert (answer["criterion"], answer["verdict"]) == ("budget", "positive")
    assert answer["quote"] in "yes, 50,000 euros"
    assert answer["value"]["amount_max"] == 50_000


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "not JSON"),
        ("[1]", "expected a JSON object"),
        ('{"text": "x"}', "`id` is missing"),
        ('{"id": 1}', "`text` is missing"),
        ('{"id": 1, "text": "x", "asked": "mood"}', "allowed: budget"),
        ('{"id": 1, "text": "x", "now": "yesterday"}', "ISO 8601"),
        ('{"id": 1, "text": "x", "now": "2026-11-23T10:00:00"}', "offset"),
        ('{"id": 1, "text": "x", "known": {"mood": null}}', "allowed: budget"),
        ('{"id": 1, "text": "x", "known": {"budget": "great"}}', "positive, negative or null"),
    ],
)
def test_interpret_names_what_is_wrong(run, capsys, line: str, complaint: str) -> None:
    error = fails(run, capsys, "interpret", lines='{"id": 0, "text": "fine"}\n' + line)
    assert error.startswith("interpret: line 2:")
    assert complaint in error


WHOLE_WAY = [
    {"say": "Yes, 50,000 euros are approved"},
    {"say": "I decide together with my boss"},
    {"say": "Our pumps leak and we want to replace them"},
    {"say": "In June 2027"},
    {"say": "skip"},
    {"say": "skip"},
]


def scenario(*steps: dict, **more: object) -> dict:
    return {
        "id": "s",
        "lead": {"email": "eva@brandt.example", "first_name": "Eva"},
        "start": "2026-11-23T10:00:00+01:00",
        "steps": list(steps),
        **more,
    }


def test_converse_plays_the_whole_way_and_leaves_the_database_alone(run) -> None:
    (row,) = run("converse", lines=[scenario(*WHOLE_WAY, {"wait": "PT24H"}, {"rep": "accept"})])
    assert [turn["asked"] for turn in row["turns"]][:3] == ["authority", "need", "timeline"]
    assert row["turns"][-1]["asked"] is None
    assert row["positives"] == 4
    assert (row["conversation"], row["lead"], row["queue"], row["rep"]) == ("closed", "accepted", "default", "Robin Reed")
    assert [mail["kind"] for mail in row["emails"]] == ["outreach", "rep_notice"]
    assert row["answers"]["timeline"]["value"] == {"start": "2027-06-01", "end": "2027-06-30"}
    assert Lead.objects.count() == Conversation.objects.count() == 0


@pytest.mark.parametrize(("wait", "state"), [("PT23H59M59S", "window"), ("PT24H", "closed"), ("PT24H0M1S", "closed")])
def test_converse_closes_the_window_to_the_second(run, wait: str, state: str) -> None:
    (row,) = run("converse", lines=[scenario(*WHOLE_WAY, {"wait": wait})])
    assert row["conversation"] == state


def test_converse_nudges_and_gives_up(run) -> None:
    (row,) = run("converse", lines=[scenario({"wait": "P11D"})])
    assert [mail["kind"] for mail in row["emails"]] == ["outreach", "nudge", "nudge"]
    assert row["emails"][1]["at"].startswith("2026-11-25T")
    assert (row["lead"], row["conversation"]) == ("no_response", "closed")


def test_converse_stops_at_an_opt_out(run) -> None:
    (row,) = run("converse", lines=[scenario({"optout_link": True}, {"say": "hello?"}, {"wait": "P20D"})])
    assert row["lead"] == "opted_out"
    assert [mail["kind"] for mail in row["emails"]] == ["outreach"]


def test_scenarios_know_nothing_of_each_other(run) -> None:
    one = scenario({"say": "Yes, 50,000 euros are approved"})
    first, second = run("converse", lines=[one, one])
    assert first == second


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ({"id": 1}, "`lead` (an object)"),
        (scenario({"shout": "x"}), "allowed: say, wait"),
        (scenario({"wait": "soon"}), "ISO 8601 duration"),
        (scenario(playbook="nope"), "there is no playbook"),
        ({"id": 1, "lead": {"email": "x"}, "steps": []}, "`lead.email`"),
    ],
)
def test_converse_names_what_is_wrong(run, capsys, line: dict, complaint: str) -> None:
    error = fails(run, capsys, "converse", lines=[line])
    assert error.startswith("converse: line 1:")
    assert complaint in error


def test_replay_wants_conversations_that_exist(run, capsys) -> None:
    assert "--all" in fails(run, capsys, "replay")
    assert "no conversation 99" in fails(run, capsys, "replay", "99")
    assert run("replay", "--all") == [{"conversations": 0, "turns": 0, "differences": 0}]


def test_check_playbook(run, capsys, tmp_path, playbook) -> None:
    assert run("check_playbook", "default")[0]["playbook"] == "default"
    broken = tmp_path / "broken.yaml"
    broken.write_text("slug: x\ncriteria: [budget]\n", encoding="utf-8")
    assert "criteria" in fails(run, capsys, "check_playbook", str(broken))
    broken.write_text("a: [", encoding="utf-8")
    assert "not YAML" in fails(run, capsys, "check_playbook", str(broken))
    assert "no playbook called 'nope'" in fails(run, capsys, "check_playbook", "nope")


def test_import_leads(run, capsys, tmp_path, company) -> None:
    file = tmp_path / "fair.csv"
    file.write_text(
        "Vorname;Nachname;E-Mail;Firma;Werbesperre\nEva;Brandt;eva@brandt.example;Brandt;nein\nUdo;Klein;;Klein;\n"
        "Uwe;Gross;uwe@gross.example;Gross;ja\nEva;Brandt;EVA@brandt.example;Brandt;\n",
        encoding="utf-8",
    )
    refused, last = run("import_leads", str(file), "--business-unit", "drives")
    assert (refused["row"], refused["reason"]) == (3, "email_missing")
    assert last == {"counts": {"total": 4, "valid": 1, "rejected": 1, "duplicates": 1, "opted_out": 1}}
    assert Lead.objects.get().first_name == "Eva"
    assert Suppression.objects.reason_for("uwe@gross.example") == "opt_out"
    assert "known: drives" in fails(run, capsys, "import_leads", str(file), "--business-unit", "nope")
    assert "No such file" in fails(run, capsys, "import_leads", str(tmp_path / "none.csv"))
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50)
    fails(run, capsys, "import_leads", str(tmp_path / "picture.csv"))


def test_publishing_a_playbook_retires_the_version_before(run, capsys, tmp_path) -> None:
    assert run("publish_playbook")[0]["version"] == 1
    assert run("publish_playbook")[0]["version"] == 2
    assert list(Playbook.objects.order_by("version").values_list("status", flat=True)) == ["retired", "published"]
    assert "cannot be read" in fails(run, capsys, "publish_playbook", str(tmp_path / "none.yaml"))


def test_a_fault_in_a_playbook_file_is_named_with_its_line(run, capsys, tmp_path) -> None:
    folder = settings.BASE_DIR / "conversations" / "playbooks"
    text = (folder / "default.yaml").read_text(encoding="utf-8")
    broken = tmp_path / "default.yaml"
    broken.write_text(text.replace("horizon_months: 12", "horizon_months: soon"), encoding="utf-8")
    line = next(i for i, row in enumerate(broken.read_text(encoding="utf-8").splitlines(), start=1) if "horizon_months" in row)
    assert f"{broken}:{line}: " in fails(run, capsys, "check_playbook", str(broken))
    own = tmp_path / "drives.yaml"
    own.write_text("based_on: default\nslug: drives\n", encoding="utf-8")
    assert f"{broken}:{line}: " in fails(run, capsys, "check_playbook", str(own))


def test_an_exported_playbook_is_the_same_playbook(capsys, tmp_path, playbook) -> None:
    call_command("export_playbook", "default")
    exported = tmp_path / "exported.yaml"
    exported.write_text(capsys.readouterr().out, encoding="utf-8")
    assert read_playbook(exported) == playbook.data
    with pytest.raises(CommandError, match="Versions of 'default': 1"):
        call_command("export_playbook", "default", "--of-version", "7")
