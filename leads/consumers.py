"""The reps' websocket: it only says that the list has changed; the page then fetches it again."""

from __future__ import annotations

import json
from typing import Any

from channels.db import database_sync_to_async as in_db
from channels.generic.websocket import AsyncWebsocketConsumer

from leads.models import Rep

CLOSE_NOT_A_REP = 4401


def rep_of(user: Any) -> Rep | None:
    """The rep behind a logged-in user, if there is one and the account is active."""
    if not user.is_authenticated or not user.is_active:
        return None
    return Rep.objects.filter(user=user).first()


class DeskConsumer(AsyncWebsocketConsumer):  # type: ignore[misc]
    """One open desk of one rep."""

    async def connect(self) -> None:
        rep = await in_db(rep_of)(self.scope["user"])
        await self.accept()
        if rep is None:
            await self.close(CLOSE_NOT_A_REP)
            return
        self.group = f"rep.{rep.pk}"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.send(text_data=json.dumps({"type": "changed"}))

    async def disconnect(self, code: int) -> None:
        if hasattr(self, "group"):
            await self.channel_layer.group_discard(self.group, self.channel_name)

    async def rang(self, event: dict[str, Any]) -> None:
        """Something about this rep's leads changed."""
        await self.send(text_data=json.dumps({"type": "changed"}))
