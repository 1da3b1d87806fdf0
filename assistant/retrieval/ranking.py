"""Ranking: how well each item of the agenda matches a question, over its asks and its source."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np

from assistant.planning.plan import Intent
from assistant.retrieval.whitening import Whitening
from assistant.retrieval.word_index import Terms, WordIndex, fragments
from ingestion.embedding import Vectors
from ingestion.index import Index
from ingestion.passages import Passage

BEST = 5
"""An item is as near as the mean of its so many nearest asks: one ask alone may be a coincidence,
and all of them together are a blur."""
RIDGE = 2e-3
KINDS = {Intent.ACHIEVED: (".R",), Intent.GOAL: (".D", "P"), Intent.RESPONSIBLE: (".A",)}
"""How the ref of an item looks that answers a question of that intent."""
SURE_KINDS = {Intent.ACHIEVED: 1.2}
"""What an item of its kind counts for where one kind alone can answer; elsewhere that is 1."""

GENERAL = ("P", "V")
"""How the refs of programme lines and front matter begin."""

Texts = Mapping[str, tuple[str, str]]
"""Refs and texts, by id."""


@dataclass(frozen=True, slots=True)
class Features:
    """How well each item matches a question, each from about 0 to 1, of shape (items,).

    `asks` and `source` are the whitened cosines of the nearest asks and of the nearest passage;
    `ask_fragments` and `plain_words` are BM25 scores as shares of the best item's; `kind` is 1 or
    a little more if the question asks for this kind of item; `general` is 1 if it speaks of a
    whole line or of the agenda, and so of everything a little.
    """

    asks: Vectors
    ask_fragments: Vectors
    source: Vectors
    plain_words: Vectors
    kind: Vectors
    general: Vectors

    @property
    def score(self) -> Vectors:
        """One number out of all; docs/retrieval.md says what the weights were measured on."""
        total: Vectors = (
            self.asks
            + 0.1 * self.ask_fragments
            + 0.3 * self.source
            + 0.03 * self.plain_words
            + 0.1 * self.kind
            - 0.026 * self.general
        )
        return total


class ItemRanker:
    """Ranks the items of one index; safe to share between threads.

    An item without asks is found by its own passages in their place.
    """

    def __init__(self, index: Index, passages: Iterable[Passage]) -> None:
        """Make a ranker of the items of `passages`. Raises IndexUnavailable if Chroma fails."""
        quotes = {passage.id: (passage.ref, passage.quote) for passage in passages}
        asks = {ask.id: (ask.ref, ask.text) for ask in index.asks.values()}
        plain = {
            id_: (entry.ref, sentence)
            for entry in index.plain.values()
            for id_, sentence in entry.sentences.items()
        }
        asked = {ref for ref, _ in asks.values()}
        unasked = {id_: text for id_, text in quotes.items() if text[0] not in asked}
        questions = index.ask_vectors()
        mean = np.mean([*questions.values()], axis=0) if questions else None
        self.refs = tuple(sorted({ref for ref, _ in quotes.values()}))
        """The items that are ranked, in the order of `Features`."""
        self._asked = np.array([ref in asked for ref in self.refs])
        self._source = _NearestTexts(self.refs, quotes, index.vectors(), best=1, mean=mean)
        self._asks = _NearestTexts(self.refs, asks, questions, best=BEST) if asks else None
        self._ask_fragments = _BestWords(self.refs, asks | unasked, fragments)
        self._plain_words = _BestWords(self.refs, plain)
        self._general = _flag(ref.startswith(GENERAL) for ref in self.refs)
        self._kinds: dict[Intent | None, Vectors] = {
            intent: SURE_KINDS.get(intent, 1)
            * _flag(any(kind in ref for kind in kinds) for ref in self.refs)
            for intent, kinds in KINDS.items()
        }
        self._no_kind = _flag(False for _ in self.refs)

    def rank(self, text: str, vector: Vectors, intent: Intent | None = None) -> Features:
        """Return the features of the items for the question `text`, embedded as `vector`."""
        source = self._source.score_all(vector)
        asks = np.where(self._asked, self._asks.score_all(vector), source) if self._asks else source
        return Features(
            asks=asks,
            ask_fragments=self._ask_fragments.score_all(text),
            source=source,
            plain_words=self._plain_words.score_all(text),
            kind=self._kinds.get(intent, self._no_kind),
            general=self._general,
        )


class _NearestTexts:
    """Tells how near the nearest texts of each ref are in meaning."""

    def __init__(
        self,
        refs: Sequence[str],
        texts: Texts,
        vectors: Mapping[str, Vectors],
        best: int,
        mean: Vectors | None = None,
    ) -> None:
        matrix = np.stack([vectors[text] for _, text in texts.values()])
        self._whitening = Whitening(matrix, RIDGE)
        self._matrix = self._whitening.apply(matrix)
        self._mean = mean
        rows = _list_rows(refs, texts)
        self._counts = np.array([min(best, len(line)) for line in rows])
        # A line of rows for each ref, filled up with one that is near to nothing.
        most = max(map(len, rows))
        self._rows = np.array([[*line, *[len(texts)] * (most - len(line))] for line in rows])
        self._counted = np.arange(best) < self._counts[:, np.newaxis]

    def score_all(self, vector: Vectors) -> Vectors:
        """Return the mean cosine of the nearest texts of each ref; 0 for one without texts."""
        cosines = self._matrix @ self._whitening.apply(vector, self._mean)
        lines = np.append(cosines, -np.inf)[self._rows]
        nearest = -np.sort(-lines, axis=1)[:, : self._counted.shape[1]]
        counted = self._counted[:, : nearest.shape[1]]
        total = np.where(counted, nearest, 0).sum(axis=1)
        return cast(Vectors, total / np.maximum(self._counts, 1))


class _BestWords:
    """Tells how well the best text of each ref matches by terms, as a share of the best of all."""

    def __init__(self, refs: Sequence[str], texts: Texts, *terms: Terms) -> None:
        rows = _list_rows(refs, texts)
        words = [text for _, text in texts.values()]
        self._with_texts = np.array([bool(line) for line in rows])
        self._starts = np.cumsum([0, *(len(line) for line in rows if line)])[:-1]
        together = (words[row] for line in rows for row in line)
        self._index = WordIndex(dict(enumerate(together)), *terms)

    def score_all(self, text: str) -> Vectors:
        """Return the share of each ref; 0 for one that does not match."""
        shares = np.zeros(len(self._with_texts), dtype=np.float32)
        if not len(self._starts):
            return shares
        best = np.maximum.reduceat(self._index.score_all(text), self._starts)
        shares[self._with_texts] = best / (best.max() or 1.0)
        return shares


def _flag(are_so: Iterable[bool]) -> Vectors:
    """Return 1 for what is so, and 0 for what is not."""
    return np.array([*are_so], dtype=np.float32)


def _list_rows(refs: Sequence[str], texts: Texts) -> list[list[int]]:
    """Return for each of `refs` the places of its texts."""
    rows: dict[str, list[int]] = {ref: [] for ref in refs}
    for row, (ref, _) in enumerate(texts.values()):
        rows.get(ref, []).append(row)
    return [*rows.values()]
