"""A conversation that is led for nobody: the same engine, the same playbook, the same reader, and nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings

from conversations import services
from conversations.engine import policy, wording
from conversations.engine.acts import Context, Known
from conversations.engine.playbook import Playbook
from conversations.engine.policy import Phase, State
from leads.bant import Criterion, Disposition, is_qualified

SAMPLE = {
    "company": "Example Works", "job_title": "Plant Manager", "country": "DE", "phone": "+49 30 1234567", "product_interest": "a test",
}  # fmt: skip
"""What the record says of the lead of a rehearsal."""

ZONE = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What the lead wrote, what the agent said to it, and the question that is open then ("": none)."""

    said: str
    reply: str
    asks: str


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The whole talk. `ends`: each criterion as it stands, a word of ENDS or "open"; `outcome`: one of PlaybookTest.Outcome."""

    greeting: str
    exchanges: tuple[Exchange, ...]
    ends: Mapping[str, str]
    outcome: str
    suggestions: tuple[str, ...] = ()


def rehearse(playbook: Playbook, messages: Sequence[str], *, language: str, now: datetime) -> Rehearsal:
    """Lead the conversation. All messages are sent at `now`, an aware time; `language` is a BCP 47 tag."""
    local = now.astimezone(ZoneInfo(ZONE))
    voice = wording.Voice(language, ZONE, settings.COMPANY, "Eva Example", SAMPLE["product_interest"], local.date())
    begun = policy.begin(playbook, State(facts={name: SAMPLE[name] for name in playbook.confirmations}))
    state, greeting, asks = begun.state, wording.greet(playbook, begun, voice), begun.asks or ""
    exchanges = []
    for text in messages:
        key = policy.open_question(playbook, state)
        context = Context(
            now=local,
            asked=Criterion(key) if key in policy.CRITERIA else None,
            locale=language,
            known={criterion: Known(standing.verdict, standing.value) for criterion, standing in state.answers.items()},
            budget_minimum=playbook.budget_minimum,
            horizon_months=playbook.horizon_months,
            offered=wording.offered(playbook, language, key, state.clarified.get(key or "", 0)),
        )
        said, detail = services.read_words(playbook, state, text, context, services.RULES)
        decision = policy.decide(playbook, state, said, now, detail)
        state, asks = decision.state, decision.asks or ""
        exchanges.append(Exchange(text, wording.word(playbook, decision, voice), asks))
    suggestions = wording.suggestions(playbook, language, asks or None, state.clarified.get(asks, 0))
    return Rehearsal(greeting, tuple(exchanges), _ends(playbook, state), _outcome(state), suggestions)


def _ends(playbook: Playbook, state: State) -> dict[str, str]:
    ends = {}
    for criterion in playbook.criteria:
        standing = state.answers.get(criterion)
        if standing is None:
            ends[criterion.value] = "open"
        else:
            ends[criterion.value] = standing.verdict.value if standing.verdict else standing.disposition.value
    return ends


def _outcome(state: State) -> str:
    if state.opted_out:
        return "opted_out"
    if state.phase is Phase.HANDED_OVER:
        return "handed_over"
    if state.phase is Phase.CLOSED:
        return "ended"
    if state.phase is Phase.CORE:
        return "open"
    verdicts = [row.verdict for row in state.answers.values() if row.disposition is Disposition.ANSWERED]
    return "qualified" if is_qualified(verdicts) else "not_qualified"
