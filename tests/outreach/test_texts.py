"""The words of the mails: every text can be used, what cannot is refused by name, and values stay values."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings

from bantqual.env import BASE_DIR
from conversations.engine.acts import Act, Context
from conversations.interpreters.reader import Reader
from leads.bant import Criterion
from outreach import contrast, emails, texts
from outreach.texts import Fields, TextError

FOLDER = Path(settings.BASE_DIR) / "templates" / "outreach" / "emails"
FULL = Fields(**{name: f"some {name}" for name in texts.NAMES})
EMPTY = Fields(**{name: "" if name in texts.MAY_BE_EMPTY else f"some {name}" for name in texts.NAMES})


def source(language: str, name: str) -> str:
    return (FOLDER / language / f"{name}.txt").read_text(encoding="utf-8")


def mails() -> list[tuple[str, str]]:
    return [(path.parent.name, path.stem) for path in sorted(FOLDER.glob("*/*.txt")) if path.stem != "frame"]


def words_of(language: str, name: str, fields: Fields) -> list[str]:
    text = texts.check_template(source(language, name), name)
    return [texts.fill(part, texts.values_of(fields)) for part in text.paragraphs if part != texts.BUTTON]


# --- the texts as they are


@pytest.mark.parametrize(("language", "name"), mails())
def test_every_text_can_be_used_with_all_and_with_no_values(language: str, name: str) -> None:
    text = texts.check_template(source(language, name), f"{language}/{name}.txt")
    for fields in (FULL, EMPTY):
        for part in (*text.headings.values(), *words_of(language, name, fields)):
            filled = texts.fill(part, texts.values_of(fields))
            assert not set("{}[]") & set(filled)
            assert "  " not in filled
            assert "“”" not in filled
            assert "„“" not in filled
        assert 0 < len(texts.fill_subject(text.headings["Subject"], fields)) <= texts.MAX_SUBJECT


def test_each_language_has_every_text_for_leads() -> None:
    assert {(language, name) for language in emails.LANGUAGES for name in emails.TO_LEADS} | {
        ("en", name) for name in emails.TO_STAFF
    } == set(mails())


@pytest.mark.parametrize(("language", "word"), [("en", "AI"), ("de", "KI")])
def test_the_frame_says_that_a_machine_writes(language: str, word: str) -> None:
    frame = texts.read_text(source(language, "frame"), "frame", needed=emails.FRAME)
    assert word in frame.headings["Notice"].replace("-", " ").split()


@pytest.mark.parametrize("left_out", emails.FRAME)
def test_a_frame_without_one_of_its_parts_is_refused(left_out: str) -> None:
    lines = [line for line in source("en", "frame").splitlines() if not line.startswith(f"{left_out}:")]
    with pytest.raises(TextError, match=left_out):
        texts.read_text("\n".join(lines), "en/frame.txt", needed=emails.FRAME)


@pytest.mark.parametrize("language", emails.LANGUAGES)
def test_the_first_mail_is_short_even_with_all_there_is_to_say(language: str) -> None:
    twenty = " ".join(["word"] * 20)
    fields = Fields(**{**dict.fromkeys(texts.NAMES, "one two three"), "quote": twenty, "voice": twenty})
    assert sum(len(part.split()) for part in words_of(language, "outreach", fields)) <= 120


@pytest.mark.parametrize("language", emails.LANGUAGES)
@pytest.mark.parametrize("kind", ["nudge", "nudge_started"])
def test_the_nudges_share_no_sentence_with_each_other_or_the_first_mail(language: str, kind: str) -> None:
    said = [set(words_of(language, name, FULL)) for name in ("outreach", f"{kind}_1", f"{kind}_2")]
    assert not said[0] & (said[1] | said[2])
    assert not said[1] & said[2]
    subjects = [
        texts.check_template(source(language, name)).headings["Subject"] for name in ("outreach", f"{kind}_1", f"{kind}_2")
    ]
    assert len(set(subjects)) == 3


def test_german_is_formal() -> None:
    for language, name in mails():
        if language == "de":
            assert not {"du", "dir", "dich", "dein", "deine", "euch", "ihr"} & set(source(language, name).split())


@pytest.mark.parametrize(
    ("language", "name", "words", "act"),
    [
        ("en", "outreach", "person", Act.HUMAN),
        ("en", "nudge_2", "Person", Act.HUMAN),
        ("en", "nudge_2", "Ask me later", Act.LATER),
        ("en", "nudge_started_2", "person", Act.HUMAN),
        ("de", "outreach", "lieber mit einem Menschen", Act.HUMAN),
        ("de", "nudge_2", "Lieber mit einem Menschen", Act.HUMAN),
        ("de", "nudge_2", "Fragen Sie mich später", Act.LATER),
        ("de", "nudge_started_2", "lieber mit einem Menschen", Act.HUMAN),
    ],
)
def test_what_a_mail_promises_a_word_to_do_it_does(language: str, name: str, words: str, act: Act) -> None:
    marks = {"en": "“{}”", "de": "„{}“"}[language]
    assert marks.format(words).rstrip("”“") in source(language, name)
    now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    for asked in Criterion:
        assert act in Reader().interpret(words, Context(asked=asked, now=now, locale=language)).acts


# --- what is refused


HEAD = "Subject: a\nPreview: b\n\n"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (HEAD + "Hello {firstname},", "x.txt, line 4: {firstname} is no merge field; did you mean {name}?"),
        (HEAD + "Fine.\n\nKey: {settings.SECRET_KEY}", "x.txt, line 6: {settings.SECRET_KEY} is no merge field"),
        (HEAD + "{company.__class__}", "x.txt, line 4: {company.__class__} is no merge field"),
        (HEAD + "{}", "x.txt, line 4: {} is no merge field"),
        ("Subject: {nam}\nPreview: b\n\nx", "x.txt, line 1: {nam} is no merge field; did you mean {name}?"),
        (HEAD + "Hello {name},", "x.txt, line 4: {name} can be empty; put it"),
        (HEAD + "Hello [{company}],", "x.txt, line 4: [{company}] needs no brackets"),
        (HEAD + "Hello [there],", "x.txt, line 4: [there] needs no brackets"),
        (HEAD + "Hello [ {name},", "x.txt, line 4"),
        (HEAD + "Hello [a [ {name}]],", "x.txt, line 4: a lone ["),
        (HEAD + "Hello {company", "x.txt, line 4: a lone {"),
        (HEAD + "Hello }", "x.txt, line 4: a lone }"),
        ("Subject: a\n\nx", "x.txt: the heading “Preview:” is missing or empty"),
        ("Subject:\nPreview: b\n\nx", "x.txt: the heading “Subject:” is missing or empty"),
        ("Subject: a\nSubject: b\n\nx", "x.txt, line 2: “Subject” stands here a second time"),
        ("Subject: a\nBcc: all@x.example\n\nx", "x.txt, line 2: expected a heading"),
        ("Hello", "x.txt, line 1: expected a heading"),
        ("Subject: Re: a\nPreview: b\n\nx", "x.txt: the subject begins as if it answered"),
        (f"Subject: {'a' * 60}\nPreview: b\n\nx", "x.txt: the subject has 60 characters"),
        (HEAD, "x.txt: there are no paragraphs"),
        ("Subject: a\nPreview: b\nButton: Go\n\nx", "x.txt: a text with the heading “Button:”"),
        (HEAD + "x\n\n{button}", "x.txt: a text with the heading “Button:”"),
    ],
)
def test_a_text_that_cannot_be_used_is_refused_by_file_line_and_field(template: str, said: str) -> None:
    with pytest.raises(TextError) as refused:
        texts.check_template(template, "x.txt")
    assert str(refused.value).startswith(said)


# --- filling and cutting


@pytest.mark.parametrize(
    ("template", "name", "filled"),
    [
        ("Hello[ {name}],", "Eva", "Hello Eva,"),
        ("Hello[ {name}],", "", "Hello,"),
        ("Hello[ {name}],", "{company} [{why}]", "Hello {company} [{why}],"),
        ("{company}[: {name}, {interest}]", "Eva", "Ostrand"),
    ],
)
def test_values_are_put_in_once_and_their_words_go_with_them(template: str, name: str, filled: str) -> None:
    assert texts.fill(template, texts.values_of(Fields(name=name, company="Ostrand"))) == filled


@pytest.mark.parametrize(
    ("interest", "subject"),
    [
        ("pumps", "Pumps: four questions"),
        ("", "Four questions"),
        ("heat recovery from three drying lines in the old hall and two in the new one", "Heat recovery from three drying lines in the old hall and two…: four questions"),
        ("x" * 500, "Four questions"),
        ("ein " * 100, "Ein ein ein ein ein ein ein ein ein ein ein ein ein ein ein…: four questions"),
        ("محرك", "\u2068محرك\u2069: four questions"),
    ],
)  # fmt: skip
def test_a_subject_fits_and_no_word_is_cut(interest: str, subject: str) -> None:
    filled = texts.fill_subject("[{interest}: ]four questions", Fields(interest=interest))
    assert filled == subject
    assert len(filled) <= texts.MAX_SUBJECT


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("Eva\r\nBcc: all@x.example", "Eva Bcc: all@x.example"),
        ("Eva\u2028Brandt\x85\x00\x1b", "Eva Brandt"),
        ("\u202eevE\u200b\ufeff", "evE"),
        ("Eva\U000e0068\U000e0069", "Eva"),
        ("\ud800Eva", "Eva"),
        ("You won: https://evil.example/x?y now", "You won: … now"),
        ("www.evil.example", "…"),
        ("=?utf-8?q?Eva=0D=0ABcc=3A?=", "= ?utf-8?q?Eva=0D=0ABcc=3A?="),
        ("evil.example/win", "…"),
        ("booking.com GmbH, 3.50/h, km/h, z.B./u.a.", "booking.com GmbH, 3.50/h, km/h, z.B./u.a."),
        ("👩‍🏭 Zoë  Ñuñez", "👩‍🏭 Zoë Ñuñez"),
        ("   ", ""),
    ],
)
def test_values_from_outside_are_one_visible_line_without_links(text: str, tidied: str) -> None:
    assert texts.tidy(text) == tidied


@pytest.mark.parametrize(
    ("message", "limit", "quote"),
    [
        ("", 30, ""),
        ("Hello,\nwe need pumps for two plants. Call me.", 30, "we need pumps for two plants."),
        ("Sehr geehrte Damen und Herren,\n\nwir suchen Pumpen", 30, "wir suchen Pumpen"),
        ("Pumps", 30, "Pumps"),
        ("Please look at http://evil.example/x and answer. Thanks", 30, "Please look at … and answer."),
        ("word " * 50, 23, "word word word word…"),
        ("x" * 60, 23, "x" * 22 + "…"),
    ],
)
def test_what_the_lead_wrote_is_quoted_briefly(message: str, limit: int, quote: str) -> None:
    assert texts.quoted(message, limit) == quote


# --- colours


GRID = [f"#{r:02x}{g:02x}{b:02x}" for r in range(0, 256, 51) for g in range(0, 256, 51) for b in range(0, 256, 51)]
DEMO = ["#0b4f6c", "#2f6f4e", "#8a3b12", "#7a4b00", "#00647a", "#7b2d53", "#4a3f8f"]


def test_every_text_of_a_mail_can_be_read_in_both_themes_whatever_the_colour() -> None:
    for colour in (*DEMO, "#ff0", "red;}", "", *GRID):
        palette = contrast.palette_for(colour)
        pairs = [
            (palette.on_fill, palette.fill), (palette.ink, palette.sheet), (palette.muted, palette.sheet),
            (palette.muted, palette.page), (palette.on_dark_fill, palette.dark_fill), (palette.dark_ink, palette.dark_sheet),
            (palette.dark_muted, palette.dark_sheet), (palette.dark_muted, palette.dark_page),
        ]  # fmt: skip
        for text, ground in pairs:
            assert contrast.contrast(text, ground) >= contrast.READABLE, (colour, text, ground)
        assert contrast.contrast(palette.dark_fill, palette.dark_sheet) >= contrast.CLEAR, colour


def test_every_text_of_a_page_can_be_read_in_both_themes_whatever_the_colour() -> None:
    css = (BASE_DIR / "bantqual/static/bantqual/base.css").read_text(encoding="utf-8")
    light, _, dark = css.partition("@media (prefers-color-scheme: dark)")
    inks = [re.search(r"--ink: (#\w+);", part)[1] for part in (light, dark)]  # type: ignore[index]
    grounds = [re.findall(r"--(?:page|surface|sunken): (#\w+);", part.replace("#fff;", "#ffffff;")) for part in (light, dark)]
    assert [len(found) for found in grounds] == [3, 3]
    for colour in (*DEMO, "#ff0", "red;}", "", *GRID):
        for theme, ink, ground in zip(contrast.themes_for(colour), inks, grounds, strict=True):
            assert contrast.contrast("#ffffff", theme.fill) >= contrast.READABLE, colour
            assert contrast.contrast(ink, theme.wash) >= contrast.READABLE, colour
            for under in (*ground, theme.wash):
                assert contrast.contrast(theme.accent, under) >= contrast.READABLE, (colour, under)
        assert contrast.contrast(contrast.themes_for(colour)[1].fill, grounds[1][1]) >= contrast.SEEN, colour


def test_a_colour_that_can_be_read_is_used_as_it_is() -> None:
    assert contrast.palette_for("#0b4f6c").fill == "#0b4f6c"
    assert round(contrast.contrast("#000000", "#ffffff"), 1) == 21.0
    assert round(contrast.contrast("#777777", "#ffffff"), 2) == 4.48


def test_the_layout_uses_no_other_colours() -> None:
    layout = (FOLDER / "layout.html").read_text(encoding="utf-8")
    assert "#" not in layout.replace("{{", "").replace("&#", "")
    for name in contrast.Palette.__slots__:
        assert f"palette.{name} " in layout
