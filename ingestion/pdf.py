"""Reads a PDF into pages of positioned words. The only user of pypdf.

pypdf's own text output merges columns that share a baseline, so the glyphs are placed one by one
(`ingestion.pen`) while pypdf walks the content stream and keeps the matrices.
"""

import hashlib
import logging
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject
from pypdf.generic._font import Font  # the one reader of font encodings and widths; not yet public

from ingestion.faults import Fault
from ingestion.pages import Page
from ingestion.pen import IDENTITY, Decode, Matrix, Pen, multiply

SIGNATURE = b"%PDF-"
END_OF_FILE = b"%%EOF"
MARGIN = 2048
"""The signature stands in the first, the end mark in the last so many bytes of a whole file."""

SPELLED_OUT = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
"""Unicode's own Latin ligatures, as the letters that they stand for."""

logging.getLogger("pypdf").setLevel(logging.ERROR)  # its repairs of odd files are no news here


class PdfUnreadable(Fault):
    """The file cannot be read as a PDF; the message names it and says what to do."""


def hash_pdf(path: Path) -> str:
    """Return the SHA-256 of the file at `path` in hexadecimal; PdfUnreadable if it is no PDF."""
    return hashlib.sha256(_read_bytes(path)).hexdigest()


def read_pages(path: Path, progress: Callable[[int, int], None]) -> Iterator[Page]:
    """Yield the pages of the PDF at `path` in file order; PdfUnreadable if that cannot be done.

    `progress` is told how many pages are read, of how many.
    """
    _read_bytes(path)
    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            raise PdfUnreadable(
                f"{path} is encrypted; expected a PDF that opens without a password. "
                "Save a copy without protection and give that."
            )
        for number, sheet in enumerate(reader.pages, start=1):
            yield _read_page(number, sheet)
            progress(number, len(reader.pages))
    except PdfUnreadable:
        raise
    except Exception as error:  # on damaged files pypdf raises errors of many kinds
        raise PdfUnreadable(
            f"{path} is damaged ({type(error).__name__}: {error}); expected a readable PDF. "
            "Download or export the file again."
        ) from error


def extract_plain_text(path: Path) -> list[str]:
    """Return each page's text as pypdf itself extracts it, columns mixed; for comparison only."""
    return [sheet.extract_text() for sheet in PdfReader(path).pages]


def _read_bytes(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PdfUnreadable(
            f"{path} cannot be read ({error.strerror}); expected the agenda's PDF. "
            "Give its place with --pdf FILE or WERKAGENDA_PDF."
        ) from error
    if not content:
        problem = "is empty"
    elif SIGNATURE not in content[:MARGIN]:
        problem = "is not a PDF"
    elif END_OF_FILE not in content[-MARGIN:]:
        problem = "is cut off: its end is missing"
    else:
        return content
    raise PdfUnreadable(
        f"{path} {problem}; expected the agenda's PDF. Download or export the file again."
    )


def _read_page(number: int, sheet: PageObject) -> Page:
    walk = _Walk(_Scope(sheet.get("/Resources", {}), IDENTITY))
    sheet.extract_text(visitor_operand_before=walk.before, visitor_operand_after=walk.after)
    left, bottom, right, top = (float(edge) for edge in sheet.mediabox)
    return walk.pen.page(number, right - left, top - bottom)


class _Scope:
    """The fonts and forms that a content stream can name, and where it is placed."""

    def __init__(self, resources: Any, base: Matrix) -> None:
        resources = resources.get_object()
        self.fonts = resources.get("/Font", DictionaryObject()).get_object()
        self.forms = resources.get("/XObject", DictionaryObject()).get_object()
        self.base = base


class _Walk:
    """Goes with pypdf through a page and the forms that it draws, and hands all to the pen."""

    def __init__(self, page: _Scope) -> None:
        self.pen = Pen()
        self.scopes = [page]
        self.decoders: dict[int, tuple[str, Decode]] = {}

    def before(self, operator: bytes, operands: list[Any], cm: list[float], _: list[float]) -> None:
        """Enter a form before pypdf does."""
        if operator == b"Do":
            here = self.scopes[-1]
            form = here.forms.get(operands[0], DictionaryObject()).get_object()
            placed = multiply(form.get("/Matrix", IDENTITY), multiply(cm, here.base))
            resources = form.get("/Resources")
            scope = _Scope(resources, placed) if resources is not None else here
            self.scopes.append(scope)

    def after(self, operator: bytes, operands: list[Any], cm: list[float], tm: list[float]) -> None:
        """Follow every operator once pypdf has brought the matrices up to date."""
        if operator == b"Do":
            self.scopes.pop()
        elif operator == b"Tf":
            name, decode = self._decoder(operands[0])
            self.pen.set_font(name, decode, float(operands[1]))
        else:
            self.pen.follow(
                operator, operands, multiply(cm, self.scopes[-1].base), multiply(tm, IDENTITY)
            )

    def _decoder(self, name: str) -> tuple[str, Decode]:
        resource = self.scopes[-1].fonts.get(name)
        if resource is None:
            return "", lambda _: []
        font_dictionary = resource.get_object()
        key = id(font_dictionary)
        if key not in self.decoders:
            font = Font.from_font_resource(font_dictionary)
            self.decoders[key] = (font.name, _decode_with(font))
        return self.decoders[key]


def _decode_with(font: Font) -> Decode:
    """Return a decoder for the strings of `font`; Unicode's own ligatures are spelled out."""

    def decode(string: bytes) -> list[tuple[str, float]]:
        if isinstance(font.encoding, str):
            codes = string.decode(font.encoding, "replace")
            characters = list(codes)
        else:
            codes = "".join(map(chr, string))
            characters = [font.encoding.get(code, chr(code)) for code in string]
        glyphs = []
        for code, character in zip(codes, characters, strict=True):
            text = font.character_map.get(character, character)
            width = font.space_width if code == font.space_char else font.get_text_width(code)
            glyphs.append((text.translate(SPELLED_OUT), float(width)))
        return glyphs

    return decode
