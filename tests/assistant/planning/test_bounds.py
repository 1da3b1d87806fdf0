"""How many of something are asked is read from the words beside the number."""

import pytest

from assistant.planning.bounds import MOST, read_bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("maar één actie", range(1, 2)),
        ("precies drie acties", range(3, 4)),
        ("meer dan 5 acties", range(6, MOST)),
        ("minstens vier acties", range(4, MOST)),
        ("vier of meer acties", range(4, MOST)),
        ("minder dan twee acties", range(2)),
        ("hooguit 2 acties", range(3)),
        ("de vier acties", None),
        ("meer dan 5 doelen", None),
    ],
)
def test_a_bound_is_of_what_is_counted(text: str, bound: range | None) -> None:
    """A number alone counts what is there, and asks for no number."""
    assert read_bound(text, r"acties?\b") == bound
