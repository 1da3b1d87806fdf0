"""What is asked of the executors: groups of which one, only these, and not those."""

import pytest

from assistant.planning.executors import Executors, read_executors
from assistant.planning.organisations import load_organisations


def read(text: str) -> Executors:
    """Read what `text` asks of the organisations that it names."""
    return read_executors(text, load_organisations().find(text))


@pytest.mark.parametrize(
    ("text", "organisations", "one_of"),
    [
        ("BZK samen met VWS of SZW", ("BZK",), (("VWS", "SZW"),)),
        ("BZK en met OCW, VWS of SZW", ("BZK",), (("OCW", "VWS", "SZW"),)),
        ("VWS of SZW met BZK", ("BZK",), (("VWS", "SZW"),)),
        ("VNG met een van de ministeries OCW en VWS", ("VNG",), (("OCW", "VWS"),)),
        ("VWS of SZW samen met VNG of IPO", (), (("VWS", "SZW"), ("VNG", "IPO"))),
        ("BZK, VWS en SZW", ("BZK", "VWS", "SZW"), ()),
    ],
)
def test_groups(
    text: str, organisations: tuple[str, ...], one_of: tuple[tuple[str, ...], ...]
) -> None:
    """Those that "of" joins are one group; a comma joins as the word after it does."""
    found = read(text)
    assert (found.organisations, found.one_of, found.mode) == (organisations, one_of, "all")


@pytest.mark.parametrize(
    ("text", "mode"),
    [("acties van OCW en die van VWS", "any"), ("acties van OCW en VWS", "all")],
)
def test_lists_are_added_up(text: str, mode: str) -> None:
    """Two lists beside each other are all of both; two names alone are together."""
    assert read(text).mode == mode


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("welke actie doet BZK helemaal zelf", True),
        ("BZK, zonder anderen erbij", True),
        ("BZK en EZK, verder niemand", True),
        ("BZK zonder partners", True),
        ("iets dat BZK uitsluitend met EZK doet", True),
        ("wat BZK alleen samen met de VNG doet", True),
        ("wat BZK niet alleen met EZK doet", False),
        ("acties van BZK, maar alleen met EZK", False),
        ("welke actie doet BZK zelf", False),
        ("BZK samen met anderen", False),
    ],
)
def test_only(text: str, only: bool) -> None:
    """All ways to say that nobody else takes part; "zelf" alone says only who."""
    assert read(text).only is only


@pytest.mark.parametrize(
    "text",
    [
        "acties van JenV, maar niet die waar ook de VNG bij staat",
        "acties van JenV waar VNG ontbreekt",
        "acties van JenV waar de VNG buiten blijft",
        "acties van JenV, op VNG na",
    ],
)
def test_without(text: str) -> None:
    """Who is left out may stand far behind the word that says so, or before it."""
    found = read(text)
    assert (found.organisations, found.without) == (("JenV",), ("VNG",))


@pytest.mark.parametrize(
    ("text", "organisations", "without"),
    [
        ("acties van VWS waar noch SZW noch OCW bij staat", ("VWS",), ("SZW", "OCW")),
        ("VWS noch SZW doet aan deze acties mee", (), ("VWS", "SZW")),
        ("bij welke acties wordt EZK nu juist niet genoemd", (), ("EZK",)),
        ("EZK staat zowat overal bij. Waar staat dat niet?", (), ("EZK",)),
        ("acties van OCW, afgezien van VWS", ("OCW",), ("VWS",)),
        ("waar doet VWS wel mee maar SZW niet", ("VWS",), ("SZW",)),
        ("acties van VWS (dus niet de 'medeoverheden')", ("VWS",), ("medeoverheden",)),
        ("acties van OCW waar volksgezondheid (VWS) niet bij staat", ("OCW",), ("VWS",)),
    ],
)
def test_those_who_must_not_be_named(
    text: str, organisations: tuple[str, ...], without: tuple[str, ...]
) -> None:
    """Who is left out by one name is not asked for by another."""
    found = read(text)
    assert (found.organisations, found.without) == (organisations, without)
