"""Draws the agenda with reportlab, every line at its own place."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from .content import FIRST_MARKER, MARKER, Page
from .pages import pages
from .reportlab_layout import BOLD, RAISED, REGULAR, Block, Rule, Text, set_page, width
from .style import Style

INK = (0.08, 0.22, 0.38)
GREY = (0.35, 0.35, 0.35)
SMALLEST = 3.5


def typeset(agenda: Mapping[str, Any], style: Style, target: Path) -> Path:
    """Write the agenda to the target as a PDF and give the target back."""
    canvas = Canvas(str(target), pagesize=style.page_size, invariant=1)
    canvas.setTitle(str(agenda["title"]))
    for page in pages(agenda, style):
        if page.display:
            _display(canvas, page, style)
        for item in _fitted(page, style).items:
            _draw(canvas, item, style)
        _furniture(canvas, page, style)
        canvas.showPage()
    canvas.save()
    return target


def _fitted(page: Page, style: Style) -> Block:
    """Shrink the type of a page until everything fits."""
    size = style.size
    while size >= SMALLEST:
        block = set_page(page, style, size)
        if block.fits:
            return block
        size -= 0.25
    raise ValueError(f"page {page.number} does not fit in style {style.name!r}")


def _draw(canvas: Canvas, item: Text | Rule, style: Style) -> None:
    height = style.page_size[1]
    if isinstance(item, Rule):
        canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
        canvas.setLineWidth(0.5)
        canvas.line(item.left, height - item.y, item.right, height - item.y)
        return
    canvas.setFillColorRGB(*(INK if item.font == BOLD else (0, 0, 0)))
    x, start = item.x, 0
    for match in MARKER.finditer(item.text):
        part = item.text[start : match.start()]
        _write(canvas, x, height - item.y, part, item.font, item.size)
        x += width(part, item.font, item.size)
        digit = str(ord(match[0]) - FIRST_MARKER)
        raised = height - item.y + item.size * 0.4
        _write(canvas, x, raised, digit, item.font, item.size * RAISED)
        x += width(match[0], item.font, item.size)
        start = match.end()
    _write(canvas, x, height - item.y, item.text[start:], item.font, item.size)


def _write(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    if text:
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)


def _display(canvas: Canvas, page: Page, style: Style) -> None:
    canvas.setFillColorRGB(*INK)
    y = style.page_size[1] * 0.6
    for text, scale in page.display:
        size = style.size * scale
        y -= size * 1.3
        _write(canvas, style.margin * 2, y, text, BOLD if scale > 2 else REGULAR, size)


def _furniture(canvas: Canvas, page: Page, style: Style) -> None:
    wide, high = style.page_size
    small, y = style.size * 0.75, style.margin * 0.6
    canvas.setFillColorRGB(*GREY)
    canvas.setFont(REGULAR, small)
    if style.folio_at == "right":
        canvas.drawString(style.margin, y, page.footer)
        canvas.drawRightString(wide - style.margin, y, str(page.number))
    else:
        canvas.drawString(style.margin, y, f"{page.number} {page.footer}".strip())
    if style.navigation:
        edge = wide - style.margin / 2
        canvas.setFillColorRGB(*INK)
        canvas.drawCentredString(edge, high - style.size * 2, "H")
        canvas.drawCentredString(edge, high - style.size * 3.4, ":")
        canvas.drawCentredString(edge, high / 2, ": :")
