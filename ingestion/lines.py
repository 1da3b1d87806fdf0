"""Words to lines: the smallest grouping of a page, used for every region of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingestion.agenda import Box
from ingestion.pages import Word

SAME_BASELINE = 0.3
"""Words whose baselines differ by less than this share of their size stand on one line."""
ASCENT, DESCENT = 0.78, 0.24
"""Height above and depth below the baseline, as shares of the size, of common text fonts."""
ROUNDING = 0.5
"""Positions that differ by less than this (points) are the same."""
BULLET = "•"


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline, from left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def x0(self) -> float:
        """Left edge, in points."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Right edge, in points."""
        return max(word.x1 for word in self.words)

    @property
    def y(self) -> float:
        """Baseline, in points from the bottom of the page."""
        return self.words[0].y

    @property
    def size(self) -> float:
        """Size of the largest word, in points."""
        return max(word.size for word in self.words)

    @property
    def top(self) -> float:
        """Upper edge of the letters."""
        return self.y + ASCENT * self.size

    @property
    def bottom(self) -> float:
        """Lower edge of the letters."""
        return self.y - DESCENT * self.size

    @property
    def box(self) -> Box:
        """The rectangle around the words."""
        return Box(self.x0, self.bottom, self.x1, self.top)


def group_lines(words: Iterable[Word], gap: float | None = None) -> list[Line]:
    """Return the lines of `words`, from top to bottom and left to right.

    With `gap`, a space wider than that many times the size ends a line, so that the columns of a
    page fall apart.
    """
    baselines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.y):
        if baselines and abs(baselines[-1][0].y - word.y) <= SAME_BASELINE * word.size:
            baselines[-1].append(word)
        else:
            baselines.append([word])
    lines: list[Line] = []
    for baseline in baselines:
        baseline.sort(key=lambda word: word.x0)
        lines += [Line(tuple(part)) for part in _split(baseline, gap)]
    return lines


def _split(words: Sequence[Word], gap: float | None) -> list[list[Word]]:
    parts = [[words[0]]]
    for left, right in pairwise(words):
        if gap is not None and right.x0 - left.x1 > gap * min(left.size, right.size):
            parts.append([])
        parts[-1].append(right)
    return parts


def is_number(word: Word) -> bool:
    """Tell whether the word is a bare number of one or two digits ("7", "12.")."""
    return word.text.rstrip(".)").isdecimal() and len(word.text.rstrip(".)")) <= 2


def body_size(words: Iterable[Word]) -> float:
    """Return the size, in points, in which most letters are set; 0 for no words."""
    letters: dict[float, int] = {}
    for word in words:
        size = round(word.size, 1)
        letters[size] = letters.get(size, 0) + len(word.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def empty_strips(words: Iterable[Word], low: float, high: float) -> list[tuple[float, float]]:
    """Return the vertical strips between `low` and `high` that no word crosses.

    Each comes as (width, right edge): the right edge is where the next words begin.
    """
    strips = []
    reach = low
    for word in sorted(words, key=lambda word: word.x0):
        if word.x0 > high:
            break
        if word.x0 > reach:
            strips.append((word.x0 - reach, word.x0))
        reach = max(reach, word.x1)
    return strips


def split_columns(words: Iterable[Word], edges: Sequence[float]) -> list[list[Word]]:
    """Return the words by column; column n begins at the nth of the ascending left edges."""
    columns: list[list[Word]] = [[] for _ in range(len(edges) + 1)]
    for word in words:
        columns[sum(edge <= word.x0 + ROUNDING for edge in edges)].append(word)
    return columns
