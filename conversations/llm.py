"""The door to a language model: one call with a deadline of our own, no retries, and a breaker. No database, no rules."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.conf import settings

from conversations.interpreters.llm.prompt import Chat

if TYPE_CHECKING:
    from openai import AsyncOpenAI

logger = logging.getLogger(__name__)

MOST_OUT = 500
"""Tokens of one answer; four answers with quotes have about 200."""
CHARACTERS_A_TOKEN = 3
"""For servers that do not count, and for calls without an answer; on the safe side for European languages."""
MILLION = Decimal(1_000_000)


class Breaker:
    """Stops calling a server that fails: after FAILURES within WITHIN seconds it lets one call through every PAUSE seconds."""

    FAILURES, WITHIN, PAUSE = 5, 30.0, 60.0

    def __init__(self) -> None:
        self._failed: deque[float] = deque(maxlen=self.FAILURES)
        self._open_until: float | None = None

    def allows(self, at: float) -> bool:
        """Whether a call may be made at this moment (monotonic seconds). The one let through holds the others back."""
        if self._open_until is None:
            return True
        if at < self._open_until:
            return False
        self._open_until = at + self.PAUSE
        return True

    def note(self, at: float, *, good: bool) -> None:
        """How a call ended."""
        if good:
            self._failed.clear()
            self._open_until = None
            return
        self._failed.append(at)
        if self._open_until is not None or (len(self._failed) == self.FAILURES and at - self._failed[0] <= self.WITHIN):
            if self._open_until is None:
                logger.warning("the language model failed %d times; the rules read alone for a while", self.FAILURES)
            self._open_until = at + self.PAUSE


@dataclass(frozen=True, slots=True)
class Call:
    """One call that was made. `verdict` is ok, or why there is no usable text; `text` is the model's output or ""."""

    verdict: str
    text: str
    tokens_in: int
    tokens_out: int
    milliseconds: int
    sent: str

    @property
    def cost(self) -> Decimal:
        """By the prices of the settings."""
        into, out = settings.LLM_PRICES
        return Decimal((into * self.tokens_in + out * self.tokens_out) / MILLION).quantize(Decimal("0.000001"))


breaker = Breaker()
_clients: dict[tuple[asyncio.AbstractEventLoop, str, str], AsyncOpenAI] = {}


def configured() -> bool:
    """Whether there is a model to ask. Without key and server nothing is called and nothing costs."""
    return bool(settings.LLM_BASE_URL or settings.LLM_API_KEY)


def _connected() -> AsyncOpenAI:
    """The client of this event loop: connections are kept between calls."""
    from openai import AsyncOpenAI  # 0.9 s: only who has a model pays for it

    key = (asyncio.get_running_loop(), settings.LLM_BASE_URL, settings.LLM_API_KEY)
    if key not in _clients:
        _, server, secret = key
        # The deadline is ours (asyncio.timeout): the client's own counts from each byte that drips in.
        _clients[key] = AsyncOpenAI(base_url=server or None, api_key=secret or "none", max_retries=0, timeout=None)
    return _clients[key]


async def close() -> None:
    """End the connections of this event loop, which is about to end itself."""
    for key in [key for key in _clients if key[0] is asyncio.get_running_loop()]:
        await _clients.pop(key).close()


async def ask(chat: Chat, schema: dict[str, Any], *, seconds: float) -> Call | None:
    """One call that ends within so many seconds, whatever the server does. None: the breaker let none through.

    Raises nothing but cancellation.
    """
    began = time.monotonic()
    if seconds <= 0 or not breaker.allows(began):
        return None
    verdict, text, used = await _answer(chat, schema, seconds)
    ended = time.monotonic()
    breaker.note(ended, good=verdict in ("ok", "refused", "cut", "empty", "filtered"))
    sent = chat[-1]["content"]
    guess_in = sum(len(part["content"]) for part in chat) // CHARACTERS_A_TOKEN
    tokens_in, tokens_out = used or (guess_in, len(text) // CHARACTERS_A_TOKEN)
    return Call(verdict, text, tokens_in, tokens_out, round((ended - began) * 1000), sent)


async def _answer(chat: Chat, schema: dict[str, Any], seconds: float) -> tuple[str, str, tuple[int, int] | None]:
    """Verdict, text, and the tokens in and out if the server counted them."""
    import openai

    form = {"type": "json_schema", "json_schema": {"name": "interpretation", "strict": True, "schema": schema}}
    # Their own service keeps what it is sent unless told otherwise; other servers may not know the word.
    extra: dict[str, Any] = {} if settings.LLM_BASE_URL else {"store": False}
    try:
        async with asyncio.timeout(seconds):
            answer: Any = await _connected().chat.completions.create(
                model=settings.LLM_MODEL, messages=chat, response_format=form, temperature=0, max_tokens=MOST_OUT, **extra
            )  # type: ignore[call-overload]
    except (TimeoutError, openai.APITimeoutError):
        return "too slow", "", None
    except openai.RateLimitError:
        return "rate limited", "", None
    except openai.APIStatusError as error:
        return f"error {error.status_code}", "", None
    except openai.APIError:
        return "unreachable", "", None
    except Exception as error:  # noqa: BLE001 - whatever a server makes the client stumble over, the rules answer
        logger.warning("the language model's answer could not be read: %s", type(error).__name__)
        return "unreadable", "", None
    try:
        return _taken(answer)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return "unreadable", "", None


def _taken(answer: Any) -> tuple[str, str, tuple[int, int] | None]:
    """The same out of the client's object, none of whose parts is sure to be there."""
    usage = answer.usage
    counts = (usage.prompt_tokens, usage.completion_tokens) if usage is not None else None
    used = counts if counts and all(isinstance(n, int) and 0 <= n < 10**7 for n in counts) else None
    choice = answer.choices[0]
    text = choice.message.content
    if choice.message.refusal:
        return "refused", "", used
    if choice.finish_reason == "length":
        return "cut", "", used
    if choice.finish_reason == "content_filter":
        return "filtered", "", used
    if not isinstance(text, str) or not text.strip():
        return "empty", "", used
    return "ok", text, used
