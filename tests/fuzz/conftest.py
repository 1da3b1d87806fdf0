"""The sources that arbitrary questions are answered from."""

from collections.abc import Iterator

import pytest

from assistant.sources import Sources, open_sources
from ingestion.settings import IngestionSettings


@pytest.fixture(scope="session")
def sources(index_settings: IngestionSettings) -> Iterator[Sources]:
    """Return the opened sources."""
    with open_sources(index_settings) as sources:
        yield sources
