"""How many mails may leave: counted from the outbox itself, so that no process needs to remember."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.conf import settings

from outreach import sequence
from outreach.models import FOLLOW_UPS, OutboundEmail
from outreach.sequence import Rule, WhyNot

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
RAMP_UP_FIRST_DAY = 50
"""A new sending domain begins with so many mails a day and doubles them daily, as mail providers advise."""

FOLLOW_UP_SHARE = 0.8
"""Nudges and reminders use at most this part of a day's mails, so that a new lead is always engaged at once."""


def daily_cap(today: date, cap: int, ramp_up_from: date | None) -> int:
    """How many mails may leave within 24 hours: the cap, or fewer while a new sending domain is being warmed up."""
    if ramp_up_from is None:
        return cap
    days = max(0, (today - ramp_up_from).days)
    return min(cap, RAMP_UP_FIRST_DAY << min(days, 32))


@dataclass(slots=True)
class Room:
    """How many mails may still leave, counted from the outbox: in 24 hours, in a minute, and to one domain in a minute."""

    now: datetime
    day: int = 0
    minute: int = 0
    domains: Counter[str] = field(default_factory=Counter)

    @classmethod
    def at(cls, now: datetime) -> Room:
        """The room that the mails handed over before `now` leave."""
        handed = OutboundEmail.objects.handed_between(now - DAY, now)
        lately = OutboundEmail.objects.handed_between(now - MINUTE, now).values_list("to", flat=True)
        domains = Counter(map(domain_of, lately))
        return cls(now, handed.count(), domains.total(), domains)

    def take(self, to: str) -> None:
        """One mail leaves."""
        self.day += 1
        self.minute += 1
        self.domains[domain_of(to)] += 1

    def refusal(self, kind: str, to: str) -> WhyNot | None:
        """The limit that is reached for a mail of this kind to this address; None: it may leave."""
        if kind not in sequence.TO_LEADS:
            return None
        if full := self.full(kind):
            return full
        if self.domains[domain_of(to)] >= settings.MAIL_PER_MINUTE_AND_DOMAIN:
            words = f"{self.domains[domain_of(to)]} mails to {domain_of(to)} went out"
            return WhyNot(Rule.RATE, words, self.now + MINUTE)
        return None

    def full(self, kind: str) -> WhyNot | None:
        """The limit that is reached for all mails of this kind to leads."""
        cap = daily_cap(self.now.date(), settings.MAIL_PER_DAY, settings.MAIL_RAMP_UP_FROM)
        if self.day >= (cap * FOLLOW_UP_SHARE if kind in FOLLOW_UPS else cap):
            return WhyNot(Rule.CAP, f"{self.day} mails went out", self.now + timedelta(hours=1))
        if self.minute >= settings.MAIL_PER_MINUTE:
            return WhyNot(Rule.RATE, f"{self.minute} mails went out", self.now + MINUTE)
        return None


def domain_of(address: str) -> str:
    """What stands behind the @, in lower case."""
    return address.rpartition("@")[2].lower()
