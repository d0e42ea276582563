"""The managers' pages about decisions: a receipt that can be recomputed, and the override of an outcome."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from leads import clock, dossier, evaluation, receipts
from leads.models import DecisionReceipt, Lead

OUTCOMES = {receipts.QUALIFIED: "Qualified", receipts.NOT_QUALIFIED: "Not qualified"}


# --- the receipt


def receipt_page(request: HttpRequest, receipt: DecisionReceipt) -> HttpResponse:
    """One receipt in words. A POST recomputes it: from the stored text, or from a `copy` that is compared with it."""
    context = {
        **admin.site.each_context(request), "title": f"Decision on {receipt.lead}", "receipt": receipt, "opts": receipt._meta,
        "lead": receipt.lead, "text": receipt.content, **_told(receipt),
    }  # fmt: skip
    if request.method == "POST":
        text = request.POST.get("copy", receipt.content).strip()
        context |= {"text": text, "checked": _checked(receipt, text), "is_copy": "copy" in request.POST}
    return render(request, "leads/receipt.html", context)


def _checked(receipt: DecisionReceipt, text: str) -> dict[str, Any]:
    try:
        outcome = receipts.recompute(text)
    except receipts.ReceiptError:
        outcome = None
    return {
        "faults": receipts.check(text, receipt.digest),
        "outcome": outcome,
        "verdict": OUTCOMES.get(outcome.outcome, outcome.outcome) if outcome else "",
        "digest": receipts.digest(text),
        "difference": receipts.difference(receipt.content, text),
    }


def _told(receipt: DecisionReceipt) -> dict[str, Any]:
    """What the receipt's text says, for the page; empty where the text is no receipt any more."""
    try:
        content, result = receipts.content_of(receipt.content), receipts.recompute(receipt.content)
        return {
            "content": content,
            "result": result,
            "verdict": OUTCOMES.get(content["outcome"], content["outcome"]),
            "by_rule": OUTCOMES[result.by_rule],
            "decided_at": datetime.fromisoformat(content["decided_at"]),
            "window": {name: datetime.fromisoformat(at) for name, at in content.get("window", {}).items()},
            "rows": [_row(row) for row in content["criteria"]],
            "instead_of": OUTCOMES.get((content.get("override", {}).get("earlier") or {}).get("outcome", "")),
        }
    except (receipts.ReceiptError, KeyError, TypeError, ValueError):
        return {"broken": True}


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """One criterion as the page, and the words for its value (leads/_value.html), take it."""
    value = row["value"] or {}
    days = {name: date.fromisoformat(value[name]) if value.get(name) else None for name in ("start", "end")}
    settled_at = datetime.fromisoformat(row["settled_at"]) if row["settled_at"] else None
    label = dossier.LABELS.get(row["criterion"], row["criterion"])
    end = row["verdict"] or row["disposition"]
    answer = {**row, "value": value}
    return {**row, "label": label, "stands": dossier.ENDS.get(end, end), "answer": answer, "settled_at": settled_at, **days}


# --- the override


class ReasonForm(forms.Form):
    """Why a manager judges otherwise."""

    reason = forms.CharField(
        max_length=evaluation.MAX_REASON, widget=forms.Textarea(attrs={"rows": 3, "cols": 70}), label="Reason",
        help_text="Stays in the lead's history, with your name.",
        error_messages={"required": "Give a reason: it stays in the lead's history."},
    )  # fmt: skip


def outcome_open_to(lead: Lead) -> str:
    """The outcome that a manager can give this lead now; "" where none can be given."""
    return next((outcome for outcome, states in evaluation.OVERRIDABLE.items() if lead.state in states), "")


def override_page(request: HttpRequest, lead: Lead) -> HttpResponse:
    """Says what the override would do, asks for the reason, and does it on a POST."""
    back = HttpResponseRedirect(reverse("admin:leads_lead_change", args=[lead.pk]))
    outcome = outcome_open_to(lead)
    form = ReasonForm(request.POST or None)
    if not outcome:
        messages.warning(request, f"This lead is {lead.get_state_display().lower()}; there is no outcome to override.")
        return back
    if request.method == "POST" and form.is_valid():
        # What the page said is what is done, even if the lead has moved since it was shown.
        wanted = outcome if request.POST.get("outcome") not in OUTCOMES else request.POST["outcome"]
        reason, by = form.cleaned_data["reason"], str(request.user.get_username())
        try:
            evaluation.override_outcome(lead, wanted, reason=reason, by=by, now=clock.now())
        except (evaluation.NothingToOverrideError, evaluation.ReasonError) as error:
            messages.warning(request, str(error))
        else:
            messages.success(request, f"{lead} is {OUTCOMES[wanted].lower()} now; the reason stands in the history.")
        return back
    context = {
        **admin.site.each_context(request), "title": f"Override the outcome of {lead}", "lead": lead, "opts": lead._meta,
        "form": form, "outcome": outcome, "verdict": OUTCOMES[outcome], "decisions": lead.decisions.order_by("-pk"),
        "assignment": lead.assignments.filter(ended_at=None).select_related("queue", "rep").first(),
    }  # fmt: skip
    return render(request, "leads/override.html", context)
