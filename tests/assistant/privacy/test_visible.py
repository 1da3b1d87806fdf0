"""What nobody sees goes, what people type stays."""

import pytest

from assistant.privacy.masking import mask_personal_data
from assistant.privacy.visible import keep_visible


@pytest.mark.parametrize("hidden", ["\u200b", "\u00ad", "\u202e", "\ufeff", "\U000e0041", "\ufe0f"])
def test_an_invisible_character_does_not_hide_a_number(hidden: str) -> None:
    """A BSN with one in its middle is recognised after cleaning, and only then."""
    text = f"mijn nummer 12345{hidden}6782"
    assert not mask_personal_data(text).kinds
    assert mask_personal_data(keep_visible(text)).kinds


def test_what_people_type_stays() -> None:
    """Accents, other scripts, line ends and emoji are visible."""
    text = "Zoë vraagt:\n\tكيف? 𝒜 👍 één"
    assert keep_visible(text) == text


def test_loose_accents_are_joined_and_broken_halves_go() -> None:
    """The text comes out in NFC and can be encoded."""
    assert keep_visible("e\u0301\ud800n\x00") == "én"
