"""Cases of routing with what must come of each, reasoned by hand from the rule of routing (README) and its choices.

Times are hours and minutes of one day. A rule that is not given sends every lead to the first queue.
"""

from __future__ import annotations

from typing import Any


def at(clock: str) -> str:
    """`09:30`, or `09:29:59`."""
    return f"2026-11-23T{clock}{':00' if clock.count(':') == 1 else ''}+00:00"


def rep(
    name: str, capacity: int = 10, load: int = 0, *, present: bool = True, last: str = "", skills: str = "", languages: str = "en"
):
    return {
        "name": name, "capacity": capacity, "load": load, "present": present, "skills": skills.split(),
        "languages": languages.split(), "last_assigned": at(last) if last else None,
    }  # fmt: skip


def queue(
    name: str,
    reps: str,
    timeout: str = "PT1H",
    escalation: str | None = None,
    overflow: str | None = None,
    skills: str = "",
    language: bool = False,
):
    return {
        "name": name, "skills": skills.split(), "match_language": language, "offer_timeout": timeout, "escalation": escalation,
        "overflow": overflow, "reps": reps.split(),
    }  # fmt: skip


def lead(clock: str, name: str, **fields: Any) -> dict[str, Any]:
    known = {"business_unit": "drives", "country": "DE", "language": "en", "product_interest": None, "amount": None}
    return {"at": at(clock), "lead": {"id": name, **known, **fields}}


def does(clock: str, who: str, what: str, lead: str | None = None) -> dict[str, Any]:
    return {"at": at(clock), "rep": who, "do": what} | ({"lead": lead} if lead else {})


def case(
    name: str, reps: list, queues: list, steps: list, end: str, *results: tuple, rules: list | None = None
) -> dict[str, Any]:
    """`results`: lead, queue, rep, status, and who was asked with the outcome, as `a declined, b open`."""
    every = [{"name": "all", "priority": 1, "when": {}, "queue": queues[0]["name"]}]
    return {
        "id": name, "rules": every if rules is None else rules, "queues": queues, "reps": reps, "steps": steps, "end": at(end),
        "expected": [
            {
                "lead": who, "queue": where, "rep": by, "status": status,
                "rule": (rest[0] if rest else "all"), "offers": [offer.split() for offer in offers.split(", ") if offer],
            }
            for who, where, by, status, offers, *rest in results
        ],
    }  # fmt: skip


def rule(name: str, priority: int, to: str, **when: Any) -> dict[str, Any]:
    return {"name": name, "priority": priority, "when": when, "queue": to}


CASES = [
    # --- which rep
    case("the lowest load ratio is asked", [rep("a", 10, 5), rep("b", 10, 4)], [queue("Q", "a b")], [lead("09:00", "L")], "09:01",
         ("L", "Q", "b", "offered", "b open")),
    case("33 of 100 is less than 1 of 3", [rep("a", 3, 1), rep("b", 100, 33)], [queue("Q", "a b")], [lead("09:00", "L")], "09:01",
         ("L", "Q", "b", "offered", "b open")),
    case("2 of 3 is less than 67 of 100", [rep("a", 100, 67), rep("b", 3, 2)], [queue("Q", "a b")], [lead("09:00", "L")], "09:01",
         ("L", "Q", "b", "offered", "b open")),
    case("of 1 of 3 and 2 of 6, never assigned, the first by name", [rep("b", 3, 1), rep("a", 6, 2)], [queue("Q", "b a")],
         [lead("09:00", "L")], "09:01", ("L", "Q", "a", "offered", "a open")),
    case("never assigned is longest ago", [rep("a", last="08:00"), rep("b")], [queue("Q", "a b")], [lead("09:00", "L")], "09:01",
         ("L", "Q", "b", "offered", "b open")),
    case("the longest since the last assignment goes before the name", [rep("a", last="08:30"), rep("b", last="08:00")],
         [queue("Q", "a b")], [lead("09:00", "L")], "09:01", ("L", "Q", "b", "offered", "b open")),
    case("assigned at the same moment: by name", [rep("b", last="08:00"), rep("a", last="08:00")], [queue("Q", "a b")],
         [lead("09:00", "L")], "09:01", ("L", "Q", "a", "offered", "a open")),
    # a was offered a lead at 09:00 and b at 09:02; neither accepted any. By acceptances b (08:00) would be the next.
    case("the moment of the offer is the last assignment", [rep("a", last="08:30"), rep("b", last="08:00", present=False)],
         [queue("Q", "a b")],
         [lead("09:00", "L"), does("09:01", "a", "decline", "L"), does("09:02", "b", "online"), does("09:03", "b", "decline", "L"), lead("09:05", "M")],
         "09:06", ("L", "Q", None, "waiting", "a declined, b declined"), ("M", "Q", "a", "offered", "a open")),
    case("an open offer holds a place", [rep("a", 1)], [queue("Q", "a")], [lead("09:00", "L"), lead("09:05", "M")], "09:30",
         ("L", "Q", "a", "offered", "a open"), ("M", "Q", None, "waiting", "")),
    # After L at a and M at b both have 1 of 2; a had the last one longer ago.
    case("offers count in the ratio", [rep("a", 2), rep("b", 2)], [queue("Q", "a b")],
         [lead("09:00", "L"), lead("09:01", "M"), lead("09:02", "N")], "09:03",
         ("L", "Q", "a", "offered", "a open"), ("M", "Q", "b", "offered", "b open"), ("N", "Q", "a", "offered", "a open")),
    case("capacity 0 is never asked", [rep("a", 0)], [queue("Q", "a")], [lead("09:00", "L"), does("09:10", "a", "close")], "09:30",
         ("L", "Q", None, "waiting", "")),
    case("who is absent is not asked", [rep("a", present=False), rep("b", 10, 9)], [queue("Q", "a b")], [lead("09:00", "L")], "09:01",
         ("L", "Q", "b", "offered", "b open")),
    case("one of two skills is not enough", [rep("a", skills="x"), rep("b", 10, 9, skills="y x z")], [queue("Q", "a b", skills="x y")],
         [lead("09:00", "L")], "09:01", ("L", "Q", "b", "offered", "b open")),
    case("the queue asks for the lead's language", [rep("a"), rep("b", 10, 9, languages="en de")], [queue("Q", "a b", language=True)],
         [lead("09:00", "L", language="de")], "09:01", ("L", "Q", "b", "offered", "b open")),
    case("a lead without a language can go to anybody", [rep("a", languages="")], [queue("Q", "a", language=True)],
         [lead("09:00", "L", language=None)], "09:01", ("L", "Q", "a", "offered", "a open")),
    case("a queue that does not match languages", [rep("a", languages="")], [queue("Q", "a")], [lead("09:00", "L", language="de")],
         "09:01", ("L", "Q", "a", "offered", "a open")),
    case("a rep of two queues has one load", [rep("a", 1)], [queue("Q", "a"), queue("R", "a")],
         [lead("09:00", "L"), lead("09:01", "M", country="FR")], "09:02",
         ("L", "Q", "a", "offered", "a open", "german"), ("M", "R", None, "waiting", "", "rest"),
         rules=[rule("german", 1, "Q", country=["DE"]), rule("rest", 2, "R")]),
    case("over the limit at the start, two must be closed", [rep("a", 2, 3)], [queue("Q", "a")],
         [lead("09:00", "L"), does("09:10", "a", "close"), does("09:20", "a", "close")], "09:21", ("L", "Q", "a", "offered", "a open")),
    case("over the limit at the start, one close is not enough", [rep("a", 2, 3)], [queue("Q", "a")],
         [lead("09:00", "L"), does("09:10", "a", "close")], "09:21", ("L", "Q", None, "waiting", "")),

    # --- which queue
    case("an amount of exactly the lower limit", [rep("a"), rep("b")], [queue("Q", "a"), queue("R", "b")],
         [lead("09:00", "L", amount=500000), lead("09:01", "M", amount=499999.99)], "09:02",
         ("L", "Q", "a", "offered", "a open", "large"), ("M", "R", "b", "offered", "b open", "rest"),
         rules=[rule("large", 1, "Q", amount={"gte": 500000}), rule("rest", 2, "R")]),
    case("an amount of exactly the upper limit is outside", [rep("a"), rep("b")], [queue("Q", "a"), queue("R", "b")],
         [lead("09:00", "L", amount=1000), lead("09:01", "M", amount=999.99)], "09:02",
         ("L", "R", "b", "offered", "b open", "rest"), ("M", "Q", "a", "offered", "a open", "small"),
         rules=[rule("small", 1, "Q", amount={"lt": 1000}), rule("rest", 2, "R")]),
    case("no amount and no country fulfil nothing", [rep("a"), rep("b")], [queue("Q", "a"), queue("R", "b")],
         [lead("09:00", "L", country=None)], "09:02", ("L", "R", "b", "offered", "b open", "rest"),
         rules=[rule("any amount", 1, "Q", amount={"gte": 0}), rule("german", 2, "Q", country=["DE"]), rule("rest", 3, "R")]),
    case("the lowest number comes first, not the first line", [rep("a"), rep("b")], [queue("Q", "a"), queue("R", "b")],
         [lead("09:00", "L")], "09:02", ("L", "R", "b", "offered", "b open", "german"),
         rules=[rule("rest", 20, "Q"), rule("german", 3, "R", country=["DE", "AT"])]),
    case("all conditions of a rule must hold", [rep("a"), rep("b")], [queue("Q", "a"), queue("R", "b")],
         [lead("09:00", "L", product_interest="pumps"), lead("09:01", "M", product_interest="pumps", business_unit="water")], "09:02",
         ("L", "R", "b", "offered", "b open", "rest"), ("M", "Q", "a", "offered", "a open", "pumps"),
         rules=[rule("pumps", 1, "Q", product_interest=["pumps"], business_unit=["water"], country=["DE"]), rule("rest", 2, "R")]),
    case("no rule matches: unrouted, not lost", [rep("a")], [queue("Q", "a")], [lead("09:00", "L", country="FR"), lead("09:01", "M")], "09:02",
         ("L", None, None, "unrouted", "", None), ("M", "Q", "a", "offered", "a open", "german"),
         rules=[rule("german", 1, "Q", country=["DE"])]),

    # --- how an offer ends
    case("an offer ends exactly at its time", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b", "PT30M")], [lead("09:00", "L")], "09:30",
         ("L", "Q", "b", "offered", "a timed_out, b open")),
    case("an offer stands until the second before", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b", "PT30M")], [lead("09:00", "L")],
         "09:29:59", ("L", "Q", "a", "offered", "a open")),
    case("a yes at that very moment counts for nothing", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b", "PT30M")],
         [lead("09:00", "L"), does("09:30", "a", "accept", "L")], "09:31", ("L", "Q", "b", "offered", "a timed_out, b open")),
    case("a yes after the time counts for nothing", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b", "PT30M")],
         [lead("09:00", "L"), does("09:40", "a", "accept", "L"), does("09:45", "b", "accept", "L")], "10:30",
         ("L", "Q", "b", "accepted", "a timed_out, b accepted")),
    case("a yes the second before", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b", "PT30M")],
         [lead("09:00", "L"), does("09:29:59", "a", "accept", "L")], "10:30", ("L", "Q", "a", "accepted", "a accepted")),
    case("declined goes to the next at once, never back", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b")],
         [lead("09:00", "L"), does("09:05", "a", "decline", "L"), does("09:06", "b", "decline", "L")], "12:00",
         ("L", "Q", None, "waiting", "a declined, b declined")),
    case("who comes later is asked for what waits", [rep("a"), rep("b", 10, 1), rep("c", present=False)], [queue("Q", "a b c")],
         [lead("09:00", "L"), does("09:05", "a", "decline", "L"), does("09:06", "b", "decline", "L"), does("11:00", "c", "online")], "11:30",
         ("L", "Q", "c", "offered", "a declined, b declined, c open")),
    case("answers of others and of later count for nothing", [rep("a"), rep("b", 10, 1)], [queue("Q", "a b", "PT30M")],
         [lead("09:00", "L"), does("09:01", "b", "accept", "L"), does("09:02", "b", "decline", "L"), does("09:35", "a", "decline", "L")], "09:40",
         ("L", "Q", "b", "offered", "a timed_out, b open")),
    # L is older, so it gets the one place of b; M is left.
    case("offline with two open offers: the older lead goes first", [rep("a"), rep("b", 1, 1)], [queue("Q", "a b")],
         [lead("09:00", "L"), lead("09:01", "M"), does("09:05", "b", "close"), does("09:10", "a", "offline")], "09:11",
         ("L", "Q", "b", "offered", "a withdrawn, b open"), ("M", "Q", None, "waiting", "a withdrawn")),
    case("what was accepted stays, offline or not", [rep("a"), rep("b", 10, 5)], [queue("Q", "a b")],
         [lead("09:00", "L"), lead("09:01", "M"), does("09:02", "a", "accept", "L"), does("09:10", "a", "offline")], "18:00",
         ("L", "Q", "a", "accepted", "a accepted"), ("M", "Q", None, "waiting", "a withdrawn, b timed_out")),
    case("offline with the offer open is tried", [rep("a")], [queue("Q", "a")],
         [lead("09:00", "L"), does("09:05", "a", "offline"), does("09:10", "a", "online")], "09:30", ("L", "Q", None, "waiting", "a withdrawn")),
    case("a rep comes, goes and comes before anything was offered", [rep("a", present=False)], [queue("Q", "a")],
         [does("08:00", "a", "online"), does("08:30", "a", "offline"), lead("09:00", "L"), does("10:00", "a", "online")], "10:01",
         ("L", "Q", "a", "offered", "a open")),

    # --- what waits
    case("a closed lead frees a place for the oldest", [rep("a", 1)], [queue("Q", "a")],
         [lead("09:00", "L"), does("09:01", "a", "accept", "L"), lead("09:10", "M"), lead("09:20", "N"), does("09:30", "a", "close")], "09:31",
         ("L", "Q", "a", "accepted", "a accepted"), ("M", "Q", "a", "offered", "a open"), ("N", "Q", None, "waiting", "")),
    case("an offer is no lead that could be closed", [rep("a", 1)], [queue("Q", "a")],
         [lead("09:00", "L"), lead("09:10", "M"), does("09:30", "a", "close")], "09:31",
         ("L", "Q", "a", "offered", "a open"), ("M", "Q", None, "waiting", "")),
    case("what nobody can take holds up nothing", [rep("a", present=False, languages="fr")], [queue("Q", "a", language=True)],
         [lead("09:00", "L", language="de"), lead("09:10", "M", language="fr"), does("09:30", "a", "online")], "09:31",
         ("L", "Q", None, "waiting", ""), ("M", "Q", "a", "offered", "a open")),
    # At 10:00 L's offer ends; a was asked for L, so the place goes to M, who is younger.
    case("a place freed by time goes to the next that may have it", [rep("a", 1)], [queue("Q", "a")], [lead("09:00", "L"), lead("09:10", "M")],
         "10:00", ("L", "Q", None, "waiting", "a timed_out"), ("M", "Q", "a", "offered", "a open")),
    # Both offers end at 10:00; then L, the older one, and M change reps.
    case("two offers end at the same moment", [rep("a", 1), rep("b", 1)], [queue("Q", "a b")], [lead("09:00", "L"), lead("09:00", "M")], "10:00",
         ("L", "Q", "b", "offered", "a timed_out, b open"), ("M", "Q", "a", "offered", "b timed_out, a open")),
    case("the one qualified first goes first, whatever the queue", [rep("a", 1, present=False)], [queue("Q", "a"), queue("R", "a")],
         [lead("09:00", "L", country="FR"), lead("09:10", "M"), does("09:30", "a", "online")], "09:31",
         ("L", "R", "a", "offered", "a open", "rest"), ("M", "Q", None, "waiting", "", "german"),
         rules=[rule("german", 1, "Q", country=["DE"]), rule("rest", 2, "R")]),
    case("offers end one after the other between two steps", [rep("a"), rep("b", 10, 1), rep("c", 10, 2)], [queue("Q", "a b c", "PT30M")],
         [lead("09:00", "L"), does("11:00", "c", "accept", "L")], "11:00",
         ("L", "Q", None, "waiting", "a timed_out, b timed_out, c timed_out")),

    # --- overflow
    case("nobody there: on at exactly the escalation time", [rep("a", present=False), rep("b")],
         [queue("Q", "a", escalation="PT2H", overflow="R"), queue("R", "b")], [lead("09:00", "L")], "11:00",
         ("L", "R", "b", "offered", "b open")),
    case("not the second before", [rep("a", present=False), rep("b")], [queue("Q", "a", escalation="PT2H", overflow="R"), queue("R", "b")],
         [lead("09:00", "L")], "10:59:59", ("L", "Q", None, "waiting", "")),
    case("the only rep lets it lapse, then the time comes", [rep("a"), rep("b")],
         [queue("Q", "a", "PT30M", "PT1H", "R"), queue("R", "b")], [lead("09:00", "L")], "10:00", ("L", "R", "b", "offered", "a timed_out, b open")),
    case("a running offer is not taken away", [rep("a"), rep("b")], [queue("Q", "a", "PT2H", "PT1H", "R"), queue("R", "b")],
         [lead("09:00", "L"), does("10:30", "a", "accept", "L")], "12:00", ("L", "Q", "a", "accepted", "a accepted")),
    case("after the time the next of the same queue goes first", [rep("a"), rep("c", 10, 5), rep("b")],
         [queue("Q", "a c", "PT2H", "PT1H", "R"), queue("R", "b")], [lead("09:00", "L")], "11:00", ("L", "Q", "c", "offered", "a timed_out, c open")),
    case("after the time with nobody left it moves at once", [rep("a"), rep("b")], [queue("Q", "a", "PT2H", "PT1H", "R"), queue("R", "b")],
         [lead("09:00", "L"), does("10:20", "a", "decline", "L")], "10:20", ("L", "R", "b", "offered", "a declined, b open")),
    case("the time counts from the queue, not from the last no", [rep("a"), rep("b")],
         [queue("Q", "a", "PT2H", "PT1H", "R"), queue("R", "b")], [lead("09:00", "L"), does("09:50", "a", "decline", "L")], "10:00",
         ("L", "R", "b", "offered", "a declined, b open")),
    case("who was asked is not asked in overflow either", [rep("a")], [queue("Q", "a", "PT30M", "PT1H", "R"), queue("R", "a")], [lead("09:00", "L")],
         "12:00", ("L", "R", None, "waiting", "a timed_out")),
    case("overflow has skills and time of its own", [rep("a"), rep("b", 10, 3)],
         [queue("Q", "a b", "PT1H", "PT10M", "R", skills="x"), queue("R", "a b", "PT5M")], [lead("09:00", "L")], "09:15",
         ("L", "R", "b", "offered", "a timed_out, b open")),
    # In Q until 10:00, in R until 10:30, then in S.
    case("through three queues, each with its own clock", [rep("a", present=False), rep("b", present=False), rep("c")],
         [queue("Q", "a", "PT1H", "PT1H", "R"), queue("R", "b", "PT1H", "PT30M", "S"), queue("S", "c", "PT20M")], [lead("09:00", "L")], "10:30",
         ("L", "S", "c", "offered", "c open")),
    case("still in the second of three", [rep("a", present=False), rep("b", present=False), rep("c")],
         [queue("Q", "a", "PT1H", "PT1H", "R"), queue("R", "b", "PT1H", "PT30M", "S"), queue("S", "c")], [lead("09:00", "L")], "10:29:59",
         ("L", "R", None, "waiting", "")),
    # Asked in Q at 09:00 (to 09:40), waits, in R at 10:00 b is asked (to 11:30), R's time is over at 10:15, so S at 11:30.
    case("a chain with an offer over the time in the middle", [rep("a"), rep("b"), rep("c")],
         [queue("Q", "a", "PT40M", "PT1H", "R"), queue("R", "b", "PT90M", "PT15M", "S"), queue("S", "c", "PT2H")], [lead("09:00", "L")], "11:30",
         ("L", "S", "c", "offered", "a timed_out, b timed_out, c open")),
    case("without an escalation time it never goes on", [rep("a", present=False), rep("b")], [queue("Q", "a", overflow="R"), queue("R", "b")],
         [lead("09:00", "L")], "23:00", ("L", "Q", None, "waiting", "")),
    case("without an overflow queue it stays", [rep("a", present=False)], [queue("Q", "a", escalation="PT1H")],
         [lead("09:00", "L"), does("12:00", "a", "online")], "12:01", ("L", "Q", "a", "offered", "a open")),
    case("the overflow queue's place goes to the older lead", [rep("b", 1)], [queue("Q", "", escalation="PT1H", overflow="R"), queue("R", "b")],
         [lead("09:00", "L"), lead("09:10", "M")], "10:10", ("L", "R", "b", "offered", "b open"), ("M", "R", None, "waiting", "")),
    # What is due at 10:00 happens before a comes at 10:00; a is not in R.
    case("what is due at a moment comes before what is done at it", [rep("a", present=False)],
         [queue("Q", "a", escalation="PT1H", overflow="R"), queue("R", "")], [lead("09:00", "L"), does("10:00", "a", "online")], "10:00",
         ("L", "R", None, "waiting", "")),
    case("an escalation time of nothing: at once, if nobody is there", [rep("a", present=False), rep("b")],
         [queue("Q", "a", escalation="PT0S", overflow="R"), queue("R", "b")], [lead("09:00", "L")], "09:00", ("L", "R", "b", "offered", "b open")),
]  # fmt: skip
