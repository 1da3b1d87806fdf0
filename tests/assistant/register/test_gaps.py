"""What a list may lack is told by page and number, and only for the priorities asked."""

from dataclasses import replace

import pytest

from assistant.planning.plan import Filters
from assistant.register.gaps import find_action_gaps, find_overview_gaps
from ingestion.agenda import Agenda, Gaps

NONE = Gaps(pages=(), actions=(), overviews=(), action_tables=())


def test_a_list_of_all_actions_lacks_all_that_is_absent(agenda: Agenda) -> None:
    """All absent actions and tables; not the pages on which no action can stand."""
    gaps = find_action_gaps(agenda, Filters())
    assert gaps.actions == agenda.gaps.actions
    assert gaps.action_tables == agenda.gaps.action_tables
    assert set(agenda.gaps.pages) - set(gaps.pages) == {2, 4, 6, 8, 20, 40}


@pytest.mark.parametrize(
    ("priority", "pages", "actions", "tables"),
    [
        ("1.1", (10,), (), ()),
        ("1.2", (12, 14), ("1.2.A1", "1.2.A2", "1.2.A3"), ()),
        ("1.3", (16,), (), ()),
        ("1.4", (18,), (), ("1.4",)),
        ("2.1", (22, 24), ("2.1.A5", "2.1.A6"), ()),
        ("4.3", (48, 50), tuple(f"4.3.A{number}" for number in range(6, 12)), ()),
        ("5.1", (52,), (), ("5.1",)),
    ],
)
def test_the_numbers_tell_on_which_pages_actions_may_stand(
    agenda: Agenda,
    priority: str,
    pages: tuple[int, ...],
    actions: tuple[str, ...],
    tables: tuple[str, ...],
) -> None:
    """Behind the last action and in a jump there is room; before action 1 there is none."""
    gaps = find_action_gaps(agenda, Filters(priority=priority))
    assert gaps == Gaps(pages=pages, actions=actions, overviews=(), action_tables=tables)


def test_a_page_between_consecutive_actions_holds_none(agenda: Agenda) -> None:
    """Without a jump in the numbers, page 22 between two pages of 2.1 is of no matter."""
    renumbered = tuple(
        replace(
            priority,
            actions=tuple(
                replace(action, number=number)
                for number, action in enumerate(priority.actions, start=1)
            ),
        )
        for priority in agenda.priorities
    )
    gaps = find_action_gaps(replace(agenda, priorities=renumbered), Filters(priority="2.1"))
    assert gaps.pages == (24,)


def test_a_list_that_starts_late_has_its_beginning_on_the_page_before(agenda: Agenda) -> None:
    """If the first action of 1.3 had number 2, number 1 would stand on page 14."""
    late = tuple(
        replace(
            priority,
            actions=tuple(replace(one, number=one.number + 1) for one in priority.actions),
        )
        for priority in agenda.priorities
    )
    filters = Filters(priority="1.3")
    assert find_action_gaps(replace(agenda, priorities=late), filters).pages == (14, 16)


def test_a_complete_file_lacks_nothing(agenda: Agenda) -> None:
    """Without gaps in the agenda there are none in a list."""
    complete = replace(agenda, gaps=NONE)
    assert find_action_gaps(complete, Filters()) == NONE
    assert find_overview_gaps(complete, Filters()) == NONE


@pytest.mark.parametrize("filters", [Filters(programme_line=3), Filters(refs=("P3",))])
def test_a_programme_line_has_the_gaps_of_its_priorities(agenda: Agenda, filters: Filters) -> None:
    """Of line 3 no action is present, however it is named."""
    gaps = find_action_gaps(agenda, filters)
    assert gaps == replace(NONE, pages=(34, 36, 38), action_tables=("3.1", "3.2", "3.3"))


def test_outside_a_place_its_gaps_do_not_count(agenda: Agenda) -> None:
    """Outside 4.3 the jump in 4.3 takes nothing from the list."""
    gaps = find_action_gaps(agenda, Filters(priority="4.3", outside=True))
    assert not {48, 50} & set(gaps.pages)
    assert "4.3.A6" not in gaps.actions
    assert "4.2.A1" in gaps.actions


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        ("1.1.A2", NONE),
        ("1.2.A1", replace(NONE, pages=(12, 14), actions=("1.2.A1",))),
        ("3.2.A2", replace(NONE, pages=(36,), action_tables=("3.2",))),
        ("3.2.D1", NONE),
    ],
)
def test_a_single_action_is_there_or_it_is_not(agenda: Agenda, ref: str, expected: Gaps) -> None:
    """Of a present action nothing is absent; of an absent one, its own number and pages."""
    assert find_action_gaps(agenda, Filters(refs=(ref,))) == expected


def test_an_organisation_takes_no_gap_away(agenda: Agenda) -> None:
    """What an absent action says of its executors is not known."""
    filters = Filters(organisations=("AZ",), year=2025)
    assert find_action_gaps(agenda, filters) == find_action_gaps(agenda, Filters())


def test_a_page_is_absent_itself(agenda: Agenda) -> None:
    """Of the pages asked, those that are absent are told, and nothing else."""
    assert find_action_gaps(agenda, Filters(pages=(26, 27))) == replace(NONE, pages=(26,))
    assert find_overview_gaps(agenda, Filters(pages=(26, 27))) == replace(NONE, pages=(26,))
    assert find_overview_gaps(agenda, Filters(pages=(27,))) == NONE


def test_absent_overviews_stand_before_the_first_action(agenda: Agenda) -> None:
    """Seven overviews are absent, each with the page on which it must have stood."""
    assert find_overview_gaps(agenda, Filters()) == replace(
        NONE, pages=(8, 14, 20, 24, 26, 40, 46), overviews=agenda.gaps.overviews
    )


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(priority="1.1"), replace(NONE, pages=(8,), overviews=("1.1",))),
        (Filters(priority="1.2"), NONE),
        (Filters(refs=("2.2.R",)), replace(NONE, pages=(24,), overviews=("2.2",))),
        (Filters(programme_line=3), NONE),
    ],
)
def test_only_the_overviews_asked_for_are_absent(
    agenda: Agenda, filters: Filters, expected: Gaps
) -> None:
    """A priority whose overview is present lacks nothing."""
    assert find_overview_gaps(agenda, filters) == expected
