"""The lead's page as the server renders it."""

from __future__ import annotations

from uuid import uuid4

import pytest

from conversations import services
from conversations.interpreters.reader import Reader
from leads import links

pytestmark = [pytest.mark.django_db, pytest.mark.both]


def test_the_card_shows_criteria_and_optional_details(client, conversation, now):
    said = ("We have 50,000 euros", "I decide", "Our pumps fail every week", "In June 2027", "Two sites", "Mornings please")
    for text in said:
        services.hear(conversation.pk, text, client_id=uuid4(), now=now)
        services.respond(conversation.pk, now=now, interpreter=Reader())
    page = client.get(links.chat_url(conversation.lead)).content.decode()
    card = page[page.index('id="noted"') :]
    for shown in (
        "50,000 EUR",
        "You decide yourself",
        "Our pumps fail every week",
        "June 2027",
        "<dt>Number of sites</dt>",
        ">Morning</dd>",
    ):
        assert shown in card
    assert card.count("Change<span") == 4  # a detail is changed by saying so
    assert card.count("Withdraw<span") == 4
