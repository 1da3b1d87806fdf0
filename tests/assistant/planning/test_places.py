"""Places are read from their numbers, in all the ways that people say these."""

import pytest

from assistant.planning.places import Places, read_places
from ingestion.agenda import Agenda


def read(text: str, agenda: Agenda, titled: str | None = None) -> tuple[tuple[int | str, ...], ...]:
    """Return the lines, priorities, items and pages in `text`."""
    places = read_places(text, agenda, titled)
    return places.lines, places.priorities, places.items, places.pages


@pytest.mark.parametrize(
    ("text", "priority"),
    [
        ("prioriteit 3.3", "3.3"),
        ("prio 3,3", "3.3"),
        ("hoofdstuk 3.3", "3.3"),
        ("3.3?", "3.3"),
        ("(2.4)", "2.4"),
        ("prioriteit twee punt vier", "2.4"),
        ("prioriteit een punt drie", "1.3"),
        ("prioriteit 6.2", "6.2"),
        ("de derde prioriteit van programmalijn 2", "2.3"),
        ("prioriteit 3 van lijn 2", "2.3"),
    ],
)
def test_a_priority_is_read(agenda: Agenda, text: str, priority: str) -> None:
    """With or without its kind; with it also one that does not exist."""
    assert read_places(text, agenda).priorities == (priority,)


@pytest.mark.parametrize(
    "text",
    [
        "6.2",
        "3,3",
        "2.4 miljoen",
        "1.1%",
        "€2.1",
        "versie 1.1",
        "WCAG 2.1",
        "artikel 1.2 van de wet",
        "op 1.3.2023",
        "1.2.3.4",
        "12.4",
        "prioriteit 2",
        "de derde prioriteit",
    ],
)
def test_another_number_is_no_priority(agenda: Agenda, text: str) -> None:
    """An amount, a version, a date, or a number that no priority of the agenda has."""
    assert read(text, agenda) == ((), (), (), ())


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("programmalijn 3", (3,)),
        ("Programma lijn drie", (3,)),
        ("de 3e programmalijn", (3,)),
        ("derde lijn", (3,)),
        ("PL3", (3,)),
        ("P3", (3,)),
        ("hoofdstuk 3", (3,)),
        ("programmalijnen 1 t/m 3", (1, 2, 3)),
        ("lijn 2 en 4", (2, 4)),
        ("vijf programmalijnen", ()),
        ("buslijn 3", ()),
    ],
)
def test_programme_lines_are_read(agenda: Agenda, text: str, lines: tuple[int, ...]) -> None:
    """In digits and words, before or behind, one or several; how many there are is no number."""
    assert read_places(text, agenda).lines == lines


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("actie 1.2.4", ("1.2.A4",)),
        ("1.2.A4", ("1.2.A4",)),
        ("1.2 a4", ("1.2.A4",)),
        ("doel 3.1.2", ("3.1.D2",)),
        ("3.1.D2", ("3.1.D2",)),
        ("2.4.O en 2.4.R", ("2.4.O", "2.4.R")),
        ("V3", ("V3",)),
        ("V4", ()),
        ("doel 2 van 3.1", ("3.1.D2",)),
        ("3.1 doel twee", ("3.1.D2",)),
        ("doelstelling nr. 2 uit prioriteit 3.1", ("3.1.D2",)),
        ("het tweede en derde doel van 3.1", ("3.1.D2", "3.1.D3")),
        ("1.3: de acties 1 en 3", ("1.3.A1", "1.3.A3")),
        ("acties 6 t/m 8 van 4.3", ("4.3.A6", "4.3.A7", "4.3.A8")),
        ("acties 6 tot en met 8 en 10 van 4.3", ("4.3.A6", "4.3.A7", "4.3.A8", "4.3.A10")),
        ("actie 2 van 1.3 en actie 4 van 2.4", ("1.3.A2", "2.4.A4")),
        ("1.3 actie 2 en 2.4 actie 3", ("1.3.A2", "2.4.A3")),
        ("2.4, en daarvan dan actie 9", ("2.4.A9",)),
        ("actie een van 2.1", ("2.1.A1",)),
        ("heeft een actie van 2.1 een doel", ()),
        ("als doel 90% in 2.1", ()),
        ("actie 3", ()),
        ("het tweede doel", ()),
    ],
)
def test_items_are_read(agenda: Agenda, text: str, items: tuple[str, ...]) -> None:
    """An action or goal belongs to the priority beside it; without one its number says nothing."""
    assert read_places(text, agenda).items == items


def test_an_item_belongs_to_the_priority_that_is_titled(agenda: Agenda) -> None:
    """A title stands in for a number, unless there is one."""
    assert read_places("actie 5", agenda, titled="2.4").items == ("2.4.A5",)
    assert read_places("actie 5 van 1.2", agenda, titled="2.4").items == ("1.2.A5",)


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("pagina 27", (27,)),
        ("Pagina nummer 27", (27,)),
        ("blz 9", (9,)),
        ("blz. 9 en 11", (9, 11)),
        ("p. 31", (31,)),
        ("p31", (31,)),
        ("pag. 5", (5,)),
        ("bladzijde elf", (11,)),
        ("pagina's 9-11", (9, 10, 11)),
        ("hoeveel pagina's", ()),
        ("53 pagina's", ()),
        ("mp3", ()),
    ],
)
def test_pages_are_read(agenda: Agenda, text: str, pages: tuple[int, ...]) -> None:
    """One, several or a range, in all abbreviations; how many there are is no number."""
    assert read(text, agenda) == ((), (), (), pages)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("buiten prioriteit 2.4", Places((), ("2.4",), (), (), True)),
        ("die niet onder lijn 4 vallen", Places((4,), (), (), (), True)),
        ("met uitzondering van de acties uit 2.4", Places((), ("2.4",), (), (), True)),
        ("andere prioriteiten dan 2.4", Places((), ("2.4",), (), (), True)),
        ("uit lijn 2, behalve 2.4", Places((), ("2.4",), (), (), True)),
        ("buiten kijf staat dat 2.4", Places((), ("2.4",), (), (), False)),
        ("niet veel in lijn 4", Places((4,), (), (), (), False)),
    ],
)
def test_an_excluded_place_is_outside(agenda: Agenda, text: str, expected: Places) -> None:
    """The word for it stands before the place; then what is not excluded is left out."""
    assert read_places(text, agenda) == expected


@pytest.mark.parametrize(
    "text",
    [
        "die van 2.2 niet meegerekend",
        "2.2 buiten beschouwing gelaten",
        "haal 2.2 eruit",
        "afgezien van prioriteit 2.2",
        "die niet onder de privacy-prioriteit (2.2) vallen",
    ],
)
def test_a_place_is_left_out_before_or_behind_it(agenda: Agenda, text: str) -> None:
    """In many ways."""
    places = read_places(text, agenda)
    assert (places.priorities, places.outside) == (("2.2",), True)


def test_a_number_behind_a_priority_is_an_action(agenda: Agenda) -> None:
    """Also with the word for it."""
    assert read_places("prio 4.3 nr 15", agenda).items == ("4.3.A15",)


def test_a_place_is_not_left_out_by_a_word_that_begins_so(agenda: Agenda) -> None:
    """As "wegens" does."""
    assert not read_places("acties van 2.2 wegens de AVG", agenda).outside
