"""Senders and mail servers that fail at any moment: no mail lost, none doubled, counted where the mails arrive."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from tests.faults.conftest import open_outbox
from tests.faults.outbox import LEASE_AND_MORE, OPEN, Mail, addresses, finish, import_leads, listed, mail_to, mails
from tests.faults.senders import Senders
from tests.faults.sink import LOST, OK, Sink, seeded_steps
from tests.processes import Process, Site
from tests.servers import wait_until

pytestmark = [pytest.mark.system, pytest.mark.both]

POINTS = ("mail.claimed", "mail.before_connect", "mail.after_250", "mail.before_commit")
SHARES = {
    "421": 0.02, "450": 0.03, "451": 0.02, "550": 0.02, "hang_before": 0.003, "drop_before": 0.01, "hang_after": 0.003,
    "drop_after": 0.01, "drop_unread": 0.01,
}  # fmt: skip
"""Which part of the addresses meets which misbehaviour of the mail server."""


class Killing:
    """Kills senders two at a time, one at a crash point and one at any moment, and notes what they were in the midst of."""

    def __init__(self, site: Site, senders: Senders, sink: Sink, chance: Random) -> None:
        self.site, self.senders, self.sink, self.chance = site, senders, sink, chance
        self.kills: Counter[str] = Counter()
        self.in_the_gap: set[str] = set()

    def phase(self) -> None:
        """Two senders side by side live until some mails have arrived; then the leases of the dead run out."""
        point, nth = self.chance.choice(POINTS), self.chance.randint(1, 6)
        pids = [self.senders.start(f"{point}:{nth}:kill"), self.senders.start()]
        wanted, until = len(self.sink.ledger()) + self.chance.randint(10, 30), time.monotonic() + 2.5
        while time.monotonic() < until and (self.senders.alive(pids[0]) or len(self.sink.ledger()) < wanted):
            time.sleep(0.005)
        time.sleep(self.chance.uniform(0, 0.02))
        by_itself = not self.senders.alive(pids[0])
        assert [self.senders.kill(pid) for pid in pids] == [-signal.SIGKILL] * 2
        self.kills.update([point if by_itself else "any moment", "any moment"])
        self.bury()

    def kill_cluster(self, worker: Process) -> None:
        """All processes of a worker's cluster at once; the worker starts it anew."""
        for process in worker.find("qcluster"):
            process.kill()
        self.kills["whole cluster"] += 1
        self.bury()

    def bury(self) -> None:
        """Note what the dead were in the midst of, and let their leases run out."""
        self.in_the_gap |= {mail.to for mail in mails(self.site) if mail.state == "sending" and mail.handed}
        self.senders.step_clock(LEASE_AND_MORE)


@pytest.mark.goal
def test_no_kill_loses_or_doubles_a_mail(make_outbox, size, chance: Random, figure) -> None:
    """Goal G2. Senders are real processes that do what the worker's cluster does at each wake-up; the rest is sent by
    `manage.py worker` itself, whose cluster is killed once too."""
    people = addresses(size.mails)
    site, senders, sink = make_outbox()
    sink.plan(steps=seeded_steps(people, SHARES, chance), pause=(0.005, 0.02), seed=chance.random())
    import_leads(site, senders, people)
    killing = Killing(site, senders, sink, chance)
    phases = size.kills // 2 - 1
    for n in range(phases):
        if n == phases // 2:  # nobody listens for a while
            sink.stop()
            killing.phase()
            sink.start()
        else:
            killing.phase()
    worker = site.start_worker()
    for _ in range(2):
        killing.kill_cluster(worker)
        wait_until(lambda: worker.find("qcluster"), "a new cluster")
    finish(site, senders, len(people))

    rows = {mail.to: mail for mail in mails(site)}
    arrived = [line for line in sink.taken() if line.to in rows]  # managers hear of what went wrong
    taken = Counter(line.to for line in arrived)
    tries = sink.tries()
    unknown = {to for to, mail in rows.items() if mail.state == "unknown"}
    lost = {to for to, did in tries.items() if set(did) & set(LOST)}
    figure("kills", listed(killing.kills))
    figure("leads", len(people))
    figure("tries at the receiver", listed(Counter(line.did for line in sink.ledger())))
    figure("mails at the receiver", taken.total())
    figure("doubled at the receiver", sum(n - 1 for n in taken.values()))
    figure("rows of the outbox", listed(Counter(mail.state for mail in rows.values())))
    figure("of unknown fate / killed in the gap / answer kept back", f"{len(unknown)} / {len(killing.in_the_gap)} / {len(lost)}")
    assert killing.kills.total() == size.kills
    assert set(taken.values()) <= {1}, "a mail came twice"
    assert set(rows) == set(people), "each lead has its mail"
    assert not [mail for mail in rows.values() if mail.state in OPEN]
    assert unknown <= killing.in_the_gap | lost, "nothing else is of unknown fate"
    for to, mail in rows.items():
        check_end(mail, tries[to], taken[to])
    ids = {line.to: line.message_id for line in arrived}
    assert ids == {to: rows[to].message_id for to in ids}
    seen = {line.message_id for line in sink.ledger() if line.message_id and line.to in rows}
    assert seen <= {mail.message_id for mail in rows.values()}

    calm = undisturbed(make_outbox, people, sink)
    assert set(ids) - unknown == calm - unknown, "the same people have got their mail as without faults"


def check_end(mail: Mail, did: list[str], taken: int) -> None:
    """What the row says is what the receiver saw."""
    if mail.state == "sent":
        assert (taken, mail.lead, did[-1]) == (1, "contacted", OK), mail
    elif mail.state == "unknown":
        assert mail.why, mail
        assert taken <= 1, mail
    else:
        assert (mail.state, mail.lead, taken, did) == ("failed", "undeliverable", 0, ["550"]), mail


def undisturbed(make_outbox: Callable[..., Any], people: list[str], like: Sink) -> set[str]:
    """Who gets a mail when nothing is killed and the server refuses only whom it refuses for good."""
    site, senders, sink = make_outbox()
    sink.plan(steps={to: steps for to, steps in like.words["steps"].items() if steps == ["550"]})
    import_leads(site, senders, people)
    senders.start()
    finish(site, senders, len(people))
    return {line.to for line in sink.taken()}


# --- one fault each


@dataclass
class Outbox:
    """One installation and its mail server, for several tests; each brings its own lead."""

    site: Site
    senders: Senders
    sink: Sink
    leads: int = 0

    def new_lead(self) -> str:
        """One more lead comes in; gives its address."""
        self.leads += 1
        address = f"eva{self.leads}@brandt.example"
        import_leads(self.site, self.senders, [address])
        return address

    def state(self, address: str) -> str:
        """How the first mail to it stands; "" if there is none."""
        mail = mail_to(self.site, address)
        return mail.state if mail else ""

    def arrived(self, address: str) -> int:
        """How often it got its mail."""
        return sum(line.to == address for line in self.sink.taken())


@pytest.fixture(scope="module")
def one_outbox(site_template, tmp_path_factory) -> Iterator[Outbox]:
    folder = tmp_path_factory.mktemp("outbox")
    sink = Sink(folder / "sink")
    sink.start()
    site, senders = open_outbox(site_template, folder / "site", sink)
    yield Outbox(site, senders, sink)
    site.end()
    sink.stop()


@pytest.fixture
def outbox(one_outbox: Outbox) -> Iterator[Outbox]:
    """The installation without a sender at work."""
    yield one_outbox
    one_outbox.senders.kill_all()
    one_outbox.sink.plan(steps={}, pause=(0, 0), login=True)


@pytest.mark.parametrize(
    ("point", "end"),
    [("mail.claimed", "sent"), ("mail.before_connect", "sent"), ("mail.after_250", "unknown"), ("mail.before_commit", "unknown")],
)
def test_a_killed_sender_s_mail_goes_on_unless_it_may_have_arrived(outbox: Outbox, point: str, end: str) -> None:
    """F16 and F17."""
    eva, senders = outbox.new_lead(), outbox.senders
    assert senders.ended(senders.start(f"{point}:1:kill")) == -signal.SIGKILL
    assert outbox.state(eva) == "sending"
    senders.start()
    time.sleep(0.3)
    assert outbox.state(eva) == "sending", "its lease runs"
    senders.step_clock(LEASE_AND_MORE)
    wait_until(lambda: outbox.state(eva) == end, f"the mail to be {end}")
    senders.step_clock(timedelta(hours=1))
    time.sleep(0.3)
    assert (outbox.state(eva), outbox.arrived(eva)) == (end, 1)


@pytest.mark.parametrize(("handed", "end"), [(False, "sent"), (True, "unknown")])
def test_a_sender_that_slept_past_its_lease_neither_sends_nor_writes(outbox: Outbox, handed: bool, end: str) -> None:
    """F18. It is stopped between claim and handing over, or while the mail server is taking the mail."""
    # Three seconds: a busy machine must be able to stop it before it goes on by itself.
    outbox.sink.plan(pause=(3, 3) if handed else (0.5, 0.5))
    eva, senders = outbox.new_lead(), outbox.senders
    asleep = senders.start("" if handed else "mail.before_connect:1:sleep=3")
    wait_until(lambda: outbox.arrived(eva) if handed else outbox.state(eva) == "sending", "the mail to be on its way", pause=0.01)
    os.kill(asleep, signal.SIGSTOP)
    senders.step_clock(timedelta(minutes=5))
    other = senders.start()
    wait_until(lambda: outbox.state(eva) == end, f"another sender to make it {end}")
    senders.kill(other)
    before = mail_to(outbox.site, eva)
    os.kill(asleep, signal.SIGCONT)
    time.sleep(3)
    assert senders.alive(asleep)
    assert mail_to(outbox.site, eva) == before
    assert outbox.arrived(eva) == 1


STEPS = {
    "421": ("queued", "(421)"), "450": ("queued", "(450)"), "451": ("queued", "(451)"), "550": ("failed", "(550)"),
    "hang_before": ("queued", "before the mail's text"), "drop_before": ("queued", "before the mail's text"),
    "hang_after": ("unknown", "answer was lost"), "drop_after": ("unknown", "answer was lost"),
    "drop_unread": ("unknown", "answer was lost"),
}  # fmt: skip
"""What the mail server does with a mail; how that mail stands then, and in which words."""


def test_what_the_mail_server_does_decides(outbox: Outbox) -> None:
    """F32, F33 and F35. Each mail has another behind it, which goes out at once, over the same or a new connection."""
    people = {step: f"{step}@brandt.example" for step in STEPS}
    others = [f"behind_{step}@brandt.example" for step in STEPS]
    outbox.sink.plan(steps={address: [step] for step, address in people.items()})
    import_leads(outbox.site, outbox.senders, [x for pair in zip(people.values(), others, strict=True) for x in pair])
    outbox.senders.start()
    wait_until(lambda: all(outbox.state(address) == "sent" for address in others), "the mails behind")

    def settled() -> bool:
        tried = outbox.sink.tries()
        return all(tried.get(address) and outbox.state(address) != "sending" for address in people.values())

    wait_until(settled, "the end of each first try")
    found = {step: mail_to(outbox.site, address) for step, address in people.items()}
    assert {step: mail.state for step, mail in found.items()} == {step: state for step, (state, _) in STEPS.items()}
    assert [step for step, (_, why) in STEPS.items() if why not in found[step].why] == []
    outbox.senders.step_clock(timedelta(minutes=6))
    again = [step for step, (state, _) in STEPS.items() if state == "queued"]
    wait_until(lambda: all(outbox.state(people[step]) == "sent" for step in again), "the second tries")
    tries = outbox.sink.tries()
    assert {step: tries[address] for step, address in people.items()} == {
        step: [step, OK] if step in again else [step] for step in STEPS
    }
    ids = {line.message_id for line in outbox.sink.ledger() if line.to in people.values()}
    assert ids <= {"", *(mail.message_id for mail in found.values())}, "every try has the same Message-ID"


@pytest.mark.parametrize("fault", ["login refused", "nobody listens"])
def test_a_server_that_cannot_be_used_burns_nothing_and_all_goes_on_by_itself(outbox: Outbox, fault: str) -> None:
    """F34."""
    sink, senders = outbox.sink, outbox.senders
    if fault == "login refused":
        sink.plan(login=False)
    else:
        sink.stop()
    before = len(mails(outbox.site, "manager_notice"))
    people = [outbox.new_lead() for _ in range(3)]
    senders.start()

    def failures() -> int:
        return sum(n for (n,) in outbox.site.rows("SELECT failures FROM outreach_breaker"))

    for n in range(1, 6):
        wait_until(lambda: failures() >= n, f"failure {n}")  # noqa: B023 - it is waited for at once
        if n < 5:
            senders.step_clock(timedelta(minutes=1, seconds=1))
    time.sleep(0.3)
    assert failures() == 5, "all mails wait"
    assert [(mail.state, mail.attempts) for mail in (mail_to(outbox.site, address) for address in people)] == [("queued", 0)] * 3
    notices = mails(outbox.site, "manager_notice")[before:]
    assert len(notices) == 1
    assert ("refuses our login" if fault == "login refused" else "cannot be reached") in notices[0].why
    sink.plan(login=True)
    if fault == "nobody listens":
        sink.start()
    senders.step_clock(timedelta(minutes=6))
    wait_until(lambda: [outbox.state(address) for address in people] == ["sent"] * 3, "all mails")
    assert [outbox.arrived(address) for address in people] == [1] * 3
    wait_until(lambda: not failures(), "the breaker to close")
