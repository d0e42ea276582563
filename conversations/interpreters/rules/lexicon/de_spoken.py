"""German as it is spoken: Austrian, Bavarian, Swiss and northern spellings, and pronouns glued to their verbs."""

from __future__ import annotations

_FORMAL = """streich nehm ruf schick mach lass geb schreib meld komm loesch hoer trag entfern sag red erzaehl schau wart frag
vergess stell verbind setz notier korrigier aender erinner"""
"""Verbs as in "streichens" for "streichen Sie"."""

_FAMILIAR = """ruft schickt lasst nehmt gebt schreibt meldet kommt loescht hoert tragt streicht entfernt sagt macht schaut
vergesst habt koennt wollt seid bringt stellt verbindet sollt muesst"""
"""Verbs as in "rufts" for "ruft", with or without the "ihr" that follows."""

_WITH_ES = """wie ich wir er man sag hab habe haben tun tut brauchen koennen kann will wollen muss weiss find finde mach macht
waer waere darf soll sollte hat war ist wird sind steht stehen klappt kommt schaff zahlt sieht stimmt"""
"""Words with the short "es" behind them: "ichs", "wirs", "hats"."""

_SPELLINGS: dict[str, str] = {
    # Switzerland and Alemannic
    "de": "der", "fuerne": "fuer eine",
    "rueh": "ruhe", "loehn": "lasst", "gaellt": "geld", "gaeld": "geld", "stuerig": "steuerung", "stueuerig": "steuerung", "heizig": "heizung", "lueftig": "lueftung", "neui": "neue", "alti": "alte", "pumpi": "pumpe", "eusi": "unsere", "oeisi": "unsere", "uesi": "unsere", "gah": "gehen", "cho": "kommen", "chume": "komme", "chunnt": "kommt", "weissi": "weiss ich", "nuemm": "nicht mehr", "nuemme": "nicht mehr", "nuem": "nicht mehr", "vergaesse": "vergessen", "lueg": "schaue", "luegt": "schaut", "schaffe": "arbeite", "franke": "franken",
    "isch": "ist", "haend": "haben", "hend": "haben", "hani": "habe ich", "hanni": "habe ich", "hemmer": "haben wir", "haemmer": "haben wir", "het": "hat", "hets": "hat es", "haet": "hat",
    "git": "gibt", "gits": "gibt es", "mues": "muss", "muess": "muss", "muen": "muessen", "muend": "muessen", "zerscht": "zuerst", "zersch": "zuerst", "zerst": "zuerst", "wett": "moechte",
    "woett": "moechte", "wott": "will", "froeg": "frage", "froege": "fragen", "froge": "fragen", "frog": "frage", "morn": "morgen", "losgoht": "losgeht", "goht": "geht", "gaht": "geht", "gohts": "geht es", "waenn": "wenn", "waenns": "wann es",
    "abmaelde": "abmelden", "maelde": "melde", "abmelde": "abmelden", "tueend": "tut", "tuend": "tut", "tuen": "tun", "tuet": "tut", "kei": "kein", "keini": "keine", "ahnig": "ahnung", "oeis": "uns", "eus": "uns", "oeppis": "etwas", "oepper": "jemand",
    "oepperem": "jemandem", "gsproche": "bewilligt", "gsprochen": "bewilligt", "uebercho": "bekommen", "noed": "nicht", "nued": "nicht", "nuet": "nichts", "nuetz": "nichts", "gli": "bald", "brueche": "brauchen", "bruuche": "brauchen", "bruuched": "brauchen",
    "bruuch": "brauche", "emne": "einem", "emene": "einem", "moensch": "mensch", "moensche": "menschen", "zaeme": "zusammen", "zaemme": "zusammen", "entscheided": "entscheiden", "mached": "machen", "wend": "wollen", "waend": "wollen", "loehnd": "lasst", "loend": "lasst", "rueef": "ruf",
    "rueefed": "ruft", "aaluete": "anrufen", "aluete": "anrufen", "telefoniere": "telefonieren", "luet": "ruf", "lueted": "ruft", "sueche": "suchen", "suechi": "suche", "chan": "kann", "chasch": "kannst", "choennd": "koennt", "choend": "koennt", "choennt": "koennte", "choemmer": "koennen wir", "ersch": "erst", "naechscht": "naechst",
    "naechscht's": "naechstes", "gueti": "gute", "guete": "gute", "fuerd": "fuer die", "wuerkli": "wirklich", "gsi": "gewesen", "huet": "heute", "hueuet": "heute", "wiiter": "weiter", "usem": "aus dem", "ufem": "auf dem",
    # Swabia
    "ond": "und", "em": "im", "dr": "der", "koiner": "keiner", "koi": "kein", "koin": "keinen", "oiner": "einer", "oin": "einen", "noi": "nein", "hent": "haben", "hemmr": "haben wir", "hammer": "haben wir", "hob": "habe", "han": "habe",
    "ons": "uns", "onser": "unser", "onsere": "unsere", "heit": "heute", "froga": "fragen", "gsait": "gesagt", "gseit": "gesagt", "ausgmacht": "ausgemacht", "zamma": "zusammen", "zamme": "zusammen", "auguscht": "august", "mei": "meine", "dei": "deine",
    "woiss": "weiss", "moin'r": "meint ihr", "brauchet": "brauchen", "wellet": "wollen", "wellat": "wollen", "miassat": "muessen", "miasst": "muessten", "kennet": "koennen", "kenna": "koennen", "gschickt": "passend", "amol": "einmal", "zwoi": "zwei",
    # Austria and Bavaria
    "gschwind": "schnell", "gmeinsam": "gemeinsam", "zsammen": "zusammen", "mitanand": "miteinander", "tua": "tue", "wia": "wie", "wias": "wie es", "verrot": "verrate", "oiso": "also", "oa": "ein", "oane": "eine",
    "ruaf": "ruf", "ruafts": "ruft", "ruaft": "ruft", "ruh": "ruhe", "gspraech": "gespraech", "gred": "geredet", "kennts": "koennt", "kinnts": "koennt", "hobts": "habt", "suachn": "suchen", "suach": "suche", "zoin": "zahlen", "zoiht": "zahlt", "zahln": "zahlen", "gehd": "geht", "kaputtn": "kaputten", "hinich": "kaputt", "hinig": "kaputt", "hinnig": "kaputt",
    "kemma": "koennen wir", "mecht": "moechte", "mechat": "moechte", "moecht": "moechte", "derf": "darf", "deaf": "darf", "derfs": "darf es", "muas": "muss", "muass": "muss", "muasst": "musst", "miass": "muessen", "miassma": "muessen wir", "muessma": "muessen wir", "koennma": "koennen wir", "ruah": "ruhe", "ausse": "raus", "aussi": "raus", "eirem": "eurem", "eire": "eure", "eicha": "eure",
    "bittschoen": "bitte", "bittsche": "bitte", "brauchn": "brauchen", "brauchma": "brauchen wir", "brauchat": "braucht", "brauchert": "braucht", "brauchad": "braucht", "redn": "reden", "schreibn": "schreiben", "sagn": "sagen", "kumma": "kommen", "kumm": "komm", "zsamm": "zusammen", "zsam": "zusammen", "zam": "zusammen", "zamm": "zusammen", "gmacht": "gemacht", "gsagt": "gesagt", "gsogt": "gesagt", "gschrieben": "geschrieben", "gmeint": "gemeint",
    "gfragt": "gefragt", "gfrogt": "gefragt", "gredt": "geredet", "gnehmigt": "genehmigt", "kriagt": "gekriegt", "kriagn": "kriegen", "warn": "waren", "schmarrn": "quatsch", "schmarren": "quatsch", "schoaf": "scharf", "fia": "fuer", "firn": "fuer den", "neich": "neu", "neichn": "neuen", "neicher": "neuer", "heia": "heuer",
    "eini": "hinein", "herin": "hier", "dazua": "dazu", "zua": "zu", "olles": "alles", "olle": "alle", "ollas": "alles", "gmocht": "gemacht", "mocht": "macht", "moch": "mache", "mochn": "machen", "hot": "hat", "hods": "hat es", "hots": "hat es", "hamas": "haben wir es", "hama": "haben wir", "homma": "haben wir", "samma": "sind wir", "redma": "reden wir", "machma": "machen wir", "wollma": "wollen wir", "schickma": "schicken wir", "weama": "werden wir", "werma": "werden wir",
    "meim": "meinem", "deim": "deinem", "seim": "seinem", "unserm": "unserem", "unsern": "unseren", "unsan": "unseren", "eurn": "euren", "andern": "anderen",
    # the north and Berlin, and what is swallowed everywhere
    "wa": "wir", "keens": "keins", "keene": "keine", "keen": "kein", "meener": "meiner", "eener": "einer", "weess": "weiss", "ooch": "auch", "uff": "auf", "druff": "darauf", "wer's": "wer es", "haste": "hast du", "biste": "bist du", "kannste": "kannst du", "willste": "willst du", "jibt": "gibt", "jeht": "geht", "kieken": "schauen", "nuescht": "nichts", "nischt": "nichts", "allet": "alles", "bisken": "bisschen", "hamse": "haben sie", "sindse": "sind sie", "koennse": "koennen sie", "machense": "machen sie", "wissense": "wissen sie",
    "wir's": "wir es", "ich's": "ich es", "drumm": "darum", "drum": "darum", "son": "so ein", "sone": "so eine", "sonen": "so einen", "wolln": "wollen", "solln": "sollen", "muessn": "muessen", "wern": "werden", "haett": "haette", "wuerd": "wuerde", "koennts": "koennte es", "wuerds": "wuerde es",
    "rumm": "herum", "mitm": "mit dem", "mitn": "mit den", "nachm": "nach dem", "vorm": "vor dem", "hinterm": "hinter dem", "unterm": "unter dem", "uebern": "ueber den", "fuern": "fuer den", "aufn": "auf den", "sry": "sorry", "wieviele": "wie viele", "nem": "einem", "zb": "zum beispiel", "bzgl": "bezueglich", "ggue": "gegenueber", "insb": "insbesondere", "inkl": "inklusive",
    "bereitz": "bereits", "warscheinlich": "wahrscheinlich", "wahrscheinlch": "wahrscheinlich", "ausm": "aus dem", "mengel": "maengel", "lekt": "leckt",
}  # fmt: skip


def _glued() -> dict[str, str]:
    found = {f"{stem}{ending}": f"{stem}en sie" for stem in _FORMAL.split() for ending in ("ens", "n's", "en's")}
    found |= {f"{verb}s": verb for verb in _FAMILIAR.split()}
    found |= {f"{word}s": f"{word} es" for word in _WITH_ES.split()}
    return found


EXPANSIONS: dict[str, str] = _glued() | _SPELLINGS
"""How a word is spelt in the phrases, by how it is spoken."""
