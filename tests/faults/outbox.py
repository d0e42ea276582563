"""What the tests of mails ask an installation's tables, from outside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.faults.senders import Senders
from tests.processes import Site
from tests.servers import wait_until

OPEN = ("queued", "sending")
ZONE = "Europe/London"
"""Where the leads are; without a country, so without holidays."""

LEASE_AND_MORE = timedelta(minutes=3)


@dataclass(frozen=True, slots=True)
class Mail:
    """One row of the outbox, with its lead's state."""

    to: str
    kind: str
    state: str
    attempts: int
    due_at: datetime
    handed: bool
    message_id: str
    why: str
    lead: str


def moment(value: Any) -> datetime:
    """A time as either database gives it."""
    return value if isinstance(value, datetime) else datetime.fromisoformat(value).replace(tzinfo=UTC)


def mails(site: Site, kind: str = "outreach") -> list[Mail]:
    """All mails of a kind, oldest first."""
    rows = site.rows(
        'SELECT e."to", e.kind, e.state, e.attempts, e.due_at, e.handed_at, e.message_id, e.why, l.state '
        "FROM outreach_outboundemail e JOIN leads_lead l ON l.id = e.lead_id WHERE e.kind = ? ORDER BY e.id", kind,
    )  # fmt: skip
    return [
        Mail(to, kind, state, n, moment(due), handed is not None, key, why, lead)
        for to, kind, state, n, due, handed, key, why, lead in rows
    ]


def mail_to(site: Site, address: str) -> Mail | None:
    """The first mail to somebody, if there is one."""
    return next((mail for mail in mails(site) if mail.to == address), None)


def addresses(count: int, prefix: str = "lead") -> list[str]:
    """So many addresses at a few dozen companies."""
    return [f"{prefix}{n}@company{n % 37}.example" for n in range(count)]


def import_leads(site: Site, senders: Senders, people: list[str]) -> None:
    """Let them come in by the import command."""
    path = site.folder / "leads.csv"
    lines = [f"{address},Eva,Brandt {n},Brandt Cooling,en,{ZONE}" for n, address in enumerate(people)]
    path.write_text("\n".join(["email,first name,last name,company,language,time zone", *lines]), encoding="utf-8")
    senders.manage("import_leads", str(path))


def now_of(site: Site) -> datetime:
    """The time by the site's demo clock."""
    path = site.folder / "demo-clock"
    return datetime.now(UTC) + timedelta(seconds=float(path.read_text()) if path.exists() else 0)


def finish(site: Site, senders: Senders, expected: int, kind: str = "outreach") -> None:
    """Let whoever runs send what is left: step the clock to what is due last, again until every mail has its end."""

    def waits() -> list[Mail]:
        return [mail for mail in mails(site, kind) if mail.state in OPEN]

    def all_tried() -> bool:
        now = now_of(site)
        return len(mails(site, kind)) >= expected and not [
            mail for mail in waits() if mail.state == "sending" or mail.due_at <= now
        ]

    for _ in range(100):
        wait_until(all_tried, "everything that is due to be tried", patience=60 + expected / 10, pause=0.2)
        if not (left := waits()):
            return
        senders.step_clock(max(timedelta(0), max(mail.due_at for mail in left) - now_of(site)) + timedelta(seconds=1))
    raise AssertionError(f"{len(waits())} mails never came to an end")


def listed(counts: Counter[str]) -> str:
    """`7 sent, 2 failed`."""
    return ", ".join(f"{count} {what}" for what, count in counts.most_common())
