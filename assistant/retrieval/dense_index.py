"""Dense index: searches passages by meaning, as `WordIndex` does by words."""

from collections.abc import Iterable

import numpy as np

from assistant.retrieval.memory import Memory
from ingestion.embedding import Vectors
from ingestion.index import Index


class DenseIndex:
    """The cosines of the passages `ids` of `index`; those of the last `remembered` questions stay.

    Safe to share between threads.
    """

    def __init__(self, index: Index, ids: Iterable[str], remembered: int) -> None:
        self._index = index
        self._ids = tuple(ids)
        self._memory = Memory(remembered)

    def score_all(self, vector: Vectors) -> Vectors:
        """Return the cosines of the question `vector`, of shape (ids,), in the order of the ids.

        Raises IndexUnavailable if Chroma fails.
        """
        return self._memory.recall(vector.tobytes(), lambda: self._search(vector))

    def _search(self, vector: Vectors) -> Vectors:
        found = dict(self._index.search(vector, len(self._index.passages)))
        return np.array([found[id_] for id_ in self._ids], dtype=np.float32)
