"""Chroma: collections of vectors that are searched exactly. Its only user.

It runs inside the process and keeps its files in the build, or is a server that holds the
collections of each build. It is imported where it is used: that takes half a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from ingestion.builds import IndexUnavailable, damaged, unwritable
from ingestion.embedding import Vectors
from ingestion.settings import IngestionSettings

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.collection_configuration import CreateHNSWConfiguration
    from chromadb.api.models.Collection import Collection as ChromaCollection

SERVER_TIMEOUT = 10.0
"""Longest silence of a Chroma server, in seconds."""


class Collection:
    """Texts by id with their vectors; safe to share between threads."""

    def __init__(self, settings: IngestionSettings, collection: ChromaCollection) -> None:
        self._settings = settings
        self._collection = collection
        self._count = collection.count()

    def search(self, vector: Vectors, count: int) -> list[tuple[str, float]]:
        """Return the ids and cosines of the `count` texts nearest to `vector`, best first.

        `vector` is of unit length. Raises IndexUnavailable if Chroma fails.
        """
        if not self._count:
            return []
        wanted = min(count, self._count)
        with _faults(self._settings, damaged):
            found = self._collection.query(
                query_embeddings=vector[np.newaxis],
                n_results=wanted,
                include=["distances"],
            )
        if len(found["ids"][0]) < wanted:
            return self._search_all(vector, wanted)
        distances = found["distances"] or [[]]
        return [(id_, 1 - far) for id_, far in zip(found["ids"][0], distances[0], strict=True)]

    def _search_all(self, vector: Vectors, count: int) -> list[tuple[str, float]]:
        """Return the same by comparing with each text: Chroma's graph may not reach them all.

        It is built from the texts when it is opened, and seldom leaves one without a way to it.
        """
        with _faults(self._settings, damaged):
            kept = self._collection.get(include=["embeddings"])
            if len(kept["ids"]) < self._count:
                raise ValueError(f"it has lost some of its {self._count} texts")
        cosines = (np.asarray(kept["embeddings"], dtype=np.float32) @ vector).tolist()
        pairs = zip(kept["ids"], cosines, strict=True)
        return sorted(pairs, key=lambda pair: -pair[1])[:count]

    def vectors(self) -> dict[str, Vectors]:
        """Return the vector of each text; IndexUnavailable if Chroma fails."""
        with _faults(self._settings, damaged):
            found = self._collection.get(include=["documents", "embeddings"])
        vectors = np.asarray(found["embeddings"], dtype=np.float32)
        return dict(zip(found["documents"] or [], vectors, strict=True))


class Store:
    """An open connection to the collections of one build, to be closed after use."""

    def __init__(self, settings: IngestionSettings, client: Client) -> None:
        self._settings = settings
        self._client = client

    def open(self, name: str, count: int, what: str) -> Collection:
        """Open the collection `name` of `count` texts, of which `what` says what they are."""
        with _faults(self._settings, damaged):
            collection = self._client.get_collection(name, embedding_function=None)
            if collection.count() != count:
                raise ValueError(f"{collection.count()} vectors for {count} {what}")
            return Collection(self._settings, collection)

    def create(self, name: str, texts: Mapping[str, str], vectors: Mapping[str, Vectors]) -> None:
        """Make the collection `name` of `texts` by id; `vectors` are by text."""
        # A search as wide as the collection leaves nothing out: its order is exact.
        hnsw: CreateHNSWConfiguration = {"space": "cosine", "ef_search": max(len(texts), 1)}
        with _faults(self._settings, unwritable):
            collection = self._client.create_collection(
                name, configuration={"hnsw": hnsw}, embedding_function=None
            )
            ids, most = [*texts], self._client.get_max_batch_size()
            for start in range(0, len(ids), most):
                batch = ids[start : start + most]
                collection.add(
                    ids=batch,
                    embeddings=np.stack([vectors[texts[id_]] for id_ in batch]),
                    documents=[texts[id_] for id_ in batch],
                )

    def close(self) -> None:
        """Close the database's files or connections."""
        self._client.close()


def open_store(
    settings: IngestionSettings, folder: Path, fault: Callable[[Path, str], IndexUnavailable]
) -> Store:
    """Connect to the server, or to the database inside the build in `folder`.

    Raises IndexUnavailable, as `fault` words it, if that fails.
    """
    with _faults(settings, fault):
        return Store(settings, _connect(settings, folder))


def drop_collections(settings: IngestionSettings, *names: str) -> None:
    """Delete the collections of a removed build from the server, if they are there."""
    if settings.chroma_url:
        from chromadb.errors import NotFoundError

        with _faults(settings, unwritable), _connect(settings, Path()) as client:
            for name in names:
                with suppress(NotFoundError):
                    client.delete_collection(name)


def _connect(settings: IngestionSettings, folder: Path) -> Client:
    import chromadb
    import httpx
    from chromadb.config import Settings

    # Chroma never closes the connections that it keeps alive, so it keeps none.
    private = Settings(anonymized_telemetry=False, chroma_http_max_keepalive_connections=0)
    if settings.chroma_url:
        # Chroma's client waits for ever, also while it is made, and has no setting for it.
        httpx.get(f"{settings.chroma_url}/api/v2/heartbeat", timeout=SERVER_TIMEOUT)
        client = cast("Client", chromadb.HttpClient(settings.chroma_url, settings=private))
        client._server._session.timeout = SERVER_TIMEOUT  # type: ignore[attr-defined]  # noqa: SLF001
        return client
    return cast("Client", chromadb.PersistentClient(folder / "chroma", private))


@contextmanager
def _faults(
    settings: IngestionSettings, embedded: Callable[[Path, str], IndexUnavailable]
) -> Iterator[None]:
    """Turn Chroma's errors into IndexUnavailable: of the server, or `embedded`."""
    from chromadb.errors import ChromaError
    from httpx import HTTPError, InvalidURL

    try:
        yield
    except BaseException as error:
        # A client that could not open its files fails a second time with an AttributeError; one
        # that may open no more files, with an exception of Rust that is not an Exception.
        expected = (ChromaError, HTTPError, InvalidURL, OSError, ValueError, AttributeError)
        if not isinstance(error, expected) and type(error).__name__ != "PanicException":
            raise
        if not settings.chroma_url:
            raise embedded(settings.index_dir, str(error)) from error
        raise IndexUnavailable(
            f"The Chroma server at {settings.chroma_url} (WERKAGENDA_CHROMA_URL) does not answer "
            f"or does not hold the index ({error}). Start it, and run `werkagenda ingest`."
        ) from error
