"""Clause structure: where clauses break, what opens a question, what a negation reaches. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.interpreters.rules.lexicon.common import words

STRONG_BREAKS = words(
    """but though although however whereas because aber sondern allerdings jedoch weil obwohl mais pero sino perque parce porque però maar omdat ale mas ama
    fakat cunku unless otherwise except"""
)
BREAKS = STRONG_BREAKS | words("yet and or so und oder also denn et lub ve veya while then plus nor")

SUBJECTS = words(
    """i we he she they it you there that this who what when where how why which is are do does can could would will have has did please
    my our the start budget once maybe then let just now also write note make
    ich wir er sie ihr es du man das dies die der wer was wann wo wie warum wieso ist sind hat haben habt kann koennen koennt gibt mein meine unser unsere
    entscheiden entscheide entscheidet start budget los brauchen dann bitte danach moechte wuerde ab im muss ob
    je nous il elle vous c yo nosotros quiero io noi ik wij we wil ja my eu ben biz"""
)

TALKING = (SUBJECTS - words("our my the der die das")) | words(
    "am was were not no me us him her them be been got get go goes will hello hi thanks here helping danke hallo nicht kein keine hier"
)
"""Words of sentences, which the mere name of a thing does not hold."""

INDEFINITE = words(
    "a an some another new spare replacement more two three ein eine einen neue neuer neues neuen ersatz zwei drei"
)
PLACING, DEFINITE = (
    words("for in at on of fuer in an auf am im beim"),
    words("the our my das die den dem der unser unsere unseren mein meine"),
)
"""Words around a thing that is only named, with its place: "a dehumidifier for the archive"."""

MONTHS = words(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    januar jaenner februar maerz mai juni juli oktober dezember okt dez"""
)
UNTIL = words("before until till til unless without bevor bis ehe ohne avant antes prima voordat totdat zanim dopoki")
"""Words of a condition: who "can't say before Monday" will say it then."""

RELATIVE = words("die der das den dem welche welcher welches that which who whom")
"""Words of a clause that hangs on the one before."""

KNOWING = words("know knows known clear sure weiss wissen weisst klar sicher bekannt")
NOT_KNOWN = words("not dont doesnt don t nicht noch unclear unsure unklar")

ASKED_FOR = words(
    "who what when where how which whose whether wer wen was wann wo wie welche welcher welches ob qui quand combien quien cuando chi quando wie wanneer kto kiedy quem kim"
)
"""Words that open what somebody must find out."""

_WH = words(
    """what how who whom where when why which whose was wie wer wen wem wo wann warum wieso weshalb welche welcher welches wozu womit woher wohin weswegen wofuer
    quand combien comment pourquoi quel quelle qui que ou cuando cuanto cuanta como quien donde cual quando quanto quanta come perche chi dove quale wat hoe wie
    waar wanneer waarom welke hoeveel co jak kiedy gdzie ile kto czy dlaczego jaki quem qual onde ne nasil kim nerede kac hangi"""
)
_AUX = words("is are do does did can could would will shall should has have had am was were may might isnt")
_ISH = words(
    """is are do does did can could would will should has have had am was were may might much many long old fast big soon far often expensive quickly else about
    come many exactly kind sort type size happens costs else next reads built sees installs programmed comes pays"""
)
_PRONOUNS = words("it you this that there your they u these those someone somebody anyone anybody i we he she one any the")
_DE_NOT_VERB = words(
    """ich wir er es man die das der den dem am im zum zur besseres besserem neues neueres anderes gescheites ordentliches passendes guenstigeres schnelleres beim seit laut gerade grad immer noch uns mir mich sie mein meine unser unsere gesagt immer ueblich besprochen eingangs vorhin auch gehabt weiss anderen du ihr euch
    just only a the not very my looking checking told asked in at on for supposed planning oben erwaehnt gewohnt sonst alle folgt vorher sich bei in fuer zu mit auf keiner jeder alles da sowas so nun hier gehts bereits etwas eine ein"""
)
_DE_IHR = words(
    "habt koennt macht liefert bietet seid wollt kennt arbeitet gebt braucht verkauft baut muesst duerft kommt nehmt wisst schickt koenntet haettet wuerdet duzt redet"
)
_DE_DU = words(
    "hast kannst bist willst kennst magst weisst machst brauchst koenntest wuerdest haettest verstehst meinst sprichst glaubst darfst lebst schlaefst"
)
_DE_SIE = words(
    "haben koennen liefern bieten sind arbeiten kennen wuerden koennten haetten machen wollen duerfen verkaufen wissen brauchen sprechen meinen unterstuetzen"
)
_DE_ES = words(
    "gibt geht ist kann waere laeuft passt wird darf funktioniert reicht klappt dauert kostet stimmt heisst liest schreibt sitzt muss bekomme bekommt krieg kriege darf kann soll"
)
_ES_WORDS = words("es das man der die ich wir sowas dafuer da hier mir jemand einer das denn eigentlich auch")
_ROMANCE = re.compile(
    r"^(est ce que|avez vous|pouvez vous|etes vous|vous (avez|pouvez|faites|livrez)|tienen|puede|pueden|podrian|podria|avete|potete|siete|posso|puo|potrei|hebben jullie|hebt u|kunt u|kan ik"
    r"|kunnen jullie|is er|bent u|czy|voces|tem como|posso|da para|ofrecen)\b"
)
_IDIOM = re.compile(
    r"^(who else( lol| but|$)|wer sonst|geht (das|es) (so )?nicht (weiter|mehr)|who knows|who cares|what a |how about no|wie gesagt|wer weiss|was weiss ich|wie immer|was auch|wann immer|what is (it|that) to you|ist mir (\\w+ )?(egal|wurscht|schnuppe|gleich|scheissegal)|was geht|how nice|how sad|what the"
    r"|when it is (ready|done)|when is (it|that)|why not|warum nicht|wie besprochen|wo soll|is it me|how wonderful|where do (i|we) (start|begin)|wo (soll|fange) |was solls|was soll es|que se yo|wie auch)"
)


def opens_question(clause: Sequence[str], *, marked: bool = False, follows: bool = False, english: bool = False) -> bool:
    """Whether a clause has the form of a question; `marked`: its sentence ends with a question mark.

    `follows`: the clause is not the first of its sentence, where "which" and "who" only go on; `english`: "was" is a verb.
    """
    if follows and not marked and clause and clause[0] in _RELATIVE and clause[1:2] not in _ASKING:
        return False
    if english and not marked and clause and (clause[0] == "was" or (follows and clause[0] == "is" and clause[1:2] == ["the"])):
        return clause[0] == "was" and clause[1:2] in _WAS_ASKED
    if english and not marked and "is" in clause[2:] and clause[:2] in _HEADLESS:
        return False
    while clause and clause[0] in _LEADERS:
        clause = clause[1:]
    if not clause:
        return False
    first = clause[0]
    second = clause[1] if len(clause) > 1 else ""
    text = " ".join(clause[:6])
    if _IDIOM.match(text):
        return False
    if _ROMANCE.match(text):
        return True
    if first in _WH:
        if second in _ISH:
            return True
        if first in _GERMAN_WH and second and second not in _DE_NOT_VERB:
            return True
        return not second and first in _ALONE
    if marked and (first in _AUX or first in _DE_ES or first in _DE_SIE or first in _DE_IHR or first in _DE_DU):
        return True
    if first in _AUX and second in _PRONOUNS:
        return first not in ("was", "have", "had") or second in ("it", "you", "this", "that", "there", "they", "u")
    if first in ("any", "anyone", "anybody") and len(clause) > 1:
        return second in ("chance", "idea", "idea?", "there", "experience", "reading", "references", "discount")
    if (first in _DE_IHR and second in ("ihr", "euch", "ir")) or (first in _DE_DU and second in ("du", "auch", "mir")):
        return True
    if first in _DE_SIE and second == "sie":
        return True
    return first in _DE_ES and second in ("es", "das", "man", "ihr", "sowas", "mir", "ich", "jemand") and first != "muss"


_ASKED_AFTER = r"(what|how|when|where|who|which|whether|if|why|was|wie|wieviel|wann|wo|wer|wen|wem|welche[rsnm]?|ob|warum|wieso|womit|wofuer|wozu|woher)"
_INDIRECT = re.compile(
    r"(?:^|(?<= ))(?:"
    r"(i|we) (am |was |were |m )?(just |only |really |mainly |still |first )*"
    r"(want(ed)?|would( just| only| really)? (like|love)|like|need(ed)?) to (just |first |please )*(know|hear|learn|understand|be told)"
    r"|(i|we) (am |was |were |have been )(just |only |also |still )*(wondering|curious|keen to know|interested to know)|i (just |do )?wonder"
    r"|(ich|wir) (hab|habe|haben|hatte) (?:doch |ja |schon |eben |vorhin |eigentlich )*gefragt"
    r"|(i|we) (have |did |had )?asked(?: you)?(?: already| before)?"
    r"|^(?:please |first |just |so |and |but |then )*(tell me|tell us|explain|explain to me)"
    r"|(wollte|wollten|will|wuesste|moechte|moechten|wuerde|muss|muesste|haette) (?:ich |wir )?"
    r"(?:nur |bloss |erst |vorher |zuerst |mal |noch |gern |gerne |eigentlich |einfach |von ihnen |von euch |vorab |kurz )*(wissen|erfahren|gewusst)"
    r"|(mich|uns) (wuerde |taet |taete )?(?:nur |mal |noch |vor allem )*(interessiert|interessieren)"
    r"|frage (?:ich )?mich|fragen (?:wir )?uns|(sagen sie|sagt|sag|erklaeren sie|erklaert) (mir|uns)"
    r")(?: (?:please|first|then|aber|zuerst|jetzt|schon|zunaechst|bitte|erst|erstmal|mal|doch|nur|vorher|from you|vor allem|also|exactly|roughly|just|einfach))*(?: ,)? (?:about |so )?"
    + r"(?!(?:why|when|which|warum|wieso|weshalb|wann|welche[rsnm]?) (?:our|my|unser|unsere[rsnm]?|mein|meine[rsnm]?) "
    r"(?!data|daten|inquiry|anfrage|offer|angebot))"
    r"(?!(?:why|when|which) (?:the )?(?:line|press|pump|unit|boiler|machine|kiln|motor|compressor|oven|drive|fan|robot|furnace|conveyor|train|turbine|"
    r"mill|mixer|crane|chiller|transformer) )"
    r"(?!(?:warum|wieso|weshalb|wann|welche[rsnm]?) (?:die |der |das )?(?:linie|presse|pumpe|anlage|maschine|kessel|ofen|motor|kompressor|antrieb|"
    r"luefter|roboter|band|turbine|muehle|mischer|kran|trafo) )"  # "why our machines stop" is what they need, and nothing that we could tell
     + _ASKED_AFTER + r"(?= )"
)


def asks_indirectly(sentence: str) -> int | None:
    """Where in a canonical sentence a wish to be told something begins ("I only want to know what it costs"), if it does."""
    match = _INDIRECT.search(sentence)
    return match.start() if match else None


YES_NO = words("yes no yep yeah nope nah not really sure of course ja nein nee noe jo doch klar")
TENTATIVE = words(
    "something maybe perhaps possibly probably about around roughly i we it irgendwas irgendetwas vielleicht wohl ungefaehr circa ich wir"
)
"""First words of a statement that a question mark only makes uncertain."""
_ALONE = words("why how what when who where warum wieso wie was wann wer wo")
_RELATIVE = words("which who whom whose")
_ASKING = (["do"], ["does"], ["did"])
_WAS_ASKED = (["it"], ["this"], ["that"], ["there"])
_HEADLESS = (
    ["what", "happens"],
    ["what", "we"],
    ["what", "i"],
    ["what", "matters"],
    ["what", "counts"],
    ["how", "we"],
    ["how", "i"],
)
"""Openings of a statement about what follows its "is": "what happens here is that ..."."""

_GERMAN_WH = words(
    "was wie wer wen wem wo wann warum wieso weshalb welche welcher welches wozu womit woher wohin weswegen wofuer"
)
_LEADERS = words(
    """and but so or oh ok okay well hm hmm hey hi also und aber ah na ja sag mal sagt mal uebrigens btw anyway anyways um er before first question frage
    y e et en now yes no sorry hello hallo then please denn nur noch eine kurze"""
)

_NEUTRAL_AFTER = words(
    "only just problem problems nur bloss problem thema doubt wonder worries later matter idea solo solamente seulement solo alleen tylko apenas sadece than"
)


def negates(clause: Sequence[str], at: int) -> bool:
    """Whether the negation at this place really denies: not "not only", "no problem", "no later than"."""
    after = clause[at + 1] if at + 1 < len(clause) else ""
    if after in _NEUTRAL_AFTER:
        return False
    before = clause[at - 1] if at else ""
    return not (before in ("why", "warum", "or", "oder", "if", "ob", "whether") and clause[at] in ("not", "nicht"))


ECHO = words(
    """bei entscheiden zustaendig zeitplan starttermin budget money cash geld need needs bedarf timeline start date termin starttermin wann when decision entscheidung who wer me ich moi here hier honestly ehrlich seriously ernsthaft
    really wirklich what was a our us uns und and the problem problems"""
) - words("what was wer who when wann")
"""Words that repeat the question which was asked: "Budget? Here?"."""
ASKED_BACK = frozenset(
    {
        "when",
        "who",
        "wer",
        "wann",
        "how much",
        "how much less",
        "how much more",
        "wie viel",
        "wieviel",
        "by when",
        "bis wann",
        "since when",
    }
)
"""Words that repeat it where the answer follows: "When? Yesterday."."""

SUBORDINATE = words(
    """when once after before until till if as since while during unless because earliest not the sobald wenn nachdem bevor bis falls seit waehrend erst
    quand cuando quando wanneer als gdy kiedy despues apres dopo na po"""
) - words("not the as")
"""Words that open a clause which only says when or whether."""
