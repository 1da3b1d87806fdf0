"""Whitening takes away what texts have in common."""

import numpy as np
import pytest

from assistant.retrieval.whitening import Whitening

ALIKE = np.array([[10, 1, 0], [10, -1, 0], [10, 0, 0.1], [10, 0, -0.1]], dtype=np.float32)
"""Vectors that all point nearly the same way, and differ more one way than another."""


def test_vectors_that_point_one_way_are_told_apart() -> None:
    """Before, all are alike; after, the two ways to differ count the same."""
    before = ALIKE / np.linalg.norm(ALIKE, axis=1, keepdims=True)
    assert (before @ before.T).min() > 0.97
    after = Whitening(ALIKE, ridge=1e-9).apply(ALIKE)
    assert np.round(after @ after.T, 2).tolist() == [
        [1, -1, 0, 0],
        [-1, 1, 0, 0],
        [0, 0, 1, -1],
        [0, 0, -1, 1],
    ]


def test_a_ridge_quiets_the_way_in_which_they_hardly_differ() -> None:
    """A vector between both ways comes out nearer to the one in which the texts really differ."""
    between = np.array([10, 0.3, 0.3], dtype=np.float32)
    calm, wild = (Whitening(ALIKE, ridge).apply(between) @ Whitening(ALIKE, ridge).apply(ALIKE).T
                  for ridge in (0.1, 1e-9))  # fmt: skip
    assert calm[0] > wild[0]


def test_lengths_are_one_also_of_one_vector_and_of_the_mean_itself() -> None:
    """A single text has nothing to differ from, and gives no division by zero."""
    assert np.linalg.norm(Whitening(ALIKE, 1e-3).apply(ALIKE), axis=1) == pytest.approx(1)
    assert not np.isnan(Whitening(ALIKE[:1], 1e-3).apply(ALIKE[0])).any()


def test_another_mean_moves_the_middle() -> None:
    """Questions have a mean of their own."""
    mean = np.array([0, 5, 0], dtype=np.float32)
    whitening = Whitening(ALIKE, 1e-3)
    assert whitening.apply(mean + ALIKE[0] - ALIKE.mean(axis=0), mean) == pytest.approx(
        whitening.apply(ALIKE[0]), abs=1e-5
    )
