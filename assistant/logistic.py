"""Logistic regression: a small model that tells of which class a question is.

It is fitted to known questions by the subcommand `werkagenda fit`, and stored as JSON.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter

from assistant.model_files import read_file, require_embedder
from ingestion.embedding import Vectors

FORMAL_WEIGHT = 3.0
"""What a formal feature counts for beside a number of the vector."""
VECTOR_SCALE = 25.0
"""Makes the numbers of a vector vary by about 1, for some 400 dimensions."""
STEPS = 300
DIGITS = 4
"""Decimals of a stored weight."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Features:
    """The `vector` of a question, and its `formal` features, each from about 0 to 2."""

    vector: Vectors
    formal: tuple[float, ...]

    def join(self, centre: Numbers) -> Numbers:
        """Return all features as one row, on one scale; `centre` is the mean of known vectors."""
        formal = FORMAL_WEIGHT * np.array(self.formal)
        return np.concatenate([(self.vector - centre) * VECTOR_SCALE, formal, [1.0]])


@dataclass(frozen=True, slots=True)
class Model:
    """`weights[i][j]` is what feature i says for class j, on vectors less their `centre`.

    `embedder` is the name of the one that made the vectors.
    """

    embedder: str
    classes: tuple[str, ...]
    centre: tuple[float, ...]
    weights: tuple[tuple[float, ...], ...]


class Scorer:
    """Tells how likely each class is; safe to share between threads."""

    def __init__(self, model: Model) -> None:
        self._classes = model.classes
        self._centre = np.array(model.centre)
        self._weights = np.array(model.weights)

    def score(self, features: Features) -> dict[str, float]:
        """Return the probability of each class."""
        row = features.join(self._centre)
        return dict(zip(self._classes, _share(row @ self._weights).tolist(), strict=True))


def fit_model(
    rows: Sequence[Features],
    known: Sequence[str],
    classes: Sequence[str],
    embedder: str,
    ridge: float,
) -> Model:
    """Fit a model of `classes` to known questions: each one's features and class, in one order.

    The same input gives the same model. Rare classes weigh more, by the root of their number;
    `ridge` keeps the weights small.
    """
    vectors = np.array([row.vector for row in rows], dtype=np.float64)
    centre = np.round(vectors.mean(axis=0), DIGITS)
    table = np.array([row.join(centre) for row in rows])
    truth = np.array([[one == name for one in classes] for name in known], dtype=float)
    share = (truth / np.sqrt(truth.sum(axis=0).clip(1))).sum(axis=1)
    weights = np.round(_descend(table, truth, share / share.sum(), ridge), DIGITS)
    return Model(
        embedder,
        tuple(classes),
        tuple(centre.tolist()),
        tuple(tuple(row.tolist()) for row in weights),
    )


def read_model(path: Path, embedder: str, remedy: str) -> Model:
    """Return the model stored at `path`, which the command `remedy` makes anew.

    Raises ModelUnavailable if it is not there, or made with another embedder.
    """
    with read_file(path, remedy):
        model = TypeAdapter(Model).validate_json(path.read_bytes())
    require_embedder(path, model.embedder, embedder, remedy)
    return model


def write_model(model: Model, path: Path) -> None:
    """Store `model`, one feature a line."""
    entries = {**asdict(model), "weights": "@"}
    rows = ",\n".join(json.dumps(row) for row in model.weights)
    path.write_text(json.dumps(entries).replace('"@"', f"[\n{rows}\n]") + "\n", "utf-8")


def _descend(table: Numbers, truth: Numbers, share: Numbers, ridge: float) -> Numbers:
    """Return the weights by accelerated gradient descent from zero, a fixed number of steps.

    `share` is what each row counts for, in all 1.
    """
    holding = np.full((table.shape[1], 1), ridge)
    holding[-1] = 0  # the last feature is the same for all: how common a class is
    steepest = 0.5 * np.linalg.norm(table * np.sqrt(share)[:, None], 2) ** 2 + ridge
    weights = ahead = np.zeros((table.shape[1], truth.shape[1]))
    pace = 1.0
    for _ in range(STEPS):
        error = (_share(table @ ahead) - truth) * share[:, None]
        following = ahead - (table.T @ error + holding * ahead) / steepest
        faster = (1 + np.sqrt(1 + 4 * pace**2)) / 2
        ahead = following + (pace - 1) / faster * (following - weights)
        weights, pace = following, faster
    return weights


def _share(scores: Numbers) -> Numbers:
    """Return the softmax of `scores` along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return cast(Numbers, raised / raised.sum(axis=-1, keepdims=True))
