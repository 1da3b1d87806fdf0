"""Ranking: how well each item of the agenda matches a question, over its asks and its source."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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

GENERAL = ("P", "V")
"""How the refs of programme lines and front matter begin."""

Texts = Mapping[str, tuple[str, str]]
"""Refs and texts, by id."""


@dataclass(frozen=True, slots=True)
class Features:
    """How well an item matches a question, each from about 0 to 1.

    `asks` and `source` are the whitened cosines of the nearest asks and of the nearest passage;
    `ask_fragments` and `plain_words` are BM25 scores as shares of the best item's; `kind` is 1 if
    the question asks for this kind of item; `general` is 1 if it speaks of a whole line or of the
    agenda, and so of everything a little.
    """

    asks: float
    ask_fragments: float
    source: float
    plain_words: float
    kind: float
    general: float = 0.0

    @property
    def score(self) -> float:
        """One number out of all; docs/retrieval.md says what the weights were measured on."""
        return (
            self.asks
            + 0.1 * self.ask_fragments
            + 0.3 * self.source
            + 0.03 * self.plain_words
            + 0.1 * self.kind
            - 0.02 * self.general
        )


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
        self._source = _NearestTexts(quotes, index.vectors(), best=1, mean=mean)
        self._asks = _NearestTexts(asks, questions, best=BEST) if asks else None
        self._ask_fragments = _BestWords(asks | unasked, fragments)
        self._plain_words = _BestWords(plain)

    def rank(self, text: str, vector: Vectors, intent: Intent | None = None) -> dict[str, Features]:
        """Return the features of each item for the question `text`, embedded as `vector`."""
        source = self._source.score(vector)
        asks = self._asks.score(vector) if self._asks else {}
        ask_fragments = self._ask_fragments.score(text)
        plain_words = self._plain_words.score(text)
        return {
            ref: Features(
                asks=asks.get(ref, cosine),
                ask_fragments=ask_fragments.get(ref, 0.0),
                source=cosine,
                plain_words=plain_words.get(ref, 0.0),
                kind=float(any(kind in ref for kind in KINDS.get(intent, ()))) if intent else 0.0,
                general=float(ref.startswith(GENERAL)),
            )
            for ref, cosine in source.items()
        }


class _NearestTexts:
    """Tells by ref how near its nearest texts are in meaning."""

    def __init__(
        self,
        texts: Texts,
        vectors: Mapping[str, Vectors],
        best: int,
        mean: Vectors | None = None,
    ) -> None:
        matrix = np.stack([vectors[text] for _, text in texts.values()])
        self._whitening = Whitening(matrix, RIDGE)
        self._matrix = self._whitening.apply(matrix)
        self._mean = mean
        self._best = best
        rows: dict[str, list[int]] = {}
        for row, (ref, _) in enumerate(texts.values()):
            rows.setdefault(ref, []).append(row)
        self._refs = tuple(rows)
        # A line of rows for each ref, filled up with one that is near to nothing.
        most = max(map(len, rows.values()))
        self._rows = np.array(
            [[*line, *[len(texts)] * (most - len(line))] for line in rows.values()]
        )

    def score(self, vector: Vectors) -> dict[str, float]:
        """Return the mean cosine of the nearest texts of each ref."""
        cosines = self._matrix @ self._whitening.apply(vector, self._mean)
        # Sorting puts what is not a number last, behind the nearest.
        nearest = np.sort(-np.append(cosines, np.nan)[self._rows], axis=1)[:, : self._best]
        return dict(zip(self._refs, map(float, -np.nanmean(nearest, axis=1)), strict=True))


class _BestWords:
    """Tells by ref how well its best text matches by terms, as a share of the best of all."""

    def __init__(self, texts: Texts, *terms: Terms) -> None:
        lines: dict[str, list[str]] = {}
        for ref, text in texts.values():
            lines.setdefault(ref, []).append(text)
        self._refs = tuple(lines)
        self._starts = np.cumsum([0, *map(len, lines.values())])[:-1]
        together = (text for line in lines.values() for text in line)
        self._index = WordIndex(dict(enumerate(together)), *terms)

    def score(self, text: str) -> dict[str, float]:
        """Return the share of each ref; none if no text matches."""
        if not self._refs:
            return {}
        best = np.maximum.reduceat(self._index.score_all(text), self._starts)
        top = best.max()
        return dict(zip(self._refs, (best / top).tolist(), strict=True)) if top > 0 else {}
