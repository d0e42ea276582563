"""Managers look at the mails: as a real lead would get them, with nothing sent, written or to be clicked."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from leads import links
from leads.models import BusinessUnit, Lead
from outreach import emails, views
from outreach.models import OutboundEmail
from tests.outreach.tables import content_of_all_tables

pytestmark = pytest.mark.django_db
PAGE, FRAME = "/mails/preview/", "/mails/preview/html/"


@pytest.fixture
def manager(client: Client, django_user_model) -> Client:
    user = django_user_model.objects.create_user("mia", password="a long enough password", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_lead"))
    client.force_login(user)
    return client


def test_every_text_has_its_place_in_the_preview() -> None:
    assert tuple(views.TITLES) == emails.TO_LEADS + emails.TO_STAFF


@pytest.mark.parametrize("path", [PAGE, FRAME])
def test_only_managers_see_it(client: Client, lead: Lead, rep, path: str) -> None:
    assert client.get(path, {"lead": lead.pk}).status_code == 302
    client.force_login(rep.user)
    assert client.get(path, {"lead": lead.pk}).status_code == 302
    rep.user.is_staff = True
    rep.user.save()
    assert client.get(path, {"lead": lead.pk}).status_code == 403


@pytest.mark.parametrize("language", emails.LANGUAGES)
def test_every_mail_is_shown_and_nothing_is_written_or_can_be_clicked(manager: Client, lead: Lead, language: str) -> None:
    manager.get(PAGE, {"lead": lead.pk})
    before = content_of_all_tables()
    secrets = [url.rstrip("/").rpartition("/")[2] for url in (links.chat_url(lead), links.optout_url(lead))]
    for name in views.TITLES:
        query = {"lead": str(lead.pk), "mail": name, "language": language}
        page = manager.get(PAGE, query).content.decode()
        assert emails.sample(lead, name, language=language).subject.split(":")[-1].strip()[:20] in page
        assert page.count("sandbox></iframe>") == 2
        for theme in ("light", "dark"):
            framed = manager.get(FRAME, {**query, "theme": theme})
            assert framed["X-Frame-Options"] == "SAMEORIGIN"
            assert "script-src 'none'" in framed["Content-Security-Policy"]
            assert not any(secret in text for secret in secrets for text in (page, framed.content.decode()))
    assert content_of_all_tables() == before
    assert OutboundEmail.objects.count() == 0


def test_both_themes_show_whatever_the_theme_of_who_looks(manager: Client, lead: Lead) -> None:
    light, dark = (manager.get(FRAME, {"lead": lead.pk, "theme": theme}).content.decode() for theme in ("light", "dark"))
    assert "@media not all {" in light
    assert "@media all {" in dark
    for page in (light, dark):
        assert "prefers-color-scheme" not in page
        assert "color-scheme: light dark" not in page


def test_a_unit_is_shown_with_its_newest_lead_and_a_playbook_with_its_units(
    manager: Client, make_lead, company, playbook
) -> None:
    other = BusinessUnit.objects.create(slug="water", name="Water", offer="pumps", sender_name="Ostrand Water")
    make_lead(business_unit=other, first_name="Ola")
    make_lead(first_name="Nils")
    playbook.pk, playbook.slug, playbook.business_unit = None, "water", other
    playbook.save()
    for query, name in (
        ({}, "Nils"),
        ({"unit": "water"}, "Ola"),
        ({"playbook": playbook.pk}, "Ola"),
        ({"playbook": "1" * 30}, "Nils"),
        ({"lead": "x"}, "Nils"),
    ):
        assert f"Hello {name}," in manager.get(PAGE, query).content.decode()
    assert "no lead" in manager.get(PAGE, {"unit": "nowhere"}).content.decode()
    assert manager.get(FRAME, {"lead": "999999"}).status_code == 404


def test_the_admin_pages_lead_to_it(admin_client: Client, lead: Lead, company, playbook) -> None:
    for path, query in (
        (f"leads/lead/{lead.pk}", f"lead={lead.pk}"),
        (f"leads/businessunit/{company.pk}", "unit=drives"),
        (f"conversations/playbook/{playbook.pk}", f"playbook={playbook.pk}"),
    ):
        assert f"{PAGE}?{query}" in admin_client.get(f"/admin/{path}/change/").content.decode()


def test_a_mail_that_cannot_be_built_is_explained(manager: Client, lead: Lead, settings) -> None:
    settings.POSTAL_ADDRESS = ""
    page = manager.get(PAGE, {"lead": lead.pk}).content.decode()
    assert "lacks the postal address (BANTQUAL_POSTAL_ADDRESS)" in page
