"""The import's pages, the files that people download, and who may see them."""

from __future__ import annotations

import csv
import io

import pytest
from asgiref.sync import sync_to_async
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from leads import import_jobs, services
from leads.import_views import MOST_BYTES, REFUSED_HEADERS
from leads.importing.file import LeadFile
from leads.importing.headers import role_of
from leads.models import ImportJob, Lead

ADD, LIST = reverse("admin:leads_importjob_add"), reverse("admin:leads_importjob_changelist")
FAIR = "E-Mail;Vorname;Firma;Herkunft;Land\neva@brandt.example;Eva;Brandt;Messe;D\n=cmd|'/c calc'!A0;Udo;=1+1;;\n;Uwe;Klein;;A\n"


def upload(client, text: str | bytes, name: str = "fair.csv"):
    return client.post(ADD, {"file": SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text)}, follow=True)


def terms(page, **changed: str) -> dict[str, str]:
    """What the form would send as it stands, with some of it changed."""
    form = page.context["form"]
    return {name: form[name].value() or "" for name in form.fields} | {"basis": "consent", "check": "1"} | changed


def page_of(client):
    return client.get(reverse("admin:leads_importjob_change", args=[ImportJob.objects.get().pk]))


async def downloaded(client, address: str) -> tuple[str, list[list[str]]]:
    """The file's first characters, and its rows."""
    response = await client.get(address)
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    text = b"".join([part async for part in response.streaming_content]).decode()
    return text[:3], list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";" if ";" in text[:40] else ","))


def test_the_page_shows_what_was_recognised_and_the_first_rows(admin_client) -> None:
    page = upload(admin_client, FAIR.encode("cp1252")).content.decode()
    for words in ("semicolon", "eva@brandt.example", "fair.csv", "removed on", "leave aside", "Why we may contact them"):
        assert words in page
    assert "Udo" in page or "Refused" in page
    assert not Lead.objects.exists()


def test_a_corrected_mapping_is_used_and_stays_on_the_page(admin_client, now) -> None:
    page = upload(admin_client, FAIR)
    page = admin_client.post(page.request["PATH_INFO"], terms(page, **{"column-3": "product_interest"}), follow=True)
    assert "Checking all rows" in page.content.decode()
    import_jobs.work(now=now)
    page = page_of(admin_client)
    assert page.context["form"]["column-3"].value() == "product_interest"
    assert "Take in 1 new lead" in page.content.decode()
    admin_client.post(page.request["PATH_INFO"], {"start": "1"})
    import_jobs.work(now=now)
    lead = Lead.objects.get()
    assert (lead.product_interest, lead.source, lead.consent["basis"]) == ("Messe", "import", "consent")
    page = page_of(admin_client).content.decode()
    assert "New leads taken in" in page
    assert "Download all refused rows" in page


def test_a_form_without_a_basis_or_an_address_column_says_what_is_missing(admin_client) -> None:
    page = upload(admin_client, FAIR)
    answer = admin_client.post(page.request["PATH_INFO"], terms(page, basis=""))
    assert "This field is required." in answer.content.decode()
    answer = admin_client.post(page.request["PATH_INFO"], terms(page, **{"column-0": ""}))
    assert "No column is read as e-mail address" in answer.content.decode()
    answer = admin_client.post(page.request["PATH_INFO"], terms(page, **{"column-0": "is_staff"}))
    assert "is not one of the available choices" in answer.content.decode()
    assert ImportJob.objects.get().stage == "uploaded"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04" + b"\0" * 50, "an Excel workbook or another zip archive"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a PNG picture"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 50, "an old Excel workbook"),
        (b"", "The file is empty"),
        (b"Email\n" + b"a" * MOST_BYTES, "50,000,000 are allowed. Split it"),
        (b"Name,City\nEva,Graz\n", "No column for the e-mail address was found"),
    ],
    ids=["zip", "picture", "xls", "empty", "50 MB and more", "no address"],
)
def test_a_file_that_is_none_is_refused_in_words_and_kept_nowhere(admin_client, data, words) -> None:
    page = upload(admin_client, data).content.decode()
    assert "This file cannot be imported." in page
    assert words in page
    assert not ImportJob.objects.exists()


def test_cells_of_a_file_are_shown_as_text(admin_client) -> None:
    page = upload(admin_client, "Email,Name,<b>x</b>\neva@brandt.example,<script>alert(1)</script>,{{ 7*7 }}\n").content.decode()
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page
    assert "&lt;script&gt;" in page


def test_progress_is_told_to_the_page(admin_client, now) -> None:
    page = upload(admin_client, "Email\n" + "".join(f"p{i}@firm.example\n" for i in range(1200)))
    admin_client.post(page.request["PATH_INFO"], terms(page))
    address = reverse("admin:leads_importjob_progress", args=[ImportJob.objects.get().pk])
    assert admin_client.get(address).json() == {"stage": "checking", "done": 0, "total": None}
    import_jobs.work(now=now, chunks=1)
    assert admin_client.get(address).json() == {"stage": "checking", "done": 500, "total": 1200}
    assert 'http-equiv="refresh"' in page_of(admin_client).content.decode()  # for those without JavaScript
    import_jobs.work(now=now)
    assert admin_client.get(address).json() == {"stage": "checked", "done": 1200, "total": 1200}


def test_an_import_can_be_cancelled_and_not_twice(admin_client, now) -> None:
    page = upload(admin_client, FAIR)
    admin_client.post(page.request["PATH_INFO"], terms(page))
    page = admin_client.post(page.request["PATH_INFO"], {"cancel": "1"}, follow=True)
    assert "The import was cancelled" in page.content.decode()
    page = admin_client.post(page.request["PATH_INFO"], {"start": "1"}, follow=True)
    assert "This import is cancelled; only one that has been checked can be started." in page.content.decode()
    assert import_jobs.work(now=now) == 0


def test_the_list_says_who_imported_what_and_when(admin_client) -> None:
    upload(admin_client, FAIR)
    page = admin_client.get(LIST).content.decode()
    for words in ("fair.csv", "uploaded", "admin"):
        assert words in page


@pytest.mark.parametrize(
    ("right", "may_see", "may_import"), [("", 403, 403), ("view_importjob", 200, 403), ("add_importjob", 200, 200)]
)
def test_who_may_import(admin_client, client, django_user_model, right, may_see, may_import) -> None:
    page = upload(admin_client, FAIR)
    person = django_user_model.objects.create_user("ida", password="a long enough password", is_staff=True)
    if right:
        person.user_permissions.add(Permission.objects.get(codename=right))
    client.force_login(person)
    job = ImportJob.objects.get()
    assert client.get(page.request["PATH_INFO"]).status_code == may_see
    assert client.get(reverse("admin:leads_importjob_progress", args=[job.pk])).status_code == may_see
    assert client.get(ADD).status_code == may_import
    assert client.post(page.request["PATH_INFO"], {"cancel": "1"}).status_code == (302 if may_import == 200 else 403)
    assert client.get(reverse("admin:leads_importjob_change", args=[job.pk + 1])).status_code == (404 if right else 403)


def test_nobody_gets_in_without_logging_in(client) -> None:
    for address in (ADD, LIST, reverse("admin:leads_lead_export")):
        assert client.get(address).status_code == 302


@pytest.mark.django_db(transaction=True)
async def test_refused_rows_are_downloaded_safe_and_can_be_uploaded_again(async_client, admin_user, now) -> None:
    await async_client.aforce_login(admin_user)
    job = await _checked(FAIR, admin_user, now)
    mark, rows = await downloaded(async_client, reverse("admin:leads_importjob_refused", args=[job.pk]))
    assert mark[0] == "\ufeff"
    assert rows[0] == [*REFUSED_HEADERS, "E-Mail", "Vorname", "Firma", "Herkunft", "Land"]
    assert [row[0] for row in rows[1:]] == ["3", "4"]
    assert rows[1][3:] == ["'=cmd|'/c calc'!A0", "Udo", "'=1+1", "", ""]
    # Mended and uploaded as it is, the columns that were added are left aside, and the quotes are taken off again.
    rows[1][3] = "udo@brandt.example"
    mended = io.StringIO()
    csv.writer(mended, delimiter=";").writerows(rows[:2])
    (lead,) = LeadFile(io.BytesIO(mended.getvalue().encode())).rows()
    assert (lead.email, lead.company) == ("udo@brandt.example", "=1+1")


async def _checked(text: str, by, now) -> ImportJob:
    def do() -> ImportJob:
        job = import_jobs.upload_file(io.BytesIO(text.encode()), name="fair.csv", by=by, now=now)
        import_jobs.ask_for_check(job, unit=None, basis="consent", columns={}, now=now)
        import_jobs.work(now=now)
        return ImportJob.objects.get(pk=job.pk)

    return await sync_to_async(do)()


def test_the_columns_of_refused_rows_mean_nothing_to_an_import() -> None:
    assert [role_of(header)[0] for header in REFUSED_HEADERS] == ["", "", ""]


@pytest.mark.django_db(transaction=True)
async def test_leads_are_exported_by_the_lists_filters_safe_and_logged(async_client, admin_user, now) -> None:
    def make() -> None:
        for i in range(1005):
            data = {
                "email": f"p{i}@firm.example",
                "company": "=2+3" if i == 7 else "Firm",
                "country": "AT" if i == 7 else "DE",
                "phone": "+43664123",
            }
            services.take_lead({**data, "business_unit": None}, now=now, actor="test")

    await sync_to_async(make)()
    await async_client.aforce_login(admin_user)
    address = reverse("admin:leads_lead_export")
    _, rows = await downloaded(async_client, f"{address}?country=AT")
    assert len(rows) == 2
    lead = dict(zip(rows[0], rows[1], strict=True))
    assert (lead["email"], lead["company"], lead["phone"], lead["status"]) == ("p7@firm.example", "'=2+3", "'+43664123", "new")
    _, rows = await downloaded(async_client, address)
    assert sorted(row[1] for row in rows[1:]) == sorted(f"p{i}@firm.example" for i in range(1005))
    logged = [
        entry async for entry in LogEntry.objects.order_by("pk").values_list("object_repr", "change_message", "user__username")
    ]
    assert logged == [
        ("1 leads", "Exported as CSV: country=AT", "admin"),
        ("1005 leads", "Exported as CSV: all", "admin"),
    ]


@pytest.mark.django_db(transaction=True)
async def test_an_export_comes_in_again_as_the_same_leads(async_client, admin_user, now) -> None:
    data = {
        "email": "eva@brandt.example",
        "first_name": "Eva",
        "company": "@Brandt",
        "message": "-3 °C\nis too cold",
        "business_unit": None,
    }
    await sync_to_async(services.take_lead)(data, now=now, actor="test")
    await async_client.aforce_login(admin_user)
    response = await async_client.get(reverse("admin:leads_lead_export"))
    (row,) = LeadFile(io.BytesIO(b"".join([part async for part in response.streaming_content]))).rows()
    assert {name: getattr(row, name) for name in ("email", "first_name", "company", "message")} == {
        name: data[name] for name in ("email", "first_name", "company", "message")
    }


def test_an_export_needs_its_right(client, django_user_model, lead) -> None:
    person = django_user_model.objects.create_user("ida", password="a long enough password", is_staff=True)
    person.user_permissions.add(Permission.objects.get(codename="view_lead"))
    client.force_login(person)
    assert client.get(reverse("admin:leads_lead_export")).status_code == 403
    page = client.get(reverse("admin:leads_lead_changelist")).content.decode()
    assert "Export these" not in page
    assert "Import leads" not in page
    client.post(reverse("admin:leads_lead_changelist"), {"action": "export", "_selected_action": [lead.pk]})
    assert not LogEntry.objects.exists()
