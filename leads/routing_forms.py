"""Forms in which managers set up queues, rules, reps and accounts: words and choices instead of JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from typing import Any

from django import forms
from django.conf.locale import LANG_INFO
from django.contrib.admin.widgets import FilteredSelectMultiple
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.safestring import SafeString
from phonenumbers import SUPPORTED_REGIONS

from leads import hours, routing
from leads.importing.countries import country_names
from leads.models import AssignmentRule, BusinessUnit, NamedAccount, Partner, Queue, Rep


@cache
def country_choices() -> list[tuple[str, str]]:
    """Code and English name, by name."""

    def name(code: str) -> str:
        names = country_names().get(code, {})
        found = names.get("en", code)
        return str(names[found[1:]] if found.startswith("*") else found)  # *de: as in German

    return sorted(((code, f"{name(code)} ({code})") for code in SUPPORTED_REGIONS), key=lambda choice: choice[1])


@cache
def language_choices() -> list[tuple[str, str]]:
    """Language without region, and its English name, by name."""
    named = [(code, f"{info['name']} ({code})") for code, info in LANG_INFO.items() if "name" in info and len(code) == 2]
    return sorted(named, key=lambda choice: choice[1])


class Chooser(FilteredSelectMultiple):
    """Two lists to choose many from; in the wrapper without which the admin puts the label behind them."""

    def render(self, *args: Any, **kwargs: Any) -> SafeString:
        return format_html('<div class="related-widget-wrapper">{}</div>', super().render(*args, **kwargs))


class CommaListField(forms.CharField):
    """A list of texts, as words between commas."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "widget": forms.TextInput(attrs={"class": "vTextField"}), **kwargs})

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(str(item) for item in value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        items = value if isinstance(value, list) else str(value or "").split(",")
        return list(dict.fromkeys(item for part in items if (item := str(part).strip())))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(initial) != self.to_python(data))


class SpanField(forms.CharField):
    """A span of time, as `2 hours` or `1 day 30 minutes`."""

    def prepare_value(self, value: Any) -> Any:
        return hours.spoken(value) if isinstance(value, timedelta) else value

    def to_python(self, value: Any) -> Any:
        if not (text := str(value or "").strip()):
            return None
        if (span := hours.read_span(text)) is None:
            raise ValidationError(f"“{text}” is no span of time; write for example “4 hours” or “1 day 30 minutes”.")
        return span

    def has_changed(self, initial: Any, data: Any) -> bool:
        return str(self.prepare_value(initial) or "") != str(data or "")


class QueueForm(forms.ModelForm):  # type: ignore[type-arg]
    """A queue; overflow that goes in a circle or asks nobody new is refused."""

    offer_timeout = SpanField(initial=timedelta(hours=4), help_text=Queue._meta.get_field("offer_timeout").help_text)
    escalation = SpanField(required=False, help_text=Queue._meta.get_field("escalation").help_text)
    first_touch = SpanField(required=False, help_text=Queue._meta.get_field("first_touch").help_text)
    skills = CommaListField(help_text="A rep must have all of these; words between commas. Empty: none is needed.")

    class Meta:
        model = Queue
        fields = (
            "name", "slug", "is_default", "reps", "skills", "match_language", "offer_timeout", "escalation", "overflow", "first_touch",
        )  # fmt: skip

    def clean_is_default(self) -> bool:
        wanted: bool = self.cleaned_data["is_default"]
        if self.instance.pk and not wanted and Queue.objects.filter(pk=self.instance.pk, is_default=True).exists():
            raise ValidationError("One queue must catch every lead that no rule matches; make another one the default instead.")
        return wanted

    def clean_offer_timeout(self) -> timedelta:
        span: timedelta = self.cleaned_data["offer_timeout"]
        if span <= timedelta(0):
            raise ValidationError("A rep needs some time to answer, such as “4 hours”.")
        return span

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if self.errors:
            return data
        escalation, overflow = data["escalation"], data["overflow"]
        if (escalation is None) != (overflow is None):
            missing = "escalation" if escalation is None else "overflow"
            self.add_error(missing, "Escalation time and overflow queue belong together; give both, or neither.")
        elif fault := self._overflow_fault(data):
            self.add_error("overflow", fault)
        return data

    def _overflow_fault(self, data: dict[str, Any]) -> str:
        """What is wrong with where leads go on, from this queue or into it."""
        name = data["name"]
        others = Queue.objects.exclude(pk=self.instance.pk).prefetch_related("reps").select_related("overflow")
        lines = {queue.name: _line(queue.reps.all(), queue.skills, queue.match_language) for queue in others}
        lines[name] = _line(data["reps"], data["skills"], data["match_language"])
        before = Queue.objects.filter(pk=self.instance.pk).values_list("name", flat=True).first()
        overflows = {queue.name: queue.overflow.name if queue.overflow else None for queue in others}
        # Others point to this queue by the name it had.
        overflows = {queue: name if after is not None and after == before else after for queue, after in overflows.items()}
        overflows[name] = data["overflow"].name if data["overflow"] and data["overflow"].pk != self.instance.pk else None
        if data["overflow"] and data["overflow"].pk == self.instance.pk:
            overflows[name] = name
        if circle := routing.overflow_cycle(name, overflows):
            return f"Leads would go in a circle: {', '.join(circle)}. Choose a queue that does not lead back here."
        for queue, after in overflows.items():
            if after is not None and name in (queue, after) and lines[queue].asks_all_of(lines[after]):
                return (
                    f"Everybody in {after} also works in {queue} and is asked there already, so that leads of {queue} would find "
                    f"nobody new in {after}. Add other reps to {after}, or choose another queue."
                )
        return ""

    def _get_validation_exclusions(self) -> set[str]:
        """One queue may be the default: saving this one takes it from the other, so it is no fault that there is one."""
        return {*super()._get_validation_exclusions(), "is_default"}  # type: ignore[misc]


def _line(reps: Iterable[Rep], skills: Iterable[str], match_language: bool) -> routing.Line:
    return routing.Line(frozenset(rep.name for rep in reps), frozenset(skills), match_language)


LISTS = {
    "business_unit": "business units", "partner": "partners", "country": "countries", "language": "languages",
}  # fmt: skip


class RuleForm(forms.ModelForm):  # type: ignore[type-arg]
    """A rule: all that is filled in must hold; what is left empty does not matter."""

    business_unit = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    partner = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    country = forms.MultipleChoiceField(required=False, widget=Chooser("countries", is_stacked=False))
    language = forms.MultipleChoiceField(required=False, widget=Chooser("languages", is_stacked=False))
    product_interest = CommaListField(help_text="As the lead's record has it, word for word; several between commas.")
    amount_from = forms.FloatField(required=False, min_value=0, help_text="The stated budget is at least this.")
    amount_below = forms.FloatField(required=False, min_value=0, help_text="The stated budget is below this.")

    class Meta:
        model = AssignmentRule
        fields = ("name", "priority", "queue")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = {
            "business_unit": [(unit.slug, unit.name) for unit in BusinessUnit.objects.all()],
            "partner": [(partner.slug, partner.name) for partner in Partner.objects.all()],
            "country": country_choices(),
            "language": language_choices(),
        }
        when = self.instance.when or {}
        for name, choices in known.items():
            # What the rule names and nobody knows is shown, so that it can be taken out.
            strange = [(value, f"{value} (unknown)") for value in when.get(name, ()) if value not in dict(choices)]
            field: Any = self.fields[name]
            field.choices = [*strange, *choices]
            field.initial = list(when.get(name, ()))
        amount = when.get("amount", {})
        for name, initial in (
            ("product_interest", when.get("product_interest", [])),
            ("amount_from", amount.get("gte")),
            ("amount_below", amount.get("lt")),
        ):
            self.fields[name].initial = initial

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        when: dict[str, Any] = {name: data[name] for name in (*LISTS, "product_interest") if data.get(name)}
        limits = {"gte": data.get("amount_from"), "lt": data.get("amount_below")}
        if amount := {key: int(limit) if limit.is_integer() else limit for key, limit in limits.items() if limit is not None}:
            when["amount"] = amount
        if len(amount) > 1 and amount["gte"] >= amount["lt"]:
            self.add_error("amount_below", "No budget is at least the one and below the other; give a higher limit.")
        try:
            routing.check_countries(when)
        except routing.ConditionError as error:
            self.add_error("country", str(error))
        # The model's own check would complain about a field that this form does not have.
        self.instance.when = {} if self.errors else when
        return data


class RepForm(forms.ModelForm):  # type: ignore[type-arg]
    """A rep."""

    skills = CommaListField(help_text="Words between commas, as the queues name them.")
    languages = CommaListField(help_text="Language tags between commas, such as de, en.")

    class Meta:
        model = Rep
        fields = ("user", "name", "capacity", "present", "skills", "languages", "time_zone", "country")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["present"].show_hidden_initial = True  # a page that stood open does not bring back who left meanwhile


class AccountForm(forms.ModelForm):  # type: ignore[type-arg]
    """A company that belongs to one rep."""

    domains = CommaListField(required=True, help_text="Mail domains of the company between commas, such as kunde.example.")

    class Meta:
        model = NamedAccount
        fields = ("name", "domains", "owner")
