"""Retriever: finds the agenda's items by meaning (dense vectors) and by words (BM25).

An item is found by all of its words, a passage within it by its own: what its parents say is the
same for all of them.
"""

from collections.abc import Iterable, Mapping

import bm25s

from assistant.evidence import Evidence, Item
from assistant.fusion import fuse_scores
from assistant.question import Question
from assistant.words import stems
from ingestion.embedding import Embedder
from ingestion.index import Index
from ingestion.passages import Passage

_HEADING = "title"


class Retriever:
    """Searches one index with one embedder; safe to share between threads."""

    def __init__(self, index: Index, embedder: Embedder) -> None:
        self._index = index
        self._embedder = embedder
        # A heading says nothing by itself; its words are in the context of what stands under it.
        self._passages = {
            id_: passage for id_, passage in index.passages.items() if passage.field != _HEADING
        }
        self._passage_words = WordIndex(
            {id_: passage.quote for id_, passage in self._passages.items()}
        )
        self._item_words = WordIndex(_describe_items(self._passages.values()))

    def retrieve(self, question: Question) -> tuple[Item, ...]:
        """Return all items of the agenda, best first, each with all its evidence, best first."""
        vector = self._embedder.embed_query(question.topic)
        nearest = dict(self._index.search(vector, len(self._index.passages)))
        cosines = {id_: nearest[id_] for id_ in self._passages}
        evidence: dict[str, list[Evidence]] = {}
        for id_, match in fuse_scores(cosines, self._passage_words.score(question.topic)).items():
            passage = self._passages[id_]
            evidence.setdefault(passage.ref, []).append(Evidence(passage, match))
        best = {ref: max(one.match.cosine for one in found) for ref, found in evidence.items()}
        matches = fuse_scores(best, self._item_words.score(question.topic))
        return tuple(Item(ref, match, tuple(evidence[ref])) for ref, match in matches.items())


class WordIndex:
    """BM25 over texts by key."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._keys = list(texts)
        self._bm25 = bm25s.BM25()
        self._bm25.index([stems(text) for text in texts.values()], show_progress=False)

    def score(self, text: str) -> dict[str, float]:
        """Return the BM25 score of `text`, from 0, for every key."""
        terms = self._bm25.get_tokens_ids(stems(text))
        scores = self._bm25.get_scores_from_ids(terms)
        return dict(zip(self._keys, map(float, scores), strict=True))


def _describe_items(passages: Iterable[Passage]) -> dict[str, str]:
    """Return all that is said in each item and by its parents, by ref."""
    texts: dict[str, list[str]] = {}
    for passage in passages:
        texts.setdefault(passage.ref, [passage.context]).append(passage.quote)
    return {ref: "\n".join(lines) for ref, lines in texts.items()}
