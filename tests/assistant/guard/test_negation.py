"""Denials and opposites between a sentence and its sources."""

import pytest

from assistant.guard.negation import is_turned
from tests.assistant.guard.examples import state

SUPERVISION = "Het toezicht op EU-regels is divers en nog onvoldoende helder belegd"
ALONE = "Dat doen we niet alleen, maar door samen te werken met de wetenschap"
SHARE = "Bepalen met wie je gegevens deelt zonder dat er iemand over je schouders mee kijkt"
FINANCED = "De GDI wordt centraal gefinancierd door BZK"
INVESTED = "Extra investeringen in digitale toezichthouders"
MORTGAGE = "Burgers hebben niet minder werk. Wie een hypotheek wil, moet gegevens halen"
OPEN = "Niet-persoonlijke gegevens van overheden zijn open"
SAFE = "Overheden kopen alleen veilige producten in"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Het toezicht op EU-regels is nog onvoldoende helder belegd.", SUPERVISION),
        ("Het toezicht op EU-regels is divers.", SUPERVISION),
        ("Je bepaalt met wie je gegevens deelt.", SHARE),
        ("De GDI wordt centraal betaald door BZK.", FINANCED),
        ("Er komen extra investeringen in toezichthouders.", INVESTED),
        ("Overheden kopen alleen veilige producten in.", SAFE),
        ("Niet-persoonlijke gegevens zijn open.", OPEN),
        ("De data zijn nu niet op orde.", "De basis van data is niet op orde"),
    ],
)
def test_a_denial_that_stays_is_not_turned(text: str, quote: str) -> None:
    """What is denied may be denied, and what stands beside a denial may be affirmed."""
    assert not is_turned(state(text, quote))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Het toezicht op EU-regels is helder belegd.", SUPERVISION),
        ("Het toezicht op EU-regels is niet divers.", SUPERVISION),
        ("Het toezicht is niet onvoldoende belegd.", SUPERVISION),
        ("De GDI wordt niet meer door BZK gefinancierd.", FINANCED),
        ("De GDI wordt decentraal gefinancierd door BZK.", FINANCED),
        ("Er komen minder investeringen in toezichthouders.", INVESTED),
        ("Overheden kopen alleen onveilige producten in.", SAFE),
        ("Wie een hypotheek wil niet, moet gegevens halen.", MORTGAGE),
        ("De gegevens zijn niet van overheden.", OPEN),
    ],
)
def test_a_lost_or_added_denial_is_turned(text: str, quote: str) -> None:
    """A denial that is dropped, added or doubled, and an opposite, turn a sentence round."""
    assert is_turned(state(text, quote))
