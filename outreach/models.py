"""The outbox of the SDR agent: one row per lead and step, what holds it back, and how the mail server stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce

from conversations.models import Conversation
from leads.bant import Criterion
from leads.models import Assignment, BusinessUnit, Lead, Offer, Suppression
from outreach import figures, sequence
from outreach.marks import Mark
from outreach.sequence import Rule


class PauseQuerySet(models.QuerySet["Pause"]):
    def running(self) -> PauseQuerySet:
        """Pauses that hold mails now."""
        return self.filter(ended_at=None)

    def holding(self, lead_id: Any) -> PauseQuerySet:
        """Running pauses that hold a lead's mails: for all, for its unit, or for itself. `lead_id` may be an OuterRef."""
        everybody = Q(lead=None, business_unit=None)
        return self.running().filter(everybody | Q(lead=lead_id) | Q(business_unit__leads=lead_id)).order_by("pk")


class Pause(models.Model):
    """No mail goes to one lead, one business unit's leads, or (both empty) any lead, until somebody ends it."""

    lead = models.ForeignKey(Lead, models.CASCADE, null=True, blank=True, related_name="pauses")
    business_unit = models.ForeignKey(BusinessUnit, models.CASCADE, null=True, blank=True, related_name="pauses")
    since = models.DateTimeField()
    by = models.CharField(max_length=150, help_text="Who set it.")
    why = models.CharField(max_length=200, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.CharField(max_length=150, blank=True)

    objects: ClassVar[Any] = PauseQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(lead=None) | Q(business_unit=None), name="pause_one_scope"),
            # One running pause per lead, per unit, and for all.
            models.UniqueConstraint(fields=["lead"], condition=Q(ended_at=None), name="pause_once_per_lead"),
            models.UniqueConstraint(fields=["business_unit"], condition=Q(ended_at=None), name="pause_once_per_unit"),
            models.UniqueConstraint(
                Coalesce("lead_id", "business_unit_id", 0),
                condition=Q(ended_at=None, lead=None, business_unit=None),
                name="pause_once_for_all",
            ),
        ]

    def __str__(self) -> str:
        return f"pause for {self.whom}"

    @property
    def whom(self) -> str:
        """For whom, as it stands after "paused for"."""
        if self.lead_id is not None:
            return "this lead"
        return f"the unit {self.business_unit.name}" if self.business_unit else "all leads"

    @property
    def halt(self) -> sequence.Halt:
        """The same as plain values."""
        return sequence.Halt(self.whom, self.since, self.by, self.why)


class OutboundEmailQuerySet(models.QuerySet["OutboundEmail"]):
    def due(self, now: datetime) -> OutboundEmailQuerySet:
        """Mails whose time has come, oldest first."""
        return self.filter(state=OutboundEmail.State.QUEUED, due_at__lte=now).order_by("due_at", "pk")

    def abandoned(self, before: datetime) -> OutboundEmailQuerySet:
        """Mails that some process took for sending and never reported on, oldest first."""
        return self.filter(state=OutboundEmail.State.SENDING, claimed_at__lte=before).order_by("claimed_at", "pk")

    def handed_between(self, after: datetime, until: datetime) -> OutboundEmailQuerySet:
        """Mails that went to the mail server after one moment and up to another."""
        return self.filter(handed_at__gt=after, handed_at__lte=until)

    def to_approve(self) -> OutboundEmailQuerySet:
        """First mails that wait for a manager's yes."""
        return self.filter(state=OutboundEmail.State.QUEUED, needs_approval=True, approved_at=None)

    def this_claim(self, email: OutboundEmail) -> OutboundEmailQuerySet:
        """The row as this claim left it; nothing if the claim was taken away. `attempts` is the fence."""
        return self.filter(pk=email.pk, state=OutboundEmail.State.SENDING, attempts=email.attempts)

    def allowed(self, kind: str, *, now: Any, last_mail_by: Any, hashes: Sequence[Any]) -> OutboundEmailQuerySet:
        """Of the mails of a kind, those that no rule forbids which other people's acts decide.

        Laid over the UPDATE that claims and over the one before handing over, so that check and write are one statement:
        opt-out and other suppressions, state of lead and conversation, words of the lead since, "later", pauses,
        approval, absence at `now`, an ended offer, a first touch, another nudge after `last_mail_by`. `hashes` are those of the address
        (links.address_hashes). Hours and limits depend on the clock alone and are looked at before;
        `reasons.why_not` says in words what this says as a condition.
        """
        if kind == OutboundEmail.Kind.MANAGER_NOTICE:
            return self.all()
        if kind == OutboundEmail.Kind.REP_NOTICE:
            untouched = Assignment.objects.untouched().filter(lead=OuterRef("lead_id"), rep__user__email=OuterRef("to"))
            is_open = Offer.objects.filter(pk=OuterRef("offer_id"), outcome=Offer.Outcome.OPEN)
            return self.filter(Exists(is_open) | Q(Exists(untouched), offer=None))
        rows = self.filter(~Exists(Pause.objects.holding(OuterRef("lead_id"))))
        if kind == OutboundEmail.Kind.OPT_OUT_CONFIRMATION:
            return rows
        lead = Lead.objects.filter(pk=OuterRef("lead_id"), state__in=sequence.LEAD_STATES[kind])
        rows = rows.filter(~Exists(Suppression.objects.filter(address_hash__in=hashes)))
        if kind == OutboundEmail.Kind.OUTREACH:
            return rows.filter(Exists(lead), Q(needs_approval=False) | Q(approved_at__isnull=False))
        silent = Conversation.objects.filter(
            Q(last_heard_at=None) | Q(last_heard_at=OuterRef("heard_at")),
            pk=OuterRef("conversation_id"),
            state__in=sequence.CONVERSATION_STATES[kind],
            put_off_at=None,
        )
        return rows.filter(
            Exists(lead.filter(Q(outreach_not_before=None) | Q(outreach_not_before__lte=now))),
            Exists(silent),
            ~Exists(OutboundEmail.objects.reminding(OuterRef("lead_id")).filter(handed_at__gt=last_mail_by)),
        )

    def reminding(self, lead_id: Any) -> OutboundEmailQuerySet:
        """Nudges and reminders of a lead; they keep their distance from each other. `lead_id` may be an OuterRef."""
        return self.filter(lead=lead_id, kind__in=FOLLOW_UPS)


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
    # Whose silence it breaks, and the last words heard when it was planned: if there are later ones it does not go out.
    conversation = models.ForeignKey(Conversation, models.CASCADE, null=True, blank=True, related_name="emails")
    heard_at = models.DateTimeField(null=True, blank=True)
    offer = models.ForeignKey(Offer, models.CASCADE, null=True, blank=True, related_name="emails")
    needs_approval = models.BooleanField(default=False)
    approved_at = models.DateTimeField(null=True, blank=True)
    approved_by = models.CharField(max_length=150, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    # Set in a transaction of its own just before the mail goes to the server: from here on it may have been delivered.
    handed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    # How often it was claimed, which is the fence; and how many of these tries ended in a "not now" or a dead worker.
    attempts = models.PositiveSmallIntegerField(default=0)
    refusals = models.PositiveSmallIntegerField(default=0)
    message_id = models.CharField(max_length=200, unique=True)
    # The provider's own name for it, and the furthest that its events have told; see Delivery.
    provider_id = models.CharField(max_length=200, blank=True, db_index=True)
    delivery = models.CharField(max_length=10, blank=True)
    subject = models.CharField(max_length=200, blank=True, help_text="As it went out, or as a manager wants it.")
    text = models.TextField(blank=True, max_length=4000, help_text="A manager's own words instead of the template's.")
    rule = models.CharField(max_length=20, blank=True, choices=[(rule.value, rule.value) for rule in Rule])
    why = models.CharField(max_length=300, blank=True, help_text="Why it was not sent, or waits, in words.")

    objects: ClassVar[Any] = OutboundEmailQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            # Each step goes to a lead once.
            models.UniqueConstraint(fields=["lead", "step"], name="email_once_per_step"),
            models.CheckConstraint(condition=~Q(state="sent") | Q(sent_at__isnull=False), name="email_sent_has_time"),
        ]
        indexes = [
            models.Index(fields=["kind", "due_at"], name="email_due", condition=Q(state="queued")),
            models.Index(fields=["claimed_at"], name="email_sending", condition=Q(state="sending")),
            # What the limits of rate and number are counted from.
            models.Index(fields=["handed_at"], name="email_handed", condition=Q(handed_at__isnull=False)),
            # What a manager must look at.
            models.Index(fields=["due_at"], name="email_unknown", condition=Q(state="unknown")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} to {self.to} ({self.state})"


FOLLOW_UPS = (OutboundEmail.Kind.NUDGE, OutboundEmail.Kind.WINDOW_REMINDER)


class Breaker(models.Model):
    """Whether the mail server can be reached, and when it is tried again; one row, none while all is well."""

    name = models.CharField(max_length=20, primary_key=True)
    failures = models.PositiveIntegerField(default=0)
    since = models.DateTimeField()
    wait_until = models.DateTimeField()
    told_at = models.DateTimeField(null=True, blank=True, help_text="When the managers were last told.")
    why = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"{self.why}, {self.failures} times since {self.since:%Y-%m-%d %H:%M}"


class Heartbeat(models.Model):
    """When something was last done: the worker's sign of life, the last sweep for who is left behind. One row each."""

    name = models.CharField(max_length=20, primary_key=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} at {self.at:%Y-%m-%d %H:%M:%S}"


# --- what providers and mail servers tell us


class Delivery(models.TextChoices):
    """What became of a mail after it was handed over, in rising order: a later word of a lower rank changes nothing."""

    DEFERRED = "deferred"
    DELIVERED = "delivered"
    SOFT = "soft"  # bounced, but the address may take the next one
    HARD = "hard"  # the address takes no mail
    OPTED_OUT = "opted_out"  # the person unsubscribed at the provider
    COMPLAINED = "complained"  # the person reported it as spam


class ProviderEventQuerySet(models.QuerySet["ProviderEvent"]):
    def early(self) -> ProviderEventQuerySet:
        """Events of mails that were not known, or still being handed over, when they came."""
        return self.filter(state=ProviderEvent.State.EARLY).order_by("pk")


class ProviderEvent(models.Model):
    """One event of the mail provider, applied once. Its key is the provider's id, or a hash of what it says."""

    class State(models.TextChoices):
        EARLY = "early"
        APPLIED = "applied"
        UNKNOWN = "unknown"

    key = models.CharField(max_length=64, unique=True)
    delivery = models.CharField(max_length=10, choices=Delivery.choices)
    message_ids = models.JSONField(default=list)
    detail = models.CharField(max_length=100, blank=True)
    happened_at = models.DateTimeField()
    received_at = models.DateTimeField()
    state = models.CharField(max_length=7, choices=State.choices, default=State.EARLY)
    email = models.ForeignKey(OutboundEmail, models.CASCADE, null=True, blank=True, related_name="events")

    objects: ClassVar[Any] = ProviderEventQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["id"], name="provider_event_early", condition=Q(state="early"))]

    def __str__(self) -> str:
        return f"{self.delivery} ({self.state})"


class InboundEmail(models.Model):
    """One mail that came in. The lead's words are in the transcript; only what belongs to no lead is kept here."""

    message_id = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=14)
    lead = models.ForeignKey(Lead, models.CASCADE, null=True, blank=True, related_name="inbound_emails")
    sender = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True, help_text="Its words, if no lead's transcript has them.")
    received_at = models.DateTimeField()
    why = models.CharField(max_length=300, blank=True, help_text="What was done with it, in words.")

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.kind} at {self.received_at:%Y-%m-%d %H:%M}"


# --- the board


class Change(models.Model):
    """A lead of which something changed that the board counts. Triggers write it, the worker counts and removes it."""

    lead_id = models.BigIntegerField()

    def __str__(self) -> str:
        return f"change of lead {self.lead_id}"


END_CHOICES = [(end, "no answer" if end == "open" else end) for end in figures.ENDS]
CRITERION_CHOICES = [(criterion.value, criterion.value) for criterion in Criterion]


def _reached(moment: str) -> models.Index:
    """Leads that reached a moment, by the time they came in: what a number of the board links to."""
    reached = Q(**{f"{moment}_at__isnull": False})
    return models.Index(fields=["received_at", "business_unit"], name=f"journey_{moment}", condition=reached)


class Journey(models.Model):
    """How far a lead came and when: what the board counts. Derived; `rebuild_board` makes it anew."""

    # A lead that is erased leaves its journey until the worker has taken it out of the counts.
    lead = models.OneToOneField(Lead, models.DO_NOTHING, primary_key=True, db_constraint=False, related_name="journey")
    business_unit = models.ForeignKey(
        BusinessUnit, models.PROTECT, null=True, blank=True, related_name="journeys", db_index=False
    )
    received_at = models.DateTimeField("received")
    mailed_at = models.DateTimeField("mailed", null=True, blank=True)
    delivered_at = models.DateTimeField("delivered", null=True, blank=True)
    started_at = models.DateTimeField("started", null=True, blank=True)
    core_done_at = models.DateTimeField("answered all", null=True, blank=True)
    qualified_at = models.DateTimeField("qualified", null=True, blank=True)
    assigned_at = models.DateTimeField("offered", null=True, blank=True)
    accepted_at = models.DateTimeField("accepted", null=True, blank=True)
    touched_at = models.DateTimeField("first touch", null=True, blank=True)
    won_at = models.DateTimeField("won", null=True, blank=True)
    opted_out_at = models.DateTimeField("opted out", null=True, blank=True)
    bounced_at = models.DateTimeField("bounced", null=True, blank=True)
    stopped_at = models.CharField("stopped at", max_length=10, choices=CRITERION_CHOICES, blank=True)
    budget = models.CharField(max_length=8, choices=END_CHOICES, blank=True)
    authority = models.CharField(max_length=8, choices=END_CHOICES, blank=True)
    need = models.CharField(max_length=8, choices=END_CHOICES, blank=True)
    timeline = models.CharField(max_length=8, choices=END_CHOICES, blank=True)

    class Meta:
        ordering = ["-received_at", "-pk"]
        indexes = [
            models.Index(fields=["received_at", "business_unit"], name="journey_received"),
            *map(_reached, figures.MOMENTS),
            models.Index(
                fields=["stopped_at", "received_at", "business_unit"], name="journey_stopped", condition=~Q(stopped_at="")
            ),
            *(
                models.Index(fields=[name, "received_at", "business_unit"], name=f"journey_{name}", condition=~Q(**{name: ""}))
                for name, _ in CRITERION_CHOICES
            ),
        ]

    def __str__(self) -> str:
        return f"journey of lead {self.lead_id}"


class BoardDay(models.Model):
    """The sums of the journeys of one business unit's leads that came in on one day. Derived, as they are."""

    day = models.DateField(help_text="In the company's time zone.")
    business_unit = models.ForeignKey(BusinessUnit, models.CASCADE, null=True, blank=True, related_name="+", db_index=False)
    counts = models.JSONField(default=dict, help_text="Measure to number (outreach/figures.py).")

    class Meta:
        ordering = ["day", "business_unit"]
        constraints = [
            models.UniqueConstraint(
                fields=["day", "business_unit"], name="board_day_once_per_unit", condition=Q(business_unit__isnull=False)
            ),
            models.UniqueConstraint(fields=["day"], name="board_day_once_without_unit", condition=Q(business_unit__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"board of {self.day:%Y-%m-%d}"


_COUNTED = ", ".join(f"'{kind}'" for kind in figures.KINDS)

GUARDS = [
    Mark("board_lead_came", "leads_lead", "INSERT", "NEW.id"),
    Mark(
        "board_lead_moved",
        "leads_lead",
        "UPDATE",
        "NEW.id",
        "NEW.received_at <> OLD.received_at OR coalesce(NEW.business_unit_id, 0) <> coalesce(OLD.business_unit_id, 0)",
    ),
    Mark("board_lead_erased", "leads_lead", "DELETE", "OLD.id"),
    Mark("board_lead_event", "leads_leadevent", "INSERT", "NEW.lead_id", f"NEW.kind IN ({_COUNTED})"),
    Mark("board_lead_answer", "leads_bantanswer", "UPDATE", "NEW.lead_id"),
]
