"""The reps' desk: own leads and offers, everything else is not there."""

from __future__ import annotations

from uuid import uuid4

import pytest
from channels.db import database_sync_to_async as in_db
from channels.testing import WebsocketCommunicator
from django.test import Client

from bantqual.asgi import application
from conversations import services as conversations
from leads import assigning, record
from leads.models import Lead, Offer, Rep
from tests.conversations.readers import GOOD_CORE, SCRIPTED

pytestmark = [pytest.mark.django_db, pytest.mark.both]


@pytest.fixture
def offered(conversation, now) -> Lead:
    """A lead that has gone the whole way and is being offered to the only rep."""
    for text in GOOD_CORE:
        conversations.hear(conversation.pk, text, client_id=uuid4(), now=now)
        conversations.respond(conversation.pk, now=now, interpreter=SCRIPTED)
    closes = type(conversation).objects.get(pk=conversation.pk).window_closes_at
    conversations.close_window(conversation.pk, now=closes)
    # The demo's clock is real time, so that the offer is still open when the test answers it.
    Offer.objects.update(expires_at=closes.replace(year=closes.year + 50))
    return Lead.objects.get(pk=conversation.lead_id)


@pytest.fixture
def desk(client: Client, rep: Rep) -> Client:
    client.force_login(rep.user)
    return client


def test_a_qualified_lead_is_on_the_desk_with_its_card_and_quotes(desk: Client, offered: Lead) -> None:
    page = desk.get("/rep/").content.decode()
    assert "Eva Brandt" in page
    assert "Brandt Cooling" in page
    lead_page = desk.get(f"/rep/leads/{offered.pk}/").content.decode()
    for quote in GOOD_CORE:
        assert quote in lead_page


def test_accepting_and_declining(desk: Client, offered: Lead, make_rep) -> None:
    offer = Offer.objects.get()
    assert desk.post(f"/rep/offers/{offer.pk}/", {"answer": "accept"}).status_code == 302
    assert Lead.objects.get(pk=offered.pk).state == "accepted"
    page = desk.post(f"/rep/offers/{offer.pk}/", {"answer": "decline"}, follow=True).content.decode()
    assert "no longer yours" in page
    assert Lead.objects.get(pk=offered.pk).state == "accepted"


def test_a_declined_lead_leaves_the_desk(desk: Client, offered: Lead, make_rep) -> None:
    make_rep("mats")
    desk.post(f"/rep/offers/{Offer.objects.get().pk}/", {"answer": "decline", "reason": "not my trade"})
    page = desk.get("/rep/").content.decode()
    assert "Eva Brandt goes to the next colleague." in page
    assert 'class="card offer"' not in page
    assert desk.get(f"/rep/leads/{offered.pk}/").status_code == 404
    assert Offer.objects.get(outcome="declined").reason == "not my trade"


def test_a_decline_wants_a_reason_and_says_so(desk: Client, offered: Lead) -> None:
    door = f"/rep/offers/{Offer.objects.get().pk}/"
    for sent, said in ({"reason": "  "}, "Say in a few words why"), ({"reason": "no " * 100}, "200 fit"):
        answer = desk.post(door, {"answer": "decline", **sent})
        assert answer.status_code == 400
        assert said in answer.content.decode()
        assert "Eva Brandt" in answer.content.decode()
        assert Offer.objects.get().outcome == "open"
    assert desk.post(door, {"answer": "perhaps"}).status_code == 400
    desk.post(door, {"answer": "decline", "because": "No capacity", "reason": ""})
    assert Offer.objects.get().reason == "No capacity"


def test_another_reps_lead_is_not_there(client: Client, offered: Lead, make_rep) -> None:
    other = make_rep("mats")
    client.force_login(other.user)
    assert "Eva Brandt" not in client.get("/rep/").content.decode()
    assert client.get(f"/rep/leads/{offered.pk}/").status_code == 404
    assert client.post(f"/rep/offers/{Offer.objects.get().pk}/", {"answer": "accept"}).status_code == 404
    assert client.get("/rep/leads/999999/").status_code == 404


@pytest.mark.parametrize("path", ["/rep/", "/rep/leads/1/"])
def test_nobody_sees_the_desk_without_an_account(client: Client, db, path: str, django_user_model) -> None:
    assert client.get(path).status_code == 302
    client.force_login(django_user_model.objects.create_user("guest"))
    assert client.get(path).status_code == 404


def test_looking_changes_nothing_and_acting_needs_a_post(desk: Client, offered: Lead) -> None:
    offer = Offer.objects.get()
    assert desk.get(f"/rep/offers/{offer.pk}/").status_code == 405
    assert desk.get("/rep/presence/").status_code == 405
    assert Offer.objects.get().outcome == "open"


def test_the_presence_switch(desk: Client, rep: Rep) -> None:
    desk.post("/rep/presence/", {"present": "0"})
    assert Rep.objects.get().present is False
    answer = desk.post("/rep/presence/", {"present": "1", "next": "/rep/?show=won"})
    assert Rep.objects.get().present is True
    assert answer.headers["Location"] == "/rep/?show=won"
    assert desk.post("/rep/presence/", {"present": "1", "next": "https://elsewhere.example/"}).headers["Location"] == "/rep/"


@pytest.mark.django_db(transaction=True)
async def test_an_open_desk_hears_of_a_new_offer(make_lead, rep, now, client: Client) -> None:
    await in_db(client.force_login)(rep.user)
    headers = [
        (b"origin", b"http://127.0.0.1:8000"), (b"host", b"127.0.0.1:8000"),
        (b"cookie", f"sessionid={client.cookies['sessionid'].value}".encode()),
    ]  # fmt: skip
    socket = WebsocketCommunicator(application, "/ws/rep/", headers=headers)
    assert (await socket.connect())[0]
    assert (await socket.receive_json_from(timeout=5))["type"] == "changed"

    def qualify() -> None:
        lead = make_lead()
        for step in ("engage", "enter_window", "qualify"):
            record.move(lead, step, now=now, actor="test")
        assigning.route_lead(lead, now=now)

    await in_db(qualify)()
    assert (await socket.receive_json_from(timeout=5))["type"] == "changed"
    await socket.disconnect()


@pytest.mark.django_db(transaction=True)
async def test_a_stranger_gets_no_desk_socket(db) -> None:
    headers = [(b"origin", b"http://127.0.0.1:8000"), (b"host", b"127.0.0.1:8000")]
    socket = WebsocketCommunicator(application, "/ws/rep/", headers=headers)
    assert (await socket.connect())[0]
    assert (await socket.receive_output(timeout=5))["code"] == 4401
