"""Taking: which evidence of an item is told, the most direct one first."""

import re
from collections.abc import Iterable, Sequence

from assistant.planning.cues import find_cues
from assistant.planning.plan import Intent, Plan
from assistant.retrieval.evidence import Evidence, Item, Reason

EXECUTORS = "executors"
RESULTS = "results_"
CLEARLY = 1.5
"""So many times as well as what its item is, a detail must match by words to be told first."""
_DEFINING = ("description", "goal")
_DIGIT = re.compile(r"\d|\bprocent|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b")
_YEAR = re.compile(r"\b20\d\d\b")
_HOW_MANY = re.compile(r"\bpro[cs]ent|\bhoe groot\b", re.IGNORECASE)


def take_evidence(item: Item, plan: Plan, details: int) -> Item:
    """Mark what is told of the first item: the most direct passage, what it is, details, who."""
    return _mark(item, _choose_fully(item, plan, details), Reason.PASSAGE_LEFT)


def take_briefly(item: Item, plan: Plan) -> Item:
    """Mark what is told of an item beside the first: what it is, and who if that was asked."""
    who = of_field(item, EXECUTORS) if plan.intent is Intent.RESPONSIBLE else []
    told = _choose_direct(item, plan) if plan.intent is Intent.DUE else []
    chosen = [*(told or _define(item) or _content(item))[:1], *who]
    return _mark(item, chosen, Reason.PASSAGE_LEFT)


def _choose_fully(item: Item, plan: Plan, details: int) -> Iterable[Evidence]:
    executors = of_field(item, EXECUTORS)
    content = _content(item)
    if plan.intent is Intent.RESPONSIBLE and executors:
        defining = _define(item)
        best = content[:1]
        named = [found for found in content if defining and _is_clearly_better(found, defining[0])]
        return dict.fromkeys([*executors, *defining, *best, *named[:1]])
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
        dated = list(filter(is_dated, content))
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


def is_dated(found: Evidence) -> bool:
    """Return whether a passage says by when."""
    return found.passage.field.startswith(RESULTS) or bool(_YEAR.search(found.passage.quote))


def _define(item: Item) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field in _DEFINING]


def _content(item: Item) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field != EXECUTORS]


def of_field(item: Item, field: str) -> list[Evidence]:
    """Return the evidence of `item` in `field`."""
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
