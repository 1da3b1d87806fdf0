"""How many executors an action must have is told from what is said of one that is named."""

import pytest

from assistant.planning.bounds import MOST
from assistant.planning.executor_counts import read_executor_count, read_ministry_count
from assistant.planning.organisations import load_organisations


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("acties waar geen uitvoerder bij staat", range(1)),
        ("acties waar niemand verantwoordelijk voor is", range(1)),
        ("acties met maar één uitvoerder", range(1, 2)),
        ("acties met precies twee uitvoerders", range(2, 3)),
        ("acties met meer dan zes partijen", range(7, MOST)),
        ("acties met drie of meer uitvoerders", range(3, MOST)),
        ("acties met hooguit 2 uitvoerders", range(3)),
        ("acties zonder uitvoerder BZK", None),
        ("acties waar BZK geen uitvoerder is", None),
        ("acties van BZK en niemand anders", None),
        ("de twee uitvoerders van actie 2", None),
    ],
)
def test_executor_count(text: str, count: range | None) -> None:
    """A number is a condition; that one of them is no executor is another."""
    assert read_executor_count(text, load_organisations().find(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("acties met minstens twee ministeries", range(2, MOST)),
        ("acties met precies drie departementen", range(3, 4)),
        ("acties met VWS als enige ministerie", range(1, 2)),
        ("acties met meer dan één ministerie", range(2, MOST)),
        ("acties met minstens één departement", range(1, MOST)),
        ("acties met maar één ministerie", range(1, 2)),
        ("minstens twee ministeries", None),
        ("acties van twee organisaties", None),
    ],
)
def test_ministry_count(text: str, count: range | None) -> None:
    """Only where actions are asked for, and of ministries alone."""
    assert read_ministry_count(text) == count
