"""Page right: the printed number, on the page of the file that bears it."""

import pytest

from eval.scorers.page_right import score
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation


@pytest.mark.parametrize(
    ("page", "pdf_page", "value"),
    [(9, 5, 1), (10, 5, 0), (5, 5, 0), (9, 9, 0), (9, 6, 0), (11, 6, 0)],
)
def test_printed_and_physical_number_must_agree(
    page: int, pdf_page: int, value: float, source: Source
) -> None:
    """Off by one, the two numbers exchanged, or the right page for another question: all wrong."""
    observation = make_observation(citations=[make_citation(page=page, pdf_page=pdf_page)])
    assert score(make_case(), observation, source).value == value


def test_one_right_page_is_enough(source: Source) -> None:
    """An answer may rest on more places than the gold names."""
    citations = [make_citation(page=11, pdf_page=6), make_citation()]
    assert score(make_case(), make_observation(citations=citations), source).value == 1


def test_the_page_of_a_nearest_place_does_not_count(source: Source) -> None:
    """An answer that is not given has no page."""
    observation = make_observation(citations=[make_citation(role="nearest")])
    assert score(make_case(), observation, source).value == 0


def test_without_gold_pages_it_does_not_apply(source: Source) -> None:
    """A question that the agenda does not answer has no right page."""
    case = make_case(status="refused", refs=[], pages=[])
    assert score(case, make_observation(), source).value is None
