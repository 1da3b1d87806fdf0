"""Abstention: whether the evidence carries an answer, by signals that do not depend on rank."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

import wordfreq

from assistant.answering.answerability import LOOKED_AT, doubt_answer
from assistant.answering.assignments import find_assigned
from assistant.answering.claims import (
    Claim,
    Ground,
    asks_called,
    find_claim,
    states_fact,
)
from assistant.answering.foreign_claims import find_foreign_claim
from assistant.answering.items import say_all
from assistant.answering.quantities import asks_span, says_number
from assistant.answering.strangeness import find_strange
from assistant.planning.cues import find_cues
from assistant.planning.language import Language
from assistant.planning.plan import Intent, Plan
from assistant.planning.sentences import find_asked
from assistant.retrieval.evidence import Item
from assistant.sources import Sources

ENOUGH = 0.2
FOREIGN_ENOUGH = 0.14
"""The score of the best item below which nothing is said of the subject; in another language the
words do not match, and it is by meaning alone."""
PRESUMED_ENOUGH = 0.4
"""The same for a question that takes something for granted: a near match does not confirm it."""
CLAIMED = -0.05
"""A claim counts from this doubt on: the words of one occur in questions that are answered too."""
DOUBTED = 0.55
"""The same for a question without a claim, of which only the model thinks so."""
DOUBTED_AFTER = 0.6
"""The same for one that leans on what was told: few of its words are its own."""
DOUBTED_ABROAD = 0.5
"""The same for one in another language: of those fewer are known, and all are doubted less."""
COUNTED = 1.0
"""The same for one that asks for a number, where there is one."""
COMMON = 4.7
"""The Zipf frequency from which a word is so common that it claims nothing by itself."""


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


def judge_evidence(plan: Plan, items: Sequence[Item], sources: Sources) -> Verdict:
    """Return whether `items`, best first, answer what `plan` asks."""
    enough = ENOUGH if plan.language is Language.DUTCH else FOREIGN_ENOUGH
    if not items or (items[0].match.fused < enough and not plan.about):
        return Verdict.UNKNOWN
    dutch = plan.language is Language.DUTCH
    says_words = any(item.match.bm25 for item in items[:LOOKED_AT])
    if plan.intent is Intent.MEANING and dutch and not says_words:
        return Verdict.UNKNOWN  # a word that the agenda does not use has no meaning in it
    if dutch and items[0].match.fused < PRESUMED_ENOUGH and _is_all_unheard(plan, sources):
        return Verdict.UNKNOWN  # by meaning alone, everything is near to something
    claim = find_unsaid(plan, items, sources)
    if plan.subject or not plan.about:
        doubt = doubt_answer(plan, claim, items, sources).unsaid
        if claim and dutch and doubt < CLAIMED and not asks_called(plan.question.topic):
            return Verdict.SUPPORTED
        if not claim and doubt > _find_bar(plan, items, sources):
            return Verdict.NOT_SAID
    if claim is Claim.OTHERS:
        return Verdict.NOT_SAID
    return Verdict(claim.value) if claim else Verdict.SUPPORTED


def find_unsaid(plan: Plan, items: Sequence[Item], sources: Sources) -> Claim | None:
    """Return what `plan` claims or asks that the best of `items` do not say, by its words."""
    if not items:
        return None
    best = items[:LOOKED_AT]
    executors = _find_executors(best, sources)
    text, topic = plan.question.topic, find_asked(plan.question.topic)
    dutch = plan.language is Language.DUTCH
    ground = Ground(
        said=tuple(say_all(item, sources.plain) for item in best),
        asked=_find_asks(best, sources),
        names_executor=executors.issuperset(plan.filters.organisations),
        misassigned=dutch and _is_misassigned(text, executors, best, sources),
        unheard=dutch and bool(sources.heard.find_unheard(topic)),
        beside=dutch and states_fact(topic) and _has_rare(topic, best, sources),
        close=items[0].match.fused >= PRESUMED_ENOUGH or bool(plan.about),
        tells_problem=items[0].ref.endswith(".O"),
    )
    claim = find_claim(topic, ground, sources.register.period)
    if not claim and not dutch:
        claim = find_foreign_claim(text, "\n".join(ground.said))
    if claim is Claim.SINCE and plan.intent is Intent.ACHIEVED and items[0].ref.endswith(".R"):
        return None
    if claim is Claim.OTHERS and plan.filters.names:
        return None  # whether an organisation takes part is told by its executors
    if claim is Claim.AMOUNT and plan.intent is Intent.DUE and not asks_span(topic):
        return None  # how many years are left is told by a date
    return claim


def _find_executors(items: Sequence[Item], sources: Sources) -> frozenset[str]:
    """Return the executors of the first action among `items`."""
    executors = {
        action.ref: action.executors.organisations for _, action in sources.agenda.actions()
    }
    return frozenset(next((executors[one.ref] for one in items if one.ref in executors), ()))


def _is_misassigned(
    text: str, executors: Iterable[str], items: Sequence[Item], sources: Sources
) -> bool:
    """Return whether `text` states that somebody does it, who is no executor nor spoken of."""
    assigned = find_assigned(text, sources.organisations).difference(executors)
    said = "\n".join(say_all(item, sources.plain) for item in items)
    return any(not re.search(rf"\b{re.escape(name)}\b", said) for name in assigned)


def _find_asks(items: Sequence[Item], sources: Sources) -> tuple[str, ...]:
    """Return by what questions people ask for `items`."""
    known = (sources.plain[item.ref] for item in items if item.ref in sources.plain)
    return tuple(ask for entry in known for ask in entry.asks)


def _is_all_unheard(plan: Plan, sources: Sources) -> bool:
    """Return whether the subject of `plan` has words, and the agenda and its asks none of them."""
    unheard = sources.heard.find_unheard(" ".join(plan.subject))
    return bool(plan.subject) and not plan.about and len(unheard) == len(plan.subject)


def _find_bar(plan: Plan, items: Sequence[Item], sources: Sources) -> float:
    """Return the doubt from which `plan`, which has no claim, asks what `items` do not say."""
    if plan.language is Language.DUTCH:
        return DOUBTED_AFTER if plan.about else DOUBTED
    counts = "how_many" in find_cues(plan.question.topic)
    counted = counts and says_number(say_all(items[0], sources.plain))
    return COUNTED if counted else DOUBTED_ABROAD


def _has_rare(text: str, items: Sequence[Item], sources: Sources) -> bool:
    """Return whether `text` has rare words that are strange to `items`."""
    strange = find_strange(text, items, sources)
    return any(wordfreq.zipf_frequency(word, "nl", "small") < COMMON for word in strange)
