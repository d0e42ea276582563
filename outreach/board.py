"""What the managers' board shows: sums of days, and the list behind each number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Min
from django.urls import reverse
from django.utils import timezone

from leads import access
from leads.models import Assignment, BusinessUnit
from outreach import figures
from outreach.journeys import CRITERIA
from outreach.models import BoardDay, Change

WEEKLY_FROM = 63
"""Days from which on the chart shows weeks: more columns than that are too narrow to tell apart."""


class UnknownUnitError(ValueError):
    """No such business unit, or none that this manager sees."""


@dataclass(frozen=True, slots=True)
class Row:
    """One business unit's funnel; `unit` None: leads of no unit."""

    unit: BusinessUnit | None
    steps: list[figures.Step]


@dataclass(frozen=True, slots=True)
class Column:
    """One day or week of the chart."""

    first: date
    last: date
    inbound: int
    qualified: int


@dataclass(frozen=True, slots=True)
class Board:
    """All numbers for one manager, business unit (None: all that the manager sees) and period."""

    period: figures.Period
    unit: BusinessUnit | None
    units: list[BusinessUnit]
    counts: Counter[str]
    rows: list[Row]
    columns: list[Column]
    waiting: int
    oldest: datetime | None
    behind: bool

    @property
    def steps(self) -> list[figures.Step]:
        """The funnel."""
        return figures.funnel(self.counts)

    @property
    def losses(self) -> list[figures.Step]:
        """Who is lost to us, as shares of all that came in."""
        inbound = self.counts["inbound"]
        found = ((key, name, self.counts[key]) for key, name in figures.LOSSES.items())
        return [figures.Step(key, name, count, figures.share(count, inbound), None) for key, name, count in found]

    @property
    def questions(self) -> list[figures.Question]:
        """The four criteria."""
        return figures.questions(self.counts, CRITERIA)

    @property
    def waits(self) -> list[figures.Wait]:
        """The measured times."""
        return figures.waits(self.counts)

    def link(self, unit: BusinessUnit | None = None, days: tuple[date, date] | None = None, /, **wanted: str) -> str:
        """The list of exactly those leads that a number counts: of `days`, or of the whole period."""
        chosen, (first, last) = unit or self.unit, days or (self.period.first, self.period.last)
        until = begin_of(last + timedelta(days=1))
        terms = {"received_at__gte": begin_of(first).isoformat(), "received_at__lt": until.isoformat(), **wanted}
        if chosen is not None:
            terms["business_unit__id__exact"] = str(chosen.pk)
        return f"{reverse('admin:outreach_journey_changelist')}?{urlencode(terms)}"

    def link_of(self, key: str, unit: BusinessUnit | None = None) -> str:
        """The list behind a stage of the funnel, or a loss."""
        return self.link(unit, **({} if key == "inbound" else {"reached": key}))

    @property
    def link_of_waiting(self) -> str:
        """The leads that nobody has taken as yet."""
        terms = {"waiting": "1"}
        if self.unit is not None:
            terms["lead__business_unit__id__exact"] = str(self.unit.pk)
        return f"{reverse('admin:leads_assignment_changelist')}?{urlencode(terms)}"


def begin_of(day: date) -> datetime:
    """The first moment of a day in the company's time zone."""
    return timezone.make_aware(datetime.combine(day, time.min))


def read_board(user: Any, *, unit: str, period: figures.Period) -> Board:
    """The board of one unit (slug; "": all). Raises UnknownUnitError."""
    units = list(access.visible_to(user, BusinessUnit.objects.all(), "pk"))
    chosen = next((one for one in units if one.slug == unit), None)
    if unit and chosen is None:
        raise UnknownUnitError(f"There is no business unit {unit[:50]!r}.")
    days = access.visible_to(user, BoardDay.objects.filter(day__range=(period.first, period.last)), "business_unit")
    waiting = access.visible_to(user, Assignment.objects.waiting(), "lead__business_unit")
    if chosen is not None:
        days, waiting = days.filter(business_unit=chosen), waiting.filter(lead__business_unit=chosen)
    by_unit: dict[int | None, Counter[str]] = {}
    by_day: dict[date, Counter[str]] = {}
    for day, number, counts in days.values_list("day", "business_unit", "counts").order_by("day"):
        by_unit.setdefault(number, Counter()).update(counts)
        by_day.setdefault(day, Counter()).update({key: counts.get(key, 0) for key in ("inbound", "qualified")})
    named = {one.pk: one for one in units}
    order: Sequence[int | None] = [*(one.pk for one in units if chosen in (None, one)), *([None] if None in by_unit else [])]
    waits = waiting.aggregate(number=Count("pk"), oldest=Min("entered_at"))
    return Board(
        period=period,
        unit=chosen,
        units=units,
        counts=figures.total(by_unit.values()),
        rows=[Row(named[pk] if pk else None, figures.funnel(by_unit.get(pk, {}))) for pk in order],
        columns=list(_columns(period, by_day)),
        waiting=waits["number"],
        oldest=waits["oldest"],
        behind=Change.objects.exists(),
    )


def _columns(period: figures.Period, by_day: dict[date, Counter[str]]) -> Iterator[Column]:
    """Days, or weeks that begin with the period's first day where there would be too many."""
    width = 7 if period.days >= WEEKLY_FROM else 1
    for start in range(0, period.days, width):
        days = [period.first + timedelta(days=start + i) for i in range(min(width, period.days - start))]
        counts = figures.total(by_day.get(day, {}) for day in days)
        yield Column(days[0], days[-1], counts["inbound"], counts["qualified"])
