"""Of the place that was told, a follow-up may ask why it is needed or how it is measured."""

import pytest

from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters, Intent
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.planning.told_places import ask_of_place
from assistant.sources import Sources

PLACE = Filters(priority="3.3")


@pytest.mark.parametrize("text", ["waarom is dat nodig?", "En wat is dan het probleem?"])
def test_a_reason_stands_in_the_challenge(sources: Sources, text: str) -> None:
    """That of the priority that was told."""
    plan = ask_of_place(plan_question(Question(text, text), (), sources), PLACE)
    assert plan
    assert (plan.intent, plan.filters, plan.parts) == (
        Intent.LOOKUP,
        PLACE,
        frozenset({Part.CHALLENGE}),
    )


def test_goals_are_asked_for_by_their_indicator(sources: Sources) -> None:
    """In the place that was told, unless another is named."""
    text = "bij welke doelen is de indicator nog te bepalen?"
    plan = ask_of_place(plan_question(Question(text, text), (), sources), PLACE)
    assert plan
    assert plan.filters == Filters(priority="3.3", indicator="open")
    text = "bij welke doelen van 2.4 is de indicator nog te bepalen?"
    assert ask_of_place(plan_question(Question(text, text), (), sources), PLACE) is None


@pytest.mark.parametrize("text", ["waarom is een wallet nodig?", "wie doet dat?"])
def test_something_else_is_asked(sources: Sources, text: str) -> None:
    """A subject of its own, or another thing than why."""
    assert ask_of_place(plan_question(Question(text, text), (), sources), PLACE) is None
