"""The floor: a bare Channels consumer that stores the message and a reply in one transaction, and nothing else.

Served by the same daphne with the same options. `BENCH_DATABASE_URL` names its database.
"""

from __future__ import annotations

import json
import os
from typing import Any, ClassVar

import environ
from django.conf import settings

from bantqual.settings import SQLITE

_database: dict[str, Any] = dict(environ.Env.db_url_config(os.environ["BENCH_DATABASE_URL"]))
if _database["ENGINE"].endswith("sqlite3"):
    _database = {**SQLITE, "NAME": _database["NAME"]}
settings.configure(DATABASES={"default": {**_database, "CONN_MAX_AGE": 600}}, INSTALLED_APPS=["channels"], USE_TZ=True)

import django  # noqa: E402 - the settings come first

django.setup()

from channels.db import database_sync_to_async  # noqa: E402
from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.db import connection, models, transaction  # noqa: E402
from django.urls import path  # noqa: E402
from django.utils import timezone  # noqa: E402


class Message(models.Model):
    """One text."""

    conversation = models.CharField(max_length=64, db_index=True)
    sender = models.CharField(max_length=6)
    text = models.TextField()
    sent_at = models.DateTimeField()

    objects: ClassVar[Any] = models.Manager()

    class Meta:
        app_label = "bare"

    def __str__(self) -> str:
        return self.text


def make_table() -> None:
    """Called once, before it is served."""
    with connection.schema_editor() as editor:
        editor.create_model(Message)


@transaction.atomic
def store(conversation: str, text: str) -> Message:
    now = timezone.now()
    Message.objects.create(conversation=conversation, sender="lead", text=text, sent_at=now)
    reply: Message = Message.objects.create(
        conversation=conversation, sender="agent", text="Thank you. What would you like to solve or improve?", sent_at=now
    )
    return reply


class Consumer(AsyncWebsocketConsumer):
    """Answers every frame."""

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        frame = json.loads(text_data or "")
        reply = await database_sync_to_async(store)(self.scope["url_route"]["kwargs"]["token"], frame["text"])
        await self.send(
            text_data=json.dumps(
                {"type": "message", "seq": reply.pk, "id": frame["id"], "sender": "agent", "text": reply.text,
                 "sent_at": reply.sent_at.isoformat()}
            )
        )  # fmt: skip


application = ProtocolTypeRouter({"websocket": URLRouter([path("ws/chat/<str:token>/", Consumer.as_asgi())])})
