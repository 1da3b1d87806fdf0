"""Word index: searches texts by their words, or by the fragments of these."""

import logging
from collections.abc import Callable, Hashable, Mapping
from typing import Generic, TypeVar

import bm25s
import numpy as np

from assistant.words import content_words, stems
from ingestion.embedding import Vectors

# It tells of each index that it builds, at a level of its own choice.
logging.getLogger("bm25s").setLevel(logging.WARNING)

FRAGMENT = 4
"""Letters of a fragment: it finds a part of a compound, an inflection and a spoken form."""

Key = TypeVar("Key", bound=Hashable)
Terms = Callable[[str], list[str]]
"""Returns what a text is searched by."""


class WordIndex(Generic[Key]):
    """BM25 over texts by key."""

    def __init__(self, texts: Mapping[Key, str], terms: Terms = stems) -> None:
        self._keys = list(texts)
        self._terms = terms
        self._bm25 = bm25s.BM25() if any(map(terms, texts.values())) else None
        if self._bm25:
            self._bm25.index([terms(text) for text in texts.values()], show_progress=False)

    def score(self, text: str) -> dict[Key, float]:
        """Return the BM25 score of `text`, from 0, for every key."""
        return dict(zip(self._keys, self.score_all(text).tolist(), strict=True))

    def score_all(self, text: str) -> Vectors:
        """Return the BM25 scores of `text`, of shape (keys,), in the order of the keys."""
        if not self._bm25:
            return np.zeros(len(self._keys), dtype=np.float32)
        terms = self._bm25.get_tokens_ids(self._terms(text))
        scores: Vectors = self._bm25.get_scores_from_ids(terms)
        return scores


def fragments(text: str) -> list[str]:
    """Return the runs of `FRAGMENT` letters in the content words of `text`, with their edges."""
    found: list[str] = []
    for word in content_words(text):
        edged = f"#{word}#"
        starts = range(max(1, len(edged) - FRAGMENT + 1))
        found += (edged[start : start + FRAGMENT] for start in starts)
    return found
