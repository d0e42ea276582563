"""Who the lead is, what is known of it, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar
from xml.etree import ElementTree
from zoneinfo import available_timezones as _available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django_fsm import transition
from phonenumbers import SUPPORTED_REGIONS

from leads import addresses, links, receipts, routing
from leads.bant import Criterion, Disposition, Verdict
from leads.guards import SearchIndex, append_only, state_guards
from leads.machines import MachineQuerySet, StateField, StateMachine
from leads.prepared import select


@cache
def available_timezones() -> frozenset[str]:
    """All IANA names, read from disk once."""
    return frozenset(_available_timezones())


def zone_or_default(time_zone: str) -> str:
    """This IANA name, or the company's own time zone where it is none."""
    return time_zone if time_zone in available_timezones() else settings.TIME_ZONE


_ORIGIN = re.compile(r"https://[a-z0-9.-]+(:\d{1,5})?|http://(127\.0\.0\.1|localhost)(:\d{1,5})?")


def check_origins(text: str) -> None:
    """Scheme and host a line, nothing behind it. Raises ValidationError."""
    for line in text.split():
        if not _ORIGIN.fullmatch(line):
            raise ValidationError(f"{line!r} is no address of a site; give one like https://www.company.example, without a path.")


MAX_LOGO = 8 * 1024


def check_svg(text: str) -> None:
    """A small SVG drawing. Pages show it as an image, in which no script runs. Raises ValidationError."""
    if (size := len(text.encode())) > MAX_LOGO:
        raise ValidationError(
            f"The drawing has {size:,} bytes, {MAX_LOGO:,} fit. Leave out what an editor added, or simplify it."
        )
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValidationError("Please leave out the line that begins with <!DOCTYPE; no page needs it.")
    try:
        tag = ElementTree.fromstring(text).tag  # noqa: S314 - small, and without a document type it declares no entities
    except ElementTree.ParseError as error:
        raise ValidationError(
            f"This is no SVG drawing ({error}). Open the .svg file in a text editor and copy all of it."
        ) from error
    if tag != "{http://www.w3.org/2000/svg}svg":
        raise ValidationError('This is no SVG drawing: it begins with <svg xmlns="http://www.w3.org/2000/svg" …>.')


class BusinessUnit(models.Model):
    """One of the company's businesses; its voice and colour are on every mail and page of its leads."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    offer = models.CharField(max_length=160, help_text="What the unit sells, as it stands after 'interest in'.")
    sender_name = models.CharField(max_length=80, help_text="Shown as sender, for example 'Ostrand Drives'.")
    colour = models.CharField(
        max_length=7,
        default="#0b4f6c",
        validators=[
            RegexValidator(r"^#[0-9a-fA-F]{6}\Z", "Give a colour as # and six digits or letters a to f, such as #0b4f6c.")
        ],
        help_text="Brand colour of pages and mails, #rrggbb.",
    )
    voice_en = models.CharField(
        "voice (English)", max_length=200, blank=True, help_text="One sentence of the unit's own in the first mail, as it stands."
    )
    voice_de = models.CharField("voice (German)", max_length=200, blank=True, help_text="The same in German; empty: none.")
    sites = models.TextField(
        "sites that may frame the chat",
        blank=True,
        validators=[check_origins],
        help_text="One address a line, such as https://www.company.example; empty: the chat stands in no other page.",
    )

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ManagerScope(models.Model):
    """The business units to which a manager is limited; one without such a row sees all."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="manager_scope")
    business_units = models.ManyToManyField(BusinessUnit, related_name="+", help_text="All that this manager sees and changes.")

    class Meta:
        ordering = ["user"]
        verbose_name = "limit of a manager"
        verbose_name_plural = "limits of managers"

    def __str__(self) -> str:
        return f"limit of {self.user}"


class UnitLogo(models.Model):
    """The sign that stands before the company's name on a unit's pages, instead of the company's. A row of its own: lists of
    leads, which bring their unit along, need no drawings."""

    unit = models.OneToOneField(BusinessUnit, models.CASCADE, primary_key=True, related_name="logo")
    svg = models.TextField("drawing (SVG)", validators=[check_svg], help_text="The text of a square .svg file, at most 8 kB.")

    def __str__(self) -> str:
        return f"Logo of {self.unit}"


class Partner(models.Model):
    """A company through which leads come, or which works them."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=120)
    manager = models.ForeignKey(
        "Rep",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="partners",
        help_text="Is asked first for leads of this partner.",
    )

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class NamedAccountQuerySet(models.QuerySet["NamedAccount"]):
    def of_lead(self, lead: Lead) -> NamedAccount | None:
        """The account to whose mail domain, or to a part of it, the lead's address belongs; of several the closest."""
        labels = lead.email_key.rpartition("@")[2].split(".")
        domains = [".".join(labels[start:]) for start in range(len(labels) - 1)]
        found = select(
            NamedAccount, " OR ".join(["CAST(domains AS text) LIKE %s"] * len(domains)), [f'%"{domain}"%' for domain in domains]
        )
        near = {domain: account for account in found for domain in account.domains}
        return next((near[domain] for domain in domains if domain in near), None)


class NamedAccount(models.Model):
    """A company that belongs to one rep: its leads are offered to this owner before any rotation."""

    name = models.CharField(max_length=120, unique=True)
    domains = models.JSONField(default=list, help_text='Mail domains of the company, for example ["kunde.example"].')
    owner = models.ForeignKey("Rep", models.PROTECT, related_name="accounts")

    objects: ClassVar[Any] = NamedAccountQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Domains are kept as they are compared, and each belongs to one account."""
        taken = {domain: other.name for other in NamedAccount.objects.exclude(pk=self.pk) for domain in other.domains}
        domains = []
        for given in self.domains:
            try:
                domain = addresses.normalise_address(f"x@{str(given).strip().removeprefix('@')}").partition("@")[2]
            except addresses.InvalidAddressError:
                raise ValidationError({"domains": f"{given!r} is no mail domain; give one like company.example."}) from None
            if domain in taken:
                raise ValidationError({"domains": f"{domain} belongs to the account {taken[domain]} already."})
            domains.append(domain)
        self.domains = sorted(set(domains))


class LeadQuerySet(MachineQuerySet):
    def by_chat_token(self, token: str, *, now: datetime) -> LeadQuerySet:
        """The lead whose chat link carries this token (none or one), unless its last conversation ended too long ago."""
        found = self.filter(chat_token_hash=links.token_hash(links.trimmed(token)))
        return found.filter(Q(conversations__closed_at=None) | Q(conversations__closed_at__gt=now - links.CHAT_LINK_LASTS))

    def by_optout_token(self, token: str) -> LeadQuerySet:
        """The lead whose opt-out link carries this token (none or one)."""
        return self.filter(optout_token_hash=links.token_hash(links.trimmed(token)))

    def same_person(self, lead: Lead) -> LeadQuerySet:
        """All leads of this person: the same address in any spelling, this one included."""
        return self.filter(person_hash=lead.person_hash).order_by("pk")

    def with_address(self, address: str) -> LeadQuerySet:
        """All leads with this address in any spelling."""
        return self.filter(person_hash__in=links.address_hashes(address)).order_by("pk")

    def with_number(self, *external_ids: str) -> LeadQuerySet:
        """All leads with one of these numbers of other systems."""
        # Said twice, because only then the databases use the index, which leaves out the leads without a number.
        return self.filter(~Q(external_id=""), external_id__in=external_ids)

    def without_queue(self) -> LeadQuerySet:
        """Leads that should wait for a rep and stand in no queue."""
        held = Assignment.objects.filter(lead=OuterRef("pk"), ended_at=None)
        return self.filter(~Exists(held), state__in=(Lead.State.QUALIFIED, Lead.State.HANDED_OVER)).order_by("received_at")

    def not_yet_engaged(self) -> LeadQuerySet:
        """Leads the SDR agent has not taken up yet, oldest first."""
        return self.filter(state=Lead.State.NEW, engaged_by_agent_at=None).order_by("received_at")

    def held_by(self, rep: Rep) -> LeadQuerySet:
        """Leads that are offered to this rep or that this rep has accepted."""
        return self.filter(assignments__ended_at=None, assignments__rep=rep)


class Lead(StateMachine):
    """A person at a company who showed interest."""

    class State(models.TextChoices):
        NEW = "new"
        CONTACTED = "contacted"
        ENGAGED = "engaged"
        IN_WINDOW = "in_window"
        QUALIFIED = "qualified"
        ASSIGNED = "assigned"
        ACCEPTED = "accepted"
        NOT_QUALIFIED = "not_qualified"
        NO_RESPONSE = "no_response"
        OPTED_OUT = "opted_out"
        HANDED_OVER = "handed_over"
        WRONG_PERSON = "wrong_person"
        ABUSIVE = "abusive"
        UNDELIVERABLE = "undeliverable"
        WON = "won"
        LOST = "lost"

    state = StateField(choices=State.choices, default=State.NEW)
    email = models.EmailField(max_length=254)
    email_key = models.CharField(max_length=254, editable=False, help_text="The address as compared: normalised.")
    person_hash = models.CharField(max_length=64, editable=False, db_index=True, help_text="Keyed hash of who this is.")
    first_name = models.CharField(max_length=100, blank=True)
    last_name = models.CharField(max_length=100, blank=True)
    company = models.CharField(max_length=200, blank=True)
    job_title = models.CharField(max_length=150, blank=True)
    country = models.CharField(max_length=2, blank=True, help_text="ISO 3166 alpha-2")
    language = models.CharField(max_length=35, default="en", help_text="BCP 47 tag")
    time_zone = models.CharField(max_length=64, blank=True, help_text="IANA name; empty: the default")
    phone = models.CharField(max_length=40, blank=True)
    business_unit = models.ForeignKey(BusinessUnit, models.PROTECT, null=True, blank=True, related_name="leads")
    partner = models.ForeignKey(Partner, models.PROTECT, null=True, blank=True, related_name="leads")
    product_interest = models.CharField(max_length=200, blank=True)
    message = models.TextField(blank=True, max_length=5000, help_text="What the lead wrote with the inquiry.")
    source = models.CharField(max_length=100, blank=True)
    external_id = models.CharField(max_length=200, blank=True)
    consent = models.JSONField(default=dict, blank=True)
    received_at = models.DateTimeField()
    # When the SDR agent took the lead up, or decided that it may not; null: not looked at yet.
    engaged_by_agent_at = models.DateTimeField(null=True, blank=True, editable=False)
    outreach_not_before = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="Away until then: no nudge goes out and no silence ends before."
    )
    link_seed = models.CharField(max_length=64, editable=False, default=links.new_seed)
    chat_links_ended = models.PositiveIntegerField(default=0, editable=False)
    chat_token_hash = models.CharField(max_length=64, unique=True, editable=False)
    optout_token_hash = models.CharField(max_length=64, unique=True, editable=False)

    objects: ClassVar[Any] = LeadQuerySet.as_manager()

    class Meta:
        constraints = [
            # One lead per address and business unit, however often it is sent.
            models.UniqueConstraint(
                fields=["email_key", "business_unit"], name="lead_once_per_unit", condition=Q(business_unit__isnull=False)
            ),
            models.UniqueConstraint(fields=["email_key"], name="lead_once_without_unit", condition=Q(business_unit__isnull=True)),
            models.UniqueConstraint(fields=["external_id"], name="lead_external_id_once", condition=~Q(external_id="")),
            models.CheckConstraint(
                condition=Q(
                    state__in=[
                        "new",
                        "contacted",
                        "engaged",
                        "in_window",
                        "qualified",
                        "assigned",
                        "accepted",
                        "not_qualified",
                        "no_response",
                        "opted_out",
                        "handed_over",
                        "wrong_person",
                        "abusive",
                        "undeliverable",
                        "won",
                        "lost",
                    ]
                ),
                name="lead_state_known",
            ),
        ]
        permissions = [("export_lead", "Can export leads")]
        indexes = [
            models.Index(fields=["received_at"], name="lead_to_engage", condition=Q(state="new", engaged_by_agent_at=None)),
            models.Index(fields=["state", "received_at"], name="lead_by_state"),
            models.Index(fields=["email_key"], name="lead_by_address"),
            models.Index(fields=["received_at"], name="lead_by_arrival"),
        ]

    def __str__(self) -> str:
        return self.display_name

    def clean(self) -> None:
        try:
            key = addresses.normalise_address(self.email)
        except addresses.InvalidAddressError as error:
            raise ValidationError({"email": str(error)}) from error
        if Lead.objects.filter(email_key=key, business_unit=self.business_unit).exclude(pk=self.pk).exists():
            raise ValidationError({"email": "There is a lead with this address in this business unit."})
        if self.time_zone and self.time_zone not in available_timezones():
            raise ValidationError({"time_zone": "Expected an IANA time zone, such as Europe/Berlin."})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Saving also keeps the comparing form of the address. Raises addresses.InvalidAddressError."""
        if not self.chat_token_hash:
            links.issue(self)
        if kwargs.get("update_fields") is None:
            self.identify()
        super().save(*args, **kwargs)

    def identify(self) -> None:
        """Fill in what is derived from the address. Raises addresses.InvalidAddressError."""
        self.email_key = addresses.normalise_address(self.email)
        self.person_hash = links.address_hashes(self.email)[0]

    def has_chat_link(self, token: str) -> bool:
        """Whether this token is the one of the lead's chat link now."""
        return self.chat_token_hash == links.token_hash(links.trimmed(token))

    # --- transitions: what may happen to a lead, and what it means to the business

    @transition(field=state, source=State.NEW, target=State.CONTACTED)
    def contact(self) -> None:
        """The first mail has been handed over to the mail server."""

    @transition(field=state, source=[State.NEW, State.CONTACTED, State.NO_RESPONSE, State.UNDELIVERABLE], target=State.ENGAGED)
    def engage(self) -> None:
        """The lead wrote the first words of a conversation."""

    @transition(field=state, source=State.ENGAGED, target=State.IN_WINDOW)
    def enter_window(self) -> None:
        """Every criterion has its disposition; answers may still be changed."""

    @transition(field=state, source=State.IN_WINDOW, target=State.QUALIFIED)
    def qualify(self) -> None:
        """The window has closed on two positive answers or more; the lead waits in a queue."""

    @transition(field=state, source=State.IN_WINDOW, target=State.NOT_QUALIFIED)
    def disqualify(self) -> None:
        """The window has closed on fewer than two positive answers."""

    @transition(field=state, source=State.QUALIFIED, target=State.ASSIGNED)
    def offer(self) -> None:
        """A rep is being asked to take the lead."""

    @transition(field=state, source=State.ASSIGNED, target=State.QUALIFIED)
    def withdraw_offer(self) -> None:
        """The offer ended without a yes; the lead waits again."""

    @transition(field=state, source=State.ASSIGNED, target=State.ACCEPTED)
    def accept(self) -> None:
        """A rep took the lead."""

    @transition(field=state, source=State.ACCEPTED, target=State.QUALIFIED)
    def return_to_queue(self) -> None:
        """Whoever had taken the lead gives it back, or has left; it waits again."""

    @transition(field=state, source=[State.NOT_QUALIFIED, State.NO_RESPONSE], target=State.QUALIFIED)
    def override_qualify(self) -> None:
        """A manager judges otherwise: the lead goes to the reps after all."""

    @transition(field=state, source=[State.QUALIFIED, State.ASSIGNED, State.ACCEPTED], target=State.NOT_QUALIFIED)
    def override_disqualify(self) -> None:
        """A manager judges otherwise: the lead is nothing for the reps."""

    @transition(field=state, source=[State.NOT_QUALIFIED, State.NO_RESPONSE, State.LOST], target=State.CONTACTED)
    def reopen(self) -> None:
        """A new conversation begins with a lead whose last one had ended."""

    @transition(field=state, source=[State.NEW, State.CONTACTED], target=State.NO_RESPONSE)
    def give_up(self) -> None:
        """Neither the first mail nor a nudge was answered."""

    @transition(field=state, source=[State.NEW, State.CONTACTED], target=State.UNDELIVERABLE)
    def bounce(self) -> None:
        """The address does not take mail."""

    @transition(field=state, source=[State.ENGAGED, State.IN_WINDOW], target=State.HANDED_OVER)
    def hand_over(self) -> None:
        """The lead asked for a person, or a rep joined the chat; the agent is silent from here."""

    @transition(field=state, source=State.HANDED_OVER, target=State.ENGAGED)
    def hand_back(self) -> None:
        """The rep gives the chat back to the agent, which goes on at the open question."""

    @transition(field=state, source=State.HANDED_OVER, target=State.IN_WINDOW)
    def hand_back_in_window(self) -> None:
        """The rep gives the chat back while, or after, the tolerance window runs."""

    @transition(field=state, source=[State.NEW, State.CONTACTED, State.ENGAGED, State.IN_WINDOW], target=State.WRONG_PERSON)
    def mark_wrong_person(self) -> None:
        """Somebody else reads this, or the lead left the company."""

    @transition(field=state, source=[State.ENGAGED, State.IN_WINDOW], target=State.ABUSIVE)
    def mark_abusive(self) -> None:
        """The lead insulted or threatened a second time."""

    @transition(
        field=state,
        source=[
            State.NEW,
            State.CONTACTED,
            State.ENGAGED,
            State.IN_WINDOW,
            State.QUALIFIED,
            State.ASSIGNED,
            State.ACCEPTED,
            State.NOT_QUALIFIED,
            State.NO_RESPONSE,
            State.HANDED_OVER,
            State.WRONG_PERSON,
            State.ABUSIVE,
            State.UNDELIVERABLE,
            State.WON,
            State.LOST,
        ],
        target=State.OPTED_OUT,
    )
    def opt_out(self) -> None:
        """The person wants no more contact. Nothing leads back from here."""

    @transition(field=state, source=[State.ACCEPTED, State.HANDED_OVER], target=State.WON)
    def win(self) -> None:
        """The rep made a deal of it."""

    @transition(field=state, source=[State.ACCEPTED, State.HANDED_OVER], target=State.LOST)
    def lose(self) -> None:
        """The rep closed it without a deal."""

    # --- questions

    @property
    def display_name(self) -> str:
        """First and last name, or what stands before the @ of the address."""
        return f"{self.first_name} {self.last_name}".strip() or self.email.partition("@")[0]

    @property
    def zone(self) -> str:
        """IANA time zone in which this lead's days are counted."""
        return zone_or_default(self.time_zone)


class BantAnswer(StateMachine):
    """How one criterion stands for one lead: a row per criterion. Earlier values are in AnswerVersion."""

    disposition = StateField(choices=[(item.value, item.value) for item in Disposition], default=Disposition.OPEN.value)
    lead = models.ForeignKey(Lead, models.CASCADE, related_name="answers")
    criterion = models.CharField(max_length=10, choices=[(item.value, item.value) for item in Criterion])
    verdict = models.CharField(max_length=8, choices=[(item.value, item.value) for item in Verdict], null=True, blank=True)
    value = models.JSONField(null=True, blank=True)
    quote = models.TextField(blank=True, help_text="Words that stand verbatim in a message of this lead.")
    message_id = models.BigIntegerField(null=True, blank=True, help_text="The message that holds the quote.")
    settled_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[Any] = MachineQuerySet.as_manager()

    class Meta:
        ordering = ["lead", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["lead", "criterion"], name="answer_once_per_criterion"),
            # Only an answer has a verdict, and it always has one, with the lead's own words.
            models.CheckConstraint(
                condition=Q(disposition="answered", verdict__in=["positive", "negative"], message_id__isnull=False) & ~Q(quote="")
                | ~Q(disposition="answered") & Q(verdict__isnull=True),
                name="answer_has_verdict_and_quote",
            ),
            models.CheckConstraint(
                condition=Q(disposition__in=["open", "answered", "pending", "declined", "unclear"]),
                name="answer_disposition_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.criterion}: {self.disposition}"

    ANY = [item.value for item in Disposition]

    @transition(field=disposition, source=ANY, target=Disposition.OPEN.value)
    def reopen(self) -> None:
        """A new conversation asks it afresh; what stood before is in the history."""

    @transition(field=disposition, source=ANY, target=Disposition.ANSWERED.value)
    def answer(self) -> None:
        """The lead gave an answer that can be judged."""

    @transition(field=disposition, source=ANY, target=Disposition.PENDING.value)
    def postpone(self) -> None:
        """The lead must ask or check first, or fell silent."""

    @transition(field=disposition, source=ANY, target=Disposition.DECLINED.value)
    def decline(self) -> None:
        """The lead won't say."""

    @transition(field=disposition, source=[Disposition.OPEN.value], target=Disposition.UNCLEAR.value)
    def give_up(self) -> None:
        """Still vague after the playbook's last clarification."""


class AnswerVersion(models.Model):
    """What a criterion stood at, each time it was settled. Append-only."""

    answer = models.ForeignKey(BantAnswer, models.CASCADE, related_name="versions")
    disposition = models.CharField(max_length=10)
    verdict = models.CharField(max_length=8, null=True)
    value = models.JSONField(null=True)
    quote = models.TextField(blank=True)
    message_id = models.BigIntegerField(null=True)
    settled_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.disposition} at {self.settled_at:%Y-%m-%d %H:%M}"


class LeadEvent(models.Model):
    """What happened to a lead: who, what, from, to, why, when. Append-only."""

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="events")
    at = models.DateTimeField()
    actor = models.CharField(max_length=100, help_text="sdr_agent, qualification_agent, lead, system, rep:… or manager:…")
    kind = models.CharField(max_length=40)
    from_state = models.CharField(max_length=20, blank=True)
    to_state = models.CharField(max_length=20, blank=True)
    why = models.CharField(max_length=300, blank=True)
    data = models.JSONField(default=dict, blank=True)
    message_id = models.BigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["lead", "id"], name="event_by_lead")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor}: {self.kind}"


class IntakeReceipt(models.Model):
    """What the API answered when it took a lead, so that a repeated call gives the same answer."""

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="receipts")
    idempotency_key = models.CharField(max_length=255, unique=True, null=True)
    fingerprint = models.CharField(max_length=64, help_text="SHA-256 of the posted body, canonical JSON.")
    status = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"receipt {self.pk}"


class SuppressionQuerySet(models.QuerySet["Suppression"]):
    def reason_for(self, email: str) -> str:
        """Why mail to this address is forbidden; "" if it is not."""
        found = self.filter(address_hash__in=links.address_hashes(email)).values_list("reason", flat=True)
        return found.first() or ""


class Suppression(models.Model):
    """An address never to be mailed: only its keyed hash, so that it outlives the person's data."""

    address_hash = models.CharField(max_length=64, unique=True)
    reason = models.CharField(max_length=40)
    at = models.DateTimeField()
    # Whether every lead of this person has been opted out; until then the sweep looks for them.
    spread = models.BooleanField(default=False)

    objects: ClassVar[Any] = SuppressionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.reason} {self.address_hash[:8]}"


class RepQuerySet(models.QuerySet["Rep"]):
    def with_load(self) -> RepQuerySet:
        """Each with `load`: how many leads the rep holds or is being offered."""
        held = Assignment.objects.filter(rep=OuterRef("pk"), ended_at=None).order_by().values("rep")
        return self.annotate(load=Coalesce(Subquery(held.annotate(number=Count("pk")).values("number")), 0))

    def with_room(self) -> RepQuerySet:
        """Those who are here and could take one lead more, each with `load`."""
        free: RepQuerySet = self.in_service().with_load().filter(Q(load__lt=F("capacity")), present=True)
        return free

    def in_service(self) -> RepQuerySet:
        """Those whose account is active."""
        return self.filter(user__is_active=True)


class ImportJobQuerySet(models.QuerySet["ImportJob"]):
    def to_work_on(self) -> ImportJobQuerySet:
        """Files to be checked or taken in, the one that waits longest first."""
        open_ones = self.filter(cancelled_at=None, finished_at=None, error="")
        asked = Q(check_asked_at__isnull=False, checked_at=None) | Q(import_asked_at__isnull=False)
        return open_ones.filter(asked).order_by(F("worked_at").asc(nulls_first=True), "pk")


class ImportJob(models.Model):
    """A file of leads on its way in. With its parts it is the truth about what is done and what is left to do.

    First all rows are checked and nothing is written; then, if the manager wants it, they are taken in.
    """

    class Basis(models.TextChoices):
        """Why these people may be mailed at all (GDPR article 6)."""

        CONSENT = "consent", "consent: they agreed to be contacted"
        INQUIRY = "inquiry", "inquiry: they asked us for something"
        INTEREST = "legitimate_interest", "legitimate interest: documented elsewhere"

    name = models.CharField(max_length=255, help_text="Of the file, as it was uploaded.")
    size = models.PositiveBigIntegerField(help_text="Bytes.")
    digest = models.CharField(max_length=64, db_index=True, help_text="SHA-256 of the file, hexadecimal.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="imported by")
    uploaded_at = models.DateTimeField()
    business_unit = models.ForeignKey(
        BusinessUnit, models.PROTECT, null=True, blank=True, related_name="+", help_text="Of rows that name none."
    )
    basis = models.CharField(max_length=20, choices=Basis.choices, blank=True)
    columns = models.JSONField(default=dict, blank=True, help_text="What was chosen for a column, by its index.")
    check_asked_at = models.DateTimeField(null=True, blank=True)
    checked_at = models.DateTimeField(null=True, blank=True)
    import_asked_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True, help_text="When the file and the refused rows were removed.")
    error = models.CharField(max_length=500, blank=True, help_text="Why the whole file could not be read.")
    position = models.PositiveIntegerField(default=0, help_text="The last row that is done, as a spreadsheet numbers it.")
    done = models.PositiveIntegerField(default=0, help_text="Rows done in this round.")
    worked_at = models.DateTimeField(null=True, blank=True, help_text="When a worker last took it up.")
    counts = models.JSONField(
        default=dict, blank=True, help_text="What the file says: total, valid, rejected, duplicates, opted out."
    )
    expected = models.JSONField(default=dict, blank=True, help_text="What the check found: new, known.")
    outcome = models.JSONField(default=dict, blank=True, help_text="What became of the rows: new, known.")
    remarks = models.JSONField(default=dict, blank=True, help_text="What could not be used, and how many rows say so.")

    objects: ClassVar[Any] = ImportJobQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = "import"

    def __str__(self) -> str:
        return f"import {self.pk}: {self.name}"

    @property
    def stage(self) -> str:
        """failed, cancelled, done, importing, checked, checking or uploaded."""
        stages = (
            ("failed", self.error),
            ("cancelled", self.cancelled_at),
            ("done", self.finished_at),
            ("importing", self.import_asked_at),
            ("checked", self.checked_at),
            ("checking", self.check_asked_at),
        )
        return next((name for name, reached in stages if reached), "uploaded")


class ImportPart(models.Model):
    """A piece of an uploaded file: in the database, where every worker finds it, and nothing else has to be cleared away."""

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="parts")
    number = models.PositiveIntegerField()
    data = models.BinaryField()

    class Meta:
        ordering = ["job", "number"]
        constraints = [models.UniqueConstraint(fields=["job", "number"], name="import_part_once")]

    def __str__(self) -> str:
        return f"part {self.number} of import {self.job_id}"


class RefusedImportRow(models.Model):
    """A row of an imported file that gives no lead, with what it holds, for mending it."""

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="refused")
    row = models.PositiveIntegerField(help_text="As a spreadsheet numbers it.")
    reason = models.CharField(max_length=30)
    message = models.CharField(max_length=500)
    cells = models.JSONField(default=list)

    class Meta:
        ordering = ["job", "row"]
        # A check that was stopped in the middle and begun again names a row once.
        constraints = [models.UniqueConstraint(fields=["job", "row"], name="import_refused_once")]

    def __str__(self) -> str:
        return f"row {self.row}: {self.reason}"


class Rep(models.Model):
    """A human seller who works leads."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.PROTECT, related_name="rep")
    name = models.CharField(max_length=80, unique=True)
    capacity = models.PositiveIntegerField(default=20, help_text="Leads held or offered at one time.")
    present = models.BooleanField(default=False)
    skills = models.JSONField(default=list, blank=True)
    languages = models.JSONField(default=list, blank=True)
    time_zone = models.CharField(
        max_length=64, blank=True, help_text="IANA name; empty: the company's. Working hours count in it."
    )
    country = models.CharField(max_length=2, blank=True, help_text="ISO 3166 alpha-2; its public holidays are no working days.")
    # When a lead was last offered to this rep.
    last_assigned_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects: ClassVar[Any] = RepQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if self.time_zone and self.time_zone not in available_timezones():
            raise ValidationError({"time_zone": "Expected an IANA time zone, such as Europe/Berlin."})
        if self.country and self.country not in SUPPORTED_REGIONS:
            raise ValidationError({"country": "Expected an ISO 3166 code of two letters, such as DE."})

    @property
    def zone(self) -> str:
        """IANA time zone in which this rep's working hours count."""
        return zone_or_default(self.time_zone)


class Queue(models.Model):
    """Where qualified leads wait for reps of one kind."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80, unique=True)
    is_default = models.BooleanField(default=False, help_text="Catches every lead that no rule matches.")
    skills = models.JSONField(default=list, blank=True, help_text="A rep must have all of these.")
    match_language = models.BooleanField(default=False)
    offer_timeout = models.DurationField(help_text="How long a rep may think about an offer.")
    escalation = models.DurationField(
        null=True,
        blank=True,
        help_text="After so long in this queue, with nobody left to ask, a lead goes on to the overflow queue.",
    )
    overflow = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="+")
    first_touch = models.DurationField(
        null=True, blank=True, help_text="Working time within which a rep gets in touch with an accepted lead; empty: no target."
    )
    reps = models.ManyToManyField(Rep, blank=True, related_name="queues")
    # When the managers were last told that leads wait here and nobody is there.
    told_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["is_default"], condition=Q(is_default=True), name="queue_one_default"),
        ]

    def __str__(self) -> str:
        return self.name

    def escalates_at(self, queued_at: datetime) -> datetime | None:
        """From when on a lead that came in at `queued_at` goes to the overflow queue if nobody is left; None: never."""
        return queued_at + self.escalation if self.escalation is not None and self.overflow_id is not None else None

    def owner_alone_until(self, queued_at: datetime) -> datetime:
        """Until when a lead that has an owner waits for that rep: as long as an offer made at once would have run."""
        return min(queued_at + self.offer_timeout, self.escalates_at(queued_at) or datetime.max.replace(tzinfo=UTC))


class AssignmentRule(models.Model):
    """Sends matching leads to a queue. The lowest priority number comes first; the first match wins."""

    name = models.CharField(max_length=80)
    priority = models.PositiveIntegerField(unique=True)
    when = models.JSONField(default=dict, blank=True, help_text='For example {"business_unit": ["drives"], "country": ["DE"]}')
    queue = models.ForeignKey(Queue, models.PROTECT, related_name="rules")

    class Meta:
        ordering = ["priority"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        try:
            routing.check_condition(self.when)
            routing.check_countries(self.when)
        except routing.ConditionError as error:
            raise ValidationError({"when": str(error)}) from error


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    def waiting(self) -> AssignmentQuerySet:
        """Leads that wait in a queue and are offered to nobody, the one qualified first first."""
        return self.filter(ended_at=None, rep=None).order_by("entered_at", "pk")

    def movable(self, free: Collection[Rep], now: datetime) -> AssignmentQuerySet:
        """Those that one of these reps might take, or that go on to an overflow queue if nobody is left."""
        goes_on = Q(queue__overflow__isnull=False, queued_at__lte=now - F("queue__escalation"))
        served = Q(queue__in=Queue.objects.filter(reps__in=free)) | Q(owner__in=free)
        return self.filter(goes_on | served if free else goes_on)

    def untouched(self) -> AssignmentQuerySet:
        """Accepted leads with a target for the first touch, in which the rep has not been in touch."""
        return self.filter(ended_at=None, touched_at=None, touch_due_at__isnull=False)


class Assignment(models.Model):
    """A lead's way through queues to a rep. `rep` is who holds it or is being asked."""

    class Progress(models.TextChoices):
        CONTACTED = "contacted"
        MEETING = "meeting"

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="assignments")
    queue = models.ForeignKey(Queue, models.PROTECT, related_name="assignments")
    rule = models.ForeignKey(AssignmentRule, models.SET_NULL, null=True, blank=True)
    rep = models.ForeignKey(Rep, models.PROTECT, null=True, blank=True, related_name="assignments")
    # Who is asked alone until the first offer's time is over: owner of the account, partner manager, or who knows the lead.
    owner = models.ForeignKey(Rep, models.SET_NULL, null=True, blank=True, related_name="+")
    entered_at = models.DateTimeField(help_text="Since when the lead waits; the longest waits first.")
    queued_at = models.DateTimeField(help_text="When it came into this queue; the escalation time counts from here.")
    accepted_at = models.DateTimeField(null=True, blank=True)
    touch_due_at = models.DateTimeField(null=True, blank=True, help_text="By when the rep should have been in touch.")
    touched_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True, help_text="When the rep was reminded of the first touch.")
    escalated_at = models.DateTimeField(null=True, blank=True, help_text="When the managers were told that it is late.")
    progress = models.CharField(max_length=10, choices=Progress.choices, blank=True)
    next_step = models.CharField(max_length=200, blank=True)
    next_step_on = models.DateField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    why = models.JSONField(
        default=dict, blank=True, help_text="Rule, owner, candidates, who was left out for what, overflow, and how it ended."
    )

    objects: ClassVar[Any] = AssignmentQuerySet.as_manager()

    class Meta:
        ordering = ["entered_at", "pk"]
        constraints = [
            # A lead has at most one owner.
            models.UniqueConstraint(fields=["lead"], condition=Q(ended_at=None), name="assignment_one_open"),
            models.CheckConstraint(condition=Q(accepted_at=None) | Q(rep__isnull=False), name="assignment_accepted_by_somebody"),
        ]
        indexes = [
            models.Index(fields=["entered_at"], name="assignment_waiting", condition=Q(ended_at=None, rep=None)),
            models.Index(fields=["rep"], name="assignment_by_rep", condition=Q(ended_at=None)),
            models.Index(
                fields=["touch_due_at"],
                name="assignment_touch_due",
                condition=Q(ended_at=None, touched_at=None, touch_due_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lead} in {self.queue}"

    @property
    def is_held(self) -> bool:
        """Whether a rep has accepted the lead and still works it."""
        return self.accepted_at is not None and self.ended_at is None


class OfferQuerySet(models.QuerySet["Offer"]):
    def untold(self) -> OfferQuerySet:
        """Open offers of which the rep has not been told by mail, oldest first."""
        return self.filter(outcome=Offer.Outcome.OPEN, told_at=None).order_by("pk")

    def lapsed(self, now: datetime) -> OfferQuerySet:
        """Offers that nobody answered in time."""
        return self.filter(outcome=Offer.Outcome.OPEN, expires_at__lte=now)

    def lost(self) -> OfferQuerySet:
        """Open offers to reps who have gone, have left, or are no longer in the queue (nor the lead's owner)."""
        member = Queue.objects.filter(pk=OuterRef("assignment__queue"), reps=OuterRef("rep"))
        gone = Q(rep__present=False) | Q(rep__user__is_active=False)
        moved = ~Exists(member) & (Q(assignment__owner=None) | ~Q(assignment__owner=F("rep")))
        return self.filter(gone | moved, outcome=Offer.Outcome.OPEN)


class Offer(models.Model):
    """A push of one lead to one rep, and how it ended."""

    class Outcome(models.TextChoices):
        OPEN = "open"
        ACCEPTED = "accepted"
        DECLINED = "declined"
        TIMED_OUT = "timed_out"
        WITHDRAWN = "withdrawn"

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="offers")
    rep = models.ForeignKey(Rep, models.PROTECT, related_name="offers")
    offered_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.OPEN)
    ended_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(max_length=200, blank=True)
    told_at = models.DateTimeField(null=True, blank=True, help_text="When a mail to the rep was queued.")

    objects: ClassVar[Any] = OfferQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["assignment"], condition=Q(outcome="open"), name="offer_one_open"),
            # Never again to the same rep.
            models.UniqueConstraint(fields=["assignment", "rep"], name="offer_once_per_rep"),
        ]
        indexes = [models.Index(fields=["expires_at"], name="offer_due", condition=Q(outcome="open"))]

    def __str__(self) -> str:
        return f"{self.assignment} → {self.rep}: {self.outcome}"


class Note(models.Model):
    """What a rep writes about a lead, for colleagues and managers. Append-only."""

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="notes")
    rep = models.ForeignKey(Rep, models.PROTECT, related_name="notes")
    at = models.DateTimeField()
    text = models.TextField(max_length=2000)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"note of {self.rep} at {self.at:%Y-%m-%d %H:%M}"


class AnswerMark(models.Model):
    """Whether an answer, as the agent understood it, was right: a rep's word, by which accuracy is counted.

    What the counts are split by is kept with it, as it was when the rep marked it.
    """

    class Judgement(models.TextChoices):
        RIGHT = "right"
        WRONG = "wrong"
        OUTDATED = "outdated", "right then, outdated now"

    version = models.ForeignKey(AnswerVersion, models.CASCADE, related_name="marks")
    rep = models.ForeignKey(Rep, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    judgement = models.CharField(max_length=8, choices=Judgement.choices)
    criterion = models.CharField("question", max_length=10, choices=[(item.value, item.value) for item in Criterion])
    ending = models.CharField("understood as", max_length=10, help_text="The verdict, or the disposition where there is none.")
    language = models.CharField(max_length=35, blank=True, help_text="Of the conversation.")
    reader = models.CharField(max_length=40, blank=True, help_text="Which interpreter read the message.")
    playbook = models.CharField(max_length=70, blank=True, help_text="Slug and version.")

    class Meta:
        ordering = ["-pk"]
        constraints = [
            # A rep has one opinion of what was understood; a later one takes its place.
            models.UniqueConstraint(fields=["version", "rep"], name="mark_once_per_rep"),
        ]
        verbose_name = "mark on an answer"
        verbose_name_plural = "marks on answers"

    def __str__(self) -> str:
        return f"{self.criterion} {self.ending}: {self.judgement}"


class DecisionReceipt(models.Model):
    """Why a lead was judged as it was: everything the rule looked at, as one text, and its hash. Append-only."""

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="decisions")
    at = models.DateTimeField()
    content = models.TextField(help_text="Canonical JSON: sorted keys, no spaces.")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the content, hexadecimal.")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"decision of {self.at:%Y-%m-%d %H:%M}"

    @property
    def in_words(self) -> str:
        """What was decided, in one line."""
        return receipts.in_words(self.content)


SEARCHED = ("email", "first_name", "last_name", "company")
"""Columns of Lead in which managers look for words that begin so."""

GUARDS = [
    *state_guards("leads_lead", "state", Lead.State.NEW),
    *state_guards("leads_bantanswer", "disposition", Disposition.OPEN),
    *append_only("leads_leadevent"),
    *append_only("leads_answerversion"),
    *append_only("leads_note"),
    *append_only("leads_decisionreceipt"),
    *(SearchIndex(f"leads_lead_{column}_begins", "leads_lead", column) for column in SEARCHED),
]
