"""Filters are the conditions that a question states, all of them and no other."""

from dataclasses import replace
from timeit import timeit
from typing import Any

import pytest

from assistant.planning.filters import read_filters
from assistant.planning.organisations import load_organisations
from assistant.planning.plan import Filters
from ingestion.agenda import Agenda


def read(text: str, agenda: Agenda) -> Filters:
    """Read the filters of `text` with the project's own organisations."""
    return read_filters(text, load_organisations(), agenda)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("alles van VWS", {"organisations": ("VWS",)}),
        ("VWS, en nog eens VWS", {"organisations": ("VWS",)}),
        ("de VNG samen met IPO en UvW", {"organisations": ("VNG", "IPO", "UvW")}),
        ("zowel SZW als OCW", {"organisations": ("SZW", "OCW")}),
        ("naast BZK ook AZ", {"organisations": ("BZK", "AZ")}),
        ("SZW of OCW", {"organisations": ("SZW", "OCW"), "mode": "any"}),
        ("VNG, IPO dan wel de UvW", {"organisations": ("VNG", "IPO", "UvW"), "mode": "any"}),
        ("SZW en/of OCW", {"organisations": ("SZW", "OCW"), "mode": "any"}),
        ("minstens één van SZW en OCW", {"organisations": ("SZW", "OCW"), "mode": "any"}),
        ("SZW, of doet OCW dat", {"organisations": ("SZW", "OCW")}),
    ],
)
def test_organisations_are_joined(agenda: Agenda, text: str, expected: dict[str, Any]) -> None:
    """Together unless "of" stands between them; a name that is repeated counts once."""
    assert read(text, agenda) == Filters(**expected)


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("wat alleen BZK doet", True),
        ("uitsluitend door het ministerie van BZK", True),
        ("BZK als enige", True),
        ("waarvan BZK de enige uitvoerder is", True),
        ("BZK in zijn eentje", True),
        ("BZK en verder niemand", True),
        ("niet alleen door BZK", False),
        ("alleen de lijst van BZK graag", False),
    ],
)
def test_only_these(agenda: Agenda, text: str, only: bool) -> None:
    """The word for it stands just before or behind the name, and is not denied."""
    assert read(text, agenda) == Filters(organisations=("BZK",), only=only)


@pytest.mark.parametrize(
    ("text", "organisations", "without"),
    [
        ("EZK zonder JenV", ("EZK",), ("JenV",)),
        ("EZK, maar niet JenV of AZ", ("EZK",), ("JenV", "AZ")),
        ("zonder VNG en met IPO", (), ("VNG", "IPO")),
        ("behalve die van VNG", (), ("VNG",)),
        ("de acties waar VNG niet aan meedoet", (), ("VNG",)),
        ("de acties waar VNG niet bij zit, maar IPO wel", ("IPO",), ("VNG",)),
        ("doet VNG niets", ("VNG",), ()),
        ("Bijna alle acties noemen VNG. Welke actie niet?", (), ("VNG",)),
        ("VNG staat er vaak. Welke actie niet?", ("VNG",), ()),
        ("VNG staat er vaak. In welke actie ontbreekt die?", (), ("VNG",)),
        ("VNG staat er vaak. In welke actie staat die?", ("VNG",), ()),
        ("en nu waar VNG niet bij staat", (), ("VNG",)),
        ("VNG, niet te verwarren met iets anders", ("VNG",), ()),
    ],
)
def test_without_these(
    agenda: Agenda, text: str, organisations: tuple[str, ...], without: tuple[str, ...]
) -> None:
    """What is excluded may be several, and says nothing of those who are named beside it."""
    assert read(text, agenda) == Filters(organisations=organisations, without=without)


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("acties van de bibliotheken", ("bibliotheken",)),
        ("de rol van provincies en waterschappen", ("provincies", "waterschappen")),
        ("en de gemeentes?", ("gemeenten",)),
        ("ik moest naar de gemeente voor een pas", ()),
        ("krijgen bibliotheken nieuwe computers", ()),
        ("acties voor gemeenten", ()),
        ("idem voor de waterschappen", ("waterschappen",)),
        ("De VNG vraagt ons waar de provincies bij betrokken zijn", ("provincies",)),
        (
            "In verband met overleg bij de VNG: bij welke acties zijn provincies betrokken?",
            ("provincies",),
        ),
        ("welke provincies zijn bij de acties betrokken", ()),
    ],
)
def test_a_common_noun_is_a_condition_when_it_acts(
    agenda: Agenda, text: str, organisations: tuple[str, ...]
) -> None:
    """Municipalities are a condition for actions, or alone; a place to go to is none."""
    assert read(text, agenda) == Filters(organisations=organisations)


@pytest.mark.parametrize(
    "text",
    [
        "wat is de SER?",
        "wat betekent KOOP",
        "UvW, waarvan is dat de afkorting",
        "waar staat CIP voor",
        "een afdeling van BZK",
    ],
)
def test_a_name_that_is_explained_is_no_condition(agenda: Agenda, text: str) -> None:
    """Who asks what a name means, or for a part of it, asks for nobody's actions."""
    assert read(text, agenda) == Filters()


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("klaar voor 2023", 2023),
        ("tegen eind 2025", 2025),
        ("t/m 2025", 2025),
        ("per 31-12-2024", 2024),
        ("in '23", 2023),
        ("medio 24", 2024),
        ("tweeduizend vijfentwintig", 2025),
        ("twintig drieëntwintig", 2023),
        ("in 2030", 2030),
        ("in 2022", None),
        ("in 2023 en 2025", None),
        ("vanaf 2025", None),
        ("eind dit jaar", None),
        ("2025 XK", None),
        ("20250 mensen, 2.025 en € 2025", None),
    ],
)
def test_a_year_is_when_something_is_due(agenda: Agenda, text: str, year: int | None) -> None:
    """In all spellings; not the agenda's past, a start, an absence, or one of several."""
    assert read(text, agenda) == Filters(year=year)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prioriteit 3.3", {"priority": "3.3", "refs": ("3.3",)}),
        ("waar gaat programmalijn 4 over", {"programme_line": 4, "refs": ("P4",)}),
        ("doelen van 3.3", {"priority": "3.3"}),
        ("acties uit lijn 4", {"programme_line": 4}),
        ("actie 3 van 2.2", {"priority": "2.2", "refs": ("2.2.A3",)}),
        ("VNG in 2.2", {"organisations": ("VNG",), "priority": "2.2"}),
        ("buiten 2.2", {"priority": "2.2", "outside": True}),
        ("lijn 2 naast lijn 3", {"refs": ("P2", "P3")}),
        ("acties van 2.2 en 2.3", {"refs": ("2.2", "2.3")}),
        ("acties buiten lijn 2 en lijn 4", {"refs": ("P1", "P3", "P5")}),
        ("acties van 2.2 en van lijn 3", {"priority": "2.2", "programme_line": 3}),
        ("Algoritmes reguleren", {"refs": ("3.3",)}),
        ("acties onder Algoritmes reguleren", {"priority": "3.3"}),
        ("doel 2 van Algoritmes reguleren", {"priority": "3.3", "refs": ("3.3.D2",)}),
        ("acties van de programmalijn over regie", {"programme_line": 3}),
        ("de programmalijn over regie", {"refs": ("P3",)}),
        ("wat staat er op blz. 13", {"pages": (13,)}),
    ],
)
def test_a_place_is_a_condition_or_looked_up(
    agenda: Agenda, text: str, expected: dict[str, Any]
) -> None:
    """A number always narrows, a title where something in it is asked for; else it is a ref."""
    assert read(text, agenda) == Filters(**expected)


def test_all_conditions_stand_side_by_side(agenda: Agenda) -> None:
    """One does not hide another."""
    text = "Noem uit lijn 2 de acties van EZ of justitie zonder VNG die eind '25 af zijn (blz. 15)"
    assert read(text, agenda) == Filters(
        organisations=("EZK", "JenV"),
        mode="any",
        without=("VNG",),
        year=2025,
        programme_line=2,
        pages=(15,),
    )


@pytest.mark.parametrize("text", ["", "?", "ja", "en wie doet dat?", "laptops voor kinderen"])
def test_a_question_without_conditions_has_no_filters(agenda: Agenda, text: str) -> None:
    """A topic or a follow-up is no condition."""
    assert read(text, agenda) == Filters()


def test_an_agenda_without_an_edition_has_no_past(agenda: Agenda) -> None:
    """When the edition is unknown, every year may be one that something is due by."""
    assert read("in 2022", replace(agenda, edition="")) == Filters(year=2022)


def test_reading_takes_less_than_a_millisecond(agenda: Agenda) -> None:
    """A long question of rare and misspelt words is read at once."""
    text = (
        "Mijn biblioteek en het waterscap vroegen of het ministere van Volksgezondheit, Welzijn en "
        "Sport de persoonsgegevensuitwisseling rond 2.2 nog voor eind 2025 verbetert, actie 3 dus."
    )
    runs = 20
    best = min(timeit(lambda: read(text, agenda), number=1) for _ in range(runs))
    assert best < 0.001


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voor een gesprek tussen VWS en SZW: welke acties doen beide?",
         {"organisations": ("VWS", "SZW")}),
        ("Voor een gesprek met VWS: welke acties doen SZW en OCW samen?",
         {"organisations": ("SZW", "OCW")}),
        ("alle acties met 'medeoverheden' (zoals de VNG)", {"organisations": ("medeoverheden",)}),
        ("acties van VWS en SZW, die twee departementen", {"organisations": ("VWS", "SZW")}),
        ("acties met drie of meer ministeries", {"ministries": range(3, 99)}),
        ("acties met BZK als enige ministerie",
         {"organisations": ("BZK",), "ministries": range(1, 2)}),
        ("welke doelen zijn nog te bepalen", {"indicator": "open"}),
    ],
)  # fmt: skip
def test_conditions_and_what_stands_beside_them(
    agenda: Agenda, text: str, expected: dict[str, Any]
) -> None:
    """Whom a list is for, examples, and a common noun for those that are named are none."""
    assert read(text, agenda) == Filters(**expected)
