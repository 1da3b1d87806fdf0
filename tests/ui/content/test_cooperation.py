"""Counts over the register, and the plot of them."""

import pytest

from tests.ui.conftest import action, organisation
from ui import theme
from ui.api.models import Action, Organisation
from ui.content.charts import plot_pairs
from ui.content.cooperation import Pair, count_by_priority, count_pairs, rank_partners, shade

ACTIONS = [
    Action.model_validate(action("1.1.A1", executors=["BZK", "OCW"])),
    Action.model_validate(action("1.1.A2", executors=["BZK"])),
    Action.model_validate(action("2.1.A1", executors=["BZK", "OCW", "VNG", "gemeenten"])),
]
ORGANISATIONS = [
    Organisation.model_validate(organisation(name, kind=kind))
    for name, kind in (
        ("AZ", "ministerie"),
        ("BZK", "ministerie"),
        ("OCW", "ministerie"),
        ("VNG", "koepel"),
        ("gemeenten", "groep"),
    )
]


def test_actions_are_counted_by_priority() -> None:
    """Most actions first; who has none is left out."""
    rows = count_by_priority(ACTIONS, ORGANISATIONS, ["1.1", "2.1"])
    assert [(row.organisation.name, row.counts, row.total) for row in rows] == [
        ("BZK", (2, 1), 3),
        ("OCW", (1, 1), 2),
        ("VNG", (0, 1), 1),
        ("gemeenten", (0, 1), 1),
    ]


def test_pairs_are_counted_once_each() -> None:
    """Most shared actions first; a group makes no pair."""
    names = rank_partners(ACTIONS, ORGANISATIONS)
    assert names == ["BZK", "OCW", "VNG", "AZ"]
    assert count_pairs(ACTIONS, names) == (
        Pair("BZK", "OCW", 2),
        Pair("BZK", "VNG", 1),
        Pair("OCW", "VNG", 1),
    )


@pytest.mark.parametrize(
    ("number", "most", "dark"), [(0, 9, 0), (1, 9, 1), (3, 9, 2), (9, 9, 4), (1, 1, 4)]
)
def test_more_is_darker(number: int, most: int, dark: int) -> None:
    """Nothing has no shade, and the most has the darkest."""
    assert shade(number, most) == dark


def test_the_plot_says_each_number_twice_and_its_shade() -> None:
    """Each pair stands on both sides of the diagonal; who has no partner is not shown."""
    plot = plot_pairs(count_pairs(ACTIONS, ["BZK", "OCW"]), ["AZ", "BZK", "OCW"])
    assert plot["data"]["values"] == [
        {"one": "BZK", "other": "OCW", "actions": 2, "shade": 4},
        {"one": "OCW", "other": "BZK", "actions": 2, "shade": 4},
    ]
    assert plot["encoding"]["x"]["sort"] == ["BZK", "OCW"]
    assert plot["layer"][0]["encoding"]["color"]["scale"]["range"] == list(theme.SHADES)
