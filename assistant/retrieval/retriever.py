"""Retriever: finds the agenda's items by meaning (dense vectors) and by words (BM25).

An item is ranked over what people ask for it and what it says; a passage within it by its own
words alone, since what its parents say is the same for all of them.
"""

from collections.abc import Iterable
from dataclasses import replace

from assistant.glossary import Glossary
from assistant.planning.plan import Intent
from assistant.planning.question import Question
from assistant.planning.sentences import find_told
from assistant.retrieval.evidence import Evidence, Item
from assistant.retrieval.fusion import fuse_scores
from assistant.retrieval.ranking import ItemRanker
from assistant.retrieval.vocabulary import Vocabulary
from assistant.retrieval.word_index import WordIndex
from ingestion.embedding import Embedder
from ingestion.index import Index
from ingestion.passages import Passage

_HEADING = "title"


class Retriever:
    """Searches one index with one embedder; safe to share between threads."""

    def __init__(self, index: Index, embedder: Embedder, glossary: Glossary) -> None:
        self._index = index
        self._embedder = embedder
        self._glossary = glossary
        # A heading says nothing by itself; its words are in the context of what stands under it.
        self._passages = {
            id_: passage for id_, passage in index.passages.items() if passage.field != _HEADING
        }
        plain = {
            id_: said for entry in index.plain.values() for id_, said in entry.sentences.items()
        }
        self._passage_words = WordIndex(
            {id_: f"{one.quote}\n{plain.get(id_, '')}" for id_, one in self._passages.items()}
        )
        descriptions = _describe_items(self._passages.values())
        self._item_words = WordIndex(descriptions)
        self._ranker = ItemRanker(index, self._passages.values())
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
        nearest = dict(self._index.search(vector, len(self._index.passages)))
        cosines = {id_: nearest[id_] for id_ in self._passages}
        evidence: dict[str, list[Evidence]] = {}
        for id_, match in fuse_scores(cosines, self._passage_words.score(words)).items():
            passage = self._passages[id_]
            evidence.setdefault(passage.ref, []).append(Evidence(passage, match))
        best = {ref: max(one.match.cosine for one in found) for ref, found in evidence.items()}
        matches = fuse_scores(best, self._item_words.score(text))
        features = self._ranker.rank(text, vector, intent)
        order = sorted(matches, key=lambda ref: features[ref].score, reverse=True)
        return tuple(
            Item(ref, replace(matches[ref], fused=features[ref].score), tuple(evidence[ref]))
            for ref in order
        )


def _describe_items(passages: Iterable[Passage]) -> dict[str, str]:
    """Return all that is said in each item and by its parents, by ref."""
    texts: dict[str, list[str]] = {}
    for passage in passages:
        texts.setdefault(passage.ref, [passage.context]).append(passage.quote)
    return {ref: "\n".join(lines) for ref, lines in texts.items()}
