"""Citation recall: how many of the right places the answer cites.

Outside lists the gold refs are alternatives: an answer that rests on one of two is right, and
scores a half here. Read it beside `ref_cited`.
"""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return the share of the gold refs that are cited as support or stand in the table."""
    if not (case.gold.answerable and case.gold.refs):
        return NOT_APPLICABLE
    missed = [ref for ref in case.gold.refs if ref not in observation.refs]
    value = 1 - len(missed) / len(case.gold.refs)
    return Score(value, ", ".join(observation.refs), f"not cited: {', '.join(missed) or 'none'}")
