"""Selection: which evidence the answer rests on, and in which order it is told."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.evidence import Evidence, Item, Reason
from assistant.question import Question

MOST_ITEMS = 3
ITEM_SHARE = 0.7
"""An item beside the first must score at least this much of its fused score. It is met by one item
a question, and finds one right item in fourteen dev questions that the first one misses."""
DETAIL_SHARE = 0.5
"""A detail must match the question's words at least this much as the item's best passage."""

_DEFINING = ("description", "goal")
_EXECUTORS = ("executors",)


def select_evidence(items: Sequence[Item], question: Question) -> tuple[Item, ...]:
    """Give all evidence of `items`, best first, its reason; what is taken comes first, as told.

    Of the first item its most direct passage is taken, what it belongs to, one more detail and
    who does it; of the others only what they are, and who does it if that was asked.
    """
    first, *others = items
    enough = ITEM_SHARE * first.match.fused
    beside = [item for item in others if item.match.fused >= enough][: MOST_ITEMS - 1]
    return (
        _mark(first, _tell_fully(first, question), Reason.PASSAGE_LEFT),
        *(
            _mark(item, _tell_briefly(item, question), Reason.PASSAGE_LEFT)
            if item in beside
            else _mark(item, (), Reason.ITEM_LEFT)
            for item in others
        ),
    )


def find_nearest(items: Sequence[Item]) -> tuple[Evidence, ...]:
    """Return the evidence nearest in meaning of the three nearest items, nearest first."""
    nearest = [max(_content(item), key=lambda found: found.match.cosine) for item in items]
    nearest.sort(key=lambda found: found.match.cosine, reverse=True)
    return tuple(nearest[:MOST_ITEMS])


def _tell_fully(item: Item, question: Question) -> Iterable[Evidence]:
    content = _content(item)
    executors = _of_fields(item, _EXECUTORS)
    enough = DETAIL_SHARE * max(found.match.bm25 for found in content)
    spoken = [found for found in content if 0 < found.match.bm25 >= enough]
    defining = _of_fields(item, _DEFINING)
    direct = (executors if question.asks_who else []) or spoken or defining or content
    told = [*direct[:1], *defining]
    detail = [found for found in spoken if found not in told]
    return dict.fromkeys([*told, *detail[:1], *executors])


def _tell_briefly(item: Item, question: Question) -> Iterable[Evidence]:
    executors = _of_fields(item, _EXECUTORS) if question.asks_who else []
    return [*(_of_fields(item, _DEFINING) or _content(item))[:1], *executors]


def _mark(item: Item, taken: Iterable[Evidence], left: Reason) -> Item:
    told = tuple(taken)
    return replace(
        item,
        evidence=(
            *(replace(found, reason=Reason.TAKEN) for found in told),
            *(replace(found, reason=left) for found in item.evidence if found not in told),
        ),
    )


def _content(item: Item) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field not in _EXECUTORS]


def _of_fields(item: Item, fields: Sequence[str]) -> list[Evidence]:
    return [found for found in item.evidence if found.passage.field in fields]
