"""What is wrong with an index or its server is one message with the command that mends it."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ingestion.embedding import Embedder
from ingestion.index import IndexChange, IndexUnavailable, is_current, open_index
from ingestion.passages import Passage
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

from .chroma_server import connect, running_server
from .conftest import Write

QUESTION = "Hoe helpt de overheid mensen met digitale vaardigheden?"


@pytest.mark.parametrize("content", [None, b"", b"geen index" * 1000])
@pytest.mark.parametrize(
    "name", ["agenda.json", "passages.json", "stamp.json", "chroma/chroma.sqlite3"]
)
def test_a_damaged_index_is_named_and_mended(
    passages: list[Passage],
    stamp: Stamp,
    embedded: IngestionSettings,
    name: str,
    content: bytes | None,
    write: Write,
) -> None:
    """A file that is gone, empty or garbage: one message, and the next ingestion mends it."""
    write(passages, embedded)
    (file,) = (embedded.index_dir / "builds").glob(f"*/{name}")
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(
        IndexUnavailable, match=rf"{embedded.index_dir} is damaged .*`werkagenda in"
    ):
        open_index(embedded, stamp)
    assert not is_current(embedded, stamp)
    change = write(passages, embedded)
    assert change == IndexChange(added=len(passages), changed=0, removed=0, kept=0)
    assert is_current(embedded, stamp)


def test_lost_vectors_are_noticed(
    passages: list[Passage], stamp: Stamp, settings: IngestionSettings, write: Write
) -> None:
    """A collection with fewer vectors than there are passages is not opened."""
    write(passages, settings)
    build = settings.index_dir / "builds" / (settings.index_dir / "current").read_text()
    with connect(settings, build) as client:
        client.get_collection(build.name, embedding_function=None).delete(ids=[passages[0].id])
    with pytest.raises(IndexUnavailable, match="39 vectors for 40 passages"):
        open_index(settings, stamp)


def test_a_server_keeps_two_collections(
    passages: list[Passage], stamp: Stamp, server: str, tmp_path: Path, write: Write
) -> None:
    """The server holds the current build and the one before, and nobody else's is touched."""
    ours, others = (
        IngestionSettings(index_dir=tmp_path / name, chroma_url=server) for name in ("a", "b")
    )
    write(passages[:2], others)
    for count in (3, 4, 5):
        write(passages[:count], ours)
    names = {build.name for build in tmp_path.glob("*/builds/*")}
    with connect(ours, tmp_path) as client:
        held = {collection.name for collection in client.list_collections()}
    assert len(names) == 3
    assert names <= held
    assert is_current(others, stamp)
    assert not list(tmp_path.glob("*/builds/*/chroma"))


def test_a_server_that_stops_is_named(
    passages: list[Passage], embedder: Embedder, stamp: Stamp, tmp_path: Path, write: Write
) -> None:
    """Without its server an index cannot be searched, opened or made: each says which server."""
    with running_server(tmp_path / "chroma") as address:
        settings = IngestionSettings(index_dir=tmp_path / "index", chroma_url=address)
        write(passages, settings)
        index = open_index(settings, stamp)
    current = (settings.index_dir / "current").read_text()
    named = rf"Chroma server at {address} \(WERKAGENDA_CHROMA_URL\) .* run `werkagenda ingest`"
    with closing(index), pytest.raises(IndexUnavailable, match=named):
        index.search(embedder.embed_query(QUESTION), 3)
    with pytest.raises(IndexUnavailable, match=named):
        open_index(settings, stamp)
    with pytest.raises(IndexUnavailable, match=named):
        write(passages, settings)
    assert (settings.index_dir / "current").read_text() == current


def test_a_bad_address_is_named(passages: list[Passage], tmp_path: Path, write: Write) -> None:
    """An address that is none is one message with the setting's name."""
    settings = IngestionSettings(index_dir=tmp_path / "index", chroma_url="ftp://nergens:x")
    with pytest.raises(IndexUnavailable, match=r"ftp://nergens:x .WERKAGENDA_CHROMA_URL"):
        write(passages, settings)


def test_moving_to_a_server_needs_an_ingestion(
    passages: list[Passage], stamp: Stamp, embedded: IngestionSettings, server: str, write: Write
) -> None:
    """An embedded index is not on the server, and the other way round, until it is made there."""
    moved = embedded.model_copy(update={"chroma_url": server})
    write(passages, embedded)
    with pytest.raises(IndexUnavailable, match=r"does not hold the index .* `werkagenda ingest`"):
        open_index(moved, stamp)
    write(passages, moved)
    assert is_current(moved, stamp)
    assert not is_current(embedded, stamp)


def test_chroma_is_imported_only_for_an_index_that_is_there(tmp_path: Path) -> None:
    """To say that there is no index takes no Chroma."""
    code = (
        "import sys; from pathlib import Path\n"
        "from ingestion.index import is_current\n"
        "from ingestion.settings import IngestionSettings\n"
        "from ingestion.stamp import Stamp\n"
        "assert not is_current(IngestionSettings(index_dir=Path(sys.argv[1])), Stamp('', '', ''))\n"
        "assert 'chromadb' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True)
