"""Table headers: the words by which the agenda's own tables are recognised."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingestion.lines import Line, group_lines
from ingestion.pages import Word

YEAR = r"(?:19|20)\d\d"
LABELS = {
    "description": re.compile(r"Actiebeschrijving"),
    "results": re.compile(rf"Resultaat t/m ({YEAR})"),
    "executors": re.compile(r"Uitvoerder Door wie, met wie"),
    "challenge": re.compile(r"Maatschappelijke opgave"),
    "achieved": re.compile(r"Behaalde resultaten"),
    "goal": re.compile(r"Doelen"),
    "indicators": re.compile(r"Beoogde indicatoren"),
}
FIRST_COLUMNS = {"description", "challenge", "goal"}
COLUMN_GAP = 1.2
"""A space wider than this many times the size lies between two header cells."""
LEADING = 1.9
"""Lines of one header cell follow each other within this many times the size."""


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """The head of a column: what the column holds and, for results, until which year."""

    field: str
    year: int | None
    lines: tuple[Line, ...]

    @property
    def x0(self) -> float:
        """Left edge, in points."""
        return min(line.x0 for line in self.lines)

    @property
    def x1(self) -> float:
        """Right edge, in points."""
        return max(line.x1 for line in self.lines)


Header = tuple[HeaderCell, ...]


def find_headers(words: Sequence[Word]) -> list[Header]:
    """Return the table headers among `words`, from top to bottom, each from left to right.

    A header is a row of at least two labels of which one is the first column's; a label in the
    running text stands alone and is none.
    """
    cells = _cells(group_lines(words, gap=COLUMN_GAP))
    headers = []
    for first in (cell for cell in cells if cell.field in FIRST_COLUMNS):
        beside = [cell for cell in cells if cell is not first and _on_one_row(first, cell)]
        beside = [cell for cell in beside if cell.field not in FIRST_COLUMNS]
        if beside:
            headers.append((first, *sorted(beside, key=lambda cell: cell.x0)))
    return headers


def _cells(lines: Sequence[Line]) -> list[HeaderCell]:
    """Return every stack of one to four lines that reads as a label."""
    cells: list[HeaderCell] = []
    taken: set[Line] = set()
    for line in lines:
        stack = [line]
        while line not in taken:
            label = " ".join(part.text for part in stack)
            match = next(
                (
                    (name, found)
                    for name, form in LABELS.items()
                    if (found := form.fullmatch(label))
                ),
                None,
            )
            if match:
                name, found = match
                year = int(found.group(1)) if found.groups() else None
                cells.append(HeaderCell(name, year, tuple(stack)))
                taken.update(stack)
            below = _below(stack[-1], lines)
            if match or below is None or len(stack) == 4:
                break
            stack.append(below)
    return cells


def _below(line: Line, lines: Sequence[Line]) -> Line | None:
    """Return the next line under `line` that overlaps it sideways and is as close as a cell's."""
    under = [
        other
        for other in lines
        if 0 < line.y - other.y <= LEADING * line.size and other.x0 < line.x1 and other.x1 > line.x0
    ]
    return max(under, key=lambda other: other.y, default=None)


def _on_one_row(first: HeaderCell, other: HeaderCell) -> bool:
    """Tell whether two header cells overlap in height, as cells of one row do."""
    return (
        first.lines[-1].bottom < other.lines[0].top and other.lines[-1].bottom < first.lines[0].top
    )
