"""Telling: an item of the agenda in a few lines, the most direct one first."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.answering.draft import Line, Section
from assistant.answering.voice import Voice
from assistant.planning.cues import find_cues
from assistant.planning.plan import Intent, Plan
from assistant.register.register import Register
from assistant.replies import answers as replies
from assistant.retrieval.evidence import Evidence, Item, Reason
from assistant.sources import Sources
from ingestion.passages import Passage

EXECUTORS = "executors"
RESULTS = "results_"
CLEARLY = 1.5
"""So many times as well as what its item is, a detail must match by words to be told first."""
_DEFINING = ("description", "goal")
_DIGIT = re.compile(r"\d|\bprocent|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b")
_YEAR = re.compile(r"\b20\d\d\b")
_HOW_MANY = re.compile(r"\bpro[cs]ent|\bhoe groot\b", re.IGNORECASE)


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
    if plan.intent is Intent.DUE and not any(map(_is_dated, item.taken)):
        points.insert(0, Line(replies.NO_DATE))
    if plan.intent is Intent.RESPONSIBLE and not _of_field(item, EXECUTORS):
        points.insert(0, Line(_say_no_executors(first, sources)))
    return Section(lead, tuple(points))


def take_evidence(item: Item, plan: Plan, details: int) -> Item:
    """Mark what is told of the first item: the most direct passage, what it is, details, who."""
    return _mark(item, _choose_fully(item, plan, details), Reason.PASSAGE_LEFT)


def take_briefly(item: Item, plan: Plan) -> Item:
    """Mark what is told of an item beside the first: what it is, and who if that was asked."""
    who = _of_field(item, EXECUTORS) if plan.intent is Intent.RESPONSIBLE else []
    told = _choose_direct(item, plan) if plan.intent is Intent.DUE else []
    chosen = [*(told or _define(item) or _content(item))[:1], *who]
    return _mark(item, chosen, Reason.PASSAGE_LEFT)


def _choose_fully(item: Item, plan: Plan, details: int) -> Iterable[Evidence]:
    executors = _of_field(item, EXECUTORS)
    content = _content(item)
    if plan.intent is Intent.RESPONSIBLE and executors:
        return dict.fromkeys([*executors, *_define(item), *content[:1]])
    direct = _choose_direct(item, plan)
    told = [*direct[:1], *_define(item)]
    more = [found for found in direct if found not in told] + [
        found for found in content if found not in told and found.match.bm25 > 0
    ]
    return dict.fromkeys([*told, *more[:details], *executors])


def _choose_direct(item: Item, plan: Plan) -> list[Evidence]:
    """Return the passages that answer most directly, best first."""
    content = _content(item)
    if plan.filters.year or plan.intent is Intent.DUE:
        dated = list(filter(_is_dated, content))
        if plan.filters.year:
            column = min(
                (
                    year
                    for found in dated
                    if found.passage.field.startswith(RESULTS)
                    for year in [int(found.passage.field.removeprefix(RESULTS))]
                    if year >= plan.filters.year
                ),
                default=None,
            )
            due = [found for found in dated if found.passage.field == f"{RESULTS}{column}"]
            dated = due or dated
        if dated:
            return _find_counted(dated, plan) or dated
    counted = _find_counted(content, plan)
    if counted:
        return counted
    defining = _define(item)
    if defining and content and not _is_clearly_better(content[0], defining[0]):
        return [*defining, *(found for found in content if found not in defining)]
    return content


def _find_counted(content: Sequence[Evidence], plan: Plan) -> list[Evidence]:
    """Return those of `content` with a number, where a number is asked, the best by words first."""
    text = plan.question.topic
    if "how_many" not in find_cues(text) and not _HOW_MANY.search(text):
        return []
    counted = [found for found in content if _DIGIT.search(found.passage.quote)]
    return sorted(counted, key=lambda found: found.match.bm25, reverse=True)


def _is_clearly_better(detail: Evidence, defining: Evidence) -> bool:
    """Whether a question is about `detail` in particular, and not about its whole item."""
    one, other = detail.match, defining.match
    return one.cosine >= other.cosine and one.bm25 > CLEARLY * other.bm25


def _is_dated(found: Evidence) -> bool:
    """Whether a passage says by when."""
    return found.passage.field.startswith(RESULTS) or bool(_YEAR.search(found.passage.quote))


def _define(item: Item) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field in _DEFINING]


def _content(item: Item) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field != EXECUTORS]


def _of_field(item: Item, field: str) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field == field]


def _mark(item: Item, taken: Iterable[Evidence], left: Reason) -> Item:
    # All items are marked for each question: `replace` takes a fifth of the whole answer.
    told = tuple(taken)
    kept = {id(found) for found in told}
    evidence = (
        *(Evidence(found.passage, found.match, Reason.TAKEN) for found in told),
        *(
            Evidence(found.passage, found.match, left)
            for found in item.evidence
            if id(found) not in kept
        ),
    )
    return Item(item.ref, item.match, evidence)


def _say_no_executors(passage: Passage, sources: Sources) -> str:
    """Say that nobody is named as executor, and that the actions beside it are absent if so."""
    priority = ".".join(passage.ref.split(".")[:2])
    said = replies.say_no_executors(replies.name_item(passage.label))
    if priority in sources.agenda.gaps.action_tables:
        return f"{said} {replies.missing_places([replies.name_part('actions', priority)])}"
    return said


def _say_executors(passage: Passage, register: Register) -> Line:
    return Line(replies.say_executors(_name_executors(passage, register)), (passage,))


def _answer_executors(passage: Passage, plan: Plan, sources: Sources, agenda: str) -> Line:
    """Answer who does it; of organisations that the question names, whether they do."""
    register = sources.register
    named = _find_executors(passage, register)
    asked = plan.filters.organisations
    names = _name_executors(passage, register)
    if asked:
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
