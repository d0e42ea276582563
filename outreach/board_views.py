"""The managers' board as a page, as a table for spreadsheets, and by REST. Reads only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from drf_spectacular.utils import OpenApiParameter, extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.permissions import IsAdminUser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from leads import access, clock
from leads.exports import csv_lines
from leads.models import BusinessUnit
from leads.rest import ApiError
from outreach import board, figures

DEFAULT = "30"
PERIOD_NAMES = {"today": "Today", "7": "7 days", "30": "30 days", "90": "90 days"}
ENDS = {
    "positive": "Positive", "negative": "Negative", "pending": "Must check", "declined": "Won’t say", "unclear": "Unclear",
    "open": "No answer",
}  # fmt: skip


def _read(user: Any, asked: Mapping[str, str], *, now: datetime) -> board.Board:
    """The board that an address names. Raises figures.PeriodError and board.UnknownUnitError."""
    today = timezone.localdate(now)
    period = figures.period_of(asked.get("period", DEFAULT), asked.get("from", ""), asked.get("to", ""), today=today)
    return board.read_board(user, unit=asked.get("unit", ""), period=period)


# --- the page


@require_safe
def board_page(request: HttpRequest, context: Mapping[str, Any]) -> TemplateResponse:
    """The admin's home. An address that names no board shows the usual one and says so."""
    now, refused = clock.now(), ""
    try:
        shown = _read(request.user, request.GET, now=now)
    except (figures.PeriodError, board.UnknownUnitError) as error:
        shown, refused = _read(request.user, {}, now=now), str(error)
    linked = {
        "board": shown, "refused": refused, "periods": _periods(request, shown), "steps": _steps(shown), "ends": ENDS.values(),
        "losses": [(step, shown.link_of(step.key)) for step in shown.losses], "questions": _questions(shown), "rows": _rows(shown),
        "chart": _chart(shown), "address": request.GET.urlencode(), "stages": figures.FUNNEL.values(), "now": now,
        "limited": access.units_of(request.user) is not None, "has_waited": figures.spoken((now - shown.oldest).total_seconds()) if shown.oldest else "",
        "waits": [(wait, figures.spoken(wait.median), figures.spoken(wait.p90)) for wait in shown.waits],
    }  # fmt: skip
    return TemplateResponse(request, "admin/board.html", {**context, "title": "Board", **linked})


def _periods(request: HttpRequest, shown: board.Board) -> list[tuple[str, str, bool]]:
    found = []
    for key, name in PERIOD_NAMES.items():
        terms = request.GET.copy()
        for other in ("from", "to"):
            terms.pop(other, None)
        terms["period"] = key
        found.append((name, f"?{terms.urlencode()}", shown.period.name == key))
    return found


def _percent(share: float | None) -> str:
    if share is None:
        return "–"
    return f"{100 * share:.1f} %" if 0 < share < 0.1 else f"{100 * share:.0f} %"


def _width(share: float | None) -> str:
    """Of a bar in a drawing that is 100 wide; what is there at all can be seen."""
    return f"{min(100.0, max(100 * (share or 0), 0.4 if share else 0)):.2f}"


def _steps(shown: board.Board) -> list[dict[str, Any]]:
    return [
        {
            "step": step, "link": shown.link_of(step.key), "width": _width(step.of_all), "of_all": _percent(step.of_all),
            "of_previous": _percent(step.of_previous) if step.key != "inbound" else "",
        }
        for step in shown.steps
    ]  # fmt: skip


def _questions(shown: board.Board) -> list[dict[str, Any]]:
    found = []
    for question in shown.questions:
        parts, at = [], 0.0
        for end, name in ENDS.items():
            count = question.ends[end]
            width = 100 * (figures.share(count, sum(question.ends.values())) or 0)
            link = shown.link(**{f"{question.criterion}__exact": end})
            parts.append({"end": end, "name": name, "count": count, "x": f"{at:.2f}", "width": f"{width:.2f}", "link": link})
            at += width
        found.append(
            {
                "question": question, "parts": parts, "drop": _percent(question.drop),
                "link": shown.link(stopped_at__exact=question.criterion),
            }
        )  # fmt: skip
    return found


def _rows(shown: board.Board) -> list[dict[str, Any]]:
    """The units side by side; leads of no unit can be listed only where all are seen."""
    found = []
    for row in shown.rows:
        cells = []
        for step in row.steps:
            terms = {} if step.key == "inbound" else {"reached": step.key}
            if row.unit is None:
                terms["business_unit__isnull"] = "True"
            cells.append((step.count, shown.link(row.unit, **terms)))
        found.append(
            {"name": row.unit.name if row.unit else "No unit", "slug": row.unit.slug if row.unit else "", "cells": cells}
        )
    return found


CHART_WIDTH, CHART_HEIGHT = 720, 160


def _chart(shown: board.Board) -> dict[str, Any]:
    """Columns of inbound leads, the qualified ones within them, as a drawing."""
    most = max((column.inbound for column in shown.columns), default=0)
    step = CHART_WIDTH / len(shown.columns)
    gap = min(4.0, step * 0.25)
    bars = []
    for number, column in enumerate(shown.columns):
        height, inner = (CHART_HEIGHT * count / most if most else 0 for count in (column.inbound, column.qualified))
        days = f"{column.first:%d %b}" + ("" if column.first == column.last else f" to {column.last:%d %b}")
        bars.append(
            {
                "x": f"{number * step + gap / 2:.2f}", "width": f"{step - gap:.2f}", "y": f"{CHART_HEIGHT - height:.2f}",
                "height": f"{height:.2f}", "inner_y": f"{CHART_HEIGHT - inner:.2f}", "inner_height": f"{inner:.2f}",
                "title": f"{days}: {column.inbound:,} in, {column.qualified:,} of them qualified",
                "link": shown.link(None, (column.first, column.last)),
            }
        )  # fmt: skip
    weekly = len(shown.columns) > 1 and shown.columns[0].first != shown.columns[0].last
    return {
        "bars": bars, "most": most, "unit": "week" if weekly else "day", "first": shown.period.first, "last": shown.period.last,
    }  # fmt: skip


# --- the table


@require_safe
def board_csv(request: HttpRequest) -> HttpResponse:
    """The same numbers, one a line. 400 with a sentence for an address that names no board."""
    if not request.user.has_perm("leads.view_lead"):
        raise PermissionDenied
    try:
        shown = _read(request.user, request.GET, now=clock.now())
    except (figures.PeriodError, board.UnknownUnitError) as error:
        return HttpResponse(str(error), status=400, content_type="text/plain; charset=utf-8")
    body = "\ufeff".encode() + csv_lines([("business_unit", "first_day", "last_day", "figure", "value"), *_lines(shown)])
    response = HttpResponse(body, content_type="text/csv; charset=utf-8")
    name = f"board-{shown.period.first}-{shown.period.last}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def _lines(shown: board.Board) -> Iterator[tuple[object, ...]]:
    period = (shown.period.first, shown.period.last)
    whole = shown.unit.name if shown.unit else "all"
    for step in (*shown.steps, *shown.losses):
        yield whole, *period, step.key, step.count
    for question in shown.questions:
        yield whole, *period, f"{question.criterion}: asked", question.reached
        for end, count in question.ends.items():
            yield whole, *period, f"{question.criterion}: {end}", count
        yield whole, *period, f"{question.criterion}: stopped here", question.stopped
    for wait in shown.waits:
        for share, seconds in (("median", wait.median), ("p90", wait.p90)):
            yield whole, *period, f"{wait.key}: {share} seconds", "" if seconds is None else round(seconds, 1)
    yield whole, *period, "waiting for a rep now", shown.waiting
    if shown.unit is None:
        for row in shown.rows:
            for step in row.steps:
                yield row.unit.name if row.unit else "no unit", *period, step.key, step.count


# --- REST


_STEP = inline_serializer(
    "BoardStep",
    {
        "key": serializers.CharField(), "name": serializers.CharField(), "count": serializers.IntegerField(),
        "of_all": serializers.FloatField(allow_null=True), "of_previous": serializers.FloatField(allow_null=True),
    },
    many=True,
)  # fmt: skip
_QUESTION = inline_serializer(
    "BoardQuestion",
    {
        "criterion": serializers.CharField(), "reached": serializers.IntegerField(), "stopped": serializers.IntegerField(),
        "ends": serializers.DictField(child=serializers.IntegerField()),
    },
    many=True,
)  # fmt: skip
_WAIT = inline_serializer(
    "BoardWait",
    {
        "key": serializers.CharField(), "count": serializers.IntegerField(), "median": serializers.FloatField(allow_null=True),
        "p90": serializers.FloatField(allow_null=True),
    },
    many=True,
)  # fmt: skip
BOARD = inline_serializer(
    "Board",
    {
        "business_unit": serializers.CharField(allow_null=True), "first_day": serializers.DateField(),
        "last_day": serializers.DateField(), "funnel": _STEP, "losses": _STEP, "questions": _QUESTION, "seconds": _WAIT,
        "waiting": serializers.IntegerField(), "oldest_waiting_since": serializers.DateTimeField(allow_null=True),
        "business_units": serializers.DictField(child=serializers.DictField(child=serializers.IntegerField())),
        "complete": serializers.BooleanField(help_text="False while changes of the last moments are still being counted."),
    },
)  # fmt: skip


class BoardApi(APIView):
    """The numbers of the managers' board, for staff and for programs with the API key."""

    permission_classes = [IsAdminUser]

    @extend_schema(
        parameters=[
            OpenApiParameter("unit", str, description="slug of a business unit; none: all"),
            OpenApiParameter("period", str, enum=[*figures.PERIODS, "custom"], default=DEFAULT),
            OpenApiParameter("from", str, description="first day of a custom period, as in 2026-11-01"),
            OpenApiParameter("to", str, description="its last day"),
        ],
        responses={200: BOARD},
    )
    def get(self, request: Request) -> Response:
        """Funnel, losses, questions and times of the leads that came in within a period."""
        if request.user.pk and not request.user.has_perm("leads.view_lead"):
            raise PermissionDenied
        try:
            shown = _read(request.user, request.query_params, now=clock.now())
        except figures.PeriodError as error:
            raise ApiError("invalid_period", str(error), field="period") from error
        except board.UnknownUnitError as error:
            raise ApiError("unknown_business_unit", str(error), field="unit") from error
        return Response(_data(shown))


def _data(shown: board.Board) -> dict[str, Any]:
    def slug(unit: BusinessUnit | None) -> str:
        return unit.slug if unit else ""

    return {
        "business_unit": slug(shown.unit) or None,
        "first_day": shown.period.first,
        "last_day": shown.period.last,
        "funnel": [asdict(step) for step in shown.steps],
        "losses": [asdict(step) for step in shown.losses],
        "questions": [
            {"criterion": one.criterion, "reached": one.reached, "stopped": one.stopped, "ends": one.ends}
            for one in shown.questions
        ],
        "seconds": [{"key": one.key, "count": one.count, "median": one.median, "p90": one.p90} for one in shown.waits],
        "waiting": shown.waiting,
        "oldest_waiting_since": shown.oldest,
        "business_units": {slug(row.unit): {step.key: step.count for step in row.steps} for row in shown.rows},
        "complete": not shown.behind,
    }
