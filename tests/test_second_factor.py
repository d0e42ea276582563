"""How staff sign in: the code of an authenticator app beside the password, and sessions that end."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.core.checks import run_checks
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from bantqual import second_factor


@pytest.fixture
def manager(django_user_model):
    return django_user_model.objects.create_superuser("anna")


@pytest.fixture
def signed_in(manager, settings) -> Client:
    """With the password only, where the code is asked for too."""
    settings.STAFF_TOTP = True
    client = Client()
    client.force_login(manager)
    return client


def code_of(device: TOTPDevice) -> str:
    """What the phone shows now."""
    return f"{TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift).token():06d}"


def register(client: Client) -> TOTPDevice:
    client.get("/second-factor/")
    device = TOTPDevice.objects.get()
    answer = client.post("/second-factor/", {"code": code_of(device), "next": "/admin/leads/lead/"})
    assert answer.headers["Location"] == "/admin/leads/lead/"
    return TOTPDevice.objects.get()


def wind(client: Client, name: str, seconds: int) -> None:
    """Let this time of the session be so many seconds ago."""
    session = client.session
    session[name] = int(time.time()) - seconds
    session.save()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/admin/", "/admin/leads/lead/", "/api/leads/", "/rep/", "/admin/board.csv"])
def test_the_password_alone_opens_nothing(signed_in, address) -> None:
    answer = signed_in.get(address)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/second-factor/?next=")


@pytest.mark.django_db
def test_whoever_has_no_phone_yet_registers_one_and_goes_on_to_where_they_wanted(signed_in) -> None:
    page = signed_in.get("/second-factor/").content.decode()
    assert "Register your phone" in page
    assert "data:image/svg+xml" in page
    device = register(signed_in)
    assert device.confirmed
    assert signed_in.get("/admin/leads/lead/").status_code == 200


@pytest.mark.django_db
def test_a_key_is_shown_only_until_it_is_confirmed(signed_in, manager) -> None:
    key = second_factor._key(register(signed_in))
    again = Client()
    again.force_login(manager)
    page = again.get("/second-factor/").content.decode()
    assert "The code of your phone" in page
    assert key not in page


@pytest.mark.django_db
@pytest.mark.parametrize("code", ["", "12345", "abcdef", "1234567", "１２３４５６", "0" * 500])
def test_what_is_no_code_is_refused_in_words(signed_in, code) -> None:
    page = signed_in.post("/second-factor/", {"code": code}).content.decode()
    assert "A code has six digits." in page


@pytest.mark.django_db
def test_a_wrong_code_is_refused_and_many_must_wait(signed_in, manager) -> None:
    device = register(signed_in)
    again = Client()
    again.force_login(manager)
    wrong = f"{(int(code_of(device)) + 1) % 1_000_000:06d}"
    assert "not right" in again.post("/second-factor/", {"code": wrong}).content.decode()
    assert "wait a little" in again.post("/second-factor/", {"code": wrong}).content.decode()
    assert again.get("/admin/").status_code == 302


@pytest.mark.django_db
def test_a_code_works_once(signed_in, manager) -> None:
    device = register(signed_in)
    again = Client()
    again.force_login(manager)
    again.post("/second-factor/", {"code": code_of(device)})
    assert again.get("/admin/").status_code == 302


@pytest.mark.django_db
def test_the_way_back_leads_nowhere_else(signed_in) -> None:
    signed_in.get("/second-factor/")
    data = {"code": code_of(TOTPDevice.objects.get()), "next": "https://elsewhere.example/"}
    assert signed_in.post("/second-factor/", data).headers["Location"] == "/admin/"


@pytest.mark.django_db
def test_leads_and_programs_are_not_asked(settings, client) -> None:
    settings.STAFF_TOTP, settings.API_KEY = True, "k" * 32
    assert client.get("/second-factor/").headers["Location"].startswith("/login/")
    assert client.get("/api/board/", headers={"Authorization": f"Bearer {settings.API_KEY}"}).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("what", "seconds", "stays"),
    [
        (second_factor.SEEN, 30 * 60 - 5, True),
        (second_factor.SEEN, 30 * 60, False),
        (second_factor.BEGAN, 8 * 3600 - 5, True),
        (second_factor.BEGAN, 8 * 3600, False),
    ],
)
def test_a_session_ends_after_thirty_minutes_without_use_and_after_eight_hours(admin_client, what, seconds, stays) -> None:
    assert admin_client.get("/admin/").status_code == 200
    wind(admin_client, what, seconds)
    answer = admin_client.get("/admin/")
    assert answer.status_code == (200 if stays else 302)
    if not stays:
        assert answer.headers["Location"].startswith("/admin/login/")


@pytest.mark.django_db
def test_a_session_in_use_goes_on(admin_client) -> None:
    admin_client.get("/admin/")
    for _ in range(3):
        wind(admin_client, second_factor.SEEN, 20 * 60)
        assert admin_client.get("/admin/").status_code == 200


@pytest.mark.django_db
def test_a_new_sign_in_begins_anew(admin_client, admin_user) -> None:
    admin_client.get("/admin/")
    wind(admin_client, second_factor.BEGAN, 9 * 3600)
    admin_client.get("/admin/")
    admin_client.force_login(admin_user)
    assert admin_client.get("/admin/").status_code == 200


@pytest.mark.parametrize(("on", "said"), [(True, set()), (False, {"bantqual.W001"})])
def test_check_deploy_says_where_a_password_alone_suffices(settings, on: bool, said: Any) -> None:
    settings.STAFF_TOTP = on
    found = {message.id for message in run_checks(include_deployment_checks=True)}
    assert found & {"bantqual.W001"} == said
