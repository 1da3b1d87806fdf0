"""Words: what is compared when texts are searched."""

from assistant.words import content_words, stem, stems


def test_words_that_only_build_a_question_are_left_out() -> None:
    """Question words, articles and greetings carry no meaning; the rest does."""
    assert content_words("Hallo, wat doet de overheid aan Digitale vaardigheden?") == [
        "overheid",
        "digitale",
        "vaardigheden",
    ]


def test_inflected_words_share_a_stem() -> None:
    """Singular and plural, and inflected adjectives, meet in one stem; other words do not."""
    assert stem("bibliotheken") == stem("bibliotheek")
    assert stem("digitale") == stem("digitaal")
    assert stem("wallet") != stem("wet")


def test_stems_come_in_order_with_repeats() -> None:
    """A word that is said twice counts twice; words that only build the question do not."""
    assert stems("Is een wallet een digitale wallet?") == ["wallet", "digitaal", "wallet"]


def test_a_text_without_content_has_no_stems() -> None:
    """Only question words leave nothing."""
    assert stems("en wie doet dat?") == []
