"""Status: only the expected status is right."""

import pytest

from eval.scorers.status import score
from eval.source import Source
from tests.eval.examples import make_case, make_observation


@pytest.mark.parametrize(
    ("status", "value"), [("not_in_agenda", 1), ("answered", 0), ("missing_from_source", 0)]
)
def test_only_the_expected_status_is_right(status: str, value: float, source: Source) -> None:
    """Another way of not answering is a near miss, and is wrong."""
    case = make_case(status="not_in_agenda", refs=[], pages=[])
    given = score(case, make_observation(status=status), source)
    assert (given.value, given.answer) == (value, status)
    assert given.explanation == "expected not_in_agenda"
