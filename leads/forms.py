"""What reps send from the desk, checked for its shape."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from leads.models import AnswerMark, Assignment, BantAnswer, Note, Offer, Rep

TOO_LONG = "That is %(show_value)d characters; %(limit_value)d fit. Please shorten it."
NO_DAY = "Give a day, such as 2026-12-24."


def _words(field: Any, required: str = "") -> forms.CharField:
    """A text as long as the model's field; `required`: what is said when it is empty."""
    return forms.CharField(
        max_length=field.max_length, required=bool(required), error_messages={"required": required, "max_length": TOO_LONG}
    )


class DeclineForm(forms.Form):
    """Why an offer is declined: one of the usual reasons (`because`, a button) or the rep's own words."""

    because = forms.CharField(max_length=200, required=False)
    reason = _words(Offer._meta.get_field("reason"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["why"] = data.get("because") or data.get("reason")
        if not data["why"] and not self.errors:
            self.add_error("reason", "Say in a few words why, or take one of the reasons; the managers read it.")
        return data


class NoteForm(forms.Form):
    """A note about a lead."""

    text = _words(Note._meta.get_field("text"), "Write a few words first.")


class MarkForm(forms.Form):
    """Whether an answer was understood."""

    criterion = forms.ModelChoiceField(
        BantAnswer.objects.none(), to_field_name="criterion", error_messages={"invalid_choice": "The lead has no such answer."}
    )
    judgement = forms.ChoiceField(choices=AnswerMark.Judgement.choices)

    def __init__(self, *args: Any, answers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["criterion"].queryset = answers  # type: ignore[attr-defined]


class NextStepForm(forms.Form):
    """What the rep does next, and on which day."""

    text = _words(Assignment._meta.get_field("next_step"), "Say what you will do.")
    on = forms.DateField(error_messages={"invalid": NO_DAY, "required": NO_DAY})

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_on(self) -> date:
        on: date = self.cleaned_data["on"]
        if on < self.today:
            raise forms.ValidationError("That day has passed; give today or a later one.")
        return on


class OutcomeForm(forms.Form):
    """How far the rep has come with a lead."""

    outcome = forms.ChoiceField(choices=[(name, name) for name in (*Assignment.Progress.values, "won", "lost")])
    why = forms.CharField(max_length=200, required=False, error_messages={"max_length": TOO_LONG})


class GiveBackForm(forms.Form):
    """Why a lead is given back, and to which colleague; empty: to the queue."""

    why = forms.CharField(max_length=200, error_messages={"required": "Say in a few words why.", "max_length": TOO_LONG})
    to = forms.ModelChoiceField(
        Rep.objects.none(), required=False, error_messages={"invalid_choice": "This colleague cannot be asked; choose another."}
    )

    def __init__(self, *args: Any, colleagues: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = colleagues  # type: ignore[attr-defined]
