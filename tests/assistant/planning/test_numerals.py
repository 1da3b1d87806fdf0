"""Numbers are read in digits, in words and as ordinals."""

import re

import pytest

from assistant.planning.numerals import CARDINAL, ORDINAL, SPOKEN_YEAR, read_number


def find(pattern: str, text: str) -> list[int]:
    """Return the numbers that `pattern` finds in `text`."""
    return [read_number(match[0]) for match in re.finditer(pattern, text, re.IGNORECASE)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("actie 4", [4]),
        ("Drie en twaalf", [3, 12]),
        ("eenentwintig, tweeëntwintig en drieentwintig", [21, 22, 23]),
        ("negenenveertig", [49]),
        ("actie één", [1]),
        ("actie een?", [1]),
        ("actie een van 2.1", [1]),
        ("een actie van een ministerie", []),
        ("vierkant en zestig", []),
        ("2.4, 2023 en 30%", []),
    ],
)
def test_cardinals(text: str, numbers: list[int]) -> None:
    """A number stands by itself; an article, a part of a word and a share are none."""
    assert find(CARDINAL, text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("eerste, tweede en derde", [1, 2, 3]),
        ("achtste, negende en twintigste", [8, 9, 20]),
        ("de vijfentwintigste", [25]),
        ("1e, 2de en 3 ste", [1, 2, 3]),
        ("ten eersten male", []),
        ("twee en 2", []),
    ],
)
def test_ordinals(text: str, numbers: list[int]) -> None:
    """A rank is read in words and in digits; a plain number is none."""
    assert find(ORDINAL, text) == numbers


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("tweeduizendvijfentwintig", 25),
        ("tweeduizend drieëntwintig", 23),
        ("twintig vierentwintig", 24),
        ("tweeduizend", None),
        ("twintig mensen", None),
    ],
)
def test_spoken_years(text: str, year: int | None) -> None:
    """A year in words has its century before it."""
    match = re.search(SPOKEN_YEAR, text)
    assert (read_number(match["spoken"]) if match else None) == year
