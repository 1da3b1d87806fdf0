"""Abstention: whether the evidence carries an answer, by signals that do not depend on rank."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from assistant.answering.claims import Claim, Ground, find_claim
from assistant.planning.language import Language
from assistant.planning.plan import Intent, Plan
from assistant.retrieval.evidence import Item
from assistant.sources import Sources
from ingestion.plain import Plain

ENOUGH = 0.2
FOREIGN_ENOUGH = 0.14
"""The score of the best item below which nothing is said of the subject; in another language the
words do not match, and it is by meaning alone."""
PRESUMED_ENOUGH = 0.4
"""The same for a question that takes something for granted: a near match does not confirm it."""
CERTAIN = 0.98
"""How likely it must be that a question is none for the agenda, to send it away unsearched."""
FEWEST_SUBJECTS = 2
"""A question with fewer words that name a subject has too little to search for."""
_TOLD = {Intent.OUT_OF_SCOPE: 0.45, Intent.SMALLTALK: 0.35}
"""The score from which the best item shows that such a question is about the agenda after all."""
LOOKED_AT = 3
"""A claim must be said by one of so many best items."""


class Verdict(StrEnum):
    """Whether evidence carries an answer; if not, why."""

    SUPPORTED = "supported"
    UNKNOWN = "unknown"
    NOT_SAID = Claim.NOT_SAID.value
    SINCE = Claim.SINCE.value
    COST = Claim.COST.value
    CONTACT = Claim.CONTACT.value
    NAME = Claim.NAME.value
    AMOUNT = Claim.AMOUNT.value


def is_told(plan: Plan, otherwise: Plan, sources: Sources) -> bool:
    """Return whether the agenda speaks of what `plan` would send away, read as `otherwise`.

    A doubtful reading yields to a good match: people tell of their own lives, and the agenda has
    their subject.
    """
    bar = _TOLD.get(plan.intent)
    if bar is None or plan.confidence > CERTAIN or len(plan.subject) < FEWEST_SUBJECTS:
        return False
    items = sources.retriever.retrieve(otherwise.question, otherwise.intent)
    return bool(items) and items[0].match.fused >= bar


def judge_evidence(plan: Plan, items: Sequence[Item], sources: Sources) -> Verdict:
    """Return whether `items`, best first, answer what `plan` asks."""
    enough = ENOUGH if plan.language is Language.DUTCH else FOREIGN_ENOUGH
    if not items or (items[0].match.fused < enough and not plan.about):
        return Verdict.UNKNOWN
    best = items[:LOOKED_AT]
    executors = _find_executors(best, sources)
    topic = plan.question.topic
    ground = Ground(
        said=tuple(_say(item, sources.plain) for item in best),
        names_executor=executors.issuperset(plan.filters.organisations),
        unheard=bool(plan.language is Language.DUTCH and sources.heard.find_unheard(topic)),
        close=items[0].match.fused >= PRESUMED_ENOUGH or bool(plan.about),
    )
    claim = find_claim(topic, ground, sources.register.period)
    if claim is Claim.SINCE and plan.intent is Intent.ACHIEVED and items[0].ref.endswith(".R"):
        claim = None
    return Verdict(claim.value) if claim else Verdict.SUPPORTED


def _find_executors(items: Sequence[Item], sources: Sources) -> frozenset[str]:
    """Return the executors of the first action among `items`."""
    executors = {
        action.ref: action.executors.organisations for _, action in sources.agenda.actions()
    }
    return frozenset(next((executors[one.ref] for one in items if one.ref in executors), ()))


def _say(item: Item, plain: Mapping[str, Plain]) -> str:
    """Return all that `item` says, in the agenda's words and in plain ones."""
    entry = plain.get(item.ref)
    return "\n".join(
        [
            *(found.passage.quote for found in item.evidence),
            *(entry.sentences.values() if entry else ()),
        ]
    )
