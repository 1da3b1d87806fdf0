"""The mix: the dev questions of the evaluation with their history, in an order of chance."""

import json
import random
from collections.abc import Sequence

from eval.cases import Case, load_cases

SEED = 20221104


def mix_cases() -> Sequence[Case]:
    """Return all dev cases, shuffled the same way each time."""
    cases = list(load_cases(split="dev"))
    random.Random(SEED).shuffle(cases)  # noqa: S311 - an order, not a secret
    return cases


def write_body(case: Case) -> bytes:
    """Return the body with which a client puts `case` to the API."""
    history = [turn.model_dump(mode="json") for turn in case.history]
    return json.dumps({"question": case.question, "history": history}).encode()
