"""Of what kind a need is, by the words it is told in: something fails, costs too much, is old. Pure.

English and German. Only what is plain gets a theme; the agent's thanks for the rest stay general.
"""

from __future__ import annotations

import re

from conversations.engine.acts import Theme

_STEMS: tuple[tuple[Theme, str], ...] = (
    (
        Theme.OUTAGE,
        r"fail(?:s|ed|ing|ure|ures)?|break(?:s|ing)? down|broke(?:n)?(?: down)?|breakdowns?|downtime|outages?|stand(?:s|ing)? still|standstills?|stops? (?:on|twice|every|all|working)|"
        r"stopp(?:ed|ages?)|trip(?:s|ping|ped)|leak(?:s|ing|y|ed)?|jam(?:s|med|ming)|overheat(?:s|ing|ed)?|cut(?:s|ting)? out|gives? up|giving up|burn(?:s|t|ed)? out|dead|shot|toast|knackered|bust(?:ed)?|seized|last legs|grinding noises?|rattl(?:es|ing)|squeal(?:s|ing)|(?:won.?t|will not|not going to) last|not long for this world|packed (?:it )?in|unreliable|(?:won.?t|doesn.?t|don.?t) (?:work|start|talk|run|hold)|faults?|crash(?:es|ed|ing)?|clog(?:s|ged|ging)?|crack(?:s|ed)?|caught fire|goes? up in smoke|flood(?:s|ed|ing)?|"
        r"ausf(?:all|älle|allen|ällt|aelle|aellt)|f(?:ällt|aellt|allen|ielen|iel)\b.*\baus|ausgefallen|kaputt\w*|defekt\w*|stillst(?:and|ände|änden)|steht (?:still|dauernd|ständig)|stehen (?:still|dauernd|ständig)|bleib(?:t|en) (?:\w+ ){0,4}(?:stehen|hängen|stecken)|"
        r"undicht\w*|leckt|tropft|störung\w*|überhitz\w*|verstopf\w*|klemmt|pannen?|streikt|streiken|steh(?:t|en) (?:immer|dauernd|andauernd)|unzuverlässig\w*|durchgebrannt|abgeraucht|spinnt|spennt|ist hin|sind hin|brummt|quietscht|rattert|vibriert|nicht mehr lange (?:tut|hält|macht|mit)|(?:tut|hält|macht)(?:'?s| es)? nicht mehr lange|hin(?=[.!])|im eimer|hinüber|riss(?:e|ig)?|geborsten|geplatzt",
    ),
    (
        Theme.RULE,
        r"limits?|permits?|regulat\w+|complian\w+|directives?|audits?|auditors?|inspectorate|authorit(?:y|ies)|csrd|standards? (?:say|require|demand)\w*|legal(?:ly)?|by law|certif\w+|emission limits?|"
        r"grenzwert\w*|auflagen?|vorschrift\w*|vorgaben?|behörde\w*|richtlinie\w*|verordnung\w*|gesetz\w*|zertifi\w+|genehmigung\w*|prüfer\w*|berichtspflicht\w*|audits?",
    ),
    (
        Theme.COST,
        r"(?:energy|electricity|power|gas|heating|fuel|running|operating|maintenance) (?:bills?|costs?|consumption|use)|bills?|(?:save|saving|cut|reduce|lower|bring down)\b.{0,30}\b(?:energy|electricity|power|gas|costs?|consumption|bills?|money)|waste heat|heat recovery|down the drain|out of the (?:chimney|stack|window)|wast(?:es?|ing) (?:energy|heat|power|air|water)|too (?:expensive|dear)|"
        r"\w*(?:strom|gas|energie|heiz|betriebs|wartungs)(?:kosten|rechnung\w*|verbrauch\w*)|\w+verbrauch\b|einspar\w*|abwärme\w*|wärmerückgewinnung|(?:energie|strom|kosten|geld|gas) (?:\w+ )?(?:sparen|senken|runter\w*)|verschwend\w+|(?:in|an) den himmel|zum (?:schornstein|kamin|fenster) (?:hinaus|raus)|zu teuer|frisst (?:\w+ )?strom|zu viel (?:strom|gas|energie|öl)|hälfte (?:unseres|des) (?:stroms?|gas\w*)",
    ),
    (
        Theme.QUALITY,
        r"rejects?|scrap|rework|inaccura\w+|(?:under|over)dos\w+|dos(?:es|ing|age)\b.{0,20}\b(?:off|wrong|drift\w*)|out of tolerance|tolerances?|drift(?:s|ing)?|oscillat\w+|fluctuat\w+|unsteady|on spec|off[- ]spec|complaints|quality|imprecise|repeatab\w+|"
        r"ausschuss\w*|nacharbeit\w*|ungenau\w*|reklamation\w*|toleranz\w*|qualität\w*|schwank\w+|streut|fehldosier\w*|überdosier\w*|unterdosier\w*",
    ),
    (
        Theme.INSIGHT,
        r"monitor\w*|no idea (?:where|what|how|which)|(?:don'?t|do not) know (?:where|what|how much|which|when)|see (?:what|where|how|which)|visib\w+|transparen\w+|dashboards?|measur(?:e|es|ed|ing) (?:what|how)|data (?:from|about|on|out of)|track(?:ing)?\b|know (?:where|what|how much|which)|meter(?:s|ing)\b|"
        r"überwach\w*|keine ahnung,? (?:wo|was|wie|welch)\w*|(?:wissen|sehen|weiß|sieht)(?: \w+)?,? (?:wo|was|wie viel|wieviel|welche|wann)\b|transparen\w*|messwert\w*|auswert\w*|sichtbar\w*|daten (?:aus|von|über)|zähler\b",
    ),
    (
        Theme.GROWTH,
        r"(?:new|second|third|additional|another|extra) (?:\w+ )?(?:line|lines|hall|plant|site|building|factory|warehouse|workshop|production|wing|depot|station|fleet)|expan\w+|extension|extend(?:ing)? (?:the|our)|(?:more|higher|double the|increase) (?:capacity|output|throughput)|too small|grow(?:s|ing|th|n)?|(?:we|i)(?:'re| are|'m| am) building|"
        r"(?:neue[nrs]?|zweite[nrs]?|dritte[nrs]?|weitere[nrs]?|zusätzliche[nrs]?) (?:\w+ )?(?:\w*linie|\w*halle|\w*werk|\w*standort\w*|\w*gebäude|\w*fabrik|\w*lager|\w*produktion|\w*anlage|\w*depot|\w*station)|neubau\w*|erweiter\w+|ausbau\w*|mehr (?:kapazität|durchsatz|leistung)|zu klein|wachs\w+|(?:bauen|errichten) (?:\w+ )?neu\w*",
    ),
    (
        Theme.LABOUR,
        r"by hand|manual(?:ly)?|(?:on|with) paper\b|paper (?:lists?|forms?|logs?|records?|based|sheets?|work)|paperwork|clipboards?|excel|spreadsheets?|retir(?:es?|ing|ed|ement)|short[- ]staffed|staff shortage|nobody (?:left|here) (?:who|knows)|(?:can'?t|cannot) find (?:people|staff)|"
        r"von hand|händisch\w*|manuell\w*|handarbeit|auf papier|zettel\w*|klemmbrett\w*|excel\w*|in (?:rente|pension)|pensioniert|personalmangel|fachkräftemangel|keine leute|niemand(?:en)? mehr,? der",
    ),
    (
        Theme.AGE,
        r"old|past (?:its|their) (?:life|best|time)|had its day|ag(?:e)?ing|worn(?: out)?|obsolete|outdated|discontinued|spare parts|end of life|replac\w+|renew\w*|moderni[sz]\w+|upgrad\w+|retrofit\w*|refurbish\w*|from (?:the )?(?:19[5-9]\d|200\d|201\d|eighties|nineties)s?|"
        r"(?<!jahre )(?:ur)?alt(?:e[nrms]?)?|veraltet\w*|betagt\w*|verschlissen\w*|abgekündigt\w*|ersatzteil\w*|ersetzen|ersetzt|erneuer\w*|modernisier\w*|nachrüst\w*|umrüst\w*|austausch\w*|sanier\w*|in die jahre|baujahr|von (?:19[5-9]\d|200\d|201\d)",
    ),
)
_THEMES = tuple((theme, re.compile(rf"\b(?:{stems})\b", re.IGNORECASE)) for theme, stems in _STEMS)


def theme_of(text: str) -> Theme | None:
    """The kind of need that these words tell, the most pressing first; None where none is plain."""
    return next((theme for theme, pattern in _THEMES if pattern.search(text)), None)
