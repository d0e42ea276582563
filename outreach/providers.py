"""What the API of a mail provider (django-anymail) answers, in the words of the outbox."""

from __future__ import annotations

from dataclasses import dataclass

from anymail.exceptions import AnymailAPIError, AnymailError, AnymailRecipientsRefused
from requests.exceptions import ConnectionError as NoConnectionError
from requests.exceptions import ConnectTimeout, ReadTimeout

NO_METADATA = frozenset({"mailersend"})
"""Providers that cannot carry our Message-ID along in their events."""

REFUSES_US = frozenset({401, 402, 403})
TOO_MANY = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class Answer:
    """`what`: refused (this address, for good), failed (this mail), unusable (no mail goes out for now), or unknown (it
    may have been taken)."""

    what: str
    why: str


def answer_of(error: AnymailError) -> Answer:
    """What an error means. Where the provider may have taken the mail the answer is `unknown`: it is not sent again."""
    if isinstance(error, AnymailRecipientsRefused):
        return Answer("refused", "the mail provider refused the address")
    code = getattr(error, "status_code", None)
    if isinstance(code, int):
        if code in REFUSES_US or code in TOO_MANY:
            return Answer("unusable", f"the mail provider refuses us for now ({code})")
        if code >= 500 or code < 300:
            return Answer("unknown", f"the mail provider's answer was lost ({code})")
        return Answer("failed", f"the mail provider refused this mail ({code})")
    if isinstance(error, ConnectTimeout) or (
        isinstance(error, NoConnectionError) and not isinstance(error, ReadTimeout) and _not_begun(error)
    ):
        return Answer("unusable", "the mail provider cannot be reached")
    if isinstance(error, AnymailAPIError):
        return Answer("unknown", f"the mail provider's answer was lost ({type(error).__name__})")
    return Answer("failed", f"the mail provider cannot send this mail ({type(error).__name__})")


def _not_begun(error: BaseException) -> bool:
    """Whether the connection was never there (a name unknown, a door closed), so that nothing can have been sent."""
    seen: BaseException | None = error
    while seen is not None:
        if type(seen).__name__ in (
            "NewConnectionError",
            "NameResolutionError",
            "ConnectTimeoutError",
            "SSLCertVerificationError",
        ):
            return True
        reason = getattr(seen, "reason", None) or next((one for one in seen.args if isinstance(one, BaseException)), None)
        seen = reason if isinstance(reason, BaseException) and reason is not seen else seen.__cause__
    return False
