"""The REST door: one lead in, and every bad body answered in one form."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from conversations.models import Conversation
from leads.models import Lead
from outreach.models import OutboundEmail

pytestmark = [pytest.mark.django_db, pytest.mark.both]
GOOD = {"email": "eva@brandt.example", "first_name": "Eva", "company": "Brandt", "business_unit": "drives", "country": "DE"}


@pytest.fixture
def post(client: Client, company):
    def post(body: object, **headers: str):
        data = body if isinstance(body, bytes) else json.dumps(body)
        return client.post("/api/leads/", data, content_type=headers.pop("content_type", "application/json"), headers=headers)

    return post


def test_a_lead_is_taken_and_engaged_in_the_same_breath(post) -> None:
    answer = post(GOOD)
    assert answer.status_code == 201
    body = answer.json()
    assert set(body) == {"id", "status", "chat_url"}
    assert body["status"] == "new"
    assert body["chat_url"].startswith("http://127.0.0.1:8000/chat/")
    assert Conversation.objects.count() == 1
    assert OutboundEmail.objects.get().kind == "outreach"


def test_the_same_lead_again_gives_the_first_answer_again(post) -> None:
    first = post({**GOOD, "external_id": "crm-1"}).json()
    assert post({**GOOD, "external_id": "crm-1", "email": "other@brandt.example"}).json() == first
    known = post({**GOOD, "company": "Somebody who knows the address"}).json()
    assert known == {**first, "chat_url": None}, "an address alone does not open somebody's chat"
    keyed = post({**GOOD, "email": "k@x.example"}, **{"Idempotency-Key": "abc"}).json()
    again = post({**GOOD, "email": "k@x.example"}, **{"Idempotency-Key": "abc"})
    assert (again.status_code, again.json()) == (201, keyed)
    assert Lead.objects.count() == 2
    assert OutboundEmail.objects.count() == 2


@pytest.mark.parametrize(
    ("body", "status", "code", "field"),
    [
        (b"", 400, "required", "email"),
        (b"{", 400, "invalid_json", None),
        (b"\xef\xbb\xbf{}", 400, "invalid_json", None),
        (b'{"email": "a@b.example",}', 400, "invalid_json", None),
        (b'{"email": NaN}', 400, "invalid_json", None),
        (b"[" * 100_000, 400, "too_deep", None),
        (b'{"email": ' + b"9" * 5000 + b"}", 400, "out_of_range", None),
        (b'{"email": 9223372036854775808}', 400, "out_of_range", None),
        (b'{"email": 1e999}', 400, "out_of_range", None),
        (b'{"email": "a@b.example", "email": "c@d.example"}', 400, "duplicate_key", "email"),
        (b"\xff\xfe", 400, "invalid_json", None),
        ([], 400, "wrong_type", None),
        ({}, 400, "required", "email"),
        ({"email": ["a@b.example"]}, 400, "wrong_type", "email"),
        ({"email": True}, 400, "wrong_type", "email"),
        ({**GOOD, "state": "qualified"}, 400, "unknown_field", "state"),
        ({**GOOD, "id": 7}, 400, "unknown_field", "id"),
        ({**GOOD, "is_staff": True}, 400, "unknown_field", "is_staff"),
        ({**GOOD, "status": "won"}, 400, "unknown_field", "status"),
        ({**GOOD, "company": "a\x00b"}, 400, "invalid_text", None),
        ({**GOOD, "message": "x" * 300_000}, 413, "too_large", None),
        (b'{"email": "a@b.example", "company": "\\ud800"}', 400, "invalid_text", None),
        (b'{"\\ud800": 1}', 400, "invalid_text", None),
        (b'{"\\ud800": 1, "\\ud800": 2}', 400, "duplicate_key", "\\ud800"),
        ({**GOOD, "consent": {"text": "a\x00b"}}, 400, "invalid_text", None),
        ({**GOOD, "company": "x" * 201}, 400, "max_length", "company"),
        ({**GOOD, "email": "  "}, 400, "blank", "email"),
        ({**GOOD, "country": "XX"}, 400, "unknown_country", "country"),
        ({**GOOD, "language": "!!"}, 400, "unknown_language", "language"),
        ({**GOOD, "time_zone": "Mars/Base"}, 400, "unknown_time_zone", "time_zone"),
        ({**GOOD, "phone": "call me"}, 400, "invalid_phone", "phone"),
        ({**GOOD, "business_unit": "nope"}, 400, "unknown_business_unit", "business_unit"),
        ({**GOOD, "consent": "yes"}, 400, "wrong_type", "consent"),
        *(
            ({**GOOD, "email": email}, 400, "invalid_email", "email")
            for email in ("a@b", "a@b.example,c@d.example", "Eva <a@b.example>", f"{'a' * 65}@b.example", "a@[127.0.0.1]", "a@localhost", "=cmd@x")
        ),
    ],
)  # fmt: skip
def test_a_bad_body_is_refused_in_one_form_and_loses_nothing(
    post, body: object, status: int, code: str, field: str | None
) -> None:
    answer = post(body)
    assert answer.status_code == status, answer.content
    error = answer.json()["error"]
    assert set(error) == {"code", "message", "field", "request_id"}
    assert (error["code"], error["field"]) == (code, field)
    assert error["message"]
    assert Lead.objects.count() == 0


def test_wrong_methods_types_and_keys(client: Client, post, settings) -> None:
    assert client.put("/api/leads/", "{}", content_type="application/json").status_code in (401, 405)
    assert post(GOOD, content_type="text/plain").status_code == 415
    assert post(GOOD, content_type="application/json; charset=latin-1").status_code == 415
    assert post(GOOD, **{"Idempotency-Key": "k" * 256}).status_code == 400
    post(GOOD, **{"Idempotency-Key": "k"})
    assert post({**GOOD, "company": "Other"}, **{"Idempotency-Key": "k"}).json()["error"]["code"] == "idempotency_mismatch"
    assert client.get("/api/leads/").status_code == 401
    settings.API_KEY = "secret-key"
    assert post(GOOD).status_code == 401
    assert post(GOOD, Authorization="Bearer wrong").json()["error"]["code"] == "invalid_token"
    assert post(GOOD, Authorization="Bearer secret-key").status_code == 201
    listed = client.get("/api/leads/", headers={"Authorization": "Bearer secret-key"})
    assert listed.json()["count"] == 1


def test_the_schema_can_be_read(client: Client, db, settings) -> None:
    settings.API_KEY = "k"
    answer = client.get("/api/schema/", headers={"Authorization": "Bearer k", "Accept": "application/vnd.oai.openapi+json"})
    assert answer.status_code == 200
    assert "/api/leads/" in answer.content.decode()
