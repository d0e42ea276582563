"""Test conversations in the admin: write one, see how it goes, run them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from conversations import publishing
from conversations.editing import CRITERIA
from conversations.engine.playbook import ENDS, PlaybookError, parse_playbook
from conversations.models import Playbook, PlaybookTest
from conversations.publishing import MOST_MESSAGES
from leads import access, clock
from leads.managing import UnitAdmin

LONGEST = 2000
"""Characters of one message, as in the chat."""

ANY = ("", "however it stands")
END_CHOICES = [ANY, *((end, end) for end in ENDS), ("open", "not asked yet")]


class PlaybookTestForm(forms.ModelForm):  # type: ignore[type-arg]
    """The lead's words as lines, and what is expected of each criterion."""

    messages = forms.CharField(
        label="The lead writes", widget=forms.Textarea(attrs={"rows": 8, "cols": 80}), help_text="One message a line."
    )
    played_at = forms.DateTimeField(help_text="A date and time such as 2026-03-10 09:00; “next month” is read as said then.")
    budget, authority, need, timeline = (
        forms.ChoiceField(label=f"{CRITERIA[name]} ends", choices=END_CHOICES, required=False) for name in CRITERIA
    )

    class Meta:
        model = PlaybookTest
        fields = ("name", "slug", "language", "played_at", "outcome")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["messages"] = "\n".join(self.instance.messages)
            self.initial.update({name: self.instance.ends.get(name, "") for name in CRITERIA})
        else:
            self.initial.setdefault("played_at", clock.now())

    def clean_messages(self) -> list[str]:
        said = [" ".join(line.split()) for line in self.cleaned_data["messages"].splitlines() if line.strip()]
        if len(said) > MOST_MESSAGES:
            raise forms.ValidationError(f"{len(said)} messages; at most {MOST_MESSAGES} can be played.")
        for i, words in enumerate(said, 1):
            if len(words) > LONGEST:
                raise forms.ValidationError(f"Line {i} has {len(words)} characters; a message has at most {LONGEST}.")
        return said

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        self.instance.messages = cleaned.get("messages", [])
        self.instance.ends = {name: cleaned[name] for name in CRITERIA if cleaned.get(name)}
        if not self.instance.ends and not cleaned.get("outcome"):
            raise forms.ValidationError(
                "Nothing is expected, so this test could not fail: choose an outcome, or how a criterion ends."
            )
        return cleaned


class PlaybookTestAdmin(UnitAdmin):
    """Each shows how the published version leads it; publishing another one runs them all."""

    unit_path = "business_unit"
    form = PlaybookTestForm
    list_display = ("name", "slug", "language", "outcome", "played_at")
    list_filter = ("slug", "language", "outcome")
    search_fields = ("name",)
    actions = ("run",)
    fieldsets = (
        (None, {"fields": ("name", "slug", "language", "played_at", "messages")}),
        ("Expected at the end", {"fields": ("outcome", ("budget", "authority", "need", "timeline"))}),
    )

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        made: Any = super().get_form(request, obj, change, **kwargs)
        if "slug" in made.base_fields:
            mine = access.visible_to(request.user, Playbook.objects.all(), "business_unit")
            slugs = mine.order_by("slug").values_list("slug", flat=True).distinct()
            made.base_fields["slug"] = forms.ChoiceField(label="Playbook", choices=[(slug, slug) for slug in slugs])
        return made

    def save_model(self, request: HttpRequest, obj: PlaybookTest, form: Any, change: bool) -> None:
        newest = Playbook.objects.filter(slug=obj.slug).order_by("-version").first()
        obj.business_unit = newest.business_unit if newest else None
        super().save_model(request, obj, form, change)
        self._tell(request, obj)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> HttpResponse:
        test = kwargs.get("obj")
        if test is not None and (version := _version_of(test)) is not None:
            talk, failed = publishing.play(parse_playbook(version.data), test)
            context |= {"talk": talk, "ends": talk.ends.items(), "language": test.language, "failed": failed, "version": version}
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.action(description="Run with the published version", permissions=["view"])
    def run(self, request: HttpRequest, queryset: QuerySet[PlaybookTest]) -> None:
        for test in queryset[:50]:
            self._tell(request, test)

    def _tell(self, request: HttpRequest, test: PlaybookTest) -> None:
        version = _version_of(test)
        if version is None:
            messages.warning(request, f"“{test}” was not run: there is no version of the playbook {test.slug!r}.")
            return
        try:
            failed = publishing.play(parse_playbook(version.data), test)[1]
        except PlaybookError as error:
            messages.error(request, f"“{test}” was not run: {version}: {error}")
            return
        if failed:
            messages.error(request, f"“{test}” fails with {version}: {'; '.join(failed)}.")
        else:
            messages.success(request, f"“{test}” passes with {version}.")


def _version_of(test: PlaybookTest) -> Playbook | None:
    """What a lead would meet: the published version, else the newest."""
    versions = Playbook.objects.filter(slug=test.slug)
    found: Playbook | None = versions.filter(status=Playbook.Status.PUBLISHED).first() or versions.order_by("-version").first()
    return found
