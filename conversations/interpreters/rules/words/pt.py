"""Portuguese words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6,
        "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14,
        "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17,
        "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20, "trinta": 30, "quarenta": 40,
        "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90, "cem": 100,
        "cento": 100, "duzentos": 200, "duzentas": 200, "trezentos": 300, "quatrocentos": 400,
        "quinhentos": 500, "seiscentos": 600, "setecentos": 700, "oitocentos": 800, "novecentos": 900,
        "par": 2,
    },
    scales={
        "dúzia": 12, "mil": 1e3, "k": 1e3, "contos": 1e3, "milhão": 1e6, "milhões": 1e6, "mi": 1e6,
        "bilhão": 1e9, "bilhões": 1e9, "bi": 1e9,
    },
    fractions={
        "meio": 0.5, "meia": 0.5, "quarto": 0.25,
    },
    joiners="e",
    money={
        "few": "alguns|algumas|poucos|poucas|vários|várias|uns",
        "one": "um|uma",
        "at_most": "até|no máximo|máximo|máx|não mais que|não mais de|menos de|abaixo de|limite de|"
        "teto de|máximo de",
        "at_least": "pelo menos|no mínimo|mínimo|mais de|acima de|a partir de|ao menos|mínimo de|a mais de",
        "about": "cerca de|uns|em torno de|aproximadamente|por volta de|perto de|mais ou menos|quase|"
        "umas|na faixa de|na casa dos|coisa de|à volta de|volta de",
        "post_at_most": "no máximo|máximo|máx",
        "post_at_least": "no mínimo|ou mais|mínimo|para cima|pra cima",
        "range": "a|até|ou",
        "between": "entre|de",
        "and": "e",
        "year": "por ano|ao ano|anuais|anual|/ano|anualmente|cada ano",
        "annual": "anual|por ano|ao ano",
        "month": "por mês|ao mês|mensais|mensal|/mês|cada mês",
        "monthly": "mensal|por mês",
        "once": "uma vez|uma única vez|pagamento único|único",
        "sorry": "não|desculpe|desculpa|aliás|quer dizer|na verdade|correção|digo|mas|melhor",
        "instead": "em vez de|no lugar de|ao invés de|não",
        "figures": "dígitos|algarismos",
        "low": "baixos|baixo",
        "mid": "médio",
        "high": "altos",
        "money": "orçamento|dinheiro|verba|investimento|investir|valor|aprovado|aprovados|reservado|"
        "gastar|custo|preço|iva|fundos|montante|imposto|aprovada",
        "things": "pessoas|funcionários|máquinas|sensores|bombas|válvulas|metros|litros|toneladas|"
        "horas|por cento|plantas|unidades|hectares|peças|linhas|dias|semanas|meses|anos|"
        "lojas|fábricas|medidores|pontos",
        "fine": "é|são|para|pra|de|por|e|ou|mas|nós|eu|que|mais|com|sem|disponível|disponíveis|"
        "aprovados|temos|tem|em|este|já|sim|no|na|a|o|foi|foram|está|estão|reservados|"
        "orçamento|cada|reais|euros|podemos|aproximadamente|tenho",
        "bad_before": "número|versão|linha|desde|tel",
    },
    times={
        "month:1": "janeiro",
        "month:2": "fevereiro|fev",
        "month:3": "março",
        "month:4": "abril|abr",
        "month:5": "maio",
        "month:6": "junho|jun",
        "month:7": "julho|jul",
        "month:8": "agosto|ago",
        "month:9": "setembro",
        "month:10": "outubro",
        "month:11": "novembro|nov",
        "month:12": "dezembro|dez",
        "weekday:0": "segunda-feira|segunda feira",
        "weekday:1": "terça-feira|terça feira|terça",
        "weekday:2": "quarta-feira|quarta feira",
        "weekday:3": "quinta-feira|quinta feira",
        "weekday:4": "sexta-feira|sexta feira|sexta",
        "weekday:5": "sábado",
        "weekday:6": "domingo",
        "season:spring": "primavera",
        "season:summer": "verão",
        "season:autumn": "outono",
        "season:winter": "inverno",
        "unit:d": "dia|dias",
        "unit:w": "semana|semanas",
        "unit:m": "mês|meses",
        "unit:q": "trimestre|trimestres|tri",
        "unit:h": "semestre|semestres",
        "unit:y": "ano|anos",
        "unit:k": "ano fiscal|exercício|exercício fiscal|ano orçamental",
        "unit:e": "fim de semana",
        "halfof": "meio|meia|metade",
        "ordinal:1": "primeiro|primeira|1º|1ª",
        "ordinal:2": "segundo|segunda|2º",
        "ordinal:3": "terceiro|terceira|3º",
        "ordinal:4": "quarto|quarta|4º",
        "next": "próximo|próxima|próximos|próximas|que vem|seguinte|novo|nova",
        "this": "este|esta|neste|nesta|deste|desta|corrente|atual|em curso|esse|nesse",
        "last": "último|última|últimos|últimas|passado|passada|anterior",
        "later": "ainda|mais tarde|resto de|restante de|mais para o fim de",
        "ago": "atrás",
        "since": "desde|há|faz",
        "early": "início|começo|no início|no começo|inícios|princípio|no princípio|começos",
        "mid": "meados|em meados|metade|no meio",
        "late": "fim|final|no fim|no final|finais|em finais|fins",
        "by": "até|até o|até ao|até a|o mais tardar|o mais tardar em|até à|no máximo até",
        "before": "antes de|antes do|antes da|antes das",
        "from": "a partir de|a partir do|a partir da|desde",
        "not_before": "não antes de|não antes do|só em|só no|só a partir de|só depois de|no mínimo em|"
        "adiado para|adiado até|nada antes de|somente em|apenas em|só para|só pra|"
        "congelado até",
        "after": "depois de|depois do|depois da|depois das|após|após o|após a|após as|logo após|"
        "passado|passadas",
        "in": "em|no|na|para|pra|durante|daqui a|dentro de|ao|o|a|lá pra|lá para|por volta de|nos",
        "for": "durante|por",
        "within": "dentro dos próximos|nos próximos|nas próximas|em menos de|em até|no prazo de|"
        "dentro das próximas|os próximos|as próximas|em no máximo|até daqui a",
        "minimum": "pelo menos|não antes de|daqui a pelo menos|no mínimo",
        "between": "entre",
        "and": "e",
        "or": "ou",
        "range": "a|até",
        "hence": "a partir de agora|a partir de hoje",
        "at_earliest": "no mínimo|na melhor das hipóteses|o mais cedo|em diante|ou depois",
        "at_latest": "no máximo|o mais tardar|ou antes|no mais tardar",
        "now": "o mais rápido possível|quanto antes|o quanto antes|imediatamente|agora mesmo|"
        "já começamos|já começou|urgente|é urgente|asap|o mais breve possível|"
        "assim que possível|logo que possível|de imediato|pra ontem|para ontem|"
        "já está em andamento|em andamento|sem demora|hoje mesmo|já iniciamos|imediato|"
        "já arrancou|com urgência|o mais cedo possível|já em curso|pra já|para já|"
        "a partir de já|desde já",
        "weaknow": "agora|hoje|ontem|já",
        "not_now": "por agora|até agora|por enquanto|agora não|no momento|até hoje|de momento|"
        "hoje em dia|já que|de manhã|da manhã|mais pra frente|já temos|já não|já tem",
        "shift:1": "amanhã",
        "shift:2": "depois de amanhã",
        "day:eoy": "fim do ano|final do ano|fim de ano|final de ano",
        "day:soy": "início do ano|começo do ano|início de ano",
        "day:moy": "meio do ano|meados do ano",
        "day:eom": "fim do mês|final do mês",
        "day:som": "início do mês|começo do mês",
        "day:eoq": "fim do trimestre|final do trimestre",
        "holiday:easter": "páscoa",
        "holiday:pentecost": "pentecostes",
        "holiday:holy_week": "semana santa",
        "holiday:christmas": "natal",
        "holiday:christmas_break": "festas|as festas|férias de natal|festas de fim de ano",
        "holiday:newyear": "ano novo|réveillon|virada do ano",
        "holiday:carnival": "carnaval",
        "holiday:epiphany": "dia de reis|reis",
        "holiday:summer_break": "férias de verão|férias|as férias",
        "holiday:ramadan": "ramadão|ramadã",
        "holiday:all_saints": "finados",
        "holiday:midsummer": "são joão|festas juninas",
        "holiday:corpus": "corpus christi",
        "holiday:cny": "ano novo chinês",
        "history": "foi|era|teve|tivemos|compramos|aprovou|aprovaram|saiu|estava|houve|decidimos|comprou",
        "future": "será|vai|vamos|queremos|quero|começar|começamos|iniciar|previsto|planejado|planeado|"
        "deve|temos que|é|seria|pretendemos",
        "not": "não|nunca|nada|nenhum|nem",
        "needs": "precisamos|preciso|queremos|começar|iniciar|temos que|possível|melhor|de preferência",
        "filler": "de|do|da|dos|das|o|os|as|talvez|provavelmente|mais ou menos|mês|cerca|por volta|"
        "acho|aproximadamente|lá|uns|ano de",
        "plural": "dias|semanas|meses|trimestres|anos",
        "thatis": "ou seja|isto é|quer dizer|mais precisamente|talvez|provavelmente|em|lá",
        "instead": "em vez de|ao invés de",
    },
)
