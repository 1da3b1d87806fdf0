"""Prose without a table: columns that begin with a number, and blocks between empty strips."""

from collections.abc import Sequence
from itertools import pairwise

from ingestion.lines import (
    ROUNDING,
    Line,
    body_size,
    empty_strips,
    group_lines,
    is_number,
    split_columns,
)
from ingestion.pages import Word

GUTTER = 0.7
"""An empty strip at least this many times the body size wide (twice a space) is a gutter ..."""
BESIDE = 3
"""... if at least so many lines stand on either side of it."""
BLOCK_GAP = 1.6
"""A step between baselines of more than this many times the usual one begins a new block."""


def read_numbered_columns(words: Sequence[Word]) -> tuple[tuple[Word, tuple[Line, ...]], ...]:
    """Return the columns that are headed by 1, 2, 3 … on one line, each as (number, lines).

    Without at least two such numbers there are none.
    """
    for line in group_lines(words):
        heads = [word for word in line.words if is_number(word)]
        if len(heads) > 1 and [int(head.text) for head in heads] == [*range(1, len(heads) + 1)]:
            rest = [word for word in words if word not in heads and word.y <= line.y]
            edges = [
                max(empty_strips(rest, left.x1, right.x0 + ROUNDING), default=(0.0, right.x0))[1]
                for left, right in pairwise(heads)
            ]
            columns = split_columns(rest, edges)
            return tuple(
                (head, tuple(group_lines(column)))
                for head, column in zip(heads, columns, strict=True)
            )
    return ()


def cut_blocks(words: Sequence[Word]) -> tuple[tuple[Line, ...], ...]:
    """Return blocks of lines in reading order: column by column, from top to bottom.

    An XY-cut (Nagy and Seth, 1984): the page is cut at its empty vertical strips, and each column
    where the step between two lines is wide or the font changes.
    """
    blocks: list[tuple[Line, ...]] = []
    for column in split_columns(words, _gutters(words)):
        blocks += _cut_column(group_lines(column))
    return tuple(blocks)


def _gutters(words: Sequence[Word]) -> list[float]:
    """Return where columns of prose begin behind a gutter, from left to right."""
    left = min((word.x0 for word in words), default=0.0)
    right = max((word.x1 for word in words), default=0.0)
    narrowest = GUTTER * body_size(words)
    return [
        edge
        for width, edge in empty_strips(words, left, right)
        if width >= narrowest
        and len(group_lines(word for word in words if word.x0 < edge)) >= BESIDE
        and len(group_lines(word for word in words if word.x0 >= edge)) >= BESIDE
    ]


def _cut_column(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    steps = sorted(upper.y - lower.y for upper, lower in pairwise(lines))
    usual = steps[len(steps) // 2] if steps else 0.0
    blocks: list[list[Line]] = [list(lines[:1])]
    for upper, lower in pairwise(lines):
        wide = upper.y - lower.y > BLOCK_GAP * usual
        if wide or upper.words[0].font != lower.words[0].font:
            blocks.append([])
        blocks[-1].append(lower)
    return [tuple(block) for block in blocks if block]
