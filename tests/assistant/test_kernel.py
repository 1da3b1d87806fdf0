"""Kernel regression: a model is stored and read again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.kernel import (
    KernelModel,
    KernelScorer,
    make_unfitted,
    read_kernel,
    weigh_ngrams,
    write_kernel,
)
from assistant.kernel_training import fit_kernel
from assistant.model_files import ModelUnavailable
from assistant.ngrams import BUCKETS, find_ngrams
from ingestion.embedding import Vectors

REMEDY = "werkagenda fit answerability"


def make_points(*points: tuple[float, float]) -> Vectors:
    """Return points of two dimensions."""
    return np.array(points, dtype=np.float32)


POINTS = make_points((1, 0), (0, 1), (-1, 0), (0, -1))
NGRAMS = [find_ngrams(text) for text in ("een", "twee", "drie", "vier")]
CLASSES = [(True, False), (False, True), (True, False), (False, True)]


@pytest.fixture(scope="module")
def model() -> KernelModel:
    """Return a model of four points."""
    return fit_kernel(POINTS, NGRAMS, CLASSES, "toy 1")


def test_without_points_nothing_is_known() -> None:
    """A model that is still to be fitted takes no side."""
    scores = KernelScorer(make_unfitted("toy 1", classes=2)).score(POINTS[0], NGRAMS[0])
    np.testing.assert_array_equal(scores, [0, 0])


def test_ngrams_are_weighed_by_how_much_they_tell() -> None:
    """However long the text is; one of which nothing is known tells nothing."""
    rarity = np.zeros(BUCKETS, np.float32)
    rarity[[1, 2]] = 3, 4
    np.testing.assert_allclose(weigh_ngrams(np.array([1, 2, 5]), rarity), [0.6, 0.8, 0])
    np.testing.assert_array_equal(weigh_ngrams(np.array([5, 6]), rarity), [0, 0])


def test_a_stored_model_is_the_same_when_read(model: KernelModel, tmp_path: Path) -> None:
    """Nothing is lost in the file, and fitting again gives the same."""
    path = tmp_path / "model.npz"
    write_kernel(model, path)
    for other in (read_kernel(path, "toy 1", REMEDY), fit_kernel(POINTS, NGRAMS, CLASSES, "toy 1")):
        assert other.embedder == model.embedder
        for name in ("steps", "size", "weights", "rarity", "ngram_weights"):
            np.testing.assert_array_equal(getattr(other, name), getattr(model, name))


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
