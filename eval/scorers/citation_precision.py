"""Citation precision: how much of what the answer cites is a right place."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return the share of the refs cited that are gold refs; without any it does not apply."""
    cited = observation.refs
    if not (case.gold.answerable and case.gold.refs and cited):
        return NOT_APPLICABLE
    wrong = [ref for ref in cited if ref not in case.gold.refs]
    value = 1 - len(wrong) / len(cited)
    return Score(value, ", ".join(cited), f"beside the question: {', '.join(wrong) or 'none'}")
