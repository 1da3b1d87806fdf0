"""Organisations are found however people write them, and not in words that only look like them."""

import pytest

from assistant.planning.organisations import Organisations, load_organisations
from ingestion.agenda import Agenda


@pytest.fixture(scope="module")
def organisations() -> Organisations:
    """Return the project's own organisations."""
    return load_organisations()


def names(organisations: Organisations, text: str) -> list[str]:
    """Return the names of the organisations in `text`."""
    return [mention.name for mention in organisations.find(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("bzk", "BZK"),
        ("B.Z.K.", "BZK"),
        ("b/z/k", "BZK"),
        ("MinBZK", "BZK"),
        ("BiZa", "BZK"),
        ("binnenlandse zaken", "BZK"),
        ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "BZK"),
        ("binnelandse zaken", "BZK"),
        ("EZ", "EZK"),
        ("EL&I", "EZK"),
        ("economische zaken en klimaat", "EZK"),
        ("Klimaat en Groene Groei", "EZK"),
        ("J&V", "JenV"),
        ("j en v", "JenV"),
        ("VenJ", "JenV"),
        ("justitie", "JenV"),
        ("het ministerie van justite", "JenV"),
        ("OC&W", "OCW"),
        ("onderwijs cultuur en wetenschap", "OCW"),
        ("departement van onderwijs", "OCW"),
        ("minister van Onderwijs", "OCW"),
        ("ministerie landbouw", "LNV"),
        ("LVVN", "LNV"),
        ("SoZa", "SZW"),
        ("Sociale Zaken", "SZW"),
        ("min. van volksgezondheid", "VWS"),
        ("Volksgezondheit, Welzijn & Sport", "VWS"),
        ("Ministry of Health", "VWS"),
        ("vereniging nederlandse gemeenten", "VNG"),
        ("Unie van Waterschapen", "UvW"),
        ("sociaal economische raad", "SER"),
        ("NLdigital", "NL Digital"),
        ("CIO-Rijk", "CIO Rijk"),
        ("de gemeentes", "gemeenten"),
        ("biebs", "bibliotheken"),
        ("biblioteek", "bibliotheken"),
        ("provincie", "provincies"),
        ("het waterschap", "waterschappen"),
        ("mede-overheden", "medeoverheden"),
        ("alle ministeries", "alle departementen"),
    ],
)
def test_a_name_is_known_in_every_dress(organisations: Organisations, text: str, name: str) -> None:
    """In full, shortened, in parts, old, new, in any case, with its signs, or misspelt."""
    assert names(organisations, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "les over onderwijs en landbouw",
        "Onderwijs is belangrijk",
        "Zeker. Landbouw ook?",
        "IK ZOEK IETS OVER ONDERWIJS",
        "digitaal onderwijs",
        "ik koop een laptop",
        "te veel ads online",
        "de staatssecretaris voor digitale zaken",
        "overheidsbrede aanpak",
        "vaderschap erkennen na waterschade",
        "J.V. de Vries",
        "iedereen",
        "",
    ],
)
def test_a_subject_is_no_organisation(organisations: Organisations, text: str) -> None:
    """The name of a subject, a common word and a look-alike name nobody."""
    assert names(organisations, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("wat doet Onderwijs", ["OCW"]),
        ("acties van onderwijs", ["OCW"]),
        ("onderwijs en sociale zaken", ["OCW", "SZW"]),
        ("sociale zaken, landbouw of onderwijs", ["SZW", "LNV", "OCW"]),
        ("ministeries van onderwijs en landbouw", ["OCW", "LNV"]),
        ("KOOP", ["KOOP"]),
        ("acties koop", ["KOOP"]),
        ("SZW doet iets aan onderwijs", ["SZW"]),
        ("onderwijs en bibliotheken", ["bibliotheken"]),
    ],
)
def test_its_place_makes_a_subject_a_ministry(
    organisations: Organisations, text: str, found: list[str]
) -> None:
    """A capital, "ministerie van", "acties" or an organisation beside it, but no common noun."""
    assert names(organisations, text) == found


def test_a_longer_name_hides_the_shorter_one_in_it(organisations: Organisations) -> None:
    """The association of municipalities does not name the municipalities too."""
    text = "Vereniging van Nederlandse Gemeenten, gemeenten en alle andere departementen"
    assert names(organisations, text) == ["VNG", "gemeenten", "alle departementen"]


def test_a_mention_says_where_it_stands(organisations: Organisations) -> None:
    """From "ministerie van" to the end of the name, and whether it is a common noun."""
    text = "Gaan het ministerie van OCW en de bibliotheken daarover?"
    ministry, group = organisations.find(text)
    assert text[ministry.start : ministry.end] == "ministerie van OCW"
    assert text[group.start : group.end] == "bibliotheken"
    assert (ministry.is_everyday, group.is_everyday) == (False, True)


def test_going_to_the_town_hall_names_the_municipality(organisations: Organisations) -> None:
    """What a mention is good for is not decided where it is found."""
    assert names(organisations, "ik ga naar de gemeente") == ["gemeenten"]


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("vng", "VNG"),
        ("ministerie van BZK", "BZK"),
        ("onderwijs", "OCW"),
        ("koop", "KOOP"),
        ("Defensie", "Defensie"),
        ("Luchtvaart", None),
        ("VNG en IPO", None),
        ("acties van VNG", None),
        ("VNG iets", None),
        ("", None),
    ],
)
def test_one_name_is_resolved(
    organisations: Organisations, name: str, canonical: str | None
) -> None:
    """A name by itself needs no sign; two names, or more than a name, are no name."""
    assert organisations.resolve(name) == canonical


@pytest.mark.parametrize(
    ("name", "nearest"), [("BZKK", "BZK"), ("Sociaal Zaken", "SZW"), ("biebje", "bibliotheken")]
)
def test_the_nearest_name_is_offered(organisations: Organisations, name: str, nearest: str) -> None:
    """An unknown name has a known one that is written most like it."""
    assert organisations.resolve(name) is None
    assert organisations.find_nearest(name) == nearest


def test_every_executor_of_the_agenda_is_known(
    organisations: Organisations, agenda: Agenda
) -> None:
    """Each canonical name in a cell of the agenda resolves to itself."""
    named = {name for _, action in agenda.actions() for name in action.executors.organisations}
    assert len(named) > 30
    assert {name: organisations.resolve(name) for name in named} == {name: name for name in named}


def test_no_name_is_spelt_like_another(organisations: Organisations) -> None:
    """Each name, printed form and alias in the list finds its own organisation, no other."""
    for entry in organisations.entries:
        for spelt in (entry.name, *entry.printed, *entry.aliases):
            assert organisations.resolve(spelt) == entry.name, spelt


def test_a_name_in_quotes_is_meant_as_the_agenda_has_it(organisations: Organisations) -> None:
    """A common noun is then no word of every day."""
    quoted, bare = "bij 'medeoverheden'", "bij medeoverheden"
    assert [one.is_everyday for one in organisations.find(quoted)] == [False]
    assert [one.is_everyday for one in organisations.find(bare)] == [True]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("vereniging van nederlandse gemeentes", "VNG"),
        ("unie v waterschappen", "UvW"),
        ("min v economische zaken", "EZK"),
        ("rijksbreed", "Rijksbreed"),
    ],
)
def test_names_are_found_in_short(organisations: Organisations, text: str, name: str) -> None:
    """With "v" for "van", in the other plural, and a group without its capital."""
    assert names(organisations, text) == [name]
