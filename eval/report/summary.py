"""The summary: the figures that say most, in one table for a README."""

from collections.abc import Mapping, Sequence

from eval.figures import BEST, Group, Summaries, milliseconds
from eval.metrics import Summary, measure_latency
from eval.report.tables import TITLES, Cell, Table, format_number, format_summary
from eval.run import PASSED, Result, Run

SUMMARISED = (
    PASSED,
    "status",
    "ref_cited",
    "first_citation",
    "facts_said",
    "exact_list",
    "page_right",
    "quote_verified",
    "abstention",
    "false_abstention",
    "forbidden",
    "language",
    "recall_at_1",
    "recall_at_5",
    "reading_ease",
)


def tabulate_summary(run: Run, groups: Sequence[Group]) -> Table:
    """Return the main metrics of the run's subject per split, beside the best baseline in each."""
    splits = {group.name: group.subjects for group in groups if group.grouping == "split"}
    rivals = [name for name in run.results if name != run.subject]
    columns = [f"{run.subject}, {split}" for split in splits]
    if rivals:
        columns += [f"best baseline, {split}" for split in splits]
    rows: list[Sequence[Cell]] = []
    for metric in SUMMARISED:
        ours = [_show(subjects[run.subject].get(metric)) for subjects in splits.values()]
        theirs = [_show_best(metric, subjects, rivals) for subjects in splits.values()]
        rows.append([Cell(TITLES[metric]), *ours, *(theirs if rivals else ())])
    rows.append(_show_latency(run, tuple(splits), rivals))
    return Table(
        title="Summary",
        note="Means with the bootstrap 95% interval; false abstentions are best at 0.",
        columns=("metric", *columns),
        rows=rows,
    )


def _show(summary: Summary | None) -> Cell:
    return Cell(format_summary(summary) if summary else "–")


def _show_best(metric: str, subjects: Mapping[str, Summaries], rivals: Sequence[str]) -> Cell:
    best = BEST[metric]
    found = {name: subjects[name][metric].mean for name in rivals if metric in subjects[name]}
    if best is None or not found:
        return Cell("–")
    name = min(found, key=lambda name: abs(best - found[name]))
    return Cell(f"{format_number(found[name])} ({name})")


def _show_latency(run: Run, splits: Sequence[str], rivals: Sequence[str]) -> Sequence[Cell]:
    cells = [Cell("latency p50 / p95, ms")]
    for split in splits:
        latency = measure_latency(milliseconds(_of_split(run.results[run.subject], split)))
        cells.append(Cell(f"{latency.p50:.0f} / {latency.p95:.0f}"))
    return [*cells, *(Cell("–") for _ in splits if rivals)]


def _of_split(results: Sequence[Result], split: str) -> Sequence[Result]:
    return [result for result in results if result.case.split == split]
