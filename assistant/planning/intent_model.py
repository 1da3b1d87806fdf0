"""Intent model: a multinomial logistic regression over the features of questions."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter

from assistant.planning.intent_features import Features
from assistant.planning.plan import Intent
from ingestion.faults import Fault
from ingestion.settings import PROJECT

MODEL = PROJECT / "data" / "intents" / "model.json"
RIDGE = 0.003
"""Keeps the weights small; chosen by cross-validation over the phrases."""
STEPS = 300
DIGITS = 4
"""Decimals of a stored weight."""
MEND = "Run `werkagenda fit intents`."

Numbers = NDArray[np.float64]


class IntentModelUnavailable(Fault):
    """There is no model for the embedder in use; the message says what mends that."""


@dataclass(frozen=True, slots=True)
class IntentModel:
    """`weights[i][j]` is what feature i says for intent j, on vectors less their `centre`.

    `embedder` is the name of the one that made the vectors.
    """

    embedder: str
    intents: tuple[Intent, ...]
    centre: tuple[float, ...]
    weights: tuple[tuple[float, ...], ...]


class IntentScorer:
    """Tells how likely each intent is; safe to share between threads."""

    def __init__(self, model: IntentModel) -> None:
        self._intents = model.intents
        self._centre = np.array(model.centre)
        self._weights = np.array(model.weights)

    def score(self, features: Features) -> dict[Intent, float]:
        """Return the probability of each intent."""
        row = features.join(self._centre)
        return dict(zip(self._intents, _share(row @ self._weights).tolist(), strict=True))


def fit_model(rows: Sequence[Features], intents: Sequence[Intent], embedder: str) -> IntentModel:
    """Fit the model to known questions: each one's features and intent, in the same order.

    The same input gives the same model. Rare intents weigh more, by the root of their number.
    """
    order = tuple(Intent)
    vectors = np.array([row.vector for row in rows], dtype=np.float64)
    centre = np.round(vectors.mean(axis=0), DIGITS)
    table = np.array([row.join(centre) for row in rows])
    truth = np.array([[one is intent for one in order] for intent in intents], dtype=float)
    share = (truth / np.sqrt(truth.sum(axis=0).clip(1))).sum(axis=1)
    weights = np.round(_descend(table, truth, share / share.sum()), DIGITS)
    return IntentModel(
        embedder, order, tuple(centre.tolist()), tuple(tuple(row.tolist()) for row in weights)
    )


def read_model(embedder: str, path: Path = MODEL) -> IntentModel:
    """Return the stored model.

    Raises IntentModelUnavailable if it is not there, or made with another embedder.
    """
    try:
        model = TypeAdapter(IntentModel).validate_json(path.read_bytes())
    except (OSError, ValueError) as fault:
        raise IntentModelUnavailable(
            f"{path}: the model of the intents cannot be read ({type(fault).__name__}). {MEND}"
        ) from fault
    if model.embedder != embedder:
        raise IntentModelUnavailable(
            f"{path}: the model of the intents was made with {model.embedder}, "
            f"not with {embedder}. {MEND}"
        )
    return model


def write_model(model: IntentModel, path: Path = MODEL) -> None:
    """Store `model`, one feature a line."""
    entries = {**asdict(model), "weights": "@"}
    rows = ",\n".join(json.dumps(row) for row in model.weights)
    path.write_text(json.dumps(entries).replace('"@"', f"[\n{rows}\n]") + "\n", "utf-8")


def _descend(table: Numbers, truth: Numbers, share: Numbers) -> Numbers:
    """Return the weights by accelerated gradient descent from zero, a fixed number of steps.

    `share` is what each row counts for, in all 1.
    """
    ridge = np.full((table.shape[1], 1), RIDGE)
    ridge[-1] = 0  # the last feature is the same for all: how common an intent is
    steepest = 0.5 * np.linalg.norm(table * np.sqrt(share)[:, None], 2) ** 2 + RIDGE
    weights = ahead = np.zeros((table.shape[1], truth.shape[1]))
    pace = 1.0
    for _ in range(STEPS):
        error = (_share(table @ ahead) - truth) * share[:, None]
        following = ahead - (table.T @ error + ridge * ahead) / steepest
        faster = (1 + np.sqrt(1 + 4 * pace**2)) / 2
        ahead = following + (pace - 1) / faster * (following - weights)
        weights, pace = following, faster
    return weights


def _share(scores: Numbers) -> Numbers:
    """Return the softmax of `scores` along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return cast(Numbers, raised / raised.sum(axis=-1, keepdims=True))
