"""What a cell says about mail: opted out, not, or nothing; and whether it came back. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from leads.importing.headers import header_key
from leads.importing.text import fold, one_line, table_words, word_bag

YES_WORDS: Final = word_bag(
    """true t yes y 1 x ja j wahr oui o vrai si s verdadero cierto vero on checked set tak sim verdadeiro
        da waar aktiviert gesetzt"""
)
NO_WORDS: Final = word_bag(
    """false f no n 0 nein falsch non faux falso off unchecked nie never kein keine keinen nee onwaar nao
        00 deaktiviert"""
)
_SAYS_NOTHING: Final = frozenset(
    table_words(
        """null|none|nil|na|n a|k a|unknown|unbekannt|undefined|inconnu|desconocido|sconosciuto
            |keine angabe|not set|not specified|no data|no value|not available|leer|nicht gesetzt|blank"""
    )
)
_UNDECIDED: Final = re.compile(
    r"\b(?:pending|ausstehend|en attente|pendiente|in attesa|no consent|not subscribed|non subscribed"
    r"|never subscribed|non marketing|marketing contact|transactional|archived)\b"
)
_NOT_OUT: Final = re.compile(
    r"\b(?:nicht|not|non|no|pas) (?:gesperrt|blocked|unsubscribed|opted out|abgemeldet|suppressed|desabonne|disiscritto)\b"
)
OUT_FOR_SURE: Final = re.compile(
    r"\b(?:unsub(?:scribed?)?|unsubscribes|opted? out|cleaned|do ?not (?:e?mail|contact)|dnc|never contact|abgemeldet"
    r"|abbestellt|werbesperre|kontaktsperre|nicht (?:kontaktieren|anschreiben)|keine werbung|desabonnee?|desinscrite?"
    r"|ne pas contacter|dad[oa] de baja|no contactar|disiscritt[oa]|non contattare|blacklist(?:ed)?|suppressed"
    r"|complained|marked as spam)\b"
)
_OUT: Final = re.compile(
    OUT_FOR_SURE.pattern
    + r"|\b(?:do ?not|dont|not allow(?:ed)?|no longer|abmeldung|gesperrt|sperre|widerrufen|widersprochen|widerspruch"
    r"|nicht (?:zulassen|erlaubt|erteilt|senden|gestattet|erwunscht)|kein(?:e|en)? \w+|refus\w*|revoked"
    r"|retire\w*|withdrawn|denied|declined|rejected|blocked|blocklisted|spam|complaint|baja|cancelado|revocat[oa]"
    r"|rifiutat[oa]|negato|no permitir|non consentire|ne pas autoriser|not given|opposed)\b"
)
_IN: Final = re.compile(
    r"\b(?:subscribed|opted in|opt in|double opt in|allow(?:ed)?|zulassen|erlaubt|zugelassen|angemeldet|abonniert|active"
    r"|aktiv|confirmed|bestatigt|granted|given|erteilt|send|senden|accepted|agreed|abonnee?|inscrite?|suscrit[oa]"
    r"|iscritt[oa]|permitir|consentire|autoriser|accepte|aceptado|accettato|freely given)\b"
)


@lru_cache(maxsize=4096)
def opts_out(role: str, value: str) -> bool | None:
    """What a cell says about mail: True it opts out, False it explicitly does not, None nothing.

    `role` is the kind of column: `deny` (yes means no mail), `deny_date` (anything means no mail), `allow` (no
    means no mail), `status` (words such as unsubscribed) or `weak_status` (only unmistakable words count).
    """
    text = fold(value)
    if value.strip() in {"✓", "✔", "☑", "☒", "✅"}:
        text = "yes"
    if value.strip() in {"☐", "✗", "✘", "❌"}:
        text = "no"
    if not text or text in _SAYS_NOTHING:
        return None
    if _NOT_OUT.search(text):
        return False
    if role == "weak_status":
        return True if OUT_FOR_SURE.search(text) else False if text in {"subscribed", "opted in"} else None
    first_word = text.split()[0]  # "Ja, gerne", "No, thanks"
    if role == "allow" and first_word in {"yes", "ja", "oui", "si", "no", "nein", "non", "nee"}:
        text = first_word
    if role == "allow" and text in YES_WORDS | NO_WORDS:
        return text in NO_WORDS
    if role in {"deny", "deny_date"} and text in YES_WORDS | NO_WORDS:
        return text in YES_WORDS
    if set(text) <= set("0 "):  # 0, 0.0, 0000-00-00
        return role == "allow"
    if _UNDECIDED.search(text):
        return None
    if _OUT.search(text):
        return True
    if _IN.search(text):
        return False
    return True if role in {"deny", "deny_date"} else None


@lru_cache(maxsize=4096)
def bounce_reason(role: str, header: str, value: str) -> str:
    """Why mail to this person came back, or ""."""
    text = fold(value)
    if role in {"status", "weak_status", "deny_date"}:
        if role == "deny_date":  # Mailchimp's CLEAN_TIME
            return header if header_key(header).startswith("clean ") and text else ""
        hard = re.search(r"\b(?:cleaned|bounced|hard bounced?|undeliverable|unzustellbar|rebotado)\b", text)
        return value.strip() if hard else ""
    if not text or text in _SAYS_NOTHING or text in NO_WORDS or set(text) <= set("0 ") or text.startswith("soft"):
        return ""
    return header if text in YES_WORDS or text.isdigit() else f"{header}: {one_line(value)[:150]}"
