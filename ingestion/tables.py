"""Tables: columns and rows found from the words, numbers, gaps and rules of the page itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingestion.headers import Header, HeaderCell
from ingestion.lines import (
    ASCENT,
    BULLET,
    DESCENT,
    ROUNDING,
    Line,
    empty_strips,
    group_lines,
    is_number,
    split_columns,
)
from ingestion.pages import Rule, Word

EDGE = 1.5
"""Left edges of one column differ by less than this (points)."""
BEGINNINGS = 2
"""Where so many lines begin, a column begins (the head of a column alone may stand anywhere)."""
SPACE = 0.5
"""No space between words is wider than this share of the size."""
RULE_SHARE = 0.6
"""A rule between rows spans at least this share of the table's width."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number, if the table has numbers, and its cells by column."""

    number: int | None
    cells: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the heads of its columns, its rows, and the words that number the rows."""

    header: Header
    rows: tuple[Row, ...]
    numbers: tuple[Word, ...]

    def header_words(self) -> tuple[Word, ...]:
        """Return the words of the column heads."""
        return tuple(word for cell in self.header for line in cell.lines for word in line.words)


def read_table(header: Header, body: Sequence[Word], rules: Iterable[Rule]) -> Table:
    """Put the words under `header` into rows and columns."""
    edges = [_left_edge(left, right, header, body) for left, right in pairwise(header)]
    columns = split_columns(body, edges)
    numbers = _row_numbers(columns[0])
    columns[0] = [word for word in columns[0] if word not in numbers]
    cuts = _cut_rows(numbers, [word for column in columns for word in column], rules)
    bands = list(zip([float("inf"), *cuts], [*cuts, float("-inf")], strict=True))
    rows = []
    for index, (top, bottom) in enumerate(bands):
        cells = tuple(
            tuple(group_lines(word for word in column if bottom < word.y <= top))
            for column in columns
        )
        rows.append(Row(int(numbers[index].text.rstrip(".)")) if numbers else None, cells))
    return Table(header, tuple(rows), tuple(numbers))


def _left_edge(left: HeaderCell, right: HeaderCell, header: Header, body: Sequence[Word]) -> float:
    """Return where the column of `right` begins.

    A header cell lies within its column, so the candidates are the strips between the two cells
    that no word of the table crosses and that are wider than a space; the column begins behind
    the widest one where lines begin.
    """
    heads = [word for cell in header for line in cell.lines for word in line.words]
    words = [*heads, *_join_bullets(body)]
    strips = empty_strips(words, left.x1, right.x0 + ROUNDING)
    gutters = [
        (min(BEGINNINGS, _count_beginnings(words, edge)), width, edge)
        for width, edge in strips
        if width > SPACE * left.lines[0].size
    ]
    return max(gutters)[2] if gutters else max(strips, default=(0.0, right.x0))[1]


def _count_beginnings(words: Iterable[Word], edge: float) -> int:
    return len({round(word.y) for word in words if abs(word.x0 - edge) < EDGE})


def _join_bullets(words: Iterable[Word]) -> list[Word]:
    """Return the words, each bullet sign stretched to the word that it hangs before.

    Otherwise the strip behind a column of hanging bullets would look like a gutter.
    """
    joined = []
    for line in group_lines(words):
        for word, after in zip(line.words, (*line.words[1:], line.words[-1]), strict=True):
            joined.append(replace(word, x1=after.x0) if word.text == BULLET else word)
    return joined


def _row_numbers(column: Sequence[Word]) -> list[Word]:
    """Return the numbers that stand left of the column's text, from top to bottom."""
    edge = min((word.x0 for word in column if not is_number(word)), default=0.0)
    numbers = [word for word in column if is_number(word) and word.x1 < edge]
    return sorted(numbers, key=lambda word: -word.y)


def _cut_rows(numbers: Sequence[Word], words: Sequence[Word], rules: Iterable[Rule]) -> list[float]:
    """Return the heights between the rows: at a rule, or else in the widest empty strip."""
    drawn = _row_rules(rules, words)
    cuts = []
    for upper, lower in pairwise(numbers):
        between = [y for y in drawn if lower.y < y < upper.y]
        cuts.append(between[0] if between else _widest_gap(upper.y, lower.y, words))
    return cuts


def _row_rules(rules: Iterable[Rule], words: Sequence[Word]) -> list[float]:
    """Return the heights of rules, of one or more pieces, that go across the table."""
    pieces: dict[int, set[tuple[float, float]]] = {}
    for rule in rules:
        pieces.setdefault(round(rule.y), set()).add((rule.x0, rule.x1))
    if not words:
        return []
    width = max(word.x1 for word in words) - min(word.x0 for word in words)
    return [
        float(y)
        for y, spans in pieces.items()
        if sum(x1 - x0 for x0, x1 in spans) >= RULE_SHARE * width
    ]


def _widest_gap(top: float, bottom: float, words: Sequence[Word]) -> float:
    """Return the middle of the widest strip between two heights in which no letter stands."""
    spans = sorted(
        (
            (word.y + ASCENT * word.size, word.y - DESCENT * word.size)
            for word in words
            if bottom - word.size < word.y < top + word.size
        ),
        reverse=True,
    )
    best, middle = float("-inf"), (top + bottom) / 2
    reach = float("inf")
    for upper, lower in spans:
        if reach != float("inf") and reach - upper > best and bottom < (reach + upper) / 2 < top:
            best, middle = reach - upper, (reach + upper) / 2
        reach = min(reach, lower)
    return middle
