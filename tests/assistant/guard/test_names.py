"""Names of a sentence against those of its sources."""

import pytest

from assistant.guard.names import find_unsupported_names, has_other_owned
from assistant.planning.organisations import load_organisations
from tests.assistant.guard.examples import state

GDI = "De GDI wordt centraal gefinancierd door BZK"
STRATEGY = "De Cybersecuritystrategie (NLCS) onder coördinatie van de minister van JenV"
CARIBBEAN = "subsidiëring van internetabonnementen voor burgers in Caribisch Nederland"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("De GDI wordt betaald door BZK.", GDI),
        ("Het ministerie van Binnenlandse Zaken betaalt de GDI.", GDI),
        ("De minister van Justitie en Veiligheid coördineert de NLCS.", STRATEGY),
        ("De Nederlandse overheid en het Rijk doen dat.", GDI),
        ("Burgers in Caribisch Nederland krijgen subsidie.", CARIBBEAN),
        ("Er komt een NLCS-plan.", STRATEGY),
    ],
)
def test_a_name_that_the_source_has_is_supported(text: str, quote: str) -> None:
    """An organisation counts under any of its names, and the country needs no source."""
    assert find_unsupported_names(state(text, quote), load_organisations()) == frozenset()


@pytest.mark.parametrize(
    ("text", "quote", "name"),
    [
        ("De GDI wordt betaald door EZK.", GDI, "EZK"),
        ("Het ministerie van VWS betaalt de GDI.", GDI, "VWS"),
        ("De GDI wordt betaald door de gemeenten.", GDI, "gemeenten"),
        ("De minister van Defensie coördineert dat.", STRATEGY, "Defensie"),
        ("Dit regelt de NCTV.", STRATEGY, "NCTV"),
        ("Ook op Bonaire komt er subsidie.", CARIBBEAN, "Bonaire"),
        ("Er komt een AI-plan.", STRATEGY, "AI-plan"),
    ],
)
def test_a_name_that_the_source_lacks_is_named(text: str, quote: str, name: str) -> None:
    """Another ministry, a group, an abbreviation or a place is not taken from nowhere."""
    assert name in find_unsupported_names(state(text, quote), load_organisations())


def test_what_is_called_own_is_what_the_source_calls_so() -> None:
    """A model likes to give everybody something of their own."""
    quote = "Aanbieden eigen domein, zodat burgers hun eigen gegevens zien"
    assert not has_other_owned(state("De overheid heeft een eigen domein.", quote))
    assert not has_other_owned(state("Burgers zien eigen gegevens.", quote))
    assert has_other_owned(state("De overheid heeft een eigen website.", quote))
    assert has_other_owned(state("De overheid heeft een eigen domein.", "Aanbieden domein"))
