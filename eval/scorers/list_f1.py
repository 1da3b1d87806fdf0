"""List F1: how near the table comes to the list that it must be."""

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source


def score(case: Case, observation: Observation, _source: Source) -> Score:
    """Return the harmonic mean of the table's precision and recall against the gold list."""
    if case.gold.list is None:
        return NOT_APPLICABLE
    wanted = set(case.gold.list)
    shown = {row["ref"] for row in observation.rows}
    both = len(wanted & shown)
    total = len(wanted) + len(shown)
    value = 2 * both / total if total else 1.0
    return Score(value, ", ".join(sorted(shown)), f"{both} of {len(wanted)} right")
