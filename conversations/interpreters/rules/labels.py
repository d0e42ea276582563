"""A message in parts under labels: "Budget: 40k. Decision: me. When: May". Pure."""

from __future__ import annotations

import re

from leads.bant import Criterion

Part = tuple[Criterion, int, int]
"""A criterion and the place of what is said under its label."""

_NAMES = {
    Criterion.BUDGET: "budgets?|money|funding|funds|etat|geld|presupuesto|bud[zż]et|or[cç]amento|b[uü]t[cç]e",
    Criterion.AUTHORITY: (
        "authority|decisions?|decision[- ]?makers?|decided by|who decides|sign[- ]?off|entscheidung|entscheider(?:in)?"
        "|wer entscheidet|d[ée]cision|decisi[oó]n|decisione|beslissing|decyzja|decis[aã]o|karar"
    ),
    Criterion.NEED: "needs?|requirements?|project|scope|what for|bedarf|projekt|projet|besoin|necesidad|proyecto|bisogno|progetto|behoefte|potrzeba|necessidade|ihtiya[cç]",
    Criterion.TIMELINE: (
        "time ?lines?|timing|start(?: date)?|when|dates?|deadline|go[- ]live|schedule|termin|zeitplan|zeitrahmen|zeitpunkt|beginn|wann|quand|calendrier"
        "|d[ée]lai|plazo|fecha|cu[aá]ndo|inizio|quando|tempi|planning|wanneer|kiedy|prazo|zaman"
    ),
}
_LABEL = re.compile(
    r"(?:^|(?<=[.,;|/\n(!?])|(?<= - ))\s*(?:and |und |[-*•] ?|\d[.)] )?(?:"
    + "|".join(f"(?P<{criterion.value}>{names})" for criterion, names in _NAMES.items())
    + r")\s?(?::|=|->| [-–—] )\s*",
    re.IGNORECASE,
)


def parts(text: str) -> list[Part]:
    """The labelled parts of a message in their order; empty without two labels."""
    if ":" not in text and "=" not in text and "-" not in text and "–" not in text:
        return []
    found = list(_LABEL.finditer(text))
    if len(found) < 2:
        return []
    ends = [match.start() for match in found[1:]] + [len(text)]
    return [(Criterion(match.lastgroup or ""), match.end(), end) for match, end in zip(found, ends, strict=True)]
