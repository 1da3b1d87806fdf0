"""How sure, how wide and how far a sentence is beside its sources."""

import pytest

from assistant.guard.strength import is_stronger
from tests.assistant.guard.examples import state, support

HELPDESK = "Verkenning nut en noodzaak van een helpdesk privacy"
ROLE = "Verkenning mogelijke rol met de SER bij het maatschappelijke debat"
CONNECTED = "Alle publieke dienstverleners kunnen aangesloten zijn op de GDI voorzieningen"
DATA = "Het gebruik van data door de overheid kan veel kansen bieden"
SIGNED = "De overheid heeft afspraken gemaakt met de internetsector"
CITIZENS = "Burgers kunnen terecht met vragen over de echtheid van een website"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("De overheid onderzoekt of een helpdesk privacy nodig is.", HELPDESK),
        ("De overheid verkent een mogelijke rol met de SER bij het debat.", ROLE),
        ("Alle publieke dienstverleners kunnen zijn aangesloten op de GDI.", CONNECTED),
        ("Het gebruik van data kan kansen bieden.", DATA),
        ("Burgers kunnen terecht met vragen over een website.", CITIZENS),
    ],
)
def test_what_the_source_says_is_not_stronger(text: str, quote: str) -> None:
    """What is looked into stays so, and what is possible."""
    assert not is_stronger(state(text, quote))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Er komt een helpdesk privacy.", HELPDESK),
        ("De SER krijgt een rol bij het maatschappelijke debat.", ROLE),
        ("Alle publieke dienstverleners zijn aangesloten op de GDI.", CONNECTED),
        ("Het gebruik van data zal veel kansen bieden.", DATA),
        ("De overheid regelt dat er een rol kan zijn met de SER.", ROLE),
        ("De DMA is verplicht vanaf 2024.", "De DMA is vanaf 2024 waarschijnlijk verplicht"),
        ("De internetsector is verplicht afspraken te maken.", SIGNED),
        ("Alle burgers kunnen terecht met vragen over een website.", CITIZENS),
        ("De overheid heeft inmiddels afspraken gemaakt met de internetsector.", SIGNED),
    ],
)
def test_more_than_the_source_says_is_stronger(text: str, quote: str) -> None:
    """Onderzoekt is not doet, kan not zal, a plan not a fact, and some are not all."""
    assert is_stronger(state(text, quote))


def test_what_was_achieved_may_be_told_as_a_fact() -> None:
    """Only the results from before the agenda are facts already."""
    text = "De overheid heeft al afspraken gemaakt met de internetsector."
    assert not is_stronger(state(text, support(SIGNED, field="achieved")))
    assert is_stronger(state(text, support(SIGNED, field="results_2023")))
