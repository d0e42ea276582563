"""Mails as they come in, and a mail server in memory."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from typing import Any

from outreach.models import OutboundEmail

QUOTED_FOOT = """
On Mon, Nov 23, 2026 at 10:00 AM Ostrand Drives <hello@ostrand.example>
wrote:

> Hello Eva,
> If you would rather not hear from us: unsubscribe, opt out, abmelden.
> No more mails from us: http://127.0.0.1:8000/optout/abc/
"""


def raw(
    text: str = "Yes, please send me an offer.",
    *,
    sender: str = "Eva Brandt <eva1@brandt.example>",
    subject: str = "Re: Your inquiry",
    message_id: str | None = "<reply-1@brandt.example>",
    answers: str = "",
    to: str = "hello@ostrand.example",
    content_type: str = "text/plain; charset=utf-8",
    **headers: str,
) -> bytes:
    """One mail. `answers` is the Message-ID that it replies to; other keywords are headers."""
    named = {
        "From": sender, "To": to, "Subject": subject, "Date": "Mon, 23 Nov 2026 11:00:00 +0100", "Message-ID": message_id,
        "In-Reply-To": answers, "References": answers, "MIME-Version": "1.0", "Content-Type": content_type,
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }  # fmt: skip
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return f"{head}\r\n{text}".encode("utf-8", "surrogatepass")


def mail(text: str = "Yes, please send me an offer.", **how: Any) -> Message:
    """The same, parsed."""
    return message_from_bytes(raw(text, **how))


def bounce(
    email: OutboundEmail, *, status: str = "5.1.1", action: str = "failed", sender: str = "MAILER-DAEMON@mx.brandt.example"
) -> Message:
    """A delivery report of a mail server about this mail (RFC 3464)."""
    text = (
        "--b\r\nContent-Type: text/plain\r\n\r\nYour mail could not be delivered. If you wish to unsubscribe, stop.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.brandt.example\r\n\r\n"
        f"Final-Recipient: rfc822; {email.to}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {email.message_id}\r\nSubject: Your inquiry\r\n--b--\r\n"
    )
    kind = "multipart/report; report-type=delivery-status; boundary=b"
    return mail(
        text, sender=sender, subject="Undelivered Mail", message_id=f"<{status}.{action}@mx>", content_type=kind, Return_Path="<>"
    )
