"""The chat: open, hear, respond, close. Each public function is one short transaction."""

from __future__ import annotations

import logging
import re
import time
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import IntegrityError, connection, transaction

from conversations import faults, snippets
from conversations.engine import policy, stored, wording
from conversations.engine.acts import Act, Context, Interpretation, Interpreter, Known, Topic
from conversations.engine.playbook import Playbook as Script
from conversations.engine.playbook import parse_playbook
from conversations.engine.policy import Decision, DetailReading, MoveKind, Phase, State
from conversations.engine.wording import Voice
from conversations.interpreters.card import NAME as CARD
from conversations.interpreters.card import WEIGHTIER, read_card
from conversations.interpreters.details import read_change, read_detail, read_fact, read_further
from conversations.interpreters.echoes import without_echo
from conversations.interpreters.reader import Reader
from conversations.models import Conversation, Message, OpenQuestion, Playbook, Turn
from leads import assigning, evaluation, links, receipts, record
from leads import services as leads
from leads.bant import Criterion, Disposition
from leads.batches import each, let_others_write, only, together
from leads.models import BantAnswer, BusinessUnit, Lead, Rep
from leads.prepared import for_update, holders, insert, select, update

logger = logging.getLogger(__name__)

MAX_MESSAGE = 2000
MAX_LINES = 20
AGENT = "qualification_agent"
PATIENCE = timedelta(minutes=5)
"""So long a lead waits for a person's words before it is told what happens next."""
RULES: Interpreter = Reader()

_scripts: dict[int, Script] = {}
_versions: dict[int, int] = {}


class MessageError(ValueError):
    """A message that cannot be taken. `code` is for the page, the text for the lead."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class ConversationClosedError(Exception):
    """The conversation ended without any way back: opted out or erased."""


class LinkOverError(Exception):
    """The link by which these words came is not valid any more."""


class PlaybookMissingError(Exception):
    """No published playbook serves this lead."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A stored message of the lead; `repeated`: it had been stored before."""

    message: Message
    repeated: bool


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a page needs: the messages it has not seen, and where the conversation stands. `opted_out`: just now."""

    messages: list[Message]
    status: dict[str, Any]
    last_seq: int = 0
    opted_out: bool = False


# --- opening


def script_of(playbook_id: int) -> Script:
    """The parsed playbook. Published versions never change, so they are parsed once."""
    if playbook_id not in _scripts:
        playbook = Playbook.objects.get(pk=playbook_id)
        _scripts[playbook_id], _versions[playbook_id] = parse_playbook(playbook.data), playbook.version
    return _scripts[playbook_id]


def forget_scripts() -> None:
    """Drop the parsed playbooks (another database is in use now)."""
    _scripts.clear()
    _versions.clear()


def playbook_for(lead: Lead) -> Playbook:
    """The published playbook of the lead's business unit, or the default one. Raises PlaybookMissingError."""
    published = Playbook.objects.filter(status=Playbook.Status.PUBLISHED)
    own = published.filter(business_unit=lead.business_unit_id).first() if lead.business_unit_id else None
    found: Playbook | None = own or published.filter(slug="default").first()
    if found is None:
        raise PlaybookMissingError("No playbook is published: publish one named `default`, or run `manage.py load_demo`.")
    return found


def voice_of(conversation: Conversation, at: datetime) -> Voice:
    """Merge values for everything the agent says to this lead; `at` is the moment of the words it answers."""
    lead = conversation.lead
    german = conversation.language.startswith("de")  # a first name alone would be too familiar there
    interest = lead.product_interest or (lead.business_unit.offer if lead.business_unit else "")
    name = f"{lead.first_name} {lead.last_name}".strip() if german else lead.first_name or lead.last_name
    today = at.astimezone(ZoneInfo(lead.zone)).date()
    return Voice(conversation.language, lead.zone, settings.COMPANY, _one_line(name), _one_line(interest), today)


def _one_line(text: str) -> str:
    """Lead data as it may stand in a sentence: no line breaks, control characters or braces, 80 characters."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029{}<>]+", " ", text).strip()[:80]


@transaction.atomic
def open_conversation(lead: Lead, *, now: datetime, playbook: Playbook | None = None) -> Conversation:
    """The lead's running conversation; if there is none, a new one in which the agent has spoken first."""
    if lead.state == Lead.State.OPTED_OUT:
        raise ConversationClosedError("This person has opted out; no conversation can be opened.")
    running: Conversation | None = Conversation.objects.running().filter(lead=lead).first()
    if running is not None:
        return running
    playbook = playbook or playbook_for(lead)
    script = script_of(playbook.pk)
    conversation: Conversation = Conversation(
        lead=lead, playbook=playbook, language=lead.language, opened_at=now, silence_due_at=now + script.silent_invited.nudges[0]
    )
    leads.open_answers(lead, script.criteria)
    facts = {name: str(getattr(lead, name)) for name in script.confirmations}
    recent = leads.confirmed_since(lead, now - timedelta(days=script.confirmation_days))
    confirmed = {name: facts[name] for name in script.confirmations if name in recent}
    decision = policy.begin(script, State(facts=facts, confirmed=confirmed))
    conversation.memory = stored.memory_data(decision.state)
    try:
        with transaction.atomic():
            conversation.save()
    except IntegrityError:  # opened by somebody else at the same moment
        other: Conversation = Conversation.objects.running().get(lead=lead)
        return other
    _say(conversation, wording.greet(script, decision, voice_of(conversation, now)), now=now)
    conversation.save(update_fields=["last_seq"])
    return conversation


RETURNING = (Lead.State.NOT_QUALIFIED, Lead.State.NO_RESPONSE, Lead.State.LOST)
"""Leads that nobody works and that did not go for good."""


def may_return(conversation: Conversation) -> bool:
    """Whether the lead of this conversation, its newest, may begin a new one: it has ended, and today's playbook allows it."""
    lead = conversation.lead
    if conversation.state != Conversation.State.CLOSED or lead.state not in RETURNING or leads.opted_out([lead]):
        return False
    try:
        return script_of(playbook_for(lead).pk).may_return
    except PlaybookMissingError:
        return False


@transaction.atomic
def begin_again(lead: Lead, *, now: datetime) -> Conversation:
    """A new conversation with a lead that came back after the end of one: every criterion is open again.

    The agent speaks first; earlier answers, receipts and transcripts stay. If a conversation runs, that one is given.
    Raises ConversationClosedError where no new one may begin.
    """
    newest = Conversation.objects.filter(lead=lead).order_by("-pk").values_list("pk", flat=True).first()
    if newest is None:
        return open_conversation(lead, now=now)
    conversation = _locked(newest)
    if conversation.state != Conversation.State.CLOSED:
        return conversation
    answer_waiting(conversation, now=now)  # words that wait belong to the old one
    if not may_return(conversation):
        raise ConversationClosedError("This conversation has ended, and its playbook allows no new one.")
    leads.reopen_answers(conversation.lead)
    record.move(conversation.lead, "reopen", now=now, actor="lead", why="came back after the end")
    return open_conversation(conversation.lead, now=now)


# --- hearing


def clean_text(text: str) -> str:
    """The message as it is stored and quoted: no control or invisible characters, no endless lines or accents.

    Raises MessageError (`blank`, `too_long`).
    """
    text = text.encode("utf-8", "replace").decode() if any("\ud800" <= char <= "\udfff" for char in text) else text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = [char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")]
    text = re.sub(r"([\u0300-\u036f]{4})[\u0300-\u036f]+", r"\1", "".join(kept)).strip()
    lines = text.split("\n")
    if len(lines) > MAX_LINES:
        text = "\n".join([*lines[: MAX_LINES - 1], " ".join(lines[MAX_LINES - 1 :])])
    if not text or all(unicodedata.category(char)[0] in "ZM" for char in text):
        raise MessageError("blank", "Your message was empty. Please type a few words.")
    if len(text) > MAX_MESSAGE:
        raise MessageError("too_long", f"Your message has {len(text)} characters; {MAX_MESSAGE} fit. Please shorten or split it.")
    return text


def _lock(conversation_ids: Iterable[int]) -> dict[int, Conversation]:
    """Conversations and their leads under their locks: on SQLite the whole transaction is one (IMMEDIATE).

    Locks are taken in one order everywhere: conversations, leads, assignment, offer, reps; several of a kind by number.
    """
    lock = for_update()
    ids = sorted(set(conversation_ids))
    held = {row.pk: row for row in select(Conversation, f"id IN {holders(ids)} ORDER BY id{lock}", ids)} if ids else {}
    lead_ids = sorted({conversation.lead_id for conversation in held.values()})
    found = {row.pk: row for row in select(Lead, f"id IN {holders(lead_ids)} ORDER BY id{lock}", lead_ids)} if lead_ids else {}
    unit_ids = sorted({lead.business_unit_id for lead in found.values()} - {None})
    units = {row.pk: row for row in select(BusinessUnit, f"id IN {holders(unit_ids)}", unit_ids)} if unit_ids else {}
    for lead in found.values():
        lead.business_unit = units.get(lead.business_unit_id)
    for conversation in held.values():
        conversation.lead = found[conversation.lead_id]
    return held


def _locked(conversation_id: int) -> Conversation:
    held = _lock([conversation_id])
    if not held:
        raise Conversation.DoesNotExist(f"There is no conversation {conversation_id}.")
    return held[conversation_id]


@dataclass(frozen=True, slots=True)
class Words:
    """What a lead wrote on a page (the name of its channel), before it is stored. `client_id` makes it safe to send again.

    They count from the moment at which the server received them, however long they wait for others before they are stored.
    """

    conversation_id: int
    text: str
    client_id: UUID
    received_at: datetime
    page: str = ""
    link: str = ""
    """The token of the chat link by which they came; "": they came by no link."""


def hear(conversation_id: int, text: str, *, client_id: UUID, now: datetime) -> Heard:
    """Store a message of the lead. After this returns it may be acknowledged.

    Sending the same `client_id` again gives the stored message. Raises MessageError (also `id_reused`: the id came
    with other words) and ConversationClosedError.
    """
    return only(hear_many([Words(conversation_id, text, client_id, now)]))


def hear_many(said: Sequence[Words]) -> list[Heard | Exception]:
    """As `hear` for the words of many leads in one transaction: what each became, or the error it met."""
    return together(said, _hear)


@transaction.atomic
def _hear(said: Sequence[Words]) -> list[Heard | Exception]:
    texts = [_text_or_error(words.text) for words in said]
    faults.hit("turn.received")
    held = _lock(words.conversation_id for words in said)
    id_field = Message._meta.get_field("client_id")
    ids = [id_field.get_db_prep_value(words.client_id, connection) for words in said]
    where = f"conversation_id IN {holders(held)} AND client_id IN {holders(ids)}"
    stored_before = select(Message, where, [*held, *ids]) if held else []
    known = {(message.conversation_id, message.client_id): message for message in stored_before}
    closed = [conversation.lead_id for conversation in held.values() if conversation.state == Conversation.State.CLOSED]
    moved_on = set(Conversation.objects.running().filter(lead__in=closed).values_list("lead", flat=True)) if closed else set()
    outcomes: list[Heard | Exception] = []
    for words, text in zip(said, texts, strict=True):
        conversation = held.get(words.conversation_id)
        if isinstance(text, MessageError):
            outcomes.append(text)
        elif conversation is None:
            outcomes.append(Conversation.DoesNotExist(f"There is no conversation {words.conversation_id}."))
        elif words.link and not conversation.lead.has_chat_link(words.link):
            outcomes.append(LinkOverError("This chat link has been replaced; the newest mail has the one that is valid."))
        elif message := known.get((conversation.pk, words.client_id)):
            wrong = MessageError("id_reused", "This message id was used for other words; send them with a new id.")
            outcomes.append(Heard(message, True) if message.text == text else wrong)
        elif conversation.lead.state == Lead.State.OPTED_OUT:
            outcomes.append(ConversationClosedError("You asked us not to contact you again, so this chat is closed."))
        elif conversation.lead_id in moved_on:
            outcomes.append(MessageError("moved_on", "A new conversation has begun. Please load the page again to write in it."))
        else:
            message = known[conversation.pk, words.client_id] = _write_down(conversation, words, text)
            outcomes.append(Heard(message, False))
    return outcomes


def _text_or_error(text: str) -> str | MessageError:
    try:
        return clean_text(text)
    except MessageError as error:
        return error


def _write_down(conversation: Conversation, words: Words, text: str) -> Message:
    # Times grow with the numbers: whatever the clock says, these words come after what was heard or closed before.
    now = max(words.received_at, conversation.last_heard_at or words.received_at, conversation.closed_at or words.received_at)
    message = _store(conversation, Message.Sender.LEAD, text, now=now, client_id=words.client_id)
    conversation.last_heard_at, conversation.waiting_since = now, conversation.waiting_since or now
    update(conversation, ("last_seq", "last_heard_at", "waiting_since"))
    ring_conversation(conversation, page=words.page)
    return message


def _store(
    conversation: Conversation,
    sender: Message.Sender,
    text: str,
    *,
    now: datetime,
    client_id: UUID | None = None,
    channel: Message.Channel = Message.Channel.CHAT,
    rep: Rep | None = None,
) -> Message:
    conversation.last_seq += 1
    return insert(
        Message(
            conversation=conversation,
            seq=conversation.last_seq,
            sender=sender,
            rep=rep,
            channel=channel,
            text=text,
            sent_at=now,
            client_id=client_id,
        )
    )


def _say(conversation: Conversation, text: str, *, now: datetime) -> Message | None:
    return _store(conversation, Message.Sender.AGENT, text, now=now) if text else None


def ring_conversation(conversation: Conversation, page: str = "") -> None:
    """Open pages of this conversation look for news after the commit; one that has seen `seq` and knows it, need not."""
    record.ring(f"conversation.{conversation.pk}", seq=conversation.last_seq, state=conversation.state, page=page)


@transaction.atomic
def end_chat_link(lead: Lead, *, now: datetime, actor: str) -> None:
    """The lead's chat link ends at once, on open pages too; mails from now on carry another."""
    locked = Lead.objects.select_for_update(of=("self",)).get(pk=lead.pk)
    locked.chat_links_ended += 1
    links.issue_chat(locked)
    locked.save(update_fields=["chat_links_ended", "chat_token_hash"])
    record.record_event(locked, "chat_link_ended", now=now, actor=actor)
    record.ring(*(f"conversation.{pk}" for pk in locked.conversations.values_list("pk", flat=True)))


# --- mail


@transaction.atomic
def note_reply(lead: Lead, text: str, *, now: datetime, client_id: UUID) -> Message | None:
    """Put what the lead wrote by mail into the transcript, and end its silence. None: no conversation can be opened.

    No turn is taken for it: a person reads it. A core that stays without words in the chat ends by its cadence as ever.
    The same `client_id` again gives the stored message. Without text only the silence ends (it is not known to which of
    the person's conversations the words belong).
    """
    latest = conversation_of(lead, now=now)
    if latest is None:
        return None
    conversation = _locked(latest.pk)
    stored_before: Message | None = conversation.messages.filter(client_id=client_id).first()
    if stored_before is not None:
        return stored_before
    now = max(now, conversation.last_heard_at or now, conversation.closed_at or now)
    message = None
    if text:
        message = _store(conversation, Message.Sender.LEAD, text, now=now, client_id=client_id, channel=Message.Channel.MAIL)
    conversation.last_heard_at, conversation.put_off_at = now, None
    _engage(conversation, now=now, how="by mail", message_id=message.pk if message else None)
    if conversation.state == Conversation.State.CORE:
        silent = script_of(conversation.playbook_id).silent_core
        conversation.nudges, conversation.silence_due_at = len(silent.nudges), now + silent.end
    update(conversation, ("last_seq", "last_heard_at", "nudges", "silence_due_at", "put_off_at"))
    ring_conversation(conversation)
    return message


def _engage(conversation: Conversation, *, now: datetime, how: str, message_id: int | None) -> None:
    """The lead's first words: the conversation has begun, unless it is over."""
    lead = conversation.lead
    if conversation.state == Conversation.State.CLOSED or lead.state == Lead.State.OPTED_OUT:
        return
    if conversation.state == Conversation.State.INVITED:
        conversation.start()
        conversation.save(update_fields=["state"])
    if lead.state in (Lead.State.NEW, Lead.State.CONTACTED, Lead.State.UNDELIVERABLE):
        record.move(lead, "engage", now=now, actor="lead", why=f"wrote {how}", message_id=message_id)


def is_opt_out(text: str, *, now: datetime, lead: Lead | None = None, interpreter: Interpreter = RULES) -> bool:
    """Whether these words are an opt-out, as the chat would read them under the lead's open question.

    An interpreter reads so many characters of a message; of longer words each piece is read.
    """
    latest = Conversation.objects.filter(lead=lead).select_related("lead").order_by("-pk").first() if lead else None
    for piece in _pieces(text):
        if latest is None:
            said = _interpret(interpreter, piece, Context(now=now, locale=lead.language if lead else "en"))
        else:
            script, state = script_of(latest.playbook_id), state_of(latest, _answers([latest])[latest.lead_id])
            said, _ = read_message(latest, script, state, piece, at=now, interpreter=interpreter)
        if Act.OPT_OUT in said.acts:
            return True
    return False


def _pieces(text: str) -> list[str]:
    """The text in pieces of at most MAX_MESSAGE characters, cut at the ends of lines where there are any."""
    pieces = [""]
    for line in text.split("\n"):
        if len(pieces[-1]) + len(line) >= MAX_MESSAGE and pieces[-1]:
            pieces.append("")
        pieces[-1] += f"{line}\n"
    return [piece[i : i + MAX_MESSAGE] for piece in pieces for i in range(0, len(piece), MAX_MESSAGE)]


# --- responding


def respond(conversation_id: int, *, now: datetime, interpreter: Interpreter = RULES) -> list[Message]:
    """Take a turn for every stored message that has had none, in order. Any process may call it, at any time."""
    return only(take_turns([(conversation_id, "")], now=now, interpreter=interpreter)).messages


def take_turns(
    asked: Sequence[tuple[int, str]], *, now: datetime, interpreter: Interpreter = RULES
) -> list[Snapshot | Exception]:
    """As `respond` for many conversations in one transaction: the replies and the status that each has, or its error.

    Beside each conversation's number stands the channel of the page that asks (or ""): it gets the answer from us and
    need not be rung.
    """
    taken = together(asked, lambda some: _take_all(some, now=now, interpreter=interpreter))
    if any(isinstance(one, Snapshot) and one.opted_out for one in taken):
        spread_opt_outs(now=now)
    return taken


def _take_all(asked: Sequence[tuple[int, str]], *, now: datetime, interpreter: Interpreter) -> list[Snapshot | Exception]:
    taken: list[Snapshot | Exception] = []
    while len(taken) < len(asked):
        taken += _take_some(asked[len(taken) :], now=now, interpreter=interpreter)
    return taken


@transaction.atomic
def _take_some(asked: Sequence[tuple[int, str]], *, now: datetime, interpreter: Interpreter) -> list[Snapshot | Exception]:
    """Turns of the first conversations, up to one that went on to lock a queue's rows: with these held no other
    conversation may be worked on, or two processes could wait for each other."""
    held = _lock(conversation_id for conversation_id, _ in asked)
    faults.hit("turn.claimed")
    rows = _answers(held.values())
    waiting = _waiting(held.values())
    taken: list[Snapshot | Exception] = []
    for conversation_id, page in asked:
        conversation = held.get(conversation_id)
        if conversation is None:
            taken.append(Conversation.DoesNotExist(f"There is no conversation {conversation_id}."))
            continue
        before, stood = conversation.lead.state, conversation.state
        answers = rows[conversation.lead_id]
        replies = _take_turns(
            conversation, answers, waiting.pop(conversation_id, []), now=now, interpreter=interpreter, page=page
        )
        opted_out = conversation.lead.state == Lead.State.OPTED_OUT != before
        taken.append(Snapshot(replies, _status(conversation, answers), conversation.last_seq, opted_out))
        if conversation.state != stood and conversation.state in (Conversation.State.HANDED_OVER, Conversation.State.CLOSED):
            break
    faults.hit("turn.before_commit")
    return taken


def _answers(conversations: Collection[Conversation]) -> dict[int, dict[Criterion, BantAnswer]]:
    """By lead, each criterion's row."""
    found: dict[int, dict[Criterion, BantAnswer]] = {conversation.lead_id: {} for conversation in conversations}
    if found:
        for row in select(BantAnswer, f"lead_id IN {holders(found)} ORDER BY id", list(found)):
            found[row.lead_id][Criterion(row.criterion)] = row
    return found


def _waiting(conversations: Collection[Conversation]) -> dict[int, list[Message]]:
    """By conversation, the words that no turn has answered yet, in order."""
    found: dict[int, list[Message]] = {one.pk: [] for one in conversations if one.waiting_since is not None}
    if found:
        for message in select(Message, f"conversation_id IN {holders(found)} AND {UNANSWERED} ORDER BY seq", list(found)):
            found[message.conversation_id].append(message)
    return found


UNANSWERED = f"sender = 'lead' AND channel = 'chat' AND seq > (SELECT answered_seq FROM {Conversation._meta.db_table} c WHERE c.id = conversation_id)"  # noqa: S608


def _take_turns(
    conversation: Conversation,
    rows: dict[Criterion, BantAnswer],
    waiting: list[Message],
    *,
    now: datetime,
    interpreter: Interpreter,
    before: datetime | None = None,
    page: str = "",
) -> list[Message]:
    """Turns for the words that wait; with `before` only for those received earlier than that."""
    due = list(takewhile(lambda message: before is None or message.sent_at < before, waiting))
    replies, taken = [], 0
    while taken < len(due):
        burst = one_go(conversation, due[taken:], interpreter)
        replies.append(_take_turn(conversation, burst, rows, now=now, interpreter=interpreter))
        taken += len(burst)
    if due:
        conversation.answered_seq = due[-1].seq
        conversation.waiting_since = waiting[len(due)].sent_at if len(due) < len(waiting) else None
        update(conversation, TURN_COLUMNS)
        ring_conversation(conversation, page=page)
    return [reply for reply in replies if reply is not None]


def answer_waiting(conversation: Conversation, *, now: datetime) -> dict[Criterion, BantAnswer]:
    """Take the turns that still wait, before something else happens to a conversation that the caller has locked.

    They are read by the rules alone, as no lock may wait for a model. Returns each criterion's row.
    """
    rows = _answers([conversation])[conversation.lead_id]
    words = _waiting([conversation]).get(conversation.pk, [])
    _take_turns(conversation, rows, words, now=now, interpreter=RULES)
    return rows


def one_go(conversation: Conversation, waiting: Sequence[Message], interpreter: Interpreter = RULES) -> list[Message]:
    """The first of the words that wait, with those sent right behind them: read as one text, they get one reply.

    What the card wrote stands alone, and so does whatever may be more than an answer (an opt-out, a wish for a person):
    within other words it could be missed.
    """
    burst: list[Message] = []
    if len(text_of(waiting[:2])) > MAX_MESSAGE or len(waiting) == 1:
        return [waiting[0]]
    for message in waiting:
        if burst and len(text_of([*burst, message])) > MAX_MESSAGE:
            break
        context = Context(now=message.sent_at, locale=conversation.language)
        said = read_card(message.text, context, RULES.interpret) or _interpret(interpreter, message.text, context)
        alone = said.interpreter == CARD or bool(WEIGHTIER & set(said.acts))
        if burst and alone:
            break
        burst.append(message)
        if alone:
            break
    return burst


def text_of(burst: Sequence[Message]) -> str:
    """The words of one go as they are read."""
    return "\n".join(message.text for message in burst)


def words_of(turn: Turn) -> str:
    """The words that a turn answered, or "": its message, and those before it that were read with it."""
    if turn.message is None:
        return ""
    earlier = Turn.objects.filter(conversation=turn.conversation_id, message__seq__lt=turn.message.seq)
    since = earlier.order_by("-message__seq").values_list("message__seq", flat=True).first() or 0
    in_chat = turn.conversation.messages.filter(sender=Message.Sender.LEAD, channel=Message.Channel.CHAT)
    return text_of(list(in_chat.filter(seq__gt=since, seq__lte=turn.message.seq).order_by("seq")))


def _quoted_from(said: Interpretation, burst: Sequence[Message]) -> Interpretation:
    """Each quote within one of the messages: of a quote that goes over several, its longest part in one of them."""
    if len(burst) == 1:
        return said
    answers = (replace(answer, quote=max(answer.quote.split("\n"), key=len).strip()) for answer in said.answers)
    return replace(said, answers=tuple(answers))


TURN_COLUMNS = ("last_seq", "answered_seq", "waiting_since", "memory", "silence_due_at", "nudges", "put_off_at")


def state_of(conversation: Conversation, rows: Mapping[Criterion, BantAnswer]) -> State:
    """The engine's state, put together from the tables."""
    phase = {
        Conversation.State.INVITED: Phase.CORE,
        Conversation.State.CORE: Phase.CORE,
        Conversation.State.WINDOW: Phase.WINDOW,
        Conversation.State.HANDED_OVER: Phase.HANDED_OVER,
        Conversation.State.CLOSED: Phase.CLOSED,
    }[conversation.state]
    settled = {
        criterion: stored.standing_from(
            {"disposition": row.disposition, "verdict": row.verdict, "value": row.value, "quote": row.quote}
        )
        for criterion, row in rows.items()
        if row.disposition != Disposition.OPEN
    }
    script = script_of(conversation.playbook_id)
    return State(
        phase=phase,
        answers=settled,
        facts={name: str(getattr(conversation.lead, name)) for name in script.confirmations},
        opted_out=conversation.lead.state == Lead.State.OPTED_OUT,
        window_closes_at=conversation.window_closes_at,
        **stored.memory_from(conversation.memory),
    )


def engine_state(conversation: Conversation) -> State:
    """The engine's state of one conversation, read from the tables."""
    return state_of(conversation, _answers([conversation])[conversation.lead_id])


def context_of(conversation: Conversation, script: Script, state: State, *, at: datetime) -> Context:
    """All that an interpreter may know when it reads the words of this moment."""
    lead, key = conversation.lead, policy.open_question(script, state)
    person = (
        ("EMAIL", lead.email),
        ("NAME", f"{lead.first_name} {lead.last_name}"),
        ("COMPANY", lead.company),
        ("PHONE", lead.phone),
    )
    return Context(
        now=at.astimezone(ZoneInfo(lead.zone)),
        asked=Criterion(key) if key in policy.CRITERIA else None,
        locale=conversation.language,
        known={criterion: Known(standing.verdict, standing.value) for criterion, standing in state.answers.items()},
        budget_minimum=script.budget_minimum,
        horizon_months=script.horizon_months,
        person=person,
        offered=wording.offered(script, conversation.language, key, state.clarified.get(key or "", 0)),
    )


def read_message(
    conversation: Conversation, script: Script, state: State, text: str, *, at: datetime, interpreter: Interpreter
) -> tuple[Interpretation, DetailReading | None]:
    """What the interpreter makes of the words of a conversation."""
    return read_words(script, state, text, context_of(conversation, script, state, at=at), interpreter)


def read_words(
    script: Script, state: State, text: str, context: Context, interpreter: Interpreter
) -> tuple[Interpretation, DetailReading | None]:
    """What the interpreter makes of the words, and what they say to the open detail, or to one given before."""
    key = policy.open_question(script, state)
    said = read_card(text, context, lambda words, about: _interpret(interpreter, words, about))
    if said is not None:
        return said, None
    language, texts = script.texts_for(context.locale)
    said = without_echo(
        _interpret(interpreter, text, context), [*texts.questions.get(key or "", ()), *texts.clarifications.get(key or "", ())]
    )
    if state.details and (change := read_change(script.details, state.details, texts, text, language)) is not None:
        return said, change
    if key is None or context.asked is not None:
        return said, None
    if key in script.confirmations:
        known = "" if key in state.refuted else state.facts.get(key, "")
        return said, read_fact(key, known, said, text)
    reading = read_detail(script.detail(key), texts, text, language)
    wanted = [detail for detail in policy.wanted_details(script, state) if detail.key != key]
    return said, replace(reading, further=read_further(wanted, reading, texts, text, language))


def _interpret(interpreter: Interpreter, text: str, context: Context) -> Interpretation:
    """What the interpreter reports; one that fails has understood nothing, and the talk goes on."""
    try:
        return interpreter.interpret(text, context)
    except Exception:  # no bug of a reader may end a conversation
        logger.exception("interpreter %s failed on a message", interpreter.name)
        return Interpretation((Act.UNINTELLIGIBLE,), (), f"{interpreter.name} (failed)")


def _take_turn(
    conversation: Conversation,
    burst: Sequence[Message],
    rows: dict[Criterion, BantAnswer],
    *,
    now: datetime,
    interpreter: Interpreter,
) -> Message | None:
    script, message = script_of(conversation.playbook_id), burst[-1]
    state = state_of(conversation, rows)
    said, detail = read_message(conversation, script, state, text_of(burst), at=message.sent_at, interpreter=interpreter)
    said = _quoted_from(said, burst)
    if not said.side_answer and (found := snippets.find(said, conversation.lead, script.texts_for(conversation.language)[0])):
        said = replace(said, side_answer=found[0].text)
    if "human" in said.acts:
        state = replace(state, rep_present=assigning.is_somebody_there(conversation.lead))
    decision = policy.decide(script, state, said, message.sent_at, detail)
    voice = voice_of(conversation, message.sent_at)
    reply = _say(conversation, wording.word(script, decision, voice), now=now)
    _apply(conversation, decision, rows, message, script, now=message.sent_at, burst=burst)
    insert(
        Turn(
            conversation=conversation,
            message=message,
            reply=reply,
            decided_at=message.sent_at,
            interpreter=said.interpreter,
            interpretation=stored.interpretation_data(said, detail),
            state_before=stored.state_data(state),
            state_after=stored.state_data(decision.state),
            asked=decision.asks or "",
            voice=stored.voice_data(voice),
        )
    )
    return reply


def _apply(
    conversation: Conversation,
    decision: Decision,
    rows: dict[Criterion, BantAnswer],
    message: Message | None,
    script: Script,
    *,
    now: datetime,
    burst: Sequence[Message] = (),
) -> None:
    """Do in the tables what was decided. The engine chose; nothing is chosen here."""
    lead = conversation.lead
    message_id = message.pk if message else None
    conversation.memory = stored.memory_data(decision.state)
    if message is not None:
        conversation.put_off_at = None
        if not decision.state.opted_out:
            _engage(conversation, now=now, how="in the chat", message_id=message_id)
    if message is not None and conversation.state == Conversation.State.CORE:
        conversation.silence_due_at, conversation.nudges = now + script.silent_core.nudges[0], 0
    elif message is not None and conversation.rep_id is not None:  # a person's turn
        conversation.silence_due_at = conversation.silence_due_at or now + PATIENCE
        record.ring(f"rep.{conversation.rep_id}")
    for move in decision.moves:
        if move.kind is MoveKind.RECORD and move.standing is not None:
            standing = move.standing
            leads.settle_answer(
                rows[Criterion(move.key)],
                standing.disposition,
                now=now,
                verdict=standing.verdict,
                value=standing.value,
                quote=standing.quote,
                message_id=_source(standing.quote, burst),
            )
        elif move.kind is MoveKind.ANSWER_QUESTION and move.key in script.passed_on and not move.words and message is not None:
            words = str(move.value or message.text)
            words += "?" if f"{words}?" in message.text else ""
            insert(OpenQuestion(conversation=conversation, message=message, topic=move.key, text=words, asked_at=now))
        elif move.kind is MoveKind.APOLOGISE and move.key == Topic.WRITING and message is not None:
            insert(OpenQuestion(conversation=conversation, message=message, topic=move.key, text=message.text, asked_at=now))
        elif move.kind is MoveKind.RECORD_FACT:
            leads.confirm_fact(lead, move.key, str(move.value), now=now, message_id=message_id)
        elif move.kind is MoveKind.OPEN_WINDOW and decision.state.window_closes_at is not None:
            conversation.open_window(opened_at=now, closes_at=decision.state.window_closes_at)
            conversation.save(update_fields=["state", "window_closes_at", "silence_due_at"])
            record.move(lead, "enter_window", now=now, actor=AGENT, why="every criterion is settled", message_id=message_id)
        elif move.kind is MoveKind.PAUSE:  # "later" is not nudged: its silence has nothing but an end
            conversation.put_off_at = now
            if conversation.state == Conversation.State.CORE:
                conversation.silence_due_at = now + script.silent_core.end
        elif move.kind is MoveKind.HAND_OVER:
            conversation.hand_over(silence_due_at=now + PATIENCE if move.n else None)
            conversation.save(update_fields=["state", "silence_due_at"])
            record.move(lead, "hand_over", now=now, actor=AGENT, why="asked for a person", message_id=message_id)
            assigning.route_lead(lead, now=now)
        elif move.kind is MoveKind.OPT_OUT:
            leads.opt_out(lead, now=now, how="chat", message_id=message_id)
            if conversation.state != Conversation.State.CLOSED:  # the words may have come after the end
                _close(conversation, now=now)
            conversation.lead = Lead.objects.select_related("business_unit").get(pk=lead.pk)
        elif move.kind in (MoveKind.WRONG_PERSON, MoveKind.END_ABUSE):
            _close(conversation, now=now)
            step = "mark_wrong_person" if move.kind is MoveKind.WRONG_PERSON else "mark_abusive"
            record.move(lead, step, now=now, actor=AGENT, why="said so in the chat", message_id=message_id)


def _source(quote: str, burst: Sequence[Message]) -> int | None:
    """The message in which a quote stands; None without one."""
    if not quote or not burst:
        return None
    return next((message.pk for message in reversed(burst) if quote in message.text), burst[-1].pk)


def _close(conversation: Conversation, *, now: datetime) -> None:
    conversation.close(now=now)
    conversation.save_move("closed_at", "silence_due_at")
    ring_conversation(conversation)


def opt_out_address(address: str, *, now: datetime, how: str) -> bool:
    """Opt out whoever has this address: suppressed at once, and every lead with it opted out. False: done before."""
    leads.suppress_address(address, now=now, reason=leads.OPT_OUT)
    return sum(opt_out(lead, now=now, how=how) for lead in Lead.objects.with_address(address)) > 0


def opt_out(lead: Lead, *, now: datetime, how: str, actor: str = "lead") -> bool:
    """Opt the person out, at once and for good: every lead with this address, every running conversation.

    One lead after the other, each in its own transaction. Returns False if it was done before.
    """
    done = _opt_out_lead(lead.pk, now=now, how=how, actor=actor)
    spread_opt_outs(now=now)
    return done


@transaction.atomic
def _opt_out_lead(lead_id: int, *, now: datetime, how: str, actor: str) -> bool:
    running = Conversation.objects.running().filter(lead_id=lead_id).values_list("pk", flat=True).first()
    conversation = _locked(running) if running else None
    done = leads.opt_out(Lead.objects.get(pk=lead_id), now=now, how=how, actor=actor)
    if conversation is not None and conversation.state != Conversation.State.CLOSED:
        _close(conversation, now=now)
    return done


def spread_opt_outs(*, now: datetime) -> int:
    """Opt out the other leads of people who opted out by one of them, and end what still runs with such people."""
    done = each(
        leads.unspread_opt_outs(),
        lambda pk: _opt_out_lead(pk, now=now, how="another lead of the same person", actor="system"),
        "lead",
    )
    left = Conversation.objects.running().filter(lead__state=Lead.State.OPTED_OUT).values_list("lead_id", flat=True)
    done += each(left, lambda pk: _opt_out_lead(pk, now=now, how="", actor="system"), "lead")
    leads.mark_spread(before=now)
    return done


@transaction.atomic
def close_finished(lead_id: int, *, now: datetime) -> bool:
    """End what still runs with a lead who is beyond talking to the agent: won, lost, judged, opted out. False: nothing does."""
    running = Conversation.objects.running().filter(lead_id=lead_id).values_list("pk", flat=True).first()
    conversation = _locked(running) if running else None
    if conversation is None or conversation.state == Conversation.State.CLOSED or conversation.lead.state in TALKED_TO:
        return False
    _close(conversation, now=now)
    return True


TALKED_TO = (
    Lead.State.NEW, Lead.State.CONTACTED, Lead.State.ENGAGED, Lead.State.IN_WINDOW, Lead.State.HANDED_OVER, Lead.State.UNDELIVERABLE,
)  # fmt: skip
"""States of a lead in which a conversation may run."""


def close_finished_chats(*, now: datetime) -> int:
    """End the chats that a rep had taken over, once the rep has won or lost the lead. Returns how many."""
    over = Conversation.objects.running().filter(lead__state__in=(Lead.State.WON, Lead.State.LOST))
    return each(over.values_list("lead_id", flat=True), lambda pk: close_finished(pk, now=now), "conversation of lead")


# --- time


CLOSED_TOGETHER = 20
"""Windows judged in one transaction: at about 1 ms each nobody waits long for their locks."""
CLOSING_TIME = 20.0
"""Seconds that one round may take: the other jobs of the tick wait for it."""


def close_window(conversation_id: int, *, now: datetime, interpreter: Interpreter = RULES) -> bool:
    """Close a window that has ended, judge the lead, once, and send a qualified one on. False: not due, or done before.

    Everything received before the last moment counts, so turns still missing are taken first. The row is locked and
    closed before the answers are read: a last-second change is either seen or refused.
    """
    return only(_close_windows([conversation_id], now=now, interpreter=interpreter))


def close_due_windows(*, now: datetime, settle: timedelta = timedelta(0), seconds: float = CLOSING_TIME) -> int:
    """Close every window that ended so long ago, the one that ended first first. Returns how many.

    Within `settle` words that came before the end may still wait for a lock to be stored.
    """
    until, done = time.monotonic() + seconds, 0
    ended = Conversation.objects.window_ended(now - settle).order_by("window_closes_at", "pk")
    due = list(ended.values_list("pk", flat=True))
    for start in range(0, len(due), CLOSED_TOGETHER):
        if time.monotonic() > until:
            break
        if start:
            let_others_write()
        outcomes = _close_windows(due[start : start + CLOSED_TOGETHER], now=now, interpreter=RULES)
        done += sum(outcome is True for outcome in outcomes)
    return done


def _close_windows(ids: Sequence[int], *, now: datetime, interpreter: Interpreter) -> list[bool | Exception]:
    """Judge in one transaction, then send on those who qualified, each in its own."""
    outcomes = together(ids, lambda some: _judge_all(some, now=now, interpreter=interpreter))
    of = dict(Conversation.objects.filter(pk__in=ids).values_list("pk", "lead_id"))
    evaluation.send_on([of[pk] for pk in ids if pk in of], now=now)
    return outcomes


def _judge_all(ids: Sequence[int], *, now: datetime, interpreter: Interpreter) -> list[bool | Exception]:
    done: list[bool | Exception] = []
    while len(done) < len(ids):
        done += _judge_some(ids[len(done) :], now=now, interpreter=interpreter)
    return done


@transaction.atomic
def _judge_some(ids: Sequence[int], *, now: datetime, interpreter: Interpreter) -> list[bool | Exception]:
    """Close the first windows, up to one whose last words went on to lock a queue's rows (as in `_take_some`)."""
    held = _lock(ids)
    ended = {pk: conversation for pk, conversation in held.items() if conversation.window_has_ended(now)}
    answers, waiting = _answers(ended.values()), _waiting(ended.values())
    opted_out = leads.opted_out([conversation.lead for conversation in ended.values()])
    done: list[bool | Exception] = []
    for pk in ids:
        conversation = ended.get(pk)
        if conversation is None:
            done.append(False)
            continue
        words, end = waiting.get(pk, []), conversation.window_closes_at
        _take_turns(conversation, answers[conversation.lead_id], words, now=now, interpreter=interpreter, before=end)
        if conversation.state != Conversation.State.WINDOW:
            done.append(False)  # the last words were an opt-out, a wish for a person, or the like
            break
        _close(conversation, now=now)
        faults.hit("window.claimed")
        if conversation.lead_id in opted_out:  # by another lead of the same person, a moment ago
            leads.opt_out(conversation.lead, now=now, how="another lead of the same person", actor="system")
            done.append(False)
            break
        judge_lead(conversation, now=now)
        done.append(True)
    faults.hit("window.before_commit")
    return done


def judge_lead(conversation: Conversation, *, now: datetime) -> None:
    """Judge the lead of a conversation whose window has closed, by its playbook; the caller's transaction holds both."""
    script, closed_at = script_of(conversation.playbook_id), conversation.window_closes_at or now
    numbers = {"budget_minimum": script.budget_minimum, "currency": script.currency, "horizon_months": script.horizon_months}
    evaluation.evaluate_lead(
        conversation.lead,
        now=now,
        playbook=receipts.Playbook(script.slug, _versions[conversation.playbook_id], numbers),
        window_opened_at=closed_at - script.window,
        window_closed_at=closed_at,
    )


@transaction.atomic
def end_silence(conversation_id: int, *, now: datetime) -> None:
    """The cadence is spent: an unanswered invitation ends as no response, a half-told core goes into its window."""
    conversation = _locked(conversation_id)
    if conversation.silence_due_at is None or conversation.silence_due_at > now or conversation.waiting_since is not None:
        return
    if conversation.state == Conversation.State.HANDED_OVER:
        return  # a person has joined meanwhile
    lead = conversation.lead
    if conversation.state == Conversation.State.INVITED:
        _close(conversation, now=now)
        if lead.state in (Lead.State.NEW, Lead.State.CONTACTED):
            record.move(lead, "give_up", now=now, actor="sdr_agent", why="neither the first mail nor a nudge was answered")
        return
    script = script_of(conversation.playbook_id)
    rows = _answers([conversation])[conversation.lead_id]
    before = state_of(conversation, rows)
    decision = policy.end_by_silence(script, before, now)
    _apply(conversation, decision, rows, None, script, now=now)
    Turn.objects.create(
        conversation=conversation,
        decided_at=now,
        state_before=stored.state_data(before),
        state_after=stored.state_data(decision.state),
    )
    conversation.save(update_fields=["memory"])
    ring_conversation(conversation)


def note_silences(planned: Sequence[tuple[int, int, datetime | None]]) -> None:
    """Of silences that the caller has locked: (conversation, nudges so far, when to look at it again or None)."""
    table = Conversation._meta.db_table
    moment = Conversation._meta.get_field("silence_due_at")
    values = [(nudges, moment.get_db_prep_save(at, connection), pk) for pk, nudges, at in planned]
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET nudges = %s, silence_due_at = %s WHERE id = %s", values)  # noqa: S608 - our own name


def finish_turns(*, now: datetime, older_than: datetime, limit: int = 200, interpreter: Interpreter = RULES) -> int:
    """Take the turns that a killed process left behind: words stored before `older_than` without an answer."""
    left = Conversation.objects.left_waiting(older_than).order_by("waiting_since").values_list("pk", flat=True)
    return each(left[:limit], lambda pk: respond(pk, now=now, interpreter=interpreter), "conversation")


# --- looking


def snapshot(conversation_id: int, *, after: int = 0) -> Snapshot:
    """Messages beyond `after` and the status, as of now."""
    return _snapshot(Conversation.objects.select_related("lead").get(pk=conversation_id), after)


def _snapshot(conversation: Conversation, after: int) -> Snapshot:
    after = after if after <= conversation.last_seq else 0  # a number from nowhere: the page gets everything
    messages = list(conversation.messages.after(after).select_related("rep"))
    return Snapshot(messages, status_of(conversation), conversation.last_seq)


def snapshot_by_link(conversation_id: int, link: str, *, after: int = 0) -> Snapshot | None:
    """As `snapshot`, for a page that was opened by this link's token; None once the link or the conversation is gone."""
    conversation = Conversation.objects.select_related("lead").filter(pk=conversation_id).first()
    if conversation is None or not conversation.lead.has_chat_link(link):
        return None
    return _snapshot(conversation, after)


def seq_of(text: str) -> int:
    """The number of the last message that a page has seen; 0 for anything that is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def conversation_of(lead: Lead, *, now: datetime) -> Conversation | None:
    """The lead's newest conversation, opened if there is none yet; None if there is none to open."""
    latest: Conversation | None = Conversation.objects.filter(lead=lead).order_by("-pk").first()
    if latest is not None:
        return latest
    try:
        return open_conversation(lead, now=now)
    except (ConversationClosedError, PlaybookMissingError):
        return None


def status_of(conversation: Conversation) -> dict[str, Any]:
    """The `status` frame: state, end of the window, progress, and answers to suggest for the open question."""
    return _status(conversation, _answers([conversation])[conversation.lead_id])


def _status(conversation: Conversation, rows: Mapping[Criterion, BantAnswer]) -> dict[str, Any]:
    script = script_of(conversation.playbook_id)
    state = state_of(conversation, rows)
    key = policy.open_question(script, state)
    closes = conversation.window_closes_at
    return {
        "type": "status",
        "conversation": conversation.state,
        "window_closes_at": closes.isoformat() if closes else None,
        "settled": len(state.answers),
        "of": len(script.criteria),
        "suggestions": list(wording.suggestions(script, conversation.language, key, state.clarified.get(key or "", 0))),
    }
