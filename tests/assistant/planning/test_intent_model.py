"""The model of the intents: learnt, stored and read again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.planning.intent_features import Features
from assistant.planning.intent_model import (
    IntentModel,
    IntentModelUnavailable,
    IntentScorer,
    fit_model,
    read_model,
    write_model,
)
from assistant.planning.plan import Intent


def make_row(x: float, y: float, formal: float) -> Features:
    """Return features with a vector of two numbers and one formal feature."""
    return Features(np.array([x, y], dtype=np.float32), (formal,))


ROWS = [make_row(1, 0, 0), make_row(0.9, 0.1, 0), make_row(0, 1, 0), make_row(0.5, 0.5, 1)]
INTENTS = [Intent.TOPIC, Intent.TOPIC, Intent.DUE, Intent.COUNT]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    """Return a model of three intents."""
    return fit_model(ROWS, INTENTS, "toy 1")


def best(scorer: IntentScorer, row: Features) -> Intent:
    """Return the likeliest intent."""
    scores = scorer.score(row)
    return max(scores, key=scores.__getitem__)


def test_it_learns_what_it_is_taught(model: IntentModel) -> None:
    """It knows its examples again, and what lies near them."""
    scorer = IntentScorer(model)
    assert [best(scorer, row) for row in ROWS] == INTENTS
    assert best(scorer, make_row(0.1, 0.9, 0)) is Intent.DUE


def test_the_scores_are_probabilities(model: IntentModel) -> None:
    """Every intent has a share, in all 1; those that it was never taught have little."""
    scores = IntentScorer(model).score(ROWS[0])
    assert list(scores) == list(Intent)
    assert sum(scores.values()) == pytest.approx(1)
    assert scores[Intent.OPINION] < 0.05 < scores[Intent.TOPIC]


def test_fitting_is_deterministic(model: IntentModel) -> None:
    """The same examples give the same model, to the last digit."""
    assert fit_model(ROWS, INTENTS, "toy 1") == model
    assert fit_model(ROWS[::-1], INTENTS, "toy 1") != model


def test_a_stored_model_is_the_same_when_read(model: IntentModel, tmp_path: Path) -> None:
    """Nothing is lost in the file, which has one feature a line."""
    path = tmp_path / "model.json"
    write_model(model, path)
    assert read_model("toy 1", path) == model
    assert len(path.read_text("utf-8").splitlines()) == len(model.weights) + 2


def test_another_embedder_needs_another_model(model: IntentModel, tmp_path: Path) -> None:
    """Vectors of two embedders cannot be compared; the fault names both and the remedy."""
    path = tmp_path / "model.json"
    write_model(replace(model, embedder="toy 2"), path)
    with pytest.raises(IntentModelUnavailable, match=r"toy 2, not with toy 1.*werkagenda fit"):
        read_model("toy 1", path)


@pytest.mark.parametrize("content", [None, "", "{}"])
def test_a_missing_or_damaged_model_is_a_fault(tmp_path: Path, content: str | None) -> None:
    """What cannot be read is told with its remedy."""
    path = tmp_path / "model.json"
    if content is not None:
        path.write_text(content, "utf-8")
    with pytest.raises(IntentModelUnavailable, match=r"cannot be read.*werkagenda fit intents"):
        read_model("toy 1", path)
