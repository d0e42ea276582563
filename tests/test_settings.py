"""Settings come from the environment, complain in words, and stand in the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bantqual.env import SETTINGS, SettingError, read_environment

README = Path(__file__).resolve().parent.parent / "README.md"


def test_an_empty_environment_is_enough() -> None:
    values = read_environment({})
    assert values["BANTQUAL_DEBUG"] is False
    assert values["DATABASE_URL"] == {}


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("BANTQUAL_DEBUG", "maybe", "1, true"),
        ("BANTQUAL_SECRET_KEY", "short", "50 characters"),
        ("BANTQUAL_BASE_URL", "ftp://x", "http(s)://host"),
        ("BANTQUAL_BASE_URL", "https://x.example/path", "without a path"),
        ("BANTQUAL_ALLOWED_HOSTS", "*", "any Host header"),
        ("BANTQUAL_TIME_ZONE", "Europe/Berlni", "did you mean Europe/Berlin"),
        ("BANTQUAL_TICK_SECONDS", "0", "0.2 to 60"),
        ("BANTQUAL_TICK_SECONDS", "soon", "0.2 to 60"),
        ("BANTQUAL_MAIL_PER_DAY", "0", "1 to 1000000"),
        ("BANTQUAL_MAIL_PER_MINUTE", "many", "whole number"),
        ("BANTQUAL_MAIL_PER_MINUTE_AND_DOMAIN", "1.5", "whole number"),
        ("BANTQUAL_MAIL_RAMP_UP_FROM", "1 Dec 2026", "2026-12-01"),
        ("BANTQUAL_LLM_BASE_URL", "127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"),
        ("BANTQUAL_LLM_SECONDS", "60", "0.05 to 6"),
        ("BANTQUAL_LLM_PRICES", "cheap", "0.40,1.60"),
        ("BANTQUAL_LLM_PRICES", "NaN,1", "0.40,1.60"),
        ("BANTQUAL_LLM_PRICES", "-1,1", "0.40,1.60"),
        ("BANTQUAL_LLM_MONEY_PER_DAY", "a lot", "whole number"),
        ("BANTQUAL_LOG_LEVEL", "LOUD", "DEBUG, INFO"),
        ("DATABASE_URL", "mysql://u:secret@h/db", "postgres://"),
        ("REDIS_URL", "http://h", "redis://"),
        ("BANTQUAL_EMAIL_URL", "pigeon://loft", "smtp://"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(name: str, value: str, allowed: str) -> None:
    with pytest.raises(SettingError) as caught:
        read_environment({name: value})
    text = str(caught.value)
    assert name in text
    assert allowed in text
    assert "\n" not in text
    assert "secret@" not in text, "a password must never be printed"


def test_an_unknown_name_is_warned_of_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    read_environment({"BANTQUAL_BASEURL": "http://x"})
    assert "did you mean BANTQUAL_BASE_URL" in capsys.readouterr().err


def test_the_readme_lists_every_setting_and_no_other() -> None:
    listed = re.findall(r"^\| `([A-Z_]+)` \| (.*?) \| (.*?) \|$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert {name: help_text for name, _, help_text in listed} == {setting.name: setting.help for setting in SETTINGS}
    assert {name: default.strip("`") for name, default, _ in listed} == {
        setting.name: setting.default or "(empty)" for setting in SETTINGS
    }
