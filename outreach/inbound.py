"""What came in by mail: the parsed mail as plain values, what kind it is, and the person's own words in it. Pure."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses
from enum import StrEnum
from html import unescape

from conversations.interpreters.rules.dates import TimeSpan, find_times
from leads import addresses

MAX_MAIL = 10 * 1024 * 1024
"""Bytes of one mail that are taken in (B44)."""
MAX_LEVELS, MAX_PARTS = 20, 200
"""Of MIME, one inside the other and in all (B44)."""
MAX_READ = 200_000
"""Characters of a body that are looked at."""
MAX_WORDS = 10_000
"""Characters of the person's own words that are kept."""
AWAY_LONGEST = timedelta(days=366)
AWAY_DEFAULT = timedelta(days=7)
"""How long somebody is taken to be away whose notice names no day."""
AWAY_UNSAID = timedelta(days=60)
"""A date in a sentence that says nothing of being away counts as the return only if it is nearer than this."""


class UnreadableMailError(ValueError):
    """A mail that cannot be taken apart. The text says why."""


class Kind(StrEnum):
    """What a mail is. Asked in the order of this list; the first that fits is it."""

    OWN = "own"  # our own mail come back: a loop
    COMPLAINT = "complaint"  # "this is spam", as a report of the mailbox provider (RFC 5965)
    BOUNCE = "bounce"  # a mail server tells that a mail of ours did not arrive
    OUT_OF_OFFICE = "out_of_office"
    AUTOMATIC = "automatic"  # any other mail that no person wrote: a ticket number, a mailing list
    OPT_OUT = "opt_out"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report says. `hard`: this address takes no mail, for good."""

    hard: bool
    code: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as plain values. Addresses are bare and in lower case, ids stand in their angle brackets."""

    message_id: str
    senders: tuple[str, ...]
    recipients: tuple[str, ...]
    subject: str
    replies_to: tuple[str, ...]  # ids, the nearest first
    headers: dict[str, str] = field(default_factory=dict)  # those of WATCHED, in lower case
    content_type: str = "text/plain"
    text: str = ""
    attachments: tuple[str, ...] = ()
    report: Report | None = None
    reported_ids: tuple[str, ...] = ()

    @property
    def sender(self) -> str:
        """The one sender, or "" if there is none or more than one."""
        return self.senders[0] if len(self.senders) == 1 else ""


WATCHED = (
    "auto-submitted", "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "precedence", "x-precedence",
    "return-path", "list-id", "list-post", "x-failed-recipients", "x-loop",
)  # fmt: skip

# --- taking a mail apart


def read_mail(message: Message, *, envelope_recipients: Sequence[str] = ()) -> Mail:
    """The mail as plain values; nothing in it is fetched or run. Raises UnreadableMailError."""
    try:
        return _read(message, envelope_recipients)
    except UnreadableMailError:
        raise
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError, AssertionError) as error:
        # The standard library's parser meets a malformed mail with any of these.
        raise UnreadableMailError(f"The mail is malformed ({type(error).__name__}).") from error


def _read(message: Message, envelope_recipients: Sequence[str]) -> Mail:
    headers: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        headers.setdefault(str(name).lower(), []).append(_decoded(str(value)))
    parts = list(_parts(message))
    content_type = _content_type(message)
    references = _ids(" ".join(headers.get("references", [])))
    replies_to = dict.fromkeys([*_ids(" ".join(headers.get("in-reply-to", []))), *reversed(references)])
    report, reported_ids = _report(headers, content_type, parts)
    text = _body(parts)
    sent_ids = _ids(" ".join(headers.get("message-id", [])))
    to = [*headers.get("to", []), *headers.get("cc", []), *headers.get("delivered-to", []), *envelope_recipients]
    subject = plain(" ".join(" ".join(headers.get("subject", [])).split()))[:300]
    senders = _addresses(headers.get("from", []))
    return Mail(
        message_id=sent_ids[0] if sent_ids else _made_id(senders, subject, " ".join(headers.get("date", [])), text),
        senders=senders,
        recipients=_addresses(to),
        subject=subject,
        replies_to=tuple(replies_to),
        headers={name: " ".join(headers[name]).strip().lower() for name in WATCHED if name in headers},
        content_type=content_type,
        text=text,
        attachments=tuple(_names(parts)),
        report=report,
        reported_ids=reported_ids,
    )


def _made_id(senders: Sequence[str], subject: str, sent: str, text: str) -> str:
    """The same for the same mail: a mail without an id is still taken in once."""
    key = "\n".join([*senders, subject, sent, text]).encode("utf-8", "replace")
    return f"<{hashlib.sha256(key).hexdigest()}@no-message-id>"


def _decoded(value: str) -> str:
    """A header with its RFC 2047 words decoded; what cannot be decoded stays as it is."""
    value = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if _is_escaped(value) else value
    if "=?" in value:
        try:
            pieces = decode_header(value)
            value = "".join(one if isinstance(one, str) else _text_of(one, charset or "ascii") for one, charset in pieces)
        except (ValueError, LookupError, MessageError):
            pass
    return plain(value)


def _is_escaped(value: str) -> bool:
    """Whether the parser kept bytes beyond ASCII as lone surrogates."""
    return not value.isascii() and all(char < "\ud800" or "\udc80" <= char <= "\udcff" or char > "\udfff" for char in value)


def _ids(text: str) -> list[str]:
    return re.findall(r"<[^<>\s]{1,198}>", text[:20_000])


def _addresses(values: Sequence[str]) -> tuple[str, ...]:
    found = []
    for _, address in getaddresses([value[:10_000] for value in values]):
        try:
            found.append(addresses.normalise_address(address, allow_smtputf8=True))
        except addresses.InvalidAddressError:
            continue
    return tuple(dict.fromkeys(found))


def _content_type(part: Message) -> str:
    try:
        return part.get_content_type()
    except (LookupError, ValueError, TypeError, AttributeError, MessageError):
        return "application/octet-stream"


def _parts(message: Message) -> Iterator[Message]:
    """The leaves of a mail, in order; a delivery report's own parts too."""
    waiting, seen = [(message, 1)], 0
    while waiting:
        part, level = waiting.pop()
        seen += 1
        if level > MAX_LEVELS or seen > MAX_PARTS:
            raise UnreadableMailError(f"The mail has over {MAX_LEVELS} levels or {MAX_PARTS} parts.")
        payload = part.get_payload()
        if isinstance(payload, list) and _content_type(part) not in ("message/rfc822", "message/delivery-status"):
            waiting += [(one, level + 1) for one in reversed(payload) if isinstance(one, Message)]
        else:
            yield part


def _attached(part: Message) -> bool:
    disposition = str(part.get("content-disposition", "")).strip().lower()
    return disposition.startswith("attachment") or bool(part.get_filename())


def _names(parts: Sequence[Message]) -> Iterator[str]:
    for part in parts:
        if _attached(part) or _content_type(part).partition("/")[0] in ("image", "audio", "video", "application"):
            yield plain(" ".join(str(part.get_filename() or _content_type(part)).split()))[:100] or "attachment"


def _text_of(raw: bytes, charset: str) -> str:
    """Bytes as text, whatever they claim to be."""
    for name in (charset, "utf-8"):
        try:
            return raw.decode(name)
        except (LookupError, ValueError):
            continue
    return raw.decode("cp1252", "replace")


def _part_text(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    return plain(_text_of(raw[: 4 * MAX_READ], part.get_content_charset() or "utf-8"))[:MAX_READ]


def _body(parts: Sequence[Message]) -> str:
    """The text a person sees first: the first plain part with words in it, else the first HTML part as text."""
    for wanted in ("text/plain", "text/html"):
        for part in parts:
            if _content_type(part) == wanted and not _attached(part) and (text := _part_text(part)).strip():
                return text if wanted == "text/plain" else html_to_text(text)
    return ""


def plain(text: str) -> str:
    """Text without what no reader sees and PostgreSQL does not store; lines end in a line feed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn"))


_BLOCKS = frozenset("p div br tr li h1 h2 h3 h4 h5 h6 blockquote table ul ol hr pre section article".split())
_UNSEEN = frozenset("script style head title template svg".split())
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<[!?][^<>]*>")
_QUOTE_MARKS = re.compile(r"gmail_quote|moz-cite|yahoo_quoted|protonmail_quote|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION")
_REST_IS_QUOTED = frozenset({"divRplyFwdMsg", "appendonsend", "OLK_SRC_BODY_SECTION"})


class _Page:
    """An HTML body as lines of text. What a mail program marks as quoted gets a `>` before each line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.unseen = ""
        self.quotes: list[str] = []  # open tags inside a quote, its own first
        self.rest = False  # the quoted mail follows to the end

    def tag(self, name: str, attributes: str, closing: bool) -> None:
        if self.unseen:
            self.unseen = "" if closing and name == self.unseen else self.unseen
            return
        if name in _BLOCKS:
            self.end_line()
        if closing:
            if self.quotes and name == self.quotes[-1]:
                self.quotes.pop()
            return
        if name in _UNSEEN:
            self.unseen = name
        mark = _QUOTE_MARKS.search(attributes)
        self.rest = self.rest or (mark is not None and mark[0] in _REST_IS_QUOTED)
        if name in ("blockquote", "div") and (self.quotes or name == "blockquote" or mark):
            self.quotes.append(name)

    def text(self, words: str) -> None:
        if not self.unseen:
            self.line.append(words)

    def end_line(self) -> None:
        line = " ".join(unescape("".join(self.line)).split())
        self.lines.append(f"> {line}" if self.quotes or self.rest else line)
        self.line = []


def html_to_text(html: str) -> str:
    """The words of an HTML body; scripts, styles and whatever would have to be fetched are left out.

    One pass over the text: html.parser of the standard library took 236 seconds for 200 kB of "<a <a <a".
    """
    html, page, at = html[:MAX_READ], _Page(), 0
    while (opens := html.find("<", at)) >= 0:
        page.text(html[at:opens])
        if html.startswith("<!--", opens):
            at = html.find("-->", opens)
            if at < 0:
                break
            at += 3
        elif tag := _TAG.match(html, opens):
            if tag[2]:
                page.tag(tag[2].lower(), tag[3], bool(tag[1]))
            at = tag.end()
        else:
            page.text("<")
            at = opens + 1
    else:
        page.text(html[at:])
    page.end_line()
    return re.sub(r"\n{3,}", "\n\n", plain("\n".join(page.lines))).strip()


# --- delivery reports

_ENHANCED = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
_PLAIN_CODE = re.compile(r"\b([45])[0-5]\d[ -]")
_SERVERS = frozenset({"mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon"})


def status_of(text: str) -> str:
    """The first status code in a mail server's words, enhanced before plain; "" if there is none."""
    found = _ENHANCED.search(text[:20_000]) or _PLAIN_CODE.search(text[:20_000])
    return found[0].strip(" -") if found else ""


def _report(headers: dict[str, list[str]], content_type: str, parts: Sequence[Message]) -> tuple[Report | None, tuple[str, ...]]:
    """The report in a mail, and the ids of the mails it is about."""
    status = [part for part in parts if _content_type(part) in ("message/delivery-status", "message/global-delivery-status")]
    sender = (_addresses(headers.get("from", [])) or ("",))[0].partition("@")[0]
    failed = "x-failed-recipients" in headers
    reported = content_type == "multipart/report" and status
    if not (reported or failed or sender in _SERVERS):
        if content_type != "multipart/report":
            return None, ()
        return None, tuple(_original_ids(parts))
    words = "\n".join(_flat(part) for part in status) or "\n".join(_part_text(part) for part in parts if _is_text(part))
    code, lower = status_of(words), words.lower()
    hard = code.startswith("5") and "action: delayed" not in lower and "action: relayed" not in lower
    return Report(hard, code), tuple(_original_ids(parts))


def _is_text(part: Message) -> bool:
    return _content_type(part) in ("text/plain", "message/rfc822", "text/rfc822-headers")


def _flat(part: Message) -> str:
    payload = part.get_payload()
    if isinstance(payload, list):
        return "\n".join(f"{name}: {value}" for one in payload if isinstance(one, Message) for name, value in one.raw_items())
    return _part_text(part)


def _original_ids(parts: Sequence[Message]) -> Iterator[str]:
    for part in parts:
        payload = part.get_payload()
        if _content_type(part) == "message/rfc822" and isinstance(payload, list) and isinstance(payload[0], Message):
            for name, value in payload[0].raw_items():
                if str(name).lower() == "message-id":
                    yield from _ids(str(value))
        elif _content_type(part) in ("text/rfc822-headers", "text/plain", "message/rfc822"):
            yield from re.findall(r"(?im)^>?\s*message-id:\s*(<[^<>\s]{1,198}>)", _part_text(part))


# --- what kind of mail

_AWAY = re.compile(
    r"out of (?:the |my )?office|\booo\b|on (?:vacation|holiday|leave|annual leave|parental leave|maternity leave)|annual leave|away from (?:my |the )?(?:desk|office)"
    r"|\baway (?:until|from|this|on)|currently away|be back|return(?:ing)? (?:to the office|on)|will return|on my return|unavailable until|out until"
    r"|abwesen|nicht im (?:hause?|büro|buero|dienst)|im urlaub|außer haus|ausser haus|in elternzeit|nicht erreichbar|wieder (?:da|erreichbar|im)|zurück"
    r"|absen(?:t|ce)|en congé|en vacances|de retour|hors du bureau|fuera de (?:la )?oficina|ausente|de vacaciones|de regreso|vuelvo"
    r"|fuori (?:sede|ufficio)|assente|in ferie|rientr|sarò di ritorno|afwezig|op vakantie|niet op kantoor|weer (?:terug|aanwezig)|met verlof"
    r"|nieobecn|poza biurem|na urlopie|wracam|wrócę|fora do escritório|ausência|de férias|estarei de volta|regresso"
    r"|ofis dışı|ofiste değil|izinde|yıllık izin|tatilde|döneceğim|ofiste olmayacağ",
    re.IGNORECASE,
)
_NOTICE_SUBJECT = re.compile(
    r"(?:auto(?:matic|mated)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|ooo\b|on vacation|away from|automatische antwort|abwesen|nicht im (?:haus|büro)"
    r"|réponse automatique|message d'absence|absence\b|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|assen(?:te|za)\b"
    r"|automatisch antwoord|afwezig|automatyczna odpowiedź|odpowiedź automatyczna|nieobecno|resposta automática|fora do escritório|ausência|ausente\b"
    r"|otomatik (?:yanıt|cevap)|ofis dışı|ofiste değil)",
    re.IGNORECASE,
)
_MACHINE_WORDS = re.compile(
    r"(?:this is an? (?:automatic|automated)|diese (?:e-?mail|nachricht) wurde automatisch|automatisch (?:generierte|erstellte) (?:e-?mail|nachricht)"
    r"|ceci est un message automatique|este es un mensaje automático|questo è un messaggio automatico|dit is een automatisch"
    r"|to jest automatyczn|esta é uma mensagem automática|bu (?:otomatik|bir otomatik))",
    re.IGNORECASE,
)
_REPLY_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|antw|antwort|sv|vs|rif|r|odp|ynt|fwd?|wg|tr|rv|i|doorst|pd|enc)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)


def is_machine_made(mail: Mail) -> bool:
    """Whether no person wrote this mail, by its headers (RFC 3834) and, where these are missing, by its form."""
    submitted = mail.headers.get("auto-submitted", "no").partition(";")[0].strip()
    if submitted not in ("no", ""):
        return True
    if any(
        name in mail.headers
        for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "list-id", "list-post")
    ):
        return True
    if {mail.headers.get("precedence", ""), mail.headers.get("x-precedence", "")} & {"bulk", "list", "junk", "auto_reply"}:
        return True
    if mail.headers.get("return-path") == "<>" or mail.content_type == "multipart/report":
        return True
    return bool(_NOTICE_SUBJECT.match(mail.subject) or _MACHINE_WORDS.search(own_words(mail.text)))


def classify(mail: Mail, *, own_addresses: Collection[str], own_message: bool) -> Kind:
    """What kind of mail this is, but for opt-outs, which only the person's words can tell: these are REPLY here.

    `own_message`: its Message-ID is that of a mail of ours. What a machine wrote is never taken for a person's words.
    """
    if own_message or set(mail.senders) & set(own_addresses):
        return Kind.OWN
    if mail.report is not None:
        return Kind.BOUNCE
    if mail.content_type == "multipart/report":
        return Kind.COMPLAINT if mail.reported_ids else Kind.AUTOMATIC
    if is_machine_made(mail):
        away = _AWAY.search(mail.subject) or _NOTICE_SUBJECT.match(mail.subject) or _AWAY.search(mail.text[:5_000])
        return Kind.OUT_OF_OFFICE if away else Kind.AUTOMATIC
    return Kind.REPLY


# --- the person's own words

_FROM = r"(?:From|Von|De|Da|Van|Od|Kimden|Från|Expéditeur)"
_OTHER = r"(?:Sent|To|Cc|Subject|Date|Gesendet|An|Betreff|Datum|Envoyé|À|Objet|Enviado(?: el)?|Enviada em|Para|Asunto|Assunto|Inviato|A|Oggetto|Data|Verzonden|Aan|Onderwerp|Wysłano|Do|Temat|Gönderildi|Gönderilme|Kime|Konu|Tarih)"
_HEADER_FROM = re.compile(rf"^[*>\s]*{_FROM}\s*:[*\s]*\S")
_HEADER_OTHER = re.compile(rf"^[*>\s]*{_OTHER}\s*:[*\s]*\S")
_WROTE = re.compile(
    r"^(?:On\b.*\bwrote|Am\b.*\bschrieb\b.*|.*\bschrieb am\b.*|Le\b.*\ba écrit|El\b.*\bescribió|Il\b.*\bha scritto|Op\b.*\bschreef\b.*"
    r"|(?:W dniu|Dnia)\b.*\b(?:pisze|napisał(?:\(a\)|a)?)|.*\bnapisał(?:\(a\)|a)?|Em\b.*\bescreveu|.*\btarihinde\b.*\byazdı|Den\b.*\bskrev\b.*)\s*:\s*$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message original|mensaje original|messaggio originale"
    r"|oorspronkelijk bericht|wiadomość oryginalna|mensagem original|orijinal (?:ileti|mesaj)|forwarded message)\s*-{2,}|_{10,}|begin forwarded message:)\s*$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^\s*(?:--|—|__|-- )\s*$")
_CLOSING = re.compile(
    r"^\s*(?:(?:with )?(?:best|kind|warm|many) (?:regards|wishes)|regards|yours (?:sincerely|faithfully)|sincerely|cheers|mit (?:freundlichen|besten|herzlichen) grü(?:ß|ss)en"
    r"|mit freundlichem gru(?:ß|ss)|(?:viele|beste|liebe|schöne|freundliche|herzliche) grü(?:ß|ss)e|mfg|lg|vg|cordialement|bien cordialement|(?:un )?saludos?(?: cordiales)?|atentamente"
    r"|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|mvg|pozdrawiam|z poważaniem|atenciosamente|cumprimentos|saygılarımla|iyi çalışmalar)\s*[,.!]?\s*$",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"^\s*(?:sent from (?:my|outlook)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|mit)|envoyé de(?:puis)? mon|enviado desde mi|inviato da(?:l mio)?"
    r"|verzonden v(?:anaf|an) mijn|wysłano z|enviado do meu|.{1,30}'dan gönderildi)",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"^\s*p\.?\s?s\.?\s*[:.]?\s", re.IGNORECASE)
_OUR_FOOT = re.compile(
    r"/optout/|/chat/|^you get this mail because|^sie erhalten diese e-mail, weil|^no more mails from us|^keine e-mails mehr von uns"
    r"|is responsible for your data, has it from|^verantwortlich für ihre daten ist",
    re.IGNORECASE,
)


def own_words(text: str) -> str:
    """What the person wrote anew: without quoted mails, signature, closing formula and our own footer.

    Written for us: mail-parser-reply hangs for more than 8 seconds on one line of 200 kB and knows no Portuguese or
    Turkish, email-reply-parser knows English only; both keep what stands under a closing formula.
    """
    lines = text[:MAX_READ].split("\n")
    kept: list[str] = []
    at, ended = 0, False
    while at < len(lines):
        line = lines[at][:1_000]
        wrote = 0 if ended else _introduction(lines, at)
        if line.lstrip().startswith(">"):
            at += 1
        elif _SEPARATOR.match(line) or _is_header_block(lines, at):
            break
        elif wrote:
            at += wrote
            following = next((one for one in lines[at:] if one.strip()), "")
            if not following.lstrip().startswith(">"):
                break
        elif _SIGNATURE.match(line):
            break
        elif _CLOSING.match(line) or _SENT_FROM.match(line):
            ended, at = True, at + 1
        elif _OUR_FOOT.search(line):
            at += 1
        else:
            if ended and _POSTSCRIPT.match(line):
                ended = False
            if not ended:
                kept.append(line.rstrip())
            at += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _introduction(lines: Sequence[str], at: int) -> int:
    """How many lines from here introduce a quotation ("On … wrote:", often broken over two or three); 0: none do."""
    if not lines[at].strip():
        return 0
    joined = ""
    for count in range(1, 4):
        if at + count > len(lines) or (count > 1 and not lines[at + count - 1].strip()):
            return 0
        joined = f"{joined} {lines[at + count - 1].strip()}".strip()
        if len(joined) > 500:
            return 0
        if _WROTE.match(joined):
            return count
    return 0


def _is_header_block(lines: Sequence[str], at: int) -> bool:
    """Whether a quoted mail's header begins here, as Outlook puts it: a sender, then at least two others of its lines."""
    if not _HEADER_FROM.match(lines[at][:300]):
        return False
    return sum(bool(_HEADER_OTHER.match(line[:300])) for line in lines[at + 1 : at + 7]) >= 2


_STOP_WORDS = """
stop|stopp|unsubscribe|unsubscribe me|opt out|opt-out|optout|remove|remove me|take me off|no more emails|no more mails
abmelden|abmeldung|austragen|abbestellen|newsletter abbestellen|aufhören|stopp
désabonner|me désabonner|désabonnement|désinscrire|me désinscrire|désinscription|arrêt|arrêtez|stop svp
baja|darme de baja|dar de baja|dame de baja|cancelar suscripción|desuscribir|desuscribirme
disiscrivimi|disiscrivermi|cancellami|cancellazione|annulla iscrizione|disiscrizione|rimuovimi
afmelden|afmelding|uitschrijven|schrijf me uit|stoppen
wypisz|wypisz mnie|rezygnuję|rezygnacja|anuluj subskrypcję
cancelar inscrição|descadastrar|descadastre-me|remover|sair|cancelar subscrição|cancelar
abonelikten çık|çık|iptal|listeden çıkar|beni listeden çıkar|aboneliği iptal et
avregistrera|avregistrera mig|sluta|avsluta prenumeration
"""
_POLITE = frozenset(
    "please pls bitte svp merci por favor gracias per grazie alstublieft aub graag proszę lütfen obrigado obrigada danke thanks thank you tack".split()
)


def _bare(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", text).replace("İ", "i").casefold().replace("ı", "i"))
    return " ".join(word for word in words if word not in _POLITE)


_STOPS = frozenset(_bare(phrase) for line in _STOP_WORDS.split("\n") for phrase in line.split("|")) - {""}
SHORT = 12
"""Words of a mail up to which its first line may be the whole opt-out, with a name under it."""


def is_stop_word(mail: Mail) -> bool:
    """Whether the mail says no more than STOP, in ten languages: its words, their first line, or a subject of its own."""
    subject = "" if _REPLY_PREFIX.match(mail.subject) else mail.subject
    words = own_words(mail.text)
    lines = [line for line in words.split("\n") if line.strip()]
    first = lines[0] if lines and len(words.split()) <= SHORT else ""
    return any(len(said) < 100 and _bare(said) in _STOPS for said in (subject, words, first))


def shown(mail: Mail) -> str:
    """The reply as it stands in the transcript: own words (the subject where there are none), shortened, files named."""
    words = own_words(mail.text) or mail.text.strip() or mail.subject
    if len(words) > MAX_WORDS:
        words = f"{words[:MAX_WORDS]}\n[… {len(words) - MAX_WORDS:,} more characters were not kept]"
    if mail.attachments:
        words += f"\n[attached, not kept: {', '.join(mail.attachments[:20])}]"
    return words.strip()


# --- how long somebody is away

_UNTIL = re.compile(r"(?:until|till|through|bis|jusqu|hasta|fino|tot|do|até|ate)\W*(?:\w+\W+){0,3}$", re.IGNORECASE)
_KADAR = re.compile(r"^\W*(?:\w+\W+){0,2}kadar", re.IGNORECASE)
ONE_YEAR = timedelta(days=365)


def return_day(text: str, now: datetime, locale: str) -> date | None:
    """The first day on which the writer of an out-of-office notice is back; None if no day can be read.

    `now` is the moment of receipt in the lead's time zone. Dates that lie in the past or over a year away are none.
    """
    text = text[:5_000]
    times = _joined(text, find_times(text, now, locale, time_expected=True))
    found: list[tuple[bool, date]] = []
    for time in times:
        day = _back(text, time, now.date())
        if day is not None and now.date() < day <= now.date() + AWAY_LONGEST:
            found.append((bool(_AWAY.search(_sentence(text, time))), day))
    said = [day for away, day in found if away]
    if said:
        return max(said)
    return next((day for _, day in found if day <= now.date() + AWAY_UNSAID), None)


def _joined(text: str, times: Sequence[TimeSpan]) -> list[TimeSpan]:
    """ "Until Friday, December 4" is one time: the date, with the kind of what stands before it."""
    joined: list[TimeSpan] = []
    for time in times:
        before = joined[-1] if joined else None
        if before and time.kind == "point" and before.kind in ("point", "deadline", "not_before"):
            between = text[before.end_at : time.start_at]
            if len(between) <= 5 and not re.search(r"[^\W\d_]{4,}|[.!?\n]", between):
                start, end = (None, time.end) if before.kind == "deadline" else (time.start, time.end)
                joined[-1] = TimeSpan(before.start_at, time.end_at, start, end, before.kind)
                continue
        joined.append(time)
    return joined


def _back(text: str, time: TimeSpan, today: date) -> date | None:
    if time.kind == "not_before":
        return time.start
    if time.kind == "point":
        until = _UNTIL.search(text[max(0, time.start_at - 40) : time.start_at])
        includes = until or _KADAR.match(text[time.end_at : time.end_at + 30])
        return time.start + timedelta(days=1) if includes and time.start else time.start
    if time.kind in ("deadline", "range") and time.end is not None:
        end = time.end
        # "From 20 November to 4 December", written on the 23rd, has begun: the reader of wishes takes it for next year's.
        if time.start is not None and time.start - ONE_YEAR <= today <= end - ONE_YEAR:
            end -= ONE_YEAR
        return end + timedelta(days=1)
    return None


def _sentence(text: str, time: TimeSpan) -> str:
    begins = max((match.end() for match in re.finditer(r"[!?\n]|\.\s(?=\D)", text[: time.start_at])), default=0)
    ends = re.search(r"[!?\n]|\.\s(?=\D)", text[time.end_at :])
    return text[begins : time.end_at + ends.start() if ends else len(text)]
