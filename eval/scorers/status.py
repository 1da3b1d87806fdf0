"""Status: the answer's status is the expected one."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 for the right status, else 0."""
    status = observation.response["status"]
    right = status == case.gold.status
    return Score(float(right), status, f"expected {case.gold.status}")
