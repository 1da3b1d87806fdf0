"""Kernel regression: tells whether a point is of a class by how near it lies to known points.

It is kernel ridge regression to +1 and -1 with a Gaussian kernel, also known as a least-squares
classifier. Source: C. E. Rasmussen and C. K. I. Williams, "Gaussian Processes for Machine
Learning", 2006, section 6.5 and equation 2.25. It is fitted by `werkagenda fit`, and stored with
NumPy.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from assistant.model_files import read_file, require_embedder
from ingestion.embedding import Vectors

GAMMA = 5.0
"""How soon a known point counts for nothing: at a distance of 1 it counts for exp(-GAMMA)."""
RIDGE = 0.3
"""How little a single known point is believed. Both were chosen by items left out of the fit."""


@dataclass(frozen=True, slots=True)
class KernelModel:
    """What each of the known `points`, of shape (points, dimensions), counts for in each class.

    The `weights` are of shape (points, classes). `embedder` is the name of the one that made the
    vectors in the points.
    """

    embedder: str
    points: Vectors
    weights: Vectors


class KernelScorer:
    """Tells of which classes a point is; safe to share between threads."""

    def __init__(self, model: KernelModel) -> None:
        self._points = model.points.astype(np.float32)
        self._squares = (self._points**2).sum(axis=1)
        self._weights = model.weights.astype(np.float32)

    def score(self, point: Vectors) -> Vectors:
        """Return for each class a number around -1 to 1: above 0 the point is of it."""
        if not len(self._weights):
            return np.zeros(self._weights.shape[1], dtype=np.float32)
        distances = self._squares + point @ point - 2 * (self._points @ point)
        scores: Vectors = np.exp(-GAMMA * distances) @ self._weights
        return scores


def fit_kernel(points: Vectors, known: Sequence[Sequence[bool]], embedder: str) -> KernelModel:
    """Fit a model to known `points`, of shape (points, dimensions), and whether each is of a class.

    `known` is of shape (points, classes). The same input gives the same model. Those that are
    fewer, in the class or out of it, weigh more, by the root of their number.
    """
    kept = points.astype(np.float16)
    wide = kept.astype(np.float64)
    squares = (wide**2).sum(axis=1)
    near = np.exp(-GAMMA * (squares[:, None] + squares[None, :] - 2 * wide @ wide.T))
    weights = [_solve(near, truth) for truth in np.array(known).T]
    return KernelModel(embedder, cast(Vectors, kept), np.array(weights, dtype=np.float32).T)


def _solve(near: NDArray[np.float64], truth: NDArray[np.bool_]) -> NDArray[np.float64]:
    share = 1 / np.sqrt(np.where(truth, truth.sum(), (~truth).sum()))
    share /= share.mean()
    weights = np.linalg.solve(near + RIDGE * np.diag(1 / share), np.where(truth, 1.0, -1.0))
    return cast("NDArray[np.float64]", weights)


def read_kernel(path: Path, embedder: str, remedy: str) -> KernelModel:
    """Return the model stored at `path`, which the command `remedy` makes anew.

    Raises ModelUnavailable if it is not there, or made with another embedder.
    """
    with read_file(path, remedy), path.open("rb") as file, np.load(file) as kept:
        model = KernelModel(str(kept["embedder"]), kept["points"], kept["weights"])
    require_embedder(path, model.embedder, embedder, remedy)
    return model


def write_kernel(model: KernelModel, path: Path) -> None:
    """Store `model`; half the precision of the points is that with which it was fitted."""
    np.savez_compressed(
        path, embedder=np.array(model.embedder), points=model.points, weights=model.weights
    )
