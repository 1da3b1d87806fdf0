"""The vocabulary mends the words of a question that it nearly knows."""

import pytest

from assistant.retrieval.vocabulary import Vocabulary

VOCABULARY = Vocabulary(["Er komt een keurmerk voor technologie.", "De gemeente machtigt."])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("komt er een keurmrek?", "komt er een keurmerk?"),
        ("Keurmerken en tecnologie", "Keurmerken en technologie"),
        ("de gemeete", "de gemeente"),
    ],
)
def test_what_is_nearly_a_known_word_becomes_it(written: str, meant: str) -> None:
    """A letter may be missing or elsewhere; the rest of the text stays as it was."""
    assert VOCABULARY.mend(written) == meant


@pytest.mark.parametrize("text", ["de markt van Ede", "wie heet er xqzptr", "BZK en 2025", ""])
def test_other_words_stay(text: str) -> None:
    """A common word, an unknown name, an abbreviation and a year are what they are."""
    assert VOCABULARY.mend(text) == text


def test_an_empty_vocabulary_mends_nothing() -> None:
    """Without an agenda there is nothing to mend by."""
    assert Vocabulary([]).mend("keurmrek") == "keurmrek"
