"""Retrieval: how high the right places stand."""

import math
from typing import Any

import pytest

from eval.scorers import Scorer, retrieval
from eval.source import Source
from tests.eval.examples import make_case, make_observation

RULES: tuple[Scorer, ...] = (
    retrieval.recall_at_1,
    retrieval.recall_at_3,
    retrieval.recall_at_5,
    retrieval.recall_at_10,
    retrieval.reciprocal_rank,
    retrieval.ndcg_at_10,
)


@pytest.mark.parametrize(
    ("rank", "values"),
    [
        (1, (1, 1, 1, 1, 1, 1)),
        (2, (0, 1, 1, 1, 1 / 2, 1 / math.log2(3))),
        (4, (0, 0, 1, 1, 1 / 4, 1 / math.log2(5))),
        (10, (0, 0, 0, 1, 1 / 10, 1 / math.log2(11))),
        (11, (0, 0, 0, 0, 1 / 11, 0)),
    ],
)
def test_each_measure_has_its_textbook_value(
    rank: int, values: tuple[float, ...], source: Source
) -> None:
    """One right place at a known rank; rank 11 is the near miss of recall at 10."""
    ranking = [f"9.9.A{n}" for n in range(1, rank)] + ["1.1.A1"]
    observation = make_observation(ranking=ranking)
    given = [rule(make_case(), observation, source).value for rule in RULES]
    assert given == pytest.approx(values)


def test_one_of_several_right_places_is_enough_for_recall(source: Source) -> None:
    """The gold refs are alternatives; only nDCG asks for the others too."""
    case = make_case(refs=["1.1.A1", "1.1.A2"])
    observation = make_observation(ranking=["1.1.A2", "1.1.A3"])
    assert retrieval.recall_at_1(case, observation, source).value == 1
    assert retrieval.reciprocal_rank(case, observation, source).value == 1
    ndcg = retrieval.ndcg_at_10(case, observation, source).value
    assert ndcg == pytest.approx(1 / (1 + 1 / math.log2(3)))


def test_nothing_found_is_nothing_recalled(source: Source) -> None:
    """An empty ranking scores 0 on every measure, and says so."""
    for rule in RULES:
        given = rule(make_case(), make_observation(), source)
        assert (given.value, given.answer) == (0, "nothing found")


def test_the_nearly_right_ref_is_not_right(source: Source) -> None:
    """1.1.A11 and 1.1 are other places than 1.1.A1."""
    observation = make_observation(ranking=["1.1.A11", "1.1"])
    assert retrieval.recall_at_10(make_case(), observation, source).value == 0


@pytest.mark.parametrize(
    "gold", [{"list": ["1.1.A1"]}, {"status": "not_in_agenda"}, {"refs": [], "pages": []}]
)
def test_lists_and_questions_without_a_place_are_not_judged(
    gold: dict[str, Any], source: Source
) -> None:
    """The search has no right place to find there."""
    observation = make_observation(ranking=["1.1.A1"])
    assert all(rule(make_case(**gold), observation, source).value is None for rule in RULES)
