"""Facts said: in the answer, a quote or the table, and nowhere else."""

from typing import Any

import pytest

from eval.scorers.facts_said import score
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation, make_table

CASE = make_case(facts=[["600"], ["BZK", "Binnenlandse Zaken"]])
NO_ROWS = make_table([])


@pytest.mark.parametrize(
    ("response", "value"),
    [
        ({"answer": "Er komen 600 punten. Dat doet BZK."}, 1),
        ({"answer": "Dat doet het ministerie van Binnenlandse Zaken: 600."}, 1),
        ({"answer": "600", "citations": [make_citation(quote="BZK, OCW")]}, 1),
        ({"answer": "600", "table": NO_ROWS | {"rows": [{"ref": "x", "wie": ["BZK"]}]}}, 1),
        ({"answer": "Er komen 600 punten."}, 0.5),
        ({"answer": "Er komen 6000 punten. Dat doet BZKX."}, 0),
        ({"answer": "600", "citations": [make_citation(quote="BZK", role="nearest")]}, 0.5),
        ({"answer": "600 BZK", "status": "not_in_agenda"}, 0),
    ],
)
def test_each_fact_counts_once(response: dict[str, Any], value: float, source: Source) -> None:
    """One alternative is enough; another number, a nearest place and a denial are not."""
    assert score(CASE, make_observation(**response), source).value == value


def test_what_was_not_said_is_named(source: Source) -> None:
    """The explanation gives the alternatives of the fact that is missing."""
    given = score(CASE, make_observation(answer="600"), source)
    assert given.explanation == "not said: BZK or Binnenlandse Zaken"


def test_without_facts_it_does_not_apply(source: Source) -> None:
    """A question without facts cannot be failed on them."""
    assert score(make_case(), make_observation(answer="600"), source).value is None
