"""Django's SMTP backend, which tells a connection lost before the text of a mail from an answer lost after it."""

from __future__ import annotations

import smtplib
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends import smtp


class NotHandedOverError(smtplib.SMTPException):
    """The connection was lost, or the server fell silent, before it was given the text: the mail was not delivered."""


class _Watched(smtplib.SMTP):
    """Knows whether the text of the mail in hand may have reached the server."""

    text_given = False

    def mail(self, sender: str, options: Any = ()) -> tuple[int, bytes]:
        self.text_given = False
        return super().mail(sender, options)

    def data(self, msg: Any) -> tuple[int, bytes]:
        self.text_given = True
        return super().data(msg)


class _WatchedTLS(_Watched, smtplib.SMTP_SSL):
    """The same with TLS from the first byte."""


class EmailBackend(smtp.EmailBackend):
    """As Django's, with NotHandedOverError where it is certain that nothing was delivered."""

    @property
    def connection_class(self) -> type[_Watched]:
        return _WatchedTLS if self.use_ssl else _Watched

    def open(self) -> bool | None:
        if self.connection is not None and self.connection.sock is None:
            self.close()  # the server said goodbye with the mail before (421)
        return super().open()

    def _send(self, email_message: EmailMessage) -> bool:
        # Not send_messages: that closes a connection which it opened itself before anybody could ask it.
        try:
            return bool(super()._send(email_message))  # type: ignore[misc]
        except smtplib.SMTPServerDisconnected as error:
            if isinstance(self.connection, _Watched) and not self.connection.text_given:
                raise NotHandedOverError(str(error)) from error
            raise
