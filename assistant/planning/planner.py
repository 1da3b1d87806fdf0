"""Planning: from a question, and what was asked before it, to what it asks."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.planning.executors import NO_OTHERS
from assistant.planning.filters import drop_occasion, read_filters
from assistant.planning.follow_up import follow_plan
from assistant.planning.formal_words import find_parts, find_subject, mend_formal
from assistant.planning.heard_words import HeardWords
from assistant.planning.language import Language
from assistant.planning.listed import LISTS
from assistant.planning.narrowing import narrow_plan
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.question import Question, Turn
from assistant.planning.speakers import drop_speaker
from assistant.planning.steering import set_aside_steering
from assistant.planning.titles import find_titles
from assistant.sources import Sources
from assistant.words import stem, stems

_OF_A_PLACE = frozenset({Intent.DUE, Intent.RESPONSIBLE})
"""What is asked of a place that was told, in words of its own ("wanneer start dat?")."""
LONGEST_MEMORY = 4
"""So many earlier turns are read: what is older is not what "dat" refers to."""


def plan_question(question: Question, history: Sequence[Turn], sources: Sources) -> Plan:
    """Return what `question` asks after the turns of `history`, oldest first."""
    plan = narrow_plan(_plan_alone(question, sources, has_history=bool(history)), sources.register)
    if not history:
        return plan
    *earlier, last = history[-LONGEST_MEMORY:]
    before = plan_question(Question(last.question, last.question), earlier, sources)
    return _keep_place(follow_plan(plan, before, _find_shown(before, last.refs, sources)), sources)


def _find_shown(before: Plan, refs: Sequence[str], sources: Sources) -> Sequence[str]:
    """Return those of `refs` that were the list asked for, without what was named beside it."""
    if before.intent not in LISTS or before.subject or not before.filters.names:
        return refs
    listed = {action.ref for _, action in sources.register.select_actions(before.filters)}
    return [ref for ref in refs if ref in listed] or refs


def _keep_place(plan: Plan, sources: Sources) -> Plan:
    """Return `plan` about the places alone that it refers back to, where these have its words."""
    if not (plan.about and plan.subject and plan.intent in _OF_A_PLACE):
        return plan
    words = " ".join(plan.subject)
    having = tuple(ref for ref in plan.about if _says(ref, words, sources))
    return replace(plan, about=having, subject=()) if having else plan


def _says(ref: str, words: str, sources: Sources) -> bool:
    passages = [one for one in sources.passages.values() if one.ref == ref]
    plain = {ref: sources.plain[ref]} if ref in sources.plain else {}
    return not HeardWords(passages, plain).find_unheard(words)


def _plan_alone(question: Question, sources: Sources, has_history: bool) -> Plan:
    rest = set_aside_steering(question.topic) or question.topic
    language = sources.languages.read(rest)
    if language is Language.DUTCH:
        rest = sources.phonetics.mend(mend_formal(rest))
        rest = drop_speaker(rest, sources.organisations.find(rest))
    filters = read_filters(rest, sources.organisations, sources.agenda)
    vector = sources.embedder.embed_query(rest)
    reading = sources.intents.read(rest, filters, vector, language, has_history)
    return Plan(
        intent=reading.intent,
        question=Question(question.text, rest),
        filters=filters,
        otherwise=reading.otherwise,
        confidence=reading.confidence,
        language=language,
        parts=find_parts(rest),
        subject=_find_subject(drop_occasion(rest), filters, sources),
    )


def _find_subject(text: str, filters: Filters, sources: Sources) -> tuple[str, ...]:
    """Return the words that say what `text` is about, without names and titles as conditions."""
    named = {*filters.names, *filters.without}
    titled = {filters.priority, f"P{filters.programme_line}", *filters.refs}
    title = {
        word
        for ref in find_titles(text, sources.agenda)
        if ref in titled
        for word in stems(sources.passages[f"{ref}/title/1"].quote)
    }
    for mention in reversed(sources.organisations.find(text)):
        if mention.name in named:
            text = f"{text[: mention.start]} {text[mention.end :]}"
    if filters.only:
        text = NO_OTHERS.sub(" ", text)
    return tuple(word for word in find_subject(text) if stem(word) not in title)
