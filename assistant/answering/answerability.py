"""Answerability: how likely it is that the agenda does not say what a question asks.

The claims see a word that gives a question away; the model knows how people ask for what is said
and for what is not, whatever the words. It is fitted to questions on every item of the agenda.
"""

from assistant.answering.claims import Claim, presumes
from assistant.logistic import Features, Scorer
from assistant.planning.plan import Intent, Plan
from ingestion.embedding import Vectors

SAID, UNSAID = "said", "unsaid"


def describe_plan(plan: Plan, claim: Claim | None, vector: Vectors) -> Features:
    """Return the features of the question of `plan`, embedded as `vector`.

    `claim` is what it claims or asks that its evidence does not say.
    """
    return Features(
        vector,
        (
            float(presumes(plan.question.topic)),
            *(float(claim is one) for one in Claim),
            *(float(plan.intent is one) for one in Intent),
        ),
    )


def doubt_answer(plan: Plan, claim: Claim | None, vector: Vectors, scorer: Scorer) -> float:
    """Return how likely, from 0 to 1, it is that the agenda does not say what `plan` asks."""
    return scorer.score(describe_plan(plan, claim, vector))[UNSAID]
