"""The playbook editor in the admin: forms in both languages, the chat beside them, copies, files, publishing."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.contrib.admin.models import LogEntry
from django.contrib.admin.utils import unquote
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from conversations import editing, publishing, rehearsal
from conversations.editing import Kind
from conversations.engine.playbook import PlaybookError, parse_playbook
from conversations.engine.proof import faults_of
from conversations.models import Conversation, Playbook, PlaybookTest
from conversations.playbook_files import load_playbook, write_playbook
from conversations.playbook_tests_admin import LONGEST
from conversations.publishing import MOST_MESSAGES
from leads import access, clock
from leads.managing import UnitAdmin, asks_first
from leads.models import BusinessUnit

LARGEST_FILE = 1024 * 1024
"""Bytes. The largest playbook of the demo has 40,000."""


def _widget(field: editing.Field) -> forms.Field:
    if field.kind is Kind.FLAG:
        return forms.BooleanField()
    if field.kind is Kind.CHOICE:
        known = {value for value, _ in field.choices}
        more = [] if field.value in known else [(str(field.value), str(field.value))]
        return forms.CharField(widget=forms.Select(choices=[*field.choices, *more]))
    if field.kind is Kind.SOME:
        held = field.value if isinstance(field.value, list) else []
        more = [(value, value) for value in held if value not in dict(field.choices)]
        return forms.MultipleChoiceField(choices=[*field.choices, *more], widget=forms.CheckboxSelectMultiple)
    if field.kind is Kind.SHORT:
        return forms.CharField(widget=forms.TextInput(attrs={"size": 24}))
    rows = max(2, str(field.value).count("\n") + 1 + len(str(field.value)) // 90)
    return forms.CharField(widget=forms.Textarea(attrs={"rows": rows, "spellcheck": "true"}))


class PlaybookForm(forms.ModelForm):  # type: ignore[type-arg]
    """A playbook's data as fields. Refuses what is no playbook beside its field, and what somebody else saved meanwhile."""

    class Meta:
        model = Playbook
        fields = ()

    def __init__(self, data: Any = None, files: Any = None, *, instance: Playbook, **kwargs: Any) -> None:
        self.held = instance.data
        self.typed = editing.write(self.held, dict(data.lists())) if data is not None else self.held
        self.groups = editing.outline(self.typed, blank=instance.status == Playbook.Status.DRAFT)
        fields = [field for group in self.groups for row in group.rows for field in row]
        now = editing.revision_of(self.held)
        revision = now if data is None else str(data.get("revision", ""))
        self.overwrites = data is not None and "overwrite" in data
        bound = None
        if data is not None:
            bound = {field.path: field.value for field in fields if field.kind is not Kind.FLAG or field.value}
            bound |= {"revision": revision, **({"overwrite": "on"} if self.overwrites else {})}
        super().__init__(bound, None, instance=instance, **kwargs)
        before = {field.path: field.value for field in editing.fields_of(self.held)}
        for field in fields:
            made = _widget(field)
            made.label, made.help_text, made.required = field.label, field.help, False
            made.initial = before.get(field.path, field.value if data is None else "")
            self.fields[field.path] = made
        self.fields["revision"] = forms.CharField(initial=revision, required=False, widget=forms.HiddenInput)
        self.differences: list[tuple[str, str, str]] = []
        if data is not None and revision != now:
            words = "Save mine over it"
            self.fields["overwrite"] = forms.BooleanField(label=words, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        self._refuse_what_was_overtaken()
        try:
            parse_playbook(self.typed)
        except PlaybookError as error:
            for place, words in error.faults:
                field = editing.field_of(place, list(self.fields))
                told = editing.line_of(place, field) + words if field else f"{place}: {words}" if place else words
                self.add_error(field or None, told[:1].upper() + told[1:])
        else:
            for fault in faults_of(self.typed):
                self.add_error(None, fault)
        self.instance.data = self.typed
        return cleaned

    def _refuse_what_was_overtaken(self) -> None:
        now: Playbook | None = Playbook.objects.select_for_update().filter(pk=self.instance.pk).first()
        if now is None:
            self.add_error(None, "Somebody deleted this draft meanwhile. Copy your texts and begin from another version.")
        elif now.status != Playbook.Status.DRAFT:
            self.add_error(None, "Somebody published this draft meanwhile. Copy it as a new draft and put your changes there.")
        elif editing.revision_of(now.data) != self.data.get("revision") and not self.overwrites:
            self.differences = editing.differences(now.data, self.typed)
            told = _last_change(now)
            self.add_error(None, f"{told} saved this draft while you were writing. Nothing of yours is lost: compare below, then "
                           "tick “Save mine over it”, or open the page anew for the other text.")  # fmt: skip

    def fieldsets(self) -> list[tuple[str | None, dict[str, Any]]]:
        """As the admin draws them."""
        first: list[tuple[str | None, dict[str, Any]]] = [
            (None, {"fields": [name for name in ("overwrite",) if name in self.fields]})
        ]
        shown = [
            (group.title, {
                "fields": [tuple(field.path for field in row) for row in group.rows],
                "description": group.note, "classes": ["collapse"] if group.folded else [],
            })
            for group in self.groups
        ]  # fmt: skip
        return [*(first if first[0][1]["fields"] else []), *shown]


def _last_change(playbook: Playbook) -> str:
    kind = ContentType.objects.get_for_model(Playbook)
    entry = LogEntry.objects.filter(content_type=kind, object_id=str(playbook.pk)).select_related("user").order_by("-pk").first()
    if entry is None:
        return "Somebody"
    return f"{entry.user.get_username()} ({entry.action_time:%H:%M} UTC)"


class WhyForm(forms.Form):
    """Why a version is published."""

    reason = forms.CharField(
        max_length=200, label="What is new, and why", widget=forms.TextInput(attrs={"size": 60}),
        error_messages={"required": "Say what is new, and why: it stays in the history."},
    )  # fmt: skip


class FileForm(forms.Form):
    """A playbook's file."""

    file = forms.FileField(label="Playbook file", help_text="A .yaml file, as “Download as file” gives it, of at most 1 MB.")

    def clean_file(self) -> dict[str, Any]:
        sent = self.cleaned_data["file"]
        if sent.size > LARGEST_FILE:
            raise forms.ValidationError("This file is larger than 1 MB, so it is no playbook. Choose the .yaml file itself.")
        try:
            data = load_playbook(sent.read(), sent.name)
            parse_playbook(data)
        except PlaybookError as error:
            raise forms.ValidationError(str(error)) from error
        return data


class PlaybookAdmin(UnitAdmin):
    """One page a version. Drafts are written, the others only read; publishing is a right of its own."""

    unit_path = "business_unit"
    form = PlaybookForm
    list_display = ("slug", "version", "status", "business_unit", "published_at", "running")
    list_filter = ("status", "business_unit")
    list_select_related = ("business_unit",)
    actions = ("publish", "copy")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Playbook]:
        led = Conversation.objects.filter(playbook=OuterRef("pk")).exclude(state=Conversation.State.CLOSED).order_by()
        running = Subquery(led.values("playbook").annotate(number=Count("pk")).values("number"))
        found: QuerySet[Playbook] = super().get_queryset(request).annotate(running=Coalesce(running, 0))
        return found

    @admin.display(description="Running conversations", ordering="running")
    def running(self, playbook: Any) -> int:
        return int(playbook.running)

    # --- rights

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("conversations.publish_playbook")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or obj.status == Playbook.Status.DRAFT)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and obj is not None and obj.status == Playbook.Status.DRAFT

    # --- the page of a version

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> type[PlaybookForm]:
        return PlaybookForm

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return []

    def get_urls(self) -> list[URLPattern]:
        name = "conversations_playbook"
        return [
            path("<int:pk>/preview/", self.admin_site.admin_view(self.preview), name=f"{name}_preview"),
            path("<int:pk>/tests/", self.admin_site.admin_view(self.tests), name=f"{name}_tests"),
            path("<int:pk>/file/", self.admin_site.admin_view(self.download), name=f"{name}_file"),
            *super().get_urls(),
        ]

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if object_id is None:
            return self.begin(request)
        row: Playbook | None = self.get_object(request, unquote(object_id))
        if request.method == "POST" and row is not None and self.has_change_permission(request, row):
            _prove_first(editing.write(row.data, dict(request.POST.lists())))
        return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> HttpResponse:
        form: PlaybookForm = context["adminform"].form
        if not self.has_change_permission(request, form.instance):
            for field in form.fields.values():
                field.disabled = True
        context["adminform"] = AdminForm(form, form.fieldsets(), {}, model_admin=self)
        context["differences"] = form.differences
        context |= {"title": str(form.instance), "subtitle": None, "show_save_and_add_another": False}
        return super().render_change_form(request, context, *args, **kwargs)

    def _found(self, request: HttpRequest, pk: int) -> Playbook:
        row: Playbook | None = self.get_object(request, str(pk))
        if row is None or not self.has_view_permission(request, row):
            raise Http404
        return row

    def _typed(self, request: HttpRequest, row: Playbook) -> dict[str, Any]:
        """The data as they stand in the page now."""
        if row.status != Playbook.Status.DRAFT:
            return dict(row.data)
        return editing.write(row.data, dict(request.POST.lists()))

    def preview(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The chat with what is typed now: a fragment of a page. Nothing is stored."""
        typed = self._typed(request, self._found(request, pk))
        try:
            script = parse_playbook(typed)
        except PlaybookError as error:
            return _faults(request, typed, error)
        language = request.POST.get("language", "en")
        talk = rehearsal.rehearse(script, _said(request), language=language, now=clock.now())
        context = {"talk": talk, "ends": talk.ends.items(), "language": language, "suggestions": talk.suggestions}
        return render(request, "conversations/_preview.html", context)

    def tests(self, request: HttpRequest, pk: int) -> HttpResponse:
        """How the test conversations go with what is typed now; with `keep`, the chat of the preview becomes one before."""
        row = self._found(request, pk)
        typed = self._typed(request, row)
        try:
            script = parse_playbook(typed)
        except PlaybookError as error:
            return _faults(request, typed, error)
        if "keep" in request.POST and (said := _said(request)):
            if not request.user.has_perm("conversations.add_playbooktest"):
                raise PermissionDenied
            language = "de" if request.POST.get("language") == "de" else "en"
            name = " ".join(said[0].split())[:60]
            publishing.keep_test(script, name, said, unit=row.business_unit, language=language, now=clock.now())
        tests = [(test, publishing.play(script, test)[1]) for test in PlaybookTest.objects.filter(slug=row.slug)]
        return render(request, "conversations/_tests.html", {"tests": tests})

    # --- copies and files

    @admin.action(description="Copy as a new draft", permissions=["add"])
    @asks_first(
        "Copy as a new draft", effect="A draft with the same texts is made, which you can change. What is published stays as it is.",
        verb="Copy", fits=lambda row: True,
    )  # fmt: skip
    def copy(self, request: HttpRequest, queryset: QuerySet[Playbook]) -> None:
        for row in queryset:
            made = publishing.draft_playbook(row.data, unit=row.business_unit)
            self.log_addition(request, made, f"Copied from version {row.version}.")
            self._tell(request, made, "is a copy of it")

    def _tell(self, request: HttpRequest, made: Playbook, what: str) -> None:
        address = reverse("admin:conversations_playbook_change", args=[made.pk])
        messages.success(request, format_html('<a href="{}">{}</a> {}.', address, str(made), what))

    def begin(self, request: HttpRequest) -> HttpResponse:
        """A new draft from a file. (A new version of a playbook begins as a copy.)"""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = FileForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            data = form.cleaned_data["file"]
            unit = BusinessUnit.objects.filter(slug=data["slug"]).first()
            units = access.units_of(request.user)
            if units is not None and (unit is None or unit.pk not in units):
                form.add_error(
                    "file",
                    f"slug: {data['slug']!r} is not one of your business units; the file's slug says whose playbook it is.",
                )
            else:
                made = publishing.draft_playbook(data, unit=unit)
                self.log_addition(request, made, "From a file.")
                self._tell(request, made, "came from the file; nothing is published yet")
                return HttpResponseRedirect(reverse("admin:conversations_playbook_change", args=[made.pk]))
        context = {**self.admin_site.each_context(request), "title": "New playbook from a file", "form": form, "opts": self.opts}
        return render(request, "conversations/playbook_file.html", context)

    def download(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The version as a file that can be imported again."""
        row = self._found(request, pk)
        response = HttpResponse(write_playbook(row.data), content_type="application/yaml; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{row.slug}-v{row.version}.yaml"'
        return response

    # --- publishing

    @admin.action(description="Publish (a draft, or a retired version again)", permissions=["publish"])
    @asks_first(
        "Publish", effect="New conversations use it from now on; running ones stay on their version.", verb="Publish",
        form=lambda request: WhyForm(request.POST if "confirm" in request.POST else None),
        fits=lambda row: row.status != Playbook.Status.PUBLISHED,
    )  # fmt: skip
    def publish(self, request: HttpRequest, queryset: QuerySet[Playbook], said: dict[str, Any]) -> None:
        if queryset.count() != 1:
            self.message_user(request, "Choose exactly one version to publish.", messages.ERROR)
            return
        chosen = queryset.get()
        try:
            published = publishing.publish_version(chosen, now=clock.now())
        except PlaybookError as error:
            self.message_user(request, f"Not published: {error}", messages.ERROR)
            return
        self.log_change(request, published, f"Published. {said['reason']}")
        self.message_user(request, f"Published {published}. Running conversations stay on their version.")


def _said(request: HttpRequest) -> list[str]:
    return [text[:LONGEST] for text in request.POST.getlist("said") if text.strip()][:MOST_MESSAGES]


def _faults(request: HttpRequest, typed: dict[str, Any], error: PlaybookError) -> HttpResponse:
    labels = {field.path: field.label for group in editing.outline(typed) for line in group.rows for field in line}
    named = [(labels.get(editing.field_of(place, list(labels)), place), words) for place, words in error.faults[:5]]
    return render(request, "conversations/_preview.html", {"faults": named})


def _prove_first(data: dict[str, Any]) -> None:
    """Walk the playbook before a transaction begins: it takes seconds, in which leads want to write. What is wrong is told later."""
    try:
        faults_of(data)
    except PlaybookError:
        return
