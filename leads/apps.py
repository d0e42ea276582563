"""The leads app."""

from typing import Any

from django.apps import AppConfig, apps
from django.db import connections
from django.db.models.signals import post_migrate


def put_guards(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """After each migration: the triggers that hold what the ORM cannot (guards.py)."""
    from leads import guards

    declared = getattr(sender.models_module, "GUARDS", ())
    guards.install(connections[using], declared)


class LeadsConfig(AppConfig):
    name = "leads"

    def ready(self) -> None:
        for label in ("leads", "conversations", "outreach"):
            post_migrate.connect(put_guards, sender=apps.get_app_config(label))
