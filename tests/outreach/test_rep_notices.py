"""A rep who is not looking learns of an offer by mail: who it is inside, nothing personal outside, and the way to it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.test import Client

from leads import clock
from outreach import sending, services
from tests.leads.desks import offer
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]


def test_an_offer_is_told_once_and_its_link_leads_to_it(make_lead, rep, client: Client) -> None:
    now, server = clock.now(), MailServer()
    made = offer(make_lead(phone="+49 40 1234", message="Six cold stores."), rep, now=now)
    assert [services.queue_notices(now=now), services.queue_notices(now=now)] == [1, 0]
    sending.send_due_emails(now=now, connection=server)
    (mail,) = server.mails
    assert mail["To"] == rep.user.email
    for word in ("Eva", "Brandt", "Cooling", "eva1@", "1234", "cold", "drive monitoring"):
        assert word not in mail["Subject"]
    text = next(part for part in mail.walk() if part.get_content_type() == "text/plain").get_payload(decode=True).decode()
    assert "Eva Brandt" in text
    links = {link for link in re.findall(r"https?://[^\s>]+", text) if "/rep/" in link}
    assert links == {f"{settings.BASE_URL}/rep/"}
    path = urlsplit(links.pop()).path
    assert client.get(path).headers["Location"] == f"/login/?next={path}"
    client.force_login(rep.user)
    assert f'id="accept-{made.pk}"' in client.get(path).content.decode()
