"""Pages as a reader of geometry sees them: words with a position, and drawn rules."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the text layer has it; `x0`, `x1` and the baseline `y` in PDF points."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    font: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line that is drawn on the page."""

    x0: float
    x1: float
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `pdf_page` counts from 1 in the file; the origin is the lower left corner."""

    pdf_page: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
