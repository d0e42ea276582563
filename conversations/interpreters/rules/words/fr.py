"""French words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
        "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50,
        "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90, "quinzaine": 15,
        "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "dizaine": 10,
    },
    scales={
        "douzaine": 12, "cent": 100, "cents": 100, "centaine": 100, "mille": 1e3, "k": 1e3, "million": 1e6,
        "millions": 1e6, "mio": 1e6, "milliard": 1e9, "milliards": 1e9, "md": 1e9,
    },
    fractions={
        "demi": 0.5, "demie": 0.5, "quart": 0.25,
    },
    joiners="et",
    money={
        "few": "quelques|plusieurs",
        "one": "un|une|d",
        "at_most": "jusqu'à|jusqu à|maximum|max|au maximum|au plus|pas plus de|moins de|moins que|"
        "plafond de|plafonné à|limité à|inférieur à|sous|en dessous de|tout au plus|"
        "à hauteur de|jusque",
        "at_least": "au moins|minimum|au minimum|plus de|plus que|à partir de|supérieur à|au-dessus de|"
        "au delà de|pas moins de",
        "about": "environ|autour de|à peu près|presque|près de|aux alentours de|dans les|approximativement|disons|un peu plus de|"
        "un peu moins de|de l'ordre de|vers les",
        "post_at_most": "maximum|max|au maximum|au plus|grand maximum|maxi",
        "post_at_least": "minimum|au minimum|au moins|ou plus|et plus|mini",
        "range": "à|ou|jusqu'à",
        "between": "entre|de",
        "and": "et",
        "year": "par an|l'an|annuel|annuels|annuellement|/an|par année|chaque année",
        "annual": "annuel|annuelle|par an|chaque année",
        "month": "par mois|mensuel|mensuels|/mois|chaque mois",
        "monthly": "mensuel|mensuelle|par mois",
        "once": "une fois|en une fois|unique|une seule fois|ponctuel",
        "sorry": "non|pardon|plutôt|enfin|correction|je voulais dire|désolé|mais|en fait",
        "instead": "au lieu de|et pas|et non|pas|plutôt que|et non",
        "figures": "chiffres",
        "low": "bas|petit",
        "mid": "milieu",
        "high": "haut",
        "money": "budget|argent|euros|somme|montant|investissement|coût|dépenser|alloué|approuvé|"
        "validé|prévu|enveloppe|fonds|subvention|financement|ht|ttc|budgété|investir",
        "things": "sites|personnes|employés|machines|capteurs|pompes|vannes|mètres|litres|tonnes|"
        "heures|pour cent|usines|lignes|m2|pièces|unités|salariés|compteurs|points",
        "fine": "est|sont|pour|de|par|et|ou|mais|on|nous|je|qui|ht|ttc|hors|environ|maximum|minimum|disponible|disponibles|"
        "alloués|approuvés|prévus|ça|a|avec|sans|cette|validés|budgétés|max|peut|il|elle|c|ce|oui|en|dans|sur|au|budget|"
        "débloqués|accordés|réservés|d",
        "bad_before": "n°|numéro|version|usine|site|depuis|tel",
    },
    times={
        "month:1": "janvier|janv",
        "month:2": "février|fevr",
        "month:3": "mars",
        "month:4": "avril|avr",
        "month:5": "mai",
        "month:6": "juin",
        "month:7": "juillet|juil",
        "month:8": "août",
        "month:9": "septembre|sept",
        "month:10": "octobre|oct",
        "month:11": "novembre|nov",
        "month:12": "décembre|déc",
        "weekday:0": "lundi",
        "weekday:1": "mardi",
        "weekday:2": "mercredi",
        "weekday:3": "jeudi",
        "weekday:4": "vendredi",
        "weekday:5": "samedi",
        "weekday:6": "dimanche",
        "season:spring": "printemps",
        "season:summer": "été",
        "season:autumn": "automne",
        "season:winter": "hiver",
        "unit:d": "jour|jours",
        "unit:w": "semaine|semaines",
        "unit:m": "mois",
        "unit:q": "trimestre|trimestres",
        "unit:h": "semestre|semestres",
        "unit:y": "an|ans|année|années",
        "unit:k": "exercice|année fiscale|exercice fiscal|année budgétaire",
        "unit:e": "week-end",
        "halfof": "demi|demie|moitié",
        "ordinal:1": "premier|première|1er|1ère",
        "ordinal:2": "deuxième|second|seconde|2ème|2e",
        "ordinal:3": "troisième|3ème|3e",
        "ordinal:4": "quatrième|4ème|4e|dernier trimestre du",
        "next": "prochain|prochaine|prochains|prochaines|qui vient|suivant|suivante|à venir|nouvel|"
        "nouvelle|nouveau",
        "this": "ce|cet|cette|en cours|courant",
        "last": "dernier|dernière|derniers|dernières|passé|passée|précédent",
        "later": "plus tard dans|d'ici la fin de|reste de|encore",
        "since": "depuis|il y a|ça fait",
        "early": "début|au début|en début|début de",
        "mid": "mi|milieu|au milieu|mi-",
        "late": "fin|à la fin|en fin|fin de",
        "by": "d'ici|d'ici à|jusqu'à|jusqu'en|jusque|au plus tard en|au plus tard|d'ici la",
        "before": "avant|avant le|avant l",
        "from": "à partir de|à partir du|dès|à compter de|à compter du|à partir d",
        "not_before": "pas avant|au plus tôt|au plus tôt en|pas avant le|seulement en|reporté à|repoussé à|"
        "reporté en|rien avant|seulement à partir de",
        "after": "après|juste après|après les|une fois passé",
        "in": "en|dans|au|à|le|aux|pour|pendant|durant|vers|au cours de|dans le courant de|sur|la|l",
        "for": "pour une durée de",
        "within": "sous|dans les|endéans|en moins de|dans moins de|dans un délai de|au cours des prochains|dans les prochains|"
        "dans les prochaines|au cours des",
        "minimum": "au moins|dans plus de|dans au moins|au plus tôt dans",
        "between": "entre",
        "and": "et",
        "or": "ou",
        "range": "",
        "hence": "à partir de maintenant|à compter d'aujourd'hui|à compter de ce jour",
        "at_earliest": "ou plus tard|minimum",
        "at_latest": "ou avant|max|maximum|grand maximum|dernier délai",
        "now": "dès que possible|aussi vite que possible|le plus vite possible|au plus vite|immédiatement|tout de suite|"
        "maintenant|sans délai|sans attendre|dès maintenant|dès aujourd'hui|le plus tôt possible|"
        "dans les plus brefs délais|urgent|c'est urgent|asap|déjà commencé|c'est déjà commencé|on a déjà commencé|"
        "déjà en cours|hier si possible|au plus tôt possible|sur le champ|de suite|illico|déjà démarré|pour hier|"
        "dès hier",
        "weaknow": "aujourd'hui|hier",
        "not_now": "pas urgent|pas très urgent|rien d'urgent|pas vraiment urgent|pour l'instant|pour le moment|jusqu'à maintenant|en ce moment|pas maintenant|mon|jusqu'à présent|c'est la fin",
        "none": "un jour|un de ces jours|un beau jour|an de grâce",
        "shift:1": "demain",
        "shift:2": "après-demain|après demain",
        "day:eoy": "fin d'année|fin de l'année|fin d'an",
        "day:soy": "début d'année|début de l'année",
        "day:eom": "fin de mois|fin du mois",
        "day:eoq": "fin de trimestre",
        "holiday:easter": "pâques",
        "holiday:pentecost": "pentecôte",
        "holiday:ascension": "ascension",
        "holiday:christmas": "noël",
        "holiday:newyear": "nouvel an|jour de l'an|le nouvel an",
        "holiday:epiphany": "épiphanie|galette des rois",
        "holiday:christmas_break": "fêtes|les fêtes|fêtes de fin d'année|vacances de noël",
        "holiday:summer_break": "vacances d'été|grandes vacances|congés d'été|pause estivale|vacances|les vacances|"
        "congés",
        "holiday:rentree": "rentrée|la rentrée|à la rentrée",
        "holiday:assumption": "15 août|assomption",
        "holiday:all_saints": "toussaint",
        "holiday:ramadan": "ramadan",
        "holiday:eid": "aïd|l'aïd|aïd el fitr",
        "holiday:carnival": "carnaval",
        "holiday:cny": "nouvel an chinois",
        "holiday:easter_break": "vacances de pâques",
        "history": "était|étaient|avait|avaient|reçu|acheté|a été|ont été|pris|commencé|décidé",
        "future": "sera|seront|va|vont|prévu|prévoir|faut|doit|devons|voulons|veut|commencer|démarrer|"
        "commence|démarre|planifié|est|sommes",
        "not": "pas|ne|jamais|aucun|aucune|rien",
        "needs": "besoin|faut|faudrait|commencer|démarrer|veut|voulons|voudrait|aimerait|si possible|"
        "idéalement",
        "filler": "de|du|des|d|l|le|la|les|environ|peut-être|peut|être|probablement|sans doute|vers|plutôt|si tout va bien|"
        "normalement|mois|s|courant",
        "plural": "jours|semaines|trimestres|années|ans",
        "thatis": "donc|c'est|à dire|soit|plus précisément|probablement|peut être|vers|en",
        "instead": "au lieu de|et pas|et non|plutôt que|pas en",
        "ambiguous": "dernier délai",
    },
)
