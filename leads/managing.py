"""The manners of every page of the admin: a manager's own business units, bounded searches, bulk actions that ask first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Paginator
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst

from leads import access
from leads.models import BusinessUnit

VIEWED = 4
"""Django's log knows 1, 2 and 3 for added, changed and deleted; this is a page that was looked at."""

LONGEST_SEARCH = 100
MOST_WORDS = 5
AT_ONCE = 500
"""Rows that one action may change: more would outlast the request, and Django takes 1,000 fields in one form."""

FURTHEST = 10_000
"""Rows of a list that can be leafed through; filters and searches reach the others."""

SHOWN = 20
"""Rows that the question before an action names."""


class ListPaginator(Paginator):  # type: ignore[type-arg]
    """Ends where nobody leafs to: the last page of a million rows would read them all."""

    @cached_property
    def num_pages(self) -> int:
        return min(super().num_pages, max(1, FURTHEST // self.per_page))


class LimitedPaginator(ListPaginator):
    """Counts no further either."""

    @cached_property
    def count(self) -> int:
        rows: Any = self.object_list
        return int(rows[:FURTHEST].count())


class UnitAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Shows a manager the rows of the own business units only: in lists, pages, searches, actions and choices.

    `unit_path`: the lookup from a row to its business unit; "" says that rows belong to none, and whoever has the
    permission sees all. Every admin must say which (tests/leads/test_managers_units.py looks at all of them).
    """

    unit_path: ClassVar[str | tuple[str, ...] | None] = None
    logs_views: ClassVar[bool] = False
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # counting what each filter would leave reads the whole table

    @property
    def unit_paths(self) -> tuple[str, ...]:
        """The lookups; a row is seen if one of them leads to an own unit."""
        paths = self.unit_path or ()
        return (paths,) if isinstance(paths, str) else paths

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        return access.visible_to(request.user, rows, *self.unit_paths)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only rows that this manager sees can be chosen; a limited manager must choose a unit."""
        other = self.admin_site._registry.get(db_field.remote_field.model)
        units = access.units_of(request.user)
        if units is not None and isinstance(other, UnitAdmin):
            kwargs["queryset"] = other.get_queryset(request)
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field is not None and units is not None and db_field.remote_field.model is BusinessUnit:
            field.required = True
        return field

    def get_search_results(self, request: HttpRequest, queryset: QuerySet[Any], search_term: str) -> tuple[QuerySet[Any], bool]:
        return super().get_search_results(request, queryset, " ".join(self.searched(request, search_term)))

    def searched(self, request: HttpRequest, search_term: str) -> list[str]:
        """The words of a search; what a search box takes is bounded, and whoever wrote more is told."""
        words = search_term[:LONGEST_SEARCH].split()[:MOST_WORDS]
        if search_term.split() != words:
            messages.warning(
                request, f"A search takes at most {MOST_WORDS} words and {LONGEST_SEARCH} characters; the rest was left out."
            )
        return words

    def get_paginator(
        self, request: HttpRequest, queryset: QuerySet[Any], per_page: int, orphans: int = 0, allow_empty_first_page: bool = True
    ) -> Paginator:  # type: ignore[type-arg]
        """Counting rows whose unit stands in another table reads both; for a limited manager such a list ends somewhere."""
        far = any("__" in path for path in self.unit_paths) and access.units_of(request.user) is not None
        paginator = LimitedPaginator if far else ListPaginator
        return paginator(queryset, per_page, orphans, allow_empty_first_page)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if any("\0" in value for values in request.GET.lists() for value in (values[0], *values[1])):
            return HttpResponseRedirect(f"{request.path}?e=1")  # as Django does with any other filter that cannot be
        try:
            page = super().changelist_view(request, {"title": capfirst(self.opts.verbose_name_plural), **(extra_context or {})})
        except OverflowError:  # a number that SQLite cannot hold
            return HttpResponseRedirect(f"{request.path}?e=1")
        context = page.context_data if isinstance(page, TemplateResponse) and page.context_data else {}
        paginator = context["cl"].paginator if "cl" in context else None
        if isinstance(paginator, LimitedPaginator) and paginator.count == FURTHEST:
            context["subtitle"] = f"the first {FURTHEST:,}; filters and searches reach the others"
        return page

    def response_action(self, request: HttpRequest, queryset: QuerySet[Any], *args: Any) -> HttpResponse | None:
        if not all(pk.isascii() and pk.isdecimal() and len(pk) < 19 for pk in request.POST.getlist("_selected_action")):
            messages.warning(request, "What was chosen is not in this list. Nothing was changed.")
            return HttpResponseRedirect(request.get_full_path())
        return super().response_action(request, queryset, *args)

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        response = super().changeform_view(request, object_id, form_url, extra_context)
        if self.logs_views and request.method == "GET" and response.status_code == 200 and object_id is not None:
            self.note(request, VIEWED, object_id=object_id)
        return response

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> HttpResponse:
        row = kwargs.get("obj")
        context["buttons"] = [] if row is None else list(self.buttons(request, row))
        return super().render_change_form(request, context, *args, **kwargs)

    def buttons(self, request: HttpRequest, row: models.Model) -> Iterator[tuple[str, str]]:
        """What can be done with this row now, from its own page: name of the action, words on the button."""
        actions: dict[str, Any] = self.get_actions(request) or {}
        for act, name, _ in actions.values():
            fits = getattr(act, "fits", None)
            if fits is not None and fits(row):
                yield name, act.what

    def note(self, request: HttpRequest, flag: int, *, object_id: str = "", number: int = 1, words: str = "") -> None:
        """One line in the admin's log, of one row or of `number` rows; the name of a lead stays out of it."""
        what = f"{self.opts.verbose_name} {object_id}" if object_id else f"{number} {self.opts.verbose_name_plural}"
        LogEntry.objects.create(
            user_id=int(request.user.pk or 0),
            content_type=ContentType.objects.get_for_model(self.model),
            object_id=object_id or None,
            object_repr=what,
            action_flag=flag,
            change_message=words,
        )


class ReadOnly(UnitAdmin):
    """Rows that the system writes and people only read."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


class ReadOnlyInline(admin.TabularInline):  # type: ignore[type-arg]
    """The same inside another page."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


Action = Callable[..., Any]


def asks_first(
    what: str,
    *,
    effect: str,
    verb: str,
    form: Callable[[HttpRequest], Any] | None = None,
    fits: Callable[[Any], bool] | None = None,
) -> Callable[[Action], Action]:
    """An action of a list that first says how many rows it hits and which, and acts on a yes.

    `what`: the question's title; `effect`: what will happen, in a sentence; `verb`: on the button. `form`: makes a form
    for what else must be known; the action then gets its cleaned data as a third argument. `fits`: whether it can be
    done with a row now; then the row's own page has a button for it too.
    """

    def decorate(act: Action) -> Action:
        @wraps(act)
        def ask(self: UnitAdmin, request: HttpRequest, rows: QuerySet[Any]) -> HttpResponse | None:
            number, of_page = rows.count(), "of_page" in request.POST
            back = request.get_full_path()
            if of_page and number == 1:
                back = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[rows.get().pk])
            if number > AT_ONCE:
                messages.warning(
                    request,
                    f"{number:,} are chosen; at most {AT_ONCE:,} can be changed at a time. Narrow the list down by its filters. "
                    "Nothing was changed.",
                )
                return None
            said = form(request) if form else None
            confirmed = "confirm" in request.POST
            if confirmed and (said is None or said.is_valid()):
                self.note(request, CHANGE, number=number, words=what)
                more = () if said is None else (said.cleaned_data,)
                act(self, request, rows, *more)
                return HttpResponseRedirect(back) if of_page else None
            context = {
                **self.admin_site.each_context(request), "title": what, "number": number, "effect": effect, "verb": verb,
                "opts": self.opts, "action": act.__name__, "form": said, "rows": list(rows[:SHOWN]), "more": max(0, number - SHOWN),
                "chosen": list(rows.values_list("pk", flat=True)), "back": back, "list": request.get_full_path(), "of_page": of_page,
            }  # fmt: skip
            return render(request, "admin/ask_first.html", context)

        ask.what, ask.fits = what, fits  # type: ignore[attr-defined]
        return ask

    return decorate
