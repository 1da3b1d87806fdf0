"""N-grams: what a text is made of, as numbers."""

import numpy as np

from assistant.ngrams import BUCKETS, find_ngrams


def test_they_are_numbers_each_once_and_in_order() -> None:
    """The same text gives the same ones, whatever its capitals and how often it says a word."""
    found = find_ngrams("Komt er een wallet, een wallet?")
    assert found.tolist() == sorted(set(found.tolist()))
    assert 0 <= found.min() <= found.max() < BUCKETS
    np.testing.assert_array_equal(found, find_ngrams("KOMT er een wallet... een wallet"))


def test_texts_share_words_and_parts_of_words() -> None:
    """A compound shares parts with its word, another form its stem, another word nothing."""
    algorithm = set(find_ngrams("algoritme"))
    assert algorithm & set(find_ngrams("algoritmeregister"))
    assert len(algorithm & set(find_ngrams("algoritmes"))) > len(
        algorithm & set(find_ngrams("algoritmeregister"))
    )
    ends = set(find_ngrams(""))
    assert not (algorithm - ends) & (set(find_ngrams("wallet")) - ends)


def test_the_order_of_words_counts() -> None:
    """By the pairs that they make."""
    one, other = (set(find_ngrams(text)) for text in ("wie betaalt wat", "wat betaalt wie"))
    assert one != other
    assert one & other


def test_any_text_has_them() -> None:
    """Also one without a word, and one in another script."""
    assert len(find_ngrams("")) == len(find_ngrams("?!")) > 0
    assert len(find_ngrams("ما هي المحفظة الرقمية")) > 10
