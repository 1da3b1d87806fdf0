"""Plan: the intent and the formal conditions that the assistant read in the question."""

from typing import Any

import pytest

from eval.scorers import plan
from eval.source import Source
from tests.eval.examples import make_case, make_observation

CASE = make_case(
    intent="organisation_actions",
    filters={"organisations": ["BZK", "EZK"], "mode": "all", "year": 2025},
)


def plan_of(filters: dict[str, Any], intent: str = "organisation_actions") -> dict[str, Any]:
    """Return a plan with `filters`."""
    return {"intent": intent, "filters": filters}


@pytest.mark.parametrize(
    ("filters", "value"),
    [
        ({"organisations": ["EZK", "BZK"], "mode": "all", "year": 2025}, 1),
        ({"organisations": ("BZK", "EZK"), "year": 2025, "priority": None}, 1),
        ({"organisations": ["BZK", "EZK"], "mode": "any", "year": 2025}, 0),
        ({"organisations": ["BZK", "EZK"], "year": 2023}, 0),
        ({"organisations": ["BZK", "EZK"]}, 0),
        ({"organisations": ["BZK"], "year": 2025}, 0),
        ({"organisations": ["BZK", "EZK"], "year": 2025, "programme_line": 2}, 0),
    ],
)
def test_all_conditions_and_no_other(filters: dict[str, Any], value: float, source: Source) -> None:
    """Order, empty conditions and the usual mode do not matter; any other difference does."""
    given = plan.filters(CASE, make_observation(plans=[plan_of(filters)]), source)
    assert given.value == value


def test_a_mode_without_organisations_to_join_says_nothing(source: Source) -> None:
    """With one organisation, any and all are the same."""
    case = make_case(filters={"organisations": ["BZK"]})
    filters = {"organisations": ["BZK"], "mode": "any"}
    assert plan.filters(case, make_observation(plans=[plan_of(filters)]), source).value == 1


def test_the_intent_is_right_or_not(source: Source) -> None:
    """A neighbouring intent is wrong."""
    for intent, value in (("organisation_actions", 1), ("responsible", 0)):
        given = plan.intent(CASE, make_observation(plans=[plan_of({}, intent)]), source)
        assert (given.value, given.answer) == (value, intent)


def test_the_explanation_shows_both_plans(source: Source) -> None:
    """A reader sees what was read and what should have been."""
    given = plan.filters(CASE, make_observation(plans=[plan_of({})]), source)
    assert given.answer == "no filters"
    assert given.explanation == "expected mode all, organisations BZK + EZK, year 2025"


def test_a_subject_that_does_not_plan_is_not_judged(source: Source) -> None:
    """A baseline has no plan."""
    assert plan.intent(CASE, make_observation(), source).value is None
    assert plan.filters(CASE, make_observation(), source).value is None
