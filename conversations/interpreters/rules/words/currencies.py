"""Currencies by symbol, ISO 4217 code and word, in all languages at once."""

from __future__ import annotations

CURRENCIES: dict[str, str] = {
    "EUR": "€|eur|euro|euros|euronen|evro|eurot",
    "USD": "usd|us $|u.s. $|us dollar|us dollars|u.s. dollars|us-dollar|american dollars|amerikanische dollar|amerikan doları",
    "$": "$|dollar|dollars|bucks|buck|dólar|dólares|dollari|dollaro|dolar|dolarów|dolary|dolara|doları",
    "GBP": "£|gbp|quid|pound|pounds|sterling|pounds sterling|british pounds|livres sterling|libras|sterline|pfund|britische pfund|pond|funtów|sterlin",
    "CHF": "chf|sfr|franken|schweizer franken|swiss francs|swiss franc|francs|franc|francs suisses|franchi|franchi svizzeri|francos|stutz|fränkli|franke|fr.|"
    "zwitserse frank|frank|franków",
    "JPY": "jpy|yen|¥|円|japanese yen|jpn yen",
    "CNY": "cny|rmb|yuan|renminbi|kuai|cn¥|chinese yuan|元",
    "INR": "inr|₹|rs|rs.|rupee|rupees|indian rupees|indian rupee|rupien|roupies|rupias",
    "PKR": "pkr|pakistani rupees",
    "TRY": "try|₺|tl|lira|liras|türk lirası|lirası|turkish lira|turkish liras|lire turche|türkische lira|liraya",
    "ZAR": "zar|rand|rands|south african rand|randów",
    "SEK": "sek|kronor|swedish kronor|swedish krona|swedish crowns|schwedische kronen|krona",
    "NOK": "nok|norwegian kroner|norwegian krone|norwegian crowns|norwegische kronen",
    "DKK": "dkk|danish kroner|danish krone|danish crowns|dänische kronen",
    "kr": "kr|kr.|kroner|krone|crowns|kronen",
    "PLN": "pln|zł|zloty|zlotys|złoty|złotych|złote|polish zloty|zlote|zlotych",
    "CZK": "czk|kč|koruna|korun|czech crowns|czech koruna|tschechische kronen",
    "HUF": "huf|forint|forints|ft",
    "RON": "ron|lei|leu|romanian lei",
    "BGN": "bgn|leva|lev|lewa",
    "AUD": "aud|australian dollars|australian dollar|aussie dollars|a $|au $|australische dollar|aussie",
    "CAD": "cad|canadian dollars|canadian dollar|c $|ca $|kanadische dollar|canadian|dollars canadiens",
    "NZD": "nzd|new zealand dollars|nz $|kiwi dollars",
    "SGD": "sgd|singapore dollars|singapore dollar|s $|sing dollars",
    "HKD": "hkd|hong kong dollars|hk $",
    "TWD": "twd|nt $|taiwan dollars|ntd",
    "MXN": "mxn|mexican pesos|pesos mexicanos|mx $",
    "COP": "cop|colombian pesos|pesos colombianos",
    "ARS": "ars|argentine pesos|pesos argentinos",
    "CLP": "clp|chilean pesos|pesos chilenos",
    "peso": "peso|pesos",
    "BRL": "brl|r $|reais|brazilian reais|brazilian real|reales|reals",
    "KRW": "krw|₩|won|korean won",
    "THB": "thb|฿|baht",
    "MYR": "myr|ringgit|rm",
    "IDR": "idr|rupiah|rp",
    "PHP": "php|₱|philippine pesos",
    "VND": "vnd|₫|dong",
    "AED": "aed|dirham|dirhams|dhs|uae dirhams|emirati dirhams|dh",
    "MAD": "mad|moroccan dirhams",
    "SAR": "sar|riyal|riyals|saudi riyals",
    "QAR": "qar|qatari riyals|qatari riyal",
    "KWD": "kwd|kuwaiti dinars|kuwaiti dinar",
    "BHD": "bhd|bahraini dinars",
    "OMR": "omr|omani rials",
    "ILS": "ils|₪|shekel|shekels|nis",
    "EGP": "egp|egyptian pounds|egyptian pound",
    "NGN": "ngn|₦|naira",
    "KES": "kes|kenyan shillings|shillings|ksh",
    "GHS": "ghs|cedi|cedis",
    "RUB": "rub|₽|ruble|rubles|roubles|rubel",
    "UAH": "uah|₴|hryvnia|hryvnias",
    "BDT": "bdt|taka",
    "LKR": "lkr|sri lankan rupees",
    "ISK": "isk|icelandic krona",
    "RSD": "rsd|dinara|serbian dinars",
    "BAM": "km bih",
}
"""ISO 4217 code -> what people write. `$`, `kr` and `peso` are settled by a country in the message or the locale."""

UPPER_ONLY = frozenset(
    {
        "try",
        "php",
        "cop",
        "ron",
        "sar",
        "mad",
        "kes",
        "rm",
        "rp",
        "ars",
        "ils",
        "rub",
        "sek",
        "nis",
        "rs",
        "cad",
        "ft",
        "dh",
        "isk",
    }
)
"""Codes that are words or units in lower case; they count only in capitals (or, Rs and Ft, with a capital letter)."""

AFTER_ONLY = frozenset(
    {
        "won",
        "lev",
        "lei",
        "ft",
        "pound",
        "pounds",
        "pond",
        "kr",
        "canadian",
        "aussie",
        "frank",
        "franc",
        "stutz",
        "buck",
        "dong",
        "taka",
    }
)
"""Words that are money only behind a number."""

DOLLARS: dict[str, str] = {
    "CAD": "canada|canadian|canadians|kanada|kanadische|toronto|montreal|vancouver|calgary|ontario|quebec|alberta",
    "AUD": "australia|australian|australien|sydney|melbourne|brisbane|perth|aussie|queensland",
    "NZD": "new zealand|neuseeland|auckland|nz",
    "SGD": "singapore|singapur",
    "HKD": "hong kong|hongkong",
    "TWD": "taiwan|taipei",
    "MXN": "mexico|mexican|mexiko|méxico",
}
"""Countries (and their cities) that a `$` beside them belongs to."""

CROWNS: dict[str, str] = {
    "SEK": "sweden|swedish|schweden|schwedische|sverige|stockholm|gothenburg|malmö",
    "NOK": "norway|norwegian|norwegen|norge|oslo|bergen|trondheim",
    "DKK": "denmark|danish|dänemark|danmark|copenhagen|aarhus|odense",
    "CZK": "czech|czechia|tschechien|prague|brno|tschechische",
    "ISK": "iceland|icelandic|reykjavik",
}
CROWN_LOCALES = {"sv": "SEK", "nb": "NOK", "nn": "NOK", "no": "NOK", "da": "DKK", "cs": "CZK", "is": "ISK"}
CROWN_REGIONS = {"se": "SEK", "no": "NOK", "dk": "DKK", "cz": "CZK", "is": "ISK"}

PESOS: dict[str, str] = {
    "MXN": "mexico|mexican|méxico|monterrey",
    "COP": "colombia|colombian|bogotá",
    "ARS": "argentina|argentine|buenos aires",
    "CLP": "chile|chilean|santiago",
    "PHP": "philippines|philippine|manila",
}
PESO_REGIONS = {"mx": "MXN", "co": "COP", "ar": "ARS", "cl": "CLP", "ph": "PHP"}

RUPEES: dict[str, str] = {
    "PKR": "pakistan|pakistani|karachi|lahore",
    "LKR": "sri lanka|colombo",
}
COUNTRIES: dict[str, dict[str, str]] = {
    "$": DOLLARS,
    "kr": CROWNS,
    "peso": PESOS,
    "rs": RUPEES,
    "¥": {"CNY": "china|chinese|shanghai|beijing|shenzhen|rmb"},
}
"""A sign that several countries share -> their currencies."""
