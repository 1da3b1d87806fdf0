"""Question vectors: an embedder that remembers those of the last questions."""

from collections.abc import Sequence

from assistant.retrieval.memory import Memory
from ingestion.embedding import Embedder, Vectors


class RememberingEmbedder:
    """An embedder that remembers the vectors of its last `size` questions.

    Safe to share between threads.
    """

    def __init__(self, embedder: Embedder, size: int) -> None:
        self._embedder = embedder
        self._memory = Memory(size)
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
        return self._memory.recall(text.encode(), lambda: self._embedder.embed_query(text))
