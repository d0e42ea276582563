"""A mail server in memory, which takes mails, or answers as a test wants it."""

from __future__ import annotations

from email.message import Message as MimeMessage

from django.core.mail.backends.base import BaseEmailBackend


class MailServer(BaseEmailBackend):
    """A mail server in memory. `answer` is raised instead of taking a mail; `door` instead of taking a connection."""

    def __init__(self, answer: Exception | None = None, door: Exception | None = None) -> None:
        super().__init__()
        self.answer, self.door, self.opened, self.is_open = answer, door, 0, False
        self.mails: list[MimeMessage] = []

    def open(self) -> bool:
        if self.is_open:
            return False
        self.opened += 1
        if self.door is not None:
            raise self.door
        self.is_open = True
        return True

    def close(self) -> None:
        self.is_open = False

    def send_messages(self, messages) -> int:
        if self.answer is not None:
            raise self.answer
        self.mails += [message.message() for message in messages]
        return len(messages)
