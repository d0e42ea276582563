"""Every setting that comes from the environment, as data: the README's table is tested against this list."""

from __future__ import annotations

import difflib
import json
import os
import secrets
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

import environ
from django.core.exceptions import ImproperlyConfigured

from leads import addresses

BASE_DIR = Path(__file__).resolve().parent.parent
MIN_SECRET_LENGTH = 50
MIN_PASSWORD = 16


class SettingError(ImproperlyConfigured):
    """A value in the environment that cannot be used. The text names variable, value and what is allowed."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One variable: `parse` turns its text into a value or raises ValueError saying what is allowed."""

    name: str
    default: str
    parse: Callable[[str], Any]
    help: str
    secret: bool = False


def _flag(text: str) -> bool:
    if text in {"1", "true", "yes", "on"}:
        return True
    if text in {"0", "false", "no", "off", ""}:
        return False
    raise ValueError("allowed: 1, true, yes, on, or 0, false, no, off")


def _seconds(low: float, high: float) -> Callable[[str], float]:
    def parse(text: str) -> float:
        message = f"allowed: seconds from {low:g} to {high:g}"
        try:
            value = float(text)
        except ValueError:
            raise ValueError(message) from None
        if not low <= value <= high:
            raise ValueError(message)
        return value

    return parse


def _count(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not text.isascii() or not text.isdigit() or len(text) > 9 or not low <= int(text) <= high:
            raise ValueError(f"allowed: a whole number from {low} to {high}")
        return int(text)

    return parse


def _url(text: str) -> str:
    parts = urlsplit(text)
    if text and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.query):
        raise ValueError("allowed: http(s)://host[:port]/path without user or query, such as http://127.0.0.1:8080/v1")
    return text.rstrip("/")


def _prices(text: str) -> tuple[Decimal, Decimal]:
    message = "allowed: two prices, such as 0.40,1.60, or empty"
    try:
        first, second = (Decimal(part.strip()) for part in text.split(",")) if text else (Decimal(0), Decimal(0))
    except (ValueError, InvalidOperation):
        raise ValueError(message) from None
    if not all(price.is_finite() and 0 <= price < 10_000 for price in (first, second)):
        raise ValueError(message)
    return first, second


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError("allowed: a day such as 2026-12-01, or empty for none") from None


def _choice(*allowed: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in allowed:
            raise ValueError(f"allowed: {', '.join(allowed)}")
        return text

    return parse


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _hosts(text: str) -> list[str]:
    hosts = _words(text)
    if "*" in hosts:
        raise ValueError("'*' would accept any Host header; list the host names, separated by commas")
    return hosts


def _base_url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path not in {"", "/"} or parts.query:
        raise ValueError("allowed: http(s)://host[:port] without a path; links in mails start with it")
    return f"{parts.scheme}://{parts.netloc}"


def _secret_key(text: str) -> str:
    if text and len(text) < MIN_SECRET_LENGTH:
        raise ValueError(
            f"allowed: at least {MIN_SECRET_LENGTH} characters; make one with "
            "python3 -c 'import secrets; print(secrets.token_urlsafe(50))'"
        )
    return text


def _words_given(text: str) -> str:
    if not text:
        raise ValueError("allowed: any words, but not none; no mail may go out without them")
    return text


def _sender(text: str) -> str:
    address = parseaddr(text)[1]
    try:
        addresses.normalise_address(address)
    except addresses.InvalidAddressError as error:
        raise ValueError(f"allowed: an address, or a name and an address: Ostrand <hello@ostrand.example>. {error}") from None
    return text


def _time_zone(text: str) -> str:
    if text not in available_timezones():
        near = difflib.get_close_matches(text, available_timezones(), 1)
        raise ValueError("allowed: an IANA time zone" + (f"; did you mean {near[0]}?" if near else ""))
    return str(ZoneInfo(text))


def _database(text: str) -> dict[str, Any]:
    if not text:
        return {}
    if urlsplit(text).scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ValueError("allowed: postgres://user:password@host:port/name or sqlite:///path")
    return dict(environ.Env.db_url_config(text))


def _redis(text: str) -> str:
    if text and urlsplit(text).scheme not in {"redis", "rediss", "unix"}:
        raise ValueError("allowed: redis://host:port/number, or empty for none")
    return text


def _email(text: str) -> dict[str, Any]:
    scheme = urlsplit(text).scheme
    if scheme not in {"smtp", "smtp+tls", "smtp+ssl", "file", "console"}:
        raise ValueError("allowed: smtp://, smtp+tls:// or smtp+ssl://user:password@host:port, or file:///folder")
    if scheme == "file":
        return {"EMAIL_FILE_PATH": urlsplit(text).path}
    aliases = {"smtp": "smtp", "smtp+tls": "smtp+tls", "smtp+ssl": "smtp+ssl", "console": "consolemail"}
    config = dict(environ.Env.email_url_config(text.replace(scheme, aliases[scheme], 1)))
    return config if scheme == "console" else config | {"EMAIL_BACKEND": "outreach.smtp.EmailBackend"}


PROVIDERS = {
    "brevo": ("Brevo", "BREVO_API_KEY"),
    "mailersend": ("MailerSend", "MAILERSEND_API_TOKEN"),
    "mailgun": ("Mailgun", "MAILGUN_API_KEY"),
    "mailjet": ("Mailjet", "MAILJET_API_KEY"),
    "mailtrap": ("Mailtrap", "MAILTRAP_API_TOKEN"),
    "mandrill": ("Mandrill", "MANDRILL_API_KEY"),
    "postal": ("Postal", "POSTAL_API_KEY"),
    "postmark": ("Postmark", "POSTMARK_SERVER_TOKEN"),
    "resend": ("Resend", "RESEND_API_KEY"),
    "sparkpost": ("SparkPost", "SPARKPOST_API_KEY"),
    "unisender_go": ("UnisenderGo", "UNISENDER_GO_API_KEY"),
}
"""Providers of django-anymail: how its classes spell them, and what it calls their key."""


def _provider(text: str) -> str:
    if text and text not in PROVIDERS:
        raise ValueError(f"allowed: {', '.join(PROVIDERS)}, or empty for none")
    return text


def _options(text: str) -> dict[str, Any]:
    if not text:
        return {}
    try:
        options = json.loads(text)
    except ValueError:
        options = None
    if not isinstance(options, dict) or not all(name.isupper() for name in options):
        raise ValueError('allowed: a JSON object of settings of django-anymail, such as {"MAILGUN_API_URL": "…"}')
    return options


def _webhook_secret(text: str) -> str:
    user, _, password = text.partition(":")
    if text and not (user and len(password) >= MIN_PASSWORD):
        raise ValueError(f"allowed: user:password, the password of at least {MIN_PASSWORD} characters")
    return text


def _reply_to(text: str) -> str:
    local, _, domain = text.partition("@")
    if text and not (local and "." in domain and not set(text) & set("+<>, ")):
        raise ValueError("allowed: one bare address without a +, such as replies@company.example")
    return text.lower()


def _folder(text: str) -> Path:
    path = Path(text)
    return path if path.is_absolute() else BASE_DIR / path


SETTINGS = (
    Setting("DATABASE_URL", "", _database, "PostgreSQL (or another SQLite file); empty: SQLite in the data folder", secret=True),
    Setting("REDIS_URL", "", _redis, "carries the doorbell between machines; empty: one machine, no Redis", secret=True),
    Setting("BANTQUAL_SECRET_KEY", "", _secret_key, "signs links and sessions; empty: made once in the data folder", secret=True),
    Setting("BANTQUAL_SECRET_KEY_FALLBACKS", "", _words, "older keys whose links must live on, comma-separated", secret=True),
    Setting("BANTQUAL_DATA_DIR", "var", _folder, "database, sent mails, sockets and keys of the embedded default"),
    Setting("BANTQUAL_BASE_URL", "http://127.0.0.1:8000", _base_url, "where leads and reps reach the web server"),
    Setting("BANTQUAL_ALLOWED_HOSTS", "127.0.0.1,localhost", _hosts, "host names beside that of the base URL"),
    Setting("BANTQUAL_DEBUG", "0", _flag, "Django's debug pages; never where others can reach it"),
    Setting("BANTQUAL_DEMO", "0", _flag, "demo start page, sent mails on a page, a clock that can be stepped"),
    Setting("BANTQUAL_API_KEY", "", str, "bearer key of the REST API; empty: leads may be posted without one", secret=True),
    Setting(
        "BANTQUAL_STAFF_TOTP",
        "auto",
        _choice("auto", "on", "off"),
        "whether staff also need the code of an authenticator app; auto: where the base URL is https",
    ),
    Setting("BANTQUAL_COMPANY", "Ostrand", _words_given, "the company in whose name the agents write"),
    Setting(
        "BANTQUAL_POSTAL_ADDRESS", "Ostrand AG, Hafenstraße 1, 20457 Hamburg, Germany", _words_given, "stands under every mail"
    ),
    Setting("BANTQUAL_PRIVACY_URL", "", str, "privacy policy; empty: the built-in page"),
    Setting("BANTQUAL_FROM_EMAIL", "Ostrand <hello@ostrand.example>", _sender, "sender of every mail"),
    Setting("BANTQUAL_MANAGER_EMAIL", "managers@ostrand.example", str, "who is told of leads that need a person's eyes"),
    Setting("BANTQUAL_EMAIL_URL", "", lambda text: _email(text) if text else {}, "mail server; empty: files", secret=True),
    Setting("BANTQUAL_MAIL_PER_DAY", "4500", _count(1, 10**6), "mails within 24 hours, of which nudges use four fifths at most"),
    Setting("BANTQUAL_MAIL_PER_MINUTE", "1200", _count(1, 10**5), "mails within a minute"),
    Setting("BANTQUAL_MAIL_PER_MINUTE_AND_DOMAIN", "300", _count(1, 10**5), "mails within a minute to addresses of one domain"),
    Setting(
        "BANTQUAL_MAIL_RAMP_UP_FROM", "", _day, "day a new sender domain began: 50 mails, twice as many each day; empty: not new"
    ),
    Setting("BANTQUAL_EMAIL_PROVIDER", "", _provider, "mail provider that sends by API and calls the webhooks; empty: none"),
    Setting(
        "BANTQUAL_EMAIL_API_KEY",
        "",
        str,
        "its key or server token; Mailjet: key:secret; empty: sent by BANTQUAL_EMAIL_URL",
        secret=True,
    ),
    Setting(
        "BANTQUAL_EMAIL_OPTIONS", "", _options, "further settings of django-anymail as JSON: region, signing keys", secret=True
    ),
    Setting(
        "BANTQUAL_WEBHOOK_SECRET",
        "",
        _webhook_secret,
        "user:password in the webhooks' URLs; empty: none is accepted",
        secret=True,
    ),
    Setting("BANTQUAL_REPLY_TO", "", _reply_to, "where replies go, with a tag of the lead behind a +; empty: to the sender"),
    Setting("BANTQUAL_LLM_BASE_URL", "", _url, "OpenAI-compatible server; empty: OpenAI's own, if there is a key"),
    Setting("BANTQUAL_LLM_MODEL", "gpt-4.1-mini-2025-04-14", _words_given, "the model's name there, best with its version"),
    Setting("BANTQUAL_LLM_API_KEY", "", str, "key of the server; neither key nor base URL: no language model", secret=True),
    Setting(
        "BANTQUAL_LLM_SECONDS", "6", _seconds(0.05, 6), "all that the model's calls of one turn may take; then the rules answer"
    ),
    Setting("BANTQUAL_LLM_PRICES", "", _prices, "what a million tokens in and out cost, such as 0.40,1.60; empty: nothing"),
    Setting(
        "BANTQUAL_LLM_MONEY_PER_DAY",
        "10",
        _count(0, 10**6),
        "what a business unit may spend a day, in the currency of the prices",
    ),
    Setting(
        "BANTQUAL_LLM_TOKENS_PER_DAY",
        "5000000",
        _count(0, 10**9 - 1),
        "tokens that a business unit may use a day; then the rules read alone",
    ),
    Setting("BANTQUAL_LLM_LOG_DAYS", "30", _count(1, 3650), "days for which calls of the model are kept"),
    Setting("BANTQUAL_TIME_ZONE", "Europe/Berlin", _time_zone, "used where a lead's own time zone is unknown"),
    Setting("BANTQUAL_TICK_SECONDS", "2", _seconds(0.2, 60), "how often the worker looks for due work"),
    Setting("BANTQUAL_LOG_LEVEL", "INFO", _choice("DEBUG", "INFO", "WARNING", "ERROR"), "least level that is logged"),
    Setting("BANTQUAL_FAULTS", "", str, "crash points of the fault tests, name:nth:kill; only with demo or debug on"),
)


def read_environment(environ_: Mapping[str, str] | None = None) -> dict[str, Any]:
    """All settings by name. Raises SettingError for the first value that cannot be used.

    An unknown BANTQUAL_ name is only warned of: it is most often a typing error.
    """
    source = os.environ if environ_ is None else environ_
    known = [setting.name for setting in SETTINGS]
    for name in sorted(source):
        if name.startswith("BANTQUAL_") and name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            print(f"warning: {name} is not a setting of bantqual and is ignored{hint}", file=sys.stderr)
    values: dict[str, Any] = {}
    for setting in SETTINGS:
        text = source.get(setting.name, setting.default).strip()
        try:
            values[setting.name] = setting.parse(text)
        except (ValueError, KeyError) as error:
            shown = "(not shown)" if setting.secret else repr(text[:60])
            raise SettingError(f"{setting.name}={shown} cannot be used: {error}") from None
    return values


def kept_secret(folder: Path) -> str:
    """The key made for this data folder at its first start, readable by its owner only."""
    path = folder / "secret-key"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(MIN_SECRET_LENGTH))
    return path.read_text(encoding="ascii")
