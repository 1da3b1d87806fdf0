"""Subject places: a list's subject is the priority whose title it has, if that is its own."""

import pytest

from assistant.planning.formal_words import Part
from assistant.planning.subject_places import find_priority
from assistant.register.register import open_register
from ingestion.agenda import Agenda


@pytest.mark.parametrize(
    ("subject", "part", "priority"),
    [
        (("desinformatie",), Part.ACTIONS, "1.3"),
        (("algoritmes",), Part.GOALS, "3.3"),
        (("digitaal",), Part.ACTIONS, None),
        (("desinformatie", "walvissen"), Part.ACTIONS, None),
        (("walvissen",), Part.GOALS, None),
        ((), Part.ACTIONS, None),
    ],
)
def test_a_subject_names_one_priority(
    agenda: Agenda, subject: tuple[str, ...], part: Part, priority: str | None
) -> None:
    """Not by a word of the whole agenda, nor where a word is of no title."""
    assert find_priority(subject, open_register(agenda), part) == priority
