"""Opting out while the mail is on its way: no mail whose last check came later than the opt-out leaves."""

from __future__ import annotations

import math
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from random import Random
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from tests.faults.outbox import ZONE, addresses, import_leads, listed, mails, now_of
from tests.faults.sink import Line, Sink
from tests.processes import Site
from tests.servers import wait_until

pytestmark = [pytest.mark.system, pytest.mark.both]

A_LITTLE_LATER = "mail.before_connect:*:sleep=0.01"
"""Every mail waits a little between its claim and its last check, so that many an opt-out falls in between."""

PROBE = {
    "sqlite": """
        CREATE TABLE probe (seq INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT, address TEXT, at TEXT);
        CREATE TRIGGER probe_handed AFTER UPDATE OF handed_at ON outreach_outboundemail
            WHEN NEW.handed_at IS NOT NULL AND NEW.kind IN ('outreach', 'nudge')
            BEGIN INSERT INTO probe (what, address) VALUES ('handed', NEW."to"); END;
        CREATE TRIGGER probe_opted_out AFTER UPDATE OF state ON leads_lead WHEN NEW.state = 'opted_out'
            BEGIN INSERT INTO probe (what, address) VALUES ('opted out', NEW.email); END;
    """,
    "postgresql": """
        CREATE TABLE probe (seq bigserial PRIMARY KEY, what text, address text, at timestamptz);
        CREATE FUNCTION probe_handed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO probe (what, address, at) VALUES ('handed', NEW."to", statement_timestamp()); RETURN NULL; END $$;
        CREATE TRIGGER probe_handed AFTER UPDATE OF handed_at ON outreach_outboundemail FOR EACH ROW
            WHEN (NEW.handed_at IS NOT NULL AND NEW.kind IN ('outreach', 'nudge')) EXECUTE FUNCTION probe_handed();
    """,
}
"""What the database itself says of the order.

SQLite has one writer at a time, so rows of the probe stand in the order in which their transactions were committed; the
statement that checks and marks a mail as handed over is one of them. PostgreSQL has no such order, but tells when that
statement came in; its check reads what was committed at a later moment. So it is too late for certain if it came in
after the answer to the opt-out, which was sent after its commit; both by the clock of this machine.
"""


@dataclass
class Race:
    """Opt-outs through the web page, each at about the moment at which the mail to the same lead goes out."""

    site: Site
    sink: Sink
    links: dict[str, str]
    started: dict[str, float] = field(default_factory=dict)
    done: dict[str, float] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def opt_out(self, address: str) -> None:
        """One click on the button in a mail program."""
        self.started[address] = time.time()
        answer = self.site.post_form(urlsplit(self.links[address]).path, {"List-Unsubscribe": "One-Click"})
        self.done[address] = time.time()
        if answer.status != 200:
            self.failed.append(f"{address}: {answer.status}")

    def run(self, raced: list[str], order: list[str], chance: Random) -> None:
        """Opt out each when the mail server is a few mails short of it, in the order in which they go out; wait for all."""
        numbers, before = {address: n for n, address in enumerate(order)}, self.sink.size
        early = {address: chance.randint(1, 3) for address in raced}
        waiting, until = list(raced), time.monotonic() + 60 + len(order) / 5
        with ThreadPoolExecutor(4) as doors:
            while waiting:
                assert time.monotonic() < until, f"{len(waiting)} opt-outs were never due"
                at = numbers[self.sink.last()] if self.sink.size > before else -math.inf  # none has left yet
                while waiting and numbers[waiting[0]] - early[waiting[0]] <= at:
                    doors.submit(self.opt_out, waiting.pop(0))
                time.sleep(0.002)

    def too_late(self) -> list[str]:
        """To whom a mail was handed over although its last check came after the opt-out."""
        if self.site.database_url:
            handed = self.site.rows("SELECT address, at FROM probe WHERE what = 'handed'")
            return [address for address, at in handed if at.timestamp() > self.done[address]]
        return [address for (address,) in self.site.rows(
            "SELECT h.address FROM probe h JOIN probe o ON h.address = o.address "
            "WHERE h.what = 'handed' AND o.what = 'opted out' AND h.seq > o.seq"
        )]  # fmt: skip

    def outcomes(self, raced: list[str], kind: str) -> Counter[str]:
        """How many of these races ended how, as seen by the outbox and by the receiver."""
        rows = {mail.to: mail for mail in mails(self.site, kind)}
        lines: dict[str, Line] = {line.message_id: line for line in self.sink.taken()}
        found: Counter[str] = Counter()
        for address in raced:
            line = lines.get(rows[address].message_id)
            if line is not None:
                found["arrived before" if line.at <= self.started[address] else "were under way"] += 1
            else:
                assert rows[address].state == "suppressed", rows[address]
                found["stopped by the last check" if rows[address].attempts else "stopped at the claim"] += 1
        return found


def working_day_after(at: datetime) -> datetime:
    """Ten o'clock where the leads are, on the next working day at least two days later."""
    day = (at + timedelta(days=2)).astimezone(ZoneInfo(ZONE)).date() + timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return datetime.combine(day, clock_time(10), ZoneInfo(ZONE)).astimezone(UTC)


def wait_for_ends(site: Site, kind: str, count: int) -> None:
    """Until so many mails of a kind have been sent, or were stopped."""
    states: Counter[str] = Counter()

    def ended() -> bool:
        states.clear()
        states.update(mail.state for mail in mails(site, kind))
        return states["sent"] + states["suppressed"] == count

    try:
        wait_until(ended, "the mails to end", patience=60)
    except AssertionError as error:
        raise AssertionError(
            f"{error}: {count} of kind {kind} should be sent or suppressed; there are {listed(states)}"
        ) from None


@pytest.mark.goal
def test_no_mail_leaves_after_an_opt_out_was_committed(make_outbox, size, chance: Random, figure) -> None:
    """Goal G5 and F29: half of the leads opt out at their first mail, the others at their first nudge."""
    people = addresses(size.rounds)
    site, senders, sink = make_outbox()
    sink.plan(pause=(0.002, 0.012), seed=chance.random())
    site.start_web()
    site.script(PROBE["postgresql" if site.database_url else "sqlite"])
    import_leads(site, senders, people)
    race = Race(site, sink, senders.opt_out_links())
    at_first_mail, at_nudge = people[::2], people[1::2]
    senders.engage()
    senders.start(A_LITTLE_LATER)
    race.run(at_first_mail, people, chance)
    wait_for_ends(site, "outreach", len(people))
    senders.step_clock(working_day_after(now_of(site)) - now_of(site))
    race.run(at_nudge, at_nudge, chance)
    wait_for_ends(site, "nudge", len(at_nudge))
    before = sink.ledger()
    outcomes = race.outcomes(at_first_mail, "outreach") + race.outcomes(at_nudge, "nudge")

    figure("rounds", len(race.done))
    figure("mails at the receiver", len(before))
    figure("races", listed(outcomes))
    figure("handed over after the opt-out", len(race.too_late()))
    latest = max(line.asked - race.done[line.to] for line in before)
    figure("the latest mail after the answer to the opt-out", f"{max(0.0, latest) * 1000:.0f} ms")
    assert race.failed == []
    assert sorted(race.done) == sorted(people)
    assert race.too_late() == []
    assert latest < 1, "effective within a second"
    assert Counter(line.to for line in before) <= Counter(dict.fromkeys(at_nudge, 2) | dict.fromkeys(at_first_mail, 1))
    assert min(outcomes["stopped by the last check"], outcomes["stopped at the claim"]) > 0, "the race was none"
    senders.step_clock(timedelta(days=7))
    time.sleep(1)
    assert sink.ledger() == before, "nothing ever follows"
