"""Telling: an item of the agenda in a few lines, the most direct one first."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.answering.draft import Line, Section
from assistant.answering.items import recognise_ref
from assistant.answering.taking import EXECUTORS, is_dated, of_field
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.plan import Intent, Plan
from assistant.register.register import Register
from assistant.replies import answers as replies
from assistant.retrieval.evidence import Item
from assistant.sources import Sources
from ingestion.passages import Passage

_OTHERS = re.compile(r"\b(?:naast|behalve|buiten|nog meer|verder)\b", re.IGNORECASE)
"""Who is asked beside those who are named."""


def tell_items(items: Sequence[Item], plan: Plan, sources: Sources, voice: Voice) -> list[Section]:
    """Return a section for each of `items` with evidence taken: the first fully, others briefly."""
    first, *others = [item for item in items if item.taken]
    sections = [tell_item(first, plan, sources, voice)]
    said = {found.passage.quote for found in first.taken}
    for item in others:
        passage, *rest = [found.passage for found in item.taken]
        if passage.quote in said:
            line = Line(replies.say_same(passage.label), (passage,))
            sections.append(Section(line))
            continue
        opening = voice.name_beside(passage.label)
        who = [_say_executors(one, sources.register) for one in rest if one.field == EXECUTORS]
        sections.append(Section(voice.open(opening, passage), tuple(who)))
    return sections


def tell_item(item: Item, plan: Plan, sources: Sources, voice: Voice) -> Section:
    """Return the section that tells what was taken of `item`, its first passage as the answer."""
    agenda = replies.name_agenda(sources.agenda.edition)
    first, *rest = [found.passage for found in item.taken]
    if first.field == EXECUTORS:
        lead = _answer_executors(first, plan, sources, agenda)
    else:
        lead = voice.open(replies.open_answer(first.field, agenda), first)
    points = [
        _say_executors(passage, sources.register)
        if passage.field == EXECUTORS
        else voice.open(replies.name_field(passage.field, before.field), passage)
        for before, passage in pairwise((first, *rest))
    ]
    lacks = _say_lacking(item, plan)
    warning = _warn_of_actions(item.ref, sources) if lacks or _asks_actions(item, plan) else ""
    said = (Line(text) for text in (lacks, warning) if text)
    return Section(lead, (*said, *points))


def _say_lacking(item: Item, plan: Plan) -> str:
    """Say that no year, or nobody as executor, is named where that is asked; empty if one is."""
    if plan.intent is Intent.DUE and not any(map(is_dated, item.taken)):
        return replies.NO_DATE
    if plan.intent is Intent.RESPONSIBLE and not of_field(item, EXECUTORS):
        return replies.say_no_executors(replies.name_item(item.taken[0].passage.label))
    return ""


def _asks_actions(item: Item, plan: Plan) -> bool:
    """Whether actions are asked for, and `item` is none."""
    return Part.ACTIONS in plan.parts and recognise_ref(item.ref) != "action"


def _warn_of_actions(ref: str, sources: Sources) -> str:
    """Say that the actions of the priority of `ref` are absent from the file; empty if not."""
    priority = ".".join(ref.split(".")[:2])
    if priority not in sources.agenda.gaps.action_tables:
        return ""
    return replies.missing_places([replies.name_part("actions", priority)])


def _say_executors(passage: Passage, register: Register) -> Line:
    return Line(replies.say_executors(_name_executors(passage, register)), (passage,))


def _answer_executors(passage: Passage, plan: Plan, sources: Sources, agenda: str) -> Line:
    """Answer who does it; of organisations that the question names, whether they do."""
    register = sources.register
    named = _find_executors(passage, register)
    asked = plan.filters.organisations
    names = _name_executors(passage, register)
    if asked and not _OTHERS.search(plan.question.topic):
        listed = replies.list_names(asked)
        say = replies.say_is_executor if set(asked) <= set(named) else replies.say_not_executor
        return Line(f"{say(listed)}: {names}.", (passage,))
    return Line(f"{replies.open_executors(agenda, names)}.", (passage,))


def _find_executors(passage: Passage, register: Register) -> Sequence[str]:
    return next(
        action.executors.organisations
        for _, action in register.agenda.actions()
        if action.ref == passage.ref
    )


def _name_executors(passage: Passage, register: Register) -> str:
    """Name the organisations in the cell; the cell's own words where it names none that we know."""
    found = [register.organisations[name] for name in _find_executors(passage, register)]
    return replies.name_organisations(found) if found else replies.quote(passage.quote)
