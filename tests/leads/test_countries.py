"""Names of countries."""

from __future__ import annotations

import subprocess
import sys

from leads.importing.countries import country_names


def test_a_country_has_a_name_in_many_languages() -> None:
    assert country_names()["AT"]["de"] == "Österreich"


def test_the_areas_of_all_phone_numbers_stay_on_the_disk() -> None:
    """They would be 100 MB in every process."""
    code = (
        "import os, sys, django; os.environ['DJANGO_SETTINGS_MODULE'] = 'bantqual.settings'; django.setup();"
        "import leads.routing_forms; leads.routing_forms.country_choices();"
        "sys.exit('phonenumbers.geodata' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
