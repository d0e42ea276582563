"""Random lives of leads in a small company: leads write, reps answer, managers decide, time passes, the worker works.

Everything goes through the real services. What must hold whatever happens is looked at by the tests that use it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from django.db import connection, transaction

from conversations import handover
from conversations import services as conversations
from conversations.models import Conversation
from leads import assigning, evaluation, receipts
from leads.models import Lead, Offer, Rep
from outreach import planning, sending, services
from tests.conversations.readers import SCRIPTED

WORDS = (
    *(f"{criterion}{sign} so it is" for criterion in ("budget", "authority", "need", "timeline") for sign in "++-?~!"),
    "budget+ yes; authority+ I decide; need+ a pump; timeline- never",
    "budget- no; authority- no; need+ a pump; timeline- never",
    "*budget- it is gone", "*need+ now there is one", "question what does it cost", "smalltalk hello", "off_topic the weather",
    "human a person please", "later next week", "opt_out no more", "wrong_person not me", "abuse you fool",
)  # fmt: skip
"""What leads say, as tests/conversations/readers.py reads it."""

WAITS = tuple(timedelta(hours=hours) for hours in (0.1, 1, 5, 24, 25, 72, 130))


@dataclass
class Company:
    """A company with leads in all stages. `now` is its clock."""

    chance: Random
    now: datetime
    make_lead: Callable[..., Lead]
    leads: list[int] = field(default_factory=list)

    def live(self, steps: int, *, look: Callable[[Company], None]) -> None:
        """So many things happen; `look` is called whenever the worker has done its round."""
        for _ in range(steps):
            if not self.leads or self.chance.random() < 0.15:
                self.leads.append(self.make_lead().pk)
            act = self.chance.choice(ACTS)
            act(self, Lead.objects.get(pk=self.chance.choice(self.leads)))
            self.now += timedelta(seconds=self.chance.randrange(1, 90))
            if self.chance.random() < 0.3:
                self.work(look)

    def work(self, look: Callable[[Company], None]) -> None:
        """Time passes, and the worker's round is done as in bantqual/schedules.py."""
        self.now += self.chance.choice(WAITS)
        services.engage_new_leads(now=self.now)
        conversations.spread_opt_outs(now=self.now)
        conversations.close_finished_chats(now=self.now)
        conversations.finish_turns(now=self.now, older_than=self.now)
        handover.end_waiting(now=self.now)
        conversations.close_due_windows(now=self.now)
        planning.handle_silences(now=self.now)
        assigning.expire_offers(now=self.now)
        assigning.return_lost(now=self.now)
        assigning.place_waiting(now=self.now)
        services.queue_notices(now=self.now)
        sending.send_due_emails(now=self.now)
        look(self)


def write(company: Company, lead: Lead) -> None:
    """The lead writes something in the chat; now and then the process dies before it answers."""
    with suppress(conversations.ConversationClosedError):
        talk = conversations.conversation_of(lead, now=company.now)
        if talk is None:
            return
        conversations.hear(talk.pk, company.chance.choice(WORDS), client_id=uuid.uuid4(), now=company.now)
        if company.chance.random() < 0.9:
            conversations.respond(talk.pk, now=company.now, interpreter=SCRIPTED)


def tell_all(company: Company, lead: Lead) -> None:
    """The lead answers all four questions, so that there is something to judge."""
    with suppress(conversations.ConversationClosedError):
        talk = conversations.conversation_of(lead, now=company.now)
        if talk is not None:
            words = company.chance.choice(WORDS[-13:-11])
            conversations.hear(talk.pk, words, client_id=uuid.uuid4(), now=company.now)
            conversations.respond(talk.pk, now=company.now, interpreter=SCRIPTED)


def reply_by_mail(company: Company, lead: Lead) -> None:
    """The lead answers the mail instead."""
    if lead.state != Lead.State.OPTED_OUT:
        conversations.note_reply(lead, "Please call me", now=company.now, client_id=uuid.uuid4())


def answer_offer(company: Company, lead: Lead) -> None:
    """A rep says yes or no to some offer, perhaps too late."""
    offers = list(Offer.objects.filter(outcome=Offer.Outcome.OPEN).select_related("rep", "assignment").order_by("pk"))
    if not offers:
        return
    offer = company.chance.choice(offers)
    with suppress(assigning.OfferOverError):
        if company.chance.random() < 0.6:
            assigning.accept_offer(offer, now=company.now)
        else:
            assigning.turn_down_offer(offer, Offer.Outcome.DECLINED, now=company.now, reason="no time")


def come_or_go(company: Company, lead: Lead) -> None:
    """A rep comes or goes."""
    rep = company.chance.choice(list(Rep.objects.order_by("pk")))
    assigning.set_presence(rep, not rep.present, now=company.now)


@transaction.atomic
def close_deal(company: Company, lead: Lead) -> None:
    """The rep who has the lead wins or loses it."""
    held = lead.assignments.filter(ended_at=None, accepted_at__isnull=False).select_related("rep").first()
    if held is not None and held.rep is not None and lead.state in (Lead.State.ACCEPTED, Lead.State.HANDED_OVER):
        assigning.finish(held, now=company.now, actor=f"rep:{held.rep.name}", won=company.chance.random() < 0.5)


def override(company: Company, lead: Lead) -> None:
    """A manager judges otherwise."""
    outcome = company.chance.choice((receipts.QUALIFIED, receipts.NOT_QUALIFIED))
    with suppress(evaluation.NothingToOverrideError):
        evaluation.override_outcome(lead, outcome, reason="I know them", by="manager", now=company.now)


def opt_out(company: Company, lead: Lead) -> None:
    """The lead presses the button behind the opt-out link."""
    conversations.opt_out(lead, now=company.now, how="link")


def bounce(company: Company, lead: Lead) -> None:
    """The address takes no mail."""
    sending.give_up_address(lead.email, now=company.now, reason="hard_bounce", why="the mail server refused the address (550)")


ACTS = (*(write,) * 14, *(tell_all,) * 4, reply_by_mail, *(answer_offer,) * 4, come_or_go, *(close_deal,) * 2, override, opt_out, bounce)  # fmt: skip
"""What may happen next, by how often it does."""


def force(row: Lead | Conversation, state: str) -> None:
    """Write a state behind the machine's back, as a fault of ours or of the database would leave it."""
    with connection.cursor() as cursor:
        table = row._meta.db_table
        cursor.execute(f"UPDATE {table} SET state = %s, state_version = state_version + 1 WHERE id = %s", [state, row.pk])
