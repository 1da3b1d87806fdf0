"""Details: a name, a number, a total or a deed that evidence does not have is found."""

import pytest

from assistant.answering.details import Details, find_details

PERIOD = range(2022, 2026)
SAID = ("Er komen 600 punten. Het toezicht wordt niet verboden.", "De SER bouwt aan het register.")


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("Er komen 600 punten", Details(name=False, number=False, total=False, deed=False)),
        ("Er komen 700 punten", Details(name=False, number=True, total=False, deed=False)),
        ("Het register van Google", Details(name=True, number=False, total=False, deed=False)),
        ("Elke burger komt", Details(name=False, number=False, total=True, deed=False)),
        ("Is het verboden", Details(name=False, number=False, total=False, deed=False)),
        ("Het register is weggestemd", Details(name=False, number=False, total=False, deed=True)),
        ("Het toezicht is afgeschaft", Details(name=False, number=False, total=False, deed=True)),
        ("In 2025 is het af", Details(name=False, number=False, total=False, deed=False)),
    ],
)
def test_what_is_not_said_is_a_detail(text: str, details: Details) -> None:
    """Of the kind that it is; a year of the plan is none."""
    assert find_details(text, SAID, PERIOD) == details


def test_a_deed_is_said_by_the_best_item_alone() -> None:
    """What another item does confirms nothing, but where a plan would name it: then any may."""
    assert find_details("Het register is verkocht", ("Wij.", "Er is verkocht."), PERIOD).deed
    assert not find_details("Het register is verkocht", ("Er is verkocht.", "Wij."), PERIOD).deed
    assert not find_details("Is het verboden", ("Wij.", "Het is verboden."), PERIOD).deed
