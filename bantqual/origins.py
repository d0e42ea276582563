"""Which pages may open a websocket here: our own, exactly. Channels' own check by host name ignores scheme and port."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

from channels.security.websocket import WebsocketDenier

logger = logging.getLogger(__name__)


class ExactOrigin:
    """Lets a websocket in if its Origin is listed, or is the very host and port that the request was sent to.

    A browser sends the Origin of the page, and no page can change it; a request without one is refused.
    """

    def __init__(self, application: Any, *, origins: Collection[str], hosts: Collection[str]) -> None:
        self.application, self.origins, self.hosts = application, frozenset(origins), frozenset(hosts)

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> Any:
        headers = {name: value.decode("latin1") for name, value in scope.get("headers", [])}
        origin, host = headers.get(b"origin", ""), headers.get(b"host", "")
        if self.allows(origin, host, secure=scope.get("scheme") == "wss"):
            return await self.application(scope, receive, send)
        logger.warning("websocket refused: origin %.80r is not one of ours", origin)
        return await WebsocketDenier()(scope, receive, send)

    def allows(self, origin: str, host: str, *, secure: bool) -> bool:
        """Whether a page of this origin may talk to this host."""
        if origin in self.origins:
            return True
        own = f"{'https' if secure else 'http'}://{host}"
        return bool(host) and origin == own and (urlsplit(own).hostname or "") in self.hosts
