"""The assistant over the real index of the real agenda."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from assistant.app import create_app
from assistant.settings import AssistantSettings
from assistant.sources import Sources, open_sources
from ingestion.settings import IngestionSettings


@pytest.fixture(scope="session")
def sources(index_settings: IngestionSettings) -> Iterator[Sources]:
    """Return the opened sources."""
    with open_sources(index_settings) as sources:
        yield sources


@pytest.fixture(scope="session")
def client(index_settings: IngestionSettings) -> Iterator[TestClient]:
    """Return a client of the running API."""
    with TestClient(create_app(AssistantSettings(), index_settings)) as client:
        yield client
