"""German phrases, by what they tell."""

from __future__ import annotations

EXPANSIONS: dict[str, str] = {
    "hats": "hat es", "gibts": "gibt es", "wirds": "wird es", "ists": "ist es", "nix": "nichts", "nich": "nicht", "ned": "nicht", "net": "nicht",
    "hab": "habe", "is": "ist", "ne": "eine", "n": "ein", "grad": "gerade", "wars": "war es", "waers": "waere es",
}  # fmt: skip

CLASSES: dict[str, str] = {
    "money": "geld|budget|mittel|gelder|etat|kohle|finanzierung",
    "ask": "fragen|klaeren|nachfragen|abklaeren|pruefen|nachsehen|nachschauen|besprechen|abstimmen|erkundigen",
}

PHRASES: dict[str, str] = {
    "yes": "^ (ja|jo|jep|jup|klar|sicher|genau|richtig|natuerlich|selbstverstaendlich|jawohl|stimmt)",
    "no": "^ (nein|ne|nee|noe|keine|keins|keines|nichts|null|gar nicht|nicht wirklich|leider nein|leider nicht)",
    "opt_out": """
        ^^ (stopp|stop|abmelden|austragen) $$
        (nehmen|streichen|loeschen|entfernen|tragen) sie (mich|meine) ~
        keine (weiteren )?(mails|emails|nachrichten|werbung)
        lassen sie mich in ruhe
        kein (interesse|kontakt) mehr
        """,
    "human": """
        (mit einem|einen) (menschen|mitarbeiter|kollegen|berater) (sprechen|reden)
        (rufen sie|ruft) mich
        """,
    "wrong_person": """
        arbeitet nicht mehr (bei|hier)
        (falsche person|falscher ansprechpartner|falsche nummer)
        """,
    "abuse": "(idiot*|arschloch|betrueger|verpiss*|halt die fresse|drecks*)",
    "pending": """
        (muss|muesste|muessen|werde|will) ~~ <ask>
        (melde|melden) (mich|uns)
        """,
    "decline": """
        (sage|sag|verrate|moechte) ~ (nicht|nichts|kein*) ~
        kein kommentar
        geht (sie|euch|dich) nichts an
        """,
    "later": "(spaeter|morgen weiter|muss los|keine zeit|jetzt nicht|gerade schlecht)",
    "correction": "(doch|korrigieren|korrektur|vergessen sie|vergiss|falsch gesagt|vertan|stimmt nicht)",
    "smalltalk": "^ (hallo|hi|danke|vielen dank|guten (tag|morgen|abend)|servus|moin|ok|okay|alles klar|super|gerne)",
    "budget_pos": "(genehmigt|bewilligt|freigegeben|eingeplant|zurueckgelegt|zur seite gelegt|vorhanden|budgetiert)",
    "budget_neg": "(kein* <money>|abgelehnt|gestrichen|gesperrt|eingefroren|schoen waere es|null komma nichts)",
    "authority_decides": "(entscheide (ich|selbst|allein*)|ich ~ entscheide|inhaber*|geschaeftsfuehrer*|chef bin ich|gruender*)",
    "authority_shared": "(gemeinsam|zusammen mit|wir ~ entscheiden|mit meinem)",
    "authority_influences": "(empfehl*|schlage ~ vor|vorschlag*|bewerte*|berate)",
    "authority_none": "(praktikant*|student*|azubi|kein* mitspracherecht|nichts zu (sagen|entscheiden)|fragt mich keiner|nicht ich)",
    "need_neg": "(kein* bedarf|nur (mal )?(schauen|umschauen|gucken)|erledigt|zufrieden)",
    "need_pos": "(brauchen|benoetigen|wollen|suchen|moechten|muessen) ~",
    "time_now": "(sofort|ab sofort|asap|schnellstmoeglich|so schnell wie moeglich|jetzt|gleich|laeuft schon)",
    "time_neg": "(nicht geplant|kein* plan*|nie|auf eis|abgesagt)",
    "vague": "(kommt darauf an|vielleicht|mal sehen|demnaechst|irgend*|schwer zu sagen|weiss nicht|bald|mittelfristig)",
    "off_topic": "(witz|wetter|fussball|schnee*|gedicht|systemprompt|rezept)",
}

FILLERS = "ja doch mal halt eben auch schon noch nur wohl eigentlich gerade bereits jetzt da so denn einfach wirklich leider erst also ganz"
