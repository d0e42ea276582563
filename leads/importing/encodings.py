"""From bytes to lines: what kind of file it is, and in which encoding. Pure."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from leads.importing.results import ImportFileError, Limits
from leads.importing.text import one_line

_CHUNK: Final = 1 << 18
_HEAD: Final = 1 << 16
_MAGIC: Final = (
    (b"PK\x03\x04", "an Excel workbook or another zip archive"), (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook (xls)"), (b"%PDF", "a PDF"), (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"), (b"GIF8", "a GIF picture"), (b"RIFF", "a picture or sound file"),
    (b"\x1f\x8b", "a gzip archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"Rar!", "a rar archive"),
    (b"BZh", "a bzip2 archive"), (b"{\\rtf", "a text document (rtf)"), (b"SQLite format 3", "a database"),
    (b"II*\x00", "a TIFF picture"), (b"MM\x00*", "a TIFF picture"), (b"BEGIN:VCARD", "a vCard"),
)  # fmt: skip
_MARKUP: Final = re.compile(rb"\s*<(?:!--|!doctype|html|head|body|table|\?xml|meta|svg|div|style)", re.IGNORECASE)
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip


def _check_kind(head: bytes) -> None:
    bare = head.removeprefix(codecs.BOM_UTF8)
    what = next((what for magic, what in _MAGIC if bare.startswith(magic)), "")
    if not what and _MARKUP.match(bare):
        what = "a web page (HTML or XML)"
    if not what and re.match(rb"\s*[\[{]\s*[\[{\"]", bare):
        what = "JSON"
    if what:
        raise ImportFileError(
            "not_csv",
            f"The file is {what}: it starts with {_bytes_shown(bare)}. Save it as CSV (comma or semicolon"
            " separated text) and import that.",
        )


def _bytes_shown(head: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in head[:8])


def _utf16_without_bom(head: bytes) -> str:
    """utf-16-le or -be if every other byte of the head is mostly NUL, or ""."""
    half = len(head) // 2
    if half < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


_LETTERS: Final = frozenset("äöüÄÖÜßéèêëàâáãåçñíìîïóòôõúùûøæœÉÈÊÁÀÂÇÑÍÓÚÅØÆšžŠŽčćđłőűășţțýÿ")
_SIGNS: Final = frozenset("€„“”‚‘’–—…«»°§®©™·´¡¿ºª²³½\xa0")


def _likeliest(sample: bytes) -> str:
    """Which old single-byte encoding makes European words of a sample: cp1252 unless another is clearly better."""
    best, best_score = "cp1252", -1e9
    for encoding in ("cp1252", "mac_roman", "cp850"):
        text = sample.decode(encoding, "replace")
        score = 0.5 if encoding == "cp1252" else 0.0
        for before, char in zip(" " + text, text, strict=False):
            if char >= "\x80":
                if char in _LETTERS:
                    score += -1 if char.isupper() and before.islower() else 1
                else:
                    score += 0.3 if char in _SIGNS else -1
        if score > best_score:
            best, best_score = encoding, score
    return best


@dataclass(frozen=True, slots=True)
class Encoded:
    """How the bytes become text."""

    encoding: str  # for the decoder
    errors: str
    skip: int  # bytes of the byte order mark
    shown: str
    notes: tuple[str, ...] = ()


def _read_bytes(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield bytes(chunk)


def survey_bytes(stream: BinaryIO, limits: Limits) -> Encoded:
    """Read all bytes once: size, kind, encoding."""
    head, size, good, bad = b"", 0, 0, 0
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    sample = bytearray()
    for chunk in _read_bytes(stream):
        size += len(chunk)
        if size > limits.max_bytes:
            raise ImportFileError(
                "too_large",
                f"The file is larger than {limits.max_bytes // 1_000_000} MB, which is the most that is allowed."
                " Split it into several files.",
            )
        if len(head) < _HEAD:
            first = not head
            head += chunk[: _HEAD - len(head)]
            if first:
                _check_kind(head)
        if not chunk.isascii() or decoder.getstate()[0]:
            if len(sample) < _HEAD:
                sample += b" ".join(re.findall(rb"[^\r\n\t,;|]*[\x80-\xff][^\r\n\t,;|]*", chunk)[:2000]) + b" "
            text = decoder.decode(chunk)
            wrong = len(re.findall("[\udc80-\udcff]", text))
            bad += wrong
            good += len(re.findall("[\x80-\U0010ffff]", text)) - wrong
    bad += len(decoder.decode(b"", True))
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ImportFileError(
            "empty_file", "The file is empty. It must hold a header row with an e-mail column, and one row a lead."
        )
    bom, encoding = next(((bom, name) for bom, name in _BOMS if head.startswith(bom)), (b"", ""))
    if encoding and (encoding != "utf-8" or good > bad or not bad):
        errors = "surrogateescape" if encoding == "utf-8" else "replace"
        return Encoded(encoding, errors, len(bom), f"{encoding} with byte order mark")
    if encoding := _utf16_without_bom(head):
        return Encoded(encoding, "replace", 0, encoding)
    odd = sum(head.count(byte) for byte in (*range(9), *range(14, 32), 127))
    if odd > max(8, len(head) // 20):
        raise ImportFileError(
            "not_csv",
            f"The file is not text: it starts with {_bytes_shown(head)}. Save it as CSV (comma or semicolon"
            " separated text) and import that.",
        )
    if not bad or good > 2 * bad:
        return Encoded("utf-8", "surrogateescape", len(bom), "utf-8" if good or bad else "utf-8 (plain ASCII)")
    encoding = _likeliest(bytes(sample))
    note = f"The file is not UTF-8; it was read as {encoding}. Check a name with an accent or umlaut."
    return Encoded(encoding, "replace", len(bom), encoding, (note,))


def read_lines(stream: BinaryIO, text: Encoded, limits: Limits) -> Iterator[str]:
    """The physical lines with their ends, whatever these are."""
    stream.seek(0)
    stream.read(text.skip)
    decoder = codecs.getincrementaldecoder(text.encoding)(text.errors)
    rest = ""
    for chunk in _read_bytes(stream):
        lines = io.StringIO(rest + decoder.decode(chunk), newline="").readlines()
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        for line in lines:
            yield _bounded(line, limits)
        _bounded(rest, limits)
    lines = io.StringIO(rest + decoder.decode(b"", True), newline="").readlines()
    for line in lines:
        yield _bounded(line, limits)


def _bounded(line: str, limits: Limits) -> str:
    if len(line) > limits.max_line_chars:
        raise ImportFileError(
            "too_long",
            f"A line of the file has over {limits.max_line_chars} characters (it starts “{one_line(line[:40])}”);"
            f" {limits.max_cell_chars} characters a cell are allowed.",
        )
    return line
