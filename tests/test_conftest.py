"""The test frame keeps its own promises."""

from __future__ import annotations

import socket

import pytest
from django.conf import settings
from django.db import connection

from tests.conftest import NetworkUsedError


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "example.com"])
def test_no_test_reaches_another_machine(host):
    with pytest.raises(NetworkUsedError, match=host):
        socket.create_connection((host, 80), timeout=1)


def test_no_test_writes_into_the_data_of_a_developer():
    assert "bantqual-test-" in str(settings.DATA_DIR)


@pytest.mark.both
@pytest.mark.django_db
def test_the_test_database_can_be_opened_by_other_processes(conversation):
    assert connection.settings_dict["NAME"] != ":memory:"
    assert "mode=memory" not in connection.settings_dict["NAME"]
    assert [message.seq for message in conversation.messages.all()] == [1]
