"""Images of the real pages: a highlight covers the words of its quote, and nothing else."""

import io
import time
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from assistant.page_images import SCALE, PageUnreadable, draw_page
from assistant.sources import Sources
from ingestion.agenda import Box
from ingestion.pages import Page
from ingestion.passages import Passage
from ingestion.pdf import read_pages

PASSAGES = (
    "1.1.A1/results_2023/1",  # the first bullet of a cell between three others
    "1.1.A1/executors/1",
    "1.2.D1/goal/1",
    "2.2.A1/description/1",
    "2.4.O/challenge/1",
    "3.1.D1/indicators/2",
    "4.3.A3/results_2025/1",
    "P3/summary/1",
)
"""Passages of every kind, on pages of every kind."""
FOOTNOTE_MARKER = 0.7
"""A word of at most this share of the usual size is a footnote marker, which no quote has."""


@pytest.fixture(scope="module")
def pages(pdf: Path) -> list[Page]:
    """Read the pages' words, with the other library."""
    return list(read_pages(pdf, lambda *_: None))


def _draw(pdf: Path, passage: Passage | None, pdf_page: int, **how: str) -> Image.Image:
    boxes = passage.boxes if passage else ()
    return Image.open(io.BytesIO(draw_page(pdf, "", pdf_page, boxes, **how))).convert("RGB")


def _coloured(image: Image.Image) -> Image.Image:
    """Give a mask of what is yellow: the page itself has blue letters, but nothing yellow."""
    red, _, blue = image.split()
    return ImageChops.subtract(red, blue).point(lambda value: 255 if value > 60 else 0)


@pytest.mark.parametrize("identity", PASSAGES)
def test_a_highlight_covers_the_words_of_its_quote(
    identity: str, pdf: Path, pages: list[Page], sources: Sources
) -> None:
    """The words that another reader of the PDF finds there lie inside it, in the quote's order."""
    passage = sources.passages[identity]
    page = pages[passage.pdf_page - 1]
    mask = _coloured(_draw(pdf, passage, passage.pdf_page))
    mask = mask.filter(ImageFilter.MaxFilter(9))  # letters are not yellow, but lie between it
    body = max(word.size for word in page.words if word.text in passage.raw.split())
    covered = [
        word.text
        for word in page.words
        if word.size > FOOTNOTE_MARKER * body
        and all(
            mask.getpixel((round(x * SCALE), round((page.height - y) * SCALE)))
            for x in (word.x0 - 0.8, word.x1 + 0.8)
            for y in (word.y + 0.75 * word.size, word.y - 0.2 * word.size)
        )
    ]
    assert sorted("".join(covered)) == sorted("".join(passage.raw.split()))


def test_a_highlight_darkens_no_letter_and_touches_nothing_else(
    pdf: Path, sources: Sources
) -> None:
    """Outside the quote the page is as it was, and inside it the letters are as dark."""
    passage = sources.passages["1.1.A1/results_2023/1"]
    plain, marked = (_draw(pdf, one, passage.pdf_page) for one in (None, passage))
    changed = ImageChops.difference(plain, marked).convert("L").point(lambda v: 255 * (v > 40))
    left, top, right, bottom = changed.getbbox() or (0, 0, 0, 0)
    height = plain.height / SCALE
    assert left / SCALE == pytest.approx(min(box.x0 for box in passage.boxes), abs=4)
    assert right / SCALE == pytest.approx(max(box.x1 for box in passage.boxes), abs=4)
    assert height - top / SCALE == pytest.approx(max(box.y1 for box in passage.boxes), abs=4)
    assert height - bottom / SCALE == pytest.approx(min(box.y0 for box in passage.boxes), abs=4)


def test_the_view_of_a_quote_is_the_part_of_the_page_around_it(pdf: Path, sources: Sources) -> None:
    """It holds the whole highlight, and is small enough for a telephone."""
    passage = sources.passages["1.1.A1/results_2023/1"]
    whole = _draw(pdf, passage, passage.pdf_page)
    part = _draw(pdf, passage, passage.pdf_page, view="quote")
    assert part.width < whole.width / 3
    assert part.height < whole.height / 3
    marked = [sum(_coloured(one).histogram()[255:]) for one in (whole, part)]
    assert marked[0] == pytest.approx(marked[1], rel=0.02)


def test_a_turned_and_cropped_page_keeps_its_highlight_on_the_words(
    tmp_path: Path, pdf: Path, sources: Sources
) -> None:
    """Another edition may be turned or have its margins cut off; the place is PDFium's own."""
    passage = sources.passages["1.1.A1/results_2023/1"]
    document = pypdfium2.PdfDocument(pdf)
    page = document[passage.pdf_page - 1]
    page.set_rotation(90)
    page.set_cropbox(20, 10, page.get_mediabox()[2], page.get_mediabox()[3])
    turned = tmp_path / "turned.pdf"
    document.save(turned)
    document.close()
    straight = _draw(pdf, passage, passage.pdf_page, view="quote")
    tilted = _draw(turned, passage, passage.pdf_page, view="quote")
    assert tilted.width < tilted.height
    back = tilted.rotate(90, expand=True)
    shapes = [_coloured(one).getbbox() for one in (straight, back)]
    sizes = [(right - left, bottom - top) for left, top, right, bottom in filter(None, shapes)]
    assert sizes[0] == pytest.approx(sizes[1], abs=4)
    dark = [
        one.crop(shape).convert("L").histogram()
        for one, shape in zip((straight, back), shapes, strict=True)
    ]
    assert sum(dark[0][:100]) == pytest.approx(sum(dark[1][:100]), rel=0.1)


def test_a_box_beyond_the_page_does_no_harm(pdf: Path) -> None:
    """A rectangle that lies outside is not drawn, and the image is whole."""
    image = draw_page(pdf, "", 5, (Box(5000, 5000, 5100, 5010),))
    assert Image.open(io.BytesIO(image)).width > 2000


def test_an_image_is_drawn_within_the_limit_and_then_kept(pdf: Path, sources: Sources) -> None:
    """The first time takes at most 300 ms, the second no drawing at all."""
    passage = sources.passages["2.4.O/challenge/3"]
    start = time.perf_counter()
    first = draw_page(pdf, "timed", passage.pdf_page, passage.boxes)
    middle = time.perf_counter()
    second = draw_page(pdf, "timed", passage.pdf_page, passage.boxes)
    assert middle - start < 0.3
    assert time.perf_counter() - middle < 0.005
    assert second is first


def test_what_cannot_be_drawn_says_why(tmp_path: Path, pdf: Path) -> None:
    """An absent file, a file that is no PDF and a page that is not there are told apart."""
    other = tmp_path / "other.pdf"
    other.write_bytes(b"no PDF")
    for path, number, reason in (
        (tmp_path / "absent.pdf", 1, "absent.pdf"),
        (other, 1, "other.pdf"),
        (pdf, 99, "page 99"),
    ):
        with pytest.raises(PageUnreadable, match=reason):
            draw_page(path, "", number)
