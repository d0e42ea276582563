"""Secret links: tokens derived from a random seed and the secret key, stored only as their hash.

Deriving them lets every nudge carry the same link though no token is at rest anywhere. A chat link can be ended and another
take its place (`chat_links_ended` counts); the opt-out link works for ever.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse

from leads import addresses

if TYPE_CHECKING:
    from leads.models import Lead

CHAT, OPT_OUT, ADDRESS, REPLY = "chat", "optout", "address", "reply"

CHAT_LINK_LASTS = timedelta(days=30)
"""A chat's link ends so long after the conversation has ended, and so does the cookie that keeps it."""


class LinkKeyError(Exception):
    """The key that made this lead's links is not known any more."""


TRAILING = ".,;:>)]}'\"= "
"""What mail programs leave at the end of a link they cut out of a text."""


def trimmed(token: str) -> str:
    """The token without what a mail program left behind it."""
    return token.rstrip(TRAILING)


def new_seed() -> str:
    """32 random bytes as hex."""
    return secrets.token_hex(32)


def token_hash(token: str) -> str:
    """What is stored of a token: SHA-256, hex. The token has 256 random bits, so no salt or stretching is needed."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def address_key(token: str) -> str:
    """What stands for a token where the token itself may not be seen; it opens nothing."""
    return token_hash(token)[:16]


def _derive(key: str, kind: str, text: str) -> bytes:
    return hmac.digest(f"bantqual.{kind}:{key}".encode(), text.encode(), "sha256")


def _token(key: str, kind: str, seed: str) -> str:
    return urlsafe_b64encode(_derive(key, kind, seed)).decode().rstrip("=")


def issue(lead: Lead) -> None:
    """Give the lead its two links (unsaved)."""
    issue_chat(lead)
    lead.optout_token_hash = token_hash(_token(settings.SECRET_KEY, OPT_OUT, lead.link_seed))


def issue_chat(lead: Lead) -> None:
    """Give the lead its chat link (unsaved), another one after each that was ended."""
    lead.chat_token_hash = token_hash(_token(settings.SECRET_KEY, CHAT, _chat_seed(lead)))


def _chat_seed(lead: Lead) -> str:
    return f"{lead.link_seed}.{lead.chat_links_ended}" if lead.chat_links_ended else lead.link_seed


def _known_token(kind: str, seed: str, stored: str) -> str:
    for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        token = _token(key, kind, seed)
        if hmac.compare_digest(token_hash(token), stored):
            return token
    raise LinkKeyError("This lead's links were made with another secret key; add that key to BANTQUAL_SECRET_KEY_FALLBACKS.")


def chat_url(lead: Lead) -> str:
    """The absolute link to this lead's chat."""
    token = _known_token(CHAT, _chat_seed(lead), lead.chat_token_hash)
    return f"{settings.BASE_URL}{reverse('chat', args=[token])}"


def optout_url(lead: Lead) -> str:
    """The absolute link by which this lead opts out; it works for ever."""
    token = _known_token(OPT_OUT, lead.link_seed, lead.optout_token_hash)
    return f"{settings.BASE_URL}{reverse('optout', args=[token])}"


def reply_tag(lead: Lead) -> str:
    """What stands behind the + of the address that this lead's answers go to: letters and digits, proof of the link."""
    return f"{lead.pk}-{_derive(settings.SECRET_KEY, REPLY, lead.link_seed).hex()[:20]}"


def reply_address(lead: Lead) -> str:
    """Where this lead's answers go: the reply address with the lead's tag."""
    local, _, domain = str(settings.REPLY_TO).partition("@")
    return f"{local}+{reply_tag(lead)}@{domain}"


def is_reply_tag(tag: str, lead: Lead) -> bool:
    """Whether this tag was made for this lead, with the key in use or an older one."""
    given = tag.rpartition("-")[2].encode("utf-8", "replace")
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return any(hmac.compare_digest(_derive(key, REPLY, lead.link_seed).hex()[:20].encode(), given) for key in keys)


def address_hashes(email: str) -> list[str]:
    """Keyed hashes of an address in its comparing form (case, plus-addressing and dots folded), hex.

    The first is made with the key in use; the others, with older keys, find suppressions that were stored then.
    """
    form = addresses.suppression_key_form(email)
    return [_derive(key, ADDRESS, form).hex() for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
