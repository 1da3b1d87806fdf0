"""Features: what the intent of a question is recognised by."""

from collections.abc import Set

import wordfreq

from assistant.logistic import Features
from assistant.planning.cues import CUES, find_cues
from assistant.planning.language import Language
from assistant.planning.plan import Filters
from assistant.words import content_words, stem
from ingestion.embedding import Vectors

_COMMON = 8.0
"""Zipf frequency that no word reaches, so that every word weighs something."""
_MANY = 6
_LONG = 40
"""More known words, or words in all, say no more."""


def describe_question(
    text: str, filters: Filters, vector: Vectors, language: Language, stems: Set[str]
) -> Features:
    """Return the features of a question; `stems` are those of all content words of the agenda."""
    cues = find_cues(text)
    return Features(
        vector,
        (
            *(float(name in cues) for name in CUES),
            float(bool(filters.year or filters.without_year)),
            float(bool(filters.refs or filters.pages or filters.priority)),
            float(bool(filters.organisations or filters.without)),
            *_measure_length(text),
            *_measure_coverage(text, language, stems),
        ),
    )


def _measure_length(text: str) -> tuple[float, ...]:
    words = len(text.split())
    return float(words == 1), float(words <= 3), min(words, _LONG) / (_LONG / 2)


def _measure_coverage(text: str, language: Language, stems: Set[str]) -> tuple[float, ...]:
    """Return how well the agenda knows the words of `text`, and whether that can be told.

    That is: the known share of its words, weighed by how rare they are; the number of known and
    of unknown ones; the rarest known one. In another language than the agenda's all are 0.
    """
    if language is not Language.DUTCH:
        return 0.0, 0.0, 0.0, 0.0, 1.0
    rarity = {
        word: _COMMON - wordfreq.zipf_frequency(word, "nl", "small") for word in content_words(text)
    }
    if not rarity:
        return 0.0, 0.0, 0.0, 0.0, 0.0
    known = [weight for word, weight in rarity.items() if stem(word) in stems]
    unknown = len(rarity) - len(known)
    return (
        sum(known) / sum(rarity.values()),
        min(len(known), _MANY) / (_MANY / 2),
        min(unknown, _MANY) / (_MANY / 2),
        max(known, default=0.0) / _COMMON,
        0.0,
    )
