"""Each condition holds exactly where the question says so."""

from dataclasses import replace

import pytest

from assistant.planning.plan import Filters
from assistant.register.conditions import (
    meets_line,
    meets_organisations,
    meets_pages,
    meets_place,
    meets_refs,
)
from ingestion.agenda import Agenda

ANY = Filters()


def test_no_condition_is_always_met(agenda: Agenda) -> None:
    """Without conditions everything passes, "outside" without a place too."""
    for filters in (ANY, Filters(outside=True)):
        assert meets_place(filters, agenda.priorities[0])
        assert meets_line(filters, 1)
        assert meets_refs(filters, "1.1.A1", 1)
        assert meets_pages(filters, None)
        assert meets_organisations(filters, [])


@pytest.mark.parametrize(
    ("filters", "inside", "outside"),
    [
        (Filters(programme_line=1), True, False),
        (Filters(programme_line=2), False, True),
        (Filters(priority="1.1"), True, False),
        (Filters(priority="1.2"), False, True),
        (Filters(programme_line=1, priority="1.2"), False, False),
        (Filters(programme_line=2, priority="1.2"), False, True),
    ],
)
def test_a_place_is_inside_or_outside(
    agenda: Agenda, filters: Filters, inside: bool, outside: bool
) -> None:
    """Inside all places asked; outside every one of them, if the question excludes them."""
    priority = agenda.priorities[0]
    assert meets_place(filters, priority) is inside
    assert meets_place(replace(filters, outside=True), priority) is outside


@pytest.mark.parametrize(
    ("named", "met"),
    [
        ("1.1.A1", True),
        ("1.1", True),
        ("P1", True),
        ("1.1.A10", False),
        ("2.1", False),
        ("P2", False),
    ],
)
def test_a_ref_is_named_itself_or_with_its_whole(named: str, met: bool) -> None:
    """An action is named by its number, its priority or its programme line; no other."""
    assert meets_refs(Filters(refs=("4.3.A1", named)), "1.1.A1", 1) is met


def test_one_page_of_several_is_enough() -> None:
    """A priority with something on a page asked for passes, an unknown page does not."""
    assert meets_pages(Filters(pages=(9, 11)), None, 13, 9)
    assert not meets_pages(Filters(pages=(9, 11)), None, 10)


@pytest.mark.parametrize(
    ("filters", "met"),
    [
        (Filters(organisations=("A", "B")), True),
        (Filters(organisations=("A", "C")), False),
        (Filters(organisations=("A", "C"), mode="any"), True),
        (Filters(organisations=("C", "D"), mode="any"), False),
        (Filters(organisations=("A",), only=True), False),
        (Filters(organisations=("B", "A"), only=True), True),
        (Filters(organisations=("A", "B", "C"), only=True), False),
        (Filters(organisations=("A", "B", "C"), mode="any", only=True), True),
        (Filters(organisations=("A",), without=("C",)), True),
        (Filters(organisations=("A",), without=("C", "B")), False),
        (Filters(without=("A",)), False),
        (Filters(only=True), True),
    ],
)
def test_organisations_are_named_as_asked(filters: Filters, met: bool) -> None:
    """Of a cell with A and B: together, either, no others, and without."""
    assert meets_organisations(filters, ["A", "B"]) is met
