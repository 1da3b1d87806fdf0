"""How those who were spoken of are joined, where only that is said."""

import pytest

from assistant.planning.joining import read_joining, says_no_subject


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("nee, ik vroeg om acties die ze samen doen, niet van één van beide", "all"),
        ("nee, die ze met elkaar doen", "all"),
        ("met allebei tegelijk", "all"),
        ("nee, één van beide is genoeg", "any"),
        ("niet samen", "any"),
        ("niet alleen de gezamenlijke", "any"),
        ("nee, los van elkaar", "any"),
        ("samen met de gemeenten", None),
        ("samen of apart?", None),
        ("en in 2025?", None),
    ],
)
def test_joining(text: str, mode: str | None) -> None:
    """What is denied says the opposite; "samen met" somebody else, or both, says nothing."""
    assert read_joining(text) == mode


def test_what_was_asked_is_no_subject() -> None:
    """Saying that something was asked names no subject; a word of the agenda does."""
    assert says_no_subject(("vroeg",))
    assert not says_no_subject(("vroeg", "privacy"))
