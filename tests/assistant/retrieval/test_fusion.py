"""Fusion: two orders become one."""

import numpy as np
import pytest

from assistant.retrieval.evidence import Match
from assistant.retrieval.fusion import RRF_K, fuse_scores, order_matches


def order(cosines: list[float], bm25: list[float]) -> list[tuple[int, Match]]:
    """Return the places and matches of texts with these scores, best first."""
    dense, lexical = np.array(cosines, dtype=np.float32), np.array(bm25, dtype=np.float32)
    return order_matches(dense, lexical, fuse_scores(dense, lexical))


def test_what_both_searches_find_comes_before_what_one_finds() -> None:
    """A text that is second in both searches beats one that is first in only one."""
    found = order([0.9, 0.8, 0.7], [0.0, 1.0, 2.0])
    places = [place for place, _ in found]
    assert places.index(1) < places.index(0)
    assert dict(found)[1].fused == pytest.approx(1 / (RRF_K + 2) + 1 / (RRF_K + 2))


def test_a_text_whose_words_do_not_match_has_no_lexical_rank() -> None:
    """A BM25 score of zero is no match, so it adds nothing to the order."""
    [(_, match)] = order([0.9], [0.0])
    assert match.lexical_rank is None
    assert match.fused == pytest.approx(1 / (RRF_K + 1))


def test_scores_stay_absolute() -> None:
    """The scores of the searches are kept as they are, not scaled to the best one."""
    match = dict(order([0.81, 0.5], [3.5, 0.0]))[0]
    assert match.cosine == pytest.approx(0.81)
    assert match.bm25 == 3.5
    assert (match.dense_rank, match.lexical_rank) == (1, 1)


def test_of_equal_texts_the_first_ranks_first() -> None:
    """Two places with the same quote keep the order of the agenda, so an answer stays the same."""
    assert [place for place, _ in order([0.5, 0.9, 0.5], [0.0, 0.0, 0.0])] == [1, 0, 2]
