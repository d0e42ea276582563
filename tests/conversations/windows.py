"""Windows to race for: opened with answers that decide nothing yet, amended in the last second, closed, and looked at after."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from datetime import datetime

from django.db import connection

from conversations import services
from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported
from conversations.models import Conversation, Message
from leads.bant import Criterion, Verdict
from leads.models import BantAnswer, Lead

AMENDMENT = "Actually the budget is 60,000 euros"


class FourAnswers:
    """An interpreter that finds all four criteria in any message: so many positive, the others negative."""

    name = "test"

    def __init__(self, positive: int) -> None:
        self.positive = positive

    def interpret(self, text: str, context: Context) -> Interpretation:
        verdicts = [Verdict.POSITIVE if i < self.positive else Verdict.NEGATIVE for i in range(4)]
        need_first = (Criterion.NEED, Criterion.AUTHORITY, Criterion.TIMELINE, Criterion.BUDGET)
        answers = tuple(
            Answer(criterion, Reported.ANSWERED, text, verdict) for criterion, verdict in zip(need_first, verdicts, strict=True)
        )
        return Interpretation((Act.ANSWER,), answers, self.name)


def open_window(lead: Lead, positive: int, *, now: datetime) -> Conversation:
    """A conversation whose window opens at `now`, with so many positive answers (never the budget)."""
    found = services.open_conversation(lead, now=now)
    services.hear(found.pk, "All four at once", client_id=uuid.uuid4(), now=now)
    services.respond(found.pk, now=now, interpreter=FourAnswers(positive))
    window: Conversation = Conversation.objects.get(pk=found.pk)
    assert window.state == Conversation.State.WINDOW
    return window


def together(*actions: Callable[[], None]) -> None:
    """Run each in a thread of its own, on a connection of its own, all let loose at once; errors are raised here."""
    barrier, errors = threading.Barrier(len(actions)), []

    def run(action: Callable[[], None]) -> None:
        try:
            connection.ensure_connection()
            barrier.wait(20)
            action()
        except BaseException as error:  # noqa: BLE001 - the test raises it
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(action,)) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads), "they wait for each other"
    if errors:
        raise errors[0]


def outcome(window: Conversation) -> tuple[bool, bool, bool]:
    """Whether the budget stands as changed, whether the lead was judged with it, whether the lead was told 'closed'."""
    budget = BantAnswer.objects.get(lead=window.lead_id, criterion=Criterion.BUDGET)
    lead = Lead.objects.get(pk=window.lead_id)
    qualified = lead.state in (Lead.State.QUALIFIED, Lead.State.ASSIGNED)
    assert qualified or lead.state == Lead.State.NOT_QUALIFIED
    last = window.messages.filter(sender=Message.Sender.AGENT).order_by("-seq")[0]
    return budget.verdict == Verdict.POSITIVE, qualified, "This chat is closed" in last.text


def amend(window: Conversation, at: datetime) -> None:
    services.hear(window.pk, AMENDMENT, client_id=uuid.uuid4(), now=at)
    services.respond(window.pk, now=at)


def close(window: Conversation, end: datetime) -> None:
    services.close_due_windows(now=end)


KEPT, REFUSED = (True, True, False), (False, False, True)
