"""Whatever happens to the leads of a company: nobody is left behind, and each history gives the state.

Small inside the whole suite; hundreds of lives in `make faults` (FAULTS_SIZE).
"""

from __future__ import annotations

from random import Random

import pytest

from leads.models import LeadEvent
from outreach import left_behind
from tests.history import assert_history_is_whole
from tests.lives import Company
from tests.sizes import SIZE

pytestmark = [pytest.mark.django_db, pytest.mark.both, pytest.mark.goal]

COMPANIES, STEPS = SIZE.lives


@pytest.mark.parametrize("seed", range(COMPANIES))
def test_nobody_is_left_behind_and_the_history_is_whole(make_lead, make_rep, now, seed: int) -> None:
    make_rep("tom", capacity=3)

    def look(company: Company) -> None:
        """After each round of the worker."""
        found = left_behind.sweep(now=company.now)
        assert [(one.lead, one.sentences) for one in found.found] == []
        assert sum(found.places.values()) == found.leads == len(company.leads)

    company = Company(Random(seed), now, make_lead)
    company.live(STEPS, look=look)
    assert assert_history_is_whole() == len(company.leads) > STEPS // 12
    ways = set(LeadEvent.objects.exclude(from_state="").values_list("kind", flat=True))
    assert len(ways) >= 8, f"hardly anything happened: {ways}"
