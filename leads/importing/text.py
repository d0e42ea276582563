"""Texts of cells and headers: cleaned, folded for comparing, and tables written as text. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Final


def table_words(table: str) -> list[str]:
    """The entries of a table that is written as text with | between them."""
    return [" ".join(word.split()) for word in table.split("|")]


def word_bag(text: str) -> frozenset[str]:
    return frozenset(text.split())


def fold(text: str) -> str:
    """Lower case, no accents, everything but letters and digits one space."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(char for char in text if not unicodedata.combining(char))))


# Zero-width joiners stay: Persian names and emoji need them.
_UNSEEN: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def one_line(text: str) -> str:
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text else text.strip()
    text = _CONTROL.sub(" ", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    return " ".join(text.split())


def paragraphs(text: str) -> str:
    text = re.sub(r"_x000D_|\r\n|\r|\u2028|\u2029|\x85|\x0b|\x0c", "\n", text)
    lines = [one_line(line) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
