"""The admin as managers meet it: the board is its home, and its lists stand where one looks for them."""

from __future__ import annotations

from typing import Any

from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path

from outreach import board_views

SECTIONS = {
    "Leads": ("Lead", "Journey", "Conversation", "OpenQuestion", "ImportJob"),
    "Mails": ("MailToApprove", "OutboundEmail", "InboundEmail", "Pause", "ProviderEvent", "Breaker", "Suppression"),
    "Reps": ("Rep", "Queue", "AssignmentRule", "NamedAccount", "Partner", "Assignment", "Offer"),
    "Playbooks": ("BusinessUnit", "Playbook", "PlaybookTest", "Snippet", "AnswerMark"),
    "Records": ("LeadEvent", "DecisionReceipt", "BantAnswer", "AnswerVersion", "Turn", "ModelCall", "LogEntry"),
    "Accounts": ("User", "Group", "ManagerScope", "TOTPDevice"),
}
"""Where each list stands, in this order; what is not named stands under its app, at the end."""


NAMES = {"LogEntry": "Who saw or changed what", "TOTPDevice": "Registered phones", "AnswerMark": "How often the agent was right"}
"""Lists whose model has another name, or other people's apps."""


class ManagersSite(AdminSite):
    """One site for all staff. Who may not see leads gets the plain list of what else there is."""

    site_header = site_title = "bantqual"
    index_title = "Managers' desk"
    enable_nav_sidebar = True

    def get_urls(self) -> list[URLResolver | URLPattern]:
        return [path("board.csv", self.admin_view(board_views.board_csv), name="board-csv"), *super().get_urls()]

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        if not request.user.has_perm("leads.view_lead"):
            return super().index(request, extra_context)
        return board_views.board_page(request, {**self.each_context(request), **(extra_context or {})})

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        apps: list[Any] = super().get_app_list(request, app_label)
        if app_label is not None:
            return apps
        models = {model["object_name"]: model for app in apps for model in app["models"]}
        for model, name in NAMES.items():
            if model in models:
                models[model]["name"] = name
        sections = []
        for name, wanted in SECTIONS.items():
            found = [models.pop(model) for model in wanted if model in models]
            if found:
                label = name.lower()
                sections.append({"name": name, "app_label": label, "app_url": "", "has_module_perms": True, "models": found})
        left = ({**app, "models": [model for model in app["models"] if model["object_name"] in models]} for app in apps)
        return [*sections, *(app for app in left if app["models"])]
