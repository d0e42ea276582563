"""Routers and reps at work at the same time: `python -m tests.faults.routers JSON` (see `main`) fills a site and lets them.

Everything is loaded once and forked. Each router does what the worker's cluster does at each wake-up, twenty times a second at most;
each crowd of reps comes, goes, accepts, declines and finishes at random. They end when nothing is left to be offered.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from random import Random
from typing import Any

HELD = 10
"""Leads that a rep may hold: few enough that every rep is full again and again."""


def fill(reps: int, leads: int, chance: Random) -> None:
    """Reps, all absent, in two queues that share a third of them; half of the leads wait, half have no queue yet."""
    from django.contrib.auth import get_user_model
    from django.db import transaction

    from leads import assigning, clock, record
    from leads.models import AssignmentRule, Lead, NamedAccount, Queue, Rep

    now = clock.now()
    with transaction.atomic():
        for model in (NamedAccount, Rep, AssignmentRule):
            model.objects.all().delete()
        Queue.objects.update(overflow=None)
        Queue.objects.all().delete()
        both = [
            Queue.objects.create(slug=name, name=name, is_default=name == "rest", offer_timeout=timedelta(hours=4))
            for name in ("french", "rest")
        ]
        AssignmentRule.objects.create(name="French", priority=1, when={"country": ["FR"]}, queue=both[0])
        for number in range(reps):
            user = get_user_model().objects.create_user(f"racer{number}")
            rep = Rep.objects.create(user=user, name=f"Racer {number}", capacity=chance.randint(1, HELD), present=False)
            rep.queues.set([queue for place, queue in enumerate(both) if place != number % 3])
        ages = chance.sample(range(leads), leads)
        for number in range(leads):
            at = now - timedelta(seconds=1 + ages[number])  # the order of their numbers is not that of their age
            lead = Lead(email=f"lead{number}@race.example", country=chance.choice(["FR", "DE"]), received_at=at)
            lead.save()
            for step in ("engage", "enter_window", "qualify"):
                record.move(lead, step, now=at, actor="race")
            if number % 2:
                assigning.route_lead(lead, now=at)


def route(stop: Callable[[], bool]) -> None:
    """What the worker does at a tick, as long as there is something to do."""
    from leads import assigning, clock

    while not stop():
        assigning.expire_offers(now=clock.now())
        assigning.return_lost(now=clock.now())
        assigning.place_waiting(now=clock.now())
        time.sleep(0.05)


def work(stop: Callable[[], bool], chance: Random) -> None:
    """Reps come and go and do something with what they have."""
    from leads import assigning, clock
    from leads.models import Assignment, Offer, Rep

    everybody = list(Rep.objects.order_by("pk"))
    while not stop():
        rep = chance.choice(everybody)
        offers = Offer.objects.filter(rep=rep, outcome="open").select_related("rep", "assignment")
        held = Assignment.objects.filter(rep=rep, accepted_at__isnull=False, ended_at=None)
        present = Rep.objects.filter(pk=rep.pk, present=True).exists()
        now = clock.now()
        try:
            if chance.random() < (0.05 if present else 0.6):
                assigning.set_presence(rep, not present, now=now)
            elif (offer := offers.first()) is not None:
                if chance.random() < 0.9:
                    assigning.accept_offer(offer, now=now)
                else:
                    assigning.turn_down_offer(offer, "declined", now=now)
            elif (assignment := held.first()) is not None:
                assigning.finish(assignment, now=now, actor=f"rep:{rep}", won=chance.random() < 0.5)
        except (assigning.OfferOverError, assigning.NotHeldError):
            pass  # another crowd was faster


def is_over() -> bool:
    """Whether nobody waits or is asked who could still be offered to somebody."""
    from django.db.models import Exists, OuterRef

    from leads.models import Assignment, Lead, Offer, Rep

    asked = Offer.objects.filter(rep=OuterRef("pk"), assignment=OuterRef(OuterRef("pk")))
    left = Rep.objects.filter(~Exists(asked), queues=OuterRef("queue"))
    running = Assignment.objects.filter(ended_at=None, accepted_at=None)
    open_still = Offer.objects.filter(outcome="open")
    return not (Lead.objects.without_queue().exists() or running.filter(Exists(left)).exists() or open_still.exists())


def main(routers: int, crowds: int, reps: int, leads: int, seed: int, patience: float) -> dict[str, Any]:
    """Let them race; gives how long it took, and how each process ended."""
    import django

    django.setup()
    from django.db import connection

    fill(reps, leads, Random(seed))
    connection.close()
    stopped = False

    def stop(number: int, frame: object) -> None:
        nonlocal stopped
        stopped = True

    signal.signal(signal.SIGTERM, stop)
    began = time.monotonic()
    jobs: list[Callable[[], None]] = [partial(route, lambda: stopped)] * routers
    jobs += [partial(work, lambda: stopped, Random(f"{seed} {number}")) for number in range(crowds)]
    children = []
    for job in jobs:
        if (pid := os.fork()) == 0:
            try:
                job()
            finally:
                status = 1 if sys.exc_info()[0] else 0
                if status:
                    sys.excepthook(*sys.exc_info())
                connection.close()
                os._exit(status)
        children.append(pid)
    while not is_over() and time.monotonic() < began + patience:
        time.sleep(0.2)
    took, over = time.monotonic() - began, is_over()
    for pid in children:
        os.kill(pid, signal.SIGTERM)
    return {"seconds": took, "over": over, "ended": [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children]}


if __name__ == "__main__":
    print(json.dumps(main(**json.loads(sys.argv[1]))))
