"""Exact list and list F1: all rows, no others, and counted."""

from typing import Any

import pytest

from eval.scorers import exact_list, list_f1
from eval.source import Source
from tests.eval.examples import make_case, make_observation, make_table

CASE = make_case(list=["1.1.A1", "1.1.A2"])


@pytest.mark.parametrize(
    ("table", "exact", "f1"),
    [
        (make_table(["1.1.A2", "1.1.A1"]), 1, 1),
        (make_table(["1.1.A1"]), 0, 2 / 3),
        (make_table(["1.1.A1", "1.1.A2", "1.1.A3"]), 0, 0.8),
        (make_table(["1.1.A1", "1.1.A1", "1.1.A2"]), 0, 1),
        (make_table(["1.1.A1", "1.1.A2"], total=3), 0, 1),
        (make_table(["1.1.A3"]), 0, 0),
        (None, 0, 0),
    ],
)
def test_a_list_is_exact_or_near(
    table: dict[str, Any] | None, exact: float, f1: float, source: Source
) -> None:
    """One row too few, too many or twice, and a wrong total, are near misses of an exact list."""
    observation = make_observation(table=table)
    assert exact_list.score(CASE, observation, source).value == exact
    assert list_f1.score(CASE, observation, source).value == pytest.approx(f1)


def test_an_empty_list_is_answered_with_no_rows(source: Source) -> None:
    """Where nothing meets the conditions, no table and a table without rows are both exact."""
    case = make_case(list=[], refs=[], pages=[])
    for table in (None, make_table([])):
        observation = make_observation(table=table)
        assert exact_list.score(case, observation, source).value == 1
        assert list_f1.score(case, observation, source).value == 1
    observation = make_observation(table=make_table(["1.1.A1"]))
    assert exact_list.score(case, observation, source).value == 0
    assert list_f1.score(case, observation, source).value == 0


def test_the_explanation_names_the_rows_that_differ(source: Source) -> None:
    """A reader sees which row is missing and which is too many."""
    observation = make_observation(table=make_table(["1.1.A1", "1.1.A3"]))
    given = exact_list.score(CASE, observation, source)
    assert given.explanation == "missing: 1.1.A2; too many: 1.1.A3; total 2"


def test_other_questions_are_not_judged_on_a_list(source: Source) -> None:
    """A table beside an answer that need not be a list is not wrong."""
    observation = make_observation(table=make_table(["1.1.A1"]))
    assert exact_list.score(make_case(), observation, source).value is None
    assert list_f1.score(make_case(), observation, source).value is None
