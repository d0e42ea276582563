"""`receive_mail`: take in one mail from standard input, as a mail server's pipe delivers it."""

from __future__ import annotations

import sys
from email import message_from_bytes
from email.policy import compat32
from typing import Any

from django.core.management.base import CommandParser

from leads import clock
from leads.jsonlines import InputError, LinesCommand
from outreach import inbound, receiving


class Command(LinesCommand):
    help = "Take in one mail (RFC 5322) from standard input and print what it was taken for."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--recipient", action="append", default=[], help="address of the envelope that the mail came to")

    def handle(self, *args: Any, **options: Any) -> None:
        raw = sys.stdin.buffer.read(inbound.MAX_MAIL + 1)
        if len(raw) > inbound.MAX_MAIL:
            raise InputError(f"the mail is larger than {inbound.MAX_MAIL:,} bytes; send it without its attachments")
        if not raw.strip():
            raise InputError("standard input is empty; expected one mail with its headers")
        now = clock.now()
        try:
            mail = message_from_bytes(raw, policy=compat32)
            if not mail.keys():
                raise inbound.UnreadableMailError("The text on standard input has no mail headers.")
            received = receiving.receive_mail(mail, now=now, envelope_recipients=options["recipient"])
        except (inbound.UnreadableMailError, RecursionError) as error:
            why = str(error) if isinstance(error, inbound.UnreadableMailError) else "The mail has too many levels."
            receiving.note_unreadable(raw, why, now=now)
            raise InputError(why) from None
        self.put({"kind": received.kind, "lead": received.lead_id, "why": received.why, "repeated": received.repeated})
