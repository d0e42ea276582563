"""German words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

WORDS = Language(
    numbers={
        "null": 0, "ein": 1, "eine": 1, "einer": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
        "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90, "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5,
    },
    scales={
        "dutzend": 12, "hundert": 100, "hunderter": 100, "tausend": 1e3, "tausender": 1e3, "tsd": 1e3, "tds": 1e3, "riesen": 1e3, "mille": 1e3,
        "scheine": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "mill": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9,
        "mia": 1e9,
    },
    fractions={"halb": 0.5, "halbe": 0.5, "halben": 0.5, "einhalb": 0.5, "viertel": 0.25, "dreiviertel": 0.75},
    joiners="und",
    compounds=True,
    money={
        "few": "paar|einige|mehrere|wenige",
        "one": "ein|eine|einer|einen|ner|ne|nen",
        "at_most": "bis zu|bis|maximal|max|höchstens|nicht mehr als|nie mehr als|nicht über|unter|unterhalb|weniger als|höchstbetrag|obergrenze|obergrenze von|"
        "obergrenze ist|obergrenze liegt bei|limit|limit von|limit liegt bei|deckel|deckel bei|deckel von|gedeckelt bei|gedeckelt auf|maximum|maximum von|"
        "keinesfalls mehr als|auf keinen fall mehr als|allerhöchstens|kein cent mehr als|kleiner als|begrenzt auf|beschränkt auf|schmerzgrenze|"
        "schmerzgrenze liegt bei|schmerzgrenze ist|alles bis",
        "at_least": "mindestens|mind|minimum|mehr als|über|oberhalb|ab|von mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|größer als|deutlich über|"
        "deutlich mehr als|weit über|jenseits der|jenseits von",
        "about": "knapp unter|knapp über|etwas über|etwas unter|leicht über|leicht unter|knapp|gut|rund|etwa|ungefähr|ca|circa|zirka|so um die|um die|so|fast|beinahe|"
        "in etwa|grob|schätzungsweise|vielleicht|plusminus|annähernd|in der größenordnung|in der größenordnung von|so rund|an die|genau|insgesamt|"
        "etwas mehr als|etwas weniger als|wir verfügen über|verfüge über|verfügen über|reden über|sprechen über|entschieden über|rede über|ein budget über|"
        "budget über|rechnung über|angebot über|antrag über|freigabe über|auftrag über|bescheid über|förderung über|summe über",
        "post_at_most": "max|maximal|höchstens|oder weniger|als obergrenze|obergrenze|ist das maximum|ist das limit|ist die obergrenze|ist schluss|und nicht mehr|"
        "und keinen cent mehr|ist die grenze|ist der deckel|ist maximum|ist schmerzgrenze|und drunter|oder drunter|ist das höchste der gefühle|im äußersten fall|"
        "ist das äußerste|allerhöchstens|ist die schmerzgrenze",
        "post_at_least": "mindestens|minimum|oder mehr|und mehr|aufwärts|und aufwärts|plus|und darüber|oder darüber|mind|ist das minimum|wenigstens",
        "range": "bis|oder|bis zu|bis maximal|bis max|bis höchstens|vielleicht",
        "between": "zwischen|von",
        "and": "und",
        "year": "im jahr|pro jahr|per anno|p.a|jährlich|/jahr|/a|/j|je jahr|jedes jahr|p.j|per annum",
        "annual": "jährlich|jährliches|jährlichen|jährliche|jährlicher|pro jahr|im jahr|jahresbudget|jährl|jedes jahr|je jahr|jahresetat|jahresbudget von",
        "month": "im monat|pro monat|monatlich|/monat|/m|mtl|je monat|jeden monat|p.m|den monat",
        "monthly": "monatlich|monatliches|monatlichen|monatliche|pro monat|im monat|mtl|jeden monat|monatsbudget",
        "once": "einmalig|einmal|einmalige|einmaliger|einmaliges|einmalzahlung|auf einmal|als einmalzahlung|einmalbetrag",
        "sorry": "nein|sorry|besser gesagt|korrektur|ich meine|ich meinte|quatsch|moment|halt|stop|pardon|vielmehr|stimmt nicht|nunmehr|"
        "inzwischen|sondern|nee|ne|falsch|eigentlich|tippfehler|upps|jetzt|mittlerweile|aufgestockt auf|gekürzt auf|erhöht auf|reduziert auf|doch",
        "instead": "statt|anstatt|nicht|anstelle von|keine|statt der|nicht mehr|vergessen sie die|vergiss die",
        "figures": "stellig|stellige|stelliger|stelliges|stelligen|stellen",
        "low": "niedrig|niedriger|niedrige|niedrigen|niedriges|unterer|unteren|untere|unteres|kleiner|kleinen|klein",
        "mid": "mittlerer|mittleren|mittlere|mittleres|mittel",
        "high": "hoher|hohen|hohe|hohes|hoch|oberer|oberen|obere|oberes|höherer|höheren",
        "digits:5": "zehntausende|zigtausend|mehrere zehntausend",
        "digits:6": "hunderttausende|mehrere hunderttausend",
        "digits:7": "millionenbetrag|millionenhöhe",
        "money": "budget|geld|gelder|mittel|etat|invest|investition|investitionen|summe|betrag|kosten|kostet|preis|topf|rahmen|freigegeben|"
        "genehmigt|bewilligt|eingeplant|zurückgelegt|reserviert|bereitgestellt|kapital|finanzierung|finanziert|förderung|ausgeben|brutto|netto|mwst|budgetiert|"
        "investieren|kohle|fördermittel|zuschuss|kredit|angesetzt|veranschlagt|verplant|beantragt|haushalt|rückstellung|auszugeben|budgetrahmen|zahlen",
        "things": "stück|stk|teile|anlagen|standorte|mitarbeiter|leute|personen|maschinen|ventile|sensoren|pumpen|qm|quadratmeter|meter|liter|tonnen|tage|tagen|wochen|"
        "monate|monaten|jahre|jahren|jahr|stunden|std|uhr|minuten|sekunden|grad|prozent|cm|mal|fach|einheiten|messpunkte|datenpunkte|zähler|linien|hallen|werke|"
        "einwohner|kunden|nutzer|kühe|wohnungen|zimmer|betten|gewächshäuser|kilo|kilometer|kubikmeter|kilowatt|megawatt|volt|ampere|umdrehungen|jährige|köpfe|"
        "kollegen|chefs|geschäftsführer|partner|punkte|fragen|dinge|sachen|gründe|schichten|ladepunkte|filialen|ma|vza|stellen|sek|von uns|steuerungen|"
        "und|weitere|weiteren|neue|neuen|alte|alten|verschiedene",
        "fine": "ist|sind|war|waren|wird|werden|wäre|wären|hätte|hätten|haben|hat|habe|für|bis|von|pro|und|aber|oder|ich|wir|er|sie|es|das|die|der|den|dem|ein|"
        "im|in|an|auf|mit|ohne|zu|zur|netto|brutto|inkl|exkl|plus|ungefähr|rund|etwa|circa|vielleicht|maximal|höchstens|genehmigt|freigegeben|bewilligt|eingeplant|"
        "vorgesehen|verfügbar|da|bereit|nur|insgesamt|gesamt|so|dieses|nächstes|wenn|mehr|weniger|geben|gibt|als|vor|nach|mindestens|ca|jährlich|monatlich|"
        "einmalig|ja|nein|ok|bitte|danke|nicht|weil|seit|je|kann|können|könnte|könnten|darf|dürfen|soll|sollen|sollte|müssen|muss|liegen|liegt|stehen|steht|"
        "reserviert|zurückgelegt|sollten|sollte|drin|machbar|wohl|sicher|fix|zugesagt|schon|bereits|noch|aktuell|derzeit|heuer|kämen|reichen|reicht|zum|hab|"
        "budget|eingestellt|geplant|beantragt|möglich|übrig|gesetzt|angesetzt|veranschlagt|komplett|allein|dafür|davon|gedacht|max|brauchen|bräuchten|halt|mal|eher|"
        "locker|ausgeben|investieren|fürs|vom|beim|am|um|bekommen|gekriegt|kriegen|gehen|wollen|will|stünden|sinds|wärs|wären's|hätt|steht|jahresbudget",
        "bad_before": "nr|nummer|artikel|bestellnr|version|typ|modell|raum|gebäude|halle|linie|werk|plz|tel|telefon|handy|fax|seite|kapitel|punkt|phase|seit|"
        "stufe|klasse|din|baujahr|bj|schicht|zeile|abschnitt|kw|stand|ende|anfang|mitte|mitarbeiter",
    },
)
