"""Mails that come in: what each one is, whose words it holds, and what follows from it."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.test import Client

from conversations import services as conversations
from conversations.management.commands.replay import replay
from conversations.models import Conversation, Message
from leads import assigning, links, record
from leads.models import Lead, LeadEvent, Suppression
from outreach import inbound, planning, receiving, sending, services, timeline
from outreach.inbound import Kind
from outreach.models import Delivery, InboundEmail, OutboundEmail, ProviderEvent
from tests.conversations.windows import together
from tests.outreach.mails import QUOTED_FOOT, bounce, mail, raw
from tests.outreach.mailserver import MailServer
from tests.outreach.test_outbox import tick

pytestmark = pytest.mark.both
DAY = timedelta(days=1)
MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)


# --- what kind of mail: pure tables


def kind_of(text: str = "Hello", **how: str) -> Kind:
    return inbound.classify(inbound.read_mail(mail(text, **how)), own_addresses={"hello@ostrand.example"}, own_message=False)


@pytest.mark.parametrize(
    ("subject", "text", "headers"),
    [
        ("Automatic reply: Your inquiry", "I am away.", {}),
        ("Re: Your inquiry", "I am out of the office until Friday. Unsubscribe me from nothing.", {"Auto_Submitted": "auto-replied"}),
        ("Abwesenheitsnotiz: Ihre Anfrage", "Ich bin im Urlaub.", {"X_Auto_Response_Suppress": "All"}),
        ("Automatische Antwort: Anfrage", "Ich bin nicht im Büro.", {}),
        ("Réponse automatique : demande", "Je suis absent jusqu'au 4 décembre.", {}),
        ("Respuesta automática", "Estoy fuera de la oficina.", {}),
        ("Risposta automatica: richiesta", "Sono in ferie.", {}),
        ("Automatisch antwoord", "Ik ben afwezig.", {}),
        ("Automatyczna odpowiedź: zapytanie", "Jestem na urlopie.", {}),
        ("Resposta automática: pedido", "Estou de férias.", {}),
        ("Otomatik yanıt", "Ofis dışındayım.", {}),
        ("Re: Ihre Anfrage", "Ich bin im Urlaub. Abmelden können Sie sich beim Empfang.", {"X_Autoreply": "yes"}),
        ("Re: Your inquiry", "Out of office. STOP", {"Precedence": "auto_reply"}),
        ("Re: Your inquiry", "On vacation until 4 December.", {"Return_Path": "<>"}),
    ],
)  # fmt: skip
def test_an_absence_is_an_absence_whatever_else_stands_in_it(subject: str, text: str, headers: dict) -> None:
    assert kind_of(text, subject=subject, **headers) == Kind.OUT_OF_OFFICE


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        ({"sender": "Ostrand <HELLO@ostrand.example>"}, Kind.OWN),
        ({"sender": "Ostrand <hello@ostrand.example>", "Auto_Submitted": "auto-replied"}, Kind.OWN),
        ({"sender": "MAILER-DAEMON@mx.example", "subject": "failure notice"}, Kind.BOUNCE),
        ({"X_Failed_Recipients": "eva1@brandt.example"}, Kind.BOUNCE),
        ({"List_Id": "<news.brandt.example>"}, Kind.AUTOMATIC),
        ({"Precedence": "bulk"}, Kind.AUTOMATIC),
        ({"Auto_Submitted": "auto-generated", "subject": "Ticket 4711 was opened"}, Kind.AUTOMATIC),
        ({"Auto_Submitted": "no"}, Kind.REPLY),
        ({"subject": "Absolutely yes"}, Kind.REPLY),
        ({"X_Auto_Response_Suppress": "All"}, Kind.REPLY),
        ({}, Kind.REPLY),
    ],
)  # fmt: skip
def test_machines_are_told_from_people(how: dict, kind: Kind) -> None:
    assert kind_of(**how) == kind


def test_a_spam_report_is_a_complaint() -> None:
    text = (
        "--b\r\nContent-Type: text/plain\r\n\r\nAn abuse report\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\n"
        "Feedback-Type: abuse\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <m@ostrand.example>\r\n\r\nHello\r\n--b--\r\n"
    )
    read = inbound.read_mail(mail(text, content_type="multipart/report; report-type=feedback-report; boundary=b"))
    assert read.reported_ids == ("<m@ostrand.example>",)
    assert inbound.classify(read, own_addresses=(), own_message=False) == Kind.COMPLAINT


QUOTATIONS = {
    "gmail": "{words}\n\nOn Mon, Nov 23, 2026 at 10:00 AM Ostrand <hello@ostrand.example>\nwrote:\n\n> Hello\n> unsubscribe\n",
    "gmail in German": "{words}\n\nAm Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Ostrand Drives <\nhello@ostrand.example>:\n\n> Hallo\n> abmelden\n",
    "French": "{words}\n\nLe lun. 23 nov. 2026 à 10:00, Ostrand <hello@ostrand.example> a écrit :\n\n> désabonner\n",
    "Spanish": "{words}\n\nEl lun, 23 nov 2026 a las 10:00, Ostrand (<hello@ostrand.example>) escribió:\n\n> baja\n",
    "Italian": "{words}\n\nIl giorno lun 23 nov 2026 alle ore 10:00 Ostrand <hello@ostrand.example> ha scritto:\n\n> disiscrivimi\n",
    "Dutch": "{words}\n\nOp ma 23 nov 2026 om 10:00 schreef Ostrand <hello@ostrand.example>:\n\n> afmelden\n",
    "Polish": "{words}\n\npon., 23 lis 2026 o 10:00 Ostrand <hello@ostrand.example> napisał(a):\n\n> wypisz\n",
    "Portuguese": "{words}\n\nEm seg., 23 de nov. de 2026 às 10:00, Ostrand <hello@ostrand.example> escreveu:\n\n> sair\n",
    "Turkish": "{words}\n\nOstrand <hello@ostrand.example>, 23 Kas 2026 Pzt, 10:00 tarihinde şunu yazdı:\n\n> çık\n",
    "Outlook": "{words}\n\nRegards\nEva\n\n________________________________\nFrom: Ostrand\nSent: Monday\nTo: Eva\nSubject: Inquiry\n\nunsubscribe\n",
    "Outlook without a line": "{words}\n\nFrom: Ostrand <hello@ostrand.example>\nSent: Monday\nTo: Eva\nSubject: Inquiry\n\nunsubscribe\n",
    "Outlook in German": "{words}\n\nMit freundlichen Grüßen\nEva\n\nVon: Ostrand\nGesendet: Montag\nAn: Eva\nBetreff: Anfrage\n\nabmelden\n",
    "Outlook in French": "{words}\n\nDe : Ostrand\nEnvoyé : lundi\nÀ : Eva\nObjet : demande\n\ndésabonner\n",
    "original message": "{words}\n\n-----Ursprüngliche Nachricht-----\nVon: Ostrand\n\nabmelden\n",
    "below the quotation": "Am 23.11.26 um 10:00 schrieb Ostrand:\n> Guten Tag\n> abmelden\n\n{words}\n-- \nEva Brandt\nunsubscribe here\n",
    "between the quotation": "> Do you have a budget? Opt out here.\n\n{words}\n\n> unsubscribe\n",
    "signature": "{words}\n-- \nEva Brandt\nTo stop these mails, unsubscribe.\n",
    "closing formula": "{words}\n\nBest regards,\nEva\nunsubscribe: https://brandt.example/stop\n",
    "telephone": "{words}\n\nSent from my iPhone\nunsubscribe\n",
    "our own foot, not marked": "{words}\n\nYou get this mail because you asked Ostrand.\nNo more mails from us: http://x/optout/1/\n",
}  # fmt: skip


@pytest.mark.parametrize("words", ["Please send me an offer.", "Bitte ein Angebot.\n\nUnd einen Rückruf."])
@pytest.mark.parametrize("form", QUOTATIONS.values(), ids=QUOTATIONS)
def test_only_what_was_written_anew_is_the_persons(form: str, words: str) -> None:
    assert inbound.own_words(form.format(words=words)) == words


@pytest.mark.parametrize(
    "words",
    [
        "From: my side it is all right.\nTo: be clear, we want it.",
        "On Monday I wrote a note.",
        "We regard this as done\nregards to all from me too",
        "P.S. we need it in May",
    ],
)
def test_words_that_look_like_a_quotation_are_kept(words: str) -> None:
    assert inbound.own_words(words) == words


def test_a_postscript_under_the_signature_is_read() -> None:
    assert "no more" in inbound.own_words("An offer, please.\n\nBest regards\nEva\n\nPS: no more calls")


def test_html_becomes_text_and_what_it_quotes_is_quoted() -> None:
    html = (
        "<html><head><style>p {}</style></head><body><p>Yes &amp; gladly<br>in May</p><script>alert(1)</script><!--[if mso]>unsubscribe<![endif]-->"
        '<img src="http://x/pixel.gif"><div class="gmail_quote">On Monday Ostrand wrote:<blockquote><p>unsubscribe</p></blockquote></div></body></html>'
    )
    assert inbound.own_words(inbound.html_to_text(html)) == "Yes & gladly\nin May"
    outlook = '<p>Yes</p><div id="divRplyFwdMsg"><b>From:</b> Ostrand</div><div><p>unsubscribe</p></div>'
    assert inbound.own_words(inbound.html_to_text(outlook)) == "Yes"


STOPS = """
STOP|stop.|Stopp!|unsubscribe|Unsubscribe me please|please remove me|opt-out
Abmelden|Bitte abmelden!|austragen|abbestellen
Désabonner|me désinscrire|Désinscription svp
Baja|dar de baja, por favor|cancelar suscripción
Disiscrivimi|annulla iscrizione|cancellami
Afmelden|uitschrijven aub|Schrijf me uit
Wypisz mnie|rezygnuję|anuluj subskrypcję
Cancelar inscrição|descadastrar por favor|sair
ABONELİKTEN ÇIK|listeden çıkar lütfen|iptal
Avregistrera mig|sluta tack
"""


@pytest.mark.parametrize("word", [word.strip() for line in STOPS.strip().split("\n") for word in line.split("|")])
def test_a_word_is_enough_in_ten_languages(word: str) -> None:
    assert inbound.is_stop_word(inbound.read_mail(mail(f"{word}\n\nEva Brandt\n{QUOTED_FOOT}")))
    assert inbound.is_stop_word(inbound.read_mail(mail("", subject=word)))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Stop", "Yes, gladly."),  # a subject that is ours
        ("Your inquiry", f"Yes, gladly.\n{QUOTED_FOOT}"),
        ("Your inquiry", "We must stop the old line in May, then start."),
        ("Your inquiry", "Please do not unsubscribe me."),
        ("Your inquiry", "Stop\nby at our stand in hall 5, we would like to see the drive and talk of prices"),
    ],
)
def test_a_word_in_other_words_is_not_enough(subject: str, text: str) -> None:
    assert not inbound.is_stop_word(inbound.read_mail(mail(text, subject=subject)))


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en", "I am out of the office until Friday, December 4 and will answer on my return.", date(2026, 12, 5)),
        ("en", "I'm on vacation from Nov 20 to Dec 4.", date(2026, 12, 5)),
        ("en", "I will be back on Monday, 7 December 2026.", date(2026, 12, 7)),
        ("en", "I will be back next Monday.", date(2026, 11, 30)),
        ("en", "I am away this week. In urgent cases call +49 40 123456.", date(2026, 11, 30)),
        ("en", "Back in two weeks. Visit us at the fair on 20 April 2027 in Hannover.", date(2026, 12, 7)),
        ("en", "I am away. Visit us at the fair on 20 April 2027 in Hannover.", None),
        ("en", "I am away, thank you for your message.", None),
        ("de", "Ich bin bis einschließlich 04.12.2026 nicht im Büro.", date(2026, 12, 5)),
        ("de", "Ich bin vom 20.11. bis 4.12. im Urlaub.", date(2026, 12, 5)),
        ("de", "Ich bin ab Montag wieder erreichbar.", date(2026, 11, 30)),
        ("fr", "Je suis absent jusqu'au 4 décembre 2026.", date(2026, 12, 5)),
        ("es", "Estoy fuera de la oficina hasta el 4 de diciembre.", date(2026, 12, 5)),
        ("it", "Sarò assente fino al 4 dicembre.", date(2026, 12, 5)),
        ("nl", "Ik ben afwezig tot en met 4 december.", date(2026, 12, 5)),
        ("pl", "Jestem nieobecny do 4 grudnia 2026.", date(2026, 12, 5)),
        ("pt", "Estou ausente até 4 de dezembro.", date(2026, 12, 5)),
        ("tr", "4 Aralık 2026 tarihine kadar ofis dışındayım.", date(2026, 12, 5)),
    ],
)
def test_the_day_of_return_is_read(locale: str, text: str, day: date | None) -> None:
    assert inbound.return_day(text, MONDAY, locale) == day


# --- what follows from it


@pytest.fixture
def first(engaged: Lead) -> OutboundEmail:
    return OutboundEmail.objects.get(lead=engaged, kind="outreach")


def state(lead: Lead) -> str:
    return Lead.objects.get(pk=lead.pk).state


def test_a_reply_stops_the_nudges_and_stands_in_the_transcript(engaged: Lead, first, now, server, settings) -> None:
    received = receiving.receive_mail(mail(f"Yes, about 80k.\n{QUOTED_FOOT}", answers=first.message_id), now=now + DAY)
    assert (received.kind, received.lead_id) == ("reply", engaged.pk)
    conversation = Conversation.objects.get()
    said = conversation.messages.last()
    assert (said.sender, said.channel, said.text) == ("lead", "mail", "Yes, about 80k.")
    assert list(conversation.messages.values_list("seq", flat=True)) == [1, 2]
    assert (conversation.state, state(engaged)) == ("core", "engaged")
    for hours in range(24, 16 * 24, 6):
        tick(now + timedelta(hours=hours), server)
    assert [mail["To"] for mail in server.mails[1:]] == [settings.MANAGER_EMAIL], "no nudge, and a manager is told"
    assert Conversation.objects.get().state == "window", "and the talk does not stay open for ever"


def test_a_nudge_that_was_planned_is_not_sent_after_a_reply_by_mail(engaged: Lead, first, now, server, settings) -> None:
    settings.MANAGER_EMAIL = ""
    planning.handle_silences(now=now + 2 * DAY)
    receiving.receive_mail(mail(answers=first.message_id), now=now + 2 * DAY)
    sending.send_due_emails(now=now + 2 * DAY, connection=server)
    assert len(server.mails) == 1
    assert OutboundEmail.objects.get(kind="nudge").state == "suppressed"


def test_a_reply_by_mail_takes_no_turn_and_leaves_the_chat_as_it_was(engaged: Lead, first, now) -> None:
    conversation = Conversation.objects.get()
    receiving.receive_mail(mail("The budget is 80,000 euros.", answers=first.message_id), now=now + DAY)
    assert conversations.respond(conversation.pk, now=now + DAY) == []
    assert conversations.finish_turns(now=now + 2 * DAY, older_than=now + 2 * DAY) == 0
    conversations.hear(conversation.pk, "Our pumps leak", client_id=uuid4(), now=now + DAY)
    assert len(conversations.respond(conversation.pk, now=now + DAY)) == 1
    conversation = Conversation.objects.get()
    assert conversation.turns.count() == 1
    assert not engaged.answers.filter(criterion="budget", disposition="answered").exists(), "answers are taken in a later step"
    assert list(conversation.messages.values_list("seq", flat=True)) == list(range(1, conversation.last_seq + 1))
    assert [found for _, found in replay(conversation) if found] == []


def test_the_same_mail_again_changes_nothing(engaged: Lead, first, now) -> None:
    for days in range(3):
        receiving.receive_mail(mail(answers=first.message_id), now=now + days * DAY)
    assert Message.objects.filter(channel="mail").count() == InboundEmail.objects.count() == 1
    assert LeadEvent.objects.filter(kind="mail_reply").count() == 1
    unnamed = [receiving.receive_mail(mail(message_id=None), now=now).repeated for _ in range(2)]
    assert unnamed == [False, True]


def test_a_rep_and_the_page_see_that_it_came_by_mail(engaged: Lead, first, rep, now, client: Client) -> None:
    receiving.receive_mail(mail(answers=first.message_id), now=now)
    path = links.chat_url(engaged).removeprefix("http://127.0.0.1:8000")
    assert "You by e-mail" in client.get(path).content.decode()
    frames = client.get(f"{path}messages/").json()["messages"]
    assert [frame.get("channel") for frame in frames] == [None, "mail"]
    for step in ("enter_window", "qualify"):
        record.move(Lead.objects.get(pk=engaged.pk), step, now=now, actor="test")
    assigning.route_lead(Lead.objects.get(pk=engaged.pk), now=now)
    client.force_login(rep.user)
    assert "by e-mail" in client.get(f"/rep/leads/{engaged.pk}/").content.decode()


@pytest.mark.parametrize("day", ["until 4 December 2026", ""])
def test_an_absence_moves_the_nudges_and_counts_as_nothing_else(engaged: Lead, first, now, server, day: str) -> None:
    planning.handle_silences(now=now + 2 * DAY)
    away = mail(
        f"I am out of the office {day}. To unsubscribe, STOP.",
        answers=first.message_id,
        subject="Automatic reply: Your inquiry",
        Auto_Submitted="auto-replied",
    )
    assert receiving.receive_mail(away, now=now + 2 * DAY).kind == "out_of_office"
    back = datetime(2026, 12, 4, 23, tzinfo=UTC) if day else datetime(2026, 12, 1, 23, tzinfo=UTC)
    assert Lead.objects.get().outreach_not_before == back
    morning = datetime(2026, 12, 7, 8, tzinfo=UTC) if day else datetime(2026, 12, 2, 8, tzinfo=UTC)
    at = now + 2 * DAY
    while at < morning:
        tick(at, server)
        at += timedelta(hours=1)
    assert len(server.mails) == 1
    assert "out of office until" in OutboundEmail.objects.get(kind="nudge").why
    assert (state(engaged), Conversation.objects.get().state, Suppression.objects.count()) == ("contacted", "invited", 0)
    assert Message.objects.filter(sender="lead").count() == 0
    tick(morning, server)
    assert OutboundEmail.objects.get(kind="nudge").sent_at == morning


def test_who_comes_back_late_has_the_whole_time_to_answer_the_last_nudge(engaged: Lead, first, now, server) -> None:
    for hours in range(30 * 24):
        at = now + timedelta(hours=hours)
        if at == now + 6 * DAY:  # on Sunday, with the second nudge queued for Monday
            away = mail("I am away until 4 December 2026.", subject="Out of office", Auto_Submitted="auto-replied")
            receiving.receive_mail(away, now=at)
        tick(at, server)
        if state(engaged) != "contacted":
            break
    last = OutboundEmail.objects.filter(kind="nudge", state="sent").latest("pk")
    assert last.sent_at == datetime(2026, 12, 7, 8, tzinfo=UTC), "the first working hour after the return"
    assert (state(engaged), at) == ("no_response", last.sent_at + 5 * DAY)


def test_the_timeline_tells_what_came_back(engaged: Lead, first, now) -> None:
    receiving.receive_mail(
        mail("I am away until 4 December 2026.", subject="Out of office", message_id="<1@x>", Precedence="bulk"), now=now
    )
    receiving.receive_mail(mail(answers=first.message_id), now=now + DAY)
    receiving.receive_mail(bounce(first), now=now + 2 * DAY)
    told = "\n".join(line.spoken(engaged.zone) for line in timeline.lines_of(Lead.objects.get(), now=now + 2 * DAY))
    assert "2026-11-23 10:00  a mail came in (out of office): away, back on 2026-12-05" in told
    assert "2026-11-24 10:00  a mail came in (reply): it answers a mail of ours" in told
    assert "2026-11-25 10:00  the first mail: it came back for good (5.1.1)" in told
    assert "no mail: the address is on the do-not-contact list (hard bounce)" in told


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Please stop writing to me."),
        ("en", "I am not interested, take me off your list"),
        ("de", "Bitte schreiben Sie mir nicht mehr."),
        ("fr", "Merci de ne plus me contacter."),
        ("es", "No me escriban más"),
        ("nl", "Stop met mailen aub"),
        ("en", "STOP"),
    ],
)
def test_an_opt_out_by_reply_is_one_and_is_confirmed_once(engaged: Lead, first, now, server, locale: str, text: str) -> None:
    Lead.objects.filter(pk=engaged.pk).update(language=locale)
    for number in range(2):
        received = receiving.receive_mail(
            mail(f"{text}\n{QUOTED_FOOT}", answers=first.message_id, message_id=f"<{number}@x>"), now=now
        )
        assert received.kind == "opt_out"
    assert (state(engaged), Conversation.objects.get().state) == ("opted_out", "closed")
    assert LeadEvent.objects.get(kind="opt_out").why == "by reply"
    for days in range(12):
        tick(now + days * DAY, server)
    assert [mail["To"] for mail in server.mails[1:]] == [f"Eva Brandt <{engaged.email}>"]
    assert OutboundEmail.objects.get(kind="opt_out_confirmation").state == "sent"


@pytest.mark.parametrize(
    "text",
    [
        f"Yes, gladly. When can we talk?\n{QUOTED_FOOT}",
        "Please don't unsubscribe me, I want to hear more.",
        "Bitte nicht abmelden!",
        "We want to stop our old vendor's service in May.\n-- \nEva\nunsubscribe",
        "",
    ],
)
def test_a_quotation_a_signature_or_a_negation_is_no_opt_out(engaged: Lead, first, now, text: str) -> None:
    assert receiving.receive_mail(mail(text, answers=first.message_id), now=now).kind == "reply"
    assert state(engaged) == "engaged"
    assert Suppression.objects.count() == 0


def test_an_opt_out_at_the_end_of_a_long_mail_is_found(engaged: Lead, first, now) -> None:
    text = "We looked at the papers of the drive and talked about them for a while.\n" * 60 + "Please stop writing to me.\n"
    assert receiving.receive_mail(mail(text, answers=first.message_id), now=now).kind == "opt_out"


def test_who_is_no_lead_yet_can_opt_out_too(db, now) -> None:
    received = receiving.receive_mail(mail("STOP", sender="max@new.example", subject="Stop"), now=now)
    assert (received.kind, received.lead_id) == ("opt_out", None)
    assert Suppression.objects.reason_for("Max+x@new.example") == "opt_out"
    assert OutboundEmail.objects.count() == 0


@pytest.mark.parametrize(
    ("status", "action", "after", "suppressed"),
    [
        ("5.1.1", "failed", "undeliverable", True),
        ("4.2.2", "delayed", "contacted", False),
        ("4.4.7", "failed", "contacted", False),
    ],
)
def test_a_delivery_report_is_a_bounce_and_never_a_reply(engaged: Lead, first, now, status, action, after, suppressed) -> None:
    for _ in range(2):
        received = receiving.receive_mail(bounce(first, status=status, action=action), now=now)
    assert (received.kind, received.lead_id, received.repeated) == ("bounce", engaged.pk, True)
    assert state(engaged) == after
    assert bool(Suppression.objects.reason_for(engaged.email)) == suppressed
    assert Message.objects.filter(sender="lead").count() == 0


def test_a_delivery_report_that_names_no_mail_of_ours_proves_nothing(engaged: Lead, now) -> None:
    other = OutboundEmail(to=engaged.email, message_id="<guessed@ostrand.example>")
    assert receiving.receive_mail(bounce(other), now=now).lead_id is None
    assert (state(engaged), Suppression.objects.count()) == ("contacted", 0)


def test_our_own_mail_come_back_changes_nothing(engaged: Lead, first, now, server, settings) -> None:
    (sent,) = server.mails
    assert receiving.receive_mail(sent, now=now).kind == "own"
    assert receiving.receive_mail(mail("STOP", sender=settings.MANAGER_EMAIL, answers=first.message_id), now=now).kind == "own"
    assert (state(engaged), Message.objects.filter(sender="lead").count()) == ("contacted", 0)


# --- whose mail it is


def test_between_two_leads_nothing_is_guessed_but_the_nudges_stop(engaged: Lead, make_lead, now, server) -> None:
    twin = make_lead(email=engaged.email, business_unit=None)
    services.engage_lead(twin.pk, now=now)
    sending.send_due_emails(now=now, connection=server)
    received = receiving.receive_mail(mail("Yes, gladly."), now=now)
    assert (received.kind, received.lead_id) == ("reply", None)
    assert InboundEmail.objects.get().text == "Yes, gladly."
    assert Message.objects.filter(channel="mail").count() == 0
    planning.handle_silences(now=now + 4 * DAY)
    assert OutboundEmail.objects.filter(kind="nudge").count() == 0
    receiving.receive_mail(mail("STOP", message_id="<2@x>"), now=now)
    assert {state(engaged), state(twin)} == {"opted_out"}
    assert OutboundEmail.objects.filter(kind="opt_out_confirmation").count() == 1


def test_the_mail_that_is_answered_decides_before_the_sender(engaged: Lead, first, make_lead, now) -> None:
    other = make_lead()
    received = receiving.receive_mail(mail(sender=other.email, answers=f"<x@y> {first.message_id}"), now=now)
    assert received.lead_id == engaged.pk
    assert "another address" in received.why


def test_a_provider_that_gives_mails_an_id_of_its_own_is_answered_too(engaged: Lead, first, now) -> None:
    OutboundEmail.objects.filter(pk=first.pk).update(provider_id="b7bc2f4a-e38e-4336")
    received = receiving.receive_mail(mail(sender="boss@brandt.example", answers="<b7bc2f4a-e38e-4336@mtasv.net>"), now=now)
    assert received.lead_id == engaged.pk


def test_the_reply_address_names_the_lead_and_a_wrong_tag_nobody(engaged: Lead, now, settings, server, make_lead) -> None:
    settings.REPLY_TO = "replies@ostrand.example"
    services.engage_lead(make_lead().pk, now=now)
    sending.send_due_emails(now=now, connection=server)
    assert server.mails[-1]["Reply-To"].startswith("replies+")
    to = links.reply_address(engaged)
    assert receiving.receive_mail(mail(sender="boss@x.example", to=to.upper()), now=now).lead_id == engaged.pk
    forged = f"replies+{engaged.pk}-{'0' * 20}@ostrand.example"
    received = receiving.receive_mail(mail(sender="boss@x.example", to=forged, message_id="<2@x>"), now=now)
    assert (received.kind, received.lead_id, received.why) == (
        "reply",
        None,
        "kept for a person: no lead has its sender's address",
    )


# --- mails that are not well


def deep(levels: int) -> bytes:
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n" for i in range(levels))
    return f"From: eva1@brandt.example\r\n{head}Content-Type: text/plain\r\n\r\nSTOP".encode()


BROKEN = {
    "nul in every header": raw(
        "x", sender="E\0va <eva1@brandt.example>", subject="a\0b \udcff", message_id="<a\0b@x>", answers="<c\0d@x>", to="\0@\0"
    ),
    "bytes in headers": raw("x", subject="Grüße").replace("Grüße".encode(), b"Gr\xfc\xdfe \xff"),
    "nul and surrogates": raw("a\x00b \ud800 c\u202e", sender="eva1@brandt.example"),
    "wrong charset": raw("Grüße", content_type="text/plain; charset=utf-7000"),
    "charset that is none": raw("x", content_type="text/plain; charset=zlib"),
    "bad base64": raw("!!!!", Content_Transfer_Encoding="base64"),
    "no sender": raw("Hello", sender=""),
    "two senders": raw("Hello", sender="a@x.example, b@x.example"),
    "no body": raw(""),
    "latin-1 said to be ascii": raw("x", content_type="text/plain; charset=us-ascii") + "é".encode("latin-1"),
    "html with nothing but an image": raw('<img src="http://x/">', content_type="text/html"),
    "boundary that never comes": raw("x", content_type="multipart/mixed; boundary=b"),
    "boundary missing": raw("x", content_type="multipart/mixed"),
    "broken encoded words": raw("x", subject="=?utf-8?B?!!?= =?zlib?q?x?="),
    "content type of nonsense": raw("x", content_type="text/plain; charset*=x''%FF%00; =;;"),
    "headers of nonsense": raw("x", To="<<<>>>,,;:", References="<" * 5000, Sender="=?x?"),
    "500 attachments": raw(
        "--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n" * 500 + "--b--",
        content_type="multipart/mixed; boundary=b",
    ),
    "30 levels": deep(30),
    "1,000 levels": deep(1000),
    "10 MB of one line": raw("x " * 5_000_000),
    "10 MB of quotations": raw("> a\r\n" * 2_000_000),
    "a page of brackets": raw("<a " * 300_000, content_type="text/html"),
    "a thousand ids": raw("x", answers=" ".join(f"<{i}@x>" for i in range(1000))),
    "an endless id": raw("x", message_id=f"<{'x' * 5000}@x>"),
}


@pytest.mark.django_db
@pytest.mark.parametrize("given", BROKEN.values(), ids=BROKEN)
def test_no_mail_is_too_broken_to_be_dealt_with(given: bytes, engaged: Lead, now) -> None:
    try:
        received = receiving.receive_mail(message_from_bytes(given), now=now)
    except (inbound.UnreadableMailError, RecursionError):
        received = receiving.note_unreadable(given, "unreadable", now=now)
    assert received.kind in ("reply", "unreadable")
    assert InboundEmail.objects.count() == 1
    for message in Message.objects.filter(channel="mail"):
        assert len(message.text) < 12_000
        assert "\0" not in message.text


@pytest.mark.django_db(transaction=True)
def test_a_mail_and_an_event_that_come_four_times_at_once_are_taken_once(lead: Lead, now) -> None:
    services.engage_lead(lead.pk, now=now)
    sending.send_due_emails(now=now, connection=MailServer())
    first = OutboundEmail.objects.get()

    def at_once(act: Callable[[], object]) -> None:
        def once() -> None:
            act()

        together(*[once] * 4)

    at_once(lambda: receiving.receive_mail(mail("Yes", answers=first.message_id), now=now))
    assert Message.objects.filter(channel="mail").count() == InboundEmail.objects.count() == 1
    assert LeadEvent.objects.filter(kind__in=("mail_reply", "engage")).count() == 2
    told = receiving.Told("k", Delivery.HARD, (first.message_id,), lead.email, now)
    at_once(lambda: receiving.take_event(told, now=now))
    assert ProviderEvent.objects.count() == LeadEvent.objects.filter(kind="email_hard").count() == 1
    stop = mail("STOP", answers=first.message_id, message_id="<2@x>")
    at_once(lambda: receiving.receive_mail(stop, now=now))
    assert (
        OutboundEmail.objects.filter(kind="opt_out_confirmation").count() == LeadEvent.objects.filter(kind="opt_out").count() == 1
    )


def test_attachments_are_named_and_not_kept(engaged: Lead, first, now) -> None:
    text = (
        "--b\r\nContent-Type: text/plain\r\n\r\nSee the drawing.\r\n--b\r\nContent-Type: application/pdf\r\n"
        'Content-Disposition: attachment; filename="drawing.pdf"\r\n\r\nSECRET\r\n--b--\r\n'
    )
    receiving.receive_mail(mail(text, content_type="multipart/mixed; boundary=b", answers=first.message_id), now=now)
    said = Message.objects.get(channel="mail").text
    assert said == "See the drawing.\n[attached, not kept: drawing.pdf]"


# --- the command


def receive(given: bytes, monkeypatch, capsys) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    code = 0
    try:
        call_command("receive_mail")
    except SystemExit as ended:
        code = int(str(ended.code))
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_the_command_takes_a_mail_from_a_pipe(engaged: Lead, first, monkeypatch, capsys) -> None:
    code, out, _ = receive(raw("STOP", answers=first.message_id), monkeypatch, capsys)
    assert (code, json.loads(out)["kind"], state(engaged)) == (0, "opt_out", "opted_out")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "given",
    [b"", b"  \n", b"no mail at all", b"x" * (inbound.MAX_MAIL + 1), deep(1000)],
    ids=["empty", "blank", "words", "huge", "deep"],
)
def test_the_command_says_in_one_line_what_is_wrong(given: bytes, monkeypatch, capsys) -> None:
    code, out, err = receive(given, monkeypatch, capsys)
    assert (code, out) == (2, "")
    assert err.startswith("receive_mail: ")
    assert err.count("\n") == 1
