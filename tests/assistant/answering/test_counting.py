"""Parts of the agenda are counted; a number in its text is searched."""

import pytest

from assistant.answering.answer import Answer, Status
from assistant.pipeline import ask
from assistant.sources import Sources


def answer(sources: Sources, question: str) -> Answer:
    """Answer `question`."""
    return ask(question, (), sources, limit=2000)


@pytest.mark.parametrize(
    ("question", "said", "first", "total"),
    [
        ("Hoeveel doelen heeft programmalijn 3?", "10 doelen in programmalijn 3", "3.1.D1", 10),
        ("hoeveel doelen heeft 2.4", "5 doelen in prioriteit 2.4", "2.4.D1", 5),
        ("Hoeveel prioriteiten heeft programmalijn 2?", "4 prioriteiten", "2.1", 4),
        ("Welke prioriteiten vallen onder programmalijn 3?", "3 prioriteiten", "3.1", 3),
        ("hoeveel prioriteiten zijn er in totaal", "15 prioriteiten", "1.1", 15),
        ("Hoeveel programmalijnen zijn er?", "5 programmalijnen", "P1", 5),
        ("hoeveel acties staan er in totaal in de werkagenda?", "44 acties", "1.1.A1", 44),
    ],
)
def test_parts_are_counted(
    sources: Sources, question: str, said: str, first: str, total: int
) -> None:
    """The text has the number, the table all that was counted."""
    found = answer(sources, question)
    assert said in found.sentences[0].text
    assert found.table
    assert (found.table.rows[0]["ref"], found.table.total) == (first, total)


def test_pages_are_counted(sources: Sources) -> None:
    """It is said how many pages there are, and which are absent."""
    found = answer(sources, "hoeveel pagina's heeft de werkagenda")
    assert found.sentences[0].text == (
        "Ik heb 27 pagina's van de Werkagenda. De laatste is pagina 53."
    )
    assert "De pagina's 2, 4, 6" in found.sentences[1].text


def test_a_number_of_the_text_is_searched(sources: Sources) -> None:
    """What is counted in the agenda's own words is no list of the register."""
    found = answer(sources, "hoeveel procent in Caribisch Nederland heeft internet thuis?")
    assert found.status is Status.ANSWERED
    assert found.table is None


def test_pages_of_something_else_are_not_counted(sources: Sources) -> None:
    """How long something else may be is not how long the file is."""
    found = answer(sources, "Hoeveel bladzijden telt een handreiking?")
    assert found.status is Status.NOT_IN_AGENDA
