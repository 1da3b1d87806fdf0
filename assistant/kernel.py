"""Kernel regression: tells whether a text is of a class by how near it lies to known texts.

It is kernel ridge regression to +1 and -1, also known as a least-squares classifier, with the sum
of two kernels: a Gaussian one of what is measured of the texts, and a linear one of their n-grams.
Source: C. E. Rasmussen and C. K. I. Williams, "Gaussian Processes for Machine Learning", 2006,
section 6.5 and equation 2.25. It is fitted by `werkagenda fit`, and stored with NumPy.
"""

from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.model_files import read_file, require_embedder
from assistant.ngrams import BUCKETS, Ngrams
from ingestion.embedding import Vectors

GAMMA = 5.0
"""How soon a known point counts for nothing: at a distance of 1 it counts for exp(-GAMMA). It was
chosen by items left out of the fit."""


@dataclass(frozen=True, slots=True)
class KernelModel:
    """What each of the known points, and each n-gram, counts for in each class.

    The points are `steps`, of shape (points, dimensions), of a `size`, of shape (dimensions,): in
    whole steps they take a quarter of the room, and tell the same. The `weights` are of shape
    (points, classes). `rarity`, of shape (BUCKETS,), is how much an n-gram tells of a text, and
    `ngram_weights`, of shape (BUCKETS, classes), for what. `embedder` is the name of the one that
    made the vectors in the points.
    """

    embedder: str
    steps: NDArray[np.int8]
    size: Vectors
    weights: Vectors
    rarity: Vectors
    ngram_weights: Vectors

    @property
    def points(self) -> Vectors:
        """The known points, of shape (points, dimensions)."""
        return self.steps * self.size


class KernelScorer:
    """Tells of which classes a text is; safe to share between threads."""

    def __init__(self, model: KernelModel) -> None:
        self._model = model
        self._points = model.points
        self._squares = (self._points**2).sum(axis=1)

    def score(self, point: Vectors, ngrams: Ngrams) -> Vectors:
        """Return for each class a number around -1 to 1: above 0 the text is of it.

        `point` is what is measured of it, of shape (dimensions,), `ngrams` what it is made of.
        """
        model = self._model
        linear: Vectors = weigh_ngrams(ngrams, model.rarity) @ model.ngram_weights[ngrams]
        if not len(model.weights):
            return linear
        distances = self._squares + point @ point - 2 * (self._points @ point)
        scores: Vectors = np.exp(-GAMMA * distances) @ model.weights + linear
        return scores


def weigh_ngrams(ngrams: Ngrams, rarity: Vectors) -> Vectors:
    """Return how much each of `ngrams` tells of their text: a vector of length 1, or 0."""
    told = rarity[ngrams]
    length = np.sqrt(told @ told)
    return told / length if length else told


def make_unfitted(embedder: str, classes: int) -> KernelModel:
    """Return a model that knows no text, and takes no side in any of so many `classes`."""
    return KernelModel(
        embedder,
        steps=np.empty((0, 1), np.int8),
        size=np.ones(1, np.float32),
        weights=np.empty((0, classes), np.float32),
        rarity=np.zeros(BUCKETS, np.float32),
        ngram_weights=np.zeros((BUCKETS, classes), np.float32),
    )


def read_kernel(path: Path, embedder: str, remedy: str) -> KernelModel:
    """Return the model stored at `path`, which the command `remedy` makes anew.

    Raises ModelUnavailable if it is not there, or made with another embedder.
    """
    with read_file(path, remedy), path.open("rb") as file, np.load(file) as kept:
        arrays = {one.name: kept[one.name] for one in fields(KernelModel)}
    model = KernelModel(**{**arrays, "embedder": str(arrays["embedder"])})
    require_embedder(path, model.embedder, embedder, remedy)
    return model


def write_kernel(model: KernelModel, path: Path) -> None:
    """Store `model` at `path`."""
    np.savez_compressed(path, **{one.name: getattr(model, one.name) for one in fields(model)})
