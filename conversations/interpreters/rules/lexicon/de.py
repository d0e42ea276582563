"""German phrases, by what they tell."""

from __future__ import annotations

from conversations.interpreters.rules.lexicon import de_acts, de_answers, de_need, de_spoken
from conversations.interpreters.rules.lexicon.engine import joined

EXPANSIONS: dict[str, str] = de_spoken.EXPANSIONS | {
    "hats": "hat es", "gibts": "gibt es", "wirds": "wird es", "ists": "ist es", "nix": "nichts", "nich": "nicht", "ned": "nicht", "net": "nicht", "nimmer": "nicht mehr",
    "hab": "habe", "is": "ist", "ne": "eine", "n": "ein", "nen": "einen", "nem": "einem", "ner": "einer", "grad": "gerade", "wars": "war es", "waers": "waere es", "waer": "waere",
    "kanns": "kann es", "gehts": "geht es", "sichs": "sich es", "wenns": "wenn es", "obs": "ob es", "darfs": "darf es", "muss's": "muss es", "machts": "macht es", "brauchts": "braucht es",
    "laeufts": "laeuft es", "haetts": "haette es", "solls": "soll es", "liegts": "liegt es", "scheiterts": "scheitert es", "merkts": "merkt es", "haben's": "haben es",
    "gings": "ging es", "kriegts": "kriegt es", "passts": "passt es", "machens": "machen es", "rechnets": "rechnet es", "e-mail": "email", "garnicht": "gar nicht", "garnix": "gar nichts", "garnichts": "gar nichts",
    "garkein": "gar kein", "keinen": "keinen", "ma": "wir", "mia": "wir", "i": "ich", "koa": "kein", "koan": "keinen", "koane": "keine", "hamma": "haben wir", "hammer": "haben wir", "simma": "sind wir", "schaumer": "schauen wir",
    "aufm": "auf dem", "aufs": "auf das", "fuers": "fuer das", "furs": "fuer das", "fur": "fuer", "uebers": "ueber das", "beim": "beim", "ausm": "aus dem", "vom": "vom", "drauf": "darauf", "dran": "daran", "drueber": "darueber",
    "drin": "drin", "heut": "heute", "morgn": "morgen", "zurzeit": "derzeit", "z.zt": "derzeit", "evtl": "eventuell", "ggf": "gegebenenfalls", "vllt": "vielleicht", "vlt": "vielleicht", "viell": "vielleicht", "mfg": "mfg",
    "mussen": "muessen", "mochte": "moechte", "mochten": "moechten", "wurde": "wurde", "konnen": "koennen", "konnt": "koennt", "wunsche": "wuensche", "lauft": "laeuft", "uber": "ueber", "fruher": "frueher", "spater": "spaeter", "naechster": "naechster",
    "chefs": "chefs", "bissl": "bisschen", "bisserl": "bisschen", "bisl": "bisschen", "bissel": "bisschen", "bissi": "bisschen", "schaun": "schauen", "guckn": "gucken", "kucken": "gucken", "selber": "selbst", "alleine": "allein", "entscheid": "entscheide", "enscheide": "entscheide",
    "enscheiden": "entscheiden", "entscheident": "entscheidend", "budged": "budget", "buget": "budget", "bugdet": "budget", "budjet": "budget", "geschaftsfuehrer": "geschaeftsfuehrer", "geschaftsfuhrer": "geschaeftsfuehrer", "geschaeftsfuhrer": "geschaeftsfuehrer", "gf": "gf",
    "klaern": "klaeren", "fragn": "fragen", "kolege": "kollege", "kolegen": "kollegen", "kollgen": "kollegen", "kollegn": "kollegen", "genemigt": "genehmigt", "genehmig": "genehmigt", "bewiligt": "bewilligt", "interresse": "interesse", "intresse": "interesse", "vieleicht": "vielleicht",
    "seperat": "separat", "soford": "sofort", "sovort": "sofort", "schnellst moeglich": "schnellstmoeglich", "dont": "nicht", "pls": "bitte", "thx": "danke", "mom": "moment", "w/": "mit", "&": "und", "+": "plus", "sog": "sag", "mi": "mich", "di": "dich", "oam": "einem",
    "ois": "alles", "wos": "was", "des": "das", "dees": "das", "wer'n": "werden", "kloar": "klar", "guat": "gut", "scho": "schon", "no": "noch", "na": "na", "nit": "nicht", "nid": "nicht", "et": "es", "dat": "das", "wat": "was", "nisch": "nicht", "jetz": "jetzt", "nu": "nun",
    "noh": "noch", "amal": "einmal", "nomml": "nochmal", "hob": "habe", "hobn": "haben", "san": "sind", "bin's": "bin es", "weis": "weiss", "weiß": "weiss", "schonmal": "schon mal", "koans": "keins", "kans": "keins", "mim": "mit dem", "muass": "muss", "miassn": "muessen", "ick": "ich", "ik": "ich", "dit": "das", "janz": "ganz", "jut": "gut",
    "ooch": "auch", "ham": "haben", "hom": "haben", "erscht": "erst", "net.": "nicht", "emfehle": "empfehle", "empfele": "empfehle", "emphele": "empfehle", "empfelen": "empfehlen", "entscheided": "entscheidet",
    "entscheidt": "entscheidet", "enscheidet": "entscheidet", "endscheidet": "entscheidet", "endscheide": "entscheide", "brauch ma": "brauchen wir", "goa": "gar", "gor": "gar", "heier": "heuer",
    "woas": "weiss", "wissma": "wissen wir", "kemma": "koennen wir", "kenna": "koennen", "lieba": "lieber", "imma": "immer", "aba": "aber", "oda": "oder", "nua": "nur", "vo": "von", "dahoam": "daheim", "ond": "und", "mei": "mein", "moi": "mein", "brudr": "bruder", "noi": "nein", "isch": "ist", "onser": "unser", "empfehl": "empfehle", "hod": "hat", "onsre": "unsere",
}  # fmt: skip

CLASSES: dict[str, str] = joined(de_acts.CLASSES, de_answers.CLASSES, de_need.CLASSES)

PHRASES: dict[str, str] = joined(de_acts.PHRASES, de_answers.PHRASES, de_need.PHRASES)

FILLERS = """ja doch mal halt eben auch schon noch nur wohl eigentlich gerade bereits jetzt da so denn einfach wirklich leider erst also ganz
aber eh bloss sicher natuerlich dann sowieso ohnehin tatsaechlich persoenlich"""
