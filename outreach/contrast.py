"""A business unit's colour as mails and pages can use it: readable on light and dark ground, by WCAG's own arithmetic. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

READABLE = 4.5
"""WCAG 2.2, 1.4.3 (AA): text against its ground."""

CLEAR = 7.0
"""1.4.6 (AAA): taken for the unit's colour on dark ground, where a mail's button should stand out."""

SEEN = 1.9
"""A filled surface without an edge against dark ground: less is lost there (taken by eye, from the demo's seven units)."""

LIFTED = 1.2
"""A bubble under ink against the same ground."""

FALLBACK = "#0b4f6c"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a mail, each `#rrggbb`. `fill` carries `on_fill`; `dark_…` are for dark themes."""

    fill: str
    dark_fill: str
    on_fill: str = "#ffffff"
    page: str = "#f1f3f5"
    sheet: str = "#ffffff"
    ink: str = "#12181d"
    muted: str = "#515c66"
    line: str = "#d5dce1"
    on_dark_fill: str = "#0e1215"
    dark_page: str = "#0e1215"
    dark_sheet: str = "#171c20"
    dark_ink: str = "#e9edf0"
    dark_muted: str = "#a5b0b8"
    dark_line: str = "#343d44"


@cache
def palette_for(colour: str) -> Palette:
    """The palette of a unit's colour: darker until it carries white, lighter until it is clear on dark ground."""
    base = colour if _COLOUR.fullmatch(colour) else FALLBACK
    plain = Palette(fill=base, dark_fill=base)
    fill = _towards(base, "#000000", plain.on_fill, READABLE)
    return Palette(fill=fill, dark_fill=_towards(base, "#ffffff", plain.dark_sheet, CLEAR))


@dataclass(frozen=True, slots=True)
class Theme:
    """The unit's colours on pages, each `#rrggbb`: `fill` carries white words, `accent` is words, `wash` lies under words."""

    fill: str
    accent: str
    wash: str


@cache
def themes_for(colour: str) -> tuple[Theme, Theme]:
    """The light and the dark theme of a unit's colour. The grounds are those of base.css."""
    base = colour if _COLOUR.fullmatch(colour) else FALLBACK
    fill = _towards(base, "#000000", "#ffffff", READABLE)
    wash = _mixed("#ffffff", base, 10)
    accent = _towards(_towards(base, "#000000", "#e9edf0", READABLE), "#000000", wash, READABLE)
    dark_fill = _towards(fill, "#ffffff", "#171c20", SEEN)
    dark_wash = _towards(_mixed("#171c20", dark_fill, 40), "#ffffff", "#171c20", LIFTED)
    dark_accent = _towards(_towards(base, "#ffffff", "#171c20", CLEAR), "#ffffff", dark_wash, READABLE)
    return Theme(fill, accent, wash), Theme(dark_fill, dark_accent, dark_wash)


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _towards(colour: str, end: str, ground: str, ratio: float) -> str:
    """The nearest mix of `colour` with `end` that has `ratio` against `ground`."""
    for part in range(101):
        mixed = _mixed(colour, end, part)
        if contrast(mixed, ground) >= ratio:
            return mixed
    return end


def _mixed(colour: str, other: str, part: int) -> str:
    """So many percent of the other colour."""
    return "#" + "".join(f"{round(a + (b - a) * part / 100):02x}" for a, b in zip(_rgb(colour), _rgb(other), strict=True))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = [value / 255 for value in _rgb(colour)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
