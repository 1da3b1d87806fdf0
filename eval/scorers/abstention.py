"""Abstention: the assistant does not answer what the agenda does not answer."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if a question without an answer gets none, else 0; its mean is a recall."""
    if case.gold.answerable or case.gold.status == "conversation":
        return NOT_APPLICABLE
    status = observation.response["status"]
    return Score(float(not observation.answers), status, f"expected {case.gold.status}")
