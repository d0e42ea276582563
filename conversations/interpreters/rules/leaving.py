"""Whether a message asks never to be written to again, by what its words mean: for what no phrase has caught. Pure.

Somebody who wants to leave names what shall end (mails, contact, the data on record) and that it shall end, in any words and
any order. English and German; the other languages have phrases only.
"""

from __future__ import annotations

from conversations.interpreters.rules.lexicon import grammar, senses
from conversations.interpreters.rules.lexicon.common import words
from conversations.interpreters.rules.message import Message

CONTACT = words(
    """mail mails email emails mailing mailings mailer message messages messaging newsletter newsletters communication communications correspondence contact contacts
    contacting contacted reminder reminders outreach spam spamming advertising adverts ads marketing campaign sequence texting inbox harassment soliciting solicitation
    nachricht nachrichten mailings post werbung erinnerung erinnerungen nachfrage nachfragen zuschrift zuschriften kontakt kontakte kontaktaufnahme kontaktaufnahmen kontaktieren
    kontaktversuche newslettern mailerei schreiberei aussendung aussendungen rundmail rundmails werbemail werbemails anschreiben belaestigung belaestigungen anfragen"""
)
"""What reaches the lead and shall not."""
RECORD = words(
    """data details address adress record records name number email entry info information account profile database crm list
    daten adresse mailadresse mail email emailadresse kontaktdaten eintrag nummer name namen profil konto kartei datenbank verteiler liste datensatz"""
)
"""What we hold of the lead."""
MINE = words("my our me us mein meine meinen meiner unser unsere unseren unserer mich uns mi")
OFF = words(
    """remove removed delete deleted deletion erase erased erasure wipe wiped scrap purge purged strike scrub destroy shred expunge anonymise anonymize forget unlist block
    blocked opt deregister drop dropped
    loeschen loescht loesch loesche geloescht loeschung loeschts entfernen entfernt entferne entfernung streichen streicht streich gestrichen rausnehmen raus heraus austragen ausgetragen
    vergessen vergesst vergiss tilgen tilgt vernichten vernichtet anonymisieren sperren sperrt gesperrt rausschmeissen"""
)
END = words(
    """stop stopp stopped cease ceased end discontinue discontinued quit spare refrain desist suspend terminate halt unwanted unsolicited uninvited revoke withdraw object
    enough done
    stoppen stoppt unterlassen unterlasst unterlass verbitte verbitten aufhoeren hoert schluss sparen spart spar ersparen erspart einstellen beenden beendet beenden unerwuenscht unerwuenschte
    unaufgefordert unverlangt absehen verzichten verzichte widerrufe widerspreche untersage verbiete genug abstellen lassts"""
)
DENIED = senses.DENIAL | words("no nimmer nimma nix keinerlei keiner don't")
MORE = words(
    """more again further any anymore ever future longer henceforth
    mehr weitere weiteren weiterer weiteres wieder kuenftig zukunft nochmal jemals nimmer nimma weiterhin"""
)
TAKING = words("nehmen nehmt nimm nehmts take")
AWAY = words("aus von off out")
BARE = words(
    "stop stopp unsub unsubscribe discontinue cease desist unterlassen unterlasst unterlass aufhoeren abmelden loeschen loescht"
)
AROUND = words(
    """please all now this everything that it at once immediately kindly spam and just me us thanks the a i want to is
    sie das bitte kuenftig sofort alles jetzt endlich mich uns ihr und einfach danke ist ich will es mir ab"""
)
"""Nothing but one of BARE with some of these around it: "Spam! Delete, please"."""
LAW = words("gdpr dsgvo ccpa datenschutzgrundverordnung")
LIMITS = (
    grammar.UNTIL
    | words(
        """during between while after only except always unless if when yet instead last previous wrong weekend weekends evenings evening night nights holiday holidays has was were how what why which where who
        waehrend zwischen nach vor nur ausser wenn falls sondern stattdessen wie was warum welche welcher wo wer wann noch erst immer staendig letzte letzten vorige falsche wochenende wochenenden abends nachts abend feiertagen urlaub hat wurde wurden"""
    )
    | senses.NUMBERED
)
"""Words of an end that is none for good, or is asked about: "no mails before Monday"."""
OTHERS = (
    senses.OTHERS - words("he she they er sie die der someone somebody others team marketing group mann frau you customer")
) | words(
    "kollegen chefin boss plc alarm sensor pump pumpe anlage maschine software steuerung scada supplier lieferant lieferanten old alte alten comma typo spelling letter title dr prof kommafehler tippfehler titel his her hers their seine seinen deren dessen"
)
"""Whose mails or data the sentence may speak of instead."""
LONGEST = 16
"""Words of a sentence at most: who wants to be left alone says so shortly, and in a story the words stand by chance."""


def wants_out(message: Message) -> bool:
    """Whether a sentence of the message, none that asks something, says that contact or what we hold shall end."""
    sentences: dict[int, list[str]] = {}
    asked: set[int] = set()
    for clause in message.clauses:
        sentences.setdefault(clause.sentence, []).extend(message.words(clause))
        if clause.question:
            asked.add(clause.sentence)
    whole = frozenset(word for said in sentences.values() for word in said)
    if not asked and whole & BARE and whole <= BARE | AROUND:
        return True
    if not asked and whole & LAW and whole & OFF and sum(map(len, sentences.values())) <= LONGEST and not whole & LIMITS:
        return True
    return any(_ends_it(frozenset(said)) for n, said in sentences.items() if n not in asked and len(said) <= LONGEST)


def _ends_it(said: frozenset[str]) -> bool:
    if said & LIMITS or said & OTHERS:
        return False
    mine = bool(said & MINE)
    if mine and said & OFF and (said & RECORD or said & CONTACT):
        return True
    if mine and said & TAKING and said & AWAY and said & RECORD:
        return True
    if said & END and said & CONTACT:
        return True
    return bool(said & CONTACT and said & DENIED and said & MORE)
