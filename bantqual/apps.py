"""Wiring of the project."""

from django.apps import AppConfig


class BantqualConfig(AppConfig):
    name = "bantqual"
