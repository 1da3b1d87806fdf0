"""Priority pages: tables of the overview and of the actions, as parts of a priority."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingestion.agenda import Action, Executors, Goal, Priority, Text
from ingestion.faults import Fault
from ingestion.footnotes import split_footnotes
from ingestion.headers import HeaderCell
from ingestion.layout import Sheet
from ingestion.lines import Line
from ingestion.organisations import ExecutorReader
from ingestion.tables import Row
from ingestion.texts import Writer, split_bullets, split_paragraphs

PRIORITY_ID = re.compile(r"\d\.\d+")


class NotAnAgenda(Fault):
    """The pages hold no agenda; the message says what was expected and what was found."""


@dataclass(slots=True)
class Draft:
    """A priority while its pages come in, in the order of the file."""

    title: Text
    overview_page: int | None = None
    challenge: tuple[Text, ...] = ()
    achieved: tuple[Text, ...] = ()
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    footnotes: list[Text] = field(default_factory=list)


def add_priority_page(
    drafts: dict[str, Draft], sheet: Sheet, writer: Writer, executors: ExecutorReader
) -> None:
    """Add what stands on an overview or action page to the draft of its priority.

    Raises NotAnAgenda when no priority's number stands above the table.
    """
    words = [word for line in sheet.title for word in line.words]
    number = words[0].text if words else ""
    if not PRIORITY_ID.fullmatch(number):
        raise NotAnAgenda(
            f"PDF page {sheet.pdf_page}: a table without a priority's number; expected a title "
            f"such as '1.1 … | Acties' above it, found {' '.join(w.text for w in words)!r}."
        )
    draft = drafts.get(number)
    if draft is None:
        draft = drafts[number] = Draft(writer.write(_title_lines(sheet.title)))
    draft.footnotes += writer.write_all(split_footnotes(sheet.footnotes))
    for table in sheet.tables:
        fields = {cell.field: index for index, cell in enumerate(table.header)}
        if "challenge" in fields:
            (row,) = table.rows
            draft.overview_page = writer.page
            draft.challenge = writer.write_all(split_paragraphs(row.cells[fields["challenge"]]))
            draft.achieved = writer.write_all(split_bullets(row.cells[fields["achieved"]]))
        elif "goal" in fields:
            draft.goals += tuple(_goal(number, row, writer) for row in table.rows)
        else:
            draft.actions += tuple(
                _action(number, row, table.header, writer, executors) for row in table.rows
            )


def _title_lines(lines: Sequence[Line]) -> list[Line]:
    """Return a priority's title without its number and without what follows the bar."""
    words = [word for line in lines for word in line.words]
    bar = next((index for index, word in enumerate(words) if word.text == "|"), len(words))
    kept = set(words[1:bar])
    parts = [tuple(word for word in line.words if word in kept) for line in lines]
    return [Line(part) for part in parts if part]


def _goal(priority: str, row: Row, writer: Writer) -> Goal:
    number = row.number or 0
    text, indicators = row.cells
    return Goal(
        ref=f"{priority}.D{number}",
        number=number,
        text=writer.write(text),
        indicators=writer.write_all(split_bullets(indicators)),
    )


def _action(
    priority: str,
    row: Row,
    header: Sequence[HeaderCell],
    writer: Writer,
    executors: ExecutorReader,
) -> Action:
    number = row.number or 0
    cells = {(cell.field, cell.year): lines for cell, lines in zip(header, row.cells, strict=True)}
    cell = cells.get(("executors", None), ())
    text = writer.write(cell) if cell else None
    return Action(
        ref=f"{priority}.A{number}",
        number=number,
        page=writer.page,
        pdf_page=writer.pdf_page,
        description=writer.write(cells["description", None]),
        results={
            year: writer.write_all(split_bullets(lines))
            for (_, year), lines in cells.items()
            if year is not None
        },
        executors=Executors(text, executors.read(text.text) if text else ()),
    )


def finish_priority(number: str, draft: Draft) -> Priority:
    """Return the priority that the pages of `draft` make."""
    return Priority(
        id=number,
        title=draft.title,
        programme_line=int(number.split(".")[0]),
        overview_page=draft.overview_page,
        challenge=draft.challenge,
        achieved=draft.achieved,
        goals=draft.goals,
        actions=tuple(sorted(draft.actions, key=lambda action: action.number)),
        footnotes=tuple(draft.footnotes),
    )
