"""What strangers wrote who had not seen the code: stories with other sums and dates in them, half sentences, dialect, scolding.

One row a message: what was asked (a criterion's first letter, - for nothing), the language, the text, and what is read of it:
`b+` a positive budget, `b+40000` with that upper end, `a-` a negative authority, `t+2027-08-01` with that start, `t?` vague;
acts in brackets; `!b` says that nothing is read of the budget.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from conversations.engine.acts import Context, Interpretation, Known, Reported, Topic
from conversations.interpreters.reader import Reader
from leads.bant import Criterion, Verdict

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
READER = Reader()
LETTERS = {criterion.value[0]: criterion for criterion in Criterion}

ROWS = """
b | de | Wir haben ein System 7.2 aus 2014 und 38 Anlagen, davon 12 mit Netzanschluss, und ich wüsste gern, ob man an die Daten kommt. | !b
b | en | Sure look, we've been distilling here since 1824. But sure, the boiler is from 1991 and the gas bill came to 212,000 last year, so here we are. | !b n+
b | en | We tried this two years ago with somebody else, spent 80k and got a dashboard nobody looks at. | !b
t | de | das entscheide ich als Bürgermeister | a+
t | de | Nächstes Jahr irgendwann, vor den Sommerferien | t+
a | de | Laufen muss es bis Schulanfang im September | !a t+
b | de | Geld? Hier? Der Chef macht abends selbst das Licht aus. Na gut, im Ernst: für die Pumpen sind heuer 60 k freigegeben, mehr nicht. | b+60000
b | en | Money there is. But it is for the new bus, and if I touch that the drivers will have my head. | b-
n | en | Leaks in our steam network, a third of it is lost. Send me a data sheet please, and have somebody ring me tomorrow. | n+ [question] [human]
t | en | please let us continue this in january, we have the shutdown now | [later] !t
b | en | we have 30 lathes and not one of them talks to the other. boss wants smart factory lol | n+
n | en | brown water, since you ask. half the village rings me. and don't say you understand | n+
b | en | money? ask him. I'd just like to know why press 4 eats bearings like sweets | n+
b | en | money is in the capital programme for 27/28, three point four million, ring-fenced | b+3400000
b | en | 60-odd thousand | b+60000
b | de | so 2,5 Mio alles zusammen | b+2500000
b | de | Geld, immer Geld. Der Chef hat was von siebzigtausend gemurmelt, aber bei dem heißt das nix. | !b
t | en | when? yesterday. before the hot weather | t+
t | de | fertig müssen sie 2030 sein, aber anfangen sollten wir nächstes Jahr | t+2027-01-01
t | de | der Bescheid sagt, bis Ende 2029 müssen wir die Werte einhalten, also müsst man im 27er Jahr anfangen zu bauen | t+2027-01-01
t | en | start would be after the summer shutdown, week 33 or so | t+2027-08-16
t | de | also zu Maria Lichtmess | t+2027-02-02
a | de | wenn ich nein sage ist Schluss | a+
a | en | the board pays, I run the plant, they do what I say when it smells | a+
a | en | Committee of five, I chair it. Now, lead time? | a+ [question]
n | de | Wir müssen 20 Busse umrüsten, und entscheiden tut bei uns sowieso der Aufsichtsrat | n+ !a
b | de | ich bin hier der Meister, beim Geld ist der Chef dran, aber ohne meine Liste kauft der nix | a+ !b
b | en | My predecessor (rest her soul) had a file on this. I have inherited a cupboard and a kettle. Where do we begin? | [question]
b | de | Das war mein Vorgänger, der ist weg | [wrong_person]
b | de | Also ich bin ja nur die Sekretärin vom Chef, er hat keine Zeit für so was | b?
n | de | Sagen Sie, kommt da jemand vorbei oder läuft das alles nur noch über den Computer? | [question]
t | de | ich soll bis Freitag wissen, was Ladesäulen kosten | !t
t | en | I have to report to the board by Friday what this costs | !t
b | de | Es geht um einen Aufzug. | n+
b | en | It is about a lift. | n+
b | en | I suppose there is whatever she left in the cost centre, I'd need to look | [pending]
a | en | I do as the owner says, and she says yes to whatever I bring home | a+
b | de | der letzte von eurer Sorte hat drei Tage gemessen, eine Rechnung geschickt und nie wieder was von sich hören lassen. | !b
b | en | Owner gives me 40 thousand euro for this year. If not used, is gone. | b+40000
a | en | I told you. The owner is me. | a+
b | en | less than 25. No wait, with the truck money it's nearer 40. | b+40
t | de | 2027 brauchen wir noch für die Planung. Bauen eher 28. | t-
a | de | Ich entscheide bis 50, drüber der Senior. | a+
a | de | Ich bin Bauleiter, ich bestell was ich brauch, bis der Chef schreit | a+
n | en | Two augers down since Sunday and I feed 3,000 head by hand. What's the fastest you can ship? | n+ [question]
t | en | The clerk advises a start in May. | !a
a | de | Der Ofen!! Zu viel Strom, keiner weiß wann. Das ist doch mein Anliegen. | n+
b | en | That's our problem, not yours | !n
b | en | I asked what it costs | [question]
a | en | i run the fleet. board approves my note | a+
t | de | Können wir nach der Sitzung am 10.12. weitermachen? Ich hab grad den Kopf voll. | [later] !t
t | de | Starten wollen wir im April, das Geld wird schon irgendwie da sein. | t+2027-04-01 !b
a | de | Ich lege zwei Angebote dem Vorstand vor | a+
- | en | Bob retired in May, I only clear out his mailbox. | [wrong_person]
n | de | Die Lüftung im Saal ist hin, das Geld dafür hätt der Gemeinderat eh schon bewilligt, 70.000 warens glaub ich. | n+ b+70000
a | de | Ich darf alles empfehlen und nichts bestellen. | a+
t | de | Mir hend em Auguscht zwoi Wocha zua, do ging's. | t+2027-08-01
b | de | so fuffzichdausend hemmer ausgmacht | b+50000
a | de | Zamma halt, i ond mei Bruder. | a+
b | de | Hören Sie schlecht? 90.000 im Investplan, dieses Jahr. | b+90000
n | en | We want to know why our machines stop | n+ !b
b | en | I want to know why the offer takes so long | [question]
b | en | Like I said, the maintenance budget. And 2 lines. | b+
b | de | aus dem Instandhaltungstopf | b+
b | de | 200t sind eingeplant | b+200000
b | de | wir schmelzen 40t am Tag | !b
n | de | moin, trafo zu klein für die neue halle, brauchen lösung bis märz, 150t sind da | n+ t+ b+150000
n | en | 14 chargers at the depot, by Easter. What else do you need? | n+ t+ [question]
b | en | Our pumps leak, about 40,000 euros are planned. | b+40000 n+
n | en | My predecessor bought this compressor in 2004 and old Jim nursed it until he retired. Now it trips whenever the weather turns warm. | n+
- | en | Gary retired in August, I just get his mailbox now. | [wrong_person]
t | en | bloody stupid bot. April. like it says in the form | t+2027-04-01
n | en | what a stupid bot | [abuse]
n | en | The council keeps on at us about the smell from the pumping station. Neighbours ring me at home. | n+
n | en | Could you have someone ring me? | [human]
- | en | 2 buildings. do NOT send me a brochure | [off_topic]
- | en | stop sending me this | [opt_out]
t | en | summer shutdown, theatres close 2 wks in aug | t+2027-08-01
t | de | Der Gemeinderat wird in seiner Sitzung am 14. Jänner über die Vergabe befinden. Baubeginn wäre frühestens nach der Schneeschmelze. | t?
t | de | Die Ausschreibung läuft bis Ende Februar, danach erfolgt die Vergabe | t+2027-03-01
t | de | Naja, der Netzanschluss wird erst im Juni fertig, also Juli würde ich sagen. Wobei, die Förderung gilt nur bis Ende 2027. | t+2027-07-01
t | en | July I would say. Mind you, the grant only runs until the end of 2027 | t+2027-07-01
t | en | can't talk now, middle of a shutdown. try me friday | [later] !t
t | de | Entscheiden tun das mein Kollege aus der Fertigung und ich zusammen. | a+
a | de | Ich bin als Sachbearbeiterin mit der Vorbereitung betraut, der Beschluss obliegt dem Gemeinderat. | a+
n | de | Am liebsten: welche Maschine warum steht. | n+
n | de | Erst einmal frage ich mich aber, wozu Sie das alles wissen möchten. | [question]
n | en | Why should I type it all again? | [question]
b | de | Was soll das hier werden, ein Verhör? Ich wollte nur wissen, ob Sie auch Wärmepumpen für Gewächshäuser machen. | [question] !b
- | en | Need 4 gearboxes for the conveyor, 120k is in the 2027 plan, I own the company, want them by end of June. Do you deliver to Ireland? | n+ b+120000 a+ t+ [question]
a | en | oh I just help out in the office, mr patel is the bursar he decides with the governors | a-
b | en | Fine. What I'd want is to know why line 4 scraps more on nights than on days. That's it. | n+
t | de | Egal, Hauptsache vor der Saison. Budget ca. 60 bis 70, hängt vom Typ ab. | b+70
b | de | Im Nachtragshaushalt sind 300.000 drin. Ich bin der Betriebsleiter, entscheiden tut der Stadtrat auf meinen Vorschlag. | b+300000 a+
b | en | we need a variable speed drive for the kiln fan, the project is approved, please send your best price | n+ [question]
t | de | Wenn die Versuche bis Ende Februar etwas zeigen, könnten wir im August umbauen, andernfalls erst ein Jahr später. | t+2027-08-01
t | de | Das Netz wird bis März umgebaut, vorher läuft nichts. Danach, also im zweiten Quartal, könnten wir anfangen. | t+2027-04-01
b | de | Wir haben 2019 rund 80.000 Euro in ein altes System gesteckt. Für einen Versuch dürfte ich 25.000 ausgeben. | b+25000
b | de | Beantragt sind 2,4 Mio. Euro, der Bewilligungsbescheid steht noch aus, der Eigenanteil ist angemeldet, jedoch noch nicht beschlossen. | b+2400000
n | de | bin grad unterwegs, druckluft frisst uns auf, 2 kompressoren laufen durch. ca 60k hab ich dafür | n+ b+60000
n | de | Bei den alten Pressen erfahren wir von einem Stillstand erst, wenn der Schichtführer anruft. | n+
n | en | Belt 4. Motor's toast again. Third one since we bought the pit in '19. | n+
n | en | Ah look, the whole evaporator. We've one operator that can keep it on spec and he's off with his back. | n+
b | en | Before we go talking money: the brew comes off at 96 degrees and we dump the lot of it down the drain. Breaks my heart. | n+
n | de | Bevor ich hier Internes schreibe: Sind Sie nach GMP qualifiziert, und wer sieht diese Daten? | [question]
a | de | Beschließen tut die Eigentümerversammlung, ich hole die Angebote ein und empfehle. | a+
a | de | Gmeinsam. | a+
b | de | Uns geht es um die Stillstände. Im Budget 2027 sind 60.000 vorgesehen. | b+60000 n+
""".strip().splitlines()


def _reads(said: Interpretation, wish: str) -> bool:
    if wish.startswith("["):
        return wish.strip("[]") in said.acts
    if wish.startswith("!"):
        return not any(answer.criterion == LETTERS[wish[1]] and answer.verdict is not None for answer in said.answers)
    letter, sign, value = re.fullmatch(r"(\w)([+?-])(.*)", wish).groups()
    answer = next((answer for answer in said.answers if answer.criterion == LETTERS[letter]), None)
    if answer is None:
        return False
    if sign == "?":
        return answer.disposition is Reported.VAGUE
    told = answer.value or {}
    right = (
        not value
        or value in (f"{told.get('amount_max') or 0:g}", told.get("start"))
        or float(told.get("amount_max") or 0) == _number(value)
    )
    return answer.verdict == {"+": "positive", "-": "negative"}[sign] and right


def _number(value: str) -> float:
    return float(value) if value.isdecimal() else -1.0


@pytest.mark.parametrize("row", ROWS)
def test_strangers_are_understood(row: str) -> None:
    asked, locale, text, wishes = (part.strip() for part in row.split(" | "))
    said = READER.interpret(text, Context(now=NOW, asked=LETTERS.get(asked), locale=locale))
    assert [wish for wish in wishes.split() if not _reads(said, wish)] == [], said


def test_of_a_story_the_sentence_with_the_trouble_is_kept() -> None:
    text = "My predecessor bought this compressor in 2004, a lovely machine, and old Jim nursed it. Now it trips every day and the hall has no air."
    said = READER.interpret(text, Context(now=NOW, asked=Criterion.NEED))
    (need,) = said.answers
    assert need.value == {"summary": "Now it trips every day and the hall has no air"}
    assert need.quote in text


def test_an_indirect_question_is_passed_on_without_its_opening() -> None:
    text = "Before anything else I would like to know whether you deliver to Malta."
    said = READER.interpret(text, Context(now=NOW, asked=Criterion.BUDGET))
    assert said.question == "whether you deliver to Malta"


def known(**verdicts: Verdict) -> dict[Criterion, Known]:
    may = {"start": "2027-05-01", "end": "2027-05-31"}
    return {Criterion(name): Known(verdict, may if name == "timeline" else None) for name, verdict in verdicts.items()}


@pytest.mark.parametrize(
    ("text", "locale", "criterion", "value"),
    [
        ("No need at the moment? The motor's dead, pal.", "en", Criterion.NEED, {"summary": "The motor's dead, pal"}),
        ("Kein Bedarf? Die Pumpe steht.", "de", Criterion.NEED, {"summary": "Die Pumpe steht"}),
        (
            "We need the evaporator to hold its values",
            "en",
            Criterion.NEED,
            {"summary": "We need the evaporator to hold its values"},
        ),
        ("Mittel sind beantragt, lediglich noch nicht bewilligt. Ich bitte um Berichtigung.", "de", Criterion.BUDGET, None),
    ],
)
def test_a_denial_on_record_is_taken_back(text: str, locale: str, criterion: Criterion, value: dict[str, str] | None) -> None:
    record = known(need=Verdict.NEGATIVE, budget=Verdict.NEGATIVE)
    said = READER.interpret(text, Context(now=NOW, asked=Criterion.AUTHORITY, locale=locale, known=record))
    answer = next(answer for answer in said.answers if answer.criterion == criterion)
    assert (answer.value, answer.correction, answer.verdict == Verdict.NEGATIVE) == (value, True, False)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("strom. ach und mai schaff ma nich, trafo kommt später, sagen wir september.", "de"),
        ("oh and may won't work, the transformer comes later, let's say september", "en"),
        ("Das habe ich nie geschrieben. September 2027, bitte.", "de"),
    ],
)
def test_a_date_put_right_in_passing_is_taken(text: str, locale: str) -> None:
    record = known(need=Verdict.POSITIVE, timeline=Verdict.POSITIVE)
    said = READER.interpret(text, Context(now=NOW, locale=locale, known=record))
    assert [(answer.value or {}).get("start") for answer in said.answers] == ["2027-09-01"]


@pytest.mark.parametrize(
    "text", ["Das ist so nicht zutreffend wiedergegeben.", "That's not what I wrote.", "Das stimmt so nicht!"]
)
def test_who_objects_is_not_told_that_all_is_well(text: str) -> None:
    record = known(need=Verdict.POSITIVE, timeline=Verdict.POSITIVE)
    said = READER.interpret(
        text, Context(now=NOW, asked=Criterion.BUDGET, locale="de" if "D" in text[:1] else "en", known=record)
    )
    assert Topic.OBJECTION in said.topics


@pytest.mark.parametrize(
    ("text", "locale"),
    [("wos hast jetz aufgschriebn?", "de"), ("welcher Termin steht bei Ihnen?", "de"), ("Which date do you have down now?", "en"),
     ("habt ihr den september jetzt drin oder noch mai??", "de"), ("Und jetzt bitte eine Zusammenfassung.", "de")],
)  # fmt: skip
def test_what_was_noted_is_told_in_whatever_words_it_is_asked_for(text: str, locale: str) -> None:
    assert READER.interpret(text, Context(now=NOW, locale=locale)).topics[:1] == (Topic.NOTED,)


def with_budget(text: str, amount: float | None, locale: str, asked: Criterion | None = None) -> dict[str, object] | None:
    """The budget that is read where one is on record."""
    value = {"amount_min": amount, "amount_max": amount, "currency": None, "period": None} if amount else None
    said = READER.interpret(text, Context(NOW, asked, locale, known={Criterion.BUDGET: Known(Verdict.POSITIVE, value)}))
    return next((dict(answer.value or {}) for answer in said.answers if answer.criterion == Criterion.BUDGET), None)


@pytest.mark.parametrize(
    ("text", "locale", "before", "after"),
    [
        ("The 45k: the boss just wrote, 15 of it goes to the new lift.", "en", 45_000, 30_000),
        ("Ach, die 45 k: gerade kam eine Mail, davon gehen 15 an die neue Kantine.", "de", 45_000, 30_000),
        ("120.000 im Investplan, dieses Jahr.", "de", 120, 120_000),
        ("Also gut: vierzigtausend, im Frühjahr freigegeben.", "de", None, 40_000),
    ],
)
def test_a_sum_on_record_is_put_right(text: str, locale: str, before: float | None, after: float) -> None:
    read = with_budget(text, before, locale)
    assert read is not None
    assert read["amount_max"] == after


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Does it help at all, hand on heart, if you have one?", "Does it help at all, hand on heart, if you have one"),
        ("We have 90k, can you also do the installation, if we close the hall?", "can you also do the installation, if we close the hall"),
    ],
)  # fmt: skip
def test_a_question_is_passed_on_as_a_whole(text: str, question: str) -> None:
    assert READER.interpret(text, Context(NOW, None, "en")).question == question


@pytest.mark.parametrize(
    ("text", "locale", "topic"),
    [
        ("Where did you get my email address from?", "en", Topic.SOURCE),
        ("Woher haben Sie überhaupt meine Adresse?", "de", Topic.SOURCE),
        ("Is this something my competitors get to see?", "en", Topic.PRIVACY),
        ("Herbst, nicht Ostern. Haben Sie das jetzt?", "de", Topic.NOTED),
        ("Hören Sie schlecht? Im Mai.", "de", Topic.COMPLAINT),
    ],
)
def test_what_is_asked_is_answered(text: str, locale: str, topic: Topic) -> None:
    assert topic in READER.interpret(text, Context(NOW, Criterion.TIMELINE, locale)).topics


def test_is_that_enough_is_no_question_for_a_colleague() -> None:
    said = READER.interpret("Up to 50,000 I sign myself. Is that enough?", Context(NOW, Criterion.AUTHORITY, "en"))
    assert not said.question
