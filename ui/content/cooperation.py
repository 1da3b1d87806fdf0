"""Counts over the register: who works on which priority, and who works with whom."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from ui import theme
from ui.api.models import Action, Organisation

GROUP = "groep"
"""The kind of an executor that stands for many, such as "gemeenten"."""


@dataclass(frozen=True, slots=True)
class Row:
    """An organisation and its number of actions: in all, and by priority."""

    organisation: Organisation
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two executors and the number of actions that name both."""

    one: str
    other: str
    actions: int


def count_by_priority(
    actions: Sequence[Action], organisations: Iterable[Organisation], priorities: Sequence[str]
) -> tuple[Row, ...]:
    """Count the actions of each organisation by priority; those without any are left out."""
    named = Counter((name, action.priority) for action in actions for name in action.executors)
    rows = (
        Row(one, tuple(named[one.name, each] for each in priorities), _count(one.name, actions))
        for one in organisations
    )
    return tuple(sorted((row for row in rows if row.total), key=lambda row: -row.total))


def count_pairs(actions: Iterable[Action], names: Iterable[str]) -> tuple[Pair, ...]:
    """Count for each two of `names` the actions that name both; most first, none left out."""
    wanted = set(names)
    shared = Counter(
        pair
        for action in actions
        for pair in combinations(sorted(wanted.intersection(action.executors)), 2)
    )
    return tuple(Pair(one, other, number) for (one, other), number in shared.most_common())


def shade(number: int, most: int) -> int:
    """Return how dark `number` is shown where the largest is `most`: 0 for none, then 1 to 4."""
    return math.ceil(len(theme.SHADES) * number / most) if number else 0


def rank_partners(actions: Sequence[Action], organisations: Iterable[Organisation]) -> list[str]:
    """Return who can be a partner, most actions first: organisations, not groups of them."""
    single = [one.name for one in organisations if one.kind != GROUP]
    return sorted(single, key=lambda name: (-_count(name, actions), name))


def _count(name: str, actions: Iterable[Action]) -> int:
    return sum(name in action.executors for action in actions)
