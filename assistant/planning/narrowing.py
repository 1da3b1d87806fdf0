"""Narrowing: what the words of a list's subject say beside its conditions: a place, or nothing."""

import re
from dataclasses import replace

from assistant.planning.actors import GOVERNMENT, asks_part, find_actor
from assistant.planning.formal_words import Part, find_subject
from assistant.planning.inheritance import names_place
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.subject_places import find_priority
from assistant.register.register import Register

_COUNTED = re.compile(
    r"\b(?:hoe\s?veel|wat is het aantal|het aantal)\s(?:van\s)?(?:de\s)?(?:[\w-]+\s)?(?:acties"
    r"|actiepunten|doelen|doelstellingen|prioriteiten|(?:programma)?lijnen|resultaten|uitvoerders"
    r"|ministeries|departementen|partijen|organisaties|instanties)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.,:;?!]")
_ABOUT = re.compile(
    r"\b(?:over|rond(?:om)?|inzake|omtrent|betreffende|op het (?:gebied|terrein|vlak) van)\b"
    r"(?!\s+(?:het algemeen|hoeveel|wat|welke?|wie"
    r"|(?:de|deze|dit|het|dat) (?:digitale )?(?:werkagenda|agenda|plan)\b))",
    re.IGNORECASE,
)
"""What a subject follows."""
_THEREABOUT = re.compile(r"\ber\b[^.,:;?!]*$", re.IGNORECASE)
"""Where "over" belongs to "er": something is told about the question itself."""
_BESIDE = r"\b(?:bij|voor|aan|tegen|rond|in)(?:\s(?:de|het|een))?\s"
"""What a word that follows is the subject of."""
_BY_WORD = re.compile(r"\b(?P<word>[a-z]{4,}) prioriteit\b(?!\s?\d)", re.IGNORECASE)
_KIND_OF_BODY = r"(?:club|organisatie|instantie|instelling|partij|groep|ministerie)"
_WHO_IS = re.compile(
    r"^\W*(?:en )?wie is (?:de |het )?\S+\W*$"
    rf"|\b(?:welke?|wat voor(?: een)?) {_KIND_OF_BODY} (?:is|zijn) (?:dat|dit|die)\b"
    rf"|\bwat (?:is|zijn) (?:dat|dit|die) voor(?: een)? {_KIND_OF_BODY}\b",
    re.IGNORECASE,
)
"""How it is asked what an organisation is, and not what it does."""
_ALL_ACTIONS = re.compile(r"\b(?:welke|wat voor|alle|hoe\s?veel) acties\b", re.IGNORECASE)
_LISTS = frozenset({Intent.ORGANISATION_ACTIONS, Intent.COUNT})
_MEANT = frozenset({Intent.TOPIC, Intent.LOOKUP, Intent.OVERVIEW})
"""The intents that a list may seem to have."""


def narrow_plan(plan: Plan, register: Register) -> Plan:
    """Return `plan` as the list that it asks for, narrowed to the place that is its subject.

    Who asks how many there are wants a count, and what is told beside that is no subject. Where
    the subject is that of one priority alone, by the words of its title, the list is of there.
    Who asks for actions in words that no action has, asks about no subject by those; who asks for
    something else ("hoeveel drones") does.
    """
    plan = _place_by_word(plan, register)
    counted = _COUNTED.search(plan.question.topic)
    if counted and plan.intent is Intent.GOAL:
        # Only where they are all of one place; else the goals are searched.
        listed = narrow_plan(replace(plan, intent=Intent.COUNT), register)
        return listed if names_place(listed.filters) and not listed.subject else plan
    if counted and plan.intent in (*_MEANT, *_LISTS):
        plan = replace(plan, intent=Intent.COUNT, subject=_keep_asked(plan, counted))
        if plan.parts & {Part.LINES, Part.PRIORITIES} and not is_topical(plan):
            plan = replace(plan, subject=())
    if _asks_who_it_is(plan):
        return replace(plan, intent=Intent.MEANING, filters=Filters(), subject=())
    if _asks_all(plan):
        intent = Intent.COUNT if plan.intent is Intent.COUNT else Intent.ORGANISATION_ACTIONS
        return replace(plan, intent=intent, subject=())
    if asks_part(plan):
        plan = replace(plan, intent=Intent.ORGANISATION_ACTIONS, parts=plan.parts | {Part.ACTIONS})
    by_year = plan.intent is Intent.DUE and _states_year(plan.filters)
    lists = (plan.intent in _LISTS or by_year) and Part.ACTIONS in plan.parts
    if lists and _states(plan) and not is_topical(plan):
        said = tuple(word for word in plan.subject if register.find_said(word))
        plan = replace(plan, subject=said)
    if _asks_actions(plan):
        return replace(plan, intent=Intent.ORGANISATION_ACTIONS)
    if find_actor(plan) and plan.intent in (Intent.TOPIC, Intent.LOOKUP, Intent.RESPONSIBLE):
        plan = replace(plan, intent=Intent.ORGANISATION_ACTIONS)
    if not _may_name_priority(plan):
        return plan
    priority = find_priority(plan.subject, register, _find_part(plan))
    if priority is None:
        return plan
    intent = Intent.LOOKUP if _asks_challenge(plan) else plan.intent
    filters = replace(plan.filters, priority=priority)
    return replace(plan, filters=filters, intent=intent, subject=())


def _place_by_word(plan: Plan, register: Register) -> Plan:
    """Return `plan` in the priority that it names by a word: "de cybersecurityprioriteit"."""
    named = _BY_WORD.search(plan.question.topic)
    if not named or names_place(plan.filters):
        return plan
    word = named["word"].lower()
    priority = find_priority((word,), register, _find_part(plan))
    if priority is None:
        return plan
    subject = tuple(one for one in plan.subject if one != word)
    return replace(plan, filters=replace(plan.filters, priority=priority), subject=subject)


def _find_part(plan: Plan) -> Part:
    """Return what is asked of a place: what stands first in the agenda's own order, or actions."""
    asked = (part for part in (Part.CHALLENGE, Part.GOALS) if part in plan.parts)
    return next(asked, Part.ACTIONS)


def _asks_challenge(plan: Plan) -> bool:
    """Whether the challenge of a place is asked, whatever that seems to be."""
    return Part.CHALLENGE in plan.parts and plan.intent in (*_MEANT, Intent.GOAL)


def _may_name_priority(plan: Plan) -> bool:
    """Whether a list is asked of a subject: of actions, also by year, or the number of goals."""
    by_year = plan.intent is Intent.DUE and _states_year(plan.filters)
    asks_all = plan.intent in _MEANT and bool(_ALL_ACTIONS.search(plan.question.topic))
    lists = plan.intent in _LISTS or by_year or asks_all
    actions = Part.ACTIONS in plan.parts
    goals = Part.GOALS in plan.parts and plan.intent is Intent.COUNT and not plan.filters.names
    if _asks_challenge(plan) and not names_place(plan.filters):
        return bool(plan.subject)
    if not lists or not (actions or goals) or names_place(plan.filters):
        return False
    return (goals and bool(plan.subject)) or is_topical(plan)


def _states_year(filters: Filters) -> bool:
    """Return whether `filters` state by when something is due, or by when nothing is."""
    return bool(filters.year or filters.without_year)


def _asks_all(plan: Plan) -> bool:
    """Whether the actions are asked of the whole agenda, or of all who carry it out."""
    meant = plan.intent in (*_MEANT, *_LISTS)
    stated = plan.filters != Filters() or set(plan.subject) - GOVERNMENT
    return meant and not stated and bool(_ALL_ACTIONS.search(plan.question.topic))


def _asks_who_it_is(plan: Plan) -> bool:
    """Whether what is asked of an organisation is who that is."""
    asks = _WHO_IS.search(plan.question.topic)
    return bool(asks) and len(plan.filters.names) == 1 and plan.intent is Intent.RESPONSIBLE


def _states(plan: Plan) -> bool:
    """Whether it is stated whose or where the actions are: what else is told is said of those."""
    return bool(plan.filters.names) or names_place(plan.filters)


def _asks_actions(plan: Plan) -> bool:
    """Whether nothing but the actions of an organisation is asked, however it is put."""
    filters, parts = plan.filters, plan.parts
    meant = plan.intent in (Intent.TOPIC, Intent.LOOKUP, Intent.ACHIEVED, Intent.MEANING)
    names = bool(filters.names) and not filters.refs and not plan.subject
    stated = Part.ACTIONS in parts or filters.priority or filters.programme_line or filters.year
    return meant and names and bool(stated) and Part.ACHIEVED not in parts


def is_topical(plan: Plan) -> bool:
    """Return whether a list is asked of what is about a subject."""
    text = plan.question.topic
    about = any(
        not set(plan.subject).isdisjoint(find_subject(_CLAUSE_END.split(text[found.end() :])[0]))
        for found in _ABOUT.finditer(text)
        if not _THEREABOUT.search(text[: found.start()])
    )
    beside = (rf"{_BESIDE}{re.escape(word)}\b[^,.:;]*$" for word in plan.subject)
    return bool(plan.subject) and (
        about or any(re.search(words, text, re.IGNORECASE) for words in beside)
    )


def _keep_asked(plan: Plan, counted: re.Match[str]) -> tuple[str, ...]:
    """Return the words of the subject that stand in the clause that asks for a number."""
    text = plan.question.topic
    begin = max((end.end() for end in _CLAUSE_END.finditer(text, 0, counted.start())), default=0)
    end = _CLAUSE_END.search(text, counted.end())
    asked = find_subject(text[begin : end.start() if end else len(text)])
    return tuple(word for word in plan.subject if word in asked)
