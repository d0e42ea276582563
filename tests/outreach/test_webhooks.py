"""The provider's webhooks: what is signed is applied once and by rank, what is not leaves no trace."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest
from anymail.backends.base_requests import AnymailRequestsAPIError
from anymail.exceptions import AnymailRecipientsRefused, AnymailUnsupportedFeature
from anymail.message import AnymailStatus
from django.test import Client
from requests import Response
from requests.exceptions import ConnectTimeout, ReadTimeout

from bantqual.env import PROVIDERS, SettingError, read_environment
from conversations.models import Message
from leads.models import Lead, LeadEvent, Suppression
from outreach import receiving, sending, services, webhooks
from outreach.models import Breaker, InboundEmail, OutboundEmail, ProviderEvent
from tests.outreach.mails import raw
from tests.outreach.mailserver import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.both]
SECRET = "postmark:a password of its own"
MINE = {"Authorization": f"Basic {base64.b64encode(SECRET.encode()).decode()}"}
HOUR = timedelta(hours=1)


@pytest.fixture
def provider(settings) -> None:
    """Webhooks of Postmark, whose proof is the password in the webhook's URL."""
    settings.EMAIL_PROVIDER = "postmark"
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET}
    views = "anymail.webhooks.postmark.Postmark"
    settings.EMAIL_WEBHOOKS = {"tracking": f"{views}TrackingWebhookView", "inbound": f"{views}InboundWebhookView"}


class ProviderApi(MailServer):
    """Takes mails as the API of a provider does: with an id of its own."""

    def send_messages(self, messages) -> int:
        taken = super().send_messages(messages)
        for message in messages:
            message.anymail_status = AnymailStatus()
            message.anymail_status.message_id = f"provider-{len(self.mails)}"
            self.metadata = message.metadata
        return taken


@pytest.fixture
def api() -> ProviderApi:
    return ProviderApi()


@pytest.fixture
def first(lead: Lead, now, provider, api: ProviderApi) -> OutboundEmail:
    """The lead's first mail, sent by the provider."""
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=api)
    return OutboundEmail.objects.get()


@pytest.fixture
def post(client: Client, provider):
    def post(body: object, what: str = "tracking", **headers: str):
        data = body if isinstance(body, bytes) else json.dumps(body)
        return client.post(f"/webhooks/mail/{what}/", data, content_type="application/json", headers=headers or MINE)

    return post


def delivered(**more: object) -> dict:
    return {
        "RecordType": "Delivery",
        "MessageID": "provider-1",
        "Recipient": "eva1@brandt.example",
        "DeliveredAt": "2026-11-23T09:00:05Z",
        **more,
    }


def bounced(kind: str = "HardBounce", **more: object) -> dict:
    return {
        "RecordType": "Bounce", "Type": kind, "ID": 4711, "MessageID": "provider-1", "Email": "eva1@brandt.example",
        "BouncedAt": "2026-11-23T09:00:06Z", "Description": "", "Details": "", **more,
    }  # fmt: skip


def complained(**more: object) -> dict:
    return {**bounced("SpamComplaint", ID=4712), "RecordType": "SpamComplaint", **more}


def rows() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (ProviderEvent, InboundEmail, Suppression, LeadEvent, Message))


def state() -> str:
    return Lead.objects.get().state


def test_the_providers_id_is_kept_and_ours_goes_along(first: OutboundEmail, api: ProviderApi) -> None:
    assert first.provider_id == "provider-1"
    assert api.metadata == {"message_id": first.message_id}


# --- who may call


@pytest.mark.parametrize("what", ["tracking", "inbound"])
@pytest.mark.parametrize(
    "headers",
    [{"X-None": "1"}, {"Authorization": "Basic ???"}, {"Authorization": "Bearer x"}, {"Authorization": f"Basic {base64.b64encode(b'postmark:guessed').decode()}"}],
)  # fmt: skip
def test_what_is_unsigned_or_forged_is_refused_and_leaves_no_trace(first, post, what: str, headers: dict) -> None:
    before = rows()
    for body in (complained(), bounced(), {"FromFull": {}, "RawEmail": raw("STOP").decode()}, b"{", b""):
        answer = post(body, what, **headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unsigned")
    assert rows() == before
    assert state() == "contacted"


def test_without_a_secret_every_webhook_is_refused(first, post, settings) -> None:
    settings.ANYMAIL = {}
    assert post(complained()).status_code == 401
    assert post(complained(), X_None="1").status_code == 401
    assert state() == "contacted"


def test_without_a_provider_there_is_no_webhook(client: Client, post, settings) -> None:
    assert post(delivered(), "nonsense").status_code == 404
    settings.EMAIL_WEBHOOKS = {}
    assert post(delivered()).status_code == 404


def test_a_signature_is_checked_where_the_provider_signs(client: Client, first, settings) -> None:
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET, "MAILGUN_WEBHOOK_SIGNING_KEY": "k" * 32}
    settings.EMAIL_WEBHOOKS = {"tracking": "anymail.webhooks.mailgun.MailgunTrackingWebhookView"}
    signature = {"timestamp": "1", "token": "t", "signature": "0" * 64}
    body = {
        "signature": signature,
        "event-data": {"event": "complained", "message": {"headers": {"message-id": first.message_id}}},
    }
    answer = client.post("/webhooks/mail/tracking/", json.dumps(body), content_type="application/json", headers=MINE)
    assert answer.status_code == 401
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET}
    answer = client.post("/webhooks/mail/tracking/", json.dumps(body), content_type="application/json", headers=MINE)
    assert answer.status_code == 401, "a signing key that is missing refuses, it does not fail"
    assert state() == "contacted"


def test_looking_changes_nothing(client: Client, provider) -> None:
    assert client.head("/webhooks/mail/tracking/").status_code == 200
    for method in ("get", "put", "delete", "options"):
        assert getattr(client, method)("/webhooks/mail/tracking/").status_code == 405


@pytest.mark.parametrize("what", ["tracking", "inbound"])
@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"null", b"[]", b"7", b"{}", b'"x"', b'{"RecordType": 7}', b"[" * 100_000, b'{"RecordType": "Delivery", "DeliveredAt": 5}', b'{"RecordType": "Bounce", "Type": [], "Metadata": 3}'],
)  # fmt: skip
def test_a_signed_body_that_is_none_is_met_with_words(first, post, what: str, body: bytes) -> None:
    before = Lead.objects.get().state, Suppression.objects.count()
    answer = post(body, what)
    assert answer.status_code in (200, 400), answer.content
    if answer.status_code == 400:
        assert answer.json()["error"]["code"] == "unreadable"
    assert (Lead.objects.get().state, Suppression.objects.count()) == before


def test_too_much_is_refused_and_a_whole_mail_is_not(first, post, settings) -> None:
    big = {
        "FromFull": {"Email": "eva1@brandt.example"},
        "From": "eva1@brandt.example",
        "TextBody": "Yes\n" + "> x\n" * 200_000,
        "Headers": [],
    }
    assert post(big, "inbound").status_code == 200
    assert Message.objects.get(channel="mail").text == "Yes"
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    assert post(big, "inbound").status_code == 413


@pytest.mark.parametrize("path", ["/chat/x/say/", "/optout/x/", "/login/"])
def test_other_doors_take_little(client: Client, db, path: str) -> None:
    assert client.post(path, {"text": "x" * 300_000}).status_code == 413


# --- what events do


def test_a_hard_bounce_suppresses_the_address_and_ends_the_sequence(first, post, now) -> None:
    assert post(bounced()).json() == {"events": 1, "new": 1}
    assert state() == "undeliverable"
    assert Suppression.objects.reason_for("eva1@brandt.example") == "hard_bounce"
    assert OutboundEmail.objects.get().delivery == "hard"


@pytest.mark.parametrize(
    ("body", "delivery"),
    [
        (bounced("SoftBounce"), "soft"),
        (bounced("HardBounce", Details="smtp;452 4.2.2 mailbox full"), "soft"),
        (bounced("SoftBounce", Details="smtp;550 5.1.1 user unknown"), "hard"),
        (bounced("Blocked"), "soft"),
        (bounced("Transient"), "deferred"),
        (bounced("BadEmailAddress"), "hard"),
        (bounced("VirusNotification"), "soft"),
    ],
)
def test_a_bounce_for_now_suppresses_nobody(first, post, body: dict, delivery: str) -> None:
    post(body)
    assert OutboundEmail.objects.get().delivery == delivery
    assert bool(Suppression.objects.count()) == (delivery == "hard")


def test_the_third_soft_bounce_is_for_good(first, post, now) -> None:
    for number in (2, 3):
        sent = services.queue_email(first.lead, f"nudge:{number}", "nudge", due_at=now)
        OutboundEmail.objects.filter(pk=sent.pk).update(state="sent", sent_at=now, provider_id=f"provider-{number}")
    for number in (1, 2, 3):
        assert Suppression.objects.count() == 0
        post(bounced("SoftBounce", ID=number, MessageID=f"provider-{number}"))
    assert state() == "undeliverable"


def test_a_complaint_opts_the_person_out(first, post, make_lead, now) -> None:
    twin = make_lead(email="EVA1+x@brandt.example", business_unit=None)
    post(complained())
    assert set(Lead.objects.values_list("state", flat=True)) == {"opted_out"}
    assert Suppression.objects.get().reason == "opt_out"
    assert LeadEvent.objects.get(lead=first.lead, kind="opt_out").why == "by complaint"
    assert OutboundEmail.objects.filter(lead=twin).count() == 0
    assert not OutboundEmail.objects.filter(kind="opt_out_confirmation").exists()


def test_an_opt_out_at_the_provider_is_one(first, post) -> None:
    post(
        {
            "RecordType": "SubscriptionChange",
            "MessageID": "provider-1",
            "Recipient": "eva1@brandt.example",
            "SuppressSending": True,
            "SuppressionReason": "ManualSuppression",
            "ChangedAt": "2026-11-23T09:10:00Z",
        }
    )
    assert state() == "opted_out"


@pytest.mark.parametrize(
    "order", [(delivered, bounced, complained), (complained, bounced, delivered), (bounced, delivered, complained)]
)
def test_doubles_and_any_order_come_to_the_same(first, post, order) -> None:
    for event in (*order, *order):
        post(event())
    assert ProviderEvent.objects.count() == 3
    assert OutboundEmail.objects.get().delivery == "complained"
    assert (state(), Suppression.objects.get().reason) == ("opted_out", "opt_out")
    kinds = list(LeadEvent.objects.filter(kind__startswith="email_").values_list("kind", flat=True))
    assert len(kinds) == len(set(kinds))


def test_a_late_delivery_does_not_undo_a_bounce(first, post) -> None:
    post(bounced())
    post(delivered())
    assert (OutboundEmail.objects.get().delivery, state()) == ("hard", "undeliverable")


def test_an_event_before_our_own_commit_is_kept_an_hour_and_matched(lead: Lead, provider, post, now, api, settings) -> None:
    services.engage_lead(lead.pk, now=now)
    OutboundEmail.objects.update(state="sending", claimed_at=now, attempts=1, handed_at=now)
    mail = OutboundEmail.objects.get()
    post(delivered(Metadata={"message_id": mail.message_id}))
    post(delivered(MessageID="of somebody else", Recipient="x@y.example"))
    event = ProviderEvent.objects.first()
    assert receiving.match_early_events(now=event.received_at + HOUR / 2) == 0
    sending.release_abandoned(now=now + HOUR)
    assert OutboundEmail.objects.get().state == "unknown"
    assert receiving.match_early_events(now=event.received_at + HOUR / 2) == 1
    mail = OutboundEmail.objects.get()
    assert (mail.state, mail.delivery, state()) == ("sent", "delivered", "contacted")
    assert ProviderEvent.objects.early().count() == 1
    receiving.match_early_events(now=event.received_at + 2 * HOUR)
    assert sorted(ProviderEvent.objects.values_list("state", flat=True)) == ["applied", "unknown"]


def test_an_unknown_id_is_logged_with_ids_only(provider, post, caplog) -> None:
    post(bounced(MessageID="nobody's", Email="max@private.example"))
    assert Suppression.objects.reason_for("max@private.example") == "hard_bounce", "the address is dead whoever wrote to it"
    receiving.match_early_events(now=ProviderEvent.objects.get().received_at + 2 * HOUR)
    assert "names no mail of ours" in caplog.text
    assert "private" not in caplog.text
    assert "nobody" not in caplog.text


def test_a_bounced_notice_to_our_own_people_is_not_the_leads(first, post, now, settings) -> None:
    services.queue_email(first.lead, "manager_notice", "manager_notice", due_at=now, to=settings.MANAGER_EMAIL)
    OutboundEmail.objects.filter(kind="manager_notice").update(provider_id="provider-2", state="sent", sent_at=now)
    post(bounced(MessageID="provider-2", Email=settings.MANAGER_EMAIL))
    assert state() == "contacted"


def test_an_inbound_mail_comes_by_webhook(first, post) -> None:
    body = {
        "FromFull": {"Email": "eva1@brandt.example"},
        "RawEmail": raw("Yes, gladly.", answers=first.message_id).decode(),
        "Headers": [],
    }
    for _ in range(2):
        assert post(body, "inbound").status_code == 200
    assert Message.objects.get(channel="mail").text == "Yes, gladly."
    stop = {**body, "RawEmail": raw("STOP", answers=first.message_id, message_id="<2@x>").decode()}
    assert post(stop, "inbound").json() == {"events": 1, "new": 1}
    assert state() == "opted_out"


def test_an_unreadable_mail_is_kept_as_such(first, post) -> None:
    text = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n" for i in range(40))
    body = {"FromFull": {}, "RawEmail": f"From: eva1@brandt.example\r\n{text}Content-Type: text/plain\r\n\r\nx", "Headers": []}
    for _ in range(2):
        assert post(body, "inbound").status_code == 200
    assert [(row.kind, "levels" in row.why) for row in InboundEmail.objects.all()] == [("unreadable", True)]


@pytest.mark.parametrize("evil", ["\0", "\ud800", "x" * 100_000, "\u202e"])
def test_evil_characters_in_an_event_are_no_error(first, post, evil: str) -> None:
    for body in (
        bounced(MessageID=evil, Email=f"{evil}@x.example", ID=evil, Details=evil),
        complained(Email=evil, Metadata={"message_id": evil}),
    ):
        assert post(body).status_code == 200
    assert state() in ("contacted", "opted_out")


# --- what the provider's API answers


def refused(code: int) -> AnymailRequestsAPIError:
    response = Response()
    response.status_code = code
    return AnymailRequestsAPIError(response=response)


def broken(cause: type[Exception]) -> AnymailRequestsAPIError:
    return type("AnymailRequestsAPIError", (AnymailRequestsAPIError, cause), {})("Error posting")


@pytest.mark.parametrize(
    ("error", "state_after", "suppressed", "waiting"),
    [
        (AnymailRecipientsRefused(), "failed", True, ""),
        (refused(401), "queued", False, "the mail provider refuses us for now (401)"),
        (refused(429), "queued", False, "the mail provider refuses us for now (429)"),
        (refused(422), "failed", False, ""),
        (refused(500), "unknown", False, ""),
        (broken(ReadTimeout), "unknown", False, ""),
        (broken(ConnectTimeout), "queued", False, "the mail provider cannot be reached"),
        (AnymailUnsupportedFeature("x"), "failed", False, ""),
    ],
)
def test_a_lost_answer_of_the_provider_is_never_sent_again(
    lead, provider, now, error, state_after: str, suppressed: bool, waiting: str
) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer(error))
    assert OutboundEmail.objects.get().state == state_after
    assert bool(Suppression.objects.count()) == suppressed
    assert "".join(Breaker.objects.values_list("why", flat=True)) == waiting, "all mails wait for a provider that takes none"
    assert OutboundEmail.objects.get().refusals == 0


# --- settings


def test_every_provider_named_is_one_of_anymails(settings) -> None:
    from django.utils.module_loading import import_string

    for name, (spelled, key) in PROVIDERS.items():
        settings.ANYMAIL = {
            key: "k",
            "WEBHOOK_SECRET": SECRET,
            f"{name.upper()}_API_URL": "https://x",
            "POSTAL_WEBHOOK_KEY": "k",
            "MAILJET_SECRET_KEY": "k",
        }
        import_string(f"anymail.backends.{name}.EmailBackend")()
        view = "Combined" if name == "mandrill" else "Tracking"
        assert import_string(f"anymail.webhooks.{name}.{spelled}{view}WebhookView")


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("BANTQUAL_EMAIL_PROVIDER", "pigeon", "brevo, mailersend"),
        ("BANTQUAL_EMAIL_OPTIONS", "{", "a JSON object"),
        ("BANTQUAL_EMAIL_OPTIONS", '{"lower": 1}', "a JSON object"),
        ("BANTQUAL_WEBHOOK_SECRET", "no-colon-in-it-at-all", "user:password"),
        ("BANTQUAL_WEBHOOK_SECRET", "user:short", "at least 16"),
        ("BANTQUAL_REPLY_TO", "Replies <r@x.example>", "one bare address"),
        ("BANTQUAL_REPLY_TO", "r+x@x.example", "without a +"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_allowed(name: str, value: str, allowed: str) -> None:
    with pytest.raises(SettingError) as caught:
        read_environment({name: value})
    assert name in str(caught.value)
    assert allowed in str(caught.value)


def test_the_words_of_a_provider_for_a_bounce_for_now() -> None:
    assert webhooks._values({"severity": "temporary", "n": 4}) == ["temporary"]
