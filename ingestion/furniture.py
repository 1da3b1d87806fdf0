"""Furniture: what stands on a page but is not the agenda's text, and is set apart first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingestion.lines import Line, body_size, group_lines, is_number
from ingestion.pages import Page, Word

NAVIGATION = re.compile(r"[H:]")
"""The glyphs of the page's buttons (house, arrows) come out of the text layer as these letters."""
SMALL = 0.85
"""Text below this share of the body size is a footnote or a marker."""
ROUNDING = 0.02
"""Sizes that differ by less than this share are the same."""
FOOTNOTE = re.compile(r"\d+\.|Noot:")
"""The first word of a footnote."""
PRINTED_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Stripped:
    """A page's body, and its furniture by name; `number` is the printed page number."""

    number: int | None
    body: tuple[Word, ...]
    footnotes: tuple[Line, ...]
    furniture: tuple[tuple[str, Word], ...]


def strip_furniture(page: Page) -> Stripped:
    """Set the footer, navigation glyphs, footnote markers and footnotes of `page` apart."""
    navigation = {
        word
        for line in group_lines(page.words, gap=1.0)
        if all(NAVIGATION.fullmatch(word.text) for word in line.words)
        for word in line.words
    }
    kept = [word for word in page.words if word not in navigation]
    footer = _footer(group_lines(kept))
    kept = [word for word in kept if word not in footer]
    size = body_size(kept)
    foot = _foot(group_lines(kept), size)
    small = [word for word in kept if word.size < SMALL * size or word in foot]
    markers, notes = _tell_apart(small)
    return Stripped(
        number=int(footer[0].text) if footer else None,
        body=tuple(word for word in kept if word not in set(small)),
        footnotes=tuple(group_lines(notes)),
        furniture=(
            *(("navigation", word) for word in page.words if word in navigation),
            *(("footer", word) for word in footer),
            *(("footnote marker", word) for word in markers),
        ),
    )


def _footer(lines: Sequence[Line]) -> tuple[Word, ...]:
    """Return the words of the lowest line, its page number first; none if it has no number."""
    if not lines:
        return ()
    words = lines[-1].words
    for number in (words[0], words[-1]):
        if PRINTED_NUMBER.fullmatch(number.text):
            return (number, *(word for word in words if word is not number))
    return ()


def _foot(lines: Sequence[Line], size: float) -> set[Word]:
    """Return the words of the lowest lines, if these have a size of their own and begin as a note.

    Footnotes are not always clearly smaller: a full page may be set in their size, or below it.
    """
    foot: list[Line] = []
    for line in reversed(lines):
        if _same(line.size, size) or (foot and not _same(line.size, foot[0].size)):
            break
        foot.append(line)
    begins = bool(foot) and FOOTNOTE.fullmatch(foot[-1].words[0].text)
    return {word for line in foot for word in line.words} if begins else set()


def _same(size: float, other: float) -> bool:
    return abs(size - other) <= ROUNDING * other


def _tell_apart(small: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Split small words into markers (a number by itself) and the words of footnotes."""
    markers: list[Word] = []
    notes: list[Word] = []
    for line in group_lines(small, gap=1.0):
        alone = len(line.words) == 1 and is_number(line.words[0]) and "." not in line.text
        (markers if alone else notes).extend(line.words)
    return markers, notes
