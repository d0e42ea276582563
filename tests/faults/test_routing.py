"""Eight routers, reps who come and go, and leads that all want one: one owner, nobody overfilled or absent, the oldest first."""

from __future__ import annotations

import json
import subprocess
import sys
from random import Random

import pytest

from bantqual.env import BASE_DIR
from tests.processes import Site

pytestmark = [pytest.mark.both, pytest.mark.system]

ROUTERS, CROWDS = 8, 3

PASSED_OVER = """
    SELECT count(*) FROM leads_assignment older JOIN leads_assignment mine ON mine.id = NEW.assignment_id
    WHERE older.ended_at IS NULL AND older.rep_id IS NULL
      AND (older.entered_at < mine.entered_at OR (older.entered_at = mine.entered_at AND older.id < mine.id))
      AND older.queue_id IN (SELECT queue_id FROM leads_queue_reps WHERE rep_id = NEW.rep_id)
      AND NOT EXISTS (SELECT 1 FROM leads_offer asked WHERE asked.assignment_id = older.id AND asked.rep_id = NEW.rep_id)
"""
"""Older leads that waited, and could have had the rep of this new offer."""

FACTS = """
    (SELECT present FROM leads_rep WHERE id = NEW.rep_id), (SELECT capacity FROM leads_rep WHERE id = NEW.rep_id),
    (SELECT count(*) FROM leads_assignment WHERE rep_id = NEW.rep_id AND ended_at IS NULL)
"""

PROBE = {
    "sqlite": f"""
        CREATE TABLE probe (id INTEGER PRIMARY KEY, present bool, capacity integer, load integer, passed_over integer);
        CREATE TRIGGER probe_offer AFTER INSERT ON leads_offer BEGIN
            INSERT INTO probe (present, capacity, load, passed_over) VALUES ({FACTS}, ({PASSED_OVER}));
        END;
    """,
    "postgresql": f"""
        CREATE TABLE probe (id serial PRIMARY KEY, present bool, capacity integer, load integer, passed_over integer);
        CREATE TABLE waits (assignment bigint PRIMARY KEY, since timestamptz);
        CREATE FUNCTION probe_offer() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            PERFORM pg_advisory_xact_lock(1);
            INSERT INTO probe (present, capacity, load, passed_over) VALUES ({FACTS},
                ({PASSED_OVER} AND older.id IN (SELECT assignment FROM waits WHERE since < clock_timestamp() - interval '1 second')));
            RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER probe_offer AFTER INSERT ON leads_offer DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION probe_offer();
        CREATE FUNCTION probe_waits() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO waits VALUES (NEW.id, clock_timestamp())
            ON CONFLICT (assignment) DO UPDATE SET since = clock_timestamp(); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER probe_waits AFTER INSERT OR UPDATE OF rep_id ON leads_assignment DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.rep_id IS NULL) EXECUTE FUNCTION probe_waits();
    """,
}
"""What the database itself sees as an offer is committed: rep, load with this lead, and whom it passes over.

SQLite has one writer at a time, so what it sees at the offer holds at the commit. On PostgreSQL it looks at the commit, one
commit at a time, for of two at once neither would see the other. There a lead may begin to wait between the choice of a rep
and the commit, so one that is passed over must have waited for a second.
"""


@pytest.mark.goal
def test_eight_routers_and_reps_who_come_and_go(make_site, size, chance: Random, figure) -> None:
    """Goal G4 and F26, F27: no lead twice, none forgotten, no rep absent or over capacity, the oldest first."""
    leads, reps = size.mails, min(50, size.mails // 5)
    site: Site = make_site()
    site.script(PROBE["postgresql" if site.database_url else "sqlite"])
    asked = {
        "routers": ROUTERS, "crowds": CROWDS, "reps": reps, "leads": leads, "seed": chance.randrange(10**6), "patience": 60 + leads / 2,
    }  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-m", "tests.faults.routers", json.dumps(asked)],
        cwd=BASE_DIR, env={**site.env, "BANTQUAL_DEMO": "0", "BANTQUAL_LOG_LEVEL": "WARNING", "DJANGO_SETTINGS_MODULE": "bantqual.settings"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, ""), "no process had an error"
    outcome = json.loads(ran.stdout)
    offers = site.rows("SELECT present, capacity, load, passed_over FROM probe")
    per_lead = "SELECT count(*) FROM (SELECT a.lead_id FROM leads_offer o JOIN leads_assignment a ON a.id = o.assignment_id "
    ((twice,),) = site.rows(f"{per_lead} WHERE o.outcome = 'accepted' GROUP BY a.lead_id HAVING count(*) > 1) t")
    states = dict(site.rows("SELECT state, count(*) FROM leads_lead GROUP BY state"))
    ((queued,),) = site.rows("SELECT count(DISTINCT lead_id) FROM leads_assignment")
    ((none_left,),) = site.rows("SELECT count(*) FROM leads_assignment WHERE ended_at IS NULL AND rep_id IS NULL")

    figure("leads, reps, routers", f"{leads}, {reps}, {ROUTERS}")
    figure("offers", f"{len(offers)} in {outcome['seconds']:.0f} s")
    figure("leads at the end", ", ".join(f"{count} {state}" for state, count in sorted(states.items())))
    figure("twice accepted", twice)
    figure("offered to somebody absent", sum(not present for present, *_ in offers))
    figure("over capacity", sum(load > capacity for _, capacity, load, _ in offers))
    figure("passed over an older lead", sum(passed > 0 for *_, passed in offers))
    assert outcome["ended"] == [0] * (ROUTERS + CROWDS)
    assert outcome["over"], "every lead was offered as long as somebody was left"
    assert twice == 0
    assert [offer for offer in offers if not offer[0] or offer[2] > offer[1] or offer[3]] == []
    assert len(offers) >= leads * 0.9
    assert queued == leads == sum(states.values()), "none is forgotten"
    assert set(states) <= {"won", "lost", "accepted", "qualified"}
    assert states.get("qualified", 0) == none_left
