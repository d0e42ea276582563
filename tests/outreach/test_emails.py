"""The mails as a mail server sees them: the bytes, parsed anew."""

from __future__ import annotations

import html
import random
import re
from collections import Counter
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as configured

from conversations import services as conversations
from conversations.models import Conversation
from leads import links, record
from leads import services as leads
from leads.models import BusinessUnit, Lead
from outreach import emails, inbound, sending, services, texts
from outreach.models import OutboundEmail
from tests.sizes import SIZE

pytestmark = pytest.mark.django_db
BASE = "https://talk.ostrand.example"
STEPS = (
    ("outreach", "outreach"),
    *(("nudge", f"nudge:1:0:{number}") for number in (1, 2, 3)),
    *(("window_reminder", f"window_reminder:1:{criterion}") for criterion in ("budget", "authority", "need", "timeline")),
    ("opt_out_confirmation", "opt_out_confirmation"),
    ("nudge", "nudge:1:0:7"),
)
HEADERS = {
    "content-type", "mime-version", "subject", "from", "to", "reply-to", "message-id", "date", "x-ai-generated",
    "list-unsubscribe", "list-unsubscribe-post", "auto-submitted", "in-reply-to", "references",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _https(settings) -> None:
    settings.BASE_URL = BASE


def planned(lead: Lead, kind: str = "outreach", step: str = "", **fields) -> OutboundEmail:
    """A row of the outbox, not saved."""
    values = {"to": lead.email, "message_id": f"<{step or kind}.{lead.pk}@ostrand.example>".replace(":", "-"), **fields}
    return OutboundEmail(lead=lead, kind=kind, step=step or kind, **values)


def wire(email: OutboundEmail, lead: Lead, now: datetime) -> bytes:
    """What Django's SMTP backend hands to the mail server."""
    message: Any = emails.build(email, lead, now=now).message()
    return bytes(message.as_bytes(linesep="\r\n"))


def text_of(mail: EmailMessage) -> str:
    """The text part, with line ends as Python has them."""
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


def arrived(raw: bytes) -> EmailMessage:
    """The mail as the other side reads it: no line too long, no header twice, nothing it stumbles over."""
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not any(b"\r" in line or b"\n" in line for line in lines)
    assert raw.isascii()
    mail = message_from_bytes(raw, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    for part in mail.walk():
        assert not part.defects
        assert not [(name, value.defects) for name, value in part.items() if value.defects]
        assert set(Counter(name.lower() for name in part).values()) == {1}
    assert {name.lower() for name in mail} <= HEADERS
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    return mail


class Page(HTMLParser):
    """A mail's HTML taken apart: words that can be seen, links, tags."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.words, self.marked, self._hidden = "", False, 0
        self.links: list[str] = []
        self.attributes: list[str] = []
        self.tags: Counter[str] = Counter()
        self.feed(source)
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag, attrs) -> None:
        values = dict(attrs)
        self.tags[tag] += 1
        self.attributes += list(values)
        self.links += [values[name] for name in ("href", "src", "background") if name in values]
        self.marked |= values.get("data-generated-by") == "ai"
        if tag in ("style", "title") or values.get("class") == "preview":
            self._hidden += 1

    def handle_endtag(self, tag) -> None:
        if tag in ("style", "title") or (tag == "div" and self._hidden):
            self._hidden -= 1

    def handle_data(self, data) -> None:
        if not self._hidden:
            self.words += f"{data} "


def check(raw: bytes, lead: Lead, email: OutboundEmail, now: datetime) -> EmailMessage:
    """All that holds for every mail to a lead: S1, S14, S15, S31."""
    mail = arrived(raw)
    language = emails.language_of(lead)
    optout, chat = links.optout_url(lead), links.chat_url(lead)
    # S1, RFC 8058, RFC 2369
    assert re.findall(r"<[^<>]*>", mail["List-Unsubscribe"]) == [f"<{optout}>"]
    assert optout.startswith("https://")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    # S14
    assert mail["Date"].datetime == now
    assert mail["Message-ID"] == email.message_id
    assert 0 < len(mail["Subject"].strip()) <= 78  # Python folds a long first word to a line of its own
    assert not mail["Subject"].lower().startswith(("re:", "fwd:", "fw:", "aw:"))
    assert [address.addr_spec for address in mail["To"].addresses] == [lead.email]
    assert [address.addr_spec for address in mail["From"].addresses] == ["hello@ostrand.example"]
    plain, source = (part.get_content().replace("\r\n", "\n") for part in mail.iter_parts())
    page = Page(source)
    for paragraph in re.split(r"\n\s*\n|\n(?=http)|\n(?=--)|-- \n|: http.*|:?\nhttp.*", plain):
        assert " ".join(paragraph.split()) in page.words, paragraph
    # S15, S31
    frame = emails._frame(language)
    for part in (frame["Notice"].replace("{company}", "Ostrand"), configured.POSTAL_ADDRESS, frame["Privacy"], frame["Optout"]):
        assert part in page.words
        assert part in plain
    for part in (optout, f"{BASE}/privacy/"):
        assert part in plain
        assert part in page.links
    sender = texts.tidy(lead.business_unit.sender_name)[:40]
    assert plain.startswith(sender)
    assert page.words.startswith(sender)
    assert re.search(r"\b(AI|KI)\b", plain.split("\n")[1])
    assert frame["Why"][:20] in plain
    # S34, and nothing that is fetched or run
    assert mail["X-AI-Generated"] == "yes"
    assert page.marked
    assert set(page.links) <= {chat, optout, f"{BASE}/privacy/"}
    assert not {"script", "img", "iframe", "form", "link", "object", "svg"} & set(page.tags)
    assert not [name for name in page.attributes if name.startswith("on")]
    assert page.tags["a"] == (2 if email.kind == "opt_out_confirmation" else 3)
    return mail


# --- a thousand


FIRST = [
    "Erika",
    "Zoë",
    "Jean-Luc",
    "Ólafur",
    "",
    "محمد",
    "李",
    "Nuño",
    "O'Neil",
    "Anna Maria",
    "Σοφία",
    "X Æ",
    "🙂 Kim",
    "Łucja",
]
LAST = ["Muster", "van der Berg", "Ñuñez", "", "بن سلمان", "Müller-Lüdenscheidt", "王", "d’Arc", "Żółć", "Smith, Jr.", "“Q”"]
COMPANIES = ["", "Muster & Söhne GmbH", "ACME <Holding>", "Đorđe d.o.o.", "שלום בע״מ", "C:\\Pumps", "A" * 200, "Ost-West " * 22]
INTERESTS = ["", "pumps", "Frequenzumrichter für 40 Förderbänder", "محركات", "heat recovery; drying & more " * 6, "x" * 200]
MESSAGES = [
    "",
    "Hello,\nwe need help.",
    "Guten Tag!\n\nWir suchen Pumpen für zwei Werke. Danke.",
    "<b>Urgent</b>",
    "y" * 3000,
    "…\n" * 200,
]


@pytest.mark.django_db
def test_mails_hold_every_rule(company, playbook, now) -> None:
    chance, people = random.Random(20261123), max(20, SIZE.mails // 10)
    units = [company] + [
        BusinessUnit.objects.create(
            slug=f"u{i}", name=f"Unit {i}", offer="pumps", sender_name=name, colour=colour, voice_en=voice, voice_de=voice
        )
        for i, (name, colour, voice) in enumerate((("Ostrand Wärme", "#ffff00", "We know heat."), ("Ostrand ‘Ω’", "nocolr", "")))
    ]
    seen: Counter[str] = Counter()
    for i in range(people):
        lead = leads.take_lead(
            {
                "email": f"lead{i}@{chance.choice(('muster', 'xn--bcher-kva', 'a-b.c'))}.example",
                "first_name": chance.choice(FIRST), "last_name": chance.choice(LAST), "company": chance.choice(COMPANIES),
                "language": ("en", "de", "de-AT", "fr")[i % 4], "business_unit": chance.choice(units),
                "product_interest": chance.choice(INTERESTS), "message": chance.choice(MESSAGES),
            },
            now=now, actor="test",
        ).lead  # fmt: skip
        if i % 3 == 0:
            record.move(lead, "engage", now=now, actor="test")
        first = planned(lead, state="sent", sent_at=now, due_at=now)
        first.save()
        for kind, step in STEPS:
            email = first if kind == "outreach" else planned(lead, kind, step)
            mail = check(wire(email, lead, now), lead, email, now)
            follows = kind in ("nudge", "window_reminder")
            assert mail["In-Reply-To"] == (first.message_id if follows else None)
            assert mail["References"] == (first.message_id if follows else None)
            seen[emails.language_of(lead)] += 1
    assert sum(seen.values()) == 10 * people
    assert set(seen) == {"en", "de"}


# --- what a field may hold


HOSTILE = {
    "empty": "",
    "a line and a header": "Eva\r\nBcc: all@x.example",
    "a lone line feed": "Eva\nX-Evil: yes\n\nbody",
    "a line separator": "Eva\u2028Subject: evil\x85To: evil@x.example",
    "an encoded word": "=?utf-8?q?Eva=0D=0ABcc=3A_all=40x=2Eexample?=",
    "HTML": "</p><script>alert(1)</script><img src=x onerror=alert(1)>",
    "an attribute": "\" onmouseover='x' style=\"background:url(//evil.example/x)",
    "a comment and entities": "<!-- &amp; --> &lt;b&gt; ]]>",
    "Django's template": "{{ settings.SECRET_KEY }}{% debug %}",
    "a merge field": "{address} [{name}] {button}",
    "format signs": "%s %(x)s {0} $x \\u0000 \\n",
    "right to left": "محمد بن سلمان",
    "turned around": "\u202eevE\u2066\u200f",
    "emoji": "Eva 👩🏽‍🏭🇩🇪✨",
    "a link": "Eva, you won, see https://evil.example/win?x=1 today",
    "address signs": 'Eva "the" <evil@x.example>, (x); y:@',
    "500 characters": "Nordwestdeutsche Kraftwerksunion " * 15 + "Ende",
    "a word of 1,200 characters": "x" * 1200,
    "1,200 characters outside ASCII": "Ünïcödé" * 172,
    "half a pair": "Eva\ud83d",
    "a dot line": ".\r\n.\r\nDATA",
    "a boundary": "--===============0==--",
}


FIELDS = ("first_name", "last_name", "company", "product_interest", "message", "sender_name", "name", "offer", "voice", "colour")


def put(lead: Lead, field: str, value: str) -> None:
    """Set a field of the lead or of its unit, unsaved. A unit is never without a name."""
    unit = lead.business_unit
    if field == "voice":
        unit.voice_en = unit.voice_de = value
    elif hasattr(lead, field):
        setattr(lead, field, value)
    else:
        setattr(unit, field, value or getattr(unit, field))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("field", FIELDS)
def test_nothing_breaks_out_of_a_field(lead: Lead, now, field: str, language: str) -> None:
    lead.language = language
    for value in HOSTILE.values():
        put(lead, field, value)
        for kind, step in STEPS[:3]:
            email = planned(lead, kind, step)
            raw = wire(email, lead, now)
            mail = check(raw, lead, email, now)
            assert "evil.example/" not in raw.decode().replace("=\r\n", "")
            assert mail["Bcc"] is None
            if kind == "outreach" and field in ("company", "product_interest") and value:
                plain, tidied = " ".join(text_of(mail).split()), texts.tidy(value)
                assert tidied.split()[0][:90] in plain
                assert len(tidied) <= 100 or "…" in plain  # what is left out is seen to be


def test_nothing_breaks_out_of_a_notice_to_our_own_people(lead: Lead, now) -> None:
    for value in HOSTILE.values():
        lead.first_name = lead.company = lead.product_interest = value
        for kind in ("rep_notice", "manager_notice"):
            email = planned(lead, kind, to='"rosa lindner"@ostrand.example', why=value)
            mail = arrived(wire(email, lead, now))
            assert [address.addr_spec for address in mail["To"].addresses] == ['"rosa lindner"@ostrand.example']


def test_a_name_written_from_right_to_left_is_isolated(lead: Lead, now) -> None:
    lead.first_name = "محمد"
    plain = text_of(arrived(wire(planned(lead), lead, now)))
    assert "Hello \u2068محمد\u2069," in plain


@pytest.mark.parametrize(
    ("address", "on_the_wire"),
    [
        ("eva@bücher.example", "eva@xn--bcher-kva.example"),
        ("eva@straße.example", "eva@xn--strae-oqa.example"),
        ("Eva.Brandt+pumps@Brandt.example", "Eva.Brandt+pumps@Brandt.example"),
        ("o'neil@x.example", "o'neil@x.example"),
        (f"{'a' * 64}@{'b' * 60}.example", f"{'a' * 64}@{'b' * 60}.example"),
    ],
)
def test_an_address_goes_out_as_mail_servers_take_it(lead: Lead, now, address: str, on_the_wire: str) -> None:
    lead.first_name, lead.last_name = "Zoë", "Brandt, Jr."
    (to,) = arrived(wire(planned(lead, to=address), lead, now))["To"].addresses
    assert (to.addr_spec, to.display_name) == (on_the_wire, "Zoë Brandt, Jr.")


def test_an_address_that_cannot_exist_is_refused_in_words(lead: Lead, now) -> None:
    with pytest.raises(emails.IncompleteMailError, match="address"):
        emails.build(planned(lead, to="eva@ü..example"), lead, now=now)


# --- headers


def test_a_retry_is_the_same_mail(lead: Lead, now) -> None:
    email = planned(lead)
    one, other = (re.sub(rb"={15}\d+={2}", b"", wire(email, lead, now)) for _ in range(2))
    assert one == other


@pytest.mark.parametrize(
    ("kind", "step", "automatic"),
    [
        ("outreach", "outreach", None),
        ("nudge", "nudge:1:0:1", None),
        ("window_reminder", "window_reminder:1:need", None),
        ("opt_out_confirmation", "opt_out_confirmation", "auto-generated"),
        ("rep_notice", "rep_notice:1", "auto-generated"),
        ("manager_notice", "manager_notice", "auto-generated"),
    ],
)
def test_what_nobody_should_answer_says_so(lead: Lead, now, kind: str, step: str, automatic: str | None) -> None:
    assert arrived(wire(planned(lead, kind, step), lead, now))["Auto-Submitted"] == automatic


@pytest.mark.parametrize("setting", ["", "sdr@answers.example"])
def test_answers_go_where_the_setting_says(lead: Lead, now, settings, setting: str) -> None:
    settings.REPLY_TO = setting
    mail = arrived(wire(planned(lead), lead, now))
    assert mail["Reply-To"] == (links.reply_address(lead) if setting else None)
    assert (setting or "hello@ostrand.example") in text_of(mail)
    assert arrived(wire(planned(lead, "rep_notice"), lead, now))["Reply-To"] is None


@pytest.mark.parametrize("language", emails.LANGUAGES)
@pytest.mark.parametrize("name", emails.TO_LEADS)
def test_a_mail_of_ours_under_an_answer_is_no_opt_out_though_nothing_marks_it(lead: Lead, now, language: str, name: str) -> None:
    ours = str(emails.sample(lead, name, language=language).body)
    words = inbound.own_words(f"Yes, gladly.\n\n{ours}")
    assert "No more mails" not in words
    assert "Art. 6" not in words
    assert not conversations.is_opt_out(words, now=now)


def test_a_managers_own_words_stand_in_the_same_frame(lead: Lead, now) -> None:
    email = planned(lead, subject="Your {pumps}\r\nBcc: x@x.example " + "and more " * 20)
    email.text = "Dear {name},\nlet us talk <soon>.\n\n\n[Friday]\n\n{button}"
    mail = check(wire(email, lead, now), lead, email, now)
    assert mail["Subject"].strip().startswith("Your {pumps} Bcc: x@x.example and more")
    assert "Dear {name}, let us talk <soon>.\n\n[Friday]\n\nAnswer four questions:\nhttps://" in text_of(mail)
    assert "Thank you for your inquiry" not in text_of(mail)


def test_a_nudge_hangs_in_the_thread_of_what_was_sent(lead: Lead, now) -> None:
    states = ("sent", "failed", "unknown", "cancelled")
    for number, state in enumerate(states):
        planned(lead, "nudge", f"nudge:1:0:{number}", state=state, sent_at=now, due_at=now).save()
    mail = arrived(wire(planned(lead, "nudge", "nudge:1:0:9"), lead, now))
    assert mail["References"].split() == [f"<nudge-1-0-{number}.{lead.pk}@ostrand.example>" for number in (0, 2)]
    assert mail["In-Reply-To"] == mail["References"].split()[-1]


def test_no_personal_data_in_the_subject_of_a_notice(lead: Lead, now) -> None:
    for kind in ("rep_notice", "manager_notice"):
        mail = arrived(wire(planned(lead, kind), lead, now))
        assert not any(word in mail["Subject"] for word in ("Eva", "Brandt", "drive monitoring", lead.email))
        assert "Eva Brandt" in text_of(mail)
        assert mail["List-Unsubscribe"] is None
        assert links.chat_url(lead) not in str(mail)


# --- words


@pytest.mark.parametrize(
    ("language", "first", "last", "greeting"),
    [
        ("en", "Eva", "Brandt", "Hello Eva,"),
        ("en", "", "Brandt", "Hello Brandt,"),
        ("en", "", "", "Hello,"),
        ("de", "Erika", "Muster", "Guten Tag Erika Muster,"),
        ("de-CH", "", "Muster", "Guten Tag Muster,"),
        ("DE", "", "", "Guten Tag,"),
        ("fr", "Eva", "Brandt", "Hello Eva,"),
    ],
)
def test_the_greeting_guesses_nothing(lead: Lead, now, language: str, first: str, last: str, greeting: str) -> None:
    lead.language, lead.first_name, lead.last_name = language, first, last
    plain = text_of(arrived(wire(planned(lead), lead, now)))
    assert greeting in plain.split("\n")


def test_another_language_gets_english_as_a_whole(lead: Lead, now) -> None:
    lead.language = "fr"
    french = wire(planned(lead), lead, now)
    lead.language = "en"
    assert re.sub(rb"={15}\d+={2}", b"", french) == re.sub(rb"={15}\d+={2}", b"", wire(planned(lead), lead, now))


def test_the_first_mail_speaks_of_this_lead_in_the_units_voice(make_lead, company, now) -> None:
    BusinessUnit.objects.filter(pk=company.pk).update(voice_en="We know motors.", voice_de="Wir kennen Motoren.")
    lead = make_lead(message="Hi,\nour fans stop every night. Please help us soon.", product_interest="fan motors")
    lead = Lead.objects.select_related("business_unit").get(pk=lead.pk)
    mail = arrived(wire(planned(lead), lead, now))
    plain = text_of(mail)
    for words in ("Eva", "Brandt Cooling", "“fan motors”", "You wrote: “our fans stop every night.”", "We know motors."):
        assert words in plain
    assert mail["Subject"] == "Fan motors: four short questions about your inquiry"
    assert mail["From"] == "Ostrand Drives <hello@ostrand.example>"


def test_a_reminder_names_its_point_and_until_when(conversation: Conversation, lead: Lead, now) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(window_closes_at=now)
    for criterion, words in (("budget", "the budget"), ("authority", "who decides"), ("need", "improve"), ("timeline", "start")):
        mail = arrived(wire(planned(lead, "window_reminder", f"window_reminder:{conversation.pk}:{criterion}"), lead, now))
        plain = text_of(mail)
        assert words in plain
        assert "until Monday, 23 November, 10:00 (CET)" in plain
    with pytest.raises(ValueError, match="weather"):
        emails.build(planned(lead, "window_reminder", "window_reminder:1:weather"), lead, now=now)


def test_a_mail_without_its_own_button_has_none(lead: Lead, now) -> None:
    raw = wire(planned(lead, "opt_out_confirmation"), lead, now)
    assert links.chat_url(lead) not in raw.decode().replace("=\r\n", "")


# --- what no mail may lack


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("POSTAL_ADDRESS", " ", "lacks the postal address (BANTQUAL_POSTAL_ADDRESS)")],
)
def test_a_mail_that_lacks_what_it_must_have_is_not_built(lead: Lead, now, settings, name: str, value: str, said: str) -> None:
    setattr(settings, name, value)
    with pytest.raises(emails.IncompleteMailError) as refused:
        emails.build(planned(lead), lead, now=now)
    assert said in str(refused.value)


def test_a_mail_without_a_sender_is_not_built(lead: Lead, now) -> None:
    lead.business_unit.sender_name = "\u200b"
    with pytest.raises(emails.IncompleteMailError, match="sender's name"):
        emails.build(planned(lead), lead, now=now)


@pytest.mark.parametrize("part", ["letter.notice", "letter.ways", "letter.foot"])
def test_a_layout_that_leaves_a_part_out_is_noticed(lead: Lead, now, settings, tmp_path: Path, part: str) -> None:
    layout = Path(configured.BASE_DIR) / "templates" / "outreach" / "emails" / "layout.html"
    (tmp_path / "outreach" / "emails").mkdir(parents=True)
    (tmp_path / "outreach" / "emails" / "layout.html").write_text(
        layout.read_text(encoding="utf-8").replace(part, "letter.nothing")
    )
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path, *settings.TEMPLATES[0]["DIRS"]]}]
    with pytest.raises(emails.IncompleteMailError, match="layout"):
        emails.build(planned(lead), lead, now=now)


def test_a_mail_that_cannot_be_built_fails_in_words_and_the_others_go_out(make_lead, company, now, settings) -> None:
    broken = BusinessUnit.objects.create(slug="b", name="B", offer="b", sender_name="\u200b")
    for unit in (broken, company):
        services.engage_lead(make_lead(business_unit=unit).pk, now=now)
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert sending.send_due_emails(now=now) == 1
    assert sorted(OutboundEmail.objects.values_list("state", flat=True)) == ["failed", "sent"]
    assert "lacks the sender's name" in OutboundEmail.objects.get(state="failed").why


def test_html_and_preview_say_what_stands_beside_the_subject(lead: Lead, now) -> None:
    source = arrived(wire(planned(lead), lead, now)).get_body(("html",)).get_content()
    style, _, hidden = source.partition('<div class="preview"')[2].partition(">")
    assert html.unescape(hidden).startswith("Two minutes in a chat")
    assert "display: none" in style
    assert '<meta name="color-scheme" content="light dark">' in source
    assert "@media (prefers-color-scheme: dark)" in source
