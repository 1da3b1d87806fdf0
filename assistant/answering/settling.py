"""Settling: whether a question that seems to be none for the agenda is about it after all."""

import re
from dataclasses import replace

from assistant.answering.abstention import DOUBTED, find_unsaid
from assistant.answering.answerability import doubt_answer
from assistant.answering.search import find_items
from assistant.planning.cues import find_cues
from assistant.planning.formal_words import is_long
from assistant.planning.plan import Intent, Plan
from assistant.sources import Sources

TOLD = 0.55
"""The score from which a question that seems to be of another subject is not so."""
DOUBT_WEIGHT = 0.4
"""What the doubt counts for in that score, beside how well the best item matches. Both were chosen
by questions that were left out of the fit: of other subjects hardly any has this score."""
_TOLD = {Intent.SMALLTALK: 0.42, Intent.STEERING: 0.5, Intent.OPINION: 0.5}
"""The score from which the best item shows that such a question is about the agenda after all."""
WELL_TOLD = 0.6
"""The same for one that no word shows, though it seems certain."""
_SHOWN = (Intent.STEERING, Intent.OPINION)
"""Intents that a word nearly always shows: of those that none did, so far, none was one."""
CERTAIN = 0.95
"""How likely it must be that a question is of one of these, to answer it so unsearched."""
LIKELY = 0.7
"""The same for an opinion: people ask the assistant for its own on what the agenda speaks of."""
_ERRAND = re.compile(
    r"\b(?:kunt u|kun je|kan je|kan jij|kunde|wilt u|wil je|zou u|zou je)\b(?:\s\w+){0,3}?\s"
    r"(?:kijke|kijken|nakijken|checken|opzoeken|controleren|nagaan|uitzoeken|nazien)\b\s"
    r"(?:even\s)?(?:of|hoe\w*|wanneer|waar\w*|wat)\s(?:mijn|mij|me|m'n|mn|ons|onze|ik|wij)\b",
    re.IGNORECASE,
)
"""Somebody asks to have his own affairs looked into, which the agenda is no help for."""


def settle_doubt(plan: Plan, sources: Sources) -> Plan:
    """Return `plan`, with another intent if the agenda speaks of what it would send away.

    People tell of their own lives, and the agenda has their subject; an errand is none for it.
    """
    if _ERRAND.search(plan.question.topic):
        return replace(plan, intent=Intent.OUT_OF_SCOPE)
    if not (plan.subject or is_long(plan.question.topic)):
        return plan
    if plan.intent is Intent.OUT_OF_SCOPE:
        told = _is_told(plan, sources)
    else:
        told = _is_matched(plan, sources)
    return replace(plan, intent=plan.otherwise) if told else plan


def _is_told(plan: Plan, sources: Sources) -> bool:
    """Whether the agenda speaks of the subject, and says what is asked, by known questions."""
    items = find_items(plan, sources)
    doubt = doubt_answer(plan, find_unsaid(plan, items, sources), items, sources)
    match = items[0].match.fused if items else 0.0
    return match - DOUBT_WEIGHT * doubt.elsewhere >= TOLD and doubt.unsaid <= DOUBTED


def _is_matched(plan: Plan, sources: Sources) -> bool:
    """Whether an intent that is not certain yields: to a good match, or as no word shows it."""
    shown = plan.intent not in _SHOWN or plan.intent.value in find_cues(plan.question.topic)
    if not shown and plan.confidence < CERTAIN:
        return True
    bar = _TOLD.get(plan.intent) if shown else WELL_TOLD
    sure = LIKELY if plan.intent is Intent.OPINION else CERTAIN
    if bar is None or (shown and plan.confidence > sure):
        return False
    items = sources.retriever.retrieve(plan.question, plan.otherwise)
    return bool(items) and items[0].match.fused >= bar
