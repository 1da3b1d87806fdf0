"""Features: what is formal in a question, on one row with its vector."""

import numpy as np

from assistant.planning.cues import CUES
from assistant.planning.intent_features import describe_question
from assistant.planning.language import Language
from assistant.planning.plan import Filters
from assistant.words import stem

VECTOR = np.array([0.6, 0.8], dtype=np.float32)
STEMS = frozenset({stem("cyberoefening"), stem("overheid")})


def describe(text: str, filters: Filters, language: Language) -> tuple[float, ...]:
    """Return the formal features of `text`."""
    return describe_question(text, filters, VECTOR, language, STEMS).formal


def test_the_formal_conditions_are_features() -> None:
    """A year, a place and an organisation each count, whoever is left out too."""
    at = len(CUES)
    plain = describe("Wat doet men?", Filters(), Language.DUTCH)
    dated = describe("Wat doet men?", Filters(year=2023), Language.DUTCH)
    placed = describe("Wat doet men?", Filters(pages=(9,)), Language.DUTCH)
    named = describe("Wat doet men?", Filters(without=("BZK",)), Language.DUTCH)
    assert plain[at : at + 3] == (0, 0, 0)
    assert dated[at : at + 3] == (1, 0, 0)
    assert placed[at : at + 3] == (0, 1, 0)
    assert named[at : at + 3] == (0, 0, 1)


def test_words_that_the_agenda_knows_are_told_from_others() -> None:
    """The known share of the words is 1 where all are known and 0 where none is."""
    coverage = slice(len(CUES) + 6, None)
    known = describe("cyberoefening overheid", Filters(), Language.DUTCH)[coverage]
    unknown = describe("stoofvlees frieten", Filters(), Language.DUTCH)[coverage]
    assert (known[0], unknown[0]) == (1, 0)
    assert known[1] == unknown[2] > 0
    assert known[3] > unknown[3] == 0


def test_words_of_another_language_are_not_held_against_it() -> None:
    """In another language nothing is said of what the agenda knows, but that."""
    coverage = slice(len(CUES) + 6, None)
    assert describe("overheid", Filters(), Language.GERMAN)[coverage] == (0, 0, 0, 0, 1)
