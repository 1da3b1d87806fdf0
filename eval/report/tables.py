"""Tables: the figures in words and numbers, before they become terminal text, Markdown or HTML."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from eval.figures import BEST, Group, Win, milliseconds
from eval.guard import GuardFigures
from eval.metrics import Summary, measure_latency
from eval.run import PASSED, Run
from eval.scorers.catalogue import METRICS

TITLES: Mapping[str, str] = {PASSED: "passed"} | {one.name: one.title for one in METRICS}
"""How readers know a metric, in the order of the reports."""
WANTED = (
    *("ref_cited", "first_citation", "facts_said", "exact_list", "abstention"),
    "false_abstention",
)
"""What readers want most."""
LARGE = 10.0
"""From here on one decimal says enough."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as text; `strong` for the best of its row, `alarm` for a figure below its gate."""

    text: str
    strong: bool = False
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first cell of a row names it, the others are numbers or short words."""

    title: str
    note: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def tabulate_metrics(group: Group, breached: Container[str] = ()) -> Table:
    """Return every metric of every subject in `group`; the first subject with its interval.

    Of the first subject the metrics in `breached` are alarming.
    """
    rows = [
        _row(
            title,
            {name: found.get(metric) for name, found in group.subjects.items()},
            metric,
            alarm=metric in breached,
        )
        for metric, title in TITLES.items()
        if any(metric in found for found in group.subjects.values())
    ]
    subjects = tuple(group.subjects)
    return Table(
        title=f"All metrics, {group.name}" + (" questions" if group.name == "all" else " split"),
        note=(
            f"Means over the n questions that a metric applies to; for {subjects[0]} with the "
            "bootstrap 95% interval. Bold: the best of the row."
        ),
        columns=("metric", "n", *subjects),
        rows=rows,
    )


def tabulate_groups(groups: Sequence[Group], grouping: str) -> Table:
    """Return the share of passed questions of every subject, per group of `grouping`."""
    chosen = [group for group in groups if group.grouping == grouping]
    rows = [
        _row(group.name.replace("_", " "), {
            name: found.get(PASSED) for name, found in group.subjects.items()
        }, PASSED)
        for group in chosen
    ]  # fmt: skip
    title = f"Passed per {grouping.replace('_', ' ')}"
    subjects = tuple(chosen[0].subjects) if chosen else ()
    return Table(title, "", (grouping.replace("_", " "), "n", *subjects), rows)


def tabulate_readers(groups: Sequence[Group], subject: str) -> Table:
    """Return what is wanted most of `subject`, for civil servants and for all others, per split."""
    rows = [
        [Cell(group.name), *(_show_of(group.subjects[subject].get(one)) for one in WANTED)]
        for group in groups
        if group.grouping == "reader"
    ]
    note = "Of how many questions; others are citizens and the staff of a library's desk."
    return Table("Per reader", note, ("reader", *(TITLES[one] for one in WANTED)), rows)


def _show_of(summary: Summary | None) -> Cell:
    if not summary:
        return Cell("–")
    return Cell(f"{summary.mean:.3f} of {summary.count}")


def tabulate_losses(run: Run) -> Table:
    """Return per kind how many questions each stage lost."""
    kinds = Counter(result.case.kind for result in run.results[run.subject])
    lost: Counter[tuple[str, str]] = Counter(
        (result.case.kind, run.losses[result.case.id])
        for result in run.failed
        if result.case.id in run.losses
    )
    stages = ("plan", "retrieval", "answer")
    rows = [
        [
            Cell(kind.replace("_", " ")),
            Cell(str(count)),
            *(Cell(str(lost[kind, stage] or "")) for stage in stages),
        ]
        for kind, count in sorted(kinds.items())
    ]
    return Table(
        title="Which stage lost a question",
        note=(
            "Plan: passed once gold says whether and what to answer. Retrieval: passed once gold "
            "also gives the places. Answer: failed even then."
        ),
        columns=("kind", "n", *stages),
        rows=rows,
    )


def tabulate_wins(wins: Sequence[Win], subject: str) -> Table:
    """Return where a baseline wins; in bold where it is more than chance."""
    rows = [
        [
            Cell(f"{win.group.grouping}: {win.group.name}".replace("_", " ")),
            Cell(TITLES[win.metric]),
            Cell(str(win.ours.count)),
            Cell(format_number(win.ours.mean)),
            Cell(format_number(win.theirs.mean), strong=win.clear),
            Cell(win.baseline),
        ]
        for win in wins
    ]
    return Table(
        title="Where a baseline wins",
        note=f"Bold: outside the 95% interval of {subject}.",
        columns=("questions", "metric", "n", subject, "best baseline", "which"),
        rows=rows,
    )


def tabulate_guard(figures: GuardFigures) -> Table:
    """Return what the guard stops of labelled sentences, by what is wrong with them."""
    rates = {**figures.by_kind, "all untrue": figures.untrue, "all true": figures.true}
    rows = [
        [Cell(kind), Cell(str(rate.stopped)), Cell(str(rate.all)), Cell(f"{rate.share:.1%}")]
        for kind, rate in rates.items()
    ]
    return Table("Guard", describe_guard(figures), ("sentences", "stopped", "of", "share"), rows)


def describe_guard(figures: GuardFigures) -> str:
    """Say in a line how good the guard is."""
    return (
        f"guard: precision {figures.precision:.3f}, recall {figures.recall:.3f}, "
        f"{figures.true.stopped} of {figures.true.all} true sentences lost"
    )


def tabulate_speed(run: Run) -> Table:
    """Return the latency of every subject."""
    rows = []
    for name, results in run.results.items():
        latency = measure_latency(milliseconds(results))
        rows.append([Cell(name), Cell(f"{latency.p50:.1f}"), Cell(f"{latency.p95:.1f}")])
    return Table("Latency", "", ("subject", "p50 ms", "p95 ms"), rows)


def format_summary(summary: Summary) -> str:
    """Return the mean with its interval."""
    mean, low, high = map(format_number, (summary.mean, summary.low, summary.high))
    return f"{mean} [{low}–{high}]"


def format_number(value: float) -> str:
    """Return `value` with as many decimals as it needs."""
    return f"{value:.1f}" if abs(value) >= LARGE else f"{value:.2f}"


def _row(
    label: str, summaries: Mapping[str, Summary | None], metric: str, *, alarm: bool = False
) -> Sequence[Cell]:
    """Return the row of one metric, the best of the subjects in bold."""
    best = BEST[metric]
    distances = {
        name: abs(best - one.mean) for name, one in summaries.items() if one and best is not None
    }
    nearest = min(distances.values(), default=None)
    cells = [Cell(label), Cell(str(max(one.count for one in summaries.values() if one)))]
    for place, (name, one) in enumerate(summaries.items()):
        text = "" if one is None else format_number(one.mean) if place else format_summary(one)
        strong = nearest is not None and distances.get(name) == nearest
        cells.append(Cell(text, strong, alarm=alarm and not place))
    return cells
