"""A plan says nothing that the question did not say."""

from dataclasses import FrozenInstanceError, replace

import pytest

from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question


def test_filters_say_nothing_by_themselves() -> None:
    """Without conditions nothing is narrowed, and several organisations act together."""
    filters = Filters()
    assert not any((filters.organisations, filters.without, filters.refs, filters.pages))
    assert (filters.year, filters.programme_line, filters.priority) == (None, None, None)
    assert (filters.mode, filters.only, filters.outside) == ("all", False, False)


def test_an_intent_is_its_own_name() -> None:
    """Intents go over the wire and into files as plain words."""
    assert str(Intent.OUT_OF_SCOPE) == "out_of_scope"
    assert Intent("due") is Intent.DUE
    with pytest.raises(ValueError, match="weather"):
        Intent("weather")


def test_a_plan_is_a_value() -> None:
    """A step of the road gives a new plan, and plans that say the same are the same."""
    plan = Plan(Intent.DUE, Question("in 2025?", "in 2025?"), Filters(year=2025))
    assert plan.about == ()
    assert replace(plan, about=("1.1.A1",)) != plan
    assert replace(plan, filters=Filters(year=2025)) == plan
    with pytest.raises(FrozenInstanceError):
        plan.intent = Intent.GOAL  # type: ignore[misc]
