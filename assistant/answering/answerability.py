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
from assistant.answering.details import Details, find_details
from assistant.answering.items import say_all
from assistant.answering.premises import find_premise
from assistant.answering.strangeness import measure_strangeness
from assistant.ngrams import find_ngrams
from assistant.planning.language import Language
from assistant.planning.plan import Intent, Plan
from assistant.planning.sentences import find_asked
from assistant.retrieval.evidence import Item
from assistant.sources import Sources
from ingestion.embedding import Vectors

FORMAL_SCALE = 0.09
"""How far apart two questions are that differ in one formal feature, beside unit vectors."""
MEASURED_SCALE = 0.3
"""How far apart are two that differ fully in one measure: how strange to the best item is what is
asked, how strange to the best ones what is stated, how well the best one matches."""
LOOKED_AT = 3
"""What is stated or claimed must be said by one of so many best items."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """How sure it is that the agenda does not say what is asked, and speaks of no such subject.

    Either is a number around -1 (it does) to 1 (it does not).
    """

    unsaid: float
    elsewhere: float


def describe_plan(
    plan: Plan, claim: Claim | None, items: Sequence[Item], sources: Sources
) -> Vectors:
    """Return the point of the question of `plan`, of shape (dimensions,).

    `claim` is what it claims or asks that its evidence does not say; `items` are the best first.
    """
    text = plan.question.topic
    # What is stated, and what is strange, is seen by Dutch words.
    dutch = plan.language is Language.DUTCH
    premise, asked = (find_premise(text), find_asked(text)) if dutch else ("", "")
    formal = (
        presumes(text),
        *(claim is one for one in Claim),
        *(plan.intent is one for one in Intent),
        bool(premise),
        *_find_details(text, items, sources),
    )
    measured = (
        measure_strangeness(asked, items[:1], sources),
        measure_strangeness(premise, items[:LOOKED_AT], sources),
        items[0].match.fused if items else 0.0,
    )
    return cast(
        Vectors,
        np.concatenate(
            [
                sources.embedder.embed_query(text),
                FORMAL_SCALE * np.array(formal),
                MEASURED_SCALE * np.array(measured),
            ],
            dtype=np.float32,
        ),
    )


def _find_details(text: str, items: Sequence[Item], sources: Sources) -> Details:
    said = [say_all(item, sources.plain) for item in items[:LOOKED_AT]] or [""]
    return find_details(text, said, sources.register.period)


def doubt_answer(plan: Plan, claim: Claim | None, items: Sequence[Item], sources: Sources) -> Doubt:
    """Return how sure it is that the agenda does not say what `plan` asks, or is about else.

    See `describe_plan` for what goes in.
    """
    point = describe_plan(plan, claim, items, sources)
    ngrams = find_ngrams(plan.question.topic)
    unsaid, elsewhere = sources.answerability.score(point, ngrams)
    return Doubt(float(unsaid), float(elsewhere))
