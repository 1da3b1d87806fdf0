"""Retriever: finds the agenda's items by meaning (dense vectors) and by words (BM25).

An item is ranked over what people ask for it and what it says; a passage within it by its own
words alone, since what its parents say is the same for all of them.
"""

from bisect import bisect_left
from collections.abc import Iterable

import numpy as np

from assistant.glossary import Glossary
from assistant.planning.plan import Intent
from assistant.planning.question import Question
from assistant.planning.sentences import find_told
from assistant.retrieval.dense_index import DenseIndex
from assistant.retrieval.evidence import Evidence, Item
from assistant.retrieval.fusion import fuse_scores, order_matches
from assistant.retrieval.ranking import ItemRanker
from assistant.retrieval.vocabulary import Vocabulary
from assistant.retrieval.word_index import WordIndex
from ingestion.embedding import Embedder
from ingestion.index import Index
from ingestion.passages import Passage

_HEADING = "title"


class Retriever:
    """Searches one index with one embedder; safe to share between threads."""

    def __init__(
        self, index: Index, embedder: Embedder, glossary: Glossary, remembered: int = 0
    ) -> None:
        """Make a retriever that remembers what its last `remembered` questions are near to.

        Raises IndexUnavailable if Chroma fails.
        """
        self._embedder = embedder
        self._glossary = glossary
        # A heading says nothing by itself; its words are in the context of what stands under it.
        said = sorted(
            (one for one in index.passages.values() if one.field != _HEADING),
            key=lambda passage: (passage.ref, passage.id),
        )
        self._passages = said
        self._ranker = ItemRanker(index, said)
        refs = [passage.ref for passage in said]
        self._starts = [bisect_left(refs, ref) for ref in self._ranker.refs]
        plain = {
            id_: told for entry in index.plain.values() for id_, told in entry.sentences.items()
        }
        self._dense = DenseIndex(index, (passage.id for passage in said), remembered)
        self._passage_words = WordIndex(
            {one.id: f"{one.quote}\n{plain.get(one.id, '')}" for one in said}
        )
        descriptions = _describe_items(said)
        self._item_words = WordIndex(descriptions)
        asks = [ask.text for ask in index.asks.values()]
        self._vocabulary = Vocabulary([*descriptions.values(), *plain.values(), *asks])

    def retrieve(self, question: Question, intent: Intent | None = None) -> tuple[Item, ...]:
        """Return all items of the agenda, best first, each with all its evidence, best first.

        `intent` is what the question wants to know, if that is known: it favours the kind of item
        that says so. An item's `fused` score is that of the ranking.
        """
        asks_document = intent is Intent.OVERVIEW
        text = self._vocabulary.mend(question.topic if asks_document else find_told(question.topic))
        words = self._glossary.expand(text)
        vector = self._embedder.embed_query(text)
        cosines = self._dense.score_all(vector)
        evidence: dict[str, list[Evidence]] = {ref: [] for ref in self._ranker.refs}
        lexical = self._passage_words.score_all(words)
        for place, match in order_matches(cosines, lexical, fuse_scores(cosines, lexical)):
            passage = self._passages[place]
            evidence[passage.ref].append(Evidence(passage, match))
        scores = self._ranker.rank(text, vector, intent).score
        nearest = np.maximum.reduceat(cosines, self._starts)
        matches = order_matches(nearest, self._item_words.score_all(text), scores)
        refs = self._ranker.refs
        return tuple(Item(refs[at], match, tuple(evidence[refs[at]])) for at, match in matches)


def _describe_items(passages: Iterable[Passage]) -> dict[str, str]:
    """Return all that is said in each item and by its parents, by ref."""
    texts: dict[str, list[str]] = {}
    for passage in passages:
        texts.setdefault(passage.ref, [passage.context]).append(passage.quote)
    return {ref: "\n".join(lines) for ref, lines in texts.items()}
