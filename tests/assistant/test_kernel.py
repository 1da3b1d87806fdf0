"""Kernel regression: a model is learnt, stored and read again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.kernel import KernelModel, KernelScorer, fit_kernel, read_kernel, write_kernel
from assistant.model_files import ModelUnavailable
from ingestion.embedding import Vectors

REMEDY = "werkagenda fit answerability"


def make_points(*points: tuple[float, float]) -> Vectors:
    """Return points of two dimensions."""
    return np.array(points, dtype=np.float32)


POINTS = make_points((1, 0), (0, 1), (-1, 0), (0, -1))
CROSSED = [True, False, True, False]
"""No line parts the two that are so from the two that are not."""
CLASSES = [(so, not so) for so in CROSSED]


@pytest.fixture(scope="module")
def model() -> KernelModel:
    """Return a model of four points."""
    return fit_kernel(POINTS, CLASSES, "toy 1")


def test_it_learns_what_no_line_parts(model: KernelModel) -> None:
    """It knows its points again, and what lies near them; far from all it does not know."""
    scorer = KernelScorer(model)
    for point, (first, second) in zip(POINTS, CLASSES, strict=True):
        assert tuple(scorer.score(point) > 0.5) == (first, second)
        assert tuple(scorer.score(point) < -0.5) == (second, first)
    near, far = make_points((0.9, 0.1), (9, 9))
    assert scorer.score(near)[0] > 0.5 > 0 > scorer.score(near)[1]
    np.testing.assert_allclose(scorer.score(far), 0, atol=1e-6)


def test_one_against_many_is_not_drowned() -> None:
    """A rare class weighs more: beside nine of the other at one place, its one is heard."""
    points = make_points(*[(0.0, 0.0)] * 9, (0.3, 0.0))
    rare = KernelScorer(fit_kernel(points, [(False,)] * 9 + [(True,)], "toy 1"))
    even = KernelScorer(fit_kernel(points[[0, 9]], [(False,), (True,)], "toy 1"))
    assert rare.score(points[9]) > rare.score(points[0])
    assert even.score(points[9]) > 0 > even.score(points[0])


def test_without_points_nothing_is_known() -> None:
    """A model that is still to be fitted takes no side."""
    nothing = np.empty((0, 2), dtype=np.float32)
    scores = KernelScorer(KernelModel("toy 1", nothing, nothing)).score(POINTS[0])
    np.testing.assert_array_equal(scores, [0, 0])


def test_a_stored_model_is_the_same_when_read(model: KernelModel, tmp_path: Path) -> None:
    """Nothing is lost in the file, and fitting again gives the same."""
    path = tmp_path / "model.npz"
    write_kernel(model, path)
    for other in (read_kernel(path, "toy 1", REMEDY), fit_kernel(POINTS, CLASSES, "toy 1")):
        assert other.embedder == model.embedder
        np.testing.assert_array_equal(other.points, model.points)
        np.testing.assert_array_equal(other.weights, model.weights)


def test_another_embedder_needs_another_model(model: KernelModel, tmp_path: Path) -> None:
    """Vectors of two embedders cannot be compared; the fault names both and the remedy."""
    path = tmp_path / "model.npz"
    write_kernel(replace(model, embedder="toy 2"), path)
    with pytest.raises(ModelUnavailable, match=r"toy 2, not with toy 1.*werkagenda fit"):
        read_kernel(path, "toy 1", REMEDY)


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04"])
def test_a_missing_or_damaged_model_is_a_fault(tmp_path: Path, content: bytes | None) -> None:
    """What cannot be read is told with its remedy."""
    path = tmp_path / "model.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelUnavailable, match=r"cannot be read.*werkagenda fit answerability"):
        read_kernel(path, "toy 1", REMEDY)
