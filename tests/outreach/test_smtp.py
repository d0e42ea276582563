"""The SMTP backend at a real mail server: what is lost before the text of a mail, and what after it."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator

import pytest
from django.core.mail import EmailMessage

from outreach.smtp import EmailBackend, NotHandedOverError
from tests.faults.sink import OK, Sink

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def sink(tmp_path_factory) -> Iterator[Sink]:
    found = Sink(tmp_path_factory.mktemp("sink") / "sink")
    found.start()
    yield found
    found.stop()


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize(
    ("step", "error"),
    [
        ("drop_before", NotHandedOverError), ("hang_before", NotHandedOverError),
        ("drop_after", smtplib.SMTPServerDisconnected), ("hang_after", smtplib.SMTPServerDisconnected),
        ("drop_unread", smtplib.SMTPServerDisconnected), ("421", smtplib.SMTPRecipientsRefused), ("451", smtplib.SMTPDataError),
    ],
)  # fmt: skip
def test_what_was_lost_is_told_and_the_next_mail_goes_out(sink: Sink, step: str, error: type[Exception], kept: bool) -> None:
    """`kept`: over a connection that was opened before, as a round of sending does."""
    to = f"{step}.{kept}@brandt.example"
    sink.plan(steps={to: [step]})
    backend = EmailBackend(host="127.0.0.1", port=sink.port, timeout=0.5)
    if kept:
        backend.open()
    with pytest.raises(smtplib.SMTPException) as raised:
        backend.send_messages([EmailMessage("Hello", "Hello", "us@ostrand.example", [to])])
    assert type(raised.value) is error
    if kept and step == "421":
        assert backend.open(), "a connection that the server has ended is opened anew"
    backend.close()
    backend.open()
    assert backend.send_messages([EmailMessage("Hello", "Hello", "us@ostrand.example", [to])]) == 1
    backend.close()
    assert sink.tries()[to] == [step, OK]
