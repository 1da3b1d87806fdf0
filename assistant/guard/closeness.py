"""Closeness: how near a sentence is to its sources, in words and in meaning."""

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass

import wordfreq

from assistant.guard.statement import Statement
from assistant.words import content_words, stem
from ingestion.embedding import Vectors

_CARRYING = """
    overheid kabinet werkagenda plan rijk nederland mensen actie doel resultaat maatregel daarvoor
    daarbij daarmee daarna daarom zo zodat ook tussen naast nodig vanaf per jaar organisatie
    organisaties zet zetten brengt kijkt kijken gebeurt gebeuren werkt werken regelt regelen
    geregeld verschijnt hoort horen gaat geldt zorgt zorgen maakt maken gemeten telt sinds dan dit
    deze
    verder bedoeld betreft staat staan
"""
_FRAME = frozenset(map(stem, _CARRYING.split()))
"""Words that only carry what is said, and may stand in every sentence."""
_COMMON = 8.0
"""Zipf frequency that no word reaches, so that every word weighs something."""
WEIGHTS, BIAS = (2.9, 10.5, -0.78), -8.1
"""For `cosine`, `coverage` and `missing`: a logistic fit on `data/guard` and on `data/plain`."""
ENOUGH = 0.43
"""Chosen on the same sentences: none were set aside. Measured by `werkagenda eval-guard`."""
_ENDING = 7
"""A longer word with so many letters more is the same in a compound or an inflection."""
_PREFIX, _PREFIX_SHARE = 5, 0.65
"""Forms of one word share so many of their first letters, and such a part of the shorter one."""


@dataclass(frozen=True, slots=True)
class Closeness:
    """`cosine` (-1 to 1) with the nearest source text, after the agenda's mean is taken away.

    `coverage` (0 to 1) is the share of the sentence's words that the sources have, by how rare
    they are in Dutch; `missing` is the weight of the others.
    """

    cosine: float
    coverage: float
    missing: float

    @property
    def confidence(self) -> float:
        """The chance, from 0 to 1, that sources as close as this carry the sentence."""
        features = (self.cosine, self.coverage, self.missing)
        return 1 / (1 + math.exp(-BIAS - sum(map(operator.mul, WEIGHTS, features))))


def measure_closeness(statement: Statement, embed: Callable[[str], Vectors]) -> Closeness:
    """Return how close the sentence is to its sources.

    `embed` gives the vector of a text after the agenda's mean is taken away, of unit length.
    """
    said = embed(statement.text)
    cosine = max(float(said @ embed(text)) for one in statement.cited for text in one.texts)
    return Closeness(cosine, *measure_coverage(statement.bare, statement.evidence))


def measure_coverage(text: str, evidence: str) -> tuple[float, float]:
    """Return the share of the words of `text` that `evidence` has, and the weight of the others.

    A text without telling words says nothing that could be in the evidence: its share is 0.
    """
    known = set(content_words(evidence))
    stems = {stem(word) for word in known}
    total = missing = 0.0
    for word in content_words(text):
        root = stem(word)
        if root in _FRAME or word.isdigit():
            continue
        weight = _COMMON - wordfreq.zipf_frequency(word, "nl", "small")
        total += weight
        if root not in stems and not any(_is_form(root, word, other) for other in known):
            missing += weight
    return (1 - missing / total if total else 0.0), missing


def _is_form(root: str, word: str, other: str) -> bool:
    """Whether `word`, of stem `root`, is part of `other`, has it as a part, or begins alike."""
    part = stem(other)
    if (len(root) > 3 and root in other) or (
        len(other) > 4 and part in word and len(word) - len(part) <= _ENDING
    ):
        return True
    shared = next(
        (at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two),
        min(len(word), len(other)),
    )
    is_alike = shared >= max(_PREFIX, _PREFIX_SHARE * min(len(word), len(other)))
    return is_alike and len(word) - len(other) <= _ENDING
