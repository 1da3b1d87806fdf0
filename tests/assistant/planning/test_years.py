"""Years say by when something is due, and by when nothing is."""

import pytest

from assistant.planning.years import Years, read_years
from ingestion.agenda import Agenda


@pytest.mark.parametrize(
    ("text", "due", "not_due"),
    [
        ("wel in 2023 maar zonder resultaat in 2025", 2023, 2025),
        ("wel iets in 2023 maar niet in 2025", 2023, 2025),
        ("geen resultaat t/m 2025", None, 2025),
        ("in 2025 niets", None, 2025),
        ("2025 blanco", None, 2025),
        ("niets ingevuld bij de resultaten t/m 2025", None, 2025),
        ("niets staan in de kolom t/m 2025", None, 2025),
        ("een lege kolom bij 2025", None, 2025),
        ("de kolom t/m 2025 is leeg", None, 2025),
        ("alleen een resultaat t/m 2023", 2023, 2025),
        ("alleen t/m 2025", 2025, None),
        ("alleen iets voor 2023 en niets meer voor 2025", 2023, 2025),
        ("iets voor 2023 en niks meer in 2025", 2023, 2025),
        ("niet meer dan twee acties in 2025", 2025, None),
        ("vóór 2026 gedaan", 2025, None),
        ("klaar voor 2026", 2025, None),
        ("klaar voor 2025", 2025, None),
        ("plannen voor 2026", 2026, None),
        ("vóór 2023", 2023, None),
        ("vanaf 2025", None, None),
        ("2023 en 2025", None, None),
    ],
)
def test_years(agenda: Agenda, text: str, due: int | None, not_due: int | None) -> None:
    """An empty column, one alone, and the year before; several years say nothing."""
    assert read_years(text, agenda) == Years(due, None, not_due)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zowel in 2023 als in 2025 een resultaat", Years(2023, 2025, None)),
        ("in 2025 én 2023", Years(2023, 2025, None)),
        ("resultaten in beide jaren", Years(2023, 2025, None)),
        ("in 2023 of in 2025", Years(None, None, None)),
        ("pas in 2025 iets", Years(2025, None, 2023)),
        ("waar voor 2025 niks is ingevuld", Years(None, None, 2025)),
        ("waar niets staat bij 2025", Years(None, None, 2025)),
    ],
)
def test_columns_together(agenda: Agenda, text: str, expected: Years) -> None:
    """Both columns filled, only the last one, or one that is empty."""
    assert read_years(text, agenda) == expected
