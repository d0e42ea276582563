"""Has a language model read a lead's words before their turn is taken: no transaction is open while it thinks.

What it read is handed to the short transaction of the turn together with all it was read under. If that is no longer so
there (another question is open, the record has changed), the reading is passed over and the rules read at once.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from channels.db import database_sync_to_async as in_db
from django.conf import settings
from django.db import DatabaseError
from django.db.models import Sum

from conversations import llm, services, snippets
from conversations.engine.acts import Context, Interpretation
from conversations.engine.passages import Passage, fits
from conversations.engine.policy import Phase
from conversations.interpreters.llm import prompt
from conversations.interpreters.llm.claims import ClaimError, Claims, closed_object, read_claims
from conversations.interpreters.llm.masking import Masker
from conversations.interpreters.llm.together import combine
from conversations.models import Conversation, Message, ModelCall
from leads import clock
from leads.bant import Criterion
from leads.models import BantAnswer, Lead

logger = logging.getLogger(__name__)

MAX_KEPT = 4000
"""Characters of what a model answered that are kept with its call."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What both readers made of one message, and under what."""

    text: str
    context: Context
    said: Interpretation


class Handed:
    """The interpreter of a turn: what was read before, where nothing has changed since; else the rules."""

    name = services.RULES.name

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._readings = list(readings)

    def interpret(self, text: str, context: Context) -> Interpretation:
        for reading in self._readings:
            if reading.text == text and reading.context == context:
                return reading.said
        return services.RULES.interpret(text, context)


class BothReaders:
    """The same two readers for commands, which wait for them: outside of every conversation, and of budget and log."""

    name = f"{services.RULES.name}+{prompt.VERSION}"

    def interpret(self, text: str, context: Context) -> Interpretation:
        said = services.RULES.interpret(text, context)
        if not llm.configured():
            return said
        masker = Masker(context.person)
        chat = prompt.reading_chat(text, context, masker)
        call = asyncio.run(_ask_once(chat))
        claims, _ = claims_of(call, text, context, masker)
        return combine(said, claims, context) if claims else said


async def _ask_once(chat: prompt.Chat) -> llm.Call | None:
    try:
        return await llm.ask(chat, prompt.SCHEMA, seconds=settings.LLM_SECONDS)
    finally:
        await llm.close()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """The words that are next, and what they are read under."""

    message: Message
    text: str
    lead: Lead
    context: Context
    language: str
    earlier: Sequence[tuple[str, str]]


async def read_next(conversation_id: int) -> Reading | None:
    """Both readers' interpretation of the words whose turn is next, within the seconds of the settings.

    None: there is no model, or nothing for it to read, or no answer of it that can be used; then the rules read.
    """
    if not llm.configured():
        return None
    ends = time.monotonic() + settings.LLM_SECONDS
    waiting = await in_db(_next_words)(conversation_id)
    if waiting is None:
        return None
    masker = Masker(waiting.context.person)
    text, context = waiting.text, waiting.context
    chat = prompt.reading_chat(text, context, masker, waiting.earlier)
    call = await llm.ask(chat, prompt.SCHEMA, seconds=ends - time.monotonic())
    if call is None:
        return None
    claims, verdict = claims_of(call, text, context, masker)
    said = combine(services.RULES.interpret(text, context), claims, context) if claims else None
    passages = await in_db(_note)(waiting, call, verdict, ModelCall.Purpose.READING, said)
    if said is None:
        return None
    if passages:
        said = replace(said, side_answer=await _worded(waiting, said.question, passages, masker, ends))
    return Reading(text, context, said)


def _next_words(conversation_id: int) -> _Waiting | None:
    """A short look without locks; the turn itself checks that nothing has changed since."""
    conversation = Conversation.objects.select_related("lead__business_unit").get(pk=conversation_id)
    words = list(conversation.messages.waiting().order_by("seq"))
    if not words or not affordable(conversation.lead.business_unit_id, now=clock.now()):
        return None
    burst = services.one_go(conversation, words)
    message = burst[-1]
    script = services.script_of(conversation.playbook_id)
    rows = {Criterion(row.criterion): row for row in BantAnswer.objects.filter(lead=conversation.lead_id)}
    state = services.state_of(conversation, rows)
    if state.opted_out or state.phase not in (Phase.CORE, Phase.WINDOW):
        return None
    before = conversation.messages.filter(seq__lt=burst[0].seq).order_by("-seq")[: 2 * prompt.EARLIER_TURNS]
    earlier = [(one.sender, one.text) for one in reversed(before)]
    context = services.context_of(conversation, script, state, at=message.sent_at)
    return _Waiting(
        message, services.text_of(burst), conversation.lead, context, script.texts_for(conversation.language)[0], earlier
    )


def claims_of(call: llm.Call | None, text: str, context: Context, masker: Masker) -> tuple[Claims | None, str]:
    """What the model claims, and the verdict on its answer."""
    if call is None or call.verdict != "ok":
        return None, call.verdict if call else "not asked"
    try:
        claims = read_claims(call.text, text, context, masker, services.RULES)
    except ClaimError as error:
        logger.info("an answer of the language model was not used: %s", error)
        return None, "malformed"
    return claims, "invented quote" if claims.invented else "ok"


async def _worded(waiting: _Waiting, question: str, passages: list[Passage], masker: Masker, ends: float) -> str:
    """The approved texts as an answer to the question, in the model's words if they may be said, else the first text."""
    texts = [passage.text for passage in passages]
    chat = prompt.wording_chat(question, texts, waiting.language, masker)
    call = await llm.ask(chat, prompt.WORDING_SCHEMA, seconds=ends - time.monotonic())
    if call is None:
        return texts[0]
    answer, verdict = "", call.verdict
    if verdict == "ok":
        try:
            answer = closed_object(call.text, ("answer",))["answer"]
        except ClaimError:
            verdict = "malformed"
    if verdict == "ok" and not (isinstance(answer, str) and fits(answer, passages, waiting.language, chat[0]["content"])):
        verdict = "not fit to be said"
    await in_db(_note)(waiting, call, verdict, ModelCall.Purpose.WORDING, None)
    return answer if verdict == "ok" else texts[0]


def _note(
    waiting: _Waiting, call: llm.Call, verdict: str, purpose: ModelCall.Purpose, said: Interpretation | None
) -> list[Passage]:
    """Keep the call; of an interpretation with a side question, the approved texts that answer it."""
    try:
        ModelCall.objects.create(
            at=clock.now(), business_unit_id=waiting.lead.business_unit_id, message=waiting.message, purpose=purpose,
            prompt=prompt.VERSION, model=settings.LLM_MODEL, verdict=verdict, tokens_in=call.tokens_in, tokens_out=call.tokens_out,
            cost=call.cost, milliseconds=call.milliseconds, sent=call.sent, received=call.text.replace("\0", "")[:MAX_KEPT],
        )  # fmt: skip
        return snippets.find(said, waiting.lead, waiting.language) if said else []
    except DatabaseError:
        logger.exception("a call of the language model could not be noted; the turn goes on")
        return []


def affordable(business_unit_id: int | None, *, now: datetime) -> bool:
    """Whether the unit has tokens and money left today (the company's day). Calls under way are not counted yet."""
    midnight = now.astimezone(ZoneInfo(settings.TIME_ZONE)).replace(hour=0, minute=0, second=0, microsecond=0)
    calls = ModelCall.objects.filter(business_unit=business_unit_id, at__gte=midnight)
    spent = calls.aggregate(into=Sum("tokens_in"), out=Sum("tokens_out"), cost=Sum("cost"))
    tokens, cost = (spent["into"] or 0) + (spent["out"] or 0), spent["cost"] or Decimal(0)
    free = not any(settings.LLM_PRICES)
    return tokens < settings.LLM_TOKENS_PER_DAY and (free or cost < settings.LLM_MONEY_PER_DAY)


def forget_calls(*, before: datetime) -> int:
    """Delete the calls that were kept long enough. Returns how many."""
    return ModelCall.objects.filter(at__lt=before).delete()[0]
