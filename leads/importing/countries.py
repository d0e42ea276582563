"""The names of countries, as the phonenumbers library carries them."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import phonenumbers


@cache
def country_names() -> Mapping[str, Mapping[str, str]]:
    """ISO 3166 alpha-2 -> ISO 639-1 language -> name; a name that starts with * is that of the language behind it.

    Only the one file is loaded: its package holds the areas of all the world's phone numbers too, 100 MB of them.
    """
    file = Path(phonenumbers.__file__).parent / "geodata" / "locale.py"
    spec = importlib.util.spec_from_file_location("phonenumbers.geodata.locale", file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is missing; install the requirements again")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    names: Mapping[str, Mapping[str, str]] = module.LOCALE_DATA
    return names
