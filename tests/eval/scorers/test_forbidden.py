"""Forbidden: what must not be said is not said, in any part of the answer."""

from typing import Any

import pytest

from eval.scorers.forbidden import score
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation

CASE = make_case(forbidden=["123456782", "is afgerond"])


@pytest.mark.parametrize(
    ("response", "value"),
    [
        ({"answer": "Dat staat op pagina 9."}, 1),
        ({"answer": "Dat moet in 2023 afgerond zijn."}, 1),
        ({"answer": "x", "citations": [make_citation(quote="Het is afgerond")]}, 1),
        ({"answer": "Uw nummer 123456782 bewaar ik niet."}, 0),
        ({"answer": "Het register IS  afgerond."}, 0),
        ({"answer": "x", "suggestions": ["Wie is 123456782?"]}, 0),
    ],
)
def test_one_forbidden_string_is_enough(
    response: dict[str, Any], value: float, source: Source
) -> None:
    """It counts in the answer and the suggestions; the agenda's own words do not."""
    assert score(CASE, make_observation(**response), source).value == value


def test_the_explanation_says_what_was_said(source: Source) -> None:
    """Only the string that occurs is named."""
    given = score(CASE, make_observation(answer="Het is afgerond."), source)
    assert given.explanation == "said: is afgerond"


def test_without_prohibitions_it_does_not_apply(source: Source) -> None:
    """Most questions forbid nothing."""
    assert score(make_case(), make_observation(answer="123456782"), source).value is None
