"""Searches: each ranks all documents for a question, by meaning or by words."""

from collections.abc import Callable, Sequence

import bm25s
import numpy as np

from assistant.words import stems
from ingestion.embedding import Embedder
from ingestion.index import Index

Found = tuple[int, float]
"""A document's number, and its score: the higher the better."""

Search = Callable[[str], list[Found]]
"""Returns all documents for a question, best first."""


def search_meaning(texts: Sequence[str], embedder: Embedder) -> Search:
    """Search `texts` by cosine: what a vector store returns, without the store."""
    vectors = embedder.embed_passages(texts)
    return lambda question: _best_first(vectors @ embedder.embed_query(question))


def search_index(index: Index, embedder: Embedder) -> Search:
    """Search the passages of `index` by cosine alone."""
    numbers = {id_: number for number, id_ in enumerate(index.passages)}

    def search(question: str) -> list[Found]:
        found = index.search(embedder.embed_query(question), len(numbers))
        return [(numbers[id_], cosine) for id_, cosine in found]

    return search


def search_words(texts: Sequence[str]) -> Search:
    """Search `texts` by BM25, over the same terms as the assistant."""
    bm25 = bm25s.BM25()
    bm25.index([stems(text) for text in texts], show_progress=False)

    def search(question: str) -> list[Found]:
        known = [word for word in stems(question) if word in bm25.vocab_dict]
        return _best_first(bm25.get_scores(known) if known else np.zeros(len(texts)))

    return search


def _best_first(scores: np.ndarray) -> list[Found]:
    order = np.argsort(-scores, kind="stable")
    return [(int(number), float(scores[number])) for number in order]
