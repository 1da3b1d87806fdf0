"""Lays a page out: furniture, title, tables and blocks of prose, by geometry and header words."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingestion.columns import cut_blocks, read_numbered_columns
from ingestion.furniture import strip_furniture
from ingestion.headers import find_headers
from ingestion.lines import Line, group_lines
from ingestion.pages import Page, Word
from ingestion.tables import Table, read_table


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page laid out. A page with tables has a title; one without has numbered columns or blocks.

    `furniture` names every word that belongs to no text: footer, navigation, markers, numbers,
    table headers.
    """

    pdf_page: int
    number: int | None
    title: tuple[Line, ...]
    tables: tuple[Table, ...]
    columns: tuple[tuple[Word, tuple[Line, ...]], ...]
    blocks: tuple[tuple[Line, ...], ...]
    footnotes: tuple[Line, ...]
    furniture: tuple[tuple[str, Word], ...]


def lay_out(page: Page) -> Sheet:
    """Return the sheet of `page`; every word of the page is in it once."""
    stripped = strip_furniture(page)
    title, tables = _read_tables(page, stripped.body)
    columns = () if tables else read_numbered_columns(stripped.body)
    blocks = () if tables or columns else cut_blocks(stripped.body)
    return Sheet(
        pdf_page=page.pdf_page,
        number=stripped.number,
        title=title,
        tables=tables,
        columns=columns,
        blocks=blocks,
        footnotes=stripped.footnotes,
        furniture=(
            *stripped.furniture,
            *(("number", number) for number, _ in columns),
            *(("number", number) for table in tables for number in table.numbers),
            *(("table header", word) for table in tables for word in table.header_words()),
        ),
    )


def _read_tables(page: Page, body: Sequence[Word]) -> tuple[tuple[Line, ...], tuple[Table, ...]]:
    headers = find_headers(body)
    if not headers:
        return (), ()
    tops = [max(line.top for cell in header for line in cell.lines) for header in headers]
    tables = []
    for header, floor in zip(headers, [*tops[1:], float("-inf")], strict=True):
        ceiling = min(line.y for cell in header for line in cell.lines)
        words = [word for word in body if floor < word.y < ceiling]
        tables.append(read_table(header, words, page.rules))
    title = group_lines(word for word in body if word.y > tops[0])
    return tuple(title), tuple(tables)
