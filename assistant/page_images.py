"""Images of the agenda's pages, with quotes highlighted. The only user of pypdfium2 here.

A highlight is not only a colour: it has an outline too, and it darkens no letter.
"""

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Literal

import pypdfium2
from PIL import Image, ImageChops, ImageDraw
from pypdfium2 import raw

from ingestion.agenda import Box

View = Literal["page", "quote"]
"""The whole page, or the part of it around the quote."""
Pixels = tuple[int, int, int, int]
"""Left, top, right and bottom of a rectangle in an image."""

SCALE = 2.5
"""Pixels per PDF point: a landscape page is about 2,100 pixels wide, sharp when zoomed in."""
PADDING = 1.5
"""How far a highlight reaches beyond its line, in points."""
SURROUNDINGS = (36.0, 28.0)
"""What is shown of the page beside and above a quote, in points."""
HIGHLIGHT = (255, 236, 130)
OUTLINE = (154, 103, 0)
LINE = 3
"""How thick the outline is, in pixels."""
KEPT = 64
"""So many images are kept; one takes about 150 kB."""

_pdfium = Lock()  # PDFium is not safe in threads


class PageUnreadable(Exception):
    """The PDF, or the page in it, cannot be drawn; the message says why."""


@lru_cache(maxsize=KEPT)
def draw_page(
    pdf: Path,
    sha256: str,  # noqa: ARG001 (part of the key under which the image is kept)
    pdf_page: int,
    boxes: tuple[Box, ...] = (),
    view: View = "page",
) -> bytes:
    """Return page `pdf_page` (from 1) of `pdf` as a PNG with `boxes` highlighted.

    `sha256` is that of the file, so that another edition is drawn anew. Without `boxes` the view
    is the whole page. Raises `PageUnreadable`.
    """
    with _pdfium:
        image, rectangles = _render(pdf, pdf_page, boxes)
    if rectangles:
        image = _highlight(image, rectangles)
    if rectangles and view == "quote":
        image = image.crop(_surround(rectangles, image))
    file = BytesIO()
    # A page has few colours; a palette makes the file a third of the size.
    image.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


def _render(
    pdf: Path, pdf_page: int, boxes: tuple[Box, ...]
) -> tuple[Image.Image, tuple[Pixels, ...]]:
    try:
        document = pypdfium2.PdfDocument(pdf)
    except (OSError, pypdfium2.PdfiumError) as error:
        raise PageUnreadable(f"{pdf}: {error}") from error
    try:
        page = document[pdf_page - 1]
        image = page.render(scale=SCALE).to_pil().convert("RGB")
        return image, tuple(_to_pixels(page, box, image) for box in boxes)
    except (IndexError, pypdfium2.PdfiumError) as error:
        raise PageUnreadable(f"{pdf}, page {pdf_page}: {error}") from error
    finally:
        document.close()


def _to_pixels(page: pypdfium2.PdfPage, box: Box, image: Image.Image) -> Pixels:
    """Place `box` in the image as PDFium does, whatever the page's cropping and rotation."""
    corners = [
        _to_pixel(page, x, y, image)
        for x, y in (
            (box.x0 - PADDING, box.y0 - PADDING),
            (box.x1 + PADDING, box.y1 + PADDING),
        )
    ]
    (left, right), (top, bottom) = (sorted(axis) for axis in zip(*corners, strict=True))
    return left, top, right, bottom


def _to_pixel(page: pypdfium2.PdfPage, x: float, y: float, image: Image.Image) -> tuple[int, int]:
    across, down = raw.c_int(), raw.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, image.width, image.height, 0, x, y, across, down)
    return across.value, down.value


def _highlight(image: Image.Image, rectangles: tuple[Pixels, ...]) -> Image.Image:
    """Colour the rectangles as one shape, with a line around it; all letters stay as dark."""
    marks = Image.new("RGB", image.size, "white")
    draw = ImageDraw.Draw(marks)
    for left, top, right, bottom in rectangles:
        draw.rectangle((left - LINE, top - LINE, right + LINE, bottom + LINE), fill=OUTLINE)
    for rectangle in rectangles:
        draw.rectangle(rectangle, fill=HIGHLIGHT)
    return ImageChops.multiply(image, marks)


def _surround(rectangles: tuple[Pixels, ...], image: Image.Image) -> Pixels:
    lefts, tops, rights, bottoms = zip(*rectangles, strict=True)
    beside, above = (round(SCALE * points) for points in SURROUNDINGS)
    return (
        max(0, min(lefts) - beside),
        max(0, min(tops) - above),
        min(image.width, max(rights) + beside),
        min(image.height, max(bottoms) + above),
    )
