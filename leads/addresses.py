"""What counts as an e-mail address, and when two of them are the same person. Pure."""

from __future__ import annotations

import re
import unicodedata

import idna

MAX_ADDRESS, MAX_LOCAL, MAX_DOMAIN = 254, 64, 253
"""RFC 5321 4.5.3.1, with the 254 of erratum 1690 for the whole address."""

_ROLES = """
abuse accounting accounts admin administrator anfrage anfragen bestellung bewerbung billing booking bookings
buchhaltung career careers commercial compliance compras comptabilite contabilita contact contacto contatto
customerservice datenschutz donotreply dpo einkauf empfang enquiries enquiry finance ftp gdpr hello help helpdesk
hola hostmaster hr info information infos inquiries invoice invoices it jobs karriere kontakt kundenservice legal
mail mailbox mailerdaemon marketing media news newsletter noc noreply office order orders personal postmaster press
presse privacy purchasing rechnung rechnungen reception recruiting root sales security sekretariat service services
shop spam subscribe support team technik unsubscribe vendite ventas vente verkauf vertrieb webmaster welcome zentrale
"""
ROLE_NAMES = frozenset(_ROLES.split())
"""Names of mailboxes that several people, or none, read: RFC 2142 and what CRMs call role accounts."""

_LOCAL = re.compile(r"[a-z0-9!#$%&'*/?^_`{|}~][a-z0-9!#$%&'*+/=?^_`{|}~-]*(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOP_LEVEL = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,59}")
_PLAIN = re.compile(  # nearly every address there is, in one match
    r"[a-z0-9_](?:[a-z0-9_+-]|\.(?=[a-z0-9_])){0,63}@(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,63}"
)
_GMAIL = frozenset({"gmail.com", "googlemail.com"})
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>]*)>")
_BETWEEN = re.compile(r"[\s<>,;:|()\"\[\]\0]+")


class InvalidAddressError(ValueError):
    """An address that mail must not be sent to. `code` is `invalid_email` or `smtputf8_not_supported`."""

    def __init__(self, message: str, code: str = "invalid_email") -> None:
        super().__init__(message)
        self.code = code


def normalise_address(text: str, *, allow_smtputf8: bool = False) -> str:
    """The one spelling of an address that is stored and compared: NFKC, lower case, the domain in punycode.

    Spaces around it are cut; anything else that is not one bare address (a display name, two addresses, a line
    break, a quoted local part, an IP address, a name without a dot, a leading `=`, `+` or `-`) raises
    InvalidAddressError. A local part outside ASCII is refused with its own code unless `allow_smtputf8`.
    """
    plain = text.strip(" ").lower() if text.isascii() else ""
    if len(plain) <= MAX_ADDRESS and _PLAIN.fullmatch(plain) and not plain.endswith(".localhost"):
        return plain
    shown = _shown(text)
    if len(text) > 4 * MAX_ADDRESS:
        raise InvalidAddressError(f"The address has {len(text)} characters; {MAX_ADDRESS} are allowed.")
    if any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for char in text):
        raise InvalidAddressError(f"{shown} holds a line break or an invisible character; type it anew.")
    address = unicodedata.normalize("NFKC", text).strip(" ").lower()
    if not address:
        raise InvalidAddressError("The address is empty; give one like name@company.example.")
    count = address.count("@")
    if count > 1:
        raise InvalidAddressError(f"{shown} holds {count} @ signs; give exactly one address.")
    if count == 0:
        raise InvalidAddressError(f"{shown} has no @; give an address like name@company.example.")
    for char, what in {" ": "a space", ",": "a comma", ";": "a semicolon", "<": "a bracket", ">": "a bracket"}.items():
        if char in address:
            raise InvalidAddressError(f"{shown} holds {what}; give one bare address like name@company.example.")
    local, _, domain = address.partition("@")
    local, domain = _check_local(local, shown, allow_smtputf8), _check_domain(domain, shown)
    if len(local) + 1 + len(domain) > MAX_ADDRESS:
        raise InvalidAddressError(f"The address has {len(address)} characters; {MAX_ADDRESS} are allowed.")
    return f"{local}@{domain}"


def _check_local(local: str, shown: str, allow_smtputf8: bool) -> str:
    if not local:
        raise InvalidAddressError(f"{shown} has nothing before the @; give one like name@company.example.")
    if len(local.encode("utf-8", "replace")) > MAX_LOCAL:
        raise InvalidAddressError(f"The part before the @ is over {MAX_LOCAL} characters long; check the address.")
    as_ascii = local if local.isascii() else "".join(char if char.isascii() else "x" for char in local)
    if not _LOCAL.fullmatch(as_ascii):
        raise InvalidAddressError(f"{shown} has dots or signs before the @ that no mailbox has; check its spelling.")
    if as_ascii is not local and not allow_smtputf8:
        raise InvalidAddressError(
            f"{shown} has letters outside a to z before the @, which mail cannot reach; ask for another address.",
            "smtputf8_not_supported",
        )
    return local


def _check_domain(domain: str, shown: str) -> str:
    if not domain:
        raise InvalidAddressError(f"{shown} has nothing after the @; give one like name@company.example.")
    if not domain.isascii() or "xn--" in domain:
        try:
            domain = idna.encode(domain, uts46=True, std3_rules=True).decode("ascii").lower()
        except (idna.IDNAError, UnicodeError) as error:
            raise InvalidAddressError(f"{shown} has a domain that cannot exist: {error}. Check it.") from None
    labels = domain.split(".")
    if len(domain) > MAX_DOMAIN or not all(_LABEL.fullmatch(label) for label in labels):
        raise InvalidAddressError(f"{shown} has a domain that cannot exist; check the part after the @.")
    if len(labels) < 2 or labels[-1] == "localhost" or not _TOP_LEVEL.fullmatch(labels[-1]):
        raise InvalidAddressError(f"{shown} has no public domain after the @; it must end like company.example.")
    return domain


def address_in_cell(text: str, *, allow_smtputf8: bool = False) -> str:
    """As normalise_address, for a spreadsheet cell.

    `mailto:`, a display name (`Eva <eva@x.example>`), quotes and a last comma are forgiven.
    """
    return normalise_address(_bare(text), allow_smtputf8=allow_smtputf8)


def addresses_in_text(text: str) -> tuple[str, ...]:
    """Every address that can be read in a cell: for opt-outs, where one too many is right."""
    found = []
    for word in _BETWEEN.split(text[:10_000]):
        if "@" in word:
            try:
                found.append(normalise_address(word.strip("'.").lower().removeprefix("mailto:").partition("?")[0]))
            except InvalidAddressError:
                continue
    return tuple(dict.fromkeys(found))


def _bare(text: str) -> str:
    text = text.strip().strip("\u200b\u200c\u200d\u2060\ufeff\xa0 \t\r\n")
    if bracketed := _IN_BRACKETS.fullmatch(text):
        text = bracketed[1].strip()
    if text[:7].lower() == "mailto:":
        text = text[7:].partition("?")[0].strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1].strip()
    return text.rstrip(",; ")


def suppression_key_form(address: str) -> str:
    """The spelling under which an opt-out is kept: it also holds for the same mailbox written otherwise.

    Case and `+tag` are folded everywhere, dots and `googlemail.com` for Gmail. Never raises: what is no
    address is only trimmed and case-folded.
    """
    try:
        address = normalise_address(address, allow_smtputf8=True)
    except InvalidAddressError:
        return unicodedata.normalize("NFKC", address).strip().casefold()
    local, _, domain = address.casefold().rpartition("@")
    local = local.partition("+")[0] or local
    if domain in _GMAIL:
        local, domain = local.replace(".", "") or local, "gmail.com"
    return f"{local}@{domain}"


def is_role_address(address: str) -> bool:
    """True for a mailbox of a function (info@, sales@, noreply@) rather than of a person."""
    local = address.rpartition("@")[0].casefold().partition("+")[0]
    return re.sub(r"[._-]|\d+$", "", local) in ROLE_NAMES


def _shown(text: str) -> str:
    """The refused text as a sentence may quote it: short, and without anything invisible."""
    visible = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text.strip())
    return f"“{visible[:60]}{'…' if len(visible) > 60 else ''}”"
