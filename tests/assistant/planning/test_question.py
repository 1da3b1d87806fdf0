"""Questions are cleaned without changing what they ask, or refused with the reason."""

import pytest

from assistant.planning.question import InvalidQuestion, read_question


def read(text: str) -> str:
    """Read `text` as the first question."""
    return read_question(text, limit=2000).text


def test_whitespace_becomes_single_spaces() -> None:
    """Line breaks and tabs of a pasted question become spaces."""
    assert read("  Wat is\n\teen  wallet?\r\n") == "Wat is een wallet?"


def test_text_is_composed() -> None:
    """A letter and its loose accent become one character (NFC)."""
    assert read("financie\u0308le middelen") == "financiële middelen"


@pytest.mark.parametrize("hidden", ["\u200b", "\u00ad", "\u202e", "\ufeff", "\ufe0f", "\U000e0041"])
def test_invisible_characters_are_left_out(hidden: str) -> None:
    """Zero-width, soft-hyphen, direction, variation and tag characters disappear."""
    assert read(f"wal{hidden}let") == "wallet"


def test_visible_characters_stay() -> None:
    """Punctuation, capitals, accents, emoji and other scripts stay as they are."""
    text = "¿Wat is “Регистр” 😀, één ID-wallet & 50%?"
    assert read(text) == text


@pytest.mark.parametrize("text", ["", "   ", "\n", "?!", "\u200b\u200b", "\u3164", "😀"])
def test_a_question_that_says_nothing_is_refused(text: str) -> None:
    """Without a letter or digit there is no question."""
    with pytest.raises(InvalidQuestion, match="Er staat geen vraag"):
        read(text)


@pytest.mark.parametrize("text", ["wat\x00is", "\x1b[31mrood", "half \ud800 teken", "a\x7f"])
def test_control_characters_are_refused(text: str) -> None:
    """Control characters and broken characters are refused, not guessed at."""
    with pytest.raises(InvalidQuestion, match="niet te lezen"):
        read(text)


def test_the_limit_is_the_last_length_that_is_read() -> None:
    """A question of 2,000 characters is read, one of 2,001 is refused with both numbers."""
    assert len(read("a" * 2000)) == 2000
    with pytest.raises(InvalidQuestion, match=r"2\.001 tekens lang.*2\.000 tekens"):
        read("a" * 2001)
