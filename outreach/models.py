"""The outbox of the SDR agent: one row per lead and step."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from leads.models import Lead


class OutboundEmailQuerySet(models.QuerySet["OutboundEmail"]):
    def due(self, now: datetime) -> OutboundEmailQuerySet:
        """Mails whose time has come, oldest first."""
        return self.filter(state=OutboundEmail.State.QUEUED, due_at__lte=now).order_by("due_at", "pk")

    def abandoned(self, before: datetime) -> OutboundEmailQuerySet:
        """Mails that some process took for sending and never reported on."""
        return self.filter(state=OutboundEmail.State.SENDING, claimed_at__lte=before)


class OutboundEmail(models.Model):
    """One mail of one step. It is claimed before it is sent, and a lost answer of the mail server is never guessed."""

    class State(models.TextChoices):
        QUEUED = "queued"
        SENDING = "sending"
        SENT = "sent"
        FAILED = "failed"
        SUPPRESSED = "suppressed"
        UNKNOWN = "unknown"
        CANCELLED = "cancelled"

    class Kind(models.TextChoices):
        OUTREACH = "outreach"
        NUDGE = "nudge"
        OPT_OUT_CONFIRMATION = "opt_out_confirmation"
        WINDOW_REMINDER = "window_reminder"
        REP_NOTICE = "rep_notice"
        MANAGER_NOTICE = "manager_notice"

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="emails")
    step = models.CharField(max_length=60, help_text="What this mail is in the lead's sequence; each step goes out once.")
    kind = models.CharField(max_length=24, choices=Kind.choices)
    to = models.EmailField(max_length=254)
    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    due_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    # Set in a transaction of its own just before the mail goes to the server: from here on it may have been delivered.
    handed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    message_id = models.CharField(max_length=200, unique=True)
    subject = models.CharField(max_length=200, blank=True)
    why = models.CharField(max_length=300, blank=True, help_text="Why it was not sent, in words.")

    objects: ClassVar[Any] = OutboundEmailQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            # Each step goes to a lead once.
            models.UniqueConstraint(fields=["lead", "step"], name="email_once_per_step"),
            models.CheckConstraint(condition=~Q(state="sent") | Q(sent_at__isnull=False), name="email_sent_has_time"),
        ]
        indexes = [
            models.Index(fields=["due_at"], name="email_due", condition=Q(state="queued")),
            models.Index(fields=["claimed_at"], name="email_sending", condition=Q(state="sending")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} to {self.to} ({self.state})"


class Heartbeat(models.Model):
    """The last sign of life of the worker; one row."""

    name = models.CharField(max_length=20, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} at {self.at:%Y-%m-%d %H:%M:%S}"
