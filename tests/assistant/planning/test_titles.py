"""Programme lines and priorities are known by their titles."""

import pytest

from assistant.planning.titles import find_titles
from ingestion.agenda import Agenda


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("Versterken cybersecurity", ("2.4",)),
        ("iets over het versterken van de cybersecurity", ("2.4",)),
        ("iedereen kan de digitale wereld vertrouwen", ("P2",)),
        ("vergroten van digivaardigheden en kennis, waar is dat", ("1.1",)),
        ("Verbeteren van informatiehuishouding voor openbaarheid van het bestuur", ("4.1",)),
        ("staat er iets in 'Publieke waarden' over", ("2.1",)),
        ("de prioriteit algoritmes", ("3.3",)),
        ("prioriteit over desinformatie", ("1.3",)),
        ("de programmalijn over regie", ("P3",)),
        ("de lijn en de prioriteit voor het Caribisch deel", ("5.1",)),
    ],
)
def test_a_title_is_found(agenda: Agenda, text: str, refs: tuple[str, ...]) -> None:
    """Nearly the whole title, a quoted part, or a part of its own behind its kind."""
    assert find_titles(text, agenda) == refs


@pytest.mark.parametrize(
    "text",
    [
        "cybersecurity",
        "publieke waarden",
        "nieuwe digitale technologie",
        "in de prioriteit van digitale",
        "welke prioriteit gaat over algoritmes",
        "onder welke lijn valt regie",
        "prioriteit geven we graag aan laptops; algoritmes niet",
        "dat is geen prioriteit. Algoritmes zijn dat wel",
        "'wallet'",
        "",
    ],
)
def test_a_topic_is_no_title(agenda: Agenda, text: str) -> None:
    """A word of a title, a part that others share, and what is asked for name no place."""
    assert find_titles(text, agenda) == ()


def test_a_line_and_its_priority_of_the_same_title_are_both_found(agenda: Agenda) -> None:
    """The only priority of the last programme line has the line's title."""
    title = agenda.programme_lines[-1].title.text
    assert find_titles(title, agenda) == ("P5", "5.1")
