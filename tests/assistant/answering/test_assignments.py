"""Assignments: who is stated to carry something out is found; who asks or is asked of is not."""

import pytest

from assistant.answering.answer import Status
from assistant.answering.assignments import find_assigned
from assistant.pipeline import ask
from assistant.planning.organisations import load_organisations
from assistant.sources import Sources


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Defensie trekt de oefening, bij wie meld ik mij?", "Defensie"),
        ("Financiën coördineert het; wie is mijn contact?", "Financiën"),
        ("Nu EZK de wallet bouwt, wie let er op?", "EZK"),
        ("VWS is trekker van het dashboard. Sinds wanneer?", "VWS"),
    ],
)
def test_who_is_stated_to_do_it_is_found(text: str, name: str) -> None:
    """In a sentence of its own, before a question, and within one."""
    assert find_assigned(text, load_organisations()) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Trekt Defensie de oefening?",
        "Wie trekt de oefening van Defensie?",
        "Ik werk bij EZK. Wie regelt de wallet?",
        "De gemeente regelt mijn paspoort niet. Wat nu?",
    ],
)
def test_who_is_asked_of_or_met_is_none(text: str) -> None:
    """Nor a group that everybody has to do with."""
    assert not find_assigned(text, load_organisations())


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "BZK voert het contactpunt voor echte overheidssites uit. Wanneer is het er?",
            "Defensie voert het contactpunt voor echte overheidssites uit. Wanneer is het er?",
        ),
    ],
)
def test_a_wrong_executor_is_not_confirmed(sources: Sources, right: str, wrong: str) -> None:
    """The same question is answered where its executor is the one that the agenda names."""
    assert ask(right, [], sources, limit=2000).status is Status.ANSWERED
    assert ask(wrong, [], sources, limit=2000).status is Status.NOT_IN_AGENDA
