"""Whose actions are asked for is told by a name, and by what says that somebody acts."""

import pytest

from assistant.planning.actors import asks_part, find_actor, find_name
from assistant.planning.planner import plan_question
from assistant.planning.question import Question
from assistant.sources import Sources


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Welke acties heeft de brandweer?", "brandweer"),
        ("Doet de Kustwacht ergens mee als uitvoerder?", "kustwacht"),
        ("Welke acties heeft VWS?", None),
        ("Welke acties van de overheid zijn er?", None),
        ("Wat doet de brandweer?", None),
    ],
)
def test_a_name_that_is_no_organisation_of_the_agenda(
    sources: Sources, text: str, name: str | None
) -> None:
    """The government as a whole is no such name, nor is who is known."""
    plan = plan_question(Question(text, text), (), sources)
    assert (find_name(plan) if find_actor(plan) else None) == name


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Waar komt IPO in beeld?", True),
        ("in welke prioriteit is SZW aan zet", True),
        ("Wat doet de SER in de uitvoering?", True),
        ("Wat voert de SER uit?", True),
        ("Waarom is SZW aan zet?", False),
        ("Waar is SZW?", False),
        ("Waar is hij bij betrokken?", False),
    ],
)
def test_what_an_organisation_carries_out(sources: Sources, text: str, asked: bool) -> None:
    """By a place that is asked and an idiom for taking part; somebody must be named."""
    assert asks_part(plan_question(Question(text, text), (), sources)) == asked
