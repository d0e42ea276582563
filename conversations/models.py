"""Playbook versions, conversations, their messages and turns."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django_fsm import transition

from leads.guards import Guard, append_only, state_guards
from leads.machines import MachineQuerySet, StateField, StateMachine
from leads.models import BusinessUnit, Lead, Rep


class PlaybookQuerySet(models.QuerySet["Playbook"]):
    def published(self, slug: str) -> PlaybookQuerySet:
        """The published version of a playbook (none or one)."""
        return self.filter(slug=slug, status=Playbook.Status.PUBLISHED)


class Playbook(models.Model):
    """One version of a business unit's script. Once published it never changes; a conversation keeps its version."""

    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"
        RETIRED = "retired"

    slug = models.SlugField()
    version = models.PositiveIntegerField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.DRAFT)
    business_unit = models.ForeignKey(BusinessUnit, models.PROTECT, null=True, blank=True, related_name="playbooks")
    data = models.JSONField(help_text="As in conversations/playbooks/*.yaml")
    published_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[Any] = PlaybookQuerySet.as_manager()

    class Meta:
        permissions = [("publish_playbook", "Can publish, retire and roll back playbooks")]
        ordering = ["slug", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["slug", "version"], name="playbook_version_once"),
            models.UniqueConstraint(fields=["slug"], condition=Q(status="published"), name="playbook_one_published"),
        ]

    def __str__(self) -> str:
        return f"{self.slug} v{self.version} ({self.status})"


class PlaybookTest(models.Model):
    """A conversation that every version of a playbook must lead to the same end, or it is not published."""

    class Language(models.TextChoices):
        ENGLISH = "en"
        GERMAN = "de"

    class Outcome(models.TextChoices):
        """How it stands after the last message; judged as at the end of the window once the core is done."""

        QUALIFIED = "qualified"
        NOT_QUALIFIED = "not_qualified"
        OPEN = "open", "Still asking"
        HANDED_OVER = "handed_over", "A person takes over"
        OPTED_OUT = "opted_out"
        ENDED = "ended"

    slug = models.SlugField("playbook")
    business_unit = models.ForeignKey(BusinessUnit, models.CASCADE, null=True, blank=True, related_name="playbook_tests")
    name = models.CharField(max_length=120)
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.ENGLISH)
    played_at = models.DateTimeField("played on", help_text="“Next month” is read as said at this moment.")
    messages = models.JSONField(help_text="What the lead writes, one message a line.")
    ends = models.JSONField(default=dict, help_text="How each criterion stands at the end; left out: however it stands.")
    outcome = models.CharField(max_length=13, choices=Outcome.choices, blank=True)

    class Meta:
        verbose_name = "test conversation"
        ordering = ["slug", "name"]
        constraints = [models.UniqueConstraint(fields=["slug", "name"], name="playbook_test_once")]

    def __str__(self) -> str:
        return self.name


class ConversationQuerySet(MachineQuerySet):
    def running(self) -> ConversationQuerySet:
        """Conversations that have not ended."""
        return self.exclude(state=Conversation.State.CLOSED)

    def window_ended(self, now: datetime) -> ConversationQuerySet:
        """Windows whose last moment has passed and that are not judged yet."""
        return self.filter(state=Conversation.State.WINDOW, window_closes_at__lte=now)

    def left_waiting(self, before: datetime) -> ConversationQuerySet:
        """Conversations whose lead has waited for an answer since `before`."""
        return self.filter(waiting_since__lte=before)

    def silent(self, now: datetime) -> ConversationQuerySet:
        """Conversations in which the lead is silent, and a nudge or the end of the silence is due."""
        return self.filter(silence_due_at__lte=now).exclude(state=Conversation.State.HANDED_OVER)

    def left_alone(self, now: datetime) -> ConversationQuerySet:
        """Handed-over conversations in which the lead has waited too long for a person."""
        return self.filter(silence_due_at__lte=now, state=Conversation.State.HANDED_OVER)

    def held_by_the_absent(self) -> ConversationQuerySet:
        """Handed-over conversations whose person is away while the lead waits, or has left the company."""
        absent = Rep.objects.filter(Q(present=False) | Q(user__is_active=False))
        held = self.filter(rep__in=absent, state=Conversation.State.HANDED_OVER)
        return held.filter(Q(silence_due_at__isnull=False) | Q(rep__user__is_active=False))

    def heard_since(self, moment: datetime) -> ConversationQuerySet:
        """Conversations that the agent leads and whose lead has written since, the last to write first."""
        led = self.filter(state__in=[Conversation.State.CORE, Conversation.State.WINDOW], last_heard_at__gte=moment)
        return led.order_by("-last_heard_at")


class Conversation(StateMachine):
    """One qualification chat with one lead."""

    class State(models.TextChoices):
        INVITED = "invited"
        CORE = "core"
        WINDOW = "window"
        HANDED_OVER = "handed_over"
        CLOSED = "closed"

    state = StateField(choices=State.choices, default=State.INVITED)
    lead = models.ForeignKey(Lead, models.CASCADE, related_name="conversations")
    playbook = models.ForeignKey(Playbook, models.PROTECT, related_name="conversations", db_index=False)
    language = models.CharField(max_length=35)
    last_seq = models.PositiveIntegerField(default=0)
    # The lead's words up to here have had their turn; since when others wait for one (null: none do).
    answered_seq = models.PositiveIntegerField(default=0)
    waiting_since = models.DateTimeField(null=True, blank=True)
    # What the engine remembers beside the answers: how often it asked and clarified, optional details, insults.
    memory = models.JSONField(default=dict)
    opened_at = models.DateTimeField()
    last_heard_at = models.DateTimeField(null=True, blank=True)
    window_closes_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    # Who writes instead of the agent while the chat is handed over; null: nobody has joined yet.
    rep = models.ForeignKey(Rep, models.PROTECT, null=True, blank=True, related_name="chats")
    # The next moment at which silence has a consequence: a nudge, the end, in the window a reminder; handed over, the
    # end of the lead's waiting for a person; null: none.
    silence_due_at = models.DateTimeField(null=True, blank=True)
    nudges = models.PositiveSmallIntegerField(default=0)
    # When the lead put the conversation off ("later"); null: not, or it has written since. No nudge follows it.
    put_off_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[Any] = ConversationQuerySet.as_manager()

    class Meta:
        constraints = [
            # A lead has one running conversation.
            models.UniqueConstraint(fields=["lead"], condition=~Q(state="closed"), name="conversation_one_running"),
            models.CheckConstraint(
                condition=Q(state__in=["invited", "core", "window", "handed_over", "closed"]), name="conversation_state_known"
            ),
            models.CheckConstraint(
                condition=~Q(state="window") | Q(window_closes_at__isnull=False), name="conversation_window_has_end"
            ),
        ]
        indexes = [
            # How many run on a version is counted from this alone.
            models.Index(fields=["playbook", "state"], name="conversation_by_playbook"),
            models.Index(fields=["window_closes_at"], name="conversation_window_due", condition=Q(state="window")),
            models.Index(fields=["waiting_since"], name="conversation_waiting", condition=Q(waiting_since__isnull=False)),
            models.Index(fields=["silence_due_at"], name="conversation_silence_due", condition=Q(silence_due_at__isnull=False)),
            # What the agent leads just now, for the reps.
            models.Index(fields=["last_heard_at"], name="conversation_heard", condition=Q(last_heard_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"conversation {self.pk} ({self.state})"

    @transition(field=state, source=State.INVITED, target=State.CORE)
    def start(self) -> None:
        """The lead wrote for the first time."""

    @transition(field=state, source=[State.INVITED, State.CORE], target=State.WINDOW)
    def open_window(self, *, opened_at: datetime, closes_at: datetime) -> None:
        """Every criterion is settled; the lead may still change answers until `closes_at`. Whether it is reminded of
        one of them is looked at next (`silence_due_at` is any moment that has come)."""
        self.window_closes_at = closes_at
        self.silence_due_at = opened_at

    @transition(field=state, source=[State.CORE, State.WINDOW], target=State.HANDED_OVER)
    def hand_over(self, *, silence_due_at: datetime | None = None) -> None:
        """A person takes over; the agent is silent. Until `silence_due_at` the lead expects somebody."""
        self.silence_due_at = silence_due_at

    @transition(field=state, source=State.HANDED_OVER, target=State.CORE)
    def resume_core(self, *, silence_due_at: datetime) -> None:
        """The person gives the chat back; the agent goes on at the open question."""
        self.rep_id, self.silence_due_at = None, silence_due_at

    @transition(field=state, source=State.HANDED_OVER, target=State.WINDOW)
    def resume_window(self, *, now: datetime) -> None:
        """The person gives the chat back; the window still ends when it was said to end, even if that has passed.
        Whether the lead is reminded of an answer is looked at next."""
        self.rep_id, self.silence_due_at = None, now

    @transition(field=state, source=[State.INVITED, State.CORE, State.WINDOW, State.HANDED_OVER], target=State.CLOSED)
    def close(self, *, now: datetime) -> None:
        """The conversation has ended: judged, opted out, wrong person, abuse, or no response."""
        self.closed_at = now
        self.silence_due_at = None

    # --- questions

    def window_has_ended(self, now: datetime) -> bool:
        """Whether its last moment has passed and it is not judged yet."""
        closes_at = self.window_closes_at
        return self.state == Conversation.State.WINDOW and closes_at is not None and closes_at <= now


class MessageQuerySet(models.QuerySet["Message"]):
    def after(self, seq: int) -> MessageQuerySet:
        """Messages of a conversation that a page which has seen `seq` misses, in order."""
        return self.filter(seq__gt=seq).order_by("seq")

    def waiting(self) -> MessageQuerySet:
        """Words of leads that no turn has answered yet."""
        in_chat = self.filter(sender=Message.Sender.LEAD, channel=Message.Channel.CHAT)
        return in_chat.filter(seq__gt=models.F("conversation__answered_seq"))


class Message(models.Model):
    """One text of a conversation. `seq` grows by one with no gap."""

    class Sender(models.TextChoices):
        AGENT = "agent"
        LEAD = "lead"
        REP = "rep"
        SYSTEM = "system"

    class Channel(models.TextChoices):
        CHAT = "chat"
        MAIL = "mail"

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="messages")
    seq = models.PositiveIntegerField()
    sender = models.CharField(max_length=6, choices=Sender.choices)
    # By which way it came. The agent takes its turns in the chat only; a reply by mail is read by people.
    channel = models.CharField(max_length=4, choices=Channel.choices, default=Channel.CHAT)
    rep = models.ForeignKey(
        Rep, models.PROTECT, null=True, blank=True, related_name="+", help_text="Who wrote it, for a rep's words."
    )
    text = models.TextField()
    sent_at = models.DateTimeField(help_text="Server time of receipt.")
    client_id = models.UUIDField(null=True, blank=True, help_text="The page's id, which makes sending again safe.")

    objects: ClassVar[Any] = MessageQuerySet.as_manager()

    class Meta:
        ordering = ["conversation", "seq"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "seq"], name="message_seq_once"),
            # A message sent twice is stored once.
            models.UniqueConstraint(
                fields=["conversation", "client_id"], condition=Q(client_id__isnull=False), name="message_client_id_once"
            ),
            models.CheckConstraint(condition=Q(seq__gte=1), name="message_seq_positive"),
        ]

    def __str__(self) -> str:
        return f"{self.sender} {self.seq}"


class OpenQuestion(models.Model):
    """A side question of the lead that the agent could only pass on: the rep begins with it."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="open_questions")
    message = models.ForeignKey(Message, models.CASCADE, related_name="+")
    topic = models.CharField(max_length=20)
    text = models.TextField(help_text="The lead's own words.")
    asked_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True, help_text="When a rep ticked it off.")

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["message", "topic"], name="open_question_once")]

    def __str__(self) -> str:
        return f"{self.topic} in conversation {self.conversation_id}"


class Turn(models.Model):
    """One decision: the message, how it was read, the state before and after, the reply. Append-only; replay reads it."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="turns")
    # Null: not a message but silence led to this turn, or (handed over before it) a person who gave the chat back.
    message = models.OneToOneField(Message, models.CASCADE, null=True, related_name="turn")
    reply = models.OneToOneField(Message, models.CASCADE, null=True, related_name="reply_to")
    decided_at = models.DateTimeField(help_text="The time that the decision was made with.")
    interpretation = models.JSONField(null=True)
    interpreter = models.CharField(max_length=40, blank=True)
    state_before = models.JSONField()
    state_after = models.JSONField()
    asked = models.CharField(max_length=60, blank=True, help_text="The question that the reply puts.")
    voice = models.JSONField(null=True, help_text="To whom it was said: what the reply's words depend on beside the decision.")

    class Meta:
        ordering = ["conversation", "pk"]

    def __str__(self) -> str:
        return f"turn {self.pk}"


class Snippet(models.Model):
    """A short text with which the agent may answer a side question, approved by a manager."""

    class Language(models.TextChoices):
        ENGLISH = "en"
        GERMAN = "de"

    business_unit = models.ForeignKey(
        BusinessUnit, models.CASCADE, null=True, blank=True, related_name="snippets", help_text="Empty: for every unit."
    )
    language = models.CharField(max_length=2, choices=Language.choices)
    question = models.CharField(max_length=200, help_text="The questions it answers, in the words that people use.")
    text = models.CharField(max_length=240, help_text="One or two sentences, as the agent says them: no price, promise or link.")
    approved = models.BooleanField(default=False, help_text="Only then is it used.")

    class Meta:
        ordering = ["business_unit", "language", "question"]

    def __str__(self) -> str:
        return f"{self.question} ({self.language})"


class ModelCall(models.Model):
    """One call of the language model: what was sent, masked, what came back, and what it cost. Kept for some weeks."""

    class Purpose(models.TextChoices):
        READING = "reading"
        WORDING = "wording"

    at = models.DateTimeField()
    business_unit = models.ForeignKey(BusinessUnit, models.SET_NULL, null=True, related_name="+")
    message = models.ForeignKey(Message, models.CASCADE, related_name="model_calls")
    purpose = models.CharField(max_length=7, choices=Purpose.choices)
    prompt = models.CharField("prompt version", max_length=20)
    model = models.CharField(max_length=120)
    verdict = models.CharField(max_length=20, help_text="ok, or why the answer was not used.")
    tokens_in = models.PositiveIntegerField()
    tokens_out = models.PositiveIntegerField()
    cost = models.DecimalField(max_digits=12, decimal_places=6)
    milliseconds = models.PositiveIntegerField()
    sent = models.TextField(help_text="The message and what stood around it, as the model got it: personal data masked.")
    received = models.TextField()

    class Meta:
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["business_unit", "at"], name="model_call_spent"),
            models.Index(fields=["at"], name="model_call_at"),
        ]

    def __str__(self) -> str:
        return f"{self.purpose} {self.pk} ({self.verdict})"


GUARDS = [
    *state_guards("conversations_conversation", "state", Conversation.State.INVITED),
    *append_only("conversations_turn"),
    Guard(
        "conversations_playbook_frozen",
        "conversations_playbook",
        "UPDATE",
        "OLD.status <> 'draft' AND (NEW.data <> OLD.data OR NEW.slug <> OLD.slug OR NEW.version <> OLD.version "
        "OR NEW.status = 'draft')",
        "a published playbook never changes; make a new version",
    ),
    # No answer without the lead's own words: the quote stands verbatim in a message of this lead.
    *(
        Guard(
            f"leads_bantanswer_quote_{event.lower()}",
            "leads_bantanswer",
            event,
            "NEW.disposition = 'answered' AND NOT EXISTS (SELECT 1 FROM conversations_message m "
            "JOIN conversations_conversation c ON c.id = m.conversation_id WHERE m.id = NEW.message_id "
            "AND m.sender = 'lead' AND c.lead_id = NEW.lead_id AND replace(m.text, NEW.quote, '') <> m.text)",
            "the quote of an answer must stand verbatim in a message of this lead",
        )
        for event in ("INSERT", "UPDATE")
    ),
]
