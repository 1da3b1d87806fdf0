"""The actions as a spreadsheet: one row per action, as CSV or XLSX."""

import csv
from collections.abc import Iterable
from io import BytesIO, StringIO

from openpyxl import Workbook

from ingestion.agenda import Action, Agenda, Priority, Text

Rows = tuple[list[str], list[list[str | int]]]
BYTE_ORDER_MARK = "\ufeff"
"""Without this mark, Excel reads a UTF-8 file in the machine's own code page."""


def tabulate_actions(
    agenda: Agenda, actions: Iterable[tuple[Priority, Action]] | None = None, raw: bool = False
) -> Rows:
    """Return column names and one row per action: of `actions`, or of the whole agenda."""
    chosen = list(agenda.actions() if actions is None else actions)
    years = sorted({year for _, action in agenda.actions() for year in action.results})
    titles = {line.number: line.title for line in agenda.programme_lines}

    def words(text: Text | None) -> str:
        return "" if text is None else text.raw if raw else text.text

    columns = [
        "ref", "programme_line", "programme_line_title", "priority", "priority_title", "number",
        "description", *(f"results_{year}" for year in years), "executors_text", "executors",
        "page", "pdf_page",
    ]  # fmt: skip
    rows: list[list[str | int]] = [
        [
            action.ref,
            priority.programme_line,
            words(titles.get(priority.programme_line)),
            priority.id,
            words(priority.title),
            action.number,
            words(action.description),
            *("\n".join(f"• {words(text)}" for text in action.results.get(y, ())) for y in years),
            words(action.executors.text),
            ", ".join(action.executors.organisations),
            action.page,
            action.pdf_page,
        ]
        for priority, action in chosen
    ]
    return columns, rows


def write_csv(table: Rows) -> bytes:
    """Return the table as CSV in UTF-8, separated by semicolons as Dutch spreadsheets expect."""
    columns, rows = table
    buffer = StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return (BYTE_ORDER_MARK + buffer.getvalue()).encode()


def write_xlsx(table: Rows) -> bytes:
    """Return the table as an Excel workbook with one sheet."""
    columns, rows = table
    book = Workbook(write_only=True)
    sheet = book.create_sheet("acties")
    sheet.append(columns)
    for row in rows:
        sheet.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
