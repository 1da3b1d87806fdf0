"""The audit: every word of the text layer stands in one field, or is furniture with a name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingestion.agenda import Agenda, Box, Text
from ingestion.layout import Sheet
from ingestion.lines import BULLET
from ingestion.pages import Page, Word

MID_HEIGHT = 0.25
"""The middle of small letters, as a share of the size above the baseline."""
ROUNDING = 0.5


@dataclass(frozen=True, slots=True)
class Audit:
    """The account of a file's words; `lost` and `doubled` name words as "page: word"."""

    words: int
    in_fields: int
    furniture: dict[str, int]
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    unnumbered: tuple[int, ...]
    """File positions of pages without a printed number."""


def audit_agenda(pages: Sequence[Page], sheets: Sequence[Sheet], agenda: Agenda) -> Audit:
    """Return the account of every word on `pages`, laid out as `sheets`, against the agenda."""
    boxes: dict[int, list[Box]] = {}
    for text in agenda_texts(agenda):
        boxes.setdefault(text.pdf_page, []).extend(text.boxes)
    furniture: Counter[str] = Counter()
    fields, lost, doubled = 0, [], []
    for page, sheet in zip(pages, sheets, strict=True):
        named = {word: name for name, word in sheet.furniture}
        named |= {word: name for name, word in _repeated(sheet)}
        for word in page.words:
            count = sum(_holds(box, word) for box in boxes.get(page.pdf_page, ()))
            where = f"PDF page {page.pdf_page}: {word.text}"
            if count > 1:
                doubled.append(where)
            elif count == 1:
                fields += 1
            elif word in named:
                furniture[named[word]] += 1
            elif set(word.text) == {BULLET}:
                furniture["bullet"] += 1
            else:
                lost.append(where)
    return Audit(
        words=sum(len(page.words) for page in pages),
        in_fields=fields,
        furniture=dict(sorted(furniture.items())),
        lost=tuple(lost),
        doubled=tuple(doubled),
        unnumbered=tuple(sheet.pdf_page for sheet in sheets if sheet.number is None),
    )


def agenda_texts(agenda: Agenda) -> Iterator[Text]:
    """Yield every text of the agenda once."""
    yield agenda.title
    for line in agenda.programme_lines:
        yield from (line.title, *line.summary)
    for matter in agenda.front:
        yield from matter.blocks
    for priority in agenda.priorities:
        yield from (priority.title, *priority.challenge, *priority.achieved, *priority.footnotes)
        for goal in priority.goals:
            yield from (goal.text, *goal.indicators)
        for action in priority.actions:
            yield action.description
            for results in action.results.values():
                yield from results
            if action.executors.text:
                yield action.executors.text


def _repeated(sheet: Sheet) -> Iterator[tuple[str, Word]]:
    """Yield the words of titles, which stand in a field once and are furniture elsewhere."""
    yield from (("title", word) for line in sheet.title for word in line.words)
    yield from (("footnote number", line.words[0]) for line in sheet.footnotes)
    yield from (
        ("footnote number", word)
        for line in sheet.footnotes
        for word in line.words
        if word.text.rstrip(".").isdecimal()
    )
    if not sheet.tables:
        yield from (
            ("divider", word) for block in sheet.blocks for line in block for word in line.words
        )


def _holds(box: Box, word: Word) -> bool:
    x, y = (word.x0 + word.x1) / 2, word.y + MID_HEIGHT * word.size
    return box.x0 - ROUNDING <= x <= box.x1 + ROUNDING and box.y0 <= y <= box.y1
