"""Conditions of assignment rules in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leads.routing_forms import LISTS


def condition_in_words(when: Mapping[str, Any]) -> str:
    """`country DE, AT; budget from 500,000`; `always` without a condition."""
    parts = [f"{name.replace('_', ' ')} {', '.join(when[name])}" for name in (*LISTS, "product_interest") if name in when]
    amount = when.get("amount", {})
    parts += [f"budget {words} {amount[key]:,.10g}" for key, words in (("gte", "from"), ("lt", "below")) if key in amount]
    return "; ".join(parts) or "always"
