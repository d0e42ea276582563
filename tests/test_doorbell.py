"""The doorbell: rings from anywhere reach an open page, and a burst loses none of the groups."""

from __future__ import annotations

import asyncio
import threading
import time

from bantqual.doorbell import DoorbellLayer


async def listening(layer: DoorbellLayer, groups: list[str]) -> list[str]:
    channels = [await layer.new_channel() for _ in groups]
    for group, channel in zip(groups, channels, strict=True):
        await layer.group_add(group, channel)
    return channels


async def forget(layer: DoorbellLayer, groups: list[str], channels: list[str]) -> None:
    for group, channel in zip(groups, channels, strict=True):
        await layer.group_discard(group, channel)


async def test_a_ring_from_another_thread_arrives(tmp_path) -> None:
    layer = DoorbellLayer(str(tmp_path))
    groups = ["conversation.1"]
    channels = await listening(layer, groups)
    threading.Thread(target=layer.ring, args=("conversation.1",)).start()
    assert (await asyncio.wait_for(layer.receive(channels[0]), 5))["type"] == "rang"
    await forget(layer, groups, channels)
    assert list(tmp_path.iterdir()) == [], "nothing stays behind when nobody listens"


async def test_a_burst_to_many_groups_while_the_listener_is_busy_loses_none(tmp_path) -> None:
    layer = DoorbellLayer(str(tmp_path))
    groups = [f"conversation.{i}" for i in range(200)]
    channels = await listening(layer, groups)

    def ring_all() -> None:
        for group in groups:
            layer.ring(group)

    ringer = threading.Thread(target=ring_all)
    ringer.start()
    time.sleep(0.1)  # the loop is busy with something else
    ringer.join()
    heard = await asyncio.wait_for(asyncio.gather(*(layer.receive(channel) for channel in channels)), 5)
    assert len(heard) == 200
    await forget(layer, groups, channels)


async def test_a_dead_listener_is_cleared_away(tmp_path) -> None:
    (tmp_path / "99-x.bell").touch()
    DoorbellLayer(str(tmp_path)).ring("conversation.1")
    assert list(tmp_path.iterdir()) == []
