"""Ranks and numbers pick places of an earlier answer, and nothing else."""

import pytest

from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters
from assistant.planning.pointing import find_only_priority, find_place, find_ranked, names_kind_of

SHOWN = ("1.1.A1", "1.2.A7", "2.1.A4", "4.2.A6")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("die tweede graag", ("1.2.A7",)),
        ("de 3e, wie doet dat", ("2.1.A4",)),
        ("en de laatste?", ("4.2.A6",)),
        ("de eerste twee", ("1.1.A1", "1.2.A7")),
        ("nummer 2", ("1.2.A7",)),
        ("wie doet de tweede actie", ("1.2.A7",)),
        ("de zevende", ()),
        ("twee graag", ()),
        ("eerst even dit", ()),
    ],
)
def test_a_rank_picks_what_was_shown(text: str, found: tuple[str, ...]) -> None:
    """A rank beyond what was shown picks nothing; a bare number is no rank."""
    assert find_ranked(text, Filters(), SHOWN) == found


def test_a_rank_of_something_else_picks_nothing() -> None:
    """The second line, or the second action of the one priority shown, is counted elsewhere."""
    assert find_ranked("de tweede lijn", Filters(programme_line=2), SHOWN) == ()
    assert find_ranked("de tweede actie", Filters(), ("1.2.A4", "1.2.A5")) == ()


@pytest.mark.parametrize(
    ("refs", "place"),
    [
        (("2.2.A1", "2.2.D1"), Filters(priority="2.2")),
        (("2.1.A1", "2.2.A1"), Filters(programme_line=2)),
        (("P5",), Filters(programme_line=5)),
        (("1.1.A1", "2.2.A1"), None),
        (("V3",), None),
        ((), None),
    ],
)
def test_the_place_of_refs(refs: tuple[str, ...], place: Filters | None) -> None:
    """The priority that all belong to, else their programme line, else none."""
    assert find_place(refs) == place


def test_the_only_priority() -> None:
    """A programme line is in no priority."""
    assert find_only_priority(("2.2.A1", "2.2.O")) == "2.2"
    assert find_only_priority(("2.2.A1", "P2")) is None


@pytest.mark.parametrize(
    ("text", "parts", "refs", "means"),
    [
        ("en het doel?", {Part.GOALS}, ("2.4.D1",), True),
        ("wat is de indicator?", {Part.GOALS}, ("2.4.D1",), True),
        ("welke doelen horen daarbij?", {Part.GOALS}, ("2.4.D1",), False),
        ("wat is de indicator?", {Part.GOALS}, ("2.4.A3",), False),
        ("welke andere actie?", {Part.ACTIONS}, ("2.4.A3",), False),
    ],
)
def test_the_kind_of_what_was_shown(
    text: str, parts: set[Part], refs: tuple[str, ...], means: bool
) -> None:
    """The singular means what was shown; the plural, or "other", those beside it."""
    assert names_kind_of(text, parts, refs) is means
