"""Prose pages: the programme lines side by side, their dividers, and front matter."""

import re
from collections.abc import Iterable, Sequence

from ingestion.agenda import FrontMatter, ProgrammeLine
from ingestion.layout import Sheet
from ingestion.lines import Line
from ingestion.texts import Writer, split_sentences

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
EDITION = re.compile(rf"\b((?:{MONTHS}) (?:19|20)\d\d)\b", re.IGNORECASE)
DIVIDER_WORDS = 25
"""A page with a number and at most so many words announces a programme line."""


def read_programme_lines(sheet: Sheet, writer: Writer) -> list[ProgrammeLine]:
    """Return the programme lines on a page that shows them side by side.

    The title is what is set like the first line; the rest is the summary.
    """
    found = []
    for number, lines in sheet.columns:
        font, size = lines[0].words[0].font, lines[0].size
        length = next(
            (i for i, line in enumerate(lines) if (line.words[0].font, line.size) != (font, size)),
            1,
        )
        found.append(
            ProgrammeLine(
                ref=f"P{number.text}",
                number=int(number.text),
                title=writer.write(lines[:length]),
                summary=writer.write_all(split_sentences(lines[length:])),
            )
        )
    return found


def is_divider(sheet: Sheet) -> bool:
    """Tell whether the page only announces a programme line: its number and title."""
    words = [word for block in sheet.blocks for line in block for word in line.words]
    return bool(words) and len(words) <= DIVIDER_WORDS and words[0].text.isdecimal()


def read_divider(sheet: Sheet, writer: Writer) -> ProgrammeLine:
    """Return the programme line that a divider announces, without a summary."""
    lines = [line for block in sheet.blocks for line in block]
    number, *first = lines[0].words
    rest = [Line(tuple(first)), *lines[1:]] if first else lines[1:]
    return ProgrammeLine(f"P{number.text}", int(number.text), writer.write(rest), ())


def read_front(writer: Writer, blocks: Iterable[Sequence[Line]]) -> list[FrontMatter]:
    """Return the page as front matter; nothing if there are no blocks."""
    texts = writer.write_all(blocks)
    return [FrontMatter(f"V{writer.page}", writer.page, texts)] if texts else []


def find_edition(front: Sequence[FrontMatter]) -> str:
    """Return the last "month year" in the front matter; empty if there is none."""
    dates = [
        date[1]
        for matter in front
        for block in matter.blocks
        for date in EDITION.finditer(block.text)
    ]
    return dates[-1] if dates else ""
