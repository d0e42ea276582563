"""The doors of a takeover: who may open which, what the frames say, and what holds when two act at the same moment."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from uuid import uuid4

import pytest
from channels.db import database_sync_to_async as in_db
from django.test import Client

from conversations import handover, services
from conversations.models import Conversation
from leads import clock
from leads.models import Assignment, AssignmentRule, Lead, Queue, Rep
from tests.conversations.readers import SCRIPTED
from tests.conversations.test_websocket import ORIGIN, Page, path_of
from tests.conversations.windows import together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.both]


@pytest.fixture
def chat(make_lead) -> Conversation:
    """A chat that runs at this very moment: the doors read the real clock."""
    found = services.open_conversation(make_lead(), now=clock.now())
    services.hear(found.pk, "budget+ yes", client_id=uuid4(), now=clock.now())
    services.respond(found.pk, now=clock.now(), interpreter=SCRIPTED)
    return found


@pytest.fixture
def signed_in(client: Client):
    """Sign a rep in: `signed_in(rep)` gives a client of its own."""

    def make(rep: Rep) -> Client:
        fresh = Client()
        fresh.force_login(rep.user)
        return fresh

    return make


def desk_page(conversation: Conversation, client: Client, path: str = "") -> Page:
    cookie = f"sessionid={client.cookies['sessionid'].value}".encode()
    return Page(path or f"/ws/rep/chats/{conversation.pk}/", [*ORIGIN, (b"cookie", cookie)])


# --- who may open what: role by address by stage of the chat


DOORS = {
    "page": lambda client, pk: client.get(f"/rep/chats/{pk}/"),
    "messages": lambda client, pk: client.get(f"/rep/chats/{pk}/messages/"),
    "say": lambda client, pk: client.post(f"/rep/chats/{pk}/say/", {"text": "Hello"}, headers={"accept": "application/json"}),
    "hand-back": lambda client, pk: client.post(f"/rep/chats/{pk}/hand-back/"),
    "join": lambda client, pk: client.post(f"/rep/chats/{pk}/join/"),
}
SEEN = {"page": 200, "messages": 200, "say": 400, "hand-back": 302, "join": 302}
NOT_THERE = dict.fromkeys(DOORS, 404)
MATRIX = [
    # stage of the chat, of the lead's queue, of another queue, who holds the lead, a guest without a rep, nobody
    ("running", SEEN, NOT_THERE, None, NOT_THERE),
    ("quiet", NOT_THERE, NOT_THERE, None, NOT_THERE),
    ("invited", NOT_THERE, NOT_THERE, None, NOT_THERE),
    ("held", {**NOT_THERE, "join": 302}, NOT_THERE, {**SEEN, "page": 302, "say": 200}, NOT_THERE),
    ("handed back", SEEN, NOT_THERE, SEEN, NOT_THERE),
    ("closed", NOT_THERE, NOT_THERE, None, NOT_THERE),
]


@pytest.mark.parametrize(("stage", "own", "other", "holder", "guest"), MATRIX, ids=[row[0] for row in MATRIX])
def test_only_running_chats_of_the_own_queues_and_own_leads_are_there(
    chat, lead, rep, make_rep, signed_in, django_user_model, stage, own, other, holder, guest
):
    nordics = Queue.objects.create(slug="nordics", name="Nordics", offer_timeout=timedelta(hours=4))
    AssignmentRule.objects.create(name="Nordic countries", priority=1, when={"country": ["SE"]}, queue=nordics)
    mats, tom = make_rep("mats"), make_rep("tom")
    mats.queues.set([nordics])
    if stage == "quiet":
        Conversation.objects.update(last_heard_at=clock.now() - handover.RUNNING - timedelta(seconds=1))
    elif stage == "invited":
        chat = services.open_conversation(lead, now=clock.now())
    elif stage == "closed":
        services.opt_out(chat.lead, now=clock.now(), how="link")
    elif stage in ("held", "handed back"):
        handover.join_chat(chat.pk, rep=rep, now=clock.now())
    if stage == "handed back":
        handover.hand_back(chat.pk, rep=rep, now=clock.now())
    visitor = django_user_model.objects.create_user("guest", is_staff=True)
    stranger = Client()
    stranger.force_login(visitor)
    for door, knock in DOORS.items():
        assert knock(Client(), chat.pk).status_code == 302, f"{door}: nobody is sent to the log-in"
        assert knock(stranger, chat.pk).status_code == guest[door], f"{door}: no rep"
        assert knock(signed_in(mats), chat.pk).status_code == other[door], f"{door}: another queue"
        if door != "join":  # which would change the stage
            assert knock(signed_in(tom), chat.pk).status_code == own[door], f"{door}: the lead's queue"
        if holder is not None and door not in ("hand-back", "join"):
            assert knock(signed_in(rep), chat.pk).status_code == holder[door], f"{door}: the holder"
    assert DOORS["join"](signed_in(tom), chat.pk).status_code == own["join"]
    assert signed_in(rep).get("/rep/chats/999999/").status_code == 404
    assert signed_in(rep).get(f"/rep/chats/{chat.pk}/join/").status_code == 405


def test_the_second_to_press_join_reads_who_was_first(chat, rep, make_rep, signed_in):
    mats = make_rep("mats")
    assert signed_in(rep).post(f"/rep/chats/{chat.pk}/join/")["Location"] == f"/rep/leads/{chat.lead_id}/#write"
    page = signed_in(mats).post(f"/rep/chats/{chat.pk}/join/", follow=True).content.decode()
    assert "Rosa was first and writes with Eva Brandt now." in page


def test_the_lists_and_the_lead_s_page_without_javascript(chat, rep, signed_in, client):
    desk = signed_in(rep)
    assert "budget+ yes" in desk.get("/rep/").content.decode()
    assert "budget+ yes" in desk.get("/rep/chats/").content.decode()
    desk.post(f"/rep/chats/{chat.pk}/join/")
    desk.post(f"/rep/chats/{chat.pk}/say/", {"text": "<b>Good</b> morning"})
    page = desk.get(f"/rep/leads/{chat.lead_id}/").content.decode()
    assert "&lt;b&gt;Good&lt;/b&gt; morning" in page
    assert "open question (Decision)" in page
    lead_page = client.get(path_of(chat).removeprefix("/ws")).content.decode()
    assert "Rosa · Ostrand" in lead_page
    assert "Rosa from Ostrand writes to you here" in lead_page
    assert "not with a person" not in lead_page
    done = desk.post(f"/rep/chats/{chat.pk}/hand-back/", follow=True).content.decode()
    assert "The AI assistant has the chat with Eva Brandt again." in done
    assert desk.get(f"/rep/leads/{chat.lead_id}/").status_code == 404
    assert "not with a person" in client.get(path_of(chat).removeprefix("/ws")).content.decode()


def test_the_list_asks_the_database_the_same_number_of_times_for_one_chat_and_for_many(
    make_lead, rep, signed_in, django_assert_max_num_queries
):
    for _ in range(12):
        one = services.open_conversation(make_lead(), now=clock.now())
        services.hear(one.pk, "budget+ yes", client_id=uuid4(), now=clock.now())
        services.respond(one.pk, now=clock.now(), interpreter=SCRIPTED)
    desk = signed_in(rep)
    with django_assert_max_num_queries(9):  # session, user, rep; own chats; running ones, queues, budgets, rules, default queue
        assert desk.get("/rep/chats/").content.decode().count("<li>") == 12


# --- frames


async def test_both_see_what_the_other_writes_and_that_it_is_writing(chat, rep, signed_in):
    client = await in_db(signed_in)(rep)
    await in_db(handover.join_chat)(chat.pk, rep=rep, now=clock.now())
    async with Page(path_of(chat)) as lead, desk_page(chat, client) as desk:
        await lead.until("status")
        await desk.until("status")
        await desk.socket.send_json_to({"type": "typing"})
        assert await lead.until("typing") == {"type": "typing", "sender": "rep"}
        client_id = str(uuid4())
        await desk.socket.send_json_to({"type": "message", "id": client_id, "text": "Good morning"})
        assert (await desk.until("ack"))["id"] == client_id
        said = await lead.message("rep")
        assert (said["text"], said["name"]) == ("Good morning", "Rosa")
        await lead.socket.send_json_to({"type": "typing"})
        assert await desk.until("typing") == {"type": "typing", "sender": "lead"}
        await lead.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": "Hello Rosa"})
        assert (await desk.message("lead"))["text"] == "Hello Rosa"


async def test_a_lead_s_typing_reaches_nobody_while_the_agent_writes(chat, rep, signed_in):
    client = await in_db(signed_in)(rep)
    async with Page(path_of(chat)) as lead, desk_page(chat, client) as desk:
        await lead.until("status")
        await desk.until("status")
        await lead.socket.send_json_to({"type": "typing"})
        await desk.socket.send_json_to({"type": "typing"})
        assert await desk.socket.receive_nothing(timeout=0.2)
        assert await lead.socket.receive_nothing(timeout=0.1)


async def test_a_page_whose_rep_may_no_longer_read_is_closed(chat, rep, make_rep, signed_in):
    mats = await in_db(make_rep)("mats")
    client = await in_db(signed_in)(mats)
    async with desk_page(chat, client) as reading:
        await reading.until("status")
        await reading.socket.send_json_to({"type": "message", "id": str(uuid4()), "text": "Let me in"})
        assert (await reading.until("error"))["code"] == "not_yours"
        await in_db(handover.join_chat)(chat.pk, rep=rep, now=clock.now())
        assert (await reading.until("error"))["code"] == "no_such_link"
        assert await reading.closed() == 4404


async def test_who_is_no_rep_or_of_another_queue_gets_no_socket(chat, make_rep, signed_in, django_user_model):
    nobody = Page(f"/ws/rep/chats/{chat.pk}/")
    async with nobody:
        assert await nobody.closed() == 4401
    mats = await in_db(make_rep)("mats")
    await in_db(mats.queues.clear)()
    for path in (f"/ws/rep/chats/{chat.pk}/", "/ws/rep/chats/999999/"):
        async with desk_page(chat, await in_db(signed_in)(mats), path) as page:
            assert (await page.until("error"))["code"] == "no_such_link"
            assert await page.closed() == 4404


# --- at the same moment


def test_of_two_reps_who_join_at_once_one_wins_and_the_other_is_told_who(make_lead, rep, make_rep, now):
    reps, told = [rep, make_rep("mats")], Counter[str]()
    for _ in range(12):
        chat = services.open_conversation(make_lead(), now=now)
        services.hear(chat.pk, "budget+ yes", client_id=uuid4(), now=now)
        services.respond(chat.pk, now=now, interpreter=SCRIPTED)

        def join(one: Rep, chat: Conversation = chat) -> None:
            try:
                handover.join_chat(chat.pk, rep=one, now=now)
            except handover.HandoverError as error:
                told[str(error)] += 1

        together(lambda join=join: join(reps[0]), lambda join=join: join(reps[1]))
        winner = Conversation.objects.get(pk=chat.pk).rep
        assert Assignment.objects.get(lead=chat.lead_id).rep == winner
        assert chat.messages.filter(sender="system").count() == 1
    assert sum(told.values()) == 12
    assert all("was first and writes with Eva Brandt now" in text for text in told)


def test_after_a_rep_has_joined_the_agent_never_speaks(make_lead, rep, now):
    """A turn that is being taken at that moment replied before, or does not reply."""
    seen = Counter[bool]()
    for i in range(16):
        chat = services.open_conversation(make_lead(), now=now)
        services.hear(chat.pk, "smalltalk hello", client_id=uuid4(), now=now)
        services.respond(chat.pk, now=now, interpreter=SCRIPTED)
        services.hear(chat.pk, "budget+ yes", client_id=uuid4(), now=now)
        actions = [
            lambda chat=chat: services.respond(chat.pk, now=now, interpreter=SCRIPTED) and None,
            lambda chat=chat: handover.join_chat(chat.pk, rep=rep, now=now),
        ]
        together(*actions[:: 1 if i % 2 else -1])
        order = list(chat.messages.order_by("seq").values_list("sender", flat=True))
        assert order[-1] == "system", order
        assert order == ["agent", "lead", "agent", "lead", *(["agent"] if "agent" in order[4:] else []), "system"]
        assert Conversation.objects.get(pk=chat.pk).waiting_since is None
        seen["agent" in order[4:]] += 1
    assert Lead.objects.filter(state="handed_over").count() == 16
