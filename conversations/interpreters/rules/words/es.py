"""Spanish words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
        "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
        "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
        "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
        "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
        "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
        "trescientas": 300, "cuatrocientos": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
        "setecientos": 700, "ochocientos": 800, "novecientos": 900, "par": 2,
    },
    scales={
        "docena": 12, "mil": 1e3, "miles": 1e3, "k": 1e3, "lucas": 1e3, "millón": 1e6, "millones": 1e6,
        "mill": 1e6, "mm": 1e6, "mdd": 1e6,
    },
    fractions={
        "medio": 0.5, "media": 0.5, "cuarto": 0.25,
    },
    joiners="y",
    money={
        "few": "pocos|varios|algunos|unos|unas|pocas|varias",
        "one": "un|una",
        "at_most": "hasta|máximo|como máximo|máx|no más de|menos de|a lo sumo|por debajo de|límite de|"
        "tope de|un máximo de|como mucho|inferior a",
        "at_least": "al menos|mínimo|como mínimo|más de|por lo menos|a partir de|desde|por encima de|"
        "un mínimo de|superior a",
        "about": "unos|unas|alrededor de|aproximadamente|cerca de|como|más o menos|aprox|casi|"
        "en torno a|sobre los|sobre|digamos|un poco más de",
        "post_at_most": "máximo|como máximo|como mucho|a lo sumo|tope|máx",
        "post_at_least": "mínimo|como mínimo|o más|al menos|para arriba|en adelante",
        "range": "a|hasta|o|u",
        "between": "entre|de",
        "and": "y|e",
        "year": "al año|por año|anuales|anual|/año|cada año|anualmente",
        "annual": "anual|al año|por año|cada año",
        "month": "al mes|por mes|mensuales|mensual|/mes|cada mes",
        "monthly": "mensual|al mes",
        "once": "una sola vez|única|una vez|pago único|de una vez",
        "sorry": "no|perdón|mejor dicho|digo|corrijo|sino|en realidad|pero|disculpa|disculpe",
        "instead": "en lugar de|en vez de|y no",
        "figures": "cifras|dígitos",
        "low": "bajas|bajos",
        "mid": "medias",
        "high": "altas|altos",
        "money": "presupuesto|dinero|inversión|invertir|monto|importe|aprobado|aprobados|asignado|"
        "reservado|fondos|partida|gastar|costo|coste|precio|iva|financiación|subvención|"
        "presupuestado",
        "things": "personas|empleados|sitios|plantas|máquinas|sensores|bombas|válvulas|metros|litros|"
        "toneladas|horas|por ciento|hectáreas|unidades|piezas|vacas|trabajadores|"
        "habitaciones|líneas|medidores|puntos|sedes",
        "fine": "es|son|para|de|por|y|o|pero|nosotros|yo|que|más|sin|con|iva|disponible|disponibles|aprobados|asignados|máximo|"
        "mínimo|tenemos|hay|en|este|está|están|ya|sí|al|a|tengo|la|el|lo|los|cada|aprox|aproximadamente|creo|"
        "presupuesto|reservados|podemos",
        "bad_before": "número|versión|planta|línea|sala|desde|tel",
    },
    times={
        "month:1": "enero",
        "month:2": "febrero",
        "month:3": "marzo",
        "month:4": "abril",
        "month:5": "mayo",
        "month:6": "junio",
        "month:7": "julio",
        "month:8": "agosto",
        "month:9": "septiembre|setiembre|sept",
        "month:10": "octubre",
        "month:11": "noviembre",
        "month:12": "diciembre",
        "weekday:0": "lunes",
        "weekday:1": "martes",
        "weekday:2": "miércoles",
        "weekday:3": "jueves",
        "weekday:4": "viernes",
        "weekday:5": "sábado",
        "weekday:6": "domingo",
        "season:spring": "primavera",
        "season:summer": "verano",
        "season:autumn": "otoño",
        "season:winter": "invierno",
        "unit:d": "día|días",
        "unit:w": "semana|semanas",
        "unit:m": "mes|meses",
        "unit:q": "trimestre|trimestres",
        "unit:h": "semestre|semestres",
        "unit:y": "año|años",
        "unit:k": "año fiscal|ejercicio|ejercicio fiscal|año presupuestario",
        "unit:e": "fin de semana",
        "halfof": "medio|media|mitad",
        "ordinal:1": "primer|primero|primera|1er",
        "ordinal:2": "segundo|segunda|2do",
        "ordinal:3": "tercer|tercero|tercera|3er",
        "ordinal:4": "cuarto|cuarta|4to",
        "next": "próximo|próxima|próximos|próximas|que viene|siguiente|entrante|que entra|nuevo|nueva",
        "this": "este|esta|en curso|actual",
        "last": "último|última|últimos|últimas|pasado|pasada|anterior",
        "later": "más adelante|resto de|lo que queda de|todavía",
        "overnext": "siguiente al próximo",
        "since": "desde hace|hace|desde",
        "early": "principios|a principios|a comienzos|comienzos|inicio|inicios|a inicios|al inicio|"
        "principio|al principio|al comienzo",
        "mid": "mediados|a mediados|a mitad",
        "late": "finales|a finales|fines|a fines|fin|final|al final|a final",
        "by": "hasta|a más tardar|a más tardar en|como muy tarde en|para antes de|no más tarde de",
        "before": "antes de|antes del|antes",
        "from": "a partir de|a partir del|desde el",
        "not_before": "no antes de|no antes del|como pronto|no hasta|recién en|recién|como pronto en|"
        "como muy pronto|aplazado a|aplazado hasta|pospuesto hasta|postergado a|"
        "nunca antes de|nada antes de|nada hasta|solo a partir de|congelado hasta",
        "after": "después de|después del|tras|pasadas|luego de|una vez pasadas|después|después de las",
        "in": "en|dentro de|el|para|durante|a|al|la|dentro del|sobre",
        "for": "",
        "within": "dentro de los próximos|en los próximos|en las próximas|en menos de|dentro de las próximas|en el plazo de|"
        "en un plazo de|en máximo|los próximos|las próximas",
        "minimum": "al menos|en más de|como mínimo en|por lo menos",
        "between": "entre",
        "and": "y",
        "or": "o|u",
        "range": "",
        "hence": "a partir de ahora|a partir de hoy|desde hoy|desde ahora",
        "at_earliest": "lo antes posible en|como mínimo|en adelante|o después",
        "at_latest": "como máximo|como muy tarde|máximo|a lo sumo|o antes",
        "now": "lo antes posible|cuanto antes|de inmediato|inmediatamente|ahora mismo|ya mismo|"
        "ya empezamos|ya hemos empezado|urgente|es urgente|muy urgente|enseguida|"
        "lo más pronto posible|tan pronto como sea posible|asap|desde ya|para ayer|"
        "en seguida|ya está en marcha|ya está en curso|en cuanto se pueda|"
        "lo más rápido posible|ya arrancamos|a la brevedad|a la brevedad posible|sin demora|"
        "hoy mismo|al instante|inmediato|a la mayor brevedad|ya comenzamos|ahorita|urge|"
        "nos urge",
        "weaknow": "ahora|hoy|ayer|ya",
        "not_now": "ya veremos|ya se verá|ya veré|ya se|ya le|ya te|ya os|ya lo|hoy no|ya no|ahorita no|por ahora|hasta ahora|ahora no|de momento|por el momento|hasta hoy|ya que|ya no|"
        "ya tenemos|hoy en día|al final del día|de hoy|por hoy|hasta mañana|por la mañana|"
        "de la mañana|la mañana",
        "none": "un día|un día de estos|algún día|cualquier día|pronto",
        "shift:1": "mañana",
        "shift:2": "pasado mañana",
        "day:eoy": "fin de año|final de año|finales de año|fines de año|fin del año",
        "day:soy": "principios de año|comienzos de año|inicio de año|inicios de año",
        "day:moy": "mediados de año|mitad de año",
        "day:eom": "fin de mes|final de mes|finales de mes|fines de mes",
        "day:som": "principios de mes",
        "day:eoq": "fin de trimestre",
        "holiday:easter": "pascua|pascuas",
        "holiday:holy_week": "semana santa",
        "holiday:pentecost": "pentecostés",
        "holiday:epiphany": "reyes|los reyes|día de reyes|reyes magos",
        "holiday:christmas": "navidad",
        "holiday:christmas_break": "navidades|fiestas|las fiestas|vacaciones de navidad|fiestas navideñas",
        "holiday:newyear": "año nuevo|nochevieja|fin de año nuevo",
        "holiday:summer_break": "vacaciones de verano|vacaciones|las vacaciones|parón de verano",
        "holiday:carnival": "carnaval|carnavales",
        "holiday:ramadan": "ramadán",
        "holiday:cny": "año nuevo chino",
        "holiday:all_saints": "todos los santos",
        "holiday:assumption": "quince de agosto",
        "history": "fue|era|tuvo|tuvimos|compramos|pasó|empezó|dieron|aprobaron|decidimos|había|estaba|"
        "instalamos|cayó|hizo|hicimos",
        "future": "será|va|vamos|queremos|quiero|pensamos|empezar|empezamos|arrancar|planeado|previsto|"
        "es|sería|debe|tenemos que|comenzar|comenzamos",
        "not": "no|nunca|nada|ningún|tampoco|ni",
        "needs": "necesitamos|necesito|queremos|quiero|empezar|arrancar|comenzar|urge|hay que|posible|"
        "mejor|preferiblemente",
        "filler": "de|del|el|la|los|las|unos|unas|aproximadamente|más o menos|probablemente|quizás|"
        "quizá|tal vez|mes|creo|año del|se|aprox|alrededor|como",
        "plural": "días|semanas|meses|trimestres|años",
        "thatis": "o sea|es decir|en concreto|más bien|quizás|probablemente|en|para|concretamente",
        "instead": "en lugar de|en vez de|y no",
    },
)
