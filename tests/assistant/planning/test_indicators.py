"""Goals are asked for by how they are measured, where all that are so are asked for."""

import pytest

from assistant.planning.indicators import read_indicator
from assistant.planning.plan import Indicator


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Welke doelen zijn nog te bepalen?", "open"),
        ("bij hoeveel doelen moet de indicator nog vastgesteld worden", "open"),
        ("noem de doelen waarvan de indicator nog niet bekend is", "open"),
        ("Welke doelen hebben geen indicator?", "none"),
        ("bij welk doel staat alleen 'nog te bepalen'", "none"),
        ("Welke doelen in lijn 3 hebben wel een indicator?", "set"),
        ("welke doelen, dus niet 'nog te bepalen', zijn er", "set"),
        ("Welke doelen hebben een streefwaarde?", "target"),
        ("Wat is de indicator van doel 2?", None),
        ("Is de streefwaarde van doel 1 nog te bepalen?", None),
        ("Welke acties zijn nog te bepalen?", None),
    ],
)
def test_indicator(text: str, indicator: Indicator | None) -> None:
    """Not of one goal, nor of actions."""
    assert read_indicator(text) == indicator
