"""What is no readable PDF gets one message that names the file and the fix."""

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from ingestion.pages import Page
from ingestion.pdf import PdfUnreadable, hash_pdf, read_pages


def _read(path: Path) -> list[Page]:
    return list(read_pages(path, lambda *_: None))


def test_words_have_their_place(pdf: Path) -> None:
    """The first word of a cell on page 9 stands at its left edge, with its size and font."""
    page = _read(pdf)[4]
    (word,) = [word for word in page.words if word.text == "Doorontwikkelen"]
    assert (page.pdf_page, page.width, page.height) == (5, 960, 540)
    assert (word.x0, word.y, word.size) == pytest.approx((56, 468, 8.4), abs=0.1)
    assert word.x1 == pytest.approx(123, abs=0.5)
    assert word.font.endswith("AgendaSans")


def test_rules_are_found(pdf: Path) -> None:
    """Page 9 has a rule under the header and between its three actions."""
    assert [round(rule.y) for rule in _read(pdf)[4].rules] == [478, 325, 276]


def test_a_turned_page_reads_the_same(pdf: Path, tmp_path: Path) -> None:
    """A page whose content is turned by a quarter has the same words in the same order."""
    upright = _read(pdf)[4]
    for angle in (90, 180, 270):
        writer = PdfWriter()
        sheet = writer.add_page(PdfReader(pdf).pages[4])
        sheet.rotate(angle)
        sheet.transfer_rotation_to_content()
        turned_file = tmp_path / f"turned-{angle}.pdf"
        writer.write(turned_file)
        (turned,) = _read(turned_file)
        assert [word.text for word in turned.words] == [word.text for word in upright.words]
        lowest = min(word.y for word in turned.words)
        shift = lowest - min(word.y for word in upright.words)
        for ours, theirs in zip(turned.words, upright.words, strict=True):
            assert ours.y - shift == pytest.approx(theirs.y, abs=0.1)


def test_progress_counts_the_pages(pdf: Path) -> None:
    """The caller is told of every page that is ready."""
    told: list[tuple[int, int]] = []
    list(read_pages(pdf, lambda done, total: told.append((done, total))))
    assert told == [(number, 27) for number in range(1, 28)]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b"Geen PDF maar een brief.", "is not a PDF"),
        (b"%PDF-1.7\nnothing else", "is cut off"),
        (b"%PDF-1.7\nnothing else\n%%EOF", "is damaged"),
    ],
)
def test_bad_files_are_named(tmp_path: Path, content: bytes, problem: str) -> None:
    """An empty, foreign, cut off or hollow file is refused with its name and problem."""
    file = tmp_path / "bestand.pdf"
    file.write_bytes(content)
    with pytest.raises(PdfUnreadable, match=problem) as caught:
        _read(file)
    assert str(file) in str(caught.value)


def test_a_truncated_file_is_refused(pdf: Path, tmp_path: Path) -> None:
    """Half of the real file is not read as a smaller agenda."""
    half = tmp_path / "half.pdf"
    half.write_bytes(pdf.read_bytes()[: pdf.stat().st_size // 2])
    with pytest.raises(PdfUnreadable, match="is cut off"):
        _read(half)


def test_an_encrypted_file_is_refused(pdf: Path, tmp_path: Path) -> None:
    """A password is needed: the message says so and what to do."""
    writer = PdfWriter(clone_from=pdf)
    writer.encrypt("geheim", algorithm="RC4-128")
    locked = tmp_path / "locked.pdf"
    writer.write(locked)
    with pytest.raises(PdfUnreadable, match=r"is encrypted.*without protection"):
        _read(locked)


def test_a_file_encrypted_without_a_password_is_read(pdf: Path, tmp_path: Path) -> None:
    """A file that only forbids copying opens for everybody, and so here."""
    writer = PdfWriter(clone_from=pdf)
    writer.encrypt("", "owner", algorithm="RC4-128")
    locked = tmp_path / "locked.pdf"
    writer.write(locked)
    assert _read(locked)[4].words == _read(pdf)[4].words


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A file that is not there, or is a folder, is refused with its name."""
    for path in (tmp_path / "weg.pdf", tmp_path):
        with pytest.raises(PdfUnreadable, match="cannot be read") as caught:
            hash_pdf(path)
        assert str(path) in str(caught.value)
