"""What the desk's pages show of chats: the desk lies below the conversations and cannot ask for it itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django import template

from conversations import handover, services
from conversations.engine import policy
from conversations.models import Conversation
from leads.models import Rep

register = template.Library()


@dataclass(frozen=True, slots=True)
class Seat:
    """Who writes in a chat, as one rep sees it: `mine`, or somebody else by `name`; `free`: this rep may join.

    `resumes`: what the agent would ask if it had the chat again, in the playbook's word for it; "": nothing is open.
    """

    mine: bool = False
    name: str = ""
    free: bool = False
    agent: bool = False
    resumes: str = ""
    over: bool = False


@register.simple_tag
def seat(conversation: Conversation | None, rep: Rep, now: datetime) -> Seat:
    """The seat in a chat that this rep may see."""
    states = Conversation.State
    if conversation is None or conversation.state in (states.INVITED, states.CLOSED):
        return Seat()
    if conversation.state != states.HANDED_OVER:
        return Seat(free=True, agent=True)
    if conversation.rep_id != rep.pk:
        return Seat(free=conversation.lead.state == conversation.lead.State.HANDED_OVER)
    over = conversation.window_closes_at is not None and now >= conversation.window_closes_at
    script, state = services.script_of(conversation.playbook_id), services.engine_state(conversation)
    key = policy.open_question(script, policy.given_back(state))
    return Seat(mine=True, resumes=script.texts["en"].labels.get(key or "", ""), over=over)


@register.simple_tag
def running_chats(rep: Rep, now: datetime) -> list[Conversation]:
    """Chats that the agent leads and this rep may join."""
    return handover.running_chats(rep, now=now)


@register.simple_tag
def own_chats(rep: Rep) -> list[Conversation]:
    """Chats that are this rep's to write in."""
    return handover.own_chats(rep)
