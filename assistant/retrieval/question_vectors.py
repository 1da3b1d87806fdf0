"""Question vectors: those of the last questions, remembered because embedding takes the longest."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence

from ingestion.embedding import Embedder, Vectors


class RememberingEmbedder:
    """An embedder that remembers the vectors of its last `size` questions, and not their words.

    The oldest makes place for a new one. Safe to share between threads.
    """

    def __init__(self, embedder: Embedder, size: int) -> None:
        self._embedder = embedder
        self._size = size
        self._vectors: OrderedDict[bytes, Vectors] = OrderedDict()
        self._lock = threading.Lock()
        self.name = embedder.name
        self.dimensions = embedder.dimensions

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per text, of shape (len(texts), dimensions)."""
        return self._embedder.embed_passages(texts)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Return one unit vector per question, of shape (len(texts), dimensions)."""
        return self._embedder.embed_queries(texts)

    def embed_query(self, text: str) -> Vectors:
        """Return the unit vector of a question, of shape (dimensions,)."""
        if not self._size:
            return self._embedder.embed_query(text)
        key = hashlib.blake2b(text.encode(), digest_size=16).digest()
        with self._lock:
            if (vector := self._vectors.get(key)) is not None:
                self._vectors.move_to_end(key)
                return vector
        vector = self._embedder.embed_query(text)
        vector.flags.writeable = False
        with self._lock:
            self._vectors[key] = vector
            if len(self._vectors) > self._size:
                self._vectors.popitem(last=False)
        return vector
