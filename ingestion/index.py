"""Index: the agenda, its passages and its plain layer, and the search by meaning over them.

What people ask is searched apart from the passages, so that it leads to an item and is never
taken for its source.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial

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
from ingestion.chroma import Collection, Store, drop_collections, open_store
from ingestion.embedding import Embedder, Vectors, embed_new
from ingestion.passages import Passage
from ingestion.plain import Ask, Plain, list_asks
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

__all__ = ["Index", "IndexChange", "IndexUnavailable", "is_current", "open_index", "search_text"]
__all__ += ["write_index"]

_ASKS = "{}-asks"


@dataclass(frozen=True, slots=True)
class Index:
    """An open index, to be closed after use; safe to share between threads.

    `passages` are by id, in the agenda's order; `plain` by ref, of the items that have it; `asks`
    are those of `plain`, by id.
    """

    agenda: Agenda
    passages: Mapping[str, Passage]
    plain: Mapping[str, Plain]
    asks: Mapping[str, Ask]
    stamp: Stamp
    _store: Store
    _passages: Collection
    _asks: Collection

    def search(self, vector: Vectors, count: int) -> list[tuple[str, float]]:
        """Return the ids and cosines of the `count` passages nearest to `vector`, best first.

        `vector` is the unit vector of a question. Raises IndexUnavailable if Chroma fails.
        """
        return self._passages.search(vector, count)

    def vectors(self) -> dict[str, Vectors]:
        """Return the vector of each quote; IndexUnavailable if Chroma fails."""
        return self._passages.vectors()

    def ask_vectors(self) -> dict[str, Vectors]:
        """Return the vector of each ask, as of a question; IndexUnavailable if Chroma fails."""
        return self._asks.vectors()

    def close(self) -> None:
        """Close the database's files or connections."""
        self._store.close()


def search_text(passage: Passage) -> str:
    """Return what is searched of a passage by its words; by meaning only its quote is searched."""
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
    name = build.folder.name
    asks = {ask.id: ask for ask in list_asks(build.plain.values())}
    with ExitStack() as on_fault:
        store = open_store(settings, build.folder, damaged)
        on_fault.callback(store.close)
        passages = store.open(name, len(build.passages), "passages")
        found_asks = store.open(_ASKS.format(name), len(asks), "asks")
        on_fault.pop_all()
    return Index(
        build.agenda, build.passages, build.plain, asks, build.stamp, store, passages, found_asks
    )


def write_index(
    agenda: Agenda,
    passages: Sequence[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    progress: Callable[[int, int], None],
    plain: Sequence[Plain] = (),
    ask_vectors: Mapping[str, Vectors] | None = None,
) -> IndexChange:
    """Make a new build and put it in the place of the current one; embeds only what is new.

    `ask_vectors` are known already, by text. `progress` is told how many texts are embedded, of how
    many. Raises IndexUnavailable if the index cannot be written; the current build is then as it
    was.
    """
    discard = partial(_discard, settings)
    with make_build(settings.index_dir, agenda, passages, plain, stamp, discard) as folder:
        before = _read_previous(settings, embedder.name)
        quotes = {passage.id: passage.quote for passage in passages}
        asks = {ask.id: ask.text for ask in list_asks(plain)}
        vectors = {**before.vectors} | embed_new(
            quotes.values(), before.vectors, embedder.embed_passages, progress
        )
        # An ask is a question like the one that it will be compared with, and embedded as one.
        known = {**before.ask_vectors, **(ask_vectors or {})}
        asked = known | embed_new(asks.values(), known, embedder.embed_queries, progress)
        with closing(open_store(settings, folder, unwritable)) as store:
            store.create(folder.name, quotes, vectors)
            store.create(_ASKS.format(folder.name), asks, asked)
    return compare_builds(before.digests, {passage.id: passage.digest for passage in passages})


@dataclass(frozen=True, slots=True)
class _Previous:
    """What a new build can take from the current one: digests by id, vectors by text."""

    digests: Mapping[str, str]
    vectors: Mapping[str, Vectors]
    ask_vectors: Mapping[str, Vectors]


def _read_previous(settings: IngestionSettings, embedder: str) -> _Previous:
    """Read the current build; a missing or damaged one gives nothing.

    The vectors of another embedder are of no use.
    """
    try:
        with closing(open_index(settings, None)) as index:
            digests = {id_: passage.digest for id_, passage in index.passages.items()}
            if index.stamp.embedder != embedder:
                return _Previous(digests, {}, {})
            return _Previous(digests, index.vectors(), index.ask_vectors())
    except IndexUnavailable:
        return _Previous({}, {}, {})


def _discard(settings: IngestionSettings, name: str) -> None:
    drop_collections(settings, name, _ASKS.format(name))
