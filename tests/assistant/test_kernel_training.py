"""Kernel training: a model is learnt from points of which the classes are known."""

import numpy as np

from assistant.kernel import KernelScorer
from assistant.kernel_training import MOST_STEPS, fit_kernel
from assistant.ngrams import find_ngrams
from ingestion.embedding import Vectors


def make_points(*points: tuple[float, float]) -> Vectors:
    """Return points of two dimensions."""
    return np.array(points, dtype=np.float32)


POINTS = make_points((1, 0), (0, 1), (-1, 0), (0, -1))
CROSSED = [True, False, True, False]
"""No line parts the two that are so from the two that are not."""
CLASSES = [(so, not so) for so in CROSSED]
NOTHING = find_ngrams("")
"""The n-grams of a text that says nothing: where all are so, the points alone tell."""


def test_it_learns_what_no_line_parts() -> None:
    """It knows its points again, and what lies near them; far from all it does not know."""
    scorer = KernelScorer(fit_kernel(POINTS, [NOTHING] * 4, CLASSES, "toy 1"))
    for point, (first, second) in zip(POINTS, CLASSES, strict=True):
        assert tuple(scorer.score(point, NOTHING) > 0.5) == (first, second)
        assert tuple(scorer.score(point, NOTHING) < -0.5) == (second, first)
    near, far = make_points((0.9, 0.1), (9, 9))
    assert scorer.score(near, NOTHING)[0] > 0.5 > 0 > scorer.score(near, NOTHING)[1]
    np.testing.assert_allclose(scorer.score(far, NOTHING), 0, atol=1e-6)


def test_one_against_many_is_not_drowned() -> None:
    """A rare class weighs more: beside nine of the other at one place, its one is heard."""
    points = make_points(*[(0.0, 0.0)] * 9, (0.3, 0.0))
    rare = KernelScorer(fit_kernel(points, [NOTHING] * 10, [(False,)] * 9 + [(True,)], "toy 1"))
    even = KernelScorer(fit_kernel(points[[0, 9]], [NOTHING] * 2, [(False,), (True,)], "toy 1"))
    assert rare.score(points[9], NOTHING) > rare.score(points[0], NOTHING)
    assert even.score(points[9], NOTHING) > 0 > even.score(points[0], NOTHING)


def test_points_are_kept_in_whole_steps() -> None:
    """Each is half a step away at most; the farthest is kept as it is, and a flat dimension too."""
    points = make_points((0.5, 0), (0.333, 0), (-1, 0))
    model = fit_kernel(points, [NOTHING] * 3, [(True,), (False,), (True,)], "toy 1")
    assert model.steps[2, 0] == -MOST_STEPS
    np.testing.assert_allclose(model.points[2], points[2], rtol=1e-6)
    np.testing.assert_allclose(model.points, points, atol=model.size[0] / 2)


def test_words_tell_where_the_points_do_not() -> None:
    """Of two at one place they say which is so; what all texts have, or none, says nothing."""
    points = make_points((0, 0), (0, 0), (0, 0), (0, 0))
    texts = ("gratis laptop", "gratis cursus", "gouden laptop", "gouden cursus")
    ngrams = [find_ngrams(text) for text in texts]
    scorer = KernelScorer(fit_kernel(points, ngrams, [(False,), (False,), (True,), (True,)], "toy"))
    free, golden = (
        scorer.score(points[0], find_ngrams(text))[0] for text in ("gratis tablet", "gouden tablet")
    )
    assert free < 0 < golden
    np.testing.assert_allclose(
        scorer.score(points[0], NOTHING), scorer.score(points[0], find_ngrams("tablet")), atol=0.01
    )
