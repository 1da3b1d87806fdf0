"""Turns the agenda into pages of tables and display lines, whoever draws them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .style import Style

Cell = tuple[str, ...]  # paragraphs; one that starts with the bullet sign is a bullet

FIRST_MARKER = 0xE000  # footnote marker n is the private character FIRST_MARKER + n
MARKER = re.compile(r"[\ue001-\ue0ff]")
LIGATURE = re.compile("ffi|ffl|ff|fi|fl|ft|fb|tt")


@dataclass(frozen=True)
class Table:
    """A grid of cells under bold headers; the first column may hold the rows' numbers."""

    widths: tuple[float, ...]
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbered: bool = False


@dataclass(frozen=True)
class Page:
    """One page: either display lines with their scale, or a title with tables."""

    number: int
    display: tuple[tuple[str, float], ...] = ()
    title: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    footnotes: tuple[str, ...] = ()
    footer: str = ""


def paragraphs(text: str) -> Cell:
    """Split a text that holds bullets into its paragraphs."""
    first, *bullets = (part.strip() for part in text.split("•"))
    return tuple(part for part in (first, *(f"• {bullet}" for bullet in bullets)) if part)


def bulleted(items: Iterable[str]) -> Cell:
    """Make every item a bullet."""
    return tuple(f"• {item}" for item in items)


def balanced(text: str) -> tuple[str, ...]:
    """Break a line at the space nearest to its middle."""
    spaces = [match.start() for match in re.finditer(" ", text)]
    if not spaces:
        return (text,)
    at = min(spaces, key=lambda position: abs(position - len(text) / 2))
    return text[:at].rstrip(), text[at:].lstrip()


def title(text: str, style: Style) -> tuple[str, ...]:
    """Give the lines of a page title."""
    return balanced(text) if style.two_line_titles else (text,)


def marked(text: str, marker: int) -> str:
    """Put a footnote marker behind a word near the middle of the text."""
    words = text.split(" ")
    for at in range(len(words) // 2, len(words)):
        if len(words[at]) > 2 and words[at][-1].isalpha():
            words[at] += chr(FIRST_MARKER + marker)
            break
    return " ".join(words)


def numbered(footnotes: Iterable[str]) -> tuple[str, ...]:
    """Print the footnotes with their numbers, except a general note."""
    return tuple(
        note if note.startswith("Noot") else f"{number}. {note}"
        for number, note in enumerate(dict.fromkeys(footnotes), start=1)
    )


def result_keys(actions: Iterable[Mapping[str, Any]]) -> list[str]:
    """Give the keys of the result columns in order of their years."""
    return sorted({key for action in actions for key in action if key.startswith("results_")})


def damaged(page: Page) -> Page:
    """Print every ligature of a page as its first letter."""

    def text(value: str) -> str:
        return LIGATURE.sub(lambda match: match[0][0], value)

    def cells(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(tuple(map(text, cell)) for cell in row)

    return replace(
        page,
        display=tuple((text(line), scale) for line, scale in page.display),
        title=tuple(map(text, page.title)),
        tables=tuple(
            replace(table, header=cells(table.header), rows=tuple(map(cells, table.rows)))
            for table in page.tables
        ),
        footnotes=tuple(map(text, page.footnotes)),
    )
