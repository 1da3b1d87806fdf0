"""Readability counts the words, sentences and syllables of Dutch."""

import pytest

from ingestion.readability import (
    Readability,
    count_syllables,
    measure,
    split_sentences,
    split_words,
)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("bieb", 1),
        ("overheid", 3),
        ("informatie", 4),
        ("ideeën", 3),
        ("coöperatie", 5),
        ("mooie", 2),
        ("sneeuw", 1),
        ("bijeenkomst", 3),
        ("VNG", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, syllables: int) -> None:
    """Two letters for one sound are one group, a diaeresis begins another."""
    assert count_syllables(word) == syllables


def test_the_score_is_that_of_the_formula() -> None:
    """Five words with seven syllables in one sentence, by hand."""
    easy = measure(["De bieb helpt oude mensen."])
    assert easy.words_per_sentence == 5
    assert easy.score == pytest.approx(206.84 - 0.93 * 5 - 77 * 7 / 5)


def test_what_is_explained_elsewhere_is_not_hard() -> None:
    """A term of the glossary, an abbreviation and a year do not count for their syllables."""
    text = ["De informatiehuishouding van BZK is klaar in 2025."]
    assert measure(text).score < measure(text, {"informatiehuishouding"}).score
    assert measure(["BZK en VNG."]).score == pytest.approx(measure(["En."]).score - 0.93 * 2)


@pytest.mark.parametrize(
    ("length", "score", "easy"), [(12, 60, True), (12.1, 90, False), (8, 59.9, False)]
)
def test_both_bounds_count(length: float, score: float, easy: bool) -> None:
    """Sentences of twelve words and a score of sixty are just plain."""
    assert Readability(length, score).is_easy is easy


def test_a_point_inside_a_word_or_number_ends_nothing() -> None:
    """An address and a number with points are one word in one sentence."""
    text = "Kijk op YourEurope.eu voor de 50.000 apparaten. Dat kan (nu) ook."
    assert len(split_sentences(text)) == 2
    assert "50.000" in split_words(text)


def test_texts_are_measured_together() -> None:
    """Nothing at all is easy, and an empty text adds no sentence."""
    assert measure([]).is_easy
    assert measure(["Ja dat kan.", ""]).words_per_sentence == 3
