"""Answerability: how likely it is that the agenda does not say what a question asks.

The claims see a word that gives a question away; the model knows how people ask for what is said
and for what is not, whatever the words. It is fitted to questions on every item of the agenda.
"""

from collections.abc import Sequence
from typing import cast

import numpy as np

from assistant.answering.claims import Claim, presumes
from assistant.kernel import KernelScorer
from assistant.planning.plan import Intent, Plan
from assistant.retrieval.evidence import Item
from ingestion.embedding import Vectors

FORMAL_SCALE = 0.15
"""How far apart two questions are that differ in one formal feature, beside unit vectors."""
MATCH_SCALE = 0.3
"""How far apart are two of which one matches its best item fully, and the other not at all."""


def describe_plan(
    plan: Plan, claim: Claim | None, items: Sequence[Item], vector: Vectors
) -> Vectors:
    """Return the point of the question of `plan`, embedded as `vector`, of shape (dimensions,).

    `claim` is what it claims or asks that its evidence does not say; `items` are the best first.
    """
    formal = (
        presumes(plan.question.topic),
        *(claim is one for one in Claim),
        *(plan.intent is one for one in Intent),
    )
    match = items[0].match.fused if items else 0.0
    return cast(
        Vectors,
        np.concatenate(
            [vector, FORMAL_SCALE * np.array(formal), [MATCH_SCALE * match]], dtype=np.float32
        ),
    )


def doubt_answer(
    plan: Plan, claim: Claim | None, items: Sequence[Item], vector: Vectors, scorer: KernelScorer
) -> float:
    """Return how sure it is that the agenda does not say what `plan` asks.

    That is a number around -1 (it does) to 1 (it does not).
    """
    return scorer.score(describe_plan(plan, claim, items, vector))
