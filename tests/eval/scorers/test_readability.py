"""Readability: known texts have their known measures, and harder ones score harder."""

import pytest

from eval.scorers import readability
from eval.source import Source
from tests.eval.examples import make_case, make_observation

EASY = "De kat zit op de mat. Zij is moe. [1]"
HARD = (
    "Interoperabiliteitsoplossingen voor nummeronafhankelijke interpersoonlijke "
    "berichtendiensten van poortwachters worden gestimuleerd."
)


def measure(answer: str, source: Source) -> tuple[float | None, ...]:
    """Return sentence length, reading ease and share of rare words of `answer`."""
    rules = (readability.sentence_length, readability.reading_ease, readability.rare_words)
    return tuple(rule(make_case(), make_observation(answer=answer), source).value for rule in rules)


def test_a_text_of_short_words_has_the_measures_of_the_formula(source: Source) -> None:
    """Nine words of one syllable in two sentences; the marker is not a word."""
    length, ease, rare = measure(EASY, source)
    assert length == 4.5
    assert ease == pytest.approx(206.835 - 0.93 * 4.5 - 77)
    assert rare == pytest.approx(1 / 9)


def test_a_hard_text_scores_hard(source: Source) -> None:
    """Long words lower the ease and are rare."""
    _, ease, rare = measure(HARD, source)
    assert ease is not None
    assert ease < 30
    assert rare is not None
    assert rare > 0.4


def test_a_list_item_is_a_sentence(source: Source) -> None:
    """Bullets without full stops are not one long sentence."""
    assert measure("Dit is het plan:\n\n- een punt\n- nog een punt", source)[0] == 3


def test_other_languages_are_not_measured(source: Source) -> None:
    """The formula is for Dutch; so is the word list."""
    assert measure("There will be 600 information points in the libraries.", source) == (None,) * 3
    assert measure("", source) == (None,) * 3


@pytest.mark.parametrize(
    ("word", "count"),
    [("kat", 1), ("overheid", 3), ("bijzonder", 3), ("mooie", 2), ("brr", 1), ("ideeën", 3)],
)
def test_syllables_are_vowels_and_diphthongs(word: str, count: int) -> None:
    """Neighbouring vowels may be one syllable or two, and every word has at least one."""
    assert readability.count_syllables(word) == count
