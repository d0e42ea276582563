"""Countries, languages and time zones as people write them. Pure."""

from __future__ import annotations

import re
import zoneinfo
from functools import lru_cache
from typing import Final

from leads.importing.countries import country_names
from leads.importing.text import fold, table_words

_COUNTRY_ALIASES: Final = """AE uae emirates|AT oesterreich osterreich autriche aut a|BA bosnia bosnien
    |BE b bel|BO bolivia|BR bra|CA can|CD drc
    |CH schweiz suisse svizzera switzerland che sui swiss confederatio|CI ivory cote|CN prc china chn
    |CZ czechia tschechien cze ceska czech|DE deutschland germany ger deu d brd bundesrepublik alemania
    |DK dnk danmark|ES e esp spain espana|FI fin suomi|FR f fra|GB uk england scotland wales britain gbr
    |GR hellas grc ellada|HR hrv hrvatska|HU h hun magyarorszag|IE irl eire|IN ind|IR iran|IT i ita|JP jpn
    |KR korea|LI fl lie|LU l lux|LV latvija|MD moldova moldawien|MK macedonia mazedonien makedonien|MX mex
    |NL holland nld|NO n nor norge|PL pol polska|PT p prt|RO rou romania|RS srb srbija|RU rus russia
    |SE s swe sverige|SI slo svn slovenija|SK svk slovensko|SY syria syrien|TR tur turkiye tuerkei
    |TW taiwan|UA ukr ukraina|US usa america amerika eeuu eua|VN vietnam|XK kosovo kosova|ZA zaf rsa
    |AU aus|NZ nzl|BG bgr|EE est eesti|LT ltu|SA ksa|TZ tanzania|VE venezuela"""
_COUNTRY_PHRASES: Final = """great britain=GB|united states of america=US|u s a=US|u s=US|u k=GB
    |etats unis d amerique=US|vereinigte staaten=US|vereinigte staaten von amerika=US|estados unidos=US
    |estados unidos de america=US|stati uniti=US|stati uniti d america=US|die niederlande=NL
    |the netherlands=NL|pays bas=NL|grossbritannien=GB|gran bretana=GB|gran bretagna=GB|royaume uni=GB
    |grande bretagne=GB|north macedonia=MK|nordmazedonien=MK|macedoine du nord=MK|macedonia del norte=MK
    |macedonia del nord=MK|republic of korea=KR|south korea=KR|korea republic of=KR|sudkorea=KR
    |czech republic=CZ|tschechische republik=CZ|republique tcheque=CZ|republica checa=CZ
    |repubblica ceca=CZ|tchequie=CZ|cechia=CZ|bosnia and herzegovina=BA|russian federation=RU
    |russische foderation=RU|federation de russie=RU|viet nam=VN|ivory coast=CI|cote d ivoire=CI
    |hong kong=HK|hongkong=HK|hong kong sar=HK|macau=MO|vatikan=VA|holy see=VA|cape verde=CV|cabo verde=CV
    |eswatini=SZ|myanmar=MM|burma=MM|timor leste=TL|belarus=BY|weissrussland=BY|saudi arabien=SA
    |saudi arabia=SA|ksa=SA|new zealand=NZ|neuseeland=NZ|south africa=ZA|sudafrika=ZA|suedafrika=ZA
    |tuerkei=TR|republic of turkiye=TR|daenemark=DK|rumaenien=RO|aegypten=EG|suedkorea=KR|moldau=MD
    |republik moldau=MD|republic of moldova=MD|tchad=TD|fl=LI|slowakische republik=SK|slovak republic=SK
    |republique slovaque=SK|confederation suisse=CH|schweizerische eidgenossenschaft=CH
    |republik osterreich=AT|republic of austria=AT|federal republic of germany=DE
    |bundesrepublik deutschland=DE|peoples republic of china=CN|pr china=CN|p r china=CN|vr china=CN
    |volksrepublik china=CN|u a e=AE|united arab emirates=AE|vereinigte arabische emirate=AE|va e=AE
    |vae=AE"""


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    """Folded name or code -> ISO 3166 alpha-2. The names are those that phonenumbers carries for its geocoder."""
    names: dict[str, str] = {"xk": "XK", "uk": "GB"}
    names.update((code.lower(), code) for code in country_names() if code != "AN")  # AN was dissolved in 2010
    for code, by_language in country_names().items():
        for language in ("en", "de", "fr", "es", "it"):
            name = by_language.get(language, "")
            if name.startswith("*"):
                name = by_language.get(name[1:], "")
            if name and code != "AN":
                names.setdefault(fold(name), code)
    for line in table_words(_COUNTRY_ALIASES):
        code, *aliases = line.split()
        for alias in aliases:
            names.setdefault(alias, code)
    for pair in table_words(_COUNTRY_PHRASES):
        phrase, _, code = pair.partition("=")
        names.setdefault(phrase, code)
    return names


@lru_cache(maxsize=4096)
def country_code(text: str) -> str:
    """ISO 3166 alpha-2 of a country given by code or by its name in EN, DE, FR, ES or IT; "" if it is none."""
    names = _country_names()
    if found := names.get(fold(text)):
        return found
    for part in re.split(r"[(),/|–—]| - |^the |^die |^la |^le |^el |^il ", text, flags=re.IGNORECASE):
        if (folded := fold(part)) and (found := names.get(folded)):
            return found
    return ""


_LANGUAGES: Final = """de german deutsch allemand aleman tedesco ger deu
    |en english englisch anglais ingles inglese eng
    |fr french franzosisch franzoesisch francais frances francese fra fre
    |es spanish spanisch espagnol espanol spagnolo spa castellano
    |it italian italienisch italien italiano ita
    |pt portuguese portugiesisch portugais portugues portoghese por
    |nl dutch niederlandisch niederlaendisch neerlandais holandes olandese nederlands hollandisch
    |pl polish polnisch polonais polaco polacco polski|cs czech tschechisch tcheque checo ceco cestina
    |sk slovak slowakisch slovaque eslovaco slovacco slovencina
    |sl slovene slovenian slowenisch slovene esloveno sloveno slovenscina
    |hu hungarian ungarisch hongrois hungaro ungherese magyar|hr croatian kroatisch croate croata hrvatski
    |sr serbian serbisch serbe serbio serbo srpski|ro romanian rumanisch rumaenisch roumain rumano rumeno
    |bg bulgarian bulgarisch bulgare bulgaro|ru russian russisch russe ruso russo
    |uk ukrainian ukrainisch ukrainien ucraniano ucraino|tr turkish turkisch tuerkisch turc turco turkce
    |el greek griechisch grec griego greco|da danish danisch daenisch danois danes danese dansk
    |sv swedish schwedisch suedois sueco svedese svenska
    |no norwegian norwegisch norvegien noruego norvegese norsk|nb bokmal
    |fi finnish finnisch finnois finlandes finlandese suomi|et estonian estnisch|lv latvian lettisch
    |lt lithuanian litauisch|zh chinese chinesisch chinois chino cinese mandarin
    |ja japanese japanisch japonais japones giapponese|ko korean koreanisch coreen coreano
    |ar arabic arabisch arabe arabo|he hebrew hebraisch hebreu hebreo ebraico|hi hindi|th thai
    |vi vietnamese vietnamesisch|id indonesian indonesisch|ca catalan katalanisch|sq albanian albanisch
    |bs bosnian bosnisch|mk macedonian|fa persian farsi|ga irish|is icelandic
    |lb luxembourgish luxemburgisch|mt maltese|eu basque|gl galician|ms malay"""
_LANGUAGE_NAMES: Final = {word: line.split()[0] for line in table_words(_LANGUAGES) for word in line.split()}


@lru_cache(maxsize=1024)
def language_tag(text: str) -> str:
    """BCP 47 tag of a language given by tag, locale (de_AT) or name in EN, DE, FR, ES or IT; "" if it is none."""
    text = text.strip()
    tag = re.fullmatch(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[.@].*)?", text)
    if tag and tag[1].lower() in _LANGUAGE_NAMES:
        return "-".join(part for part in (tag[1].lower(), (tag[2] or "").title(), (tag[3] or "").upper()) if part)
    words = fold(text).split()
    code = next((_LANGUAGE_NAMES[word] for word in words[:3] if len(word) > 2 and word in _LANGUAGE_NAMES), "")
    region = re.search(r"\(([^)]+)\)", text) or re.search(r"\s-\s(.+)$", text)
    place = country_code(region[1]) if code and region else ""
    return f"{code}-{place}" if place else code


_WINDOWS_ZONES: Final = """w europe standard time=Europe/Berlin
    |central europe standard time=Europe/Budapest|romance standard time=Europe/Paris
    |central european standard time=Europe/Warsaw|gmt standard time=Europe/London
    |e europe standard time=Europe/Chisinau|fle standard time=Europe/Kiev
    |gtb standard time=Europe/Bucharest|turkey standard time=Europe/Istanbul
    |russian standard time=Europe/Moscow|eastern standard time=America/New_York
    |central standard time=America/Chicago|mountain standard time=America/Denver
    |pacific standard time=America/Los_Angeles|e south america standard time=America/Sao_Paulo
    |india standard time=Asia/Kolkata|china standard time=Asia/Shanghai|tokyo standard time=Asia/Tokyo
    |singapore standard time=Asia/Singapore|arabian standard time=Asia/Dubai
    |aus eastern standard time=Australia/Sydney|utc=UTC|gmt=UTC|z=UTC"""


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    zones = {fold(name): name for name in zoneinfo.available_timezones() if "/" in name or name == "UTC"}
    for pair in table_words(_WINDOWS_ZONES):
        name, _, zone = pair.partition("=")
        zones[name] = zone
    return zones


@lru_cache(maxsize=1024)
def zone_name(text: str) -> str:
    """IANA name of a time zone given by IANA or Windows name (europe_slash_vienna too); "" if it is none."""
    text = re.sub(r"^\(.*?\)\s*", "", text.strip())
    return _zones().get(fold(text.replace("_slash_", "/"))) or ""
