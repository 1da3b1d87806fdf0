"""Abstention and false abstention: the two ways of being wrong about answering at all."""

import pytest

from eval.scorers import abstention, false_abstention
from eval.source import Source
from tests.eval.examples import make_case, make_observation

UNANSWERABLE = ("not_in_agenda", "missing_from_source", "out_of_scope", "refused", "clarify")


@pytest.mark.parametrize("gold", UNANSWERABLE)
@pytest.mark.parametrize(
    ("status", "value"), [("out_of_scope", 1), ("clarify", 1), ("answered", 0), ("partial", 0)]
)
def test_what_has_no_answer_must_get_none(
    gold: str, status: str, value: float, source: Source
) -> None:
    """Any way of not answering will do here: whether it is the right one, the status says."""
    case = make_case(status=gold, refs=[], pages=[])
    observation = make_observation(status=status)
    assert abstention.score(case, observation, source).value == value
    assert false_abstention.score(case, observation, source).value is None


@pytest.mark.parametrize("gold", ["answered", "partial"])
@pytest.mark.parametrize(
    ("status", "value"), [("not_in_agenda", 1), ("clarify", 1), ("answered", 0), ("partial", 0)]
)
def test_what_has_an_answer_must_get_one(
    gold: str, status: str, value: float, source: Source
) -> None:
    """Half an answer is not an abstention."""
    observation = make_observation(status=status)
    assert false_abstention.score(make_case(status=gold), observation, source).value == value
    assert abstention.score(make_case(status=gold), observation, source).value is None


def test_a_greeting_is_neither(source: Source) -> None:
    """Hello asks nothing, so it is neither answered nor withheld."""
    case = make_case(status="conversation", refs=[], pages=[])
    observation = make_observation(status="conversation")
    assert abstention.score(case, observation, source).value is None
    assert false_abstention.score(case, observation, source).value is None
