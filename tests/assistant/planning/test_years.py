"""Years say by when something is due, and by when nothing is."""

import pytest

from assistant.planning.years import read_years
from ingestion.agenda import Agenda


@pytest.mark.parametrize(
    ("text", "due", "not_due"),
    [
        ("wel in 2023 maar zonder resultaat in 2025", 2023, 2025),
        ("wel iets in 2023 maar niet in 2025", 2023, 2025),
        ("geen resultaat t/m 2025", None, 2025),
        ("in 2025 niets", None, 2025),
        ("de kolom t/m 2025 is leeg", None, 2025),
        ("alleen een resultaat t/m 2023", 2023, 2025),
        ("alleen t/m 2025", 2025, None),
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
    assert read_years(text, agenda) == (due, not_due)
