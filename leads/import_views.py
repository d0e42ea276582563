"""The managers' import in the admin: upload, look, correct, check, take in, and see what was refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import path, reverse

from leads import access, clock, exports, import_jobs
from leads.importing.headers import MEANINGS
from leads.importing.results import FileFormat, ImportFileError, ImportRow, Limits, RefusedRow
from leads.managing import UnitAdmin
from leads.models import BusinessUnit, ImportJob

MOST_BYTES = Limits().max_bytes
REFUSED_SHOWN = 20
NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
SHOWN = {
    "email": "E-mail",
    "first_name": "First name",
    "last_name": "Last name",
    "company": "Company",
    "job_title": "Job title",
    "country": "Country",
    "language": "Language",
    "phone": "Phone",
    "business_unit": "Business unit",
    "product_interest": "Interest",
    "message": "Message",
    "source": "Source",
    "external_id": "Number",
    "consent": "Consent",
}
"""What a preview shows of a row, where any row has it."""


class UploadForm(forms.Form):
    """One file."""

    file = forms.FileField(
        label="File",
        help_text=f"CSV or other text with one row a lead, up to {MOST_BYTES // 1_000_000} MB. From Excel: Save as, CSV UTF-8.",
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.txt,.tsv,text/csv,text/plain"}),
        allow_empty_file=True,  # the reading of the file says it better
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(
                f"The file has {file.size:,} bytes; {MOST_BYTES:,} are allowed. Split it into several files.", code="too_large"
            )
        return file


class TermsForm(forms.Form):
    """How a file is to be taken in: what each column means, and what holds for all rows."""

    business_unit = forms.ModelChoiceField(
        BusinessUnit.objects.all(),
        required=False,
        empty_label="none",
        help_text="For rows that name none, or one that is not known here.",
    )
    basis = forms.ChoiceField(
        label="Why we may contact them",
        choices=[("", "– choose –"), *ImportJob.Basis.choices],
        help_text="Kept with each lead. What the file says of consent is kept beside it.",
    )

    def __init__(self, data: Any = None, *, format: FileFormat, job: ImportJob) -> None:  # noqa: A002
        super().__init__(data, initial={"business_unit": job.business_unit, "basis": job.basis})
        self.format = format
        for index, (name, meaning, sample) in enumerate(zip(format.headers, format.columns, format.samples, strict=True)):
            self.fields[f"column-{index}"] = forms.ChoiceField(
                label=name or f"column {index + 1}",
                choices=list(MEANINGS.items()),
                initial=meaning,
                required=False,
                help_text=f"such as {sample}" if sample else "empty in the first rows",
            )

    def terms(self) -> list[forms.BoundField]:
        """The fields of what holds for all rows."""
        return [self["business_unit"], self["basis"]]

    def columns(self) -> list[forms.BoundField]:
        """The fields of the columns, in the order of the file."""
        return [self[f"column-{index}"] for index in range(len(self.format.headers))]

    def chosen(self) -> dict[int, str]:
        """The meanings of all columns."""
        return {index: self.cleaned_data[f"column-{index}"] for index in range(len(self.format.headers))}


class ImportJobAdmin(UnitAdmin):
    """Who imported what and when; a row leads to the page of that import."""

    unit_path = "business_unit"
    list_display = ("name", "shown_stage", "by", "uploaded_at", "business_unit", "rows", "new", "known", "refused_rows")
    list_display_links = ("name",)
    list_select_related = ("by", "business_unit")
    list_filter = (("by", admin.RelatedOnlyFieldListFilter), ("business_unit", admin.RelatedOnlyFieldListFilter))
    search_fields = ("name",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """A file may hold leads of any business unit; whoever is limited to some cannot import."""
        return super().has_add_permission(request) and access.units_of(request.user) is None

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False  # the record of who imported what stays; the file itself goes after some days

    def get_urls(self) -> list[Any]:
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/progress/", view(self.progress), name="leads_importjob_progress"),
            path("<int:pk>/refused.csv", view(self.refused), name="leads_importjob_refused"),
            *super().get_urls(),
        ]

    # --- columns of the list

    @admin.display(description="stage")
    def shown_stage(self, job: ImportJob) -> str:
        return job.stage

    @admin.display(description="rows")
    def rows(self, job: ImportJob) -> object:
        return job.counts.get("total", "–")

    @admin.display(description="new leads")
    def new(self, job: ImportJob) -> object:
        return job.outcome.get("new", 0) if job.outcome else "–"

    @admin.display(description="known before")
    def known(self, job: ImportJob) -> object:
        return job.outcome.get("known", 0) if job.outcome else "–"

    @admin.display(description="refused")
    def refused_rows(self, job: ImportJob) -> object:
        return job.counts.get("rejected", "–")

    # --- pages

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Upload a file."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = UploadForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            file = form.cleaned_data["file"]
            try:
                job = import_jobs.upload_file(file, name=file.name, by=request.user, now=clock.now())
            except ImportFileError as error:
                form.add_error("file", str(error))
            else:
                return self._to(job)
        context = {**self._context(request, "Import leads"), "form": form, "days": import_jobs.KEPT.days}
        return render(request, "admin/leads/importjob/upload.html", context)

    def change_view(self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """One import: correct and check it, take it in, watch it, and see what was refused."""
        job = self._job(request, object_id)
        if request.method == "POST":
            if not self.has_add_permission(request):
                raise PermissionDenied
            return self._act(request, job)
        return self._page(request, job)

    def progress(self, request: HttpRequest, pk: int) -> JsonResponse:
        """How far it is, for the bar on its page."""
        job = self._job(request, pk)
        return JsonResponse({"stage": job.stage, "done": job.done, "total": job.counts.get("total")})

    def refused(self, request: HttpRequest, pk: int) -> StreamingHttpResponse:
        """The refused rows as a file that can be mended and uploaded again."""
        job = self._job(request, pk)
        if job.removed_at:
            raise Http404
        found, _ = import_jobs.preview(job)
        width = len(found.headers)
        return exports.csv_response(
            f"refused-rows-of-import-{job.pk}.csv",
            [*REFUSED_HEADERS, *found.headers],
            job.refused.all(),
            lambda row: [row.row, row.reason, row.message, *row.cells, *[""] * (width - len(row.cells))],
            delimiter=found.delimiter,
        )

    # --- what they are made of

    def _context(self, request: HttpRequest, title: str) -> dict[str, Any]:
        return {**self.admin_site.each_context(request), "title": title, "opts": self.opts, "media": self.media}

    def _job(self, request: HttpRequest, pk: int | str) -> ImportJob:
        if not self.has_view_permission(request) and not self.has_add_permission(request):
            raise PermissionDenied
        found = self.get_queryset(request).select_related("by", "business_unit").filter(pk=pk) if f"{pk}".isdecimal() else None
        job: ImportJob | None = found.first() if found is not None else None
        if job is None:
            raise Http404
        return job

    def _to(self, job: ImportJob) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse("admin:leads_importjob_change", args=[job.pk]))

    def _act(self, request: HttpRequest, job: ImportJob) -> HttpResponse:
        """The buttons of the page."""
        now = clock.now()
        try:
            if "check" in request.POST:
                return self._check(request, job)
            if "start" in request.POST:
                import_jobs.start_import(job, now=now)
            elif "cancel" in request.POST:
                import_jobs.cancel_import(job, now=now)
                messages.success(request, "The import was cancelled. Leads that had come in stay.")
        except import_jobs.ImportJobError as error:
            messages.error(request, str(error))
        return self._to(job)

    def _check(self, request: HttpRequest, job: ImportJob) -> HttpResponse:
        found, _ = import_jobs.preview(job)
        form = TermsForm(request.POST, format=found, job=job)
        if not form.is_valid():
            return self._page(request, job, form)
        unit, basis = form.cleaned_data["business_unit"], form.cleaned_data["basis"]
        try:
            import_jobs.ask_for_check(job, unit=unit, basis=basis, columns=form.chosen(), now=clock.now())
        except ImportFileError as error:
            form.add_error(None, str(error))
            return self._page(request, job, form)
        return self._to(job)

    def _page(self, request: HttpRequest, job: ImportJob, form: TermsForm | None = None) -> HttpResponse:
        context = {**self._context(request, f"Import of {job.name}"), "job": job, "may_import": self.has_add_permission(request)}
        if not job.removed_at and job.stage in {"uploaded", "checked"}:
            found, rows = import_jobs.preview(job)
            form = form or TermsForm(format=found, job=job)
            context |= {
                "form": form,
                "format": found,
                "delimiter": NAMES.get(found.delimiter, found.delimiter),
                "same": import_jobs.same_file(job),
                **preview_table(rows),
            }
        total = job.counts.get("total")
        context |= {
            "refused": job.refused.all()[:REFUSED_SHOWN],
            "more_refused": max(0, job.counts.get("rejected", 0) - REFUSED_SHOWN),
            "remarks": sorted(job.remarks.items(), key=lambda item: -item[1]),
            "total": total,
            "to_import": job.expected.get("new", 0),
            "gone_on": job.uploaded_at + import_jobs.KEPT,
            "days": import_jobs.KEPT.days,
        }
        return render(request, "admin/leads/importjob/job.html", context)


REFUSED_HEADERS = ("Refused row", "Refused because", "What is wrong")
"""Columns before those of the file; our own import leaves them aside, so that the mended file can be uploaded as it is."""


def preview_table(rows: Sequence[ImportRow | RefusedRow]) -> dict[str, Any]:
    """The first rows as they would be taken in: a column for each field that any of them has."""
    leads = [row for row in rows if isinstance(row, ImportRow)]
    fields = [name for name in SHOWN if any(getattr(row, name) for row in leads)]
    lines = []
    for row in rows:
        if isinstance(row, RefusedRow):
            lines.append({"row": row.row, "refused": row.message})
        else:
            lines.append({"row": row.row, "cells": [getattr(row, name) for name in fields], "note": _note(row)})
    return {"preview_headers": [SHOWN[name] for name in fields], "preview": lines}


def _note(row: ImportRow) -> str:
    notes = [row.note] if row.note else []
    if row.opted_out:
        notes.insert(0, "wants no mail: will be suppressed")
    elif row.bounced or row.role_address:
        notes.insert(0, "bounced before: not mailed" if row.bounced else "mailbox of a function: not mailed")
    return "; ".join(notes)
