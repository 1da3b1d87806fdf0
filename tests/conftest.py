"""Fixtures that several packages' tests share: the real agenda, and a real index of it."""

from pathlib import Path

import pytest

from ingestion.agenda import Agenda
from ingestion.pipeline import ingest_agenda
from ingestion.reading import Reading, keep_silent, read_agenda
from ingestion.settings import PROJECT, IngestionSettings

PDF = PROJECT / "data" / "werkagenda.pdf"


@pytest.fixture(scope="session")
def pdf() -> Path:
    """Return the path of the agenda's PDF."""
    return PDF


@pytest.fixture(scope="session")
def reading() -> Reading:
    """Return the agenda's PDF as read, with its audit."""
    return read_agenda(PDF)


@pytest.fixture(scope="session")
def index_settings(tmp_path_factory: pytest.TempPathFactory) -> IngestionSettings:
    """Return settings whose index, in a folder of the session's own, is of the real PDF."""
    settings = IngestionSettings(pdf=PDF, index_dir=tmp_path_factory.mktemp("index"))
    ingest_agenda(settings, keep_silent)
    return settings


@pytest.fixture(scope="session")
def agenda(reading: Reading) -> Agenda:
    """Return the agenda as read from the real PDF."""
    return reading.agenda
