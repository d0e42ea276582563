"""What stands on a rep's desk, and what a rep writes there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, Count, DateTimeField, F, IntegerField, Q, QuerySet, Value, When

from leads import assigning
from leads.access import assignments_of
from leads.models import Assignment, BantAnswer, Lead, Note, Offer, Rep
from leads.record import ring
from leads.urgency import Group

PAGE = 50
MAX_SEARCH = 100
"""Characters of a search that are looked at; SQLite refuses patterns without end."""

SEARCHED = (
    "lead__first_name", "lead__last_name", "lead__company", "lead__email", "lead__job_title", "lead__product_interest",
    "lead__message",
)  # fmt: skip

OPEN = "open"
HELD = {OPEN: Q(), "new": Q(progress=""), "contacted": Q(progress="contacted"), "meeting": Q(progress="meeting")}
ENDED = {state.value: Q(lead__state=state) for state in (Lead.State.WON, Lead.State.LOST, Lead.State.OPTED_OUT)}
VIEWS = (*HELD, *ENDED)
"""What the list can be narrowed to; `open` is everything the rep has at hand."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a rep asked to see: a view, words that must all be found, a business unit's slug, a page from 1."""

    view: str = OPEN
    words: str = ""
    unit: str = ""
    page: int = 1


def read_wish(query: Mapping[str, str]) -> Wish:
    """The wish in an address; what cannot be read counts as not asked for."""
    view, page = query.get("show", ""), query.get("page", "")
    return Wish(
        view if view in VIEWS else OPEN,
        query.get("q", "").replace("\0", " ").strip()[:MAX_SEARCH],
        query.get("unit", ""),
        max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < 6 else 1,
    )


# --- reading


def open_offers(rep: Rep) -> list[Offer]:
    """What the rep is being asked, what is due first on top."""
    offers = Offer.objects.filter(rep=rep, outcome=Offer.Outcome.OPEN)
    return list(offers.select_related("assignment__lead__business_unit", "assignment__queue").order_by("expires_at", "pk"))


def find_work(rep: Rep, wish: Wish, *, today: date) -> QuerySet[Assignment]:
    """The rep's leads that fit the wish, all pages of them: at hand by what burns most, ended ones the last first."""
    found = _found(rep, wish.words)
    if wish.unit:
        found = found.filter(lead__business_unit__slug=wish.unit)
    if wish.view in ENDED:
        return found.filter(ENDED[wish.view], ended_at__isnull=False).order_by("-ended_at", "-pk")
    return _by_urgency(found.filter(HELD[wish.view], ended_at=None), today)


def _found(rep: Rep, words: str) -> QuerySet[Assignment]:
    found = assignments_of(rep).filter(accepted_at__isnull=False)
    for word in words.split():
        found = found.filter(_anywhere(word))
    return found


def _anywhere(word: str) -> Q:
    """The word in any of the searched fields. SQLite itself folds the case of ASCII letters only."""
    spellings = {word} if word.isascii() else {word, word.lower(), word.upper(), word.title()}
    return Q(*((f"{field}__icontains", spelling) for field in SEARCHED for spelling in spellings), _connector=Q.OR)


def _by_urgency(held: QuerySet[Assignment], today: date) -> QuerySet[Assignment]:
    """The order of urgency.due: first touches by their moment, steps by their day, then the newest."""
    untouched = Q(touched_at=None, touch_due_at__isnull=False)
    group = Case(
        When(untouched, then=Value(Group.FIRST_TOUCH)),
        When(next_step_on__lte=today, then=Value(Group.STEP_DUE)),
        When(next_step_on=None, then=Value(Group.UNPLANNED)),
        default=Value(Group.PLANNED),
        output_field=IntegerField(),
    )
    touch = Case(When(untouched, then=F("touch_due_at")), output_field=DateTimeField())
    return held.alias(group=group, touch=touch).order_by("group", "touch", "next_step_on", "-accepted_at", "-pk")


@dataclass(frozen=True, slots=True)
class Tallies:
    """How many leads each view holds for a search and a unit, and the units (slug to name) in which there are any."""

    views: dict[str, int]
    units: dict[str, str]


def tally(rep: Rep, wish: Wish) -> Tallies:
    """Count the rep's leads by view, in one query."""
    unit = {"slug": F("lead__business_unit__slug"), "name": F("lead__business_unit__name")}
    held = Case(When(ended_at=None, then=Value(1)), default=Value(0))
    rows = _found(rep, wish.words).values_list(held, "progress", "lead__state", *unit.values()).annotate(number=Count("pk"))
    views, units = dict.fromkeys(VIEWS, 0), {}
    for is_held, progress, state, slug, name, number in rows.order_by():
        units[slug or ""] = name or ""
        if wish.unit and slug != wish.unit:
            continue
        for view in (OPEN, progress or "new") if is_held else (state,):
            views[view] += number
    units.pop("", None)
    return Tallies(views, dict(sorted(units.items(), key=lambda item: item[1])))


def answers_of(lead_ids: Iterable[int]) -> dict[int, list[BantAnswer]]:
    """The answers of several leads, in one query."""
    found: dict[int, list[BantAnswer]] = {}
    for answer in BantAnswer.objects.filter(lead__in=set(lead_ids)):
        found.setdefault(answer.lead_id, []).append(answer)
    return found


def colleagues_for(assignment: Assignment) -> QuerySet[Rep]:
    """To whom the rep may give the lead: active reps of its queue who were not asked before."""
    reps = Rep.objects.filter(queues=assignment.queue_id, user__is_active=True)
    return reps.exclude(assignments=assignment).exclude(offers__assignment=assignment)


# --- writing


def add_note(lead: Lead, *, rep: Rep, text: str, now: datetime) -> Note:
    """Keep what a rep writes about a lead."""
    note = Note.objects.create(lead=lead, rep=rep, at=now, text=text)
    ring(f"rep.{rep.pk}")
    return note


def plan_next_step(assignment: Assignment, *, text: str, on: date | None) -> None:
    """Write down what the rep does next and on which day; no text and no day: nothing. Raises assigning.NotHeldError."""
    held = Assignment.objects.filter(pk=assignment.pk, rep=assignment.rep_id, accepted_at__isnull=False, ended_at=None)
    if not held.update(next_step=text, next_step_on=on):
        raise assigning.NotHeldError("This lead is no longer yours; its next step was not changed.")
    ring(f"rep.{assignment.rep_id}")
