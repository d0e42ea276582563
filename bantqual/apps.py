"""Wiring of the project."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin


class BantqualConfig(AppConfig):
    name = "bantqual"
    default = True


class ManagersAdminConfig(admin.AdminConfig):
    default_site = "bantqual.managers_site.ManagersSite"
    default = False
