"""Fusion: one order out of the search by meaning and the search by words."""

from typing import cast

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.evidence import Match
from ingestion.embedding import Vectors

RRF_K = 2
"""Reciprocal rank fusion: rank r scores 1 / (RRF_K + r) in each way of searching.

The usual 60 is for lists of thousands. Of the dev questions of `eval/questions`, 67 % find their
item among the first three with 2, and 62 % with 60.
"""


def fuse_scores(cosines: Vectors, bm25: Vectors) -> Vectors:
    """Return one score for each text out of both; all are of shape (texts,)."""
    lexical = np.where(bm25 > 0, 1 / (RRF_K + _rank(bm25)), 0)
    return cast(Vectors, 1 / (RRF_K + _rank(cosines)) + lexical)


def order_matches(cosines: Vectors, bm25: Vectors, fused: Vectors) -> list[tuple[int, Match]]:
    """Return the place in the arrays and the match of each text, best first by `fused`.

    All are of shape (texts,). Of equal scores the first in the arrays ranks first.
    """
    dense, lexical = _rank(cosines), np.where(bm25 > 0, _rank(bm25), 0)
    order = np.lexsort((dense, -fused))
    columns = (column[order].tolist() for column in (cosines, bm25, dense, lexical, fused))
    return [
        (place, Match(cosine, score, dense_rank, lexical_rank or None, together))
        for place, cosine, score, dense_rank, lexical_rank, together in zip(
            order.tolist(), *columns, strict=True
        )
    ]


def _rank(scores: Vectors) -> NDArray[np.intp]:
    """Return the rank of each score, from 1."""
    ranks = np.empty(len(scores), dtype=np.intp)
    ranks[np.argsort(-scores, kind="stable")] = np.arange(1, len(scores) + 1)
    return ranks
