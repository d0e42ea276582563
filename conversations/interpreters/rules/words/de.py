"""German words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "null": 0, "ein": 1, "eine": 1, "einer": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
        "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "fuffzig": 50, "fuffzich": 50, "fuffzg": 50, "fünfzich": 50, "zwanzich": 20, "dreißich": 30, "vierzich": 40, "sechzich": 60, "siebzich": 70, "achtzich": 80, "neunzich": 90, "zwoi": 2, "zwoa": 2, "fenf": 5, "oins": 1, "fuchzig": 50, "fuchzg": 50, "zwanzg": 20, "dreißg": 30, "vierzg": 40, "fünfzg": 50, "sechzg": 60, "siebzg": 70, "achtzg": 80, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90, "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5,
    },
    scales={
        "dutzend": 12, "hundert": 100, "hunderter": 100, "hunderttausend": 1e5, "tausend": 1e3, "tausender": 1e3, "tuusig": 1e3, "tuusend": 1e3, "tausnd": 1e3, "dausend": 1e3, "tsd": 1e3, "tds": 1e3, "taus": 1e3, "riesen": 1e3, "mille": 1e3,
        "scheine": 1e3, "million": 1e6, "viertelmillion": 2.5e5, "halbmillion": 5e5, "dreiviertelmillion": 7.5e5, "millionen": 1e6, "mio": 1e6, "mill": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9,
        "mia": 1e9,
    },
    fractions={"halb": 0.5, "halbe": 0.5, "halben": 0.5, "einhalb": 0.5, "viertel": 0.25, "dreiviertel": 0.75},
    joiners="und",
    compounds=True,
    money={
        "few": "paar|einige|mehrere|wenige|einigen|mehreren|wenigen",
        "one": "ein|eine|einer|einem|einen|ner|ne|nen",
        "at_most": "bis zu|bis|maximal|max|höchstens|nicht mehr als|nie mehr als|nicht über|unter|"
        "unterhalb|weniger als|höchstbetrag|obergrenze|obergrenze von|obergrenze ist|"
        "obergrenze liegt bei|limit|limit von|limit liegt bei|deckel|deckel bei|deckel von|"
        "gedeckelt bei|gedeckelt auf|maximum|maximum von|keinesfalls mehr als|"
        "auf keinen fall mehr als|allerhöchstens|kein cent mehr als|kleiner als|begrenzt auf|"
        "beschränkt auf|schmerzgrenze|schmerzgrenze liegt bei|schmerzgrenze ist|alles bis|"
        "keinen cent über|keinen cent mehr als",
        "at_least": "mindestens|mind|minimum|mehr als|über|oberhalb|ab|von mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|größer als|deutlich über|"
        "deutlich mehr als|weit über|jenseits der|jenseits von",
        "about": "knapp unter|knapp über|etwas über|etwas unter|leicht über|leicht unter|knapp|gut|rund|etwa|ungefähr|ca|circa|zirka|so um die|um die|so|fast|beinahe|"
        "in etwa|grob|schätzungsweise|vielleicht|plusminus|annähernd|in der größenordnung|in der größenordnung von|so rund|an die|genau|insgesamt|"
        "etwas mehr als|etwas weniger als|wir verfügen über|verfüge über|verfügen über|reden über|sprechen über|entschieden über|rede über|ein budget über|"
        "budget über|rechnung über|angebot über|antrag über|freigabe über|auftrag über|bescheid über|förderung über|summe über",
        "post_at_most": "max|maximal|höchstens|oder weniger|als obergrenze|obergrenze|ist das maximum|"
        "ist das limit|ist die obergrenze|ist schluss|und nicht mehr|und keinen cent mehr|"
        "ist die grenze|ist der deckel|ist maximum|ist schmerzgrenze|und drunter|oder drunter|"
        "ist das höchste der gefühle|im äußersten fall|ist das äußerste|allerhöchstens|"
        "ist die schmerzgrenze|sind das limit|sind das maximum|sind die obergrenze|"
        "sind schluss|sind die grenze|sind maximum",
        "post_at_least": "mindestens|minimum|oder mehr|und mehr|aufwärts|und aufwärts|plus|und darüber|oder darüber|mind|ist das minimum|wenigstens",
        "range": "bis|oder|bis zu|bis maximal|bis max|bis höchstens|vielleicht",
        "between": "zwischen|zwüsche|zwischn|von",
        "and": "und",
        "year": "im jahr|pro jahr|per anno|p.a|jährlich|/jahr|/a|/j|je jahr|jedes jahr|p.j|per annum",
        "annual": "jährlich|jährliches|jährlichen|jährliche|jährlicher|pro jahr|im jahr|jahresbudget|jährl|jedes jahr|je jahr|jahresetat|jahresbudget von",
        "month": "im monat|pro monat|monatlich|/monat|/m|mtl|je monat|jeden monat|p.m|den monat",
        "monthly": "monatlich|monatliches|monatlichen|monatliche|pro monat|im monat|mtl|jeden monat|monatsbudget",
        "once": "einmalig|einmal|einmalige|einmaliger|einmaliges|einmalzahlung|auf einmal|"
        "als einmalzahlung|einmalbetrag|ein mal",
        "sorry": "nein|sorry|besser gesagt|korrektur|ich meine|ich meinte|quatsch|moment|halt|stop|pardon|vielmehr|stimmt nicht|nunmehr|"
        "inzwischen|sondern|nee|ne|falsch|eigentlich|tippfehler|upps|jetzt|mittlerweile|aufgestockt auf|gekürzt auf|erhöht auf|reduziert auf|doch",
        "instead": "statt|anstatt|nicht|anstelle von|keine|statt der|nicht mehr|vergessen sie die|vergiss die",
        "figures": "stellig|stellige|stelliger|stelliges|stelligen|stellen",
        "low": "niedrig|niedriger|niedrige|niedrigen|niedriges|unterer|unteren|untere|unteres|kleiner|kleinen|klein",
        "mid": "mittlerer|mittleren|mittlere|mittleres|mittel",
        "high": "hoher|hohen|hohe|hohes|hoch|oberer|oberen|obere|oberes|höherer|höheren",
        "digits:5": "zehntausende|zigtausend|mehrere zehntausend",
        "digits:6": "hunderttausende|mehrere hunderttausend",
        "digits:7": "millionenbetrag|millionenhöhe|einstelliger millionenbetrag|"
        "einstelligen millionenbereich|einstelliger millionenbereich|"
        "einstelligen millionenbetrag",
        "money": "budget|beschlossen|abgesegnet|abgenickt|zugesagt|gesprochen|gsproche|geld|gelder|mittel|etat|invest|investition|investitionen|summe|betrag|kosten|kostet|preis|topf|rahmen|freigegeben|"
        "genehmigt|bewilligt|eingeplant|zurückgelegt|reserviert|bereitgestellt|kapital|finanzierung|finanziert|förderung|ausgeben|brutto|netto|mwst|budgetiert|"
        "investieren|kohle|fördermittel|zuschuss|kredit|angesetzt|veranschlagt|verplant|beantragt|haushalt|rückstellung|auszugeben|budgetrahmen|zahlen",
        "things": "stück|stk|teile|anlagen|standorte|mitarbeiter|leute|personen|maschinen|ventile|sensoren|pumpen|qm|quadratmeter|meter|liter|tonnen|tage|tagen|wochen|wocha|"
        "monate|monaten|jahre|jahren|jahr|stunden|std|uhr|minuten|sekunden|grad|prozent|cm|mal|fach|einheiten|messpunkte|datenpunkte|zähler|linien|hallen|werke|"
        "einwohner|kunden|nutzer|kühe|wohnungen|zimmer|betten|gewächshäuser|kilo|kilometer|kubikmeter|kilowatt|megawatt|volt|ampere|umdrehungen|jährige|köpfe|"
        "kollegen|chefs|geschäftsführer|partner|punkte|fragen|dinge|sachen|gründe|schichten|ladepunkte|filialen|ma|vza|stellen|sek|von uns|steuerungen|"
        "und|weitere|weiteren|neue|neuen|alte|alten|verschiedene",
        "fine": "alles|komplett|gesamt|ist|sind|war|waren|warens|warns|warn|sinds|wird|werden|wäre|hätte|hätten|haben|hat|habe|für|bis|von|pro|und|aber|oder|ich|wir|er|sie|"
        "es|das|die|der|den|dem|ein|im|in|an|auf|mit|ohne|zu|zur|netto|brutto|inkl|exkl|plus|ungefähr|rund|etwa|circa|"
        "vielleicht|maximal|höchstens|genehmigt|freigegeben|bewilligt|eingeplant|vorgesehen|verfügbar|da|bereit|nur|"
        "insgesamt|gesamt|so|dieses|nächstes|wenn|mehr|weniger|geben|gibt|als|vor|nach|mindestens|ca|jährlich|monatlich|"
        "einmalig|ja|nein|ok|bitte|danke|nicht|weil|seit|je|kann|können|könnte|könnten|darf|dürfen|soll|sollen|sollte|"
        "müssen|muss|liegen|liegt|stehen|steht|reserviert|zurückgelegt|sollten|drin|machbar|wohl|sicher|fix|zugesagt|"
        "schon|bereits|noch|aktuell|derzeit|heuer|kämen|reichen|reicht|zum|hab|budget|eingestellt|geplant|beantragt|"
        "möglich|übrig|gesetzt|angesetzt|veranschlagt|komplett|allein|dafür|davon|gedacht|max|brauchen|bräuchten|halt|"
        "mal|eher|locker|ausgeben|investieren|fürs|vom|beim|am|um|bekommen|gekriegt|kriegen|gehen|wollen|will|stünden|"
        "sinds|wärs|wären's|hätt|jahresbudget",
        "bad_before": "nr|nummer|artikel|bestellnr|version|typ|modell|raum|gebäude|halle|linie|werk|plz|tel|telefon|handy|fax|seite|kapitel|punkt|phase|seit|"
        "stufe|klasse|din|baujahr|bj|schicht|zeile|abschnitt|kw|stand|ende|anfang|mitte|mitarbeiter",
        "digits:8": "zweistelliger millionenbetrag|zweistelligen millionenbereich|zweistelligen millionenbetrag",
    },
    times={
        "month:1": "jaenna|jänna|januer|januar|jänner|jan|jänners|januars",
        "month:2": "februar|feber|feb",
        "month:3": "merz|märz|maerz",
        "month:4": "april|apr",
        "month:5": "mai",
        "month:6": "juni|jun|juno",
        "month:7": "juli|jul",
        "month:8": "august|auguscht|aug",
        "month:9": "septemba|september|sept|sep",
        "month:10": "oktoba|oktober|okt",
        "month:11": "november|nov",
        "month:12": "dezemba|dezember|dez",
        "weekday:0": "montag|montags",
        "weekday:1": "dienstag",
        "weekday:2": "mittwoch",
        "weekday:3": "donnerstag",
        "weekday:4": "freitag",
        "weekday:5": "samstag|sonnabend",
        "weekday:6": "sonntag",
        "season:spring": "früelig|frühling|friahjoahr|frühjohr|frühling|frühjahr|frühjahrs|frühlings|lenz",
        "season:summer": "summer|sommer|sommers",
        "season:autumn": "herbscht|herbst|herbsts|herbstes",
        "season:winter": "winter|winters",
        "unit:d": "täg|dog|tag|tage|tagen|werktage|werktagen|arbeitstage|arbeitstagen|tages",
        "unit:w": "wuche|wocha|wochn|wuchn|woche|wochen|kalenderwoche|kalenderwochen|wo",
        "unit:m": "mönet|monet|monat|monate|monaten|monats|monates|mon",
        "unit:q": "quartal|quartale|quartalen|quartals|vierteljahr|vierteljahres|vierteljahre|vierteljahren",
        "unit:h": "halbjahr|halbjahre|halbjahren|halbjahres|semester",
        "unit:y": "johr|joahr|joa|jahr|jahre|jahren|jahres|kalenderjahr|kalenderjahres",
        "unit:k": "geschäftsjahr|geschäftsjahres|wirtschaftsjahr|wirtschaftsjahres|fiskaljahr|haushaltsjahr|haushaltsjahres|budgetjahr|"
        "rechnungsjahr|finanzjahr|budgetperiode",
        "unit:e": "wochenende",
        "halfof": "hälfte|jahreshälfte|halb|halbe|halben|halbes",
        "kw": "kw",
        "ordinal:1": "erste|ersten|erster|erstes",
        "ordinal:2": "zweite|zweiten|zweiter|zweites",
        "ordinal:3": "dritte|dritten|dritter|drittes",
        "ordinal:4": "vierte|vierten|vierter|viertes",
        "next": "nächscht|nächschte|nächschts|nächst|nexte|nexten|nextes|nextn|nächstn|nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|kommendem|neue|neuen|neues|neuem|folgende|"
        "folgenden|folgendes|nä|nächst|das neue",
        "this": "diese|diesen|dieser|dieses|diesem|laufende|laufenden|laufendes|laufendem|aktuelle|aktuellen|aktuelles|heurigen|heuriges",
        "last": "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangenes|vorige|vorigen|voriges|vorigem|vergangenem",
        "overnext": "übernächste|übernächsten|übernächster|übernächstes|übernächstem",
        "later": "noch|rest|restliche|restlichen|im rest|im laufe|im lauf|später|im verlauf|verlauf|laufe|lauf|restliches",
        "since": "seit|seitdem|schon seit|bereits seit|in den letzten|in den vergangenen|während der letzten|die letzten",
        "ago": "her|zuvor|früher",
        "early": "anfang|beginn|zu beginn|zum beginn|früh|anfangs|am anfang|zum anfang|gleich zu beginn|gleich anfang|beginnend",
        "mid": "mitte|in der mitte|zur mitte",
        "late": "ende|zum ende|am ende|gegen ende|spät|zu ende|schluss|ausgang",
        "by": "bis|bis zum|bis zur|bis spätestens|fällig|bis dato|bis zu|deadline|bis einschließlich|bis inklusive|bis längstens|bis maximal|"
        "fertig bis|fertig sein bis|fertig zum|fertig am|abgeschlossen bis|termin ist|bis etwa",
        "before": "vor|vorm|noch vor|rechtzeitig vor|rechtzeitig zum|kurz vor|bevor|unmittelbar vor|direkt vor|spätestens vor|bis vor|vor dem|vor der|vor den",
        "from": "ab|von|beginnend ab|startend|beginnend mit|mit beginn|start ab|los ab|vom|los geht's|los gehts",
        "not_before": "nicht vor|frühestens|erst|erst ab|erst im|erst in|nicht früher als|nicht eher als|nicht vor dem|nicht vor der|frühestens ab|"
        "frühestens im|frühestens in|eher nicht vor|sicher nicht vor|keinesfalls vor|auf keinen fall vor|nie vor|nicht bevor|erst wieder|erst wieder im|"
        "frühestmöglich ab|verschoben auf|verschoben bis|vertagt auf|vertagt bis|geschoben auf|gesperrt bis|eingefroren bis|auf eis bis|"
        "verschoben ins|verschoben in|erst anfang nächsten|wird nichts vor|nichts vor|nicht mehr vor|zurückgestellt bis|zurückgestellt auf|verlegt auf|"
        "erst gegen|früheste|frühester termin|erst zum|erst am",
        "after": "nach|nach dem|nach der|nach den|erst nach|gleich nach|direkt nach|kurz nach|"
        "unmittelbar nach|im anschluss an|sofort nach|nachm",
        "in": "in|im|am|an|zum|zu|zur|um|gegen|während|über|so gegen|ins|innerhalb der nächsten zeit in|irgendwann im|irgendwann in|heute in|schon in|"
        "bereits im|bereits in|schon im|den|dem|der",
        "for": "für|auf|dauert|dauern",
        "within": "innerhalb|innerhalb von|innerhalb der nächsten|binnen|in den nächsten|"
        "in den kommenden|die nächsten|in weniger als|in unter|in spätestens|in maximal|"
        "in höchstens|spätestens in|maximal in|im laufe der nächsten|innert|"
        "innerhalb der kommenden|im laufe von|höchstens|während der nächsten|in längstens|"
        "in den nächsten paar|die kommenden|im lauf der nächsten|im laufe der kommenden|"
        "längstens in",
        "minimum": "mindestens|in mindestens|nicht vor ablauf von|in frühestens|mehr als|nicht in den nächsten|"
        "nicht innerhalb der nächsten|in mehr als|in über|wenigstens",
        "between": "zwischen|irgendwann zwischen",
        "and": "und",
        "or": "oder|bzw|beziehungsweise",
        "range": "",
        "hence": "ab jetzt|ab heute|von jetzt an|von heute an|von jetzt|von heute",
        "at_earliest": "allerfrühestens|aufwärts|oder später|oder danach|und später|ff|frühstens",
        "at_latest": "spätestens|allerspätestens|oder früher|als deadline|ist deadline|ist die deadline|längstens|ist der stichtag|"
        "fix",
        "now": "sofort|ab sofort|umgehend|unverzüglich|unmittelbar|jetzt gleich|jetzt sofort|so schnell wie möglich|"
        "so bald wie möglich|so schnell wie's geht|so schnell es geht|so schnell wies geht|so rasch wie möglich|"
        "so früh wie möglich|schnellstmöglich|schnellstens|baldmöglichst|schnellst möglich|bald möglichst|ehestmöglich|"
        "ehestens|frühestmöglich|sobald wie möglich|sobald möglich|sobald es geht|raschestmöglich|raschest|ehebaldigst|"
        "zum frühestmöglichen zeitpunkt|am besten gestern|am besten sofort|am liebsten gestern|am liebsten sofort|"
        "lieber gestern als heute|besser gestern als heute|gestern wäre besser|schon gestern|eigentlich gestern|"
        "eigentlich schon gestern|bis gestern|besser gestern|lieber heute als morgen|besser heute als morgen|heute noch|"
        "noch heute|von jetzt auf gleich|auf der stelle|stante pede|asap|asap bitte|hat schon begonnen|"
        "hat bereits begonnen|haben schon begonnen|haben bereits begonnen|haben schon angefangen|"
        "haben bereits angefangen|läuft schon|läuft bereits|ist schon gestartet|ist bereits gestartet|schon gestartet|"
        "bereits gestartet|schon angefangen|schon begonnen|bereits begonnen|bereits angefangen|sind schon dran|"
        "sind bereits dran|sind schon dabei|sind bereits dabei|sind mittendrin|mittendrin|schon im gange|"
        "bereits im gange|schon losgelegt|bereits losgelegt|jeder tag zählt|jede stunde zählt|je früher desto besser|"
        "je eher desto besser|je schneller desto besser|je früher, desto besser|je eher, desto besser|"
        "je schneller, desto besser|es eilt|eilt|brennt|es brennt|dringend|sehr dringend|höchste eisenbahn|pressiert|"
        "es pressiert|keine zeit zu verlieren|ohne verzögerung|gleich jetzt|pronto|hier und jetzt|jetzt und sofort|"
        "am besten jetzt|am besten heute|am liebsten heute|am liebsten jetzt|besser heute|gerade eben gestartet",
        "weaknow": "jetzt|heute|gestern|jetz|nun|gleich|heut|vorgestern",
        "not_now": "bis jetzt|bis heute|für jetzt|jetzt noch nicht|bis auf weiteres|heute nacht|heute früh|heute morgen|"
        "heute vormittag|guten morgen|gutn morgen|guten tag|guten abend|jetzt mal|jetzt noch|erst mal|erstmal|"
        "erst einmal|zum ersten mal|morgens|heute abend|jetzt also doch|von morgens|erst wenn|im augenblick|erst sobald|"
        "erst nachdem|erst dann|ab heute bin|ab heute ist|ab sofort bin|ab jetzt bin|schönen tag|tag und nacht|"
        "bis morgen|bis dann|bis später|jeden tag|pro tag|bis bald|bis gleich|eines tages|gar nicht erst|im moment|"
        "bis vor kurzem|vor kurzem|vor allem|vor ort|nach wie vor|nach und nach|nach hause|je nach|nach oben|nach unten|"
        "gegen ende der schicht|am ende des tages|letzten endes|im endeffekt|schlussendlich|in kürze|für den fall|"
        "im fall|auf jeden fall|auf keinen fall|in dem fall|in jedem fall|jeden fall|keinen fall|der fall",
        "shift:1": "morn|morgen",
        "shift:2": "übermorgen",
        "day:eoy": "jahresende|jahresschluss|jahresausgang|jahreswende|ende jahr",
        "day:soy": "jahresanfang|jahresbeginn|jahresstart",
        "day:moy": "jahresmitte|mitte jahr",
        "day:eom": "monatsende|ultimo",
        "day:som": "monatsanfang|monatsbeginn|monatsersten",
        "day:mom": "monatsmitte",
        "day:eoq": "quartalsende|quartalsschluss",
        "day:soq": "quartalsanfang|quartalsbeginn",
        "day:eow": "wochenschluss",
        "day:sow": "wochenanfang|wochenbeginn",
        "day:mow": "wochenmitte",
        "day:eofy": "geschäftsjahresende|ende des geschäftsjahres",
        "day:sofy": "geschäftsjahresbeginn|geschäftsjahresanfang",
        "day:turn": "jahreswechsel",
        "day:ny": "neujahr danach",
        "day:early_spring": "frühlingsanfang|frühlingsbeginn|frühjahrsbeginn|vorfrühling",
        "day:early_summer": "sommeranfang|sommerbeginn|frühsommer|sommerstart",
        "day:early_autumn": "herbstanfang|herbstbeginn|frühherbst",
        "day:early_winter": "winteranfang|winterbeginn|wintereinbruch",
        "day:late_summer": "spätsommer|sommerende|altweibersommer",
        "day:late_autumn": "spätherbst|herbstende",
        "day:late_winter": "spätwinter|winterende",
        "day:late_spring": "spätfrühling|frühlingsende",
        "day:mid_summer": "hochsommer",
        "holiday:easter": "ostern|osterfest|osterwochenende|ostermontag|karfreitag",
        "holiday:easter_break": "osterferien|osterurlaub",
        "holiday:pentecost": "pfingsten|pfingstferien|pfingstmontag",
        "holiday:ascension": "christi himmelfahrt|himmelfahrt|auffahrt|vatertag",
        "holiday:corpus": "fronleichnam",
        "holiday:carnival": "karneval|fasching|fasnacht|fastnacht|rosenmontag",
        "holiday:candlemas": "lichtmess|maria lichtmess|mariä lichtmess|lichtmeß|maria lichtmeß",
        "holiday:epiphany": "dreikönig|heilige drei könige|heiligen drei königen|dreikönigstag|drei könig|hl drei könige",
        "holiday:christmas": "weihnachten|weihnachtsgeschaeft|weihnachtsgeschäft|weihnacht|heiligabend|weihnachtsfeiertage|weihnachtsfeiertagen|heilig abend|x-mas",
        "holiday:christmas_break": "weihnachtsferien|weihnachtsurlaub|weihnachtspause|winterpause|weihnachtszeit|zwischen den jahren|betriebsurlaub zu weihnachten",
        "holiday:newyear": "neujahr|silvester",
        "holiday:summer_break": "sommerferien|sommerurlaub|sommerpause|großen ferien|betriebsferien|werksferien|betriebsurlaub|werksurlaub|"
        "urlaubszeit|sommerloch|urlaubssaison|haupturlaubszeit",
        "holiday:autumn_break": "herbstferien",
        "holiday:holidays": "ferien|schulferien",
        "holiday:feast_days": "feiertage|feiertagen|festtage|festtagen",
        "holiday:labour": "tag der arbeit|ersten mai|erster mai",
        "holiday:unity": "tag der deutschen einheit",
        "holiday:all_saints": "allerheiligen",
        "holiday:st_nicholas": "nikolaus",
        "holiday:assumption": "mariä himmelfahrt",
        "holiday:ramadan": "ramadan|fastenmonat",
        "holiday:eid": "zuckerfest",
        "holiday:eid_adha": "opferfest",
        "holiday:cny": "chinesischen neujahr|chinesisches neujahr|chinesischem neujahr|chinesischen neujahrsfest",
        "holiday:oktoberfest": "oktoberfest|wiesn",
        "history": "wurde|wurden|war|waren|hatte|hatten|kam|kamen|ging|gingen|bekam|gab|gekommen|beschlossen|verlassen|übernommen|freigegeben|bekommen|"
        "gekauft|entschieden|gestartet|abgelehnt|gekündigt|passiert|gewesen|begann|verschwand|eingebaut|ausgefallen|hat|haben|habe|bin",
        "future": "wird|werden|soll|sollen|sollte|sollten|geplant|möchte|möchten|wollen|will|würden|würde|wäre|wären|muss|müssen|müsste|müssten|kann|können|könnte|könnten|geht|gehts|starten|"
        "start|beginnen|beginnt|angesetzt|vorgesehen|ab|spätestens|frühestens|ist|sind|brauchen|bräuchten|anfangen|loslegen|los|rechnen|rechne|rechnet|peilen|hätten",
        "not": "nicht|nid|nöd|nit|kein|keine|keinen|keiner|nie|niemals|nichts|nix|weder|ned|net|nimmer|keinesfalls|kaum|wird nichts",
        "needs": "brauchen|brauche|braucht|bräuchten|bräuchte|benötigen|benötigt|müssen|muss|starten|start|starte|loslegen|anfangen|beginnen|los|soll|sollte|sollten|"
        "könnten|wollen|möchten|am besten|liebsten|lieber|ideal|idealerweise|bitte|her|schon|ging's|legen|fangen|kann|können|bestellen",
        "name_before": "herr|herrn|frau|kollege|kollegin|fragen|frag|frage|mit|hallo|liebe|lieber|chef",
        "shutdown": "stillstand|abschaltung|revision|stopp|stillstands|wartung",
        "thatis": "also|d.h|dh|das heißt|heißt|nämlich|genauer|genau|konkret|sprich|wahrscheinlich|"
        "vermutlich|wohl|das|sind|ist|wäre|so|ca|etwa|vielleicht|eher|bzw|h|genauer gesagt|"
        "gesagt",
        "instead": "statt|anstatt|nicht|nicht im|nicht in|hatten sie|du hattest|sie schrieben|ich sagte|hatte ich gesagt|ursprünglich|vergessen sie|vergiss|eigentlich war|"
        "früher mal|sie haben|ich hatte gesagt|nicht mehr|anstelle von",
        "filler": "der|die|das|des|dem|den|ca|circa|zirka|etwa|ungefähr|wohl|vielleicht|wahrscheinlich|"
        "voraussichtlich|vermutlich|rund|eher|so|ganz|möglichst|sicher|gerne|gern|schon|"
        "bereits|mal|irgendwann|monat|vom|idealerweise|genau|grob|schätzungsweise|hoffentlich|"
        "herum|geplant|unseres|unserer|unserem|dann|spätestens bis|rum|gleich|wieder|von|"
        "direkt|noch|ja|halt|auch|gut|knapp|knappen|guten|ziemlich|voll|spätestens bis zum",
        "ambiguous": "mai|jan|mon|nov|sep|wo",
        "plural": "tage|tagen|wochen|monate|monaten|quartale|quartalen|jahre|jahren|halbjahre|vierteljahre",
        "day:thisyear": "heuer",
        "monthweek:1": "jännerwoche|januarwoche",
        "monthweek:2": "februarwoche",
        "monthweek:3": "märzwoche",
        "monthweek:4": "aprilwoche",
        "monthweek:5": "maiwoche",
        "monthweek:6": "juniwoche",
        "monthweek:7": "juliwoche",
        "monthweek:8": "augustwoche",
        "monthweek:9": "septemberwoche",
        "monthweek:10": "oktoberwoche",
        "monthweek:11": "novemberwoche",
        "monthweek:12": "dezemberwoche",
        "holiday:heating": "heizperiode|heizsaison",
    },
)
