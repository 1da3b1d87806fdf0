"""Figures: a run brought together, per subject and in every grouping that reports show."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from eval.cases import Case
from eval.gates import Figures
from eval.guard import BEST as BEST_GUARD
from eval.metrics import GROUPINGS, Summary, summarise_groups, summarise_scores
from eval.run import PASSED, Result, Run
from eval.scorers.catalogue import METRICS

Summaries = Mapping[str, Summary]
"""By metric; a metric that applies to no case is absent."""

BEST: Mapping[str, float | None] = (
    {PASSED: 1.0} | {one.name: one.best for one in METRICS} | BEST_GUARD
)
"""The value of a perfect answer by metric; None where there is none."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the cases, all of them if `grouping` is "all", and their summaries by subject."""

    grouping: str
    name: str
    subjects: Mapping[str, Summaries]


@dataclass(frozen=True, slots=True)
class Win:
    """Where a baseline does better than the subject of the run.

    It is `clear` when the baseline's mean lies outside the subject's interval.
    """

    group: Group
    metric: str
    baseline: str
    theirs: Summary
    ours: Summary

    @property
    def clear(self) -> bool:
        """Whether more than chance is likely to be behind it."""
        return not self.ours.low <= self.theirs.mean <= self.ours.high


def summarise_run(run: Run) -> Sequence[Group]:
    """Return all groups: everything, then per split, reader, persona, kind and line."""
    whole = Group("all", "all", {
        name: summarise_scores(one.scores for one in found) for name, found in run.results.items()
    })  # fmt: skip
    parts = (
        group for name, grouping in GROUPINGS.items() for group in _divide(run, name, grouping)
    )
    return (whole, *parts)


def split_figures(run: Run, groups: Sequence[Group]) -> Mapping[str, Figures]:
    """Return the means of the run's subject by split, and those of the guard, by metric.

    Gates and history have them so.
    """
    figures: dict[str, Figures] = {
        group.name: {name: round(one.mean, 4) for name, one in group.subjects[run.subject].items()}
        for group in groups
        if group.grouping == "split"
    }
    return figures | ({"guard": run.guard.metrics} if run.guard else {})


def find_wins(groups: Sequence[Group], subject: str, baselines: Sequence[str]) -> Sequence[Win]:
    """Return where the best of `baselines` beats `subject`, per group and metric."""
    found: list[Win] = []
    # A reader's questions are a part of a split, whose wins are told already.
    for group in (one for one in groups if one.grouping != "reader"):
        for metric, best in BEST.items():
            ours = group.subjects[subject].get(metric)
            rivals = [
                (group.subjects[name][metric], name)
                for name in baselines
                if metric in group.subjects[name]
            ]
            if best is None or ours is None or not rivals:
                continue
            theirs, name = min(rivals, key=lambda rival: abs(best - rival[0].mean))
            if abs(best - theirs.mean) < abs(best - ours.mean):
                found.append(Win(group, metric, name, theirs, ours))
    return found


def _divide(run: Run, grouping: str, choose: Callable[[Case], str | None]) -> Sequence[Group]:
    divided = {
        name: summarise_groups(((one.case, one.scores) for one in found), choose)
        for name, found in run.results.items()
    }
    names = divided[run.subject]
    return [
        Group(grouping, name, {subject: parts[name] for subject, parts in divided.items()})
        for name in names
    ]


def milliseconds(results: Sequence[Result]) -> Sequence[float]:
    """Return how long each answer took."""
    return [result.observation.milliseconds for result in results]
