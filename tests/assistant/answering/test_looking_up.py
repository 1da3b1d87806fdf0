"""What is named by number, page or title is told; what is absent is said."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.sources import Sources
from tests.assistant.conditions import rows


def answer(sources: Sources, question: str) -> Answer:
    """Answer `question`."""
    return ask(question, (), sources, limit=2000)


def first(found: Answer) -> str:
    """Return the ref that is cited first."""
    return found.citations[0].ref


@pytest.mark.parametrize(
    ("question", "ref"),
    [
        ("wat is het derde doel van 2.4?", "2.4.D3"),
        ("Wie doet 2.2.5?", "2.2.A5"),
        ("actie 2.4.A5", "2.4.A5"),
        ("wat komt er in 2.2.A4 t/m 2025", "2.2.A4"),
        ("wat is de maatschappelijke opgave van 3.3", "3.3.O"),
        ("wat was er al bereikt bij 5.1", "5.1.R"),
        ("Onder welke programmalijn valt 2.3?", "2.3"),
        ("Hoe heet prioriteit 3.2?", "3.2"),
        ("Waar gaat programmalijn 5 over?", "P5"),
        ("Wat staat er op bladzijde 5?", "P1"),
    ],
)
def test_a_place_is_told(sources: Sources, question: str, ref: str) -> None:
    """Its own citation comes first."""
    found = answer(sources, question)
    assert found.status is Status.ANSWERED
    assert first(found) == ref


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Wat is actie 2 van 1.2?", Status.MISSING_FROM_SOURCE),
        ("Wat staat er op pagina 12?", Status.MISSING_FROM_SOURCE),
        ("wat is actie 25 van 4.3", Status.NOT_IN_AGENDA),
        ("wat staat er op pagina 80", Status.NOT_IN_AGENDA),
        ("wat is actie 5 en 7 van 2.1", Status.PARTIAL),
        ("welke acties staan op pagina 14 en 15", Status.PARTIAL),
        ("Welke doelen heeft 3.1 en welke acties?", Status.PARTIAL),
    ],
)
def test_what_is_absent_is_said(sources: Sources, question: str, status: Status) -> None:
    """On an absent page, nowhere, or half of it."""
    assert answer(sources, question).status is status


def test_where_it_stands_is_said_first(sources: Sources) -> None:
    """Who asks for the page is told the page."""
    found = answer(sources, "op welke pagina staat actie 3 van 1.1")
    assert "(pagina 9)" in found.sentences[0].text


def test_a_page_with_an_organisation(sources: Sources) -> None:
    """The other conditions hold on a page too."""
    assert rows(answer(sources, "welke acties op pagina 31 heeft AZ")) == ["2.4.A4", "2.4.A5"]


def test_goals_of_two_priorities_are_told_together(sources: Sources) -> None:
    """As their actions are."""
    found = answer(sources, "de doelen van 1.2 en die van 1.4")
    assert rows(found) == ["1.2.D1", "1.2.D2", "1.4.D1", "1.4.D2", "1.4.D3"]


def test_a_line_is_named_in_roman_numerals(sources: Sources) -> None:
    """As some people count them."""
    assert first(answer(sources, "programmalijn IV, waar gaat die over?")) == "P4"
