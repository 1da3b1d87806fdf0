"""First citation: the place that is shown first is one of the right ones."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if the first ref that the answer rests on is a gold ref, else 0."""
    if not (case.gold.answerable and case.gold.refs):
        return NOT_APPLICABLE
    first = next(iter(observation.refs), "")
    wanted = f"one of {', '.join(case.gold.refs)}"
    return Score(float(first in case.gold.refs), first or "no citation", f"expected {wanted}")
