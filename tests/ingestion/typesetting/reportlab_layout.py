"""Places the words of one page: a pure step, before anything is drawn."""

from dataclasses import dataclass
from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from .breaking import wrap
from .content import MARKER, Cell, Page, Table
from .style import Style

REGULAR, BOLD = "Vera", "VeraBd"
RAISED = 0.6  # size of a footnote marker, in em
TITLE = 1.5  # size of a page title, in em

for _name in (REGULAR, BOLD):
    pdfmetrics.registerFont(TTFont(_name, Path(reportlab.__file__).parent / f"fonts/{_name}.ttf"))


@dataclass(frozen=True)
class Text:
    """One line of text; y is the distance of its base line to the top of the page."""

    x: float
    y: float
    text: str
    font: str
    size: float


@dataclass(frozen=True)
class Rule:
    """A horizontal line over the width of a table."""

    left: float
    right: float
    y: float


@dataclass(frozen=True)
class Block:
    """What was placed, where it ends, and whether every word fits its column."""

    items: tuple[Text | Rule, ...]
    bottom: float
    fits: bool = True


def width(text: str, font: str, size: float) -> float:
    """Measure a text, its footnote markers included."""
    plain = pdfmetrics.stringWidth(MARKER.sub("", text), font, size)
    return float(plain + len(MARKER.findall(text)) * RAISED * size * 0.65)


def set_cell(cell: Cell, style: Style, font: str, size: float, room: float) -> list[Text]:
    """Wrap a cell from (0, 0) on."""
    lines: list[Text] = []
    for paragraph in cell:
        indent = style.hanging * size if paragraph.startswith("•") else 0.0
        wrapped = wrap(paragraph, (room, room - indent), lambda text: width(text, font, size))
        for at, text in enumerate(wrapped):
            y = len(lines) * size * style.leading + size
            lines.append(Text(indent if at else 0.0, y, text, font, size))
    return lines


def set_table(table: Table, style: Style, size: float, top: float) -> Block:
    """Place a table row by row, cell by cell."""
    room = style.page_size[0] - 2 * style.margin - style.gutter * (len(table.widths) - 1)
    widths = [share * room / sum(table.widths) for share in table.widths]
    lefts = [style.margin + sum(widths[:at]) + at * style.gutter for at in range(len(widths))]
    right = style.page_size[0] - style.margin
    items: list[Text | Rule] = []
    fits, y, pitch = True, top, size * style.leading
    rows = [(BOLD, table.header)] if table.header else []
    rows += [(REGULAR, row) for row in table.rows]
    for at, (font, row) in enumerate(rows):
        cells = [set_cell(cell, style, font, size, widths[i]) for i, cell in enumerate(row)]
        height = max(len(lines) for lines in cells) * pitch
        for column, lines in enumerate(cells):
            fits &= all(width(t.text, font, size) <= widths[column] - t.x + 0.01 for t in lines)
            number = table.numbered and column == 0
            place = style.number_at if number else style.cells_at
            middle = table.numbered and font == REGULAR and place == "middle"
            down = y + ((height - len(lines) * pitch) / 2 if middle else 0.0)
            for line in lines:
                centred = font == BOLD and style.header_at == "centre"
                slack = (widths[column] - width(line.text, font, size)) / 2 if centred else line.x
                face = BOLD if number else font
                items.append(Text(lefts[column] + slack, down + line.y, line.text, face, size))
        y += height
        gap = style.row_gap * size if font == REGULAR or style.rules else 0.7 * size
        if style.rules and table.numbered and at < len(rows) - 1:
            items.append(Rule(style.margin, right, y + gap / 2 + (pitch - size) / 2))
        y += gap
    return Block(tuple(items), y, fits)


def set_page(page: Page, style: Style, size: float) -> Block:
    """Place the title, the tables and the footnotes of a page."""
    big, y = size * TITLE, style.margin * 0.6
    room = style.page_size[0] - 2 * style.margin
    items: list[Text | Rule] = []
    for line in page.title:
        wrapped = wrap(line, (room - 30, room - 30), lambda text: width(text, BOLD, big))
        for text in wrapped:
            y += big * 1.25
            lead = "  " if text.split(" ")[0][1:2] == "." else " "
            items.append(Text(style.margin, y, text.replace(" ", lead, 1), BOLD, big))
    y += size * 1.6
    fits = True
    for table in page.tables:
        block = set_table(table, style, size, y)
        items += block.items
        y, fits = block.bottom + size * 0.8, fits and block.fits
    small = size * 0.75
    notes = [
        line
        for note in page.footnotes
        for line in wrap(note, (room, room), lambda text: width(text, REGULAR, small))
    ]
    foot = style.page_size[1] - style.margin * 0.6 - 1.5 * style.size
    for above, text in enumerate(reversed(notes)):
        items.append(Text(style.margin, foot - above * small * 1.25, text, REGULAR, small))
    return Block(tuple(items), y, fits and y <= foot - len(notes) * small * 1.25)
