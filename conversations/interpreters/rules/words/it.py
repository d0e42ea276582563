"""Italian words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "zero": 0, "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6,
        "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13,
        "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18,
        "diciannove": 19, "venti": 20, "vent": 20, "trenta": 30, "trent": 30, "quaranta": 40, "quarant": 40,
        "cinquanta": 50, "cinquant": 50, "sessanta": 60, "sessant": 60, "settanta": 70, "settant": 70,
        "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90, "cinquantina": 50, "ventina": 20,
        "trentina": 30, "quarantina": 40, "decina": 10, "paio": 2,
    },
    scales={
        "dozzina": 12, "cento": 100, "centinaio": 100, "mille": 1e3, "mila": 1e3, "k": 1e3, "milione": 1e6,
        "milioni": 1e6, "mln": 1e6, "mio": 1e6, "miliardo": 1e9, "miliardi": 1e9, "mld": 1e9,
    },
    fractions={
        "mezzo": 0.5, "mezza": 0.5, "quarto": 0.25,
    },
    joiners="e|di",
    compounds=True,
    money={
        "few": "qualche|alcuni|alcune|poche|pochi|diverse",
        "one": "un|una|uno",
        "at_most": "fino a|massimo|al massimo|max|non più di|meno di|entro i|sotto i|tetto di|limite di|"
        "non oltre|un massimo di|inferiore a",
        "at_least": "almeno|minimo|come minimo|più di|oltre|sopra i|a partire da|non meno di|"
        "un minimo di|superiore a",
        "about": "circa|intorno a|intorno ai|attorno a|attorno ai|sui|più o meno|quasi|pressappoco|"
        "approssimativamente|diciamo|un po più di|poco più di|poco meno di",
        "post_at_most": "massimo|al massimo|max",
        "post_at_least": "minimo|o più|in su|almeno",
        "range": "a|ai|o|fino a",
        "between": "tra|fra|da|dai",
        "and": "e|ed",
        "year": "all'anno|l'anno|annui|annuali|annuo|annuale|/anno|ogni anno",
        "annual": "annuale|annuo|all'anno|ogni anno",
        "month": "al mese|mensili|mensile|/mese|ogni mese",
        "monthly": "mensile|al mese",
        "once": "una tantum|una volta|unica",
        "sorry": "no|scusa|scusi|anzi|cioè|volevo dire|piuttosto|ma|in realtà",
        "instead": "invece di|al posto di|e non|non più|non",
        "figures": "cifre|zeri",
        "low": "basse",
        "mid": "medie",
        "high": "alte",
        "money": "budget|soldi|denaro|investimento|investire|importo|somma|approvato|approvati|"
        "stanziato|stanziati|spendere|fondi|costo|prezzo|iva|finanziamento|contributo",
        "things": "persone|dipendenti|macchine|sensori|pompe|valvole|metri|litri|tonnellate|ore|"
        "per cento|impianti|sedi|siti|unità|pezzi|ettari|linee|contatori|camere|posti|giorni|"
        "reparti|stabilimenti",
        "fine": "è|sono|per|di|da|o|ma|noi|io|che|più|iva|disponibili|approvati|stanziati|circa|massimo|minimo|abbiamo|ci|in|"
        "questo|già|si|ho|con|senza|l|netti|lordi|budget|quest|euro|possiamo|al",
        "bad_before": "numero|versione|linea|reparto|dal|tel",
    },
    times={
        "none": "un giorno|un giorno di questi|uno di questi giorni|un bel giorno",
        "month:1": "gennaio|gen",
        "month:2": "febbraio|feb",
        "month:3": "marzo",
        "month:4": "aprile|apr",
        "month:5": "maggio",
        "month:6": "giugno|giu",
        "month:7": "luglio|lug",
        "month:8": "agosto|ago",
        "month:9": "settembre",
        "month:10": "ottobre|ott",
        "month:11": "novembre|nov",
        "month:12": "dicembre|dic",
        "weekday:0": "lunedì",
        "weekday:1": "martedì",
        "weekday:2": "mercoledì",
        "weekday:3": "giovedì",
        "weekday:4": "venerdì",
        "weekday:5": "sabato",
        "weekday:6": "domenica",
        "season:spring": "primavera",
        "season:summer": "estate",
        "season:autumn": "autunno",
        "season:winter": "inverno",
        "unit:d": "giorno|giorni",
        "unit:w": "settimana|settimane",
        "unit:m": "mese|mesi",
        "unit:q": "trimestre|trimestri",
        "unit:h": "semestre|semestri",
        "unit:y": "anno|anni",
        "unit:k": "anno fiscale|esercizio|esercizio fiscale|anno finanziario",
        "unit:e": "fine settimana|weekend",
        "halfof": "mezzo|mezza|metà",
        "ordinal:1": "primo|prima metà|prima settimana|primi",
        "ordinal:2": "secondo|seconda",
        "ordinal:3": "terzo|terza",
        "ordinal:4": "quarto|quarta",
        "next": "prossimo|prossima|prossimi|prossime|che viene|successivo|entrante|nuovo|nuova|venturo",
        "this": "questo|questa|quest|in corso|corrente",
        "last": "ultimo|ultima|ultimi|ultime|scorso|scorsa|passato|passata",
        "later": "resto di|ancora|nel corso di",
        "ago": "fa|or sono",
        "since": "è da|già da",
        "early": "inizio|a inizio|all'inizio|inizi|agli inizi|i primi|ai primi di|primi di",
        "mid": "a metà|verso metà|alla metà",
        "late": "fine|a fine|alla fine|verso fine|verso la fine|fine di",
        "by": "entro|entro il|entro la|entro l|entro e non oltre|fino a|fino al",
        "before": "prima di|prima del|prima dell|prima della|prima delle|prima",
        "from": "a partire da|a partire dal|dal|da|dall|a decorrere dal",
        "not_before": "non prima di|non prima del|non prima dell|al più presto|solo da|solo dal|"
        "rimandato a|rinviato a|rimandato al|rinviato al|se ne parla|se ne parla nel|"
        "non prima|slittato a|congelato fino a|niente prima di|solo nel",
        "after": "dopo|dopo il|dopo la|dopo le|dopo l|subito dopo|passate",
        "in": "in|a|ad|nel|nell|nella|per|durante|verso|il|al|all|tra|fra|sotto|la|l|nei",
        "for": "per la durata di|dura",
        "within": "nei prossimi|nelle prossime|in meno di|entro i prossimi|entro le prossime|nel giro di|i prossimi|nell'arco di|"
        "al massimo tra",
        "minimum": "almeno|tra almeno|tra più di|fra almeno",
        "between": "",
        "and": "e|ed",
        "or": "o|oppure",
        "range": "",
        "hence": "da oggi|da adesso|a partire da oggi|da ora",
        "at_earliest": "come minimo|in poi|o dopo",
        "at_latest": "al più tardi|al massimo|o prima|massimo",
        "now": "il prima possibile|al più presto possibile|quanto prima|subito|immediatamente|"
        "adesso|appena possibile|il più presto possibile|da subito|urgente|è urgente|"
        "urgentemente|già iniziato|abbiamo già iniziato|già in corso|asap|per ieri|"
        "oggi stesso|prima possibile|con urgenza|quanto prima possibile|fin da subito|"
        "già partiti|siamo già partiti|già cominciato|prima di subito|"
        "il più in fretta possibile|appena si può|prima è meglio è",
        "weaknow": "ora|oggi|ieri",
        "not_now": "oggi non|adesso non|ora non|per ora|per adesso|fino ad ora|al momento|non ora|fino ad oggi|per il momento|"
        "ora come ora|fino a ieri|di fatto|mai|mai più|in fine|infine|alla fine della fiera",
        "shift:1": "domani",
        "shift:2": "dopodomani",
        "day:eoy": "fine anno|fine dell'anno|fine d'anno",
        "day:soy": "inizio anno|inizio dell'anno|inizio d'anno",
        "day:moy": "metà anno",
        "day:eom": "fine mese|fine del mese",
        "day:som": "inizio mese",
        "day:eoq": "fine trimestre",
        "holiday:easter": "pasqua|pasquetta",
        "holiday:pentecost": "pentecoste",
        "holiday:epiphany": "epifania|befana|la befana",
        "holiday:christmas": "natale",
        "holiday:christmas_break": "feste|le feste|festività|vacanze di natale|le festività|feste natalizie",
        "holiday:newyear": "capodanno|anno nuovo",
        "holiday:summer_break": "vacanze estive|ferie estive|ferie|le ferie|vacanze|le vacanze|pausa estiva|"
        "chiusura estiva",
        "holiday:assumption": "ferragosto",
        "holiday:all_saints": "ognissanti",
        "holiday:carnival": "carnevale",
        "holiday:ramadan": "ramadan",
        "holiday:cny": "capodanno cinese",
        "history": "era|erano|aveva|avevamo|abbiamo comprato|ha approvato|è stato|sono stati|deciso|"
        "approvato|comprato|arrivato|preso|installato",
        "future": "sarà|saranno|vogliamo|vorremmo|iniziare|partire|previsto|pensiamo|dobbiamo|"
        "inizieremo|partiamo|cominciare|è|sono|vorrei|contiamo",
        "not": "non|niente|nessuno|mai|nulla|nessun|né",
        "needs": "serve|ci serve|bisogna|vogliamo|dobbiamo|iniziare|partire|cominciare|vorremmo|"
        "possibile|meglio",
        "filler": "di|del|dell|della|dei|degli|circa|forse|probabilmente|il|lo|la|le|l|i|gli|"
        "indicativamente|mese|diciamo|credo|più o meno|verso|sicuramente|anno del",
        "plural": "giorni|settimane|mesi|trimestri|anni",
        "thatis": "cioè|quindi|ossia|per la precisione|forse|probabilmente|a|in",
        "instead": "invece di|al posto di|e non|non più",
    },
)
