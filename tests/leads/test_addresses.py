"""Which addresses mail may go to, and when two of them are the same person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leads.addresses import (
    InvalidAddressError,
    address_in_cell,
    addresses_in_text,
    is_role_address,
    normalise_address,
    suppression_key_form,
)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("eva@kraft.example", "eva@kraft.example"),
        ("  Eva.Maier@KRAFT.Example ", "eva.maier@kraft.example"),
        ("o'neil+fair@sub.kraft-werk.example", "o'neil+fair@sub.kraft-werk.example"),
        ("eva@müller.example", "eva@xn--mller-kva.example"),
        ("eva@straße.example", "eva@xn--strae-oqa.example"),
        ("eva@xn--mller-kva.example", "eva@xn--mller-kva.example"),
        ("ｅｖａ＠kraft.example", "eva@kraft.example"),
        ("a" * 64 + "@kraft.example", "a" * 64 + "@kraft.example"),
        ("_x@kraft.example", "_x@kraft.example"),
    ],
)
def test_an_address_has_one_spelling(text: str, stored: str) -> None:
    assert normalise_address(text) == stored


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "@",
        "eva",
        "eva@",
        "@kraft.example",
        "a@b",
        "a@localhost",
        "a@kraft.localhost",
        "a@x.example\n",
        "a\r\nBcc: b@x.example",
        "b@x.example,c@y.example",
        "b@x.example; c@y.example",
        "Eva <eva@x.example>",
        "<eva@x.example>",
        "a" * 65 + "@x.example",
        "=cmd@x.example",
        "+cmd@x.example",
        "-oq@x.example",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@x.c",
        "a@x.example.",
        "a@.x.example",
        "a@x..example",
        "a@-x.example",
        "a@x-.example",
        "a@x_y.example",
        "a@" + "b" * 64 + ".example",
        "a@" + "b." * 125 + "example",
        ".a@x.example",
        "a.@x.example",
        "a..b@x.example",
        '"a b"@x.example',
        "a b@x.example",
        "a@x.exa\u200bmple",
        "a@x\u202e.example",
        "a\0@x.example",
        "\ud800@x.example",
        "a@\ud800.example",
        "a@xn--zzzzzzzz999.example",
        "mailto:a@x.example",
    ],
)
def test_what_is_not_one_bare_address_is_refused(text: str) -> None:
    with pytest.raises(InvalidAddressError) as caught:
        normalise_address(text)
    assert caught.value.code == "invalid_email"
    assert str(caught.value).endswith(".")


def test_a_local_part_outside_ascii_has_its_own_code() -> None:
    with pytest.raises(InvalidAddressError) as caught:
        normalise_address("jürgen@kraft.example")
    assert caught.value.code == "smtputf8_not_supported"
    assert normalise_address("Jürgen@kraft.example", allow_smtputf8=True) == "jürgen@kraft.example"


@pytest.mark.parametrize(
    "text",
    [
        "eva@x.example",
        " Eva@x.example\r\n",
        "\xa0eva@x.example",
        "mailto:eva@x.example",
        "MAILTO:eva@x.example?subject=Hi",
        "Eva Maier <eva@x.example>",
        '"Maier, Eva" <EVA@x.example>',
        "<mailto:eva@x.example>",
        '"eva@x.example"',
        "'eva@x.example'",
        "eva@x.example;",
        "\ufeffeva@x.example",
    ],
)
def test_a_cell_is_forgiven_what_people_copy_into_it(text: str) -> None:
    assert address_in_cell(text) == "eva@x.example"


@pytest.mark.parametrize("text", ["a@x.example; b@x.example", "Eva <a@x.example> <b@x.example>", "n/a", "<>"])
def test_a_cell_is_not_forgiven_more(text: str) -> None:
    with pytest.raises(InvalidAddressError):
        address_in_cell(text)


def test_all_addresses_of_a_text_can_be_read() -> None:
    text = "Eva <Eva@x.example>, mailto:b@y.example;c@z.example (privat), nobody@, d@e"
    assert addresses_in_text(text) == ("eva@x.example", "b@y.example", "c@z.example")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eva@X.example", "eva@x.example"),
        ("eva+fair@x.example", "eva@x.example"),
        ("e.v.a+x@googlemail.com", "eva@gmail.com"),
        ("eva@müller.example", "eva@xn--mller-kva.example"),
    ],
)
def test_an_opt_out_holds_for_every_spelling_of_the_mailbox(one: str, other: str) -> None:
    assert suppression_key_form(one) == suppression_key_form(other)


@pytest.mark.parametrize(("one", "other"), [("e.va@x.example", "eva@x.example"), ("eva@x.example", "eva@y.example")])
def test_an_opt_out_holds_for_nobody_else(one: str, other: str) -> None:
    assert suppression_key_form(one) != suppression_key_form(other)


@pytest.mark.parametrize(
    ("address", "role"),
    [
        ("info@x.example", True),
        ("no-reply@x.example", True),
        ("Sales.Team@x.example", False),
        ("office2@x.example", True),
        ("info+fair@x.example", True),
        ("eva@x.example", False),
        ("infobert@x.example", False),
    ],
)
def test_role_addresses(address: str, role: bool) -> None:
    assert is_role_address(address) is role


@given(st.text(alphabet=st.characters(), max_size=40) | st.from_regex(r"[\w.+<>@ -]{1,30}@[\w.-]{1,30}", fullmatch=True))
def test_normalising_twice_changes_nothing_and_nothing_else_is_raised(text: str) -> None:
    suppression_key_form(text)
    is_role_address(text)
    addresses_in_text(text)
    once = refusal = ""
    try:
        once = normalise_address(text)
    except InvalidAddressError as error:
        refusal = str(error)
    if refusal:
        assert refusal.isprintable()
        return
    assert normalise_address(once) == once
    assert once.isascii()
    assert once == once.lower()
    assert once.count("@") == 1
    assert suppression_key_form(suppression_key_form(once)) == suppression_key_form(once)
