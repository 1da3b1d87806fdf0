"""Exact list: the table has each row that it must have, once, and no other."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if the rows are the gold list, in any order, and the total counts them, else 0."""
    wanted = case.gold.list
    if wanted is None:
        return NOT_APPLICABLE
    shown = [row["ref"] for row in observation.rows]
    table = observation.response["table"]
    total = table["total"] if table else 0
    right = sorted(shown) == sorted(wanted) and total == len(shown)
    missed = [ref for ref in wanted if ref not in shown]
    extra = [ref for ref in shown if ref not in wanted]
    fault = f"missing: {', '.join(missed) or 'none'}; too many: {', '.join(extra) or 'none'}"
    return Score(float(right), ", ".join(shown), f"{fault}; total {total}")
