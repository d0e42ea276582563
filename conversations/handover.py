"""A person in the chat: a rep joins, writes, and gives the chat back. Each public function is one short transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F, OuterRef, Subquery

from conversations import services
from conversations.engine import policy, stored, wording
from conversations.models import Conversation, Message, Turn
from leads import assigning, record
from leads.access import leads_of
from leads.bant import Criterion
from leads.batches import each
from leads.models import Assignment, BantAnswer, Lead, LeadEvent, Offer, Rep
from leads.prepared import insert, update

RUNNING = timedelta(minutes=15)
"""A chat in which the lead has written within this time is running: a rep may join it."""

LEFT = "left the chat"
"""How the assignment ended of a rep who fell silent; whoever hands back is asked first when the lead is routed again."""

LAST_WORDS = Subquery(
    Message.objects.filter(conversation=OuterRef("pk"), sender=Message.Sender.LEAD).order_by("-seq").values("text")[:1]
)


BUDGET = Subquery(BantAnswer.objects.filter(lead=OuterRef("lead"), criterion=Criterion.BUDGET.value).values("value")[:1])


class HandoverError(Exception):
    """What a rep wanted to do in a chat cannot be done. The text says why, and nothing was changed."""


# --- which chats


def own_chats(rep: Rep) -> list[Conversation]:
    """Handed-over chats of leads that this rep holds or is being offered, who waits first; a colleague who wrote in one
    and gave the lead back writes no more."""
    mine = Conversation.objects.filter(state=Conversation.State.HANDED_OVER, lead__state=Lead.State.HANDED_OVER)
    mine = mine.filter(lead__in=leads_of(rep)).order_by(F("silence_due_at").asc(nulls_last=True), "pk")
    return list(mine.select_related("lead").annotate(last_words=LAST_WORDS))


def running_chats(rep: Rep, *, now: datetime) -> list[Conversation]:
    """Chats that the agent leads just now and whose lead would come to one of this rep's queues, the last to write first."""
    heard = Conversation.objects.heard_since(now - RUNNING).annotate(last_words=LAST_WORDS, budget=BUDGET)
    chats = heard.select_related("lead__business_unit", "lead__partner")
    found = [one for one in chats if not one.window_has_ended(now)]
    if not found:
        return []
    mine = assigning.those_for(rep, {conversation.lead: conversation.budget for conversation in found})
    return [one for one in found if one.lead_id in mine]


def may_see(conversation: Conversation, rep: Rep, *, now: datetime) -> bool:
    """Whether this rep may read the chat: the lead is theirs or offered to them, or the chat runs and is for their queues."""
    if leads_of(rep).filter(pk=conversation.lead_id).exists():
        return True
    if conversation.state not in (Conversation.State.CORE, Conversation.State.WINDOW):
        return False
    return is_for(conversation, rep, now=now)


def is_for(conversation: Conversation, rep: Rep, *, now: datetime) -> bool:
    """Whether the lead has written just now and would come to one of this rep's queues, whoever writes in the chat."""
    heard = conversation.last_heard_at
    if heard is None or heard < now - RUNNING or conversation.state == Conversation.State.CLOSED:
        return False
    queue, _ = assigning.queue_for(conversation.lead)
    return queue is not None and rep.queues.filter(pk=queue.pk).exists()


def look(conversation_id: int, *, rep: Rep, after: int, now: datetime) -> services.Snapshot | None:
    """What a rep's page has not seen; None: the chat is not for this rep to read, or is no longer."""
    found = Conversation.objects.select_related("lead__business_unit", "lead__partner").filter(pk=conversation_id).first()
    if found is None or not _works_here(rep) or not may_see(found, rep, now=now):
        return None
    return services.snapshot(conversation_id, after=after)


def writes(rep: Rep, conversation_id: int) -> bool:
    """Whether it is this rep who writes in the chat now."""
    mine: bool = Conversation.objects.filter(pk=conversation_id, rep=rep, state=Conversation.State.HANDED_OVER).exists()
    return mine


# --- joining, writing, leaving


@transaction.atomic
def join_chat(conversation_id: int, *, rep: Rep, now: datetime) -> None:
    """The rep writes instead of the agent from here, and has the lead. Joining again changes nothing.

    Raises HandoverError: not present, another rep was first, or the chat or its window is over (then the lead is judged);
    OfferOverError if the offer has ended.
    """
    conversation = services._locked(conversation_id)
    if not Rep.objects.filter(pk=rep.pk, present=True, user__is_active=True).exists():
        raise HandoverError("You are away; switch to present to join a chat.")
    if conversation.rep_id == rep.pk and conversation.state != Conversation.State.CLOSED:
        return
    if conversation.state != Conversation.State.HANDED_OVER and not conversation.window_has_ended(now):
        services.answer_waiting(conversation, now=now)  # said to the agent: the answers in it count
    if conversation.state == Conversation.State.CLOSED or conversation.window_has_ended(now):
        raise HandoverError(f"The chat with {conversation.lead} has ended.")
    if conversation.rep_id is not None and not _holds(rep, conversation.lead):
        other = Rep.objects.get(pk=conversation.rep_id)
        raise HandoverError(f"{other.name} was first and writes with {conversation.lead} now.")
    if conversation.lead.state not in (Lead.State.ENGAGED, Lead.State.IN_WINDOW, Lead.State.HANDED_OVER):
        raise HandoverError(f"There is no running chat with {conversation.lead} that could be joined.")
    assigning.claim_chat_lead(conversation.lead, rep=rep, now=now)
    if conversation.state != Conversation.State.HANDED_OVER:
        conversation.hand_over()
        conversation.save(update_fields=["state", "silence_due_at"])
    conversation.rep, conversation.silence_due_at = rep, now + services.PATIENCE
    _announce(conversation, "joined", rep, now=now)
    record.record_event(conversation.lead, "join_chat", now=now, actor=f"rep:{rep.name}")
    update(conversation, ("rep", "last_seq", "silence_due_at"))
    services.ring_conversation(conversation)


@transaction.atomic
def say_as_rep(conversation_id: int, *, rep: Rep, text: str, client_id: UUID, now: datetime) -> Message:
    """Store a rep's words to the lead. The same `client_id` again gives the stored message.

    Raises MessageError as `services.hear` does, and HandoverError if the chat is not this rep's to write in.
    """
    text = services.clean_text(text)
    conversation = services._locked(conversation_id)
    stored_before: Message | None = conversation.messages.filter(client_id=client_id).first()
    if stored_before is not None:
        if stored_before.rep_id != rep.pk or stored_before.text != text:
            raise services.MessageError("id_reused", "This message id was used for other words; send them with a new id.")
        return stored_before
    _require_seat(conversation, rep)
    now = max(now, conversation.last_heard_at or now)
    message = services._store(conversation, Message.Sender.REP, text, now=now, client_id=client_id, rep=rep)
    conversation.silence_due_at = None
    update(conversation, ("last_seq", "silence_due_at"))
    services.ring_conversation(conversation)
    return message


@transaction.atomic
def hand_back(conversation_id: int, *, rep: Rep, now: datetime) -> None:
    """The rep gives the chat back: the agent goes on at the open question; a window that has ended meanwhile is judged.

    Raises HandoverError if the chat is not this rep's to give.
    """
    conversation = services._locked(conversation_id)
    _require_seat(conversation, rep)
    _give_back(conversation, rep, now=now, there=True)


def _require_seat(conversation: Conversation, rep: Rep) -> None:
    if conversation.state == Conversation.State.CLOSED:
        raise HandoverError(f"The chat with {conversation.lead} has ended; nothing more can be written in it.")
    if conversation.rep_id != rep.pk or not _holds(rep, conversation.lead) or not _works_here(rep):
        raise HandoverError(f"You do not write in the chat with {conversation.lead}; join it first.")


def _holds(rep: Rep, lead: Lead) -> bool:
    return Assignment.objects.filter(lead=lead, rep=rep, ended_at=None).exists()


def _works_here(rep: Rep) -> bool:
    return Rep.objects.filter(pk=rep.pk, user__is_active=True).exists()


def _announce(conversation: Conversation, what: str, rep: Rep | None, *, now: datetime) -> None:
    """Say by the system who writes and who no longer does."""
    name = rep.name if rep else ""
    words = wording.seat_words(what, conversation.language, rep=name, company=settings.COMPANY)
    services._store(conversation, Message.Sender.SYSTEM, words, now=now)


def _give_back(conversation: Conversation, rep: Rep, *, now: datetime, there: bool) -> None:
    """Let the agent resume, as a turn that replay decides again. `there`: the person is still there to give it back."""
    lead = conversation.lead
    now = max(now, conversation.last_heard_at or now)
    rows = services.answer_waiting(conversation, now=now)  # an opt-out among them counts
    if conversation.state != Conversation.State.HANDED_OVER:
        return
    script = services.script_of(conversation.playbook_id)
    before = replace(services.state_of(conversation, rows), rep_present=there)
    decision = policy.resume(script, before, now)
    _announce(conversation, "left", rep, now=now)
    in_window = conversation.window_closes_at is not None
    if in_window:
        conversation.resume_window(now=now)
    else:
        conversation.resume_core(silence_due_at=now + script.silent_core.nudges[0])
    conversation.save(update_fields=["state", "rep", "silence_due_at"])
    actor, why = (f"rep:{rep.name}", assigning.HANDED_BACK) if there else ("system", f"{rep.name} {LEFT}")
    record.move(lead, "hand_back_in_window" if in_window else "hand_back", now=now, actor=actor, why=why)
    ended = assigning.HANDED_BACK if there else LEFT
    assigning.end_assignment(lead, now=now, outcome=Offer.Outcome.WITHDRAWN, why=ended)
    services._apply(conversation, decision, rows, None, script, now=now)
    voice = services.voice_of(conversation, now)
    reply = services._say(conversation, wording.word(script, decision, voice), now=now)
    insert(
        Turn(
            conversation=conversation,
            reply=reply,
            decided_at=now,
            state_before=stored.state_data(before),
            state_after=stored.state_data(decision.state),
            asked=decision.asks or "",
            voice=stored.voice_data(voice),
        )
    )
    conversation.nudges = 0
    update(conversation, services.TURN_COLUMNS)
    services.ring_conversation(conversation)


# --- nobody there


def end_waiting(*, now: datetime) -> int:
    """No lead waits in vain for a person; one transaction each. Returns how many chats found another way."""
    late = Conversation.objects.left_alone(now).values_list("pk", flat=True)
    absent = Conversation.objects.held_by_the_absent().values_list("pk", flat=True)
    return each(sorted({*late[:500], *absent[:500]}), lambda pk: leave_chat(pk, now=now), "chat")


@transaction.atomic
def leave_chat(conversation_id: int, *, now: datetime) -> bool:
    """The person did not come, or no longer answers. False: that is not so (any more).

    A lead who had asked for a person goes to the next colleague and is told not to wait on the page, and so is one that a
    colleague has taken meanwhile; in a chat that a rep had joined unasked the agent goes on.
    """
    conversation = services._locked(conversation_id)
    chats = Conversation.objects.filter(pk=conversation_id)
    if not (chats.left_alone(now).exists() or chats.held_by_the_absent().exists()):
        return False
    rep, lead = conversation.rep, conversation.lead
    conversation.silence_due_at = None
    if lead.state != Lead.State.HANDED_OVER:  # won or lost meanwhile
        conversation.rep = None
    elif rep is None:
        _announce(conversation, "nobody", None, now=now)
    elif _asked_for_a_person(lead) or _has_taken(lead, other_than=rep):
        conversation.rep = None
        _announce(conversation, "another", rep, now=now)
        assigning.return_chat_lead(lead, rep=rep, now=now, why=f"{rep.name} {LEFT}")
    else:
        _give_back(conversation, rep, now=now, there=False)
        return True
    update(conversation, ("rep", "last_seq", "silence_due_at"))
    services.ring_conversation(conversation)
    return True


def _has_taken(lead: Lead, *, other_than: Rep) -> bool:
    """Whether a colleague of this rep has accepted the lead."""
    accepted = Assignment.objects.filter(lead=lead, ended_at=None, accepted_at__isnull=False)
    return accepted.exclude(rep=other_than).exists()


def _asked_for_a_person(lead: Lead) -> bool:
    """Whether the lead itself had the chat handed over, and not a rep who joined."""
    actors = LeadEvent.objects.filter(lead=lead, kind="hand_over").order_by("-pk").values_list("actor", flat=True)
    return actors.first() == services.AGENT
