"""The web server's entry point: HTTP by Django, websockets by Channels."""

import gc
import os
from typing import Any

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bantqual.settings")
django_http = get_asgi_application()

from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402 - Django must be set up first
from django.conf import settings  # noqa: E402
from django.db import connections  # noqa: E402

from bantqual import websockets  # noqa: E402
from bantqual.origins import ExactOrigin  # noqa: E402
from conversations import services  # noqa: E402
from conversations.engine.acts import Context  # noqa: E402
from conversations.routing import websocket_urlpatterns as chat  # noqa: E402
from leads import clock  # noqa: E402
from leads.websockets import websocket_urlpatterns as desk  # noqa: E402


async def http(scope: Any, receive: Any, send: Any) -> None:
    """One request, and the end of its database connection.

    Django runs each request in a thread of its own, so a connection that is kept is never used again, and stays open
    until the garbage collector finds it: after 100 requests PostgreSQL takes no more clients.
    """
    async with ThreadSensitiveContext():
        try:
            await django_http(scope, receive, send)
        finally:
            await sync_to_async(connections.close_all)()


application = ProtocolTypeRouter(
    {
        "http": http,
        "websocket": ExactOrigin(URLRouter([*chat, *desk]), origins=[settings.BASE_URL], hosts=settings.ALLOWED_HOSTS),
    }
)


websockets.guard_daphne()


def _settle() -> None:
    """Load what every chat needs and take it out of the garbage collector's rounds (measured: a fifth more turns)."""
    for language in ("en", "de"):
        services.RULES.interpret("Yes, 50,000 euros in June; our pumps leak.", Context(now=clock.now(), locale=language))
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)


_settle()
