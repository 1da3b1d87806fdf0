"""Logistic regression: a model is learnt, stored and read again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.logistic import (
    FORMAL_WEIGHT,
    VECTOR_SCALE,
    Features,
    Model,
    Scorer,
    fit_model,
    read_model,
    write_model,
)
from assistant.model_files import ModelUnavailable


def make_row(x: float, y: float, formal: float) -> Features:
    """Return features with a vector of two numbers and one formal feature."""
    return Features(np.array([x, y], dtype=np.float32), (formal,))


ROWS = [make_row(1, 0, 0), make_row(0.9, 0.1, 0), make_row(0, 1, 0), make_row(0.5, 0.5, 1)]
KNOWN = ["topic", "topic", "due", "count"]
RIDGE = 0.003
REMEDY = "werkagenda fit intents"
CLASSES = ["topic", "due", "count", "opinion"]


@pytest.fixture(scope="module")
def model() -> Model:
    """Return a model of three classes."""
    return fit_model(ROWS, KNOWN, CLASSES, "toy 1", RIDGE)


def best(scorer: Scorer, row: Features) -> str:
    """Return the likeliest class."""
    scores = scorer.score(row)
    return max(scores, key=scores.__getitem__)


def test_it_learns_what_it_is_taught(model: Model) -> None:
    """It knows its examples again, and what lies near them."""
    scorer = Scorer(model)
    assert [best(scorer, row) for row in ROWS] == KNOWN
    assert best(scorer, make_row(0.1, 0.9, 0)) == "due"


def test_the_scores_are_probabilities(model: Model) -> None:
    """Every intent has a share, in all 1; those that it was never taught have little."""
    scores = Scorer(model).score(ROWS[0])
    assert list(scores) == CLASSES
    assert sum(scores.values()) == pytest.approx(1)
    assert scores["opinion"] < 0.05 < scores["topic"]


def test_fitting_is_deterministic(model: Model) -> None:
    """The same examples give the same model, to the last digit."""
    assert fit_model(ROWS, KNOWN, CLASSES, "toy 1", RIDGE) == model
    assert fit_model(ROWS[::-1], KNOWN, CLASSES, "toy 1", RIDGE) != model


def test_a_stored_model_is_the_same_when_read(model: Model, tmp_path: Path) -> None:
    """Nothing is lost in the file, which has one feature a line."""
    path = tmp_path / "model.json"
    write_model(model, path)
    assert read_model(path, "toy 1", REMEDY) == model
    assert len(path.read_text("utf-8").splitlines()) == len(model.weights) + 2


def test_another_embedder_needs_another_model(model: Model, tmp_path: Path) -> None:
    """Vectors of two embedders cannot be compared; the fault names both and the remedy."""
    path = tmp_path / "model.json"
    write_model(replace(model, embedder="toy 2"), path)
    with pytest.raises(ModelUnavailable, match=r"toy 2, not with toy 1.*werkagenda fit"):
        read_model(path, "toy 1", REMEDY)


@pytest.mark.parametrize("content", [None, "", "{}"])
def test_a_missing_or_damaged_model_is_a_fault(tmp_path: Path, content: str | None) -> None:
    """What cannot be read is told with its remedy."""
    path = tmp_path / "model.json"
    if content is not None:
        path.write_text(content, "utf-8")
    with pytest.raises(ModelUnavailable, match=r"cannot be read.*werkagenda fit intents"):
        read_model(path, "toy 1", REMEDY)


def test_a_row_has_vector_formal_features_and_one() -> None:
    """The vector loses its centre, and both are brought to one scale."""
    row = Features(np.array([0.6, 0.8], dtype=np.float32), (1.0, 0.0)).join(np.array([0.5, 0.5]))
    expected = [0.1 * VECTOR_SCALE, 0.3 * VECTOR_SCALE, FORMAL_WEIGHT, 0, 1]
    np.testing.assert_allclose(row, expected, rtol=1e-5)
