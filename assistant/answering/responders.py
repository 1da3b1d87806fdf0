"""Responders: what is said to each intent.

A new intent is added here, in `assistant.planning.plan`, and as phrases in `data/intents`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.asking import (
    answer_achieved,
    answer_actions,
    answer_due,
    answer_goal,
    answer_responsible,
)
from assistant.answering.comparing import answer_comparison
from assistant.answering.comparison_words import asks_comparison
from assistant.answering.counting import answer_count
from assistant.answering.declining import converse, decline_opinion, decline_subject, refuse
from assistant.answering.draft import Draft, say
from assistant.answering.listing import draft_goals
from assistant.answering.looking_up import answer_lookup
from assistant.answering.meaning import answer_meaning
from assistant.answering.overview import answer_overview
from assistant.answering.search import answer_search
from assistant.answering.voice import Voice
from assistant.planning.formal_words import is_long
from assistant.planning.plan import Filters, Intent, Plan
from assistant.replies import answers as replies
from assistant.sources import Sources

_RESPONDERS: Mapping[Intent, Callable[[Plan, Sources, Voice], Draft]] = {
    Intent.TOPIC: answer_lookup,
    Intent.RESPONSIBLE: answer_responsible,
    Intent.ORGANISATION_ACTIONS: answer_actions,
    Intent.DUE: answer_due,
    Intent.GOAL: answer_goal,
    Intent.ACHIEVED: answer_achieved,
    Intent.MEANING: answer_meaning,
    Intent.LOOKUP: answer_lookup,
    Intent.COUNT: answer_count,
    Intent.OVERVIEW: answer_overview,
    Intent.SMALLTALK: converse,
    Intent.OUT_OF_SCOPE: decline_subject,
    Intent.OPINION: decline_opinion,
    Intent.STEERING: refuse,
}

TOLD = 0.35
"""The score from which the best item is what such a question is about."""
_ABOUT_SOMETHING = frozenset(
    {Intent.TOPIC, Intent.RESPONSIBLE, Intent.DUE, Intent.GOAL, Intent.ACHIEVED, Intent.LOOKUP}
)


def answer_plan(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Return what is said to `plan`, told by `voice`; a question back where it names nothing."""
    if _names_nothing(plan):
        if is_long(plan.question.topic) and _is_told(plan, sources):
            return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
        return Draft(Status.CLARIFY, say(replies.ASK_AGAIN), suggestions=replies.EXAMPLES)
    if plan.filters.indicator and not plan.filters.names:
        return draft_goals(plan.filters, sources)
    if plan.intent is Intent.TOPIC and plan.parts and asks_comparison(plan):
        return answer_comparison(plan, sources)
    return _RESPONDERS[plan.intent](plan, sources, voice)


def _is_told(plan: Plan, sources: Sources) -> bool:
    """Whether the agenda speaks of what a question says in words that are no subject alone."""
    items = sources.retriever.retrieve(plan.question, Intent.TOPIC)
    return bool(items) and items[0].match.fused >= TOLD


def _names_nothing(plan: Plan) -> bool:
    """Whether a question needs something that it is about, and has nothing ("en wie doet dat?")."""
    named = plan.subject or plan.about or plan.parts or plan.filters != Filters()
    return plan.intent in _ABOUT_SOMETHING and not named
