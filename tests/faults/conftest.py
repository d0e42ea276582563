"""Sizes, seeds and figures of the fault tests: `make faults` runs them at CI size and prints the figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.faults.senders import Senders
from tests.faults.sink import Sink
from tests.processes import Site, Template
from tests.sizes import SEED, SIZE, Size


@pytest.fixture
def size() -> Size:
    """`small` inside the whole suite, `ci` in `make faults`; FAULTS_SIZE=full by hand."""
    return SIZE


@pytest.fixture
def chance() -> Random:
    """The source of every random choice; its seed is printed, and FAULTS_SEED repeats it."""
    print(f"FAULTS_SEED={SEED}")
    return Random(SEED)


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Note what is to stand in the table at the end: `figure("mails", 1000)`."""

    def note(name: str, value: Any) -> None:
        record_property("figure", (name, f"{value}"))

    return note


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The table of figures."""
    reports = [report for key in ("passed", "failed") for report in terminalreporter.stats.get(key, ())]
    found = [
        (report.nodeid.partition("::")[2], *value)
        for report in reports
        for name, value in report.user_properties
        if name == "figure"
    ]
    if not found:
        return
    terminalreporter.section(f"figures (FAULTS_SEED={SEED})")
    before = ""
    for test, name, value in found:
        if test != before:
            terminalreporter.line(test)
        before = test
        terminalreporter.line(f"  {name:55} {value}")


def open_outbox(template: Template, folder: Path, sink: Sink) -> tuple[Site, Senders]:
    """An installation that sends to the sink, as fast as it can, and its senders."""
    many = "100000"
    site = template.copy(
        folder, webs=1,
        extra={
            "DJANGO_SETTINGS_MODULE": "tests.faults.settings", "BANTQUAL_EMAIL_URL": sink.url, "BANTQUAL_LOG_LEVEL": "WARNING",
            "BANTQUAL_MAIL_PER_DAY": many, "BANTQUAL_MAIL_PER_MINUTE": many, "BANTQUAL_MAIL_PER_MINUTE_AND_DOMAIN": many,
        },
    )  # fmt: skip
    return site, Senders(site)


@pytest.fixture
def make_outbox(site_template, tmp_path) -> Iterator[Callable[[], tuple[Site, Senders, Sink]]]:
    """Make an installation with its senders and a mail server that listens."""
    made: list[tuple[Site, Senders, Sink]] = []

    def make() -> tuple[Site, Senders, Sink]:
        sink = Sink(tmp_path / f"sink{len(made)}")
        sink.start()
        made.append((*open_outbox(site_template, tmp_path / f"outbox{len(made)}", sink), sink))
        return made[-1]

    yield make
    for site, _, sink in made:
        site.end()
        sink.stop()
