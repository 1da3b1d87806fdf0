"""The observation: what of a response carries the answer."""

import pytest

from tests.eval.examples import make_citation, make_observation, make_table


@pytest.mark.parametrize(
    ("status", "answers"),
    [("answered", True), ("partial", True), ("clarify", False), ("conversation", False)],
)
def test_only_two_statuses_answer(status: str, answers: bool) -> None:
    """A question back or a greeting is no answer."""
    assert make_observation(status=status).answers is answers


def test_the_refs_are_those_that_carry_the_answer() -> None:
    """Citations come first, each ref once; nearest places are left out."""
    observation = make_observation(
        citations=[
            make_citation("2.1.A1"),
            make_citation("1.1.A2", role="nearest"),
            make_citation("2.1.A1"),
        ],
        table=make_table(["1.1.A1", "2.1.A1"]),
    )
    assert observation.refs == ("2.1.A1", "1.1.A1")
    assert len(observation.support) == 2


def test_without_a_table_there_are_no_rows() -> None:
    """Null is an absent table."""
    assert make_observation().rows == ()
