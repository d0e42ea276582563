"""The imports run one way, and the pure modules stay pure."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = {"leads": 0, "conversations": 1, "outreach": 2, "bantqual": 3}
PURE = [
    *sorted((ROOT / "conversations" / "engine").glob("*.py")),
    *sorted((ROOT / "conversations" / "interpreters").rglob("*.py")),
    *(ROOT / "leads" / f"{name}.py" for name in ("bant", "routing", "urgency", "hours", "receipts", "addresses", "dry_run")),
    *sorted((ROOT / "leads" / "importing").glob("*.py")),
    *(ROOT / "outreach" / f"{name}.py" for name in ("sequence", "places", "inbound", "texts", "contrast")),
]
IMPURE_MODULES = {
    "django",
    "channels",
    "rest_framework",
    "random",
    "secrets",
    "socket",
    "ssl",
    "urllib.request",
    "openai",
    "requests",
    "time",
    "os",
    "subprocess",
    "threading",
}
CLOCK_CALLS = {"now", "utcnow", "today"}


def sources() -> list[Path]:
    return [path for app in LAYERS for path in sorted((ROOT / app).rglob("*.py")) if "migrations" not in path.parts]


def imported(source: str) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.append(node.module)
    return names


def upward_imports(app: str, source: str) -> list[str]:
    """Imports of an app that lies above `app`."""
    above = {name for name, layer in LAYERS.items() if layer > LAYERS[app]}
    return [name for name in imported(source) if name.partition(".")[0] in above]


def impurities(source: str) -> list[str]:
    """Clock, chance, database, network or process in a source that must be pure."""
    found = [name for name in imported(source) if name in IMPURE_MODULES or name.partition(".")[0] in IMPURE_MODULES]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK_CALLS:
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id in {"datetime", "date", "timezone", "clock", "dt"}:
                found.append(f"{owner.id}.{node.func.attr}()")
    return found


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    app = path.relative_to(ROOT).parts[0]
    assert upward_imports(app, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(ROOT)))
def test_pure_modules_have_no_clock_chance_database_or_network(path: Path) -> None:
    assert impurities(path.read_text(encoding="utf-8")) == []


def test_pure_modules_import_only_pure_modules_of_ours() -> None:
    pure = {str(path.relative_to(ROOT).with_suffix("")).replace("/", ".").removesuffix(".__init__") for path in PURE}
    for path in PURE:
        ours = [name for name in imported(path.read_text(encoding="utf-8")) if name.partition(".")[0] in LAYERS]
        for name in ours:
            assert name in pure or any(known.startswith(f"{name}.") for known in pure), f"{path.name} imports {name}"


def test_the_clock_is_read_in_one_place_only() -> None:
    readers = []
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
                continue
            if node.attr in CLOCK_CALLS and node.value.id in {"timezone", "datetime", "date"}:
                readers.append(str(path.relative_to(ROOT)))
    # The clock itself; and the worker's sign of life and the demo's start page, which compare with real time.
    assert set(readers) <= {
        "leads/clock.py",
        "bantqual/views.py",
        "bantqual/management/commands/worker.py",
        "bantqual/schedules.py",
    }


@pytest.mark.parametrize(
    ("app", "planted"),
    [
        ("leads", "from conversations.models import Message"),
        ("leads", "import outreach.services"),
        ("conversations", "def f():\n    from outreach import emails"),
        ("outreach", "from bantqual.schedules import tick"),
    ],
)
def test_a_planted_upward_import_is_found(app: str, planted: str) -> None:
    assert upward_imports(app, planted)


@pytest.mark.parametrize(
    "planted",
    ["import random", "from django.db import models", "def f():\n    return datetime.now()", "import socket", "timezone.now()"],
)
def test_a_planted_impurity_is_found(planted: str) -> None:
    assert impurities(planted)


def test_state_columns_are_written_by_transitions_only() -> None:
    """No assignment to `.state` or `.disposition`, and no `update(state=…)`, but on the outbox, which has no machine."""
    for path in sources():
        if path.relative_to(ROOT).parts[0] == "outreach":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    assert not (isinstance(target, ast.Attribute) and target.attr in {"state", "disposition"}), path
