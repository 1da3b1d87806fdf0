"""Quote verified: to the letter, on its own page."""

from typing import Any

import pytest

from eval.scorers.quote_verified import score
from eval.source import Source
from tests.eval.examples import make_case, make_citation, make_observation

OTHER = "Breed aanbod om digitale vaardigheden te verminderen voor iedereen"


def both(text: str) -> dict[str, str]:
    """Return `text` as what is shown and as what the file says."""
    return {"quote": text, "raw": text}


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({}, ""),
        (both("Uitbreiding naar 600 IDOs, inclusief (mobiele) voorzieningen"), ""),
        ({"role": "nearest"}, ""),
        (both("Uitbreiding naar 900 IDOs, inclusief (mobiele) voorzieningen"), "not on page 9"),
        (both(OTHER), "not on page 9"),
        ({"quote": OTHER}, "not the text of the file"),
        ({"page": 10}, "page 5 of the file is not page 10"),
        ({"page": 11, "pdf_page": 6}, "not on page 11"),
        (both(""), "not on page 9"),
    ],
)
def test_a_quote_is_verified_or_named(changes: dict[str, Any], fault: str, source: Source) -> None:
    """A number, a word, the page or the text shown that differs is a fault, and is explained."""
    observation = make_observation(citations=[make_citation(**changes)])
    given = score(make_case(), observation, source)
    assert given.value == (0 if fault else 1)
    assert fault in given.explanation


def test_the_value_is_the_share_of_the_quotes(source: Source) -> None:
    """One invented quote among two is a half."""
    citations = [make_citation(), make_citation(**both(OTHER))]
    given = score(make_case(), make_observation(citations=citations), source)
    assert given.value == 0.5
    assert OTHER in given.explanation


def test_a_restored_ligature_is_still_the_text_of_the_file(source: Source) -> None:
    """Page 11 says behoefe; behoefte is shown."""
    raw = "behoefe en leefwereld van burgers"
    changes: dict[str, Any] = {
        "raw": raw,
        "quote": raw.replace("fe", "fte", 1),
        "page": 11,
        "pdf_page": 6,
    }
    observation = make_observation(citations=[make_citation(**changes)])
    assert score(make_case(), observation, source).value == 1


def test_without_quotes_it_does_not_apply(source: Source) -> None:
    """An answer that cites nothing is judged by the other rules."""
    assert score(make_case(), make_observation(), source).value is None
