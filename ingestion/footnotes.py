"""Footnotes: several may stand on one line, and one may go over several."""

from collections.abc import Sequence

from ingestion.furniture import FOOTNOTE
from ingestion.lines import Line


def split_footnotes(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the footnotes, without their numbers; several may stand on one line."""
    notes: list[list[Line]] = []
    for line in lines:
        starts = [i for i, word in enumerate(line.words) if FOOTNOTE.fullmatch(word.text)]
        for start, end in zip([0, *starts], [*starts, len(line.words)], strict=True):
            words = line.words[start:end]
            if words and start in starts:
                notes.append([])
                words = words[1:] if words[0].text[0].isdecimal() else words
            if words and notes:
                notes[-1].append(Line(words))
    return notes
