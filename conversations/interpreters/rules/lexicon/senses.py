"""Words by meaning, for what no phrase has caught: who, decides, advises, pays, takes away. Pure."""

from __future__ import annotations

from conversations.interpreters.rules.lexicon.common import words

ME = words(
    """i me my mine myself ich mich mir mein meine meinem meinen meiner meines je moi mon ma yo mi mio mia io ik mijn mij ja moj moja eu meu minha ben benim bende"""
)
MYSELF = ME - words("my mine mein meine meinem meinen meiner meines mon ma mi mio mia mijn moj moja meu minha benim") | words(
    "mine meins"
)
"""The lead in person, not something of the lead's."""

US = words(
    "we us our ours both ourselves wir uns unser unsere beide nous nosotros noi wij ons my nos biz together gemeinsam zusammen jointly joint miteinander"
)

OTHERS = words(
    """capo capi direttore direzione jefe jefa director direccion patron patronne chefe diretor diretora baas directeur direction szef szefowa dyrektor patronum mudur sef sefim holding boss bosses manager managers director directors ceo cfo cto coo md management board owner owners procurement purchasing headquarters hq group chief committee council
    mayor finance supervisor plantmanager gm leadership husband wife partner partners shareholders superiors principal dean head chairman buyers investors trustees minister
    ministry customer architect client brother sister father dad mother mum mom son daughter colleague colleagues team they he she someone somebody others landlord
    chef chefin chefs vorstand geschaeftsfuehrung gf geschaeftsfuehrer geschaeftsleitung leitung einkauf zentrale konzern vorgesetzter vorgesetzte vorgesetzten werkleiter
    werksleiter betriebsleiter buergermeister gemeinderat stadtrat kreistag aufsichtsrat ausschuss gremium beirat eigentuemer inhaber gesellschafter controlling andere anderen
    meister abteilungsleiter direktor traeger verwaltung bauherr mann frau bruder schwester vater mutter sohn tochter kollege kollegen kollegin kompagnon er sie die der"""
)

DECIDING = words(
    """decide decides decided deciding decision decisions decider choose chooses pick picks select selects sign signs signing signature approve approves approval final last
    yes pen say word call order orders buy buys purchase authorise authorize authority verdict nod greenlight go ahead rubber stamp cheque check contract
    entscheide entscheidet entscheiden entscheidung entscheidungen entscheid bestimme bestimmt bestimmen unterschreibe unterschreibt unterschreiben unterschrift genehmige genehmigt
    zeichne zeichnet freigabe letzte letztes wort zuschlag bestelle bestellt beauftrage kaufe kauft sagen hut beschliesse beschliesst ja vertrag"""
)

DECIDING_STRONG = DECIDING - words(
    "yes last final go ahead check call order orders word say buy buys contract ja letzte letztes wort hut sagen bestelle bestellt kaufe kauft vertrag rubber stamp"
)

ADVISING = words(
    """recommend recommends recommendation recommendations advise advice propose proposal proposals suggest suggestion suggestions evaluate evaluation assess assessment shortlist
    scout vet screen compare comparison opinion input preselect preselection spec specification specs present presents prepare draft influence voice forward listen listens
    expertise judgement judgment consult consulted asked
    empfehle empfehlung empfehlen vorschlag vorschlaege vorschlage schlage vorauswahl lastenheft pflichtenheft gutachten stellungnahme einschaetzung meinung rat berate vorlage
    vorbereite bereite bewerte bewertung pruefe vergleich vergleiche praesentiere fachlich beratend gefragt hoert hoeren votum mitreden senf"""
)

ASKING_ME = words(
    """ask asks asked listen listens care cares consult consults consulted involve involves tell tells want wants hear hears interested matters think thinks
    fragt fragen hoert hoeren interessiert interessieren kuemmert sagt gefragt gehoert juckt schert einbezogen eingebunden denkt"""
)

GREMIUM = words(
    """board committee panel council jury commission team group gremium ausschuss kommission beirat vorstand kreis runde einkaufsgremium vergabegremium vergabeausschuss lenkungskreis
    lenkungsausschuss projektteam comite commission consiglio comitato comissao komisja kurul"""
)
INSIDE = words("on in member part sit sits seat vote votes voting belong bin sitze sitz mitglied stimme drin dabei dazu gehoere")

PAYER = words(
    """insurance insurer state government eu city town landlord customer parent sponsor sponsors donor donors foundation bank investor ministry province region association grandfather
    granddad dad father lender fund union church diocese headquarters group owner landlord federation
    versicherung staat land bund stadt gemeinde kunde mutter mutterkonzern konzern sponsor sponsoren stiftung bank investor ministerium kreis verband foerderverein vermieter eigentuemer opa
    krankenkasse kirche bistum dioezese zentrale kammer"""
)
PAYING = words(
    """pay pays paying paid foot foots cover covers covered fund funds funding finance finances financed sponsor reimburse reimburses
    zahlt bezahlt zahlen bezahlen uebernimmt traegt finanziert foerdert spendiert erstattet bezuschusst"""
)
TAKING = words(
    """ate swallowed devoured took taken pulled withdrawn axed cut slashed removed reallocated diverted redirected clawed swallowed scrapped gone lost vanished evaporated dried blown eaten stripped raided
    weggenommen gestrichen gekuerzt abgezogen weggefallen einkassiert umgeschichtet aufgefressen geschluckt verschwunden entzogen zurueckgezogen weggebrochen gekappt umgewidmet abgeknapst gekillt"""
)
MONEY = words(
    """money budget funds funding cash dosh dough allocation capex grant finance finances kitty coffers purse penny pennies cent cents euro euros pounds dollars
    geld gelder budget mittel etat kohle finanzierung foerderung foerdermittel zuschuss knete kasse cent cents euro pfennig haushalt"""
)
CONDITION = words(
    "if whether once unless provided depending when until till assuming suppose wenn falls ob sobald vorausgesetzt je bis si cuando quando se als gdy jesli jezeli eger"
)
DENIAL = words(
    "not no never nobody none nothing nor neither without hardly cannot nicht kein keine keinen keiner keinem nie niemals nichts niemand weder ohne kaum"
)
EVEN = words("even mal einmal")
TITLES = words(
    """head manager engineer director chief officer lead leader supervisor specialist coordinator technician architect buyer analyst consultant planner foreman superintendent
    deputy senior junior sr jr vp assistant leiter leiterin meister meisterin techniker ingenieur ingenieurin einkaeufer einkaeuferin referent referentin stellvertretender
    stellvertretende koordinator koordinatorin sachbearbeiter projektleiter schichtleiter instandhaltungsleiter betriebsleiter werkleiter abteilungsleiter teamleiter planer beauftragter"""
)

NUMBERED = words(
    """week wk woche kw cw series model models type version line hall building unit room class grade part page level phase step route bus gate
    baureihe typ modell serie linie halle gebaeude raum klasse teil seite stufe phase schritt din iso en vde baujahr serie modele modelo modello"""
)
"""Words before a number that is a name and no amount."""

OWNERS, HAVING = words("we i wir ich"), words("have got haben habe hab")
"""Whose money it is: "we have got 180 grand"."""

WANTING = words(
    """want need like must should put make wanted finished done tested running live ready install installed installing go going
    will wollen will moechte moechten brauchen brauche muss muessen soll sollte fertig laufen laeuft stehen steht los"""
)
"""Words of what the lead wants of a time, beside other times in the message."""

RESTATING = words("so meaning ie that's also sprich heisst namely")

BEGINNING = words(
    "begin begins beginning start starts starting commence anfangen anfaengt angefangen beginnen beginnt starten startet loslegen losgehen losgeht baubeginn"
)
"""Words of a clause that tells when the work begins, where others tell when it must be done."""
