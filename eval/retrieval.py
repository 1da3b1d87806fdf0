"""Retrieval: how often the right item comes first, before anything is answered.

Each question is put alone, without its history: its item is to be found by its own words.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.retrieval.evidence import Item
from assistant.retrieval.fusion import RRF_K
from eval.cases import Case

Order = Callable[[Case], Sequence[str]]
"""Returns the refs of the items for a question, best first."""

SOUGHT = frozenset({"topic", "responsible", "due", "goal", "achieved", "meaning"})
"""The kinds of question that an item is to be found for."""
FIRST = (1, 3, 5)


@dataclass(frozen=True, slots=True)
class Found:
    """Of how many questions a right item is among the first 1, 3 and 5, as shares (0 to 1)."""

    questions: int
    shares: Mapping[int, float]


def choose_cases(cases: Iterable[Case]) -> list[Case]:
    """Return the cases that ask for an item, and not for a list or with a history."""
    return [
        case
        for case in cases
        if case.kind in SOUGHT
        and case.gold.answerable
        and case.gold.refs
        and not case.gold.list
        and not case.history
    ]


def measure_retrieval(cases: Iterable[Case], order: Order) -> dict[str, Found]:
    """Return by kind of person how often `order` has a right item among the first."""
    places: dict[str, list[int]] = {}
    for case in cases:
        refs = [*order(case)]
        found = [refs.index(ref) for ref in case.gold.refs if ref in refs]
        person = "citizen" if case.persona.startswith("citizen") else case.persona
        places.setdefault(person, []).append(min(found, default=max(FIRST)))
    return {
        person: Found(
            len(found), {first: sum(p < first for p in found) / len(found) for first in FIRST}
        )
        for person, found in sorted(places.items())
    }


def order_by_source(items: Sequence[Item]) -> list[str]:
    """Return the refs of `items` in the order of the search in the agenda's own words alone."""

    def fuse(item: Item) -> float:
        ranks = (item.match.dense_rank, item.match.lexical_rank)
        return sum(1 / (RRF_K + rank) for rank in ranks if rank)

    return [
        item.ref for item in sorted(items, key=lambda item: (-fuse(item), item.match.dense_rank))
    ]
