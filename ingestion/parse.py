"""Parses sheets into the agenda: what kind of page each is, and what goes together."""

from collections.abc import Sequence

from ingestion.agenda import Agenda, FrontMatter, ProgrammeLine, Source, Text
from ingestion.footnotes import split_footnotes
from ingestion.gaps import find_gaps
from ingestion.layout import Sheet
from ingestion.organisations import ExecutorReader
from ingestion.priority_pages import Draft, NotAnAgenda, add_priority_page, finish_priority
from ingestion.prose_pages import (
    find_edition,
    is_divider,
    read_divider,
    read_front,
    read_programme_lines,
)
from ingestion.texts import Repair, Writer, split_paragraphs


def parse_agenda(
    sheets: Sequence[Sheet], source: Source, repair: Repair, executors: ExecutorReader
) -> Agenda:
    """Return the agenda on `sheets`; NotAnAgenda if there are no priorities on them."""
    drafts: dict[str, Draft] = {}
    lines: list[ProgrammeLine] = []
    dividers: list[ProgrammeLine] = []
    front: list[FrontMatter] = []
    title: Text | None = None
    for sheet in sheets:
        writer = Writer(sheet.number or 0, sheet.pdf_page, repair)
        if sheet.tables:
            add_priority_page(drafts, sheet, writer, executors)
        elif sheet.columns:
            lines += read_programme_lines(sheet, writer)
            front += read_front(writer, split_footnotes(sheet.footnotes))
        elif is_divider(sheet):
            dividers.append(read_divider(sheet, writer))
        elif title is None:
            title = writer.write([line for block in sheet.blocks for line in block])
        else:
            front += read_front(writer, [p for b in sheet.blocks for p in split_paragraphs(b)])
    priorities = tuple(
        finish_priority(number, drafts[number]) for number in sorted(drafts, key=_order)
    )
    if not priorities:
        raise NotAnAgenda(_what_was_found(source, sheets))
    return Agenda(
        title=title or Text(source.file, source.file, 0, 0, ()),
        edition=find_edition(front),
        source=source,
        programme_lines=tuple(lines or dividers),
        front=tuple(front),
        priorities=priorities,
        gaps=find_gaps(source.pages, priorities),
    )


def _order(priority: str) -> list[int]:
    return [int(part) for part in priority.split(".")]


def _what_was_found(source: Source, sheets: Sequence[Sheet]) -> str:
    words = sum(len(block) for sheet in sheets for block in sheet.blocks)
    found = (
        f"none on its {len(sheets)} pages" if words else "no text at all (are the pages scanned?)"
    )
    return (
        f"{source.file} is not a Werkagenda: expected pages headed '1.1 … | Acties' or "
        f"'1.1 … | Overzicht' over the agenda's tables, found {found}. Give the agenda's PDF, "
        "with a text layer, with --pdf FILE."
    )
