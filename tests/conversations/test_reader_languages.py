"""What a message says in the seven languages beside English and German, read by rules: a table of what people write."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from conversations.engine.acts import Act, Context, Reported, Topic
from conversations.interpreters.rules.reader import RulesInterpreter
from leads.bant import Criterion, Verdict

NOW = datetime(2027, 2, 3, 10, tzinfo=UTC)
CRITERIA = {"b": Criterion.BUDGET, "a": Criterion.AUTHORITY, "n": Criterion.NEED, "t": Criterion.TIMELINE}
READER = RulesInterpreter()
ACTS = {"human": Act.HUMAN, "opt": Act.OPT_OUT, "later": Act.LATER}

# language, asked (b, a, n, t) | message | what it says of the criterion: + positive, - negative, ~ vague, ? pending,
# x declined; or an act: human, opt(_out), later
ROWS = """
fr b | On a mis 30 k€ de côté | +
fr b | Pas un rond cette année | -
fr b | il faut que j'en parle à mon associé d'abord | ?
fr b | ça reste entre nous | x
fr a | C'est ma femme et moi qui décidons | +
fr a | On ne me demande pas mon avis | -
fr a | je suis responsable maintenance | ~
fr t | on démarre les travaux en mars | +
fr t | projet tombé à l'eau | -
fr t | un de ces jours | ~
fr n | notre chaudière tombe en panne tout le temps | +
fr n | juste de passage, rien de précis | -
fr b | un technicien peut passer nous voir ? | human
fr n | Merci de ne plus me contacter | opt
fr t | je suis au volant, on se reparle demain | later
es b | Tenemos 15 mil euros apartados | +
es b | hay 20.000 euros para esto | +
es b | este año no hay dinero | -
es b | déjeme consultarlo con mi jefa | ?
es a | la última palabra la tengo yo | +
es a | lo decidimos entre mi hermana y yo | +
es a | a mí nadie me pregunta | -
es a | eso lo lleva gerencia | ~
es t | empezamos en mayo | +
es t | el proyecto se canceló | -
es t | cuando se pueda | ~
es n | el horno no calienta bien | +
es n | solo estaba curioseando | -
es t | me puede llamar un asesor? | human
es b | no me manden más correos | opt
it b | abbiamo stanziato 40.000 euro | +
it b | quest'anno siamo al verde | -
it b | devo chiedere al commercialista | ?
it b | preferisco non rispondere | x
it a | decidiamo io e mio fratello | +
it a | do solo un parere tecnico | +
it a | a me non chiedono niente | -
it a | sono il capo officina | ~
it t | partiamo a settembre | +
it t | non se ne fa più niente | -
it t | quando capita | ~
it n | la caldaia perde acqua | +
it n | siamo a posto così, grazie | -
it n | preferirei parlare con una persona vera | human
it t | non voglio più ricevere le vostre mail | opt
it b | sono in riunione, ci sentiamo dopo | later
pt b | temos 50 mil reais separados | +
pt b | estamos sem grana esse ano | -
pt b | tenho que falar com meu sócio | ?
pt b | isso fica comigo | x
pt a | quem manda aqui sou eu | +
pt a | eu e a minha irmã decidimos | +
pt a | não apito nada | -
pt a | sou gerente de produção | ~
pt t | queremos começar em março | +
pt t | o projeto ficou na gaveta | -
pt t | um dia desses | ~
pt n | o compressor pifou e precisamos de outro | +
pt n | só dando uma olhada | -
pt n | pode me ligar por favor? | human
pt b | tirem o meu email da vossa lista | opt
nl b | er staat 25.000 op de begroting | +
nl b | geen rooie cent | -
nl b | even overleggen met mijn vrouw | ?
nl b | dat houden we liever intern | x
nl a | mijn broer en ik beslissen samen | +
nl a | daar ga ik niet over | -
nl a | ik ben teamleider | ~
nl t | we beginnen in april | +
nl t | gaat niet door | -
nl t | als het uitkomt | ~
nl n | onze koelcel valt steeds uit | +
nl n | gewoon aan het rondkijken | -
nl n | kan er een monteur langskomen? | human
nl t | ik wil geen mails meer ontvangen | opt
nl t | zit nu in de auto, mail me morgen | later
pl b | mamy odłożone 80 tys. zł | +
pl b | w tym roku nie ma kasy | -
pl b | muszę pogadać ze wspólnikiem | ?
pl b | to tajemnica handlowa | x
pl a | decydujemy razem z bratem | +
pl a | mnie nikt nie pyta o zdanie | -
pl a | jestem kierownikiem utrzymania ruchu | ~
pl t | startujemy w maju | +
pl t | projekt został wstrzymany | -
pl t | przy okazji | ~
pl n | pompa przecieka i trzeba ją wymienić | +
pl n | tylko się rozglądam | -
pl n | wolę porozmawiać z człowiekiem | human
pl b | proszę nie wysyłać więcej maili | opt
tr b | 200 bin TL bütçemiz var | +
tr b | bu sene para yok | -
tr b | müdüre sormam lazım | ?
tr b | bizde kalsın | x
tr a | kardeşimle birlikte karar veriyoruz | +
tr a | ben karışmam o işlere | -
tr a | bakım şefiyim | ~
tr t | martta başlıyoruz | +
tr t | proje iptal oldu | -
tr t | kısmetse bir ara | ~
tr n | kompresörümüz arızalandı yenisi lazım | +
tr n | öylesine bakıyorum | -
tr n | beni arar mısınız | human
tr b | bana bir daha mesaj atmayın | opt
tr b | gorusmek istiyorum bir yetkiliyle | human
es t | un día de estos | ~
it t | un giorno di questi | ~
nl t | een dezer dagen | ~
pl t | pewnego dnia | ~
tr t | bir gün yaparız | ~
fr t | un jour peut-être | ~
fr a | c'est mon patron | ~
es a | mi jefe lo decide | ~
it a | decide il mio capo | ~
pt a | o meu chefe é que decide | ~
nl a | dat bepaalt mijn baas | ~
pl a | szef decyduje | ~
tr a | patron karar verir | ~
fr b | c'est gelé pour l'instant | -
es b | no lo sé todavía | ~
it b | dipende dal prezzo | ~
pt b | depende do preço | ~
nl b | nog niet bepaald | ~
pl b | jeszcze nie wiem | ~
tr b | henüz belli değil | ~
fr t | ce n'est pas urgent | ~
es t | no es urgente | ~
it t | non è urgente | ~
pt t | não é urgente | ~
nl t | het is niet dringend | ~
pl t | nie pali się | ~
tr t | acil değil | ~
fr t | je ne sais pas encore | ~
es t | ya veremos | ~
it t | adesso non so | ~
pt t | agora não sei | ~
nl t | nu nog niet | ~
pl t | teraz nie wiem | ~
tr t | şimdi bilmiyorum | ~
fr b | non, pas 40 mais 60 k€ | +
es b | no 40 mil sino 60 mil | +
it b | non 40 ma 60 mila | +
pl b | nie 40, tylko 60 tys. | +
nl b | niet 40 maar 60 duizend | +
fr n | rien pour l'instant | -
es n | estamos contentos con lo que tenemos | -
it n | niente in particolare | -
pt n | nada por enquanto | -
nl n | we zijn tevreden | -
pl n | nic konkretnego | -
tr n | şimdilik ihtiyaç yok | -
fr n | ça ne m'intéresse plus | opt
es n | ya no me interesa | opt
it n | non mi interessa più | opt
pt n | já não me interessa | opt
nl n | geen interesse meer | opt
pl n | już mnie to nie interesuje | opt
tr n | artık ilgilenmiyorum | opt
fr n | on ne veut plus de pannes sur la ligne de remplissage | +
es n | no queremos más paradas en la envasadora | +
it n | non vogliamo più fermi sulla linea | +
pt n | não queremos mais vazamentos na caldeira | +
nl n | we willen geen storingen meer aan de pompen | +
pl n | nie chcemy więcej przestojów na linii | +
tr n | artık arıza istemiyoruz pompalarda | +
fr a | je travaille avec un technicien du groupe | ~
es a | soy técnico de mantenimiento | ~
it a | sono un tecnico | ~
pt a | sou engenheiro | ~
nl a | ik ben monteur | ~
pl a | jestem technikiem | ~
tr a | mühendisim | ~
fr b | on attend la subvention, 40 k€ demandés | +
es b | hemos pedido 30 mil euros de subvención | +
it b | budget richiesto per il 2027 | +
nl b | budget aangevraagd voor 2027 | +
tr b | seneye 300 bin TL planlıyoruz | +
fr t | pas avant 2029 | -
es t | no antes de 2029 | -
it t | non prima del 2029 | -
pt t | não antes de 2029 | -
nl t | niet voor 2029 | -
pl t | nie wcześniej niż w 2029 | -
fr b | oui | +
es a | no | -
it t | il prima possibile | +
pt t | o quanto antes | +
nl t | zo snel mogelijk | +
pl t | jak najszybciej | +
tr t | en kısa sürede | +
"""


def _rows() -> list[tuple[str, str, str, str]]:
    rows = []
    for line in ROWS.strip().splitlines():
        head, message, says = (part.strip() for part in line.split("|"))
        language, asked = head.split()
        rows.append((language, asked, message, says))
    return rows


def _says(answer_disposition: Reported, verdict: Verdict | None) -> str:
    marks = {Reported.VAGUE: "~", Reported.PENDING: "?", Reported.DECLINED: "x"}
    return marks.get(answer_disposition) or ("+" if verdict == Verdict.POSITIVE else "-")


@pytest.mark.parametrize(("language", "asked", "message", "says"), _rows())
def test_people_are_understood_in_their_language(language: str, asked: str, message: str, says: str) -> None:
    reading = READER.interpret(message, Context(asked=CRITERIA[asked], now=NOW, locale=language, known={}))
    if says in ACTS:
        assert ACTS[says] in reading.acts
        assert not reading.answers
        return
    assert [(a.criterion, _says(a.disposition, a.verdict)) for a in reading.answers] == [(CRITERIA[asked], says)]


@pytest.mark.parametrize("text", ["0612345678", "0033612345678"])
def test_a_telephone_number_is_no_budget(text: str) -> None:
    reading = READER.interpret(f"Bel me op {text}", Context(asked=Criterion.BUDGET, now=NOW, locale="nl", known={}))
    assert not reading.answers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Are you a human?"), ("de", "Sind Sie ein Mensch?"), ("fr", "Êtes-vous un humain ?"), ("es", "¿Eres una persona?"),
        ("it", "Sei una persona vera?"), ("nl", "Spreek ik met een robot?"), ("pl", "Czy jesteś człowiekiem?"),
        ("pt", "Estou a falar com um robô?"), ("tr", "Robot musun?"), ("sv", "Är du en människa?"), ("da", "Er du et menneske?"),
        ("fi", "Oletko ihminen?"), ("cs", "Jste člověk?"), ("hu", "Ön ember?"), ("ro", "Sunteți om?"), ("ru", "Вы человек?"),
        ("el", "Είσαι άνθρωπος;"), ("zh", "你是人吗？"), ("ja", "あなたは人間ですか？"), ("ar", "هل أنت إنسان؟"), ("ko", "사람인가요?"),
    ],
)  # fmt: skip
def test_who_asks_whether_a_person_writes_is_understood(language, text):
    """S33: the question gets a true answer in at least 15 languages, by rules alone."""
    said = READER.interpret(text, Context(now=NOW, asked=Criterion.BUDGET, locale=language))
    assert (said.acts, said.topics) == ((Act.QUESTION,), (Topic.AGENT,))
