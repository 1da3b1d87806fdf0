"""Answerability: how likely it is that the agenda does not say what a question asks, and why.

The claims see a word that gives a question away; the model knows how people ask for what is said,
for what is not, and for what is no subject of the agenda, whatever the words. It is fitted to
questions on every item of the agenda, and on much else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np

from assistant.answering.claims import Claim, presumes
from assistant.planning.plan import Intent, Plan
from assistant.retrieval.evidence import Item
from assistant.sources import Sources
from ingestion.embedding import Embedder, Vectors

FORMAL_SCALE = 0.15
"""How far apart two questions are that differ in one formal feature, beside unit vectors."""
MATCH_SCALE = 0.3
"""How far apart are two of which one matches its best item fully, and the other not at all."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """How sure it is that the agenda does not say what is asked, and speaks of no such subject.

    Either is a number around -1 (it does) to 1 (it does not).
    """

    unsaid: float
    elsewhere: float


def describe_plan(
    plan: Plan, claim: Claim | None, items: Sequence[Item], embedder: Embedder
) -> Vectors:
    """Return the point of the question of `plan`, of shape (dimensions,).

    `claim` is what it claims or asks that its evidence does not say; `items` are the best first.
    """
    formal = (
        presumes(plan.question.topic),
        *(claim is one for one in Claim),
        *(plan.intent is one for one in Intent),
    )
    vector = embedder.embed_query(plan.question.topic)
    match = items[0].match.fused if items else 0.0
    return cast(
        Vectors,
        np.concatenate(
            [vector, FORMAL_SCALE * np.array(formal), [MATCH_SCALE * match]], dtype=np.float32
        ),
    )


def doubt_answer(plan: Plan, claim: Claim | None, items: Sequence[Item], sources: Sources) -> Doubt:
    """Return how sure it is that the agenda does not say what `plan` asks, or is about else.

    See `describe_plan` for what goes in.
    """
    point = describe_plan(plan, claim, items, sources.embedder)
    unsaid, elsewhere = sources.answerability.score(point)
    return Doubt(float(unsaid), float(elsewhere))
