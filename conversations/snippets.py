"""The approved texts of a lead's business unit that answer a side question."""

from __future__ import annotations

from django.db.models import Q

from conversations.engine.acts import Act, Interpretation
from conversations.engine.passages import FROM_TEXTS, Passage, best
from conversations.models import Snippet
from leads.models import Lead


def find(said: Interpretation, lead: Lead, language: str) -> list[Passage]:
    """The closest ones, the unit's own before those for all; none where nothing was asked that a text may answer."""
    if Act.QUESTION not in said.acts or not said.question or not FROM_TEXTS & set(said.topics):
        return []
    whose = Q(business_unit=None) | Q(business_unit=lead.business_unit_id)
    rows = Snippet.objects.filter(whose, approved=True, language=language).order_by("business_unit_id", "pk")
    own = [Passage(row.question, row.text) for row in rows if row.business_unit_id is not None]
    everybody = [Passage(row.question, row.text) for row in rows if row.business_unit_id is None]
    return best(said.question, own, language) or best(said.question, everybody, language)
