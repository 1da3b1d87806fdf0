"""Source: the PDF's own text layer, read by another library than the ingestion uses.

A quote is checked against what pdfium sees, so that an error of the ingestion cannot vouch for
itself. Columns stand side by side on these pages: a quote counts as found only if it runs through
printed lines that follow each other, one below or beside the other.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium

SQUEEZE = re.compile(r"[\s•]+")
"""White space and bullet signs say how a text is set, not what it says."""
NUMBERED = re.compile(r"(\d+)(?!\d)")
LOST_LETTERS = frozenset("bfhijklt")
"""Only these get lost: the second and third letters of ligatures such as `ft`, `ff` and `ffi`."""
NEXT_LINE = 2.6
"""How far below a line its continuation may stand, in line heights."""
SAME = 0.5
"""Characters of one run differ less in height and foot, in points; a note's marker does more."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a printed line in one size, squeezed; the box in points from the lower left."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        """The height of the line, in points."""
        return self.y1 - self.y0

    def joins(self, run: "Run") -> bool:
        """Whether this letter belongs to the end of `run`: level, as large, and close."""
        level = abs(self.y0 - run.y0) < SAME and abs(self.y1 - run.y1) < SAME
        return level and abs(self.x0 - run.x1) < run.height

    def with_letter(self, letter: "Run") -> "Run":
        """Return the run with `letter` at its end."""
        return Run(self.text + letter.text, self.x0, self.y0, letter.x1, self.y1)

    def continues(self, other: "Run") -> bool:
        """Whether this run can be read on from `other`: beside it, or below it in its column."""
        if abs(self.y0 - other.y0) < other.height / 2:
            return abs(self.x0 - other.x1) < 2 * other.height
        below = 0 < other.y0 - self.y0 < NEXT_LINE * max(self.height, other.height)
        return below and self.x0 < other.x1 and other.x0 < self.x1


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page: the number printed at its foot, if any, its runs, and what follows each run."""

    printed: int | None
    runs: tuple[Run, ...]
    following: tuple[tuple[int, ...], ...]

    def holds(self, quote: str) -> bool:
        """Whether `quote`, white space aside, stands on the page as a person would read it."""
        wanted = _squeeze(quote)
        return bool(wanted) and any(
            self._reads_on(index, start, wanted)
            for index, run in enumerate(self.runs)
            for start in _starts(run.text, wanted)
        )

    def _reads_on(self, index: int, start: int, wanted: str) -> bool:
        text = self.runs[index].text[start:]
        if text.startswith(wanted):
            return True
        rest = wanted[len(text) :]
        return wanted.startswith(text) and any(
            self._reads_on(after, 0, rest) for after in self.following[index]
        )


@dataclass(frozen=True, slots=True)
class Source:
    """The pages of the file by their number in it, counted from 1."""

    pages: Mapping[int, SourcePage]

    def printed(self, pdf_page: int) -> int | None:
        """Return the number printed on page `pdf_page`; None without a number or a page."""
        page = self.pages.get(pdf_page)
        return page.printed if page else None

    def holds(self, pdf_page: int, quote: str) -> bool:
        """Whether `quote` stands on page `pdf_page`, to the letter of the text layer."""
        page = self.pages.get(pdf_page)
        return page is not None and page.holds(quote)


def read_source(pdf: Path) -> Source:
    """Return the text layer of `pdf`. Raises pypdfium2's PdfiumError for an unreadable file."""
    document = pdfium.PdfDocument(pdf)
    try:
        return Source({n: _read_page(page) for n, page in enumerate(document, start=1)})
    finally:
        document.close()


def restores(quote: str, raw: str) -> bool:
    """Whether `quote` is `raw` with nothing but lost letters put back."""
    quote, raw = _squeeze(quote), _squeeze(raw)
    letters = iter(quote)
    in_order = all(letter in letters for letter in raw)
    return in_order and set(Counter(quote) - Counter(raw)) <= LOST_LETTERS


def _read_page(page: pdfium.PdfPage) -> SourcePage:
    layer = page.get_textpage()
    runs: list[Run] = []
    for index, character in enumerate(layer.get_text_range()):
        # Loose boxes have the height of the font, so that the letters of a line stand level.
        letter = Run(_squeeze(character), *layer.get_charbox(index, loose=True))
        if letter.text and runs and letter.joins(runs[-1]):
            runs[-1] = runs[-1].with_letter(letter)
        elif letter.text:
            runs.append(letter)
    following = tuple(
        tuple(i for i, other in enumerate(runs) if other is not run and other.continues(run))
        for run in runs
    )
    return SourcePage(_printed_number(runs), tuple(runs), following)


def _printed_number(runs: Sequence[Run]) -> int | None:
    if not runs:
        return None
    number = NUMBERED.match(min(runs, key=lambda run: run.y0).text)
    return int(number[1]) if number else None


def _squeeze(text: str) -> str:
    return SQUEEZE.sub("", text)


def _starts(text: str, wanted: str) -> list[int]:
    return [
        start
        for start in range(len(text))
        if text[start] == wanted[0] and _agree(text[start:], wanted)
    ]


def _agree(text: str, wanted: str) -> bool:
    return wanted.startswith(text) or text.startswith(wanted)
