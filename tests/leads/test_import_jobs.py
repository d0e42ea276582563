"""A manager's import, step by step: nothing is lost, nothing comes twice, and a worker that dies is nobody's problem."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from django.db import connection

from leads import import_jobs, imports
from leads.import_jobs import ImportJobError
from leads.importing.file import LeadFile
from leads.importing.results import ImportFileError
from leads.models import BusinessUnit, ImportJob, ImportPart, IntakeReceipt, Lead, LeadEvent, RefusedImportRow, Suppression

HEADER = "Email,First Name,Company,Business Unit,Phone\n"


@pytest.fixture
def manager(django_user_model):
    return django_user_model.objects.create_superuser("mara", "mara@ostrand.example", "a long enough password")


@pytest.fixture
def upload(manager, now):
    def do(text: str, name: str = "fair.csv") -> ImportJob:
        return import_jobs.upload_file(io.BytesIO(text.encode()), name=name, by=manager, now=now)

    return do


@pytest.fixture
def check(now):
    """Check the whole file on these terms; gives the job as it is then."""

    def do(job: ImportJob, *, unit: BusinessUnit | None = None, columns: dict[int, str] | None = None) -> ImportJob:
        import_jobs.ask_for_check(job, unit=unit, basis="consent", columns=columns or {}, now=now)
        while import_jobs.work(now=now):
            pass
        return ImportJob.objects.get(pk=job.pk)

    return do


@pytest.fixture
def run(check, now):
    """Check and take in the whole file."""

    def do(job: ImportJob, **terms) -> ImportJob:
        job = import_jobs.start_import(check(job, **terms), now=now)
        while import_jobs.work(now=now):
            pass
        return ImportJob.objects.get(pk=job.pk)

    return do


def many(number: int, *, bad: int = 0) -> str:
    """Rows of different people; every so many-th has no address."""
    lines = [f"p{i}@firm{i % 37}.example" if not bad or i % (number // bad) else f"p{i} at firm" for i in range(number)]
    return "Email,First Name\n" + "".join(f"{line},Eva {i}\n" for i, line in enumerate(lines))


def test_a_check_counts_and_writes_nothing(upload, check, unit) -> None:
    job = check(upload(HEADER + "eva@brandt.example,Eva,Brandt,drives,\nnobody,,,,\ninfo@brandt.example,,Brandt,,\n"), unit=unit)
    assert job.stage == "checked"
    assert job.counts == {"total": 3, "valid": 2, "rejected": 1, "duplicates": 0, "opted_out": 0}
    assert job.expected == {"new": 2, "silent": 1}
    assert [(row.row, row.reason) for row in job.refused.all()] == [(3, "email_invalid")]
    assert not Lead.objects.exists()
    assert not Suppression.objects.exists()


def test_an_import_takes_in_what_was_checked(upload, run, unit) -> None:
    job = run(upload(HEADER + "eva@brandt.example,Eva,Brandt,,\nnobody,,,,\n"), unit=unit)
    assert (job.stage, job.outcome["new"], job.counts["rejected"]) == ("done", 1, 1)
    lead = Lead.objects.get()
    assert (lead.email, lead.business_unit, lead.consent) == (
        "eva@brandt.example",
        unit,
        {"basis": "consent", "source": "import"},
    )
    assert LeadEvent.objects.get(lead=lead).actor == "manager:mara"
    assert job.refused.count() == 1


def test_the_same_file_again_brings_nothing_new_and_says_so(upload, run, unit) -> None:
    text = HEADER + "eva@brandt.example,Eva,Brandt,,\n"
    first = run(upload(text), unit=unit)
    again = upload(text, name="copy.csv")
    assert import_jobs.same_file(again) == first
    again = run(again, unit=unit)
    assert (again.outcome.get("new", 0), again.outcome["known"]) == (0, 1)
    assert LeadEvent.objects.count() == 1


def test_a_unit_that_is_not_known_is_told_and_costs_no_lead(upload, run, unit) -> None:
    job = run(upload(HEADER + "eva@brandt.example,Eva,Brandt,Turbines,\n"), unit=unit)
    assert job.remarks == {"business unit “Turbines” is not known: taken in with Drives & Motors": 1}
    assert Lead.objects.get().business_unit == unit


def test_a_unit_is_known_by_its_name_too(upload, run, unit) -> None:
    run(upload(HEADER + "eva@brandt.example,Eva,Brandt,DRIVES & motors,\n"))
    assert Lead.objects.get().business_unit == unit


def test_mailboxes_of_functions_come_in_and_are_never_mailed(upload, run) -> None:
    job = run(upload(HEADER + "info@brandt.example,,Brandt,,\n"))
    assert Lead.objects.get().email == "info@brandt.example"
    assert Suppression.objects.reason_for("info@brandt.example") == "role_address"
    assert list(job.remarks) == ["a mailbox of a function, such as info@: taken in, and not mailed"]


def test_people_who_opted_out_are_suppressed_before_the_first_row(upload, check, now) -> None:
    rows = "".join(f"p{i}@firm.example,\n" for i in range(1200))
    job = check(upload("Email,Unsubscribed\n" + rows + "last@firm.example,yes\np7+x@firm.example,yes\n"))
    assert job.expected["silent"] == 1  # p7 is a row of its own, whose person opts out further down
    import_jobs.start_import(job, now=now)
    import_jobs.work(now=now, chunks=1)
    assert Suppression.objects.reason_for("last@firm.example") == "opt_out"
    assert Suppression.objects.reason_for("p7@firm.example") == "opt_out"


def test_an_import_goes_on_after_the_last_row_that_was_stored(upload, check, now) -> None:
    job = import_jobs.start_import(check(upload(many(2600, bad=26))), now=now)
    seen = []
    while import_jobs.work(now=now, chunks=2):
        job = ImportJob.objects.get(pk=job.pk)
        seen.append(job.position)
        assert Lead.objects.count() == job.outcome["new"]
    assert seen == [1001, 2001, 2601]
    job = ImportJob.objects.get(pk=job.pk)
    assert (job.stage, job.outcome["new"], job.refused.count()) == ("done", 2574, 26)


def test_two_workers_that_meet_do_no_row_twice(upload, check, now) -> None:
    job = import_jobs.start_import(check(upload(many(1000))), now=now)
    with import_jobs.stored_file(job) as stream:
        file = LeadFile(stream)
        chunks = list(imports.chunks_of(file.rows()))
        terms = imports.make_terms(file, actor="test", unit=None)
        slow = ImportJob.objects.get(pk=job.pk)
        assert import_jobs._store(job, chunks[0], file, terms, now)
        assert not import_jobs._store(slow, chunks[0], file, terms, now)
    assert LeadEvent.objects.count() == 500


def test_a_cancelled_import_takes_in_no_further_row(upload, check, now) -> None:
    job = import_jobs.start_import(check(upload(many(1000))), now=now)
    import_jobs.work(now=now, chunks=1)
    import_jobs.cancel_import(job, now=now)
    assert import_jobs.work(now=now) == 0
    job = ImportJob.objects.get(pk=job.pk)
    assert (job.stage, Lead.objects.count()) == ("cancelled", 500)
    with pytest.raises(ImportJobError, match="cancelled already"):
        import_jobs.cancel_import(job, now=now)
    with pytest.raises(ImportJobError, match="only one that has been checked"):
        import_jobs.start_import(job, now=now)


def test_another_mapping_is_checked_anew(upload, check) -> None:
    job = check(upload("Email,Herkunft,Nummer\neva@brandt.example,Messe,+43 664 1234567\nnobody,,\n"))
    job = check(job, columns={1: "product_interest", 2: "phone"})
    assert job.refused.count() == 1
    _, rows = import_jobs.preview(job)
    assert (rows[0].product_interest, rows[0].source, rows[0].phone) == ("Messe", "", "+436641234567")


def test_a_mapping_without_address_is_refused_in_words(upload, now) -> None:
    job = upload("Email,Firma\neva@brandt.example,Brandt\n")
    with pytest.raises(ImportFileError, match="Choose the one that holds it"):
        import_jobs.ask_for_check(job, unit=None, basis="consent", columns={0: ""}, now=now)
    with pytest.raises(ImportJobError, match="cannot be read as 'is_staff'"):
        import_jobs.ask_for_check(job, unit=None, basis="consent", columns={1: "is_staff"}, now=now)
    with pytest.raises(ImportJobError, match="why these people"):
        import_jobs.ask_for_check(job, unit=None, basis="", columns={}, now=now)
    assert ImportJob.objects.get(pk=job.pk).stage == "uploaded"


def test_an_opt_out_column_that_is_left_aside_is_warned_of(upload, check) -> None:
    job = check(upload("Email,Email Opt Out\neva@brandt.example,1\n"), columns={1: ""})
    found, _ = import_jobs.preview(job)
    assert "“Email Opt Out” looks as if it said who wants no mail, and is not read as that." in found.notes


def test_a_file_that_cannot_be_read_as_a_whole_fails_in_words(upload, check) -> None:
    job = upload("Email\neva@brandt.example\n" + "x" * 20 + "\n" * 500 + "y" * 140_000 + "\n")
    job = check(job)
    assert job.stage == "failed"
    assert "A line of the file has over 131072 characters" in job.error
    assert import_jobs.work(now=job.uploaded_at) == 0


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04" + b"\0" * 50, "an Excel workbook or another zip archive"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 50, "an old Excel workbook"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a PNG picture"),
        (b"", "The file is empty"),
        (b"Email,Name\n", "no row under it"),
        (b"Email,is_staff\na@b.example,1\n", "is not allowed"),
    ],
)
def test_files_that_are_no_lead_files_leave_nothing_behind(manager, now, data, words) -> None:
    with pytest.raises(ImportFileError, match=words):
        import_jobs.upload_file(io.BytesIO(data), name="x.csv", by=manager, now=now)
    assert not ImportJob.objects.exists()
    assert not ImportPart.objects.exists()


def test_files_are_forgotten_after_seven_days_and_the_record_stays(upload, run, now) -> None:
    job = run(upload(HEADER + "eva@brandt.example,Eva,Brandt,,\nnobody,,,,\n"))
    assert import_jobs.forget_files(now=now + timedelta(days=7, seconds=-1)) == 0
    assert import_jobs.forget_files(now=now + timedelta(days=7)) == 1
    job = ImportJob.objects.get(pk=job.pk)
    assert (job.stage, job.counts["total"], job.removed_at) == ("done", 2, now + timedelta(days=7))
    assert not ImportPart.objects.exists()
    assert not RefusedImportRow.objects.exists()
    assert Lead.objects.count() == 1
    assert import_jobs.forget_files(now=now + timedelta(days=8)) == 0


def test_a_file_that_waits_too_long_is_forgotten_and_not_begun(upload, check, now) -> None:
    job = check(upload(HEADER + "eva@brandt.example,Eva,Brandt,,\n"))
    import_jobs.forget_files(now=now + timedelta(days=7))
    with pytest.raises(ImportJobError, match="has been removed"):
        import_jobs.start_import(job, now=now + timedelta(days=7))


def test_imports_take_turns(upload, now) -> None:
    jobs = [upload(many(1000), name=name) for name in ("a.csv", "b.csv")]
    for job in jobs:
        import_jobs.ask_for_check(job, unit=None, basis="consent", columns={}, now=now)
    for step in range(2):
        import_jobs.work(now=now + timedelta(seconds=step), chunks=1)
    assert list(ImportJob.objects.order_by("pk").values_list("done", flat=True)) == [500, 500]


def test_two_rows_that_turn_out_to_be_one_lead_do_not_cost_the_others(upload, run) -> None:
    """Two units that are not known are no unit: the constraint finds it, and each row finds its lead."""
    same = "eva@brandt.example,Eva,Brandt,Turbines,\neva@brandt.example,Eva,Brandt,Mills,\n"
    job = run(upload(HEADER + same + "uwe@brandt.example,Uwe,Brandt,,\n"))
    assert job.outcome == {"new": 2, "known": 1}
    assert Lead.objects.count() == 2


@pytest.mark.both
@pytest.mark.django_db(transaction=True)
def test_the_same_rows_from_two_doors_at_once_are_one_lead_each(now) -> None:
    rows = [f"p{i}@firm.example" for i in range(300)]
    files = [LeadFile(io.BytesIO("\n".join(["Email", *order]).encode())) for order in (rows, rows[::-1])]
    with ThreadPoolExecutor() as pool:
        assert sum(pool.map(lambda file: _take_all(file, now), files)) == 300
    assert Lead.objects.count() == 300
    assert IntakeReceipt.objects.count() == 300


def _take_all(file: LeadFile, now: datetime) -> int:
    """How many leads were new."""
    try:
        terms = imports.make_terms(file, actor="test", unit=None)
        return sum(imports.take_rows(chunk, terms, now=now)["new"] for chunk in imports.chunks_of(file.rows()))
    finally:
        connection.close()
