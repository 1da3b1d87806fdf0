"""Refs cited, first citation, precision and recall: which places an answer rests on."""

import pytest

from eval.scorers import Scorer, citation_precision, citation_recall, first_citation, ref_cited
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation, make_table

ALL = (ref_cited, first_citation, citation_precision, citation_recall)


@pytest.mark.parametrize(
    ("cited", "values"),
    [
        (["1.1.A1", "1.1.A2"], (1, 1, 1, 1)),
        (["1.1.A1"], (1, 1, 1, 0.5)),
        (["1.1.A3", "1.1.A1"], (1, 0, 0.5, 0.5)),
        (["1.1.A1", "1.1.A1", "1.1.A3"], (1, 1, 0.5, 0.5)),
        (["1.1.A11"], (0, 0, 0, 0)),
        ([], (0, 0, None, 0)),
    ],
)
def test_each_rule_sees_its_own_fault(
    cited: list[str], values: tuple[float | None, ...], source: Source
) -> None:
    """With two right places: cited at all, cited first, how much is right, how much is found."""
    case = make_case(refs=["1.1.A1", "1.1.A2"])
    observation = make_observation(citations=[make_citation(ref) for ref in cited])
    given = tuple(rule.score(case, observation, source).value for rule in ALL)
    assert given == values


def test_a_nearest_place_carries_no_answer(source: Source) -> None:
    """A citation with the role nearest is the near miss of all four rules."""
    observation = make_observation(
        status="not_in_agenda", citations=[make_citation(role="nearest")]
    )
    values = [rule.score(make_case(), observation, source).value for rule in ALL]
    assert values == [0, 0, None, 0]


def test_a_row_of_the_table_is_a_place(source: Source) -> None:
    """A list answers with its rows; they come after the citations."""
    observation = make_observation(
        citations=[make_citation("1.1.A3")], table=make_table(["1.1.A1"])
    )
    values = [rule.score(make_case(), observation, source).value for rule in ALL]
    assert values == [1, 0, 0.5, 1]


@pytest.mark.parametrize("score", [rule.score for rule in ALL])
def test_no_rule_applies_where_there_is_no_answer(score: Scorer, source: Source) -> None:
    """Which place is cited says nothing if the agenda does not answer the question."""
    case = make_case(status="not_in_agenda", refs=["1.1.A1"], pages=[])
    assert score(case, make_observation(citations=[make_citation()]), source).value is None


def test_the_explanations_name_the_faults(source: Source) -> None:
    """A reader of the report sees what was too many and what was missed."""
    case = make_case(refs=["1.1.A1"])
    observation = make_observation(citations=[make_citation("1.1.A3")])
    assert "1.1.A3" in citation_precision.score(case, observation, source).explanation
    assert "1.1.A1" in citation_recall.score(case, observation, source).explanation
    assert "1.1.A1" in ref_cited.score(case, observation, source).explanation
