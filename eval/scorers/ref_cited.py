"""Reference cited: the answer rests on at least one of the right places."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if a gold ref is cited as support or stands in the table, else 0."""
    if not (case.gold.answerable and case.gold.refs):
        return NOT_APPLICABLE
    right = [ref for ref in observation.refs if ref in case.gold.refs]
    wanted = f"one of {', '.join(case.gold.refs)}"
    return Score(float(bool(right)), ", ".join(observation.refs), f"expected {wanted}")
