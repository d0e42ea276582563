"""How fast routing is: `python -m tests.bench.routing` (one process, the embedded database in memory).

Computing: rules and choice of a rep over plain values, 1,000 reps in 50 queues, and all 1,000 in one. A whole assignment: what
`route_lead` and accepting cost with their statements. A round: 1,000 leads wait and nobody is there, or nobody who may have them.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
QUEUES, REPS, LEADS = 50, 1000, 1000


def timed(action: Callable[[], object], times: int) -> str:
    """Median and 99th percentile, in milliseconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        took.append(1000 * (time.perf_counter() - began))
    took.sort()
    return f"p50 {statistics.median(took):.2f} ms, p99 {took[int(times * 0.99)]:.2f} ms"


def computing() -> None:
    """The pure part."""
    from leads import routing

    chance = Random(1)
    reps = [
        routing.Candidate(
            f"rep {number}", chance.randint(5, 30), chance.randint(0, 20), chance.random() < 0.7,
            frozenset(chance.sample("abcdef", 3)), frozenset(chance.sample(["de", "en", "fr", "it"], 2)),
            NOW - timedelta(minutes=chance.randint(0, 600)),
        )
        for number in range(REPS)
    ]  # fmt: skip
    rules = [(f"rule {number}", {"country": [f"C{number}"], "amount": {"gte": number}}) for number in range(QUEUES)]
    facts = routing.Facts(country=f"C{QUEUES - 1}", amount=1e6)
    queues = {f"rule {number}": reps[number::QUEUES] for number in range(QUEUES)}
    wanted = routing.Wanted(frozenset("ab"), "de", {"rep 3", "rep 7"})

    def choose() -> None:
        rule = routing.first_match(rules, facts)
        routing.choose_rep(queues[rule or ""], wanted)

    print(f"rule and rep, {REPS} reps in {QUEUES} queues: {timed(choose, 2000)}")
    print(f"rep, {REPS} in one queue: {timed(lambda: routing.choose_rep(reps, wanted), 1000)}")


def with_tables() -> None:
    """The services, in a database of their own."""
    from django.contrib.auth import get_user_model
    from django.db import transaction

    from leads import assigning, record
    from leads.models import Assignment, AssignmentRule, BusinessUnit, Lead, Offer, Queue, Rep
    from outreach import virtual

    with virtual.fresh_database():
        for number in range(QUEUES):
            queue = Queue.objects.create(slug=f"q{number}", name=f"Queue {number}", offer_timeout=timedelta(hours=4))
            AssignmentRule.objects.create(name=f"rule {number}", priority=number, when={"country": [f"{number:02}"]}, queue=queue)
            for rep in range(number, REPS, QUEUES):
                user = get_user_model().objects.create_user(f"rep{rep}")
                queue.reps.add(Rep.objects.create(user=user, name=f"Rep {rep}", capacity=LEADS, present=True))
        unit = BusinessUnit.objects.create(slug="drives", name="Drives", offer="drives", sender_name="Ostrand")

        def qualified(number: int) -> Lead:
            lead = Lead(email=f"lead{number}@bench.example", country=f"{number % QUEUES:02}", received_at=NOW, business_unit=unit)
            lead.save()
            for step in ("engage", "enter_window", "qualify"):
                record.move(lead, step, now=NOW, actor="bench")
            return lead

        with transaction.atomic():
            leads = iter([qualified(number) for number in range(2 * LEADS)])
        print(f"a whole assignment up to the offer: {timed(lambda: assigning.route_lead(next(leads), now=NOW), LEADS)}")
        offers = iter(Offer.objects.select_related("rep", "assignment"))
        print(f"accepting it: {timed(lambda: assigning.accept_offer(next(offers), now=NOW), LEADS)}")
        Rep.objects.update(present=False)
        for lead in leads:
            assigning.route_lead(lead, now=NOW)
        assert Assignment.objects.waiting().count() == LEADS
        print(f"a round, {LEADS} leads wait, nobody is there: {timed(lambda: assigning.place_waiting(now=NOW), 50)}")
        Rep.objects.update(present=True, languages=["fi"])
        Queue.objects.update(match_language=True)
        print(
            f"a round, all {REPS} are there, none speaks the leads' language: {timed(lambda: assigning.place_waiting(now=NOW), 20)}"
        )


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "bantqual.settings"
    import django

    django.setup()
    computing()
    with_tables()
