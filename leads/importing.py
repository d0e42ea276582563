"""Reads lead files as people have them: any exporting system, delimiter, encoding and header language. Pure."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
import zoneinfo
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import BinaryIO, Final

import phonenumbers

from leads.addresses import (
    InvalidAddressError,
    address_in_cell,
    addresses_in_text,
    is_role_address,
    suppression_key_form,
)

# --------------------------------------------------------------------------------------------------------------
# What comes out


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may hold."""

    max_bytes: int = 50_000_000
    max_rows: int = 200_000
    max_columns: int = 200
    max_cell_chars: int = 10_000  # a longer cell refuses its row
    max_line_chars: int = 131_072  # a longer line refuses the file; also the most that csv takes in one cell


class Reason(StrEnum):
    """Why a row was refused."""

    EMAIL_MISSING = "email_missing"
    EMAIL_INVALID = "email_invalid"
    ROW_MALFORMED = "row_malformed"
    INVALID_TEXT = "invalid_text"
    TOO_LONG = "too_long"


class Outcome(StrEnum):
    """How a row that was not refused counts, by what the row itself says."""

    VALID = "valid"
    DUPLICATE = "duplicate"
    OPTED_OUT = "opted_out"


class ImportFileError(ValueError):
    """The file as a whole cannot be read. The message says what was found and what is allowed.

    `code` is empty_file, header_only, no_header, no_email_column, not_csv, too_large, too_many_rows,
    too_many_columns, too_long or column_not_allowed.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row that names a lead. Texts are cleaned and '' where the file says nothing.

    `row` is the row number that a spreadsheet shows. `opted_out` is True if ANY row of the file opts this address
    (or this external id) out, earlier or later: never mail it, and suppress `email` and every one of
    `other_addresses`. None means that the file says nothing. `duplicate_of` names the first row of the same lead,
    which already carries what this row adds, so that a caller may pass over a row that has it.
    """

    row: int
    email: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    job_title: str = ""
    country: str = ""  # ISO 3166 alpha-2
    language: str = ""  # BCP 47
    time_zone: str = ""  # IANA
    phone: str = ""  # E.164 where it could be read
    business_unit: str = ""  # as written in the file
    product_interest: str = ""
    message: str = ""
    source: str = ""
    external_id: str = ""
    created_at: str = ""  # ISO 8601; without offset where the file gives none
    consent: str = ""  # as written in the file
    opted_out: bool | None = None
    bounced: bool = False
    bounce_reason: str = ""
    note: str = ""
    outcome: Outcome = Outcome.VALID
    duplicate_of: int | None = None
    other_addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that gives no lead. `suppress` holds the addresses that it opts out all the same."""

    row: int
    reason: Reason
    message: str
    suppress: tuple[str, ...] = ()


@dataclass(slots=True)
class ImportCounts:
    """How many rows of each kind. Every data row counts exactly once, so the four kinds add up to the total.

    total: rows under the header that hold anything; blank rows, report footers and repeated headers don't count.
    rejected: refused rows; always the number of refused rows that are listed, also if such a row opts out.
    opted_out: other rows that themselves say that the person wants no mail, seen before in the file or not.
    duplicates: other rows whose address (within the same business unit) or external id was seen in an earlier
    row that was not refused.
    valid: all others. A valid row whose address another row opts out stays valid here, but is never mailed.

    Someone who reads `valid` as "not refused" wants `valid + duplicates + opted_out`. The additive reading was
    chosen because a total followed by four kinds reads as a sum, and as such it can be checked.
    """

    total: int = 0
    valid: int = 0
    rejected: int = 0
    duplicates: int = 0
    opted_out: int = 0

    def add(self, result: ImportRow | RefusedRow) -> None:
        self.count(None if isinstance(result, RefusedRow) else result.outcome)

    def count(self, outcome: Outcome | None) -> None:
        """Count one row; None stands for a refused one."""
        self.total += 1
        if outcome is None:
            self.rejected += 1
        elif outcome == Outcome.VALID:
            self.valid += 1
        elif outcome == Outcome.DUPLICATE:
            self.duplicates += 1
        else:
            self.opted_out += 1

    def as_dict(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in ("total", "valid", "rejected", "duplicates", "opted_out")}


@dataclass(frozen=True, slots=True)
class FileFormat:
    """What was recognised, for the preview and the log."""

    encoding: str
    delimiter: str
    header_row: int  # as a spreadsheet shows it
    headers: tuple[str, ...]
    mapping: Mapping[str, tuple[str, ...]]  # our field, `opted_out` or `bounced` -> the headers it is read from
    unknown_columns: tuple[str, ...]
    ignored_columns: tuple[str, ...]  # understood, and left aside on purpose: owners, postal and phone opt-outs
    system: str  # "Salesforce", "HubSpot", ...; "" if it is none of those
    notes: tuple[str, ...] = ()


FIELDS: Final = (
    "first_name", "last_name", "company", "job_title", "country", "language", "time_zone", "phone", "business_unit",
    "product_interest", "message", "source", "external_id", "created_at", "consent",
)  # fmt: skip
"""The lead's fields that a file may give, beside `email`."""


def _words(table: str) -> list[str]:
    """The entries of a table that is written as text with | between them."""
    return [" ".join(word.split()) for word in table.split("|")]


def _bag(text: str) -> frozenset[str]:
    return frozenset(text.split())


_REFUSED_OVER: Final = {  # what names somebody is never cut
    "first_name": 100,
    "last_name": 100,
    "full_name": 150,
    "company": 200,
    "business_unit": 100,
    "external_id": 200,
}
_CUT_AT: Final = {"job_title": 150, "product_interest": 200, "message": 5000, "source": 100, "consent": 500}

# --------------------------------------------------------------------------------------------------------------
# Which header means what. Keys are written as `_key` folds them: lower case, no accents, single spaces.

_HEADERS: Final[Mapping[str, str]] = {  # in order of preference: an earlier header wins, a later one fills in
    "email": """email|email address|work email|business email|company email|corporate email
        |professional email|emailaddress1|email 1|email address 1|primary email|primary email address
        |email work|email business|work email address|business email address|mail|mail address|mailadresse
        |mail adresse|emailadresse|email adresse|email geschaftlich|geschaftliche email|dienstliche email
        |firmen email|firmenemail|kontakt email|adresse email|adresse mail|adresse de messagerie
        |adresse electronique|adresse courriel|courriel|mel|email professionnel
        |adresse email professionnelle|courriel professionnel|correo|correo electronico
        |direccion de correo electronico|direccion de correo|direccion de email
        |correo electronico del trabajo|email de trabajo|correo corporativo|indirizzo email|indirizzo mail
        |posta elettronica|indirizzo di posta elettronica|email aziendale|email di lavoro|emailadres
        |email adres|endereco de email|epost|e post|secondary email|email home|private email
        |personal email|email privat|private emailadresse|email other|emailaddress2|email 2
        |email address 2|alternate email|emailaddress3|email 3|email address 3""",
    "first_name": """first name|firstname|first|given name|forename|fname|christian name|vorname|rufname
        |prenom|nombre de pila|primer nombre|nome di battesimo|voornaam|fornavn|fornamn""",
    "last_name": """last name|lastname|last|surname|family name|lname|second name|nachname|familienname
        |zuname|nom de famille|apellido|apellidos|primer apellido|cognome|achternaam|sobrenome|etternavn
        |efternamn""",
    "full_name": """full name|fullname|name|contact name|person name|lead name|customer name|your name
        |display name|contact person|contact|person|lead|attendee|visitor|attendee name|visitor name
        |vollstandiger name|ansprechpartner|ansprechpartnerin|kontaktperson|kontaktname|kontakt|teilnehmer
        |besucher|name vorname|vorname nachname|vor und nachname|vorname und nachname|nachname vorname
        |nom complet|nom et prenom|prenom et nom|nom prenom|nom|nom du contact|interlocuteur
        |nombre completo|nombre y apellidos|nombre|nombre y apellido|apellidos y nombre
        |nombre del contacto|contacto|persona de contacto|nome completo|nome|nome e cognome|cognome e nome
        |nominativo|referente|contatto|naam|contactpersoon""",
    "company": """company|company name|companyname|account name|account|organization|organisation
        |organization name|organisation name|company account|parent account|parent account name
        |associated company|employer|business|business name|firm|firma|firmenname|firmenbezeichnung
        |firma 1|unternehmen|unternehmensname|betrieb|arbeitgeber|institution|aussteller|societe
        |entreprise|nom de l entreprise|nom de la societe|raison sociale|organisme|empresa
        |nombre de la empresa|compania|sociedad|organizacion|razon social|azienda|nome azienda
        |nome dell azienda|societa|ditta|impresa|ragione sociale|bedrijf|bedrijfsnaam|foretag
        |primary company|associated company primary|current company|company or organization""",
    "job_title": """job title|jobtitle|job position|job role|role|position|function|job function
        |occupation|jobbezeichnung|berufsbezeichnung|stellenbezeichnung|funktion|rolle|beruf|stelle
        |tatigkeit|poste|fonction|intitule du poste|intitule de poste|titre du poste|titre|metier|cargo
        |puesto|puesto de trabajo|posicion|funcion|ruolo|posizione|qualifica|mansione|posizione lavorativa
        |functie|title|titel|titolo|titulo|department|abteilung""",
    "country": """country|country region|country name|country code|countrycode|land|land region|landercode
        |laendercode|landerkurzel|laenderkuerzel|landeskennzeichen|lkz|staat|pays|pays region|code pays
        |pais|pais region|codigo de pais|paese|paese regione|nazione|stato nazione|address1 country
        |address country|mailing country|mailing country code|billing country|billing country code
        |business country|business country region|work country|company country|company country region
        |firmenland|country or region|country territory|organization country|address 1 country region
        |address 1 country|street country|kontakt land|lieferland|shipping country|ip country code
        |ip country|cc|location country|kraj""",
    "language": """language|preferred language|language code|languages|hs language|locale|preferred locale
        |correspondence language|communication language|spoken language|sprache|bevorzugte sprache
        |korrespondenzsprache|sprachcode|sprachkennzeichen|langue|langue preferee|langue de correspondance
        |idioma|idioma preferido|lengua|lingua|lingua preferita|taal|browser language""",
    "time_zone": """time zone|timezone|hs timezone|zeitzone|fuseau horaire|zona horaria|huso horario|fuso orario
        |tijdzone|time zone iana|ip timezone""",
    "phone": """phone|phone number|business phone|work phone|phone work|telephone1|telephone
        |telephone number|company phone|office phone|direct phone|main phone|contact phone|contact number
        |telefon|telefonnummer|telefon geschaftlich|telefon firma|telefon 1|tel|tel nr|telnr|tel number
        |rufnummer|durchwahl|festnetz|numero de telephone|tel professionnel|telephone professionnel
        |telefono|numero de telefono|telefono de trabajo|numero di telefono|telefono aziendale|telefoon
        |telefoonnummer|mobile phone|mobile|mobile phone number|mobilephone|mobile number|phone mobile
        |cell|cell phone|cellphone|cell number|mobil|mobiltelefon|mobilnummer|handy|handynummer|portable
        |telephone portable|telephone mobile|movil|telefono movil|celular|cellulare|telefono cellulare
        |whatsapp|whatsapp number|telephone2|telephone3|phone home|home phone|other phone|phone other
        |phone 1|phone 2|telefon privat""",
    "business_unit": """business unit|businessunit|bu|business area|business division|division
        |business line|geschaftsbereich|geschaeftsbereich|geschaftseinheit|geschaeftseinheit
        |unternehmensbereich|sparte|unite commerciale|unite d affaires|division commerciale
        |unidad de negocio|division de negocio|area de negocio|unita di business|unita operativa|divisione""",
    "product_interest": """product interest|productinterest|product interests|interest|interests
        |interested in|product of interest|products of interest|area of interest|areas of interest
        |topic of interest|product|products|solution|solution interest|main interest|produktinteresse
        |interesse|interessen|interessiert an|interesse an|interessengebiet|interessensgebiet|produkt
        |produkte|produktgruppe|thema|interet|interets|centre d interet|produit|produits|produit d interet
        |interes|intereses|producto|productos|producto de interes|interessi|prodotto|prodotti
        |prodotto di interesse|topic|subject|main application""",
    "message": """message|your message|inquiry|enquiry|inquiry text|request|question|questions|nachricht
        |ihre nachricht|anfrage|anfragetext|mitteilung|frage|demande|votre message|mensaje|consulta
        |messaggio|richiesta|comments|comment|your comments|notes|note|remarks|remark|description
        |lead description|follow up notes|conversation notes|kommentar|kommentare|bemerkung|bemerkungen
        |anmerkung|anmerkungen|notiz|notizen|gesprachsnotiz|gesprachsnotizen|beschreibung|freitext
        |commentaire|commentaires|remarque|remarques|comentario|comentarios|notas|descripcion|commenti
        |commento|osservazioni|descrizione|opmerkingen""",
    "source": """lead source|leadsource|source|lead source original|original source
        |original traffic source|latest source|lead sourcecode|leadsourcecode|source name|quelle
        |leadquelle|lead quelle|herkunft|kontaktquelle|source du prospect|origine|origine du lead
        |provenance|fuente|origen|origen del lead|fuente del posible cliente|fonte|provenienza
        |origine lead|utm source|campaign name|campaign|source campaign|kampagne|kampagnenname|campagne
        |campana|campagna|form name|lead gen form|lead form name|formular|event|event name|veranstaltung
        |messe|messename|show|show name|trade show|fair|salon|feria|fiera|channel|source channel|kanal""",
    "external_id": """external id|externalid|external identifier|lead id|leadid|do not modify lead
        |record id|recordid|contact id|contactid|do not modify contact|hs object id|person id|lead number
        |leadnummer|lead nr|contact number id|kontakt id|kontaktnummer|kontakt nr|datensatz id
        |record id contact|crm id|customer id|kundennummer|kunden id|kundennr|unique id|uuid|guid|euid
        |leid|badge id|badge number|badge|badge nr|registration id|besucher id|ticket id|identifiant
        |id du lead|id contact|id contacto|id cliente|id""",
    "created_at": """created at|createdat|created date|createddate|create date|createdate|created on
        |createdon|created time|created|date created|creation date|creation time|record created
        |lead creation time|lead created time|lead created|submitted at|submission date|submission time
        |submitted|submitted on|date submitted|conversion date|scan time|scanned at|scan date
        |scan date time|date scanned|captured at|capture time|date added|added on|added time|add time
        |timestamp|date time|optin time|opt in time|registration date|became a lead date|became lead date
        |date|erstellt am|erstellt|erstellungsdatum|erstelldatum|angelegt am|anlagedatum|erfasst am
        |erfassungsdatum|eingegangen am|eingang|eingangsdatum|anfragedatum|scanzeit|zeitpunkt|zeitstempel
        |datum|date de creation|cree le|date de soumission|fecha de creacion|creado el|fecha de envio
        |fecha|data creazione|data di creazione|creato il|data""",
    "consent": """consent|consents|gdpr consent|gdpr|consent given|consent text|consent status
        |privacy consent|legal basis|legal basis for processing contact s data|data processing consent
        |data privacy consent|privacy policy accepted|privacy|einwilligung|einwilligungen|dsgvo
        |dsgvo einwilligung|datenschutz|datenschutz akzeptiert|datenschutzerklarung|zustimmung
        |consentement|consentement rgpd|rgpd|consentimiento|consentimiento rgpd|consenso|consenso privacy
        |toestemming""",
}

_DENY: Final = """email opt out|emailoptout|opt out|opted out|has opted out|has opted out of email
    |opt out email|opted out of email|email opted out|global opt out|marketing opt out|opt out marketing
    |unsubscribed|unsubscribe|unsub|is unsubscribed|email unsubscribed|unsubscribed from all email
    |unsubscribed from all emails|hs email optout|hs email opt out|global unsubscribe|portal unsubscribe
    |portal spam report|spam report|marked as spam|complained|complaint|do not email|donotemail
    |do not allow emails|do not allow email|do not allow bulk emails|do not allow bulk email
    |donotbulkemail|donotsendmm|do not contact|donotcontact|no contact|do not mail by email|do not market
    |do not send marketing material|do not send marketing materials|no email|no emails|no marketing
    |exclude from marketing|exclude from mailing|suppressed|suppression|blacklist|blacklisted|blocklisted
    |blocked|email blacklisted|abmeldung|abgemeldet|newsletter abgemeldet|newsletter abmeldung
    |email abgemeldet|abbestellt|werbesperre|mailsperre|emailsperre|email sperre|kontaktsperre
    |sperrvermerk|sperre|gesperrt|mailingsperre|versandsperre|newslettersperre|werbewiderspruch
    |widerspruch|werbung widersprochen|keine werbung|keine werbemails|kein newsletter|keine emails
    |keine mails|kein mailing|nicht kontaktieren|nicht anschreiben|kein kontakt|keine kontaktaufnahme
    |kontaktverbot|massen emails nicht zulassen|emails nicht zulassen|massen email nicht zulassen
    |email nicht zulassen|robinsonliste|robinson liste|robinson|desabonne|desabonnement|desinscrit
    |desinscription|ne pas contacter|ne pas envoyer d email|opposition|pas de prospection
    |refus de prospection|no contactar|no enviar email|no enviar correo|no enviar correos|dado de baja
    |baja|dada de baja|cancelo suscripcion|no desea publicidad|lista robinson|non contattare|disiscritto
    |disiscrizione|cancellato|opposizione|non inviare email|rifiuta email|afgemeld|uitgeschreven
    |niet mailen"""
_DENY_DATE: Final = """unsub time|unsubscribed time|unsubscribed at|unsubscribed on|unsubscribe date
    |unsubscribed date|unsubscribe time|unsubscribed mode|unsub reason|unsub campaign title
    |unsubscribe reason|opt out date|opted out date|opted out at|opted out on|email opt out date
    |opt out time|email opt out time|optout date|abmeldedatum|abgemeldet am|abmeldezeitpunkt|abmeldegrund
    |werbesperre seit|gesperrt am|gesperrt seit|widerrufen am|widerspruch am|widerspruch vom
    |date de desabonnement|date de desinscription|desinscrit le|fecha de baja|data disiscrizione
    |data di disiscrizione|clean time|clean campaign title"""
_ALLOW: Final = """email allowed|emails allowed|email permitted|email ok|ok to email|allow email
    |allow emails|can email|can be emailed|may email|email permission|allow marketing communication
    |allow marketing communications|allow marketing|allow bulk emails|allow contact|contact allowed
    |may contact|may we contact you|ok to contact|opted in|opt in|email opt in|emailoptin|marketing opt in
    |opt in marketing|opt in email|newsletter opt in|is opted in|has opted in|accepts marketing
    |accepts email marketing|accepts email|email marketing accepted|subscribed|is subscribed|subscribe
    |email subscribed|newsletter|newsletters|newsletter subscription|newsletter subscribed
    |newsletter abonniert|newsletter abo|newsletter anmeldung|newsletter gewunscht|newsletter erwunscht
    |newsletter ja nein|marketing consent|email consent|email marketing consent|consent to email
    |consent email|consent marketing|consent to marketing|consent to contact|contact consent
    |marketing permission|permission|send marketing materials|send marketing material|marketing materials
    |email erlaubt|emails erlaubt|mail erlaubt|email kontakt erlaubt|kontakt erlaubt|kontakterlaubnis
    |kontakt per email|kontakt per email erlaubt|werbeerlaubnis|werbung erlaubt|werbung|werbeeinwilligung
    |werbeeinverstandnis|einwilligung werbung|einwilligung email|einwilligung marketing
    |marketing einwilligung|einwilligung newsletter|email einwilligung|mailing erlaubt|mailing|mailings
    |marketing erlaubt|abonniert|angemeldet|emails zulassen|massen emails zulassen|abonne
    |abonne newsletter|inscrit newsletter|inscription newsletter|accepte les emails|accepte la prospection
    |autorise email|contact autorise|recevoir la newsletter|suscrito|suscripcion|boletin|acepta emails
    |acepta correos|acepta publicidad|acepta marketing|permite email|iscritto|iscrizione newsletter
    |accetta email|accetta marketing|consenso marketing|consenso newsletter|consenso email
    |consentimiento marketing|consentimiento email|consentement marketing|consentement email"""
_STATUS: Final = """marketing status|subscription status|email subscription status|email status
    |member status|email marketing status|mailing status|newsletter status|opt in status|opt out status
    |optin status|optout status|email permission status|email opt in status|confirm status
    |subscriber status|marketing contact status|email opt out status|hs marketable status
    |unsubscribe status|abonnementstatus|abostatus|abo status|newsletterstatus|marketingstatus|emailstatus
    |statut d abonnement|statut de l abonnement|statut newsletter|statut marketing|estado de suscripcion
    |estado de marketing|stato iscrizione|stato dell iscrizione|stato marketing"""
_WEAK_STATUS: Final = """status|lead status|leadstatus|contact status|kontaktstatus|lead status reason
    |status reason|statuscode|statecode|lifecycle stage|lifecyclestage|stage|rating|tags|tag|labels|label
    |statut|estado|stato|list status|hs lead status|kategorie|category|lead rating|priority"""
_BOUNCED: Final = """bounced|bounce|is bounced|email bounced|email bounced reason|emailbouncedreason
    |bounce reason|email bounced date|emailbounceddate|bounced date|bounced at|hard bounce|hard bounced
    |email hard bounced|hardbounce|email hard bounce reason|hs email hard bounce reason
    |hs email hard bounce reason enum|portal bounce|global bounce|invalid email|invalid email address
    |email invalid|is email invalid|email address quarantined|hs email quarantined|email undeliverable
    |undeliverable|unzustellbar|email unzustellbar|email ungultig|rucklaufer|email rucklaufer
    |unzustellbarkeitsgrund|zustellfehler|non distribue|email invalide|rebotado|rebote|email respinta
    |bounce date"""
_IGNORED: Final = """lead owner|contact owner|owner|record owner|owner id|ownerid|owner name|lead owner id
    |account owner|besitzer|inhaber|zustandig|zustandiger mitarbeiter|betreuer|kundenbetreuer|proprietaire
    |propietario|proprietario|owning business unit|owning team|score|lead score|hubspot score|do not call
    |donotcall|donotphone|fax opt out|do not allow phone calls|do not allow faxes|do not allow mails
    |do not allow mail|donotpostalmail|donotfax|has opted out of fax|has opted out of sms|sms opt out
    |sms opt in|salutation|anrede|gender|geschlecht|civilite|saludo|titolo di cortesia|modified on
    |modified by|do not modify row checksum|do not modify modified on|created by|last modified date
    |modified time|last changed|last activity|last activity date|last activity time|optin ip|confirm ip
    |confirm time|opt in ip|member rating|double opt in|double opt in status|notes c|is read
    |leads lead title|lead title|form id|campaign id|ad name|ad id|campaign group name|account id
    |lead type|connected account|middle name|zweiter vorname|suffix|website|industry|street|city|state
    |state province|zip|zip code|postal code|state region|strasse|plz|ort|bundesland|code postal|ville
    |ciudad|codigo postal|citta|cap"""

_GUESSED: Final = 900  # the rank of a column that is only known by a word in its header
_PREFIXES: Final = frozenset(
    {"person", "lead", "leads", "contact", "contacts", "kontakt", "attendee", "visitor", "besucher", "teilnehmer",
     "participant", "primary", "hs", "your", "ihr", "ihre", "the", "potential", "prospect", "interessent", "main",
     "business", "customer", "kunde", "kontakte"}
)  # fmt: skip
_SUFFIXES: Final = frozenset({"c", "required", "pflichtfeld", "work", "business", "optional", "1", "lead", "contact"})
_NOT_THE_ADDRESS: Final = _bag(
    """opt out in optin optout allowed allow bounced bounce hard reason date datum sent send opened
        clicked status type domain consent owner campaign last count number marketing confirm confirmed
        confirmation permission format verified verification validation valid quality quarantined
        newsletter do not messages message next template subject werbung erlaubt sperre sender rep
        betreuer assistant assistent body gesendet bulk unsubscribed unsubscribe subscribed subscription
        score id ip time address2 list abgemeldet abmeldung einwilligung invalid deliverability provider
        client hash md5 sha256 manager supervisor besitzer vertreter partner"""
)
_SAYS_CONSENT: Final = re.compile(r"consent|consens|consentim|einwillig|zustimm|toestem")
_NOT_ABOUT_MAIL: Final = re.compile(r"\b(call|calls|phone|sms|fax|faxes|text|whatsapp|post|postal|brief|anruf|telefon)")
_ABOUT_DENY: Final = re.compile(
    r"opt(?:ed)? out|unsubscri|do not (?:e?mail|contact|market)|abmeld|abgemeldet|werbesperr|desabonn|desinscri|disiscri"
)
_ABOUT_ALLOW: Final = re.compile(
    r"opt(?:ed)? in\b(?! ip| time| date| source)|newsletter|accepts? (?:email|marketing)|subscribed|werbeeinwilligung"
)
_OURS: Final = _bag(
    """state score owner rep queue is_staff is_superuser is_active is_admin password verdict disposition
        positives chat_token chat_token_hash optout_token_hash email_key qualified_at"""
)
"""Columns of our own records. A file that names one exactly wants to write what only our rules may write."""
_OURS_IN_ANY_CASE: Final = frozenset({"is_staff", "is_superuser", "is_admin", "password", "chat_token"})
_PLACE_WORDS: Final = frozenset({"city", "zip", "zip code", "zipcode", "postal code", "postcode", "street", "address"})


def _fold(text: str) -> str:
    """Lower case, no accents, everything but letters and digits one space."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(char for char in text if not unicodedata.combining(char))))


def _key(header: str) -> str:
    """A header as the tables above write it: HasOptedOutOfEmail, E-Mail-Adresse and Last_Name__c find themselves."""
    text = re.sub(r"__c$", "", header.strip(" \t\r\n\ufeff\u200b\"'*"))
    text = _fold(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text))
    text = re.sub(r"\be (?=mail)", "e", text)
    return re.sub(r"\bopt(?=(?:in|out)\b)", "opt ", text)


def _build_roles() -> dict[str, tuple[str, int]]:
    roles: dict[str, tuple[str, int]] = {}
    special = {
        "deny": _DENY, "deny_date": _DENY_DATE, "allow": _ALLOW, "status": _STATUS, "weak_status": _WEAK_STATUS,
        "bounced": _BOUNCED, "ignored": _IGNORED,
    }  # fmt: skip
    for role, table in {**_HEADERS, **special}.items():
        for rank, word in enumerate(_words(table)):
            roles.setdefault(word, (role, rank))
            roles.setdefault(_key(word), (role, rank))
    return roles


_ROLES: Final = _build_roles()


@lru_cache(maxsize=4096)
def _role(header: str) -> tuple[str, int]:
    """(what a column means, its rank among columns of that meaning); ("", 0) if nobody knows."""
    key = _key(header) if len(header) <= 200 else ""
    if not key:
        return "", 0
    if found := _ROLES.get(key):
        return found
    words = key.split()
    for start, stop in ((1, 0), (0, 1), (1, 1), (2, 0)):
        shorter = words[start : len(words) - stop]
        cut = set(words[:start]) <= _PREFIXES and set(words[len(words) - stop :]) <= _SUFFIXES
        if shorter and cut and (found := _ROLES.get(" ".join(shorter))):
            return found[0], found[1] + 200
    parts = [part for part in re.split(r"[/|(\n\[]", header) if part.strip()]
    for part in parts if len(parts) > 1 else ():  # "Vorname / First name", "Telefon (geschäftlich)"
        if (found := _ROLES.get(_key(part))) and found[0] not in {"ignored", "weak_status"}:
            return found[0], found[1] + 400
    if not _NOT_ABOUT_MAIL.search(key):
        if _ABOUT_DENY.search(key):
            return ("deny_date" if re.search(r"\b(?:date|time|datum|am)$", key) else "deny"), _GUESSED
        if _ABOUT_ALLOW.search(key):
            return "allow", _GUESSED
    mail = any(word.startswith("email") or word in {"mail", "courriel", "correo"} for word in words)
    if mail and not _NOT_THE_ADDRESS & set(words):
        return "email", _GUESSED
    return "", 0


def _system(headers: Iterable[str]) -> str:
    """Which system exports such headers, or ""."""
    raw = {header.strip() for header in headers}
    keys = {_key(header) for header in raw}
    if (
        any(key.startswith("do not modify") for key in keys)
        or "donotbulkemail" in keys
        or any(key.startswith(("do not allow bulk email", "massen emails")) for key in keys)
    ):
        return "Dynamics 365"
    if {"leid", "euid"} & keys and {"member rating", "opt in time", "last changed"} & keys:
        return "Mailchimp"
    if any(header.startswith(("Person - ", "Organization - ")) for header in raw):
        return "Pipedrive"
    if (
        "unsubscribed from all email" in keys
        or any(key.startswith("hs ") for key in keys)
        or ("record id" in keys and {"lifecycle stage", "contact owner", "marketing contact status"} & keys)
    ):
        return "HubSpot"
    if "record id" in keys and {"lead owner", "lead owner id", "email opt out", "unsubscribed mode"} & keys:
        return "Zoho CRM"
    if {"form name", "lead gen form", "form id"} & keys and {"campaign name", "campaign id", "ad name"} & keys:
        return "LinkedIn"
    if {"has opted out of email", "company account", "lead owner alias"} & keys or (
        "lead owner" in keys or {"LeadSource", "IsConverted"} & raw
    ):
        return "Salesforce"
    return ""


# --------------------------------------------------------------------------------------------------------------
# What a cell says

_YES: Final = _bag(
    """true t yes y 1 x ja j wahr oui o vrai si s verdadero cierto vero on checked set tak sim verdadeiro
        da waar aktiviert gesetzt"""
)
_NO: Final = _bag(
    """false f no n 0 nein falsch non faux falso off unchecked nie never kein keine keinen nee onwaar nao
        00 deaktiviert"""
)
_SAYS_NOTHING: Final = frozenset(
    _words(
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
_OUT_FOR_SURE: Final = re.compile(
    r"\b(?:unsub(?:scribed?)?|unsubscribes|opted? out|cleaned|do ?not (?:e?mail|contact)|dnc|never contact|abgemeldet"
    r"|abbestellt|werbesperre|kontaktsperre|nicht (?:kontaktieren|anschreiben)|keine werbung|desabonnee?|desinscrite?"
    r"|ne pas contacter|dad[oa] de baja|no contactar|disiscritt[oa]|non contattare|blacklist(?:ed)?|suppressed"
    r"|complained|marked as spam)\b"
)
_OUT: Final = re.compile(
    _OUT_FOR_SURE.pattern
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
    text = _fold(value)
    if value.strip() in {"✓", "✔", "☑", "☒", "✅"}:
        text = "yes"
    if value.strip() in {"☐", "✗", "✘", "❌"}:
        text = "no"
    if not text or text in _SAYS_NOTHING:
        return None
    if _NOT_OUT.search(text):
        return False
    if role == "weak_status":
        return True if _OUT_FOR_SURE.search(text) else False if text in {"subscribed", "opted in"} else None
    first_word = text.split()[0]  # "Ja, gerne", "No, thanks"
    if role == "allow" and first_word in {"yes", "ja", "oui", "si", "no", "nein", "non", "nee"}:
        text = first_word
    if role == "allow" and text in _YES | _NO:
        return text in _NO
    if role in {"deny", "deny_date"} and text in _YES | _NO:
        return text in _YES
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
def _bounce(role: str, header: str, value: str) -> str:
    """Why mail to this person came back, or ""."""
    text = _fold(value)
    if role in {"status", "weak_status", "deny_date"}:
        if role == "deny_date":  # Mailchimp's CLEAN_TIME
            return header if _key(header).startswith("clean ") and text else ""
        hard = re.search(r"\b(?:cleaned|bounced|hard bounced?|undeliverable|unzustellbar|rebotado)\b", text)
        return value.strip() if hard else ""
    if not text or text in _SAYS_NOTHING or text in _NO or set(text) <= set("0 ") or text.startswith("soft"):
        return ""
    return header if text in _YES or text.isdigit() else f"{header}: {_one_line(value)[:150]}"


_COUNTRY_ALIASES: Final = """AE uae emirates|AT oesterreich osterreich autriche aut a|BA bosnia bosnien
    |BE b bel|BO bolivia|BR bra|CA can|CD drc
    |CH schweiz suisse svizzera switzerland che sui swiss confederatio|CI ivory cote|CN prc china chn
    |CZ czechia tschechien cze ceska czech|DE deutschland germany ger deu d brd bundesrepublik alemania
    |DK dnk danmark|ES e esp spain espana|FI fin suomi|FR f fra|GB uk england scotland wales britain gbr
    |GR hellas grc ellada|HR hrv hrvatska|HU h hun magyarorszag|IE irl eire|IN ind|IR iran|IT i ita|JP jpn
    |KR korea|LI fl lie|LU l lux|LV latvija|MD moldova moldawien|MK macedonia mazedonien makedonien|MX mex
    |NL holland nld|NO n nor norge|PL pol polska|PT p prt|RO rou romania|RS srb srbija|RU rus russia
    |SE s swe sverige|SI slo svn slovenija|SK svk slovensko|SY syria syrien|TR tur turkiye tuerkei
    |TW taiwan|UA ukr ukraina|US usa america amerika eeuu eua|VN vietnam|XK kosovo kosova|ZA zaf rsa
    |AU aus|NZ nzl|BG bgr|EE est eesti|LT ltu|SA ksa|TZ tanzania|VE venezuela"""
_COUNTRY_PHRASES: Final = """great britain=GB|united states of america=US|u s a=US|u s=US|u k=GB
    |etats unis d amerique=US|vereinigte staaten=US|vereinigte staaten von amerika=US|estados unidos=US
    |estados unidos de america=US|stati uniti=US|stati uniti d america=US|die niederlande=NL
    |the netherlands=NL|pays bas=NL|grossbritannien=GB|gran bretana=GB|gran bretagna=GB|royaume uni=GB
    |grande bretagne=GB|north macedonia=MK|nordmazedonien=MK|macedoine du nord=MK|macedonia del norte=MK
    |macedonia del nord=MK|republic of korea=KR|south korea=KR|korea republic of=KR|sudkorea=KR
    |czech republic=CZ|tschechische republik=CZ|republique tcheque=CZ|republica checa=CZ
    |repubblica ceca=CZ|tchequie=CZ|cechia=CZ|bosnia and herzegovina=BA|russian federation=RU
    |russische foderation=RU|federation de russie=RU|viet nam=VN|ivory coast=CI|cote d ivoire=CI
    |hong kong=HK|hongkong=HK|hong kong sar=HK|macau=MO|vatikan=VA|holy see=VA|cape verde=CV|cabo verde=CV
    |eswatini=SZ|myanmar=MM|burma=MM|timor leste=TL|belarus=BY|weissrussland=BY|saudi arabien=SA
    |saudi arabia=SA|ksa=SA|new zealand=NZ|neuseeland=NZ|south africa=ZA|sudafrika=ZA|suedafrika=ZA
    |tuerkei=TR|republic of turkiye=TR|daenemark=DK|rumaenien=RO|aegypten=EG|suedkorea=KR|moldau=MD
    |republik moldau=MD|republic of moldova=MD|tchad=TD|fl=LI|slowakische republik=SK|slovak republic=SK
    |republique slovaque=SK|confederation suisse=CH|schweizerische eidgenossenschaft=CH
    |republik osterreich=AT|republic of austria=AT|federal republic of germany=DE
    |bundesrepublik deutschland=DE|peoples republic of china=CN|pr china=CN|p r china=CN|vr china=CN
    |volksrepublik china=CN|u a e=AE|united arab emirates=AE|vereinigte arabische emirate=AE|va e=AE
    |vae=AE"""


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    """Folded name or code -> ISO 3166 alpha-2. The names are those that phonenumbers carries for its geocoder."""
    from phonenumbers.geodata.locale import LOCALE_DATA  # a big table, only loaded when a file has countries

    names: dict[str, str] = {"xk": "XK", "uk": "GB"}
    names.update((code.lower(), code) for code in LOCALE_DATA if code != "AN")  # AN was dissolved in 2010
    for code, by_language in LOCALE_DATA.items():
        for language in ("en", "de", "fr", "es", "it"):
            name = by_language.get(language, "")
            if name.startswith("*"):
                name = by_language.get(name[1:], "")
            if name and code != "AN":
                names.setdefault(_fold(name), code)
    for line in _words(_COUNTRY_ALIASES):
        code, *aliases = line.split()
        for alias in aliases:
            names.setdefault(alias, code)
    for pair in _words(_COUNTRY_PHRASES):
        phrase, _, code = pair.partition("=")
        names.setdefault(phrase, code)
    return names


@lru_cache(maxsize=4096)
def country_code(text: str) -> str:
    """ISO 3166 alpha-2 of a country given by code or by its name in EN, DE, FR, ES or IT; "" if it is none."""
    names = _country_names()
    if found := names.get(_fold(text)):
        return found
    for part in re.split(r"[(),/|–—]| - |^the |^die |^la |^le |^el |^il ", text, flags=re.IGNORECASE):
        if (folded := _fold(part)) and (found := names.get(folded)):
            return found
    return ""


_LANGUAGES: Final = """de german deutsch allemand aleman tedesco ger deu
    |en english englisch anglais ingles inglese eng
    |fr french franzosisch franzoesisch francais frances francese fra fre
    |es spanish spanisch espagnol espanol spagnolo spa castellano
    |it italian italienisch italien italiano ita
    |pt portuguese portugiesisch portugais portugues portoghese por
    |nl dutch niederlandisch niederlaendisch neerlandais holandes olandese nederlands hollandisch
    |pl polish polnisch polonais polaco polacco polski|cs czech tschechisch tcheque checo ceco cestina
    |sk slovak slowakisch slovaque eslovaco slovacco slovencina
    |sl slovene slovenian slowenisch slovene esloveno sloveno slovenscina
    |hu hungarian ungarisch hongrois hungaro ungherese magyar|hr croatian kroatisch croate croata hrvatski
    |sr serbian serbisch serbe serbio serbo srpski|ro romanian rumanisch rumaenisch roumain rumano rumeno
    |bg bulgarian bulgarisch bulgare bulgaro|ru russian russisch russe ruso russo
    |uk ukrainian ukrainisch ukrainien ucraniano ucraino|tr turkish turkisch tuerkisch turc turco turkce
    |el greek griechisch grec griego greco|da danish danisch daenisch danois danes danese dansk
    |sv swedish schwedisch suedois sueco svedese svenska
    |no norwegian norwegisch norvegien noruego norvegese norsk|nb bokmal
    |fi finnish finnisch finnois finlandes finlandese suomi|et estonian estnisch|lv latvian lettisch
    |lt lithuanian litauisch|zh chinese chinesisch chinois chino cinese mandarin
    |ja japanese japanisch japonais japones giapponese|ko korean koreanisch coreen coreano
    |ar arabic arabisch arabe arabo|he hebrew hebraisch hebreu hebreo ebraico|hi hindi|th thai
    |vi vietnamese vietnamesisch|id indonesian indonesisch|ca catalan katalanisch|sq albanian albanisch
    |bs bosnian bosnisch|mk macedonian|fa persian farsi|ga irish|is icelandic
    |lb luxembourgish luxemburgisch|mt maltese|eu basque|gl galician|ms malay"""
_LANGUAGE_NAMES: Final = {word: line.split()[0] for line in _words(_LANGUAGES) for word in line.split()}


@lru_cache(maxsize=1024)
def language_tag(text: str) -> str:
    """BCP 47 tag of a language given by tag, locale (de_AT) or name in EN, DE, FR, ES or IT; "" if it is none."""
    text = text.strip()
    tag = re.fullmatch(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[.@].*)?", text)
    if tag and tag[1].lower() in _LANGUAGE_NAMES:
        return "-".join(part for part in (tag[1].lower(), (tag[2] or "").title(), (tag[3] or "").upper()) if part)
    words = _fold(text).split()
    code = next((_LANGUAGE_NAMES[word] for word in words[:3] if len(word) > 2 and word in _LANGUAGE_NAMES), "")
    region = re.search(r"\(([^)]+)\)", text) or re.search(r"\s-\s(.+)$", text)
    place = country_code(region[1]) if code and region else ""
    return f"{code}-{place}" if place else code


_WINDOWS_ZONES: Final = """w europe standard time=Europe/Berlin
    |central europe standard time=Europe/Budapest|romance standard time=Europe/Paris
    |central european standard time=Europe/Warsaw|gmt standard time=Europe/London
    |e europe standard time=Europe/Chisinau|fle standard time=Europe/Kiev
    |gtb standard time=Europe/Bucharest|turkey standard time=Europe/Istanbul
    |russian standard time=Europe/Moscow|eastern standard time=America/New_York
    |central standard time=America/Chicago|mountain standard time=America/Denver
    |pacific standard time=America/Los_Angeles|e south america standard time=America/Sao_Paulo
    |india standard time=Asia/Kolkata|china standard time=Asia/Shanghai|tokyo standard time=Asia/Tokyo
    |singapore standard time=Asia/Singapore|arabian standard time=Asia/Dubai
    |aus eastern standard time=Australia/Sydney|utc=UTC|gmt=UTC|z=UTC"""


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    zones = {_fold(name): name for name in zoneinfo.available_timezones() if "/" in name or name == "UTC"}
    for pair in _words(_WINDOWS_ZONES):
        name, _, zone = pair.partition("=")
        zones[name] = zone
    return zones


@lru_cache(maxsize=1024)
def zone_name(text: str) -> str:
    """IANA name of a time zone given by IANA or Windows name (europe_slash_vienna too); "" if it is none."""
    text = re.sub(r"^\(.*?\)\s*", "", text.strip())
    return _zones().get(_fold(text.replace("_slash_", "/"))) or ""


_DATE: Final = re.compile(
    r"(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})(?:[T ,]+(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([AaPp])?\.?[Mm]?\.?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\(?[A-Z]{2,4}\)?)?"
)


def _moment(text: str, day_first: bool | None) -> str:
    """ISO 8601 of a date or time as exports write it; "" if it cannot be told, rather than a guess."""
    text = _one_line(text)
    if re.fullmatch(r"\d{13}|\d{10}", text):  # milliseconds or seconds since 1970
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(text[:10]))
        return moment.isoformat()
    if re.fullmatch(r"[3-6]\d{4}(?:[.,]\d+)?", text):  # a spreadsheet's day number
        serial = datetime(1899, 12, 30) + timedelta(days=float(text.replace(",", ".")))  # noqa: DTZ001
        return serial.replace(microsecond=0).isoformat()
    if not (match := _DATE.fullmatch(text)):
        return ""
    one, mark, two, three, hour, minute, second, half, zone = match.groups()
    if len(one) == 4:
        year, month, day = int(one), int(two), int(three)
    else:
        day_leads = int(one) > 12 or mark == "." or (day_first is True and int(two) <= 12)
        if not day_leads and int(two) <= 12 and day_first is None and one != two and not half:
            return ""  # 3/4/2026 with nothing in the file that tells which is the month
        day, month = (int(one), int(two)) if day_leads else (int(two), int(one))
        year = int(three) + (2000 if len(three) == 2 else 0)
    try:
        hours = int(hour or 0) % 12 + (12 if half in {"p", "P"} else 0) if half else int(hour or 0)
        moment = datetime(year, month, day, hours, int(minute or 0), int(second or 0))  # noqa: DTZ001
    except ValueError:
        return ""
    if hour is None:
        return moment.date().isoformat()
    offset = "" if zone is None else "+00:00" if zone in {"Z", "UTC", "GMT"} else f"{zone[:3]}:{zone[-2:]}"
    return moment.isoformat() + offset


_HONORIFICS: Final = _bag(
    """mr mrs ms miss mx dr prof herr frau hr fr dipl ing mag msc bsc mba phd ba ma m mme mlle monsieur
        madame sr sra srta don dona sig sigra dott dottssa ssa dkfm di fh bakk llm kr ir techn rer nat med
        jur oec phil habil univ professor doktor doctor hc h c jr sen iii ii iv ddr mmag pd rn esq cpa pmp"""
)
_PARTICLES: Final = _bag(
    """von van de der den del della di da dal dos das du la le las los zu zum zur vom vander ten ter el al
        bin ibn mc mac san st saint af av y e"""
)


def _honorific(text: str) -> bool:
    words = _fold(text).split()
    return bool(words) and all(word in _HONORIFICS for word in words)


def split_name(text: str) -> tuple[str, str]:
    """(first name, last name) of a whole name: "Eva Maria von Berg", "Maier, Eva", "Dr. Eva MAIER", "Eva"."""
    text = _one_line(text)
    before, *after = text.split(",")
    words = [word for word in before.split() if not _honorific(word)] or before.split()
    if first := [word for part in after for word in part.split() if not _honorific(word)]:
        return " ".join(first), " ".join(words)
    if len(words) < 2:
        return " ".join(words), ""
    shouted = [len(word) > 1 and word.isupper() and word.isalpha() for word in words]
    if any(shouted) and not all(shouted) and (shouted[0] or shouted[-1]):
        given = [word for word, loud in zip(words, shouted, strict=True) if not loud]
        family = [word for word, loud in zip(words, shouted, strict=True) if loud]
        return " ".join(given), " ".join(family)
    split = len(words) - 1
    while split > 1 and words[split - 1].casefold() in _PARTICLES:
        split -= 1
    return " ".join(words[:split]), " ".join(words[split:])


def _phone(text: str, country: str) -> tuple[str, str]:
    """(the number in E.164, or as written if it cannot be read; a note)."""
    text = _one_line(text)
    if re.fullmatch(r"[\d.,]+E\+?\d+", text, re.IGNORECASE):
        return "", f"phone “{text}” was rounded by a spreadsheet and left out"
    if sum(char.isdigit() for char in text) < 5:
        return "", ""
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return text[:40], ""
    if number.extension or not phonenumbers.is_possible_number(number):
        return text[:40], ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), ""


# Zero-width joiners stay: Persian names and emoji need them.
_UNSEEN: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def _one_line(text: str) -> str:
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text else text.strip()
    text = _CONTROL.sub(" ", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    return " ".join(text.split())


def _paragraphs(text: str) -> str:
    text = re.sub(r"_x000D_|\r\n|\r|\u2028|\u2029|\x85|\x0b|\x0c", "\n", text)
    lines = [_one_line(line) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


_FORMULA_LEADS: Final = "=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"
_TO_NEUTRALISE: Final = re.compile(f"'*[{_FORMULA_LEADS}]")
_NEUTRALISED: Final = re.compile(f"'+[{_FORMULA_LEADS}]")


def neutralise_cell(text: str) -> str:
    """A cell for a CSV export that no spreadsheet takes for a formula: `=1+1` becomes `'=1+1`."""
    return f"'{text}" if _TO_NEUTRALISE.match(text) else text


def restore_cell(text: str) -> str:
    """The inverse of neutralise_cell, for every text."""
    return text[1:] if _NEUTRALISED.match(text) else text


def _given(cell: str) -> str:
    """A cell without what exports wrap around it: our own quote before formulas, and ="0043…"."""
    if cell[:1] == "'":
        return restore_cell(cell)
    if cell[:2] == '="' and cell[-1:] == '"' and len(cell) > 2:
        return cell[2:-1]
    return cell


# --------------------------------------------------------------------------------------------------------------
# Bytes -> lines -> records

_CHUNK: Final = 1 << 18
_HEAD: Final = 1 << 16
_HEADER_WITHIN: Final = 40  # records: so many title lines may stand above the header
_QUOTED_LINES: Final = 500  # a quoted cell over more lines is a quote that nobody closed
_SHORT_RUN: Final = 16  # Excel leaves out trailing delimiters in blocks of 16 rows
_BROKEN_QUOTES: Final = 200  # after so many broken quotes no long search for the end of another
_BLANK_ROWS: Final = 2_000_000  # blank rows don't count as rows, but nobody has that many
_DELIMITERS: Final = (",", ";", "\t", "|")
_SEP_LINE: Final = re.compile(r'"?sep=(\t|[^\w\s"])"?[;,\t|]*[\r\n]*', re.IGNORECASE)
_MAGIC: Final = (
    (b"PK\x03\x04", "an Excel workbook or another zip archive"), (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook (xls)"), (b"%PDF", "a PDF"), (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"), (b"GIF8", "a GIF picture"), (b"RIFF", "a picture or sound file"),
    (b"\x1f\x8b", "a gzip archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"Rar!", "a rar archive"),
    (b"BZh", "a bzip2 archive"), (b"{\\rtf", "a text document (rtf)"), (b"SQLite format 3", "a database"),
    (b"II*\x00", "a TIFF picture"), (b"MM\x00*", "a TIFF picture"), (b"BEGIN:VCARD", "a vCard"),
)  # fmt: skip
_MARKUP: Final = re.compile(rb"\s*<(?:!--|!doctype|html|head|body|table|\?xml|meta|svg|div|style)", re.IGNORECASE)
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip


def _check_kind(head: bytes) -> None:
    bare = head.removeprefix(codecs.BOM_UTF8)
    what = next((what for magic, what in _MAGIC if bare.startswith(magic)), "")
    if not what and _MARKUP.match(bare):
        what = "a web page (HTML or XML)"
    if not what and re.match(rb"\s*[\[{]\s*[\[{\"]", bare):
        what = "JSON"
    if what:
        raise ImportFileError(
            "not_csv",
            f"The file is {what}: it starts with {_bytes_shown(bare)}. Save it as CSV (comma or semicolon"
            " separated text) and import that.",
        )


def _bytes_shown(head: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in head[:8])


def _utf16_without_bom(head: bytes) -> str:
    """utf-16-le or -be if every other byte of the head is mostly NUL, or ""."""
    half = len(head) // 2
    if half < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


_LETTERS: Final = frozenset("äöüÄÖÜßéèêëàâáãåçñíìîïóòôõúùûøæœÉÈÊÁÀÂÇÑÍÓÚÅØÆšžŠŽčćđłőűășţțýÿ")
_SIGNS: Final = frozenset("€„“”‚‘’–—…«»°§®©™·´¡¿ºª²³½\xa0")


def _likeliest(sample: bytes) -> str:
    """Which old single-byte encoding makes European words of a sample: cp1252 unless another is clearly better."""
    best, best_score = "cp1252", -1e9
    for encoding in ("cp1252", "mac_roman", "cp850"):
        text = sample.decode(encoding, "replace")
        score = 0.5 if encoding == "cp1252" else 0.0
        for before, char in zip(" " + text, text, strict=False):
            if char >= "\x80":
                if char in _LETTERS:
                    score += -1 if char.isupper() and before.islower() else 1
                else:
                    score += 0.3 if char in _SIGNS else -1
        if score > best_score:
            best, best_score = encoding, score
    return best


@dataclass(frozen=True, slots=True)
class _Text:
    """How the bytes become text."""

    encoding: str  # for the decoder
    errors: str
    skip: int  # bytes of the byte order mark
    shown: str
    notes: tuple[str, ...] = ()


def _read_bytes(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield bytes(chunk)


def _survey_bytes(stream: BinaryIO, limits: Limits) -> _Text:
    """Read all bytes once: size, kind, encoding."""
    head, size, good, bad = b"", 0, 0, 0
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    sample = bytearray()
    for chunk in _read_bytes(stream):
        size += len(chunk)
        if size > limits.max_bytes:
            raise ImportFileError(
                "too_large",
                f"The file is larger than {limits.max_bytes // 1_000_000} MB, which is the most that is allowed."
                " Split it into several files.",
            )
        if len(head) < _HEAD:
            first = not head
            head += chunk[: _HEAD - len(head)]
            if first:
                _check_kind(head)
        if not chunk.isascii() or decoder.getstate()[0]:
            if len(sample) < _HEAD:
                sample += b" ".join(re.findall(rb"[^\r\n\t,;|]*[\x80-\xff][^\r\n\t,;|]*", chunk)[:2000]) + b" "
            text = decoder.decode(chunk)
            wrong = len(re.findall("[\udc80-\udcff]", text))
            bad += wrong
            good += len(re.findall("[\x80-\U0010ffff]", text)) - wrong
    bad += len(decoder.decode(b"", True))
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ImportFileError(
            "empty_file", "The file is empty. It must hold a header row with an e-mail column, and one row a lead."
        )
    bom, encoding = next(((bom, name) for bom, name in _BOMS if head.startswith(bom)), (b"", ""))
    if encoding and (encoding != "utf-8" or good > bad or not bad):
        errors = "surrogateescape" if encoding == "utf-8" else "replace"
        return _Text(encoding, errors, len(bom), f"{encoding} with byte order mark")
    if encoding := _utf16_without_bom(head):
        return _Text(encoding, "replace", 0, encoding)
    odd = sum(head.count(byte) for byte in (*range(9), *range(14, 32), 127))
    if odd > max(8, len(head) // 20):
        raise ImportFileError(
            "not_csv",
            f"The file is not text: it starts with {_bytes_shown(head)}. Save it as CSV (comma or semicolon"
            " separated text) and import that.",
        )
    if not bad or good > 2 * bad:
        return _Text("utf-8", "surrogateescape", len(bom), "utf-8" if good or bad else "utf-8 (plain ASCII)")
    encoding = _likeliest(bytes(sample))
    note = f"The file is not UTF-8; it was read as {encoding}. Check a name with an accent or umlaut."
    return _Text(encoding, "replace", len(bom), encoding, (note,))


def _lines(stream: BinaryIO, text: _Text, limits: Limits) -> Iterator[str]:
    """The physical lines with their ends, whatever these are."""
    stream.seek(0)
    stream.read(text.skip)
    decoder = codecs.getincrementaldecoder(text.encoding)(text.errors)
    rest = ""
    for chunk in _read_bytes(stream):
        lines = io.StringIO(rest + decoder.decode(chunk), newline="").readlines()
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        for line in lines:
            yield _bounded(line, limits)
        _bounded(rest, limits)
    lines = io.StringIO(rest + decoder.decode(b"", True), newline="").readlines()
    for line in lines:
        yield _bounded(line, limits)


def _bounded(line: str, limits: Limits) -> str:
    if len(line) > limits.max_line_chars:
        raise ImportFileError(
            "too_long",
            f"A line of the file has over {limits.max_line_chars} characters (it starts “{_one_line(line[:40])}”);"
            f" {limits.max_cell_chars} characters a cell are allowed.",
        )
    return line


@dataclass(frozen=True, slots=True)
class _Record:
    """One row of the spreadsheet. `cells` is None if its quotes are broken; then `line` is its first line."""

    row: int
    cells: list[str] | None
    line: str = ""


class _Feed:
    """Hands lines to csv.reader, and takes back those that a broken quote has swallowed."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._waiting: list[str] = []  # last one first
        self.taken: list[str] = []
        self.most = _QUOTED_LINES

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= self.most:
            raise StopIteration
        line = self._waiting.pop() if self._waiting else next(self._lines)
        self.taken.append(line)
        return line

    def give_back(self) -> str:
        first, *others = self.taken
        self._waiting.extend(reversed(others))
        return first


def _records(lines: Iterator[str], delimiter: str) -> Iterator[_Record]:
    """The records as a spreadsheet numbers them. A broken quote costs only the line that it stands in."""
    feed = _Feed(lines)
    reader = csv.reader(feed, delimiter=delimiter, strict=True, skipinitialspace=True)
    row = broken = 0
    while True:
        feed.taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row += 1
            broken += 1
            feed.most = _QUOTED_LINES if broken < _BROKEN_QUOTES else 20
            yield _Record(row, None, feed.give_back())
            continue
        row += 1
        yield _Record(row, cells)


# --------------------------------------------------------------------------------------------------------------
# Which row is the header, and what its columns mean


@dataclass(frozen=True, slots=True)
class _Layout:
    delimiter: str
    skip_first_line: bool  # `sep=;`, which a spreadsheet does not show
    header_row: int
    headers: list[str]
    columns: Mapping[str, list[int]]  # meaning -> columns, best first
    score: int


def _roles_of(cells: list[str]) -> dict[str, list[int]]:
    """Meaning -> columns, best first. Settles what a bare "Name", "Nom" or "Nombre" stands for."""
    found: dict[str, list[tuple[int, int]]] = {}
    for index, cell in enumerate(cells):
        role, rank = _role(cell)
        if role:
            found.setdefault(role, []).append((rank, index))
    if mail := sorted(found.get("email", ())):  # a guessed column ("Account Executive Email") never fills in
        found["email"] = [place for place in mail if place[0] < _GUESSED] or mail[:1]
    columns = {role: [index for _, index in sorted(places)] for role, places in found.items()}
    keys = [_key(cell) for cell in cells]
    for known, wanted, bare_names in (
        ("first_name", "last_name", {"name", "nom", "naam"}),
        ("last_name", "first_name", {"nombre", "nome"}),
    ):
        bare = [index for index in columns.get("full_name", []) if keys[index] in bare_names]
        if bare and known in columns and wanted not in columns:
            columns[wanted] = bare[:1]
            columns["full_name"] = [index for index in columns["full_name"] if index != bare[0]]
    names = columns.get("full_name", [])
    bare = [index for index in names if keys[index] == "name"]
    if "company" not in columns and bare and len(names) > 1:  # "Name; Ansprechpartner": the first is the firm
        columns["company"] = bare[:1]
        columns["full_name"] = [index for index in names if index != bare[0]]
    return {role: places for role, places in columns.items() if places}


def _layout_of(lines: list[str], delimiter: str, skip: bool) -> _Layout | None:
    best: _Layout | None = None
    for record in _records(iter(lines), delimiter):
        if record.row > _HEADER_WITHIN:
            break
        cells = record.cells or []
        if len(cells) > 2000 or any("@" in cell for cell in cells):
            continue
        columns = _roles_of(cells)
        score = sum(len(places) for places in columns.values())
        if "email" in columns and (best is None or score > best.score):
            best = _Layout(delimiter, skip, record.row, cells, columns, score)
    return best


def _find_layout(stream: BinaryIO, text: _Text, limits: Limits) -> _Layout:
    head: list[str] = []
    for line in _lines(stream, text, limits):
        head.append(line)
        if len(head) >= 400:
            break
    skip, candidates = False, list(_DELIMITERS)
    if head and (sep := _SEP_LINE.fullmatch(head[0])):
        skip, head = True, head[1:]
        candidates = [sep[1], *candidates]
    layouts = [found for delimiter in candidates if (found := _layout_of(head, delimiter, skip))]
    if not layouts:
        raise _no_header(head)
    best = max(layouts, key=lambda layout: (layout.score, -candidates.index(layout.delimiter)))
    width = len(best.headers)
    if width > limits.max_columns:
        raise ImportFileError("too_many_columns", f"The file has {width} columns; {limits.max_columns} are allowed.")
    _check_columns(best)
    return best


def _no_header(head: list[str]) -> ImportFileError:
    filled = [line for line in head if line.strip(' \t\r\n;,|"')]
    if not filled:
        return ImportFileError("empty_file", "The file holds only blank rows. It must hold a header row with an e-mail column.")
    delimiter = max(_DELIMITERS, key=filled[0].count)
    cells = [_one_line(cell) for cell in filled[0].split(delimiter)]
    if any(addresses_in_text(cell) for cell in cells):
        return ImportFileError(
            "no_header",
            "The first row already holds an e-mail address, so the column names are missing. Put a row with the"
            " names above it, for example: email, first_name, last_name, company.",
        )
    shown = ", ".join(f"“{cell[:40]}”" for cell in cells[:10] if cell)
    return ImportFileError(
        "no_email_column",
        f"No column for the e-mail address was found; the first row holds {shown}. Name one column “Email”.",
    )


def _check_columns(layout: _Layout) -> None:
    keys = {_key(header) for header in layout.headers}
    for header in layout.headers:
        name = header.strip()
        mine = name in _OURS or name.lower() in _OURS_IN_ANY_CASE
        if mine and not (name == "state" and keys & _PLACE_WORDS):
            raise ImportFileError(
                "column_not_allowed",
                f"The column “{name}” is not allowed: only the system itself sets it. Delete the column and import"
                " the file again.",
            )


_FOOTER: Final = re.compile(
    r"confidential information|copyright\b|©|\(c\) \d{4}|generated (?:by|on|at)\b|(?:grand|sub)[ -]?totals?\b"
    r"|total(?:s|e|es)?(?: (?:records?|rows?|leads?))?\s*(?:$|[:(\d])|report (?:name|generated|date)\b|filtered by\b"
    r"|applied filters|as of \d|\d+ (?:records?|rows?|datens|leads?\b)|(?:gesamt|summe|anzahl)\w*\s*(?:$|[:(\d])"
    r"|(?:erstellt|exportiert) (?:am|von|durch)\b|stand ?:|export(?:ed)? (?:on|by|from|am|vom)\b|(?:page|seite) \d"
    r"|end of (?:file|report|list)|ende der (?:liste|datei)|vertraulich\b|confidentiel|confidencial|riservato\b"
    r"|g[ée]n[ée]r[ée] (?:par|le)\b|generado (?:por|el)\b|generato (?:da|il)\b",
    re.IGNORECASE,
)


def _blank(cells: list[str]) -> bool:
    return not any(cell and not cell.isspace() for cell in cells)


@dataclass(slots=True)
class _Shape:
    """What only the whole file tells."""

    rows: int = 0
    used_width: int = 0
    short_but_fine: set[int] = field(default_factory=set)
    footer_from: int | None = None
    day_first: dict[int, bool] = field(default_factory=dict)


# --------------------------------------------------------------------------------------------------------------
# The file


@dataclass(frozen=True, slots=True)
class _Sound:
    """A row with a good address, before its other cells are read."""

    row: int
    cells: list[str]
    email: str
    others: tuple[str, ...]
    opts_out: bool | None
    key: str
    external_id: str


class LeadFile:
    """One lead file, opened and checked as a whole; `rows()` then gives it row by row.

    Opening reads the file three times (bytes, shape, addresses) so that `format` and `counts` are known before the
    first row is given, a row already carries what later duplicates add, and an opt-out anywhere in the file holds
    for every row. Memory grows with the number of different addresses, not with the size of the rows. A stream
    that cannot seek is read into memory first.
    """

    def __init__(self, stream: BinaryIO, *, limits: Limits | None = None, default_business_unit: str = "") -> None:
        self._limits = limits or Limits()
        self._stream = _seekable(stream, self._limits)
        self._default_unit = default_business_unit
        self._text = _survey_bytes(self._stream, self._limits)
        self._layout = _find_layout(self._stream, self._text, self._limits)
        self._headers = [_one_line(header) for header in self._layout.headers]
        self._columns = dict(self._layout.columns)
        self._width = max((i + 1 for i, header in enumerate(self._headers) if header), default=0)
        self._shape = self._survey_shape()
        self._notes: list[str] = []
        self._first_row: dict[str, int] = {}
        self._fills: dict[int, dict[str, str]] = {}
        self._opted_keys: dict[str, int] = {}
        self._opted_rows: set[int] = set()
        self.counts = ImportCounts()
        if not self._survey_addresses():
            header = self._headers[self._columns["external_id"][0]]
            self._notes.append(f"“{header}” names several people by the same value, so it was not used as an id.")
            del self._columns["external_id"]
            self._survey_addresses()
        self.format = self._describe()

    @property
    def opted_out_addresses(self) -> frozenset[str]:
        """Every address that the file opts out, in the form of addresses.suppression_key_form."""
        return frozenset(self._opted_keys)

    def rows(self, *, after: int = 0) -> Iterator[ImportRow | RefusedRow]:
        """The rows in file order, from the one after row `after` on (to resume an import that was stopped)."""
        for record in self._data():
            if record.row <= after:
                continue
            judged = self._judge(record)
            yield judged if isinstance(judged, RefusedRow) else self._finish(judged)

    # Shape

    def _all_records(self) -> Iterator[_Record]:
        lines = _lines(self._stream, self._text, self._limits)
        if self._layout.skip_first_line:
            next(lines, None)
        return _records(lines, self._layout.delimiter)

    def _is_footer(self, cells: list[str]) -> bool:
        if any("@" in cell for cell in cells):
            return False
        filled = [cell.strip() for cell in cells if cell.strip()]
        return len(filled) <= 3 and bool(_FOOTER.match(filled[0]))

    def _is_header_again(self, cells: list[str]) -> bool:
        return cells[:1] == self._layout.headers[:1] and cells == self._layout.headers

    def _survey_shape(self) -> _Shape:
        shape = _Shape()
        run: list[int] = []
        run_width = 0
        after_blank, tail = False, None
        dates = self._columns.get("created_at", [])
        short: list[tuple[int, int]] = []
        for record in self._all_records():
            if record.row <= self._layout.header_row:
                continue
            cells = record.cells
            if cells is not None and _blank(cells):
                after_blank = True
                if record.row > _BLANK_ROWS + shape.rows:
                    raise self._too_many_rows()
                continue
            width = len(cells) if cells is not None else 0
            if cells is not None and width == 1 < self._width and "@" not in cells[0]:
                if after_blank and tail is None:
                    tail = record.row
            else:
                tail = None
            after_blank = False
            if cells is not None and (self._is_footer(cells) or self._is_header_again(cells)):
                continue
            shape.rows += 1
            if shape.rows > self._limits.max_rows:
                raise self._too_many_rows()
            if 1 < width < self._width:
                short.append((record.row, width))
                if width != run_width:
                    self._keep_run(run, shape)
                    run, run_width = [], width
                run.append(record.row)
            else:
                self._keep_run(run, shape)
                run, run_width = [], 0
            if cells is not None and width >= self._width:
                last = next((i for i in range(self._width - 1, -1, -1) if cells[i].strip()), -1)
                shape.used_width = max(shape.used_width, last + 1)
                for index in dates:
                    self._note_day_order(shape, index, cells[index])
        self._keep_run(run, shape)
        if shape.used_width:
            shape.short_but_fine.update(row for row, width in short if width >= shape.used_width)
        shape.footer_from = tail
        if not shape.rows:
            raise ImportFileError(
                "header_only",
                f"The file has a header in row {self._layout.header_row} and no row under it. Add one row a lead.",
            )
        return shape

    def _too_many_rows(self) -> ImportFileError:
        return ImportFileError(
            "too_many_rows",
            f"The file has more than {self._limits.max_rows} rows, which is the most that is allowed."
            " Split it into several files.",
        )

    @staticmethod
    def _keep_run(run: list[int], shape: _Shape) -> None:
        if len(run) >= _SHORT_RUN:
            shape.short_but_fine.update(run)

    @staticmethod
    def _note_day_order(shape: _Shape, index: int, cell: str) -> None:
        if index not in shape.day_first and (match := re.match(r"\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}\b", cell)):
            if int(match[1]) > 12:
                shape.day_first[index] = True
            elif int(match[2]) > 12:
                shape.day_first[index] = False

    def _data(self) -> Iterator[_Record]:
        footer_from = self._shape.footer_from
        for record in self._all_records():
            cells = record.cells
            if record.row <= self._layout.header_row:
                continue
            if footer_from is not None and record.row >= footer_from:
                return
            if cells is not None and (_blank(cells) or self._is_footer(cells) or self._is_header_again(cells)):
                continue
            yield record

    # One row

    def _judge(self, record: _Record) -> RefusedRow | _Sound:
        cells = record.cells
        if cells is None:
            return self._malformed(record, f'Row {record.row} has a quote (") that is not closed, or text after one.')
        if len(cells) > len(self._headers) and any(cell.strip() for cell in cells[len(self._headers) :]):
            return self._malformed(record, self._cell_count(record.row, len(cells), "more"))
        if len(cells) < self._width:
            if record.row not in self._shape.short_but_fine:
                return self._malformed(record, self._cell_count(record.row, len(cells), "fewer"))
            cells = cells + [""] * (self._width - len(cells))
        out = self._opts_out(cells)
        refuse = self._refuser(record.row, cells, out is True)
        size = sum(map(len, cells))
        if size > self._limits.max_cell_chars:
            for header, cell in zip(self._headers, cells, strict=False):
                if len(cell) > self._limits.max_cell_chars:
                    limit = self._limits.max_cell_chars
                    return refuse(Reason.TOO_LONG, f"“{header}” has {len(cell)} characters; {limit} are allowed.")
        for index, cell in enumerate(cells):
            if ("\0" in cell or not cell.isascii()) and re.search("[\0\ud800-\udfff]", cell):
                header = self._headers[index] if index < len(self._headers) else ""
                return refuse(Reason.INVALID_TEXT, f"“{header}” holds bytes that are not text. Type the cell anew.")
        given = [text for index in self._columns["email"] if index < len(cells) and (text := _given(cells[index]).strip())]
        if not given:
            header = self._headers[self._columns["email"][0]]
            return refuse(Reason.EMAIL_MISSING, f"“{header}” is empty. A lead needs an e-mail address.")
        try:
            email = address_in_cell(given[0])
        except InvalidAddressError as error:
            return refuse(Reason.EMAIL_INVALID, str(error))
        for name, limit in _REFUSED_OVER.items():
            for index in self._columns.get(name, ()):
                if index < len(cells) and len(cells[index]) > limit and len(_one_line(cells[index])) > limit:
                    header, length = self._headers[index], len(_one_line(cells[index]))
                    return refuse(Reason.TOO_LONG, f"“{header}” has {length} characters; {limit} are allowed.")
        others: list[str] = []
        if len(given) > 1:
            found = (address for text in given[1:] for address in addresses_in_text(text))
            others = [address for address in found if address != email and not is_role_address(address)]
        unit = self._first(cells, "business_unit") or self._default_unit
        external_id = self._first(cells, "external_id")
        key = f"{email}\n{unit.casefold()}" if unit else email
        return _Sound(record.row, cells, email, tuple(dict.fromkeys(others)), out, key, external_id)

    def _cell_count(self, row: int, found: int, than: str) -> str:
        return (
            f"Row {row} has {found} cells, {than} than the {self._width} of the header. Check for a missing or extra delimiter."
        )

    def _refuser(self, row: int, cells: list[str], out: bool) -> Callable[[Reason, str], RefusedRow]:
        def refuse(reason: Reason, message: str) -> RefusedRow:
            return RefusedRow(row, reason, message, self._readable(cells) if out else ())

        return refuse

    def _readable(self, cells: list[str]) -> tuple[str, ...]:
        texts = (cells[index] for index in self._columns["email"] if index < len(cells))
        return tuple(dict.fromkeys(address for text in texts for address in addresses_in_text(_given(text))))

    def _malformed(self, record: _Record, message: str) -> RefusedRow:
        """A row whose cells may have slipped. It opts out if a cell says so in its place from either end."""
        readings = [record.cells] if record.cells is not None else self._guesses(record.line)
        out = False
        for cells in readings:
            shift = len(cells) - self._width
            slipped = cells[shift:] if shift > 0 else [""] * -shift + cells
            out = out or self._opts_out(cells) is True or self._opts_out(slipped, strictly=True) is True
        texts = [cell for cells in readings for cell in cells] if out else []
        suppress = tuple(dict.fromkeys(address for text in texts for address in addresses_in_text(text)))
        return RefusedRow(record.row, Reason.ROW_MALFORMED, message, suppress)

    def _guesses(self, line: str) -> list[list[str]]:
        """The cells that a line with a broken quote may have meant: as Excel reads it, and with no quotes at all."""
        bare = line.rstrip("\r\n").replace('"', "").split(self._layout.delimiter)
        try:
            return [next(csv.reader([line], delimiter=self._layout.delimiter), []), bare]
        except csv.Error:
            return [bare]

    def _opts_out(self, cells: list[str], *, strictly: bool = False) -> bool | None:
        """True if any column opts out, False if one says explicitly not, None if none says anything."""
        answer: bool | None = None
        for role in ("deny", "deny_date", "allow", "status", "weak_status"):
            for index in self._columns.get(role, ()):
                if index < len(cells) and (cell := cells[index]):
                    if strictly and _fold(cell) not in _YES | _NO and not _OUT_FOR_SURE.search(_fold(cell)):
                        continue
                    says = opts_out(role, cell[:200])
                    if says:
                        return True
                    answer = False if says is False else answer
        for index in self._columns.get("consent", ()):
            cell = cells[index] if index < len(cells) else ""
            if cell and len(cell) < 60 and opts_out("allow", cell) and self._is_consent(index):
                return True
        return answer

    def _is_consent(self, index: int) -> bool:
        """ "Consent: no" opts out; "GDPR: no" may say many things."""
        return bool(_SAYS_CONSENT.search(_key(self._headers[index])))

    def _first(self, cells: list[str], name: str) -> str:
        for index in self._columns.get(name, ()):
            if index < len(cells) and (text := _one_line(_given(cells[index]))):
                return text
        return ""

    # All addresses

    def _survey_addresses(self) -> bool:
        """Learn who comes twice and who opted out. False if the external id turns out to be none."""
        self._first_row, self._fills, self._opted_keys, self._opted_rows = {}, {}, {}, set()
        self.counts = ImportCounts()
        first_by_id: dict[str, int] = {}
        clashes = 0
        for record in self._data():
            judged = self._judge(record)
            if isinstance(judged, RefusedRow):
                self.counts.count(None)
                for address in judged.suppress:
                    self._opted_keys.setdefault(suppression_key_form(address), record.row)
                continue
            first = self._first_row.get(judged.key)
            if judged.external_id:
                by_id = first_by_id.setdefault(judged.external_id, first or record.row)
                if first is None and by_id != record.row:
                    clashes += 1
                    first = by_id
            first = self._first_row.setdefault(judged.key, first or record.row)
            if judged.opts_out:
                self._opted_rows.add(first)
                for address in (judged.email, *judged.others):
                    self._opted_keys.setdefault(suppression_key_form(address), record.row)
            if first != record.row:
                fills = self._fills.setdefault(first, {})
                for name, value in self._values(judged)[0].items():
                    if value:
                        fills.setdefault(name, value)
            self.counts.count(self._outcome(judged, first))
        return clashes <= max(2, self._shape.rows // 20)

    @staticmethod
    def _outcome(judged: _Sound, first: int) -> Outcome:
        if judged.opts_out:
            return Outcome.OPTED_OUT
        return Outcome.VALID if first == judged.row else Outcome.DUPLICATE

    def _finish(self, sound: _Sound) -> ImportRow:
        values, notes = self._values(sound)
        first = self._first_row[sound.key]
        bounce = values.pop("bounce_reason")
        if first == sound.row and (fills := self._fills.get(first)):
            for name, value in fills.items():
                if name != "bounce_reason" and not values[name]:
                    values[name] = value
            bounce = bounce or fills.get("bounce_reason", "")
        opted_out = sound.opts_out
        if not opted_out:
            by = next(
                (row for address in (sound.email, *sound.others) if (row := self._opted_keys.get(suppression_key_form(address)))),
                None,
            )
            if by is not None or first in self._opted_rows:
                opted_out = True
                notes.append(f"opted out by row {by}" if by else "opted out by another row of the same lead")
        if first != sound.row:
            notes.append(f"duplicate in file (row {first})")
        return ImportRow(
            row=sound.row,
            email=sound.email,
            **values,
            opted_out=opted_out,
            bounced=bool(bounce),
            bounce_reason=bounce,
            note="; ".join(notes),
            outcome=self._outcome(sound, first),
            duplicate_of=first if first != sound.row else None,
            other_addresses=sound.others,
        )

    def _values(self, sound: _Sound) -> tuple[dict[str, str], list[str]]:
        """The lead's fields and `bounce_reason` as texts, and notes on what could not be used."""
        cells, notes = sound.cells, list[str]()
        values = {name: self._first(cells, name) for name in FIELDS if name != "message"}
        values["message"] = self._message(cells)
        whole = "" if values["first_name"] or values["last_name"] else self._first(cells, "full_name")
        if whole and "@" not in whole:
            first, last = split_name(whole)
            values["first_name"], values["last_name"] = first[:100], last[:100]
        if values["job_title"] and _honorific(values["job_title"]):
            titles = [_one_line(_given(cells[i])) for i in self._columns["job_title"] if i < len(cells)]
            values["job_title"] = next((title for title in titles if title and not _honorific(title)), "")
        for name, read in (("country", country_code), ("language", language_tag), ("time_zone", zone_name)):
            if text := values[name]:
                values[name] = read(text[:100])
                if not values[name]:
                    notes.append(f"{name.replace('_', ' ')} “{text[:40]}” is not known")
        if values["phone"]:
            values["phone"], note = _phone(values["phone"], values["country"])
            if note:
                notes.append(note)
        if values["created_at"]:
            index = next(i for i in self._columns["created_at"] if i < len(cells) and cells[i].strip())
            values["created_at"] = _moment(cells[index], self._shape.day_first.get(index))
        for name, limit in _CUT_AT.items():
            if len(values[name]) > limit:
                values[name] = values[name][: limit - 1].rstrip() + "…"
                notes.append(f"{name.replace('_', ' ')} was cut at {limit} characters")
        values["bounce_reason"] = self._bounce_reason(cells)
        return values, notes

    def _message(self, cells: list[str]) -> str:
        for index in self._columns.get("message", ()):
            if index < len(cells) and cells[index] and (text := _paragraphs(_given(cells[index]))):
                return text
        return ""

    def _bounce_reason(self, cells: list[str]) -> str:
        for role in ("bounced", "status", "weak_status", "deny_date"):
            for index in self._columns.get(role, ()):
                if index < len(cells) and (cell := cells[index]) and (why := _bounce(role, self._headers[index], cell[:200])):
                    return why
        return ""

    # What to tell

    def _describe(self) -> FileFormat:
        mapping: dict[str, tuple[str, ...]] = {}
        taken: set[int] = set()
        for role, places in self._columns.items():
            if role in {"ignored", "weak_status"}:
                continue
            name = {"deny": "opted_out", "deny_date": "opted_out", "allow": "opted_out", "status": "opted_out"}.get(role, role)
            mapping[name] = (*mapping.get(name, ()), *(self._headers[index] for index in places))
            taken.update(places)
        for role in ("last_name", "first_name"):
            if "full_name" in mapping and role not in mapping:
                mapping[role] = mapping["full_name"]
        mapping.pop("full_name", None)
        ignored = sorted(self._columns.get("ignored", []) + self._columns.get("weak_status", []))
        unknown = [h for i, h in enumerate(self._headers) if h and i not in taken and i not in ignored]
        notes = [*self._text.notes, *self._notes]
        if self._layout.header_row > 1:
            notes.append(f"The header was found in row {self._layout.header_row}; the rows above it were left out.")
        twice = [header for header, times in Counter(filter(None, self._headers)).items() if times > 1]
        notes.extend(f"The column “{header}” stands there twice; the first that is filled counts." for header in twice)
        if self._shape.footer_from:
            notes.append(f"Row {self._shape.footer_from} and those after it are a footer and were left out.")
        if ignored_names := [self._headers[index] for index in ignored]:
            notes.append("Left aside: " + ", ".join(ignored_names) + ".")
        return FileFormat(
            encoding=self._text.shown,
            delimiter=self._layout.delimiter,
            header_row=self._layout.header_row,
            headers=tuple(self._headers),
            mapping=mapping,
            unknown_columns=tuple(unknown),
            ignored_columns=tuple(ignored_names),
            system=_system(self._headers),
            notes=tuple(notes),
        )


def read_rows(
    stream: BinaryIO, *, limits: Limits | None = None, default_business_unit: str = ""
) -> Iterator[ImportRow | RefusedRow]:
    """The rows of a lead file in file order. Raises ImportFileError at once if the file as a whole is no good.

    `default_business_unit` is the unit of rows that name none: the same address in two units is two leads.
    """
    return LeadFile(stream, limits=limits, default_business_unit=default_business_unit).rows()


def _seekable(stream: BinaryIO, limits: Limits) -> BinaryIO:
    try:
        if stream.seekable():
            stream.seek(0)
            return stream
    except (AttributeError, OSError):
        pass
    return io.BytesIO(stream.read(limits.max_bytes + 1))
