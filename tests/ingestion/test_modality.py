"""A plain sentence is as sure, as binding and as general as its source."""

import pytest

from ingestion.modality import find_breaches


@pytest.mark.parametrize(
    ("source", "plain", "name"),
    [
        ("Verkenning introductie CPO's", "Er komen CPO's.", "research"),
        ("Invoering van CPO's", "De overheid onderzoekt of er CPO's komen.", "research"),
        ("Is vanaf 2024 waarschijnlijk verplicht", "Het is vanaf 2024 verplicht.", "possibility"),
        ("De wet is ingevoerd", "De wet moet worden ingevoerd.", "obligation"),
        ("Het keurmerk wordt verplicht", "Er is een keurmerk.", "obligation"),
        ("Overheden kopen veilige ICT", "Overheden kopen alleen veilige ICT.", "generality"),
        ("Nog niet alle sites voldoen", "De sites voldoen.", "negation"),
        ("Alle sites voldoen", "Niet elke site voldoet.", "negation"),
    ],
)
def test_another_strength_is_named(source: str, plain: str, name: str) -> None:
    """A promise out of a plan to look, a duty out of a fact, or a denial that is gone."""
    assert [breach.split(":")[0] for breach in find_breaches(source, plain)] == [name]


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("Verkenning introductie CPO's", "De overheid onderzoekt of er CPO's komen."),
        ("Dient in 2024 te voldoen", "In 2024 moet het voldoen."),
        ("Ondersteuning is nog onvoldoende", "Er is te weinig steun."),
        ("De onderzoeksagenda", "De agenda."),
        ("Het onderwerp is onderzocht", "Er is over het onderwerp nagedacht."),
    ],
)
def test_the_same_strength_in_other_words_is_fine(source: str, plain: str) -> None:
    """Near misses: the words differ, what is claimed does not."""
    assert find_breaches(source, plain) == []
