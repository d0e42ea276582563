"""Word sets that hold for the whole message: function words, negations, names of things. Pure."""

from __future__ import annotations

from conversations.interpreters.rules.lexicon.canonical import fold


def words(body: str) -> frozenset[str]:
    """The folded words of a text."""
    return frozenset(fold(body).split())


FUNCTION: dict[str, frozenset[str]] = {
    "en": words(
        """a an the and or but so if then than that this these those there here it its he she they them his her their our my your you we us i me mine
        of to in on at by for from with without into onto about as is are was were be been being am do does did done have has had having will would can
        could shall should may might must not no nor too very just only also even still already yet really quite rather pretty well now when where
        what who whom whose which why how all any some each both much many more most other another such own same again ever never always often because
        since until while before after during between over under up down out off through get gets got getting go goes going gone come comes make makes
        let lets like want wants need needs know think guess suppose mean say said please sorry thanks thank hi hello hey yes no ok okay well oh hm
        hmm hmmm mhm mm uh um er erm ehm huh lol haha hahaha actually basically honestly currently today tomorrow one two it's i'm one ones us ourselves myself yourself themselves something anything nothing
        everything someone anyone everybody nobody lot lots bit kind sort way thing things stuff else maybe perhaps probably would've s t re ve ll m d"""
    ),
    "de": words(
        """der die das den dem des ein eine einen einem einer eines und oder aber also wenn dann als dass daß dies diese dieser dieses diesen hier da dort
        es er sie ihr ihm ihn ihnen ihre ihrer ihren unser unsere unserem unseren unserer mein meine meinem meinen meiner dein deine euer eure euch wir uns
        ich mich mir du dich dir man von zu zum zur in im ins an am auf bei mit ohne für über unter nach vor seit bis aus durch gegen um ist sind war
        waren sein bin bist seid wird werden wurde worden hat haben habe hatte hätte hätten habt kann können könnte könnten soll sollen sollte muss
        müssen müsste will wollen wollte würde würden möchte möchten darf dürfen nicht kein keine keinen keinem keiner nur auch noch schon ja nein doch mal halt
        eben eigentlich so sehr ganz gar viel viele mehr alle alles etwas was wer wie wo wann warum weil denn ob gerade jetzt heute morgen immer wieder nie
        sich selbst bitte danke hallo gut wohl einfach da dazu damit davon daran darüber darauf dafür hab is nix ne nen n mir's irgendwas irgendwie
        vielleicht weiß wissen sag sagen gibt geht gehen macht machen haben's sowas ding dinge sachen zeug ok okay ach naja hm hmm hmmm mhm aehm ähm puh tja uff jo joa passt leider paar bisschen bissl ned nöd nid nit nimmer isch hani mues muass scho zäme zsamm eich ois wos dös mi ma hob san koa händ"""
    ),
    "fr": words(
        """le la les un une des du de et ou mais donc si que qui quoi ce cette ces il elle on nous vous ils je tu me te se mon ma mes ton notre nos votre vos
        leur au aux en dans sur pour par avec sans est sont été être ai as a avons avez ont avoir fait faire pas ne n non oui plus très bien c'est c j d l s
        merci bonjour c'est quand comment pourquoi combien quel quelle suis y qu"""
    ),
    "es": words(
        """el la los las un una unos unas de del y o pero que si no sí en con por para sin al lo se me te nos su sus mi mis es son está están ser estar hay he ha
        han tengo tiene tenemos yo tú él ella nosotros ustedes usted esto este esta eso como cuando cuánto qué quién dónde más muy ya también pues gracias hola
        solo sólo a le les todo"""
    ),
    "it": words(
        """il lo la i gli le un una uno di del della dei delle e o ma che se non sì no in con per senza al alla ai a da dal si mi ti ci vi è sono era essere ho ha
        hanno abbiamo avete io tu lui lei noi voi questo questa quello come quando quanto chi dove più molto già anche grazie ciao buongiorno solo su nel nella"""
    ),
    "nl": words(
        """de het een en of maar dat die dit deze er hij zij ze we wij ik je jij u me mij ons onze mijn jouw uw van in op aan bij met zonder voor over onder na tot
        uit door is zijn was waren ben bent heb hebt heeft hebben had wordt worden kan kunnen moet moeten wil willen zou niet geen nog ook al maar wel dan als wat
        wie hoe waar wanneer waarom ja nee dank bedankt hallo goed naar te om"""
    ),
    "pl": words(
        """i w na z ze do od za po o u dla przez bez nie tak jest są był była być mam masz ma mamy macie mają ja ty on ona my wy oni się to ten ta te co kto jak
        kiedy gdzie ile czy że ale lub albo już jeszcze tylko też bardzo proszę dziękuję dzień dobry mnie nas nam mi jej jego"""
    ),
    "pt": words(
        """o a os as um uma uns umas de do da dos das e ou mas que se não sim em no na nos nas com por para sem ao à é são está estão ser estar tem temos tenho há eu tu
        ele ela nós vocês você isto este esta isso como quando quanto quem onde mais muito já também obrigado obrigada olá só pra me meu minha nosso nossa"""
    ),
    "tr": words(
        """ve veya ama ile için bir bu şu o ben sen biz siz onlar bana bize benim bizim sizin var yok değil evet hayır mi mı mu mü ne kim nasıl neden ne zaman nerede
        çok daha en da de ki gibi kadar sonra önce şimdi bugün yarın olarak her hiç lütfen teşekkürler merhaba lazım gerek"""
    ),
}

NEGATIONS = words(
    """not no never nor neither without hardly nobody none nothing nope barely cannot
    nicht nie niemals kein keine keinen keinem keiner keinerlei keines nichts weder noch ohne niemand kaum
    pas ne jamais aucun aucune ni sans personne rien
    nunca jamás ningún ninguno ninguna sin nadie nada tampoco
    non mai nessun nessuno nessuna senza niente nulla neanche
    niet geen nooit niemand niets noch zonder
    nie żaden żadnego żadnej bez nikt nic nigdy
    não nem nenhum nenhuma sem ninguém
    değil yok hiç asla"""
) - words("noch ne sin nada nie no mai pas")

STRONG_NEGATIONS = NEGATIONS | words("no nie")

GENERIC = words(
    """somehow somewhat anyhow overall holistic holistically excellence excellent ecosystem ecosystems cyber disruption disruptive leadership mindset paradigm empowerment ganzheitlich ganzheitliche exzellenz
    mehrwert synergien disruption innovationskraft zukunftsfaehigkeit wettbewerbsfaehigkeit irgendwo irgendwann thing things stuff something anything everything improve improvement improvements improving better best get getting become becoming more less
    efficient efficiency efficiently modern modernity digital digitalisation digitalization digitization digitisation innovation innovative innovations optimise
    optimize optimisation optimization optimizing transformation transform future proof futureproof smart smarter ai artificial intelligence ki iot
    industry 4.0 40 5.0 rubbish crap mess messy chaos chaotic bad suboptimal moment meh mist murks schlecht chaotisch suboptimal usual typical various general generally several different some few many lots lot all kinds sorts company business organisation plant
    factory management boss sustainable sustainability green greener progress growth competitive competitiveness ahead faster strategy strategic vision
    synergy synergies agile cloud blockchain machine learning big data state art technology technologies tech solution solutions product products service
    services world class excellence lean up date topic topics field area areas say told asked wants want should would could do doing etc you name know us next
    level step forward towards along lines point points options option ideas idea inspiration possibilities process processes productivity performance quality
    potential benefits advantage advantages challenge challenges issues issue problem problems project projects things modernise modernisation modernize modernization
    automate automation
    sachen dinge zeug ding themen thema verbessern verbesserung verbesserungen besser effizienz effizienter effizient modern moderner digitalisierung digital digitaler
    digitalisieren innovation innovationen innovativ optimierung optimieren optimierungen transformation zukunft zukunftsfähig zukunftssicher smart industrie nachhaltigkeit
    nachhaltig nachhaltiger übliche üblichen übliches üblich verschiedenes verschiedene diverse diverses allgemein allgemeines allerlei allerhand einiges mehreres manches firma betrieb unternehmen chef vorstand
    geschäftsführung leitung wachstum fortschritt strategie agil künstliche intelligenz technik technologie technologien lösung lösungen produkte produkt
    daten irgendwas irgendwie irgendetwas was etwas dies jenes baustellen baustelle problem probleme projekt projekte ideen idee möglichkeiten prozesse prozess produktivität qualität
    leistung potenzial modernisieren modernisierung automatisieren automatisierung wettbewerbsfähig vorwärts weiterkommen voran schritt sagen gesagt sollen machen tun paar kram
    choses trucs améliorer amélioration divers numérique numérisation moderniser efficacité cosas mejorar mejoras varias varios digitalización eficiencia
    cose migliorare varie digitalizzazione efficienza dingen verbeteren digitalisering efficiëntie różne sprawy rzeczy poprawić cyfryzacja coisas melhorar
    digitalização eficiência şeyler iyileştirme dijitalleşme verimlilik"""
)
"""Words that name no need: buzzwords and talk in general."""

THINGS = tuple(
    sorted(
        words(
            """heat dust dryin pump valve boiler chiller sensor controller plc scada compressor flowmeter meter conveyor robot hvac ventil heating heater cooling cooler fridge freezer oven furnace
            turbine generator charger elevator lift burner dryer kiln mixer silo crane sluice scanner camera inverter transformer switchgear battery photovolt heatpump
            lighting lamp alarm greenhouse irrigat wastewater sewage dosing filter filtrat leak bms mes erp software dashboard thermostat radiator steam
            condensat exhaust extraction welding palleti packag label bottl filler filling press lathe milling cnc motor drive gearbox bearing vibration humidity moisture
            temperature pressure vacuum nitrogen oxygen gas electric energy emission traceab tracking logger barcode rfid tank pipe duct fan fume cleanroom
            autoclave steriliz pasteur brewery dairy warehouse coldstore inventory maintenance spare torque modbus bacnet knx opc telemetry remote submeter
            gauge gauges manometer glass effluent shower spreadsheet excel clipboard paper handwritten hydraulic pneumatic breakage reject rejects scrap downtime overtime actuator encoder hmi panel weighing scale metering incubator laborator calibrat audit fermenter cutter grinder crusher screen mill sprinkler pool
            pumpe ventil kessel kuehl kaelte sensorik fuehler steuerung sps leitsystem kompressor druckluft zaehler foerder roboter lueft heiz waerme ofen oefen brenner
            trockner mischer kran schleuse kamera wechselrichter trafo batterie speicher beleuchtung lampe gewaechs bewaesser abwasser klaer dosier leckage leck software
            thermostat dampf kondens abluft absaug schweiss palettier verpack etikett abfuell presse drehmaschine fraes antrieb getriebe lager schwingung feuchte feuchtigkeit
            temperatur druck vakuum stickstoff sauerstoff strom energie emission rueckverfolg nachverfolg logger rohr filter kanal autoklav molkerei brauerei
            stillstaend wartung instandhaltung ersatzteil fernwartung fernzugriff regelung regler messung messtechnik unterzaehler glasbruch manometer dusche duschen zettel papier excel klemmbrett bruch ausschuss stillstand ausfall hydraulik pneumatik waage aufzug aufzuege lift
            notstrom ladesaeul wallbox photovoltaik solar legionell schimmel brandmeld zutritt tor tore schranke gebaeudeleittechnik glt gebaeudeautomation halle saege spaene
            pompe chaudiere capteur vanne fuite ventilation chauffage froid compresseur four bomba caldera sensor valvula fuga ventilacion calefaccion riego horno compresor
            caldaia sensore valvola perdita ventilazione riscaldamento forno compressore pomp ketel klep lek koeling verwarming pompa kociol czujnik zawor wyciek
            wentylacja caldeira valvula vazamento ventilacao aquecimento kazan vana pompa kompresor sicaklik"""
        )
    )
)
"""Beginnings of words that name what is bought for or with: machines, media, measures."""

THING_STEMS = tuple(thing for thing in THINGS if len(thing) > 4)
THING_WORDS = frozenset(
    ending for thing in THINGS if len(thing) <= 4 for ending in (thing, thing + "s", thing + "e", thing + "n")
) - {"four"}

OURS = words(
    "we our us ours wir unser unsere unserem unseren unserer uns nous notre nos nosotros nuestro nuestra noi nostro nostra wij ons onze my nasz nasza nos nosso nossa bizim biz"
)
TALK = words(
    """you your yours u yourself i me my myself sie ihr ihre ihrer ihren euch euer eure du dich dir ich mich mir mein meine meinem meinen give send tell write answer reply respond say
    say come call stop object gib gebt geben sag sagt schreib schreibt antworte antwortet komm kommt rufen ruft vous votre je moi usted ustedes yo tu lei voi io ik jij jullie ja pan pani eu voce ben sen siz"""
)
"""Words of the lead's own organisation, and words of a talk between lead and agent."""

JOINING = words("and plus with & together jointly both und mit gemeinsam zusammen sowie et avec y con en met i z com ve ile")
"""Words that join two people in one decision."""

NOTHING = words("nothing nix nichts niente nulla rien nada nic niets hicbir garnichts garnix nowt")
"""Words that leave a sentence about a need without one."""


def is_generic(word: str) -> bool:
    """Whether a word names no need, a slip of one letter allowed."""
    if word in GENERIC:
        return True
    if len(word) < 7:
        return False
    return any(abs(len(other) - len(word)) <= 1 and other[0] == word[0] and _one_slip(word, other) for other in _LONG_GENERIC)


def _one_slip(a: str, b: str) -> bool:
    """Whether two words differ by one letter left out, put in or changed, or by two that changed places."""
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        return a[at + 1 :] == b[at + 1 :] or (a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :])
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return short[at:] == long[at + 1 :]


_LONG_GENERIC = tuple(sorted(word for word in GENERIC if len(word) > 6))
