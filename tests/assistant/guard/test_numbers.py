"""Numbers of a sentence against those of its sources."""

import pytest

from assistant.guard.numbers import find_unsupported_numbers, read_numbers
from tests.assistant.guard.examples import state, support

DEVICES = "In 2023 zijn 50.000 computers of apparaten verstrekt"
SHARE = "Tussen de 25% – 50% van de gemeenten is actief bezig"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Er zijn 50.000 computers verstrekt.", DEVICES),
        ("Er zijn 50000 computers verstrekt.", DEVICES),
        ("Tussen de 25 en 50 procent van de gemeenten is bezig.", SHARE),
        ("De GDI heeft vier domeinen.", "de GDI bouwstenen op 4 domeinen"),
        ("Het gaat om een plan.", "Het plan is er."),
        ("Er is één plan.", "Er komt één plan."),
        ("Volgens actie 2 op pagina 9 komt er een plan.", "Er komt een plan."),
        ("In de agenda van november 2022 staat een plan.", "Er komt een plan."),
    ],
)
def test_a_number_that_the_source_has_is_supported(text: str, quote: str) -> None:
    """Digits, words, percentages and the place of the source itself count, however written."""
    assert find_unsupported_numbers(state(text, quote)) == frozenset()


@pytest.mark.parametrize(
    ("text", "quote", "number"),
    [
        ("Er zijn 60.000 computers verstrekt.", DEVICES, "60000"),
        ("Er zijn 50 computers verstrekt.", DEVICES, "50"),
        ("In 2025 zijn er computers verstrekt.", DEVICES, "2025"),
        ("Van de gemeenten is 75% bezig.", SHARE, "75%"),
        ("Er doen 25 gemeenten mee.", SHARE, "25"),
        ("Er zijn vijf domeinen.", "de GDI bouwstenen op 4 domeinen", "5"),
        ("De helft van de gemeenten doet mee.", SHARE, "helft"),
        ("Dat kost een miljoen.", DEVICES, "miljo"),
        ("Volgens actie 3 komt er een plan.", "Er komt een plan.", "3"),
    ],
)
def test_a_number_that_the_source_lacks_is_named(text: str, quote: str, number: str) -> None:
    """A number is only supported whole: neither 50 nor 25 pieces are 50.000 or 25%."""
    assert number in find_unsupported_numbers(state(text, quote))


def test_the_year_of_a_result_is_that_of_its_column() -> None:
    """A result says by when it is due only in the head of its column, and no other year."""
    result = support("Screeningsinstrument voor mensen", field="results_2025")
    assert not find_unsupported_numbers(state("In 2025 is er een instrument.", result))
    assert find_unsupported_numbers(state("In 2023 is er een instrument.", result)) == {"2023"}


def test_years_cannot_change_places() -> None:
    """Both years are in the source, but each beside its own word."""
    quote = "DMA is begin 2023 in werking getreden en is vanaf 2024 waarschijnlijk verplicht"
    assert not find_unsupported_numbers(state("De DMA is begin 2023 in werking getreden.", quote))
    assert find_unsupported_numbers(state("De DMA is begin 2024 in werking getreden.", quote))


def test_numbers_are_read_in_one_way() -> None:
    """However it is written, a number is the same number."""
    assert read_numbers("50.000, 25 procent, 25%, vier en 1,5") == {"50000", "25%", "4", "1.5"}
