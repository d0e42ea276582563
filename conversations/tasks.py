"""Wake-ups of the chat: read the clock, call one service."""

from datetime import timedelta

from django.conf import settings

from conversations import handover, readings, services
from leads import clock

SETTLE = timedelta(seconds=settings.LOCK_PATIENCE + 5)
"""A message counts by the time it was received; this much later it is in the tables, or was refused and the page told so."""

ABANDONED = timedelta(seconds=10)
"""Words without an answer for this long belonged to a process that died."""


def close_due_windows() -> int:
    """Close windows that ended a little while ago or earlier, each judged by its own end."""
    return services.close_due_windows(now=clock.now(), settle=SETTLE)


def finish_turns() -> int:
    """Answer what a killed process left unanswered."""
    now = clock.now()
    return services.finish_turns(now=now, older_than=now - ABANDONED)


def forget_calls() -> int:
    """Delete what the language model was told and answered, once it was kept long enough."""
    return readings.forget_calls(before=clock.now() - timedelta(days=settings.LLM_LOG_DAYS))


def spread_opt_outs() -> int:
    """Opt out every lead of people who opted out by one of them, or by an import."""
    return services.spread_opt_outs(now=clock.now())


def end_waiting() -> int:
    """Find another way for leads who wait for a person in vain."""
    return handover.end_waiting(now=clock.now())


def close_finished_chats() -> int:
    """End the chats of leads that a rep has won or lost."""
    return services.close_finished_chats(now=clock.now())
