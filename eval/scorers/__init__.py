"""Scorers: one rule per file, each from a case and an observation to a score."""

from collections.abc import Callable
from dataclasses import dataclass

from eval.cases import Case
from eval.observation import Observation
from eval.source import Source


@dataclass(frozen=True, slots=True)
class Score:
    """A scorer's judgement.

    `value` is None where the rule does not apply; most run from 0 to 1, readability has its own
    units. `answer` is what was judged, `explanation` why it got this value.
    """

    value: float | None
    answer: str
    explanation: str


Scorer = Callable[[Case, Observation, Source], Score]

NOT_APPLICABLE = Score(None, "", "does not apply")
