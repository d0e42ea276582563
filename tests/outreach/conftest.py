"""A mail server in memory, and a lead whose first mail it has taken."""

from __future__ import annotations

import pytest

from leads.models import Lead
from outreach import sending, services
from tests.outreach.mailserver import MailServer


@pytest.fixture
def server() -> MailServer:
    return MailServer()


@pytest.fixture
def engaged(lead: Lead, now, server: MailServer) -> Lead:
    """A lead whose first mail has gone out."""
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=server)
    return Lead.objects.get(pk=lead.pk)
