"""Metrics: scores of single cases brought together, with how sure the mean is."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from eval.cases import Case
from eval.scorers import Score

RESAMPLES = 1000
SEED = 2022
_INTERVAL = (2.5, 97.5)

Scores = Mapping[str, Score]

GROUPINGS: Mapping[str, Callable[[Case], str | None]] = {
    "split": lambda case: case.split,
    "reader": lambda case: (
        f"{case.split}, {'civil servants' if case.persona == 'civil_servant' else 'others'}"
    ),
    "persona": lambda case: case.persona,
    "kind": lambda case: case.kind,
    "programme_line": lambda case: (
        f"P{case.programme_line}" if case.programme_line is not None else None
    ),
}
"""The ways in which a report divides the cases; a case without a group is left out."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The mean over `count` cases, between the ends of its bootstrap 95% interval."""

    mean: float
    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True)
class Latency:
    """The median and the 95th percentile, in milliseconds."""

    p50: float
    p95: float


def summarise(values: Sequence[float]) -> Summary:
    """Return the summary of `values`, of which there is at least one. The same each time."""
    array = np.asarray(values, dtype=np.float64)
    means = array[_draw(len(array))].mean(axis=1)
    low, high = np.percentile(means, _INTERVAL)
    return Summary(float(array.mean()), float(low), float(high), len(array))


def summarise_scores(scores: Iterable[Scores]) -> dict[str, Summary]:
    """Return the summary of each metric over the cases that it applies to, if there are any."""
    values: dict[str, list[float]] = defaultdict(list)
    for of_case in scores:
        for name, score in of_case.items():
            if score.value is not None:
                values[name].append(score.value)
    return {name: summarise(found) for name, found in values.items()}


def summarise_groups(
    scored: Iterable[tuple[Case, Scores]], grouping: Callable[[Case], str | None]
) -> dict[str, dict[str, Summary]]:
    """Return the summaries per group of `grouping`, the groups in alphabetical order."""
    groups: dict[str, list[Scores]] = defaultdict(list)
    for case, scores in scored:
        if (group := grouping(case)) is not None:
            groups[group].append(scores)
    return {group: summarise_scores(groups[group]) for group in sorted(groups)}


def measure_latency(milliseconds: Sequence[float]) -> Latency:
    """Return the percentiles of `milliseconds`, of which there is at least one."""
    p50, p95 = np.percentile(np.asarray(milliseconds), (50, 95))
    return Latency(float(p50), float(p95))


# Many groups have the same size, and most of the time of a bootstrap goes into the draws.
@lru_cache(maxsize=64)
def _draw(size: int) -> NDArray[np.int64]:
    return np.random.default_rng(SEED).integers(0, size, (RESAMPLES, size))
