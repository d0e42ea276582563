"""Dutch words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
        "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
        "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20,
        "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
        "negentig": 90, "anderhalf": 1.5, "anderhalve": 1.5,
    },
    scales={
        "dozijn": 12, "honderd": 100, "duizend": 1e3, "mille": 1e3, "k": 1e3, "ton": 1e5, "miljoen": 1e6,
        "mln": 1e6, "mio": 1e6, "miljard": 1e9, "mld": 1e9,
    },
    fractions={
        "half": 0.5, "halve": 0.5, "enhalf": 0.5, "enhalve": 0.5, "kwart": 0.25,
    },
    joiners="en",
    compounds=True,
    money={
        "few": "paar|enkele|meerdere|enige",
        "one": "een|één",
        "at_most": "tot|maximaal|max|hooguit|ten hoogste|niet meer dan|minder dan|onder de|tot maximaal|"
        "hoogstens|maximum|limiet van|plafond van|tot en met",
        "at_least": "minstens|minimaal|min|ten minste|meer dan|boven de|vanaf|tenminste|op zijn minst|"
        "ruim boven|minimum",
        "about": "ongeveer|rond de|rond|circa|zo'n|ca|om en nabij|pakweg|bijna|tegen de|ruim|krap|"
        "grofweg|een|een kleine|iets meer dan|iets minder dan",
        "post_at_most": "max|maximaal|maximum|hooguit|op zijn hoogst",
        "post_at_least": "of meer|minimaal|minimum|en hoger|plus",
        "range": "tot|a|à|of|tot en met",
        "between": "tussen|tussen de|van",
        "and": "en",
        "year": "per jaar|jaarlijks|/jaar|p.j|elk jaar|op jaarbasis",
        "annual": "jaarlijks|jaarlijkse|per jaar|elk jaar",
        "month": "per maand|maandelijks|/maand|p.m|elke maand",
        "monthly": "maandelijks|maandelijkse|per maand",
        "once": "eenmalig|eenmalige|één keer|in één keer|een keer",
        "sorry": "nee|sorry|of liever|correctie|ik bedoel|maar|eigenlijk|wacht",
        "instead": "in plaats van|niet",
        "figures": "cijfers|cijferig",
        "low": "laag|lage",
        "mid": "midden",
        "high": "hoog|hoge",
        "money": "budget|geld|investering|investeren|bedrag|goedgekeurd|begroot|uitgeven|kosten|prijs|"
        "gereserveerd|btw|subsidie|begroting|potje|vrijgemaakt",
        "things": "mensen|medewerkers|locaties|machines|sensoren|pompen|meter|liter|uur|uren|procent|"
        "stuks|kleppen|vestigingen|koeien|hectare|man|dagen|weken|maanden|jaar",
        "fine": "is|zijn|voor|van|per|en|of|maar|wij|we|ik|dat|die|ex|excl|incl|beschikbaar|"
        "goedgekeurd|ongeveer|max|maximaal|hebben|ligt|staat|klaar|dit|volgend|als|om|te|in|"
        "op|btw|netto|bruto|ja|nee|heb|kunnen|mag|mogen|euro|budget|gereserveerd|hebben|kan|"
        "begroot",
        "bad_before": "nummer|nr|versie|lijn|hal|sinds|tel",
    },
    times={
        "month:1": "januari|jan",
        "month:2": "februari|feb",
        "month:3": "maart|mrt",
        "month:4": "april|apr",
        "month:5": "mei",
        "month:6": "juni|jun",
        "month:7": "juli|jul",
        "month:8": "augustus|aug",
        "month:9": "september|sept|sep",
        "month:10": "oktober|okt",
        "month:11": "november|nov",
        "month:12": "december|dec",
        "weekday:0": "maandag",
        "weekday:1": "dinsdag",
        "weekday:2": "woensdag",
        "weekday:3": "donderdag",
        "weekday:4": "vrijdag",
        "weekday:5": "zaterdag",
        "weekday:6": "zondag",
        "season:spring": "lente|voorjaar",
        "season:summer": "zomer",
        "season:autumn": "herfst|najaar",
        "season:winter": "winter",
        "unit:d": "dag|dagen|werkdagen",
        "unit:w": "week|weken",
        "unit:m": "maand|maanden",
        "unit:q": "kwartaal|kwartalen",
        "unit:h": "halfjaar|half jaar",
        "unit:y": "jaar|jaren",
        "unit:k": "boekjaar|fiscaal jaar|begrotingsjaar",
        "unit:e": "weekend",
        "halfof": "helft|halve|half",
        "ordinal:1": "eerste|1e",
        "ordinal:2": "tweede|2e",
        "ordinal:3": "derde|3e",
        "ordinal:4": "vierde|4e",
        "next": "volgend|volgende|komend|komende|aanstaande|nieuwe|nieuw|aankomend|aankomende",
        "this": "dit|deze|huidig|huidige|lopende|lopend",
        "last": "vorig|vorige|afgelopen|laatste",
        "later": "later|rest van|nog|in de loop van",
        "overnext": "over volgende",
        "ago": "geleden|terug",
        "since": "sinds|al|vanaf vorig",
        "early": "begin|vroeg|in het begin",
        "mid": "midden|medio|half|halverwege",
        "late": "eind|einde|laat|tegen het einde|aan het einde|op het einde",
        "by": "tegen|uiterlijk|tot|tot en met|ten laatste|uiterlijk in|t/m",
        "before": "voor|vóór|voor de|net voor|nog voor",
        "from": "vanaf|met ingang van",
        "not_before": "niet voor|niet vóór|op zijn vroegst|pas|pas in|pas vanaf|niet eerder dan|"
        "ten vroegste|niets voor|uitgesteld tot|verschoven naar|uitgesteld naar|bevroren tot|"
        "op z'n vroegst",
        "after": "na|na de|na het|direct na|meteen na|pas na|vlak na",
        "in": "in|over|op|om|rond|tijdens|aan|bij|gedurende|de|het|ergens in",
        "for": "gedurende|voor de duur van",
        "within": "binnen|binnen nu en|in de komende|de komende|binnen de komende|in minder dan|"
        "binnen de|in hooguit|de volgende",
        "minimum": "minstens|minimaal|over minstens|pas over|niet binnen",
        "between": "tussen|tussen de|van|ergens tussen",
        "and": "en",
        "or": "of",
        "range": "tot|tot en met|t/m",
        "hence": "vanaf nu|vanaf vandaag|van nu af",
        "at_earliest": "op zijn vroegst|ten vroegste|of later|op z'n vroegst",
        "at_latest": "uiterlijk|op zijn laatst|ten laatste|of eerder|op z'n laatst|max|maximaal",
        "now": "zo snel mogelijk|zsm|z.s.m|direct|meteen|onmiddellijk|per direct|nu meteen|"
        "zo spoedig mogelijk|zo gauw mogelijk|asap|dringend|gisteren|liefst gisteren|"
        "al begonnen|zijn al begonnen|we zijn al begonnen|al gestart|reeds gestart|al bezig|"
        "loopt al|spoed|urgent|met spoed|vandaag nog|het liefst gisteren|liefst meteen|"
        "terstond|eigenlijk gisteren|hoe eerder hoe beter|hoe sneller hoe beter|nu direct",
        "weaknow": "nu|vandaag",
        "not_now": "voorlopig|tot nu toe|tot nu|op dit moment|nu nog niet|voor nu|niet nu|momenteel|"
        "goedemorgen|nu niet|al met al|al een",
        "shift:1": "morgen",
        "shift:2": "overmorgen",
        "day:eoy": "eind van het jaar|einde van het jaar|jaareinde|eind dit jaar|einde jaar|eind jaar|"
        "het einde van het jaar",
        "day:soy": "begin van het jaar|jaarbegin",
        "day:moy": "midden van het jaar|halverwege het jaar",
        "day:eom": "eind van de maand|einde van de maand|einde maand|maandeinde|eind deze maand",
        "day:eoq": "eind van het kwartaal|einde kwartaal",
        "day:turn": "jaarwisseling",
        "holiday:easter": "pasen",
        "holiday:pentecost": "pinksteren",
        "holiday:ascension": "hemelvaart|hemelvaartsdag",
        "holiday:christmas": "kerst|kerstmis",
        "holiday:christmas_break": "kerstvakantie|feestdagen|de feestdagen",
        "holiday:newyear": "nieuwjaar|oud en nieuw|nieuwe jaar",
        "holiday:summer_break": "zomervakantie|vakantie|de vakantie|bouwvak|de bouwvak|grote vakantie",
        "holiday:autumn_break": "herfstvakantie",
        "holiday:st_nicholas": "sinterklaas",
        "holiday:carnival": "carnaval",
        "holiday:ramadan": "ramadan",
        "holiday:eid": "suikerfeest",
        "holiday:epiphany": "driekoningen",
        "holiday:easter_break": "meivakantie",
        "holiday:cny": "chinees nieuwjaar",
        "history": "was|waren|had|hadden|kreeg|kregen|gekocht|besloten|werd|werden|kwam|ging",
        "future": "wordt|worden|willen|wil|zal|zullen|gaan|gaat|gepland|moet|moeten|starten|beginnen|"
        "kan|kunnen|is|zijn",
        "not": "niet|geen|nooit|niets|nergens|niks",
        "needs": "nodig|willen|wil|moeten|moet|starten|beginnen|liefst|graag|het liefst|eigenlijk|beter|kan",
        "filler": "de|het|van|ongeveer|circa|ca|misschien|waarschijnlijk|vermoedelijk|ergens|maand|zo|"
        "ongeveer|hopelijk|rond|ergens|denk|ik|pas|eerder|wellicht|zo rond|liefst",
        "plural": "dagen|weken|maanden|kwartalen|jaren",
        "thatis": "dus|dat is|oftewel|namelijk|om precies te zijn|waarschijnlijk|in|misschien|ergens",
        "instead": "in plaats van",
    },
)
