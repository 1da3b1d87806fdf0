"""Ask check: whether each item is found by what people ask for it."""

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.retrieval.ranking import BEST, RIDGE
from assistant.retrieval.whitening import Whitening
from ingestion.embedding import Vectors
from ingestion.plain import Ask
from ingestion.plain_check import Complaint

FIRST = 5
ENOUGH = 1 / 3
"""So large a part of an item's asks, each left out in turn, must find it among the first `FIRST`.
Asks differ on purpose, so that one of them alone is found less often than a question is."""


def find_lost_items(asks: Sequence[Ask], vectors: Mapping[str, Vectors]) -> list[Complaint]:
    """Return a complaint for each item that too few of its own asks find; `vectors` are by text."""
    shares = measure_finding(asks, vectors)
    return [
        Complaint(ref, "asks", f"only {share:.0%} of its asks find it among the first {FIRST}")
        for ref, share in shares.items()
        if share < ENOUGH
    ]


def measure_finding(asks: Sequence[Ask], vectors: Mapping[str, Vectors]) -> dict[str, float]:
    """Return by ref which share of its asks, each left out in turn, finds it by the others."""
    matrix = np.stack([vectors[ask.text] for ask in asks])
    white = Whitening(matrix, RIDGE).apply(matrix)
    cosines = white @ white.T
    np.fill_diagonal(cosines, -1.0)
    owners = np.array([ask.ref for ask in asks])
    refs = list(dict.fromkeys(owners.tolist()))
    scores = np.stack(
        [np.sort(cosines[:, owners == ref], axis=1)[:, -BEST:].mean(axis=1) for ref in refs], axis=1
    )
    own = scores[np.arange(len(asks)), [refs.index(ref) for ref in owners]]
    found = (scores > own[:, np.newaxis]).sum(axis=1) < FIRST
    return {ref: float(found[owners == ref].mean()) for ref in refs}
