"""Index: the agenda, its passages and their vectors. The only user of Chroma.

Chroma runs inside the process and keeps its files in the build, or is a server that holds one
collection per build. It is imported where it is used: that takes half a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from ingestion.agenda import Agenda
from ingestion.builds import (
    IndexChange,
    IndexUnavailable,
    compare_builds,
    damaged,
    make_build,
    read_build,
    unwritable,
)
from ingestion.embedding import Embedder, Vectors, embed_new
from ingestion.passages import Passage
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.collection_configuration import CreateHNSWConfiguration
    from chromadb.api.models.Collection import Collection

__all__ = ["Index", "IndexChange", "IndexUnavailable", "is_current", "open_index", "search_text"]
__all__ += ["write_index"]


@dataclass(frozen=True, slots=True)
class Index:
    """An open index, to be closed after use; safe to share between threads.

    `passages` are by id, in the agenda's order.
    """

    agenda: Agenda
    passages: Mapping[str, Passage]
    stamp: Stamp
    _settings: IngestionSettings
    _client: Client
    _collection: Collection

    def search(self, vector: Vectors, count: int) -> list[tuple[str, float]]:
        """Return the ids and cosines of the `count` passages nearest to `vector`, best first.

        `vector` is the unit vector of a question. Raises IndexUnavailable if Chroma fails.
        """
        with _chroma_faults(self._settings, damaged):
            found = self._collection.query(
                query_embeddings=vector[np.newaxis],
                n_results=min(count, len(self.passages)),
                include=["distances"],
            )
        distances = found["distances"] or [[]]
        return [(id_, 1 - far) for id_, far in zip(found["ids"][0], distances[0], strict=True)]

    def vectors(self) -> dict[str, Vectors]:
        """Return the vector of each text that was embedded; IndexUnavailable if Chroma fails."""
        with _chroma_faults(self._settings, damaged):
            found = self._collection.get(include=["documents", "embeddings"])
        vectors = np.asarray(found["embeddings"], dtype=np.float32)
        return dict(zip(found["documents"] or [], vectors, strict=True))

    def close(self) -> None:
        """Close the database's files or connections."""
        self._client.close()


def search_text(passage: Passage) -> str:
    """Return what is searched of a passage by its words: its context and its quote.

    By meaning only its quote is searched: contexts are long, and passages share them.
    """
    return f"{passage.context}\n{passage.quote}"


def is_current(settings: IngestionSettings, expected: Stamp) -> bool:
    """Tell whether there is a sound index with the stamp `expected`."""
    try:
        open_index(settings, expected).close()
    except IndexUnavailable:
        return False
    return True


def open_index(settings: IngestionSettings, expected: Stamp | None) -> Index:
    """Open the current build, of the stamp `expected`, or of any if that is None.

    Raises IndexUnavailable if the index is missing, stale or damaged.
    """
    build = read_build(settings.index_dir, expected)
    with _chroma_faults(settings, damaged), ExitStack() as on_fault:
        client = on_fault.enter_context(_connect(settings, build.folder))
        collection = client.get_collection(build.folder.name, embedding_function=None)
        if collection.count() != len(build.passages):
            raise ValueError(f"{collection.count()} vectors for {len(build.passages)} passages")
        on_fault.pop_all()
    return Index(build.agenda, build.passages, build.stamp, settings, client, collection)


def write_index(
    agenda: Agenda,
    passages: Sequence[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    progress: Callable[[int, int], None],
) -> IndexChange:
    """Make a new build and put it in the place of the current one; embeds only what is new.

    `progress` is told how many texts are embedded, of how many. Raises IndexUnavailable if the
    index cannot be written; the current build is then as it was.
    """
    discard = partial(_drop_collection, settings)
    with make_build(settings.index_dir, agenda, passages, stamp, discard) as folder:
        before, vectors = _read_previous(settings, embedder.name)
        texts = [passage.quote for passage in passages]
        vectors |= embed_new(texts, vectors, embedder, progress)
        with _chroma_faults(settings, unwritable), _connect(settings, folder) as client:
            # A search as wide as the collection leaves nothing out: its order is exact.
            hnsw: CreateHNSWConfiguration = {"space": "cosine", "ef_search": len(texts)}
            client.create_collection(
                folder.name, configuration={"hnsw": hnsw}, embedding_function=None
            ).add(
                ids=[passage.id for passage in passages],
                embeddings=np.stack([vectors[text] for text in texts]),
                documents=texts,
            )
    return compare_builds(before, {passage.id: passage.digest for passage in passages})


def _read_previous(
    settings: IngestionSettings, embedder: str
) -> tuple[dict[str, str], dict[str, Vectors]]:
    """Return what a new build can take from the current one: digests by id, vectors by text.

    The vectors of another embedder are of no use; a missing or damaged build gives nothing.
    """
    try:
        with closing(open_index(settings, None)) as index:
            digests = {id_: passage.digest for id_, passage in index.passages.items()}
            return digests, index.vectors() if index.stamp.embedder == embedder else {}
    except IndexUnavailable:
        return {}, {}


def _connect(settings: IngestionSettings, folder: Path) -> Client:
    import chromadb
    from chromadb.config import Settings

    private = Settings(anonymized_telemetry=False)
    if settings.chroma_url:
        return cast("Client", chromadb.HttpClient(host=settings.chroma_url, settings=private))
    return cast("Client", chromadb.PersistentClient(path=folder / "chroma", settings=private))


def _drop_collection(settings: IngestionSettings, name: str) -> None:
    """Delete the collection of a removed build from the server; the embedded one has gone."""
    if not settings.chroma_url:
        return
    from chromadb.errors import NotFoundError

    with _chroma_faults(settings, unwritable), _connect(settings, Path()) as client:
        try:
            client.delete_collection(name)
        except NotFoundError:
            return


@contextmanager
def _chroma_faults(
    settings: IngestionSettings, embedded: Callable[[Path, str], IndexUnavailable]
) -> Iterator[None]:
    """Turn Chroma's errors into IndexUnavailable: of the server, or `embedded`."""
    from chromadb.errors import ChromaError
    from httpx import HTTPError

    try:
        yield
    # A client that could not open its files fails a second time with an AttributeError.
    except (ChromaError, HTTPError, ValueError, AttributeError) as error:
        if not settings.chroma_url:
            raise embedded(settings.index_dir, str(error)) from error
        raise IndexUnavailable(
            f"The Chroma server at {settings.chroma_url} (WERKAGENDA_CHROMA_URL) does not answer "
            f"or does not hold the index ({error}). Start it, and run `werkagenda ingest`."
        ) from error
