"""Kernel training: solves what each known text counts for in a `KernelModel`."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.linalg import LinearOperator, cg

from assistant.kernel import GAMMA, KernelModel, weigh_ngrams
from assistant.ngrams import BUCKETS, Ngrams
from ingestion.embedding import Vectors

RIDGE = 0.1
"""How little a single known text is believed."""
LINEAR = 0.3
"""How much the n-grams tell, beside the points. Both were chosen by items left out of the fit."""
MOST_STEPS = 127
"""So many steps from zero lies the farthest point in a dimension: what a byte holds."""
_PRECISE = 1e-3
"""The relative error of the solution: with a tenth of it kept texts are told apart no better."""


def fit_kernel(
    points: Vectors, ngrams: Sequence[Ngrams], known: Sequence[Sequence[bool]], embedder: str
) -> KernelModel:
    """Fit a model to known texts: their `points` and `ngrams`, and whether each is of a class.

    `points` are of shape (texts, dimensions), `known` of shape (texts, classes). The same input
    gives the same model. Those that are fewer, in the class or out of it, weigh more, by the root
    of their number. It is solved for the points in whole steps, as they are stored; it takes 4
    bytes for each pair of texts.
    """
    farthest = np.abs(points).max(axis=0)
    size = np.where(farthest > 0, farthest / MOST_STEPS, 1).astype(np.float32)
    steps = np.rint(points / size).astype(np.int8)
    near = _measure_nearness(steps * size)
    rarity = _measure_rarity(ngrams)
    made_of = _weigh(ngrams, rarity)
    weights = np.array([_solve(near, made_of, truth) for truth in np.array(known).T]).T
    ngram_weights = LINEAR * (made_of.T @ weights)
    return KernelModel(embedder, steps, size, weights, rarity, ngram_weights)


def _solve(near: Vectors, made_of: csr_array, truth: NDArray[np.bool_]) -> Vectors:
    """Return the weight of each text in the class that those with `truth` are of.

    By conjugate gradients: a matrix of so many pairs is not factored in the memory of a laptop.
    """
    share = 1 / np.sqrt(np.where(truth, truth.sum(), (~truth).sum()))
    ridge = (RIDGE * share.mean() / share).astype(np.float32)

    def apply(weights: Vectors) -> Vectors:
        single = weights.ravel().astype(np.float32)
        linear = LINEAR * (made_of @ (made_of.T @ single))
        applied: Vectors = near @ single + ridge * single + linear
        return applied

    system = LinearOperator(near.shape, matvec=apply, dtype=np.float32)
    found, steps_left = cg(system, np.where(truth, 1, -1).astype(np.float32), rtol=_PRECISE)
    if steps_left:
        raise ArithmeticError(f"No solution for {len(truth)} texts in {steps_left} steps.")
    return np.asarray(found, dtype=np.float32)


def _measure_nearness(points: Vectors) -> Vectors:
    """Return the Gaussian kernel of each pair of `points`, of shape (points, points).

    It is made in place, as it is big.
    """
    squares = (points**2).sum(axis=1)
    # Of two arrays: OpenBLAS fails on the product of one of 2**15 rows with itself.
    near = (2 * points) @ points.T
    near -= squares
    near -= squares[:, None]
    near *= GAMMA
    np.exp(near, out=near)
    return near


def _measure_rarity(ngrams: Sequence[Ngrams]) -> Vectors:
    """Return how rare each n-gram is in the texts, of shape (BUCKETS,); 0 for one of none.

    Source: inverse document frequency, C. D. Manning et al., "Introduction to Information
    Retrieval", 2008, section 6.2.1.
    """
    texts = np.bincount(np.concatenate(ngrams), minlength=BUCKETS)
    rarity = np.log((1 + len(ngrams)) / (1 + texts))
    return np.where(texts, rarity, 0).astype(np.float32)


def _weigh(ngrams: Sequence[Ngrams], rarity: Vectors) -> csr_array:
    """Return how much each n-gram tells of each text, of shape (texts, BUCKETS)."""
    told = np.concatenate([weigh_ngrams(one, rarity) for one in ngrams])
    ends = np.cumsum([0, *map(len, ngrams)])
    return csr_array((told, np.concatenate(ngrams), ends), shape=(len(ngrams), BUCKETS))
