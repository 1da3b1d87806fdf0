"""Fixtures of the evaluation's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.sources import Sources, open_sources
from eval.source import Source, read_source
from ingestion.settings import IngestionSettings


@pytest.fixture(scope="session")
def source(pdf: Path) -> Source:
    """Return the text layer of the agenda's PDF."""
    return read_source(pdf)


@pytest.fixture(scope="session")
def sources(index_settings: IngestionSettings) -> Iterator[Sources]:
    """Return the assistant's sources, opened; they remember the vectors of the tests' questions."""
    with open_sources(index_settings, remembered=500) as sources:
        yield sources
