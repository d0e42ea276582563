"""The mails as a browser paints them: narrow and wide, light and dark."""

from __future__ import annotations

import pytest

from leads.models import BusinessUnit, Lead
from outreach import emails

pytestmark = pytest.mark.browser

READ = """() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (; element; element = element.parentElement) {
      const colour = rgb(getComputedStyle(element).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const seen = [];
  for (const element of document.body.querySelectorAll("*")) {
    const words = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join(" ").trim();
    if (!words || getComputedStyle(element).display === "none") continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    seen.push([words.slice(0, 40), (a + 0.05) / (b + 0.05), parseFloat(getComputedStyle(element).fontSize)]);
  }
  return {seen, width: document.documentElement.scrollWidth, ground: ground(document.body)};
}"""
"""Contrast and size of every text on the page by WCAG's arithmetic, from the colours that the browser has computed."""


def lead(language: str, colour: str) -> Lead:
    """Somebody with much to say, not stored."""
    unit = BusinessUnit(
        slug="u", name="Unit", offer="pumps", sender_name="Ostrand Drives", colour=colour, voice_en="We know motors."
    )
    return Lead(
        email="erika@muster.example", first_name="Erika", last_name="Muster", company="Donaudampfschifffahrts" * 4, language=language,
        business_unit=unit, product_interest="Frequenzumrichter für vierzig Förderbänder", message="x" * 400,
    )  # fmt: skip


@pytest.mark.parametrize("colour", ["#0b4f6c", "#ffee00", "#000000"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 700])
def test_every_mail_can_be_read(chromium, width: int, theme: str, colour: str) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 600}, color_scheme=theme)
    for language in emails.LANGUAGES:
        for name in emails.TO_LEADS:
            page.set_content(str(emails.sample(lead(language, colour), name, language=language).alternatives[0][0]))
            found = page.evaluate(READ)
            assert found["width"] <= width, name
            assert len(found["seen"]) > 8
            assert (sum(found["ground"]) < 100) == (theme == "dark")
            assert [text for text in found["seen"] if text[1] < 4.5 or text[2] < 13] == [], name
    page.close()
