"""Whitening: lets only count in which texts differ, not what all of them have in common.

The vectors of short Dutch texts about one subject point nearly the same way. After whitening
their mean is zero and they spread evenly, so that a cosine tells them apart. Source: J. Su et al.,
"Whitening Sentence Representations for Better Semantics and Faster Retrieval", 2021
(arXiv:2103.15316); the ridge keeps directions in which the texts hardly differ from being noise.
"""

from typing import cast

import numpy as np

from ingestion.embedding import Vectors


class Whitening:
    """The turn that makes `vectors`, one a row, spread evenly."""

    def __init__(self, vectors: Vectors, ridge: float) -> None:
        self._mean = vectors.mean(axis=0)
        covariance = np.cov(vectors.T) if len(vectors) > 1 else np.eye(vectors.shape[1])
        spread, directions = np.linalg.eigh(covariance)
        self._turn = (directions / np.sqrt(np.maximum(spread, 0) + ridge)).astype(np.float32)

    def apply(self, vectors: Vectors, mean: Vectors | None = None) -> Vectors:
        """Return `vectors` turned, of unit length; `mean` is theirs, if it is another."""
        turned = (vectors - (self._mean if mean is None else mean)) @ self._turn
        norms = np.linalg.norm(turned, axis=-1, keepdims=True)
        return cast(Vectors, turned / np.maximum(norms, np.finfo(np.float32).tiny))
