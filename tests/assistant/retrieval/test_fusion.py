"""Fusion: two orders become one."""

import pytest

from assistant.retrieval.fusion import RRF_K, fuse_scores


def test_what_both_searches_find_comes_before_what_one_finds() -> None:
    """A key that is second in both searches beats one that is first in only one."""
    matches = fuse_scores({"a": 0.9, "b": 0.8, "c": 0.7}, {"a": 0.0, "b": 1.0, "c": 2.0})
    assert list(matches).index("b") < list(matches).index("a")
    assert matches["b"].fused == pytest.approx(1 / (RRF_K + 2) + 1 / (RRF_K + 2))


def test_a_key_whose_words_do_not_match_has_no_lexical_rank() -> None:
    """A BM25 score of zero is no match, so it adds nothing to the order."""
    matches = fuse_scores({"a": 0.9}, {"a": 0.0})
    assert matches["a"].lexical_rank is None
    assert matches["a"].fused == pytest.approx(1 / (RRF_K + 1))


def test_scores_stay_absolute() -> None:
    """The scores of the searches are kept as they are, not scaled to the best one."""
    match = fuse_scores({"a": 0.81, "b": 0.5}, {"a": 3.5, "b": 0.0})["a"]
    assert (match.cosine, match.bm25) == (0.81, 3.5)
    assert (match.dense_rank, match.lexical_rank) == (1, 1)
