"""Which header means what, in every exporting system and language that is known. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from leads.importing.text import fold, table_words, word_bag

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
        |primary company|associated company primary|current company|company or organization|company or account""",
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
    "external_id": """external id|externalid|external identifier|lead id|leadid|do not modify lead|nicht andern lead
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

MEANINGS: Final[Mapping[str, str]] = {
    "": "leave aside",
    "email": "e-mail address",
    "first_name": "first name",
    "last_name": "last name",
    "full_name": "whole name",
    "company": "company",
    "job_title": "job title",
    "country": "country",
    "language": "language",
    "time_zone": "time zone",
    "phone": "phone",
    "business_unit": "business unit",
    "product_interest": "product interest",
    "message": "message or note",
    "source": "source",
    "external_id": "number in the other system",
    "created_at": "date",
    "consent": "consent",
    "deny": "opt-out: yes means no mail",
    "deny_date": "opt-out: any date or reason means no mail",
    "allow": "opt-in: no means no mail",
    "status": "mail status: unsubscribed means no mail",
    "weak_status": "status: only a plain “unsubscribed” counts",
    "bounced": "bounced: mail came back",
}
"""What a column can be read as, and how a person would say it."""
OPT_OUT_MEANINGS: Final = frozenset({"deny", "deny_date", "allow", "status", "weak_status"})

GUESSED: Final = 900  # the rank of a column that is only known by a word in its header
_PREFIXES: Final = frozenset(
    {"person", "lead", "leads", "contact", "contacts", "kontakt", "attendee", "visitor", "besucher", "teilnehmer",
     "participant", "primary", "hs", "your", "ihr", "ihre", "the", "potential", "prospect", "interessent", "main",
     "business", "customer", "kunde", "kontakte"}
)  # fmt: skip
_SUFFIXES: Final = frozenset({"c", "required", "pflichtfeld", "work", "business", "optional", "1", "lead", "contact"})
_NOT_THE_ADDRESS: Final = word_bag(
    """opt out in optin optout allowed allow bounced bounce hard reason date datum sent send opened
        clicked status type domain consent owner campaign last count number marketing confirm confirmed
        confirmation permission format verified verification validation valid quality quarantined
        newsletter do not messages message next template subject werbung erlaubt sperre sender rep
        betreuer assistant assistent body gesendet bulk unsubscribed unsubscribe subscribed subscription
        score id ip time address2 list abgemeldet abmeldung einwilligung invalid deliverability provider
        client hash md5 sha256 manager supervisor besitzer vertreter partner"""
)
SAYS_CONSENT: Final = re.compile(r"consent|consens|consentim|einwillig|zustimm|toestem")
_NOT_ABOUT_MAIL: Final = re.compile(r"\b(call|calls|phone|sms|fax|faxes|text|whatsapp|post|postal|brief|anruf|telefon)")
_ABOUT_DENY: Final = re.compile(
    r"opt(?:ed)? out|unsubscri|do not (?:e?mail|contact|market)|abmeld|abgemeldet|werbesperr|desabonn|desinscri|disiscri"
)
_ABOUT_ALLOW: Final = re.compile(
    r"opt(?:ed)? in\b(?! ip| time| date| source)|newsletter|accepts? (?:email|marketing)|subscribed|werbeeinwilligung"
    r"|\bmay we (?:contact|email|write)|\bagree to (?:receive|be contacted)|\bdurfen wir (?:sie|dich) .*(?:kontakt|mail|schreib)"
)
OURS: Final = word_bag(
    """state score owner rep queue is_staff is_superuser is_active is_admin password verdict disposition
        positives chat_token chat_token_hash optout_token_hash email_key qualified_at"""
)
"""Columns of our own records. A file that names one exactly wants to write what only our rules may write."""
OURS_IN_ANY_CASE: Final = frozenset({"is_staff", "is_superuser", "is_admin", "password", "chat_token"})
PLACE_WORDS: Final = frozenset({"city", "zip", "zip code", "zipcode", "postal code", "postcode", "street", "address"})


def header_key(header: str) -> str:
    """A header as the tables above write it: HasOptedOutOfEmail, E-Mail-Adresse and Last_Name__c find themselves."""
    text = re.sub(r"__c$", "", header.strip(" \t\r\n\ufeff\u200b\"'*"))
    text = fold(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text))
    text = re.sub(r"\be (?=mail)", "e", text)
    text = re.sub(r"\bopt(?=(?:in|out)\b)", "opt ", text)
    return _SPACED.get(text, text)


_TABLES: Final[Mapping[str, str]] = {
    **_HEADERS, "deny": _DENY, "deny_date": _DENY_DATE, "allow": _ALLOW, "status": _STATUS, "weak_status": _WEAK_STATUS,
    "bounced": _BOUNCED, "ignored": _IGNORED,
}  # fmt: skip
_ENTRIES: Final = frozenset(word for table in _TABLES.values() for word in table_words(table))
_SPACED: Final = {word.replace(" ", ""): word for word in _ENTRIES if " " in word and word.replace(" ", "") not in _ENTRIES}
"""HASOPTEDOUTOFEMAIL, as Salesforce's Data Loader shouts: what is known with spaces is known without them too."""


def _build_roles() -> dict[str, tuple[str, int]]:
    roles: dict[str, tuple[str, int]] = {}
    for role, table in _TABLES.items():
        for rank, word in enumerate(table_words(table)):
            roles.setdefault(word, (role, rank))
            roles.setdefault(header_key(word), (role, rank))
    return roles


_ROLES: Final = _build_roles()


@lru_cache(maxsize=4096)
def role_of(header: str) -> tuple[str, int]:
    """(what a column means, its rank among columns of that meaning); ("", 0) if nobody knows."""
    key = header_key(header) if len(header) <= 200 else ""
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
        if (found := _ROLES.get(header_key(part))) and found[0] not in {"ignored", "weak_status"}:
            return found[0], found[1] + 400
    if not _NOT_ABOUT_MAIL.search(key):
        if _ABOUT_DENY.search(key):
            return ("deny_date" if re.search(r"\b(?:date|time|datum|am)$", key) else "deny"), GUESSED
        if _ABOUT_ALLOW.search(key):
            return "allow", GUESSED
    mail = any(word.startswith("email") or word in {"mail", "courriel", "correo"} for word in words)
    if mail and not _NOT_THE_ADDRESS & set(words):
        return "email", GUESSED
    return "", 0


def system_of(headers: Iterable[str]) -> str:
    """Which system exports such headers, or ""."""
    raw = {header.strip() for header in headers}
    keys = {header_key(header) for header in raw}
    if (
        any(key.startswith(("do not modify", "nicht andern")) for key in keys)
        or "donotbulkemail" in keys
        or any(key.startswith(("do not allow bulk email", "massen emails")) for key in keys)
    ):
        return "Dynamics 365"
    if {"leid", "euid"} & keys and {"member rating", "opt in time", "last changed"} & keys:
        return "Mailchimp"
    if any(header.startswith(("Person - ", "Organization - ")) for header in raw):
        return "Pipedrive"
    if (
        {"unsubscribed from all email", "portal unsubscribe"} & keys
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
