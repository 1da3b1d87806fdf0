"""Subject places: a list's subject is the priority whose title it has, if that is its own."""

import pytest

from assistant.planning.subject_places import find_priority
from assistant.register.register import open_register
from ingestion.agenda import Agenda


@pytest.mark.parametrize(
    ("subject", "of_goals", "priority"),
    [
        (("desinformatie",), False, "1.3"),
        (("algoritmes",), True, "3.3"),
        (("digitaal",), False, None),
        (("desinformatie", "walvissen"), False, None),
        (("walvissen",), True, None),
        ((), False, None),
    ],
)
def test_a_subject_names_one_priority(
    agenda: Agenda, subject: tuple[str, ...], of_goals: bool, priority: str | None
) -> None:
    """Not by a word of the whole agenda, nor where a word is of no title."""
    assert find_priority(subject, open_register(agenda), of_goals=of_goals) == priority
