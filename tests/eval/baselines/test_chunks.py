"""Chunks: cut as the tutorial cuts, and cited as generously as can be."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.sources import Sources
from eval.baselines.chunks import OVERLAP, SIZE, chunk_documents
from eval.baselines.documents import Document
from eval.source import Source
from ingestion.pdf import extract_plain_text


@pytest.fixture(scope="module")
def chunks(pdf: Path, sources: Sources) -> Sequence[Document]:
    """Return the chunks of the real agenda."""
    return chunk_documents(extract_plain_text(pdf), sources.passages.values())


def test_chunks_are_no_longer_than_the_tutorials(chunks: Sequence[Document]) -> None:
    """At most 1000 characters, more than one a page, and neighbours overlap."""
    assert max(len(chunk.searched) for chunk in chunks) <= SIZE
    assert len(chunks) > 54 / 2
    first, second, *_ = [one.searched for one in chunks if one.id.startswith("page 5,")]
    assert first[-OVERLAP // 4 :] in second


def test_a_chunk_cites_the_items_that_it_mostly_holds(chunks: Sequence[Document]) -> None:
    """The chunks of page 9 cite actions of 1.1, by the printed page number."""
    places = [place for chunk in chunks for place in chunk.places if place.pdf_page == 5]
    assert {place.ref for place in places} >= {"1.1.A1", "1.1.A2"}
    assert {place.page for place in places} == {9}


def test_what_a_chunk_quotes_stands_on_its_page(chunks: Sequence[Document], source: Source) -> None:
    """Its longest line does, so that no chunk fails for being a chunk."""
    for chunk in chunks:
        pdf_page = int(chunk.id.split()[1].rstrip(","))
        assert source.holds(pdf_page, chunk.raw), chunk.id
        assert chunk.raw in chunk.shown


def test_a_page_without_items_cites_nothing(sources: Sources) -> None:
    """The cover has chunks and no places."""
    (cover,) = chunk_documents(["Voorblad"], [])
    assert cover.places == ()
    assert chunk_documents(["Voorblad"], sources.passages.values())[0].id == "page 1, chunk 1"
