"""The source: quotes are found where a person reads them, and nowhere else."""

from pathlib import Path

import pypdfium2
import pytest

from eval.source import Run, Source, SourcePage, read_source, restores
from ingestion.passages import cut_passages
from ingestion.reading import Reading

CLOUD = (
    "Overstappen naar de cloud gebeurt veilig en verantwoord volgens een rijksbrede cloudstrategie"
)


def test_the_printed_number_is_not_the_number_in_the_file(source: Source) -> None:
    """Only odd pages are present, so page 5 of the file is page 9; there is no page 28."""
    assert source.printed(1) == 1
    assert source.printed(5) == 9
    assert source.printed(27) == 53
    assert source.printed(28) is None


def test_a_quote_over_several_lines_is_found_on_its_page_only(source: Source) -> None:
    """A description of three printed lines stands on page 47 (24 in the file), not on the next."""
    assert source.holds(24, CLOUD)
    assert not source.holds(25, CLOUD)
    assert not source.holds(99, CLOUD)


def test_white_space_and_bullet_signs_do_not_count(source: Source) -> None:
    """A quote may be spaced otherwise than the file; its letters may not differ."""
    assert source.holds(24, CLOUD.replace(" ", "\n"))
    assert source.holds(24, f"• {CLOUD}")
    assert not source.holds(24, CLOUD.replace("cloud ", "wolk "))


def test_a_note_marker_inside_a_quote_does_not_count(source: Source) -> None:
    """A small figure stands after GDI on page 11 and at the end of a line on page 33."""
    assert source.holds(6, "ondersteund door breed toepasbare GDI -bouwstenen")
    assert source.holds(17, "kunnen inzien, corrigeren en hergebruiken. Bovendien moet je zelf")


def test_every_passage_of_the_product_is_found(source: Source, reading: Reading) -> None:
    """Two libraries agree on all that can be quoted, letter for letter and page for page."""
    passages = cut_passages(reading.agenda)
    assert [one.id for one in passages if not source.holds(one.pdf_page, one.raw)] == []
    assert [one.id for one in passages if not restores(one.quote, one.raw)] == []
    assert [one.id for one in passages if source.printed(one.pdf_page) != one.page] == []


def test_words_of_neighbouring_columns_are_no_quote(source: Source) -> None:
    """What plain extraction makes of page 9 reads across the columns: it is not found."""
    assert source.holds(5, "Doorontwikkelen van platforms aanpak op")
    assert source.holds(5, "Breed aanbod om digitale vaardigheden te")
    across = "Doorontwikkelen van platforms aanpak op • Breed aanbod om digitale vaardigheden te"
    assert not source.holds(5, across)


def test_a_quote_that_skips_a_line_is_not_found(source: Source) -> None:
    """The first and third line of a cell without the second are not what the agenda says."""
    first = "Doorontwikkelen van platforms aanpak op"
    second = "landelijk en lokaal niveau (samenwerking van"
    third = "bibliotheken, gemeenten, welzijnsinstellingen"
    assert source.holds(5, f"{first} {second} {third}")
    assert not source.holds(5, f"{first} {third} {second}")


def test_an_empty_quote_is_not_found(source: Source) -> None:
    """Nothing is not a quote, nor is a lone bullet sign."""
    assert not source.holds(5, "")
    assert not source.holds(5, " • ")


def test_a_page_without_text_has_no_number_and_holds_nothing(tmp_path: Path) -> None:
    """An empty page, such as a scan's, is read without a fault."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(960, 540)
    document.save(tmp_path / "empty.pdf")
    document.close()
    source = read_source(tmp_path / "empty.pdf")
    assert source.printed(1) is None
    assert not source.holds(1, "Breed aanbod")


def test_a_file_that_is_no_pdf_is_a_fault(tmp_path: Path) -> None:
    """The fault is the library's own; the caller decides what to say of it."""
    path = tmp_path / "notes.pdf"
    path.write_text("notes", "utf-8")
    with pytest.raises(pypdfium2.PdfiumError):
        read_source(path)


def test_lines_too_far_apart_are_not_read_on() -> None:
    """Two lines of ten points high read on when they are twenty apart, not when thirty."""
    high = Run("een", 0, 100, 50, 110)
    assert Run("twee", 0, 80, 50, 90).continues(high)
    assert not Run("twee", 0, 70, 50, 80).continues(high)
    assert not Run("twee", 60, 80, 90, 90).continues(high)


def test_a_quote_may_end_inside_a_line() -> None:
    """The last line need not be read to its end, the lines before it must."""
    runs = (Run("eentwee", 0, 100, 50, 110), Run("drievier", 0, 90, 50, 100))
    page = SourcePage(None, runs, ((1,), ()))
    assert page.holds("twee drie")
    assert not page.holds("een drie")


@pytest.mark.parametrize(
    ("quote", "raw"),
    [
        ("heeft", "heef"),
        ("inzetten", "inzeten"),
        ("Archiefbesluit", "Archiefesluit"),
        ("officiële", "ofciële"),
        ("600 punten", "600punten"),
    ],
)
def test_lost_letters_may_be_put_back(quote: str, raw: str) -> None:
    """A quote with its ligatures restored is still the text of the file."""
    assert restores(quote, raw)


@pytest.mark.parametrize(
    ("quote", "raw"),
    [
        ("6000 punten", "600 punten"),
        ("900 punten", "600 punten"),
        ("geen punten", "punten"),
        ("punten", "geen punten"),
        ("OCW, BZK", "BZK, OCW"),
    ],
)
def test_no_other_change_may_be_made(quote: str, raw: str) -> None:
    """A number, a word or an order that differs is not a restored letter."""
    assert not restores(quote, raw)
