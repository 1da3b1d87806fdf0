"""False abstention: the assistant withholds an answer that the agenda does give."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if a question with an answer gets none, else 0; its mean is a rate, best at 0."""
    if not case.gold.answerable:
        return NOT_APPLICABLE
    status = observation.response["status"]
    return Score(float(not observation.answers), status, f"expected {case.gold.status}")
