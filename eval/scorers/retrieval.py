"""Retrieval: how high the search alone ranks the right places.

The gold refs are alternatives, so recall at k asks whether one of them is among the first k
(Success@k of the retrieval literature). Lists are the register's work and are not judged here.
"""

from collections.abc import Mapping
from functools import lru_cache

import ir_measures
from ir_measures import RR, Qrel, ScoredDoc, Success, nDCG

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source

_MEASURES = (Success @ 1, Success @ 3, Success @ 5, Success @ 10, RR, nDCG @ 10)
_SHOWN = 10


def recall_at_1(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if the best ref is a gold ref, else 0."""
    return _score(case, observation, Success @ 1)


def recall_at_3(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if a gold ref is among the best three, else 0."""
    return _score(case, observation, Success @ 3)


def recall_at_5(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if a gold ref is among the best five, else 0."""
    return _score(case, observation, Success @ 5)


def recall_at_10(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if a gold ref is among the best ten, else 0."""
    return _score(case, observation, Success @ 10)


def reciprocal_rank(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 divided by the rank of the first gold ref, 0 without one; its mean is the MRR."""
    return _score(case, observation, RR)


def ndcg_at_10(case: Case, observation: Observation, _source: Source) -> Score:
    """Return the normalised discounted cumulative gain of the best ten refs."""
    return _score(case, observation, nDCG @ 10)


def _score(case: Case, observation: Observation, measure: ir_measures.Measure) -> Score:
    gold = case.gold
    if not (gold.answerable and gold.refs) or gold.list is not None:
        return NOT_APPLICABLE
    value = _measure(gold.refs, observation.ranking)[measure]
    shown = ", ".join(observation.ranking[:_SHOWN])
    return Score(value, shown or "nothing found", f"expected one of {', '.join(gold.refs)}")


# The six measures of an observation are asked for one after another.
@lru_cache(maxsize=1)
def _measure(
    refs: tuple[str, ...], ranking: tuple[str, ...]
) -> Mapping[ir_measures.Measure, float]:
    relevant = [Qrel("q", ref, 1) for ref in refs]
    ranked = [ScoredDoc("q", ref, -float(rank)) for rank, ref in enumerate(ranking)]
    found = ir_measures.iter_calc(_MEASURES, relevant, ranked)
    return dict.fromkeys(_MEASURES, 0.0) | {one.measure: float(one.value) for one in found}
